import type { Source } from '#shared/clip/types.ts'
import { elementKey } from '#shared/fields/element-key.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { t } from '../i18n/t.ts'
import type { Certainty, MarkSource } from '../kit/provenance-mark.tsx'

/** Where a value came from, as a record keeps it under `origin/<field>`. */
export type Origin = {
  readonly source: string
  readonly certainty: Certainty
  readonly quote: string
  readonly place: string
  readonly at: number
}

/** Below this a captured value is shown as a guess that somebody should check. */
const GUESS = 0.7

/** The origin of one field, or null once a person typed or confirmed it. `origins` may be a record's fields or a draft's origins. */
export function originOf(origins: Fields, name: string, value: Value = origins[name] ?? null): Origin | null {
  const kept = origins[elementKey('origin', name)]
  if (!Array.isArray(kept)) return null
  const [source, confidence, quote, place, at] = kept
  return {
    source: String(source ?? ''),
    certainty: certaintyOf(String(source ?? ''), Number(confidence ?? 1), String(quote ?? ''), value),
    quote: String(quote ?? ''),
    place: String(place ?? ''),
    at: typeof at === 'number' ? at : 0,
  }
}

/** Read: the value stands in the quoted text as it is. Worked out: it does not, as a number that was made international. */
function certaintyOf(source: string, confidence: number, quote: string, value: Value): Certainty {
  if (confidence < GUESS) return 'guess'
  if (source === 'derived') return 'derived'
  const asWritten = typeof value !== 'string' || quote === '' || quote.toLowerCase().includes(value.toLowerCase())
  return asWritten ? 'read' : 'derived'
}

const MARKS: Partial<Readonly<Record<Source, MarkSource>>> = {
  header: 'header',
  signature: 'signature',
  typed: 'person',
  derived: 'page',
}

export function markSource({ source, certainty }: Origin): MarkSource {
  return certainty === 'guess' ? 'guess' : (MARKS[source as Source] ?? 'page')
}

/** The origin in words. */
export function originText(origin: Origin): string {
  if (origin.certainty === 'guess') return t('prov.guess')
  switch (origin.source) {
    case 'header':
      return t('prov.header')
    case 'signature':
      return origin.certainty === 'derived' ? t('prov.parsed') : t('prov.read')
    case 'derived':
      return t('prov.derived')
    case 'vcard':
      return t('prov.card')
    case 'selection':
      return t('prov.selection')
    case 'typed':
      return t('prov.person')
    default:
      return t('prov.page')
  }
}
