import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { findStale } from './mutants/apply.ts'
import { mutants } from './mutants/mutants.ts'
import { pack, unpack } from './print.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const RUNS = process.env['SIM_RUNS'] ?? '20000'
const SEED = process.env['SIM_SEED'] ?? '1'

/** The simulator seals the globals of its threads, so it runs in a process of its own, on the project's Node. */
function sim(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('node_modules/.bin/node', ['tools/sim.ts', ...args], { cwd: root })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

test('twenty thousand stories of devices, faults and a server break no promise', async () => {
  const { code, output } = await sim('--runs', RUNS, '--seed', SEED)
  expect(output).toContain(' 0 broken')
  expect(code).toBe(0)
}, 1_200_000)

test('planted defects are found', async () => {
  // The slowest takes some thousand stories, which a busy machine plays in minutes.
  const some = [
    'no dedupe',
    'last arrival wins',
    'pull overwrites pending edits',
    'cursor moved before the rows',
    'results matched by place',
    'eviction unnoticed',
  ]
  const { code, output } = await sim('--mutants', '--only', some.join(), '--seconds', '600')
  expect(output).toContain(`${some.length} of ${some.length} planted defects found`)
  expect(code).toBe(0)
}, 3_000_000)

test('a story that ends badly is told in one line, which plays it again', async () => {
  const plant = ['--plant', 'last arrival wins', '--threads', '1']
  const { code, output } = await sim(...plant, '--runs', '50', '--most', '1')
  const [, story = ''] = must(/--replay (\S+)/u.exec(output), 'line')
  const again = await sim(...plant, '--replay', story)
  expect([code, again.code]).toEqual([1, 1])
  expect(again.output.split('\n')[2]).toBe(output.split('\n')[2])
  expect((await sim('--replay', story)).code).toBe(0)
}, 120_000)

test('every known defect still has its place in the engine', () => {
  expect(mutants.map(findStale).filter((problem) => problem !== null)).toEqual([])
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
  expect(mutants.length).toBeGreaterThanOrEqual(40)
})

test('a story survives being written down', () => {
  const scenario = {
    seed: 7,
    setting: { devices: 3, workspaces: 2, pageSize: 5, maxBytes: 800, locals: 1, olds: 1 },
    steps: [{ act: 'crash-in-sync', device: 2, seed: 11 }],
  }
  expect(unpack(pack(scenario))).toEqual(scenario)
})
