import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ATTRIBUTION_WORDS, LABEL_PHRASES } from './censor-words.ts'
import { censorRecording } from './censor.ts'
import type { RecordedNode } from './recording.ts'

const landmarks = new Set(['mail', 'inbox', 'message', 'view', 'u'])

function seeded(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function censor(nodes: RecordedNode[], url = 'https://mail.example/inbox/7', seed = 1): string {
  return censorRecording(
    { url, lang: '', nodes, cut: false },
    { random: seeded(seed), landmarks, hosts: ['mail.google.com'] },
  )
}

function censorText(text: string): string {
  return censor([{ text }]).split('\n').slice(2).join('\n').trim()
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []
const allowed = new Set([...LABEL_PHRASES, ...ATTRIBUTION_WORDS].flatMap(words))
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Ada',
        'Lovelace',
        'ada@lovelace.example',
        '王小明',
        '欧阳晓雯',
        '+49 30 901820',
        'Ольга',
        'From: ',
        '发件人：',
        '-- ',
        'ありがとう',
        'שלום',
        'สวัสดี',
        'İpek',
        'straße',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' ')),
)

describe('a censored page', () => {
  test('holds no word of four letters of what it was made of, but those of labels and landmarks', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.integer(),
        (shown, value, url, seed) => {
          const nodes: RecordedNode[] = [
            {
              open: 'div',
              attributes: [
                ['title', value],
                ['aria-label', shown],
                ['data-x', value],
                ['href', url],
                ['content', value],
                ['alt', shown],
                ['email', value],
              ],
            },
            { text: shown },
            { close: 'div' },
          ]
          const made = new Set(
            words(
              censor(nodes, url, seed).replaceAll(
                /<\/?div|DOCTYPE html|(?:title|aria-label|data-x|href|alt|email)(?==|>| )|&(?:amp|lt|gt|quot);|\.example/gu,
                ' ',
              ),
            ),
          )
          const left = words(`${shown} ${value} ${decoded(url)} ${url}`).filter(
            (word) => made.has(word) && !allowed.has(word) && !landmarks.has(word),
          )
          expect(left.filter((word) => !['http', 'https'].includes(word))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  test('holds no name, number or token of anybody, in any script and wherever it stood', () => {
    const secret = fc.constantFrom(
      ...[
        '王小明',
        '欧阳',
        '張偉',
        '山田太郎',
        'やまだ',
        'タナカ',
        '김민준',
        'Ольга',
        'Лебедева',
        'Ντίνα',
        'Lindt',
        'Øster',
      ],
      ...[
        '13800138000',
        '901820',
        '440301199003072518',
        'AAQkADAwATM0MDAAMS1iNTcw',
        'FMfcgzQdKkLl',
        '19a1b2c3d4e5f601',
      ],
      ...['nora.lindt@weidmark.example', 'o.lebedeva@насос.рф', 'DE89370400440532013000'],
    )
    const tokens = (shown: string): string[] =>
      (shown.toLowerCase().match(/[\p{L}\p{M}]{2,}|\p{Nd}{3,}/gu) ?? []).filter((token) => token !== 'example')
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 6 }), fc.integer(), (secrets, seed) => {
        const shown = secrets.join(' ')
        const link = `https://mail.google.com/u/0/${secrets.map(encodeURIComponent).join('/')}?token=${encodeURIComponent(shown)}#${encodeURIComponent(shown)}`
        const names = ['title', 'aria-label', 'alt', 'data-hovercard-id', 'email', 'name', 'placeholder', 'id', 'class']
        const nodes: RecordedNode[] = [
          { open: 'a', attributes: [...names.map((name): [string, string] => [name, shown]), ['href', link]] },
          { text: `From: ${shown}\n${secrets.join('、')}` },
          { close: 'a' },
        ]
        // Class names and ids are structure, unless they hold an address or a long number.
        const made = censor(nodes, link, seed).replaceAll(/ (?:id|class)="[^"]*"/gu, '')
        const left = new Set(tokens(made))
        expect(tokens(shown).filter((token) => left.has(token))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('keeps the names that programmers gave, and not the ids of mails among them', () => {
    const made = censor([
      {
        open: 'div',
        attributes: [
          ['id', 'Conversation_AAQkADAwATM0MDAAMS1iNTcw'],
          ['class', 'msg-list-item-selected css-1x2y3z'],
        ],
      },
    ])
    expect(made).toContain('class="msg-list-item-selected css-1x2y3z"')
    expect(made).not.toMatch(/AAQk|MDAAMS|iNTcw/u)
  })

  test('says the same of the same person everywhere', () => {
    const made = censor([
      {
        open: 'span',
        attributes: [
          ['email', 'Ada.Lovelace@engine.example'],
          ['name', 'Ada Lovelace'],
        ],
      },
      { text: 'Ada Lovelace <ada.lovelace@engine.example>' },
      { close: 'span' },
    ])
    const [name, address] = [/ name="([^"]+)"/u.exec(made)?.[1], / email="([^"]+)"/u.exec(made)?.[1]]
    expect(made).toContain(`>${name} &lt;${address?.toLowerCase()}&gt;<`)
    expect(address?.toLowerCase().startsWith(`${name?.toLowerCase().replace(' ', '.')}@`)).toBe(true)
  })

  test('keeps length, case and script of words', () => {
    expect(censorText('McDonald')).toMatch(/^\p{Lu}\p{Ll}\p{Lu}\p{Ll}{5}$/u)
    expect(censorText('王小明')).toMatch(/^\p{Script=Han}{3}$/u)
    expect(censorText('Ольга')).toMatch(/^\p{Script=Cyrillic}{5}$/u)
    expect(censorText('ありがとう')).toMatch(/^\p{Script=Hiragana}{5}$/u)
    expect(censorText('김철수')).toMatch(/^\p{Script=Hangul}{3}$/u)
  })

  test('keeps the shape of addresses and phone numbers', () => {
    expect(censorText('ada@engine.co.uk')).toMatch(/^[a-z]{3}@[a-z]{6}\.[a-z]{2}\.example$/u)
    const phone = censorText('+49 30 901820-12')
    expect(phone).toMatch(/^\+49 3\d 9\d{5}-1\d$/u)
    expect(phone).not.toContain('901820')
    expect(censorText('(02) 2720-8889')).toMatch(/^\(0\d\) 2\d{3}-8\d{3}$/u)
  })

  test('keeps the labels of mails in their languages', () => {
    for (const line of ['From: ', 'Sent: ', '发件人：', '收 件 人：', 'Betreff: ', '件名：'])
      expect(censorText(`${line}王小明`)).toContain(line.trim())
    expect(censorText('On 5 Mar Ada wrote:')).toMatch(/^On 5 [A-Z][a-z]{2} [A-Z][a-z]{2} wrote:$/u)
    expect(censorText('---------- Forwarded message ----------')).toBe('---------- Forwarded message ----------')
  })

  test('keeps classes, ids and test ids, but no address in them', () => {
    const made = censor([
      {
        open: 'p',
        attributes: [
          ['class', 'gD mailView'],
          ['id', 'Header1'],
          ['data-testid', 'message-view:ada@engine.example'],
        ],
      },
    ])
    expect(made).toContain('class="gD mailView" id="Header1"')
    expect(made).toMatch(/data-testid="message-view:[a-z]{3}@[a-z]{6}\.example"/u)
    expect(made).not.toContain('engine')
  })

  test('carries neither code nor what loads, and keeps an address only in its shape', () => {
    const made = censor([
      {
        open: 'a',
        attributes: [
          ['href', 'javascript:alert(document.cookie)'],
          ['onclick', 'steal()'],
          ['src', 'https://track.example/pixel'],
          ['"><script', 'x'],
        ],
      },
      { open: 'Weird<Tag', attributes: [] },
      { open: 'a', attributes: [['href', 'https://crm.ketterholt.com/people/Ada-Lovelace?token=Secret99']] },
    ])
    expect(made).not.toMatch(/javascript|onclick|track|pixel|<script|Weird|ketterholt|Lovelace|Secret/u)
    expect(made).toMatch(
      /href="https:\/\/[a-z]{3}\.[a-z]{10}\.example\/[a-z]{6}\/[A-Z][a-z]{2}-[A-Z][a-z]{7}\?[a-z]{5}=[A-Z][a-z]{5}9\d"/u,
    )
  })

  test('keeps hosts that readers know by name, without what stands before them', () => {
    expect(censor([], 'https://mail.google.com/mail/u/0/#inbox/abc')).toContain(
      '<!-- https://mail.google.com/mail/u/0/#inbox/',
    )
    expect(censor([], 'https://ada.mail.google.com/')).toContain('<!-- https://mail.google.com/ -->')
    expect(censor([], 'https://mail.example/?x=--><script>alert(1)</script>').match(/-->/gu)).toHaveLength(1)
  })
})

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
