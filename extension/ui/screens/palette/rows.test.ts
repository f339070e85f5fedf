import { expect, test } from 'vitest'
import { actionsOf, rowsOf, type Hit } from './rows.ts'

const hit = (id: string, entity: string, name: string): Hit => ({
  record: { entity, id, fields: { name }, clocks: {} },
  company: undefined,
  matched: null,
})
const HITS = [
  hit('C1', 'contact', 'Hannah Brandt'),
  hit('K1', 'company', 'Hansen Marine'),
  ...Array.from({ length: 9 }, (_, n) => hit(`C${n + 2}`, 'contact', `Han ${n}`)),
]

test('people come first, then companies, then actions, nine rows at most', () => {
  const groups = rowsOf(HITS, { query: 'han', canAct: true, canCreate: true })
  expect(groups.map(({ label }) => label)).toEqual(['palette.people', 'palette.companies', 'palette.do'])
  expect(groups.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(9)
})

test('nothing found still offers a new contact', () => {
  const rows = rowsOf([], { query: 'Nobody', canAct: true, canCreate: true }).flatMap((group) => group.rows)
  expect(rows.map(({ does, target }) => [does, target])).toEqual([['new', 'Nobody']])
})

test('nothing typed shows people only', () => {
  expect(rowsOf(HITS.slice(0, 1), { query: '', canAct: true, canCreate: true }).map(({ label }) => label)).toEqual([
    'palette.recent',
  ])
})

test('the right arrow offers what can be done with a person', () => {
  const person = rowsOf(HITS, { query: 'han', canAct: true, canCreate: false })[0]?.rows[0]
  expect(person && actionsOf(person, true)[0]?.rows.map(({ does }) => does)).toEqual(['open', 'call', 'note', 'task'])
})
