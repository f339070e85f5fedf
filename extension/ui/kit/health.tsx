import './health.css'

export type HealthLevel = 'good' | 'warn' | 'bad'

/** Thresholds of a score from 0 to 100. */
export function healthLevel(score: number): HealthLevel {
  if (score >= 65) return 'good'
  return score >= 40 ? 'warn' : 'bad'
}

export type HealthProps = {
  /** 0 to 100. */
  readonly score: number
  /** What the number is, read out before it: "Health". */
  readonly label: string
}

/** Disc, diamond or triangle, always with its number. */
export function HealthMark({ score, label }: HealthProps) {
  const level = healthLevel(score)
  return (
    <span class="k-health" data-level={level}>
      <span class="visually-hidden">{label} </span>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {level === 'good' && <circle cx="5" cy="5" r="4" />}
        {level === 'warn' && <path d="M5 .8 9.2 5 5 9.2 .8 5z" />}
        {level === 'bad' && <path d="M5 .8 9.4 8.8H.6z" />}
      </svg>
      <span class="numeric">{Math.round(score)}</span>
    </span>
  )
}

const RADIUS = 15.5
const AROUND = 2 * Math.PI * RADIUS

/** The score as a ring with the number inside and a word below. */
export function HealthRing({ score, label, word }: HealthProps & { readonly word?: string | undefined }) {
  return (
    <span class="k-health-ring" data-level={healthLevel(score)}>
      <svg width="36" height="36" viewBox="0 0 36 36" role="img" aria-label={`${label} ${Math.round(score)}`}>
        <circle class="k-health-track" cx="18" cy="18" r={RADIUS} />
        <circle
          class="k-health-arc"
          cx="18"
          cy="18"
          r={RADIUS}
          stroke-dasharray={`${(AROUND * Math.max(0, Math.min(100, score))) / 100} ${AROUND}`}
          transform="rotate(-90 18 18)"
        />
        <text x="18" y="18" dy=".36em" text-anchor="middle" aria-hidden="true">
          {Math.round(score)}
        </text>
      </svg>
      {word !== undefined && <span class="k-health-word">{word}</span>}
    </span>
  )
}
