import { useEffect, useState } from 'preact/hooks'
import { differingKeys, readHistory, recordAsOf, type ChangeSet, type RecordHistory } from '../../../store/history.ts'
import { knownDevices, rememberDevices, type KnownDevice } from '../../../store/known-devices.ts'
import { formatAge } from '../../i18n/formats.ts'
import { t, tupleText } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/composer.ts'
import '../../i18n/words/history.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { Segmented } from '../../kit/segmented.tsx'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { Loading, SkeletonRows } from '../../kit/skeleton.tsx'
import { redoLast, undoLast } from '../../record/undo-redo.ts'
import { namesDoor, referredBy, titleOf, titlesOf } from '../../record/title-of.ts'
import { useLive } from '../../record/use-live.ts'
import { isShownKey } from '../../record/value-shown.tsx'
import { findEntity } from '#shared/entities/registry.ts'
import { routeToHash, type Route } from '../app/route.ts'
import type { AppServices } from '../app/services.ts'
import { ChangeDetail } from './change-detail.tsx'
import { ChangeList } from './change-list.tsx'
import { changedKeys, FieldDetail, FieldList } from './field-list.tsx'
import { MomentField } from './moment-field.tsx'
import { restoreVersion } from './take-back.ts'
import { TimeSlider } from './time-slider.tsx'
import './history.css'

export type HistoryProps = { readonly services: AppServices; readonly entity: string; readonly id: string }

type Past = {
  readonly history: RecordHistory | null
  readonly devices: ReadonlyMap<string, KnownDevice>
  readonly titles: ReadonlyMap<string, string>
}

/** A record's past: a line of time, what was done at the left, field by field at the right, and every way back. */
export function History({ services, entity, id }: HistoryProps) {
  const past = useLive(`history ${entity} ${id}`, () => readPast(services, entity, id))
  useTeamNames(services)
  return (
    <Loading loading={past === undefined} label={t('history.open')} skeleton={<SkeletonRows rows={8} />}>
      {past &&
        (past.history ? (
          <Page services={services} past={past} history={past.history} />
        ) : (
          <NoRecord services={services} />
        ))}
    </Loading>
  )
}

async function readPast({ db }: AppServices, entity: string, id: string): Promise<Past> {
  const [history, devices] = await Promise.all([readHistory(db, entity, id), knownDevices(db)])
  const values = (history?.sets ?? []).flatMap(({ moves }) =>
    moves.flatMap(({ key, from, to }) => [
      { key, value: from },
      { key, value: to },
    ]),
  )
  return {
    history,
    devices,
    titles: history && findEntity(entity) ? await titlesOf(db, referredBy(entity, values)) : new Map(),
  }
}

/** Whose devices the clocks name: asked for once, remembered for when there is no network. */
function useTeamNames({ sync, db }: AppServices): void {
  useEffect(() => {
    // Without a network the names that are remembered do.
    void sync.devices().then(
      (answer) => (answer.ok ? rememberDevices(db, answer.value.devices) : undefined),
      () => {},
    )
  }, [])
}

function NoRecord({ services }: { readonly services: AppServices }) {
  return (
    <EmptyState
      icon="history"
      title={t('contact.missing')}
      action={<Button label={t('contact.back')} onPress={() => (services.route.value = { screen: 'contacts' })} />}
    >
      {t('contact.missing.why')}
    </EmptyState>
  )
}

type PageProps = { readonly services: AppServices; readonly past: Past; readonly history: RecordHistory }

