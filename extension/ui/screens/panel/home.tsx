import { recordStore } from '../../../store/record-store.ts'
import { useLive } from '../../record/use-live.ts'
import { useDesk } from './desk.ts'
import { CardSkeleton } from './loading-person.tsx'
import { FirstRun, NothingOpen } from './parts.ts'

/** No mail is open: the first run explains, later the people last worked with are at hand. */
export function Home() {
  const { services } = useDesk()
  const isEmpty = useLive('people', () => recordStore(services.db).isEmpty('contact'))
  if (isEmpty === undefined) return <CardSkeleton part="facts" />
  return isEmpty ? <FirstRun /> : <NothingOpen />
}
