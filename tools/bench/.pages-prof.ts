import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import type { Figure } from '../bench.ts'
import { bundlePage } from '../lib/bundle-page.ts'
import { findChromium } from '../lib/find-chromium.ts'
import { root } from '../lib/root.ts'
import type { PagesBench } from './pages-page.ts'

declare const pages: PagesBench

const FOLDERS = ['pages', 'webstruct/business', 'webstruct/contact', 'ordinary-pages']
const PLANTED = 5_000

/** The page reader in real Chromium over the development corpora; without them only the planted page is read. */
async function unused(): Promise<Figure[]> {
  const script = await bundlePage(fileURLToPath(new URL('pages-page.ts', import.meta.url)))
  const browser = await chromium.launch({
    executablePath: must(findChromium(), 'Chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    await page.setContent('<!doctype html>')
    await page.addScriptTag({ content: script })
    const read = (html: string) => page.evaluate((text) => pages.read(text, 'https://bench.example/page'), html)
    const measured = []
    for (const [name, html] of corpusPages()) measured.push({ name, ...(await read(html)) })
    const planted = await read(plantedPage())
    return [...corpusFigures(measured), ...plantedFigures(planted)]
  } finally {
    await browser.close()
  }
}

type Measured = { readonly name: string; readonly whole: number; readonly longest: number }

function corpusFigures(measured: readonly Measured[]): Figure[] {
  if (measured.length === 0) return [{ name: 'page reader over the corpora', value: 'no corpora here' }]
  const times = measured.map(({ whole }) => whole).toSorted((a, b) => a - b)
  const longest = measured.toSorted((a, b) => b.longest - a.longest)[0]
  return [
    {
      name: `page reader, ${measured.length} pages, median`,
      value: `${must(times[Math.floor(times.length / 2)]).toFixed(1)} ms`,
      aim: 'aim <= 25 ms',
    },
    { name: 'page reader, slowest page', value: `${must(times.at(-1)).toFixed(0)} ms`, aim: 'aim <= 400 ms' },
    { name: 'page reader in slices, longest task', value: `${must(longest).longest.toFixed(0)} ms`, aim: 'aim <= 50 ms' },
  ]
}

function plantedFigures({ whole, longest }: { whole: number; longest: number }): Figure[] {
  return [
    { name: `page reader, ${PLANTED} planted people`, value: `${whole.toFixed(0)} ms` },
    { name: `the same in slices, longest task`, value: `${longest.toFixed(0)} ms`, aim: 'aim <= 50 ms' },
  ]
}

function corpusPages(): [name: string, html: string][] {
  const corpora = join(root, '../shared/corpora')
  return FOLDERS.filter((folder) => existsSync(join(corpora, folder))).flatMap((folder) =>
    readdirSync(join(corpora, folder))
      .filter((name) => name.endsWith('.html'))
      .map((name): [string, string] => [`${folder}/${name}`, readFileSync(join(corpora, folder, name), 'utf8')]),
  )
}

export function plantedPage(): string {
  const given = ['Mary', 'Ines', 'Thomas', 'Farah', 'Daniel', 'Sofia', 'Peter', 'Laura', 'Hugo', 'Nina']
  const card = (at: number): string =>
    `<div class="member"><h3>${given[at % 10] ?? ''} ${familyOf(at)}</h3><p>Manager</p><p>(503) 555-${String(at).padStart(4, '0')}</p><a href="mailto:m${at}@bench.example">m${at}@bench.example</a></div>`
  return `<title>Team</title><h1>Team</h1>${Array.from({ length: PLANTED }, (_, at) => card(at)).join('')}`
}

/** A made-up family name that differs for each number. */
function familyOf(at: number): string {
  const syllables = ['ban', 'cor', 'del', 'fen', 'gar', 'hol', 'mer', 'nor', 'pal', 'ros']
  const word = String(at)
    .split('')
    .map((digit) => syllables[Number(digit)] ?? '')
    .join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
