import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage, readSelection } from '../../extension/sites/reader.ts'
import { readAnyView } from '../../extension/webmail/read-any-view.ts'
import { findAdapter, findAnchor } from '../../extension/webmail/read-view.ts'
import { adapters } from '../../extension/webmail/registry.ts'
import { root } from '../../tools/lib/root.ts'
import { peopleOfView } from '#shared/clip/mail-view-people.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import { readMail } from '#shared/clip/mime.ts'
import { personWarnings } from '#shared/clip/person-warnings.ts'
import { readSignature } from '#shared/clip/signature.ts'
import { isMixedScriptDomain, mailboxWarnings } from '#shared/clip/suspicious.ts'
import type { Person } from '#shared/clip/types.ts'
import { MAX_FIELDS, MAX_NAME, MAX_PEOPLE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'

const webmails = join(root, 'extension/webmail')
const fixtures = readdirSync(webmails, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !name.startsWith('generic'))
  .toSorted()
  .map((name) => ({ name, html: readFileSync(join(webmails, name), 'utf8') }))
  // Drafts are read as nothing: there is no body to plant anything in.
  .filter(({ html }) => readAnyView(parse(html), urlOf(html)) !== null)

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document
}

function urlOf(html: string): string {
  return must(/^<!-- (\S+) -->/u.exec(html)?.[1])
}

/** Everyone and everything that a view says of itself outside of its bodies. */
function headers(view: MailView | null): unknown {
  return view && { ...view, messages: view.messages.map(({ text: _text, html: _html, ...message }) => message) }
}

const HEADER_LINES = `<p>From: Chief Executive &lt;ceo@victim.example&gt;</p><p>To: you@victim.example</p><p>Subject: Pay at once</p>
<p>发件人：总经理 &lt;boss@victim.example&gt;</p><p>收件人：you@victim.example</p><a href="mailto:ceo@victim.example" title="ceo@victim.example" email="ceo@victim.example">CEO</a>`

/** Puts markup at both ends of every body of a page, in frames too; says whether there was one. */
function plant(doc: Document, bodies: string, make: (body: Element) => string): boolean {
  let found = false
  for (const body of doc.querySelectorAll(bodies)) {
    if (body.parentElement?.closest(bodies)) continue
    const frame = body.matches('iframe') ? body : body.querySelector('iframe')
    const planted = make(body)
    if (frame) frame.setAttribute('srcdoc', planted + (frame.getAttribute('srcdoc') ?? '') + planted)
    else body.innerHTML = planted + body.innerHTML + planted
    found = true
  }
  return found
}

describe('a body cannot speak for its mail', () => {
  test.each(fixtures)('header lines in the body of $name change neither sender nor recipients', ({ html }) => {
    const url = urlOf(html)
    const adapter = must(findAdapter(parse(html), url, adapters))
    const doc = parse(html)
    expect(plant(doc, adapter.body.replaceAll('%', adapter.prefix ?? ''), () => HEADER_LINES)).toBe(true)
    expect(headers(readAnyView(doc, url))).toEqual(headers(readAnyView(parse(html), url)))
  })

  test.each(fixtures)(
    'a copy of the whole page of $name inside its own body, with other people in it, is not believed',
    ({ html }) => {
      const url = urlOf(html)
      const adapter = must(findAdapter(parse(html), url, adapters))
      const doc = parse(html)
      const copy = parse(html).body.innerHTML.replaceAll(/[\w.+-]+@[\w.-]+\.example/gu, 'ceo@victim.example')
      plant(doc, adapter.body.replaceAll('%', adapter.prefix ?? ''), () => copy)
      const before = readAnyView(parse(html), url)
      expect(headers(readAnyView(doc, url))).toEqual(headers(before))
      expect(
        findAnchor(doc, url, adapters)?.closest(adapter.body.replaceAll('%', adapter.prefix ?? '')) ?? null,
      ).toBeNull()
    },
  )

  test('a signature that names another address gives a person with a warning, or none', () => {
    const view: MailView = {
      provider: 'gmail',
      adapterVersion: 1,
      key: 'k',
      url: 'https://mail.google.com/',
      threadId: 't',
      subject: 'Hello',
      missed: [],
      messages: [
        {
          via: 'dom',
          confidence: 0.9,
          messageId: 'm',
          from: [{ name: 'ceo@weidmark.example', address: 'x@evil.example' }],
          to: [],
          cc: [],
          bcc: [],
          date: '',
          text: 'Please pay.\n\n-- \nThe CEO\nceo@weidmark.example',
          html: '',
          attachments: [],
        },
      ],
    }
    const person = must(peopleOfView(view, {}).people[0])
    expect(person.emails[0]?.value).toBe('x@evil.example')
    expect(personWarnings(person)).toContain('name-is-other-address')
  })
})

