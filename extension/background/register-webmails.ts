import { browser } from 'wxt/browser'
import { dropDeadViews } from './keep-view.ts'

const SCRIPT_ID = 'webmail'

/**
 * The mail reader runs exactly where the person allowed it: one registered script over all granted origins, renewed
 * whenever a permission comes or goes, and at once in the tabs that are open. Nothing is asked at install.
 */
export function registerWebmails(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void renewRegistration()
    void readOpenTabs(origins)
  })
  browser.permissions.onRemoved.addListener(() => {
    void renewRegistration()
    void dropDeadViews()
  })
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

/** Registration is about pages to come; those that stand there already get the same script. It starts once in a page. */
async function readOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  for (const { id } of await browser.tabs.query({ url: [...origins] })) {
    const target = { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true }
    // A tab that sleeps, or was closed meanwhile, is read when it is loaded.
    await browser.scripting.executeScript({ target, files: ['/webmail.js'] }).catch(() => undefined)
  }
}
