import { expect, test } from 'vitest'
import { newId } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { devices } from '#shared/protocol/devices.ts'
import { pairStart } from '#shared/protocol/pair-start.ts'
import { rekey, rekeyText } from '#shared/protocol/rekey.ts'
import { accessSchema, joinedSchema } from '#shared/protocol/session.ts'
import { ATTEMPT_WINDOW, MAX_ATTEMPTS } from '../../worker/auth/attempts.ts'
import { rekeyDevice } from '../../worker/auth/rekey.ts'
import { TOKEN_LIFE } from '../../worker/auth/tokens.ts'
import { d1Port } from '../../worker/db/d1-port.ts'
import { openWorkspace } from '../../worker/db/scoped.ts'
import type { Env } from '../../worker/env.ts'
import { purgeExpired } from '../../worker/jobs/purge.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import { newKeys, openChallenge, removeBy } from './device-keys.ts'
import { clock, env, errorKind, post, pullFrom, signedIn, type Sending, type TestDevice } from './team.ts'

const MINUTE = 60_000

const KEYS = await newKeys()
let addresses = 0
/** Tries are counted by address; a test that is not about that has one of its own. */
const newAddress = () => `198.51.100.${(addresses += 1)}`

async function emptyServer() {
  const tables = ['workspace', 'members', 'devices', 'sessions', 'pairings', 'attempts', 'changes', 'records']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
}

const setupInput = (over: object = {}) => ({
  code: 'test setup-code',
  workspace: newId(clock.now),
  workspaceName: 'Harbour Trading',
  memberName: 'Ada Park',
  device: { name: 'Laptop', key: KEYS.public },
  ...over,
})

async function codeFrom(device: TestDevice): Promise<string> {
  const answer = await post('/session/pair/start', { workspace: device.ws }, { token: device.token })
  return pairStart.output.parse(answer.body).code
}

const join = (code: string, sending: Sending = { address: newAddress() }, keys = KEYS) =>
  post('/session/pair/join', { code, device: { name: 'Phone', key: keys.public } }, sending)

async function joined(device: TestDevice, keys = KEYS) {
  return joinedSchema.parse((await join(await codeFrom(device), { address: newAddress() }, keys)).body)
}

test('the first person of an empty server becomes its owner, once', async () => {
  await emptyServer()
  const address = newAddress()
  const input = setupInput()
  const owner = joinedSchema.parse((await post('/session/setup', input, { address })).body)
  expect(owner).toMatchObject({
    workspace: input.workspace,
    workspaceName: 'Harbour Trading',
    member: { name: 'Ada Park', role: 'owner' },
  })
  const list = await post('/session/devices', { workspace: owner.workspace }, { token: owner.access.token })
  expect(devices.output.parse(list.body).devices).toEqual([
    {
      id: owner.device,
      name: 'Laptop',
      memberName: 'Ada Park',
      joinedAt: clock.now,
      seenAt: clock.now,
      isRemovable: false,
    },
  ])
  const others = { name: 'Laptop', key: (await newKeys()).public }
  for (const again of [setupInput(), setupInput({ workspace: input.workspace, device: others })]) {
    const answer = await post('/session/setup', again, { address })
    expect([answer.status, errorKind(answer)]).toEqual([409, 'already-set-up'])
  }
})

test('a set-up whose answer was lost is asked for again and gives the same device', async () => {
  await emptyServer()
  const input = setupInput()
  const [first, second] = [await post('/session/setup', input), await post('/session/setup', input)]
  const [owner, again] = [first, second].map(({ body }) => joinedSchema.parse(body))
  expect({ ...again, access: null }).toEqual({ ...owner, access: null })
  for (const joined of [owner, again]) {
    const list = await post('/session/devices', { workspace: input.workspace }, { token: must(joined).access.token })
    expect(devices.output.parse(list.body).devices).toHaveLength(1)
  }
})

