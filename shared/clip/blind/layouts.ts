// The same mail as other programs would set it. What is reply, history and signature does not change by that.

type Layout = (text: string) => { text: string } | { html: string }

/** Each way to set a mail, and the least share of mails that must come out exact. */
export const LAYOUTS: readonly (readonly [what: string, least: number, layout: Layout])[] = [
  ['with line ends of Windows', 0.99, (text) => ({ text: text.replaceAll('\n', '\r\n') })],
  ['with no-break spaces', 0.99, (text) => ({ text: lines(text, (line) => `${line}\u00a0`) })],
  ['indented', 0.99, (text) => ({ text: lines(text, (line) => (line.startsWith('>') ? line : `  ${line}`)) })],
  ['wrapped', 0.98, (text) => ({ text: lines(text, wrap) })],
  ['in double spacing', 0.97, (text) => ({ text: lines(text, (line) => (line.startsWith('>') ? line : `${line}\n`)) })],
  ['without empty lines', 0.97, (text) => ({ text: text.replace(/\n(?:[ \t]*\n)+/g, '\n') })],
  ['in the lines of Gmail', 0.98, (text) => ({ html: toHtml(text, (line) => `<div>${line || '<br>'}</div>`) })],
  ['in the paragraphs of Word', 0.98, (text) => ({ html: toHtml(text, wordParagraph) })],
]

function lines(text: string, set: (line: string) => string): string {
  return text.split('\n').map(set).join('\n')
}

/** Breaks prose as old programs do; marks, links and scripts without spaces stay whole. */
function wrap(line: string): string {
  if (/^>|https?:|[\u3000-\u9fff\uac00-\ud7af]|^[-_=*]{4}/.test(line)) return line
  return line.replace(/(.{1,72})(?: |$)/g, '$1\n').trimEnd()
}

function wordParagraph(line: string): string {
  return `<p class="MsoNormal">${line || '<o:p>&nbsp;</o:p>'}</p>`
}

/** Quote marks become blockquotes, as clients mark them. */
function toHtml(text: string, set: (line: string) => string): string {
  let depth = 0
  const body = text.split('\n').map((line) => {
    const marks = /^ {0,3}(?:> ?)+/.exec(line)?.[0] ?? ''
    const level = marks.split('>').length - 1
    const tags =
      level > depth ? '<blockquote type="cite">'.repeat(level - depth) : '</blockquote>'.repeat(depth - level)
    depth = level
    return tags + set(escape(line.slice(marks.length)))
  })
  return `<html><body><div>${body.join('')}</div></body></html>`
}

function escape(line: string): string {
  return line.trim() === ''
    ? ''
    : line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('  ', ' &nbsp;')
}
