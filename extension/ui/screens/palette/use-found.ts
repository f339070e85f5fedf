import { useEffect, useRef, useState } from 'preact/hooks'
import type { SidecardDatabase } from '../../../store/database.ts'
import { companiesOf, findReferring } from '../../../store/lookup.ts'
import { lastTouched } from '../../record/last-touched.ts'
import type { Hit } from './rows.ts'

/** `query` is what the hits answer; while something newer is typed, they are still the old ones. */
export type Found = {
  readonly query: string
  readonly hits: readonly Hit[]
  /** How long the search took; null for the recent ones. */
  readonly milliseconds: number | null
}

const RECENT = 7
const LIMIT = 12

/** What a query finds on the device, the newest answer only; with nothing typed, the people last worked with. */
export function useFound(db: SidecardDatabase, query: string): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  const latest = useRef(0)
  useEffect(() => {
    const number = ++latest.current
    void find(db, query.trim()).then((next) => number === latest.current && setFound({ ...next, query }))
  }, [query])
  return found
}

async function find(db: SidecardDatabase, query: string): Promise<Omit<Found, 'query'>> {
  if (query === '') {
    const recent = await lastTouched(db, RECENT)
    return {
      hits: recent.map(({ contact, company }) => ({ record: contact, company, matched: null })),
      milliseconds: null,
    }
  }
  const { searchRecords } = await import('../../../store/search/search.ts')
  const start = performance.now()
  const hits = await searchRecords(db, query, { limit: LIMIT, entities: ['contact', 'company'] })
  const milliseconds = Math.round(performance.now() - start)
  const companies = await companiesOf(
    db,
    hits.map(({ record }) => record),
  )
  const counted = hits.map(async ({ record, matched }): Promise<Hit> => {
    if (record.entity === 'company')
      return { record, matched, company: undefined, people: (await findReferring(db, record.id, 'contact')).length }
    return { record, matched, company: companies.get(String(record.fields['company'])) }
  })
  return { hits: await Promise.all(counted), milliseconds }
}
