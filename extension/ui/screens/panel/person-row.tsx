import { t, type PlainKey } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { Chip } from '../../kit/chip.tsx'
import { TierMark } from '../../field/tier-mark.tsx'
import { useLive } from '../../record/use-live.ts'
import { nameOf, textOf } from '../../record/record-text.ts'
import { situationOf } from '../../../store/situation.ts'
import { useDesk } from './desk.ts'
import { mainRole, partyName, type KnownParty, type Role } from './parties.ts'

type PersonRowProps = {
  readonly party: KnownParty
  readonly isCurrent: boolean
  readonly onChoose: () => void
  /** Missing: there is nothing to tick. */
  readonly isTicked?: boolean | undefined
  readonly onTick: (on: boolean) => void
  readonly onSave: () => void
}

const ROLES: Readonly<Record<Role, PlainKey>> = { from: 'role.from', to: 'role.to', cc: 'role.cc' }

/** One person of a thread: choosing shows the card below, ticking marks for saving. */
export function PersonRow({ party, isCurrent, onChoose, isTicked, onTick, onSave }: PersonRowProps) {
  const { contact, company, side, address } = party
  const name = contact ? nameOf(contact) : partyName(party)
  const role = side === 'own' ? t('role.you') : t(ROLES[mainRole(party)])
  const detail = contact
    ? [company && nameOf(company), role].filter(Boolean).join(t('list.comma'))
    : isTicked === undefined
      ? role
      : address
  return (
    <li class="p-row" data-current={isCurrent}>
      <span class="p-row-tick" onKeyDown={(event) => event.key === 'Enter' && onSave()}>
        {isTicked !== undefined && <Checkbox label={name} hideLabel checked={isTicked} onChange={onTick} />}
      </span>
      <button
        type="button"
        class="p-row-person focus-inside"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onChoose}
        onKeyDown={(event) => {
          if (isTicked === undefined || event.key.toLowerCase() !== 'x') return
          event.preventDefault()
          onTick(!isTicked)
        }}
      >
        <Avatar name={name} id={contact?.id ?? address} size={28} fresh={!contact && side === 'other'} />
        <span class="p-row-text">
          <span class="p-row-name">
            <span class="ellipsis data">{name}</span>
            {contact && <TierMark tier={contact.fields['tier']} />}
          </span>
          <span class="p-row-detail ellipsis data">{detail}</span>
        </span>
        {contact ? (
          <Debt id={contact.id} owner={textOf(contact.fields, 'owner')} />
        ) : (
          isTicked !== undefined && <span class="p-row-end">{role}</span>
        )}
      </button>
    </li>
  )
}

/** What is owed to somebody, else whose customer it is. */
function Debt({ id, owner }: { readonly id: string; readonly owner: string }) {
  const { services } = useDesk()
  const situation = useLive(`debt ${id}`, () => situationOf(services.db, id, services.now()))
  if (situation?.kind === 'you-owe')
    return (
      <Chip
        tone="warn"
        icon="owe-reply"
        label={situation.days > 0 ? t('situation.days', { n: situation.days }) : t('time.today')}
      />
    )
  return owner === '' ? null : <span class="p-row-end ellipsis data">{owner}</span>
}
