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
