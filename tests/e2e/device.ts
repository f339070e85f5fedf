import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, expect, type Page, type Worker } from '@playwright/test'
import { assert, must } from '#shared/lib/must.ts'
import { extensionDir } from '../../tools/lib/extension-build.ts'
import { findChromium } from '../../tools/lib/find-chromium.ts'
import { type Network, startNetwork } from './network.ts'

/** One person's browser with the built extension: a profile, its windows and all its network. */
export type Device = {
  readonly context: BrowserContext
  readonly extensionId: string
  readonly network: Network
  /** The extension's service worker, woken when it sleeps. */
  serviceWorker(): Promise<Worker>
  /** The extension's full page in a tab; `hash` such as `#/contacts`. */
  openApp(hash?: string): Promise<Page>
  /** The side panel's page in an ordinary tab, for a given tab of the browser. */
  openPanelTab(tabId: number): Promise<Page>
  /** The real side panel, after `act` (a click or a key in a page) has made the extension open it. */
  openPanelFromPage(act: () => Promise<unknown>): Promise<Page>
  /** The number that the browser gives the tab that shows this page. */
  tabIdOf(page: Page): Promise<number>
  /** Ends the service worker, as the browser does after half a minute of rest. */
  stopServiceWorkers(): Promise<void>
  setOffline(offline: boolean): Promise<void>
  close(): Promise<void>
}

export type DeviceOptions = {
  /** Language of the interface, as the browser names it. */
  readonly language?: 'en' | 'zh_CN' | 'zh_TW'
  readonly colorScheme?: 'light' | 'dark'
  /** A profile to come back to; otherwise a new one that is deleted at the end. */
  readonly profileDir?: string
  /** Sites besides this machine that the person has allowed, as match patterns. The browser's own question cannot be answered headless. */
  readonly allowed?: readonly string[]
  /** Permissions that the build of this device goes without: only without unlimited storage does a browser keep to a quota. */
  readonly withoutPermissions?: readonly string[]
}

/** Starts a headless Chromium with the built extension. */
export async function launchDevice({
  language = 'en',
  colorScheme = 'light',
  profileDir,
  allowed = [],
  withoutPermissions = [],
}: DeviceOptions = {}): Promise<Device> {
  assert(existsSync(join(extensionDir, 'manifest.json')), 'the extension is not built; `npm run build` does it')
  const profile = profileDir ?? mkdtempSync(join(tmpdir(), 'sidecard-profile-'))
  const network = await startNetwork()
  const isChanged = allowed.length + withoutPermissions.length > 0
  const build = isChanged ? buildWith(allowed, withoutPermissions) : extensionDir
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: must(findChromium(), 'Chromium'),
    headless: true,
    args: [`--disable-extensions-except=${build}`, `--load-extension=${build}`, ...flags],
    proxy: { server: network.proxy },
    colorScheme,
    viewport: { width: 1280, height: 800 },
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` },
  })
  // Without it a click or a picture that never comes waits for the whole test, and nothing says which it was.
  context.setDefaultTimeout(30_000)
  const extensionId = new URL((await firstServiceWorker(context)).url()).host
  await expect.poll(() => readerIsRegistered(context), { message: 'the mail reader is registered' }).toBe(true)
  if (language !== 'en') await chooseLanguage(context, language)
  const panels: Browser[] = []

  const device: Device = {
    context,
    extensionId,
    network,
    serviceWorker: () => firstServiceWorker(context),
    openApp: (hash = '') => openTab(context, `chrome-extension://${extensionId}/app.html${hash}`),
    openPanelTab: (tabId) => openTab(context, `chrome-extension://${extensionId}/sidepanel.html?tab=${tabId}`),
    openPanelFromPage: async (act) => {
      await expect(async () => {
        await act()
        await expect.poll(() => panelIsOpen(context), { message: 'the side panel opens', timeout: 4_000 }).toBe(true)
      }).toPass({ timeout: 20_000 })
      const { browser, page } = await reachPanel(profile, extensionId)
      panels.push(browser)
      return page
    },
    tabIdOf: (page) => tabIdOf(context, page),
    stopServiceWorkers: () => stopServiceWorkers(context),
    setOffline: async (offline) => {
      network.setOffline(offline)
      const contexts = [context, ...panels.flatMap((browser) => browser.contexts())]
      await Promise.all(contexts.map((each) => each.setOffline(offline)))
    },
    close: async () => {
      await Promise.all(panels.map((browser) => browser.close()))
      await context.close()
      await network.stop()
      if (build !== extensionDir) rmSync(build, { recursive: true, force: true })
      if (profileDir === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return device
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The side panel is no page of Playwright's; a second connection reaches it.
  '--remote-debugging-port=0',
]

/** A copy of the build whose manifest grants what a person would otherwise grant site by site, and leaves out what is named. */
function buildWith(allowed: readonly string[], without: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'sidecard-build-'))
  cpSync(extensionDir, dir, { recursive: true })
  const path = join(dir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[]; permissions: string[] }
  const changed = {
    ...manifest,
    host_permissions: [...manifest.host_permissions, ...allowed],
    permissions: manifest.permissions.filter((name) => !without.includes(name)),
  }
  writeFileSync(path, JSON.stringify(changed))
  return dir
}

async function firstServiceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
}

/** Pages opened before would stay without it until they are loaded again. */
async function readerIsRegistered(context: BrowserContext): Promise<boolean> {
  const worker = await firstServiceWorker(context)
  return (await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length > 0
}

/** The environment decides only where the system has that language; what a person chooses in the settings always does. */
async function chooseLanguage(context: BrowserContext, language: 'zh_CN' | 'zh_TW'): Promise<void> {
  const worker = await firstServiceWorker(context)
  await worker.evaluate((locale) => chrome.storage.local.set({ locale }), language === 'zh_CN' ? 'zh-Hans' : 'zh-Hant')
}

async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  return page
}

async function panelIsOpen(context: BrowserContext): Promise<boolean> {
  const worker = await firstServiceWorker(context)
  const open = await worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }))
  return open.length > 0
}

/** Only a connection made after the panel exists shows it. */
async function reachPanel(profile: string, extensionId: string): Promise<{ browser: Browser; page: Page }> {
  const port = must(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0], 'debugging port')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const url = `chrome-extension://${extensionId}/sidepanel.html`
  const pages = browser.contexts().flatMap((context) => context.pages())
  return {
    browser,
    page: must(
      pages.find((page) => page.url().startsWith(url)),
      'side panel page',
    ),
  }
}

async function tabIdOf(context: BrowserContext, page: Page): Promise<number> {
  const worker = await firstServiceWorker(context)
  await page.bringToFront()
  const tabs = await worker.evaluate((url) => chrome.tabs.query({ active: true, url }), page.url().split('#')[0] ?? '')
  return must(tabs[0]?.id, 'tab id')
}

async function stopServiceWorkers(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()))
  const seen = new Map<string, string>()
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, status, runningStatus } of versions) seen.set(scriptURL, `${status} ${runningStatus}`)
  })
  const all = (state: RegExp) => seen.size > 0 && [...seen.values()].every((each) => state.test(each))
  await session.send('ServiceWorker.enable')
  // One that is stopped while it installs starts again by itself.
  await expect.poll(() => all(/^activated/), { message: 'the service worker is installed' }).toBe(true)
  await session.send('ServiceWorker.stopAllWorkers')
  await expect.poll(() => all(/stopped$/), { message: 'the service worker ends' }).toBe(true)
  await session.detach()
}
