import { must } from '#shared/lib/must.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, setMeta } from './meta.ts'

const CERTIFICATE = 'birth'

type Certificate = { readonly databaseId: string; readonly cursor: number; readonly waiting: number }

/**
 * Compares the database with the certificate kept outside it. Browsers can throw a database away, and an empty one then
 * opens without a word: that is remembered here and shown, and an empty database never speaks of deletions.
 */
export async function checkBirth(db: SidecardDatabase, now: number): Promise<void> {
  const [kept, id] = await Promise.all([
    db.certificates.get(CERTIFICATE).catch(() => undefined),
    getMeta(db, 'databaseId'),
  ])
  const known = kept as Certificate | undefined
  const databaseId = must(id, 'database id')
  if (known && known.databaseId !== databaseId) await setMeta(db, 'rebuilt', { at: now, lostChanges: known.waiting })
  // Nobody waits for a certificate that says the same of a database that has one.
  if (known?.databaseId === databaseId) void certifyBirth(db)
  else await certifyBirth(db)
}

/** Writes the certificate anew: at open, after writes and after each exchange. */
export async function certifyBirth(db: SidecardDatabase): Promise<void> {
  try {
    const [databaseId, cursor, waiting] = await Promise.all([
      getMeta(db, 'databaseId'),
      getMeta(db, 'cursor'),
      db.outbox.count(),
    ])
    const certificate: Certificate = { databaseId: must(databaseId, 'database id'), cursor: cursor?.seq ?? 0, waiting }
    await db.certificates.set(CERTIFICATE, certificate)
  } catch {
    // The certificate is a witness, not the data: a closing page or a missing storage area must not fail a write.
  }
}

/** Forgets the notice once a person has read it. */
export async function dismissRebuilt(db: SidecardDatabase): Promise<void> {
  await setMeta(db, 'rebuilt', null)
}
