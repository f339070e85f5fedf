import type { Value } from '#shared/fields/value.ts'
import type { CellProps, EditorProps } from './field-props.ts'
import { LineEditor } from './line-editor.tsx'

export function UrlCell({ name, fields }: CellProps) {
  const url = fields[name]
  if (typeof url !== 'string' || !/^https?:/iu.test(url)) return <span class="data">{String(url ?? '')}</span>
  return (
    <a class="data" href={url} target="_blank" rel="noopener noreferrer">
      {shortUrl(url)}
    </a>
  )
}

export function UrlEditor(props: EditorProps) {
  return <LineEditor {...props} inputMode="url" toValue={parseUrl} />
}

/** The address without what everybody knows. */
export function shortUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '')
}

function parseUrl(text: string): Value {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^[a-z][a-z\d+.-]*:/iu.test(trimmed) ? trimmed : `https://${trimmed}`
}
