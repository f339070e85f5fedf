import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureSchema, nothingSchema, nudgeSchema, snapshotRequestSchema } from './schemas.ts'
import { type Handlers, route, type Sender } from './serve.ts'
import { EMPTY_VIEW } from './view-fixture.ts'

const own = { id: 'sidecard', origin: 'chrome-extension://sidecard' }
const tab = { id: 7 } as NonNullable<Sender['tab']>

const SENDERS: { readonly [name: string]: Sender } = {
  'content script': { id: 'sidecard', origin: 'https://mail.example', tab },
  'page of ours': { id: 'sidecard', origin: own.origin },
  'page of ours framed in a tab': { id: 'sidecard', origin: own.origin, tab },
  'another extension': { id: 'other', origin: 'chrome-extension://other' },
  'nobody known': { id: 'sidecard', origin: 'null', tab },
}

const view = EMPTY_VIEW
const CALLS = {
  'capture.submit': view,
  'panel.open': null,
  'sync.nudge': { isUrgent: false },
  'page.snapshot': { tabId: 7 },
}

const ALLOWED: { readonly [call: string]: readonly string[] } = {
  'capture.submit': ['content script'],
  'panel.open': ['content script'],
  'sync.nudge': ['page of ours', 'page of ours framed in a tab'],
  'page.snapshot': ['page of ours', 'page of ours framed in a tab'],
}

function spyHandlers(): { handlers: Handlers; calls: string[] } {
  const calls: string[] = []
  const log = (name: string) => () => void calls.push(name)
  return {
    calls,
    handlers: {
      'capture.submit': { from: 'content', input: captureSchema, run: log('capture.submit') },
      'panel.open': { from: 'content', input: nothingSchema, run: log('panel.open') },
      'sync.nudge': { from: 'page', input: nudgeSchema, run: log('sync.nudge') },
      'page.snapshot': {
        from: 'page',
        input: snapshotRequestSchema,
        run: () => {
          calls.push('page.snapshot')
          return { refused: 'closed' }
        },
      },
    },
  }
}

test('every call answers exactly the senders it is for', () => {
  for (const [call, input] of Object.entries(CALLS)) {
    for (const [name, sender] of Object.entries(SENDERS)) {
      const { handlers, calls } = spyHandlers()
      void route(handlers, { call, input }, sender, own)
      expect({ call, name, answered: calls.length > 0 }).toEqual({
        call,
        name,
        answered: ALLOWED[call]?.includes(name),
      })
    }
  }
})

/** Inputs that no page of ours sends: wrong kinds, planted keys, traps that fire when touched, rings, and endless text. */
const HOSTILE: readonly ((random: () => number) => unknown)[] = [
  () => undefined,
  (random) => random() * 1e9,
  () => Symbol.iterator,
  (random) => 'x'.repeat(random() * 100),
  () => ENDLESS,
  () => ({ ...view, subject: ENDLESS }),
  () => ({ tabId: '7' }),
  () => ({ isUrgent: 'yes', isUrgent2: true }),
  () => JSON.parse('{"__proto__":{"tabId":7,"isUrgent":true},"constructor":{"prototype":{"polluted":1}}}') as unknown,
  () => Object.create({ ...view, messages: 7 }) as unknown,
  () => ({
    get tabId(): never {
      throw new Error('touched')
    },
    get provider(): never {
      throw new Error('touched')
    },
  }),
  () => new Proxy({}, TRAPS),
  () => {
    const ring: Record<string, unknown> = { ...view }
    ring['messages'] = [ring]
    ring['missed'] = [ring]
    return ring
  },
  () => Array.from({ length: 300 }, () => view),
  (random) => ({
    ...view,
    messages: Array.from({ length: 1 + random() * 5 }, () => ({ from: [{ name: 7, address: [] }] })),
  }),
  (random) => ({
    ...view,
    [['key', 'url', 'threadId', 'provider'][Math.floor(random() * 4)] ?? 'key']: { toString: () => 'x' },
  }),
  () => new Map([['tabId', 7]]),
  () => () => view,
]
const ENDLESS = 'x'.repeat(50_000_000)
const TRAPS: ProxyHandler<object> = {
  get: () => {
    throw new Error('touched')
  },
  has: () => {
    throw new Error('touched')
  },
  ownKeys: () => {
    throw new Error('touched')
  },
}
const NAMES = [
  ...Object.keys(CALLS),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'CAPTURE.SUBMIT',
  'raw.read',
]

test('100,000 hostile messages from everybody never throw and never reach a handler', () => {
  const { handlers, calls } = spyHandlers()
  const random = createRandom(Number(process.env['ROUTER_SEED'] ?? 7))
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  for (let sent = 0; sent < 100_000; sent += 1) {
    const input = pick(HOSTILE)(random)
    const message = random() < 0.1 ? input : { call: pick(NAMES), input, [pick(NAMES)]: input, extra: input }
    expect(() => void route(handlers, message, pick(Object.values(SENDERS)), own)).not.toThrow()
  }
  expect(calls).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('anything at all that is no call is dropped', () => {
  const { handlers, calls } = spyHandlers()
  const hostile = fc.oneof(fc.anything(), fc.record({ call: fc.constantFrom(...NAMES), input: fc.anything() }))
  const sender = fc.constantFrom(...Object.values(SENDERS))
  fc.assert(
    fc.property(hostile, sender, (message, from) => {
      if (isHarmless(message)) return
      void route(handlers, message, from, own)
    }),
    { numRuns: 2_000 },
  )
  expect(calls).toEqual([])
})

/** What the generator can make by chance and is a valid call: a view taken back, nothing asked with the button, a tab's number. */
function isHarmless(message: unknown): boolean {
  const { call, input } = (message ?? {}) as { call?: unknown; input?: { tabId?: unknown; isUrgent?: unknown } | null }
  return call !== '' && (input === null || typeof input?.tabId === 'number' || typeof input?.isUrgent === 'boolean')
}

/** Mulberry32: the same messages for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

test('a view that is too long or of the wrong shape is dropped', () => {
  const { handlers, calls } = spyHandlers()
  const content = SENDERS['content script'] as Sender
  const wrong = [
    { ...view, subject: 'x'.repeat(2_001) },
    { ...view, messages: Array.from({ length: 201 }, () => ({})) },
    { ...view, messages: [{ from: 'x' }] },
    { ...view, provider: 7 },
  ]
  for (const input of wrong) void route(handlers, { call: 'capture.submit', input }, content, own)
  expect(calls).toEqual([])
})

test('whoever may make a call and makes it wrongly is told of, nobody else', () => {
  const { handlers } = spyHandlers()
  const refused: Sender[] = []
  const submit = { ...handlers['capture.submit'], refused: (sender: Sender) => void refused.push(sender) }
  const wrong = { call: 'capture.submit', input: { ...view, provider: 7 } }
  for (const sender of Object.values(SENDERS)) void route({ ...handlers, 'capture.submit': submit }, wrong, sender, own)
  expect(refused).toEqual([SENDERS['content script']])
})
