import { expect, test } from 'vitest'
import { MAX_PULL_BYTES, MAX_PULL_SCAN } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import type { LoggedChange, Position } from '#shared/protocol/change.ts'
import { change, env, errorKind, post, pullFrom, pushFrom, rowsOf, signedIn, type TestDevice } from './team.ts'

const START: Position = { seq: 0, mark: '' }

async function pullAll(device: TestDevice, limit?: number): Promise<{ changes: LoggedChange[]; pages: number }> {
  const changes: LoggedChange[] = []
  let cursor = START
  for (let pages = 1; ; pages += 1) {
    const { output } = await pullFrom(device, { cursor, seen: cursor, ...(limit !== undefined && { limit }) })
    if (!output) throw new Error('no page')
    changes.push(...output.changes)
    cursor = output.cursor
    if (!output.more) return { changes, pages }
  }
}

test('pages of any size give the same log', async () => {
  const device = await signedIn()
  const colleague = await signedIn({ ws: device.ws })
  const sent: string[] = []
  for (let round = 0; round < 4; round += 1) {
    const mine = [change(), change(), change({ entity: 'message-body', patch: { message: 'm', text: 'mine' } })]
    await pushFrom(colleague, [
      change({ entity: 'message-body', patch: { message: 'm', text: 'theirs' } }),
      change({ entity: 'message-body', patch: { message: 'm' } }),
    ])
    await pushFrom(device, mine)
    sent.push(...mine.map(({ op }) => String(op)))
  }
  for (const limit of [1, 2, 3, 5, 11, 12, 13, 1_000, 1_000_000]) {
    const { changes } = await pullAll(device, limit)
    expect(
      changes.map(({ op }) => op),
      `limit ${limit}`,
    ).toEqual(sent)
  }
})

test('the cursor passes rows that are not the caller’s', async () => {
  const device = await signedIn()
  const colleague = await signedIn({ ws: device.ws })
  const { output } = await pushFrom(colleague, [
    change({ entity: 'message-body', patch: { message: 'm', text: 'theirs' } }),
  ])
  expect((await pullFrom(device)).output).toMatchObject({ changes: [], cursor: output?.head, more: false })
})

test('a look at very many rows of others is bounded and goes on from there', async () => {
  const device = await signedIn()
  await fillLog(device.ws, 2 * MAX_PULL_SCAN + 10, 'u:someone-else')
  const { changes, pages } = await pullAll(device)
  expect([changes.length, pages]).toEqual([0, 3])
})

test('a page stays under a megabyte however large its changes are', async () => {
  const device = await signedIn()
  for (let round = 0; round < 3; round += 1)
    await pushFrom(
      device,
      Array.from({ length: 8 }, () => change({ patch: { 'cf:x': 'x'.repeat(90_000) } })),
    )
  const first = await pullFrom(device)
  expect(JSON.stringify(first.body).length).toBeLessThan(MAX_PULL_BYTES + 10_000)
  expect(first.output?.more).toBe(true)
  const { changes, pages } = await pullAll(device)
  expect([changes.length, pages]).toEqual([24, 3])
})

test('a page of texts that are longer on the way, for all their quotes, stays under a megabyte too', async () => {
  const device = await signedIn()
  await pushFrom(
    device,
    Array.from({ length: 9 }, () => change({ patch: { 'cf:x': '"'.repeat(45_000) } })),
  )
  const { changes } = await pullAll(device)
  expect(changes).toHaveLength(9)
})

test('a position that the log does not know says that history changed', async () => {
  const device = await signedIn()
  const early = await pushFrom(device, [change()])
  const late = await pushFrom(device, [change()])
  const known = [START, early.output?.head, late.output?.head]
  for (const cursor of known)
    for (const seen of known) expect((await pullFrom(device, { cursor, seen })).status).toBe(200)
  const unknown = [
    { seq: 2, mark: '' },
    { seq: 2, mark: early.output?.head.mark },
    { seq: 3, mark: late.output?.head.mark },
    { seq: 900, mark: 'x' },
  ]
  for (const position of unknown) {
    for (const where of ['cursor', 'seen']) {
      const answer = await pullFrom(device, { [where]: position })
      expect([answer.status, errorKind(answer)], `${where} ${position.seq}`).toEqual([412, 'history-changed'])
    }
  }
})

