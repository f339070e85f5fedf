import type { StoredRecord } from '../../store/rows.ts'
import type { TimelineItem } from '../../store/timeline.ts'
import { contact } from '#shared/entities/contact/contact.ts'
import { activity } from '#shared/entities/activity/activity.ts'
import { optionLabel } from '../field/field-words.ts'
import { formatMinutes } from '../i18n/formats.ts'
import { t, tupleText } from '../i18n/t.ts'
import type { IconName } from '../kit/icons.ts'
import { textOf } from './record-text.ts'

/** One entry of a timeline in words. */
export type EntryWords = {
  readonly title: string
  readonly detail: string
  readonly icon: IconName
  readonly quiet: boolean
}

const ICONS: Readonly<Record<string, IconName>> = { call: 'call', meeting: 'meeting', visit: 'place', note: 'note' }

export function describeItem({ kind, record, message, snippet = '' }: TimelineItem): EntryWords {
  const { fields } = record
  switch (kind) {
    case 'conversation':
      return {
        title: textOf(fields, 'subject') || t('timeline.nosubject'),
        detail: mailText(message, snippet),
        icon: 'mail',
        quiet: false,
      }
    case 'activity':
      return {
        title: activityTitle(record),
        detail: textOf(fields, 'text'),
        icon: ICONS[textOf(fields, 'type')] ?? 'activity',
        quiet: false,
      }
    case 'task':
      return {
        title: t('timeline.taskdone', { title: textOf(fields, 'title') }),
        detail: textOf(fields, 'note'),
        icon: 'task',
        quiet: true,
      }
    default:
      return {
        title: t('timeline.created', { what: tupleText(contact.labels.one) }),
        detail: '',
        icon: 'person',
        quiet: true,
      }
  }
}

/** "Call, 4 min, reached": kind, length, outcome. */
export function activityTitle({ fields }: StoredRecord): string {
  const type = optionLabel(activity.labels, 'type', textOf(fields, 'type'))
  const length = typeof fields['minutes'] === 'number' ? formatMinutes(fields['minutes']) : ''
  const outcome =
    fields['type'] === 'call' && fields['outcome']
      ? optionLabel(activity.labels, 'outcome', textOf(fields, 'outcome'))
      : ''
  return [type, length, outcome.toLocaleLowerCase()].filter(Boolean).join(t('list.comma'))
}

/** "Hannah: could you split the delivery": who wrote last, and how it begins. */
function mailText(message: StoredRecord | undefined, snippet: string): string {
  if (snippet === '') return ''
  const from = textOf(message?.fields ?? {}, 'from').replace(/\s*<[^>]*>\s*$/u, '')
  const who = message?.fields['direction'] === 'out' ? t('timeline.you') : firstName(from)
  return who === '' ? snippet : t('timeline.says', { who, text: snippet })
}

function firstName(name: string): string {
  if (name.includes('@')) return ''
  return /\p{Script=Han}/u.test(name) ? name : (name.split(/[\s,]+/u)[0] ?? '')
}
