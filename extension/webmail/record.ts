import type { RecordedNode, Recording } from '#shared/clip/recording.ts'

/** Most nodes recorded, and the longest text or attribute taken. */
const MAX_NODES = 60_000
const MAX_VALUE = 20_000
/** Deepest nesting of same-origin frames: a mail in a preview in a page. */
const MAX_FRAMES = 3
/** How long one slice may hold the host page, in milliseconds: a long task begins at 50. */
const SLICE = 20

const SKIPPED = /^(?:script|style|noscript|template|canvas|video|audio|object|embed|link)$/u

/** Writes down a page node by node, hidden parts too, in slices, changing nothing in it. */
export async function recordPage(doc: Document, url: string, signal: AbortSignal): Promise<Recording> {
  return recordTree(doc.documentElement, url, { signal, left: MAX_NODES, sliceEnd: performance.now() + SLICE }, 0)
}

type Work = { readonly signal: AbortSignal; left: number; sliceEnd: number }

async function recordTree(root: Element, url: string, work: Work, depth: number): Promise<Recording> {
  const nodes: RecordedNode[] = []
  const stack: (Node | RecordedNode)[] = [root]
  while (stack.length > 0 && work.left > 0 && !work.signal.aborted) {
    await breathe(work)
    const next = stack.pop() as Node | RecordedNode
    if (!('nodeType' in next)) nodes.push(next)
    else if (next.nodeType === 3) nodes.push({ text: (next.nodeValue ?? '').slice(0, MAX_VALUE) })
    else if (next.nodeType === 1) {
      const node = await recordElement(next as Element, work, depth)
      if (!node) continue
      nodes.push(node)
      stack.push({ close: node.open })
      for (let child = next.lastChild; child; child = child.previousSibling) stack.push(child)
    }
    work.left -= 1
  }
  const cut = stack.length > 0
  // What was open when the limit came is closed, so that the record stays a tree.
  for (const left of stack.toReversed()) if ('close' in left) nodes.push(left)
  return { url, lang: root.getAttribute('lang') ?? '', nodes, cut }
}

async function recordElement(
  element: Element,
  work: Work,
  depth: number,
): Promise<(RecordedNode & { open: string }) | null> {
  const open = element.nodeName.toLowerCase()
  if (SKIPPED.test(open)) return null
  const attributes = [...element.attributes].map(({ name, value }): [string, string] => [
    name,
    value.slice(0, MAX_VALUE),
  ])
  const inside = open === 'iframe' && depth < MAX_FRAMES ? frameRoot(element) : null
  return { open, attributes, ...(inside ? { inner: await recordTree(inside, '', work, depth + 1) } : {}) }
}

/** The document of a same-origin frame: where many webmails keep the body. */
function frameRoot(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? null
  } catch {
    // Another origin: the frame stays closed.
    return null
  }
}

async function breathe(work: Work): Promise<void> {
  if (performance.now() <= work.sliceEnd) return
  await new Promise((resolve) => setTimeout(resolve))
  work.sliceEnd = performance.now() + SLICE
}
