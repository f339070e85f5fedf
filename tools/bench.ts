// `npm run bench`: our own figures, quickly. `npm run bench -- --peers`: the same work by other libraries too, which are
// installed first; `--only load,push` runs some of the cases, `--contacts N` the large ones with fewer. Sizes and meters are exact; times are this machine's, to be
// compared only with each other.
import { parseArgs } from 'node:util'
import { measureBundles } from './bench/bundles.ts'
import { measureContentScript } from './bench/content-script.ts'
import { measureFirstLoadBytes } from './bench/first-load-bytes.ts'
import { measureLookup } from './bench/lookup.ts'
import { measurePages } from './bench/pages.ts'
import { race } from './bench/race/race.ts'
import { measureRoutes } from './bench/routes.ts'
import { measureServer } from './bench/server.ts'
import { measureSnapshot } from './bench/snapshot.ts'
import { ensureChromium } from './lib/ensure-chromium.ts'
import { buildExtensionIfStale } from './lib/extension-build.ts'

export type Figure = { readonly name: string; readonly value: string; readonly aim?: string }

const { values: options } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    contacts: { type: 'string', default: '100000' },
  },
})
if (!(await ensureChromium(new AbortController().signal))) {
  console.error('Times are taken in Chromium; there is none here and none could be installed.')
  process.exit(1)
}
await (options.peers ? raceOthers() : measureOurs())
process.exit(0)

function raceOthers(): Promise<void> {
  const only = options.only.split(',').filter(Boolean)
  return race({ only, total: Number(options.contacts), say: (line) => console.log(line) })
}

async function measureOurs(): Promise<void> {
  const problem = buildExtensionIfStale()
  if (problem !== null) throw new Error(problem)
  for (const measure of [
    measureBundles,
    measureFirstLoadBytes,
    measureSnapshot,
    measureContentScript,
    measureServer,
    measureRoutes,
    measureLookup,
    measurePages,
  ]) {
    for (const { name, value, aim = '' } of await measure())
      console.log(`${name.padEnd(58)} ${value.padStart(22)}  ${aim}`)
  }
  console.log('Against other libraries: npm run bench -- --peers')
}
