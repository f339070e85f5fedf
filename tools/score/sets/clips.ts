import type { PageClip } from '#shared/clip/drafts.ts'
import { lastDigits } from '../text.ts'

/** All numbers that were read from a page, by their ends. */
export function phonesOf({ people, companies }: PageClip): readonly string[] {
  return [...people, ...companies].flatMap(({ phones }) => phones.map(({ value }) => lastDigits(value.e164)))
}

export function emailsOf({ people, companies }: PageClip): readonly string[] {
  return [...people, ...companies].flatMap(({ emails }) => emails.map(({ value }) => value.toLowerCase()))
}

/** Where a set does not say what address a page had. */
export const UNKNOWN_URL = 'https://unknown.example/'
