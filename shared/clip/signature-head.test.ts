import { expect, test } from 'vitest'
import { splitReply } from './reply.ts'

const sender = { name: 'Tom Bell', address: 'tom@acme.example' }

test('a few words without a stop above the sender’s name close the letter', () => {
  for (const closing of ['Until the fair then', 'Stay warm!', 'Yours in Scouting', 'Bis Dienstag dann', 'Á jeudi']) {
    const got = splitReply({ text: `Hi Ann,\n\nThe boxes left today.\n\n${closing}\nTom Bell\nAcme Ltd\n` }, sender)
    expect(got, closing).toMatchObject({ valediction: [closing], signature: [closing, 'Tom Bell', 'Acme Ltd'] })
  }
})

test('a post or a house above the name is part of the card, and closes nothing', () => {
  const got = splitReply({ text: 'Hi Ann,\n\nThe boxes left today.\n\nSales Manager\nTom Bell\n' }, sender)
  expect(got).toMatchObject({ valediction: [], signature: ['Sales Manager', 'Tom Bell'] })
})

test('words above the name are text when they end in a stop, ask, or are all that was written', () => {
  for (const text of [
    'Hi Ann,\n\nThe boxes left today.\n\nI will call you tonight.\nTom\n',
    'Hi Ann,\n\nThe boxes left today.\n\nCan you call me?\nTom\n',
    'Hi Ann!\n\nWill do\nTom\n',
    'Hi Ann,\n\nthe boxes left today\n\nwill call you tonight\nTom\n',
  ])
    expect(splitReply({ text }, sender).signature, text).toEqual(['Tom'])
})
