// Runs in real Chromium: bundled by `pages.ts`, driven from there through `pages`.
import { readPage, readPageSliced } from '../../extension/sites/reader.ts'

export type PageTimes = { readonly whole: number; readonly longest: number; readonly people: number }

const pages = {
  /** Milliseconds for a page in one go, and the longest time for which the sliced reading held the thread. */
  read: async (html: string, url: string): Promise<PageTimes> => {
    const parse = (): Document => new DOMParser().parseFromString(html, 'text/html')
    const whole: number[] = []
    let people = 0
    for (let run = 0; run < 3; run += 1) {
      const doc = parse()
      const started = performance.now()
      people = readPage(doc, { url }).people.length
      whole.push(performance.now() - started)
    }
    const longest: number[] = []
    for (let run = 0; run < 2; run += 1) longest.push(await longestTask(parse(), url))
    return { whole: Math.min(...whole), longest: Math.min(...longest), people }
  },
}

async function longestTask(doc: Document, url: string): Promise<number> {
  // A message comes back as soon as the thread is free: the longest wait between two is the longest task.
  const { port1, port2 } = new MessageChannel()
  let last = performance.now()
  let longest = 0
  port1.addEventListener('message', () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    port2.postMessage(null)
  })
  port1.start()
  port2.postMessage(null)
  await readPageSliced(doc, { url }, new AbortController().signal)
  longest = Math.max(longest, performance.now() - last)
  port1.close()
  return longest
}

Object.assign(globalThis, { pages })
export type PagesBench = typeof pages
