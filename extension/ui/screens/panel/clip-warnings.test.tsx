import { render } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { PageClip } from '#shared/clip/drafts.ts'
import type { Warning } from '#shared/clip/suspicious.ts'
import { isWordKey } from '../../i18n/t.ts'
import { ClipWarnings, wordKey } from './clip-warnings.tsx'

const OF_TEXT: Readonly<Record<Warning, true>> = {
  'controls-removed': true,
  'bidi-removed': true,
  'mixed-script-domain': true,
  'name-is-other-address': true,
  'unsafe-link': true,
  'too-long': true,
}
const OF_CARDS = ['empty-card', 'phone-without-country', 'too-many-cards']
const OF_PAGES = ['clip.warning.unreadable', 'clip.warning.manyPeople', 'clip.warning.cut']
const LEFT_OUT = ['clip.leftOut.unsure', 'clip.leftOut.department']

const clip = (warnings: string[]): PageClip => ({
  url: 'https://weidmark.example/team',
  title: 'Team',
  lang: 'en',
  selection: false,
  people: [],
  companies: [],
  warnings,
  leftOut: [],
})

test.each([...Object.keys(OF_TEXT), ...OF_CARDS, ...OF_PAGES, ...LEFT_OUT])('%s has words', (key) => {
  expect(isWordKey(wordKey(key))).toBe(true)
})

test('what was wrong with a page or a file is said over its people', () => {
  const { container } = render(<ClipWarnings clip={clip(['clip.warning.manyPeople', 'empty-card'])} />)
  expect(container.textContent).toContain('more people than are listed here')
  expect(container.textContent).toContain('A card without a name')
})
