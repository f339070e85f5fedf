import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { bundlePage } from '../../lib/bundle-page.ts'
import { freePort } from '../../lib/ports.ts'

/** Answers what a contender's page asks of its server; false leaves the request to nobody. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean

export type Site = { readonly url: string; stop(): Promise<void> }

/** One origin on loopback: a page with one script, and the contender's server behind it. */
export async function serveSite(entry: string, handle: Handler = () => false): Promise<Site> {
  const script = await bundlePage(entry)
  const server = createServer((request, response) => {
    if (handle(request, response)) return
    const isScript = request.url === '/page.js'
    response.writeHead(200, { ...ISOLATED, 'content-type': `text/${isScript ? 'javascript' : 'html'}; charset=utf-8` })
    response.end(isScript ? script : PAGE)
  })
  server.keepAliveTimeout = 60_000
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}/`, stop }
}

/** Pages that share no process with strangers get a clock of 5 microseconds instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

const PAGE = '<!doctype html><meta charset="utf-8"><title>Bench</title><body><script src="/page.js"></script>'
