import { t } from '../../i18n/t.ts'
import '../../i18n/words/composer.ts'
import { showToast } from '../../kit/toast.tsx'
import type { Typed } from './typed.ts'

/** Throws away what was typed, says so, and gives it back when asked. */
export function discard(typed: Typed, onBack: () => void): void {
  if (typed.size === 0) return
  const before = [...typed]
  typed.clear()
  const giveBack = (): void => {
    for (const [name, value] of before) typed.set(name, value)
    onBack()
  }
  showToast({ message: t('composer.discarded'), icon: 'undo', action: { label: t('toast.undo'), onPress: giveBack } })
}
