import { createServer } from 'node:http'
import { must } from '#shared/lib/must.ts'

/** Serves one page on this machine until the returned function is called. */
export async function servePage(html: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = must(server.address())
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${typeof address === 'string' ? address : address.port}/people.html`, stop }
}
