import type { SidecardDatabase } from '../store/database.ts'
import { tidyDevice } from '../store/tidy.ts'
import { foldWhenIdle } from './fold-when-idle.ts'

/** What a page does for the device once its first screen has long stood. Fetched only then. */
export async function startQuietWork(db: SidecardDatabase, stop: AbortSignal): Promise<void> {
  foldWhenIdle(db, stop)
  await tidyDevice(db)
}
