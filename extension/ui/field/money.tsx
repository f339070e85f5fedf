import type { Value } from '#shared/fields/value.ts'
import { formatMoney } from '../i18n/formats.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function MoneyCell({ name, fields }: CellProps) {
  return <span class="numeric">{moneyText(fields[name] ?? null)}</span>
}

export function MoneyEditor(props: EditorProps) {
  const shown = moneyText(props.fields[props.name] ?? null)
  return <LineEditor {...props} inputMode="text" toText={typedText} toValue={parseMoney} shown={shown || undefined} />
}

function moneyText(value: Value): string {
  return Array.isArray(value) ? formatMoney(Number(value[0]), String(value[1])) : ''
}

/** Money is typed as `48000 EUR`: the currency is never guessed. */
function typedText(value: Value): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? `${Number(value[0]) / 10 ** minorDigits(String(value[1]))} ${String(value[1])}` : ''
}

function parseMoney(text: string): Value {
  if (text.trim() === '') return null
  const [, amount, currency] = /^\s*(-?[\d.,\s]+?)\s*([a-z]{3})\s*$/iu.exec(text) ?? []
  const value = Number((amount ?? '').replaceAll(/[,\s]/gu, ''))
  if (!currency || !Number.isFinite(value)) return text
  return [Math.round(value * 10 ** minorDigits(currency.toUpperCase())), currency.toUpperCase()]
}

function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
