import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forgedChange } from '../harness/forged-change.ts'
import { change, env, errorKind, pullFrom, pushFrom, rowsOf, rowsOutside, signedIn } from './team.ts'

test('hundreds of forged pushes get an answer each and change nothing of others', async () => {
  const theirs = await signedIn()
  const ada = await signedIn()
  const mallory = await signedIn({ ws: ada.ws, role: 'member' })
  const secret = change({ entity: 'message-body', patch: { message: 'm', text: 'private' } })
  const contact = change()
  await pushFrom(theirs, [contact, secret])
  await pushFrom(ada, [secret])
  const known = {
    records: [String(contact.record), String(secret.record), theirs.ws],
    ops: [String(contact.op), String(secret.op)],
    members: [ada.member, theirs.member, mallory.member],
  }
  const [othersBefore, membersBefore] = [await rowsOutside(ada.ws), await membersOf(ada.ws)]
  const secretBefore = await secretOf(ada.ws)
  await fc.assert(
    fc.asyncProperty(fc.array(forgedChange(known), { minLength: 1, maxLength: 5 }), async (forged) => {
      const answer = await pushFrom(mallory, forged)
      expect([200, 413]).toContain(answer.status)
      if (answer.output) expect(answer.output.results).toHaveLength(forged.length)
      else expect(errorKind(answer)).toBe('too-large')
    }),
    { numRuns: 300 },
  )
  expect(await rowsOutside(ada.ws)).toBe(othersBefore)
  expect(await membersOf(ada.ws)).toBe(membersBefore)
  expect(await secretOf(ada.ws)).toBe(secretBefore)
  expect(JSON.stringify((await pullFrom(mallory)).body)).not.toContain('"private"')
  expect((await pullFrom(ada)).output?.changes.filter(({ actor }) => actor === ada.member)).toHaveLength(1)
})

async function membersOf(ws: string): Promise<string> {
  return JSON.stringify((await env.DB.prepare('SELECT * FROM members WHERE ws = ?').bind(ws).all()).results)
}

async function secretOf(ws: string): Promise<string> {
  const sql = `SELECT * FROM records WHERE ws = ?1 AND entity = 'message-body' AND doc ->> '$.text' = 'private'`
  return JSON.stringify(await rowsOf(ws, sql))
}
