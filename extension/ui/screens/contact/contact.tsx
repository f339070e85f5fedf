import { useMemo, useState } from 'preact/hooks'
import { isDeleted } from '#shared/merge/merge.ts'
import { contact as contactEntity } from '#shared/entities/contact/contact.ts'
import { elementsOf } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import { findReferring } from '../../../store/lookup.ts'
import type { StoredRecord } from '../../../store/record-store.ts'
import { write } from '../../../store/write.ts'
import { periodOf } from '../../i18n/period.ts'
import { tupleText, t } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Button, IconButton } from '../../kit/button.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { Tabs } from '../../kit/tabs.tsx'
import { settle, type ActContext } from '../../record/act.ts'
import { archiveContact, completeTask, confirmField } from '../../record/actions.ts'
import { Composer, type ComposerKind } from '../../record/composer/composer.tsx'
import { waitingKind } from '../../record/composer/typed.ts'
import { ContactPulse } from '../../record/contact-pulse.tsx'
import { useMe } from '../../record/me.ts'
import { readCard, type Card } from '../../record/read-card.ts'
import { RecordCard } from '../../record/record-card.tsx'
import { RecordFields } from '../../record/record-fields.tsx'
import { nameOf, textOf } from '../../record/record-text.ts'
import { SituationLine } from '../../record/situation-line.tsx'
import { TaskLine } from '../../record/task-line.tsx'
import { Timeline } from '../../record/timeline.tsx'
import { useLive } from '../../record/use-live.ts'
import { companyRows } from '../companies/companies.tsx'
import { contactRows } from '../contacts/contact-rows.ts'
import { locale } from '../../i18n/locale.ts'
import type { AppServices } from '../app/services.ts'
import { COMPOSER_KEYS, useContactKeys, writeMail } from './contact-keys.ts'
import { Files } from './files.tsx'
import { withoutOrigin } from './without-origin.ts'
import './contact.css'

/** A note first, which the line below them begins. */
const KINDS = ['note', 'call', 'task'] as const satisfies readonly ComposerKind[]
/** Rows of a list to choose from: more than fit are found by typing. */
const MAX_CHOICES = 9
const FILTERS = ['all', 'conversation', 'call', 'note'] as const
type Filter = (typeof FILTERS)[number]

type ContactProps = {
  readonly services: AppServices
  readonly id: string
  /** What somebody comes here to write down, told once. */
  readonly takeWanted?: () => ComposerKind | null
}

/** A person's page: what is true at the left, what happened in the middle, what is next at the right. */
export function Contact({ services, id, takeWanted }: ContactProps) {
  const card = useLive(`card ${id}`, () => readCard(services.db, id, services.now(), null))
  if (card === undefined) return null
  if (card === null)
    return (
      <EmptyState
        icon="person"
        title={t('contact.missing')}
        action={<Button label={t('contact.back')} onPress={() => (services.route.value = { screen: 'contacts' })} />}
      >
        {t('contact.missing.why')}
      </EmptyState>
    )
  return <Page key={card.contact.id} services={services} card={card} takeWanted={takeWanted} />
}

type PageProps = Pick<ContactProps, 'services'> & {
  readonly card: Card
  readonly takeWanted: ContactProps['takeWanted']
}

