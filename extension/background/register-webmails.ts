import { browser } from 'wxt/browser'

const SCRIPT_ID = 'webmail'

/**
 * The mail reader runs exactly where the person allowed it: one registered script over all granted origins, renewed
 * whenever a permission comes or goes. Nothing is asked at install.
 */
export function registerWebmails(): void {
  browser.permissions.onAdded.addListener(() => void renewRegistration())
  browser.permissions.onRemoved.addListener(() => void renewRegistration())
  browser.runtime.onInstalled.addListener(() => void renewRegistration())
  browser.runtime.onStartup.addListener(() => void renewRegistration())
}

async function renewRegistration(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
  if (origins.length === 0) return
  await browser.scripting.registerContentScripts([
    // Roundcube and QQ show the open mail in a frame of the same origin.
    {
      id: SCRIPT_ID,
      js: ['webmail.js'],
      matches: origins,
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}
