import { t, type PlainKey } from '../i18n/t.ts'
import type { Reason } from './find-suspects.ts'

const WORDS: Readonly<Record<Reason, PlainKey>> = {
  email: 'reason.email',
  phone: 'reason.phone',
  name: 'reason.name',
  company: 'reason.company',
  url: 'reason.url',
}

/** Why two people may be one: "Same phone number, same company". */
export function reasonText(reasons: readonly Reason[]): string {
  const text = reasons.map((reason) => t(WORDS[reason])).join(t('list.comma'))
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
