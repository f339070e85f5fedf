import type { LabelKind } from './block-labels.ts'
import type { PhoneContext } from './phone-context.ts'
import type { Address, Handle, Phone } from './types.ts'

/** A value with the line that proves it; `weight` says how sure its form makes it (1: an address, a labelled number). */
export type Hit<Value> = { value: Value; quote: string; labelled: boolean; weight: number; line: number }

/** Everything that the lines of a block yield, in reading order. */
export type Bag = {
  names: Hit<string>[]
  aliases: Hit<string>[]
  titles: Hit<string>[]
  depts: Hit<string>[]
  orgs: Hit<string>[]
  phones: Hit<Phone>[]
  emails: Hit<string>[]
  urls: Hit<string>[]
  handles: Hit<Handle>[]
  address?: Hit<string>
}

export type CollectContext = PhoneContext & { sender?: Address; url?: string }

/** Where the reader stands; `pending` is a label that still waits for its value. */
export type Place = { context: CollectContext; line: number; quote: string; pending: LabelKind | null }

/** Adds a value once. */
export function add<Value>(
  hits: Hit<Value>[],
  value: Value,
  place: Place,
  { labelled = false, weight = 1 } = {},
): void {
  const key = JSON.stringify(value)
  if (hits.length < 50 && !hits.some((hit) => JSON.stringify(hit.value) === key))
    hits.push({ value, quote: place.quote, labelled, weight, line: place.line })
}
