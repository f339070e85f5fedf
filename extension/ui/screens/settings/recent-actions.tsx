import { useState } from 'preact/hooks'
import type { ActionRow, Edit } from '../../../store/action.ts'
import { recentDeeds } from '../../../store/deeds.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/composer.ts'
import '../../i18n/words/history.ts'
import '../../i18n/words/upkeep.ts'
import { Button } from '../../kit/button.tsx'
import { labelText } from '../../record/act.ts'
import { redoAction, undoAction } from '../../record/undo-redo.ts'
import { titlesOf } from '../../record/title-of.ts'
import { useLive } from '../../record/use-live.ts'
import { isShownKey, keyLabel } from '../../record/value-shown.tsx'
import { routeToHash } from '../app/route.ts'
import type { AppServices } from '../app/services.ts'
import './upkeep.css'

const FIRST = 10
const MAX_NAMES = 3

/** What was done on this device, newest first, each with its undo or its redo. */
export function RecentActions({ services }: { readonly services: AppServices }) {
  const [isWhole, setIsWhole] = useState(false)
  const deeds = useLive('deeds', () => withTitles(services))
  if (deeds === undefined) return null
  const shown = isWhole ? deeds : deeds.slice(0, FIRST)
  return (
    <>
      <h3>{t('upkeep.recent')}</h3>
      <p class="quiet">{t(deeds.length === 0 ? 'upkeep.recent.none' : 'upkeep.recent.why')}</p>
      <ul class="settings-list">
        {shown.map(({ deed, title }) => (
          <Deed key={deed.id} services={services} deed={deed} title={title} />
        ))}
      </ul>
      {!isWhole && deeds.length > FIRST && (
        <Button kind="ghost" label={t('upkeep.recent.more', { n: deeds.length })} onPress={() => setIsWhole(true)} />
      )}
    </>
  )
}

async function withTitles({ db }: AppServices): Promise<{ deed: ActionRow; title: string }[]> {
  const deeds = await recentDeeds(db)
  const titles = await titlesOf(
    db,
    deeds.flatMap(({ edits }) => edits.slice(0, 1).map(({ entity, id }) => ({ entity, record: id }))),
  )
  return deeds.map((deed) => ({ deed, title: titles.get(`${deed.edits[0]?.entity}/${deed.edits[0]?.id}`) ?? '' }))
}

function Deed({
  services,
  deed,
  title,
}: {
  readonly services: AppServices
  readonly deed: ActionRow
  readonly title: string
}) {
  const { id, at, label, slots, edits, undoneAt } = deed
  const what = labelText(label, slots)
  const first = edits[0]
  return (
    <li>
      <span class="settings-list-main">
        {what}
        {undoneAt !== undefined && <span class="faint"> · {t('upkeep.undone')}</span>}
        <span class="quiet small">
          {first && (
            <a class="data" href={routeToHash({ screen: 'history', entity: first.entity, id: first.id })}>
              {title}
            </a>
          )}{' '}
          {edits.length > 1 ? t('history.nrecords', { n: edits.length }) : first && fieldNames(first)}
        </span>
      </span>
      <span class="quiet numeric">{formatWhen(at, services.now())}</span>
      {undoneAt === undefined ? (
        <UndoButton
          label={t('do.undo')}
          long={t('upkeep.recent.undo', { what })}
          onPress={() => void undoAction(services, id)}
        />
      ) : (
        <UndoButton
          label={t('do.redo')}
          long={t('upkeep.recent.redo', { what })}
          onPress={() => void redoAction(services, id)}
        />
      )}
    </li>
  )
}

/** Which fields an edit set, the first few of them. */
function fieldNames({ entity, patch }: Edit): string {
  const keys = Object.keys(patch).filter((key) => isShownKey(entity, key))
  const names = [...new Set(keys.map((key) => keyLabel(entity, key)))]
  return names.length > MAX_NAMES ? t('history.nfields', { n: names.length }) : names.join(' · ')
}

function UndoButton({
  label,
  long,
  onPress,
}: {
  readonly label: string
  readonly long: string
  readonly onPress: () => void
}) {
  return (
    <Button size="sm" kind="ghost" label={label} icon="undo" onPress={onPress}>
      <span class="visually-hidden">{long}</span>
    </Button>
  )
}
