import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { SidecardDatabase } from '../../../store/database.ts'
import { t } from '../../i18n/t.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import { isComposing } from '../../kit/shortcuts.ts'
import type { ComposerKind } from '../../record/composer/composer.tsx'
import { PaletteRow } from './palette-row.tsx'
import { actionsOf, rowsOf, type Row } from './rows.ts'
import { useFound } from './use-found.ts'
import './palette.css'

export type PaletteProps = {
  readonly services: { readonly db: SidecardDatabase; readonly now: () => number }
  readonly onClose: () => void
  /** Opens a contact. */
  readonly onOpen: (id: string) => void
  /** Opens a contact with a composer; without it the palette offers no such actions. */
  readonly onAct?: (kind: ComposerKind, id: string) => void
  /** Begins a new contact with this name; without it the palette offers none. */
  readonly onNew?: (name: string) => void
}

/** Find anyone or do anything: people, companies, then actions. Searches this device only. */
export function Palette({ services, onClose, onOpen, onAct, onNew }: PaletteProps) {
  const query = useSignal('')
  const at = useSignal(0)
  /** The person whose actions are shown, after the right arrow. */
  const within = useSignal<Row | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const found = useFound(services.db, query.value)
  const isAnswered = found?.query === query.value
  /** Enter came before the answer: it means the first row of the answer, never one of the old list. */
  const isWaiting = useRef(false)
  const groups = within.value
    ? actionsOf(within.value, onAct !== undefined)
    : rowsOf(found?.hits ?? [], { query: query.value, canAct: onAct !== undefined, canCreate: onNew !== undefined })
  const rows = groups.flatMap((group) => group.rows)
  const active = rows[Math.min(at.value, rows.length - 1)]
  useEffect(
    () => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' }),
    [active?.id],
  )

  const type = (text: string): void => {
    query.value = text
    at.value = 0
    within.value = null
  }
  const pick = (row: Row | undefined): void => {
    if (!row) return
    if (row.does === 'narrow') return type(row.text)
    onClose()
    if (row.does === 'open') onOpen(row.target)
    else if (row.does === 'new') onNew?.(row.target)
    else onAct?.(row.does, row.target)
  }
  const enterKey = (): void => {
    if (isAnswered) pick(active)
    else isWaiting.current = true
  }
  useEffect(() => {
    if (!isAnswered || !isWaiting.current) return
    isWaiting.current = false
    pick(rows[0])
  }, [found])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const atEnd = input.current?.selectionStart === query.value.length
    if (event.key === 'ArrowDown') at.value = rows.length === 0 ? 0 : (at.value + 1) % rows.length
    else if (event.key === 'ArrowUp') at.value = rows.length === 0 ? 0 : (at.value - 1 + rows.length) % rows.length
    else if (event.key === 'Enter') enterKey()
    else if (event.key === 'ArrowRight' && atEnd && active?.does === 'open' && onAct) enter(active)
    else if ((event.key === 'ArrowLeft' || event.key === 'Backspace') && within.value) leave()
    else if (event.key === 'Tab') at.value = nextGroup(groups, at.value, event.shiftKey)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const enter = (row: Row): void => {
    within.value = row
    at.value = 0
  }
  const leave = (): void => {
    within.value = null
    at.value = 0
  }

  return (
    <Dialog
      open
      bare
      hideTitle
      width="lg"
      title={t('palette.find')}
      onClose={() => (within.value ? leave() : onClose())}
    >
      <div class="palette">
        <div class="palette-field">
          <Icon name="find" />
          <input
            ref={input}
            class="palette-input"
            type="text"
            role="combobox"
            aria-label={t('palette.find')}
            aria-expanded={rows.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active ? `${id}-${active.id}` : undefined}
            placeholder={t('palette.find')}
            autocomplete="off"
            spellcheck={false}
            autofocus
            value={query.value}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {found && found.milliseconds !== null && (
            <span class="palette-time numeric" aria-hidden="true">
              {t('palette.ms', { n: found.milliseconds })}
            </span>
          )}
        </div>
        <div ref={list} id={`${id}-list`} class="palette-list" role="listbox" aria-label={t('palette.find')}>
          {groups.map((group) => (
            <div key={group.label} role="group" aria-label={t(group.label)}>
              <p class="palette-group" aria-hidden="true">
                {t(group.label)}
              </p>
              {group.rows.map((row) => (
                <PaletteRow
                  key={row.id}
                  id={`${id}-${row.id}`}
                  row={row}
                  isActive={row === active}
                  canAct={onAct !== undefined}
                  onPick={() => pick(row)}
                  onPoint={() => (at.value = rows.indexOf(row))}
                />
              ))}
            </div>
          ))}
        </div>
        {rows.length === 0 && query.value !== '' && isAnswered && <p class="palette-nothing">{t('palette.nothing')}</p>}
        <span class="visually-hidden" role="status">
          {query.value !== '' && found && isAnswered ? t('palette.count', { n: found.hits.length }) : ''}
        </span>
        <p class="palette-foot" aria-hidden="true">
          <span>
            <Kbd keys="arrowup" />
            <Kbd keys="arrowdown" />
            {t('palette.move')}
          </span>
          <span>
            <Kbd keys="tab" />
            {t('palette.bytype')}
          </span>
          <span class="palette-device">
            <Icon name="local" size={14} />
            {t('palette.device')}
          </span>
        </p>
      </div>
    </Dialog>
  )
}

/** The first row of the next group, around the ends. */
function nextGroup(groups: readonly { readonly rows: readonly Row[] }[], at: number, isBack: boolean): number {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0))
  const current = starts.findLastIndex((start) => start <= at)
  return starts[(current + (isBack ? -1 : 1) + starts.length) % starts.length] ?? 0
}
