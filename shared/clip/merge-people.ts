import { MAX_FIELDS, MAX_PEOPLE } from '../lib/limits.ts'
import { addressKey, isSharedMailbox } from './mailbox.ts'
import { areNamesCompatible, nameKey } from './name-key.ts'
import type { Evidence, Field, Person } from './types.ts'
import { isProfileUrl, urlKey } from './url.ts'
import { foldText } from '../lib/text-fold.ts'

/** Confidence of a value that independent sources support: 1 − Π(1 − c). The same text seen twice is one source. */
export function combineConfidence(confidences: readonly number[]): number {
  const doubt = confidences.reduce((rest, each) => rest * (1 - Math.min(1, Math.max(0, each))), 1)
  return Math.round((1 - doubt) * 1_000) / 1_000
}

/**
 * Folds drafts of one person into one, best first. People are one when they share a personal address, a profile or a
 * name that nothing contradicts. Values that contradict each other stay side by side; nothing is lost but what exceeds the caps.
 */
export function mergePeople(people: Person[]): Person[] {
  const steps = mergePeopleSliced(people)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, yielding now and then: a page may plant more people than one slice can fold. */
export function* mergePeopleSliced(people: readonly Person[]): Generator<void, Person[]> {
  const merged: Person[] = []
  const byKey = new Map<string, Person[]>()
  for (const [index, person] of people.slice(0, 5 * MAX_PEOPLE).entries()) {
    if (index % 50 === 49) yield
    const twin = twinOf(person, byKey)
    if (twin) foldInto(twin, person)
    else merged.push(capped(person))
    const kept = twin ?? merged.at(-1)
    if (kept) for (const key of keysOf(person)) addTo(byKey, key, kept)
  }
  return merged.toSorted((a, b) => b.confidence - a.confidence).slice(0, MAX_PEOPLE)
}

function addTo(byKey: Map<string, Person[]>, key: string, person: Person): void {
  const list = byKey.get(key) ?? []
  if (!list.includes(person) && list.length < 20) byKey.set(key, [...list, person])
}

function keysOf(person: Person): string[] {
  const emails = person.emails
    .filter((email) => !isSharedMailbox(email.value))
    .map((email) => `e:${addressKey(email.value)}`)
  const urls = person.urls.filter((url) => isProfileUrl(url.value)).map((url) => `u:${urlKey(url.value)}`)
  const name = person.name === undefined ? [] : [`n:${nameKey(person.name.value.full)}`]
  return [...emails, ...urls, ...name]
}

/** A person already seen who is the same: named alike (or unnamed) and not contradicted by another personal address. */
function twinOf(person: Person, byKey: ReadonlyMap<string, Person[]>): Person | undefined {
  for (const key of keysOf(person)) {
    const isName = key.startsWith('n:')
    const twin = byKey
      .get(key)
      ?.find((other) => hasCompatibleName(person, other) && !(isName && areApart(person, other)))
    if (twin) return twin
  }
  return undefined
}

function hasCompatibleName(a: Person, b: Person): boolean {
  return a.name === undefined || b.name === undefined || areNamesCompatible(a.name.value.full, b.name.value.full)
}

/** Namesakes: each has a personal address at another place and they share none, or they work for different companies. */
function areApart(a: Person, b: Person): boolean {
  const [emailsA, emailsB] = [personal(a), personal(b)]
  const differ = emailsA.length > 0 && emailsB.length > 0 && !emailsA.some((email) => emailsB.includes(email))
  return differ && a.org !== undefined && b.org !== undefined && foldText(a.org.value) !== foldText(b.org.value)
}

function personal(person: Person): string[] {
  return person.emails.filter((email) => !isSharedMailbox(email.value)).map((email) => addressKey(email.value))
}

function capped(person: Person): Person {
  return {
    ...person,
    phones: mergeFields(person.phones, [], phoneKey),
    emails: mergeFields(person.emails, [], (email) => addressKey(email)),
    urls: mergeFields(person.urls, [], (url) => urlKey(url)),
    handles: mergeFields(person.handles, [], (handle) => `${handle.kind} ${handle.id.toLowerCase()}`),
  }
}

function phoneKey(phone: { e164: string; ext?: string }): string {
  return `${phone.e164} ${phone.ext ?? ''}`
}

function foldInto(target: Person, other: Person): void {
  target.phones = mergeFields(target.phones, other.phones, phoneKey)
  target.emails = mergeFields(target.emails, other.emails, (email) => addressKey(email))
  target.urls = mergeFields(target.urls, other.urls, (url) => urlKey(url))
  target.handles = mergeFields(target.handles, other.handles, (handle) => `${handle.kind} ${handle.id.toLowerCase()}`)
  const single = {
    ...pick(
      'name',
      bestOf(target.name, other.name, (name) => nameKey(name.full)),
    ),
    ...pick('title', bestOf(...fuller(target.title, other.title), foldText)),
    ...pick('dept', bestOf(target.dept, other.dept, foldText)),
    ...pick('org', bestOf(target.org, other.org, foldText)),
    ...pick('address', bestOf(target.address, other.address, foldText)),
  }
  Object.assign(target, single, { confidence: independent([target, other]) })
}

/** "Director, Private Clients & Senior Adviser" says what "Director, Private Clients" does, and more: of two alike the longer leads. */
function fuller(
  a: Field<string> | undefined,
  b: Field<string> | undefined,
): [Field<string> | undefined, Field<string> | undefined] {
  const isMore = a && b && a.confidence === b.confidence && foldText(b.value).startsWith(`${foldText(a.value)} `)
  return isMore ? [b, a] : [a, b]
}

function pick<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value })
}