function Page({ services, card, takeWanted }: PageProps) {
  const { contact, company, situation, pulse } = card
  const { db, route, now } = services
  const act = useMemo((): ActContext => ({ db, now }), [services])
  // What was typed about them and not saved is open again.
  const [composer, setComposer] = useState<ComposerKind | null>(() => takeWanted?.() ?? waitingKind(db, contact.id))
  const [isWhole, setIsWhole] = useState(false)
  const archive = async (): Promise<void> => {
    if (await settle(act, archiveContact(act, { ids: [contact.id] }), { icon: 'archive' }))
      route.value = { screen: 'contacts' }
  }
  useContactKeys(services, { act, contact, onCompose: setComposer, onFields: () => setIsWhole(!isWhole) })
  const email = textOf(contact.fields, 'email')
  return (
    <>
      <header class="sheet-head">
        <IconButton
          label={t('contact.back')}
          icon="back"
          keys="escape"
          onPress={() => (route.value = { screen: 'contacts' })}
        />
        <p class="ellipsis crumbs">
          <a href="#/contacts">{t('word.contacts')}</a> / <span class="data contact-name">{nameOf(contact)}</span>
        </p>
        <Neighbours services={services} id={contact.id} />
        <div class="sheet-end">
          <SituationLine situation={situation} />
          {email !== '' && <Button label={t('word.mail')} icon="mail" keys="m" onPress={() => writeMail(email)} />}
          <IconButton
            label={t('history.open')}
            icon="history"
            keys="h"
            onPress={() => (route.value = { screen: 'history', entity: 'contact', id: contact.id })}
          />
          <IconButton label={t('do.archive')} icon="archive" onPress={() => void archive()} />
        </div>
      </header>
      <div class="contact">
        <section class="contact-true" aria-label={t('contact.basics')}>
          <RecordCard
            record={contact}
            company={company}
            onCompany={() => (route.value = { screen: 'companies' })}
            stacked
          />
          <ContactPulse pulse={pulse} now={now()} />
          <StageTrack stage={textOf(contact.fields, 'stage')} />
          <Basics act={act} contact={contact} company={company} isWhole={isWhole} onWhole={setIsWhole} />
        </section>
        <section class="contact-happened" aria-label={t('timeline.title')}>
          <ComposerTabs act={act} contact={contact} kind={composer} onKind={setComposer} />
          <History card={card} now={now()} />
        </section>
        <section class="contact-next" aria-label={t('word.next')}>
          <h2>{t('word.next')}</h2>
          {card.tasks.length === 0 && <p class="faint">{t('contact.notask')}</p>}
          {card.tasks.map((task) => (
            <TaskLine
              key={task.id}
              task={task}
              now={now()}
              onDone={(isDone) => void settle(act, completeTask(act, { id: task.id, isDone }))}
            />
          ))}
          <Files services={services} act={act} id={contact.id} />
          {company && <Colleagues services={services} company={company} ownId={contact.id} />}
        </section>
      </div>
    </>
  )
}

/** Where this contact stands in the list, and the ways to the ones before and after. */
function Neighbours({ services, id }: { readonly services: AppServices; readonly id: string }) {
  const rows = useLive(`order ${locale.value}`, () => contactRows(services.db, '', locale.value)) ?? []
  const at = rows.findIndex(({ record }) => record.id === id)
  const go = (step: number): void => {
    const next = rows[at + step]
    if (next) services.route.value = { screen: 'contact', id: next.record.id }
  }
  if (at < 0) return null
  return (
    <span class="contact-neighbours">
      <IconButton label={t('contact.previous')} icon="up" onPress={() => go(-1)} />
      <IconButton label={t('contact.following')} icon="down" onPress={() => go(1)} />
      <span class="faint numeric">{t('contact.position', { n: at + 1, total: rows.length })}</span>
    </span>
  )
}

const TRACK = contactEntity.fields.stage.options.filter((stage) => stage !== 'lost')

function StageTrack({ stage }: { readonly stage: string }) {
  const reached = TRACK.findIndex((step) => step === stage)
  if (stage === '') return null
  return (
    <ol class="contact-stages" aria-label={t('word.stage')}>
      {TRACK.map((step, index) => (
        <li key={step} data-on={index <= reached} aria-current={step === stage ? 'step' : undefined}>
          {tupleText(contactEntity.labels.options?.[`stage.${step}`] ?? [step, step, step])}
        </li>
      ))}
    </ol>
  )
}

