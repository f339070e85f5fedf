import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { Suspect } from '../../record/find-suspects.ts'
import { nameOf } from '../../record/record-text.ts'
import { reasonText } from '../../record/reasons.ts'
import { useDesk } from './desk.ts'

/** Somebody known who looks alike: said beside Save, with the reason, never in the way of typing. */
export function SuspectLine({ suspect }: { readonly suspect: Suspect | undefined }) {
  const { lookedUp } = useDesk()
  return (
    <div class="p-suspect" role="status">
      {suspect && (
        <Notice
          tone={suspect.level === 'suggestion' ? 'neutral' : 'warn'}
          icon="people"
          title={t('dup.known', { name: nameOf(suspect.record) })}
          actions={<Button size="sm" label={t('dup.look')} onPress={() => (lookedUp.value = suspect.record.id)} />}
        >
          {reasonText(suspect.reasons)}
        </Notice>
      )}
    </div>
  )
}
