import { expect, test } from 'vitest'
import { splitReply } from './reply.ts'
import { readSignature } from './signature.ts'
import { announcedHue, hueOf } from './text-hue.ts'

test.each([
  ['#C00000', 'red'],
  ['#f00', 'red'],
  ['rgb(192, 0, 0)', 'red'],
  ['Red', 'red'],
  ['#0070C0', 'blue'],
  ['#00B050', 'green'],
  ['#1F497D', 'blue'],
  ['#333333', undefined],
  ['black', undefined],
  ['windowtext', undefined],
  ['#FFC000', undefined],
])('%s is %s', (colour, hue) => {
  expect(hueOf(colour)).toBe(hue)
})

test.each([
  ['Answers in red below.', 'red'],
  ['My comments inline in blue', 'blue'],
  ['Meine Antworten stehen unten in Rot.', 'red'],
  ['Mes réponses en rouge ci-dessous.', 'red'],
  ['Respuestas en azul más abajo', 'blue'],
  ['我的回复用红字标在下面。', 'red'],
  ['回答は赤字で記載いたしました。', 'red'],
  ['답변은 빨간색으로 표시했습니다.', 'red'],
  ['Ответы красным ниже.', 'red'],
  ['The red cable is broken.', undefined],
  ['The red text below is from legal.', undefined],
  ['I saw your red comments below, thanks.', undefined],
  ['Your comments in red are clear.', undefined],
  ['Please respond in red below.', undefined],
  ['Den Text schicke ich dir, wenn das rote Auto weg ist.', undefined],
  ['Fred answered, credit below the threshold is red-flagged.', undefined],
  ['Blue Cross responded, see below.', undefined],
  ['Vous trouverez ci-dessous les espaces verts.', undefined],
  ['红字部分请你回复。', undefined],
  ['请小红回复一下', undefined],
  ['红茶的回复收到了', undefined],
  ['Answers in red, open points in blue below', undefined],
  ['See my answers below.', undefined],
])('%s', (line, hue) => {
  expect(announcedHue(line)).toBe(hue)
})

const HISTORY = (answer: string) =>
  `<div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Trevor Nguyen &lt;trevor@hunter.example&gt;<br><b>Sent:</b> Thursday, 13 February 2026 7:04 AM<br><b>To:</b> Julie<br><b>Subject:</b> Claim 7</p></div><p>Has variation 12 been approved?</p><p>${answer}</p><p>When do you need the declaration?</p><p>Thanks</p><p>Trevor Nguyen</p>`

test('answers in a colour that the writer names are the writer’s, and stand below what they answer', () => {
  const html = `<p>Hi Trev,</p><p>answers in <b style="color:#C00000">red</b> below.</p>${HISTORY('<span style="color:#C00000">Yes, yesterday.</span>')}`
  const read = splitReply({ html })
  expect(read.reply).toBe('Hi Trev,\n\nanswers in red below.\n\nYes, yesterday.')
  expect(read.inContext).toBe(
    'Hi Trev,\n\nanswers in red below.\n\n> Has variation 12 been approved?\n\nYes, yesterday.',
  )
  expect(read.quoted).toContain('Has variation 12 been approved?')
  expect(read.quoted).not.toContain('Yes, yesterday.')
})

test('without the words a colour says nothing, nor where all of a mail has it', () => {
  const answer = '<span style="color:#C00000">Yes, yesterday.</span>'
  expect(splitReply({ html: `<p>Hi Trev,</p><p>see below.</p>${HISTORY(answer)}` }).reply).toBe(
    'Hi Trev,\n\nsee below.',
  )
  const whole = `<p>Hi Trev,</p><p>answers in red below.</p><div style="color:red">${HISTORY('Yes, yesterday.')}</div>`
  expect(splitReply({ html: whole }).reply).toBe('Hi Trev,\n\nanswers in red below.')
})

test('only the colour of the answers counts, and nobody signs among somebody else’s lines', () => {
  const card = '<p style="color:#1F497D">Kind regards,<br>Trevor Nguyen<br>Hunter Pty Ltd<br>M +61 412 345 678</p>'
  const answer = '<span style="color:blue">Yes, yesterday.</span>'
  const html = `<p>Hi Trev,</p><p>answers in blue below.</p>${HISTORY(answer)}${card}`
  const sender = { name: 'Julie Kay', address: 'julie@acme.example' }
  expect(splitReply({ html }, sender).reply).toBe('Hi Trev,\n\nanswers in blue below.\n\nYes, yesterday.')
  expect(readSignature({ html }, { sender }).person).toBeNull()
})

test('below a further header the colour is of others', () => {
  const answer = '<span style="color:#C00000">Yes, yesterday.</span>'
  const older = HISTORY('<span style="color:#C00000">That was me.</span>')
  const html = `<p>Hi Trev,</p><p>answers in red below.</p>${HISTORY(answer)}${older}`
  expect(splitReply({ html }).reply).toBe('Hi Trev,\n\nanswers in red below.\n\nYes, yesterday.')
})
