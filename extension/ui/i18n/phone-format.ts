import { signal } from '@preact/signals'

type Format = (e164: string) => string

const format = signal<Format | null>(null)
let loading: Promise<void> | undefined

/**
 * A number as people read it: `+44 20 7946 0123`; as it stands while the numbering plans load and when they do not know it.
 * They are too large for the first paint; whoever shows a number is drawn again once they are there.
 */
export function formatPhone(number: string): string {
  if (format.value) return format.value(number)
  void loadPhoneFormat()
  return number
}

/** Loads the numbering plans, for who writes numbers once instead of drawing them again. */
export function loadPhoneFormat(): Promise<void> {
  loading ??= import('libphonenumber-js/max').then(({ parsePhoneNumberFromString }) => {
    format.value = (e164) => parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
  })
  return loading
}
