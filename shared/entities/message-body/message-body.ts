import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { hidden, longText, reference, required } from '#shared/fields/field.ts'
import { messageBodyLabels } from './labels.ts'

/** The words of a mail, for the member who captured it until shared. Its id is derived from message and member. */
export const messageBody = defineEntity('message-body', {
  visibility: 'private',
  title: 'reply',
  labels: messageBodyLabels,
  fields: {
    message: required(reference('message')),
    conversation: reference('conversation'),
    text: longText(),
    reply: longText(),
    source: hidden(longText()),
  },
})
export type MessageBody = Row<typeof messageBody>
