import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { lazyPart } from './lazy-part.tsx'

test('a part that comes between its first drawing and its effects is drawn all the same', async () => {
  let come = (_: () => string): void => {}
  const Part = lazyPart(() => new Promise<() => string>((resolve) => (come = resolve)))
  const warmed = Part.warm()
  const place = document.createElement('div')
  render(<Part />, place)
  come(() => 'here')
  await warmed
  expect(place.textContent).toBe('')
  await vi.waitFor(() => expect(place.textContent).toBe('here'))
})
