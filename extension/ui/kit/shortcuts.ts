import { signal } from '@preact/signals'
import { platform, type Platform } from './platform.ts'

/** Keys of one shortcut: `'mod+k'`, `'shift+y'`, `'?'`, or a sequence `'g c'`. `mod` is Cmd on macOS, else Ctrl. */
export type Keys = string

export type Shortcut = {
  readonly keys: Keys
  readonly run: (event: KeyboardEvent) => void
  /** Also while a text field has focus. Shortcuts with Ctrl, Cmd or Alt and Escape always act, those of undo never there. */
  readonly whenTyping?: boolean
}

/** Whether shortcuts of one letter or sign act: whoever speaks to the machine or hits keys by chance switches them off (WCAG 2.1.4). */
export const hasLetterKeys = signal(true)

type Chord = {
  readonly key: string
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly ctrl: boolean
}

/** Undo and redo. In a text field they are about the typing, and each press of them means one step. */
const UNDO: ReadonlySet<Keys> = new Set(['mod+z', 'mod+shift+z'])
const SEQUENCE_MS = 1000
const LATIN = /^[\x20-\x7e]$/

/** True while an input method is composing: every key belongs to it. Safari says so only by key code 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/** The key as a Latin letter or a name (`enter`). On a layout without Latin letters the place on the keyboard counts. */
export function keyOf(event: KeyboardEvent): string {
  const { key, code } = event
  if (LATIN.test(key)) return key.toLowerCase()
  const byPlace = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]
  const named = /^[A-Z]\w+$/.test(key) && key !== 'Process' && key !== 'Dead' && key !== 'Unidentified'
  return (named ? key : (byPlace ?? placeNames[code] ?? key)).toLowerCase()
}

const placeNames: Readonly<Record<string, string>> = {
  Slash: '/',
  Period: '.',
  BracketLeft: '[',
  BracketRight: ']',
}

/** Whether this event is the one chord: `matchesKeys(event, 'mod+enter')`. Not for sequences. */
export function matchesKeys(event: KeyboardEvent, keys: Keys, on: Platform = platform.value): boolean {
  if (isComposing(event)) return false
  const chord = parseChord(keys)
  const mod = on === 'mac' ? event.metaKey : event.ctrlKey
  const otherMod = on === 'mac' ? event.ctrlKey : event.metaKey
  if (keyOf(event) !== chord.key || mod !== chord.mod || otherMod !== chord.ctrl || event.altKey !== chord.alt)
    return false
  // "?" needs Shift on most layouts and says so by being "?"; letters and named keys must match it.
  return event.shiftKey === chord.shift || /^[^a-z0-9]$/.test(chord.key)
}

/** Whether typing now would go into a text field. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target instanceof Element ? (target.shadowRoot?.activeElement ?? target) : null
  if (!element) return false
  if (element.matches('textarea, select, [role="textbox"], [role="combobox"], [role="searchbox"]')) return true
  if (element.closest('[contenteditable=""], [contenteditable="true"]')) return true
  return element.matches(
    'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"])',
  )
}

/** The key that began `g c` and the event it came with; `next` is the key after it. All listeners know: the second is no `c` of its own. */
let begun: { readonly key: string; readonly by: Event; next?: Event } | undefined

function prefixOf(event: Event): string | undefined {
  if (!begun || begun.by === event || event.timeStamp - begun.by.timeStamp >= SEQUENCE_MS) return undefined
  begun.next ??= event
  return begun.next === event ? begun.key : undefined
}

/** Listens on a document or an element until the returned function is called. The first shortcut that fits wins. */
export function listenShortcuts(target: EventTarget, shortcuts: () => readonly Shortcut[]): () => void {
  const onKeyDown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || isComposing(event) || isModifier(event.key))
      return
    if (isInLayerAbove(event.target, target)) return
    const prefix = prefixOf(event)
    const found = shortcuts().find((shortcut) => fits(event, shortcut, prefix))
    if (found) {
      event.preventDefault()
      found.run(event)
    } else if (prefix === undefined && startsSequence(event, shortcuts())) {
      begun = { key: keyOf(event), by: event }
    }
  }

  target.addEventListener('keydown', onKeyDown)
  return () => target.removeEventListener('keydown', onKeyDown)
}

