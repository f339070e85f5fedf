import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildExtension } from './extension-build.ts'
import { prepareBrowserTests } from './prepare-browser-tests.ts'
import { root } from './root.ts'
import { runCommand } from './run-command.ts'
import { type Outcome, readPlaywrightReport, readVitestReport, type Tally } from './test-reports.ts'

export type StageResult = Tally & {
  /** What went wrong or was left out, to be read after the table. */
  readonly notes: readonly string[]
  /** Tests that passed, but not at once. */
  readonly retried: readonly string[]
}

export type Stage = {
  /** What `--only` takes. */
  readonly name: string
  /** Part of `npm run check`. */
  readonly quick: boolean
  readonly run: (signal: AbortSignal) => Promise<StageResult>
}

/** Everything `npm test` runs, in order: the cheapest answer first, one heavy stage at a time. */
export const stages: readonly Stage[] = [
  { name: 'format', quick: true, run: tool('oxfmt', ['--check']) },
  { name: 'lint', quick: true, run: tool('oxlint', ['--type-aware', '--quiet']) },
  { name: 'types', quick: true, run: checkTypes },
  { name: 'unused', quick: true, run: tool('knip', ['--no-progress']) },
  { name: 'structure', quick: true, run: vitest('structure', ['--project', 'shared', 'tests/structure']) },
  {
    name: 'unit',
    quick: false,
    run: vitest('unit', ['--project', 'shared', '--project', 'extension', '--exclude', 'tests/structure/**']),
  },
  { name: 'worker', quick: false, run: vitest('worker', ['--project', 'worker', '--project', 'worker-store']) },
  { name: 'build', quick: false, run: async () => fromProblem(buildExtension()) },
  { name: 'e2e', quick: false, run: runBrowserTests },
]

const passed: StageResult = { passed: 0, failed: 0, skipped: 0, notes: [], retried: [] }

/** A stage without test cases counts only when it fails. */
function fromProblem(problem: string | null): StageResult {
  return problem === null ? passed : { ...passed, failed: 1, notes: [problem] }
}

/** The tests that failed are named again below the table, where the end of a long log still has them. */
function fromReport({ failures, ...tally }: Outcome, notes: readonly string[] = []): StageResult {
  return { ...tally, notes: [...notes, ...failures] }
}

function tool(command: string, args: readonly string[]): Stage['run'] {
  return async (signal) => {
    const { ok, output } = await runCommand(command, args, { signal })
    return fromProblem(ok ? null : output)
  }
}

/** The rooms' type worlds, two at a time: that many cores can be expected. */
async function checkTypes(signal: AbortSignal): Promise<StageResult> {
  // The names of messages and pages are types that WXT writes down; a fresh clone has none yet.
  const prepared = await runCommand('wxt', ['prepare', '-c', 'extension/wxt.config.ts'], { signal })
  if (!prepared.ok) return fromProblem(prepared.output)
  const check = (room: string) => runCommand('tsc', ['-p', room], { signal })
  const results = [
    ...(await Promise.all(['shared', 'extension'].map(check))),
    ...(await Promise.all(['worker', 'tests'].map(check))),
    await check('tests/worker'),
  ]
  const problems = results.filter(({ ok }) => !ok).map(({ output }) => output)
  return fromProblem(problems.length === 0 ? null : problems.join(''))
}

function vitest(name: string, args: readonly string[]): Stage['run'] {
  return async (signal) => {
    const report = freshReport(name)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { ok } = await runCommand('vitest', ['run', '-c', 'tests/vitest.config.ts', ...args, ...reporters], {
      signal,
      live: true,
    })
    return fromReport(readVitestReport(report, ok))
  }
}

async function runBrowserTests(signal: AbortSignal): Promise<StageResult> {
  const { missing, broken, notes } = await prepareBrowserTests(signal)
  if (broken !== null) return fromProblem(broken)
  if (missing !== null) {
    // Where nobody watches, a missing browser must not pass for success.
    const outcome = process.env['CI'] ? { failed: 1, skipped: 0 } : { failed: 0, skipped: 1 }
    return { passed: 0, ...outcome, notes: [...notes, missing], retried: [] }
  }
  const report = freshReport('e2e')
  const { ok } = await runCommand('playwright', ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'], {
    signal,
    live: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  return fromReport(readPlaywrightReport(report, ok), notes)
}

/** Where a runner writes its report; what an earlier run left is gone, so it cannot speak for this one. */
function freshReport(name: string): string {
  const file = join(root, 'artifacts', `${name}.json`)
  if (existsSync(file)) rmSync(file)
  return file
}
