import type { Fields } from '#shared/fields/value.ts'
import type { RecordState } from '#shared/merge/merge.ts'
import { archivedRows } from '../server-files.ts'
import type { World } from '../world.ts'

export type LogRow = {
  readonly seq: number
  readonly op: string
  readonly n: number
  readonly actor: string
  readonly device: string
  readonly hlc: string
  readonly entity: string
  readonly record: string
  readonly patch: Fields
  readonly scope: string
  readonly mark: string
  readonly at: number
}
export type ServerRecord = RecordState & { readonly scope: string; readonly isShared: boolean }

/** Whether a member may see a record. */
export function maySee(member: string, { scope, isShared }: ServerRecord): boolean {
  return scope === 't' || scope === `u:${member}` || isShared
}

/** What the server holds of one workspace, parsed. */
export type ServerView = {
  readonly workspace: string
  /** All of the log, what is in the archive included. */
  readonly log: readonly LogRow[]
  readonly records: ReadonlyMap<string, ServerRecord>
  /** The highest number of each device that was answered. */
  readonly numbers: ReadonlyMap<string, number>
}

export function viewServer({ server }: World, workspace: string): ServerView {
  const kept = server.sql(
    'SELECT seq, op, n, actor, device, hlc, entity, record, patch, scope, mark, at FROM changes WHERE ws = ? ORDER BY seq',
    workspace,
  )
  const log = [...archivedRows(server, workspace), ...kept].map(
    (row) => ({ ...row, patch: JSON.parse(String(row['patch'])) as Fields }) as unknown as LogRow,
  )
  const records = server
    .sql('SELECT entity, id, doc, clocks, scope, shared FROM records WHERE ws = ?', workspace)
    .map(({ entity, id, doc, clocks, scope, shared }): [string, ServerRecord] => [
      `${entity}/${id}`,
      {
        fields: JSON.parse(String(doc)),
        clocks: JSON.parse(String(clocks)),
        scope: String(scope),
        isShared: shared === 1,
      },
    ])
  const numbers = server
    .sql('SELECT device, n FROM numbers WHERE ws = ?', workspace)
    .map(({ device, n }): [string, number] => [String(device), Number(n)])
  return {
    workspace,
    log,
    records: new Map(records),
    numbers: new Map(numbers),
  }
}

/** The same text for the same content, whatever the order of keys. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`
}
