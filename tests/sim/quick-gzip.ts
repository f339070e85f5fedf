import { registerHooks } from 'node:module'

/** By the end of a module's address, what stands in its place. */
const SOURCES: readonly (readonly [file: string, source: string])[] = [
  [
    '/worker/files/gzip.ts',
    `import { gzipSync, gunzipSync } from 'node:zlib'
export const gzip = async (bytes) => new Uint8Array(gzipSync(bytes, { level: 1 }))
export const gunzip = async (bytes) => new Uint8Array(gunzipSync(bytes))`,
  ],
  [
    '/extension/store/base/gunzip-ahead.ts',
    `import { gunzip } from './gzip.ts'
export const gunzipAhead = async (bytes) => gunzip(bytes)`,
  ],
]

/** From here on this thread packs and unpacks at once: the platform's streams work in the background, in this machine's time. */
export function useQuickGzip(): void {
  registerHooks({
    load: (url, context, next) => {
      const source = SOURCES.find(([file]) => url.endsWith(file))?.[1]
      return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true }
    },
  })
}