test('twenty set-ups at once make one owner and one workspace', async () => {
  await emptyServer()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => post('/session/setup', setupInput(), { address: newAddress() })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(19).fill(409)])
  const counts = await env.DB.prepare(
    'SELECT (SELECT count(*) FROM members) AS members, (SELECT count(*) FROM workspace) AS workspaces, (SELECT count(*) FROM devices) AS devices, (SELECT count(*) FROM sessions) AS sessions',
  ).first()
  expect(counts).toEqual({ members: 1, workspaces: 1, devices: 1, sessions: 1 })
})

test('a set-up without the right code is refused, and without any code on the server always', async () => {
  await emptyServer()
  const { SETUP_CODE: _code, ...withoutCode } = env
  const cases: [string, Env][] = [
    ['wrong', env],
    ['', env],
    ['TEST-SETUP-CODE', withoutCode as Env],
    ['', withoutCode as Env],
    ['', { ...env, SETUP_CODE: '' }],
  ]
  for (const [code, other] of cases) {
    const answer = await post('/session/setup', setupInput({ code }), { env: other, address: newAddress() })
    expect([answer.status, errorKind(answer)]).toEqual([403, 'wrong-code'])
  }
  expect(await env.DB.prepare('SELECT count(*) AS count FROM members').first('count')).toBe(0)
})

test('a key that is no point of the curve is refused before a code is spent on it', async () => {
  const device = await signedIn()
  const code = await codeFrom(device)
  const answer = await post(
    '/session/pair/join',
    { code, device: { name: 'Phone', key: { ...KEYS.public, x: 'AAAA' } } },
    { address: newAddress() },
  )
  expect([answer.status, errorKind(answer)]).toEqual([400, 'bad-request'])
  expect((await join(code)).status).toBe(200)
})

test('a code lets one device of the same member in, however it is typed', async () => {
  const device = await signedIn()
  const code = await codeFrom(device)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u)
  const answer = await join(
    ` ${code.slice(0, 4).toLowerCase()}–${code.slice(4)} `.replaceAll('0', 'o').replaceAll('1', 'l'),
  )
  const phone = joinedSchema.parse(answer.body)
  expect(phone).toMatchObject({ workspace: device.ws, member: { id: device.member, role: 'owner' } })
  expect((await pullFrom({ ...device, token: phone.access.token })).status).toBe(200)
  const again = await join(code)
  expect([again.status, errorKind(again)]).toEqual([410, 'expired-code'])
})

