import { hasLetterKeys, isLetterKey, keyLabels, type Keys } from './shortcuts.ts'
import './kbd.css'

/** Key hints: `<Kbd keys="mod+k" />` shows Ctrl K, on macOS ⌘ K. Decoration for the eye; controls carry `aria-keyshortcuts`. Keys that are off are not shown. */
export function Kbd({ keys }: { readonly keys: Keys }) {
  if (isLetterKey(keys) && !hasLetterKeys.value) return null
  return (
    <span class="k-kbds" aria-hidden="true">
      {keyLabels(keys).map((label) => (
        <kbd key={label} class="k-kbd">
          {label}
        </kbd>
      ))}
    </span>
  )
}
