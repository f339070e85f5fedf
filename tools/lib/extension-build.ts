import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { root } from './root.ts'

/** Where the built extension for Chromium lies; a browser can load this folder. */
export const extensionDir = join(root, 'dist/chrome-mv3')

/** Builds the extension when a source is newer than the build. Returns what went wrong, or null. */
export function buildExtensionIfStale(): string | null {
  if (!isStale()) return null
  return buildExtension()
}

/** Builds the extension for Chromium. Returns what the build printed when it failed, else null. */
export function buildExtension(): string | null {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-c', 'extension/wxt.config.ts'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CI: '1', WXT_TELEMETRY: '0' } },
  )
  return status === 0 ? null : `${stdout}${stderr}`
}

/** The id that browsers give this build: the first half of the hash of its key, written with the letters a to p. */
export function extensionId(): string {
  const { key } = manifest.parse(JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')))
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)
  return hash.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

const manifest = z.object({ key: z.string() })

function isStale(): boolean {
  const built = join(extensionDir, 'manifest.json')
  if (!existsSync(built)) return true
  const builtAt = statSync(built).mtimeMs
  const lock = statSync(join(root, 'package-lock.json')).mtimeMs
  return lock > builtAt || ['extension', 'shared'].some((room) => changedSince(join(root, room), builtAt))
}

/** Folders count too: a deleted file leaves no other trace. */
function changedSince(folder: string, at: number): boolean {
  if (statSync(folder).mtimeMs > at) return true
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) => statSync(join(folder, name)).mtimeMs > at,
  )
}
