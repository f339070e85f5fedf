import { findEntity } from '#shared/entities/registry.ts'
import { splitKey } from '#shared/fields/element-key.ts'
import { DELETED, SHARED } from '#shared/fields/validate.ts'
import type { Value } from '#shared/fields/value.ts'
import type { ReferenceDoor } from '../field/field-props.ts'
import { FIELD_UI } from '../field/field-ui.ts'
import { fieldLabel } from '../field/field-words.ts'
import { t } from '../i18n/t.ts'

export type ValueShownProps = {
  readonly entity: string
  readonly name: string
  /** Undefined where nobody on this device knows it. */
  readonly value: Value | undefined
  readonly now: number
  readonly door?: ReferenceDoor | undefined
}

/** One value of a record's past, as its field shows it. `name` is the key, element and all. */
export function ValueShown({ entity, name, value, now, door }: ValueShownProps) {
  if (value === undefined) return <span class="faint">{t('history.unknown')}</span>
  if (name === DELETED) return <span>{value === true ? t('history.archived') : t('history.current')}</span>
  if (value === null || value === '') return <span class="faint">{t('field.empty')}</span>
  const descriptor = findEntity(entity)
  const { field } = splitKey(name)
  const known = descriptor?.fields[field]
  if (!descriptor || !known) return <span class="data">{String(value)}</span>
  const { Cell } = FIELD_UI[known.kind]
  return <Cell name={field} field={known} fields={{ [name]: value }} labels={descriptor.labels} now={now} door={door} />
}

/** What people call a key of a record. */
export function keyLabel(entity: string, name: string): string {
  if (name === DELETED) return t('history.archived')
  const labels = findEntity(entity)?.labels
  return labels ? fieldLabel(labels, splitKey(name).field) : name
}

/** Whether a key is for people: marks of machines are not. */
export function isShownKey(entity: string, name: string): boolean {
  if (name === SHARED) return false
  return name === DELETED || findEntity(entity)?.fields[splitKey(name).field]?.hidden !== true
}
