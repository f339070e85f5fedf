import { type Import, importsOf, packageOf } from './imports.ts'
import type { SourceFile } from './source-files.ts'

// Who may import whom. A folder may always import itself; `shared` and `extension` stand for all below them.
const everyUi = ['extension/ui/kit', 'extension/ui/field', 'extension/ui/record', 'extension/ui/i18n', 'extension/ui']
const rules: Readonly<Record<string, readonly string[]>> = {
  'shared/lib': [],
  'shared/fields': ['shared/lib'],
  'shared/entities': ['shared/lib', 'shared/fields'],
  'shared/protocol': ['shared/lib', 'shared/fields', 'shared/entities'],
  'shared/merge': ['shared/lib', 'shared/fields', 'shared/entities'],
  'shared/insight': ['shared/lib', 'shared/fields', 'shared/entities'],
  'shared/clip': ['shared/lib', 'shared/fields', 'shared/entities'],
  'shared/find': ['shared/lib', 'shared/fields', 'shared/entities', 'shared/merge', 'shared/clip'],
  'shared/snapshot': ['shared/lib', 'shared/fields', 'shared/entities', 'shared/merge', 'shared/clip', 'shared/find'],

  // How the extension is built.
  'extension/wxt.config.ts': ['extension/bare-scripts.ts', 'extension/page-chunks.ts'],
  'extension/bare-scripts.ts': [],
  'extension/page-chunks.ts': [],
  'extension/bridge': ['shared'],
  // Content scripts: what they import is injected into every page they read.
  'extension/webmail': ['extension/bridge', 'shared/clip', 'shared/lib'],
  'extension/sites': ['extension/bridge', 'shared/clip', 'shared/lib'],
  'extension/store': ['extension/bridge', 'shared'],
  'extension/sync': ['extension/bridge', 'extension/store', 'shared'],
  'extension/commands': ['extension/bridge', 'extension/store', 'shared'],
  'extension/background': ['extension/bridge', 'extension/store', 'extension/sync', 'extension/webmail', 'shared'],
  // What the pages share: it gives the screens what they need, so it knows them and they do not know it.
  'extension/page': [
    'extension/ui/screens',
    'extension/sites',
    'extension/webmail',
    'extension/bridge',
    'extension/store',
    'extension/sync',
    'extension/commands',
    'shared',
    ...everyUi,
  ],
  'extension/ui/kit': [],
  'extension/ui/i18n': ['shared'],
  'extension/ui': ['extension/bridge', 'extension/store', 'extension/ui/i18n', 'shared'],
  'extension/ui/field': ['extension/ui/kit', 'extension/ui/i18n', 'shared'],
  'extension/ui/record': [
    'extension/store',
    'extension/sync',
    'extension/commands',
    'extension/bridge',
    'shared',
    ...everyUi,
  ],
  'extension/ui/screens': [
    'extension/bridge',
    'extension/store',
    'extension/sync',
    'extension/commands',
    'extension/webmail',
    'shared',
    ...everyUi,
  ],
  'extension/entrypoints': ['extension', 'shared'],

  'worker/lib': [],
  'worker/http': ['worker/env.ts', 'shared'],
  'worker/db': ['worker/env.ts', 'shared'],
  'worker/files': ['shared'],
  'worker/archive': ['worker/db', 'worker/files', 'shared'],
  'worker/snapshot': ['worker/env.ts', 'worker/db', 'worker/files', 'shared'],
  'worker/auth': ['worker/env.ts', 'worker/db', 'worker/http', 'shared'],
  'worker/endpoints': [
    'worker/env.ts',
    'worker/http',
    'worker/auth',
    'worker/db',
    'worker/files',
    'worker/archive',
    'worker/snapshot',
    'shared',
  ],
  'worker/effects': ['worker/env.ts', 'worker/db', 'worker/files', 'worker/snapshot', 'shared'],
  'worker/jobs': [
    'worker/env.ts',
    'worker/db',
    'worker/files',
    'worker/snapshot',
    'worker/archive',
    'worker/outbound',
    'shared',
  ],
  'worker/outbound': ['worker/env.ts', 'shared'],
  // The composition and what it composes at the top of the room.
  worker: ['worker', 'shared'],
}

const holdsFolders = new Set(['worker', 'extension/ui'])

/** One line for each import that the table does not allow, and for each folder that it does not know. */
export function findForbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const home = ruleOf(file.path)
    if (home === null) return [`${file.path}: its folder has no line in the table of who may import whom`]
    return importsOf(file)
      .filter(({ file: target }) => target !== null && !mayImport(home, target))
      .map(({ specifier }) => `${file.path}: ${home} may not import ${specifier}`)
  })
}

const packagesOfShared = new Set(['zod', 'postal-mime', 'libphonenumber-js', 'tldts-icann', 'pinyin-pro'])

/** One line for each package that code for anywhere may not count on. */
export function findForbiddenPackages(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith('shared/'))
    .flatMap((file) =>
      packagesOf(importsOf(file))
        .filter((name) => !packagesOfShared.has(name))
        .map((name) => `${file.path}: shared code may not import ${name}`),
    )
}

const tooHeavyForPages = new Set(['dexie', 'preact', '@preact/signals', 'zod', 'lucide', 'pinyin-pro'])

/** One line for each heavy package that a script injected into foreign pages would carry along, with the way it comes in. */
export function findHeavyContentScripts(files: readonly SourceFile[]): readonly string[] {
  const fileByPath = new Map(files.map((file) => [file.path, file]))
  const injected = files.filter(({ text }) => /\bdefine(?:ContentScript|UnlistedScript)\(/.test(text))
  return injected.flatMap(({ path }) =>
    [...reachable(path, fileByPath)].flatMap(([reached, way]) =>
      packagesOf(importsAtRunTime(fileByPath.get(reached)))
        .filter((name) => tooHeavyForPages.has(name))
        .map((name) => `${way.join(' > ')} > ${name}`),
    ),
  )
}

/** Every file that one imports, with the shortest way to it. */
function reachable(start: string, fileByPath: ReadonlyMap<string, SourceFile>): ReadonlyMap<string, readonly string[]> {
  const ways = new Map([[start, [start]]])
  for (const [path, way] of ways) {
    for (const { file } of importsAtRunTime(fileByPath.get(path))) {
      if (file !== null && !ways.has(file)) ways.set(file, [...way, file])
    }
  }
  return ways
}

function importsAtRunTime(file: SourceFile | undefined): readonly Import[] {
  return file === undefined ? [] : importsOf(file).filter(({ typeOnly }) => !typeOnly)
}

function packagesOf(imports: readonly Import[]): readonly string[] {
  return imports.filter(({ file }) => file === null).map(({ specifier }) => packageOf(specifier))
}

/** The longest folder of the table that holds this path. */
function ruleOf(path: string): string | null {
  const homes = Object.keys(rules).filter((home) => isBelow(path, home))
  const [home] = homes.toSorted((one, other) => other.length - one.length)
  // A new folder needs a line of its own; only files share the line of the folder that holds folders.
  if (home !== undefined && holdsFolders.has(home) && path.split('/').length > home.split('/').length + 1) return null
  return home ?? null
}

function mayImport(home: string, target: string): boolean {
  if (target.startsWith('extension/entrypoints/') && home !== 'extension/entrypoints') return false
  const own = ruleOf(target) === home
  return (
    own ||
    (rules[home] ?? []).some((allowed) =>
      allowed === 'extension/ui' ? ruleOf(target) === allowed : isBelow(target, allowed),
    )
  )
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
