import { describe, expect, test } from 'vitest'
import { ENTITIES } from '#shared/entities/registry.ts'
import type { Labels } from '#shared/fields/field.ts'
import {
  findMissingMessages,
  findUnpairedFixtures,
  findUnregisteredEntities,
  findUnservedEndpoints,
} from './registries.ts'
import { sourceFiles } from './source-files.ts'

const files = sourceFiles()

test('Every entity has a folder and a line in the registry', () => {
  expect(findUnregisteredEntities(files)).toEqual([])
})

test('Every endpoint of the protocol says who may call it and is answered by the Worker', () => {
  expect(findUnservedEndpoints(files)).toEqual([])
})

test('Every fixture has an expectation, and every expectation a fixture', () => {
  expect(findUnpairedFixtures(files.map(({ path }) => path))).toEqual([])
})

test('The manifest speaks three languages', () => {
  expect(findMissingMessages(files)).toEqual([])
})

test('Every label of every entity is written in three languages, Chinese ones in Chinese', () => {
  const labels: readonly (readonly [string, Labels])[] = ENTITIES.flatMap(
    ({ name, labels: { one, many, fields, options } }) =>
      Object.entries({ one, many, ...fields, ...options }).map(([key, label]) => [`${name}.${key}`, label] as const),
  )
  const wrong = labels
    .filter(([, label]) => findLabelProblem(label) !== null)
    .map(([key, label]) => `${key}: ${label.join(' | ')}`)
  expect(wrong).toEqual([])
})

describe('The checks find', () => {
  const registry = (text: string) => ({ path: 'shared/entities/registry.ts', text })
  const entity = { path: 'shared/entities/deal/deal.ts', text: '' }

  test('an entity that nobody registered, and a registered one that is not there', () => {
    expect(findUnregisteredEntities([entity, registry('export const ENTITIES = [] as const')])).toHaveLength(1)
    const full = "import { deal } from './deal/deal.ts'\nexport const ENTITIES = [deal] as const"
    expect(findUnregisteredEntities([registry(full)])).toHaveLength(1)
    expect(findUnregisteredEntities([entity, registry(full.replace('[deal]', '[]'))])).toHaveLength(1)
    expect(findUnregisteredEntities([entity, registry(full)])).toEqual([])
  })

  test('an endpoint without access, without an answer, or not mounted', () => {
    const endpoint = (fields: string) => ({
      path: 'shared/protocol/ping.ts',
      text: `export const ping = defineEndpoint({\n${fields}\n})`,
    })
    const answer = { path: 'worker/endpoints/ping.ts', text: "import { ping } from '#shared/protocol/ping.ts'" }
    const routes = { path: 'worker/endpoints/routes.ts', text: "import { pingRoute } from './ping.ts'" }
    expect(findUnservedEndpoints([endpoint("  access: 'anyone',"), answer, routes])).toEqual([])
    expect(findUnservedEndpoints([endpoint("  path: '/ping',"), answer, routes])).toHaveLength(1)
    expect(findUnservedEndpoints([endpoint("  access: 'anyone',"), routes])).toHaveLength(1)
    expect(findUnservedEndpoints([endpoint("  access: 'anyone',"), answer])).toHaveLength(1)
  })

  test('half a pair of fixtures, or one without its month', () => {
    const folder = 'extension/webmail/gmail/fixtures'
    expect(findUnpairedFixtures([`${folder}/2026-11-thread.html`])).toHaveLength(1)
    expect(findUnpairedFixtures([`${folder}/2026-11-thread.expected.json`])).toHaveLength(1)
    expect(findUnpairedFixtures([`${folder}/thread.html`])).toHaveLength(1)
    expect(findUnpairedFixtures([`${folder}/2026-11-thread.html`, `${folder}/2026-11-thread.expected.json`])).toEqual(
      [],
    )
  })

  test('a language that lacks a message of the manifest', () => {
    const messages = (language: string, keys: object) => ({
      path: `extension/public/_locales/${language}/messages.json`,
      text: JSON.stringify(keys),
    })
    const missing = findMissingMessages([
      messages('en', { name: {}, open: {} }),
      messages('zh_CN', { name: {}, open: {} }),
      messages('zh_TW', { name: {} }),
    ])
    expect(missing).toEqual(['_locales/zh_TW: open is missing'])
  })

  test('a label that is empty or was left in English', () => {
    expect(findLabelProblem(['Role', '职务', '職稱'])).toBeNull()
    expect(findLabelProblem(['VIP', 'VIP', 'VIP'])).toBeNull()
    expect(findLabelProblem(['Role', '', '職稱'])).not.toBeNull()
    expect(findLabelProblem(['Role', 'Role', '職稱'])).not.toBeNull()
  })
})

/** A name that is the same word in every language (an abbreviation, a product) may stay Latin everywhere. */
function findLabelProblem(label: Labels): string | null {
  const [en, ...chinese] = label
  if (label.some((text) => text.trim() === '')) return 'empty'
  if (chinese.every((text) => text === en)) return null
  return chinese.every((text) => /\p{Script=Han}/u.test(text) || !/[a-z]{2}/i.test(text)) ? null : 'left in English'
}
