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
  "You don't often get email from ann@x.example. Learn why this is important",
])('a server says: %s', (line) => {
  expect(gatewayNoticeEnd([line, '', 'Hi'], 0)).toBe(1)
})

test.each([
  'Attention: the invoice is from an external supplier, see attachment.',
  'Warning: the external door is open, do not use the lift.',
  'The message from outside was a hoax.',
  'External audit starts on Monday.',
  '外部审计下周一开始，请大家准备好附件里的材料。',
])('a person says: %s', (line) => {
  expect(gatewayNoticeEnd([line, '', 'Hi'], 0)).toBe(0)
})
