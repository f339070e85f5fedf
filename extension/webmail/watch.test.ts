import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MailView } from '#shared/clip/mail-view.ts'
import { watchView } from './watch.ts'
import type { Adapter } from './webmail.ts'

const simple: Adapter = {
  id: 'simple',
  version: 1,
  label: 'Simple',
  hosts: [],
  route: [],
  scope: ['.mail'],
  body: '.text',
  fields: { from: [{ select: '.sender', take: 'people' }], messageId: [{ select: '.mail', take: '@data-id' }] },
}
const mail = (id: string, text: string) =>
  `<div class="mail" data-id="${id}"><b class="sender">Ada &lt;ada@x.example&gt;</b><div class="text">${text}</div></div>`

let stop: AbortController
let seen: (string | undefined)[]
const onView = (view: MailView | null) => seen.push(view?.messages.at(-1)?.messageId)
const settle = () => new Promise((resolve) => setTimeout(resolve, 60))

beforeEach(() => {
  stop = new AbortController()
  seen = []
  document.body.innerHTML = ''
})
afterEach(() => stop.abort())

test('a message is handed over once, however often the page changes around it', async () => {
  watchView(document, { adapters: [simple], onView, signal: stop.signal })
  document.body.innerHTML = mail('1', 'hello')
  await settle()
  for (let turn = 0; turn < 5; turn++) {
    document.body.append(document.createElement('i'))
    await settle()
  }
  expect(seen).toEqual(['1'])
})

test('the next message is handed over, and the end of reading too', async () => {
  document.body.innerHTML = mail('1', 'hello')
  watchView(document, { adapters: [simple], onView, signal: stop.signal })
  // Starting costs the page no reading: that waits for a frame.
  expect(seen).toEqual([])
  await settle()
  document.body.innerHTML = mail('2', 'again')
  await settle()
  document.body.innerHTML = '<p>Inbox</p>'
  await settle()
  expect(seen).toEqual(['1', '2', undefined])
})

test('a body that arrives late is read when it is there', async () => {
  document.body.innerHTML = mail('1', 'first')
  watchView(document, { adapters: [simple], onView, signal: stop.signal })
  document.body.innerHTML = mail('2', '')
  await settle()
  document.body.innerHTML = mail('2', 'late')
  await settle()
  expect(seen.at(-1)).toBe('2')
  expect(seen.filter((id) => id === '2')).toHaveLength(1)
})

test('each batch of changes lets the button be put back, and nothing happens after the end', async () => {
  const onChange = vi.fn()
  watchView(document, { adapters: [simple], onView, onChange, signal: stop.signal })
  document.body.innerHTML = mail('1', 'hello')
  await settle()
  expect(onChange).toHaveBeenCalled()
  stop.abort()
  const calls = onChange.mock.calls.length
  document.body.innerHTML = mail('2', 'hello')
  await settle()
  expect(onChange).toHaveBeenCalledTimes(calls)
  expect(seen).toEqual(['1'])
})

test('the first look is told even when no mail is open: the page before may have shown one', async () => {
  document.body.innerHTML = '<p>Inbox</p>'
  watchView(document, { adapters: [simple], onView, signal: stop.signal })
  await settle()
  document.body.append(document.createElement('i'))
  await settle()
  expect(seen).toEqual([undefined])
})

test('a page that comes back whole says again what it shows', async () => {
  document.body.innerHTML = mail('1', 'hello')
  watchView(document, { adapters: [simple], onView, signal: stop.signal })
  await settle()
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await settle()
  expect(seen).toEqual(['1', '1'])
})
