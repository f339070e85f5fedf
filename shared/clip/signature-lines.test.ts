import { expect, test } from 'vitest'
import { parseMailbox } from './address-list.ts'
import { splitReply } from './reply.ts'
import { readSignature } from './signature.ts'

// Sender, text, indexes of the lines of the signature.
const LINES: readonly (readonly [string, string, readonly number[]])[] = [
  ['Tom Bell <tom@acme.example>', 'Hi Ann,\n\nsee attached.\n\nCheers\nTom', [4, 5]],
  [
    'Tom Bell <tom@acme.example>',
    'Hi Ann,\n\nsee attached.\n\nTom Bell | Sales Manager | Acme Ltd\n+44 20 7946 0011 | www.acme.example',
    [4, 5],
  ],
  ['Tom Bell <tom@acme.example>', 'Please call me when you can.\nTom', [1]],
  [
    'Patrick Rowe <p.rowe@acme.example>',
    'The list is done.\n\nPat\n\n\nPatrick Rowe\nClerk\n020 7946 0011',
    [2, 5, 6, 7],
  ],
  [
    '辻本 恵 <tsujimoto@acme.example>',
    '岩崎さん\n\n辻本です。お疲れさまです。\n\n> 大丈夫ですか？\n\n大丈夫です。',
    [],
  ],
  ['邱美玲 <m@acme.example>', '張主任您好：\n6/1 我會準時出席。\n\n三年二班 王柏睿家長\n邱美玲 敬上', [3, 4]],
  ['Екатерина Лис <lis@acme.example>', 'Список готов.\n\nКатя', [2]],
  // The paragraph above is longer than what is looked at of a line.
  [
    'Announcements <office@acme.example>',
    `${'The bus passes of all zones are sold at the gate from Monday on. '.repeat(8)}\n\nParking & Transport Desk\n3-7060`,
    [2, 3],
  ],
  ['', 'The stock list is attached.\n\n_______________________\nall the best from the quay', [2, 3]],
  [
    '',
    '> When?\n\nOn Monday.\n\nAL> And the price?\nAL>\n\n_______________________\nall the best from the quay',
    [7, 8],
  ],
  // The last sentence says where to send something; nobody signs.
  [
    '梁慧 <liang@qq.com>',
    '好的，发票抬头不变。\n\n地址寄这里：中山市小榄镇工业大道中17号，收件人梁会计。\n\n发自我的iPhone',
    [4],
  ],
  [
    '임수빈 <sb.lim@house.example>',
    '샘플은 오늘 발송했습니다.\n\n감사합니다.\n임수빈 드림\n\n임수빈 대리\n(주)다온팩 | 영업1팀\nT. 031-946-3825   M. 010-4823-1957   F. 031-946-3826',
    [2, 3, 5, 6, 7],
  ],
  [
    'Ann Lee <ann@acme.example>',
    'Hi Tom,\n\nText.\n\nKind regards,\nAnn Lee\n\nPS: bring the keys\n-- \nAnn Lee\nAcme Ltd\n+44 20 7946 0011',
    [4, 5, 8, 9, 10, 11],
  ],
  [
    '田中 一郎 <t@aozora.example>',
    '資料です。\n\n以上,宜しくお願い致します。\n田中 一郎\n株式会社青空\n東京都港区芝1-2-3，青空ビル5階。\n03-1234-5678',
    [2, 3, 4, 5, 6],
  ],
  ['张伟 <z@sh.example>', '您好，\n\n见附件。\n\n谢谢！\n张伟\n销售经理，华东大区。\n13800138000', [4, 5, 6, 7]],
  // Whom the reader is to ask stands above the sender's name.
  [
    'Tom Bell <tom@acme.example>',
    'Hi Ann,\n\nplease ask\n\nMaria Lopez\nSales Director\nTom Bell\nTel 020 7946 0011',
    [6, 7],
  ],
  ['Tom Bell <tom@acme.example>', 'Hi Ann,\n\nI asked around.\n\nHappy to volunteer\n\nTom Bell\nAcme Ltd', [6, 7]],
  // The header has the house in Latin letters, the card begins in Han.
  [
    'Linden College <a@linden.example>',
    '如未能出席，請來電。\n\n林登書院\n入學事務處\nAdmission Office, Linden College\nTel: 2423 0900',
    [2, 3, 4, 5],
  ],
  ['Owen Price <owen@acme.example>', '-- \nOwen Price\n+44 20 7946 0011', [0, 1, 2]],
  [
    'Maria Silva <maria@loja.example>',
    'Olá,\n\nSegue em anexo a proposta.\n\nAtenciosamente,\n\nMaria Silva\nGerente Comercial\nLoja Azul Ltda.\nTel.: (11) 3456-7890 / Cel.: (11) 98765-4321',
    [4, 6, 7, 8, 9],
  ],
  [
    'Giulia Rossi <g.rossi@ditta.example>',
    'Buongiorno,\nin allegato il preventivo.\n\nCordiali saluti\n\nDott.ssa Giulia Rossi\nUfficio Acquisti\nDitta S.r.l.\nVia Roma 10 - 20121 Milano\nTel. 02 1234567',
    [3, 5, 6, 7, 8, 9],
  ],
  [
    'Jan de Vries <jan@bedrijf.example>',
    'Beste Ann,\n\nZie bijlage.\n\nMet vriendelijke groet,\n\nJan de Vries\nInkoop\nT: 020 123 45 67',
    [4, 6, 7, 8],
  ],
  [
    'Иван Петров <ivan@firma.example>',
    'Добрый день!\n\nВысылаю счёт.\n\nС уважением,\nИван Петров\nМенеджер по продажам\nООО «Фирма»\nтел.: +7 (495) 123-45-67',
    [4, 5, 6, 7, 8],
  ],
  [
    '김민수 <minsu@hoesa.example>',
    '안녕하세요.\n\n견적서 보내드립니다.\n\n감사합니다.\n김민수 드림\n영업팀 과장\n(주)회사\nTel: 02-123-4567',
    [4, 5, 6, 7, 8],
  ],
  [
    '佐藤花子 <sato@mirai.example>',
    '田中様\n\nお世話になっております。\n資料をお送りします。\n\n--------------------------\n株式会社みらい商事\n営業部 佐藤花子\nTEL 03-1234-5678\n--------------------------',
    [5, 6, 7, 8, 9],
  ],
  [
    'Nguyễn Văn An <an@cty.example>',
    'Chào chị,\n\nEm gửi báo giá.\n\nTrân trọng,\nNguyễn Văn An\nPhòng Kinh doanh\nĐT: 0901 234 567',
    [4, 5, 6, 7],
  ],
  [
    'Ana López <ana@tienda.example>',
    'Hola:\n\nAdjunto la factura.\n\nSaludos cordiales.\n\nAna López\nAdministración',
    [4, 6, 7],
  ],
  [
    'Ann Lee <ann@x.example>',
    'Tom,\n\nCould you send it to\n\nBob Stone\n12 High Street\nLondon\n\nThanks a lot\nAnn',
    [8, 9],
  ],
  ['Ann Lee <ann@x.example>', 'Here is the agenda:\n\n9:00 Welcome\n10:00 Sales\n11:00 Marketing\n\nAnn', [6]],
  ['Ann Lee <ann@x.example>', 'I spoke with Bob Stone.\n\nHe agrees.\n', []],
  ['Ann Lee <ann@x.example>', 'Call me at 555-010-2233.\n', []],
  ['Ann Lee <ann@x.example>', 'Call me.\n\n555-010-2233\n', []],
  ['Ann Lee <ann@x.example>', 'ok for me\n\nann', [2]],
  ['Ann Lee <ann@x.example>', 'Sure!\n\n-A', [2]],
  ['Ann Lee <ann@x.example>', 'Sure!\n\nA.L.', [2]],
  ['Ann Lee <ann@x.example>', 'Which one is it?\n\nB.', []],
  ['info@acme.example', 'We got your order.\n\nYour Acme Team\nAcme Ltd\nPhone 020 7946 0011', [2, 3, 4]],
]

