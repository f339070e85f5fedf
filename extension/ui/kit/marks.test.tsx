import { fireEvent, render, screen } from '@testing-library/preact'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { hueOf, personInitials } from './avatar.tsx'
import { healthLevel } from './health.tsx'
import { ProvenanceMark } from './provenance-mark.tsx'
import { Pulse } from './pulse.tsx'

test.each([
  ['Hannah Brandt', 24, 'HB'],
  ['Hannah Brandt', 18, 'H'],
  ['Juan Carlos de la Vega', 36, 'JV'],
  ['Aiko', 24, 'A'],
  ['周敏', 24, '周'],
  ['周敏', 36, '周敏'],
  ['欧阳晓雯', 36, '晓雯'],
  ['陳雅婷 Amy', 36, '雅婷'],
  ['émile Zola', 24, 'ÉZ'],
  ['', 24, '?'],
] as const)('the initials of %s at %i px are %s', (name, size, initials) => {
  expect(personInitials(name, size)).toBe(initials)
})

test('a person keeps the same one of six colours', () => {
  fc.assert(fc.property(fc.string(), (id) => hueOf(id) === hueOf(id) && hueOf(id) >= 1 && hueOf(id) <= 6))
})

test('the health thresholds are 65 and 40', () => {
  expect([65, 64, 40, 39].map(healthLevel)).toEqual(['good', 'warn', 'warn', 'bad'])
})

test('a provenance mark is a button that confirms', () => {
  const onConfirm = vi.fn()
  render(
    <ProvenanceMark
      certainty="read"
      source="signature"
      label="From signature, confirm"
      detail="Bristol"
      onConfirm={onConfirm}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'From signature, confirm' }))
  expect(onConfirm).toHaveBeenCalledTimes(1)
})

test('the pulse is one sentence, and the arrows read it week by week', () => {
  const weeks = [
    { them: 1, us: 0 },
    { them: 9, us: 2 },
  ]
  const onPick = vi.fn()
  render(<Pulse weeks={weeks} label="2 weeks: 10 in, 2 out" readout={(week) => `week ${week}`} onPick={onPick} />)
  const group = screen.getByRole('group', { name: '2 weeks: 10 in, 2 out' })
  fireEvent.keyDown(group, { key: 'ArrowLeft' })
  expect(screen.getByRole('status').textContent).toBe('week 1')
  fireEvent.keyDown(group, { key: 'ArrowLeft' })
  fireEvent.keyDown(group, { key: 'ArrowLeft' })
  expect(screen.getByRole('status').textContent).toBe('week 0')
  fireEvent.keyDown(group, { key: 'Enter' })
  expect(onPick).toHaveBeenCalledWith(0)
})

test('a week counts at most four high', () => {
  const { container } = render(
    <Pulse
      weeks={[
        { them: 4, us: 0 },
        { them: 40, us: 0 },
      ]}
      label="2 weeks"
    />,
  )
  const heights = [...container.querySelectorAll('.k-pulse-them')].map((bar) => bar.getAttribute('height'))
  expect(heights).toEqual(['18', '18'])
})