/** The fields that say something; the empty ones are one press away. */
function Basics({
  act,
  contact,
  company,
  isWhole,
  onWhole,
}: {
  readonly act: ActContext
  readonly contact: StoredRecord
  readonly company: StoredRecord | undefined
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
}) {
  const companies = useLive('every company', () => companyRows(act.db, locale.value)) ?? []
  const door = {
    nameOf: (_entity: string, id: string) => (id === company?.id ? nameOf(company) : undefined),
    search: (_entity: string, query: string) =>
      companies
        .filter((record) => foldText(nameOf(record)).includes(foldText(query)))
        .slice(0, MAX_CHOICES)
        .map((record) => ({ id: record.id, label: nameOf(record) })),
  }
  const patch = (change: Fields): void => {
    void settle(
      act,
      write(act.db, [{ entity: 'contact', id: contact.id, patch: withoutOrigin(contact.fields, change) }], {
        label: 'toast.changed',
        now: act.now,
      }),
    )
  }
  const empty = Object.keys(contactEntity.fields).filter((name) => !hasValue(contact.fields, name))
  return (
    <>
      <h2>{t('contact.basics')}</h2>
      <RecordFields
        record={contact}
        now={act.now()}
        door={door}
        without={isWhole ? [] : empty}
        onPatch={patch}
        onConfirm={(key) => void settle(act, confirmField(act, { entity: 'contact', id: contact.id, key }))}
      />
      <Button
        kind="ghost"
        size="sm"
        label={t(isWhole ? 'contact.fewer' : 'panel.allfields')}
        expanded={isWhole}
        keys="e"
        onPress={() => onWhole(!isWhole)}
      />
    </>
  )
}

function hasValue(fields: Fields, name: string): boolean {
  return fields[name] !== undefined || elementsOf(fields, name).length > 0
}

type ComposerTabsProps = {
  readonly act: ActContext
  readonly contact: StoredRecord
  readonly kind: ComposerKind | null
  readonly onKind: (kind: ComposerKind | null) => void
}

/** Closed it is a line of kinds above one to write on; pressing one, or its key, opens the composer with the focus in it. */
function ComposerTabs({ act, contact, kind, onKind }: ComposerTabsProps) {
  const owner = useMe(act.db)
  return (
    <div class="contact-composer" data-open={kind !== null}>
      <div class="contact-kinds" role="toolbar" aria-label={t('contact.compose')}>
        {KINDS.map((id) => (
          <Button
            key={id}
            kind={id === kind ? 'secondary' : 'ghost'}
            label={t(`word.${id}`)}
            icon={id}
            keys={COMPOSER_KEYS[id]}
            expanded={id === kind}
            onPress={() => onKind(id === kind ? null : id)}
          />
        ))}
      </div>
      {kind === null && (
        <button type="button" class="contact-write" onClick={() => onKind('note')}>
          {t('contact.write')}
        </button>
      )}
      {kind !== null && (
        <Composer
          key={kind}
          kind={kind}
          context={act}
          contact={contact}
          owner={owner}
          onClose={() => onKind(null)}
          onReopen={() => onKind(kind)}
        />
      )}
    </div>
  )
}

function History({ card, now }: { readonly card: Card; readonly now: number }) {
  const [filter, setFilter] = useState<Filter>('all')
  const items = card.timeline.filter(
    ({ kind, record }) => filter === 'all' || kind === filter || record.fields['type'] === filter,
  )
  const periods = [...Map.groupBy(items, ({ at }) => periodOf(at, now))]
  return (
    <>
      <Tabs
        label={t('contact.filter')}
        selected={filter}
        onSelect={setFilter}
        tabs={FILTERS.map((id) => ({ id, label: t(`contact.filter.${id}`) }))}
      />
      {items.length === 0 && <Timeline items={items} now={now} />}
      {periods.map(([period, entries]) => (
        <section key={period} class="contact-period" aria-label={period}>
          <h3>{period}</h3>
          <Timeline items={entries} now={now} />
        </section>
      ))}
    </>
  )
}

function Colleagues({
  services,
  company,
  ownId,
}: {
  readonly services: AppServices
  readonly company: StoredRecord
  readonly ownId: string
}) {
  const people = useLive(`at ${company.id}`, () => findReferring(services.db, company.id, 'contact')) ?? []
  const others = people.filter((person) => person.id !== ownId && !isDeleted(person))
  if (others.length === 0) return null
  return (
    <>
      <h2>
        {t('contact.colleagues', { company: nameOf(company) })} <span class="faint">{others.length}</span>
      </h2>
      <ul>
        {others.slice(0, 12).map((person) => (
          <li key={person.id}>
            <a class="contact-colleague" href={`#/contacts/${encodeURIComponent(person.id)}`}>
              <Avatar name={nameOf(person)} id={person.id} />
              <span class="data ellipsis">{nameOf(person)}</span>
              <span class="faint ellipsis data">{textOf(person.fields, 'title')}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
