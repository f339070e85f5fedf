/** What a person should know about a value before saving it; the texts come from i18n by these keys. */
export type Warning =
  | 'controls-removed'
  | 'bidi-removed'
  | 'mixed-script-domain'
  | 'name-is-other-address'
  | 'unsafe-link'
  | 'too-long'

/** A cleaned value and what was wrong with it. */
export type Cleaned = { text: string; warnings: Warning[] }

// Unicode TR 9: embeddings, overrides, isolates and marks that change the order in which a line is shown.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
// oxlint-disable-next-line no-control-regex -- control characters are what this removes
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
// Shown as nothing, they only help a text to look like another one. U+200C and U+200D stay: scripts need them.
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu

/** NFC without control, direction and invisible characters, cut at `limit` UTF-16 units; says what it removed. */
export function cleanText(text: string, limit = Number.POSITIVE_INFINITY): Cleaned {
  const warnings: Warning[] = []
  const shown = text.replace(INVISIBLE, '')
  const ordered = shown.replace(BIDI, '')
  if (ordered.length < shown.length) warnings.push('bidi-removed')
  const plain = ordered.replace(CONTROLS, '')
  if (plain.length < ordered.length) warnings.push('controls-removed')
  const composed = plain.normalize('NFC')
  if (composed.length > limit) warnings.push('too-long')
  return { text: composed.length > limit ? cutText(composed, limit) : composed, warnings }
}

/** The first `limit` UTF-16 units, without half a character at the end. */
export function cutText(text: string, limit: number): string {
  const cut = text.slice(0, limit)
  const last = cut.charCodeAt(cut.length - 1)
  return text.length > limit && last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut
}

/** Longest host name (RFC 1035). */
const MAX_HOST = 253

// Scripts that hold letters which look like letters of another one (Unicode TR 39, restriction level "highly restrictive").
const LATIN = /\p{Script=Latin}/u
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
// Cyrillic letters with a Latin twin: a label of these alone reads as Latin ("раура" is none of ours, nor is "сео").
const TWINS = /^[аеорсухіјѕԁһӏԛԝ0-9-]+$/u

/** True when a label of the host mixes scripts or is written in letters that only look Latin. */
export function isMixedScriptDomain(host: string): boolean {
  return host
    .slice(0, MAX_HOST)
    .split('.')
    .some((label, index, labels) => {
      const text = label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label
      if (LATIN.test(text) && LOOKALIKE.test(text)) return true
      const latinEnd = /^[a-z]+$/i.test(labels.at(-1) ?? '')
      return latinEnd && index < labels.length - 1 && /[^\d-]/.test(text) && TWINS.test(text)
    })
}

/** Longest part of a display name that is searched for an address: what a person can see of it at most. */
const MAX_SHOWN = 1_000

/** Warnings about a mailbox: a foreign script in its domain, a display name that shows another address. */
export function mailboxWarnings(name: string, address: string): Warning[] {
  const warnings: Warning[] = []
  if (isMixedScriptDomain(address.slice(address.lastIndexOf('@') + 1))) warnings.push('mixed-script-domain')
  const shown = /[^\s<>()"',;:@]{1,64}@[^\s<>()"',;:@]{1,255}/.exec(name.slice(0, MAX_SHOWN))
  if (shown && shown[0].toLowerCase() !== address.toLowerCase()) warnings.push('name-is-other-address')
  return warnings
}

/** True for links that a card may carry: everything but http, https, mailto and tel is dropped. */
export function isSafeLink(url: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)/i.test(url.replace(CONTROLS, '').trim())
}

/** Longest label of a host name (RFC 1035). */
const MAX_LABEL = 63

/** RFC 3492, decoding only; an invalid label comes back as it was. */
export function decodePunycode(label: string): string {
  if (label.length > MAX_LABEL) return label
  const cut = label.lastIndexOf('-')
  const output = cut > 0 ? Array.from(label.slice(0, cut)) : []
  let [code, bias, index] = [128, 72, 0]
  for (let at = cut > 0 ? cut + 1 : 0; at < label.length;) {
    const start = index
    for (let weight = 1, step = 36; ; step += 36) {
      const digit = punycodeDigit(label.charCodeAt(at++))
      if (digit < 0 || index > 0x7fffffff) return label
      index += digit * weight
      const threshold = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    const length = output.length + 1
    bias = adaptBias(index - start, length, start === 0)
    code += Math.floor(index / length)
    if (code > 0x10ffff) return label
    index %= length
    output.splice(index++, 0, String.fromCodePoint(code))
  }
  return output.join('')
}

function punycodeDigit(char: number): number {
  if (char >= 48 && char <= 57) return char - 22
  if (char >= 65 && char <= 90) return char - 65
  return char >= 97 && char <= 122 ? char - 97 : -1
}

function adaptBias(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1
  rest += Math.floor(rest / length)
  let bias = 0
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35)
  return bias + Math.floor((36 * rest) / (rest + 38))
}
