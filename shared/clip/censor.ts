import { percentDecoded } from '#shared/lib/percent-decoded.ts'
import { createTokens, type Tokens } from './censor-tokens.ts'
import { ATTRIBUTION_WORDS, foldLabel, LABEL_PHRASES } from './censor-words.ts'
import { isReader } from './reader-words.ts'
import type { RecordedNode, Recording } from './recording.ts'

export type CensorOptions = {
  /** Numbers from 0 up to 1: another series gives other stand-ins. */
  readonly random: () => number
  /** Words of the readers' own landmarks: kept in attributes and addresses, where they are structure. */
  readonly landmarks: ReadonlySet<string>
  /** Hosts that stay as they are, because readers know them by name. */
  readonly hosts: readonly string[]
}

/**
 * Writes a recorded page as a fixture: its address in the first line, then its markup, structure as it was and every
 * name, address, number and free text replaced. The same word gives the same stand-in all through the page.
 */
export function censorRecording(recording: Recording, options: CensorOptions): string {
  const censor: Censor = { ...options, tokens: createTokens(options.random, wordsOf(recording)) }
  return `<!-- ${censorUrl(recording.url, censor)} -->\n<!DOCTYPE html>\n${writeNodes(recording.nodes, censor)}\n`
}

type Censor = CensorOptions & { readonly tokens: Tokens }

const WORD = /[\p{L}\p{M}]+/gu
const WORD_OR_NUMBER = /[\p{L}\p{M}]+|\p{Nd}+/gu
/** Values of these are names that programmers gave. */
const STRUCTURE =
  /^(?:class|id|role|type|rel|dir|sandbox|for|colspan|rowspan|tabindex|hidden|data-test-?id|data-qa|data-icon-name|data-app-section|aria-(?:level|selected|expanded|hidden|controls|labelledby|describedby|live|checked|pressed|haspopup|modal|posinset|setsize))$/u
const DROPPED =
  /^(?:on.*|src|srcset|sizes|poster|background|srcdoc|nonce|integrity|value|content|jsaction|jscontroller|jsname|jslog|jsmodel|data-tooltip.*|action|formaction|ping)$/u
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

function writeNodes(nodes: readonly RecordedNode[], censor: Censor): string {
  return nodes.map((node) => writeNode(node, censor)).join('')
}

function writeNode(node: RecordedNode, censor: Censor): string {
  if ('text' in node) return escapeText(censorText(node.text, censor))
  if ('close' in node) return VOID.has(node.close) ? '' : `</${tagName(node.close)}>`
  const attributes = node.attributes.flatMap(([name, value]) => writeAttribute(name, value, censor))
  if (node.inner) attributes.push(`srcdoc="${escapeText(writeNodes(node.inner.nodes, censor))}"`)
  // A page may name an element after anything: what is no plain name becomes one.
  return `<${[tagName(node.open), ...attributes].join(' ')}>`
}

function tagName(name: string): string {
  return /^[a-z][a-z0-9-]{0,40}$/u.test(name) ? name : 'x-element'
}

function writeAttribute(name: string, value: string, censor: Censor): string[] {
  // A custom element may name an attribute after anything.
  if (DROPPED.test(name) || !/^[a-z][\w:.-]*$/u.test(name)) return []
  return value === '' ? [name] : [`${name}="${escapeText(attributeValue(name, value, censor))}"`]
}

function attributeValue(name: string, value: string, censor: Censor): string {
  if (name === 'style') return shownStyle(value)
  if (name === 'lang' || name === 'hreflang') return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u.test(value) ? value : ''
  if (STRUCTURE.test(name) && !value.includes('@'))
    return value
      .replaceAll(/[A-Za-z\d+=]{16,}/gu, (part) => (isToken(part) ? plainTokens(part, censor, censor.landmarks) : part))
      .replaceAll(/\p{Nd}{5,}/gu, (digits) => censor.tokens.digits(digits))
  if (name === 'href' || name === 'xlink:href' || name === 'cite') return censorUrl(value, censor)
  // "me" is the same word for everybody, and readers know it.
  return /^\d{1,3}$/u.test(value) || isReader(value) ? value : replaceTokens(value, censor, censor.landmarks)
}

/** A long mix of letters and digits is no name that a programmer gave: it is the id of a mail or of a person. */
function isToken(part: string): boolean {
  const digits = part.match(/\d/gu)?.length ?? 0
  return digits >= 4 || (digits > 0 && /[a-z]/u.test(part) && /[A-Z]/u.test(part))
}

