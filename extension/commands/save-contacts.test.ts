import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { openDatabase } from '../store/database.ts'
import { recordStore } from '../store/record-store.ts'
import { memoryStore } from '../store/small-store.ts'
import { undo, write } from '../store/write.ts'
import type { CommandContext } from './command.ts'
import type { PersonDraft } from './person-draft.ts'
import { saveContacts, type SaveContactsInput } from './save-contacts.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
let made = 0

async function freshContext(): Promise<CommandContext> {
  made += 1
  return { db: await openDatabase(`save-contacts-${made}`, { certificates: memoryStore() }), now: () => NOON }
}

async function save(context: CommandContext, input: SaveContactsInput) {
  const saved = await saveContacts.run(context, input)
  if (!saved.ok) throw new Error(`${saved.kind} ${saved.detail ?? ''}`)
  return saved.value
}

async function fieldsOf({ db }: CommandContext, id: string) {
  return must(await recordStore(db).get('contact', id)).fields
}

/** A mail of an assistant whose signature gives the boss's address too. */
const BOSS: PersonDraft = { fields: { name: 'Anna Holm', email: 'anna@holm.example' }, origin: {} }
const ASSISTANT: PersonDraft = {
  fields: { name: 'Anne Holm', email: 'office.anna@holm.example', 'emails/anna@holm.example': true },
  origin: {},
}

test('somebody saved as new stays apart from whom we know, who keeps the address that both name', async () => {
  const context = await freshContext()
  const [boss = ''] = (await save(context, { people: [BOSS] })).ids
  const saved = await save(context, { people: [ASSISTANT], asNew: true })
  expect(saved.ids).not.toContain(boss)
  expect(await fieldsOf(context, boss)).toEqual(BOSS.fields)
  expect(await fieldsOf(context, must(saved.ids[0]))).toEqual({
    name: 'Anne Holm',
    email: 'office.anna@holm.example',
  })
})

test('somebody saved as new keeps the address in front, even when somebody else has it too', async () => {
  const context = await freshContext()
  const [boss = ''] = (await save(context, { people: [BOSS] })).ids
  const [other = ''] = (
    await save(context, { people: [{ ...BOSS, fields: { ...BOSS.fields, name: 'Jan' } }], asNew: true })
  ).ids
  expect(other).not.toBe(boss)
  expect(await fieldsOf(context, other)).toEqual({ name: 'Jan', email: 'anna@holm.example' })
  expect(await fieldsOf(context, boss)).toEqual(BOSS.fields)
})

test('an address that its first owner gave up makes a new contact, not the old one again', async () => {
  const context = await freshContext()
  const [boss = ''] = (await save(context, { people: [BOSS] })).ids
  await write(context.db, [{ entity: 'contact', id: boss, patch: { email: 'holm@home.example' } }], { label: 'x' })
  const [other = ''] = (
    await save(context, { people: [{ ...BOSS, fields: { ...BOSS.fields, name: 'Jan' } }], asNew: true })
  ).ids
  expect(other).not.toBe(boss)
  expect(await fieldsOf(context, boss)).toMatchObject({ name: 'Anna Holm' })
})

test('two who are not the same say so on both sides, and one undo takes the person and both marks back', async () => {
  const context = await freshContext()
  const [boss = ''] = (await save(context, { people: [BOSS] })).ids
  const saved = await save(context, { people: [ASSISTANT], asNew: true, notSame: boss })
  const [other = ''] = saved.ids
  expect(await fieldsOf(context, other)).toMatchObject({ [`notSame/${boss}`]: true })
  expect(await fieldsOf(context, boss)).toMatchObject({ [`notSame/${other}`]: true })
  await undo(context.db, saved.id, { now: context.now })
  expect(await fieldsOf(context, boss)).toEqual(BOSS.fields)
  expect((await fieldsOf(context, other))['_del']).toBe(true)
})

test('each draft has its contact, also one that changes nothing', async () => {
  const context = await freshContext()
  const [boss = ''] = (await save(context, { people: [BOSS] })).ids
  const { ids } = await save(context, {
    people: [BOSS, { fields: { name: 'Jan', email: 'jan@holm.example' }, origin: {} }],
  })
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(boss)
  expect(await fieldsOf(context, must(ids[1]))).toMatchObject({ name: 'Jan' })
})
