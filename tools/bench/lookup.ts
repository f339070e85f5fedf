import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { bundlePage } from '../lib/bundle-page.ts'
import { must } from '#shared/lib/must.ts'
import type { Figure } from '../bench.ts'
import { findChromium } from '../lib/find-chromium.ts'
import { freePort } from '../lib/ports.ts'
import type { Bench } from './lookup-page.ts'

declare const bench: Bench

const CONTACTS = 100_000
const CHANGES = 10_000
const QUERIES = [
  'han',
  'hann',
  'brandt',
  'zhou',
  'zm',
  '周',
  'wang zq',
  'company12',
  '55501',
  'liu gr',
  'tanabe yuki',
  '陈',
]

/** Lookup and search at 100,000 contacts in real Chromium. */
export async function measureLookup(): Promise<Figure[]> {
  const site = await serveBench()
  const browser = await chromium.launch({
    executablePath: must(findChromium(), 'Chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(site.url)
    const filled = await page.evaluate((count) => bench.fill(count), CONTACTS)
    const cold = await coldTimes(page, site.url)
    const warm = await page.evaluate(() => bench.warm(300))
    const raw = await page.evaluate(() => bench.raw(300))
    const first = await page.evaluate(() => bench.searchFirst())
    const warmed = await page.evaluate(() => bench.warmSearch())
    const search = await page.evaluate((queries) => bench.search(queries), [...QUERIES, ...QUERIES, ...QUERIES])
    const caughtUp = await page.evaluate((count) => bench.catchUp(count), CHANGES)
    return [
      { name: 'first load of 100,000 contacts, network apart', value: `${Math.round(filled)} ms` },
      {
        name: 'cold open and lookup by e-mail, 100,000 contacts, p50',
        value: `${quantile(cold, 0.5)} ms`,
        aim: 'aim <= 100 ms',
      },
      {
        name: 'warm lookup by e-mail, 100,000 contacts, p50 / p95',
        value: `${quantile(warm, 0.5)} / ${quantile(warm, 0.95)} ms`,
      },
      { name: 'one raw IndexedDB get, p50 / p95', value: `${quantile(raw, 0.5)} / ${quantile(raw, 0.95)} ms` },
      { name: 'first search of a page, 100,000 contacts', value: `${Math.round(first)} ms` },
      { name: 'opening all chunks and indexes, as the app does when it starts', value: `${Math.round(warmed)} ms` },
      {
        name: 'search as you type, p50 / p95',
        value: `${quantile(search, 0.5)} / ${quantile(search, 0.95)} ms`,
        aim: 'aim p95 <= 16.7 ms',
      },
      {
        name: 'catching up 10,000 changes / plain rows put the same way',
        value: `${Math.round(caughtUp.ours)} / ${Math.round(caughtUp.plain)} ms`,
        aim: 'aim <= 1.3 x',
      },
    ]
  } finally {
    await browser.close()
    site.stop()
  }
}

async function coldTimes(page: Page, url: string): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < 7; n += 1) {
    await page.goto(url)
    times.push(await page.evaluate((i) => bench.cold(i), n * 1_000))
  }
  return times
}

async function serveBench(): Promise<{ url: string; stop(): void }> {
  const script = await bundlePage(fileURLToPath(new URL('lookup-page.ts', import.meta.url)))
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js'
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    })
    response.end(isScript ? script : '<!doctype html><script src="/bench.js"></script>')
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return must(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))], 'time').toFixed(2)
}
