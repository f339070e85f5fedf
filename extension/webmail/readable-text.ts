const MAX_TEXT = 500_000
/** Deepest nesting read: browsers stop at 512 themselves. */
const MAX_DEPTH = 500

const BREAKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DIV|FIELDSET|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|[OU]L|P|PRE|SECTION|TABLE|TR)$/
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|SVG|#COMMENT)$/

/** Text as a person sees it: block elements and `br` break lines, spaces fold outside `pre`, emoji pictures keep their character. */
export function readableText(root: Node): string {
  return (
    textOf(root, false, 0)
      // Whole runs, looked at once: a pattern that tries each space of a run anew would take minutes over a long one.
      .replace(/[ \n]+/g, (run) => (run.includes('\n') ? run.replaceAll(' ', '') : run))
      .replace(/\n?[\0\x01 ]+/g, (run) => (run.includes('\x01') ? '\n\n' : run.includes('\0') ? '\n' : run))
      .replace(/\xa0/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .slice(0, MAX_TEXT)
      .normalize('NFC')
  )
}

/** `\0` stands for the border of a block (one break), `\1` for that of a paragraph (an empty line). */
function textOf(node: Node, pre: boolean, depth: number): string {
  if (node.nodeType === 3) return pre ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (name === 'BR') return '\n'
  if (name === 'IMG') return emojiOf(node as Element)
  if (SILENT.test(name) || depth > MAX_DEPTH) return ''
  let text = ''
  for (const child of node.childNodes)
    if (text.length < MAX_TEXT) text += textOf(child, pre || name === 'PRE', depth + 1)
  const border = name === 'P' ? '\x01' : '\0'
  return BREAKS.test(name) ? border + text + border : /^T[DH]$/.test(name) ? `${text} ` : text
}

function emojiOf(image: Element): string {
  const alt = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? ''
  return /^\p{Extended_Pictographic}.{0,9}$/u.test(alt) ? alt : ''
}
