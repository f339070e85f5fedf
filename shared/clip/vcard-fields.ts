import { MAX_FIELDS, MAX_NAME } from '../lib/limits.ts'
import { cleanText } from './suspicious.ts'
import type { Evidence, Field } from './types.ts'
import type { Property } from './vcard-lines.ts'

/** Fields of a card are stated, not guessed. */
export const CERTAIN = 0.95

/** The text of the first property of a name, empty without one. */
export function valueOf(card: readonly Property[], name: string): string {
  return card.find((property) => property.name === name)?.text ?? ''
}

/** The properties of a card that carry one of these names, in its order. */
export function named(card: readonly Property[], ...names: readonly string[]): Property[] {
  return card.filter((property) => names.includes(property.name))
}

/** The first of these properties that says anything. */
export function firstField(
  properties: readonly Property[],
  read: (property: Property) => string,
): Field<string> | undefined {
  return fieldsOf(properties, read, (text) => text)[0]
}

/** One field a property, those of one key once; an empty key says that there is nothing. */
export function fieldsOf<Value>(
  properties: readonly Property[],
  read: (property: Property) => Value,
  keyOf: (value: Value) => string,
): Field<Value>[] {
  const fields = new Map<string, Field<Value>>()
  for (const property of properties) {
    if (fields.size >= MAX_FIELDS) break
    const value = read(property)
    const cleaned = (typeof value === 'string' ? clean(value) : value) as Value
    const key = keyOf(cleaned)
    if (key.trim() !== '' && !fields.has(key))
      fields.set(key, { value: cleaned, confidence: CERTAIN, evidence: [evidenceOf(property)] })
  }
  return [...fields.values()]
}

/** What a field of the card proves. */
export function evidenceOf(property: Property): Evidence {
  return { source: 'vcard', quote: property.text.slice(0, 1_000), where: property.name }
}

/** A value on one line, without control characters. */
export function clean(text: string): string {
  return cleanText(text.replace(/\s+/g, ' ').trim(), MAX_NAME).text
}
