import type { Act } from '../acts.ts'
import type { Treatment } from '../world.ts'

/** A fault that befalls one of a device's next requests. */
function onRequest(id: string, weight: number, treat: Treatment): Act {
  return {
    id,
    weight,
    inject: (world, device, random) =>
      void world.plans.push({ device: device.index, after: random.int(4), fault: id, treat }),
  }
}

function lost(): never {
  throw new TypeError('Failed to fetch')
}

const status =
  (code: number, kind: string): Treatment =>
  async () => ({
    status: code,
    text: kind === '' ? '<h1>Sorry</h1>' : JSON.stringify({ error: { kind, requestId: 'R' } }),
  })

export const networkFaults: readonly Act[] = [
  onRequest('request-lost', 3, async () => lost()),
  onRequest('answer-lost', 4, async ({ deliver }) => {
    await deliver()
    return lost()
  }),
  onRequest('doubled', 3, async ({ deliver }) => {
    await deliver()
    return deliver()
  }),
  onRequest('doubled-first-answer', 2, async ({ deliver }) => {
    const first = await deliver()
    await deliver()
    return first
  }),
  {
    id: 'delivered-late',
    weight: 3,
    inject: (world, device, random) => {
      const treat: Treatment = async ({ deliver }) => {
        const holdFor = random.int(4)
        let held = 0
        const send = async (): Promise<unknown> => (held++ < holdFor ? void world.late.push(send) : deliver())
        world.late.push(send)
        return lost()
      }
      world.plans.push({ device: device.index, after: random.int(3), fault: 'delivered-late', treat })
    },
  },
  {
    id: 'reordered',
    weight: 2,
    inject: (world, device, random) => {
      // Held up for some turns of the loop: with two programs at work, what was sent later arrives first.
      const treat: Treatment = async ({ deliver }) => {
        for (let turns = random.int(60); turns > 0; turns -= 1) await null
        const answer = await deliver()
        for (let turns = random.int(60); turns > 0; turns -= 1) await null
        return answer
      }
      for (let i = 0; i < 3; i += 1)
        world.plans.push({ device: device.index, after: random.int(2), fault: 'reordered', treat })
    },
  },
  onRequest('cut-body', 3, async ({ deliver }) => {
    const { status: code, text } = await deliver()
    return { status: code, text: text.slice(0, Math.floor(text.length / 2)) }
  }),
  {
    id: 'stale-answer',
    weight: 2,
    inject: (world, device, random) => {
      // A cache in between gives an earlier answer: to the same question, or to another push.
      const treat: Treatment = async ({ request, deliver }) => {
        const last = world.lastAnswers.get(`${device.index} ${request.path}`)
        return last && (last.body === request.body || request.path === '/sync/push') ? last.answer : deliver()
      }
      world.plans.push({ device: device.index, after: random.int(4), fault: 'stale-answer', treat })
    },
  },
  {
    id: 'results-in-another-order',
    weight: 2,
    inject: (world, device) => {
      // Each result names its operation; no server promises to answer in the order of the request.
      const treat: Treatment = async ({ request, deliver }) => {
        const answer = await deliver()
        if (request.path !== '/sync/push' || answer.status !== 200) return answer
        const { results, ...rest } = JSON.parse(answer.text) as { results: readonly unknown[] }
        return { ...answer, text: JSON.stringify({ ...rest, results: results.toReversed() }) }
      }
      for (let after = 0; after < 4; after += 1)
        world.plans.push({ device: device.index, after, fault: 'results-in-another-order', treat })
    },
  },
  onRequest('log-in-page', 2, async () => ({ status: 200, text: '<html>Sign in to use this network</html>' })),
  onRequest('other-json', 1, async () => ({ status: 200, text: '{"fine":true}' })),
  onRequest('status-500', 2, status(500, 'internal')),
  onRequest('status-502', 1, status(502, '')),
  onRequest('status-503', 2, status(503, 'busy')),
  onRequest('status-429', 2, status(429, 'rate-limited')),
  onRequest('status-408', 1, status(408, '')),
  onRequest('status-413', 2, status(413, 'too-large')),
  {
    id: 'hang',
    weight: 2,
    inject: (world, device, random) => {
      const treat: Treatment = async ({ signal, deliver }) => {
        if (random.chance(0.5)) await deliver()
        return world.hang(signal)
      }
      world.plans.push({ device: device.index, after: random.int(4), fault: 'hang', treat })
    },
  },
]
