import type { KeyGroup } from '../shortcuts/key-sheet.tsx'
import { KEYS_ANYWHERE } from '../shortcuts/keys-anywhere.ts'

/** Every key that works in the app. */
export const APP_SHORTCUTS: readonly KeyGroup[] = [
  KEYS_ANYWHERE,
  {
    title: 'keys.app',
    lines: [
      { label: 'app.find', keys: ['mod+k'] },
      { label: 'word.contacts', keys: ['g c'] },
      { label: 'word.companies', keys: ['g o'] },
      { label: 'word.settings', keys: ['g s'] },
      { label: 'do.undo', keys: ['mod+z'] },
      { label: 'do.redo', keys: ['mod+shift+z'] },
      { label: 'keys.back', keys: ['escape'] },
      { label: 'word.shortcuts', keys: ['?'] },
    ],
  },
  {
    title: 'keys.list',
    lines: [
      { label: 'contacts.filter', keys: ['/', 'f'] },
      { label: 'contacts.new', keys: ['c'] },
      { label: 'keys.move', keys: ['j', 'k'] },
      { label: 'keys.open', keys: ['enter'] },
      { label: 'keys.select', keys: ['x'] },
      { label: 'contacts.selectall', keys: ['mod+a'] },
    ],
  },
  {
    title: 'keys.person',
    lines: [
      { label: 'composer.call', keys: ['l'] },
      { label: 'composer.note', keys: ['n'] },
      { label: 'composer.task', keys: ['t'] },
      { label: 'composer.mail', keys: ['m'] },
      { label: 'panel.allfields', keys: ['e'] },
      { label: 'keys.tier', keys: ['1', '2', '3', '4'] },
      { label: 'keys.copymail', keys: ['y'] },
      { label: 'keys.copyphone', keys: ['shift+y'] },
      { label: 'history.open', keys: ['h'] },
    ],
  },
]
