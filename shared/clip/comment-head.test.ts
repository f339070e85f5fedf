import { expect, test } from 'vitest'
import { commentHead } from './comment-head.ts'
import { splitReply } from './reply.ts'

test.each([
  ['Maya Roe, May 14, 2026, 10:21 AM PDT', 'Maya Roe'],
  ['Maya Roe (Norvale), 14 May 2026 10:21', 'Maya Roe'],
  ['王芳，2026年5月14日 上午10:21', '王芳'],
  ['Jana Malá | 14.05.2026 10:21', 'Jana Malá'],
])('the head of a comment: %s', (line, name) => {
  expect(commentHead([line, '', 'Hello'], 0)).toEqual({ name, end: 1 })
})

test('name and time may stand one below the other', () => {
  expect(commentHead(['Anna Weber (Nordlicht)', '14. Mai 2026, 10:21 MESZ', '', 'Hallo'], 0)).toEqual({
    name: 'Anna Weber',
    end: 2,
  })
})

test.each([
  'Thanks, see you on 14 May 2026',
  'The call is on May 14, 2026, at ten',
  'Meeting, 10:21',
  'Anna Weber',
  '',
])('no head: %s', (line) => {
  expect(commentHead([line, '', 'Hello'], 0)).toBeNull()
})

const COMMENTS =
  'Maya Roe, May 14, 2026, 10:21 AM PDT\n\nHi Tom,\n\nthe hinge is covered.\n\nBest,\nMaya\n\n-----------------------\n\nTom Bell, May 13, 2026, 6:48 PM PDT\n\nIs this covered?'

test('of a help desk’s mail the newest comment is the reply, the others are history', () => {
  const read = splitReply({
    text: `##- Please type your reply above this line -##\n\nYour request (77) has been updated.\n\n-----------------------\n\n${COMMENTS}`,
  })
  expect(read.reply).toBe('Hi Tom,\n\nthe hinge is covered.')
  expect(read.signature).toEqual(['Best,', 'Maya'])
  expect(read.quoted).toMatch(/^-+\n\nTom Bell/)
  expect(read.quotedFrom?.name).toBe('Tom Bell')
})

test('without the line of a help desk the same words are the writer’s own', () => {
  expect(splitReply({ text: `Hi Ann,\n\nthe ticket says:\n\n${COMMENTS}` }).reply).toContain('Is this covered?')
})

test('of a ticket that greets before the first head, the head is of the comment before', () => {
  const text =
    '## Please reply above this line ##\n\nHi Tom,\n\nyour hinge is covered.\n\nBest,\nMaya\n\nTom Bell, May 13, 2026, 6:48 PM\nIs this covered?'
  const read = splitReply({ text })
  expect(read.reply).toBe('Hi Tom,\n\nyour hinge is covered.')
  expect(read.quoted).toContain('Is this covered?')
})

test('an appointment in a comment is no head', () => {
  const text =
    '##- Please type your reply above this line -##\n\nMaya Roe, May 14, 2026, 10:21 AM PDT\n\nHi Tom,\n\nwe call you on\n\nFriday, May 15, 2026, 9:00 AM\n\nPlease keep the invoice at hand.'
  const read = splitReply({ text })
  expect(read.reply).toMatch(/^Hi Tom,[^]*at hand\.$/)
  expect(read.quotedFrom).toBeUndefined()
})

const ABOVE = '##- Please type your reply above this line -##'
const FORMER = 'Tom Bell, May 13, 2026, 9:00 AM PDT\n\nIs this covered?'

test.each(['It is covered, we send a new one.', 'It is covered. We send a new one.', 'はい、保証の対象です。'])(
  'a comment of a sentence is none of the desk’s: %s',
  (comment) => {
    const read = splitReply({ text: `${ABOVE}\n\n${comment}\n\n${FORMER}` })
    expect(read.reply).toBe(comment)
    expect(read.quoted).toContain('Is this covered?')
  },
)

test.each([
  'Hi Tom,\n\nYour request (4711) has been updated.',
  'Hello,\n\nYour request has been updated.\nTo add comments, reply to this e-mail.\nTo review the status, follow the link below:\nhttps://desk.example/4711',
  'Ticket #4711',
  '您的工单已更新。',
])('what a desk says is no comment: %s', (said) => {
  const read = splitReply({
    text: `${ABOVE}\n\n${said}\n\nMaya Roe, May 14, 2026, 10:21 AM PDT\n\nHi Tom,\n\nwe fixed it.\n\n${FORMER}`,
  })
  expect(read.reply).toBe('Hi Tom,\n\nwe fixed it.')
})
