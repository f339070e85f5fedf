import { describe, expect, test } from 'vitest'
import { findForbiddenImports, findForbiddenPackages, findHeavyContentScripts } from './room-rules.ts'
import { roomFiles } from './source-files.ts'

test('Every room imports only what the table of rooms allows', () => {
  expect(findForbiddenImports(roomFiles())).toEqual([])
})

test('Shared code counts on nothing but the packages that run anywhere', () => {
  expect(findForbiddenPackages(roomFiles())).toEqual([])
})

test('Scripts for foreign pages carry neither database nor interface nor validator', () => {
  expect(findHeavyContentScripts(roomFiles())).toEqual([])
})

describe('The checks find', () => {
  test.each([
    ['shared/lib/a.ts', "import { x } from '../clip/b.ts'"],
    ['shared/merge/a.ts', "import type { X } from '#shared/clip/b.ts'"],
    ['extension/sync/a.ts', "import type {\n  X,\n} from '../../worker/b.ts'"],
    ['worker/db/a.ts', "export { x } from '../auth/b.ts'"],
    ['extension/webmail/a.ts', "const x = await import('../store/b.ts')"],
    ['extension/ui/kit/a.tsx', "import '#shared/lib/must.ts'"],
    ['extension/store/a.ts', "import { x } from '../entrypoints/background.ts'"],
    ['extension/novelty/a.ts', ''],
    ['worker/novelty/a.ts', ''],
    ['extension/ui/novelty/a.ts', ''],
  ])('a forbidden import in %s', (path, text) => {
    expect(findForbiddenImports([{ path, text }])).toHaveLength(1)
  })

  test.each([
    ['shared/clip/a.ts', "import { x } from '#shared/lib/must.ts'\nimport { y } from './b.ts'"],
    ['extension/webmail/gmail/a.ts', "import { x } from '../webmail.ts'\nimport { y } from '../../bridge/call.ts'"],
    ['worker/index.ts', "import { x } from './http/serve.ts'"],
  ])('nothing wrong in %s', (path, text) => {
    expect(findForbiddenImports([{ path, text }])).toEqual([])
  })

  test('a package that shared code may not use', () => {
    expect(findForbiddenPackages([{ path: 'shared/lib/a.ts', text: "import { x } from 'node:fs'" }])).toHaveLength(1)
  })

  test('a heavy package behind two files, but not behind a type', () => {
    const files = [
      {
        path: 'extension/entrypoints/x.ts',
        text: "import { y } from '../bridge/y.ts'\nexport default defineContentScript({})",
      },
      { path: 'extension/bridge/y.ts', text: "import { z } from './z.ts'\nimport type { T } from './t.ts'" },
      { path: 'extension/bridge/z.ts', text: "import * as z from 'zod/mini'" },
      { path: 'extension/bridge/t.ts', text: "import Dexie from 'dexie'" },
    ]
    expect(findHeavyContentScripts(files)).toEqual([
      'extension/entrypoints/x.ts > extension/bridge/y.ts > extension/bridge/z.ts > zod',
    ])
  })
})
