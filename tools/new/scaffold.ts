import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { newEntity } from './entity.ts'
import { newSite } from './site.ts'
import { newWebmail } from './webmail.ts'

/** What one `npm run new` does: files that it writes, lines that it adds to lists, and what a person does then. */
export type Scaffold = {
  readonly folder: string
  readonly files: Readonly<Record<string, string>>
  readonly edits: readonly { readonly path: string; readonly change: (text: string) => string }[]
  readonly next: readonly string[]
}

/** `name` in kebab case, `id` in camel case, `month` as `2026-11`. */
export type ScaffoldName = { readonly name: string; readonly id: string; readonly month: string }

const KINDS = { webmail: newWebmail, site: newSite, entity: newEntity } as const
export type ScaffoldKind = keyof typeof KINDS

/** `bad-kind` and `bad-name`: the person types another; `exists`: the folder is there already. */
export type ScaffoldFault = 'bad-kind' | 'bad-name' | 'exists'

const RESERVED = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
)

/** Makes the folder of a webmail, site or entity below `root`, with tests that fail until it is filled in. */
export function scaffold(root: string, kind: string, name: string, month: string): Result<Scaffold, ScaffoldFault> {
  if (!Object.hasOwn(KINDS, kind)) return fail('bad-kind', `One of: ${Object.keys(KINDS).join(', ')}`)
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name) || name.length > 40)
    return fail('bad-name', 'Lower-case letters, digits and single hyphens, beginning with a letter')
  const id = name.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase())
  if (RESERVED.has(id)) return fail('bad-name', `${id} is a word of the language`)
  const plan = KINDS[kind as ScaffoldKind]({ name, id, month })
  if (existsSync(join(root, plan.folder)) && readdirSync(join(root, plan.folder)).length > 0)
    return fail('exists', plan.folder)
  // Lists first: when one has no place for the line, nothing was written.
  const edited = plan.edits.map(({ path, change }) => [path, change(readFileSync(join(root, path), 'utf8'))] as const)
  for (const [path, text] of [
    ...Object.entries(plan.files).map(([file, text]) => [join(plan.folder, file), text] as const),
    ...edited,
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return ok(plan)
}
