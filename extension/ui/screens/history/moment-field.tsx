import { useId } from 'preact/hooks'

export type MomentFieldProps = {
  readonly label: string
  readonly at: number
  readonly now: number
  readonly onAt: (at: number) => void
}

/** A day and time by the person's own clock, as the browser lets it be typed. */
export function MomentField({ label, at, now, onAt }: MomentFieldProps) {
  const id = useId()
  return (
    <span class="history-moment">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={localMinute(at)}
        max={localMinute(now)}
        onChange={(event) => {
          const typed = Date.parse(event.currentTarget.value)
          // The minute that was named is meant to its end.
          if (Number.isFinite(typed)) onAt(Math.min(typed + 59_999, now))
        }}
      />
    </span>
  )
}

/** `2026-11-08T14:02` where the person is. */
function localMinute(at: number): string {
  const date = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}
