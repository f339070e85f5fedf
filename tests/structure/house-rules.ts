import type { SourceFile } from './source-files.ts'

/** A habit of the house: finds the lines of a file that break it. */
type HouseRule = {
  readonly name: string
  /** Files that it is about. */
  readonly about: (path: string) => boolean
  readonly finds: (file: SourceFile, today: string) => readonly string[]
}

const code = /\.(?:ts|tsx|mjs)$/
const mayExportDefault =
  /^(?:extension\/entrypoints\/|extension\/wxt\.config\.ts$|worker\/index\.ts$|worker\/db\/drizzle\.config\.ts$|tests\/[^/]+\.config\.ts$)/
const mayUseConsole = /^(?:tools|tests)\/|^(?:shared|extension|worker)\/lib\/log\.ts$/
// Pinned texts, and what tools write.
const generated = /^(?:package-lock\.json|worker\/db\/migrations\/)|\/fixtures\//

export const houseRules: readonly HouseRule[] = [
  {
    name: 'A name is exported by name; only frameworks that demand it get a default',
    about: (path) => code.test(path) && !mayExportDefault.test(path),
    finds: linesWith(/^export default\b|^export \{[^}]*\bas default\b/),
  },
  {
    name: 'No barrels: only the Worker has an index',
    about: (path) => /(?:^|\/)index\.tsx?$/.test(path) && path !== 'worker/index.ts',
    finds: ({ path }) => [path],
  },
  {
    name: 'Only the log, the tools and the tests write to the console',
    about: (path) => code.test(path) && !mayUseConsole.test(path) && !/\.test\.tsx?$/.test(path),
    finds: linesWith(/(?<![.\w])console\.\w+\(/),
  },
  {
    name: 'An excuse names a day that has not passed',
    about: (path) => code.test(path) && !path.startsWith('tests/structure/'),
    finds: expiredExcuses,
  },
  {
    name: 'A silenced lint rule says why',
    about: (path) => code.test(path) && !path.startsWith('tests/structure/'),
    finds: linesWith(/(?:oxlint|eslint)-disable(?!.* -- \S)/),
  },
  {
    name: 'No switched-off check: neither a skipped compiler line nor a test that runs alone',
    about: (path) => code.test(path) && !path.startsWith('tests/structure/'),
    finds: linesWith(/@ts-ignore|@ts-nocheck|\b(?:test|describe)\.only\(/),
  },
  {
    name: 'No path of one machine and no address of a package registry',
    about: (path) => !generated.test(path) || path === 'package-lock.json',
    finds: linesWith(/(?<![\w.])\/(?:work|root|home\/[a-z]\w*|Users\/\w+)\/|\bregistry\.(?:npmjs|yarnpkg|npmmirror)\b/),
  },
]

/** One line `path:line text` for each place that breaks a rule. */
export function findBreaches(rule: HouseRule, files: readonly SourceFile[], today: string): readonly string[] {
  return files.filter(({ path }) => rule.about(path)).flatMap((file) => rule.finds(file, today))
}

function linesWith(pattern: RegExp): HouseRule['finds'] {
  return ({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, place }) => `${place} ${line.trim()}`)
}

/** An excuse without a day, or with a day that is over. */
function expiredExcuses({ path, text }: SourceFile, today: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const excuse = /\b(?:TODO|FIXME|XXX)\b(?: \[(?<day>\d{4}-\d{2}-\d{2})\]:)?/.exec(line)
    if (excuse === null) return []
    const day = excuse.groups?.['day']
    return day !== undefined && day >= today ? [] : [`${path}:${index + 1} ${line.trim()}`]
  })
}
