import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  testDir: 'e2e',
  outputDir: `${root}artifacts/playwright`,
  // Each test has browsers, a server and perhaps a mail store of its own; two cores carry one such set.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A browser can stand still for reasons of its own; a test that needed a second try is named at the end of the run.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
})
