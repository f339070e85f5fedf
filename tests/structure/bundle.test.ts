import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extensionDir } from '../../tools/lib/extension-build.ts'
import { builtFiles, findPageScripts, findTooHeavy, MAX_PAGE_SCRIPT_BYTES, readManifest } from './bundle.ts'

test.skipIf(!existsSync(join(extensionDir, 'manifest.json')))('No script for foreign pages is heavier than its budget', () => {
  const scripts = findPageScripts(builtFiles(extensionDir), readManifest(extensionDir))
  expect(scripts).not.toEqual([])
  expect(findTooHeavy(scripts)).toEqual([])
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