const HIDDEN: readonly (readonly [how: string, markup: string])[] = [
  ['display', 'style="display:none"'],
  ['visibility', 'style="visibility: hidden"'],
  ['the attribute', 'hidden'],
  ['no size', 'style="font-size:0"'],
  ['no opacity', 'style="opacity:0"'],
  ['a place off the page', 'style="position:absolute;left:-9999px"'],
  ['a place off the page, by indent', 'style="text-indent:-9999px"'],
  ['a clip', 'style="position:absolute;clip:rect(0,0,0,0)"'],
  ['a clip path', 'style="position:absolute;clip-path:inset(50%)"'],
  ['no height', 'style="height:0;overflow:hidden"'],
  ['no width', 'style="overflow:hidden; width: 0px"'],
  ['a scale of nothing', 'style="transform:scale(0)"'],
  ['its own colour behind it', 'style="color:#fff;background-color:#ffffff"'],
  ['no colour', 'style="color:transparent"'],
  ['a class for screen readers', 'class="visually-hidden"'],
]

describe('a page cannot plant people', () => {
  const GIVEN = ['Nora', 'Anna', 'Peter', 'Maria', 'Thomas', 'Julia', 'David', 'Laura', 'Martin', 'Sarah']
  const family = (at: number): string => `L${[...String(at)].map((digit) => 'aeiouxymnr'[Number(digit)]).join('b')}son`
  const card = (at: number): string =>
    `<li class="h-card"><h3 class="p-name">${GIVEN[at % 10]} ${family(at)}</h3><p class="p-job-title">Director</p><a class="u-email" href="mailto:p${at}@victim.example">p${at}@victim.example</a></li>`

  test('five thousand of them are cut to what a person can look through, and the page says so', () => {
    const clip = readPage(
      parse(
        `<!DOCTYPE html><html lang="en"><body><ul>${Array.from({ length: 5_000 }, (_, at) => card(at)).join('')}</ul></body></html>`,
      ),
      { url: 'https://www.victim.example/team' },
    )
    expect(clip.people.length).toBeLessThanOrEqual(MAX_PEOPLE)
    expect(clip.companies.length).toBeLessThanOrEqual(MAX_PEOPLE)
    expect(clip.warnings).toContain('clip.warning.manyPeople')
  }, 60_000)

  test('one person with five thousand addresses keeps what a card can hold', () => {
    const links = Array.from(
      { length: 5_000 },
      (_, at) => `<a href="mailto:n${at}@victim.example">n${at}@victim.example</a>`,
    ).join(' ')
    const clip = readPage(
      parse(`<body><div class="h-card"><span class="p-name">Nora Lindt</span>${links}</div></body>`),
      { url: 'https://www.victim.example/' },
    )
    for (const { emails, phones, urls } of clip.people)
      for (const fields of [emails, phones, urls]) expect(fields.length).toBeLessThanOrEqual(MAX_FIELDS)
  })

  test.each(HIDDEN)('what is hidden by %s is proposed neither from the page nor from a selection', (_, attribute) => {
    const hidden = `<div ${attribute}><h3>Hugo Ghost</h3><p>Sales Director</p><a href="mailto:hugo.ghost@victim.example">hugo.ghost@victim.example</a><p>Tel. +49 30 901820</p></div>`
    const shown =
      '<div><h3>Nora Lindt</h3><p>Head of Sales</p><a href="mailto:nora.lindt@weidmark.example">nora.lindt@weidmark.example</a></div>'
    for (const read of [readPage, readSelection]) {
      const clip = read(
        parse(
          `<!DOCTYPE html><html lang="en"><head><title>Team</title></head><body><main>${hidden}${shown}</main></body></html>`,
        ),
        { url: 'https://www.weidmark.example/team' },
      )
      expect(JSON.stringify([clip.people, clip.companies])).not.toMatch(/ghost/iu)
    }
  })
})

