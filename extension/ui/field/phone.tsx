import { t } from '../i18n/t.ts'
import { formatPhone } from '../i18n/phone-format.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function PhoneCell({ name, fields }: CellProps) {
  const number = fields[name]
  return typeof number === 'string' ? <span class="numeric">{phoneText(number)}</span> : null
}

export function PhoneEditor(props: EditorProps) {
  return (
    <LineEditor
      {...props}
      inputMode="tel"
      toText={(value) => (typeof value === 'string' ? phoneText(value) : '')}
      toValue={parsePhone}
    />
  )
}

/** As people read it: groups of a number are kept as saved, its extension stands behind. */
export function phoneText(number: string): string {
  const [main = '', extension] = number.split(';ext=')
  return extension === undefined ? formatPhone(main) : t('phone.extension', { number: formatPhone(main), extension })
}

/** An international number as E.164 with its extension (RFC 3966); everything else as typed, for the check to judge. */
function parsePhone(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const [, number = '', extension] =
    /^(\+[\d\s().-]+?)(?:\s*(?:ext\.?|x|;ext=|分机|分機|转|轉|内线|內線)\s*(\d{1,11}))?$/iu.exec(trimmed) ?? []
  if (number === '') return trimmed
  return number.replaceAll(/[^\d+]/gu, '') + (extension === undefined ? '' : `;ext=${extension}`)
}
