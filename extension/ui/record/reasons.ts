import type { MatchReason } from '#shared/clip/match.ts'
import { t, type PlainKey } from '../i18n/t.ts'

const WORDS: Readonly<Record<MatchReason, PlainKey>> = {
  'same-email': 'reason.email',
  'same-phone': 'reason.phone',
  'same-profile': 'reason.profile',
  'same-name': 'reason.name',
  'similar-name': 'reason.similar',
  'family-name': 'reason.family',
  'same-company': 'reason.company',
  'same-domain': 'reason.domain',
  'different-name': 'reason.different.name',
  'different-company': 'reason.different.company',
  'different-extension': 'reason.different.extension',
}

/** Why two people may be one: "Same phone number, same company". */
export function reasonText(reasons: readonly MatchReason[]): string {
  // Who has the same address has its domain: said once.
  const said = reasons.includes('same-email') ? reasons.filter((reason) => reason !== 'same-domain') : reasons
  const text = said.map((reason) => t(WORDS[reason])).join(t('list.comma'))
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
