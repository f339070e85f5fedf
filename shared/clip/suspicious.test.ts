import { expect, test } from 'vitest'
import { cleanText, cutText, decodePunycode, isMixedScriptDomain, isSafeLink, mailboxWarnings } from './suspicious.ts'

test('direction and control characters are taken out and said', () => {
  expect(cleanText('Anna\u202eliame\u0007')).toEqual({
    text: 'Annaliame',
    warnings: ['bidi-removed', 'controls-removed'],
  })
  expect(cleanText('Ann\u200ba\ufeff')).toEqual({ text: 'Anna', warnings: [] })
  expect(cleanText('Zoe\u0308')).toEqual({ text: 'Zoë', warnings: [] })
})

test('a text is cut between characters', () => {
  expect(cutText('ab😀', 3)).toBe('ab')
  expect(cleanText('abcdef', 3)).toEqual({ text: 'abc', warnings: ['too-long'] })
})

test('a domain that mixes scripts or only looks Latin is flagged', () => {
  for (const host of ['аpple.com', 'xn--pple-43d.com', 'раураӏ.com', 'gооgle.com', 'ɑpple.xn--pple-43d.com'])
    expect(isMixedScriptDomain(host), host).toBe(true)
  for (const host of ['apple.com', 'bücher.example', '例子.中国', 'почта.рф', 'xn--fsqu00a.xn--fiqs8s', 'новости.com'])
    expect(isMixedScriptDomain(host), host).toBe(false)
})

test('a display name that shows another address is flagged, its own is not', () => {
  expect(mailboxWarnings('ceo@acme.example', 'x@evil.example')).toEqual(['name-is-other-address'])
  expect(mailboxWarnings('X@evil.example', 'x@evil.example')).toEqual([])
  expect(mailboxWarnings('Anna', 'anna@gооgle.com')).toEqual(['mixed-script-domain'])
})

test('script links are not safe, however they are hidden', () => {
  for (const link of ['javascript:alert(1)', 'java\u0000script:x', ' JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x'])
    expect(isSafeLink(link), link).toBe(false)
  for (const link of ['https://a.example', 'mailto:a@b.example', 'tel:+49']) expect(isSafeLink(link), link).toBe(true)
})

test('punycode is decoded, nonsense stays as it is', () => {
  expect(decodePunycode('bcher-kva')).toBe('bücher')
  expect(decodePunycode('fsqu00a')).toBe('例子')
  expect(decodePunycode('!!')).toBe('!!')
})
