import { expect, test } from 'vitest'
import { gatewayNoticeEnd } from './gateway-notice.ts'

test.each([
  'CAUTION: External email.',
  '[EXTERNAL]',
  'Achtung: externer Absender',
  'This message was sent from outside the company. Please do not click links unless you recognise the source.',
  "Ce courriel provient de l'extérieur. N'ouvrez pas les pièces jointes.",
  '注意：此邮件来自公司外部，请勿点击链接。',
  '外部郵件警告:請勿點選連結或附件',
  '社外メールです。添付ファイルを開かないでください。',
  '[주의] 외부에서 수신된 메일입니다. 첨부파일을 열지 마십시오.',
  '[外部邮件] 该邮件来自本单位以外，打开附件时请务必注意。',
  'CAUTION: This email originated from outside the company. Exercise caution with links and attachments.',
  'Externe E-Mail: Bitte öffnen Sie Links und Anhänge nur mit Vorsicht, der Absender ist nicht geprüft.',
  'Attention : ce message provient de l’extérieur de la société. Soyez prudent avec les liens et les pièces jointes.',
  'Aviso: este correo procede de fuera de la empresa. Abra los adjuntos con cautela.',
  'EXTERNAL EMAIL: Use caution when you open links or attachments in it.',
  'External sender. Please be careful with links and attachments.',
  'Let op: dit bericht komt van buiten de organisatie. Wees voorzichtig met links en bijlagen.',
  '【社外メール】このメールは社外から送信されました。添付ファイルにはご注意ください。',
  'Внимание: письмо от внешнего отправителя. Будьте осторожны, открывая вложения и переходя по ссылкам в письме.',
])('a server says: %s', (line) => {
  expect(gatewayNoticeEnd([line, '', 'Hi'], 0)).toBe(1)
})

test.each([
  'Attention: the invoice is from an external supplier, see attachment.',
  'Warning: the external door is open, do not use the lift.',
  'The message from outside was a hoax.',
  'External audit starts on Monday.',
  '外部审计下周一开始，请大家准备好附件里的材料。',
  '附件是外部发件人发来的邮件，请注意查收附件。',
  '这封邮件来自公司以外的客户，我看过了，附件请小心保管。',
  'This message is from our external counsel, be careful with the attachments.',
  'Diese Mail kommt von einem externen Anwalt, bitte vorsichtig mit dem Anhang umgehen.',
  'The links of the external sender are fine, but read the attachments carefully.',
  'This message is from an external supplier, I have opened the attachments with care.',
  'Diese Mail ist von einem externen Kunden, bitte geht mit dem Anhang vorsichtig um, er hat ihn nur mir geschickt.',
  // What begins with "this mail" and asks for care is as often a person's.
  '本メールは社外秘です。添付の取り扱いにご注意ください。',
  'このメールは社外の方にも送信しています。添付ファイルの取り扱いにはご注意ください。',
  '이 메일은 외부 업체에도 발송되었습니다. 첨부파일 취급에 주의해 주세요.',
  'This email is from outside the EU, be careful with attachments over 10 MB.',
  'The sender is external, so please use caution with the links. Tom will follow up on Monday.',
  'Ce message vient de l’extérieur, soyez prudents avec les pièces jointes, Paul vérifie.',
  'Este correo viene de fuera de la empresa, cuidado con los adjuntos, lo revisa Pablo.',
  '此邮件来自外部供应商，附件请小心保管，明天开会用。',
])('a person says: %s', (line) => {
  expect(gatewayNoticeEnd([line, '', 'Hi'], 0)).toBe(0)
})
