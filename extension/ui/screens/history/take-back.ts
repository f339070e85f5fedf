import type { EntityName } from '#shared/entities/registry.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { differingKeys, type ChangeSet, type RecordHistory, recordAsOf } from '../../../store/history.ts'
import { actionOf, recordsOf, undoChanges } from '../../../store/undo-changes.ts'
import { write } from '../../../store/write.ts'
import { formatDate } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { showToast } from '../../kit/toast.tsx'
import { offerUndo, settle, type ActContext } from '../../record/act.ts'
import { undoAction } from '../../record/undo-redo.ts'
import { keyLabel } from '../../record/value-shown.tsx'

/** Takes a deed back on this record only. */
export async function undoHere(context: ActContext, { record }: RecordHistory, set: ChangeSet): Promise<void> {
  const { entity, id } = record
  await takeBack(context, set, [{ entity, id }])
}

/**
 * Takes a deed back on every record it touched: by the journal as long as it is there, which can do it again, and by the
 * history afterwards. A set without operations is known on the record alone.
 */
export async function undoEverywhere(context: ActContext, set: ChangeSet, history?: RecordHistory): Promise<void> {
  const action = await actionOf(context.db, set)
  if (action) return undoAction(context, action.id)
  const records = await recordsOf(context.db, set)
  if (records.length > 0) return takeBack(context, set, records)
  if (history) await undoHere(context, history, set)
}

/** Sets a field to a value it once had. */
export async function restoreValue(
  context: ActContext,
  { record }: RecordHistory,
  key: string,
  value: Value,
): Promise<void> {
  const edit = { entity: record.entity as EntityName, id: record.id, patch: { [key]: value } }
  const message = t('toast.value', { field: keyLabel(record.entity, key) })
  await settle(context, write(context.db, [edit], { label: 'toast.changed', now: context.now }), {
    icon: 'restore',
    message,
  })
}

/** What brings the record back to a moment; keys whose value then is not known stay. */
export function versionPatch(history: RecordHistory, at: number): Fields {
  const { fields, unknown } = recordAsOf(history, at)
  const keys = differingKeys(fields, history.record.fields).filter((key) => !unknown.includes(key))
  return Object.fromEntries(keys.map((key) => [key, fields[key] ?? null]))
}

/** Brings the whole record back to a moment, in one action. */
export async function restoreVersion(context: ActContext, history: RecordHistory, at: number): Promise<void> {
  const { entity, id } = history.record
  const edit = { entity: entity as EntityName, id, patch: versionPatch(history, at) }
  const date = formatDate(at, context.now())
  const slots = { date }
  await settle(context, write(context.db, [edit], { label: 'toast.version', slots, now: context.now }), {
    icon: 'restore',
  })
}

async function takeBack(
  context: ActContext,
  set: ChangeSet,
  records: readonly { entity: string; id: string }[],
): Promise<void> {
  const undone = await undoChanges(context.db, set, records, { now: context.now })
  context.nudge?.()
  if (!undone.ok)
    return showToast({
      message: undone.kind === 'not-found' ? t('history.undo.nothing') : t('fault.storage'),
      icon: 'error',
    })
  const { id, kept, edits } = undone.value
  if (edits.length === 0) return showToast({ message: t('history.undo.nothing'), icon: 'info' })
  const message = kept.length > 0 ? t('toast.undone.kept', { n: kept.length }) : t('toast.undone')
  showToast({
    message,
    icon: 'undo',
    action: offerUndo(context, id),
  })
}
