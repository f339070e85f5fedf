import { useState } from 'preact/hooks'
import type { RefusedRow } from '../../../store/rows.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import '../../kit/more-icons.ts'
import { settle, type ActContext } from '../../record/act.ts'
import { copyText } from '../../record/copy-button.tsx'
import { refusalText } from '../../record/refusal-text.ts'
import { discardRefused, retryRefused } from '../../record/refused.ts'
import { isShownKey, keyLabel, ValueShown } from '../../record/value-shown.tsx'
import type { Titled } from '../../record/with-titles.ts'
import './upkeep.css'

/** A change that the server refused, with all it says: offered again, copied, or given up after a question. */
export function RefusedChange({ context, row, title }: { readonly context: ActContext } & Titled<RefusedRow>) {
  const [isAsking, setIsAsking] = useState(false)
  const { db, now } = context
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
          onPress={() => void settle(context, retryRefused(db, row.op, { now }))}
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
