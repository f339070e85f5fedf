import { contact } from '#shared/entities/contact/contact.ts'
import { pulseOf } from '../../../store/situation.ts'
import { lastContactOf, openTasksOf } from '../../../store/timeline.ts'
import { TierMark } from '../../field/tier-mark.tsx'
import { formatAge } from '../../i18n/formats.ts'
import { t, tupleText } from '../../i18n/t.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { Chip } from '../../kit/chip.tsx'
import { Pulse } from '../../kit/pulse.tsx'
import { StageBars } from '../../kit/stage-bars.tsx'
import { pulseText } from '../../record/contact-pulse.tsx'
import { DueChip } from '../../record/due-chip.tsx'
import { nameOf, textOf } from '../../record/record-text.ts'
import { prefersStill } from '../../record/use-fresh.ts'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'
import type { ContactRow } from './contact-rows.ts'

const STAGES: readonly string[] = contact.fields.stage.options
const WEEKS = 26

export type ContactCellsProps = {
  readonly row: ContactRow
  readonly services: AppServices
  readonly isSelected: boolean
  readonly isFresh?: boolean
  readonly onSelect: () => void
}

/** One contact as a row. What happened lately is read when the row comes into sight. */
export function ContactCells({
  row: { record, company },
  services,
  isSelected,
  isFresh = false,
  onSelect,
}: ContactCellsProps) {
  const { db, now } = services
  const name = nameOf(record)
  const lately = useLive(`lately ${record.id}`, async () => {
    const [pulse, last, tasks] = await Promise.all([
      pulseOf(db, record.id, now(), WEEKS),
      lastContactOf(db, record.id),
      openTasksOf(db, record.id),
    ])
    return { pulse, last, task: tasks[0] }
  })
  return (
    <>
      <span role="gridcell">
        <Checkbox
          label={t('contacts.select', { name })}
          hideLabel
          checked={isSelected}
          onChange={onSelect}
          tabIndex={-1}
        />
      </span>
      <span role="gridcell" class="cell-name">
        <Avatar name={name} id={record.id} size={24} />
        <span class="ellipsis data">{name}</span>
        <TierMark tier={record.fields['tier']} />
        {isFresh && prefersStill() && <Chip tone="accent" label={t('time.justnow')} />}
      </span>
      <span role="gridcell" class="ellipsis data quiet">
        {company}
      </span>
      <span role="gridcell" class="cell-stage">
        <Stage stage={textOf(record.fields, 'stage')} />
      </span>
      <span role="gridcell" class="cell-pulse">
        {lately && (
          <Pulse
            size="row"
            label={pulseText(lately.pulse, now())}
            weeks={lately.pulse.theirs.map((them, week) => ({ them, us: lately.pulse.ours[week] ?? 0 }))}
          />
        )}
      </span>
      <span role="gridcell" class="quiet numeric" data-end="true">
        {lately?.last !== undefined && formatAge(now() - lately.last)}
      </span>
      <span role="gridcell" class="cell-next">
        {lately?.task ? (
          <>
            <span class="ellipsis data">{textOf(lately.task.fields, 'title')}</span>
            {textOf(lately.task.fields, 'due') !== '' && (
              <DueChip day={textOf(lately.task.fields, 'due')} now={now()} />
            )}
          </>
        ) : (
          <span class="faint">{lately && t('contact.notask')}</span>
        )}
      </span>
    </>
  )
}

function Stage({ stage }: { readonly stage: string }) {
  const label = contact.labels.options?.[`stage.${stage}`]
  return label ? (
    <StageBars quiet done={STAGES.indexOf(stage) + 1} total={STAGES.length - 1} label={tupleText(label)} />
  ) : null
}
