import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { root } from '../../tools/lib/root.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails with a readable list when axe finds anything wrong with what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  const results = await runAxe(page)
  const violations = results.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }))
  expect(violations).toEqual([])
}

/** Runs axe in a world of its own: the policy of extension pages forbids foreign scripts in theirs. */
async function runAxe(page: Page): Promise<AxeResults> {
  const session = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await session.send('Page.getFrameTree')
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${axeSource};axe.run().then((results) => JSON.stringify(results))`,
      contextId: executionContextId,
      awaitPromise: true,
      allowUnsafeEvalBlockedByCSP: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return JSON.parse(String(result.value))
  } finally {
    await session.detach()
  }
}

/** Everything a page's own scripts could ever read, and more: all frames, closed shadow roots included. */
export type DomSnapshot = {
  /** Every text, comment and attribute value. */
  readonly text: string
  /** Number of elements outside shadow roots. */
  readonly elements: number
  /** Number of shadow roots that the page's scripts cannot open. */
  readonly closedRoots: number
}

export async function snapshotDom(page: Page): Promise<DomSnapshot> {
  const session = await page.context().newCDPSession(page)
  const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  await session.detach()
  const texts: string[] = []
  let [elements, closedRoots] = [0, 0]
  const visit = (node: DomNode, inShadow: boolean) => {
    if (node.nodeType === ELEMENT && !inShadow) elements += 1
    texts.push(node.nodeValue, ...(node.attributes ?? []))
    for (const child of node.children ?? []) visit(child, inShadow)
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') closedRoots += 1
      visit(shadow, true)
    }
    if (node.contentDocument) visit(node.contentDocument, inShadow)
  }
  visit(document, false)
  return { text: texts.join('\n'), elements, closedRoots }
}

const ELEMENT = 1

type DomNode = {
  readonly nodeType: number
  readonly nodeValue: string
  readonly attributes?: string[]
  readonly children?: DomNode[]
  readonly shadowRoots?: DomNode[]
  readonly shadowRootType?: string
  readonly contentDocument?: DomNode
}

/** Fails when a host page holds any of the given CRM texts, or more than one element that it did not have before. */
export async function expectNothingLearnt(page: Page, before: DomSnapshot, canaries: readonly string[]): Promise<void> {
  const after = await snapshotDom(page)
  expect(canaries.filter((canary) => after.text.includes(canary))).toEqual([])
  expect(after.elements - before.elements).toBeLessThanOrEqual(1)
}

/** Keeps a picture of the page in the folder that git ignores. */
export async function takePicture(page: Page, name: string): Promise<void> {
  // A tab behind another draws no frame, and a picture of it can wait for ever.
  await page.bringToFront()
  await page.screenshot({ path: join(root, 'artifacts/screenshots', `${name}.png`), animations: 'disabled' })
}
