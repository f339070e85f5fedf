import { render } from '@testing-library/preact'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { Sheet } from './sheet.tsx'

// Without layout nothing can be said about colours and sizes here; names, roles and relations can.
test('every component on the sheet has its name, role and relations in order', async () => {
  const { container } = render(<Sheet />)
  const { violations, passes } = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  expect(passes.length).toBeGreaterThan(15)
})
