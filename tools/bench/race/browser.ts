import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import { findChromium } from '../../lib/find-chromium.ts'

/** A browser's profile on disk: what a page stores stays there from one start of the browser to the next. */
export type Profile = {
  /** Starts the browser, opens the address, and ends the browser after the work. */
  visit<T>(url: string, work: (page: Page) => Promise<T>): Promise<T>
  /** What pages have stored, in bytes on disk. The browser must not run. */
  storedBytes(): number
  remove(): void
}

export function freshProfile(): Profile {
  const dir = mkdtempSync(join(tmpdir(), 'sidecard-bench-'))
  return {
    visit: async (url, work) => {
      flushDisk()
      const context = await chromium.launchPersistentContext(dir, {
        executablePath: must(findChromium(), 'Chromium'),
        headless: true,
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
      })
      try {
        const page = must(context.pages()[0], 'page')
        page.on('pageerror', (error) => console.error(error))
        await page.goto(url)
        return await work(page)
      } finally {
        await context.close()
      }
    },
    storedBytes: () => STORES.reduce((sum, name) => sum + bytesBelow(join(dir, 'Default', name)), 0),
    remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** What the contender before wrote is on its way to the disk for seconds; who comes next, and waits for writes of its own, would pay for it. */
function flushDisk(): void {
  spawnSync('sync')
}

/** Where Chromium keeps databases, files and caches of pages. */
const STORES = ['IndexedDB', 'File System', 'Service Worker']

function bytesBelow(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(folder, name)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  } catch {
    // Nothing was stored in this way.
    return 0
  }
}
