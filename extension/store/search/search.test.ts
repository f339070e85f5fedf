import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type SidecardDatabase } from '../database.ts'
import { memoryStore } from '../small-store.ts'
import { write, type Edit } from '../write.ts'
import { searchRecords } from './search.ts'

const PEOPLE: readonly Edit[] = [
  { entity: 'company', id: 'F1', patch: { name: '深圳海星科技有限公司', domain: 'haixing.example' } },
  { entity: 'company', id: 'F2', patch: { name: 'Holm Tools GmbH', domain: 'holm-tools.example' } },
  {
    entity: 'contact',
    id: 'zhou',
    patch: { name: '周敏', company: 'F1', email: 'zhou.min@haixing.example', phone: '+8613800138000' },
  },
  { entity: 'contact', id: 'chen', patch: { name: '陳國華', title: '經理' } },
  { entity: 'contact', id: 'zeng', patch: { name: '曾黎' } },
  { entity: 'contact', id: 'lu', patch: { name: '吕芳' } },
  {
    entity: 'contact',
    id: 'anna',
    patch: {
      name: 'Anna Löfgren',
      company: 'F2',
      email: 'a.lofgren@holm-tools.example',
      'phones/+46701234567': true,
      'tags/trade fair': true,
    },
  },
  { entity: 'contact', id: 'ben', patch: { name: 'Ben Strauß', email: 'ben@ode.example' } },
  { entity: 'task', id: 'T1', patch: { title: 'Send the offer to Löfgren' } },
]

describe('search finds', () => {
  let db: SidecardDatabase
  const find = async (query: string) => (await searchRecords(db, query)).map(({ record }) => record.id)

  beforeAll(async () => {
    db = await openDatabase('search-1', { certificates: memoryStore() })
    const written = await write(db, PEOPLE, { label: 'toast.saved' })
    if (!written.ok) throw new Error(written.detail)
  })

  test.each([
    ['周敏', 'zhou'],
    ['周', 'zhou'],
    ['敏', 'zhou'],
    ['zhoumin', 'zhou'],
    ['zhou min', 'zhou'],
    ['min', 'zhou'],
    ['zhoum', 'zhou'],
    ['zm', 'zhou'],
    ['ZM', 'zhou'],
    ['陈国华', 'chen'],
    ['陳國華', 'chen'],
    ['国华', 'chen'],
    ['經理', 'chen'],
    ['经理', 'chen'],
    ['cgh', 'chen'],
    ['zengli', 'zeng'],
    ['lvfang', 'lu'],
    ['lufang', 'lu'],
    ['海星', 'F1'],
    ['haixing', 'F1'],
    ['hxkj', 'F1'],
    ['8000', 'zhou'],
    ['138 0013 8000', 'zhou'],
    ['+86 138', 'zhou'],
    ['haixing.ex', 'zhou'],
    ['lofgren', 'anna'],
    ['LÖFG', 'anna'],
    ['anna holm', 'anna'],
    ['4567', 'anna'],
    ['a.lofgren@holm', 'anna'],
    ['trade', 'anna'],
    ['strauss', 'ben'],
    ['ben@ode', 'ben'],
    ['offer', 'T1'],
  ])('%s', async (query, id) => {
    expect(await find(query)).toContain(id)
  })

  test('nothing for an empty query and nothing for nonsense', async () => {
    expect(await find('  ')).toEqual([])
    expect(await find('qqq')).toEqual([])
    expect(await find('zhou anna')).toEqual([])
  })

  test('the name before what only mentions it, and only the entities that are asked for', async () => {
    expect((await find('löfgren'))[0]).toBe('anna')
    const tasks = await searchRecords(db, 'löfgren', { entities: ['task'] })
    expect(tasks.map(({ record }) => record.id)).toEqual(['T1'])
  })

  test.each([
    ['min', 'name', [[1, 2]]],
    ['zm', 'name', [[0, 2]]],
    ['敏', 'name', [[1, 2]]],
    ['138 0013', 'phone', [[3, 10]]],
    ['8000', 'phone', [[10, 14]]],
  ])('%s, and shows where', async (query, field, ranges) => {
    const [hit] = await searchRecords(db, query, { entities: ['contact'] })
    expect(hit?.matched).toMatchObject({ field, ranges })
  })

  test('what was written since, and no longer what was changed or archived', async () => {
    const edits: Edit[] = [
      { entity: 'contact', id: 'ben', patch: { name: 'Benedikt Ode' } },
      { entity: 'contact', id: 'new', patch: { name: '王小明' } },
      { entity: 'company', id: 'F2', patch: { name: 'Nordic Tools' } },
    ]
    await write(db, edits, { label: 'toast.saved' })
    expect(await find('strauss')).toEqual([])
    expect(await find('wangxm')).toEqual([])
    expect(await find('wxm')).toEqual(['new'])
    expect(await find('nordic anna')).toEqual(['anna'])
    await write(db, [{ entity: 'contact', id: 'new', patch: { _del: true } }], { label: 'toast.archived' })
    expect(await find('wxm')).toEqual([])
  })
})

test('the reading of Han names is met only when there is one', async () => {
  const db = await openDatabase('search-2', { certificates: memoryStore() })
  await write(db, [{ entity: 'contact', id: 'A', patch: { name: 'Anna Holm' } }], { label: 'toast.saved' })
  expect(await searchRecords(db, 'holm')).toHaveLength(1)
  await write(db, [{ entity: 'contact', id: 'B', patch: { name: '周敏' } }], { label: 'toast.saved' })
  expect((await searchRecords(db, 'zhoumin')).map(({ record }) => record.id)).toEqual(['B'])
})
