import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './root.ts'
import { addTallies, readPlaywrightReport, readVitestReport } from './test-reports.ts'

const goodRun = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }
const goodBrowserRun = { errors: [], suites: [], stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 } }

test('A good run is counted by case', () => {
  withReport(goodRun, (file) =>
    expect(readVitestReport(file, true)).toMatchObject({ passed: 5, failed: 0, skipped: 2, failures: [] }),
  )
  withReport(goodBrowserRun, (file) =>
    expect(readPlaywrightReport(file, true)).toMatchObject({ passed: 5, failed: 0, skipped: 2, failures: [] }),
  )
})

test('A test file that could not be loaded is a failure', () => {
  const broken = { name: join(root, 'a.test.ts'), status: 'failed', message: 'No such module\n', assertionResults: [] }
  withReport({ ...goodRun, testResults: [broken] }, (file) =>
    expect(readVitestReport(file, false)).toMatchObject({ failed: 1, failures: ['a.test.ts: No such module'] }),
  )
})

test('Tests that failed, or passed only at a second try, are named with the first line of why', () => {
  const cases = [
    { fullName: 'Adds', status: 'passed', failureMessages: [] },
    {
      fullName: 'Takes away',
      status: 'failed',
      failureMessages: ['\u001B[31mexpected 1\u001B[39m to be 2\n    at a.test.ts:3'],
    },
  ]
  const file = { name: join(root, 'a.test.ts'), status: 'failed', message: '', assertionResults: cases }
  withReport({ ...goodRun, numFailedTests: 1, testResults: [file] }, (path) =>
    expect(readVitestReport(path, false).failures).toEqual(['a.test.ts › Takes away: expected 1 to be 2']),
  )
  const spec = (title: string, status: string) => ({
    file: 'a.spec.ts',
    title,
    tests: [{ status, results: [{ errors: [{ message: 'no such button\n  at 3' }] }] }],
  })
  const inner = { specs: [spec('Opens', 'flaky'), spec('Closes', 'unexpected')] }
  const suites = [{ specs: [], suites: [inner] }]
  withReport({ ...goodBrowserRun, suites, stats: { ...goodBrowserRun.stats, unexpected: 1 } }, (path) =>
    expect(readPlaywrightReport(path, false)).toMatchObject({
      failures: ['a.spec.ts › Closes: no such button'],
      retried: ['a.spec.ts › Opens: no such button'],
    }),
  )
})

test('A run that ended badly is never green, whatever its report says', () => {
  withReport(goodRun, (file) => expect(readVitestReport(file, false).failed).toBe(1))
  withReport(goodBrowserRun, (file) => expect(readPlaywrightReport(file, false).failed).toBe(1))
  expect(readVitestReport(join(tmpdir(), 'no-such-report.json'), true).failed).toBe(1)
})

test('Tallies add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(addTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  expect(addTallies([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
})

function withReport(report: object, check: (file: string) => void) {
  const dir = mkdtempSync(join(tmpdir(), 'sidecard-report-'))
  try {
    writeFileSync(join(dir, 'report.json'), JSON.stringify(report))
    check(join(dir, 'report.json'))
  } finally {
    rmSync(dir, { recursive: true })
  }
}
