import { createServer } from 'node:net'

/** Below the ports that systems hand to outgoing connections: one of those could be taken by a browser at any moment. */
const FIRST_PORT = 20_000
const PORTS = 10_000

/** A loopback port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS)
    if (await portIsFree(port)) return port
  }
}

/** Whether a server of ours could listen on this loopback port. */
export async function portIsFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
