import { beforeEach, expect, test, vi } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { placeButton } from './button.ts'
import { adapters } from './registry.ts'
import type { Adapter } from './webmail.ts'

const simple: Adapter = {
  id: 'simple',
  version: 1,
  label: 'Simple',
  hosts: [],
  route: [],
  scope: ['.mail'],
  body: '.text',
  fields: { from: [{ select: '.sender', take: 'people' }] },
}
const message =
  '<div class="mail"><b class="sender">Ada &lt;ada@x.example&gt;</b><div class="text"><b class="sender">Eve &lt;eve@x.example&gt;</b></div></div>'

/** The button inside the closed root: kept by watching `attachShadow`, as only a test may. */
function setUp(): {
  again: () => void
  stop: AbortController
  press: ReturnType<typeof vi.fn>
  button: () => HTMLButtonElement
  mode: () => string
} {
  let root: ShadowRoot | undefined
  let mode = ''
  const attach = HTMLElement.prototype.attachShadow
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
    mode = init.mode
    root = attach.call(this, init)
    return root
  })
  const stop = new AbortController()
  const press = vi.fn()
  const again = placeButton(document, {
    adapters: [simple],
    label: 'Open in Sidecard',
    shortcut: 'Alt S',
    onPress: press,
    signal: stop.signal,
  })
  return { again, stop, press, button: () => must(must(root).querySelector('button')), mode: () => mode }
}

beforeEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = message
})

test("one element stands after the sender's name, outside the body, with a name and without data", () => {
  const before = document.querySelectorAll('*').length
  const { again, button, mode } = setUp()
  again()
  again()
  expect(document.querySelectorAll('*').length).toBe(before + 1)
  const host = must(document.querySelector('.sender')?.nextElementSibling)
  expect(host.closest('.text')).toBeNull()
  expect(host.shadowRoot).toBeNull()
  expect(mode()).toBe('closed')
  expect(button().getAttribute('aria-label')).toBe('Open in Sidecard')
  expect(host.outerHTML).not.toContain('ada')
})

test('only what a person did opens the panel', () => {
  const { again, button, press } = setUp()
  again()
  button().click()
  button().dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(press).not.toHaveBeenCalled()
  const trusted = new MouseEvent('click')
  Object.defineProperty(trusted, 'isTrusted', { value: true })
  button().dispatchEvent(trusted)
  expect(press).toHaveBeenCalledOnce()
})

test('a page that draws itself again gets the same button back', () => {
  const { again } = setUp()
  again()
  const host = must(document.querySelector('.sender')?.nextElementSibling)
  document.body.innerHTML = message
  again()
  expect(document.querySelector('.sender')?.nextElementSibling).toBe(host)
})

test('nothing is added where no place is known, and nothing stays when the reader stops', () => {
  const { again, stop } = setUp()
  again()
  expect(document.querySelector('.sender + span')).not.toBeNull()
  stop.abort()
  expect(document.querySelector('.sender + span')).toBeNull()
  document.body.innerHTML = '<p>Inbox</p>'
  placeButton(document, { adapters, label: 'Open', onPress: () => {}, signal: new AbortController().signal })()
  expect(document.body.innerHTML).toBe('<p>Inbox</p>')
})
