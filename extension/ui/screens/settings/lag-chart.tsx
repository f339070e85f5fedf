import { formatDuration } from '../../i18n/format-duration.ts'
import { t } from '../../i18n/t.ts'
import type { Lag } from '../../../sync/lag.ts'
import './lag-chart.css'

/** Slower than this is worth a look, milliseconds: the device was offline, or the server slow. */
const SLOW = 60_000
/** A bar's height grows with the logarithm, from a tenth of a second to a day: both a blink and a night can be seen. */
const SHORTEST = Math.log(100)
const TALLEST = Math.log(86_400_000)

/** The last 24 hours, one bar a quarter of an hour: how long the slowest edit took to reach the server. */
export function LagChart({ lag }: { readonly lag: Lag }) {
  const step = 100 / lag.bars.length
  return (
    <figure class="lag-chart">
      <figcaption>
        <strong>{t('settings.day')}</strong> <span class="quiet small">{t('settings.day.why')}</span>
      </figcaption>
      <svg
        height="44"
        role="img"
        aria-label={t('settings.day.label', {
          median: formatDuration(lag.median),
          longest: formatDuration(lag.longest),
        })}
      >
        <line class="lag-axis" x1="0" x2="100%" y1="43.5" y2="43.5" />
        {lag.bars.map((value, place) => {
          if (value === null) return null
          const height = barHeight(value)
          return (
            <rect
              key={place}
              data-slow={value > SLOW || undefined}
              x={`${place * step + step * 0.15}%`}
              width={`${step * 0.7}%`}
              y={43 - height}
              height={height}
              rx="1"
            />
          )
        })}
      </svg>
      <p class="lag-ends quiet small" aria-hidden="true">
        <span>{t('settings.day.start')}</span>
        <span>{t('time.now')}</span>
      </p>
    </figure>
  )
}

function barHeight(lag: number): number {
  const share = (Math.log(Math.max(lag, 1)) - SHORTEST) / (TALLEST - SHORTEST)
  return 4 + 38 * Math.min(1, Math.max(0, share))
}
