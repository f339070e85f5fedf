import { expect, test } from 'vitest'
import { isPostscript } from './postscript.ts'
import { splitReply } from './reply.ts'
import { readSignature } from './signature.ts'

test.each([
  'PS: the key is under the mat.',
  'P.S. The key is under the mat.',
  'P.P.S. And so is the map.',
  'ps. the key is under the mat',
  'P.-S. : la clé est sous le paillasson.',
  'PD: la llave está debajo del felpudo.',
  'P.D. Nos vemos el martes.',
  'Posdata: nos vemos el martes.',
  'Post scriptum: klucz leży pod wycieraczką.',
  'Υ.Γ. Το κλειδί είναι στην πόρτα.',
  'Tái bút: chìa khóa ở dưới thảm.',
  '另：钥匙在门卫处。',
  '又及：钥匙在门卫处。',
  '附言：鑰匙在管理室。',
  '追伸 鍵は受付にあります。',
  '추신: 열쇠는 경비실에 있습니다.',
])('opens a postscript: %s', (line) => {
  expect(isPostscript(line)).toBe(true)
})

const SIGNERS = [
  'P.S. Kumar',
  'P. S. Rao',
  'P.S.R. Murthy',
  'PS Narayan',
  'N.B. Singh',
  'N. B. Patil',
  'P.D. James',
  'P.D. Patel',
  'PD med. Lena Voigt',
]

const HOUSES = [
  'PS-Team Wien',
  'P.S. Electricals',
  'P.S.C. Holdings',
  'PPS Group',
  'NB Architects',
  'Postdata Services Ltd',
]

test.each([
  'PS5 controllers',
  'PD Dr. Lena Voigt',
  'psychology',
  'pd the rest',
  'nb',
  '另外钥匙在门卫处',
  'Ps’r Road',
  'P.S. van Dijk',
  'N.B. Plastics and Sons',
  ...SIGNERS,
  ...HOUSES,
])('opens none: %s', (line) => {
  expect(isPostscript(line)).toBe(false)
})

test.each(SIGNERS)('whoever is called %s signs', (name) => {
  const card = ['Regards,', name, 'Manager', 'Firm Ltd', '+91 98765 43210']
  const text = `Dear Bob,\n\nPlease find it attached.\n\nRegards,\n\n${card.slice(1).join('\n')}`
  const split = splitReply({ text }, { name, address: 'office@firm.example' })
  expect(split).toMatchObject({ reply: 'Dear Bob,\n\nPlease find it attached.', signature: card })
})

test.each(HOUSES)('%s below a name is a house', (house) => {
  const text = `Please find it attached.\n\nRegards,\nJane Doe\n\n${house}\nHigh Street 3\n+44 20 7946 0018`
  const split = splitReply({ text }, { name: 'Jane Doe', address: 'jane@firm.example' })
  expect(split.signature).toEqual(['Regards,', 'Jane Doe', house, 'High Street 3', '+44 20 7946 0018'])
})

