import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const chromiums = ['/usr/bin/chromium', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium']

const brandedBrowsers = [
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/brave-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
]

/** A Chromium that takes --load-extension (branded browsers refuse it): the system's, else Playwright's own; else null. */
export function findChromium(): string | null {
  return [process.env['SIDECARD_CHROMIUM'] ?? '', ...chromiums, chromium.executablePath()].find(existsSync) ?? null
}

/** Any browser that can run the extension for a person. */
export function findBrowser(): string | null {
  return findChromium() ?? brandedBrowsers.find(existsSync) ?? null
}
