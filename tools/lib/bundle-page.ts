import { build, type Rolldown } from 'vite'
import { must } from '#shared/lib/must.ts'
import { root } from './root.ts'

/** One script for a page in a browser, with all that it imports. */
export async function bundlePage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      minify: true,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput
  return must(output.find((file) => file.type === 'chunk')?.code, 'page bundle')
}
