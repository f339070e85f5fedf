import { t, type PlainKey } from '../../i18n/t.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import { browserKeys } from '../../kit/shortcuts.ts'
import './shortcut-sheet.css'

type Line = { readonly label: PlainKey; readonly keys: readonly string[] }

const GROUPS: readonly { readonly title: PlainKey; readonly lines: readonly Line[] }[] = [
  {
    title: 'keys.anywhere',
    lines: [
      { label: 'first.key.panel', keys: [browserKeys('s')] },
      { label: 'first.key.save', keys: [browserKeys('c')] },
      { label: 'panel.find', keys: [browserKeys('k')] },
      { label: 'composer.call', keys: [browserKeys('l')] },
    ],
  },
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
  return (
    <Dialog open onClose={onClose} title={t('word.shortcuts')}>
      {GROUPS.map(({ title, lines }) => (
        <section key={title} class="p-sheet">
          <h3 class="p-sheet-title">{t(title)}</h3>
          <dl>
            {lines.map(({ label, keys }) => (
              <div key={label} class="p-sheet-line">
                <dt>{t(label)}</dt>
                <dd>
                  {keys.map((one) => (
                    <Kbd key={one} keys={one} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
