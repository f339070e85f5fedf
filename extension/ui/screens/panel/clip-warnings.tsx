import type { PageClip } from '#shared/clip/drafts.ts'
import { labelText } from '../../record/act.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/clip.ts'
import { Notice } from '../../kit/notice.tsx'

/** The reader of pages names its words in full, the readers of text and cards by what they found. */
export function wordKey(warning: string): string {
  return warning.includes('.') ? warning : `warn.${warning}`
}

/** What a person should know about how the page was read: that it was cut, or could not be read at all. */
export function ClipWarnings({ clip }: { readonly clip: PageClip }) {
  return (
    <>
      {clip.warnings.map((warning) => (
        <div key={warning} class="p-inset">
          <Notice tone="warn" title={labelText(wordKey(warning), {}, t('clip.warning.unreadable'))} />
        </div>
      ))}
    </>
  )
}
