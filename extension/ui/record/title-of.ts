import { findEntity } from '#shared/entities/registry.ts'
import { must } from '#shared/lib/must.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import { recordStore, type StoredRecord } from '../../store/record-store.ts'
import type { ReferenceDoor } from '../field/field-props.ts'
import { tupleText } from '../i18n/t.ts'
import { textOf } from './record-text.ts'

/** What people call any record: the field that names it, else its address, else what it is. */
export function titleOf({ entity, fields }: Pick<StoredRecord, 'entity' | 'fields'>): string {
  const descriptor = findEntity(entity)
  const title = descriptor ? textOf(fields, descriptor.title) : ''
  return title || textOf(fields, 'email') || (descriptor ? tupleText(descriptor.labels.one) : entity)
}

/** The titles of some records, by `entity/id`. */
export async function titlesOf(
  db: SidecardDatabase,
  refs: readonly { readonly entity: string; readonly record: string }[],
): Promise<ReadonlyMap<string, string>> {
  const store = recordStore(db)
  const byEntity = Map.groupBy(refs, ({ entity }) => entity)
  const found = await Promise.all(
    [...byEntity].map(([entity, same]) => store.getMany(entity, [...new Set(same.map(({ record }) => record))])),
  )
  return new Map(found.flat().map((record) => [`${record.entity}/${record.id}`, titleOf(record)]))
}

/** A door that knows the names of some records and looks for none: for what is only shown. */
export function namesDoor(titles: ReadonlyMap<string, string>): ReferenceDoor {
  return { nameOf: (entity, id) => titles.get(`${entity}/${id}`), search: () => [] }
}

/** The records that some values point to. */
export function referredBy(
  entity: string,
  values: readonly { readonly key: string; readonly value: unknown }[],
): { readonly entity: string; readonly record: string }[] {
  const fields = must(findEntity(entity), 'entity').fields
  return values.flatMap(({ key, value }) => {
    const [name = '', element] = key.split('/')
    const field = fields[name]
    const id = field?.kind === 'reference' ? value : field?.kind === 'references' ? element : undefined
    return typeof id === 'string' && field?.of ? [{ entity: field.of, record: id }] : []
  })
}
