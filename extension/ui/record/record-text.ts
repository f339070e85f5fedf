import type { Fields } from '#shared/fields/value.ts'
import type { StoredRecord } from '../../store/rows.ts'
import { t } from '../i18n/t.ts'

/** A text field of a record, empty when it has none. */
export function textOf(fields: Fields, key: string): string {
  const value = fields[key]
  return typeof value === 'string' ? value : ''
}

/** What people call a contact or company: its name, else its address. */
export function nameOf({ fields }: Pick<StoredRecord, 'fields'>): string {
  return textOf(fields, 'name') || textOf(fields, 'email') || t('panel.noname')
}

/** "Head of Procurement, Kestrel Robotics" in the language's own way of joining. */
export function roleLine(fields: Fields, company: string): string {
  const role = textOf(fields, 'title') || textOf(fields, 'dept')
  return role && company ? t('panel.role', { role, company }) : role || company
}
