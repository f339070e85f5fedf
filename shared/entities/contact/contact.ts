import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import {
  choice,
  day,
  email,
  emails,
  hidden,
  phone,
  phones,
  address,
  provenance,
  reference,
  required,
  tags,
  text,
} from '#shared/fields/field.ts'
import { STAGES, TIERS } from '../ranks.ts'
import { contactLabels } from './labels.ts'

/** A person. `email` and `phone` are the ones to use first; the others sit in `emails` and `phones`, one register each. */
export const contact = defineEntity('contact', {
  visibility: 'team',
  title: 'name',
  labels: contactLabels,
  fields: {
    name: required(text()),
    title: text(),
    dept: text(),
    company: reference('company'),
    email: email(),
    emails: emails(),
    phone: phone(),
    phones: phones(),
    urls: tags(),
    city: text(),
    address: address(),
    language: text(),
    birthday: day(),
    tier: choice(TIERS),
    stage: choice(STAGES),
    owner: text(),
    tags: tags(),
    handles: tags(),
    /** Where each captured value came from, by field: `[source, certainty, quote, place, epoch ms]`; gone once a person confirms. */
    origin: provenance(),
    /** Contacts that a person said are somebody else: never asked again. */
    notSame: hidden(tags()),
  },
})
export type Contact = Row<typeof contact>
