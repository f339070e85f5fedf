import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { hidden, instant, longText, number, reference, references, required, text } from '#shared/fields/field.ts'
import { attachmentLabels } from './labels.ts'

/** A file that belongs to people or to a mail. Its bytes are no part of the record: `blob` is their SHA-256, whoever holds them. */
export const attachment = defineEntity('attachment', {
  visibility: 'team',
  title: 'name',
  labels: attachmentLabels,
  fields: {
    name: required(text()),
    type: text(),
    size: number(),
    blob: required(hidden(text())),
    thumbnail: hidden(longText()),
    people: references('contact'),
    message: reference('message'),
    at: instant(),
    owner: text(),
  },
})
export type Attachment = Row<typeof attachment>
