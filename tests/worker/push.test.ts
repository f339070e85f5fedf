import { expect, test } from 'vitest'
import { MAX_CLOCK_AHEAD, MAX_PUSH_BYTES, MAX_PUSH_CHANGES, MAX_RECORD_BYTES } from '#shared/lib/limits.ts'
import { newId } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { deviceMark, FIRST_STAMPED, MAX_COUNTER, packClock, unpackClock } from '#shared/merge/clock.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import {
  change,
  clock,
  env,
  errorKind,
  logged,
  post,
  pullFrom,
  pushFrom,
  rowsOf,
  rowsOutside,
  signedIn,
  type TestDevice,
  workspaceRows,
} from './team.ts'

const DAY = 24 * 60 * 60_000
const clockAt = (time: number, device = 'BBBBB') => packClock({ time, counter: 0, device })

async function storedFields(device: TestDevice, record: unknown, entity = 'contact'): Promise<unknown> {
  const sql = 'SELECT doc FROM records WHERE ws = ?1 AND entity = ?2 AND id = ?3'
  const [row] = await rowsOf(device.ws, sql, entity, String(record))
  return row ? JSON.parse(String(row.doc)) : null
}

test('what one device pushes another one pulls', async () => {
  const first = await signedIn()
  const second = await signedIn({ ws: first.ws, member: first.member })
  const sent = change({ patch: { name: '林伟', 'tags/大客户': true } })
  const pushed = await pushFrom(first, [sent])
  expect(pushed.output?.results).toEqual([{ op: sent.op, status: 'applied', seq: 1 }])
  const pulled = await pullFrom(second)
  expect(pulled.output?.changes).toEqual([
    {
      seq: 1,
      op: sent.op,
      entity: 'contact',
      record: sent.record,
      hlc: sent.hlc,
      patch: sent.patch,
      actor: first.member,
      device: first.device,
      at: clock.now,
    },
  ])
  expect(pulled.output).toMatchObject({
    cursor: pushed.output?.head,
    head: pushed.output?.head,
    more: false,
    serverTime: clock.now,
  })
})

test('a push takes five statements and at most four rows written per operation, whatever its size', async () => {
  const device = await signedIn()
  const created = change()
  const batch = Array.from({ length: 100 }, () =>
    change({ patch: { name: 'Lin Wei', email: 'lin@harbour.example', 'tags/a': true } }),
  )
  const edits = batch.map(({ record }) => change({ record, patch: { phone: '+85221234567' } }))
  const sameRecord = Array.from({ length: 100 }, () =>
    change({ record: created.record, patch: { city: newId(clock.now) } }),
  )
  for (const changes of [
    [created],
    [change({ record: created.record, patch: { name: 'Wei Lin' } })],
    batch,
    edits,
    sameRecord,
  ]) {
    const { seen, output } = await pushFrom(device, changes)
    expect(output?.results.every((result) => result.status === 'applied')).toBe(true)
    expect(seen.statements).toBe(5)
    expect(seen.rowsWritten / changes.length).toBeLessThanOrEqual(4)
  }
})

test('the same push again changes nothing and answers duplicate', async () => {
  const device = await signedIn()
  const changes = [change(), change({ patch: { name: 'Ito Mei', title: null } })]
  const first = await pushFrom(device, changes)
  const before = await workspaceRows(device.ws)
  const again = await pushFrom(device, changes)
  expect(again.output?.results.map(({ status }) => status)).toEqual(['duplicate', 'duplicate'])
  expect(again.output?.head).toEqual(first.output?.head)
  expect(again.seen.rowsWritten).toBe(0)
  expect(await workspaceRows(device.ws)).toBe(before)
})

test('changes after a gap are held back, all of them, until those that are missing came', async () => {
  const device = await signedIn()
  const [one, two, three, four] = numbered(1, 2, 3, 4)
  const before = await workspaceRows(device.ws)
  const held = await pushFrom(device, [three, four], {}, 2)
  expect(held.output).toMatchObject({ results: [], resendFrom: 1, head: { seq: 0, mark: '' } })
  expect(await workspaceRows(device.ws)).toBe(before)
  expect((await pushFrom(device, [one, two], {}, 0)).output?.resendFrom).toBeUndefined()
  const taken = await pushFrom(device, [three, four], {}, 2)
  expect(taken.output?.results.map(({ status }) => status)).toEqual(['applied', 'applied'])
})

