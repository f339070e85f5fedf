import { expect, test } from 'vitest'
import type { PersonDraft } from '../../commands/person-draft.ts'
import type { Suspect } from './find-suspects.ts'
import { joinDraft, mergeRows } from './merge-draft.ts'

const draft: PersonDraft = {
  fields: { name: 'Dan Whitlock', email: 'dan@norwell.example', title: 'Head of plant', phone: '+447700900133' },
  origin: {
    'origin/title': ['signature', 0.9, 'Head of plant', '', 0],
    'origin/name': ['header', 0.9, 'Dan Whitlock', '', 0],
  },
  company: { name: 'Norwell Water' },
}
const suspect: Suspect = {
  record: {
    entity: 'contact',
    id: 'C1',
    fields: { name: 'Daniel Whitlock', email: 'd.whitlock@norwell.example', title: 'Plant manager' },
    clocks: {},
  },
  company: { entity: 'company', id: 'K1', fields: { name: 'Norwell Water' }, clocks: {} },
  level: 'likely',
  reasons: ['similar-name', 'same-company'],
}

test('names stay as they are known, newer roles are proposed, gaps are filled, addresses need no choice', () => {
  const rows = Object.fromEntries(mergeRows(draft, suspect).map((row) => [row.name, row]))
  expect(rows['name']?.standard).toBe('known')
  expect(rows['title']?.standard).toBe('mail')
  expect(rows['phone']?.standard).toBe('mail')
  expect(rows['company']?.isEqual).toBe(true)
  expect(rows['email']?.keepsBoth).toBe(true)
  expect(rows['city']).toBeUndefined()
})

test('the joined draft updates the known person and keeps both addresses', () => {
  const joined = joinDraft(draft, suspect, { name: 'known', title: 'mail' })
  expect(joined.id).toBe('C1')
  expect(joined.fields).toEqual({ 'emails/dan@norwell.example': true, title: 'Head of plant', phone: '+447700900133' })
})

test('a value that a person picked counts as their word: it carries no source', () => {
  expect(joinDraft(draft, suspect, { title: 'mail' }).origin['origin/title']).toBeUndefined()
})
