import { findEntity } from '#shared/entities/registry.ts'
import { findPatchFault } from '#shared/fields/validate.ts'
import { MAX_PATCH_BYTES } from '#shared/lib/limits.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Action, Edit, Slots } from './action.ts'
import { certifyBirth } from './birth.ts'
import { commitEdits, writeTables } from './commit.ts'
import type { SidecardDatabase } from './database.ts'
import { rowKey } from './put-records.ts'
import { storageFault } from './storage-fault.ts'

export type { Action, Edit, KeptField, Undone } from './action.ts'
export { undo } from './undo.ts'

export type WriteFault = 'invalid' | 'storage-full' | 'storage'
export type WriteOptions = {
  readonly label: string
  readonly slots?: Slots
  /** The action that this one belongs to: one undo takes both back. */
  readonly deed?: string | undefined
  /** The device's wall clock, epoch milliseconds. */
  readonly now?: () => number
}

/**
 * Writes what a person did: records, lookup keys, outbox, clock and journal in one transaction, so that it is kept whole
 * or not at all, with or without a server. `invalid` names the first fault in `detail`.
 */
export async function write(
  db: SidecardDatabase,
  edits: readonly Edit[],
  { label, slots = {}, deed, now = Date.now }: WriteOptions,
): Promise<Result<Action, WriteFault>> {
  const whole = joinEdits(edits)
  const fault = findEditFault(whole)
  if (fault) return fail('invalid', fault)
  try {
    const action = await db.change(writeTables(db), async () =>
      commitEdits(db, whole, { label, slots, at: now(), deed }),
    )
    void certifyBirth(db)
    return ok(action)
  } catch (error) {
    return storageFault(error)
  }
}

/** One edit for each record, in the order of first mention: later values of a field win. */
function joinEdits(edits: readonly Edit[]): Edit[] {
  const joined = new Map<string, Edit>()
  for (const edit of edits) {
    const key = rowKey(edit.entity, edit.id)
    const patch = { ...joined.get(key)?.patch, ...edit.patch }
    if (Object.keys(patch).length > 0) joined.set(key, { ...edit, patch })
  }
  return [...joined.values()]
}

function findEditFault(edits: readonly Edit[]): string | null {
  for (const { entity, id, patch } of edits) {
    const descriptor = findEntity(entity)
    if (!descriptor) return `${entity}: unknown-entity`
    const fault = findPatchFault(descriptor, patch)
    if (fault) return `${entity}/${id} ${fault.key ?? ''}: ${fault.fault ?? fault.code}`
    if (new TextEncoder().encode(JSON.stringify(patch)).length > MAX_PATCH_BYTES) return `${entity}/${id}: too-large`
  }
  return null
}