/** What tells a hidden tab from an open one and quoted history from new text; the rest is looks. */
function shownStyle(style: string): string {
  return [...style.matchAll(/(?<![\w-])(?:display|visibility|border-top)\s*:\s*[\w#.% -]{1,60}/giu)]
    .map(([declaration]) => declaration.trim())
    .join('; ')
}

/** Free text: phrases that mail programs write stay, all else is replaced. */
function censorText(text: string, censor: Censor): string {
  return text
    .split(/([:：|\n\r]|-{2,})/u)
    .map((part) => (isKept(part) ? part : replaceTokens(part, censor, ATTRIBUTION_WORDS)))
    .join('')
}

function isKept(part: string): boolean {
  return isReader(part) || LABEL_PHRASES.has(foldLabel(part.replaceAll(/[*\t]/gu, '')))
}

const ADDRESS = /([^\s<>()（）[\]"',;:：，；、@/=&?]{1,64})@([^\s<>()（）[\]"',;:：，；、@/=&?]{1,253})/gu
const TOKEN = /[\p{L}\p{M}]+|[+＋]\p{Nd}{1,3}|\p{Nd}+/gu

/** Replaces addresses, then words and numbers. Addresses end in `.example`, numbers keep their country code. */
function replaceTokens(text: string, censor: Censor, kept: ReadonlySet<string>): string {
  let result = ''
  let last = 0
  for (const match of text.matchAll(ADDRESS)) {
    result += plainTokens(text.slice(last, match.index), censor, kept)
    // A test id may end in the address of whom it shows: its own words are landmarks.
    result += `${plainTokens(match[1] ?? '', censor, kept === censor.landmarks ? kept : NOTHING)}@${censorHost(match[2] ?? '', { ...censor, hosts: [] })}`
    last = match.index + match[0].length
  }
  return result + plainTokens(text.slice(last), censor, kept)
}

const NOTHING: ReadonlySet<string> = new Set()

function plainTokens(text: string, { tokens }: Censor, kept: ReadonlySet<string>): string {
  return text.replaceAll(TOKEN, (token) => {
    if (/^[+＋]/u.test(token)) return token.length <= 3 ? token : token.slice(0, 3) + tokens.digits(token.slice(3))
    if (/^\p{Nd}/u.test(token)) return tokens.digits(token)
    return kept.has(token.toLowerCase()) ? token : tokens.word(token)
  })
}

/** An address keeps its scheme, the words of landmarks and its shape; hosts that readers know stay. */
function censorUrl(url: string, censor: Censor): string {
  const scheme = /^(https?:\/\/|mailto:|tel:|cid:|#|\/|\?|\.)/iu.exec(url)?.[0]
  // `javascript:` holds code, `data:` holds content: neither is structure.
  if (scheme === undefined)
    return /^[a-z][a-z0-9+.-]*:/iu.test(url) ? '#' : replaceTokens(percentDecoded(url), censor, censor.landmarks)
  if (!/^https?:/iu.test(scheme))
    return scheme + replaceTokens(percentDecoded(url.slice(scheme.length)), censor, censor.landmarks)
  const end = /[/?#]/u.exec(url.slice(scheme.length))?.index ?? url.length
  const host = url.slice(scheme.length, scheme.length + end)
  const rest = percentDecoded(url.slice(scheme.length + end))
  return (
    scheme + censorHost(host, censor) + replaceTokens(rest, censor, censor.landmarks).replaceAll(/[\s<>"]/gu, escape)
  )
}

function censorHost(host: string, { hosts, tokens }: Censor): string {
  const plain = host.toLowerCase()
  if (hosts.some((known) => `.${plain}`.endsWith(`.${known}`))) return knownHost(plain, hosts)
  const labels = plain
    .replace(/^[^@]*@|:\d*$/gu, '')
    .split('.')
    .slice(0, -1)
  const made = labels.map((label) =>
    label.replaceAll(WORD, (word) => tokens.word(word)).replaceAll(/\p{Nd}+/gu, (digits) => tokens.digits(digits)),
  )
  return [...(made.length > 0 ? made : [tokens.word('host')]), 'example'].join('.')
}

/** The host that readers know, without what stands before it: that may be a person's own name. */
function knownHost(host: string, hosts: readonly string[]): string {
  return hosts.find((known) => host === known) ?? hosts.find((known) => host.endsWith(`.${known}`)) ?? host
}

function escape(character: string): string {
  return encodeURIComponent(character)
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Every word and number of the original, lower-cased. */
function wordsOf(recording: Recording): ReadonlySet<string> {
  const words = new Set<string>()
  const add = (text: string): void => {
    for (const [word] of text.toLowerCase().matchAll(WORD_OR_NUMBER)) words.add(word)
  }
  const visit = ({ url, nodes }: Recording): void => {
    add(percentDecoded(url))
    for (const node of nodes) {
      if ('text' in node) add(node.text)
      else if ('open' in node) {
        for (const [, value] of node.attributes) add(percentDecoded(value))
        if (node.inner) visit(node.inner)
      }
    }
  }
  visit(recording)
  return words
}
