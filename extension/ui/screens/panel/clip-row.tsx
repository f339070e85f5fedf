import { useEffect, useId, useRef } from 'preact/hooks'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import { TierMark } from '../../field/tier-mark.tsx'
import { t } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { IconButton } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { Icon } from '../../kit/icon.tsx'
import { isComposing } from '../../kit/shortcuts.ts'
import { DraftForm, type DraftField } from '../../record/draft-form.tsx'
import { companyNameOf } from '../../record/draft.ts'
import type { Suspect } from '../../record/find-suspects.ts'
import { OriginMark } from '../../record/origin-mark.tsx'
import { reasonText } from '../../record/reasons.ts'
import { nameOf, textOf } from '../../record/record-text.ts'
import { useDesk } from './desk.ts'

type ClipRowProps = {
  readonly draft: PersonDraft
  readonly known: Suspect | undefined
  /** Saved: the row has become a link. */
  readonly savedId: string | undefined
  readonly isTicked: boolean
  readonly isOpen: boolean
  readonly onTick: (on: boolean) => void
  readonly onToggle: () => void
  readonly onDraft: (draft: PersonDraft) => void
}

const FIELDS: readonly DraftField[] = ['name', 'title', 'company', 'email', 'phone']

/** One person of a page: tick, open to edit in place, link once saved. */
export function ClipRow({ draft, known, savedId, isTicked, isOpen, onTick, onToggle, onDraft }: ClipRowProps) {
  const { services, lookedUp } = useDesk()
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isOpen) first.current?.focus()
  }, [isOpen])
  const name = textOf(draft.fields, 'name') || textOf(draft.fields, 'email') || t('panel.noname')
  const detail = known
    ? changeText(draft, known)
    : textOf(draft.fields, 'title') || companyNameOf(draft) || textOf(draft.fields, 'email')
  if (savedId !== undefined) {
    return (
      <li class="p-clip-row" data-row>
        <button type="button" class="p-row-person p-clip-saved focus-inside" onClick={() => (lookedUp.value = savedId)}>
          <Avatar name={name} id={savedId} size={32} />
          <span class="p-row-text">
            <span class="p-row-name data">{name}</span>
            <span class="p-row-detail">{t('field.saved')}</span>
          </span>
          <Icon name="right" size={14} />
        </button>
      </li>
    )
  }
  return (
    <li class="p-clip-row" data-row data-open={isOpen}>
      <div class="p-clip-line">
        <Checkbox label={name} hideLabel checked={isTicked} onChange={onTick} />
        <Avatar name={name} id={known?.record.id ?? name} size={32} fresh={!known} />
        <span class="p-row-text">
          <span class="p-row-name">
            <span class="ellipsis data">{name}</span>
            {known && <TierMark tier={known.record.fields['tier']} />}
          </span>
          <span class="p-row-detail ellipsis data">{detail}</span>
        </span>
        {!known && <OriginMark fields={draft.origin} name="name" value={textOf(draft.fields, 'name')} />}
        <span data-toggle-room>
          <IconButton
            size="sm"
            label={t('clip.edit', { name })}
            icon={isOpen ? 'up' : 'down'}
            expanded={isOpen}
            onPress={onToggle}
          />
        </span>
      </div>
      {isOpen && (
        <div
          class="p-clip-form"
          id={id}
          onKeyDown={(event) => {
            if (isComposing(event) || event.key !== 'Escape' || event.defaultPrevented) return
            event.stopPropagation()
            onToggle()
          }}
        >
          <DraftForm
            draft={draft}
            onDraft={onDraft}
            now={services.now()}
            onEnter={onToggle}
            names={FIELDS}
            firstRef={first}
          />
          {known && <p class="p-clip-why">{reasonText(known.reasons)}</p>}
        </div>
      )}
    </li>
  )
}

/** "Known. New role: Chief Technology Officer": what saving would change. */
function changeText(draft: PersonDraft, { record, company }: Suspect): string {
  const title = textOf(draft.fields, 'title')
  if (title !== '' && title !== textOf(record.fields, 'title')) return t('clip.known.role', { role: title })
  const email = textOf(draft.fields, 'email')
  if (email !== '' && email !== textOf(record.fields, 'email')) return t('clip.known.email', { email })
  const name = companyNameOf(draft)
  if (name !== '' && (!company || nameOf(company) !== name)) return t('clip.known.company', { company: name })
  return t('clip.known')
}
