import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { choice, instant, longText, number, reference, references, required, text } from '#shared/fields/field.ts'
import { activityLabels } from './labels.ts'

/** Something that happened with people outside mail: a call, meeting, visit or note. */
export const activity = defineEntity('activity', {
  visibility: 'team',
  title: 'text',
  labels: activityLabels,
  fields: {
    type: required(choice(['call', 'meeting', 'visit', 'note'])),
    people: references('contact'),
    company: reference('company'),
    at: required(instant()),
    minutes: number(),
    direction: choice(['in', 'out']),
    outcome: choice(['reached', 'no-answer', 'voicemail']),
    text: longText(),
    owner: text(),
  },
})
export type Activity = Row<typeof activity>
