import { expect, test } from 'vitest'
import { firstLoadBytes } from '../../tools/bench/first-load-bytes.ts'

test('records come in fewer bytes than as rows, and their clocks cost next to nothing', async () => {
  const { plain, chunksRaw, rows, rowsWithClocks, chunks, indexes } = await firstLoadBytes()
  expect(chunks / rowsWithClocks).toBeLessThanOrEqual(0.85)
  expect(chunks / rows).toBeLessThanOrEqual(1)
  expect(chunksRaw / plain).toBeLessThanOrEqual(1.15)
  // All that a new device loads, what the records are found by too.
  expect((chunks + indexes) / rowsWithClocks).toBeLessThanOrEqual(0.85)
}, 30_000)
