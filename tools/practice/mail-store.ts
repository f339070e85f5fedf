import { readdirSync, readFileSync } from 'node:fs'
import PostalMime, { type Address, type Email } from 'postal-mime'

export type StoredMail = {
  /** Its number in the box, from 1, oldest first: what the webmail's address calls `_uid`. */
  readonly uid: number
  readonly source: Uint8Array
  readonly email: Email
}

export type Mailbox = { readonly name: string; readonly address: string }

const folder = new URL('./mails/', import.meta.url)

/** Reads the invented mails of the practice mailbox. */
export async function readMails(): Promise<readonly StoredMail[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  const mails = await Promise.all(
    names.map(async (name) => {
      const source = readFileSync(new URL(name, folder))
      return { source, email: await PostalMime.parse(source) }
    }),
  )
  const sent = (email: Email) => Date.parse(email.date ?? '')
  return mails
    .toSorted((one, other) => sent(one.email) - sent(other.email))
    .map((mail, index) => ({ uid: index + 1, ...mail }))
}

/** Every mailbox of an address list, groups opened. */
export function mailboxes(addresses: readonly Address[] | undefined): readonly Mailbox[] {
  return (addresses ?? []).flatMap((entry) =>
    (entry.group ?? [entry]).map(({ name, address }) => ({ name, address: address ?? '' })),
  )
}
