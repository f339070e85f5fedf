/* oxlint-disable jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events -- focus roves over the rows, the grid hears their keys */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isComposing, isTyping, keyOf } from './shortcuts.ts'
import './virtual-list.css'

export type VirtualListProps = {
  readonly label: string
  readonly count: number
  /** Pixels; 36, or 32 and 44 by the density setting. */
  readonly rowHeight?: number
  /** A stable key, so that a row keeps its state when the list changes. */
  readonly rowKey?: (index: number) => string
  /** The cells of a row: elements with `role="gridcell"`. */
  readonly renderRow: (index: number) => ComponentChildren
  /** The head: elements with `role="columnheader"`. It stays at the top. */
  readonly header?: ComponentChildren
  /** `grid-template-columns` for head and rows. */
  readonly columns?: string | undefined
  /** The row the keyboard is on. */
  readonly cursor: number
  readonly onCursor: (index: number) => void
  readonly onOpen?: ((index: number) => void) | undefined
  readonly isSelected?: ((index: number) => boolean) | undefined
  /** A row that somebody else has just changed: it is washed once. */
  readonly isFresh?: ((index: number) => boolean) | undefined
  /** X or Space; `range` when Shift is held. */
  readonly onToggle?: ((index: number, range: boolean) => void) | undefined
  readonly onSelectAll?: (() => void) | undefined
  /** Other keys on a row, before the list's own. */
  readonly onRowKey?: ((event: KeyboardEvent, index: number) => void) | undefined
  /** The scroll position to begin with, and where to keep it. */
  readonly scrollTop?: number
  readonly onScrollTop?: ((scrollTop: number) => void) | undefined
}

const OVERSCAN = 10
// Until the first measurement, and where nothing can be measured, a window of this height is assumed.
const ASSUMED_HEIGHT = 900

/** Thousands of rows of one height; only those in sight and ten beyond are in the page. */
export function VirtualList(given: VirtualListProps) {
  // when rows went, the next one takes the place of the last
  const props = { ...given, cursor: Math.min(given.cursor, given.count - 1) }
  const { label, count, rowHeight = 36, header, columns, cursor, scrollTop = 0, onScrollTop } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(scrollTop)
  const height = useHeight(scroller)
  const { hasFocus, ...focusWithin } = useFocusWithin(scroller)

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = scrollTop
  }, [])
  // Only moving the cursor scrolls: a list that grows or comes back stays where the person left it.
  const shown = useRef(cursor)
  useLayoutEffect(() => {
    if (scroller.current && shown.current !== cursor) scrollToRow(scroller.current, cursor, rowHeight)
    shown.current = cursor
    if (hasFocus.current) focusRow(scroller.current, cursor)
  }, [cursor, count])

  const rows = visibleRows({ top, height, rowHeight, count, cursor })
  const headerRows = header === undefined ? 0 : 1
  return (
    <div
      ref={scroller}
      class="k-list focus-inside"
      role="grid"
      aria-label={label}
      aria-rowcount={count + headerRows}
      aria-multiselectable={props.onToggle !== undefined || undefined}
      style={{ '--columns': columns ?? 'none', '--list-row': `${rowHeight}px` }}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop)
        onScrollTop?.(event.currentTarget.scrollTop)
      }}
      {...focusWithin}
      onKeyDown={(event) => handleKey(event, props, Math.max(1, Math.floor(height / rowHeight) - 1))}
    >
      {header !== undefined && (
        <div class="k-list-head" role="rowgroup">
          <div class="k-list-row-head" role="row" aria-rowindex={1}>
            {header}
          </div>
        </div>
      )}
      <div class="k-list-rows" role="rowgroup" style={{ blockSize: `${count * rowHeight}px` }}>
        {rows.map((index) => (
          <Row
            key={props.rowKey?.(index) ?? index}
            index={index}
            list={props}
            rowHeight={rowHeight}
            ariaIndex={index + 1 + headerRows}
          />
        ))}
      </div>
    </div>
  )
}

type RowProps = {
  readonly index: number
  readonly list: VirtualListProps
  readonly rowHeight: number
  readonly ariaIndex: number
}

