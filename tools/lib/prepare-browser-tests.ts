import { buildExtensionIfStale } from './extension-build.ts'
import { ensureChromium, isDebianRoot, runScript } from './ensure-chromium.ts'
import { roundcubeMissing } from './roundcube-packages.ts'
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
  if (isDebianRoot()) await installMailPackages(signal)
  const hasChromium = await ensureChromium(signal)
  const notes = [
    ...(roundcubeMissing().length === 0
      ? []
      : ['Roundcube is not installed: `node tools/install-roundcube.mjs` as root does it on Debian.']),
    ...(sogoMissing().length === 0 ? [] : [`SOGo cannot run here. Missing: ${sogoMissing().join(' ')}`]),
  ]
  const missing = hasChromium ? null : 'No browser test ran: there is no Chromium here and none could be installed.'
  return { missing, broken: missing === null ? buildExtensionIfStale() : null, notes }
}

/** Installs what the mail servers of the browser tests are made of. */
async function installMailPackages(signal: AbortSignal): Promise<void> {
  if (roundcubeMissing().length > 0) await runScript('tools/install-roundcube.mjs', [], signal)
  if (sogoMissing().length > 0) await runScript('tools/install-packages.mjs', sogoMissing(), signal)
}
