import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressKey, findAddresses, isFreeMail, isNoReply, isSharedMailbox, registrableDomain } from './mailbox.ts'

test.each([
  ['write to anna.smith@acme.example.', ['anna.smith@acme.example']],
  ['Anna@Acme.Example, anna@acme.example', ['anna@acme.example']],
  ['联系邮箱：zhang.wei@yunqiao.com欢迎来信', ['zhang.wei@yunqiao.com']],
  ['邮箱zhang.wei@yunqiao.com.cn', ['zhang.wei@yunqiao.com.cn']],
  ['ｉｎｆｏ at', []],
  ['sales＠harbour．com', ['sales@harbour.com']],
  ['anna [at] acme [dot] com', ['anna@acme.com']],
  ['anna(at)acme(dot)co(dot)uk', ['anna@acme.co.uk']],
  ['anna.smith (at) acme.de', ['anna.smith@acme.de']],
  ['anna AT acme DOT com', ['anna@acme.com']],
  ['max {at} muster {punkt} de', ['max@muster.de']],
  ['ana[arroba]olivares.es', ['ana@olivares.es']],
  ['akos [kukac] faiskola.example', ['akos@faiskola.example']],
  ['novak (zavináč) strechy (tečka) cz', ['novak@strechy.cz']],
  ['jan (dot) kowalski (małpa) meble (kropka) pl', ['jan.kowalski@meble.pl']],
  ['info (παπάκι) house (τελεία) gr', ['info@house.gr']],
  ['info（艾特）house.cn', ['info@house.cn']],
  ['info@house （点） cn', ['info@house.cn']],
  ['We meet at Polka Dot Cafe in town', []],
  ['Barista at Red Dot Cafe since 2019', []],
  ['Seniors (et) actifs.com', []],
  ['见附件（a）house.cn', []],
  ['service#house.example（#换成@）', ['service@house.example']],
  ['shinohara★kaikei.example（★を@に変えてください）', ['shinohara@kaikei.example']],
  ['yu#lawhouse.cn 请将地址中的“#”替换为“@”', ['yu@lawhouse.cn']],
  ['mori☆house.jp「☆」を「@」に変えてください', ['mori@house.jp']],
  ['邮箱:yu#lawhouse.cn（#换成@）', ['yu@lawhouse.cn']],
  ['jan#house.example (replace # with @)', ['jan@house.example']],
  ['eva*haus.de (* bitte durch @ ersetzen)', ['eva@haus.de']],
  ['kai#hus.se, ersätt # med @', ['kai@hus.se']],
  ['ana%casa.es, sustituya % por @', ['ana@casa.es']],
  ['Up 5 % by @market.watch', []],
  ['Save 20 % with @HelloFresh! https://x.example/?u=https%3A%2F%2Fwww.shop.com%2F', []],
  ['Issue # by @anna: fixes repo#main.ts', []],
  ['C# to @Component: foo#bar.baz', []],
  ['E-mail: pieter @ lodge.co.za', ['pieter@lodge.co.za']],
  ['Meet us @ lodge.co.za at nine', []],
  ['Concert: live @ venue.com', []],
  ['https://x.example/page#section.two (# = @)', []],
  ['anna★house.example (★ = @)', ['anna@house.example']],
  ['issue #12 of house.example', []],
  ['<a href="mailto:anna@acme.com">', ['anna@acme.com']],
  ['anna_lee+crm@mail.acme.co.jp/', ['anna_lee+crm@mail.acme.co.jp']],
  ['meet 10 [at] the library', []],
  ['we met at the dot com boom', []],
  ['Look at acme.com for more', []],
  ['logo@2x.png banner@3x.jpg', []],
  ['@anna on twitter, me@ home', []],
  ['mail anna@acme.com.Then wait', ['anna@acme.com']],
  ['version@1.2.3', []],
  ['user@localhost', []],
  ['δοκιμή@παράδειγμα.ευ', ['δοκιμή@παράδειγμα.ευ']],
])('finds the addresses in "%s"', (text, expected) => {
  expect(findAddresses(text)).toEqual(expected)
})

test('an address is found whatever plain words stand around it', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(word, word, word, (before, local, after) => {
      expect(findAddresses(`${before} ${local}@harbour.example ${after}`)).toEqual([`${local}@harbour.example`])
    }),
  )
})

test('two spellings of a mailbox share a key, dots count except with Gmail', () => {
  expect(addressKey('ZHANG.San@Example.COM')).toBe('zhang.san@example.com')
  expect(addressKey('li.wei+crm@gmail.com')).toBe('liwei@gmail.com')
  expect(addressKey('liwei@googlemail.com')).toBe('liwei@gmail.com')
  expect(addressKey('li.wei@qq.com')).not.toBe(addressKey('liwei@qq.com'))
  expect(addressKey('anna@bücher.example')).toBe('anna@xn--bcher-kva.example')
})

test.each([
  'info@a.example',
  'Sales@a.example',
  'sales-team@a.example',
  'support.de@a.example',
  'contact2@a.example',
  'vertrieb@a.example',
  '客服@a.example',
  'contabilidad@a.example',
  'hr+jobs@a.example',
])('%s belongs to the company', (address) => {
  expect(isSharedMailbox(address)).toBe(true)
})

test.each([
  'anna@a.example',
  'mark@a.example',
  'sales.manager@a.example',
  'officer@a.example',
  'zhang.wei@a.example',
  'it.anna@a.example',
  '',
])('%s is not taken for a shared mailbox', (address) => {
  expect(isSharedMailbox(address)).toBe(false)
})

test('nobody reads no-reply mailboxes', () => {
  for (const local of [
    'noreply',
    'no-reply',
    'do-not-reply',
    'donotreply',
    'no.reply.de',
    'mailer-daemon',
    'bounce',
    'notifications',
    'nicht-antworten',
  ]) {
    expect(isNoReply(`${local}@a.example`), local).toBe(true)
  }
  for (const local of ['anna', 'reply', 'norbert', 'nora.reply', 'alertina'])
    expect(isNoReply(`${local}@a.example`), local).toBe(false)
})

test('free mail says nothing about a company', () => {
  for (const host of [
    'qq.com',
    'anna@163.com',
    'a@yahoo.com.tw',
    'a@hotmail.co.uk',
    'web.de',
    'a@gmx.at',
    'icloud.com',
  ])
    expect(isFreeMail(host), host).toBe(true)
  for (const host of ['acme.com', 'a@yahoocorp.com', 'mail.acme.de']) expect(isFreeMail(host), host).toBe(false)
})

test('the registered part of a host follows the public list', () => {
  expect(registrableDomain('www.shop.acme.co.uk')).toBe('acme.co.uk')
  expect(registrableDomain('mail.yunqiao.com.cn.')).toBe('yunqiao.com.cn')
  expect(registrableDomain('localhost')).toBe('localhost')
})
