import { expect, test } from 'vitest'
import { cleanUrl, findHandles, findUrls, handleOfLink, isProfileUrl, urlKey } from './url.ts'

test.each([
  ['https://www.linkedin.com/in/anna-smith-1a2b3c/?trk=abc&utm_source=x#about', 'linkedin.com/in/anna-smith-1a2b3c'],
  ['http://de.linkedin.com/in/anna-smith-1a2b3c', 'linkedin.com/in/anna-smith-1a2b3c'],
  ['https://twitter.com/AnnaSmith', 'x.com/annasmith'],
  ['https://x.com/annasmith?s=21', 'x.com/annasmith'],
  ['http://people.example/achen/', 'people.example/achen'],
  ['https://people.example/achen?utm_campaign=spring', 'people.example/achen'],
  ['https://www.xing.com/profile/Anna_Smith/cv', 'xing.com/profile/anna_smith'],
  ['https://weibo.com/u/1234567890?is_all=1', 'weibo.com/u/1234567890'],
])('%s is known by %s', (url, key) => {
  expect(urlKey(url)).toBe(key)
})

test('only profile pages prove a person', () => {
  expect(isProfileUrl('https://github.com/annasmith')).toBe(true)
  expect(isProfileUrl('https://github.com/annasmith/project')).toBe(false)
  expect(isProfileUrl('https://twitter.com/intent/tweet')).toBe(false)
  expect(isProfileUrl('https://www.facebook.com/sharer/sharer.php?u=x')).toBe(false)
  expect(isProfileUrl('https://acme.example/team')).toBe(false)
})

test('links other than http and https are dropped', () => {
  for (const link of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.example/',
    'https://user:pass@a.example/',
    'nonsense',
    '//',
  ])
    expect(cleanUrl(link), link).toBeNull()
  expect(cleanUrl('www.harbour.example')).toBe('https://www.harbour.example/')
  expect(cleanUrl('/team', 'https://a.example/x')).toBe('https://a.example/team')
})

test('web addresses end before the punctuation of either script', () => {
  expect(findUrls('见 https://a.example/x，或 www.b.example。')).toEqual([
    'https://a.example/x',
    'https://www.b.example/',
  ])
  expect(findUrls('mail anna@www.example')).toEqual([])
})

test('chat ids are read with their label and from links', () => {
  expect(findHandles('微信：nova_xm  QQ：123456789')).toEqual([
    { kind: 'wechat', id: 'nova_xm' },
    { kind: 'qq', id: '123456789' },
  ])
  expect(findHandles('WeChat ID: anna_wx | Skype: live:anna.smith | LINE ID: @harbour')).toEqual([
    { kind: 'wechat', id: 'anna_wx' },
    { kind: 'line', id: '@harbour' },
    { kind: 'skype', id: 'live:anna.smith' },
  ])
  expect(findHandles('Join us on LINE and WeChat today, online: yes')).toEqual([])
  expect(handleOfLink('https://wa.me/491711234567?text=Hi')).toEqual({ kind: 'whatsapp', id: '491711234567' })
  expect(handleOfLink('https://line.me/ti/p/~annasmith')).toEqual({ kind: 'line', id: 'annasmith' })
  expect(handleOfLink('skype:anna.smith?chat')).toEqual({ kind: 'skype', id: 'anna.smith' })
  expect(handleOfLink('https://line.me/en/')).toBeNull()
})
