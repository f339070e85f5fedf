import { expect, test } from 'vitest'
import { tidyTitle } from './tidy-title.ts'

test.each([
  ['Director (Finance)', 'Director (Finance)'],
  ['Pastor, ext. 101', 'Pastor'],
  ['Главный бухгалтер, доб. 12', 'Главный бухгалтер'],
  ['Export Manager ·', 'Export Manager'],
  ['die Geschäftsführerin', 'Geschäftsführerin'],
  ['The Engineer', 'The Engineer'],
  ['Owner)', 'Owner'],
  ['den haag manager', 'den haag manager'],
  ['Team Lead #2', 'Team Lead #2'],
  ['Vertretungsberechtigte Geschäftsführerin', 'Geschäftsführerin'],
  ['massothérapeute agréée, membre FQM n°', 'massothérapeute agréée'],
  ['gérant.', 'gérant'],
  ['Asst. Prof.', 'Asst. Prof.'],
  ['Board member of Teatro no.', 'Board member of Teatro no.'],
])('%s', (written, wanted) => {
  expect(tidyTitle(written)).toBe(wanted)
})
