import { MAX_NAME, MAX_NOTE } from '#shared/lib/limits.ts'
import type { Field } from './field.ts'
import type { Scalar, Value } from './value.ts'

/** The closed list of field kinds. A new one is added here, in `ui/field`, and in the server's views: the compiler lists all three. */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'day'
  | 'time'
  | 'instant'
  | 'boolean'
  | 'choice'
  | 'email'
  | 'phone'
  | 'url'
  | 'address'
  | 'list'
  | 'reference'
  | 'tags'
  | 'emails'
  | 'phones'
  | 'references'
  | 'provenance'

/** Kinds whose every element is a register of its own, stored under `<field>/<element>`, so that two people can add at once. */
export const ELEMENT_KINDS = ['tags', 'emails', 'phones', 'references', 'provenance'] as const
export type ElementKind = (typeof ELEMENT_KINDS)[number]

/** What is wrong with a value, as a code that i18n turns into a sentence. */
export type ValueFault =
  | 'wrong-type'
  | 'too-long'
  | 'not-an-option'
  | 'bad-email'
  | 'bad-phone'
  | 'bad-url'
  | 'bad-day'
  | 'bad-time'
  | 'bad-element'

type Check = (value: Value, field: Field, element: string) => ValueFault | null

const EMAIL = /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\/]{1,253}$/u
const E164 = /^\+[1-9]\d{3,14}(?:;ext=\d{1,11})?$/u
const LOOSE_PHONE = /^[\d+()./ #*;=a-z-]{2,40}$/iu
const WEB = /^(?:https?|mailto|tel):[^\s<>"]{1,2040}$/iu
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u
const CURRENCY = /^[A-Z]{3}$/u

const MAX_TEXT = 2_000
const MAX_LONG_TEXT = MAX_NOTE
const MAX_LIST = 200
/** The largest instant JavaScript can hold, epoch milliseconds. */
const MAX_INSTANT = 8.64e15

const isScalarList = (value: Value): value is readonly Scalar[] => Array.isArray(value)
const short =
  (max: number): Check =>
  (value) =>
    typeof value !== 'string' ? 'wrong-type' : value.length > max ? 'too-long' : null
const matching =
  (pattern: RegExp, fault: ValueFault): Check =>
  (value) =>
    typeof value !== 'string' ? 'wrong-type' : pattern.test(value) ? null : fault

/** A dialable number: E.164 when it could be worked out, else as a person typed it. */
const isPhone = (value: string): boolean => E164.test(value) || (LOOSE_PHONE.test(value) && /\d{2}/u.test(value))

const present =
  (isElement: (element: string) => boolean): Check =>
  (value, _field, element) =>
    !isElement(element)
      ? 'bad-element'
      : typeof value === 'object'
        ? 'wrong-type'
        : typeof value === 'string' && value.length > MAX_NAME
          ? 'too-long'
          : null

/** How each kind checks a value that is not null; null always clears. */
export const KIND_CHECKS: { readonly [Kind in FieldKind]: Check } = {
  text: short(MAX_TEXT),
  'long-text': short(MAX_LONG_TEXT),
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? null : 'wrong-type'),
  money: (value) =>
    isScalarList(value) && value.length === 2 && Number.isSafeInteger(value[0]) && CURRENCY.test(String(value[1]))
      ? null
      : 'wrong-type',
  day: matching(DAY, 'bad-day'),
  time: matching(TIME, 'bad-time'),
  instant: (value) => (Number.isSafeInteger(value) && Math.abs(Number(value)) <= MAX_INSTANT ? null : 'wrong-type'),
  boolean: (value) => (typeof value === 'boolean' ? null : 'wrong-type'),
  choice: (value, field) =>
    typeof value !== 'string' ? 'wrong-type' : field.options?.includes(value) ? null : 'not-an-option',
  email: matching(EMAIL, 'bad-email'),
  phone: (value) => (typeof value !== 'string' ? 'wrong-type' : isPhone(value) ? null : 'bad-phone'),
  url: matching(WEB, 'bad-url'),
  address: short(MAX_TEXT),
  list: (value) =>
    !isScalarList(value) || value.length > MAX_LIST
      ? 'wrong-type'
      : value.every((item) => typeof item === 'string' && item.length <= MAX_TEXT)
        ? null
        : 'wrong-type',
  reference: short(64),
  tags: present((element) => element.length > 0 && element.length <= 64),
  emails: present((element) => EMAIL.test(element)),
  phones: present(isPhone),
  references: present((element) => element.length > 0 && element.length <= 64),
  provenance: (value) =>
    isScalarList(value) && value.length <= 8 && JSON.stringify(value).length <= MAX_TEXT ? null : 'wrong-type',
}
