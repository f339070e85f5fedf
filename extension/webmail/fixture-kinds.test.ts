import { describe, expect, test } from 'vitest'
import type { MailView } from '#shared/clip/mail-view.ts'
import { splitReply } from '#shared/clip/reply.ts'
import { must } from '#shared/lib/must.ts'
import { generic } from './generic/adapter.ts'
import { readAnyView } from './read-any-view.ts'
import { adapters } from './registry.ts'

// Which adapter is shown which kind of page. A kind is recognised by what is in the fixture, not by its name.

type Fixture = {
  readonly adapter: string
  readonly language: string
  readonly html: string
  readonly doc: Document
  readonly view: MailView | null
}

const pages = import.meta.glob<string>('./*/fixtures/*.html', { query: '?raw', import: 'default', eager: true })
const fixtures = Object.entries(pages).map(([path, html]): Fixture => {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const view = readAnyView(doc, must(/^<!-- (\S+) -->/.exec(html)?.[1]))
  const folder = must(path.split('/')[1])
  // Old and new QQ Mail share a folder; a page that is read as nothing says by its name whose it is.
  const adapter = view?.provider ?? (path.includes('classic') ? `${folder}-classic` : folder)
  return { adapter, language: must(/<html lang="([\w-]+)/.exec(html)?.[1]), html, doc, view }
})

const KINDS = {
  /** A message of a thread of which only the line in the list is shown. */
  collapsed: ({ view }) => messagesOf(view).some(({ text }) => text === ''),
  expanded: ({ view }) => messagesOf(view).some(({ text }) => text !== ''),
  /** Words in an editor or a draft, read as nobody's message. */
  draft: ({ doc, html, view }) => {
    const words = [...doc.querySelectorAll('[contenteditable], textarea, [class*=draft] *')].map(textOf)
    const drafts = words.filter((word) => word !== '')
    return (
      (drafts.length > 0 || html.includes('#msg-a:')) &&
      messagesOf(view).every(({ text }) => drafts.every((draft) => !text.includes(draft)))
    )
  },
  /** A body of which the webmail keeps back the rest. */
  clipped: ({ view }) => messagesOf(view).some(({ isClipped }) => isClipped),
  /** An answer below what it answers. */
  bottomPosted: ({ view }) => messagesOf(view).some(isBottomPosted),
  /** A body that imitates a header. */
  hostile: ({ html, view }) => html.includes('@victim.example') && view !== null,
} satisfies Record<string, (fixture: Fixture) => boolean>

type Kind = keyof typeof KINDS

const ONE_AT_A_TIME = 'shows one message at a time'
const NEVER = 'shows every body whole'

/** Where a webmail has no such page, the reason. */
const WITHOUT: Readonly<Record<string, Partial<Record<Kind, string>>>> = {
  gmail: {},
  outlook: { clipped: NEVER },
  yahoo: { clipped: NEVER },
  proton: { clipped: NEVER },
  fastmail: { clipped: NEVER },
  qq: { clipped: NEVER, collapsed: ONE_AT_A_TIME },
  'qq-classic': { clipped: NEVER, collapsed: ONE_AT_A_TIME },
  netease: { clipped: NEVER, collapsed: ONE_AT_A_TIME },
  zoho: { clipped: NEVER },
  yandex: { clipped: NEVER },
  roundcube: { clipped: NEVER, collapsed: ONE_AT_A_TIME },
  sogo: { clipped: NEVER, collapsed: ONE_AT_A_TIME },
  generic: { clipped: 'nothing is known that would tell', collapsed: ONE_AT_A_TIME, hostile: 'see below' },
}

describe.each([...adapters, generic])('$id', ({ id }) => {
  const own = fixtures.filter(({ adapter }) => adapter === id)
  const without = must(WITHOUT[id])

  test('is shown in two languages at least', () => {
    expect(new Set(own.map(({ language }) => language)).size).toBeGreaterThanOrEqual(2)
  })

  test.each(Object.keys(KINDS) as Kind[])('has a fixture that is %s, or a reason to have none', (kind) => {
    const shown = own.some((fixture) => KINDS[kind](fixture))
    expect({ [kind]: shown }).toEqual({ [kind]: without[kind] === undefined })
  })
})

test('a header block inside a body that nobody described is not believed', () => {
  const hostile = fixtures.filter(({ adapter, html }) => adapter === 'generic' && html.includes('@victim.example'))
  expect(hostile.map(({ view }) => view)).toEqual([null])
})

describe('a kind is not seen where it is not', () => {
  const plain = must(fixtures.find(({ adapter, language }) => adapter === 'yahoo' && language === 'en'))
  test.each(['collapsed', 'draft', 'clipped', 'bottomPosted', 'hostile'] as const)('%s', (kind) => {
    expect(KINDS[kind](plain)).toBe(false)
  })
})

function messagesOf(view: MailView | null): MailView['messages'] {
  return view?.messages ?? []
}

function isBottomPosted({ html, text }: MailView['messages'][number]): boolean {
  const { reply, quoted } = splitReply({ html })
  const [answer, question] = [
    reply.trim(),
    quoted
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^[> ]+/, '') ?? '',
  ]
  return answer !== '' && question !== '' && text.indexOf(answer) > text.indexOf(question)
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? ''
}
