import type { ComponentChildren } from 'preact'
import type { StoredRecord } from '../../store/rows.ts'
import { TierMark } from '../field/tier-mark.tsx'
import { t } from '../i18n/t.ts'
import { Avatar } from '../kit/avatar.tsx'
import { nameOf, textOf } from './record-text.ts'
import './record-card.css'

export type RecordCardProps = {
  readonly record: StoredRecord
  readonly company?: StoredRecord | undefined
  readonly onCompany?: ((id: string) => void) | undefined
  /** At the end of the row: health, a button. */
  readonly end?: ComponentChildren
  /** Level of the name as a heading. */
  readonly level?: 1 | 2
  /** The company below the role, where there is room for a line more. */
  readonly stacked?: boolean
}

/** Who this is, in two lines or three: name and tier, role and company. */
export function RecordCard({ record, company, onCompany, end, level = 1, stacked = false }: RecordCardProps) {
  const { fields, id } = record
  const Heading = `h${level}` as const
  const role = textOf(fields, 'title') || textOf(fields, 'dept')
  const name = nameOf(record)
  const isApart = stacked && role !== ''
  return (
    <header class="r-card">
      <Avatar name={name} id={id} size={44} />
      <div class="r-card-text">
        <div class="r-card-name">
          <Heading class="r-card-heading data">{name}</Heading>
          <TierMark tier={fields['tier']} />
        </div>
        <p class="r-card-role data">
          {role}
          {role !== '' && company && !isApart && <span>{t('panel.role.join')}</span>}
          {company && !isApart && <CompanyName company={company} onCompany={onCompany} />}
          {role === '' && !company && textOf(fields, 'email')}
        </p>
        {company && isApart && (
          <p class="r-card-role data">
            <CompanyName company={company} onCompany={onCompany} />
          </p>
        )}
      </div>
      {end}
    </header>
  )
}

function CompanyName({
  company,
  onCompany,
}: {
  readonly company: StoredRecord
  readonly onCompany: RecordCardProps['onCompany']
}) {
  if (!onCompany) return <>{nameOf(company)}</>
  return (
    <button type="button" class="r-link" onClick={() => onCompany(company.id)}>
      {nameOf(company)}
    </button>
  )
}

export type DraftCardProps = {
  readonly name: string
  readonly id: string
  readonly detail: string
  readonly level?: 1 | 2
}

/** The same place for somebody who is not kept yet. */
export function DraftCard({ name, id, detail, level = 1 }: DraftCardProps) {
  const Heading = `h${level}` as const
  return (
    <header class="r-card">
      <Avatar name={name} id={id} size={44} fresh />
      <div class="r-card-text">
        <Heading class="r-card-heading data">{name}</Heading>
        <p class="r-card-role">{detail}</p>
      </div>
    </header>
  )
}
