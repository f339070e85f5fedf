import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import * as z from 'zod/mini'

export type BrowserWindow = {
  /** Opens an address in a new tab. */
  open(url: string): Promise<void>
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>
}

export type BrowserOptions = {
  readonly executable: string
  /** The profile's folder; what the person stores in the extension lives there. */
  readonly profileDir: string
  readonly extensionDir: string
  readonly firstUrl: string
  readonly signal: AbortSignal
}

/**
 * Opens a browser for a person, with the extension loaded. The extension goes in over the debugging pipe, because
 * branded browsers ignore --load-extension; the browser ends when the pipe does, so it never outlives us.
 */
export async function openBrowser({
  executable,
  profileDir,
  extensionDir,
  firstUrl,
  signal,
}: BrowserOptions): Promise<BrowserWindow> {
  const child = spawn(executable, [...flags, `--user-data-dir=${profileDir}`, firstUrl], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  signal.addEventListener('abort', () => void child.kill('SIGTERM'), { once: true })
  const call = connect(child.stdio[3] as Writable, child.stdio[4] as Readable, closed)
  await call('Extensions.loadUnpacked', { path: extensionDir })
  return { open: (url) => call('Target.createTarget', { url }), closed }
}

const flags = [
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  // Chromium refuses its sandbox to root, as in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const answer = z.object({ id: z.optional(z.number()), error: z.optional(z.object({ message: z.string() })) })

/** Calls over the debugging pipe: JSON messages, each ended by a zero byte. */
function connect(output: Writable, input: Readable, closed: Promise<void>) {
  const waiting = new Map<number, (problem: string | null) => void>()
  let rest = ''
  let lastId = 0
  input.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id = 0, error } = answer.parse(JSON.parse(message))
      waiting.get(id)?.(error?.message ?? null)
      waiting.delete(id)
    }
  })
  // The browser may be gone before we have said everything; `closed` tells.
  output.on('error', () => undefined)
  return (method: string, params: object): Promise<void> => {
    const id = (lastId += 1)
    output.write(`${JSON.stringify({ id, method, params })}\0`)
    return new Promise((resolve, reject) => {
      waiting.set(id, (problem) => (problem === null ? resolve() : reject(new Error(problem))))
      void closed.then(() => reject(new Error('the browser was closed')))
    })
  }
}
