import type { SidecardDatabase } from '../../../store/database.ts'
import type { ComposerKind } from './composer.tsx'

/** What a person has typed into one composer and not saved, by the names of its fields. What is as at first is left out. */
export type Typed = Map<string, string>

// Lives as long as the page: a mail that comes, a tab that is changed or a key pressed by mistake throws nothing away.
const kept = new WeakMap<SidecardDatabase, Map<string, Map<ComposerKind, Typed>>>()

/** What waits in the composer of one kind about one contact. Whoever types writes into it; whoever saves clears it. */
export function typedFor(db: SidecardDatabase, contactId: string, kind: ComposerKind): Typed {
  const contacts = kept.get(db) ?? new Map<string, Map<ComposerKind, Typed>>()
  const kinds = contacts.get(contactId) ?? new Map<ComposerKind, Typed>()
  const typed: Typed = kinds.get(kind) ?? new Map<string, string>()
  kept.set(db, contacts.set(contactId, kinds.set(kind, typed)))
  return typed
}

/** The composer in which something about a contact waits to be saved. */
export function waitingKind(db: SidecardDatabase, contactId: string): ComposerKind | null {
  const kinds = kept.get(db)?.get(contactId) ?? []
  return [...kinds].find(([, typed]) => typed.size > 0)?.[0] ?? null
}
