import { expect, test } from 'vitest'
import { splitReply } from './reply.ts'
import { readSignature, type SignatureContext } from './signature.ts'

const from = (name: string, address: string): SignatureContext => ({ sender: { name, address } })

test('the lines of a signature are told by index, without the lines above', () => {
  const text =
    'Hi Ann,\n\nThe samples left today.\n\nBest regards,\nTom Bell\nSales Manager\nAcme Ltd\nT +44 20 7946 0011\n'
  expect(readSignature({ text }, from('Tom Bell', 'tom@acme.example')).signatureLines).toEqual([4, 5, 6, 7, 8])
})

test('the card has name, title, company and phones, each with the line that proves it', () => {
  const text =
    'The samples left today.\n\nBest regards,\nTom Bell\nSales Manager\nAcme Ltd\nT +44 20 7946 0011 ext. 12\n'
  const { person } = readSignature({ text }, from('Tom Bell', 'tom@acme.example'))
  expect(person?.name?.value).toMatchObject({ full: 'Tom Bell', given: 'Tom', family: 'Bell' })
  expect(person?.title?.value).toBe('Sales Manager')
  expect(person?.org?.value).toBe('Acme Ltd')
  expect(person?.phones[0]?.value).toMatchObject({ e164: '+442079460011', ext: '12' })
  expect(person?.phones[0]?.evidence[0]).toMatchObject({ source: 'signature', quote: expect.stringContaining('7946') })
})

test('numbers without a country are read by the language of the mail or the domain of the sender', () => {
  const phone = (text: string, context: SignatureContext): string | undefined =>
    readSignature({ text }, context).person?.phones[0]?.value.e164
  expect(phone('合同已寄出。\n\n陈建国\n销售总监\n电话：021-5888 6600', from('陈建国', 'chen@yun.example'))).toBe(
    '+862158886600',
  )
  expect(phone('已寄出，請查收。\n\n林怡君\n專案經理\nTEL：(02)2720-8889', from('林怡君', 'lin@hd.example'))).toBe(
    '+886227208889',
  )
  expect(
    phone(
      'Anbei das Angebot.\n\nMit freundlichen Grüßen\nEva Klein\nVertrieb\nTel. 030 1234567',
      from('Eva Klein', 'eva@bau.example'),
    ),
  ).toBe('+49301234567')
  expect(
    phone(
      'Voici le devis.\n\nCordialement,\nMarie Dubois\nResponsable achats\nTél. : 01 23 45 67 89',
      from('Marie Dubois', 'm@bois.example'),
    ),
  ).toBe('+33123456789')
  expect(
    phone('Sent today.\n\nKind regards\nJan Smit\nManager\nTel 020 123 4567', from('Jan Smit', 'jan@hout.nl')),
  ).toBe('+31201234567')
})

test('the number of somebody named in the text is not the sender’s', () => {
  const { person } = readSignature(
    { text: '请直接联系技术部的王工，电话 010-6552 9988 转 8012。\n\n孙丽\n' },
    from('孙丽', 'sunli@example.com'),
  )
  expect(person?.name?.value.full).toBe('孙丽')
  expect(person?.phones).toEqual([])
})

test('a given name alone stands for the sender', () => {
  expect(
    readSignature({ text: '明天見。\n\n志豪\n' }, from('黃志豪', 'h@example.com')).person?.name?.value,
  ).toMatchObject({ full: '黃志豪', family: '黃', given: '志豪' })
  expect(
    readSignature({ text: 'See you.\n\nThanks, Tom' }, from('Tom Bell', 't@acme.example')).person?.name?.value.full,
  ).toBe('Tom Bell')
})

test('a closing without a mark before the name still names the sender', () => {
  const text =
    'Hallo,\n\ndie Farbe bringe ich mit.\n\nViele Grüße Uwe Hartmann\n\nMalerbetrieb Hartmann\nTel. 0371 4489215'
  const { person } = readSignature({ text }, from('Uwe Hartmann', 'u.hartmann@gmx.de'))
  expect(person?.name?.value.full).toBe('Uwe Hartmann')
  expect(person?.org?.value).toBe('Malerbetrieb Hartmann')
})

