import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { choice, day, instant, longText, reference, references, required, text, time } from '#shared/fields/field.ts'
import { taskLabels } from './labels.ts'

/** Something to do, dated or not. `doneAt` set means done. */
export const task = defineEntity('task', {
  visibility: 'team',
  title: 'title',
  labels: taskLabels,
  fields: {
    title: required(text()),
    due: day(),
    dueTime: time(),
    doneAt: instant(),
    priority: choice(['high', 'normal', 'low']),
    people: references('contact'),
    company: reference('company'),
    note: longText(),
    owner: text(),
  },
})
export type Task = Row<typeof task>
