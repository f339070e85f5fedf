import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'

/** Test cases by how they ended. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** What vitest's JSON report says; a file that could not even be loaded counts as one failure. */
export function readVitestReport(file: string, exitedWell: boolean): Tally {
  return read(file, vitestReport, exitedWell, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(brokenFile).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
}

/** What Playwright's JSON report says; a test that needed a second try passed. */
export function readPlaywrightReport(file: string, exitedWell: boolean): Tally {
  return read(file, playwrightReport, exitedWell, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
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

function brokenFile({ status, assertionResults }: { status: string; assertionResults: readonly unknown[] }): boolean {
  return status === 'failed' && assertionResults.length === 0
}

/** A runner that died, or failed outside any test, must not look green. */
function read<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
  exitedWell: boolean,
  count: (report: z.output<Schema>) => Tally,
): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const tally = count(schema.parse(JSON.parse(readFileSync(file, 'utf8'))))
  return !exitedWell && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}
