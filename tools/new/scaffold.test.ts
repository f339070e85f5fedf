import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findUnpairedFixtures, findUnregisteredEntities } from '../../tests/structure/registries.ts'
import { root } from '../lib/root.ts'
import { scaffold } from './scaffold.ts'

let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'sidecard-new-'))
  for (const folder of ['extension/webmail', 'shared/entities'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true }))

const read = (path: string): string => readFileSync(join(copy, path), 'utf8')

test('a webmail gets its folder, a fixture with its expectation, and a line before those of any host', () => {
  expect(scaffold(copy, 'webmail', 'open-mail', '2026-11').ok).toBe(true)
  const registry = read('extension/webmail/registry.ts')
  expect(registry.match(/openMail/gu)).toHaveLength(2)
  expect(registry.indexOf('  openMail,')).toBeLessThan(registry.indexOf('  roundcube,'))
  expect(read('extension/webmail/open-mail/adapter.ts')).toContain('export const openMail: Adapter')
  const fixtures = readdirSync(join(copy, 'extension/webmail/open-mail/fixtures')).map(
    (name) => `extension/webmail/open-mail/fixtures/${name}`,
  )
  expect(findUnpairedFixtures(fixtures)).toEqual([])
  expect(JSON.parse(read('extension/webmail/open-mail/fixtures/2026-11-message.expected.json'))).toHaveProperty(
    'fill in',
  )
})

test('a site gets a page and an expectation', () => {
  expect(scaffold(copy, 'site', 'town-hall', '2026-11').ok).toBe(true)
  expect(existsSync(join(copy, 'extension/sites/town-hall/fixtures/2026-11-page.html'))).toBe(true)
})

test('an entity is registered, and its labels wait for two languages', () => {
  expect(scaffold(copy, 'entity', 'price-list', '2026-11').ok).toBe(true)
  const files = ['shared/entities/registry.ts', 'shared/entities/price-list/price-list.ts'].map((path) => ({
    path,
    text: read(path),
  }))
  const known = readdirSync(join(copy, 'shared/entities'), { withFileTypes: true })
  const all = [
    ...files,
    ...known
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ path: `shared/entities/${name}/x.ts`, text: '' })),
  ]
  expect(findUnregisteredEntities(all)).toEqual([])
  expect(read('shared/entities/price-list/labels.ts')).toContain("one: ['Price list', '', '']")
})

test('a name that exists is refused, and nothing is touched', () => {
  const before = read('extension/webmail/registry.ts')
  expect(scaffold(copy, 'webmail', 'gmail', '2026-11')).toMatchObject({ ok: false, kind: 'exists' })
  expect(scaffold(copy, 'entity', 'contact', '2026-11')).toMatchObject({ ok: false, kind: 'exists' })
  expect(read('extension/webmail/registry.ts')).toBe(before)
})

test.each(['', 'Gmail', '../up', 'a b', 'a--b', '-a', '1a', 'x'.repeat(41), 'case', 'new'])('%j is no name', (name) => {
  expect(scaffold(copy, 'webmail', name, '2026-11')).toMatchObject({ ok: false, kind: 'bad-name' })
})

test('only three kinds can be made', () => {
  for (const kind of ['', 'page', 'constructor', '__proto__'])
    expect(scaffold(copy, kind, 'x', '2026-11')).toMatchObject({ ok: false, kind: 'bad-kind' })
})