test('a number that was given to another change tells a clone, and nothing of its push is taken', async () => {
  const device = await signedIn()
  const [one, two, three] = numbered(1, 2, 3)
  await pushFrom(device, [one, two], {}, 0)
  const before = await workspaceRows(device.ws)
  const clone = await pushFrom(device, [one, { ...three, n: 2 }, numbered(3)[0]], {}, 0)
  expect(clone.output).toMatchObject({ results: [], rekey: true, head: { seq: 2 } })
  expect(await workspaceRows(device.ws)).toBe(before)
  // The one that was first goes on.
  expect((await pushFrom(device, [three], {}, 2)).output?.results).toMatchObject([{ status: 'applied' }])
})

test('so does the last number, offered again for what the log has from elsewhere; a refused or unreadable one tells nothing', async () => {
  const device = await signedIn()
  const [one, two, three] = numbered(1, 2, 3)
  await pushFrom(device, [one, two], {}, 0)
  const before = await workspaceRows(device.ws)
  expect((await pushFrom(device, [{ ...one, n: 2 }, three], {}, 0)).output).toMatchObject({ results: [], rekey: true })
  expect(await workspaceRows(device.ws)).toBe(before)
  const poison = { ...three, entity: 'spaceship' }
  await pushFrom(device, [poison], {}, 2)
  expect((await pushFrom(device, [poison, numbered(4)[0]], {}, 2)).output?.rekey).toBeUndefined()
  await pushFrom(device, [{ ...change(), n: 5, op: 'no operation' }], {}, 4)
  expect((await pushFrom(device, [...numbered(5), numbered(6)[0]], {}, 4)).output?.rekey).toBe(true)
  expect((await pushFrom(device, [{ ...one, n: 5 }, numbered(6)[0]], {}, 4)).output?.rekey).toBeUndefined()
})

test('a push that shows a position the log does not hold takes nothing, for the server went back', async () => {
  const device = await signedIn()
  const [one, two, three] = numbered(1, 2, 3)
  const first = await pushFrom(device, [one], {}, 0)
  const head = must(first.output).head
  const before = await workspaceRows(device.ws)
  for (const seen of [
    { ...head, mark: 'of another life' },
    { ...head, seq: 2 },
  ])
    expect(errorKind(await pushFrom(device, [two], {}, 1, seen))).toBe('history-changed')
  expect(await workspaceRows(device.ws)).toBe(before)
  expect((await pushFrom(device, [two], {}, 1, head)).output?.results).toMatchObject([{ status: 'applied', seq: 2 }])
  expect((await pushFrom(device, [three], {}, 2, head)).output?.results).toMatchObject([{ status: 'applied', seq: 3 }])
})

test('a refused change uses its number up, and offering it again is no clone', async () => {
  const device = await signedIn()
  const [one, bad, three] = numbered(1, 2, 3)
  const poison = { ...bad, entity: 'spaceship' }
  for (const status of ['applied', 'duplicate'])
    expect((await pushFrom(device, [one, poison], {}, 0)).output?.results).toMatchObject([
      { status },
      { status: 'rejected' },
    ])
  expect((await pushFrom(device, [poison, three], {}, 1)).output?.results).toMatchObject([
    { status: 'rejected' },
    { status: 'applied' },
  ])
  expect((await pushFrom(device, [{ ...change(), n: 2 }], {}, 1)).output?.rekey).toBe(true)
})

test('a device of the first protocol says nothing of its numbers and is believed', async () => {
  const device = await signedIn()
  const [one, five, two] = numbered(1, 5, 2)
  for (const each of [one, five, two, { ...change(), n: 5 }])
    expect((await pushFrom(device, [each])).output?.results).toMatchObject([{ status: 'applied' }])
  // Once it is brought up to date, it goes on where it was.
  expect((await pushFrom(device, numbered(6), {}, 5)).output?.results).toMatchObject([{ status: 'applied' }])
})

const numbered = (...numbers: readonly number[]) => numbers.map((n) => ({ ...change(), n }))

test('an operation that stands twice in one push is taken once', async () => {
  const device = await signedIn()
  const one = change()
  const { output } = await pushFrom(device, [one, change(), one])
  expect(output?.results.map((result) => result.status === 'rejected' || [result.status, result.seq])).toEqual([
    ['applied', 1],
    ['applied', 2],
    ['duplicate', 1],
  ])
})

test('ten pushes at once get numbers without gaps', async () => {
  const device = await signedIn()
  const pushes = await Promise.all(Array.from({ length: 10 }, () => pushFrom(device, [change(), change(), change()])))
  const seqs = pushes.flatMap(
    ({ output }) => output?.results.map((result) => (result.status === 'applied' ? result.seq : 0)) ?? [],
  )
  expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
})

