import { KeySheet, type KeyGroup } from '../shortcuts/key-sheet.tsx'
import { KEYS_ANYWHERE, PAGE_LINES, PERSON_LINES } from '../shortcuts/common-keys.ts'

const GROUPS: readonly KeyGroup[] = [
  KEYS_ANYWHERE,
  {
    title: 'keys.panel',
    lines: [
      { label: 'panel.find', keys: ['mod+k', '/'] },
      { label: 'keys.save', keys: ['enter', 'mod+enter'] },
      ...PAGE_LINES,
    ],
  },
  {
    title: 'keys.person',
    lines: [...PERSON_LINES, { label: 'keys.nextperson', keys: ['j', 'k'] }],
  },
]

/** Every key that works in the panel. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return <KeySheet groups={GROUPS} onClose={onClose} />
}
