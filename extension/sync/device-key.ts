import { must } from '#shared/lib/must.ts'
import { publicKeySchema, type PublicKey } from '#shared/protocol/session.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { getMeta, setMeta } from '../store/meta.ts'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** The public half of the device's key pair, made on first need. The private half cannot be read out, even by us. */
export async function devicePublicKey(db: SidecardDatabase): Promise<PublicKey> {
  return publicHalf(db, 'keyPair')
}

/** The same of the key pair that the device goes on with once the server has given it an id of its own. */
export async function nextPublicKey(db: SidecardDatabase): Promise<PublicKey> {
  return publicHalf(db, 'nextKeyPair')
}

async function publicHalf(db: SidecardDatabase, name: 'keyPair' | 'nextKeyPair'): Promise<PublicKey> {
  const pair = (await getMeta(db, name)) ?? (await keepFirst(db, name, await generatePair()))
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return publicKeySchema.parse({ kty, crv, x, y })
}

async function generatePair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify'])
}

/** Two pages that make a pair at once go on with the same one. */
async function keepFirst(
  db: SidecardDatabase,
  name: 'keyPair' | 'nextKeyPair',
  pair: CryptoKeyPair,
): Promise<CryptoKeyPair> {
  return db.transaction('rw', db.meta, async () => {
    const known = await getMeta(db, name)
    if (known) return known
    await setMeta(db, name, pair)
    return pair
  })
}

/** Signs a server's challenge, or a text that names it, with the device's present key: ECDSA P-256 with SHA-256, IEEE P1363 form, base64url. */
export async function signChallenge(db: SidecardDatabase, challenge: string): Promise<string> {
  const { privateKey } = must(await getMeta(db, 'keyPair'), 'device key')
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey,
    new TextEncoder().encode(challenge),
  )
  return base64url(new Uint8Array(signature))
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
