import { companyKey, splitCompany } from '#shared/clip/company.ts'
import type { Company } from '#shared/clip/types.ts'
import { lettersOf } from './house-name.ts'
import { townless } from './house-signs.ts'
import type { Line } from './page-lines.ts'
import { isFullName, isInOtherScript, isSameHouse } from './same-house.ts'

/** A company name and how sure it is; `lines` are where it stands, `house` says that one sign alone makes the page its own. */
export type NamedCompany = { company: Company; lines: number[]; main: number; house?: boolean }

/** "Brightleaf" beside "Brightleaf Studio LLC" is the same company by its short name. */
export function withoutShortForms(all: readonly NamedCompany[], site: string, label: string): NamedCompany[] {
  return all.filter((short) => {
    const key = companyKey(short.company.name.value)
    const long = all.find(
      (other) =>
        other !== short &&
        // What the page itself says it is called stands, unless the longer form only adds the legal form.
        (splitCompany(other.company.name.value).suffix !== '' ||
          !short.company.name.evidence.some(({ quote }) => quote === site)) &&
        companyKey(other.company.name.value).startsWith(key) &&
        key.length > 3 &&
        // "Bank of Arden" on bankofarden.example is the house; "Bank of Arden Home Loans" is what it sells there.
        (splitCompany(other.company.name.value).suffix !== '' || lettersOf(short.company.name.value) !== label) &&
        (splitCompany(other.company.name.value).suffix !== '' || other.main >= 1.2),
    )
    // Two legal forms are two companies: "Acme Automotive Ltd" and "Acme Automotive Services Ltd".
    const isOwn =
      splitCompany(short.company.name.value).suffix !== '' && long && companyKey(long.company.name.value) !== key
    if (!long || isOwn || short.company.phones.length + short.company.emails.length > 0) return true
    long.lines.push(...short.lines)
    long.main += short.main
    return false
  })
}

/** The marks of a site, and the title's name that stands over the address. */
type Printed = { marks: readonly string[]; full: string | undefined }

/** What a page calls its own house by a second name goes with the first: the title's, the mark's, the small print's. */
export function withoutOtherNames(
  all: readonly NamedCompany[],
  lines: readonly Line[],
  printed: Printed,
): NamedCompany[] {
  const kept: NamedCompany[] = []
  // The one legal name on a page that ends in the house's name is the house's, wherever it stands.
  const isOnlyFullName = (full: NamedCompany, { company: { name } }: NamedCompany): boolean =>
    isFullName(full.company.name.value, name.value) &&
    all.filter(({ company }) => isFullName(company.name.value, name.value)).length === 1
  for (const each of all.toSorted((one, other) => rankOf(other, printed) - rankOf(one, printed))) {
    const same = kept.find(
      (other) =>
        each.house &&
        (other.house || isOnlyFullName(other, each)) &&
        each.company.phones.length + each.company.emails.length === 0 &&
        (isSameHouse(other.company.name.value, townless(each.company.name.value, lines)) ||
          isSameHouse(other.company.name.value, each.company.name.value) ||
          isInOtherScript(each.company.name.value, other.company.name.value)),
    )
    if (!same) kept.push(each)
    else {
      same.lines.push(...each.lines)
      same.main += each.main
      same.company.name.confidence = Math.max(same.company.name.confidence, each.company.name.confidence)
    }
  }
  return kept
}

/** The name in full first, then the one that the page itself prints. */
function rankOf({ company, main }: NamedCompany, { marks, full }: Printed): number {
  const isPrinted = marks.includes(company.name.value) || company.name.evidence.some(({ source }) => source !== 'meta')
  return (
    (splitCompany(company.name.value).suffix === '' ? 0 : 10) +
    (isPrinted ? 5 : 0) +
    (full === company.name.value ? 2 : 0) +
    main
  )
}

export function joinCompany(known: Company, other: Company): void {
  known.confidence = Math.max(known.confidence, other.confidence)
  known.phones.push(
    ...other.phones.filter(
      (phone) => !known.phones.some(({ value }) => value.e164 === phone.value.e164 && value.kind === phone.value.kind),
    ),
  )
  known.emails.push(...other.emails.filter((email) => !known.emails.some(({ value }) => value === email.value)))
  known.urls.push(...other.urls.filter((url) => !known.urls.some(({ value }) => value === url.value)))
  if (!known.address && other.address) known.address = other.address
}

/** "Atelier Verdon" is in full what the page's small print calls it: the same name with its legal form behind it. */
export function withLegalForm(name: string, lines: readonly Line[]): string {
  if (name.length < 4 || name.length > 60 || splitCompany(name).suffix !== '') return name
  for (const { text } of lines) {
    const at = text.indexOf(name)
    if (at < 0) continue
    const words = text.slice(at + name.length).split(/[,;|·•–—()]|\s-\s/u)[0] ?? ''
    if (!/^\s+\S/.test(words)) continue
    for (const count of [4, 3, 2, 1]) {
      const whole = `${name} ${words.trim().split(/\s+/).slice(0, count).join(' ')}`
      const { core, suffix } = splitCompany(whole)
      if (suffix !== '' && core === name) return whole
    }
  }
  return name
}
