import { t } from '../../i18n/t.ts'
import '../../i18n/words/clip.ts'

/** "Save 3"; without anybody to save, the word alone. */
export function saveLabel(n: number): string {
  return n === 0 ? t('do.save') : t('clip.save', { n })
}
