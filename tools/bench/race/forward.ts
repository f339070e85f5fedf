import { request as httpRequest, Agent } from 'node:http'
import type { Handler } from './site.ts'

/** Hands requests below these paths on to another server on this machine, bodies as they stream. */
export function forwardTo(url: string, paths: readonly string[]): Handler {
  const agent = new Agent({ keepAlive: true })
  return (request, response) => {
    const path = request.url ?? '/'
    if (!paths.some((front) => path.startsWith(front))) return false
    const onward = httpRequest(url + path, { method: request.method, headers: request.headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
    return true
  }
}
