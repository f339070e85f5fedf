import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/clip.ts'
import { Button } from '../../kit/button.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import { CompanyPeople } from '../../record/company-people.tsx'
import { useOnce } from '../../record/use-once.ts'
import { headerDraft, isKeepable } from '../../record/draft.ts'
import { DraftForm } from '../../record/draft-form.tsx'
import { useDesk, type Thread } from './desk.ts'
import { Evidence } from './evidence.tsx'
import { ThreadTick } from './keep-options.tsx'
import { keepPeople, keepThread } from './keep.ts'
import { saveLabel } from './save-label.ts'
import { PartyScreen } from './party-screen.tsx'
import { PersonRow } from './person-row.tsx'
import { isFresh, type KnownParty } from './parties.ts'
import type { Drafts } from './use-drafts.ts'
import { focusWhenFree, useEnter } from './use-enter.ts'
import { useTypedDrafts } from './use-typed-drafts.ts'
import { usePersonKeys } from './use-person-keys.ts'
import './people.css'

type PeopleListProps = {
  readonly thread: Thread
  readonly parties: readonly KnownParty[]
  readonly current: KnownParty
  readonly onChoose: (address: string) => void
  readonly drafts: Drafts | null
}

/** Several people: known ones first, new ones ticked with one Save, the own team last and quiet. */
export function PeopleList({ thread, parties, current, onChoose, drafts }: PeopleListProps) {
  const desk = useDesk()
  const others = parties.filter(({ side }) => side === 'other')
  const known = others.filter(({ contact }) => contact)
  const fresh = others.filter(isFresh)
  const quiet = others.filter((party) => !party.contact && !isFresh(party))
  const team = [...parties.filter(({ side }) => side === 'team'), ...parties.filter(({ side }) => side === 'own')]
  const typed = useTypedDrafts()
  const ticks = useSignal<ReadonlyMap<string, boolean>>(new Map())
  const withThread = useSignal(true)
  const once = useOnce()
  const save = useRef<HTMLButtonElement>(null)
  usePersonKeys([...known, ...fresh, ...quiet], current, onChoose)
  useEffect(() => focusWhenFree(save.current), [])

  const readOf = (party: KnownParty): PersonDraft =>
    drafts?.get(party.address)?.draft ?? headerDraft(party, desk.services.now())
  const draftOf = (party: KnownParty): PersonDraft => typed.draftOf(party.address, readOf(party))
  // Whose mailbox it is, is not always known: a recipient may then be the person who reads, so only senders are ticked.
  const isTicked = ({ address, roles }: KnownParty): boolean =>
    ticks.value.get(address) ?? (thread.view.own !== undefined || roles.includes('from'))
  const ticked = fresh.filter(isTicked)
  const isThreadAlone = ticked.length === 0 && known.length > 0
  const isNothing = ticked.length === 0 && !(isThreadAlone && withThread.value)
  const keep = async (): Promise<void> => {
    if (isNothing) return
    const alsoIn = known.flatMap(({ contact }) => (contact ? [contact.id] : []))
    const drafts = ticked.map(draftOf).filter(isKeepable)
    if (isThreadAlone) await keepThread(desk, thread, alsoIn)
    else if (await keepPeople(desk, { drafts, thread: withThread.value ? thread : undefined, alsoIn }))
      typed.forget(ticked.map(({ address }) => address))
  }
  const onSave = (): void => once(keep)
  const tick = (address: string, on: boolean): void => {
    ticks.value = new Map(ticks.value).set(address, on)
  }
  useEnter(onSave)

  const row = (party: KnownParty, mark?: boolean) => (
    <PersonRow
      key={party.address}
      party={party}
      isCurrent={party.address === current.address}
      onChoose={() => onChoose(party.address)}
      isTicked={mark}
      onTick={(on) => tick(party.address, on)}
      onSave={onSave}
    />
  )
  return (
    <>
      <h1 class="p-title p-title-row">
        {t('panel.people', { n: parties.length })}
        <span class="p-end p-strip-keys">
          <Kbd keys="j" />
          <Kbd keys="k" />
        </span>
      </h1>
      {known.length > 0 && <Group label={t('panel.group.known')}>{known.map((party) => row(party))}</Group>}
      <Group label={t('panel.group.new')}>{fresh.map((party) => row(party, isTicked(party)))}</Group>
      <div class="p-actions">
        <ThreadTick thread={thread} withThread={withThread} />
        <Button
          kind="primary"
          size="lg"
          fullWidth
          label={isThreadAlone ? t('panel.saveThread') : saveLabel(ticked.length)}
          keys="enter"
          buttonRef={save}
          disabledReason={isNothing ? t('panel.tickone') : undefined}
          onPress={onSave}
        />
      </div>
      {quiet.length > 0 && <Group label={t('panel.group.quiet')}>{quiet.map((party) => row(party))}</Group>}
      {team.length > 0 && <Group label={t('panel.group.team')}>{team.map((party) => row(party))}</Group>}
      <div class="p-chosen">
        {isFresh(current) ? (
          <section class="p-inset p-chosen-draft" aria-label={draftTitle(draftOf(current))}>
            <DraftForm
              key={current.address}
              draft={draftOf(current)}
              now={desk.services.now()}
              onEnter={onSave}
              companySuffix={<CompanyPeople db={desk.services.db} company={draftOf(current).company} />}
              onDraft={(draft) => typed.change(current.address, readOf(current), draft)}
            />
          </section>
        ) : (
          <PartyScreen key={current.address} thread={thread} party={current} drafts={drafts} />
        )}
      </div>
      {isFresh(current) && drafts?.get(current.address) && (
        <CurrentEvidence drafts={drafts} address={current.address} />
      )}
    </>
  )
}

function CurrentEvidence({ drafts, address }: { readonly drafts: Drafts; readonly address: string }) {
  const captured = drafts.get(address)
  return captured ? <Evidence captured={captured} /> : null
}

function draftTitle({ fields }: PersonDraft): string {
  return String(fields['name'] ?? fields['email'] ?? '')
}

function Group({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <section aria-label={label}>
      <h2 class="p-group">{label}</h2>
      <ul>{children}</ul>
    </section>
  )
}