test('of twenty devices that come with one code, one gets in', async () => {
  const device = await signedIn()
  const code = await codeFrom(device)
  const answers = await Promise.all(Array.from({ length: 20 }, () => join(code)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(
    await env.DB.prepare('SELECT count(*) AS count FROM devices WHERE ws = ?').bind(device.ws).first('count'),
  ).toBe(2)
})

test('a code ends after five minutes, and with the device that asked for it', async () => {
  const device = await signedIn()
  const late = await codeFrom(device)
  clock.now += 5 * MINUTE
  const answer = await join(late)
  expect([answer.status, errorKind(answer)]).toEqual([410, 'expired-code'])
  const orphan = await codeFrom(device)
  await env.DB.prepare('UPDATE devices SET revoked_at = 1 WHERE id = ?').bind(device.device).run()
  expect((await join(orphan)).status).toBe(410)
  const unknown = await join('00000000')
  expect([unknown.status, errorKind(unknown)]).toEqual([403, 'wrong-code'])
})

/** Which of the workspace's devices one may remove, by id. */
async function listedFor({ ws, token }: Pick<TestDevice, 'ws' | 'token'>) {
  const answer = await post('/session/devices', { workspace: ws }, { token })
  return Object.fromEntries(devices.output.parse(answer.body).devices.map(({ id, isRemovable }) => [id, isRemovable]))
}

test('a device that another removes is out at once: its token, its key and the codes it gave', async () => {
  const founder = await signedIn()
  const paired = await joined(founder)
  const owner = { ...founder, device: paired.device, token: paired.access.token }
  const lost = await joined(founder)
  const code = await codeFrom({ ...owner, device: lost.device, token: lost.access.token })
  const text = await openChallenge(lost.device)
  const remove = (device: string) => removeBy(owner, device, { keys: KEYS })
  expect(await listedFor(owner)).toEqual({ [lost.device]: true, [owner.device]: false, [founder.device]: true })
  // Whoever has but the token, or a proof that was made for another device, removes nobody.
  const forger = await newKeys()
  for (const forged of [
    await removeBy(owner, lost.device, { keys: forger }),
    await removeBy(owner, lost.device, { keys: KEYS, named: founder.device }),
  ])
    expect(forged.status).toBe(401)
  expect((await remove(lost.device)).status).toBe(200)
  expect(await listedFor(owner)).toEqual({ [owner.device]: false, [founder.device]: true })
  expect((await post('/session/devices', { workspace: owner.ws }, { token: lost.access.token })).status).toBe(401)
  const proof = { device: lost.device, challenge: text, signature: await KEYS.sign(text) }
  expect((await post('/session/refresh', proof)).status).toBe(401)
  expect((await join(code)).status).toBe(410)
  expect((await remove(lost.device)).status).toBe(404)
  expect((await remove(owner.device)).status).toBe(400)
})

test.each([
  ['owner', 'owner', 200],
  ['owner', 'member', 200],
  ['admin', 'owner', 404],
  ['admin', 'admin', 200],
  ['admin', 'viewer', 200],
  ['manager', 'member', 404],
  ['member', 'member', 404],
  ['viewer', 'viewer', 404],
])(
  'one who is %s and removes the device of one who is %s is answered %i and was told so, and own ones go for everybody',
  async (role, otherRole, status) => {
    const first = await signedIn()
    const member = await signedIn({ ws: first.ws, role })
    const paired = await joined(member)
    const by = { ...member, device: paired.device, token: paired.access.token }
    const own = await joined(member)
    const other = await signedIn({ ws: first.ws, role: otherRole })
    const remove = (device: string) => removeBy(by, device, { keys: KEYS })
    expect((await listedFor(by))[other.device]).toBe(status === 200)
    expect((await remove(other.device)).status).toBe(status)
    expect((await post('/session/devices', { workspace: by.ws }, { token: other.token })).status).toBe(
      status === 200 ? 401 : 200,
    )
    expect((await remove(own.device)).status).toBe(200)
    const stranger = await signedIn()
    expect((await remove(stranger.device)).status).toBe(404)
    expect((await pullFrom(stranger)).status).toBe(200)
  },
)

test('of a thousand wrong codes at once ten are looked at, and nobody else is locked out', async () => {
  const device = await signedIn()
  const code = await codeFrom(device)
  const address = newAddress()
  const answers = await Promise.all(Array.from({ length: 1_000 }, (_, index) => join(`WRONG${index}`, { address })))
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(MAX_ATTEMPTS)
  const limited = answers.filter((answer) => answer.status === 429)
  expect(limited).toHaveLength(1_000 - MAX_ATTEMPTS)
  expect([errorKind(must(limited[0])), limited[0]?.headers.get('retry-after')]).toEqual(['rate-limited', '60'])
  expect((await join(code, { address })).status).toBe(429)
  expect((await join(code, { address: newAddress() })).status).toBe(200)
  clock.now += ATTEMPT_WINDOW
  expect((await join('STILLWRONG', { address })).status).toBe(403)
})

test('tries are counted by what one subscriber has: an IPv4 address, or a /64 of IPv6', async () => {
  const one = ['2001:db8:7:1::1', '2001:DB8:7:1:ffff::', '2001:db8:7:1:a:b:c:d', '2001:0db8:0007:0001::2']
  for (let round = 0; round < MAX_ATTEMPTS; round += 1) await join('WRONG', { address: must(one[round % one.length]) })
  for (const address of one) expect((await join('WRONG', { address })).status).toBe(429)
  for (const address of ['2001:db8:7:2::1', '2001:db8::7:1', '::1', '::ffff:203.0.113.9'])
    expect((await join('WRONG', { address })).status).toBe(403)
  expect(await env.DB.prepare('SELECT count FROM attempts WHERE key = ?').bind('pair 203.0.113.9').first('count')).toBe(
    1,
  )
})

test('right codes use up no tries', async () => {
  const device = await signedIn()
  const address = newAddress()
  for (let round = 0; round < MAX_ATTEMPTS + 5; round += 1)
    expect((await join(await codeFrom(device), { address })).status).toBe(200)
})

test('a device that signs its challenge gets a new token, and the old one dies in fifteen minutes', async () => {
  const device = await signedIn()
  const phone = await joined(device)
  const use = (token: string) => post('/session/devices', { workspace: device.ws }, { token })
  clock.now = phone.access.expiresAt - 1
  expect((await use(phone.access.token)).status).toBe(200)
  clock.now += 1
  expect([(await use(phone.access.token)).status, TOKEN_LIFE]).toEqual([401, 15 * MINUTE])
  const text = await openChallenge(phone.device)
  const answer = await post('/session/refresh', {
    device: phone.device,
    challenge: text,
    signature: await KEYS.sign(text),
  })
  const access = accessSchema.parse(answer.body)
  expect(access).toMatchObject({ expiresAt: clock.now + TOKEN_LIFE, serverTime: clock.now })
  expect((await use(access.token)).status).toBe(200)
})

test('a proof works once, for its device, its key and its time', async () => {
  const device = await signedIn()
  const phone = await joined(device)
  const tablet = await joined(device, await newKeys())
  const text = await openChallenge(phone.device)
  const good = { device: phone.device, challenge: text, signature: await KEYS.sign(text) }
  const other = await newKeys()
  const bad = [
    { ...good, signature: await other.sign(text) },
    { ...good, signature: await KEYS.sign(`${text} `) },
    { ...good, signature: '' },
    { ...good, signature: 'not base64url!' },
    { ...good, signature: good.signature.slice(0, -2) },
    { ...good, challenge: 'made up', signature: await KEYS.sign('made up') },
    { ...good, device: tablet.device },
    { ...good, device: 'unknown' },
  ]
  for (const proof of bad) {
    const answer = await post('/session/refresh', proof)
    expect([answer.status, errorKind(answer)]).toEqual([401, 'unauthorised'])
  }
  // None of these took the challenge from under the device.
  const answers = await Promise.all(Array.from({ length: 10 }, () => post('/session/refresh', good)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(9).fill(401)])
  expect((await post('/session/refresh', good)).status).toBe(401)
})

test('asking for a challenge does not take an open one away, and an old one ends', async () => {
  const device = await signedIn()
  const phone = await joined(device)
  const text = await openChallenge(phone.device)
  expect(await openChallenge(phone.device)).toBe(text)
  clock.now += 5 * MINUTE
  expect(
    (await post('/session/refresh', { device: phone.device, challenge: text, signature: await KEYS.sign(text) }))
      .status,
  ).toBe(401)
  expect(await openChallenge(phone.device)).not.toBe(text)
})

test('an unknown device gets a challenge that looks like any other', async () => {
  const [first, second] = [await openChallenge('nobody'), await openChallenge('nobody')]
  expect(first).toMatch(/^[\w-]{43}$/u)
  expect(second).not.toBe(first)
})

test('a revoked device and a removed member are out at once, and cannot come back', async () => {
  const device = await signedIn()
  const ends = [
    'UPDATE devices SET revoked_at = 1 WHERE id = ?1 AND member = ?2',
    'UPDATE members SET removed_at = 1 WHERE ?1 <> id AND id = ?2',
  ]
  for (const end of ends) {
    const phone = await joined(device)
    const text = await openChallenge(phone.device)
    await env.DB.prepare(end).bind(phone.device, device.member).run()
    expect((await pullFrom({ ...device, token: phone.access.token })).status).toBe(401)
    expect(
      (await post('/session/refresh', { device: phone.device, challenge: text, signature: await KEYS.sign(text) }))
        .status,
    ).toBe(401)
  }
})

test('a cloned device becomes one of its own by a key of its own, once however often it asks', async () => {
  const founder = await signedIn()
  const paired = await joined(founder)
  const device = { ...founder, device: paired.device, token: paired.access.token }
  const keys = await newKeys()
  const ask = async (signer = KEYS, key = keys) => {
    const text = await openChallenge(device.device)
    const { x, y } = key.public as { x: string; y: string }
    const proof = { challenge: text, signature: await signer.sign(rekeyText(text, { x, y })) }
    const input = { workspace: device.ws, device: { name: 'Laptop', key: keys.public }, ...proof }
    return post('/session/rekey', input, { token: device.token })
  }
  // Whoever has but the token, or a proof that was made for another key, makes no device.
  for (const forged of [await ask(keys), await ask(KEYS, KEYS)]) expect(forged.status).toBe(401)
  const answer = await ask()
  for (const sql of answer.seen.sql.slice(1)) expect(sql).toMatch(/\bws = \?1\b|SELECT \?1,/u)
  const first = rekey.output.parse(answer.body)
  const again = rekey.output.parse((await ask()).body)
  expect(again.device).toBe(first.device)
  expect(first.device).not.toBe(device.device)
  const renewed = { ...device, device: first.device, token: first.access.token }
  expect((await pullFrom(renewed)).status).toBe(200)
  expect((await pullFrom(device)).status).toBe(200)
  const text = await openChallenge(first.device)
  const proof = { device: first.device, challenge: text, signature: await keys.sign(text) }
  expect((await post('/session/refresh', proof)).status).toBe(200)
  await env.DB.prepare('UPDATE devices SET revoked_at = 1 WHERE id = ?').bind(first.device).run()
  expect((await ask()).status).toBe(401)
})

test('a device that is removed in the middle of becoming another becomes none', async () => {
  const device = await signedIn()
  const keys = await newKeys()
  const db = openWorkspace(d1Port(prodLimits(env).env.DB), device.ws)
  const joining = { id: `${device.device}-2`, name: 'Laptop', key: JSON.stringify(keys.public) }
  await env.DB.prepare('UPDATE devices SET revoked_at = 1 WHERE id = ?').bind(device.device).run()
  const rekeyed = await rekeyDevice(db, device, joining, Date.now(), (length) =>
    crypto.getRandomValues(new Uint8Array(length)),
  )
  expect(rekeyed).toEqual({ ok: false, kind: 'unauthorised' })
  expect(await env.DB.prepare('SELECT id FROM devices WHERE id = ?').bind(joining.id).first()).toBeNull()
})

test('a dump of the database signs in nowhere', async () => {
  const device = await signedIn()
  await joined(device)
  await codeFrom(device)
  const tables = ['workspace', 'members', 'devices', 'sessions', 'pairings', 'attempts']
  const results = await env.DB.batch<Record<string, unknown>>(
    tables.map((table) => env.DB.prepare(`SELECT * FROM ${table}`)),
  )
  const values = [
    ...new Set(results.flatMap(({ results: rows }) => rows.flatMap((row) => Object.values(row).map(String)))),
  ]
  const statuses = await Promise.all(
    values.map(
      async (value) =>
        (await pullFrom({ ...device, token: value }, {}, { headers: {} }).catch(() => ({ status: 401 }))).status,
    ),
  )
  expect(new Set(statuses)).toEqual(new Set([401]))
  const codes = results[4]?.results.map((row) => String(row.code)) ?? []
  for (const code of codes) expect((await join(code)).status).toBeGreaterThanOrEqual(400)
})

test('what ended long ago is purged, and what is open stays', async () => {
  const device = await signedIn()
  await codeFrom(device)
  const port = d1Port(prodLimits(env).env.DB)
  const count = async () =>
    await env.DB.prepare(
      'SELECT (SELECT count(*) FROM sessions WHERE device = ?1) AS sessions, (SELECT count(*) FROM pairings WHERE device = ?1) AS pairings',
    )
      .bind(device.device)
      .first()
  await purgeExpired(port, clock.now)
  expect(await count()).toEqual({ sessions: 1, pairings: 1 })
  await purgeExpired(port, clock.now + 25 * 60 * MINUTE)
  expect(await count()).toEqual({ sessions: 0, pairings: 0 })
  expect(await env.DB.prepare('SELECT count(*) AS count FROM attempts').first('count')).toBe(0)
})
