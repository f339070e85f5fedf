import { daysBetween, formatDue } from '../i18n/formats.ts'
import { Chip } from '../kit/chip.tsx'

export type DueChipProps = {
  /** A calendar day, `2026-11-24`. */
  readonly day: string
  readonly now: number
  /** The time of that day, `09:00`, where one was given. */
  readonly time?: string
}

/** A due day as people say it, where the person is. Late and soon stand out, in words too. */
export function DueChip({ day, now, time = '' }: DueChipProps) {
  const days = daysBetween(now, day)
  const tone = days > 1 ? 'neutral' : days < 0 ? 'bad' : 'warn'
  return <Chip label={[formatDue(day, now), time].filter((part) => part !== '').join(' ')} tone={tone} />
}
