import type { KeyGroup } from '../shortcuts/key-sheet.tsx'
import { KEYS_ANYWHERE, PAGE_LINES, PERSON_LINES } from '../shortcuts/common-keys.ts'

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
      ...PAGE_LINES,
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
    lines: [...PERSON_LINES, { label: 'history.open', keys: ['h'] }],
  },
]
