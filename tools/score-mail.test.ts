import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { scoreMail } from './score-mail.ts'

const corpora = fileURLToPath(new URL('../../shared/corpora', import.meta.url))

// Floors a little below what is reached, so that a change that loses accuracy is seen at once.
const FLOORS: Record<string, number> = {
  'talon plain visible exact': 0.98,
  'talon eml visible exact': 1,
  'crisp-replies reply exact': 0.96,
  'quotequail shown exact': 0.9,
  'quotequail forward and quote headers': 0.97,
  'zh-mail reply exact': 1,
  'zh-mail quoted sender': 1,
  'zh-mail card fields F1': 0.95,
  'forge signature found': 0.95,
  'forge signature line F1': 0.95,
  'mime fields exact': 1,
  'zh-mail/charset all exact': 1,
}

test.skipIf(!existsSync(corpora))('the mail engine keeps its accuracy (needs ../shared/corpora)', async () => {
  const rows = await scoreMail(corpora)
  for (const [name, floor] of Object.entries(FLOORS)) {
    const row = rows.find((one) => `${one.set} ${one.metric}` === name)
    expect(row?.value, name).toBeGreaterThanOrEqual(floor)
  }
})

test('a folder without corpora gives no rows', async () => {
  expect(await scoreMail(fileURLToPath(new URL('no-such-folder', import.meta.url)))).toEqual([])
})
