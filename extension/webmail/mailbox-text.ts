import type { Address } from '#shared/clip/types.ts'

// The full reader of address lists decodes mail headers too and would take a fifth of the content script; what webmails
// show on the screen has only these forms: `Name <a@b>`, `"Name" <a@b>`, `a@b (Name)`, `Name(a@b)`, and lists of them.

const ADDRESS = /[^\s<>()（）[\]"',;:：，；、@]{1,64}@[^\s<>()（）[\]"',;:：，；、@]{1,253}/u

/** Longest list of mailboxes read: hundreds of them. */
const MAX_LIST = 50_000

/** The first address in a text, lower-cased; empty when there is none. */
export function addressIn(shown: string): string {
  return ADDRESS.exec(shown.slice(0, 2_000).toLowerCase())?.[0] ?? ''
}

/** Reads one mailbox. What stands in angle brackets is the address, whatever the name looks like. */
export function parseMailbox(shown: string): Address {
  const line = shown.slice(0, 2_000).trim()
  const bracket = line.lastIndexOf('<')
  const at = Math.max(bracket, 0)
  const address = addressIn(line.slice(at)) || addressIn(line)
  if (!address) return { name: cleanName(line), address: '' }
  const place = line.toLowerCase().indexOf(address, at)
  const before = cleanName(line.slice(0, place))
  const name = before || cleanName(line.slice(place + address.length))
  return { name: name.toLowerCase() === address ? '' : name, address }
}

/** Reads a list with `,` `;` or their full-width forms between mailboxes; a comma inside a name does not part it. */
export function parseMailboxes(shown: string): Address[] {
  const parts: string[] = []
  // Marks inside quotes part nothing. One pass: looking ahead for the closing quote from each mark would be quadratic.
  for (const [piece] of shown.slice(0, MAX_LIST).matchAll(/(?:"[^"]*"|[^,;，；、])+/g)) {
    const last = parts.at(-1)
    if (last !== undefined && !last.includes('@') && shown.includes('<')) parts[parts.length - 1] = `${last},${piece}`
    else parts.push(piece)
  }
  return parts.map(parseMailbox).filter(({ name, address }) => name || address)
}

function cleanName(name: string): string {
  return name.replace(/^[\s"“”'<([（,;]+|[\s"“”'<>()[\]（）,;:：]+$/g, '').slice(0, 256)
}
