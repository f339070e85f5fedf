import { afterEach, expect, test } from 'vitest'
import { readRaw } from './read-raw.ts'

const MAIL = 'From: Nora <nora@weidmark.example>\r\nSubject: Hello\r\n\r\nHi.\r\n'
const real = globalThis.fetch
const asked: string[] = []

/** Stands in for the network of a page: answers every request alike and writes down what was asked. */
function answerWith(body: string, init?: ResponseInit): void {
  globalThis.fetch = async (input) => {
    asked.push(String(input))
    return new Response(body, init)
  }
}

afterEach(() => {
  globalThis.fetch = real
  asked.length = 0
})

/** The function as the browser carries it over: its text alone. */
const carried = new Function(`return ${readRaw.toString()}`)() as typeof readRaw

test('works when only its own text reaches the page', async () => {
  answerWith(MAIL)
  expect(atob((await carried('/mail?view=source', 1_000)) ?? '')).toBe(MAIL)
})

test('asks no other origin', async () => {
  answerWith(MAIL)
  expect(await readRaw('https://elsewhere.example/mail', 1_000)).toBeNull()
  expect(asked).toEqual([])
})

test.each([
  ['a login page', '<!DOCTYPE html><p>Sign in', {}, 1_000],
  ['a refusal', MAIL, { status: 403 }, 1_000],
  ['a mail that is too large', MAIL, {}, 20],
  ['a mail that says it is too large', MAIL, { headers: { 'content-length': '2000' } }, 1_000],
])('%s is no source', async (_, body, init, most) => {
  answerWith(body, init)
  expect(await readRaw('/mail', most)).toBeNull()
})