function sources(person: Person): Set<string> {
  return new Set((person.name?.evidence ?? person.emails[0]?.evidence ?? []).map((each) => each.source))
}

/** Two readings of the same card (one source) do not raise confidence; two sources do. */
function independent([a, b]: readonly [Person, Person]): number {
  const shared = [...sources(b)].some((source) => sources(a).has(source))
  return shared ? Math.max(a.confidence, b.confidence) : combineConfidence([a.confidence, b.confidence])
}

/** Of two values the surer one, with the evidence of both when they say the same; the other one is kept as its evidence. */
function bestOf<Value>(
  a: Field<Value> | undefined,
  b: Field<Value> | undefined,
  keyOf: (value: Value) => string,
): Field<Value> | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (keyOf(a.value) === keyOf(b.value)) return sum(a, b)
  const [best, rest] = b.confidence > a.confidence ? [b, a] : [a, b]
  return { ...best, evidence: withEvidence(best.evidence, rest.evidence) }
}

function mergeFields<Value>(
  a: readonly Field<Value>[],
  b: readonly Field<Value>[],
  keyOf: (value: Value) => string,
): Field<Value>[] {
  const merged = new Map<string, Field<Value>>()
  for (const field of [...a, ...b]) {
    const key = keyOf(field.value)
    const known = merged.get(key)
    merged.set(key, known ? sum(known, field) : field)
  }
  return [...merged.values()].slice(0, MAX_FIELDS)
}

function sum<Value>(a: Field<Value>, b: Field<Value>): Field<Value> {
  const isNew = b.evidence.some((each) => !a.evidence.some((known) => known.source === each.source))
  return {
    value: b.confidence > a.confidence ? b.value : a.value,
    confidence: isNew ? combineConfidence([a.confidence, b.confidence]) : Math.max(a.confidence, b.confidence),
    evidence: withEvidence(a.evidence, b.evidence),
  }
}

function withEvidence(a: readonly Evidence[], b: readonly Evidence[]): Evidence[] {
  const all = [...a]
  for (const each of b) {
    if (all.length < MAX_EVIDENCE && !all.some((known) => known.source === each.source && known.quote === each.quote))
      all.push(each)
  }
  return all
}

const MAX_EVIDENCE = 10
