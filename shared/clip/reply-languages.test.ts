import { expect, test } from 'vitest'
import { splitReply } from './reply.ts'

// What common clients put above the mail they quote, by language: name, body, what the writer wrote.
const QUOTED: readonly (readonly [string, string, string])[] = [
  [
    'en ol',
    'Fine with me.\n\nBest,\nTom\n\nFrom: Ann Lee <ann@example.org>\nSent: Monday, 2 March 2026 09:11\nTo: Tom <tom@x.example>\nSubject: Plan\n\nHi',
    'Fine with me.',
  ],
  ['en apple', 'Fine.\n\n> On 2 Mar 2026, at 09:11, Ann Lee <ann@example.org> wrote:\n> \n> Hi', 'Fine.'],
  [
    'en gmail new',
    'Fine.\n\nOn Mon, Mar 2, 2026 at 9:11 AM Ann Lee <ann@example.org> wrote:\n\n> Hi\n> there',
    'Fine.',
  ],
  ['de gmail', 'Passt.\n\nAm Mo., 2. März 2026 um 09:11 Uhr schrieb Ann Lee <\nann@example.org>:\n\n> Hallo', 'Passt.'],
  ['de apple', 'Passt.\n\n> Am 02.03.2026 um 09:11 schrieb Ann Lee <ann@example.org>:\n> \n> Hallo', 'Passt.'],
  [
    'de ol',
    'Passt.\n\nViele Grüße\nTom\n\nVon: Ann Lee <ann@example.org>\nGesendet: Montag, 2. März 2026 09:11\nAn: Tom <t@x.example>\nBetreff: AW: Plan\n\nHallo',
    'Passt.',
  ],
  [
    'de gmx',
    'Passt.\n\nGesendet: Montag, 02. März 2026 um 09:11 Uhr\nVon: "Ann Lee" <ann@example.org>\nAn: t@x.example\nBetreff: Plan\nHallo',
    'Passt.',
  ],
  [
    'fr gmail',
    "D'accord.\n\nLe lun. 2 mars 2026 à 09:11, Ann Lee <ann@example.org> a écrit :\n\n> Bonjour",
    "D'accord.",
  ],
  [
    'fr ol',
    "D'accord.\n\nCordialement,\nTom\n\nDe : Ann Lee <ann@example.org>\nEnvoyé : lundi 2 mars 2026 09:11\nÀ : Tom <t@x.example>\nObjet : Plan\n\nBonjour",
    "D'accord.",
  ],
  [
    'es gmail',
    'De acuerdo.\n\nEl lun, 2 mar 2026 a las 9:11, Ann Lee (<ann@example.org>) escribió:\n\n> Hola',
    'De acuerdo.',
  ],
  [
    'es ol',
    'De acuerdo.\n\nSaludos,\nTom\n\nDe: Ann Lee <ann@example.org>\nEnviado el: lunes, 2 de marzo de 2026 9:11\nPara: Tom <t@x.example>\nAsunto: Plan\n\nHola',
    'De acuerdo.',
  ],
  [
    'ja gmail',
    '承知しました。\n\n2026年3月2日(月) 9:11 リー アン <ann@example.org>:\n\n> お世話になります。',
    '承知しました。',
  ],
  [
    'ja apple',
    '承知しました。\n\n> 2026/03/02 9:11、リー アン <ann@example.org>のメール:\n> \n> お世話',
    '承知しました。',
  ],
  [
    'ja ol',
    '承知しました。\n\nよろしくお願いいたします。\n田中\n\n差出人: リー アン <ann@example.org>\n送信日時: 2026年3月2日 9:11\n宛先: 田中 <t@x.example>\n件名: 計画\n\nお世話',
    '承知しました。',
  ],
  [
    'ja iphone',
    '了解です。\n\niPhoneから送信\n\n2026/03/02 9:11、リー アン <ann@example.org>のメール:\n\n> お世話',
    '了解です。',
  ],
  [
    'it gmail',
    'Va bene.\n\nIl giorno lun 2 mar 2026 alle ore 09:11 Ann Lee <ann@example.org> ha\nscritto:\n\n> Ciao',
    'Va bene.',
  ],
  ['pt gmail', 'Certo.\n\nEm seg., 2 de mar. de 2026 às 09:11, Ann Lee <ann@example.org> escreveu:\n\n> Olá', 'Certo.'],
  [
    'pt ol',
    'Certo.\n\nDe: Ann Lee <ann@example.org>\nEnviado: segunda-feira, 2 de março de 2026 09:11\nPara: Tom <t@x.example>\nAssunto: Plano\n\nOlá',
    'Certo.',
  ],
  ['nl gmail', 'Prima.\n\nOp ma 2 mrt 2026 om 09:11 schreef Ann Lee <ann@example.org>:\n\n> Hallo', 'Prima.'],
  ['sv gmail', 'Bra.\n\nDen mån 2 mars 2026 kl 09:11 skrev Ann Lee <ann@example.org>:\n\n> Hej', 'Bra.'],
  ['da gmail', 'Fint.\n\nman. 2. mar. 2026 kl. 09.11 skrev Ann Lee <ann@example.org>:\n\n> Hej', 'Fint.'],
  ['fi gmail', 'Sopii.\n\nma 2. maalisk. 2026 klo 9.11 Ann Lee (ann@example.org) kirjoitti:\n\n> Hei', 'Sopii.'],
  ['pl gmail', 'Dobrze.\n\npon., 2 mar 2026 o 09:11 Ann Lee <ann@example.org> napisał(a):\n\n> Cześć', 'Dobrze.'],
  ['ru gmail', 'Хорошо.\n\nпн, 2 мар. 2026 г. в 09:11, Ann Lee <ann@example.org>:\n\n> Привет', 'Хорошо.'],
  [
    'ru ol',
    'Хорошо.\n\nОт: Ann Lee <ann@example.org>\nОтправлено: 2 марта 2026 г. 9:11\nКому: Tom <t@x.example>\nТема: План\n\nПривет',
    'Хорошо.',
  ],
  ['uk gmail', 'Добре.\n\nпн, 2 бер. 2026 р. о 09:11 Ann Lee <ann@example.org> пише:\n\n> Привіт', 'Добре.'],
  ['cs gmail', 'Dobře.\n\npo 2. 3. 2026 v 9:11 odesílatel Ann Lee <ann@example.org> napsal:\n\n> Ahoj', 'Dobře.'],
  [
    'hu gmail',
    'Rendben.\n\nAnn Lee <ann@example.org> ezt írta (időpont: 2026. márc. 2., H, 9:11):\n\n> Szia',
    'Rendben.',
  ],
  [
    'tr gmail',
    'Tamam.\n\nAnn Lee <ann@example.org>, 2 Mar 2026 Pzt, 09:11 tarihinde şunu yazdı:\n\n> Merhaba',
    'Tamam.',
  ],
  [
    'ko gmail',
    '네 알겠습니다.\n\n2026년 3월 2일 (월) 오전 9:11, Ann Lee <ann@example.org>님이 작성:\n\n> 안녕하세요',
    '네 알겠습니다.',
  ],
  [
    'ko ol',
    '네 알겠습니다.\n\n보낸 사람: Ann Lee <ann@example.org>\n보낸 날짜: 2026년 3월 2일 월요일 오전 9:11\n받는 사람: Tom <t@x.example>\n제목: 계획\n\n안녕',
    '네 알겠습니다.',
  ],
  ['vi gmail', 'Được.\n\nVào Th 2, 2 thg 3, 2026 vào lúc 09:11 Ann Lee <ann@example.org> đã viết:\n\n> Chào', 'Được.'],
  ['zhs gmail', '好的。\n\nAnn Lee <ann@example.org> 于2026年3月2日周一 09:11写道：\n\n> 您好', '好的。'],
  ['zht gmail', '好的。\n\nAnn Lee <ann@example.org> 於 2026年3月2日 週一 上午9:11寫道：\n\n> 您好', '好的。'],
  ['zhs apple', '好的。\n\n> 2026年3月2日 09:11，Ann Lee <ann@example.org> 写道：\n> \n> 您好', '好的。'],
  [
    'zhs netease',
    '好的。\n\n---- 回复的原邮件 ----\n| 发件人 | Ann Lee<ann@example.org> |\n| 日期 | 2026年03月02日 09:11 |\n| 收件人 | 李四<l@x.example> |\n| 抄送至 | |\n| 主题 | 计划 |\n您好',
    '好的。',
  ],
  [
    'zhs ding',
    '好的。\n\n------------------------------------------------------------------\n发件人：Ann Lee<ann@example.org>\n日　期：2026年03月02日 09:11:02\n收件人：李四<l@x.example>\n主　题：计划\n\n您好',
    '好的。',
  ],
  [
    'zht ol',
    '好的。\n\n寄件者: Ann Lee <ann@example.org>\n寄件日期: 2026年3月2日 上午 09:11\n收件者: 李四 <l@x.example>\n主旨: 計畫\n\n您好',
    '好的。',
  ],
  [
    'zht yahoo',
    '好的。\n\n    Ann Lee <ann@example.org> 於 2026年3月2日 週一 上午9:11:02 [CST] 寫道：  \n \n 您好\n',
    '好的。',
  ],
  [
    'zhs outlook android',
    '好的。\n\n获取 Outlook for Android\n________________________________\n发件人: Ann Lee <ann@example.org>\n发送时间: 2026年3月2日 9:11\n收件人: 李四 <l@x.example>\n主题: 计划\n\n您好',
    '好的。',
  ],
  [
    'zhs huawei',
    '好的。\n\n发自我的华为手机\n\n-------- 原始邮件 --------\n发件人： Ann Lee <ann@example.org>\n日期： 2026年3月2日周一 09:11\n收件人： 李四 <l@x.example>\n主 题： 计划\n\n您好',
    '好的。',
  ],
  [
    'en interleave',
    'On Mon, Mar 2, 2026 at 9:11 AM Ann Lee <ann@example.org> wrote:\n> When?\nTuesday.\n> Where?\nAt the office.\n',
    'Tuesday.\nAt the office.',
  ],
  [
    'el gmail',
    'Εντάξει.\n\nΣτις Δευ 2 Μαρ 2026 στις 9:11 π.μ., ο χρήστης Ann Lee <ann@example.org> έγραψε:\n\n> Γεια',
    'Εντάξει.',
  ],
  ['ro gmail', 'Bine.\n\nPe lun., 2 mar. 2026 la 09:11, Ann Lee <ann@example.org> a scris:\n\n> Salut', 'Bine.'],
  ['thunderbird de', 'Passt.\n\nAm 02.03.26 um 09:11 schrieb Ann Lee:\n> Hallo', 'Passt.'],
  [
    'lotus',
    'Fine.\n\n\nFrom:   Ann Lee/HQ/Acme\nTo:     Tom Bell/HQ/Acme@ACME\nDate:   02.03.2026 09:11\nSubject:        Plan\n\nHi',
    'Fine.',
  ],
  ['th', 'ตกลง\n\nในวันที่ จ. 2 มี.ค. 2026 เวลา 09:11 Ann Lee <ann@example.org> เขียนว่า:\n\n> สวัสดี', 'ตกลง'],
  ['id', 'Baik.\n\nPada tanggal Sen, 2 Mar 2026 pukul 09.11 Ann Lee <ann@example.org> menulis:\n\n> Halo', 'Baik.'],
]

