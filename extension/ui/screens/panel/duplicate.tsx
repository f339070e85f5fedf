import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import { Notice } from '../../kit/notice.tsx'
import { createdAt } from '../../../store/timeline.ts'
import { settle } from '../../record/act.ts'
import { saveContacts } from '../../record/actions.ts'
import type { Suspect } from '../../record/find-suspects.ts'
import { joinDraft, mergeRows, type Pick } from '../../record/merge-draft.ts'
import { MergeRow } from '../../record/merge-row.tsx'
import { MergeSide } from '../../record/merge-side.tsx'
import { reasonText } from '../../record/reasons.ts'
import { nameOf, textOf } from '../../record/record-text.ts'
import { useDesk, type Thread } from './desk.ts'
import { keepPeople, keepThread } from './keep.ts'
import { focusWhenFree } from './use-enter.ts'
import { useOnce } from '../../record/use-once.ts'
import './duplicate.css'

type DuplicateProps = {
  readonly draft: PersonDraft
  readonly suspect: Suspect
  readonly thread: Thread
  readonly withThread: boolean
}

/** Probably somebody we know: both side by side, one value kept per row. */
export function Duplicate({ draft, suspect, thread, withThread }: DuplicateProps) {
  const desk = useDesk()
  const { act } = desk
  const { record } = suspect
  const rows = mergeRows(draft, suspect)
  const picks = useSignal<Readonly<Record<string, Pick>>>({})
  const pickOf = (name: string, standard: Pick): Pick => picks.value[name] ?? standard
  const merge = useRef<HTMLButtonElement>(null)
  const once = useOnce()
  useEffect(() => focusWhenFree(merge.current), [])

  const chosen = Object.fromEntries(rows.map(({ name, standard }) => [name, pickOf(name, standard)]))
  const onMerge = async (): Promise<void> => {
    const people = [joinDraft(draft, suspect, chosen)]
    const kept = await settle(act, saveContacts(act, { people }), {
      icon: 'merge',
      message: t('dup.merged', { name: nameOf(record) }),
    })
    if (kept) desk.wantsFocus.value = true
    if (kept && withThread) await keepThread(desk, thread, [record.id], kept)
  }
  const asNew = { drafts: [draft], thread: withThread ? thread : undefined, asNew: true }

  return (
    <div
      onKeyDown={(event) =>
        event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement && once(onMerge)
      }
    >
      <h1 class="visually-hidden">{textOf(draft.fields, 'name') || textOf(draft.fields, 'email')}</h1>
      <div class="p-inset">
        <Notice tone="warn" icon="people" title={t('dup.title')}>
          {reasonText(suspect.reasons)}
        </Notice>
      </div>
      <div class="p-merge r-merge">
        <MergeSide
          side="mail"
          name={textOf(draft.fields, 'name') || textOf(draft.fields, 'email')}
          id={record.id}
          fresh
          title={t('dup.thismail')}
          detail={t('dup.new')}
        />
        <MergeSide
          side="known"
          name={nameOf(record)}
          id={record.id}
          title={t('dup.known.side')}
          detail={t('dup.since', { year: String(new Date(createdAt(record)).getFullYear()) })}
        />
        {rows.map((row) => (
          <MergeRow
            key={row.name}
            row={row}
            pick={pickOf(row.name, row.standard)}
            onPick={(pick) => {
              picks.value = { ...picks.value, [row.name]: pick }
            }}
          />
        ))}
      </div>
      <p class="p-merge-hint">
        {t('dup.hint')} <Kbd keys="arrowleft arrowright" />
      </p>
      <div class="p-actions">
        <Button
          kind="primary"
          size="lg"
          fullWidth
          label={t('dup.merge', { name: nameOf(record) })}
          keys="enter"
          buttonRef={merge}
          onPress={() => once(onMerge)}
        />
        <div class="p-actions-row">
          <Button label={t('dup.asnew')} onPress={() => once(() => keepPeople(desk, asNew))} />
          <Button
            kind="ghost"
            label={t('dup.never')}
            onPress={() => once(() => keepPeople(desk, { ...asNew, notSame: record.id }))}
          />
        </div>
      </div>
      <div class="p-part">
        <h2 class="p-part-head">{t('dup.after')}</h2>
        <ul class="p-after">
          <li>
            <Icon name="mail" />
            {t('dup.after.timeline')}
          </li>
          <li>
            <Icon name="undo" />
            {t('dup.after.undo')}
          </li>
        </ul>
      </div>
    </div>
  )
}
