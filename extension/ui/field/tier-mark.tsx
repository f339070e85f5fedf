import { contact } from '#shared/entities/contact/contact.ts'
import { Tier } from '../kit/tier.tsx'
import { optionLabel } from './field-words.ts'

const RANKS = [1, 2, 3, 4] as const

/** The badge of a tier: best first, as the descriptor orders them. Nothing for an unknown one. */
export function TierMark({ tier }: { readonly tier: unknown }) {
  const rank = RANKS[contact.fields.tier.options.findIndex((option) => option === tier)]
  return rank === undefined ? null : <Tier label={optionLabel(contact.labels, 'tier', String(tier))} rank={rank} />
}
