import { describe, expect, test } from 'vitest'
import type { MailView } from '#shared/clip/mail-view.ts'
import { must } from '#shared/lib/must.ts'
import { mailViewSchema } from '../bridge/schemas.ts'
import { generic } from './generic/adapter.ts'
import { readAnyView } from './read-any-view.ts'
import { findAdapter, findAnchor, readView, viewStamp } from './read-view.ts'
import { adapters } from './registry.ts'
import { routeParts } from './route.ts'

const pages = import.meta.glob<string>('./*/fixtures/*.html', { query: '?raw', import: 'default', eager: true })
const expectations = import.meta.glob<unknown>('./*/fixtures/*.expected.json', { import: 'default', eager: true })
const folders = Object.keys(import.meta.glob('./*/adapter.ts')).map((path) => must(path.split('/')[1]))
const fixtures = Object.entries(pages).map(([path, html]) => ({
  path,
  html,
  name: path.slice(2),
  folder: must(path.split('/')[1]),
}))

function load(html: string): { doc: Document; url: string } {
  const url = must(/^<!-- (\S+) -->/.exec(html)?.[1], 'address in the first line of a fixture')
  return { doc: new DOMParser().parseFromString(html, 'text/html'), url }
}

function expectationOf(path: string): string {
  return path.replace(/\.html$/, '.expected.json')
}

/** What a fixture promises: all of a view but the markup of bodies. */
function facts(view: MailView | null): unknown {
  return view && { ...view, messages: view.messages.map((message) => ({ ...message, html: undefined })) }
}

