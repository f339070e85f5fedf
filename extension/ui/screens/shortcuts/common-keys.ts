import { browserKeys } from '../../kit/shortcuts.ts'
import type { KeyGroup } from './key-sheet.tsx'

/** What the browser hears for us on any tab. */
export const KEYS_ANYWHERE: KeyGroup = {
  title: 'keys.anywhere',
  lines: [
    { label: 'first.key.panel', keys: [browserKeys('s')] },
    { label: 'first.key.save', keys: [browserKeys('c')] },
    { label: 'panel.find', keys: [browserKeys('k')] },
    { label: 'composer.call', keys: [browserKeys('l')] },
  ],
}

/** What works on every page of ours. */
export const PAGE_LINES: KeyGroup['lines'] = [
  { label: 'do.undo', keys: ['mod+z'] },
  { label: 'do.redo', keys: ['mod+shift+z'] },
  { label: 'keys.back', keys: ['escape'] },
  { label: 'word.shortcuts', keys: ['?'] },
]

/** What works wherever one person is shown. */
export const PERSON_LINES: KeyGroup['lines'] = [
  { label: 'composer.call', keys: ['l'] },
  { label: 'composer.note', keys: ['n'] },
  { label: 'composer.task', keys: ['t'] },
  { label: 'composer.mail', keys: ['m'] },
  { label: 'panel.allfields', keys: ['e'] },
  { label: 'keys.tier', keys: ['1', '2', '3', '4'] },
  { label: 'keys.copymail', keys: ['y'] },
  { label: 'keys.copyphone', keys: ['shift+y'] },
]