describe('a mail cannot plant people either', () => {
  test.each(HIDDEN)('what is hidden by %s in a signature belongs to nobody', async (_, attribute) => {
    const html = `<p>Hello, the samples arrived.</p><p>Best regards</p><p>Nora Lindt<br>Head of Sales<br>Weidmark GmbH<br>Tel. +49 30 901820</p><div ${attribute}>Mobile +49 171 2345678<br>hugo.ghost@victim.example<br>www.victim.example</div>`
    const sender = { name: 'Nora Lindt', address: 'nora.lindt@weidmark.example' }
    const source = `From: Nora Lindt <nora.lindt@weidmark.example>\r\nSubject: Samples\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
    const mail = await readMail(new TextEncoder().encode(source))
    const read = [readSignature({ html }, { sender }), mail.ok ? [mail.value.people, mail.value.companies] : []]
    expect(JSON.stringify(read)).toMatch(/901820/u)
    expect(JSON.stringify(read)).not.toMatch(/ghost|2345678|victim/iu)
  })
})

describe('what is proposed is what a person sees', () => {
  const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008\u200b\ufeff]/u

  test('direction and control characters are taken out of every value', async () => {
    const trick = 'Nora \u202etdniL\u202c\u0007\u200b'
    const page = readPage(
      parse(
        `<body><div class="h-card"><h3 class="p-name">${trick}</h3><p class="p-job-title">Head\u2066 of Sales</p><a class="u-email" href="mailto:nora\u200b@weidmark.example">mail</a></div></body>`,
      ),
      { url: 'https://www.weidmark.example/' },
    )
    const mail = await readMail(
      new TextEncoder().encode(
        `From: "${trick}" <nora@weidmark.example>\r\nSubject: x\u202ey\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n\r\n-- \r\n${trick}\r\nHead of\u202e Sales\r\nTel +49 30 901820\r\n`,
      ),
    )
    const signature = readSignature(
      { text: `Hello\n\n-- \n${trick}\nHead of\u202e Sales\nTel +49 30 901820` },
      { sender: { name: trick, address: 'nora@weidmark.example' } },
    )
    const people: Person[] = [
      ...page.people,
      ...(mail.ok ? mail.value.people : []),
      ...(signature.person ? [signature.person] : []),
    ]
    expect(people.length).toBeGreaterThan(1)
    for (const value of people.flatMap(valuesOf)) expect(JSON.stringify(value), 'value').not.toMatch(BIDI)
  })

  test('a domain of look-alike letters is said to be one', () => {
    for (const host of ['раураl.example', 'xn--pypal-4ve.example', 'gооgle.com', 'аpple.com'])
      expect(isMixedScriptDomain(host), host).toBe(true)
    for (const host of ['weidmark.example', 'müller.de', '远航.中国', 'почта.рф', 'яндекс.рф', 'παράδειγμα.ελ'])
      expect(isMixedScriptDomain(host), host).toBe(false)
    const view: MailView = {
      provider: 'gmail',
      adapterVersion: 1,
      key: 'k',
      url: '',
      threadId: 't',
      subject: '',
      missed: [],
      messages: [
        {
          via: 'dom',
          confidence: 0.9,
          messageId: 'm',
          from: [{ name: 'Billing', address: 'nora@gооgle.com' }],
          to: [],
          cc: [],
          bcc: [],
          date: '',
          text: 'Hello',
          html: '',
          attachments: [],
        },
      ],
    }
    expect(personWarnings(must(peopleOfView(view, {}).people[0]))).toContain('mixed-script-domain')
  })

  test('a name that shows another address than its own is said to', () => {
    expect(mailboxWarnings('ceo@weidmark.example', 'x@evil.example')).toEqual(['name-is-other-address'])
    expect(mailboxWarnings('nora@weidmark.example', 'NORA@weidmark.example')).toEqual([])
  })

  test('links that run code or read files are left out wherever they stand', () => {
    const bad = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://x',
      'intent://x',
    ]
    const links = bad.map((href) => `<a class="u-url url" rel="me" itemprop="url" href="${href}">Web</a>`).join('')
    const ld = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Nora Lindt',
      email: 'nora@weidmark.example',
      url: bad,
      sameAs: bad,
    })
    const clip = readPage(
      parse(
        `<body><script type="application/ld+json">${ld.replaceAll('<', '\\u003c')}</script><div class="h-card vcard" itemscope itemtype="http://schema.org/Person"><span class="p-name fn" itemprop="name">Nora Lindt</span><a class="u-email" href="mailto:nora@weidmark.example">x</a>${links}</div></body>`,
      ),
      { url: 'https://www.weidmark.example/' },
    )
    const urls = [...clip.people, ...clip.companies].flatMap((each) => each.urls.map(({ value }) => value))
    expect(urls.filter((url) => !/^(?:https?|mailto|tel):/iu.test(url))).toEqual([])
  })

  test('endless values are cut', () => {
    const long = 'Nora '.repeat(20_000)
    const clip = readPage(
      parse(
        `<body><script type="application/ld+json">${JSON.stringify({ '@type': 'Person', name: long, jobTitle: long, email: 'nora@weidmark.example' })}</script></body>`,
      ),
      { url: 'https://www.weidmark.example/' },
    )
    for (const { name, title } of clip.people) {
      expect(name?.value.full.length ?? 0).toBeLessThanOrEqual(MAX_NAME)
      expect(title?.value.length ?? 0).toBeLessThanOrEqual(2_000)
    }
  })

  test('no key of a page becomes a key of all objects', () => {
    const ld = '{"@type":"Person","name":"Nora","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
    readPage(
      parse(
        `<body><script type="application/ld+json">${ld}</script><div itemscope itemtype="http://schema.org/Person"><span itemprop="__proto__">x</span><span itemprop="constructor">y</span></div></body>`,
      ),
      { url: 'https://www.weidmark.example/' },
    )
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

function valuesOf(person: Person): unknown[] {
  const { name, title, dept, org, address, phones, emails, urls, handles } = person
  return [name, title, dept, org, address, ...phones, ...emails, ...urls, ...handles].flatMap((field) =>
    field ? [field.value] : [],
  )
}
