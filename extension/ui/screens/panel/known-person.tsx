import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { StoredRecord } from '../../../store/rows.ts'
import { contact as contactEntity } from '#shared/entities/contact/contact.ts'
import type { Fields } from '#shared/fields/value.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { settle } from '../../record/act.ts'
import { completeTask, confirmField, updateField } from '../../record/actions.ts'
import { ContactPulse } from '../../record/contact-pulse.tsx'
import { CopyButton } from '../../record/copy-button.tsx'
import { Fact, Facts } from '../../record/facts.tsx'
import { readCard, type Card } from '../../record/read-card.ts'
import { RecordCard } from '../../record/record-card.tsx'
import { OriginMark } from '../../record/origin-mark.tsx'
import { textOf } from '../../record/record-text.ts'
import { SituationLine } from '../../record/situation-line.tsx'
import { TaskLine } from '../../record/task-line.tsx'
import { describeItem } from '../../record/timeline-words.ts'
import { useLive } from '../../record/use-live.ts'
import { PhoneEditor } from '../../field/phone.tsx'
import { fieldLabel } from '../../field/field-words.ts'
import { CardSkeleton } from './loading-person.tsx'
import { useDesk, type Thread } from './desk.ts'
import { ConflictNotice, RecordFields } from './parts.ts'
import { PersonTimeline } from './person-timeline.tsx'
import { QuickActions } from './quick-actions.tsx'

type KnownPersonProps = {
  readonly id: string
  /** What is known already, so that the first frame has the name. */
  readonly contact: StoredRecord
  readonly company: StoredRecord | undefined
  readonly thread: Thread | null
  readonly level?: 1 | 2
}

/** The card of somebody we know: who, what is owed, what to do, what is true, what happened. */
export function KnownPerson({ id, contact, company, thread, level = 1 }: KnownPersonProps) {
  const { services } = useDesk()
  const card = useLive(`card ${id} ${thread?.view.key ?? ''}`, () =>
    readCard(services.db, id, services.now(), thread?.view ?? null),
  )
  const shown = card?.contact ?? contact
  return (
    <article class="p-person" aria-label={textOf(shown.fields, 'name')}>
      <RecordCard
        record={shown}
        company={card ? card.company : company}
        level={level}
        onCompany={() => services.openApp({ screen: 'companies' })}
      />
      <ConflictNotice id={id} />
      {card ? <Standing card={card} /> : <CardSkeleton part="standing" />}
      <QuickActions contact={shown} />
      {card ? <Rest card={card} thread={thread} /> : <CardSkeleton part="facts" />}
    </article>
  )
}

function Standing({ card: { situation, pulse } }: { readonly card: Card }) {
  const { services } = useDesk()
  return (
    <div class="p-inset">
      <SituationLine situation={situation} />
      <ContactPulse pulse={pulse} now={services.now()} />
    </div>
  )
}

function Rest({ card, thread }: { readonly card: Card; readonly thread: Thread | null }) {
  const { act } = useDesk()
  const { contact } = card
  const patch = (fields: Fields): void => {
    for (const [key, value] of Object.entries(fields))
      void settle(act, updateField(act, { entity: 'contact', id: contact.id, key, value }))
  }
  const confirm = (key: string): void => void settle(act, confirmField(act, { entity: 'contact', id: contact.id, key }))
  return (
    <>
      <section class="p-part" aria-label={t('panel.facts')}>
        <KeyFacts card={card} onPatch={patch} onConfirm={confirm} />
        <AllFields contact={contact} onPatch={patch} onConfirm={confirm} />
      </section>
      <PersonTimeline card={card} thread={thread} />
    </>
  )
}

type AllFieldsProps = {
  readonly contact: StoredRecord
  readonly onPatch: (fields: Fields) => void
  readonly onConfirm: (key: string) => void
}

/** Every other field, each changed where it stands: drawn when opened. */
function AllFields({ contact, onPatch, onConfirm }: AllFieldsProps) {
  const { services, layer } = useDesk()
  const open = useSignal(false)
  const summary = useRef<HTMLElement>(null)
  const edit = (): void => {
    open.value = true
    summary.current?.focus()
    summary.current?.scrollIntoView?.({ block: 'start' })
  }
  useShortcuts(() => (layer.value === null ? [{ keys: 'e', run: edit }] : []))
  return (
    <details class="p-more" open={open.value} onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary ref={summary} aria-keyshortcuts="E">
        {t('panel.allfields')}
      </summary>
      {open.value && (
        <RecordFields
          record={contact}
          now={services.now()}
          onPatch={onPatch}
          onConfirm={onConfirm}
          without={['company', 'phone', 'owner']}
        />
      )}
    </details>
  )
}

type KeyFactsProps = {
  readonly card: Card
  readonly onPatch: (fields: Fields) => void
  readonly onConfirm: (key: string) => void
}

/** Next, last contact, owner, phone: what a salesperson asks first. */
function KeyFacts({ card: { contact, tasks, timeline }, onPatch, onConfirm }: KeyFactsProps) {
  const { services, act } = useDesk()
  const now = services.now()
  const next = tasks[0]
  const last = timeline.find(
    ({ kind, record }) => kind === 'conversation' || (kind === 'activity' && record.fields['type'] !== 'note'),
  )
  const owner = textOf(contact.fields, 'owner')
  const phone = textOf(contact.fields, 'phone')
  return (
    <Facts>
      <Fact label={t('word.next')}>
        {next ? (
          <TaskLine
            task={next}
            now={now}
            onDone={(isDone) => void settle(act, completeTask(act, { id: next.id, isDone }), { icon: 'task' })}
          />
        ) : (
          <span class="quiet">{t('situation.nothing')}</span>
        )}
      </Fact>
      <Fact label={t('panel.last')}>
        {last ? (
          <>
            <span class="ellipsis data">{describeItem(last).title}</span>
            <span class="faint p-when">{last.at > 0 ? formatWhen(last.at, now) : ''}</span>
          </>
        ) : (
          <span class="quiet">{t('panel.last.never')}</span>
        )}
      </Fact>
      <Fact label={t('word.owner')}>
        {owner === '' ? (
          <span class="quiet">{t('panel.noowner')}</span>
        ) : (
          <>
            <Avatar name={owner} id={owner} size={20} />
            <span class="ellipsis data">{owner}</span>
          </>
        )}
      </Fact>
      <Fact label={fieldLabel(contactEntity.labels, 'phone')}>
        <PhoneEditor
          name="phone"
          field={contactEntity.fields.phone}
          fields={contact.fields}
          labels={contactEntity.labels}
          now={now}
          mode="reading"
          labelPlace="hidden"
          onPatch={onPatch}
          after={
            <>
              <OriginMark fields={contact.fields} name="phone" onConfirm={() => onConfirm('phone')} />
              {phone !== '' && (
                <CopyButton
                  value={phone.split(';')[0] ?? phone}
                  label={t('panel.copy', { field: fieldLabel(contactEntity.labels, 'phone') })}
                />
              )}
            </>
          }
        />
      </Fact>
    </Facts>
  )
}
