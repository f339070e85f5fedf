// `npm run docs`: writes the table of webmails into extension/webmail/README.md, made of the adapters and their fixtures.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generic } from '../extension/webmail/generic/adapter.ts'
import { adapters } from '../extension/webmail/registry.ts'
import type { Adapter } from '../extension/webmail/webmail.ts'
import { must } from '#shared/lib/must.ts'
import { root } from './lib/root.ts'

const START = '<!-- adapters: made by npm run docs -->'
const END = '<!-- /adapters -->'
export const ADAPTER_README = 'extension/webmail/README.md'

const FIELDS = ['from', 'to', 'cc', 'bcc', 'subject', 'date', 'own', 'attachments'] as const
const LANGUAGES: Readonly<Record<string, string>> = {
  zh: 'Chinese',
  en: 'English',
  ru: 'Russian',
  de: 'German',
  fr: 'French',
  ja: 'Japanese',
  es: 'Spanish',
}

/** The text with its table renewed. */
export function withAdapterTable(readme: string): string {
  const [before, rest] = readme.split(START)
  const after = must(rest, 'start of the table').split(END)[1]
  return `${must(before)}${START}\n\n${adapterTable()}\n\n${END}${must(after, 'end of the table')}`
}

/** What each adapter reads, since when, and how that is tested. */
function adapterTable(): string {
  const tests = testedIds()
  const rows = [...adapters, generic].map((adapter) => [
    `${adapter.label} \`${adapter.id}\` v${adapter.version}`,
    adapter.hosts.length > 0 ? adapter.hosts.join(', ') : 'any',
    readsOf(adapter),
    adapter.raw === undefined ? '' : 'yes',
    sinceOf(adapter),
    testsOf(adapter, tests),
  ])
  const head = ['Webmail', 'Hosts', 'Reads', 'Raw source', 'Since', 'Tested by']
  return table(head, rows)
}

/** A Markdown table with its columns in line, as the formatter keeps it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n')
}

function readsOf({ fields }: Adapter): string {
  const read = FIELDS.filter((field) => fields[field] !== undefined)
  return read.length === 0 ? 'visible header lines' : [...read, 'body'].join(', ')
}

type Fixture = { readonly month: string; readonly language: string }

/** The fixtures that an adapter is for: those of its folder that show its hosts, or all of them when it has none. */
function fixturesOf(adapter: Adapter): readonly Fixture[] {
  const folder = join(root, 'extension/webmail', folderOf(adapter), 'fixtures')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .filter(
      (name) =>
        expectedProvider(join(folder, name.replace(/\.html$/u, '.expected.json'))) === adapter.id ||
        adapter.id === 'generic',
    )
    .map((name) => ({
      month: name.slice(0, 7),
      language: /<html lang="(\w+)/u.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '',
    }))
}

/** Two adapters of one product share a folder, named after the first part of their ids. */
function folderOf({ id }: Adapter): string {
  return must(id.split('-')[0])
}

function expectedProvider(file: string): unknown {
  return (JSON.parse(readFileSync(file, 'utf8')) as { provider?: unknown } | null)?.provider
}

function sinceOf(adapter: Adapter): string {
  return (
    fixturesOf(adapter)
      .map(({ month }) => month)
      .toSorted()[0] ?? ''
  )
}

function testsOf(adapter: Adapter, live: ReadonlySet<string>): string {
  const fixtures = fixturesOf(adapter)
  const languages = [...new Set(fixtures.map(({ language }) => LANGUAGES[language] ?? language))].toSorted()
  const count = `${fixtures.length} ${fixtures.length === 1 ? 'fixture' : 'fixtures'} (${languages.join(', ')})`
  return live.has(adapter.id) ? `${count}, the real webmail` : count
}

/** Webmails that an end-to-end test drives live. */
function testedIds(): ReadonlySet<string> {
  const specs = readdirSync(join(root, 'tests/e2e')).filter((name) => name.endsWith('.spec.ts'))
  return new Set(specs.map((name) => name.replace(/\.spec\.ts$/u, '')))
}

if (process.argv[1] === join(root, 'tools/adapter-table.ts')) {
  const file = join(root, ADAPTER_README)
  writeFileSync(file, withAdapterTable(readFileSync(file, 'utf8')))
}
