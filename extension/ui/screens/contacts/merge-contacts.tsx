import { useState } from 'preact/hooks'
import type { Fields } from '#shared/fields/value.ts'
import type { StoredRecord } from '../../../store/record-store.ts'
import { createdAt } from '../../../store/timeline.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { settle, type ActContext } from '../../record/act.ts'
import { mergeContacts } from '../../record/actions.ts'
import { moveTyped } from '../../record/composer/move-typed.ts'
import { mergeRows, type Pick } from '../../record/merge-draft.ts'
import { MergeRow } from '../../record/merge-row.tsx'
import { MergeSide } from '../../record/merge-side.tsx'
import { nameOf } from '../../record/record-text.ts'
import { useOnce } from '../../record/use-once.ts'
import type { ContactRow } from './contact-rows.ts'

type MergeContactsProps = {
  readonly context: ActContext
  readonly rows: readonly [ContactRow, ContactRow]
  readonly onClose: () => void
  readonly onMerged: () => void
}

/** Two contacts made one: the older one stays, and where both say something the person picks. */
export function MergeContacts({ context, rows, onClose, onMerged }: MergeContactsProps) {
  const [older, newer] = rows.toSorted((a, b) => createdAt(a.record) - createdAt(b.record)) as [ContactRow, ContactRow]
  const [picks, setPicks] = useState<Readonly<Record<string, Pick>>>({})
  const once = useOnce()
  const shown = rowsOf(older, newer)
  const pickOf = (name: string): Pick => picks[name] ?? (textIsOnlyIn(shown, name) ? 'mail' : 'known')
  const merge = async (): Promise<void> => {
    const chosen: Record<string, Fields[string]> = {}
    for (const { name, isEqual, keepsBoth } of shown) {
      const value = newer.record.fields[name]
      if (pickOf(name) === 'mail' && !isEqual && !keepsBoth && value !== undefined) chosen[name] = value
    }
    const input = { keep: older.record.id, drop: newer.record.id, chosen }
    if (!(await settle(context, mergeContacts(context, input), { icon: 'merge' }))) return
    // Merged they are; what cannot be noted stays where it was typed.
    await moveTyped(context.db, input.drop, input.keep).catch(() => {})
    onMerged()
  }
  const name = nameOf(older.record)
  return (
    <Dialog
      open
      onClose={onClose}
      width="md"
      title={t('contacts.merge.title')}
      actions={
        <>
          <Button label={t('do.cancel')} kind="ghost" onPress={onClose} />
          <Button label={t('dup.merge', { name })} kind="primary" autoFocus onPress={() => once(merge)} />
        </>
      }
    >
      <div class="r-merge">
        <MergeSide side="mail" {...headOf(newer)} />
        <MergeSide side="known" {...headOf(older)} />
        {shown.map((row) => (
          <MergeRow
            key={row.name}
            row={row}
            pick={pickOf(row.name)}
            onPick={(pick) => setPicks((before) => ({ ...before, [row.name]: pick }))}
          />
        ))}
      </div>
      <p class="quiet">{t('contacts.merge.why')}</p>
    </Dialog>
  )
}

/** The newer one stands where a mail stands in the panel: what it says goes into the one that stays. */
function rowsOf(older: ContactRow, newer: ContactRow) {
  const draft = {
    fields: newer.record.fields,
    origin: {},
    ...(newer.company !== '' && { company: { name: newer.company } }),
  }
  return mergeRows(draft, { record: older.record, company: companyOf(older), level: 'same', reasons: [] })
}

function companyOf({ company, record }: ContactRow): StoredRecord | undefined {
  return company === '' ? undefined : { ...record, entity: 'company', fields: { name: company } }
}

function textIsOnlyIn(rows: ReturnType<typeof mergeRows>, name: string): boolean {
  const row = rows.find((one) => one.name === name)
  return row !== undefined && row.known === ''
}

function headOf({ record }: ContactRow) {
  const name = nameOf(record)
  const year = String(new Date(createdAt(record)).getFullYear())
  return { name, id: record.id, title: name, detail: t('dup.since', { year }) }
}
