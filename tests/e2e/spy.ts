import type { Page } from '@playwright/test'

/**
 * Makes the page as nosy as a page can be, before any script of its own or ours runs, in every frame: hooks
 * `attachShadow`, watches the whole tree, listens to messages, focus and clipboard. Gives all that the page's scripts
 * have seen since, and how many elements were added after it was parsed.
 */
export async function spyIn(page: Page): Promise<() => Promise<{ seen: string; added: number; shadows: number }>> {
  await page.addInitScript(installSpy)
  const requests: string[] = []
  page.on('request', (request) =>
    requests.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers())),
  )
  return async () => {
    const reports = await Promise.all(page.frames().map((frame) => frame.evaluate(readSpy).catch(() => null)))
    const all = reports.filter((report) => report !== null)
    const sum = (of: (report: Report) => number) => all.reduce((total, report) => total + of(report), 0)
    return {
      seen: [...requests, ...all.map(({ seen }) => seen)].join('\n'),
      added: sum(({ added }) => added),
      shadows: sum(({ shadows }) => shadows),
    }
  }
}

type Report = { readonly seen: string; readonly added: number; readonly shadows: number }
type Spied = { seen: string[]; atFirst: number | null; shadows: number; names: Set<string> }
type Spying = Window & { spied?: Spied }

function installSpy(): void {
  const spied: Spied = { seen: [], atFirst: null, shadows: 0, names: new Set(Object.getOwnPropertyNames(window)) }
  ;(window as Spying).spied = spied
  const note = (value: unknown) => {
    try {
      spied.seen.push(typeof value === 'string' ? value : JSON.stringify(value))
    } catch {
      spied.seen.push(String(value))
    }
  }
  // Scripts of extensions run after this; so do none of the page's own in a page that has none.
  addEventListener('DOMContentLoaded', () => (spied.atFirst = document.querySelectorAll('*').length))
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    spied.shadows += 1
    return attach.call(this, { ...init, mode: 'open' })
  }
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes, target, attributeName } of changes) {
      if (attributeName !== null) note((target as Element).getAttribute(attributeName))
      for (const node of addedNodes) {
        note(node instanceof Element ? node.outerHTML : node.nodeValue)
      }
    }
  })
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const events = [
    'message',
    'messageerror',
    'focusin',
    'focusout',
    'copy',
    'cut',
    'paste',
    'selectionchange',
    'storage',
    'error',
    'unhandledrejection',
    'keydown',
    'click',
  ]
  for (const type of events) {
    addEventListener(
      type,
      (event) => {
        note(event.type)
        if (event instanceof MessageEvent) note(event.data)
        if (event instanceof ErrorEvent) note([event.message, event.filename, String(event.error)])
        if (event instanceof StorageEvent) note([event.key, event.newValue])
        for (const target of event.composedPath()) note(target instanceof Element ? target.outerHTML : '')
        note(String(getSelection()))
      },
      true,
    )
  }
  new PerformanceObserver((list) => note(list.getEntries())).observe({
    entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => type !== 'layout-shift'),
  })
}

async function readSpy(): Promise<Report> {
  const spied = (window as Spying).spied
  if (!spied) return { seen: '', added: 0, shadows: 0 }
  const frames: string[] = []
  for (let index = 0; index < window.length; index += 1) {
    try {
      frames.push(window[index]?.document.documentElement.outerHTML ?? '')
    } catch {
      frames.push('closed')
    }
  }
  const open = [...document.querySelectorAll('*')].map((element) => element.shadowRoot?.innerHTML ?? '')
  const globals = Object.getOwnPropertyNames(window).filter((name) => !spied.names.has(name))
  const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(store))
  const databases = (await indexedDB.databases()).map(({ name }) => name)
  const rest = [
    document.title,
    document.cookie,
    window.name,
    location.href,
    document.documentElement.outerHTML,
    JSON.stringify(performance.getEntries()),
  ]
  // A frame written by its page has no such moment.
  const added = spied.atFirst === null ? 0 : document.querySelectorAll('*').length - spied.atFirst
  const { shadows } = spied
  return {
    seen: [...spied.seen, ...frames, ...open, ...globals, ...stores, ...databases, ...rest].join('\n'),
    added,
    shadows,
  }
}
