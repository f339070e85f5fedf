import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/**
 * Workers start in a second or not at all; a small server starts at once. Two thirds are the readings of Han characters, which
 * run only when a snapshot with Han text is built.
 */
const MAX_GZIP_BYTES = 310_000

test('the server bundles for a deploy, and stays small', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidecard-deploy-'))
  try {
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }
    await promisify(execFile)(
      process.execPath,
      ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', folder],
      { cwd: ROOT, env },
    )
    const bundle = (await readdir(folder)).find((name) => name === 'index.js')
    const code = await readFile(join(folder, bundle ?? 'index.js'))
    expect(gzipSync(code).byteLength).toBeLessThan(MAX_GZIP_BYTES)
  } finally {
    await rm(folder, { recursive: true })
  }
}, 60_000)
