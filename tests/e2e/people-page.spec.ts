import { expect, type Page } from '@playwright/test'
import type { Device } from './device.ts'
import { test } from './harness.ts'

const PEOPLE = ['Tomasz Kerrow', 'Priya Vasant', 'Rosalind Achterberg', '周文博', 'Emeka Lindqvist']

test('A people page with JSON-LD, h-card and plain addresses gives exactly its people; the press office is left out and the reason said', async ({
  launch,
  practice,
}) => {
  const device = await launch()
  const { panel } = await openBeside(device, practice.teamUrl)
  await panel.getByRole('button', { name: 'Find people on this page' }).click({ trial: false }).catch(() => null)
  await readPage(panel)
  await expect(panel.getByRole('heading', { name: '5 people on this page' })).toBeVisible()
  expect((await namesIn(panel)).toSorted()).toEqual(PEOPLE.toSorted())
  await expect(panel.getByText('Left out: “Press office”, not a person')).toBeVisible()
})
