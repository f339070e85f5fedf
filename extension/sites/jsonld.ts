import { reachesPrototype } from '#shared/lib/reaches-prototype.ts'

/** Most blocks read, longest block in characters, deepest nesting followed. */
const MAX_BLOCKS = 50
const MAX_BLOCK = 1_000_000

/**
 * Reads every JSON-LD block of a page, in order, one value per block; a block that cannot be mended gives nothing, and so
 * does `null`. Forgives what themes and plugins write: comments, CDATA, HTML comments, raw control characters, trailing commas.
 */
export function readJsonLd(doc: Document): unknown[] {
  const found: unknown[] = []
  for (const script of [...doc.querySelectorAll('script[type]')].slice(0, 500)) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue
    const value = parseTolerant((script.textContent ?? '').slice(0, MAX_BLOCK))
    if (value !== null && value !== undefined) found.push(value)
    if (found.length >= MAX_BLOCKS) break
  }
  return found
}

/** Parses JSON as people write it; `undefined` when it cannot be mended. */
export function parseTolerant(text: string): unknown {
  return parse(text) ?? parse(mend(text))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, safeKey)
  } catch {
    // The next, more forgiving reading gets its turn.
    return undefined
  }
}

/** A key of that name would replace the prototype when objects are joined later. */
function safeKey(key: string, value: unknown): unknown {
  return reachesPrototype(key) ? undefined : value
}

/** One pass over the text: outside strings comments and trailing commas go, inside them raw control characters are escaped. */
function mend(text: string): string {
  const out: string[] = []
  const body = text
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\/\s*\]\]>)\s*;?\s*$/, '')
    .replace(/;\s*$/, '')
  let at = 0
  while (at < body.length) {
    const char = body.charAt(at)
    if (char === '"') at = copyString(body, at, out)
    else if (char === '/' && body.charAt(at + 1) === '/') at = endOf(body, '\n', at)
    else if (char === '/' && body.charAt(at + 1) === '*') at = endOf(body, '*/', at + 2)
    else if (char === ',' && /^\s*(?:[}\]]|$)/.test(withoutComments(body.slice(at + 1, at + 400)))) at++
    else {
      out.push(char < ' ' ? ' ' : char)
      at++
    }
  }
  return out.join('')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^*]*\*\/|\/\/[^\n]*/g, '')
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end < 0 ? text.length : end + mark.length
}

function copyString(text: string, start: number, out: string[]): number {
  out.push('"')
  let at = start + 1
  for (; at < text.length && text.charAt(at) !== '"'; at++) {
    const char = text.charAt(at)
    if (char === '\\') {
      const next = text.charAt(++at)
      out.push(/["\\/bfnrtu]/.test(next) ? `\\${next}` : next < ' ' ? ' ' : next === "'" ? "'" : `\\\\${next}`)
    } else if (char < ' ') out.push(JSON.stringify(char).slice(1, -1))
    else out.push(char)
  }
  out.push('"')
  return at + 1
}
