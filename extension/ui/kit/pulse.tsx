/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the group around the drawing takes focus and keys for all weeks */
import { useState } from 'preact/hooks'
import './pulse.css'

/** How often something went each way in one week. */
export type PulseWeek = { readonly them: number; readonly us: number }

export type PulseProps = {
  /** Oldest first; the last one is this week. 52, or 26 in tables. */
  readonly weeks: readonly PulseWeek[]
  /** The whole as one sentence, for those who do not see it. */
  readonly label: string
  /** 40 px, or 20 px without a ring for table rows. */
  readonly size?: 'full' | 'row'
  /** One week in words; with it the arrows move week by week and read it out. */
  readonly readout?: ((week: number) => string) | undefined
  readonly onPick?: ((week: number) => void) | undefined
  /** The words below, left to right; `them` and `us` get their colour beside them. */
  readonly legend?:
    | { readonly start: string; readonly them: string; readonly us: string; readonly end: string }
    | undefined
}

const CAP = 4

/** One bar pair per week: up is them, down is us, capped at 4. */
export function Pulse(props: PulseProps) {
  const { weeks, label, size = 'full', readout, onPick, legend } = props
  const [at, setAt] = useState<number | null>(null)
  if (!readout) {
    return (
      <span class="k-pulse" data-size={size}>
        <PulseBars weeks={weeks} size={size} label={label} at={null} />
        {legend && <PulseLegend {...legend} />}
      </span>
    )
  }

  const last = weeks.length - 1
  const steps: Readonly<Record<string, (from: number) => number>> = {
    ArrowLeft: (from) => from - 1,
    ArrowRight: (from) => from + 1,
    Home: () => 0,
    End: () => last,
  }
  return (
    <div
      class="k-pulse"
      data-size={size}
      role="group"
      aria-label={label}
      tabIndex={0}
      onKeyDown={(event) => {
        const step = steps[event.key]
        if (step) {
          event.preventDefault()
          setAt(Math.max(0, Math.min(last, at === null ? last : step(at))))
        } else if (event.key === 'Enter' && at !== null) onPick?.(at)
      }}
      onBlur={() => setAt(null)}
    >
      <PulseBars weeks={weeks} size={size} at={at} onPick={onPick} />
      <span class="k-pulse-readout" role="status">
        {at === null ? '' : readout(at)}
      </span>
      {legend && at === null && <PulseLegend {...legend} />}
    </div>
  )
}

type BarsProps = {
  readonly weeks: readonly PulseWeek[]
  readonly size: 'full' | 'row'
  readonly label?: string
  readonly at: number | null
  readonly onPick?: ((week: number) => void) | undefined
}

// Bars are placed in per cent of the width and pixels of the height, so the drawing stretches without bending the ring.
function PulseBars({ weeks, size, label, at, onPick }: BarsProps) {
  const half = size === 'full' ? 18 : 9
  const middle = half + 2
  const step = 100 / Math.max(1, weeks.length)
  const unit = half / CAP
  return (
    <svg
      class="k-pulse-bars"
      height={middle * 2}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      onClick={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect()
        onPick?.(Math.min(weeks.length - 1, Math.floor(((event.clientX - left) / width) * weeks.length)))
      }}
    >
      <line class="k-pulse-axis" x1="0" x2="100%" y1={middle} y2={middle} />
      {at !== null && (
        <rect class="k-pulse-cursor" x={`${at * step}%`} width={`${step}%`} y="0" height={middle * 2} rx="2" />
      )}
      {weeks.map(({ them, us }, week) => {
        const x = `${week * step + step * 0.175}%`
        const up = Math.min(CAP, them) * unit
        const down = Math.min(CAP, us) * unit
        const gap = size === 'full' ? 1 : 0.5
        return [
          up > 0 && (
            <rect
              key={`t${week}`}
              class="k-pulse-them"
              x={x}
              width={`${step * 0.65}%`}
              y={middle - gap - up}
              height={up}
              rx="1"
            />
          ),
          down > 0 && (
            <rect
              key={`u${week}`}
              class="k-pulse-us"
              x={x}
              width={`${step * 0.65}%`}
              y={middle + gap}
              height={down}
              rx="1"
            />
          ),
        ]
      })}
      {size === 'full' && <circle class="k-pulse-now" cx={`${100 - step / 2}%`} cy={middle} r="2.5" />}
    </svg>
  )
}

function PulseLegend({ start, them, us, end }: NonNullable<PulseProps['legend']>) {
  return (
    <span class="k-pulse-legend" aria-hidden="true">
      <span>{start}</span>
      <span class="k-pulse-sides">
        <span data-side="them">{them}</span>
        <span data-side="us">{us}</span>
      </span>
      <span>{end}</span>
    </span>
  )
}