function Page({ services, past, history }: PageProps) {
  const now = services.now()
  const [mode, setMode] = useState<'change' | 'field'>('change')
  /** Null is today, which goes on. */
  const [moment, setMoment] = useState<number | null>(null)
  const [setId, selectSet] = useState<string | undefined>(undefined)
  const [key, selectKey] = useState<string | undefined>(undefined)
  const at = moment ?? now
  const set =
    history.sets.find((one) => one.id === setId) ?? history.sets.find((one) => one.at <= at) ?? history.sets[0]
  const keys = changedKeys(history)
  const field = keys.find((one) => one === key) ?? keys[0]
  const door = namesDoor(past.titles)
  const goBack = (): void => void (services.route.value = pageOf(history))
  const goTo = (to: number): void => {
    setMoment(to >= now ? null : to)
    selectSet(history.sets.find((one) => one.at <= to)?.id)
  }
  const show = (chosen: ChangeSet): void => {
    selectSet(chosen.id)
    setMoment(chosen === history.sets[0] ? null : chosen.at)
  }
  usePageKeys(services, goBack, () => goTo(services.now()))
  return (
    <>
      <header class="sheet-head">
        <IconButton
          label={t('history.back', { name: titleOf(history.record) })}
          icon="back"
          keys="escape"
          onPress={goBack}
        />
        <h1 class="ellipsis crumbs">
          {history.record.entity === 'contact' && (
            <>
              <a href="#/contacts">{t('word.contacts')}</a> /{' '}
            </>
          )}
          <a class="data" href={routeToHash(pageOf(history))}>
            {titleOf(history.record)}
          </a>{' '}
          / {t('word.history')}
        </h1>
        <div class="sheet-end">
          <Segmented
            label={t('history.mode')}
            value={mode}
            options={[
              { value: 'change', label: t('history.bychange') },
              { value: 'field', label: t('history.byfield') },
            ]}
            onChange={setMode}
          />
        </div>
      </header>
      {history.sets.length === 0 ? (
        <EmptyState icon="history" title={t('history.empty')}>
          {t('history.empty.why')}
        </EmptyState>
      ) : (
        <>
          <AsOf services={services} history={history} at={at} isToday={moment === null} onAt={goTo} />
          <div class="history">
            {mode === 'change' ? (
              <>
                <ChangeList history={history} devices={past.devices} now={now} at={at} selected={set} onSelect={show} />
                {set && (
                  <ChangeDetail
                    key={set.id}
                    services={services}
                    history={history}
                    set={set}
                    devices={past.devices}
                    door={door}
                  />
                )}
              </>
            ) : (
              <>
                <FieldList history={history} selected={field} onSelect={selectKey} />
                {field !== undefined && (
                  <FieldDetail key={field} services={services} history={history} name={field} door={door} />
                )}
              </>
            )}
          </div>
        </>
      )}
    </>
  )
}

/** The page that a history belongs to. */
function pageOf({ record }: RecordHistory): Route {
  return record.entity === 'contact' ? { screen: 'contact', id: record.id } : { screen: 'contacts' }
}

function usePageKeys(services: AppServices, onBack: () => void, onToday: () => void): void {
  useShortcuts(() => [
    { keys: 'escape', run: onBack },
    { keys: '.', run: onToday },
    { keys: 'mod+z', run: () => void undoLast(services) },
    { keys: 'mod+shift+z', run: () => void redoLast(services) },
  ])
}

type AsOfProps = {
  readonly services: AppServices
  readonly history: RecordHistory
  readonly at: number
  readonly isToday: boolean
  readonly onAt: (at: number) => void
}

/** The moment that is looked at, how the record differed then, and the way back to all of it. */
function AsOf({ services, history, at, isToday, onAt }: AsOfProps) {
  const { record, sets } = history
  const now = services.now()
  const then = recordAsOf(history, at)
  const different = differingKeys(then.fields, record.fields).filter(
    (key) => isShownKey(record.entity, key) && !then.unknown.includes(key),
  )
  const unknown = then.unknown.filter((key) => isShownKey(record.entity, key)).length
  return (
    <section class="history-asof" aria-label={t('history.asof')}>
      <div class="history-asof-line">
        <MomentField label={t('history.asof')} at={at} now={now} onAt={onAt} />
        <p class="quiet" role="status">
          {different.length === 0
            ? t('history.same')
            : t('history.differs', { when: formatAge(now - at), n: different.length })}
          {unknown > 0 && `. ${t('history.unknown.n', { n: unknown })}`}
        </p>
        <span class="history-asof-end">
          <Button kind="ghost" label={t('history.today')} keys="." onPress={() => onAt(now)} />
          {!isToday && different.length > 0 && (
            <Button
              icon="restore"
              label={t('history.restoreversion')}
              onPress={() => void restoreVersion(services, history, at)}
            />
          )}
        </span>
      </div>
      <TimeSlider moments={[...new Set(sets.map((set) => set.at))].toReversed()} now={now} at={at} onAt={onAt} />
      <span class="visually-hidden">{tupleText(findEntity(record.entity)?.labels.one ?? ['', '', ''])}</span>
    </section>
  )
}
