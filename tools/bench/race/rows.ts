import type { Handler } from './site.ts'
import { contactRow } from '../people.ts'

/** Serves contacts as pages of JSON rows, `/rows?from=0&count=1000`: written out beforehand, so that its work counts for nothing. */
export function serveRows(total: number): Handler {
  const rows = Array.from({ length: total }, (_, n) => JSON.stringify(contactRow(n)))
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname !== '/rows') return false
    const from = Number(searchParams.get('from'))
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(`[${rows.slice(from, from + Number(searchParams.get('count'))).join(',')}]`)
    return true
  }
}
