import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlLines } from './html-lines.ts'
import { decodeEntities } from './html-tree.ts'

const texts = (html: string): string[] =>
  htmlLines(html)
    .map((line) => line.text)
    .filter((text) => text !== '')

test('the empty paragraphs of Word are empty lines, cells that hold nothing are none', () => {
  const word =
    '<p class="MsoNormal">one</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">two</p><table><tr><td>&nbsp;</td><td>three</td></tr></table>'
  expect(htmlLines(word).map((line) => line.text)).toEqual(['one', '', 'two', 'three'])
})

test('blocks and breaks end lines, other tags do not', () => {
  expect(texts('a<b>b</b>c<br>d<div>e<div>f</div>g</div><p>h<p>i<ul><li>j<li>k</ul>')).toEqual([
    'abc',
    'd',
    'e',
    'f',
    'g',
    'h',
    'i',
    'j',
    'k',
  ])
})

test('cells of a table row stay on one line', () => {
  expect(texts('<table><tr><td>Tel</td><td>123</td></tr><tr><td>Fax</td><td>456</td></tr></table>')).toEqual([
    'Tel\t123',
    'Fax\t456',
  ])
})

test('entities, also unfinished ones, are decoded', () => {
  expect(
    decodeEntities(
      '&lt;a&gt; &amp;amp; M&uuml;ller &eacute; &#24352;&#x4e09; &nbsp;&copy &unknown; &#0; &constructor;',
    ),
  ).toBe('<a> &amp; Müller é 张三 \u00a0© &unknown; &#0; &constructor;')
})

test('hidden text, scripts, styles and comments are not there', () => {
  expect(
    texts(
      '<style>p{}</style><script>var a="<p>x</p>"</script><!-- c --><p hidden>h</p><div style="display:none">d</div><span style="font-size:0px">z</span><p>seen</p>',
    ),
  ).toEqual(['seen'])
})

test('addresses and comparisons that somebody forgot to escape are text', () => {
  expect(texts('<p>Ann <ann@acme.example> wrote: 3 < 5 and <https://a.example/b></p>')).toEqual([
    'Ann <ann@acme.example> wrote: 3 < 5 and <https://a.example/b>',
  ])
})

test('emoji drawn as images keep their character', () => {
  expect(texts('<p>Thanks <img data-emoji="👍" src="x"><img alt="a tracking picture" src="y"></p>')).toEqual([
    'Thanks 👍',
  ])
})

test('containers mark the lines inside them, also when tags are not closed', () => {
  const lines = htmlLines('a<div class="gmail_quote">b<blockquote>c</div>d<div class="gmail_signature">e</div>')
  expect(lines.filter((line) => line.text !== '').map((line) => [line.text, line.quote > 0, line.signature])).toEqual([
    ['a', false, false],
    ['b', true, false],
    ['c', true, false],
    ['d', false, false],
    ['e', false, true],
  ])
})

test('no markup makes it throw', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '<div',
    '<p ',
    'class="',
    '"',
    "'",
    '=',
    '<!--',
    '-->',
    '<title>',
    '<svg>',
    '</svg',
    '&#x',
    ';',
    'text',
    '<br/>',
    '<pre>',
    '\n',
    '<td>',
  )
  fc.assert(fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => void htmlLines(pieces.join(''))))
})
