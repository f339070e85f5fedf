import type { PageClip } from '#shared/clip/drafts.ts'
import { labelText } from '../../record/act.ts'
import { t } from '../../i18n/t.ts'
import { Icon } from '../../kit/icon.tsx'
import { clipState } from './clip-state.ts'

/** What looked like a person and was left out, why, and the way to take it after all. */
export function LeftOut({ clip }: { readonly clip: PageClip }) {
  const { added } = clipState(clip)
  const add = async (text: string): Promise<void> => {
    const { newPersonClip } = await import('./new-person.ts')
    added.value = [...added.value, ...newPersonClip(text).people]
  }
  const taken = new Set(added.value.map(({ name }) => name?.value.full))
  const stillOut = clip.leftOut.filter(({ text }) => !taken.has(text))
  return (
    <>
      {stillOut.map(({ text, reason }) => (
        <li key={text} class="p-clip-left">
          <Icon name="hidden" size={14} />
          <span class="ellipsis">
            {t('clip.leftout', { text, reason: labelText(reason, {}, t('clip.reason.unsure')) })}
          </span>
          <button type="button" class="r-link p-end p-strong" onClick={() => void add(text)}>
            {t('do.add')}
          </button>
        </li>
      ))}
    </>
  )
}
