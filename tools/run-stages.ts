import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './lib/root.ts'
import { type Stage, type StageResult, stages } from './lib/stages.ts'
import { addTallies } from './lib/test-reports.ts'

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [] }, quick: { type: 'boolean', default: false } },
})

const chosen = chooseStages(values)
const stopping = new AbortController()
for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => stopping.abort())
mkdirSync(join(root, 'artifacts'), { recursive: true })
process.exit(report(await runAll(chosen, stopping.signal)))

type Line = StageResult & { readonly name: string; readonly seconds: number }

function chooseStages({ only, quick }: { only: readonly string[]; quick: boolean }): readonly Stage[] {
  const names = only.flatMap((list) => list.split(','))
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}. They are: ${stages.map(({ name }) => name).join(', ')}`)
    process.exit(2)
  }
  return stages.filter((stage) => (names.length > 0 ? names.includes(stage.name) : stage.quick || !quick))
}

async function runAll(chosen: readonly Stage[], signal: AbortSignal): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (const stage of chosen) {
    if (signal.aborted) break
    console.log(`\n── ${stage.name}`)
    const startedAt = performance.now()
    const result = await stage.run(signal)
    if (result.failed > 0) for (const note of result.notes) console.log(note)
    lines.push({ name: stage.name, seconds: (performance.now() - startedAt) / 1000, ...result })
  }
  return lines
}

/** Prints the table and the closing line; returns the exit code. */
function report(lines: readonly Line[]): number {
  const row = (...cells: readonly string[]) =>
    console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(9))).join(''))
  console.log()
  row('stage', 'result', 'passed', 'failed', 'skipped', 'seconds')
  for (const { name, seconds, passed, failed, skipped } of lines) {
    row(name, failed > 0 ? 'FAILED' : 'ok', String(passed), String(failed), String(skipped), seconds.toFixed(1))
  }
  for (const { name, notes, failed } of lines)
    for (const note of notes) console.log(`\n${failed > 0 ? 'FAILED' : 'SKIPPED'} in ${name}: ${note}`)
  for (const { name, retried } of lines) for (const test of retried) console.log(`\nSECOND TRY in ${name}: ${test}`)
  const { passed, failed, skipped } = addTallies(lines)
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed > 0 || stopping.signal.aborted ? 1 : 0
}
