import { useMemo, useRef } from 'preact/hooks'
import { personToDraft, type PersonDraft } from '../../../commands/person-draft.ts'
import type { PageClip } from '#shared/clip/drafts.ts'
import { shortUrl } from '../../field/url.tsx'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/clip.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { Field } from '../../kit/field.tsx'
import { Icon } from '../../kit/icon.tsx'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { isKeepable } from '../../record/draft.ts'
import { findSuspects } from '../../record/find-suspects.ts'
import { useLive } from '../../record/use-live.ts'
import { useOnce } from '../../record/use-once.ts'
import { ClipRow } from './clip-row.tsx'
import { clipState } from './clip-state.ts'
import { ClipWarnings } from './clip-warnings.tsx'
import { saveLabel } from './save-label.ts'
import { useDesk } from './desk.ts'
import { keepPeople } from './keep.ts'
import { LeftOut } from './left-out.tsx'
import { stepRows } from './step-rows.ts'
import './clip-review.css'

/** A card below this is shown but not ticked by itself. */
const SURE = 0.8

/** People read from a page: ticked when new and complete, edited in place, one Save. */
export function ClipReview({ clip }: { readonly clip: PageClip }) {
  const desk = useDesk()
  const { services } = desk
  const at = useMemo(() => services.now(), [])
  const { added, edited, ticks, savedIds, open, tag } = clipState(clip)
  const people = useMemo(
    () =>
      [...clip.people, ...added.value].map((person) => ({
        draft: personToDraft(person, at, clip.url),
        isSure: person.confidence >= SURE,
      })),
    [clip, added.value],
  )
  const once = useOnce()
  const list = useRef<HTMLUListElement>(null)

  const draftOf = (index: number): PersonDraft =>
    edited.value.get(index) ?? people[index]?.draft ?? { fields: {}, origin: {} }
  const suspects = useLive(`clip ${clip.url} ${at} ${people.length}`, () =>
    Promise.all(people.map(({ draft }) => findSuspects(services.db, draft))),
  )
  const known = people.map((_, index) => suspects?.[index]?.find(({ level }) => level !== 'suggestion'))
  const isTicked = (index: number): boolean =>
    !savedIds.value.has(index) &&
    isKeepable(draftOf(index)) &&
    (ticks.value.get(index) ?? (Boolean(people[index]?.isSure) && suspects !== undefined && !known[index]))
  const open_ = people.map((_, index) => index).filter((index) => !savedIds.value.has(index))
  const chosen = open_.filter(isTicked)

  const tickAll = (on: boolean): void => {
    ticks.value = new Map(open_.map((index) => [index, on]))
  }
  const keep = async (): Promise<void> => {
    if (chosen.length === 0) return
    const drafts = chosen.map((index) => withKnownId(draftOf(index), known[index]?.record.id))
    const ids = await keepPeople(desk, { drafts, tag: tag.value.trim() })
    if (!ids) return
    savedIds.value = new Map([
      ...savedIds.value,
      ...chosen.map((index, place): [number, string] => [index, ids[place] ?? '']),
    ])
    open.value = null
  }
  const save = (): void => once(keep)
  useShortcuts(() => (desk.layer.value === null ? [{ keys: 'mod+enter', run: save }] : []))

  return (
    <div class="p-clip">
      <div class="p-clip-head">
        <h1 class="p-title">{t(clip.url === '' ? 'clip.title.file' : 'clip.title', { n: people.length })}</h1>
        {clip.url !== '' && (
          <IconButton label={t('clip.again')} icon="refresh" onPress={() => void services.readPage()} />
        )}
        <IconButton label={t('do.close')} icon="close" keys="escape" onPress={() => (services.clip.value = null)} />
      </div>
      <p class="p-clip-source">
        <Icon name={clip.url === '' ? 'attachment' : 'link'} size={14} />
        <span class="ellipsis">{clip.url === '' ? clip.title || t('clip.byhand') : shortUrl(clip.url)}</span>
        {clip.url !== '' && services.selectArea && (
          <button type="button" class="r-link p-end p-strong" onClick={() => void services.selectArea?.()}>
            {t('clip.select')}
          </button>
        )}
      </p>
      <ClipWarnings clip={clip} />
      <div class="p-clip-bulk">
        <Checkbox
          label={t('clip.selected', { n: chosen.length })}
          checked={chosen.length > 0 && chosen.length === open_.length}
          mixed={chosen.length > 0 && chosen.length < open_.length}
          onChange={() => tickAll(chosen.length < open_.length)}
        />
        <span class="p-end p-clip-tag">
          <Field
            label={t('clip.tag')}
            labelPlace="hidden"
            placeholder={t('clip.tag')}
            icon="tag"
            value={tag.value}
            onInput={(text) => (tag.value = text)}
          />
        </span>
      </div>
      <ul class="p-clip-list" ref={list} onKeyDown={(event) => stepRows(event, list.current)}>
        {people.map((_, index) => (
          <ClipRow
            key={index}
            draft={draftOf(index)}
            known={known[index]}
            savedId={savedIds.value.get(index)}
            isTicked={isTicked(index)}
            isOpen={open.value === index}
            onTick={(on) => (ticks.value = new Map(ticks.value).set(index, on))}
            onToggle={() => (open.value = open.value === index ? null : index)}
            onDraft={(draft) => (edited.value = new Map(edited.value).set(index, draft))}
          />
        ))}
        <LeftOut clip={clip} />
      </ul>
      <div class="p-clip-foot">
        <Button
          kind="primary"
          size="lg"
          fullWidth
          label={saveLabel(chosen.length)}
          keys="mod+enter"
          disabledReason={chosen.length === 0 ? t('panel.tickone') : undefined}
          onPress={save}
        />
      </div>
    </div>
  )
}

function withKnownId(draft: PersonDraft, id: string | undefined): PersonDraft {
  return id === undefined ? draft : { ...draft, id }
}
