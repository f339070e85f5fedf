import { personWarnings } from '#shared/clip/person-warnings.ts'
import type { Warning } from '#shared/clip/suspicious.ts'
import type { Person } from '#shared/clip/types.ts'
import { t, type PlainKey } from '../../i18n/t.ts'
import '../../i18n/words/clip.ts'
import { Notice } from '../../kit/notice.tsx'

const SENTENCES: Partial<Readonly<Record<Warning, PlainKey>>> = {
  'mixed-script-domain': 'warn.mixed-script-domain',
  'name-is-other-address': 'warn.name-is-other-address',
}

/** What looks like a trick in a captured card, said before anybody saves it. */
export function WarningLine({ person }: { readonly person: Person }) {
  const sentences = personWarnings(person).flatMap((warning) => SENTENCES[warning] ?? [])
  if (sentences.length === 0) return null
  return (
    <Notice tone="warn" title={t('warn.title')}>
      {sentences.map((key) => t(key)).join(' ')}
    </Notice>
  )
}
