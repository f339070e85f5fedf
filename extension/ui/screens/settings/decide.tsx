import type { StoredRecord } from '../../../store/record-store.ts'
import type { RefusedRow } from '../../../store/rows.ts'
import { recordStore } from '../../../store/record-store.ts'
import { discardRefused, listRefused, retryRefused } from '../../../sync/refused.ts'
import { dismissSettled, listSettled, type SettledField } from '../../../sync/settled.ts'
import { useState } from 'preact/hooks'
import type { EntityName } from '#shared/entities/registry.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import { settle } from '../../record/act.ts'
import { updateField } from '../../record/actions.ts'
import { copyText } from '../../record/copy-button.tsx'
import { refusalText } from '../../record/refusal-text.ts'
import { titleOf } from '../../record/title-of.ts'
import { useLive } from '../../record/use-live.ts'
import { isShownKey, keyLabel, ValueShown } from '../../record/value-shown.tsx'
import type { AppServices } from '../app/services.ts'
import './upkeep.css'

/** What a person must or may decide: changes that the server refused, and edits that gave way to newer ones. */
export function Decide({ services }: { readonly services: AppServices }) {
  const refused = useLive('refused', () => withTitles(services, listRefused(services.db)))
  const settled = useLive('settled', () => withTitles(services, listSettled(services.db)))
  if (refused === undefined || settled === undefined) return null
  if (refused.length + settled.length === 0) return <p class="quiet">{t('upkeep.clear')}</p>
  return (
    <>
      {refused.length > 0 && (
        <>
          <h3>{t('upkeep.refused')}</h3>
          <ul class="upkeep-list">
            {refused.map(({ row, title }) => (
              <Refused key={row.op} services={services} row={row} title={title} />
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

type Titled<Row> = { readonly row: Row; readonly title: string }

async function withTitles<Row extends { readonly entity: string; readonly record: string }>(
  { db }: AppServices,
  rows: Promise<readonly Row[]>,
): Promise<Titled<Row>[]> {
  const store = recordStore(db)
  return Promise.all(
    (await rows).map(async (row) => {
      const record: Pick<StoredRecord, 'entity' | 'fields'> = (await store.get(row.entity, row.record)) ?? {
        entity: row.entity,
        fields: 'patch' in row ? (row.patch as StoredRecord['fields']) : {},
      }
      return { row, title: titleOf(record) }
    }),
  )
}

function Refused({ services, row, title }: { readonly services: AppServices } & Titled<RefusedRow>) {
  const [isAsking, setIsAsking] = useState(false)
  const { db, now } = services
  const shown = Object.entries(row.patch).filter(([key]) => isShownKey(row.entity, key))
  const discard = (): void => void discardRefused(db, row.op).then(() => setIsAsking(false))
  return (
    <li>
      <Icon name="warning" />
      <div class="upkeep-main">
        <p>{t('upkeep.refused.one', { what: title, why: refusalText(row.code) })}</p>
        <dl class="upkeep-values">
          {shown.map(([key, value]) => (
            <div key={key}>
              <dt>{keyLabel(row.entity, key)}</dt>
              <dd>
                <ValueShown entity={row.entity} name={key} value={value} now={now()} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div class="upkeep-acts">
        <Button
          size="sm"
          label={t('do.tryagain')}
          icon="retry"
          onPress={() => void settle(services, retryRefused(db, row.op, { now }))}
        />
        <Button
          size="sm"
          kind="ghost"
          label={t('upkeep.refused.copy')}
          icon="copy"
          onPress={() => void copyText(refusedText(row, title))}
        />
        <Button size="sm" kind="ghost" label={t('upkeep.discard')} onPress={() => setIsAsking(true)} />
      </div>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('upkeep.discard.ask')}
        actions={
          <>
            <Button label={t('do.cancel')} kind="ghost" onPress={() => setIsAsking(false)} autoFocus />
            <Button label={t('upkeep.discard')} kind="danger" onPress={discard} />
          </>
        }
      >
        {t('upkeep.discard.why')}
      </Dialog>
    </li>
  )
}

/** The whole of a refused change as lines of text. */
function refusedText({ entity, patch, code }: RefusedRow, title: string): string {
  const lines = Object.entries(patch).map(
    ([key, value]) => `${keyLabel(entity, key)} (${key}): ${JSON.stringify(value)}`,
  )
  return [t('upkeep.refused.one', { what: title, why: refusalText(code) }), ...lines].join('\n')
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
