import { expect, test, vi } from 'vitest'
import { derivedId } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok } from '#shared/lib/result.ts'
import { makeBackup } from './backup/make-backup.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { openDatabase, type SidecardDatabase } from './database.ts'
import { mintId } from './derive-id.ts'
import { lifeOf, readHistory } from './history.ts'
import { joinWorkspace } from './join-workspace.ts'
import { getMeta, type Session } from './meta.ts'
import { recordStore } from './record-store.ts'
import { memoryStore } from './small-store.ts'
import { keepTyped, readTyped } from './typed-texts.ts'
import { write } from './write.ts'

let made = 0

async function freshDatabase(): Promise<SidecardDatabase> {
  made += 1
  return openDatabase(`join-${made}`, { certificates: memoryStore() })
}

const into = (workspace: string) => ({
  workspace,
  session: {
    server: 'https://crm.example',
    device: `device-${workspace}`,
    deviceName: 'Laptop',
    workspaceName: workspace,
    member: { id: `member-${workspace}`, name: 'Lena', role: 'owner' },
    ended: null,
  } satisfies Session,
})

async function save(db: SidecardDatabase, id: string) {
  const saved = await write(db, [{ entity: 'contact', id, patch: { name: `Anna ${id}` } }], { label: 'toast.saved' })
  if (!saved.ok) throw new Error(saved.kind)
}

/** Something happens in another window between what a step read and its transaction. */
function beforeNextChange(db: SidecardDatabase, happens: () => Promise<unknown>) {
  const change = db.change.bind(db)
  vi.spyOn(db, 'change').mockImplementationOnce(async (tables, work) => {
    await happens()
    return change(tables, work)
  })
}

test('a device on its own takes what it made into the team, as changes that wait from number 1', async () => {
  const db = await freshDatabase()
  await save(db, 'C1')
  expect(await joinWorkspace(db, into('T1'))).toEqual(ok(undefined))
  expect(await Promise.all([getMeta(db, 'workspace'), getMeta(db, 'device')])).toEqual(['T1', 'device-T1'])
  expect((await db.outbox.toArray()).map(({ n, record }) => [n, record])).toEqual([[1, 'C1']])
  expect((await recordStore(db).get('contact', 'C1'))?.fields['name']).toBe('Anna C1')
})

test('of two windows that join two teams at once, one is told, and the device is whole in the other team', async () => {
  const db = await freshDatabase()
  await save(db, 'C1')
  beforeNextChange(db, async () => expect(await joinWorkspace(db, into('T2'))).toEqual(ok(undefined)))
  expect(await joinWorkspace(db, into('T1'))).toEqual(fail('other-workspace'))
  expect(await getMeta(db, 'workspace')).toBe('T2')
  expect((await getMeta(db, 'session'))?.workspaceName).toBe('T2')
})

test('a device that shares a team goes into no other, and into its own again', async () => {
  const db = await freshDatabase()
  await joinWorkspace(db, into('T1'))
  await save(db, 'C1')
  expect(await joinWorkspace(db, into('T2'))).toEqual(fail('other-workspace'))
  expect(await joinWorkspace(db, into('T1'))).toEqual(ok(undefined))
  expect(await getMeta(db, 'isRereading')).toBe(true)
  expect(await db.outbox.count()).toBe(1)
})

test('the past that a backup brought goes along into the team, at the ids that it derives', async () => {
  const [old, db] = [await freshDatabase(), await freshDatabase()]
  const id = await mintId(old, { kind: 'contact', key: 'anna@holm.example' })
  await write(old, [{ entity: 'contact', id, patch: { title: 'Buyer' } }], { label: 'toast.saved', now: () => 1 })
  await write(old, [{ entity: 'contact', id, patch: { title: 'Head of buying' } }], {
    label: 'toast.saved',
    now: () => 2,
  })
  const { signal } = new AbortController()
  const { file } = await makeBackup(old, { now: 3, signal })
  expect(await restoreBackup(db, file, { now: () => 3, signal })).toMatchObject({ ok: true })
  expect(await joinWorkspace(db, into('T1'))).toEqual(ok(undefined))
  const moved = await derivedId('T1', 'contact', 'anna@holm.example')
  const history = await readHistory(db, 'contact', moved)
  expect(lifeOf(must(history), 'title').map(({ value }) => value)).toEqual(['Buyer', 'Head of buying'])
})

test('what was typed about somebody and not saved goes along under the id that the team derives', async () => {
  const db = await freshDatabase()
  const before = await mintId(db, { kind: 'contact', key: 'anna@holm.example' })
  await save(db, before)
  await keepTyped(db, { contact: before, kind: 'note' }, new Map([['text', 'Anna retires']]), 0)
  await keepTyped(db, { contact: 'C2', kind: 'note' }, new Map([['text', 'Ben stays']]), 0)
  await joinWorkspace(db, into('T1'))
  const after = await derivedId('T1', 'contact', 'anna@holm.example')
  expect(await recordStore(db).get('contact', after)).not.toBeNull()
  const kept = new Map((await readTyped(db, 1)).map(({ contact, texts }) => [contact, texts.get('text')]))
  expect(kept).toEqual(
    new Map([
      [after, 'Anna retires'],
      ['C2', 'Ben stays'],
    ]),
  )
})
