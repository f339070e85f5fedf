import { formatPercent } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { useDelayed } from '../../kit/use-delayed.ts'

export type WorkingProps = {
  readonly label: string
  readonly share: number
  readonly onStop?: (() => void) | undefined
}

/** How far something long is, once it has taken longer than a second. */
export function Working({ label, share, onStop }: WorkingProps) {
  const isLong = useDelayed(true, 1_000)
  if (!isLong) return null
  return (
    <div class="upkeep-working">
      <label>
        <span role="status">{label}</span> <span class="numeric">{formatPercent(share)}</span>
        <progress class="upkeep-progress" max={1} value={share} />
      </label>
      {onStop && <Button size="sm" kind="ghost" label={t('backup.stop')} onPress={onStop} />}
    </div>
  )
}