test.each(QUOTED)('the reply is told from the quoted mail: %s', (_name, text, reply) => {
  const read = splitReply({ text })
  expect(read.reply).toBe(reply)
  expect(read.quoted).not.toBe('')
  expect(read.quotedFrom?.name).toMatch(/^(?:Ann Lee|リー アン)/)
})

// Text that looks like a mark and is none.
const KEPT: readonly (readonly [string, string])[] = [
  ['places of a journey', 'Please note:\n\nFrom: Berlin\nTo: Paris\n\nWe leave at nine.'],
  ['what somebody wrote, in a sentence', 'As Ann wrote: we need more time.\n\nOn 5 March we meet.\nOK?'],
  ['a list of the writer with ">"', 'Prices:\n\n> 100 pcs: 9 % off\n> 500 pcs: 15 % off\n\nok?'],
  ['Chinese labels in a list', '1. 收件人填错了\n2. 日期：周五\n\n请改。'],
  ['a sign-off inside a sentence', 'With regards to the payment, we sent it on Friday and it will arrive soon.'],
  ['a wish that is no sign-off', '祝好消息早日到来！另外请把发票抬头改一下。'],
  ['an app inside a sentence', 'It was sent from my iPhone app to all users, not by the server.'],
  ['decorated links', 'See below\n>>> >>> https://shop.example <<<\nand order.'],
  ['a line of dates', 'Open slots:\n\n2026-01-15 14:30\n15.01.2026 16:00\n\nWhich one?'],
  [
    'a list of people under a date',
    'Contact list 2026-03-02 10:00\nAnn Lee <ann@x.example>\nBob Stone <bob@x.example>\n\nUse it.',
  ],
  ['a span of days', 'Ticket 12\n\nStatus: open\nFrom: 2026-03-01\nTo: 2026-03-09\nSubject: leave\n\nok?'],
  [
    'what was sent on a day',
    'Hi,\n\nOn March 3, 2026 at 10:00 we sent the following items:\n\n- chairs\n- tables\n\nok?',
  ],
  ['a Chinese notice', '会议安排：\n时间：2026年3月5日 14:00\n地点：三楼会议室\n主题：新品发布\n\n请准时参加。'],
  ['an appointment', 'Interview:\n\nDate: Wednesday 3 June 2026\nTime: 7:00\nPlace: 130 Fox St\n\nBring your papers.'],
]

