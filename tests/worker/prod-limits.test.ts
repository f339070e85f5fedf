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
