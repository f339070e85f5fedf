import { must } from '#shared/lib/must.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, setMeta } from './meta.ts'
import type { SmallStore } from './small-store.ts'
import { countWaiting } from './count-waiting.ts'

const CERTIFICATE = 'birth'

type Certificate = { readonly databaseId: string; readonly cursor: number; readonly waiting: number }

/** Reads the certificate: it lies outside the database, so this needs not wait for it to open. */
export async function readCertificate(certificates: SmallStore): Promise<Certificate | undefined> {
  return (await certificates.get(CERTIFICATE).catch(() => undefined)) as Certificate | undefined
}

/**
 * Compares the database with the certificate kept outside it. Browsers can throw a database away, and an empty one then
 * opens without a word: that is remembered here and shown, and an empty database never speaks of deletions.
 */
export async function checkBirth(
  db: SidecardDatabase,
  { databaseId, certificate, now }: { databaseId: string; certificate: Certificate | undefined; now: number },
): Promise<void> {
  if (certificate && certificate.databaseId !== databaseId)
    await setMeta(db, 'rebuilt', { at: now, lostChanges: certificate.waiting })
  // One that is there lags by no more than what was cut short after its write, and the next write or exchange makes it right.
  if (certificate?.databaseId !== databaseId) await certifyBirth(db)
}

/** Writes the certificate anew: for a new database, after writes and after each exchange. */
export async function certifyBirth(db: SidecardDatabase): Promise<void> {
  try {
    const [databaseId, cursor, waiting] = await Promise.all([
      getMeta(db, 'databaseId'),
      getMeta(db, 'cursor'),
      countWaiting(db),
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