test('an edit that comes late is told which of its fields another device had set', async () => {
  const first = await signedIn()
  const second = await signedIn({ ws: first.ws, member: first.member })
  const created = change({
    hlc: clockAt(clock.now - 500, 'AAAAA'),
    patch: { name: 'Lin Wei', phone: '1234', city: 'Taipei' },
  })
  await pushFrom(first, [
    created,
    change({ record: created.record, hlc: clockAt(clock.now - 10, 'AAAAA'), patch: { phone: '5678' } }),
  ])
  const late = change({
    record: created.record,
    hlc: clockAt(clock.now - 100),
    patch: { phone: '0000', city: 'Tainan' },
  })
  const { output } = await pushFrom(second, [late])
  expect(output?.results).toEqual([{ op: late.op, status: 'superseded', seq: 3, lost: ['phone'] }])
  expect(await storedFields(first, created.record)).toEqual({ name: 'Lin Wei', phone: '5678', city: 'Tainan' })
})

test('a device that overtakes itself has lost nothing', async () => {
  const device = await signedIn()
  const record = newId(clock.now)
  const newer = change({ record, hlc: clockAt(clock.now), patch: { name: 'New' } })
  const older = change({ record, hlc: clockAt(clock.now - 1), patch: { name: 'Old' } })
  const { output } = await pushFrom(device, [newer, older])
  expect(output?.results.map(({ status }) => status)).toEqual(['applied', 'applied'])
  expect(await storedFields(device, record)).toEqual({ name: 'New' })
})

test('null clears a field for good, and an edit never brings a deleted record back', async () => {
  const device = await signedIn()
  const record = newId(clock.now)
  await pushFrom(device, [change({ record, patch: { name: 'Lin Wei', phone: '1234' } })])
  await pushFrom(device, [
    change({ record, patch: { phone: null, _del: true } }),
    change({ record, hlc: clockAt(1), patch: { phone: '0000' } }),
  ])
  await pushFrom(device, [change({ record, patch: { city: 'Taipei' } })])
  expect(await storedFields(device, record)).toEqual({ name: 'Lin Wei', city: 'Taipei', _del: true })
  const [row] = await rowsOf(device.ws, 'SELECT deleted, name FROM v_contact WHERE ws = ?1 AND id = ?2', record)
  expect(row).toEqual({ deleted: 1, name: 'Lin Wei' })
})

test('keys of a newer release are kept as they came', async () => {
  const device = await signedIn()
  const patch = {
    'cf:colour': ['red', null, 1.5],
    loyalty: 1e-7,
    'urls/https://a.example/?q=%22#[0].x': true,
    constructor1: '\u0000 \u2028 😀',
  }
  const sent = change({ patch })
  await pushFrom(device, [sent])
  expect(await storedFields(device, sent.record)).toEqual(patch)
  expect((await pullFrom(device)).output?.changes[0]?.patch).toEqual(patch)
})

test('a clock that runs ahead is stamped anew in its order, answered, and never wins over tomorrow', async () => {
  const device = await signedIn()
  const record = newId(clock.now)
  const [first, second] = [365 * DAY, 365 * DAY + 1].map((ahead) =>
    change({ record, hlc: clockAt(clock.now + ahead), patch: { name: `${ahead}` } }),
  )
  const inTime = change({ record, hlc: clockAt(clock.now + 60_000), patch: { city: 'Taipei' } })
  const { output } = await pushFrom(device, [second, first, inTime])
  const [stampOfSecond, stampOfFirst, kept] =
    output?.results.map((result) => (result.status === 'applied' ? result.hlc : result.status)) ?? []
  const { n: counter } = must(first)
  expect(unpackClock(stampOfFirst ?? '')).toEqual({
    time: clock.now + MAX_CLOCK_AHEAD,
    counter: FIRST_STAMPED + Number(counter),
    device: deviceMark(device.device),
  })
  expect(String(stampOfSecond) > String(stampOfFirst)).toBe(true)
  expect(kept).toBeUndefined()
  const again = await pushFrom(device, [first])
  expect(again.output?.results[0]).toMatchObject({ status: 'duplicate', hlc: stampOfFirst })
  clock.now += 2
  await pushFrom(await signedIn({ ws: device.ws }), [
    change({ record, hlc: clockAt(clock.now + MAX_CLOCK_AHEAD - 1), patch: { name: 'honest' } }),
  ])
  expect(await storedFields(device, record)).toEqual({ name: 'honest', city: 'Taipei' })
})

