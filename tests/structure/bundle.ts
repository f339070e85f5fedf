import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Largest script that Sidecard puts into a page it does not own, in bytes as shipped; every mail tab carries one. */
export const MAX_PAGE_SCRIPT_BYTES = 19_000

/** Most JavaScript that the side panel reads before its first frame, in bytes after gzip. */
export const MAX_FIRST_PAINT_BYTES = 90 * 1024

/** Largest service worker, in bytes as shipped: the browser reads it anew each time it wakes. */
export const MAX_SERVICE_WORKER_BYTES = 250 * 1000

export type BuiltFile = { readonly path: string; readonly bytes: number }

/** The files of a built extension, paths with forward slashes. */
export function builtFiles(dir: string): readonly BuiltFile[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .map((name) => ({ path: name.replaceAll('\\', '/'), bytes: statSync(join(dir, name)).size }))
}

/** The scripts of a build that run in foreign pages: declared content scripts, and those injected when asked. */
export function findPageScripts(files: readonly BuiltFile[], manifest: string): readonly BuiltFile[] {
  const declared: { content_scripts?: { js?: string[] }[] } = JSON.parse(manifest)
  const listed = new Set(declared.content_scripts?.flatMap(({ js }) => js ?? []))
  const isPageScript = ({ path }: BuiltFile) =>
    listed.has(path) || path.startsWith('content-scripts/') || (/^[\w-]+\.js$/.test(path) && path !== 'background.js')
  return files.filter((file) => file.path.endsWith('.js') && isPageScript(file))
}

/** Scripts that no page should have to carry. */
export function findTooHeavy(scripts: readonly BuiltFile[]): readonly string[] {
  return scripts
    .filter(({ bytes }) => bytes > MAX_PAGE_SCRIPT_BYTES)
    .map(({ path, bytes }) => `${path}: ${bytes} of ${MAX_PAGE_SCRIPT_BYTES} bytes`)
}

export function readManifest(dir: string): string {
  return readFileSync(join(dir, 'manifest.json'), 'utf8')
}
