/** The text of an element, white space folded, as NFC; scripts and styles left out. */
export function textOf(element: Element, limit = 2_000): string {
  const has = element.querySelector('script, style, br')
  return fold(has ? plainText(element) : (element.textContent ?? ''), limit)
}

/** Folds white space (also full-width) and drops characters that show nothing. */
export function fold(text: string, limit = 2_000): string {
  return text
    .slice(0, limit * 4)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    .slice(0, limit)
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
