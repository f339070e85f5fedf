import type { SidecardDatabase } from '../../../store/database.ts'
import { keepTyped, readTyped, type TypedPlace } from '../../../store/typed-texts.ts'
import type { ComposerKind } from './composer.tsx'

/**
 * What a person has typed into one composer and not saved, by the names of its fields. What is as at first is left out. Each change
 * is written down, so that a mail that comes, a key pressed by mistake or a panel that is closed throws nothing away.
 */
export class Typed extends Map<string, string> {
  private writing: Promise<void> | null = null
  private isChanged = false
  private readonly write: (texts: ReadonlyMap<string, string>) => Promise<void>

  constructor(write: (texts: ReadonlyMap<string, string>) => Promise<void>) {
    super()
    this.write = write
  }

  override set(name: string, text: string): this {
    super.set(name, text)
    return this.changed()
  }

  override delete(name: string): boolean {
    const isGone = super.delete(name)
    if (isGone) this.changed()
    return isGone
  }

  override clear(): void {
    super.clear()
    this.changed()
  }

  /** Puts back what was written down before, unless something stands here already. */
  restore(texts: ReadonlyMap<string, string>): void {
    if (this.size === 0) for (const [name, text] of texts) super.set(name, text)
  }

  private changed(): this {
    this.isChanged = true
    this.writing ??= this.writeAll().finally(() => (this.writing = null))
    return this
  }

  /** One write at a time: whoever types is faster than a disk. */
  private async writeAll(): Promise<void> {
    while (this.isChanged) {
      this.isChanged = false
      // Without room on the disk it is kept as long as the page lives.
      await this.write(this).catch(() => {})
    }
  }
}

const kept = new WeakMap<SidecardDatabase, Map<string, Map<ComposerKind, Typed>>>()

/** What waits in the composer of one kind about one contact. Whoever types writes into it; whoever saves clears it. */
export function typedFor(db: SidecardDatabase, contactId: string, kind: ComposerKind): Typed {
  const contacts = kept.get(db) ?? new Map<string, Map<ComposerKind, Typed>>()
  const kinds = contacts.get(contactId) ?? new Map<ComposerKind, Typed>()
  const place: TypedPlace = { contact: contactId, kind }
  const typed = kinds.get(kind) ?? new Typed((texts) => keepTyped(db, place, texts, Date.now()))
  kept.set(db, contacts.set(contactId, kinds.set(kind, typed)))
  return typed
}

/** The composer in which something about a contact waits to be saved. */
export function waitingKind(db: SidecardDatabase, contactId: string): ComposerKind | null {
  const kinds = kept.get(db)?.get(contactId) ?? []
  return [...kinds].find(([, typed]) => typed.size > 0)?.[0] ?? null
}

/** Takes up what was typed before the page was last closed. */
export async function restoreTyped(db: SidecardDatabase): Promise<void> {
  for (const { contact, kind, texts } of await readTyped(db)) typedFor(db, contact, kind as ComposerKind).restore(texts)
}
