import { signal, type Signal } from '@preact/signals'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import type { PageClip } from '#shared/clip/drafts.ts'
import type { Person } from '#shared/clip/types.ts'

/** What a person has done with a clip so far, by the place in its list. */
export type ClipState = {
  /** Another one for each clip. */
  readonly id: number
  /** People taken after all of what was left out, after those of the clip. */
  readonly added: Signal<readonly Person[]>
  readonly edited: Signal<ReadonlyMap<number, PersonDraft>>
  readonly ticks: Signal<ReadonlyMap<number, boolean>>
  readonly savedIds: Signal<ReadonlyMap<number, string>>
  readonly open: Signal<number | null>
  readonly tag: Signal<string>
}

const states = new WeakMap<PageClip, ClipState>()
let made = 0

/** The work on a clip, which lives as long as the clip: a look at somebody saved, or at another tab, loses none of it. */
export function clipState(clip: PageClip): ClipState {
  const known = states.get(clip)
  if (known) return known
  made += 1
  const state: ClipState = {
    id: made,
    added: signal([]),
    edited: signal(new Map()),
    ticks: signal(new Map()),
    savedIds: signal(new Map()),
    open: signal(clip.people.length === 1 ? 0 : null),
    tag: signal(''),
  }
  states.set(clip, state)
  return state
}
