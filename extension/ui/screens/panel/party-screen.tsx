import { useSignal } from '@preact/signals'
import { allowCapture } from '../../../commands/never-capture.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import type { IconName } from '../../kit/icons.ts'
import { DraftCard } from '../../record/record-card.tsx'
import { useDesk, type Thread } from './desk.ts'
import { KnownPerson } from './known-person.tsx'
import { UnknownPerson } from './parts.ts'
import { partyName, type KnownParty } from './parties.ts'
import type { Drafts } from './use-drafts.ts'

type PartyScreenProps = { readonly thread: Thread; readonly party: KnownParty; readonly drafts: Drafts | null }

/** One person of the mail: known, new, ruled out, or no person at all. */
export function PartyScreen({ thread, party, drafts }: PartyScreenProps) {
  const { services } = useDesk()
  const anyway = useSignal(false)
  if (party.contact)
    return <KnownPerson id={party.contact.id} contact={party.contact} company={party.company} thread={thread} />
  const isQuiet = party.automatic || party.never || party.side !== 'other'
  if (!isQuiet || anyway.value)
    return (
      <UnknownPerson
        thread={thread}
        party={party}
        captured={drafts?.get(party.address) ?? null}
        isReading={drafts === null}
      />
    )
  const { icon, text } = quietWords(party)
  return (
    <>
      <DraftCard name={partyName(party)} id={party.address} detail={party.address} />
      <p class="p-quiet">
        <Icon name={icon} />
        {text}
      </p>
      <div class="p-actions">
        <div class="p-actions-row">
          <Button label={t('panel.saveanyway')} onPress={() => (anyway.value = true)} />
          {party.never && (
            <Button
              kind="ghost"
              label={t('panel.never.allow')}
              onPress={() => void allowAgain(services.db, party.address)}
            />
          )}
        </div>
      </div>
    </>
  )
}

function quietWords({ never, side }: KnownParty): { icon: IconName; text: string } {
  if (never) return { icon: 'hidden', text: t('panel.never.kept') }
  if (side === 'own') return { icon: 'person', text: t('panel.own') }
  return side === 'team' ? { icon: 'people', text: t('panel.teammate') } : { icon: 'mail', text: t('panel.automatic') }
}

/** Takes back what was said about the address, or about the domain it stands under. */
async function allowAgain(db: Parameters<typeof allowCapture>[0], address: string): Promise<void> {
  const labels = (address.split('@')[1] ?? '').split('.')
  const patterns = [address, ...labels.map((_, index) => `@${labels.slice(index).join('.')}`)]
  for (const pattern of patterns) await allowCapture(db, pattern)
}