test.each(LINES)('the signature of %s is found line by line', (from, text, wanted) => {
  const sender = parseMailbox(from)
  expect(readSignature({ text }, sender ? { sender } : {}).signatureLines).toEqual(wanted)
})

// Name of the sender, text, reply, lines of sign-off and signature.
const CHINESE: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    '王丽',
    '张总：\n\n样品已寄出，请注意查收。\n\n此致\n敬礼！\n\n王丽\n2026年3月5日',
    '张总：\n\n样品已寄出，请注意查收。',
    ['此致', '敬礼！', '王丽', '2026年3月5日'],
  ],
  [
    '王丽',
    '样品已寄出。\n\n谢谢！\n\n王丽 | 销售经理\n杭州青禾纺织有限公司\nM: 13900001111\nT: 0571-8888 0000-801\nW: www.qinghe.example',
    '样品已寄出。',
    [
      '谢谢！',
      '王丽 | 销售经理',
      '杭州青禾纺织有限公司',
      'M: 13900001111',
      'T: 0571-8888 0000-801',
      'W: www.qinghe.example',
    ],
  ],
  ['李娜', '好的，收到。\n\n\n--\n李娜\n财务部\n', '好的，收到。', ['--', '李娜', '财务部']],
  [
    'Linda Li',
    '您好，\n\n订单已确认。\n\n祝商祺！\nLinda 李\n外贸业务部\nTel:86-755-83330000\nMobile/WeChat:13800002222\nAdd:深圳市南山区科技园南区A栋3楼',
    '您好，\n\n订单已确认。',
    [
      '祝商祺！',
      'Linda 李',
      '外贸业务部',
      'Tel:86-755-83330000',
      'Mobile/WeChat:13800002222',
      'Add:深圳市南山区科技园南区A栋3楼',
    ],
  ],
  [
    '周杰',
    '麻烦看一下附件，有问题随时联系我，电话13800003333。\n\n周杰',
    '麻烦看一下附件，有问题随时联系我，电话13800003333。',
    ['周杰'],
  ],
  [
    '何欣怡',
    '林先生您好，\n\n報價如附件，謝謝。\n\n順頌\n時祺\n\n何欣怡 敬上\n-----------------------------\n大同貿易股份有限公司\n國外部 何欣怡\nTEL: 02-2345-6789 #123\nE-mail: hohy@dt.example',
    '林先生您好，\n\n報價如附件，謝謝。',
    [
      '順頌',
      '時祺',
      '何欣怡 敬上',
      '-----------------------------',
      '大同貿易股份有限公司',
      '國外部 何欣怡',
      'TEL: 02-2345-6789 #123',
      'E-mail: hohy@dt.example',
    ],
  ],
  ['刘洋', '已付款，请查收水单。\n\n发自我的小米手机', '已付款，请查收水单。', ['发自我的小米手机']],
  [
    '刘洋',
    '已付款。\n\n刘洋\n邮箱：liuy@x.example\n签名由 网易邮箱大师 定制\n\n在2026年3月5日 14:02，张三<zhang@example.com> 写道：\n您好',
    '已付款。',
    ['刘洋', '邮箱：liuy@x.example', '签名由 网易邮箱大师 定制'],
  ],
  [
    '赵强',
    '王工：\n    图纸已更新，请按V3版本加工。\n    交期不变。\n\n                赵强\n                2026/3/5',
    '王工：\n    图纸已更新，请按V3版本加工。\n    交期不变。',
    ['赵强', '2026/3/5'],
  ],
  [
    '赵强',
    '附件为发票。\n\n公司：上海云桥科技有限公司\n税号：91310000MA1K000000\n开户行：工商银行上海分行\n账号：1001 2345 6789\n\n请安排付款。\n\n赵强',
    '附件为发票。\n\n公司：上海云桥科技有限公司\n税号：91310000MA1K000000\n开户行：工商银行上海分行\n账号：1001 2345 6789\n\n请安排付款。',
    ['赵强'],
  ],
  ['孙悦', '收到，谢谢！', '收到，谢谢！', []],
  [
    '孙悦',
    'Hi Tom,\n\nSample will ship today.\n\nBest Regards,\nSun Yue 孙悦 (Ms.)\nSales Manager\nNingbo Haitian Trading Co., Ltd.\n宁波海天贸易有限公司\nAdd: No.18 Zhongshan Rd, Ningbo, China\nTel: +86-574-8700 0000 Fax: +86-574-8700 0001\nWhatsApp/WeChat: +86 13900004444',
    'Hi Tom,\n\nSample will ship today.',
    [
      'Best Regards,',
      'Sun Yue 孙悦 (Ms.)',
      'Sales Manager',
      'Ningbo Haitian Trading Co., Ltd.',
      '宁波海天贸易有限公司',
      'Add: No.18 Zhongshan Rd, Ningbo, China',
      'Tel: +86-574-8700 0000 Fax: +86-574-8700 0001',
      'WhatsApp/WeChat: +86 13900004444',
    ],
  ],
  [
    '陳志明',
    'Dear 各位，\n\n明日會議改至下午三時。\n\n謝謝\nBR,\n志明',
    'Dear 各位，\n\n明日會議改至下午三時。',
    ['謝謝', 'BR,', '志明'],
  ],
  [
    '黄磊',
    '好的，我问一下再回复您。\n\n━━━━━━━━━━\n黄磊｜采购工程师\n金龙汽车零部件（苏州）有限公司\n手机：137 0000 5555（微信同号）',
    '好的，我问一下再回复您。',
    ['━━━━━━━━━━', '黄磊｜采购工程师', '金龙汽车零部件（苏州）有限公司', '手机：137 0000 5555（微信同号）'],
  ],
  ['黄磊', '好的。\n\n\n黄磊\n\n\n\n\n\n在 2026-03-05 14:02:11，张三 <z@x.example> 写道：\n您好\n', '好的。', ['黄磊']],
  ['黄磊', '好的。\n\n> 在 2026年3月5日，14:02，张三 <z@x.example> 写道：\n> \n> 您好\n> \n', '好的。', []],
  ['黄磊', '好的。\n\nFrom: 张三\nDate: 2026-03-05 14:02\nTo: 黄磊\nSubject: 报价\n您好', '好的。', []],
  [
    '黄磊',
    '好的。\n\n________________________________\n寄件者: 張三 <z@x.example>\n寄件日期: 2026年3月5日 下午 02:02\n收件者: 黃磊 <h@x.example>\n副本: 李四 <l@x.example>\n主旨: RE: 報價',
    '好的。',
    [],
  ],
  [
    '黄磊',
    '好的\n\n\n------------------------------\n\n黄磊\n13700005555\n\n\n\n \n原始邮件\n \n发件人：张三 <z@x.example>\n发件时间：2026年3月5日 14:02\n收件人：黄磊 <h@x.example>\n主题：报价\n\n您好',
    '好的',
    ['------------------------------', '黄磊', '13700005555'],
  ],
  [
    '黄磊',
    '好的，谢谢\n\n黄磊\n\n张三 <z@x.example>于2026年3月5日 周四下午2:02写道：\n\n> 您好',
    '好的，谢谢',
    ['黄磊'],
  ],
  [
    'Marie Dubois',
    'Bonjour,\n\nVoici le devis.\n\nBien cordialement,\n\nMarie DUBOIS\nResponsable commerciale\nTél. : 01 23 45 67 89 - Port. : 06 12 34 56 78\n12 rue de la Paix, 75002 Paris',
    'Bonjour,\n\nVoici le devis.',
    [
      'Bien cordialement,',
      'Marie DUBOIS',
      'Responsable commerciale',
      'Tél. : 01 23 45 67 89 - Port. : 06 12 34 56 78',
      '12 rue de la Paix, 75002 Paris',
    ],
  ],
  [
    'Carlos Ruiz',
    'Hola Ana,\n\nAdjunto el presupuesto.\n\nUn saludo,\n\nCarlos Ruiz García\nDepartamento de Ventas\nMóvil: 600 123 456',
    'Hola Ana,\n\nAdjunto el presupuesto.',
    ['Un saludo,', 'Carlos Ruiz García', 'Departamento de Ventas', 'Móvil: 600 123 456'],
  ],
  [
    'Tom Bell',
    'Please send:\n\n- two chairs\n- one table\n\nTom',
    'Please send:\n\n- two chairs\n- one table',
    ['Tom'],
  ],
  ['Tom Bell', 'Who comes?\n\nAnna\nBob\nTom\n\nLet me know.', 'Who comes?\n\nAnna\nBob\nTom\n\nLet me know.', []],
  [
    'Tom Bell',
    'Our address is:\n\nAcme Ltd\n12 High Street\nLondon W1 1AA\n\nSee you there!\nTom',
    'Our address is:\n\nAcme Ltd\n12 High Street\nLondon W1 1AA\n\nSee you there!',
    ['Tom'],
  ],
  [
    'Tom Bell',
    'The supplier is\n\nAcme Ltd\nPhone: 020 7946 0000\nwww.acme.example\n',
    'The supplier is\n\nAcme Ltd\nPhone: 020 7946 0000\nwww.acme.example',
    [],
  ],
]

