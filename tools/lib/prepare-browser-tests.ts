import { existsSync } from 'node:fs'
import { buildExtensionIfStale } from './extension-build.ts'
import { findChromium } from './find-chromium.ts'
import { roundcubeMissing } from './roundcube-packages.ts'
import { runCommand } from './run-command.ts'
import { sogoMissing } from './sogo-packages.ts'

export type Readiness = {
  /** What this machine lacks to run any browser test, or null. */
  readonly missing: string | null
  /** What is wrong with our own extension, or null. */
  readonly broken: string | null
  readonly notes: readonly string[]
}

/** Installs what the browser tests need and this machine lacks, as far as it lets us. */
export async function prepareBrowserTests(signal: AbortSignal): Promise<Readiness> {
  const onDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (onDebian) await installDebianPackages(signal)
  if (findChromium() === null) await runCommand('playwright', ['install', 'chromium'], { signal, live: true })
  const notes = [
    ...(roundcubeMissing().length === 0
      ? []
      : ['Roundcube is not installed: `node tools/install-roundcube.mjs` as root does it on Debian.']),
    ...(sogoMissing().length === 0 ? [] : [`SOGo cannot run here. Missing: ${sogoMissing().join(' ')}`]),
  ]
  const missing =
    findChromium() === null ? 'No browser test ran: there is no Chromium here and none could be installed.' : null
  return { missing, broken: missing === null ? buildExtensionIfStale() : null, notes }
}

async function installDebianPackages(signal: AbortSignal) {
  const packages = [
    ...(findChromium() === null ? ['chromium'] : []),
    // Without it every Chinese character in a screenshot is an empty box.
    ...(existsSync('/usr/share/fonts/opentype/noto') ? [] : ['fonts-noto-cjk']),
  ]
  const install = (script: string, args: readonly string[]) =>
    runCommand(process.execPath, [script, ...args], { signal, live: true })
  if (packages.length > 0) await install('tools/install-packages.mjs', packages)
  if (roundcubeMissing().length > 0) await install('tools/install-roundcube.mjs', [])
  if (sogoMissing().length > 0) await install('tools/install-packages.mjs', sogoMissing())
}
