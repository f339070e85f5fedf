import { createServer, type IncomingMessage, request as forward, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { must } from '#shared/lib/must.ts'

/**
 * All the network that one browser has: a proxy that sees every request of every page, panel and worker, lets only
 * loopback through, and can be cut.
 */
export type Network = {
  /** For the browser's proxy setting. */
  readonly proxy: string
  /**
   * What pages and extension asked for so far, oldest first: an address, or `host:port` for a socket or an encrypted
   * connection. What the browser asks its maker on its own account is refused and not listed.
   */
  readonly requests: readonly string[]
  /** Cut: new requests are refused and open connections are broken. */
  setOffline(offline: boolean): void
  stop(): Promise<void>
}

// The browser's own accounts, updates and push registration, which it asks for at any start or minutes later, and what kind
// of form stands in any page.
const browsersOwn = new Set([
  'android.clients.google.com',
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
])

/** Starts the proxy on a free port. */
export async function startNetwork(): Promise<Network> {
  const requests: string[] = []
  const open = new Set<Socket>()
  let offline = false
  const mayPass = (host: string) => !offline && (host === '127.0.0.1' || host === 'localhost')
  const note = (host: string, request: string) => void (browsersOwn.has(host) || requests.push(request))

  const server = createServer((incoming, response) => {
    const target = new URL(must(incoming.url))
    note(target.hostname, target.href)
    if (mayPass(target.hostname)) pass(target, incoming, response)
    else incoming.socket.destroy()
  })
  server.on('connect', (incoming, socket) => {
    if (!URL.canParse(`http://${incoming.url}`)) return void socket.destroy()
    const target = new URL(`http://${incoming.url}`)
    note(target.hostname, must(incoming.url))
    if (mayPass(target.hostname)) tunnel(target, socket as Socket)
    else socket.destroy()
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = must(server.address())
  const breakAll = () => open.forEach((socket) => socket.destroy())

  return {
    proxy: `http://127.0.0.1:${typeof address === 'string' ? address : address.port}`,
    requests,
    setOffline: (wanted) => {
      offline = wanted
      if (wanted) breakAll()
    },
    stop: () =>
      new Promise((resolve) => {
        breakAll()
        server.close(() => resolve())
      }),
  }
}

function pass(target: URL, incoming: IncomingMessage, response: ServerResponse) {
  const { 'proxy-connection': _, ...headers } = incoming.headers
  const outgoing = forward(target, { method: incoming.method ?? 'GET', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
    answer.on('error', () => response.destroy())
  })
  // A server that is down looks as it would without a proxy: the connection breaks.
  outgoing.on('error', () => incoming.socket.destroy())
  response.on('close', () => outgoing.destroy())
  incoming.pipe(outgoing)
}

function tunnel(target: URL, socket: Socket) {
  const upstream = connect(Number(target.port || 80), target.hostname, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    upstream.pipe(socket).pipe(upstream)
  })
  upstream.on('error', () => socket.destroy())
  upstream.on('close', () => socket.destroy())
  socket.on('close', () => upstream.destroy())
}
