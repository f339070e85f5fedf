import { bodyLines, splitLines } from './reply.ts'
import type { Address, Company, Person } from './types.ts'

export type SignatureContext = { sender?: Address; region?: string; lang?: string }

/**
 * Reads the sender's card from the signature of a mail body. `signatureLines` are indexes from 0 of the lines of the input
 * text; of HTML, of the lines it shows. `person` is null when nobody signed.
 */
export function readSignature(input: { text?: string; html?: string }, context: SignatureContext): { person: Person | null; company: Company | null; signatureLines: number[] } {
  const split = splitLines(bodyLines(input), context.sender)
  return { person: null, company: null, signatureLines: split.signature }
}
