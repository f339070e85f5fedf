/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- focus stays in the field, which owns the keys (APG) */
import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { stepIndex } from './focus.ts'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { Popover } from './popover.tsx'
import { isComposing } from './shortcuts.ts'
import './combobox.css'

export type ComboboxOption = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  /** An avatar or an icon. */
  readonly start?: ComponentChildren
  /** Where the query was found, `[start, end]` in the label; without it the same letters are looked for. */
  readonly matches?: readonly (readonly [number, number])[] | undefined
}

export type ComboboxProps = {
  readonly label: string
  /** What is chosen, as text; shown while nothing is typed. */
  readonly value: string
  /** The options for what was typed, best first: the caller searches, so pinyin and the like are its matter. */
  readonly options: (query: string) => readonly ComboboxOption[]
  readonly onPick: (option: ComboboxOption) => void
  /** Offers a last row, also with Ctrl or Cmd Enter: "New company “ker”". */
  readonly create?:
    | { readonly label: (query: string) => string; readonly onCreate: (query: string) => void }
    | undefined
  /** Said when nothing fits. */
  readonly nothingLabel: string
  readonly labelPlace?: 'above' | 'before' | 'hidden'
  readonly placeholder?: string | undefined
  readonly after?: ComponentChildren
  readonly autoFocus?: boolean
  readonly disabled?: boolean
}

/** A text field with a list that filters as one types (WAI-ARIA combobox with a listbox). */
export function Combobox(props: ComboboxProps) {
  const { label, labelPlace = 'above', placeholder, after, create, nothingLabel } = props
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const list = useCombobox(props)
  const active = list.rows[list.at]
  return (
    <div class="k-field" data-label={labelPlace}>
      <label class={labelPlace === 'hidden' ? 'visually-hidden' : 'k-field-label'} for={id}>
        {label}
      </label>
      <div class="k-field-main">
        <div ref={box} class="k-field-box" data-size="md" data-disabled={props.disabled ?? false}>
          <Icon name="find" size={14} />
          <input
            id={id}
            class="k-field-input data"
            type="text"
            role="combobox"
            aria-expanded={list.open}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={list.open && active ? `${id}-${active.id}` : undefined}
            autocomplete="off"
            spellcheck={false}
            autofocus={props.autoFocus ?? false}
            disabled={props.disabled ?? false}
            placeholder={placeholder ?? ''}
            value={list.query ?? props.value}
            onInput={(event) => list.type(event.currentTarget.value)}
            onClick={list.show}
            onKeyDown={list.key}
            onBlur={list.leave}
          />
        </div>
        {after}
      </div>
      <Popover open={list.open} onClose={list.leave} anchor={box} label={label} role="none" keepFocus matchWidth>
        <div id={`${id}-list`} class="k-options" role="listbox" aria-label={label}>
          {list.options.length === 0 && <div class="k-options-none">{nothingLabel}</div>}
          {list.rows.map((row, index) => (
            <div
              key={row.id}
              id={`${id}-${row.id}`}
              class="k-option"
              role="option"
              aria-selected={index === list.at}
              data-create={row === list.createRow}
              onPointerMove={() => list.moveTo(index)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => list.pick(index)}
            >
              {row === list.createRow ? <Icon name="add" /> : row.start}
              <span class="k-option-label">
                <Highlighted
                  text={row.label}
                  matches={row.matches ?? findMatches(row.label, row === list.createRow ? '' : (list.query ?? ''))}
                />
                {row.detail !== undefined && <span class="k-option-detail">{row.detail}</span>}
              </span>
              {row === list.createRow ? <Kbd keys="mod+enter" /> : index === list.at && <Kbd keys="enter" />}
            </div>
          ))}
        </div>
      </Popover>
      {create && (
        <span class="visually-hidden" role="status">
          {list.open && list.options.length === 0 ? nothingLabel : ''}
        </span>
      )}
    </div>
  )
}

const CREATE_ID = '+create'

// query: null while nothing is typed; at: the active row, kept inside the list
function useCombobox({ options, onPick, create }: ComboboxProps) {
  const [query, setQuery] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)

  const found = open ? options(query ?? '') : []
  const typed = (query ?? '').trim()
  const createRow: ComboboxOption | undefined =
    create && typed !== '' ? { id: CREATE_ID, label: create.label(typed) } : undefined
  const rows = createRow ? [...found, createRow] : found

  const close = (): void => {
    setOpen(false)
    setQuery(null)
    setAt(0)
  }
  const show = (): void => {
    setOpen(true)
    setAt(0)
  }
  const makeNew = (): void => {
    if (!create || typed === '') return
    close()
    create.onCreate(typed)
  }
  const pick = (index: number): void => {
    const row = rows[index]
    if (!row) return
    if (row === createRow) return makeNew()
    close()
    onPick(row)
  }

  const key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    if (!open) {
      if (arrow) {
        event.preventDefault()
        show()
      }
      return
    }
    if (arrow) setAt(stepIndex(event.key, at, rows.length) ?? at)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) makeNew()
    else if (event.key === 'Enter') pick(at)
    else if (event.key === 'Escape' && query) setQuery('')
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    query,
    open,
    at: Math.min(at, Math.max(0, rows.length - 1)),
    options: found,
    rows,
    createRow,
    show,
    pick,
    key,
    moveTo: setAt,
    leave: close,
    type: (text: string) => {
      setQuery(text)
      show()
    },
  }
}

type HighlightedProps = { readonly text: string; readonly matches: readonly (readonly [number, number])[] }

/** Text with the parts that were found in bold accent. */
export function Highlighted({ text, matches }: HighlightedProps) {
  let from = 0
  const pieces: ComponentChildren[] = []
  for (const [start, end] of matches) {
    pieces.push(
      text.slice(from, start),
      <b key={start} class="k-match">
        {text.slice(start, end)}
      </b>,
    )
    from = end
  }
  return <>{[...pieces, text.slice(from)]}</>
}

/** The first place where the query stands as it is, ignoring case. */
export function findMatches(text: string, query: string): readonly (readonly [number, number])[] {
  const start = query === '' ? -1 : text.toLowerCase().indexOf(query.trim().toLowerCase())
  return start < 0 ? [] : [[start, start + query.trim().length]]
}
