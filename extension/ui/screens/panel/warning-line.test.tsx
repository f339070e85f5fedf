import { render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { headerPerson } from '#shared/clip/header-person.ts'
import { WarningLine } from './warning-line.tsx'

test('an address in look-alike letters is said to be one, an ordinary one is not', () => {
  const { rerender, container } = render(
    <WarningLine person={headerPerson({ name: 'Billing', address: 'nora@gооgle.com' }, 'from')} />,
  )
  expect(screen.getByText(/letters of another script/u)).toBeTruthy()
  rerender(<WarningLine person={headerPerson({ name: 'Nora Lindt', address: 'nora@weidmark.example' }, 'from')} />)
  expect(container.textContent).toBe('')
})

test('a sender whose name is somebody else’s address is said to be one', () => {
  render(<WarningLine person={headerPerson({ name: 'ceo@weidmark.example', address: 'x@evil.example' }, 'from')} />)
  expect(screen.getByText(/another address than the one it was sent from/u)).toBeTruthy()
})
