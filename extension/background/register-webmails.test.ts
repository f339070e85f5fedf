import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readTabView, writeTabView } from '../bridge/tab-state.ts'
import { registerWebmails } from './register-webmails.ts'
import { EMPTY_VIEW } from '../bridge/view-fixture.ts'

const MAIL = 'https://mail.example/*'
const view = EMPTY_VIEW

type Listener = (permissions: { origins?: string[] }) => void
type Injection = { target: { tabId: number; allFrames?: boolean }; files?: string[] }

let added: Listener[]
let removed: Listener[]
let granted: string[]
let injected: Injection[]
let registered: { matches: string[] }[]

beforeEach(() => {
  fakeBrowser.reset()
  added = []
  removed = []
  granted = []
  injected = []
  registered = []
  const onAdded = { addListener: (listener: Listener) => added.push(listener) }
  const onRemoved = { addListener: (listener: Listener) => removed.push(listener) }
  Object.assign(fakeBrowser, {
    permissions: { onAdded, onRemoved, getAll: async () => ({ origins: granted }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => void (registered = []),
      registerContentScripts: async (scripts: typeof registered) => void (registered = scripts),
      executeScript: async (injection: Injection) => {
        if (granted.length === 0 || injection.target.tabId === 9) throw new Error('Cannot access contents of the page')
        injected.push(injection)
        return [{}]
      },
    },
  })
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string[] }) => (url.includes(MAIL) ? [{ id: 9 }, { id: 7 }] : []),
  })
  registerWebmails()
})

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20))
}

test('a webmail that is allowed is read in the tabs that are open already, as in those to come', async () => {
  granted = [MAIL]
  for (const tell of added) tell({ origins: [MAIL] })
  await settled()
  expect(registered.map(({ matches }) => matches)).toEqual([[MAIL]])
  // A tab that cannot be entered, asleep or closed meanwhile, keeps nobody else waiting.
  expect(injected).toEqual([{ target: { tabId: 7, allFrames: true }, files: ['/webmail.js'] }])
})

test('a webmail whose permission is taken back shows nobody any more', async () => {
  await writeTabView(7, { view, frameId: 0, documentId: 'd' })
  for (const tell of removed) tell({ origins: [MAIL] })
  await settled()
  expect(registered).toEqual([])
  expect(await readTabView(7)).toBeNull()
})