describe('every webmail', () => {
  test('has at least two fixtures in two languages, and a folder of its own', () => {
    for (const name of folders) {
      const own = fixtures.filter(({ folder }) => folder === name)
      expect(own.length, name).toBeGreaterThanOrEqual(2)
      expect(new Set(own.map(({ html }) => /<html lang="(\w+)/.exec(html)?.[1])).size, name).toBeGreaterThanOrEqual(2)
    }
  })

  test.each(fixtures)('reads $name as expected', ({ path, html }) => {
    const { doc, url } = load(html)
    const expected = expectationOf(path)
    expect(Object.keys(expectations)).toContain(expected)
    expect(facts(readAnyView(doc, url))).toEqual(expectations[expected])
  })

  test.each(fixtures)('believes nothing that the body of $name says about its sender', ({ html }) => {
    const { doc, url } = load(html)
    const people =
      readAnyView(doc, url)?.messages.flatMap(({ from, to, cc, bcc }) => [...from, ...to, ...cc, ...bcc]) ?? []
    expect(people.filter(({ address }) => address.endsWith('@victim.example'))).toEqual([])
  })

  test.each(fixtures)('keeps the identity of $name when the page is drawn again', ({ html }) => {
    const first = load(html)
    const again = load(html)
    for (const element of again.doc.querySelectorAll('[style]')) element.classList.add('drawn-again')
    expect(readAnyView(again.doc, again.url)?.key).toBe(readAnyView(first.doc, first.url)?.key)
    expect(viewStamp(again.doc, again.url, adapters)).toBe(viewStamp(first.doc, first.url, adapters))
  })

  test.each(fixtures)(
    'finds nothing in an empty page at the address of $name and never throws on a cut one',
    ({ html }) => {
      const { url } = load(html)
      const empty = new DOMParser().parseFromString('<!DOCTYPE html><body><p>Loading</p></body>', 'text/html')
      expect(readView(empty, url, adapters)?.messages ?? []).toEqual([])
      for (let cut = 0; cut < html.length; cut += Math.ceil(html.length / 23)) {
        const doc = new DOMParser().parseFromString(html.slice(0, cut), 'text/html')
        expect(() => readAnyView(doc, url)).not.toThrow()
      }
    },
  )

  test.each(fixtures)(
    'says that its landmarks are gone when all names in $name changed, and guesses nothing',
    ({ html }) => {
      const { doc, url } = load(html)
      const isOpen = adapters.some(
        ({ hosts, route }) =>
          hosts.some((host) => new URL(url).hostname.endsWith(host)) && 'open' in routeParts(route, url),
      )
      for (const element of doc.querySelectorAll('*')) {
        for (const { name } of [...element.attributes]) element.removeAttribute(name)
      }
      const view = readView(doc, url, adapters)
      expect(view?.messages ?? []).toEqual([])
      expect(view?.missed ?? []).toEqual(isOpen ? [expect.stringMatching(/^(?:scope|from)$/u)] : [])
    },
  )

  test.each(fixtures.filter(({ folder, path }) => folder !== 'generic' && expectations[expectationOf(path)] !== null))(
    'offers a place for the button outside the body of $name',
    ({ html }) => {
      const { doc, url } = load(html)
      const anchor = findAnchor(doc, url, adapters)
      const adapter = must(findAdapter(doc, url, adapters))
      expect(anchor).not.toBeNull()
      expect(anchor?.closest(adapter.body.replaceAll('%', adapter.prefix ?? ''))).toBeNull()
    },
  )
})

/** Gmail's class names look made up too, but have stood for 7 to 11 years and are the same in every language. */
const OLD = new Set('gD gF hP ha hb g2 g3 ii gt a3s kv kQ adn ads iX aQH aZo aV3 ajR yj6qo a6S adm adL h5'.split(' '))

/** A class name with a part that spells nothing: a digit among letters, or capitals strewn over a short part after a mark. */
function isHashed(name: string): boolean {
  if (OLD.has(name)) return false
  return name
    .split(/-|_+/u)
    .some(
      (part, index) =>
        /[A-Za-z]\d|\d[A-Za-z]/u.test(part) ||
        (index > 0 && /^(?=.{4,8}$)(?=.*[a-z])(?:.*[A-Z]){2}/u.test(part) && !/^(?:[A-Z][a-z]{2,})+$/u.test(part)),
    )
}

describe('an adapter', () => {
  const all = [...adapters, generic]

  test.each(all)('$id holds only selectors and patterns that parse', (adapter) => {
    const rules = Object.values(adapter.fields).flat()
    const selectors = [
      ...adapter.scope,
      ...(adapter.detect ?? []),
      adapter.body,
      adapter.skip,
      adapter.noise,
      adapter.quote,
      adapter.anchor,
      adapter.bodyFrame,
    ]
    for (const rule of rules) if ('select' in rule) selectors.push(rule.select, rule.name)
    for (const select of selectors)
      if (select)
        expect(() => document.querySelector(select.replaceAll('%', adapter.prefix ?? '')), select).not.toThrow()
    for (const pattern of adapter.route) expect(() => new RegExp(pattern)).not.toThrow()
  })

  test.each(all)('$id names no class that a build of the webmail made up', (adapter) => {
    const { hosts: _hosts, label: _label, route: _route, raw: _raw, ...selectors } = adapter
    for (const [, name = ''] of JSON.stringify(selectors).matchAll(/\.([A-Za-z_][\w-]*)/gu))
      expect(isHashed(name), name).toBe(false)
    expect(JSON.stringify(selectors)).not.toMatch(/class[*^$~|]?=/u)
  })

  test('hashed names are told from others', () => {
    for (const name of [
      'css-1x2y3z4',
      'aVla3',
      'Sender__email--20L3t',
      'Sender_email_iWFMG',
      'sc-bdVaJa',
      '_3xQ9z',
      'x1lliihq',
    ])
      expect(isHashed(name), name).toBe(true)
    for (const name of [
      'v-MessageCard',
      'gmail_quote',
      'mail-detail-content',
      'rcmContactAddress',
      'zmMHdrFrom',
      'qa-MessageViewer-Title',
    ])
      expect(isHashed(name), name).toBe(false)
  })

  test('has an id of its own and a whole version', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { version } of all) expect(Number.isInteger(version) && version > 0).toBe(true)
  })

  test("reads the raw source from the page's own origin only", () => {
    for (const { html } of fixtures) {
      const { doc, url } = load(html)
      for (const { rawUrl } of readAnyView(doc, url)?.messages ?? [])
        if (rawUrl) expect(new URL(rawUrl).origin).toBe(new URL(url).origin)
    }
  })
})

test('a page that is no webmail gives nothing', () => {
  const doc = new DOMParser().parseFromString('<h1>Our team</h1><p>Ada Lovelace, ada@example.org</p>', 'text/html')
  expect(readAnyView(doc, 'https://www.example.org/team')).toBeNull()
})

test('a known webmail whose landmarks are gone says what it missed', () => {
  const doc = new DOMParser().parseFromString('<div class="new-layout">Hello</div>', 'text/html')
  const view = readView(doc, 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdAbCdEfGhIjKl', adapters)
  expect(view?.messages).toEqual([])
  expect(view?.missed).toContain('scope')
})

test('what stands in place of the account without being an address is nobody’s', () => {
  const { html } = must(fixtures.find(({ name }) => name.startsWith('qq/fixtures/2026-11-message')))
  const { doc, url } = load(html.replace(/(<span class="user-email">)[^<]*/, `$1${'Date: n'.repeat(300)}`))
  const view = must(readAnyView(doc, url))
  expect(view.own).toBeUndefined()
  expect(mailViewSchema.safeParse(view).success).toBe(true)
})

test('a page with endless ids, accounts and addresses still gives a view that the background takes', () => {
  const long = 'x'.repeat(10_000)
  const html = `<a href="SignOutOptions" aria-label="${long}@y.example"></a><h2 class="hP" data-legacy-thread-id="${long}">${long}</h2>
    <div class="adn ads" data-legacy-message-id="${long}"><span class="gD" email="a@b.example" name="${long}">A</span><span class="g3">${long}</span><div class="ii gt">t</div></div>`
  const view = readView(
    new DOMParser().parseFromString(html, 'text/html'),
    `https://mail.google.com/mail/u/0/?${long}#inbox/FMfcgzQdAbCdEfGhIjKl`,
    adapters,
  )
  expect(mailViewSchema.safeParse(must(view)).error?.issues).toBeUndefined()
  const yandex = `<div class="qa-MessageViewer"><span class="qa-MessageViewer-SenderName">${long}</span><span class="qa-MessageViewer-SenderEmail">a@b.example</span></div>`
  const shown = readView(
    new DOMParser().parseFromString(yandex, 'text/html'),
    'https://mail.yandex.com/#message/1',
    adapters,
  )
  expect(mailViewSchema.safeParse(must(shown)).error?.issues).toBeUndefined()
  const outlook = `<div id="primaryMailboxRoot_1" data-folder-name="${long}"></div>`
  const read = readView(
    new DOMParser().parseFromString(outlook, 'text/html'),
    'https://outlook.office.com/mail/inbox/id/AAQkADAwATM0MDAAMS1iNTcw',
    adapters,
  )
  expect(mailViewSchema.safeParse(must(read)).error?.issues).toBeUndefined()
})

test.each([
  `https://mail.zoho.com/zm/#mail/folder/inbox/p/${'1'.repeat(4_000)}`,
  `https://mail.yandex.com/?uid=1#message/${'%E7%8E%8B'.repeat(400)}`,
])('an endless id in the address still gives a view that the background takes', (url) => {
  const view = readView(new DOMParser().parseFromString('<p>Loading', 'text/html'), url, adapters)
  expect(mailViewSchema.safeParse(must(view)).error?.issues).toBeUndefined()
})

test('an endless id in the page still gives a view that the background takes', () => {
  const html = `<div id="MailList"><div role="option" aria-selected="true" data-convid="${'i'.repeat(4_000)}"></div></div>
    <div role="main" data-app-section="MailReadCompose"><div id="ConversationReadingPaneContainer"><div><span role="heading" aria-level="2">Pumps</span></div>
    <div data-app-section="ConversationContainer"><div role="list"><div role="listitem" aria-expanded="true"><div>
    <span role="heading" aria-level="3">Ann&lt;ann@weidmark.example&gt;</span></div>
    <div role="document"><div id="UniqueMessageBody_2"><p>Friday.</p></div></div></div></div></div></div></div>`
  const url = 'https://outlook.cloud.microsoft/mail/inbox/id/AAQkADAwATM0MDAAMS1jcc'
  const view = must(readView(new DOMParser().parseFromString(html, 'text/html'), url, adapters))
  expect(view.messages).toHaveLength(1)
  expect(mailViewSchema.safeParse(view).error?.issues).toBeUndefined()
})

test('header lines without end still give a view that the background takes', () => {
  const html = `<p>From: Ann &lt;ann@weidmark.example&gt;</p><p>Date: ${'5 '.repeat(2_000)}</p><p>Subject: ${'x'.repeat(9_000)}</p>`
  const view = readAnyView(new DOMParser().parseFromString(html, 'text/html'), 'https://post.example/')
  expect(mailViewSchema.safeParse(must(view)).error?.issues).toBeUndefined()
})

test('a mail to a thousand people is read within its limits, and not left out', () => {
  const to = Array.from({ length: 1_000 }, (_, at) => `<span email="p${at}@b.example" name="P ${at}"></span>`).join('')
  const html = `<div class="adn ads" data-legacy-message-id="x"><span class="gD" email="a@b.example" name="A">A</span><div class="hb">${to}</div><div class="ii gt">t</div></div>`
  const view = must(
    readView(
      new DOMParser().parseFromString(html, 'text/html'),
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdAbCdEfGhIjKl',
      adapters,
    ),
  )
  expect(view.messages[0]?.to.length).toBe(200)
  expect(mailViewSchema.safeParse(view).success).toBe(true)
})

test('a page with hundreds of planted messages is read within its limits', () => {
  const one =
    '<div class="adn ads" data-legacy-message-id="x"><span class="gD" email="a@b.example" name="A">A</span><div class="ii gt">t</div></div>'
  const doc = new DOMParser().parseFromString(one.repeat(600), 'text/html')
  expect(
    must(readView(doc, 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdAbCdEfGhIjKl', adapters)).messages.length,
  ).toBeLessThanOrEqual(200)
})
