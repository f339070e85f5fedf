import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// No letters or digits that look or sound alike when read aloud.
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A code of two groups of four, such as `K7QM-4TXB`; 39 bits from the given random bytes. */
export function makeSetupCode(random: (length: number) => Uint8Array): string {
  let code = ''
  while (code.length < 8) {
    // Bytes past the last full round of the alphabet would make its first letters likelier.
    const fair = Array.from(random(16)).filter((byte) => byte < 240)
    code += fair.map((byte) => alphabet[byte % alphabet.length]).join('')
  }
  return `${code.slice(0, 4)}-${code.slice(4, 8)}`
}

/** The code of this data folder, made on its first use. */
export function setupCodeOf(dataDir: string): string {
  const file = join(dataDir, 'setup-code')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const code = makeSetupCode((length) => crypto.getRandomValues(new Uint8Array(length)))
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${code}\n`, { mode: 0o600 })
  return code
}
