import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { must } from '#shared/lib/must.ts'
import { readMails, type StoredMail } from './mail-store.ts'
import { listPage, messagePage } from './mailbox-page.ts'

export type PracticeSite = {
  /** The practice mailbox. */
  readonly mailboxUrl: string
  /** A page with several people. */
  readonly teamUrl: string
  stop(): Promise<void>
}

/** Serves the practice mailbox and the practice team page on a loopback port; 0 takes a free one. */
export async function servePractice({ port, signal }: { port: number; signal: AbortSignal }): Promise<PracticeSite> {
  signal.throwIfAborted()
  const mails = await readMails()
  const server = createServer((request, response) =>
    answer(mails, new URL(request.url ?? '/', 'http://practice'), response),
  )
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const address = must(server.address(), 'practice address')
  const origin = `http://127.0.0.1:${typeof address === 'string' ? port : address.port}`
  const stop = async () => {
    server.closeAllConnections()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }
  signal.addEventListener('abort', () => void stop(), { once: true })
  return { mailboxUrl: `${origin}/?_task=mail&_mbox=INBOX`, teamUrl: `${origin}/team.html`, stop }
}

function answer(mails: readonly StoredMail[], url: URL, response: ServerResponse) {
  if (url.pathname === '/team.html') return send(response, 'text/html', file('team.html'))
  if (url.pathname === '/practice.css') return send(response, 'text/css', file('practice.css'))
  if (url.pathname !== '/') return send(response, 'text/plain', 'Nothing is here.', 404)
  const action = url.searchParams.get('_action') ?? 'list'
  if (action === 'list') return send(response, 'text/html', listPage(mails))
  const mail = mails.find(({ uid }) => String(uid) === url.searchParams.get('_uid'))
  if (mail === undefined) return send(response, 'text/plain', 'This mailbox has no such mail.', 404)
  if (action === 'viewsource') return send(response, 'text/plain', mail.source)
  return send(response, 'text/html', messagePage(mail))
}

// No script runs in these pages and nothing is fetched, whatever a mail contains.
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'"

function send(response: ServerResponse, type: string, content: string | Uint8Array, status = 200) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
  response.end(content)
}

function file(name: string): Uint8Array {
  return readFileSync(new URL(name, import.meta.url))
}
