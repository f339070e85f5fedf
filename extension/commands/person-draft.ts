import { domainOf, isFreeMail, isSharedMailbox, registrableDomain } from '#shared/clip/mailbox.ts'
import type { Evidence, Field, Person, Phone } from '#shared/clip/types.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { MAX_NAME } from '#shared/lib/limits.ts'

/**
 * A person about to be saved. `fields` and `origin` are keyed as on the contact record (`email`, `emails/x@y.example`;
 * `origin/email`); a field without origin was typed. `company` names the employer, which becomes a record of its own.
 * With `id` an existing contact is brought up to date.
 */
export type PersonDraft = {
  readonly id?: string
  readonly fields: Fields
  readonly origin: Fields
  readonly company?: CompanyDraft
}

/** `domain` is the registrable domain of the person's work address, never a free-mail one. */
export type CompanyDraft = { readonly name?: string; readonly domain?: string; readonly origin?: Value }

const MAX_QUOTE = 300

/** A captured person as a draft: the best address and number in front, each value with where it was read. `at` is epoch milliseconds. */
export function personToDraft(person: Person, at: number, url: string): PersonDraft {
  const fields: Record<string, Value> = {}
  const origin: Record<string, Value> = {}
  const put = (field: string, key: string, captured: Field<unknown>, value: Value) => {
    fields[key] = value
    origin[`origin/${field}`] ??= originOf(captured, at, url)
  }
  const { name, title, dept, org, address, emails, phones, urls, handles } = person
  if (name) put('name', 'name', name, name.value.full.slice(0, MAX_NAME))
  if (title) put('title', 'title', title, title.value)
  if (dept) put('dept', 'dept', dept, dept.value)
  if (address) put('address', 'address', address, address.value)
  const [firstEmail, ...otherEmails] = emails.toSorted(
    (a, b) => Number(isSharedMailbox(a.value)) - Number(isSharedMailbox(b.value)),
  )
  if (firstEmail) put('email', 'email', firstEmail, firstEmail.value)
  for (const email of otherEmails) put('emails', `emails/${email.value}`, email, true)
  const [firstPhone, ...otherPhones] = phones
    .filter(({ value }) => value.kind !== 'fax')
    .concat(phones.filter(({ value }) => value.kind === 'fax'))
  if (firstPhone) put('phone', 'phone', firstPhone, phoneText(firstPhone.value))
  for (const phone of otherPhones) put('phones', `phones/${phoneText(phone.value)}`, phone, phone.value.kind)
  for (const link of urls) if (isElement(link.value)) put('urls', `urls/${link.value}`, link, true)
  for (const handle of handles)
    if (isElement(handle.value.id)) put('handles', `handles/${handle.value.kind}:${handle.value.id}`, handle, true)
  const company = companyOf(org, firstEmail, at, url)
  return { fields, origin, ...(company && { company }) }
}

/** What the contact record remembers of a captured value: source, certainty, quote, place, instant. */
function originOf({ value, confidence, evidence }: Field<unknown>, at: number, url: string): Value {
  const first = evidence.find((one) => isHeaderOf(value, one)) ?? evidence[0]
  return [
    first?.source ?? 'derived',
    confidence,
    (first?.quote ?? '').slice(0, MAX_QUOTE),
    url || (first?.where ?? ''),
    at,
  ]
}

/** The header counts before a signature that says the same, and not where it says less: "Anna" over Anna Smith. */
function isHeaderOf(value: unknown, { source, quote }: Evidence): boolean {
  const text = typeof value === 'object' && value !== null && 'full' in value ? value.full : value
  return source === 'header' && typeof text === 'string' && quote.includes(text)
}

function companyOf(
  org: Field<string> | undefined,
  email: Field<string> | undefined,
  at: number,
  url: string,
): CompanyDraft | null {
  const domain = email && !isFreeMail(email.value) ? registrableDomain(domainOf(email.value)) : null
  if (!org && !domain) return null
  return {
    ...(org && { name: org.value.slice(0, MAX_NAME), origin: originOf(org, at, url) }),
    ...(domain && { domain }),
  }
}

function phoneText({ e164, ext, raw }: Phone): string {
  return e164 === '' ? raw : ext ? `${e164};ext=${ext}` : e164
}

/** Elements of lists are keys, which are short and hold no quotes. */
function isElement(text: string): boolean {
  return text.length <= 64 && !/["\\\p{Cc}]/u.test(text)
}
