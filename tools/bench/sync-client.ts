import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { must } from '#shared/lib/must.ts'
import { root } from '../lib/root.ts'

/** What carries changes: the loop, the socket that hears of news, and joining a server. */
const ENTRIES = { start: 'start.ts', live: 'live.ts', signIn: 'sign-in.ts' }

const OTHERS = [/^dexie/u, /^wxt\//u]

/**
 * Bytes after gzip of the sync client: all of `extension/sync`, and the store, the merge and the protocol that it imports,
 * bundled and minified as they ship. Dexie is left out, and so is what loads on need: the tables behind lookup.
 */
export async function syncClientBytes({ validator }: { readonly validator: boolean }): Promise<number> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      minify: true,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(ENTRIES).map(([name, file]) => [name, `${root}/extension/sync/${file}`]),
        ),
        preserveEntrySignatures: 'strict',
        external: validator ? OTHERS : [...OTHERS, /^zod\//u],
      },
    },
  })) as Rolldown.RolldownOutput
  const chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const seen = new Set<string>()
  const waiting = [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name) || !chunks.has(name)) continue
    seen.add(name)
    waiting.push(...must(chunks.get(name), 'chunk').imports)
  }
  return gzipSync([...seen].map((name) => must(chunks.get(name), 'chunk').code).join('\n')).length
}
