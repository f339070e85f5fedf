import { Agent, request } from 'node:http'
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '#shared/protocol/version.ts'

/** Calls to one server over connections that are kept open, as many as are needed at once. */
export type Connection = { call(path: string, body: unknown, token?: string): Promise<unknown>; close(): void }

export function connectTo(url: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 150 })
  const call = (path: string, body: unknown, token?: string) =>
    new Promise<unknown>((resolve, reject) => {
      const text = JSON.stringify(body)
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        [PROTOCOL_HEADER]: String(PROTOCOL_VERSION),
      }
      const sent = request(`${url}${path}`, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString('utf8')
          if (response.statusCode === 200) resolve(JSON.parse(answer))
          else reject(new Error(`${path}: ${response.statusCode} ${answer.slice(0, 200)}`))
        })
      })
      sent.on('error', reject)
      sent.end(text)
    })
  return { call, close: () => agent.destroy() }
}
