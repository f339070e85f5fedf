import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addTallies, readPlaywrightReport, readVitestReport } from './test-reports.ts'

const goodRun = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }
const goodBrowserRun = { errors: [], stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 } }

test('A good run is counted by case', () => {
  withReport(goodRun, (file) => expect(readVitestReport(file, true)).toEqual({ passed: 5, failed: 0, skipped: 2 }))
  withReport(goodBrowserRun, (file) =>
    expect(readPlaywrightReport(file, true)).toEqual({ passed: 5, failed: 0, skipped: 2 }),
  )
})

test('A test file that could not be loaded is a failure', () => {
  const report = { ...goodRun, testResults: [{ status: 'failed', assertionResults: [] }] }
  withReport(report, (file) => expect(readVitestReport(file, false).failed).toBe(1))
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
