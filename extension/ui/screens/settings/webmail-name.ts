import { isWordKey, t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/webmails.ts'

/** What people call a webmail in their language. */
export function webmailName({ id, label }: { readonly id: string; readonly label: string }): string {
  const key = `webmail.${id}`
  return isWordKey(key) ? t(key as PlainKey) : label
}
