import { useState } from 'preact/hooks'
import { isDeleted } from '#shared/merge/merge.ts'
import { findReferring } from '../../../store/lookup.ts'
import { recordStore, type StoredRecord } from '../../../store/record-store.ts'
import type { SidecardDatabase } from '../../../store/database.ts'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { Loading, SkeletonRows } from '../../kit/skeleton.tsx'
import { VirtualList } from '../../kit/virtual-list.tsx'
import { nameOf, textOf } from '../../record/record-text.ts'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'

const COLUMNS = 'minmax(180px, 1.5fr) minmax(140px, 1fr) minmax(100px, 1fr) 80px'

/** The companies that people of the book work for. */
export function Companies({ services }: { readonly services: AppServices }) {
  const [cursor, setCursor] = useState(0)
  const rows = useLive(`companies ${locale.value}`, () => companyRows(services.db, locale.value))
  return (
    <>
      <header class="sheet-head">
        <h1>
          {t('word.companies')} <span class="faint numeric">{rows?.length.toLocaleString(locale.value)}</span>
        </h1>
      </header>
      <Loading loading={rows === undefined} label={t('contacts.loading')} skeleton={<SkeletonRows rows={8} />}>
        {rows && rows.length > 0 ? (
          <VirtualList
            label={t('word.companies')}
            count={rows.length}
            columns={COLUMNS}
            rowKey={(index) => rows[index]?.id ?? ''}
            header={[t('word.company'), t('companies.domain'), t('word.phone'), t('companies.people')].map((label) => (
              <span key={label} role="columnheader">
                {label}
              </span>
            ))}
            renderRow={(index) => rows[index] && <CompanyCells record={rows[index]} db={services.db} />}
            cursor={Math.min(cursor, rows.length - 1)}
            onCursor={setCursor}
          />
        ) : (
          <EmptyState icon="company" title={t('companies.empty')}>
            {t('companies.empty.why')}
          </EmptyState>
        )}
      </Loading>
    </>
  )
}

/** The companies of the book by name. */
export async function companyRows(db: SidecardDatabase, language: string): Promise<StoredRecord[]> {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  const records = await recordStore(db).scan('company')
  return records.filter((record) => !isDeleted(record)).toSorted((a, b) => compare(nameOf(a), nameOf(b)))
}

function CompanyCells({ record, db }: { readonly record: StoredRecord; readonly db: SidecardDatabase }) {
  const people = useLive(`people ${record.id}`, () => findReferring(db, record.id, 'contact'))
  return (
    <>
      <span role="gridcell" class="cell-name">
        <Avatar name={nameOf(record)} id={record.id} shape="company" />
        <span class="ellipsis data">{nameOf(record)}</span>
      </span>
      <span role="gridcell" class="ellipsis data quiet">
        {textOf(record.fields, 'domain')}
      </span>
      <span role="gridcell" class="quiet">
        {textOf(record.fields, 'phone')}
      </span>
      <span role="gridcell" class="numeric">
        {people?.length}
      </span>
    </>
  )
}
