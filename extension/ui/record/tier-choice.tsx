import { useId } from 'preact/hooks'
import { contact } from '#shared/entities/contact/contact.ts'
import { fieldLabel, optionLabel } from '../field/field-words.ts'
import { TierMark } from '../field/tier-mark.tsx'
import './tier-choice.css'

/** The tiers side by side; pressing the chosen one again takes it away. */
export function TierChoice({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (tier: string | null) => void
}) {
  const name = useId()
  return (
    <div class="r-tiers" role="radiogroup" aria-label={fieldLabel(contact.labels, 'tier')}>
      {contact.fields.tier.options.map((tier) => (
        <label key={tier} class="r-tier">
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            checked={tier === value}
            aria-label={optionLabel(contact.labels, 'tier', tier)}
            onChange={() => onChange(tier)}
            onClick={() => tier === value && onChange(null)}
          />
          <TierMark tier={tier} />
        </label>
      ))}
    </div>
  )
}
