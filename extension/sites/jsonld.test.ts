import { expect, test } from 'vitest'
import { parseTolerant, readJsonLd } from './jsonld.ts'

test.each([
  ['comments', '/* theme */ {"a": 1, // shop\n "b": "http://x/y"}', { a: 1, b: 'http://x/y' }],
  ['trailing commas', '{"a": [1, 2,], "b": {"c": 3,},}', { a: [1, 2], b: { c: 3 } }],
  ['raw line breaks in a text', '{"a": "one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
  ['CDATA and HTML comments', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
  ['quotes that need no escape', '{"a": "it\\\'s"}', { a: "it's" }],
])('data with %s is mended', (_, text, value) => {
  expect(parseTolerant(text)).toEqual(value)
})

test('what cannot be mended gives nothing, and null gives nothing', () => {
  const doc = new DOMParser().parseFromString(
    '<script type="application/ld+json">{"a": </script><script type="application/ld+json">null</script><script type="application/ld+json">{"b":2}</script>',
    'text/html',
  )
  expect(readJsonLd(doc)).toEqual([{ b: 2 }])
})

test('a key that would replace the prototype is dropped', () => {
  const value = parseTolerant('{"__proto__": {"polluted": true}, "a": 1}') as Record<string, unknown>
  expect(value['polluted']).toBeUndefined()
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
