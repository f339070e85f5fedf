import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureSchema, nothingSchema, nudgeSchema, snapshotRequestSchema } from './schemas.ts'
import { type Handlers, route, type Sender } from './serve.ts'

const own = { id: 'sidecard', origin: 'chrome-extension://sidecard' }
const tab = { id: 7 } as NonNullable<Sender['tab']>

const SENDERS: { readonly [name: string]: Sender } = {
  'content script': { id: 'sidecard', origin: 'https://mail.example', tab },
  'page of ours': { id: 'sidecard', origin: own.origin },
  'page of ours framed in a tab': { id: 'sidecard', origin: own.origin, tab },
  'another extension': { id: 'other', origin: 'chrome-extension://other' },
  'nobody known': { id: 'sidecard', origin: 'null', tab },
}

const view = {
  provider: 'roundcube',
  adapterVersion: 1,
  key: 'k',
  url: 'https://mail.example/',
  threadId: 't',
  subject: 's',
  messages: [],
  missed: [],
}
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

test('hostile messages never throw and never reach a handler', () => {
  const { handlers, calls } = spyHandlers()
  const hostile = fc.oneof(
    fc.anything(),
    fc.record({
      call: fc.constantFrom('__proto__', 'constructor', 'toString', 'capture.submit', 'page.snapshot'),
      input: fc.anything(),
    }),
  )
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

/** A clear of the own view is the one valid message that the generator can make by chance. */
function isHarmless(message: unknown): boolean {
  const { call, input } = (message ?? {}) as { call?: unknown; input?: { tabId?: unknown } | null }
  return (call === 'capture.submit' && input === null) || (call === 'page.snapshot' && typeof input?.tabId === 'number')
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
