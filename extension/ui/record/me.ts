import type { SidecardDatabase } from '../../store/database.ts'
import { getMeta } from '../../store/meta.ts'
import { useLive } from './use-live.ts'

/** The member who uses this device, empty as long as there is no team. */
export function useMe(db: SidecardDatabase): string {
  return useLive('me', async () => (await getMeta(db, 'session'))?.member.name ?? '') ?? ''
}
