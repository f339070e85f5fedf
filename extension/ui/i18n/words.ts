/**
 * Words of one area, side by side: a missing language does not compile.
 *
 * Slots: `{name}` is filled with a string or a number (numbers get the language's grouping).
 * Plurals: `{n|person|people}` writes the first form when `n` is "one" in English, else the second. The number itself
 * is written with its own `{n}`. Chinese needs no plural: measure words are part of the sentence.
 */
export type Words = Readonly<Record<string, readonly [en: string, zhHans: string, zhHant: string]>>

type SlotOf<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside

/** The slot names in a sentence: `'{n} of {total}'` gives `'n' | 'total'`. */
export type SlotsIn<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? SlotOf<Inside> | SlotsIn<Rest>
  : never

export type SlotValue = string | number

const SLOT = /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g

/** Fills the slots of one sentence for a BCP 47 language; an unknown slot stays visible, so that nobody overlooks it. */
export function fillSlots(text: string, slots: Readonly<Record<string, SlotValue>>, language: string): string {
  if (!text.includes('{')) return text
  return text.replace(SLOT, (whole, name: string, one: string | undefined, other: string | undefined) => {
    const value = slots[name]
    if (value === undefined) return whole
    if (one !== undefined && other !== undefined) return isOne(value, language) ? one : other
    return typeof value === 'number' ? groupDigits(value, language) : value
  })
}

/** The names of all slots, sorted and without repeats. */
export function slotNames(text: string): string[] {
  return [...new Set([...text.matchAll(SLOT)].map((match) => match[1] ?? ''))].toSorted()
}

const pluralRules = new Map<string, Intl.PluralRules>()
const numberFormats = new Map<string, Intl.NumberFormat>()

function isOne(value: SlotValue, language: string): boolean {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language)
  pluralRules.set(language, rules)
  return rules.select(Number(value)) === 'one'
}

function groupDigits(value: number, language: string): string {
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language)
  numberFormats.set(language, format)
  return format.format(value)
}
