import { useMemo, useRef, useState } from 'preact/hooks'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/t.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { Field } from '../../kit/field.tsx'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { Loading, SkeletonRows } from '../../kit/skeleton.tsx'
import { VirtualList } from '../../kit/virtual-list.tsx'
import { settle } from '../../record/act.ts'
import { redoLast, undoLast } from '../../record/undo-redo.ts'
import { archiveContact } from '../../record/actions.ts'
import { useFresh } from '../../record/use-fresh.ts'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'
import { ContactCells } from './contact-cells.tsx'
import { contactRows, countContacts, type ContactRow } from './contact-rows.ts'
import { MergeContacts } from './merge-contacts.tsx'
import { NewContact } from './new-contact.tsx'
import { toggleRange } from './selection.ts'
import './contacts.css'

/** Fewer in a narrow window: the style sheet knows. */
const COLUMNS = 'var(--contacts-columns)'
const NO_ONE: ReadonlySet<string> = new Set()

/** All contacts as a table: filtered by typing, walked and chosen by keyboard, archived in one undoable step. */
export function Contacts({ services }: { readonly services: AppServices }) {
  const { db, route } = services
  const [query, setQuery] = useState('')
  const [cursor, setCursor] = useState(0)
  const [selected, setSelected] = useState(NO_ONE)
  const [isAdding, setIsAdding] = useState(false)
  const [isMerging, setIsMerging] = useState(false)
  const filter = useRef<HTMLInputElement>(null)
  // The last answer stays while the next is looked for, so that rows do not flicker under the typing.
  const last = useRef<readonly ContactRow[] | undefined>(undefined)
  const answer = useLive(`contacts ${locale.value} ${query}`, () => contactRows(db, query, locale.value))
  const rows = answer ?? last.current
  last.current = rows
  const records = useMemo(() => answer?.map(({ record }) => record), [answer])
  const fresh = useFresh(db, `${locale.value} ${query}`, records)
  // What a filter hides is not acted on; it is chosen again once it is shown.
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : (rows ?? []).flatMap(({ record: { id } }) => (selected.has(id) ? [id] : []))),
    [rows, selected],
  )
  const total = useLive('total', () => countContacts(db)) ?? 0

  useShortcuts(() => [
    { keys: '/', run: () => filter.current?.focus() },
    { keys: 'f', run: () => filter.current?.focus() },
    { keys: 'c', run: () => setIsAdding(true) },
    { keys: 'escape', run: () => setSelected(NO_ONE) },
    { keys: 'mod+z', run: () => void undoLast(services) },
    { keys: 'mod+shift+z', run: () => void redoLast(services) },
    ...['j', 'k', 'arrowdown', 'arrowup'].map((keys) => ({ keys, run: () => enterList(false) })),
    { keys: 'x', run: () => enterList(true) },
  ])
  const open = (index: number): void => {
    const row = rows?.[index]
    if (row) route.value = { screen: 'contact', id: row.record.id }
  }
  const toggle = (index: number, isRange: boolean): void =>
    setSelected(toggleRange(rows ?? [], selected, { index, anchor: cursor, isRange }))
  // The list answers these keys itself once it has focus; until then they bring focus to it.
  const enterList = (select: boolean): void => {
    document.querySelector<HTMLElement>('.k-list [data-cursor="true"]')?.focus()
    if (select) toggle(cursor, false)
  }
  const pair = chosen.length === 2 ? rows?.filter(({ record }) => chosen.includes(record.id)) : undefined
  const archive = async (): Promise<void> => {
    const done = await settle(services, archiveContact(services, { ids: chosen }), { icon: 'archive' })
    if (done) setSelected(NO_ONE)
  }
  return (
    <>
      <header class="sheet-head">
        <h1>
          {t('word.contacts')} <span class="faint numeric">{total.toLocaleString(locale.value)}</span>
        </h1>
        <div class="contacts-filter">
          <Field
            label={t('contacts.filter')}
            labelPlace="hidden"
            placeholder={t('contacts.filter')}
            type="search"
            icon="filter"
            value={query}
            onInput={setQuery}
            inputRef={filter}
          />
        </div>
        <div class="sheet-end">
          {query !== '' && rows && <span class="faint numeric">{t('contacts.count', { n: rows.length, total })}</span>}
          <IconButton label={t('trash.open')} icon="archive" onPress={() => (route.value = { screen: 'trash' })} />
          <Button label={t('contacts.new')} icon="add" kind="primary" keys="c" onPress={() => setIsAdding(true)} />
        </div>
      </header>
      <Loading loading={rows === undefined} label={t('contacts.loading')} skeleton={<SkeletonRows rows={12} />}>
        {rows && rows.length > 0 ? (
          <VirtualList
            label={t('word.contacts')}
            count={rows.length}
            columns={COLUMNS}
            rowKey={(index) => rows[index]?.record.id ?? ''}
            header={
              <Header
                isAll={chosen.length === rows.length}
                isSome={chosen.length > 0}
                onAll={(all) => setSelected(all ? new Set(rows.map(({ record }) => record.id)) : NO_ONE)}
              />
            }
            renderRow={(index) =>
              rows[index] && (
                <ContactCells
                  row={rows[index]}
                  services={services}
                  isSelected={selected.has(rows[index].record.id)}
                  isFresh={fresh.has(rows[index].record.id)}
                  onSelect={() => toggle(index, false)}
                />
              )
            }
            cursor={Math.min(cursor, rows.length - 1)}
            onCursor={setCursor}
            onOpen={open}
            isSelected={(index) => selected.has(rows[index]?.record.id ?? '')}
            isFresh={(index) => fresh.has(rows[index]?.record.id ?? '')}
            onToggle={toggle}
            onSelectAll={() => setSelected(new Set(rows.map(({ record }) => record.id)))}
          />
        ) : (
          <NoRows query={query} onClear={() => setQuery('')} onNew={() => setIsAdding(true)} />
        )}
      </Loading>
      {chosen.length > 0 && (
        <div class="bulk" role="toolbar" aria-label={t('contacts.selected', { n: chosen.length })}>
          <span aria-live="polite">{t('contacts.selected', { n: chosen.length })}</span>
          <Button
            label={t('do.merge')}
            icon="merge"
            kind="ghost"
            disabledReason={pair ? undefined : t('contacts.merge.two')}
            onPress={() => setIsMerging(true)}
          />
          <Button label={t('do.archive')} icon="archive" kind="ghost" onPress={() => void archive()} />
          <Button label={t('do.clear')} kind="ghost" keys="escape" onPress={() => setSelected(NO_ONE)} />
        </div>
      )}
      {isMerging && pair?.[0] && pair[1] && (
        <MergeContacts
          context={services}
          rows={[pair[0], pair[1]]}
          onClose={() => setIsMerging(false)}
          onMerged={() => {
            setIsMerging(false)
            setSelected(NO_ONE)
          }}
        />
      )}
      <NewContact services={services} open={isAdding} onClose={() => setIsAdding(false)} />
    </>
  )
}

