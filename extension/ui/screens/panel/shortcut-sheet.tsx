import { KeySheet, type KeyGroup } from '../shortcuts/key-sheet.tsx'
import { KEYS_ANYWHERE } from '../shortcuts/keys-anywhere.ts'

const GROUPS: readonly KeyGroup[] = [
  KEYS_ANYWHERE,
  {
    title: 'keys.panel',
    lines: [
      { label: 'panel.find', keys: ['mod+k', '/'] },
      { label: 'keys.save', keys: ['enter', 'mod+enter'] },
      { label: 'do.undo', keys: ['mod+z'] },
      { label: 'do.redo', keys: ['mod+shift+z'] },
      { label: 'keys.back', keys: ['escape'] },
      { label: 'word.shortcuts', keys: ['?'] },
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
      { label: 'keys.nextperson', keys: ['j', 'k'] },
    ],
  },
]

/** Every key that works in the panel. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return <KeySheet groups={GROUPS} onClose={onClose} />
}
