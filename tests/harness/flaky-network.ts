import type { Fetch } from './sync-device.ts'

/** What can happen to a request: by far not everything that does, but one of each kind. */
export const FAULTS = [
  'none',
  'lost',
  'answer-lost',
  'doubled',
  'late',
  'login-page',
  'cut',
  'busy',
  'bad-gateway',
] as const
export type Fault = (typeof FAULTS)[number]

/** A network that treats request after request as `next` says. Late requests reach the server after the one that follows. */
export function flakyNetwork(reach: Fetch, next: () => Fault): Fetch {
  let late: (() => Promise<Response>) | null = null
  return async (url, init) => {
    const fault = next()
    const answer = await treat(fault)
    if (fault !== 'late' && late) {
      const deliver = late
      late = null
      await deliver()
    }
    return answer()

    async function treat(kind: Fault): Promise<() => Response> {
      const lost = () => {
        throw new TypeError('Failed to fetch')
      }
      if (kind === 'lost') return lost
      if (kind === 'late') {
        late = () => reach(url, init)
        return lost
      }
      if (kind === 'login-page') return () => new Response('<html>Sign in to use this network</html>')
      if (kind === 'busy') return () => Response.json({ error: { kind: 'busy', requestId: 'R1' } }, { status: 503 })
      if (kind === 'bad-gateway') return () => new Response('<h1>Bad gateway</h1>', { status: 502 })
      const response = await reach(url, init)
      if (kind === 'answer-lost') return lost
      if (kind === 'cut') {
        const text = await response.text()
        return () => new Response(text.slice(0, Math.floor(text.length / 2)))
      }
      if (kind === 'doubled') {
        const again = await reach(url, init)
        return () => again
      }
      return () => response
    }
  }
}
