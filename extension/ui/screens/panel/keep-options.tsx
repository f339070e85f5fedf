import type { Signal } from '@preact/signals'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import { contact } from '#shared/entities/contact/contact.ts'
import { fieldLabel } from '../../field/field-words.ts'
import { t } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { setDraftFields } from '../../record/draft.ts'
import { Fact, Facts } from '../../record/facts.tsx'
import { TierChoice } from '../../record/tier-choice.tsx'
import { textOf } from '../../record/record-text.ts'
import { useDesk, type Thread } from './desk.ts'

type KeepOptionsProps = {
  readonly draft: PersonDraft
  readonly onDraft: (draft: PersonDraft) => void
  readonly thread: Thread
  readonly withThread: Signal<boolean>
}

/** What goes with a saved person: owner, tier, the conversation. */
export function KeepOptions({ draft, onDraft, thread, withThread }: KeepOptionsProps) {
  const { me } = useDesk()
  return (
    <div class="p-part p-keep">
      <Facts>
        {me !== '' && (
          <Fact label={fieldLabel(contact.labels, 'owner')}>
            <Avatar name={me} id={me} size={20} />
            <span class="ellipsis data">{me}</span>
          </Fact>
        )}
        <Fact label={fieldLabel(contact.labels, 'tier')}>
          <TierChoice
            value={textOf(draft.fields, 'tier')}
            onChange={(tier) => onDraft(setDraftFields(draft, { tier }))}
          />
        </Fact>
      </Facts>
      <ThreadTick thread={thread} withThread={withThread} />
    </div>
  )
}

/** "Save this conversation too". */
export function ThreadTick({ thread, withThread }: Pick<KeepOptionsProps, 'thread' | 'withThread'>) {
  const { messages } = thread.view
  const isClipped = messages.some((message) => message.isClipped)
  return (
    <Checkbox
      label={t('panel.unknown.thread')}
      detail={t(isClipped ? 'panel.messagesClipped' : 'panel.messages', { n: messages.length })}
      checked={withThread.value}
      onChange={(checked) => {
        withThread.value = checked
      }}
    />
  )
}