// Reply, signature, postscript, device line.
test.each([
  [
    'Nora Field',
    'The kiln is free on Friday.',
    'Many thanks,\nNora Field',
    'P.S. The red glaze is called "Brick", the\nbrown one "Clay". I mean the brown one.',
    'Sent with Proton Mail secure email.',
  ],
  [
    'Inès Morel',
    'Le four est libre vendredi.',
    'Bien à vous,\nInès Morel',
    'P.-S. : la clé est chez la gardienne.',
    'Envoyé de mon iPhone',
  ],
  [
    'Alba Ríos',
    'El horno está libre el viernes.',
    'Un saludo,\nAlba Ríos\nCerámica Ríos S.L.\n+34 912 345 678',
    'PD: la llave la tiene el conserje.',
    '',
  ],
  [
    '簡志豪',
    '窯爐週五可以用。',
    '祝 生意興隆\n\n簡志豪\n青禾陶坊 業務部\n02-2712-3456\n0912-345-678',
    'P.S. 您問的釉料下週二才到，價格確定後再告訴您。',
    '',
  ],
  ['邵文静', '窑炉周五可以用。', '祝好\n邵文静', '又及：钥匙在门卫处，随时可取。', '发自我的iPhone'],
  [
    '佐野 恵',
    '窯は金曜日に空きます。',
    '佐野 恵\n株式会社アオバ陶器\nTEL 03-1234-5678',
    '追伸：鍵は受付にあります。',
    '',
  ],
  ['문지호', '가마는 금요일에 비어 있습니다.', '감사합니다.\n문지호 드림', '추신: 열쇠는 경비실에 있습니다.', ''],
])('the postscript of %s is reply, the card above it a signature', (name, text, card, postscript, device) => {
  const parts = [text, card, postscript, device].filter((part) => part !== '')
  const body = { text: parts.join('\n\n') }
  const sender = { name, address: 'office@kiln.example' }
  const split = splitReply(body, sender)
  expect(split.reply).toBe(`${text}\n\n${postscript}`)
  expect(split.signature).toEqual([...card.split('\n').filter(Boolean), ...(device === '' ? [] : [device])])
  expect(readSignature(body, { sender }).person?.name?.value.full).toBe(name)
})

test('below a postscript that is signed once more the card is one', () => {
  const body = {
    text: 'The kiln is free.\n\nPS: the key is under the mat.\n\n-- \nNora Field\nField Pottery Ltd\n020 7946 0018',
  }
  const split = splitReply(body, { name: 'Nora Field', address: 'nora@kiln.example' })
  expect(split.reply).toBe('The kiln is free.\n\nPS: the key is under the mat.')
  expect(split.signature).toContain('Field Pottery Ltd')
})

test('a card that the server appends below a postscript is signature', () => {
  const card = ['Firm Ltd | 12 High Street', '+44 20 7946 0018 | www.firm.example']
  const text = `The kiln is free.\n\nRegards,\nNora Field\n\nPS: bring the key.\n\n${card.join('\n')}`
  const split = splitReply({ text }, { name: 'Nora Field', address: 'nora@firm.example' })
  expect(split.reply).not.toContain('Firm Ltd')
  expect(split.signature).toEqual(expect.arrayContaining(card))
})

test('letters alone on a line open what stands below them', () => {
  const text = 'The kiln is free.\n\nNora\n\nP.S.\nThe key is under the mat.'
  const split = splitReply({ text }, { name: 'Nora Field', address: 'nora@firm.example' })
  expect(split).toMatchObject({ reply: 'The kiln is free.\n\nP.S.\nThe key is under the mat.', signature: ['Nora'] })
})

// Nobody signs there: it is what the mail is about.
test.each([
  ['Ann Lee', 'Please ship the boxes to this address.\n\nJane Doe\nHigh Street 3\nLondon W1\n\nPS: ring twice.'],
  [
    'Ann Lee',
    'Liefert bitte an diese Adresse.\n\nTischlerei Kern GmbH\nMühlgasse 3\n04109 Leipzig\n\nPS: zweimal läuten.',
  ],
  [
    '佐野 恵',
    '納品先は下記です。\n\n株式会社アオバ陶器\n東京都港区青葉1-2-3\n03-1234-5678\n\n追記：受付に声をかけてください。',
  ],
])('the card of others above a postscript of %s stays in the reply', (name, text) => {
  const split = splitReply({ text }, { name, address: 'office@kiln.example' })
  expect(split).toMatchObject({ reply: text, signature: [] })
})

test('a signature that the markup marks below a postscript stays one', () => {
  const card = '<div class="gmail_signature">+44 20 7946 0018</div>'
  const html = `<p>The kiln is free.</p><p>Nora</p><br><p>PS: the key is under the mat.</p><br>${card}`
  const split = splitReply({ html }, { name: 'Nora Field', address: 'nora@kiln.example' })
  expect(split.signature).toContain('+44 20 7946 0018')
})
