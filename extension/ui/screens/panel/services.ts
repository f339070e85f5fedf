import type { ReadonlySignal, Signal } from '@preact/signals'
import type { PageClip } from '#shared/clip/drafts.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import type { SyncStatus } from '../../../sync/status.ts'
import type { LocaleSource } from '../../i18n/locale.ts'
import type { Route } from '../app/route.ts'

/** What a person asked for from outside the panel: a browser shortcut, the toolbar, the in-page button. */
export type PanelIntent = 'save' | 'find' | 'log-call'

/** The panel's door to the world: everything it cannot do by itself, injected so that tests and stories run without a browser. */
export type PanelServices = {
  readonly db: SidecardDatabase
  /** The open thread of the tab beside the panel, null when there is none. */
  readonly view: ReadonlySignal<MailView | null>
  /** What was read from the page, after a person asked for it. The panel sets null when the person is done with it. */
  readonly clip: Signal<PageClip | 'reading' | 'refused' | null>
  /** Set from outside; the panel does it and sets null. */
  readonly intent?: Signal<PanelIntent | null>
  readPage(): Promise<void>
  /** The sites that the person allowed, and the browser's question for more: straight from the press. */
  readonly sites?: {
    granted(): Promise<readonly string[]>
    allow(origins: readonly string[]): Promise<boolean>
  }
  /** Lets the person draw a box on the page; missing where that cannot work. */
  readonly selectArea?: () => Promise<void>
  /** The raw sources of a thread by the webmail's message id, for an explicit save. Empty when the webmail has none. */
  fetchRaw(view: MailView): Promise<Readonly<Record<string, Uint8Array>>>
  openApp(route: Route): void
  /** Something was written: whoever syncs may send it on. */
  readonly nudge?: () => void
  readonly status: ReadonlySignal<SyncStatus>
  now(): number
  readonly locale: LocaleSource
}
