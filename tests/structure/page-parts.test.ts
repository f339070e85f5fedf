import { expect, test } from 'vitest'
import { findUnsupplied, type Supply } from './page-parts.ts'
import { roomFiles, type SourceFile } from './source-files.ts'

const PAGES = ['app', 'sidepanel'].map((page) => `extension/entrypoints/${page}/main.tsx`)

const files = roomFiles()
const supplies = [
  ...files.filter(({ path }) => /^extension\/ui\/i18n\/words\/[\w-]+\.ts$/.test(path)).map(wordsOf),
  iconsOf('extension/ui/kit/more-icons.ts'),
]

test.each(PAGES)('%s never draws a word or an icon before the file that has it', (page) => {
  expect(findUnsupplied(files, page, supplies)).toEqual([])
})

test('a part that is fetched later and does not bring its own words is found', () => {
  const words = { path: 'words.ts', text: "export const words = {\n  'a.b': ['a', 'b', 'c'],\n}" }
  const part = { path: 'part.tsx', text: "t('a.b')" }
  const page = { path: 'page.tsx', text: "const part = import('./part.tsx')" }
  const supply = wordsOf(words)
  expect(findUnsupplied([words, part, page], 'page.tsx', [supply])).toEqual(['part.tsx asks for a.b of words.ts'])
  const whole = { path: 'part.tsx', text: "import './words.ts'\nt('a.b')" }
  expect(findUnsupplied([words, whole, page], 'page.tsx', [supply])).toEqual([])
})

/** An area of words: its keys are found wherever a screen writes them out. Other rooms pass keys on, they do not say them. */
function wordsOf({ path, text }: SourceFile): Supply {
  return {
    file: path,
    names: new Set([...text.matchAll(/^ {2}'?([\w.-]+)'?: \[/gm)].map(([, key = '']) => key)),
    asked: (file) => (isScreen(file) ? quoted(file.text) : []),
  }
}

/** Icons are asked for where a screen calls something one. */
function iconsOf(path: string): Supply {
  const text = files.find((file) => file.path === path)?.text ?? ''
  return {
    file: path,
    names: new Set([...text.matchAll(/^ {2}'?([\w-]+)'?: \w+,$/gm)].map(([, name = '']) => name)),
    asked: (file) =>
      isScreen(file)
        ? [...file.text.matchAll(/(?:\bicon(?:=|: )|<Icon name=)[^,\n>]*/g)].flatMap(([call]) => quoted(call))
        : [],
  }
}

function isScreen({ path }: SourceFile): boolean {
  return path.endsWith('.tsx') || path.startsWith('extension/ui/')
}

function quoted(text: string): string[] {
  return [...text.matchAll(/['"]([\w.-]+)['"]/g)].map(([, name = '']) => name)
}
