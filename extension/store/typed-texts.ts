import type { SidecardDatabase } from './database.ts'

/** Where something was typed: into a composer of one kind about one contact. */
export type TypedPlace = { readonly contact: string; readonly kind: string }

/** What was typed and not saved, by the names of the composer's fields. `at` is epoch milliseconds. */
type TypedValue = { readonly texts: { readonly [name: string]: string }; readonly at: number }

const PREFIX = 'typed '
/** What nobody came back to for this long is forgotten, milliseconds. */
const LIFE = 30 * 86_400_000

/** Keeps what was typed at a place as it is now; nothing of it leaves the device. */
export async function keepTyped(
  db: SidecardDatabase,
  place: TypedPlace,
  texts: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const value: TypedValue = { texts: Object.fromEntries(texts), at: now }
  await (texts.size === 0 ? db.settings.delete(keyOf(place)) : db.settings.put({ key: keyOf(place), value }))
}

/** Everything that was typed and not saved. What is to be forgotten is not brought up once more. */
export async function readTyped(
  db: SidecardDatabase,
  now: number,
): Promise<(TypedPlace & { readonly texts: ReadonlyMap<string, string> })[]> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray()
  const live = rows.filter(({ value }) => !isOver(value as TypedValue, now))
  return live.map(({ key, value }) => ({
    ...placeOf(key),
    texts: new Map(Object.entries((value as TypedValue).texts)),
  }))
}

/** Takes what was typed along when contacts get other ids: inside the caller's transaction over the settings. */
export async function moveTypedTexts(db: SidecardDatabase, newIds: ReadonlyMap<string, string>): Promise<void> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray()
  for (const { key, value } of rows) {
    const { kind, contact } = placeOf(key)
    const moved = newIds.get(contact)
    if (moved === undefined || moved === contact) continue
    await db.settings.delete(key)
    await db.settings.put({ key: keyOf({ kind, contact: moved }), value })
  }
}

export async function tidyTyped(db: SidecardDatabase, now: number): Promise<void> {
  await db.settings
    .where('key')
    .startsWith(PREFIX)
    .filter(({ value }) => isOver(value as TypedValue, now))
    .delete()
}

function isOver({ at }: TypedValue, now: number): boolean {
  return at < now - LIFE
}

function keyOf({ contact, kind }: TypedPlace): string {
  return `${PREFIX}${kind} ${contact}`
}

function placeOf(key: string): TypedPlace {
  const [kind = '', contact = ''] = key.slice(PREFIX.length).split(' ')
  return { kind, contact }
}
