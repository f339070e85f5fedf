import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { supervise } from './supervise.ts'

test('Stopping a command ends the processes that it started too', async () => {
  const service = supervise('sh', ['-c', 'sleep 60 & echo child $!; wait'])
  const child = await childOf(service)
  await service.stop()
  expect(isRunning(child)).toBe(false)
})

test('A command that ends by itself tells its exit code and what it wrote', async () => {
  const service = supervise('sh', ['-c', 'echo said; exit 3'])
  expect(await service.exited).toBe(3)
  expect(service.output()).toContain('said')
})

test('A command that ignores the polite signal is ended all the same', async () => {
  const service = supervise('sh', ['-c', 'trap "" TERM; echo child $$; sleep 60'], { grace: 50 })
  const child = await childOf(service)
  await service.stop()
  expect(isRunning(child)).toBe(false)
})

async function childOf(service: { output(): string }): Promise<number> {
  await expect.poll(() => service.output()).toMatch(/child \d+/)
  return Number(/child (\d+)/.exec(service.output())?.[1])
}

/** A zombie no longer runs: nobody has collected it yet. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    // No such process.
    return false
  }
}
