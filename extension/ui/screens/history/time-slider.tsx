import { t } from '../../i18n/t.ts'
import { formatDate, formatTime } from '../../i18n/formats.ts'

export type TimeSliderProps = {
  /** The moments of changes, oldest first, epoch milliseconds. */
  readonly moments: readonly number[]
  readonly now: number
  readonly at: number
  readonly onAt: (at: number) => void
}

/** The life of a record as a line with a tick for each change. Arrows go from change to change, the pointer anywhere. */
export function TimeSlider({ moments, now, at, onAt }: TimeSliderProps) {
  const start = moments[0] ?? now
  const end = Math.max(now, start + 1)
  const share = (moment: number): string => `${((moment - start) / (end - start)) * 100}%`
  const step = (event: KeyboardEvent): void => {
    const next = stepMoment(event.key, [...moments, end], at)
    if (next === undefined) return
    event.preventDefault()
    onAt(next)
  }
  return (
    <div class="history-line">
      <div class="history-ticks" aria-hidden="true">
        <span class="history-past" style={{ inlineSize: share(at) }} />
        {moments.map((moment) => (
          <span
            key={moment}
            class="history-tick"
            data-past={moment <= at}
            style={{ insetInlineStart: share(moment) }}
          />
        ))}
      </div>
      <input
        type="range"
        class="history-range"
        aria-label={t('history.asof')}
        aria-valuetext={at >= end ? t('history.today') : `${formatDate(at, now)} ${formatTime(at)}`}
        min={start}
        max={end}
        step={1}
        value={at}
        onInput={(event) => onAt(Number(event.currentTarget.value))}
        onKeyDown={step}
      />
      <div class="history-ends faint small" aria-hidden="true">
        <span>{formatDate(start, now)}</span>
        <span>{t('history.now')}</span>
      </div>
    </div>
  )
}

function stepMoment(key: string, moments: readonly number[], at: number): number | undefined {
  if (key === 'Home') return moments[0]
  if (key === 'End') return moments.at(-1)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return moments.findLast((moment) => moment < at) ?? at
  if (key === 'ArrowRight' || key === 'ArrowUp') return moments.find((moment) => moment > at) ?? at
  return undefined
}
