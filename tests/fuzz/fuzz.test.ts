import { expect, test } from 'vitest'
import { faultOfInput, fuzz, inputOf, MAX_HEAP } from '../../tools/fuzz/run.ts'
import { targets } from '../../tools/fuzz/targets.ts'

// Failing inputs of other seeds: `npm run fuzz` prints the command that makes one again; what it finds gets a named test.
const SEED = Number(process.env['FUZZ_SEED'] ?? 1)

test('five thousand mutated pages, mails and cards neither throw, hang, grow, pollute nor break their shape', async () => {
  const { faults, heapGrowth, byTarget } = await fuzz({ seed: SEED, runs: 5_000 })
  expect(
    faults.map(
      ({ target, wrong, index, input }) =>
        `${target} --seed ${SEED} --index ${index}: ${wrong}\n${input.slice(0, 500)}`,
    ),
  ).toEqual([])
  expect(heapGrowth).toBeLessThan(MAX_HEAP)
  expect([...byTarget.keys()].toSorted()).toEqual(targets.map(({ name }) => name).toSorted())
  expect([...byTarget.values()].reduce((sum, { runs }) => sum + runs, 0)).toBe(5_000)
}, 1_200_000)

test.each([
  ['planted-throw', /^throws Error: planted/u],
  ['planted-pollution', /^pollutes a prototype with polluted/u],
])(
  'the defect of %s is found, named and made small',
  async (only, wrong) => {
    const { faults } = await fuzz({ seed: SEED, runs: 20, only })
    expect(faults.map((fault) => wrong.test(fault.wrong))).toEqual([true])
    expect(faults[0]?.input.length).toBeLessThanOrEqual(4)
  },
  600_000,
)

test('an answer that breaks its shape is a fault', async () => {
  expect(await faultOfInput('planted-shape', 'abcd')).toBe('people.0.name: too long')
}, 120_000)

test('an input that never ends is ended, and said to', async () => {
  expect(await faultOfInput('planted-hang', 'abc')).toMatch(/^takes more than 2000 ms/u)
}, 120_000)

test('a seed and an index always make the same input', () => {
  const make = (index: number) =>
    inputOf({ seed: 3, index, only: undefined, seedsOf: () => ['Nora Lindt <nora@weidmark.example>', '王小明'] })
  for (let index = 0; index < 50; index += 1) expect(make(index)).toEqual(make(index))
  expect(new Set(Array.from({ length: 50 }, (_, index) => make(index).input)).size).toBeGreaterThan(40)
})

test('an input can be judged alone, as the replay of a seed does', async () => {
  expect(await faultOfInput('reply', 'Yes.\n\nOn 5 Mar 2026, A <a@b.example> wrote:\n> No?')).toBeNull()
}, 120_000)
