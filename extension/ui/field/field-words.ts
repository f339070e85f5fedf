import type { EntityLabels } from '#shared/fields/define-entity.ts'
import type { Field } from '#shared/fields/field.ts'
import { KIND_CHECKS, type ValueFault } from '#shared/fields/kinds.ts'
import type { Value } from '#shared/fields/value.ts'
import { t, tupleText, type PlainKey } from '../i18n/t.ts'

/** The label of a field in the current language. */
export function fieldLabel(labels: EntityLabels<string>, name: string): string {
  const tuple = labels.fields[name]
  return tuple ? tupleText(tuple) : name
}

/** The word for one option of a `choice`. */
export function optionLabel(labels: EntityLabels<string>, name: string, option: string): string {
  const tuple = labels.options?.[`${name}.${option}`]
  return tuple ? tupleText(tuple) : option
}

const FAULTS: Readonly<Record<ValueFault, PlainKey>> = {
  'wrong-type': 'fault.wrong-type',
  'too-long': 'fault.too-long',
  'not-an-option': 'fault.not-an-option',
  'bad-email': 'fault.bad-email',
  'bad-phone': 'fault.bad-phone',
  'bad-url': 'fault.bad-url',
  'bad-day': 'fault.bad-day',
  'bad-time': 'fault.bad-time',
  'bad-element': 'fault.bad-element',
}

/** What is wrong with a value, as the sentence that names the fix, or nothing when it may be stored. */
export function findFaultText(field: Field, value: Value, element = ''): string | undefined {
  if (value === null || value === '') return field.required ? t('fault.missing') : undefined
  const fault = KIND_CHECKS[field.kind](value, field, element)
  return fault ? t(FAULTS[fault]) : undefined
}
