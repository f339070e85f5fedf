import { useEffect, useState } from 'preact/hooks'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import type { Person } from '#shared/clip/types.ts'
import { locale } from '../../i18n/locale.ts'
import type { Thread } from './desk.ts'

/** What a mail says of one address: the person as captured and as a draft, and the words of their newest mail. */
export type Captured = { readonly person: Person; readonly draft: PersonDraft; readonly text: string }
export type Drafts = ReadonlyMap<string, Captured>

/**
 * Reads signatures of the thread's people once somebody is found to be unknown. The engine is fetched from the extension only
 * then: a known person's card would wait for it. Null until read; while a new message of the thread is read, as
 * they were before.
 */
export function useDrafts({ view }: Thread, now: () => number, isAnyUnknown: boolean): Drafts | null {
  const [read, setRead] = useState<Drafts | null>(null)
  useEffect(() => {
    if (!isAnyUnknown) return undefined
    let isCurrent = true
    void readDrafts(view, now()).then((drafts) => isCurrent && setRead(drafts))
    return () => {
      isCurrent = false
    }
  }, [view.key, isAnyUnknown])
  return read
}

async function readDrafts(view: Thread['view'], at: number): Promise<Drafts> {
  const [{ peopleOfView }, { personToDraft }] = await Promise.all([
    import('#shared/clip/mail-view-people.ts'),
    import('../../../commands/person-draft.ts'),
  ])
  const { people, message } = peopleOfView(view, { lang: locale.value })
  return new Map(
    people.flatMap((person): [string, Captured][] => {
      const address = person.emails[0]?.value.toLowerCase()
      if (address === undefined) return []
      const last = message.findLast(({ from }) => from.some((one) => one.address.toLowerCase() === address))
      return [
        [address, { person, draft: personToDraft(person, at, view.url), text: last?.body.visible || last?.text || '' }],
      ]
    }),
  )
}
