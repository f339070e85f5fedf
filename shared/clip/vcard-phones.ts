import { mailLanguage } from './mail-language.ts'
import { domainOf, isFreeMail } from './mailbox.ts'
import { parsePhone } from './phone.ts'
import { regionOf, regionOfText } from './phone-context.ts'
import type { PhoneContext } from './phone-context.ts'
import { readNumber } from './phone-parse.ts'
import { kindOfLabel } from './phone-labels.ts'
import type { Field, Phone, PhoneKind } from './types.ts'
import { clean, fieldsOf, named, valueOf } from './vcard-fields.ts'
import type { Property } from './vcard-lines.ts'

/** Cards of phone books hold numbers as they are dialled at home: the card's address, mailbox or script says where. */
export function placeOf(card: readonly Property[], context: PhoneContext): PhoneContext {
  if (regionOf(context) !== undefined) return context
  const region = regionOfText(valueOf(card, 'ADR')) ?? regionOfNumbers(card)
  const host = domainOf(valueOf(card, 'EMAIL').toLowerCase())
  const lang = mailLanguage([valueOf(card, 'FN'), valueOf(card, 'ORG'), valueOf(card, 'TITLE')])
  return {
    ...context,
    ...(region !== undefined && { region }),
    ...(host !== '' && !isFreeMail(host) && { domain: host }),
    ...(lang !== undefined && { lang }),
  }
}

/** The one country of the numbers that are written in full. */
function regionOfNumbers(card: readonly Property[]): string | undefined {
  const regions = new Set<string>()
  for (const { text } of named(card, 'TEL').slice(0, 10)) {
    const country = /^(?:tel:)?\s*(?:\+|00)/i.test(text)
      ? readNumber(text.replace(/^tel:/i, ''), undefined)?.country
      : undefined
    if (country !== undefined) regions.add(country)
  }
  return regions.size === 1 ? [...regions][0] : undefined
}

/** Numbers that no plan knows stay in the card's own digits, so that nothing a person kept is lost. */
export function readPhones(card: readonly Property[], context: PhoneContext, warnings: string[]): Field<Phone>[] {
  const phones = fieldsOf<Phone>(
    named(card, 'TEL'),
    (property) => toPhone(property, card, context, warnings),
    (phone) => `${phone.e164} ${phone.ext ?? ''}`,
  )
  return phones.filter((phone) => phone.value.raw !== '')
}

const MAX_DIGITS = 30

function toPhone(property: Property, card: readonly Property[], context: PhoneContext, warnings: string[]): Phone {
  const raw = clean(property.text.replace(/^tel:/i, '').replace(/;ext=/i, ' ext '))
  const phone = raw === '' ? null : parsePhone(raw, context)
  const kind = kindOfTypes(property.types) ?? kindOfGroup(property, card)
  if (phone) return { ...phone, kind: kind ?? phone.kind, raw }
  const digits = (/^\D*\+/.test(raw) ? '+' : '') + raw.replace(/\D/g, '')
  // Longer than any numbering plan allows, with room for an extension: no number.
  if (digits.length < 3 || digits.length > MAX_DIGITS) return { e164: '', kind: 'other', raw: '' }
  warnings.push('phone-without-country')
  return { e164: digits, kind: kind ?? 'other', raw }
}

/** The label that Apple and Google keep beside a number: "item2.X-ABLabel:Direktwahl". */
function kindOfGroup({ group }: Property, card: readonly Property[]): PhoneKind | null {
  if (group === '') return null
  const label = card.find((one) => one.group === group && one.name === 'X-ABLABEL')?.text ?? ''
  return kindOfLabel(label.replace(/^_\$!<|>!\$_$/g, ''))
}

function kindOfTypes(types: readonly string[]): PhoneKind | null {
  if (types.includes('FAX')) return 'fax'
  if (types.includes('PAGER')) return 'other'
  if (types.some((type) => /^(CELL|MOBILE|IPHONE)$/.test(type))) return 'mobile'
  if (types.includes('MAIN')) return 'main'
  if (types.includes('HOME')) return 'home'
  return types.includes('WORK') ? 'work' : null
}
