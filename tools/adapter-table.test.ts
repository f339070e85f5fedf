import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { adapters } from '../extension/webmail/registry.ts'
import { ADAPTER_README, withAdapterTable } from './adapter-table.ts'
import { root } from './lib/root.ts'

const readme = readFileSync(join(root, ADAPTER_README), 'utf8')

test('the table of webmails says what the adapters say: `npm run docs` renews it', () => {
  expect(readme).toBe(withAdapterTable(readme))
})

test('every adapter has a line, with the month of its oldest page and its languages', () => {
  for (const { id, version } of adapters)
    expect(readme).toMatch(new RegExp(`\`${id}\` v${version} +\\|.*\\| \\d{4}-\\d{2} \\| \\d+ fixtures? \\(`, 'u'))
})
