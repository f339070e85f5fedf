import { useState } from 'preact/hooks'
import { splitKey } from '#shared/fields/element-key.ts'
import { lifeOf, type ChangeSet, type FieldMove, type RecordHistory } from '../../../store/history.ts'
import type { KnownDevice } from '../../../store/known-devices.ts'
import { actionOf, recordsOf } from '../../../store/undo-changes.ts'
import type { ReferenceDoor } from '../../field/field-props.ts'
import { formatDate, formatTime } from '../../i18n/formats.ts'
import { t } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Button } from '../../kit/button.tsx'
import { Chip } from '../../kit/chip.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { originOf, originText } from '../../record/origin.ts'
import { titleOf } from '../../record/title-of.ts'
import { useLive } from '../../record/use-live.ts'
import { keyLabel, ValueShown } from '../../record/value-shown.tsx'
import type { AppServices } from '../app/services.ts'
import { FieldLife } from './field-life.tsx'
import { setAuthor, setTitle, shownMoves } from './set-words.ts'
import { restoreValue, undoEverywhere, undoHere } from './take-back.ts'

export type ChangeDetailProps = {
  readonly services: AppServices
  readonly history: RecordHistory
  readonly set: ChangeSet
  readonly devices: ReadonlyMap<string, KnownDevice>
  readonly door: ReferenceDoor
}

/** One deed: each field before and after, where the value came from, whether it still stands, and the ways back. */
export function ChangeDetail({ services, history, set, devices, door }: ChangeDetailProps) {
  const { db, now } = services
  const moves = shownMoves(history, set)
  const [field, setField] = useState<string | undefined>(undefined)
  const shown = moves.find(({ key }) => key === field) ?? moves[0]
  const author = setAuthor(set, devices)
  const reach = useLive(`reach ${set.id}`, async () => ({
    records: await recordsOf(db, set),
    action: await actionOf(db, set),
  }))
  const isUndone = reach?.action?.undoneAt !== undefined
  return (
    <section class="history-detail" aria-labelledby="history-set">
      <div class="history-head">
        <h2 id="history-set">
          {setTitle(history, set)}{' '}
          {reach && reach.records.length > 1 && (
            <Chip tone="outline" label={t('history.nrecords', { n: reach.records.length })} />
          )}
        </h2>
        {isUndone ? (
          <Chip label={t('history.undone.already')} />
        ) : (
          <UndoButtons services={services} history={history} set={set} count={reach?.records.length ?? 1} />
        )}
      </div>
      <p class="history-author quiet">
        <Avatar name={author} id={set.mark} size={20} />
        <span class="data">
          {t('history.byat', { who: author, date: formatDate(set.at, now()), time: formatTime(set.at) })}
        </span>
      </p>
      <table class="history-moves">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('word.field')}</th>
            <th scope="col">{t('history.from')}</th>
            <th scope="col">{t('history.to')}</th>
            <th scope="col">{t('history.source')}</th>
            <th scope="col">{t('history.state')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <Move
              key={move.key}
              services={services}
              history={history}
              set={set}
              move={move}
              door={door}
              isShown={move === shown}
              onShow={() => setField(move.key)}
            />
          ))}
        </tbody>
      </table>
      <Kept history={history} moves={moves} isUndone={isUndone} />
      {shown && (
        <FieldLife history={history} name={shown.key} spans={lifeOf(history, shown.key)} now={now()} door={door} />
      )}
    </section>
  )
}

type MoveProps = {
  readonly services: AppServices
  readonly history: RecordHistory
  readonly set: ChangeSet
  readonly move: FieldMove
  readonly door: ReferenceDoor
  readonly isShown: boolean
  readonly onShow: () => void
}

function Move({ services, history, set, move, door, isShown, onShow }: MoveProps) {
  const { key, from, to, isCurrent } = move
  const { entity } = history.record
  const label = keyLabel(entity, key)
  const now = services.now()
  return (
    <tr>
      <th scope="row">
        <button type="button" class="history-field" aria-pressed={isShown} onClick={onShow}>
          {label}
        </button>
      </th>
      <td class="history-before">
        <ValueShown entity={entity} name={key} value={from} now={now} door={door} />
      </td>
      <td>
        <span class="history-after">
          <Icon name="send" size={14} />
          <span class="history-new">
            <ValueShown entity={entity} name={key} value={to} now={now} door={door} />
          </span>
        </span>
      </td>
      <td class="quiet">{sourceText(set, key)}</td>
      <td class="history-state">
        {isCurrent ? (
          <Chip tone="good" label={t('history.current')} />
        ) : (
          <Button
            size="sm"
            icon="restore"
            label={t('do.restore')}
            onPress={() => void restoreValue(services, history, key, to)}
          >
            <span class="visually-hidden">{label}</span>
          </Button>
        )}
      </td>
    </tr>
  )
}

/** Where a captured value was read, as the same change said it. */
function sourceText({ moves }: ChangeSet, key: string): string {
  const { field } = splitKey(key)
  const mark = moves.find((move) => move.key === `origin/${field}`)?.to
  const origin = mark === undefined ? null : originOf({ [`origin/${field}`]: mark }, field)
  return origin ? originText(origin) : ''
}

/** Undo keeps what was edited since: said before it is pressed. */
function Kept({
  history,
  moves,
  isUndone,
}: {
  readonly history: RecordHistory
  readonly moves: readonly FieldMove[]
  readonly isUndone: boolean
}) {
  const kept = moves.filter(({ isCurrent }) => !isCurrent)
  const [first] = kept
  if (!first || isUndone || kept.length === moves.length) return null
  return (
    <Notice
      title={
        kept.length === 1
          ? t('history.keeps.one', { field: keyLabel(history.record.entity, first.key) })
          : t('history.keeps.many', { n: kept.length })
      }
    />
  )
}

type UndoButtonsProps = {
  readonly services: AppServices
  readonly history: RecordHistory
  readonly set: ChangeSet
  readonly count: number
}

function UndoButtons({ services, history, set, count }: UndoButtonsProps) {
  const [isAsking, setIsAsking] = useState(false)
  const name = titleOf(history.record)
  const everywhere = async (): Promise<void> => {
    setIsAsking(false)
    await undoEverywhere(services, set)
  }
  return (
    <span class="history-undo">
      <Button
        icon="undo"
        label={count > 1 ? t('history.undo.one', { name }) : t('history.undo.this')}
        onPress={() => void (count > 1 ? undoHere(services, history, set) : undoEverywhere(services, set, history))}
      />
      {count > 1 && (
        <Button
          icon="undo"
          kind="danger"
          label={t('history.undo.all', { n: count })}
          onPress={() => setIsAsking(true)}
        />
      )}
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('history.undo.ask')}
        actions={
          <>
            <Button label={t('do.cancel')} kind="ghost" onPress={() => setIsAsking(false)} autoFocus />
            <Button label={t('history.undo.do')} kind="primary" onPress={() => void everywhere()} />
          </>
        }
      >
        {t('history.undo.why', { n: count })}
      </Dialog>
    </span>
  )
}
