import { signal } from '@preact/signals'
import type { SidecardDatabase } from '../../../store/database.ts'
import { keepTyped, readTyped, type TypedPlace } from '../../../store/typed-texts.ts'
import type { ComposerKind } from './composer.tsx'

/**
 * What a person has typed into one composer and not saved, by the names of its fields. What is as at first is left out. Each change
 * is written down, so that a mail that comes, a key pressed by mistake or a panel that is closed throws nothing away.
 */
export class Typed extends Map<string, string> {
  /** Counts how often something else was put here than was typed on this page: an open composer begins anew with it. */
  readonly replaced = signal(0)
  private isWriting = false
  private isChanged = false
  /** Whether the disk has what stands here. */
  private isWritten = true
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

  /** Takes over what is written down, unless what stands here is on its way there or found no room. */
  restore(texts: ReadonlyMap<string, string>): void {
    if (this.isWriting || !this.isWritten || isSame(this, texts)) return
    super.clear()
    for (const [name, text] of texts) super.set(name, text)
    this.replaced.value += 1
  }

  private changed(): this {
    changes += 1
    this.isChanged = true
    if (!this.isWriting) void this.writeAll()
    return this
  }

  /** One write at a time: whoever types is faster than a disk. */
  private async writeAll(): Promise<void> {
    this.isWriting = true
    while (this.isChanged) {
      this.isChanged = false
      // Without room on the disk it is kept as long as the page lives.
      this.isWritten = await this.write(this).then(
        () => true,
        () => false,
      )
    }
    this.isWriting = false
  }
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text)
}

/** How often anything was typed on this page. */
let changes = 0

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

/** What waits about one contact, by the kind of its composer. */
export function typedAbout(db: SidecardDatabase, contactId: string): ReadonlyMap<ComposerKind, Typed> {
  return kept.get(db)?.get(contactId) ?? new Map()
}

/** The composer in which something about a contact waits to be saved. */
export function waitingKind(db: SidecardDatabase, contactId: string): ComposerKind | null {
  return [...typedAbout(db, contactId)].find(([, typed]) => typed.size > 0)?.[0] ?? null
}

/**
 * Takes up what was typed before the page was last closed, or on another page meanwhile: the panel and the app are open side by
 * side, and what was saved in the one must not wait in the other.
 */
export async function restoreTyped(db: SidecardDatabase): Promise<void> {
  const before = changes
  const rows = await readTyped(db, Date.now())
  // Who types here meanwhile knows better than what was read.
  if (changes !== before) return
  const written = new Map(rows.map(({ contact, kind, texts }) => [typedFor(db, contact, kind as ComposerKind), texts]))
  for (const kinds of kept.get(db)?.values() ?? [])
    for (const typed of kinds.values()) typed.restore(written.get(typed) ?? NOTHING)
}

const NOTHING: ReadonlyMap<string, string> = new Map()
