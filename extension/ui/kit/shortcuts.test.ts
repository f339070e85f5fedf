import { afterEach, expect, test, vi } from 'vitest'
import { ariaKeys, hasLetterKeys, keyLabels, keyOf, listenShortcuts, matchesKeys } from './shortcuts.ts'

const press = (key: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })

let stop = () => {}
afterEach(() => {
  stop()
  hasLetterKeys.value = true
  document.body.replaceChildren()
})
const listen = (...keys: string[]) => {
  const run = vi.fn()
  stop = listenShortcuts(document, () => keys.map((one) => ({ keys: one, run: () => run(one) })))
  return run
}

test('mod is Cmd on macOS and Ctrl elsewhere', () => {
  expect(matchesKeys(press('k', { metaKey: true }), 'mod+k', 'mac')).toBe(true)
  expect(matchesKeys(press('k', { metaKey: true }), 'mod+k', 'other')).toBe(false)
  expect(matchesKeys(press('k', { ctrlKey: true }), 'mod+k', 'other')).toBe(true)
  expect(matchesKeys(press('K', { ctrlKey: true, shiftKey: true }), 'mod+k', 'other')).toBe(false)
  expect(matchesKeys(press('?', { shiftKey: true }), '?', 'other')).toBe(true)
})

test('without Latin letters the place on the keyboard counts; with them the letter does', () => {
  expect(keyOf(press('ㄠ', { code: 'KeyL' }))).toBe('l')
  expect(keyOf(press('д', { code: 'KeyL' }))).toBe('l')
  expect(keyOf(press('y', { code: 'KeyZ' }))).toBe('y')
  expect(keyOf(press('Enter', { code: 'Enter' }))).toBe('enter')
})

test('keys of an input method are nobody else’s', () => {
  const run = listen('l', 'mod+enter')
  document.dispatchEvent(press('l', { isComposing: true }))
  document.dispatchEvent(press('Enter', { ctrlKey: true, keyCode: 229 } as KeyboardEventInit))
  expect(run).not.toHaveBeenCalled()
})

test('single letters act only outside text fields; commands act everywhere', () => {
  const run = listen('l', 'mod+k')
  const field = document.body.appendChild(document.createElement('input'))
  field.dispatchEvent(press('l'))
  expect(run).not.toHaveBeenCalled()
  field.dispatchEvent(press('k', { ctrlKey: true }))
  document.body.dispatchEvent(press('l'))
  expect(run.mock.calls.flat()).toEqual(['mod+k', 'l'])
})

test('undo and redo of typing stay with the text field that has focus', () => {
  const run = listen('mod+z', 'mod+shift+z')
  const field = document.body.appendChild(document.createElement('textarea'))
  const inField = press('z', { ctrlKey: true })
  field.dispatchEvent(inField)
  field.dispatchEvent(press('Z', { ctrlKey: true, shiftKey: true }))
  expect(run).not.toHaveBeenCalled()
  expect(inField.defaultPrevented).toBe(false)
  document.body.dispatchEvent(press('z', { ctrlKey: true }))
  document.body.dispatchEvent(press('Z', { ctrlKey: true, shiftKey: true }))
  expect(run.mock.calls.flat()).toEqual(['mod+z', 'mod+shift+z'])
})

test('single letters, signs and their sequences can be switched off; commands, Enter and Escape stay', () => {
  hasLetterKeys.value = false
  const run = listen('l', '?', 'g c', 'shift+y', 'mod+k', 'escape')
  for (const key of ['l', '?', 'g', 'c']) document.body.dispatchEvent(press(key))
  document.body.dispatchEvent(press('Y', { shiftKey: true }))
  expect(run).not.toHaveBeenCalled()
  document.body.dispatchEvent(press('k', { ctrlKey: true }))
  document.body.dispatchEvent(press('Escape'))
  expect(run.mock.calls.flat()).toEqual(['mod+k', 'escape'])
})

test('a key held down undoes once, and walks on', () => {
  const run = listen('mod+z', 'j')
  document.body.dispatchEvent(press('z', { ctrlKey: true }))
  document.body.dispatchEvent(press('z', { ctrlKey: true, repeat: true }))
  document.body.dispatchEvent(press('j'))
  document.body.dispatchEvent(press('j', { repeat: true }))
  expect(run.mock.calls.flat()).toEqual(['mod+z', 'j', 'j'])
})

test('an open dialog keeps the keys from the page behind it', () => {
  const run = listen('l')
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.setAttribute('open', '')
  dialog.appendChild(document.createElement('button')).dispatchEvent(press('l'))
  expect(run).not.toHaveBeenCalled()
})

test('a sequence needs both keys in order', () => {
  const run = listen('g c', 'c')
  document.dispatchEvent(press('g'))
  document.dispatchEvent(press('c'))
  document.dispatchEvent(press('c'))
  expect(run.mock.calls.flat()).toEqual(['g c', 'c'])
})

test('the second key of a sequence is no key of its own anywhere else, and the next one is again', () => {
  const [screen, app] = [listen('c'), listen('g c')]
  for (const key of ['g', 'c', 'c']) document.body.dispatchEvent(press(key))
  expect([app.mock.calls.flat(), screen.mock.calls.flat()]).toEqual([['g c'], ['c']])
  for (const key of ['g', 'x', 'c']) document.body.dispatchEvent(press(key))
  expect(screen.mock.calls.flat()).toEqual(['c', 'c'])
})

test('hints are written as each system writes them', () => {
  expect(keyLabels('mod+shift+z', 'mac')).toEqual(['⌘', '⇧', 'Z'])
  expect(keyLabels('mod+enter', 'other')).toEqual(['Ctrl', 'Enter'])
  expect(ariaKeys('mod+k', 'other')).toBe('Control+K')
})

test('no hint names a key that is switched off', () => {
  hasLetterKeys.value = false
  expect([ariaKeys('l'), ariaKeys('g c'), ariaKeys('mod+k', 'other')]).toEqual([undefined, undefined, 'Control+K'])
  hasLetterKeys.value = true
  expect(ariaKeys('l')).toBe('L')
})
