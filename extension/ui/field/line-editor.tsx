import { useState } from 'preact/hooks'
import type { Value } from '#shared/fields/value.ts'
import { t } from '../i18n/t.ts'
import { Field, type FieldProps } from '../kit/field.tsx'
import { ReadingField } from '../kit/reading-field.tsx'
import type { EditorProps } from './field-props.ts'
import { fieldLabel, findFaultText } from './field-words.ts'

type LineEditorProps = EditorProps & {
  readonly type?: FieldProps['type']
  readonly inputMode?: FieldProps['inputMode']
  /** The value as a person types it. */
  readonly toText?: (value: Value) => string
  /** What a person typed as a value; null clears. */
  readonly toValue?: (text: string) => Value
  /** How the value reads, when that is not how it is typed. */
  readonly shown?: string | undefined
}

/** The editor of every kind that is one line of text. */
export function LineEditor(props: LineEditorProps) {
  const { name, field, fields, labels, onPatch, mode, labelPlace = 'above', after, type = 'text', shown } = props
  const { toText = plainText, toValue = trimmed } = props
  const common = {
    label: fieldLabel(labels, name),
    value: toText(fields[name] ?? null),
    labelPlace,
    type,
    inputMode: props.inputMode,
    required: field.required ?? false,
    after,
    validate: (text: string) => findFaultText(field, toValue(text)),
  }
  if (mode === 'reading') {
    return (
      <ReadingField {...common} emptyText={t('field.empty')} onSave={(text) => onPatch({ [name]: toValue(text) })}>
        {shown}
      </ReadingField>
    )
  }
  return <FormLine {...props} common={common} toValue={toValue} />
}

type FormLineProps = LineEditorProps & { readonly common: FieldProps; readonly toValue: (text: string) => Value }

/** Keeps the very letters that are typed: a space at the end is no value yet, but it must not vanish under the fingers. */
function FormLine({ common, toValue, name, fields, autoFocus = false, inputRef, onEnter, onPatch }: FormLineProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const isOurs = typed !== null && isSameValue(toValue(typed), fields[name] ?? null)
  return (
    <Field
      {...common}
      value={isOurs ? typed : common.value}
      autoFocus={autoFocus}
      inputRef={inputRef}
      onEnter={onEnter}
      onInput={(text) => {
        setTyped(text)
        onPatch({ [name]: toValue(text) })
      }}
    />
  )
}

function isSameValue(a: Value, b: Value): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function plainText(value: Value): string {
  return value === null ? '' : String(value)
}

function trimmed(text: string): Value {
  return text.trim() === '' ? null : text.trim()
}