test('a server that was set back is found out, even after it gave the same numbers again', async () => {
  const device = await signedIn()
  const kept = await pushFrom(device, [change()])
  const lost = await pushFrom(device, [change()])
  await rowsOf(device.ws, 'DELETE FROM changes WHERE ws = ?1 AND seq > 1')
  const seen = lost.output?.head
  expect((await pullFrom(device, { cursor: kept.output?.head, seen })).status).toBe(412)
  await pushFrom(device, [change(), change()])
  expect((await pullFrom(device, { cursor: kept.output?.head, seen })).status).toBe(412)
  expect((await pullFrom(device, { cursor: kept.output?.head, seen: kept.output?.head })).status).toBe(200)
})

test('positions and limits of the wrong shape are refused', async () => {
  const device = await signedIn()
  const shapes = [
    { cursor: -1 },
    { cursor: { seq: -1, mark: '' } },
    { cursor: { seq: 1.5, mark: '' } },
    { seen: null },
    { limit: 0 },
    { limit: 'all' },
    { cursor: { seq: 0, mark: 'x'.repeat(65) } },
  ]
  for (const over of shapes) {
    const answer = await pullFrom(device, over)
    expect([answer.status, errorKind(answer)]).toEqual([400, 'bad-request'])
  }
  const missing = await post('/sync/pull', { workspace: device.ws }, { token: device.token })
  expect(missing.status).toBe(400)
})

