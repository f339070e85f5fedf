import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const kit = new URL('../../extension/ui/kit/', import.meta.url)
const read = (url: URL): string => readFileSync(url, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
const files = (extension: string): [file: string, text: string][] =>
  readdirSync(kit)
    .filter((file) => file.endsWith(extension) && !file.includes('.test.'))
    .map((file) => [file, read(new URL(file, kit))])

const theme = read(new URL('../theme.css', kit))
const sheets = files('.css')
const components = files('.tsx')

test('components are laid out with logical properties only', () => {
  const physical =
    /^\s*(?:(?:min-|max-)?(?:width|height)|left|right|top|bottom|(?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*):/gm
  for (const [file, css] of sheets) expect(css.match(physical) ?? [], file).toEqual([])
})

test('every colour, size and time a component uses is a token, or a property set in its markup', () => {
  const tokens = new Set([...theme.matchAll(/(--[\w-]+):/g)].map((match) => match[1]))
  const own = new Set(components.flatMap(([, code]) => [...code.matchAll(/'(--[\w-]+)'/g)].map((match) => match[1])))
  for (const [file, css] of sheets) {
    const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1])
    expect(
      used.filter((name) => !tokens.has(name) && !own.has(name)),
      file,
    ).toEqual([])
    expect(css, file).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i)
  }
})

test('no text is smaller than 11 px, initials in avatars excepted', () => {
  for (const [file, css] of sheets.filter(([name]) => name !== 'avatar.css')) {
    const sizes = [...css.matchAll(/font(?:-size)?:[^;]*?(\d+(?:\.\d+)?)px/g)].map((match) => Number(match[1]))
    expect(
      sizes.filter((size) => size < 11),
      file,
    ).toEqual([])
  }
})

test('each component brings its own sheet', () => {
  for (const [file, code] of components) expect(code, file).toContain(`import './${file.replace('.tsx', '.css')}'`)
  expect(sheets.length).toBe(components.length)
})

const block = (start: RegExp): string => {
  const from = theme.indexOf('{', theme.search(start)) + 1
  return theme.slice(from, theme.indexOf('}', from)).replaceAll(/\s+/g, ' ').trim()
}

test('the dark theme a person chose and the one of the system are the same', () => {
  const chosen = block(/:root\[data-theme=.dark.\]/)
  expect(chosen).toContain('--bg: #0e1315')
  expect(block(/:root:not\(\[data-theme=.light.\]\)/)).toBe(chosen)
})
