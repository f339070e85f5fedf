// `npm run bench`: our own figures, all from one run. Sizes and meters are exact; times are this machine's, to be compared
// only with each other.
import { buildExtensionIfStale } from './lib/extension-build.ts'
import { measureBundles } from './bench/bundles.ts'
import { measureContentScript } from './bench/content-script.ts'
import { measureLookup } from './bench/lookup.ts'
import { measurePages } from './bench/pages.ts'
import { measureRoutes } from './bench/routes.ts'
import { measureServer } from './bench/server.ts'

export type Figure = { readonly name: string; readonly value: string; readonly aim?: string }

const problem = buildExtensionIfStale()
if (problem !== null) throw new Error(problem)
for (const measure of [
  measureBundles,
  measureContentScript,
  measureServer,
  measureRoutes,
  measureLookup,
  measurePages,
]) {
  for (const { name, value, aim = '' } of await measure())
    console.log(`${name.padEnd(58)} ${value.padStart(22)}  ${aim}`)
}
process.exit(0)
