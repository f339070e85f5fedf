import type { Fields, Value } from '#shared/fields/value.ts'
import { t } from '../i18n/t.ts'
import { ProvenanceMark } from '../kit/provenance-mark.tsx'
import { markSource, originOf, originText } from './origin.ts'

export type OriginMarkProps = {
  readonly fields: Fields
  readonly name: string
  /** The value, where `fields` holds only origins. */
  readonly value?: Value | undefined
  /** Pressing confirms the value; without it the mark only explains. */
  readonly onConfirm?: (() => void) | undefined
}

/** The provenance mark of one field, with the quoted proof. Keeps its place when there is none, so that rows do not move. */
export function OriginMark({ fields, name, value, onConfirm }: OriginMarkProps) {
  const origin = originOf(fields, name, value)
  if (!origin) return <span class="r-mark-room" />
  const source = originText(origin)
  return (
    <ProvenanceMark
      certainty={origin.certainty}
      source={markSource(origin)}
      label={onConfirm ? t('prov.confirm', { source }) : source}
      detail={origin.quote === '' ? undefined : t('prov.quote', { quote: origin.quote })}
      onConfirm={onConfirm}
    />
  )
}

/** What the three shapes mean, under captured fields. */
export function OriginLegend() {
  const shapes = [
    { certainty: 'read', source: 'header', label: t('prov.legend.read') },
    { certainty: 'derived', source: 'signature', label: t('prov.legend.derived') },
    { certainty: 'guess', source: 'guess', label: t('prov.legend.guess') },
  ] as const
  return (
    <p class="r-legend" aria-hidden="true">
      {shapes.map(({ certainty, source, label }) => (
        <span key={certainty} class="r-legend-shape">
          <ProvenanceMark certainty={certainty} source={source} label={label} />
          {label}
        </span>
      ))}
    </p>
  )
}
