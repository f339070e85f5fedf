import { useEffect, useState } from 'preact/hooks'
import type { PersonDraft } from '../../../commands/person-draft.ts'
import type { Suspect } from '../../record/find-suspects.ts'
import { useDesk } from './desk.ts'

/** Whom the draft may be, looked up at each change while somebody types. */
export function useSuspects(draft: PersonDraft): readonly Suspect[] {
  const { services } = useDesk()
  const [suspects, setSuspects] = useState<readonly Suspect[]>([])
  const key = JSON.stringify([draft.fields, draft.company?.name])
  useEffect(() => {
    let isCurrent = true
    void import('../../record/find-suspects.ts')
      .then(({ findSuspects }) => findSuspects(services.db, draft))
      .then((found) => isCurrent && setSuspects(found))
    return () => {
      isCurrent = false
    }
  }, [key])
  return suspects
}
