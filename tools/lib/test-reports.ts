import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import * as z from 'zod/mini'
import { root } from './root.ts'

/** Test cases by how they ended. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** What a runner's report says: the cases, and of each that failed, or passed only at a second try, its name and the first line of why. */
export type Outcome = Tally & { readonly failures: readonly string[]; readonly retried: readonly string[] }

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

type VitestFile = z.output<typeof vitestReport>['testResults'][number]

const playwrightError = z.object({ message: z.optional(z.string()) })

const playwrightSpec = z.object({
  file: z.string(),
  title: z.string(),
  tests: z.array(z.object({ status: z.string(), results: z.array(z.object({ errors: z.array(playwrightError) })) })),
})

/** Describe blocks are suites within suites. */
const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.optional(z.array(playwrightSuite))
  },
})

const playwrightReport = z.object({
  errors: z.array(playwrightError),
  suites: z.array(playwrightSuite),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** What vitest's JSON report says; a file that could not even be loaded counts as one failure. */
export function readVitestReport(file: string, exitedWell: boolean): Outcome {
  return read(file, vitestReport, exitedWell, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(brokenFile).length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOfFile),
    retried: [],
  }))
}

/** What Playwright's JSON report says; a test that needed a second try passed. */
export function readPlaywrightReport(file: string, exitedWell: boolean): Outcome {
  return read(file, playwrightReport, exitedWell, ({ stats, errors, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [
      ...suites.flatMap((suite) => reasonsIn(suite, 'unexpected')),
      ...errors.map((error) => firstLine(error.message)),
    ],
    retried: suites.flatMap((suite) => reasonsIn(suite, 'flaky')),
  }))
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

function brokenFile({ status, assertionResults }: VitestFile): boolean {
  return status === 'failed' && assertionResults.length === 0
}

function failuresOfFile(file: VitestFile): readonly string[] {
  const path = relative(root, file.name)
  if (brokenFile(file)) return [`${path}: ${firstLine(file.message)}`]
  return file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `${path} › ${fullName}: ${firstLine(failureMessages[0])}`)
}

/** The tests of a suite that ended this way, each with the first line of what went wrong in it. */
function reasonsIn(
  { specs, suites = [] }: z.output<typeof playwrightSuite>,
  ended: 'unexpected' | 'flaky',
): readonly string[] {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === ended))
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors))
      return `${file} › ${title}: ${firstLine(errors[0]?.message)}`
    })
  return [...own, ...suites.flatMap((suite) => reasonsIn(suite, ended))]
}

function firstLine(message = 'no reason given'): string {
  return stripVTControlCharacters(message).trim().split('\n', 1)[0] ?? ''
}

const unexplained = 'the runner ended badly without naming a test'

/** A runner that died, or failed outside any test, must not look green. */
function read<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
  exitedWell: boolean,
  count: (report: z.output<Schema>) => Outcome,
): Outcome {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, failures: [unexplained], retried: [] }
  const outcome = count(schema.parse(JSON.parse(readFileSync(file, 'utf8'))))
  return !exitedWell && outcome.failed === 0 ? { ...outcome, failed: 1, failures: [unexplained] } : outcome
}
