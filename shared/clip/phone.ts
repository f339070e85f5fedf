import { parsePhoneNumberFromString, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max'
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max'
import { kindOfLabel, labelBefore, isOtherNumber } from './phone-labels.ts'
import { regionOf } from './phone-context.ts'
import type { PhoneContext } from './phone-context.ts'
import { groupRuns, scanRuns } from './phone-scan.ts'
import type { Run } from './phone-scan.ts'
import type { Phone, PhoneKind } from './types.ts'

export type { PhoneContext } from './phone-context.ts'
export { regionOf } from './phone-context.ts'

/** A number with its place in the text (UTF-16 units) and whether a label such as "Tel" stands before it. */
export type FoundPhone = { phone: Phone; start: number; end: number; labelled: boolean }
