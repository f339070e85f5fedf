import { t } from '../i18n/t.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Suspect } from './find-suspects.ts'
import { nameOf } from './record-text.ts'
import { reasonText } from './reasons.ts'
import './suspect-line.css'

export type SuspectLineProps = {
  readonly suspect: Suspect | undefined
  readonly onLook: (id: string) => void
}

/** Somebody known who looks alike: said beside Save, with the reason, never in the way of typing. */
export function SuspectLine({ suspect, onLook }: SuspectLineProps) {
  return (
    <div class="r-suspect" role="status">
      {suspect && (
        <Notice
          tone={suspect.level === 'suggestion' ? 'neutral' : 'warn'}
          icon="people"
          title={t('dup.known', { name: nameOf(suspect.record) })}
          actions={<Button size="sm" label={t('dup.look')} onPress={() => onLook(suspect.record.id)} />}
        >
          {reasonText(suspect.reasons)}
        </Notice>
      )}
    </div>
  )
}
