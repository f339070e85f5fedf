import { t } from '../../i18n/t.ts'
import { Button } from '../../kit/button.tsx'
import { Chip } from '../../kit/chip.tsx'
import type { Card } from '../../record/read-card.ts'
import { Timeline, TimelineEntry } from '../../record/timeline.tsx'
import { useOnce } from '../../record/use-once.ts'
import { useDesk, type Thread } from './desk.ts'

/** What happened, beginning with the conversation on screen and whether it is saved. */
export function PersonTimeline({ card, thread }: { readonly card: Card; readonly thread: Thread | null }) {
  const desk = useDesk()
  const once = useOnce()
  const { contact, timeline, saved } = card
  // Fetched when something is kept: the first frame of a known person needs none of it.
  const keep = async (shown: Thread): Promise<void> => {
    const { keepThread } = await import('./keep.ts')
    await keepThread(desk, shown, [contact.id])
  }
  const isKept = saved?.record !== undefined && saved.people.includes(contact.id)
  const foot = thread && saved && (
    <div class="r-entry-foot">
      <Chip
        tone={isKept && saved.state === 'saved' ? 'accent' : 'neutral'}
        icon={isKept && saved.state === 'saved' ? 'done' : 'mail'}
        label={t('panel.thread')}
      />
      <span>
        {t(!isKept ? 'panel.thread.notsaved' : saved.state === 'saved' ? 'field.saved' : 'panel.thread.partly')}
      </span>
      {(!isKept || saved.state === 'partly') && (
        <span class="p-end">
          <Button size="sm" label={t('do.save')} onPress={() => once(() => keep(thread))} />
        </span>
      )}
    </div>
  )
  const last = thread?.view.messages.at(-1)
  return (
    <section class="p-part" aria-label={t('timeline.title')}>
      <h2 class="p-part-head">
        {t('timeline.title')}
        <span class="p-count numeric">{timeline.length}</span>
      </h2>
      <Timeline
        items={timeline}
        now={desk.services.now()}
        first={
          thread && saved && !isKept ? (
            <TimelineEntry
              title={thread.view.subject || t('timeline.nosubject')}
              detail={snippetOf(last?.text ?? '')}
              icon="mail"
              when=""
            >
              {foot}
            </TimelineEntry>
          ) : undefined
        }
        footOf={({ record }) => (isKept && record.id === saved?.record?.id ? foot : undefined)}
      />
    </section>
  )
}

function snippetOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().slice(0, 160)
}