test('a clock at the very limit is let in, below what ran past it and was written later, and above what was before', async () => {
  const device = await signedIn()
  const record = newId(clock.now)
  const limit = clock.now + MAX_CLOCK_AHEAD
  const own = (n: number, time: number, counter: number) => {
    const hlc = packClock({ time, counter, device: deviceMark(device.device) })
    return { ...change({ record, hlc, patch: { name: `written as ${n}` } }), n }
  }
  const { output } = await pushFrom(device, [own(1, limit, 40), own(2, limit + 1, 0)], {}, 0)
  expect(output?.results.map((result) => result.status === 'applied' && result.hlc !== undefined)).toEqual([
    false,
    true,
  ])
  expect(await storedFields(device, record)).toEqual({ name: 'written as 2' })
  clock.now += 60_000
  await pushFrom(device, [own(3, limit + 1, 1)], {}, 2)
  expect(await storedFields(device, record)).toEqual({ name: 'written as 3' })
})

test('pushes that run ahead in one millisecond get a clock each', async () => {
  const device = await signedIn()
  const record = newId(clock.now)
  const ahead = () => change({ record, hlc: clockAt(clock.now + DAY), patch: { name: newId(clock.now) } })
  const [one, other] = [await pushFrom(device, [ahead()]), await pushFrom(device, [ahead()])]
  const stamps = [one, other].map(({ output }) => {
    const result = output?.results[0]
    return result?.status === 'applied' ? result.hlc : undefined
  })
  expect(stamps.every((hlc) => unpackClock(String(hlc)).time === clock.now + MAX_CLOCK_AHEAD)).toBe(true)
  expect(String(stamps[1]) > String(stamps[0])).toBe(true)
})

test('what a fast device wrote later wins over what it wrote before, in one push and over several', async () => {
  const minutes = (count: number) => clock.now + count * 60_000
  const own = (device: TestDevice, time: number, counter: number) =>
    packClock({ time, counter, device: deviceMark(device.device) })
  for (const isOnePush of [true, false]) {
    const device = await signedIn()
    const record = newId(clock.now)
    const edits = [
      change({ record, hlc: own(device, minutes(4), 0), patch: { name: 'first' } }),
      change({ record, hlc: own(device, minutes(5), MAX_COUNTER), patch: { name: 'second' } }),
      change({ record, hlc: own(device, minutes(8), 0), patch: { name: 'third' } }),
    ]
    for (const batch of isOnePush ? [edits] : edits.map((edit) => [edit])) {
      const { output } = await pushFrom(device, batch)
      expect(output?.results.map(({ status }) => status)).toEqual(batch.map(() => 'applied'))
    }
    expect(await storedFields(device, record)).toEqual({ name: 'third' })
  }
})

test('each bad change gets its own answer and the others go through', async () => {
  const device = await signedIn()
  const good = change()
  const cases: [unknown, string][] = [
    [null, 'bad-shape'],
    ['text', 'bad-shape'],
    [[], 'bad-shape'],
    [{}, 'bad-shape'],
    [change({ op: 7 }), 'bad-shape'],
    [change({ op: 'with space' }), 'bad-shape'],
    [change({ n: 0 }), 'bad-shape'],
    [change({ n: '1' }), 'bad-shape'],
    [change({ record: '../other' }), 'bad-shape'],
    [change({ hlc: 'tomorrow' }), 'bad-shape'],
    [change({ hlc: `${'z'.repeat(15)}!` }), 'bad-shape'],
    [change({ patch: undefined }), 'bad-shape'],
    [change({ patch: [] }), 'bad-shape'],
    [change({ patch: {} }), 'bad-shape'],
    [change({ entity: 'invoice' }), 'unknown-entity'],
    [change({ entity: 'toString' }), 'unknown-entity'],
    [change({ patch: JSON.parse('{"__proto__": 1}') }), 'bad-key'],
    [change({ patch: { constructor: 1 } }), 'bad-key'],
    [change({ patch: { 'tags/"]': true } }), 'bad-key'],
    [change({ patch: { tags: ['vip'] } }), 'bad-key'],
    [change({ patch: { '$.name': 'x' } }), 'bad-key'],
    [change({ patch: { name: 7 } }), 'bad-value'],
    [change({ patch: { name: { nested: true } } }), 'bad-value'],
    [change({ patch: { 'cf:x': [['deep']] } }), 'bad-value'],
    [change({ patch: { _del: 'yes' } }), 'bad-value'],
    [change({ patch: { email: 'nobody' } }), 'bad-value'],
    [change({ patch: { note1: '\ud800' } }), 'bad-value'],
    [change({ patch: { 'tags/\udc00': true } }), 'bad-value'],
    [change({ patch: { 'cf:x': 'x'.repeat(100_001) } }), 'too-large'],
    [
      change({ patch: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`f${index}`, 1])) }),
      'too-many-fields',
    ],
  ]
  for (const [bad, code] of cases) {
    const { output } = await pushFrom(device, [bad, good])
    expect(output?.results[0], JSON.stringify(bad).slice(0, 200)).toMatchObject({ status: 'rejected', code })
    expect(output?.results[1]?.status).toMatch(/applied|duplicate/u)
  }
  expect((await pullFrom(device)).output?.changes).toHaveLength(1)
})

