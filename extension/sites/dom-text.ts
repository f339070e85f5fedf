/** The text of an element, white space folded, as NFC; scripts and styles left out. */
export function textOf(element: Element, limit = 2_000): string {
  const has = element.querySelector('script, style, br')
  return fold(has ? plainText(element) : (element.textContent ?? ''), limit)
}

/** Folds white space (also full-width), drops characters that show nothing, and writes the digits of other scripts as 0 to 9. */
export function fold(text: string, limit = 2_000): string {
  return text
    .slice(0, limit * 4)
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(OTHER_DIGITS, digitOf)
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    .slice(0, limit)
}

// Persian, Hindi, Bengali and Sinhala spell with the joiners: نوروزی‌فر is one word whose letters stand apart.
const UNSEEN =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}])[\u200c\u200d]/gu

/** The zeros of Arabic, Persian, Devanagari, Bengali and Thai: the other nine follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g

function digitOf(char: string): string {
  const code = char.charCodeAt(0)
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
}

/** A link made absolute; as it stands when it cannot be. */
export function absoluteUrl(href: string, base: string): string {
  const raw = href.trim()
  try {
    return raw === '' ? '' : new URL(raw, base).href
  } catch {
    // A page may write anything into a link.
    return raw
  }
}

function plainText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  const name = node.nodeName.toUpperCase()
  if (name === 'BR') return '\n'
  if (node.nodeType !== 1 || name === 'SCRIPT' || name === 'STYLE') return ''
  let text = ''
  for (const child of node.childNodes) text += plainText(child)
  return text
}
