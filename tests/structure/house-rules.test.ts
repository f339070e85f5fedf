import { describe, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { findBreaches, houseRules } from './house-rules.ts'
import { sourceFiles } from './source-files.ts'

const today = new Date().toISOString().slice(0, 10)

test.each(houseRules)('$name', (rule) => {
  expect(findBreaches(rule, sourceFiles(), today)).toEqual([])
})

describe('The checks find', () => {
  test.each([
    ['exported by name', 'shared/lib/a.ts', 'export default function a() {}'],
    ['exported by name', 'shared/lib/a.ts', 'export { a as default }'],
    ['barrels', 'shared/lib/index.ts', ''],
    ['console', 'extension/store/a.ts', "console.log('x')"],
    ['excuse', 'worker/db/a.ts', '// TODO [2026-01-31]: drop when the old table is gone'],
    ['excuse', 'worker/db/a.ts', '// TODO: some day'],
    ['lint rule', 'worker/db/a.ts', '// oxlint-disable-next-line no-shadow'],
    ['switched-off', 'shared/lib/a.test.ts', "test.only('x', () => {})"],
    ['machine', 'README.md', `see ${'/'}home/ann/notes`],
    ['machine', 'package-lock.json', `"resolved": "https://registry.${'npmjs'}.org/a"`],
  ])('a breach: %s in %s', (name, path, text) => {
    expect(findBreaches(ruleNamed(name), [{ path, text }], '2026-02-01')).toHaveLength(1)
  })

  test.each([
    ['exported by name', 'worker/index.ts', 'export default { fetch }'],
    ['exported by name', 'shared/lib/a.ts', "const text = 'no export default here'"],
    ['barrels', 'worker/index.ts', ''],
    ['console', 'tools/serve.ts', "console.log('ready')"],
    ['excuse', 'worker/db/a.ts', '// TODO [2026-02-01]: drop when the old table is gone'],
    ['lint rule', 'worker/db/a.ts', '// oxlint-disable-next-line no-shadow -- the outer one is meant'],
    ['machine', 'tools/a.ts', "const path = './work/a'; const base = `${root}/home/`"],
  ])('nothing wrong: %s in %s', (name, path, text) => {
    expect(findBreaches(ruleNamed(name), [{ path, text }], '2026-02-01')).toEqual([])
  })
})

function ruleNamed(part: string) {
  return must(
    houseRules.find(({ name }) => name.includes(part)),
    part,
  )
}
