import { signal, type Signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { call } from '../bridge/call.ts'
import { LOOKING_PORT } from '../bridge/calls.ts'
import { countWaiting } from '../store/count-waiting.ts'
import { type SidecardDatabase, openDatabase } from '../store/database.ts'
import { observe } from '../store/live.ts'
import { observeStatus, type SyncStatus } from '../sync/status.ts'
import { startLocale, type LocaleSource } from '../ui/i18n/locale.ts'
import { applyLetterKeys } from '../ui/kit/letter-keys.ts'
import { restoreTyped } from '../ui/record/composer/typed.ts'
import { applyTheme } from '../ui/theme.ts'

/** What every page of ours has once it has started. */
export type StartedPage = {
  readonly db: SidecardDatabase
  readonly status: Signal<SyncStatus>
  readonly localeSource: LocaleSource
}

const OPENING: SyncStatus = { state: 'local', waiting: 0, refused: 0, lastSyncAt: null }

/** Opens the database, sets language and look, follows the sync status, and lets the service worker know of new changes. */
export async function startPage(stop: AbortSignal): Promise<StartedPage> {
  applyTheme()
  addEventListener('storage', applyTheme, { signal: stop })
  applyLetterKeys()
  addEventListener('storage', applyLetterKeys, { signal: stop })
  const localeSource = browserLocale()
  const [db] = await Promise.all([openDatabase(), startLocale(localeSource)])
  // A page opens also where that cannot be read.
  const takeUpTyped = async (): Promise<void> => restoreTyped(db).catch(() => {})
  await takeUpTyped()
  // The panel and the app stand side by side: whoever comes to the one goes on with what was typed in the other.
  addEventListener('focus', () => void takeUpTyped(), { signal: stop })
  const status = signal(OPENING)
  observeStatus(db, (value) => (status.value = value), stop)
  observe(() => countWaiting(db), nudgeWhenMore(), stop)
  keepLooking(stop)
  whenQuiet(async () => (await import('./quiet-work.ts')).startQuietWork(db, stop))
  return { db, status, localeSource }
}

/** The language in which the browser shows our own name decides, then that of its interface, then what it asks pages for. */
function browserLocale(): LocaleSource {
  return {
    languages: [browser.i18n.getMessage('language'), browser.i18n.getUILanguage(), ...navigator.languages],
    read: async () => (await browser.storage.local.get('locale'))['locale'] as string | undefined,
    write: async (choice) => browser.storage.local.set({ locale: choice }),
  }
}

function nudgeWhenMore(): (waiting: number) => void {
  let before = 0
  return (waiting) => {
    // No service worker to hear it: the change waits in the outbox all the same.
    if (waiting > before) call('sync.nudge', { isUrgent: false }).catch(() => {})
    before = waiting
  }
}

/** Holds a port to the service worker, and opens it anew when the browser has stopped the worker. */
function keepLooking(stop: AbortSignal): void {
  if (stop.aborted) return
  const port = browser.runtime.connect({ name: LOOKING_PORT })
  port.onDisconnect.addListener(() => setTimeout(() => keepLooking(stop), 1_000))
  stop.addEventListener('abort', () => port.disconnect(), { once: true })
}

/** Runs what nobody waits for once the first screen stands. A closing page may cut it short: the next one does it. */
function whenQuiet(work: () => Promise<void>): void {
  setTimeout(() => work().catch(() => {}), 5_000)
}