/** Rows of another scope, as many pushes would have left them. */
async function fillLog(ws: string, count: number, scope: string): Promise<void> {
  await rowsOf(
    ws,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
    INSERT INTO changes (ws, seq, op, n, actor, device, hlc, entity, record, patch, scope, mark, at)
    SELECT ?1, i, 'op' || i, i, 'm', 'd', '0000000000000000', 'task', 'r', '{}', ?3, 'k' || i, 0 FROM n`,
    count,
    scope,
  )
}

const body = (over: object) => change({ entity: 'message-body', record: 'B1', ...over })
const told = async (device: TestDevice, over: object = {}) =>
  ((await pullFrom(device, { epoch: 1, ...over })).output?.changes ?? []).map(({ seq, patch, whole, gone }) =>
    gone ? `${seq} gone` : whole ? { seq, whole: whole.fields } : { seq, patch },
  )

test('a private record that is shared comes whole, then change by change, and goes when it is taken back', async () => {
  const owner = await signedIn()
  const colleague = await signedIn({ ws: owner.ws })
  await pushFrom(owner, [body({ patch: { text: 'Dear Mei' } })])
  expect(await told(colleague)).toEqual([])
  const shared = await pushFrom(owner, [body({ patch: { _shared: true } }), body({ patch: { reply: 'Yes' } })])
  const whole = { seq: 2, whole: { text: 'Dear Mei', reply: 'Yes', _shared: true } }
  expect(await told(colleague)).toEqual([whole, { seq: 3, patch: { reply: 'Yes' } }])
  const { head } = must(shared.output)
  await pushFrom(owner, [body({ patch: { reply: 'No' } })])
  expect(await told(colleague, { cursor: head, seen: head })).toEqual([{ seq: 4, patch: { reply: 'No' } }])
  await pushFrom(owner, [body({ patch: { _shared: null } }), body({ patch: { text: 'Secret' } })])
  expect(await told(colleague)).toEqual(['2 gone', '5 gone'])
  expect((await told(owner)).length).toBe(6)
  // A device of the first version hears nothing of it.
  expect((await pullFrom(colleague)).output?.changes).toEqual([])
})

test('what was written while a record was private reaches no colleague, however often it is shared again', async () => {
  const owner = await signedIn()
  const colleague = await signedIn({ ws: owner.ws })
  await pushFrom(owner, [body({ patch: { text: 'Dear Mei', _shared: true } })])
  const { head } = must((await pullFrom(colleague, { epoch: 1 })).output)
  // Taken back and written on in one push: the words were no colleague's business when they came.
  await pushFrom(owner, [body({ patch: { _shared: null } }), body({ patch: { text: 'Secret' } })])
  await pushFrom(owner, [body({ patch: { text: 'Dear all' } })])
  await pushFrom(owner, [body({ patch: { _shared: true } }), body({ patch: { reply: 'Yes' } })])
  for (const from of [{}, { cursor: head, seen: head }]) {
    const changes = await told(colleague, from)
    expect(JSON.stringify(changes)).not.toContain('Secret')
    expect(changes.slice(-2)).toMatchObject([
      { whole: { text: 'Dear all', reply: 'Yes' } },
      { patch: { reply: 'Yes' } },
    ])
  }
  await pushFrom(owner, [body({ patch: { reply: 'No' } })])
  expect((await told(colleague)).at(-1)).toMatchObject({ patch: { reply: 'No' } })
})

test('a sharing that comes late tells nothing of what came in the push that had taken the record back', async () => {
  const owner = await signedIn()
  const colleague = await signedIn({ ws: owner.ws })
  await pushFrom(owner, [body({ patch: { text: 'Dear Mei', _shared: true } })])
  // Another device of the owner had shared it again, between the taking back and the words, and was offline.
  const [back, late, secret, open] = [
    body({ patch: { _shared: null } }),
    body({ patch: { _shared: true } }),
    body({ patch: { text: 'Secret' } }),
    body({ patch: { text: 'Open' } }),
  ]
  await pushFrom(owner, [back, secret, open])
  await pushFrom(owner, [late])
  const changes = await told(colleague)
  expect(JSON.stringify(changes)).not.toContain('Secret')
  expect(changes.at(-1)).toMatchObject({ whole: { text: 'Open' } })
})

test('a sharing that is sent again, under a later clock, shares nothing again', async () => {
  const owner = await signedIn()
  const colleague = await signedIn({ ws: owner.ws })
  const [shared, back, again, later, secret, open] = [true, null, true, null, 'Secret', 'Open'].map((value) =>
    body({ patch: typeof value === 'string' ? { text: value } : { _shared: value } }),
  )
  await pushFrom(owner, [shared])
  await pushFrom(owner, [back])
  // The answer to the first push got lost, and the server stamps what runs ahead by the time at which it comes.
  await pushFrom(owner, [{ ...shared, hlc: later?.['hlc'] }, secret])
  await pushFrom(owner, [open])
  await pushFrom(owner, [again])
  const changes = await told(colleague)
  expect(JSON.stringify(changes)).not.toContain('Secret')
  expect(changes.at(-1)).toMatchObject({ whole: { text: 'Open' } })
})

test('nobody but its owner writes, shares or takes back a private record, and a team’s record is not private', async () => {
  const owner = await signedIn()
  const colleague = await signedIn({ ws: owner.ws })
  await pushFrom(owner, [body({ patch: { text: 'Dear Mei' } })])
  const steal = await pushFrom(colleague, [body({ patch: { _shared: true } }), body({ patch: { text: 'Mine' } })])
  await pushFrom(owner, [body({ patch: { _shared: true } })])
  const edit = await pushFrom(colleague, [body({ patch: { text: 'Mine' } }), body({ patch: { _shared: null } })])
  for (const { output } of [steal, edit])
    expect(output?.results).toMatchObject([{ code: 'not-allowed' }, { code: 'not-allowed' }])
  const odd = await pushFrom(owner, [change({ patch: { _shared: true } }), body({ patch: { _shared: 'yes' } })])
  expect(odd.output?.results).toMatchObject([{ code: 'bad-key' }, { code: 'bad-value' }])
  expect(await told(colleague)).toMatchObject([{ whole: { text: 'Dear Mei' } }])
})

test('a pull tells the epoch of what the member may read', async () => {
  const device = await signedIn()
  expect((await pullFrom(device)).output?.epoch).toBe(1)
  await env.DB.prepare('UPDATE members SET scope_epoch = 2 WHERE id = ?').bind(device.member).run()
  expect((await pullFrom(device)).output?.epoch).toBe(2)
})
