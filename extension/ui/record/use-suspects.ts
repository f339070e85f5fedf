import { useEffect, useState } from 'preact/hooks'
import type { PersonDraft } from '../../commands/person-draft.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import type { Suspect } from './find-suspects.ts'

/** Whom the draft may be, looked up at each change while somebody types. */
export function useSuspects(db: SidecardDatabase, draft: PersonDraft): readonly Suspect[] {
  const [suspects, setSuspects] = useState<readonly Suspect[]>([])
  const key = JSON.stringify([draft.fields, draft.company?.name])
  useEffect(() => {
    let isCurrent = true
    void import('./find-suspects.ts')
      .then(({ findSuspects }) => findSuspects(db, draft))
      .then((found) => isCurrent && setSuspects(found))
    return () => {
      isCurrent = false
    }
  }, [key])
  return suspects
}