test.each(CHINESE)('reply and signature of %s are told apart', (name, text, reply, signature) => {
  const read = splitReply({ text }, { name, address: 'x@x.example' })
  expect(read.reply).toBe(reply)
  expect(read.signature).toEqual(signature)
})

test('a postscript below the signature is reply, a motto is not', () => {
  const tom = { name: 'Tom Bell', address: 't@acme.example' }
  const card = 'Best,\nTom Bell\nAcme Ltd\nTel +44 20 7946 0011'
  expect(splitReply({ text: `See you.\n\n${card}\n\nP.S. Bring the cheque, please, and the keys.` }, tom).reply).toBe(
    'See you.\n\nP.S. Bring the cheque, please, and the keys.',
  )
  expect(
    splitReply(
      { text: `See you.\n\n${card}\n\nVisit us at the spring fair in Hall 3, and see our new machines at work!` },
      tom,
    ).reply,
  ).toBe('See you.')
})

// The word that ends the points of a notice, what the writer goes on with, the card.
test.each([
  [
    '　　　　　以上',
    'お車でお越しの方は、南門をご利用ください。',
    '--\n青葉公民館\n担当：森田 恵\n電話 03-1234-5678\nmorita@aoba.example',
  ],
  ['以上', '停车位不多，请大家尽量拼车前往。', '-- \n青云会展服务部\n电话 010-65529988'],
  ['이상', '주차장이 좁으니 대중교통을 이용해 주시기 바랍니다.', '--\n문지호\n한들전시 운영팀\n02-123-4567'],
])('%s ends a list, not the mail that goes on below it', (word, more, card) => {
  const text = `各位\n\n3/5  9:00\n\n${word}\n\n${more}`
  const split = splitReply({ text: `${text}\n\n${card}` }, { name: '森田 恵', address: 'morita@aoba.example' })
  expect(split.reply).toBe(text)
  expect(split.signature).toEqual(card.split('\n').map((line) => line.trim()))
})

test('above the card the same word closes the mail', () => {
  const split = splitReply(
    { text: '資料をお送りします。\n\n以上\n\n森田 恵' },
    { name: '森田 恵', address: 'm@aoba.example' },
  )
  expect(split.signature).toEqual(['以上', '森田 恵'])
})