test.each(KEPT)('text of the writer stays whole: %s', (_name, text) => {
  const read = splitReply({ text })
  expect(read.reply).toBe(text)
  expect(read.quoted).toBe('')
})

test('The Bat! quotes behind the initials of the writer, in any alphabet', () => {
  const text =
    'Добрый день.\n\nВы писали 3 марта 2026 г., 9:11:40:\n\nАЛ> Когда придёт груз?\n\nВ среду.\n\nАЛ> И счёт\nАЛ> тоже?\n\nДа.'
  expect(splitReply({ text }).reply).toBe('Добрый день.\n\nВ среду.\n\nДа.')
})

test('an answer below or between the quoted lines is the reply', () => {
  const text =
    'On Mon, Mar 2, 2026 at 9:11 AM Ann Lee <ann@example.org> wrote:\n> When?\nTuesday.\n> Where?\nAt the office.\n'
  expect(splitReply({ text }).reply).toBe('Tuesday.\nAt the office.')
})

test('a disclaimer is neither reply nor signature', () => {
  const text =
    'Fine.\n\nKind regards\nTom Bell\nAcme Ltd\n\nThis e-mail is confidential and intended solely for the addressee. If you received it in error please delete it.'
  const read = splitReply({ text }, { name: 'Tom Bell', address: 't@acme.example' })
  expect(read.reply).toBe('Fine.')
  expect(read.signature).toEqual(['Kind regards', 'Tom Bell', 'Acme Ltd'])
  expect(read.valediction).toEqual(['Kind regards'])
})
