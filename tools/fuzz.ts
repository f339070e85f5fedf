// `npm run fuzz`: mutated pages, mails and cards for every reader. `--seed N --index I` replays one input, `--linear` measures
// 1 MB of the worst text instead.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './lib/root.ts'
import { type Growth, growthOf, isSteep } from './fuzz/growth.ts'
import { READERS, WORST } from './fuzz/linear.ts'
import { slowExpressions } from './fuzz/slow-expressions.ts'
import { faultOfInput, fuzz, inputOf, MAX_HEAP, MAX_MS } from './fuzz/run.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    index: { type: 'string' },
    only: { type: 'string' },
    linear: { type: 'boolean', default: false },
    threads: { type: 'string', default: '2' },
  },
})
const seed = Number(values.seed)
if (values.linear) process.exit(Math.max(measureLinear(), await measureExpressions()))
process.exit(values.index === undefined ? await runAll() : await replay(Number(values.index)))

async function runAll(): Promise<number> {
  const startedAt = performance.now()
  const { faults, heapGrowth, slowest, byTarget } = await fuzz({
    seed,
    runs: Number(values.runs),
    threads: Number(values.threads),
    ...(values.only ? { only: values.only } : {}),
  })
  for (const [target, { runs, milliseconds }] of [...byTarget].toSorted())
    console.log(`${target.padEnd(12)} ${String(runs).padStart(7)}  ${(milliseconds / runs).toFixed(1)} ms each`)
  console.log(
    `seed ${seed}, ${((performance.now() - startedAt) / 1_000).toFixed(1)} s, heap +${(heapGrowth / 1e6).toFixed(1)} MB, slowest ${slowest.target} ${slowest.milliseconds.toFixed(0)} ms (--index ${slowest.index})`,
  )
  const folder = join(root, 'artifacts/fuzz')
  if (faults.length > 0) mkdirSync(folder, { recursive: true })
  for (const { target, index, wrong, input } of faults) {
    writeFileSync(join(folder, `${target}-${seed}-${index}.txt`), input)
    console.log(
      `\n${target}: ${wrong}\n  node tools/fuzz.ts --seed ${seed} --index ${index}${values.only ? ` --only ${values.only}` : ''}\n  ${input.length} characters: ${JSON.stringify(input.slice(0, 300))}`,
    )
  }
  if (heapGrowth > MAX_HEAP) console.log(`\nThe heap grew by ${heapGrowth} bytes.`)
  console.log(`\n${Number(values.runs)} inputs, ${faults.length} faults`)
  return faults.length > 0 || heapGrowth > MAX_HEAP ? 1 : 0
}

async function replay(index: number): Promise<number> {
  const { target, input } = inputOf({ seed, index, only: values.only, seedsOf: (each) => each.seeds() })
  const wrong = await faultOfInput(target.name, input)
  console.log(`${target.name}: ${wrong ?? 'nothing wrong'}\n${input}`)
  return wrong === null ? 0 : 1
}

/** The slowest megabyte of each reader; one that takes too long, or grows faster than its text, is a fault. */
function measureLinear(): number {
  const measured = Object.entries(READERS).map(([name, read]) =>
    Object.entries(WORST).map(([what, piece]) => ({
      name,
      what,
      ...growthOf(read, (length) => piece.repeat(length / piece.length), 1_000_000),
    })),
  )
  const slowest = measured.map((times) =>
    times.reduce((worst, each) => (each.milliseconds > worst.milliseconds ? each : worst)),
  )
  for (const each of slowest.toSorted((one, other) => other.milliseconds - one.milliseconds)) printGrowth(each)
  const faults = measured.flat().filter(({ milliseconds, exponent }) => milliseconds > MAX_MS || isSteep(exponent))
  console.log(`\n${measured.flat().length} texts, ${faults.length} read too slowly`)
  for (const each of faults) printGrowth(each)
  return faults.length > 0 ? 1 : 0
}

function printGrowth({ name, what, milliseconds, exponent }: Growth & { name: string; what: string }) {
  const time = `${milliseconds.toFixed(1).padStart(9)} ms`
  console.log(`${name.padEnd(24)} ${time}  grows with the power ${exponent.toFixed(2)} of its length  ${what}`)
}

/** Every regular expression on the longest text it is ever given. */
async function measureExpressions(): Promise<number> {
  const { checked, slow } = await slowExpressions()
  for (const { where, source, what, length, milliseconds } of slow)
    console.log(`${where}  ${milliseconds.toFixed(0)} ms of ${what}, given up to ${length} characters: ${source}`)
  console.log(`\n${checked} expressions, ${slow.length} that grow faster than their text`)
  return slow.length > 0 ? 1 : 0
}
