import { expect, test } from 'vitest'
import { syncClientBytes } from '../../tools/bench/sync-client.ts'

test('The sync client is smaller than any library that does its work', async () => {
  expect(await syncClientBytes({ validator: false })).toBeLessThanOrEqual(15 * 1024)
}, 30_000)
