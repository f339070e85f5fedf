import { formatPhone } from '../i18n/formats.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function PhoneCell({ name, fields }: CellProps) {
  const number = fields[name]
  return typeof number === 'string' ? <span class="numeric">{phoneText(number)}</span> : null
}

export function PhoneEditor(props: EditorProps) {
  return <LineEditor {...props} inputMode="tel" toText={(value) => (typeof value === 'string' ? phoneText(value) : '')} toValue={parsePhone} />
}

const EXTENSION = / ext\. (\d+)$/u

/** As people read it: groups of a number are kept as saved, its extension stands behind. */
export function phoneText(number: string): string {
  const [main = '', extension] = number.split(';ext=')
  return extension === undefined ? formatPhone(main) : `${formatPhone(main)} ext. ${extension}`
}

function parsePhone(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const international = /^\+[\d\s().-]+$/u.test(trimmed.replace(EXTENSION, ''))
  return international ? trimmed.replace(EXTENSION, '').replaceAll(/[^\d+]/gu, '') + (EXTENSION.exec(trimmed)?.[1] ? `;ext=${EXTENSION.exec(trimmed)?.[1]}` : '') : trimmed
}
