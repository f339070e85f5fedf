import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { matchesKeys } from '../../kit/shortcuts.ts'
import { companyNameOf, headerDraft, isKeepable } from '../../record/draft.ts'
import { CompanyPeople } from '../../record/company-people.tsx'
import { DraftForm } from '../../record/draft-form.tsx'
import { OriginLegend } from '../../record/origin-mark.tsx'
import { DraftCard } from '../../record/record-card.tsx'
import { textOf } from '../../record/record-text.ts'
import { SuspectLine } from '../../record/suspect-line.tsx'
import { useOnce } from '../../record/use-once.ts'
import { useSuspects } from '../../record/use-suspects.ts'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import { useDesk, type Thread } from './desk.ts'
import { Evidence } from './evidence.tsx'
import { KeepActions } from './keep-actions.tsx'
import { KeepOptions } from './keep-options.tsx'
import { keepPeople } from './keep.ts'
import { Duplicate } from './parts.ts'
import { partyName, type Party } from './parties.ts'
import { focusWhenFree, useEnter } from './use-enter.ts'
import { useTypedDrafts } from './use-typed-drafts.ts'
import { WarningLine } from './warning-line.tsx'
import type { Captured } from './use-drafts.ts'

type UnknownPersonProps = {
  readonly thread: Thread
  readonly party: Party
  readonly captured: Captured | null
  readonly isReading: boolean
}

/** Somebody who is not kept yet: the draft is filled, Enter saves. */
export function UnknownPerson({ thread, party, captured, isReading }: UnknownPersonProps) {
  const desk = useDesk()
  const { services, composer, lookedUp } = desk
  const now = services.now()
  const first = useRef<HTMLInputElement>(null)
  const read = captured?.draft ?? headerDraft(party, now)
  const typed = useTypedDrafts()
  const draft = typed.draftOf(party.address, read)
  const change = (next: PersonDraft): void => typed.change(party.address, read, next)
  const withThread = useSignal(true)
  const once = useOnce()
  const suspects = useSuspects(services.db, draft)
  const suspect = suspects[0]
  useEffect(() => focusWhenFree(first.current), [])

  const keep = async (andTask: boolean): Promise<void> => {
    if (!isKeepable(draft)) return
    if (andTask) composer.value = 'task'
    const ids = await keepPeople(desk, { drafts: [draft], thread: withThread.value ? thread : undefined })
    if (ids) typed.forget([party.address])
    else if (andTask) composer.value = null
  }
  const save = (andTask: boolean): void => once(() => keep(andTask))
  const isAsking = suspect !== undefined && suspect.level !== 'suggestion'
  useEnter(() => save(false), !isAsking)

  if (isAsking && !isTypedInto(draft, captured)) {
    return <Duplicate draft={draft} suspect={suspect} thread={thread} withThread={withThread.value} />
  }
  return (
    <div
      onKeyDown={(event) => {
        if (!matchesKeys(event, 'mod+enter')) return
        event.preventDefault()
        event.stopPropagation()
        save(true)
      }}
    >
      <DraftCard
        name={textOf(draft.fields, 'name') || partyName(party)}
        id={party.address}
        detail={t('panel.unknown.title')}
      />
      <div class="p-inset" aria-busy={isReading}>
        <DraftForm
          draft={draft}
          onDraft={change}
          now={now}
          onEnter={() => save(false)}
          firstRef={first}
          companySuffix={<CompanyPeople db={services.db} company={draft.company} />}
        />
        <OriginLegend />
      </div>
      <KeepOptions draft={draft} onDraft={change} thread={thread} withThread={withThread} />
      {captured && <WarningLine person={captured.person} />}
      <SuspectLine suspect={suspect} onLook={(id) => (lookedUp.value = id)} />
      <KeepActions party={party} isReady={isKeepable(draft)} onSave={save} />
      {captured && <Evidence captured={captured} />}
    </div>
  )
}

/** Once a person types, the form stays a form: the suspicion is a line in it, never a new screen under their hands. */
function isTypedInto(draft: PersonDraft, captured: Captured | null): boolean {
  if (!captured) return true
  return (
    Object.entries(draft.fields).some(([key, value]) => value !== captured.draft.fields[key]) ||
    companyNameOf(draft) !== companyNameOf(captured.draft)
  )
}
