import type { Source } from '#shared/clip/types.ts'
import { elementKey } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'
import { t } from '../i18n/t.ts'
import type { Certainty, MarkSource } from '../kit/provenance-mark.tsx'

/** Where a value came from, as a record keeps it under `origin/<field>`. */
export type Origin = { readonly source: string; readonly certainty: Certainty; readonly quote: string; readonly place: string; readonly at: number }

/** The origin of one field, or null once a person typed or confirmed it. `fields` may be a record's or a draft's origins. */
export function originOf(fields: Fields, name: string): Origin | null {
  const kept = fields[elementKey('origin', name)]
  if (!Array.isArray(kept)) return null
  const [source, certainty, quote, place, at] = kept
  return {
    source: String(source ?? ''),
    certainty: certainty === 'derived' || certainty === 'guess' ? certainty : 'read',
    quote: String(quote ?? ''),
    place: String(place ?? ''),
    at: typeof at === 'number' ? at : 0,
  }
}

const MARKS: Partial<Readonly<Record<Source, MarkSource>>> = { header: 'header', signature: 'signature', typed: 'person', derived: 'page' }

export function markSource({ source, certainty }: Origin): MarkSource {
  return certainty === 'guess' ? 'guess' : (MARKS[source as Source] ?? 'page')
}

/** The origin in words. */
export function originText(origin: Origin): string {
  if (origin.certainty === 'guess') return t('prov.guess')
  switch (origin.source) {
    case 'header': return t('prov.header')
    case 'signature': return origin.certainty === 'derived' ? t('prov.parsed') : t('prov.read')
    case 'derived': return t('prov.derived')
    case 'vcard': return t('prov.card')
    case 'selection': return t('prov.selection')
    case 'typed': return t('prov.person')
    default: return t('prov.page')
  }
}
