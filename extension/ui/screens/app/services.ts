import type { Signal } from '@preact/signals'
import type { Result } from '#shared/lib/result.ts'
import type { Device } from '#shared/protocol/devices.ts'
import type { BackupFolders } from '../../../store/backup/keep-backups.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import type { AccessFault } from '../../../sync/access.ts'
import type { FetchBlob, FetchFault } from '../../../sync/fetch-blob.ts'
import type { PairInput, SetUpInput, SignInFault } from '../../../sync/sign-in.ts'
import type { SyncStatus } from '../../../sync/status.ts'
import type { LocaleSource } from '../../i18n/locale.ts'
import type { Route } from './route.ts'

/** Why joining or pairing did not work; `settings/join-fault.ts` has the sentence of each. */
export type JoinFault = SignInFault | AccessFault

/** What the capture-health page may ask for. */
export type CaptureServices = {
  /** The extension's own version, for reports. */
  readonly version: string
  /** Adapters that are switched off, by id with the version that is off. */
  off(): Promise<Readonly<Record<string, number>>>
  setOff(adapter: string, version: number, isOff: boolean): Promise<void>
  /** Open tabs on sites that the person allowed. */
  tabs(): Promise<readonly { readonly id: number; readonly host: string; readonly title: string }[]>
  /** The page of a tab as a censored fixture: structure as it is, every name, address, number and text replaced. */
  record(tabId: number): Promise<string | null>
}

/** What keeping the device in order needs of the browser. */
export type UpkeepServices = {
  /** Bytes that the extension uses and may use, null where the browser does not say. */
  storage(): Promise<{ readonly usage: number; readonly quota: number } | null>
  /** Reads the server's log again from its beginning. */
  repair(): Promise<void>
  /** Hands a file to the person, as a download. */
  saveFile(name: string, content: Blob): void
  /** The folder for backups that are made by themselves. */
  readonly folders: BackupFolders
  /** Web Locks; null where only one page exists. */
  readonly locks: Pick<LockManager, 'request'> | null
}

/** The app page's door to the world: everything it cannot do by itself, injected so that tests run without a browser. */
export type AppServices = {
  readonly db: SidecardDatabase
  readonly route: Signal<Route>
  readonly status: Signal<SyncStatus>
  readonly now: () => number
  readonly localeSource: LocaleSource
  readonly sync: {
    setUp(input: SetUpInput): Promise<Result<unknown, JoinFault>>
    pair(input: PairInput): Promise<Result<unknown, JoinFault>>
    startPairing(): Promise<Result<{ code: string; expiresAt: number }, JoinFault>>
    /** What the server knows of the workspace: its devices, and how many of its own jobs it gave up. */
    devices(): Promise<Result<{ readonly devices: readonly Device[]; readonly gaveUp: number }, JoinFault>>
    /** Signs another device out for good. */
    removeDevice(device: string): Promise<Result<unknown, JoinFault>>
    nudge(): Promise<void>
    signOut(): Promise<void>
  }
  /** Mail origins that the person allowed, and the ways to change that: inside the person's click, as browsers insist. */
  readonly sites: {
    granted(): Promise<string[]>
    /** One question of the browser for all hosts of one webmail; must come straight from the press. */
    allow(origins: readonly string[]): Promise<boolean>
    remove(origins: readonly string[]): Promise<void>
  }
  readonly capture: CaptureServices
  /** The bytes of an attachment, from here or from the server. */
  readonly fetchFile: (file: FetchBlob, signal: AbortSignal) => Promise<Result<Uint8Array<ArrayBuffer>, FetchFault>>
  readonly upkeep: UpkeepServices
}
