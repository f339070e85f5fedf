import type { Value } from '#shared/fields/value.ts'
import { formatNumber } from '../i18n/formats.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function NumberCell({ name, fields }: CellProps) {
  return <span class="numeric">{numberText(fields[name] ?? null)}</span>
}

export function NumberEditor(props: EditorProps) {
  return (
    <LineEditor
      {...props}
      inputMode="decimal"
      toValue={parseNumber}
      shown={numberText(props.fields[props.name] ?? null) || undefined}
    />
  )
}

function numberText(value: Value): string {
  return typeof value === 'number' ? formatNumber(value) : ''
}

/** What is not a number stays text, so that the check can say so. */
function parseNumber(text: string): Value {
  const plain = text.replaceAll(/[\s,]/gu, '')
  if (plain === '') return null
  return Number.isFinite(Number(plain)) ? Number(plain) : text
}
