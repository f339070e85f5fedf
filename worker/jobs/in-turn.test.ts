import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('a job that fails is told to the log, and those behind it run in their order', async () => {
  const done: string[] = []
  const logged: string[] = []
  const jobs = {
    first: async () => void done.push('first'),
    broken: async () => Promise.reject(new Error('no directory')),
    last: async () => void done.push('last'),
  }
  await inTurn(jobs, (id, error) => void logged.push(`${id} ${String(error)}`))
  expect([done, logged]).toEqual([['first', 'last'], ['broken Error: no directory']])
})
