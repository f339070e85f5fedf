import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { choice, hidden, instant, list, reference, required, text } from '#shared/fields/field.ts'
import { messageLabels } from './labels.ts'

/** One mail of a conversation: who, when, which way. Its words are a record of their own. */
export const message = defineEntity('message', {
  visibility: 'team',
  title: 'subject',
  labels: messageLabels,
  fields: {
    conversation: required(reference('conversation')),
    messageId: hidden(text()),
    subject: text(),
    from: text(),
    to: list(),
    cc: list(),
    at: instant(),
    shownDate: hidden(text()),
    direction: choice(['in', 'out']),
    attachments: list(),
    via: choice(['raw', 'dom', 'header-block', 'selection']),
  },
})
export type Message = Row<typeof message>
