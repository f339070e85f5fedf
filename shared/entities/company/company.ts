import { defineEntity, type Row } from '#shared/fields/define-entity.ts'
import { address, choice, emails, phone, phones, provenance, required, tags, text, url } from '#shared/fields/field.ts'
import { STAGES, TIERS } from '../ranks.ts'
import { companyLabels } from './labels.ts'

/** A company or other body. `domain` is the registrable domain of its mail, never a free-mail one. */
export const company = defineEntity('company', {
  visibility: 'team',
  title: 'name',
  labels: companyLabels,
  fields: {
    name: required(text()),
    domain: text(),
    website: url(),
    phone: phone(),
    phones: phones(),
    emails: emails(),
    address: address(),
    city: text(),
    country: text(),
    industry: text(),
    tier: choice(TIERS),
    stage: choice(STAGES),
    owner: text(),
    tags: tags(),
    origin: provenance(),
  },
})
export type Company = Row<typeof company>