test.each([
  ['Acme Sales Team', 'Kind Regards Sales Team'],
  ['Stadtwerke Köln', 'Viele Grüße aus Köln'],
  ['Eva Peter', 'Liebe Grüße an Peter'],
  ['Stadtwerke Köln', 'Liebe Grüße Stadtwerke Köln'],
  ['Anna Weber', 'Grüße an Frau Weber'],
  ['Anna Weber', 'Grüße an deine Anna'],
  ['Ana de Silva', 'Regards De Silva'],
])('a closing names no house and nobody it goes to: %s, %s', (name, closing) => {
  const { person } = readSignature({ text: `Hallo,\n\ndas ist der Text.\n\n${closing}` }, from(name, 'x@house.example'))
  expect(person?.name?.value.full).toBeUndefined()
})

test('a postscript between the closing and a card that the markup tells is reply', () => {
  const html =
    '<div>村田様</div><div>添付いたしました。</div><div><br></div><div>よろしくお願いいたします。</div><div><br></div><div>追伸：会場は3階です。</div><div><br></div><div class="gmail_signature"><div>橘 尚子</div><div>090-0000-3372</div></div>'
  const read = splitReply({ html }, { name: 'Naoko Tachibana', address: 'x@aosora.example' })
  expect(read.reply).toContain('追伸：会場は3階です。')
  expect(read.signature).toEqual(['よろしくお願いいたします。', '橘 尚子', '090-0000-3372'])
})

test('the line of a program that is marked like a signature keeps no postscript from being one', () => {
  const html =
    '<div>Hej Louise</div><div><br></div><div>Rapporten er klar.</div><div><br></div><div>Mvh Mikkel</div><div><br></div><div>PS: Jeg er på ferie i uge 8.</div><div class="protonmail_signature_block"><div>Sendt med sikker e-mail fra Proton Mail.</div></div>'
  const read = splitReply({ html }, { name: 'Mikkel Sander', address: 'm@house.example' })
  expect(read.reply).toBe('Hej Louise\n\nRapporten er klar.\n\nPS: Jeg er på ferie i uge 8.')
  expect(read.valediction).toEqual(['Mvh Mikkel'])
})

test('a mail that nobody signed has no card', () => {
  for (const text of [
    'Yes.',
    'See you tomorrow.\n\nThanks!',
    '好的，收到。',
    'Hi,\n\nplease send:\n\n- two chairs\n- one table\n',
    '',
  ]) {
    expect(readSignature({ text }, from('Tom Bell', 'tom@acme.example')), text).toMatchObject({
      person: null,
      signatureLines: [],
    })
  }
})

test('the signature above the quoted mail is read, not the one inside it', () => {
  const text =
    'Yes.\n\nTom Bell\nAcme Ltd\n\nFrom: Ann Lee <ann@shop.example>\nSent: Monday, 2 March 2026 09:11\nTo: Tom Bell\nSubject: Order\n\nWill you?\n\nAnn Lee\nBuyer\nShop Inc\nTel +1 202 555 0143\n'
  const { person, signatureLines } = readSignature({ text }, from('Tom Bell', 'tom@acme.example'))
  expect(signatureLines).toEqual([2, 3])
  expect(person?.phones).toEqual([])
})

test('a table in HTML is read cell by cell', () => {
  const html =
    '<div>Yes.</div><div class="gmail_signature"><table><tr><td><b>Tom Bell</b></td></tr><tr><td>Sales Manager</td></tr><tr><td>Mobile</td><td>+44 7700 900123</td></tr></table></div>'
  const { person } = readSignature({ html }, from('Tom Bell', 'tom@acme.example'))
  expect(person?.name?.value.full).toBe('Tom Bell')
  expect(person?.phones[0]?.value).toMatchObject({ e164: '+447700900123', kind: 'mobile' })
})
