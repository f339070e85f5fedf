import type { SourceFile } from './source-files.ts'

/** Folders of entities that the registry does not import, and the other way round. */
export function findUnregisteredEntities(files: readonly SourceFile[]): readonly string[] {
  const folders = new Set(files.flatMap(({ path }) => /^shared\/entities\/([^/]+)\//.exec(path)?.[1] ?? []))
  const registry = textOf(files, 'shared/entities/registry.ts')
  const imported = new Map(
    [...registry.matchAll(/import \{ (\w+) \} from '\.\/([^/]+)\//g)].map((match) => [match[2] ?? '', match[1] ?? '']),
  )
  const listed = new Set(/ENTITIES\b[^=]*=\s*\[([^\]]*)\]/.exec(registry)?.[1]?.match(/\w+/g))
  return [
    ...[...folders]
      .filter((folder) => !imported.has(folder))
      .map((folder) => `shared/entities/${folder}: no line in the registry`),
    ...[...imported]
      .filter(([folder]) => !folders.has(folder))
      .map(([folder]) => `registry: shared/entities/${folder} does not exist`),
    ...[...imported]
      .filter(([, name]) => !listed.has(name))
      .map(([, name]) => `registry: ${name} is imported but not listed`),
  ]
}

/** Endpoints of the protocol that say nothing of who may call, or that no file of the Worker answers. */
export function findUnservedEndpoints(files: readonly SourceFile[]): readonly string[] {
  const answers = files.filter(({ path }) => path.startsWith('worker/endpoints/') && !path.endsWith('.test.ts'))
  const routes = textOf(files, 'worker/endpoints/routes.ts')
  return files
    .filter(({ path, text }) => path.startsWith('shared/protocol/') && /= defineEndpoint\(/.test(text))
    .flatMap(({ path, text }) => {
      const file = path.replace('shared/protocol/', '')
      const answer = answers.find((each) => each.text.includes(`#shared/protocol/${file}'`))
      const answerFile = answer?.path.replace('worker/endpoints/', './')
      const open = [...text.matchAll(/= defineEndpoint\(\{(?<body>[\s\S]*?)\n\}\)/g)].filter(
        (match) => !/^ {2}access: '/m.test(match.groups?.['body'] ?? ''),
      )
      return [
        ...open.map(() => `${path}: an endpoint that does not say who may call it`),
        ...(answer === undefined ? [`${path}: nothing in worker/endpoints answers it`] : []),
        ...(answerFile !== undefined && !routes.includes(`'${answerFile}'`)
          ? [`${path}: ${answer?.path} is not mounted`]
          : []),
      ]
    })
}

/** Fixtures without an expectation, expectations without a fixture, and names that do not say when and what. */
export function findUnpairedFixtures(paths: readonly string[]): readonly string[] {
  const fixtures = paths.filter((path) => /^extension\/(?:webmail|sites)\/[^/]+\/fixtures\//.test(path))
  const all = new Set(fixtures)
  return fixtures.flatMap((path) => {
    if (!/\/\d{4}-\d{2}-[a-z0-9-]+(?:\.html|\.eml|\.expected\.json)$/.test(path))
      return [`${path}: not named <yyyy-mm>-<what>`]
    const stem = path.replace(/\.(?:html|eml|expected\.json)$/, '')
    const pair = path.endsWith('.expected.json') ? [`${stem}.html`, `${stem}.eml`] : [`${stem}.expected.json`]
    return pair.some((other) => all.has(other)) ? [] : [`${path}: ${pair.join(' or ')} is missing`]
  })
}

/** Messages of the manifest that some language lacks. */
export function findMissingMessages(files: readonly SourceFile[]): readonly string[] {
  const keysByLanguage = new Map(
    files
      .filter(({ path }) => /^extension\/public\/_locales\/\w+\/messages\.json$/.test(path))
      .map(({ path, text }) => [path.split('/')[3] ?? '', Object.keys(JSON.parse(text))]),
  )
  const every = new Set([...keysByLanguage.values()].flat())
  const languages = new Set(['en', 'zh_CN', 'zh_TW', ...keysByLanguage.keys()])
  return [...languages].flatMap((language) =>
    [...every]
      .filter((key) => !keysByLanguage.get(language)?.includes(key))
      .map((key) => `_locales/${language}: ${key} is missing`),
  )
}

function textOf(files: readonly SourceFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? ''
}