type HeaderProps = { readonly isAll: boolean; readonly isSome: boolean; readonly onAll: (all: boolean) => void }

function Header({ isAll, isSome, onAll }: HeaderProps) {
  return (
    <>
      <span role="columnheader">
        <Checkbox label={t('contacts.selectall')} hideLabel checked={isAll} mixed={isSome && !isAll} onChange={onAll} />
      </span>
      <span role="columnheader">{t('word.contact')}</span>
      <span role="columnheader">{t('word.company')}</span>
      <span role="columnheader" class="cell-stage">
        {t('word.stage')}
      </span>
      <span role="columnheader" class="cell-pulse">
        {t('word.pulse')}
      </span>
      <span role="columnheader" data-end="true">
        {t('contacts.last')}
      </span>
      <span role="columnheader" class="cell-next">
        {t('word.next')}
      </span>
    </>
  )
}

function NoRows({
  query,
  onClear,
  onNew,
}: {
  readonly query: string
  readonly onClear: () => void
  readonly onNew: () => void
}) {
  if (query.trim() === '')
    return (
      <EmptyState
        icon="people"
        title={t('contacts.empty')}
        action={<Button label={t('contacts.new')} icon="add" kind="primary" onPress={onNew} />}
      >
        {t('contacts.empty.why')}
      </EmptyState>
    )
  return (
    <EmptyState
      icon="filter"
      title={t('contacts.nomatch', { query: query.trim() })}
      action={<Button label={t('contacts.nomatch.fix')} onPress={onClear} />}
    />
  )
}
