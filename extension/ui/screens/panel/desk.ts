import { signal, type Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Message } from '#shared/clip/types.ts'
import type { Fields } from '#shared/fields/value.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import { must } from '#shared/lib/must.ts'
import type { ActContext } from '../../record/act.ts'
import type { ComposerKind } from '../../record/composer/composer.tsx'
import type { FileFault } from './read-files.ts'
import type { PanelServices } from './services.ts'

/** A thread that the panel shows: from the tab, from a file, or the sample. Whole messages come only from files. */
export type Thread = {
  readonly view: MailView
  readonly origin: 'tab' | 'file' | 'sample'
  readonly messages?: readonly Message[]
}

/** The same for every message of one thread; where a webmail knows no threads, for one message. */
export function threadKey({ provider, threadId, key }: MailView): string {
  return threadId === '' ? key : `${provider} ${threadId}`
}

/** What a person typed over the draft of somebody who is not kept yet. */
export type TypedDraft = { readonly fields: Fields; readonly company: string | null }

/** Which layer lies over the panel. */
export type Layer = 'palette' | 'shortcuts' | 'waiting' | null

/** What the parts of the panel share. */
export type Desk = {
  readonly services: PanelServices
  readonly act: ActContext
  /** The member who uses this device, empty without a team. */
  readonly me: string
  /** A person looked up from anywhere: shown instead of the mail until the person goes back or opens another mail. */
  readonly lookedUp: Signal<string | null>
  readonly composer: Signal<ComposerKind | null>
  /** What was typed over drafts and is not saved, by address: it outlives the mail on screen. */
  readonly typedDrafts: Signal<ReadonlyMap<string, TypedDraft>>
  readonly layer: Signal<Layer>
  /** A thread that does not come from the tab. */
  readonly local: Signal<Thread | null>
  /** Somebody was just saved: focus goes on to what can be done with them, when it would be lost otherwise. */
  readonly wantsFocus: Signal<boolean>
  /** Files that could not be read, until the person has seen it. */
  readonly faults: Signal<readonly FileFault[]>
}

export type DeskState = Pick<
  Desk,
  'lookedUp' | 'composer' | 'typedDrafts' | 'layer' | 'local' | 'faults' | 'wantsFocus'
>

export function newDeskState(): DeskState {
  return {
    lookedUp: signal(null),
    composer: signal(null),
    typedDrafts: signal(new Map()),
    layer: signal(null),
    local: signal(null),
    faults: signal([]),
    wantsFocus: signal(false),
  }
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  return must(useContext(DeskContext), 'desk')
}
