import { defineConfig } from '@playwright/test'
import browserTests from './playwright.config.ts'

/** Takes the pictures of README anew: not a test, so that the files change only when somebody wants them to. */
export default defineConfig(browserTests, {
  testDir: 'e2e/pictures',
  testMatch: '*.pictures.ts',
  timeout: 180_000,
})
