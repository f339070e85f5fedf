import type { StoredRecord } from '../../../store/rows.ts'
import type { Matched } from '../../../store/search/search.ts'
import { t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/palette.ts'
import type { IconName } from '../../kit/icons.ts'
import type { ComposerKind } from '../../record/composer/composer.tsx'
import { nameOf, roleLine, textOf } from '../../record/record-text.ts'

/** A record that was found, with its company and where the query stands in it. */
export type Hit = {
  readonly record: StoredRecord
  readonly company: StoredRecord | undefined
  readonly matched: Matched | null
  readonly people?: number
}

/** One row of the palette. `does` is what Enter does with `target`. */
export type Row = {
  readonly id: string
  readonly does: 'open' | 'narrow' | 'new' | ComposerKind
  readonly target: string
  readonly text: string
  readonly ranges: Matched['ranges']
  readonly detail: string
  readonly icon?: IconName
  readonly record?: StoredRecord
  readonly keys?: string
}

export type Group = { readonly label: PlainKey; readonly rows: readonly Row[] }

const MAX_PEOPLE = 5
const MAX_COMPANIES = 2

const ACTIONS = [
  { does: 'call', icon: 'call', label: 'palette.call', keys: 'l' },
  { does: 'note', icon: 'note', label: 'palette.note', keys: 'n' },
  { does: 'task', icon: 'task', label: 'palette.task', keys: 't' },
] as const

type RowsInput = { readonly query: string; readonly canAct: boolean; readonly canCreate: boolean }

/** People, then companies, then what can be done: nine rows at most. */
export function rowsOf(hits: readonly Hit[], { query, canAct, canCreate }: RowsInput): Group[] {
  const people = hits
    .filter(({ record }) => record.entity === 'contact')
    .slice(0, MAX_PEOPLE)
    .map(personRow)
  const companies = hits
    .filter(({ record }) => record.entity === 'company')
    .slice(0, MAX_COMPANIES)
    .map(companyRow)
  const first = people[0]
  const doing: Row[] = [
    ...(first && canAct && query.trim() !== '' ? actionRows(first).slice(0, 1) : []),
    ...(canCreate && query.trim() !== '' ? [newRow(query.trim())] : []),
  ]
  const groups: Group[] = [
    { label: query.trim() === '' ? 'palette.recent' : 'palette.people', rows: people },
    { label: 'palette.companies', rows: companies },
    { label: 'palette.do', rows: doing },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** What can be done with one person, after the right arrow. */
export function actionsOf(person: Row, canAct: boolean): Group[] {
  return [
    { label: 'palette.do', rows: [{ ...person, id: `open-${person.id}` }, ...(canAct ? actionRows(person) : [])] },
  ]
}

function personRow({ record, company, matched }: Hit): Row {
  const text = nameOf(record)
  const isName = matched?.field === 'name'
  const reason = matched && !isName && matched.field !== 'company' && matched.text !== '' ? matched.text : ''
  const detail = reason || roleLine(record.fields, company ? nameOf(company) : '') || textOf(record.fields, 'email')
  return { id: record.id, does: 'open', target: record.id, text, ranges: isName ? matched.ranges : [], detail, record }
}

function companyRow({ record, matched, people = 0 }: Hit): Row {
  const ranges = matched?.field === 'name' ? matched.ranges : []
  return {
    id: record.id,
    does: 'narrow',
    target: record.id,
    text: nameOf(record),
    ranges,
    detail: t('palette.company', { n: people }),
    record,
  }
}

function actionRows(person: Row): Row[] {
  return ACTIONS.map(({ does, icon, label, keys }) => ({
    id: `${does}-${person.target}`,
    does,
    target: person.target,
    text: t(label, { name: person.text }),
    ranges: [],
    detail: '',
    icon,
    keys,
  }))
}

function newRow(query: string): Row {
  return {
    id: 'new',
    does: 'new',
    target: query,
    text: t('palette.new', { query }),
    ranges: [],
    detail: '',
    icon: 'new-person',
  }
}
