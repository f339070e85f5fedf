import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstPaint } from '../../tools/bench/bundles.ts'
import { extensionDir } from '../../tools/lib/extension-build.ts'
import {
  builtFiles,
  findPageScripts,
  findTooHeavy,
  MAX_FIRST_PAINT_BYTES,
  MAX_PAGE_SCRIPT_BYTES,
  MAX_SERVICE_WORKER_BYTES,
  readManifest,
} from './bundle.ts'

/** Heavy parts load in our own pages, on the person's action. */
const LOADS = /\b(?:import|importScripts|fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/u

const isBuilt = existsSync(join(extensionDir, 'manifest.json'))

test.skipIf(!isBuilt)('No script for foreign pages is heavier than its budget', () => {
  const scripts = findPageScripts(builtFiles(extensionDir), readManifest(extensionDir))
  expect(scripts).not.toEqual([])
  expect(findTooHeavy(scripts)).toEqual([])
})

test.skipIf(!isBuilt)('No script for foreign pages loads another or asks the network for anything', () => {
  const scripts = findPageScripts(builtFiles(extensionDir), readManifest(extensionDir))
  const loading = scripts.filter(({ path }) => LOADS.test(readFileSync(join(extensionDir, path), 'utf8')))
  expect(loading.map(({ path }) => path)).toEqual([])
})

test.skipIf(!isBuilt)('What the side panel reads before its first frame stays within its budget', () => {
  expect(firstPaint('sidepanel.html')).toBeLessThanOrEqual(MAX_FIRST_PAINT_BYTES)
})

test.skipIf(!isBuilt)('The service worker starts without the tables of names, numbers and domains', () => {
  const worker = builtFiles(extensionDir).find(({ path }) => path === 'background.js')
  expect(worker?.bytes).toBeLessThanOrEqual(MAX_SERVICE_WORKER_BYTES)
})

test('A script that loads another is found', () => {
  for (const code of ['import("./x.js")', 'await fetch(`/x`)', 'new WebSocket(u)', 'navigator.sendBeacon(u)'])
    expect(LOADS.test(code), code).toBe(true)
})

test('A script that is too heavy is found, wherever it is declared', () => {
  const heavy = MAX_PAGE_SCRIPT_BYTES + 1
  const files = [
    { path: 'content-scripts/page.js', bytes: heavy },
    { path: 'clip.js', bytes: heavy },
    { path: 'declared/here.js', bytes: heavy },
    { path: 'background.js', bytes: heavy },
    { path: 'chunks/app.js', bytes: heavy },
    { path: 'small.js', bytes: MAX_PAGE_SCRIPT_BYTES },
  ]
  const scripts = findPageScripts(files, JSON.stringify({ content_scripts: [{ js: ['declared/here.js'] }] }))
  expect(findTooHeavy(scripts)).toHaveLength(3)
})
