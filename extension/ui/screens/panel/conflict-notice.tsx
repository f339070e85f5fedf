import { findEntity } from '#shared/entities/registry.ts'
import { splitKey } from '#shared/fields/element-key.ts'
import type { Value } from '#shared/fields/value.ts'
import { must } from '#shared/lib/must.ts'
import { dismissSettled, listSettled, type SettledField } from '../../../sync/settled.ts'
import { phoneText } from '../../field/phone.tsx'
import { fieldLabel } from '../../field/field-words.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Radio } from '../../kit/checkbox.tsx'
import { Notice } from '../../kit/notice.tsx'
import { settle } from '../../record/act.ts'
import { updateField } from '../../record/actions.ts'
import { useLive } from '../../record/use-live.ts'
import { useDesk } from './desk.ts'

/** Two people set the same field: what was kept, what was not, and the other one in one press. */
export function ConflictNotice({ id }: { readonly id: string }) {
  const { services } = useDesk()
  const settled = useLive(`settled ${id}`, () => listSettled(services.db))?.find(
    (one) => one.entity === 'contact' && one.record === id,
  )
  return settled ? <Settled settled={settled} /> : null
}

function Settled({ settled }: { readonly settled: SettledField }) {
  const { services, act } = useDesk()
  const { id, record, key, ours, kept, keptAt, at } = settled
  const now = services.now()
  const { field } = splitKey(key)
  const label = fieldLabel(must(findEntity('contact')).labels, field)
  const takeOurs = async (): Promise<void> => {
    const done = await settle(act, updateField(act, { entity: 'contact', id: record, key, value: ours }))
    if (done) await dismissSettled(services.db, id)
  }
  return (
    <div class="p-inset">
      <Notice
        tone="accent"
        icon="conflict"
        title={t('conflict.title', { field: label })}
        actions={<Button size="sm" label={t('do.done')} onPress={() => void dismissSettled(services.db, id)} />}
      >
        <div class="p-conflict">
          <Radio
            name={`settled ${id}`}
            label={valueText(field, kept)}
            checked
            onChoose={() => undefined}
            detail={t('conflict.theirs', { when: formatWhen(keptAt, now) })}
          />
          <Radio
            name={`settled ${id}`}
            label={valueText(field, ours)}
            checked={false}
            onChoose={() => void takeOurs()}
            detail={t('conflict.ours', { when: formatWhen(at, now) })}
          />
        </div>
        <p class="small">{t('conflict.pick')}</p>
      </Notice>
    </div>
  )
}

function valueText(field: string, value: Value): string {
  if (value === null || value === '') return t('field.empty')
  return /^phones?$/u.test(field) ? phoneText(String(value)) : String(value)
}
