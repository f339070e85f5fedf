import type { ChangeSet, RecordHistory } from '../../../store/history.ts'
import { isCreation } from '../../../store/history.ts'
import type { KnownDevice } from '../../../store/known-devices.ts'
import { DELETED } from '#shared/fields/validate.ts'
import { splitKey } from '#shared/fields/element-key.ts'
import { t } from '../../i18n/t.ts'
import type { IconName } from '../../kit/icons.ts'
import { labelText } from '../../record/act.ts'
import { isShownKey, keyLabel } from '../../record/value-shown.tsx'

/** What only says that something changed; the fields themselves say more. */
const PLAIN_LABELS = new Set(['toast.changed', 'toast.saved', 'toast.undone'])

/** The moves of a set that are for people, marks of machines left out. */
export function shownMoves({ record }: RecordHistory, set: ChangeSet) {
  return set.moves.filter(({ key }) => isShownKey(record.entity, key))
}

/** The fields that a set changed, each once. */
export function shownFields(history: RecordHistory, set: ChangeSet): string[] {
  return [...new Set(shownMoves(history, set).map(({ key }) => splitKey(key).field))]
}

/** What was done, in a few words. */
export function setTitle(history: RecordHistory, set: ChangeSet): string {
  if (set.label !== undefined && !PLAIN_LABELS.has(set.label))
    return labelText(set.label, { n: 1, kept: 0, name: '', field: '' })
  if (isCreation(history, set)) return t('history.created')
  const deletion = set.moves.find(({ key }) => key === DELETED)
  if (deletion) return t(deletion.to === true ? 'history.archived' : 'history.restored')
  const fields = shownFields(history, set)
  const [field] = fields
  if (field === undefined || fields.length > 1) return t('history.many', { n: Math.max(fields.length, 1) })
  const moves = shownMoves(history, set)
  const label = keyLabel(history.record.entity, field)
  if (moves.every(({ from }) => from === null)) return t('history.added', { field: label })
  return t(moves.every(({ to }) => to === null) ? 'history.removed' : 'history.changed', { field: label })
}

export function setIcon(history: RecordHistory, set: ChangeSet): IconName {
  if (set.label === 'toast.merged') return 'merge'
  if (isCreation(history, set)) return 'add'
  const deletion = set.moves.find(({ key }) => key === DELETED)
  if (deletion) return deletion.to === true ? 'archive' : 'restore'
  return set.label === 'toast.undone' ? 'undo' : 'edit'
}

/** Who made a set, and where. */
export function setAuthor({ isOwn, mark }: ChangeSet, devices: ReadonlyMap<string, KnownDevice>): string {
  if (isOwn) return t('history.you')
  const device = devices.get(mark)
  return device ? t('history.who', { who: device.memberName, device: device.name }) : t('history.somebody')
}