test('what the server knows itself is not taken from the device', async () => {
  const device = await signedIn()
  const sent = {
    ...change(),
    seq: 900,
    actor: 'someone',
    device: 'other',
    scope: 'u:someone',
    ws: 'other',
    at: 1,
    mark: 'mine',
  }
  await pushFrom(device, [sent])
  expect((await pullFrom(device)).output?.changes[0]).toMatchObject({
    seq: 1,
    actor: device.member,
    device: device.device,
    at: clock.now,
  })
})

test('a workspace that is not the session’s does not exist, before anything else is looked at', async () => {
  const ours = await signedIn()
  const theirs = await signedIn()
  await pushFrom(theirs, [change()])
  const before = await rowsOutside(ours.ws)
  for (const workspace of [theirs.ws, newId(clock.now), '', 7, null, { not: 'text' }]) {
    const answer = await post('/sync/push', { workspace, changes: 'nonsense' }, { token: ours.token })
    expect([answer.status, errorKind(answer)]).toEqual([404, 'not-found'])
  }
  expect(await rowsOutside(ours.ws)).toBe(before)
})

test('a private record is its owner’s alone, whoever else knows its id', async () => {
  const ada = await signedIn()
  const ben = await signedIn({ ws: ada.ws, role: 'admin' })
  const secret = change({ entity: 'message-body', patch: { message: 'm1', text: 'between us' } })
  const open = change({ patch: { name: 'Lin Wei' } })
  await pushFrom(ada, [secret, open])
  const before = await workspaceRows(ada.ws)
  const forged = await pushFrom(ben, [
    change({ entity: 'message-body', record: secret.record, patch: { text: 'overwritten' } }),
    secret,
  ])
  expect(forged.output?.results.map((result) => result.status === 'rejected' && result.code)).toEqual([
    'not-allowed',
    'not-allowed',
  ])
  expect(await workspaceRows(ada.ws)).toBe(before)
  const seenByBen = await pullFrom(ben)
  expect(seenByBen.output?.changes.map(({ op }) => op)).toEqual([open.op])
  expect(JSON.stringify(seenByBen.body)).not.toContain('between us')
  expect((await pullFrom(ada)).output?.changes).toHaveLength(2)
})

test('a viewer may read and not write', async () => {
  const owner = await signedIn()
  const viewer = await signedIn({ ws: owner.ws, role: 'viewer' })
  const { output } = await pushFrom(viewer, [change()])
  expect(output?.results[0]).toMatchObject({ status: 'rejected', code: 'not-allowed' })
  expect((await pullFrom(owner)).output?.changes).toEqual([])
})

test('who may no longer write is told what became of what was taken before', async () => {
  const device = await signedIn()
  const sent = change()
  await pushFrom(device, [sent])
  await env.DB.prepare(`UPDATE members SET role = 'viewer' WHERE id = ?`).bind(device.member).run()
  const { output, seen } = await pushFrom(device, [sent, change()])
  expect(output?.results).toMatchObject([
    { op: sent.op, status: 'duplicate', seq: 1 },
    { status: 'rejected', code: 'not-allowed' },
  ])
  expect(seen.statements).toBe(5)
  expect((await pullFrom(device)).output?.changes).toHaveLength(1)
})