/** The keys that the manifest suggests to the browser for a letter: Option types characters on macOS, so Control stands in. */
export function browserKeys(letter: string, on: Platform = platform.value): Keys {
  return `${on === 'mac' ? 'ctrl' : 'alt'}+${letter}`
}

/** What to print on the keys: `['Ctrl', 'K']`, on macOS `['⌘', 'K']`. */
export function keyLabels(keys: Keys, on: Platform = platform.value): string[] {
  return keys.split(' ').flatMap((chord) => splitChord(chord).map((part) => keyLabel(part, on)))
}

/** The value of `aria-keyshortcuts`: `Control+K`. None for keys that are off. */
export function ariaKeys(keys: Keys | undefined, on: Platform = platform.value): string | undefined {
  if (keys === undefined || (isLetterKey(keys) && !hasLetterKeys.value)) return undefined
  const names: Readonly<Record<string, string>> = {
    mod: on === 'mac' ? 'Meta' : 'Control',
    ctrl: 'Control',
    alt: 'Alt',
    shift: 'Shift',
  }
  return keys
    .split(' ')
    .map((chord) =>
      splitChord(chord)
        .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : capital(part)))
        .join('+'),
    )
    .join(' ')
}

// A dialog, menu or popover takes the keys of the page behind it.
function isInLayerAbove(from: EventTarget | null, listener: EventTarget): boolean {
  const layer = from instanceof Element ? from.closest('dialog[open], [popover]') : null
  return layer !== null && !(listener instanceof Node && layer.contains(listener))
}

function fits(event: KeyboardEvent, { keys, whenTyping = false }: Shortcut, prefix: string | undefined): boolean {
  const [first = '', second] = keys.split(' ')
  const isNext = prefix === (second === undefined ? undefined : first)
  const matches = matchesKeys(event, second ?? first) && (isNext || (second === undefined && !isLetterKey(keys)))
  if (!matches || (isLetterKey(keys) && !hasLetterKeys.value)) return false
  if (UNDO.has(keys)) return !event.repeat && !isTyping(event.target)
  const commands = event.ctrlKey || event.metaKey || event.altKey || event.key === 'Escape'
  return commands || whenTyping || !isTyping(event.target)
}

/** `l`, `?`, `shift+y`, `g c`: letters and signs without a key that makes a command of them. */
export function isLetterKey(keys: Keys): boolean {
  const { key, mod, alt, ctrl } = parseChord(keys.split(' ')[0] ?? '')
  return key.length === 1 && !mod && !alt && !ctrl
}

function startsSequence(event: KeyboardEvent, shortcuts: readonly Shortcut[]): boolean {
  if (!hasLetterKeys.value || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return false
  return shortcuts.some(({ keys }) => keys.includes(' ') && keys.split(' ')[0] === keyOf(event))
}

function parseChord(keys: Keys): Chord {
  const parts = splitChord(keys)
  const has = (name: string): boolean => parts.slice(0, -1).includes(name)
  return { key: parts.at(-1) ?? '', mod: has('mod'), alt: has('alt'), shift: has('shift'), ctrl: has('ctrl') }
}

function splitChord(chord: string): string[] {
  return chord === '+' ? ['+'] : chord.toLowerCase().split('+')
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta'
}

const onMac: Readonly<Record<string, string>> = { mod: '⌘', ctrl: '⌃', alt: '⌥', shift: '⇧' }
const onOthers: Readonly<Record<string, string>> = { mod: 'Ctrl', ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' }
const printed: Readonly<Record<string, string>> = {
  escape: 'Esc',
  delete: 'Del',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

function keyLabel(part: string, on: Platform): string {
  return (
    (on === 'mac' ? onMac : onOthers)[part] ?? printed[part] ?? (part.length === 1 ? part.toUpperCase() : capital(part))
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
