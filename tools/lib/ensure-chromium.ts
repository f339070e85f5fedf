import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.ts'
import { runCommand } from './run-command.ts'

/** Installs a Chromium where there is none, as far as this machine lets us; whether there is one now. */
export async function ensureChromium(signal: AbortSignal): Promise<boolean> {
  if (isDebianRoot()) {
    const packages = [
      ...(findChromium() === null ? ['chromium'] : []),
      // Without it every Chinese character in a screenshot is an empty box.
      ...(existsSync('/usr/share/fonts/opentype/noto') ? [] : ['fonts-noto-cjk']),
    ]
    if (packages.length > 0) await runScript('tools/install-packages.mjs', packages, signal)
  }
  if (findChromium() === null) await runCommand('playwright', ['install', 'chromium'], { signal, live: true })
  return findChromium() !== null
}

/** Whether Debian's packages can be installed; what `apt.mjs` asks, which runs before there are types. */
export function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Runs one of our scripts, its output shown. */
export function runScript(script: string, args: readonly string[], signal: AbortSignal) {
  return runCommand(process.execPath, [script, ...args], { signal, live: true })
}
