import { expect, test } from 'vitest'
import { workAhead } from './work-ahead.ts'

test('results come in the order of the items, with as many under way as may be', async () => {
  const said: string[] = []
  const settle = new Map<number, () => void>()
  const work = (item: number) => {
    said.push(`begin ${item}`)
    return new Promise<number>((resolve) => settle.set(item, () => resolve(item * 10)))
  }
  const results = workAhead([1, 2, 3, 4], 2, work)
  const first = results.next()
  expect(said).toEqual(['begin 1', 'begin 2'])
  settle.get(2)?.()
  settle.get(1)?.()
  expect(await first).toEqual({ done: false, value: 10 })
  expect(said).toEqual(['begin 1', 'begin 2', 'begin 3'])
  expect(await results.next()).toEqual({ done: false, value: 20 })
  settle.get(3)?.()
  expect(await results.next()).toEqual({ done: false, value: 30 })
  settle.get(4)?.()
  expect(await results.next()).toEqual({ done: false, value: 40 })
  expect(await results.next()).toEqual({ done: true, value: undefined })
})

test('a failure is thrown in its turn, and one behind it troubles nobody', async () => {
  const results = workAhead([1, 2, 3], 3, async (item) => {
    if (item > 1) throw new Error(`no ${item}`)
    return item
  })
  expect(await results.next()).toEqual({ done: false, value: 1 })
  await expect(results.next()).rejects.toThrow('no 2')
})

test('of nothing comes nothing', async () => {
  expect(await workAhead([], 3, async () => 1).next()).toEqual({ done: true, value: undefined })
})
