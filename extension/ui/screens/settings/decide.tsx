import { listRefused } from '../../../sync/refused.ts'
import { dismissSettled, listSettled, type SettledField } from '../../../sync/settled.ts'
import type { EntityName } from '#shared/entities/registry.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { settle } from '../../record/act.ts'
import { updateField } from '../../record/actions.ts'
import { useLive } from '../../record/use-live.ts'
import { keyLabel, ValueShown } from '../../record/value-shown.tsx'
import { withTitles, type Titled } from '../../record/with-titles.ts'
import type { AppServices } from '../app/services.ts'
import { RefusedChange } from './refused-change.tsx'
import './upkeep.css'

/** What a person must or may decide: changes that the server refused, and edits that gave way to newer ones. */
export function Decide({ services }: { readonly services: AppServices }) {
  const refused = useLive('refused', () => withTitles(services.db, listRefused(services.db)))
  const settled = useLive('settled', () => withTitles(services.db, listSettled(services.db)))
  if (refused === undefined || settled === undefined) return null
  if (refused.length + settled.length === 0) return <p class="quiet">{t('upkeep.clear')}</p>
  return (
    <>
      {refused.length > 0 && (
        <>
          <h3>{t('upkeep.refused')}</h3>
          <ul class="upkeep-list">
            {refused.map(({ row, title }) => (
              <RefusedChange key={row.op} context={services} row={row} title={title} />
            ))}
          </ul>
        </>
      )}
      {settled.length > 0 && (
        <>
          <h3>{t('upkeep.settled')}</h3>
          <ul class="upkeep-list">
            {settled.map(({ row, title }) => (
              <Settled key={row.id} services={services} row={row} title={title} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Settled({ services, row, title }: { readonly services: AppServices } & Titled<SettledField>) {
  const { db, now } = services
  const { id, entity, record, key, ours, kept, keptAt, at } = row
  const restore = async (): Promise<void> => {
    const done = await settle(
      services,
      updateField(services, { entity: entity as EntityName, id: record, key, value: ours }),
    )
    if (done) await dismissSettled(db, id)
  }
  return (
    <li>
      <Icon name="conflict" />
      <div class="upkeep-main">
        <p>
          <span class="data">{title}</span> · {keyLabel(entity, key)}
        </p>
        <dl class="upkeep-values">
          <div>
            <dt>{t('upkeep.settled.kept', { when: formatWhen(keptAt, now()) })}</dt>
            <dd>
              <ValueShown entity={entity} name={key} value={kept} now={now()} />
            </dd>
          </div>
          <div>
            <dt>{t('upkeep.settled.ours', { when: formatWhen(at, now()) })}</dt>
            <dd>
              <ValueShown entity={entity} name={key} value={ours} now={now()} />
            </dd>
          </div>
        </dl>
      </div>
      <div class="upkeep-acts">
        <Button size="sm" label={t('upkeep.settled.restore')} icon="restore" onPress={() => void restore()} />
        <Button size="sm" kind="ghost" label={t('do.done')} onPress={() => void dismissSettled(db, id)} />
      </div>
    </li>
  )
}
