import { createServer, type IncomingMessage, request as forward, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { must } from '#shared/lib/must.ts'

/** What happens to a request on its way, instead of passing. Names follow what a network or a host really does. */
export type Trouble =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** A hotel's log-in page: status 200, and not our server's words. */
  | { readonly kind: 'captive-portal' }
  /** The request is gone before the server sees it. */
  | { readonly kind: 'lost-request' }
  /** The server does what was asked, and nobody hears of it. */
  | { readonly kind: 'lost-answer' }
  /** Half of the answer, under a length that promises all of it. */
  | { readonly kind: 'cut-answer' }
  /** The server does what was asked twice. */
  | { readonly kind: 'doubled' }
  /** Nothing, for as long as the caller waits. */
  | { readonly kind: 'hang' }

/** An HTTP server before the real one, at an address that stays while the real one comes and goes. */
export type Front = {
  readonly url: string
  /** Calls that met the trouble so far. */
  readonly troubled: number
  /** Every call of sync meets this from now on; null lets all pass. */
  trouble(trouble: Trouble | null): void
  stop(): Promise<void>
}

/** Starts a front on a free port. `target` says where the real server is, request by request. */
export async function startFront(target: () => string): Promise<Front> {
  const open = new Set<Socket>()
  let trouble: Trouble | null = null
  let troubled = 0
  const server = createServer((incoming, response) => {
    // Only what carries data is troubled: opening pages of ours never asks the server.
    if (trouble === null || !incoming.url?.startsWith('/sync/')) return pass(target(), incoming, response)
    troubled += 1
    meet(trouble, target(), incoming, response)
  })
  server.on('upgrade', (incoming, socket: Socket) => tunnel(target(), incoming, socket))
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = must(server.address())
  return {
    url: `http://127.0.0.1:${typeof address === 'string' ? address : address.port}`,
    get troubled() {
      return troubled
    },
    trouble: (next) => void (trouble = next),
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function meet(trouble: Trouble, target: string, incoming: IncomingMessage, response: ServerResponse): void {
  switch (trouble.kind) {
    case 'status':
      incoming.resume()
      return void response.writeHead(trouble.status, trouble.headers).end('no')
    case 'captive-portal':
      incoming.resume()
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our hotel</h1>')
    case 'lost-request':
      return void incoming.socket.destroy()
    case 'hang':
      return void incoming.resume()
    case 'lost-answer':
      return pass(target, incoming, response, () => incoming.socket.destroy())
    case 'cut-answer':
      return pass(target, incoming, response, ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'content-length': String(body.length) })
        response.write(body.subarray(0, body.length >> 1), () => incoming.socket.destroy())
      })
    case 'doubled':
      return pass(target, incoming, response, ({ status, headers, body, again }) =>
        again(() => response.writeHead(status, headers).end(body)),
      )
  }
}

type Answered = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
  /** Sends the same request once more and says when that was answered. */
  readonly again: (then: () => void) => void
}

/** Hands a request on; `onAnswer` takes over what comes back. */
function pass(
  target: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  onAnswer: (answered: Answered) => void = ({ status, headers, body }) =>
    void response.writeHead(status, headers).end(body),
): void {
  void collect(incoming).then((sent) => {
    const send = (onBody: (message: IncomingMessage, body: Buffer) => void) => {
      const { host: _, ...headers } = incoming.headers
      const outgoing = forward(new URL(incoming.url ?? '/', target), { method: incoming.method ?? 'GET', headers })
      outgoing.on('response', (message) => void collect(message).then((body) => onBody(message, body)))
      // A server that is down looks as it would without a front: the connection breaks.
      outgoing.on('error', () => incoming.socket.destroy())
      outgoing.end(sent)
    }
    send((message, body) => {
      const { 'transfer-encoding': __, ...headers } = message.headers
      onAnswer({ status: message.statusCode ?? 502, headers, body, again: (then) => send(then) })
    })
  })
}

async function collect(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function tunnel(target: string, incoming: IncomingMessage, socket: Socket): void {
  const { hostname, port } = new URL(target)
  const upstream = connect(Number(port), hostname, () => {
    const lines = [`GET ${incoming.url} HTTP/1.1`]
    for (let i = 0; i < incoming.rawHeaders.length; i += 2)
      lines.push(`${incoming.rawHeaders[i]}: ${incoming.rawHeaders[i + 1]}`)
    upstream.write(`${lines.join('\r\n')}\r\n\r\n`)
    upstream.pipe(socket).pipe(upstream)
  })
  upstream.on('error', () => socket.destroy()).on('close', () => socket.destroy())
  socket.on('close', () => upstream.destroy())
}
