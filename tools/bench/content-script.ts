import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import type { Figure } from '../bench.ts'
import { extensionDir } from '../lib/extension-build.ts'
import { findChromium } from '../lib/find-chromium.ts'
import { root } from '../lib/root.ts'

const RUNS = 41

/** What the built mail reader costs a page of Chromium when it starts, over a script that does nothing: medians of fresh frames. */
export async function measureContentScript(): Promise<Figure[]> {
  const script = readFileSync(join(extensionDir, 'webmail.js'), 'utf8')
  const openMail = readFileSync(join(root, 'extension/webmail/roundcube/fixtures/2026-11-elastic.html'), 'utf8')
  const browser = await chromium.launch({
    executablePath: must(findChromium(), 'Chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    const costOf = async (html: string): Promise<string> => {
      const measured = await page.evaluate(timeInFrames, { html, script, runs: RUNS })
      return `${(measured.script - measured.empty).toFixed(2)} ms`
    }
    return [
      { name: 'content script starts, no mail open', value: await costOf('<p>Inbox</p>'), aim: 'aim <= 3 ms' },
      { name: 'content script starts, a mail open', value: await costOf(openMail), aim: 'aim <= 3 ms' },
    ]
  } finally {
    await browser.close()
  }
}

type Work = { readonly html: string; readonly script: string; readonly runs: number }

/** Runs in the page: the median time of the script and of an empty one, each time in a frame of its own, never compiled before. */
function timeInFrames({ html, script, runs }: Work): { script: number; empty: number } {
  const timeOf = (code: string, run: number): number => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const inside = frame.contentWindow as Window & typeof globalThis
    inside.document.write(html)
    inside.document.close()
    const answers = { id: 'bench', sendMessage: () => new Promise<void>(() => undefined) }
    Object.assign(inside, { chrome: { runtime: answers, i18n: { getMessage: () => 'Open in Sidecard' } } })
    // The remark makes each text new to the browser, which would remember how it compiled the last one.
    const started = performance.now()
    inside.eval(`${code}\n//${run}`)
    const took = performance.now() - started
    frame.remove()
    return took
  }
  const medianOf = (code: string): number => {
    const times = Array.from({ length: runs }, (_, run) => timeOf(code, run)).toSorted((one, other) => one - other)
    return times[Math.floor(runs / 2)] ?? 0
  }
  return { empty: medianOf('(()=>{})()'), script: medianOf(script) }
}