test('a record that has grown past all use takes no more, and its push goes on', async () => {
  const device = await signedIn()
  const record = newId(clock.now)
  const page = 'x'.repeat(99_000)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f'])
    await pushFrom(device, [change({ record, patch: { [`cf:${key}`]: page } })])
  const { output } = await pushFrom(device, [change({ record, patch: { name: 'more' } }), change()])
  expect(output?.results.map((result) => (result.status === 'rejected' ? result.code : result.status))).toEqual([
    'too-large',
    'applied',
  ])
  expect(JSON.stringify(await storedFields(device, record)).length).toBeGreaterThan(MAX_RECORD_BYTES)
})

test('a body, a parameter or a row that the database could not hold is answered 413', async () => {
  const device = await signedIn()
  const bodies: BodyInit[] = [
    JSON.stringify({ workspace: device.ws, changes: ['x'.repeat(MAX_PUSH_BYTES)] }),
    // Without a length that could be believed.
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(100_000).fill(32))
      },
    }),
    // 1e20 is written out in full when it is stored.
    JSON.stringify({
      workspace: device.ws,
      changes: Array.from({ length: 20 }, () => change({ patch: { 'cf:n': [7] } })),
    }).replaceAll('[7]', `[${Array(8_000).fill('1e20').join(',')}]`),
    JSON.stringify({
      workspace: device.ws,
      changes: Array.from({ length: 9 }, () => change({ record: 'same', patch: { 'cf:x': 'x'.repeat(90_000) } })),
    }),
  ]
  for (const [index, body] of bodies.entries()) {
    const answer = await pushFrom(device, [], { body })
    // The third holds patches that are each too large; they are told one by one.
    expect([answer.status, errorKind(answer)], `body ${index}`).toEqual(
      index === 2 ? [200, undefined] : [413, 'too-large'],
    )
  }
  expect((await pullFrom(device)).output?.changes).toEqual([])
})

test('the largest push there can be goes through', async () => {
  const device = await signedIn()
  const changes = Array.from({ length: MAX_PUSH_CHANGES }, () =>
    change({ patch: { name: 'x'.repeat(250), 'cf:note': '語'.repeat(300) } }),
  )
  const { output, seen } = await pushFrom(device, changes)
  expect(output?.results.every(({ status }) => status === 'applied')).toBe(true)
  expect(seen.rowsWritten).toBeLessThanOrEqual(4 * changes.length)
  expect(seen.largestBind).toBeGreaterThan(600_000)
  const many = await pushFrom(device, [...changes, change()])
  expect([many.status, errorKind(many)]).toEqual([400, 'bad-request'])
})

/** The platform's words for troubles that pass, of D1 and of a database of its own. */
const TRANSIENT_TEXTS = [
  'D1_ERROR: Network connection lost.',
  'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
  'D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.',
  'D1_ERROR: D1 DB reset because its code was updated.',
  'Durable Object reset because its code was updated.',
  'Durable Object is overloaded. Requests queued for too long.',
]

test.for(
  TRANSIENT_TEXTS.flatMap((text) => [
    { at: 'before' as const, text },
    { at: 'after' as const, text },
  ]),
)(
  'a push that fails $at the commit with "$text" can be repeated and counts once, and so can a pull',
  async ({ at, text }) => {
    const device = await signedIn()
    const sent = change()
    const limits = failingSync(at, text)
    const failed = await pushFrom(device, [sent], { limits })
    expect([failed.status, errorKind(failed), failed.headers.get('retry-after')]).toEqual([503, 'busy', '2'])
    const again = await pushFrom(device, [sent])
    expect(again.output?.results[0]).toMatchObject({ status: at === 'before' ? 'applied' : 'duplicate', seq: 1 })
    const pulled = await pullFrom(device, {}, { limits: failingSync(at, text) })
    expect([pulled.status, errorKind(pulled), pulled.headers.get('retry-after')]).toEqual([503, 'busy', '2'])
    expect((await pullFrom(device)).output?.changes).toHaveLength(1)
  },
)

test('an error of ours says nothing of itself to the caller, and everything to the log', async () => {
  const device = await signedIn()
  const answer = await pushFrom(device, [change()], { limits: failingSync('before', 'D1_ERROR: no such column: x') })
  const requestId = answer.headers.get('x-request-id')
  expect([answer.status, answer.body]).toEqual([500, { error: { kind: 'internal', requestId } }])
  expect(logged.at(-1)).toEqual({ requestId, error: new Error('D1_ERROR: no such column: x') })
})

/** The session is read first; the fault is for the batch after it. */
function failingSync(at: 'before' | 'after', text: string): ReturnType<typeof prodLimits> {
  const limits = prodLimits(env)
  limits.failAt(1, at, text)
  return limits
}
