import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { choice, hidden, instant, number, references, text } from '#shared/fields/field.ts'
import { conversationLabels } from './labels.ts'

/** A thread of messages with people: that it happened is for the team, what was written sits in `message-body`. */
export const conversation = defineEntity('conversation', {
  visibility: 'team',
  title: 'subject',
  labels: conversationLabels,
  fields: {
    subject: text(),
    provider: hidden(text()),
    thread: hidden(text()),
    people: references('contact'),
    lastAt: instant(),
    lastDirection: choice(['in', 'out']),
    messages: number(),
    owner: text(),
  },
})
export type Conversation = Row<typeof conversation>
