import { expect, test } from 'vitest'
import { d1Port } from '../../worker/db/d1-port.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import { change, env, pushFrom, signedIn } from './team.ts'

const ONE = { sql: 'SELECT ?1 AS value', params: [1] }

test('a value of more than two million bytes is refused before it is sent', async () => {
  const port = d1Port(prodLimits(env).env.DB)
  await expect(port.batch([{ ...ONE, params: ['x'.repeat(2_000_001)] }])).rejects.toThrow('SQLITE_TOOBIG')
  await expect(port.batch([{ ...ONE, params: ['語'.repeat(700_000)] }])).rejects.toThrow('SQLITE_TOOBIG')
})

test('an answer near a megabyte and the fifty-first statement are refused', async () => {
  const port = d1Port(prodLimits(env).env.DB)
  await expect(port.batch([{ ...ONE, params: ['x'.repeat(950_000)] }])).rejects.toThrow('too large')
  await expect(port.batch(Array.from({ length: 50 }, () => ONE))).rejects.toThrow('Too many API requests')
  await expect(
    d1Port(prodLimits(env, 'paid').env.DB).batch(Array.from({ length: 51 }, () => ONE)),
  ).resolves.toHaveLength(51)
})

test('what the server may use of its platform is counted', async () => {
  const limits = prodLimits(env)
  await pushFrom(await signedIn(), [change()], { limits })
  expect(limits.seen).toMatchObject({ statements: 5, rowsWritten: 4, fetches: 1 })
  expect(() => limits.env.DB.exec('SELECT 1')).toThrow('prepared batches only')
})

test('a password hash that production refuses is refused', async () => {
  prodLimits(env)
  const key = await crypto.subtle.importKey('raw', new Uint8Array(8), 'PBKDF2', false, ['deriveBits'])
  const derive = (iterations: number) =>
    crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(8), iterations }, key, 256)
  await expect(derive(100_001)).rejects.toThrow('not supported')
  expect((await derive(1_000)).byteLength).toBe(32)
})

test('the fifty-first call to another service is refused, and any to the outside', async () => {
  const limits = prodLimits(env)
  const room = limits.env.ROOM.getByName('counted')
  for (let i = 0; i < 50; i += 1) await room.poke(i)
  expect(() => room.poke(51)).toThrow('Too many subrequests')
  await expect(fetch('https://elsewhere.example')).rejects.toThrow('fetches nothing')
})
