import { expect, test } from 'vitest'
import { isNotice } from './disclaimer.ts'
import { splitReply } from './reply.ts'

test.each([
  'The information contained in this e-mail is intended only for the person it is addressed to.',
  'If you are not the intended recipient of this message, do not read it.',
  'Der Inhalt dieser E-Mail ist vertraulich.',
  'Informationen zum Datenschutz finden Sie auf unserer Website.',
  'Antes de imprimir este correo piense en el medio ambiente.',
  'Sollten Sie nicht der richtige Adressat sein, bitten wir um Nachricht.',
  'Ce message est destiné exclusivement à son destinataire.',
  'La información contenida en este correo es confidencial.',
  'Esta mensagem destina-se exclusivamente ao destinatário.',
  'Questo messaggio è destinato esclusivamente al destinatario.',
  'Aan dit bericht kunnen geen rechten worden ontleend.',
  'Detta meddelande är endast avsett för adressaten.',
  'Denne e-mail er fortrolig og kun beregnet til modtageren.',
  'Denne e-posten er kun ment for mottakeren.',
  'Tämä viesti on tarkoitettu vain vastaanottajalle.',
  'Treść tej wiadomości jest poufna.',
  'Tato zpráva je určena pouze adresátovi.',
  'Данное сообщение предназначено только для адресата.',
  'Bu e-posta yalnızca alıcısına özeldir.',
  '本邮件含有保密信息。',
  '如您並非指定收件人，請勿使用本郵件。',
  '本メールに含まれる情報は機密です。',
  'Any views or opinions presented in this e-mail are solely those of the author.',
  'Internet communications cannot be guaranteed to be secure or error-free.',
  'The company accepts no liability for any damage caused by any virus transmitted by this email.',
  'Private and confidential: if you are not the addressee, please notify the sender.',
  'Das unerlaubte Kopieren sowie die unbefugte Weitergabe dieser Mail ist nicht gestattet.',
  'Toute utilisation ou diffusion non autorisée de ce message est interdite.',
  'Ai sensi del Regolamento UE 2016/679 si informa che questo messaggio è riservato.',
  'Le informamos que sus datos personales serán tratados con la finalidad de responderle.',
  'Print deze e-mail alleen als het echt nodig is, denk aan het milieu.',
  'Jeżeli otrzymał Pan tę wiadomość przez pomyłkę, prosimy o jej usunięcie.',
  '未经授权，任何人不得复制、传播或披露本邮件。',
])('%s is a notice below a card', (text) => {
  expect(isNotice(text, true)).toBe(true)
  const read = splitReply({ text: `The list is attached.\n\nBest regards\nInés Soto\n\n${text}` })
  expect(read).toMatchObject({ reply: 'The list is attached.', signature: ['Best regards', 'Inés Soto'] })
})

test.each([
  'This message is intended for Bob, please pass it on.',
  'The information in this email is outdated, please use the new price list.',
  'If you are not the recipient of the parcel, leave it with the porter.',
  'If you are not happy with the fit, send it back.',
  'Any views on the offer?',
  'Diese Nachricht ist nur für dich.',
  'Informationen zum Datenschutz schicke ich morgen.',
  'Antes de imprimir el folleto, avísame.',
  'Denne mail er kun til dig.',
  'Tämä viesti on vain sinulle.',
  'Jeżeli nie są Państwo zainteresowani, proszę o informację.',
  '这封邮件只发给你，别转发。',
  'Wenn Sie nicht der Empfänger der Lieferung sind, melden Sie sich.',
  'Ce message n’est pas arrivé chez le destinataire.',
  'Este mensaje es para Pedro.',
  'Si no es el destinatario correcto del paquete, avise.',
  'Aan dit bericht heb ik niets toe te voegen.',
  'Denne mailen er til deg.',
  'Bu mesaj sana ulaştı mı?',
  'Это письмо от бухгалтерии, ответьте им.',
  '此邮件仅供参考，价格以合同为准。',
  '若您不是周五来，请提前说。',
  'このメールを見たら電話してください。',
])('%s is somebody’s own', (text) => {
  expect(isNotice(text, true)).toBe(false)
})

test.each([
  ['Jefa de Calidad\nTel. +56 67 233 4718', 'La información contenida en este correo es confidencial.'],
  ['Jefa de Calidad', 'Este mensaje es confidencial.'],
])('a notice right below a card leaves the card whole', (card, notice) => {
  const read = splitReply(
    { text: `Adjunto el certificado.\n\nAtentamente,\n\nInés Soto\n${card}\n${notice}` },
    { name: 'Inés Soto', address: 'ines@soto.example' },
  )
  expect(read.reply).toBe('Adjunto el certificado.')
  expect(read.signature).toEqual(['Atentamente,', 'Inés Soto', ...card.split('\n')])
})

test('a warning of two signs is text where no card stands above it', () => {
  const text = 'If you are not the recipient, please delete the draft.'
  expect(isNotice(text, true)).toBe(true)
  expect(splitReply({ text: `Hi,\n\nthanks for the list.\n\n${text}` }).reply).toContain(text)
})

test('notices below notices, a motto or a drawn line', () => {
  const notices =
    'If you are not the intended recipient, please delete it.\n\nThe company accepts no liability for viruses.'
  for (const above of ['Best regards\nInés Soto\n\n', 'Best regards\nInés Soto\n\nEvery drop counts\n\n', '-----\n'])
    expect(splitReply({ text: `The list is attached.\n\n${above}${notices}` }).reply).toBe('The list is attached.')
})