function Row({ index, list, rowHeight, ariaIndex }: RowProps) {
  const isCursor = index === list.cursor
  return (
    <div
      class="k-list-row"
      role="row"
      data-row={index}
      data-cursor={isCursor}
      data-fresh={list.isFresh?.(index) || undefined}
      aria-rowindex={ariaIndex}
      aria-selected={list.isSelected?.(index)}
      tabIndex={isCursor ? 0 : -1}
      style={{ insetBlockStart: `${index * rowHeight}px` }}
      onClick={(event) => {
        list.onCursor(index)
        if (!(event.target instanceof Element && event.target.closest('button, a, input, select, label')))
          list.onOpen?.(index)
      }}
    >
      {list.renderRow(index)}
    </div>
  )
}

/** The indexes to draw: what is in sight, ten more on both sides, and always the row the keyboard is on. */
export function visibleRows(view: {
  top: number
  height: number
  rowHeight: number
  count: number
  cursor: number
}): number[] {
  const { top, height, rowHeight, count, cursor } = view
  const first = Math.max(0, Math.floor(top / rowHeight) - OVERSCAN)
  const last = Math.min(count - 1, Math.ceil((top + height) / rowHeight) + OVERSCAN)
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset)
  if (cursor >= 0 && cursor < count && cursor < first) return [cursor, ...rows]
  return cursor < count && cursor > last ? [...rows, cursor] : rows
}

function handleKey(event: KeyboardEvent, list: VirtualListProps, page: number): void {
  if (isComposing(event) || isTyping(event.target)) return
  list.onRowKey?.(event, list.cursor)
  if (event.defaultPrevented) return
  const onRow = event.target instanceof Element && event.target.matches('[role="row"]')
  const command = event.ctrlKey || event.metaKey
  const key = keyOf(event)
  const next = command || event.altKey ? null : nextCursor(key, list.cursor, list.count, page)

  if (next !== null) {
    if (event.shiftKey) list.onToggle?.(next, true)
    list.onCursor(next)
  } else if (command && key === 'a' && list.onSelectAll) list.onSelectAll()
  else if (onRow && !command && (key === 'x' || key === ' ') && list.onToggle)
    list.onToggle(list.cursor, event.shiftKey)
  else if (onRow && !command && key === 'enter' && list.onOpen) list.onOpen(list.cursor)
  else return
  event.preventDefault()
}

function nextCursor(key: string, cursor: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    arrowdown: cursor + 1,
    j: cursor + 1,
    arrowup: cursor - 1,
    k: cursor - 1,
    pagedown: cursor + page,
    pageup: cursor - page,
    home: 0,
    end: count - 1,
  }
  const next = steps[key]
  return next === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, next))
}

function scrollToRow(scroller: HTMLElement, index: number, rowHeight: number): void {
  const head = scroller.querySelector<HTMLElement>('.k-list-head')?.offsetHeight ?? 0
  const room = scroller.clientHeight - head
  if (room <= 0 || index < 0) return
  const start = index * rowHeight
  if (start < scroller.scrollTop) scroller.scrollTop = start
  else if (start + rowHeight > scroller.scrollTop + room) scroller.scrollTop = start + rowHeight - room
}

function focusRow(scroller: HTMLElement | null, index: number): void {
  const row = scroller?.querySelector<HTMLElement>(`[data-row="${index}"]`)
  if (!row?.contains(document.activeElement)) row?.focus({ preventScroll: true })
}

function useHeight(element: { readonly current: HTMLElement | null }): number {
  const [height, setHeight] = useState(ASSUMED_HEIGHT)
  useEffect(() => {
    const watched = element.current
    if (!watched || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setHeight(watched.clientHeight || ASSUMED_HEIGHT))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return height
}

// Whether focus is inside, also just after the focused row was removed, when the page itself has it.
function useFocusWithin(element: { readonly current: HTMLElement | null }) {
  const hasFocus = useRef(false)
  useEffect(() => {
    const onPointerDown = (event: Event): void => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) hasFocus.current = false
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => document.removeEventListener('pointerdown', onPointerDown, true)
  }, [])
  return {
    hasFocus,
    onFocusIn: () => {
      hasFocus.current = true
    },
    onFocusOut: (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node)
        hasFocus.current = element.current?.contains(event.relatedTarget) ?? false
    },
  }
}
