import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from '../bench.ts'
import { extensionDir } from '../lib/extension-build.ts'
import { syncClientBytes } from './sync-client.ts'

/** What loads before anything is asked for: bytes that the browser must read and run. */
export async function measureBundles(): Promise<Figure[]> {
  const contentScript = readFileSync(join(extensionDir, 'webmail.js')).length
  return [
    { name: 'content script, minified bytes', value: `${contentScript}`, aim: 'aim <= 19000' },
    { name: 'side panel first paint, JS gzipped bytes', value: `${firstPaint('sidepanel.html')}`, aim: 'aim <= 92160' },
    { name: 'app page first paint, JS gzipped bytes', value: `${firstPaint('app.html')}` },
    {
      name: 'service worker, gzipped bytes',
      value: `${gzipSync(readFileSync(join(extensionDir, 'background.js'))).length}`,
    },
    {
      name: 'sync client without Dexie and zod, gzipped bytes',
      value: `${await syncClientBytes({ validator: false })}`,
      aim: 'aim <= 15360',
    },
    { name: 'the same with zod', value: `${await syncClientBytes({ validator: true })}` },
  ]
}

/** The gzipped size of a page's scripts with all that they import statically; what loads on demand is not counted. */
export function firstPaint(page: string): number {
  const html = readFileSync(join(extensionDir, page), 'utf8')
  const waiting = [...html.matchAll(/<script[^>]+src="([^"]+\.js)"/gu)].map(([, source = '']) =>
    source.replace(/^\//u, ''),
  )
  const seen = new Set<string>()
  let total = 0
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const code = readFileSync(join(extensionDir, file), 'utf8')
    total += gzipSync(code).length
    for (const [, path = ''] of code.matchAll(
      /(?:^|[;\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+\.js)["']/gu,
    )) {
      waiting.push(join(dirname(file), path))
    }
  }
  return total
}
