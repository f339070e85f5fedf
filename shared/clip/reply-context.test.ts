import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitReply } from './reply.ts'

const contextOf = (text: string): string | undefined => splitReply({ text }).inContext

test.each([
  [
    'answers between the lines',
    'Hi Kim,\n\nOn Mon, 2 Mar 2026 at 10:02, Ann Lee <ann@example.org> wrote:\n> Does Monday work?\n\nYes.\n\n> And the price?\n> In euros, please.\n\nEUR 420.',
    'Hi Kim,\n\n> Does Monday work?\n\nYes.\n\n> And the price?\n> In euros, please.\n\nEUR 420.',
  ],
  [
    'Chinese answers',
    '于 2026年3月2日 10:02，王芳写道：\n> 周一可以吗？\n\n可以。\n\n> 含运费吗？\n\n不含。',
    '> 周一可以吗？\n\n可以。\n\n> 含运费吗？\n\n不含。',
  ],
  [
    'what stands below the last answer goes',
    '> Does Monday work?\n\nYes.\n\n> Kind regards\n> Ann Lee\n',
    '> Does Monday work?\n\nYes.',
  ],
  [
    'a signature answers nothing',
    'Dear Ann,\n\nOn Mon, 2 Mar 2026 at 10:02, Ann Lee wrote:\n> Does Monday work?\n\nYes, at ten.\n\n> And the price?\n\n-- \nKim Roe\nRoe Ltd',
    'Dear Ann,\n\n> Does Monday work?\n\nYes, at ten.',
  ],
  [
    'marks of old programs become the common one',
    'On Mon, 2 Mar 2026 at 10:02, Ann Lee wrote:\n\nAL> Does Monday work?\n\nYes.',
    '> Does Monday work?\n\nYes.',
  ],
])('a reply in its context: %s', (_, text, wanted) => {
  expect(contextOf(text)).toBe(wanted)
})

test('a reply above its history, and one without any, has no context of its own', () => {
  expect(
    contextOf('Yes.\n\nOn Mon, 2 Mar 2026 at 10:02, Ann Lee <ann@example.org> wrote:\n> Does Monday work?'),
  ).toBeUndefined()
  expect(contextOf('Yes, Monday works.')).toBeUndefined()
  expect(contextOf('')).toBeUndefined()
})

test('in HTML the containers of clients are marked like the lines of plain text', () => {
  const html =
    '<p>Hi Kim,</p><blockquote type="cite"><p>Does Monday work?</p></blockquote><p>Yes.</p><blockquote type="cite"><p>And the price?</p></blockquote><p>EUR 420.</p>'
  expect(splitReply({ html }).inContext).toBe('Hi Kim,\n\n> Does Monday work?\n\nYes.\n\n> And the price?\n\nEUR 420.')
})

test('what says who wrote a passage is left out inside a container too', () => {
  const html =
    '<blockquote type="cite">On 2 Mar 2026, Ann Lee &lt;ann@example.org&gt; wrote:<br><br>Does Monday work?</blockquote><p>Yes.</p>'
  expect(splitReply({ html }).inContext).toBe('> Does Monday work?\n\nYes.')
})

test('the first line below a separator is a passage like others', () => {
  const html =
    '<p>Fine.</p><blockquote>-----Original Message-----<br>Does Monday work?<br><br>And Tuesday?</blockquote><p>Yes both.</p>'
  expect(splitReply({ html }).inContext).toBe('Fine.\n\n> Does Monday work?\n\n> And Tuesday?\n\nYes both.')
})

test('without the lines behind ">" the context is the reply', () => {
  const line = fc.constantFrom(
    '> Does Monday work?',
    '> And the price?',
    '',
    'Yes, it does.',
    'We need it by Friday.',
    '>',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { reply, inContext = reply } = splitReply({ text: lines.join('\n') })
      const filled = (text: string): string[] => text.split('\n').filter((one) => one !== '' && !one.startsWith('>'))
      expect(filled(inContext)).toEqual(filled(reply))
    }),
  )
})
