import { recordStore } from '../../../store/record-store.ts'
import { useLive } from '../../record/use-live.ts'
import { useDesk } from './desk.ts'
import { CardSkeleton } from './loading-person.tsx'
import { FirstRun, NothingOpen } from './parts.ts'

/** No mail is open: the first run explains, later the people last worked with are at hand. */
export function Home() {
  const { services } = useDesk()
  const count = useLive('people', () => recordStore(services.db).count('contact'))
  if (count === undefined) return <CardSkeleton part="facts" />
  return count === 0 ? <FirstRun /> : <NothingOpen />
}
