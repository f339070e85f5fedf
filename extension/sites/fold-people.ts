import { isSharedMailbox } from '#shared/clip/mailbox.ts'
import { nameKey } from '#shared/clip/name-key.ts'
import type { Field, Person } from '#shared/clip/types.ts'
import { addField, byHandle, byNumber, byText, joinInto, round } from './people-draft.ts'

/** Folds people that one page shows twice: the same name, or the same personal mailbox. Order is kept. */
export function foldPeople(people: readonly Person[]): Person[] {
  const folded: Person[] = []
  const byKey = new Map<string, Person>()
  for (const person of people) {
    const keys = keysOf(person)
    const known = keys.map((key) => byKey.get(key)).find((each) => each !== undefined && compatible(each, person))
    const kept = known ?? structuredClone(person)
    if (known) join(known, person)
    else folded.push(kept)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, kept)
  }
  return folded
}

function keysOf({ name, emails }: Person): string[] {
  const keys = emails.filter(({ value }) => !isSharedMailbox(value)).map(({ value }) => `@${value}`)
  return name ? [`n${nameKey(name.value.full)}`, ...keys] : keys
}

/** Two names at one address are two people who share it. */
function compatible(one: Person, other: Person): boolean {
  if (!one.name || !other.name) return true
  return nameKey(one.name.value.full) === nameKey(other.name.value.full)
}

function join(known: Person, other: Person): void {
  const sources = new Set(known.name?.evidence.map(({ source }) => source))
  const isNew = other.name?.evidence.some(({ source }) => !sources.has(source)) ?? false
  known.confidence = round(isNew ? 1 - (1 - known.confidence) * (1 - other.confidence) : Math.max(known.confidence, other.confidence))
  known.name = joined(known.name, other.name)
  known.title = joined(known.title, other.title)
  known.dept = joined(known.dept, other.dept)
  known.org = joined(known.org, other.org)
  known.address = joined(known.address, other.address)
  for (const phone of other.phones) addField(known.phones, phone, byNumber)
  for (const email of other.emails) addField(known.emails, email, byText)
  for (const url of other.urls) addField(known.urls, url, byText)
  for (const handle of other.handles) addField(known.handles, handle, byHandle)
  for (const key of ['name', 'title', 'dept', 'org', 'address'] as const) if (known[key] === undefined) delete known[key]
}

function joined<T>(known: Field<T> | undefined, other: Field<T> | undefined): Field<T> | undefined {
  if (!known || !other) return known ?? other
  if (JSON.stringify(known.value) === JSON.stringify(other.value)) joinInto(known, other)
  // Of two answers the better supported one is shown; the other stays as evidence for whoever asks.
  else if (other.confidence > known.confidence) return { ...other, evidence: [...other.evidence, ...known.evidence] }
  else known.evidence.push(...other.evidence)
  return known
}
