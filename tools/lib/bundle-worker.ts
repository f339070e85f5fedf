import { build, type Plugin, type Rolldown } from 'vite'
import { must } from '#shared/lib/must.ts'
import { root } from './root.ts'

/** SQL files come in as text, as they do with wrangler. */
const sqlAsText: Plugin = {
  name: 'sql-as-text',
  transform: {
    filter: { id: /\.sql$/ },
    handler: (sql) => ({ code: `export default ${JSON.stringify(sql)}`, map: null }),
  },
}

/** The Worker as one module, the way a deploy would bundle it. */
export async function bundleWorker(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    plugins: [sqlAsText],
    root,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'webworker', resolve: { conditions: ['workerd', 'worker', 'browser'] } },
    build: {
      ssr: entry,
      write: false,
      target: 'es2024',
      minify: false,
      rolldownOptions: { external: [/^cloudflare:/, /^node:/], output: { codeSplitting: false } },
    },
  })
  const output = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput
  return must(output.output.find((file) => file.type === 'chunk')?.code, 'worker bundle')
}
