import { useEffect } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import { nameOf } from '../../record/record-text.ts'
import { partyName, type KnownParty } from './parties.ts'
import { usePersonKeys } from './use-person-keys.ts'
import './people.css'

type PeopleStripProps = {
  readonly parties: readonly KnownParty[]
  readonly current: KnownParty
  readonly onChoose: (address: string) => void
}

/** Everybody is known: one line of people above the card, `J` and `K` go along it. */
export function PeopleStrip({ parties, current, onChoose }: PeopleStripProps) {
  usePersonKeys(parties, current, onChoose)
  useEffect(
    () =>
      document
        .querySelector('.p-strip [aria-current="true"]')
        ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' }),
    [current.address],
  )
  return (
    <nav class="p-strip" aria-label={t('panel.people', { n: parties.length })}>
      {parties.map((party) => {
        const name = party.contact ? nameOf(party.contact) : partyName(party)
        return (
          <button
            key={party.address}
            type="button"
            class="p-strip-one focus-inside"
            aria-current={party.address === current.address ? 'true' : undefined}
            onClick={() => onChoose(party.address)}
          >
            <Avatar name={name} id={party.contact?.id ?? party.address} size={20} fresh={!party.contact} />
            <span class="ellipsis data">{name}</span>
          </button>
        )
      })}
      <span class="p-strip-keys">
        <Kbd keys="j" />
        <Kbd keys="k" />
      </span>
    </nav>
  )
}
