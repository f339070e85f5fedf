import { expect, test } from 'vitest'
import { sourceBytes } from './raw-source.ts'

const read = (source: string, isEscaped: boolean): string =>
  new TextDecoder('latin1').decode(sourceBytes(btoa(source), isEscaped))

test('a source that was escaped as for a page is a mail again, and what the mail itself escapes stays so', () => {
  expect(read('From: Nora &lt;nora@weidmark.example&gt;\r\n\r\n&lt;p&gt;A &amp;amp; B&lt;/p&gt;', true)).toBe(
    'From: Nora <nora@weidmark.example>\r\n\r\n<p>A &amp; B</p>',
  )
})

test('any other source is taken byte by byte as it came', () => {
  expect(read('From: a@b.example\r\n\r\n&lt;p&gt; \xd6\xd0', false)).toBe('From: a@b.example\r\n\r\n&lt;p&gt; \xd6\xd0')
})
