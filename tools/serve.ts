import { resolve } from 'node:path'
import { openBrowser } from './lib/browser.ts'
import { buildExtensionIfStale, extensionDir, extensionId } from './lib/extension-build.ts'
import { findBrowser } from './lib/find-chromium.ts'
import { portIsFree } from './lib/ports.ts'
import { readServeOptions, type ServeOptions, usage } from './lib/serve-options.ts'
import { PortInUse, type Server, startServer } from './lib/server.ts'
import { setupCodeOf } from './lib/setup-code.ts'
import { type PracticeSite, servePractice } from './practice/serve-practice.ts'

const options = readServeOptions(process.argv.slice(2))
if (!options.ok) end(`${options.detail}\n${usage}`, 2)
else await serve(options.value).catch((error: unknown) => end(sentence(error), 1))

/** Runs everything that `npm start` promises until Ctrl-C. */
async function serve({ dataDir, port, browser }: ServeOptions) {
  const stopping = stopSignal()
  for (const wanted of [port, port + 1]) if (!(await portIsFree(wanted))) throw new PortInUse(wanted)
  const setupCode = setupCodeOf(dataDir)
  console.log('Building the extension and starting the server …')
  const problem = buildExtensionIfStale()
  if (problem !== null) throw new Error(`The extension could not be built.\n${problem}`)
  const server = await startServer({ dataDir, port, setupCode, signal: stopping })
  const practice = await servePractice({ port: port + 1, signal: stopping })
  const connectUrl = (await server.hasOwner()) ? null : connectAddress(server.url, setupCode)
  announce({ server, practice, dataDir, setupCode, connectUrl })
  if (browser) await showBrowser({ practice, dataDir, connectUrl, signal: stopping })
  else explainLoading(connectUrl)
  console.log('\nCtrl-C stops everything; the data stays.')
  await new Promise((done) => stopping.addEventListener('abort', done, { once: true }))
  await Promise.all([server.stop(), practice.stop()])
  process.exit(0)
}

/** The page of the extension that connects itself to this server, and makes whoever opens it first the owner. */
function connectAddress(server: string, code: string): string {
  return `chrome-extension://${extensionId()}/app.html#/settings/sync?${new URLSearchParams({ server, code })}`
}

async function showBrowser({
  practice,
  dataDir,
  connectUrl,
  signal,
}: {
  practice: PracticeSite
  dataDir: string
  connectUrl: string | null
  signal: AbortSignal
}) {
  const executable = hasDisplay() ? findBrowser() : null
  if (executable === null) return explainLoading(connectUrl)
  const profileDir = resolve(dataDir, 'browser')
  try {
    const window = await openBrowser({ executable, profileDir, extensionDir, firstUrl: practice.mailboxUrl, signal })
    if (connectUrl !== null) await window.open(connectUrl)
    console.log('\nA browser with the extension is open. Click the Sidecard button, or press Alt+S, beside a mail.')
    void window.closed.then(() => signal.aborted || console.log('The browser was closed; the server keeps running.'))
  } catch (error) {
    console.log(`\nThe browser at ${executable} did not open: ${sentence(error)}`)
    explainLoading(connectUrl)
  }
}

function announce(facts: {
  server: Server
  practice: PracticeSite
  dataDir: string
  setupCode: string
  connectUrl: string | null
}) {
  console.log(`
Sidecard is ready.
  Server             ${facts.server.url}
  Practice mailbox   ${facts.practice.mailboxUrl}
  Practice people    ${facts.practice.teamUrl}
  Data               ${resolve(facts.dataDir)}`)
  if (facts.connectUrl !== null)
    console.log(`  Set-up code        ${facts.setupCode}  (whoever uses it first owns this server)`)
}

function explainLoading(connectUrl: string | null) {
  console.log(`
To use it in a browser of your own (Chrome, Edge, Chromium, Brave):
  1. Open chrome://extensions and switch on "Developer mode".
  2. Choose "Load unpacked" and pick this folder:
       ${extensionDir}`)
  if (connectUrl !== null)
    console.log(`  3. Open this address; it connects the extension to your server:\n       ${connectUrl}`)
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** Aborted by Ctrl-C, by a polite kill, or by the end of the process that started this one. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => controller.abort())
  return controller.signal
}

function sentence(error: unknown): string {
  if (error instanceof PortInUse) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function end(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}
