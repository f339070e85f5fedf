import type { PhoneNumber } from 'libphonenumber-js/max'
import { branchAfter, hasBranches, withBranch } from './phone-branch.ts'
import { readExtension } from './phone-extension.ts'
import { readNumber, readPossible } from './phone-parse.ts'
import type { Run } from './phone-scan.ts'

/** One line of a text: in plain characters, as written, the country whose numbers it holds, and where it begins. */
export type Line = { line: string; written: string; region: string | undefined; offset: number }

/** A run that is a number, with its extension and where that ends, and whose it is when brackets before the extension say so. */
export type Read = Run & { number: PhoneNumber; ext?: string; extEnd: number; whose?: string }

/** "+91-98205-50143 / 98205-50144": where nothing names a country, the next one of a list is of the country before it. */
export function inCountryOf(before: Read | null, place: Line): Line {
  return place.region === undefined && before ? { ...place, region: before.number.country } : place
}

/** "Fax -55" behind "07141.12345-0". */
export function readBranch(before: Read, place: Line, from: number): Read | null {
  const branch = branchAfter(place.line, from)
  const text = branch && hasBranches(before.number.country) ? withBranch(before.text, branch.digits) : undefined
  const number = text ? readNumber(text, place.region) : null
  return branch && number
    ? { text: branch.digits, start: branch.start, end: branch.end, number, extEnd: branch.end }
    : null
}

/** "7771235" behind "0315-7771234": as many digits as the last group of the number before it. */
export function isLineBeside(part: Run, before: Read | null): boolean {
  const group = /(?<!\d)\d+$/.exec(before?.text.trim() ?? '')?.[0] ?? ''
  return /^\d{5,8}$/.test(part.text) && group.length === part.text.length && group !== before?.text
}

/** `0519-8530 1188 / 8530 1189`, `… 1188/89`: a short number after a slash stands for the end of the one before. */
export function readTail(part: Run, before: PhoneNumber | null, place: Line): Read | null {
  const digits = part.text.replace(/\D/g, '')
  const national = before?.nationalNumber ?? ''
  // "960186 / 7", "86543210/1/2": a single digit only where it counts on.
  const isNext =
    digits.length === 1 && digits > national.slice(-1) && /^\s*(?:$|[,;|/])/.test(place.line.slice(part.end))
  if (!before || (digits.length < 2 && !isNext) || digits.length >= national.length || part.text.startsWith('+'))
    return null
  if (part.text.startsWith('0') && digits.length > 4) return null
  const text = `+${before.countryCallingCode}${national.slice(0, -digits.length)}${digits}`
  const number = readNumber(text, undefined) ?? (before.isValid() ? null : readPossible(text, undefined))
  const extended = readExtension(place.line, part.end)
  return number && number.number !== before.number
    ? {
        ...part,
        number,
        extEnd: extended?.end ?? part.end,
        ...(extended && { ext: extended.ext, whose: extended.whose }),
      }
    : null
}

/** Dialled with the zero of its country, and so a whole number. */
export function isTrunk(run: Run): boolean {
  return run.text.startsWith('0')
}

/** "0315-7771234/7771235 转 802": two lines of one switchboard, and the extension behind them is of both. */
export function shareExtension(read: readonly Read[], last: Read): void {
  if (last.ext !== undefined) for (const one of read) one.ext ??= last.ext
}
