import { addBefore, addImport } from './list-line.ts'
import type { Scaffold, ScaffoldName } from './scaffold.ts'

/** An entity: a descriptor with one field, labels that wait for Chinese, and its line in the registry. No table. */
export function newEntity({ name, id }: ScaffoldName): Scaffold {
  const folder = `shared/entities/${name}`
  const title = name.replaceAll('-', ' ').replace(/^./u, (letter) => letter.toUpperCase())
  return {
    folder,
    files: { [`${name}.ts`]: descriptor(name, id), 'labels.ts': labels(id, title) },
    edits: [
      {
        path: 'shared/entities/registry.ts',
        change: (text) =>
          addBefore(addImport(text, `import { ${id} } from './${name}/${name}.ts'`), '] as const', `, ${id}`),
      },
    ],
    next: [
      `Write the fields into ${folder}/${name}.ts and their labels, in three languages, into ${folder}/labels.ts.`,
      'npm run views writes the migration that gives it its view on the server.',
      'npx vitest run -c tests/vitest.config.ts --project shared tests/structure says which labels are missing.',
    ],
  }
}

function descriptor(name: string, id: string): string {
  const type = id.replace(/^./u, (letter) => letter.toUpperCase())
  return `import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { required, text } from '#shared/fields/field.ts'
import { ${id}Labels } from './labels.ts'

/** What one of these is, in the words of the people who use it. */
export const ${id} = defineEntity('${name}', {
  visibility: 'team',
  title: 'title',
  labels: ${id}Labels,
  fields: {
    title: required(text()),
  },
})
export type ${type} = Row<typeof ${id}>
`
}

function labels(id: string, title: string): string {
  return `export const ${id}Labels = {
  one: ['${title}', '', ''],
  many: ['${title}s', '', ''],
  fields: {
    title: ['Title', '标题', '標題'],
  },
} as const
`
}
