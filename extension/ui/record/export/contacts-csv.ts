import { contact } from '#shared/entities/contact/contact.ts'
import { elementEntries, elementKey, splitKey } from '#shared/fields/element-key.ts'
import { ELEMENT_KINDS, type ElementKind, type FieldKind } from '#shared/fields/kinds.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import type { StoredRecord } from '../../../store/record-store.ts'
import { phoneText } from '../../field/phone.tsx'
import { fieldLabel, optionLabel } from '../../field/field-words.ts'
import { readCsv, spreadsheetCell, toCsv, type Cell } from './csv.ts'

export type CompanyNames = ReadonlyMap<string, string>

const FIELDS = Object.entries(contact.fields).map(([name, field]) => ({
  name,
  kind: field.kind as FieldKind,
  isHidden: field.kind === 'provenance' || 'hidden' in field,
}))
const PLAIN: ReadonlySet<FieldKind> = new Set([
  'text',
  'long-text',
  'email',
  'phone',
  'url',
  'address',
  'choice',
  'reference',
  'day',
  'time',
])
/** Values of fields that this release does not know, as JSON. */
const MORE = 'more'
/** Beside the id of the company, for people and programs that do not have our ids. */
const COMPANY_NAME = 'company.name'

/** Contacts as CSV that loses nothing: field names as heads, lists and elements as JSON. */
export function contactsToDataCsv(contacts: readonly StoredRecord[], companies: CompanyNames): string {
  const head = ['id', ...FIELDS.map(({ name }) => name), COMPANY_NAME, MORE]
  const rows = contacts.map(({ id, fields }): Cell[] => {
    const known = FIELDS.map(({ name, kind }) => dataCell(fields, name, kind))
    return [id, ...known, companies.get(String(fields['company'])) ?? null, moreCell(fields)]
  })
  return toCsv([head, ...rows])
}

/** Reads back what `contactsToDataCsv` wrote. Columns may be missing or in another order. */
export function contactsFromDataCsv(text: string): { readonly id: string; readonly fields: Fields }[] {
  const [head = [], ...rows] = readCsv(text)
  return rows.map((row) => {
    const cell = (name: string): Cell => row[head.indexOf(name)] ?? null
    const fields: Record<string, Value> = {}
    for (const { name, kind } of FIELDS) Object.assign(fields, fieldsOfCell(cell(name), name, kind))
    const more = cell(MORE)
    if (more !== null) Object.assign(fields, JSON.parse(more))
    return { id: cell('id') ?? '', fields }
  })
}

/** Contacts as a table for people: the language's words as heads, readable cells, no formula that runs. */
export function contactsToSpreadsheetCsv(contacts: readonly StoredRecord[], companies: CompanyNames): string {
  const shown = FIELDS.filter(({ isHidden }) => !isHidden)
  const head = shown.map(({ name }) => spreadsheetCell(fieldLabel(contact.labels, name)))
  const rows = contacts.map(({ fields }) =>
    shown.map(({ name, kind }) => spreadsheetCell(readableCell(fields, name, kind, companies), kind === 'number')),
  )
  // Excel reads UTF-8 only where the mark says so.
  return `\uFEFF${toCsv([head, ...rows])}`
}

function isElements(kind: FieldKind): boolean {
  return ELEMENT_KINDS.includes(kind as ElementKind)
}

function isPlain(kind: FieldKind, value: Value | undefined): value is string {
  return PLAIN.has(kind) && typeof value === 'string'
}

function dataCell(fields: Fields, name: string, kind: FieldKind): Cell {
  if (!isElements(kind)) return isPlain(kind, fields[name]) ? fields[name] : null
  const elements = elementEntries(fields, name)
  return elements.length === 0
    ? null
    : JSON.stringify(elements.map(([element, value]) => (value === true ? element : [element, value])))
}

function fieldsOfCell(cell: Cell, name: string, kind: FieldKind): Fields {
  if (cell === null) return {}
  if (!isElements(kind)) return { [name]: cell }
  const elements = JSON.parse(cell) as (string | [string, Value])[]
  return Object.fromEntries(
    elements.map((element) =>
      typeof element === 'string' ? [elementKey(name, element), true] : [elementKey(name, element[0]), element[1]],
    ),
  )
}

/** What no column holds: unknown fields, and values of another kind than their field's. */
function moreCell(fields: Fields): Cell {
  const rest = Object.entries(fields).filter(([key, value]) => {
    const { field, element } = splitKey(key)
    const known = FIELDS.find(({ name }) => name === field)
    if (!known) return true
    return element === null ? !isPlain(known.kind, value) : !isElements(known.kind)
  })
  return rest.length === 0 ? null : JSON.stringify(Object.fromEntries(rest))
}

function readableCell(fields: Fields, name: string, kind: FieldKind, companies: CompanyNames): Cell {
  const value = fields[name]
  if (isElements(kind)) {
    const elements = elementEntries(fields, name).map(([element]) => (kind === 'phones' ? phoneText(element) : element))
    return elements.length === 0 ? null : elements.join('; ')
  }
  if (value === undefined || value === null) return null
  if (kind === 'reference') return companies.get(String(value)) ?? null
  if (kind === 'choice') return optionLabel(contact.labels, name, String(value))
  return kind === 'phone' ? phoneText(String(value)) : Array.isArray(value) ? value.join(' ') : String(value)
}
