import { existsSync } from 'node:fs'
import { buildExtensionIfStale } from './extension-build.ts'
import { findChromium } from './find-chromium.ts'
import { runCommand } from './run-command.ts'

export type Readiness = {
  /** Why no browser test can run, or null. */
  readonly problem: string | null
  readonly notes: readonly string[]
}

/** Installs what the browser tests need and this machine lacks, as far as it lets us. */
export async function prepareBrowserTests(signal: AbortSignal): Promise<Readiness> {
  const onDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (onDebian) await installDebianPackages(signal)
  if (findChromium() === null) await runCommand('playwright', ['install', 'chromium'], { signal, live: true })
  const notes = hasWebmail()
    ? []
    : ['Roundcube is not installed: `node tools/install-roundcube.mjs` as root does it on Debian.']
  if (findChromium() === null) {
    return { problem: 'No browser test ran: there is no Chromium here and none could be installed.', notes }
  }
  const build = buildExtensionIfStale()
  return { problem: build === null ? null : `No browser test ran: the extension could not be built.\n${build}`, notes }
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
  if (!hasWebmail()) await install('tools/install-roundcube.mjs', [])
}

function hasWebmail(): boolean {
  return existsSync('/var/lib/roundcube/public_html') && existsSync('/usr/sbin/dovecot')
}
