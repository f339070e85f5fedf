import { describe, expect, test } from 'vitest'
import { censorRecording } from '#shared/clip/censor.ts'
import { must } from '#shared/lib/must.ts'
import { knownHosts, landmarkWords } from './landmarks.ts'
import { readAnyView } from './read-any-view.ts'
import { recordPage } from './record.ts'

const pages = import.meta.glob<string>('./*/fixtures/*.html', { query: '?raw', import: 'default', eager: true })
const fixtures = Object.entries(pages).map(([path, html]) => ({ name: path.slice(2), html }))

function load(html: string): { doc: Document; url: string } {
  const url = must(/^<!-- (\S+) -->/u.exec(html)?.[1])
  return { doc: new DOMParser().parseFromString(html, 'text/html'), url }
}

async function censored(html: string, seed = 1): Promise<string> {
  const { doc, url } = load(html)
  const recording = await recordPage(doc, url, AbortSignal.timeout(10_000))
  return censorRecording(recording, { random: seeded(seed), landmarks: landmarkWords(), hosts: knownHosts() })
}

function seeded(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** What a view looks like without its words: how much was read, where. */
function shape(html: string): unknown {
  const { doc, url } = load(html)
  const view = readAnyView(doc, url)
  return (
    view && {
      provider: view.provider,
      missed: view.missed,
      messages: view.messages.map(({ via, from, to, cc, attachments, text }) => ({
        via,
        from: from.map(({ name, address }) => [name !== '', address !== '']),
        to: to.length,
        cc: cc.length,
        attachments: attachments.length,
        lines: text.split('\n').length,
      })),
    }
  )
}

describe('a recorded page', () => {
  test.each(fixtures)('of $name is read as the page itself was', async ({ html }) => {
    expect(shape(await censored(html))).toEqual(shape(html))
  })

  test.each(fixtures)('of $name holds none of its addresses', async ({ html }) => {
    const addresses = [...html.matchAll(/[\w.+-]+@[\w.-]+\.example/gu)].map(([address]) => address.toLowerCase())
    const made = (await censored(html)).toLowerCase()
    expect(addresses.filter((address) => made.includes(address))).toEqual([])
  })

  test('leaves the page as it was', async () => {
    const { doc, url } = load(must(fixtures[0]).html)
    const before = doc.documentElement.outerHTML
    await recordPage(doc, url, AbortSignal.timeout(10_000))
    expect(doc.documentElement.outerHTML).toBe(before)
  })

  test('is cut where it is too long, and stays a tree', async () => {
    const doc = new DOMParser().parseFromString(`<body>${'<div><p>x</p></div>'.repeat(40_000)}</body>`, 'text/html')
    const { nodes, cut } = await recordPage(doc, 'https://mail.example/', AbortSignal.timeout(10_000))
    expect(cut).toBe(true)
    expect(nodes.filter((node) => 'open' in node).length).toBe(nodes.filter((node) => 'close' in node).length)
  })
})
