import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { useLive } from '../../record/use-live.ts'
import { useDesk, type Thread } from './desk.ts'
import { LoadingPerson } from './loading-person.tsx'
import { PartyScreen } from './party-screen.tsx'
import { PeopleList } from './parts.ts'
import { PeopleStrip } from './people-strip.tsx'
import { isFresh, partiesOf } from './parties.ts'
import { readParties } from './read-parties.ts'
import { Unreadable } from './unreadable.tsx'
import { useDrafts } from './use-drafts.ts'

/** The people of the thread on screen. */
export function MailScreen({ thread }: { readonly thread: Thread }) {
  const { services } = useDesk()
  const { view } = thread
  const parties = useMemo(() => partiesOf(view), [view])
  const looked = useLive(`parties ${view.key}`, () => readParties(services.db, parties))
  // While the newest message of the thread is looked up, its people stay on screen, and what is being typed about them.
  const before = useRef(looked)
  if (looked) before.current = looked
  const known = before.current ?? []
  const chosen = useSignal<string | null>(null)
  const others = known.filter(({ side }) => side === 'other')
  const shown = others.length > 0 ? others : known
  const isAnyUnknown = shown.some(({ contact }) => !contact)
  const drafts = useDrafts(thread, services.now, isAnyUnknown)
  const [first] = parties
  if (!first) return <Unreadable />
  if (!before.current) return <LoadingPerson name={first.name} address={first.address} />

  const current = shown.find(({ address }) => address === chosen.value) ?? shown[0]
  if (!current) return <Unreadable />
  const choose = (address: string): void => void (chosen.value = address)
  const fresh = others.filter(isFresh)
  if (others.length > 1 && fresh.length > 0)
    return <PeopleList thread={thread} parties={known} current={current} onChoose={choose} drafts={drafts} />
  return (
    <>
      {shown.length > 1 && <PeopleStrip parties={shown} current={current} onChoose={choose} />}
      <PartyScreen key={current.address} thread={thread} party={current} drafts={drafts} />
    </>
  )
}
