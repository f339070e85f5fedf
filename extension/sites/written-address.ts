import { decodeEntities } from '#shared/clip/html-tree.ts'
import { percentDecoded } from '#shared/lib/percent-decoded.ts'
import { textOfBase64 } from './guarded-address.ts'

// A page that was saved as it came did not run its scripts. Those that put an address together from pieces are read here, and nothing of
// them is run.

/** Longest script that is looked at, and longest text that is made of one, characters. */
const MAX_SCRIPT = 6_000

/**
 * The addresses that a script of a saved page would have written in its place. What it writes in one piece into an element is not kept
 * from robots, and may be any text of the page's program.
 */
export function writtenAddresses(script: Element): string[] {
  const text = script.textContent ?? ''
  if (text.length > MAX_SCRIPT || !/document\.write|innerHTML/.test(text) || /\bfunction\b|=>/.test(text)) return []
  if (
    script.hasAttribute('src') ||
    !/^(?:|(?:text|application)\/(?:x-)?(?:java|ecma)script|module)$/i.test(typeOf(script))
  )
    return []
  const found = plainText(runWrites(text)).match(ADDRESSES) ?? []
  const isPut = !/document\.write/.test(text)
  return [...new Set(found.map((address) => address.toLowerCase()))].filter(
    (address) => !isPut || !text.toLowerCase().includes(address),
  )
}

const ADDRESSES = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu

function typeOf(script: Element): string {
  return (script.getAttribute('type') ?? '').trim()
}

const TOKEN =
  /"((?:[^"\\\n]|\\.){0,600})"|'((?:[^'\\\n]|\\.){0,600})'|([\w$.]{1,120})|(\+=|[=!<>]=+|[=+();,\n?:&|*%[\]{}`-])/gs

/** Calls whose value is known without the page. */
const PURE: { readonly [name: string]: (text: string) => string } = {
  unescape: percentDecoded,
  decodeURIComponent: percentDecoded,
  atob: textOfBase64,
}

type Token = { readonly text: string; readonly kind: 'text' | 'name' | 'sign' }

function tokensOf(code: string): Token[] {
  return [...code.matchAll(TOKEN)].map(([, double, single, name, sign]): Token => {
    const quoted = double ?? single
    if (quoted !== undefined) return { text: unescaped(quoted), kind: 'text' }
    return name === undefined ? { text: sign ?? '', kind: 'sign' } : { text: name, kind: 'name' }
  })
}

function unescaped(literal: string): string {
  return literal.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|([0-7]{2,3})|(.))/gis, (_, hex, wide, octal, plain) => {
    if (hex ?? wide) return String.fromCharCode(Number.parseInt(hex ?? wide, 16))
    return octal === undefined ? String(plain) : String.fromCharCode(Number.parseInt(octal, 8))
  })
}

/**
 * What a script writes into its page, as far as that is told by texts joined with `+`, and by variables that hold such. Whatever else
 * it does counts for nothing.
 */
function runWrites(code: string): string {
  const known = new Map<string, string>()
  let written = ''
  for (const statement of statementsOf(tokensOf(code))) {
    const at = statement.findIndex(({ text, kind }) => kind === 'sign' && (text === '=' || text === '+='))
    const target = statement[at - 1]
    if (at > 0 && target?.kind === 'name') {
      const value = valueOf(statement.slice(at + 1), known)
      if (/(?:^|\.)(?:inner|outer)HTML$/.test(target.text)) written += ` ${value}`
      else known.set(target.text, statement[at]?.text === '+=' ? joined(known.get(target.text) ?? '', value) : value)
    } else if (/^document\.write(?:ln)?$/.test(statement[0]?.text ?? '')) written += valueOf(statement.slice(1), known)
    if (written.length > MAX_SCRIPT) break
  }
  return written
}

function statementsOf(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    const isSign = token.kind === 'sign'
    if (isSign && token.text === '(') depth += 1
    if (isSign && token.text === ')') depth = Math.max(0, depth - 1)
    const goesOn = depth > 0 || /^[+=]$/.test(statements.at(-1)?.at(-1)?.text ?? '')
    const isEnd = token.text === ';' || (token.text === ',' && depth === 0) || (token.text === '\n' && !goesOn)
    if (isSign && isEnd) {
      depth = 0
      statements.push([])
    } else if (!isSign || token.text !== '\n') statements.at(-1)?.push(token)
  }
  return statements
}

function valueOf(tokens: readonly Token[], known: ReadonlyMap<string, string>): string {
  // What is chosen or worked out is not known.
  if (tokens.some(({ text, kind }) => kind === 'sign' && !/^[+(),]$/.test(text))) return ''
  let value = ''
  let call: ((text: string) => string) | undefined
  for (const { text, kind } of tokens) {
    if (kind === 'sign') continue
    if (kind === 'name' && Object.hasOwn(PURE, text)) call = PURE[text]
    else {
      const part = kind === 'text' ? text : (known.get(text) ?? '')
      value = joined(value, call ? call(part) : part)
      call = undefined
    }
  }
  return value
}

/** No text grows past all use, however often a hostile script doubles it. */
function joined(one: string, other: string): string {
  return (one + other).slice(0, MAX_SCRIPT)
}

/** The text of some HTML, with the addresses of its links. */
function plainText(html: string): string {
  return decodeEntities(html)
    .replace(/mailto:([^"'<>?\s]{3,254})/gi, (_, address) => `> ${percentDecoded(String(address))} <`)
    .replace(/<[^<>]{0,600}>/g, ' ')
}
