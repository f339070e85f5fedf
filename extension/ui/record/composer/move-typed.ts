import { isDeleted } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { observe } from '../../../store/live.ts'
import { recordStore } from '../../../store/record-store.ts'
import type { ComposerKind } from './composer.tsx'
import { restoreTyped, typedAbout, typedFor } from './typed.ts'

/** Two contacts were made one: what waited about the one that went, unless something waited about the other too. */
type Moved = {
  readonly kind: ComposerKind
  readonly drop: string
  readonly keep: string
  readonly texts: { readonly [name: string]: string }
}

const PREFIX = 'moved-typed '

/** What waits about one contact waits about another from now on, unless something waits there too: the two were made one. */
export async function moveTyped(db: SidecardDatabase, drop: string, keep: string): Promise<void> {
  for (const [kind, texts] of typedAbout(db, drop)) {
    if (texts.size === 0 || typedFor(db, keep, kind).size > 0) continue
    const value: Moved = { kind, drop, keep, texts: Object.fromEntries(texts) }
    await db.settings.put({ key: `${PREFIX}${kind} ${drop}`, value })
  }
  await followMoved(db)
}

/** A merge may be undone, and done again, on any page and any device: until the signal aborts, what was typed follows. */
export function keepFollowing(db: SidecardDatabase, signal: AbortSignal): void {
  // What was typed stays where it is when that cannot be read.
  observe(
    () => followMoved(db).catch(() => {}),
    () => {},
    signal,
  )
}

async function followMoved(db: SidecardDatabase): Promise<void> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray()
  if (rows.length === 0) return
  await restoreTyped(db)
  for (const { key, value } of rows) if (!(await follow(db, value as Moved))) await db.settings.delete(key)
}

/** Whether it still waits as it was: what was typed on, saved or thrown away goes nowhere any more. */
async function follow(db: SidecardDatabase, { kind, drop, keep, texts }: Moved): Promise<boolean> {
  const dropped = await recordStore(db).get('contact', drop)
  const isThere = dropped !== undefined && !isDeleted(dropped)
  const [atDrop, atKeep] = [typedFor(db, drop, kind), typedFor(db, keep, kind)]
  const [here, there] = isThere ? [atDrop, atKeep] : [atKeep, atDrop]
  if (isSame(here, texts)) return true
  if (here.size > 0 || !isSame(there, texts)) return false
  for (const [name, text] of there) here.set(name, text)
  there.clear()
  return true
}

function isSame(typed: ReadonlyMap<string, string>, texts: Moved['texts']): boolean {
  const names = Object.keys(texts)
  return typed.size === names.length && names.every((name) => typed.get(name) === texts[name])
}
