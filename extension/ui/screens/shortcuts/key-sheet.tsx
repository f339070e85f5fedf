import { t, type PlainKey } from '../../i18n/t.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Kbd } from '../../kit/kbd.tsx'
import type { Keys } from '../../kit/shortcuts.ts'
import './key-sheet.css'

export type KeyGroup = {
  readonly title: PlainKey
  readonly lines: readonly { readonly label: PlainKey; readonly keys: readonly Keys[] }[]
}

/** Keys that work, each with what it does. */
export function KeySheet({ groups, onClose }: { readonly groups: readonly KeyGroup[]; readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={t('word.shortcuts')} width="md">
      {/* Longer than a low window: whoever has no mouse scrolls it by the arrows. */}
      <div class="key-sheets" role="region" aria-label={t('word.shortcuts')} tabIndex={0}>
        {groups.map(({ title, lines }) => (
          <section key={title} class="key-sheet">
            <h3 class="key-sheet-title">{t(title)}</h3>
            <dl>
              {lines.map(({ label, keys }) => (
                <div key={label} class="key-sheet-line">
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
      </div>
    </Dialog>
  )
}
