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
  reporter: 'list',
})
