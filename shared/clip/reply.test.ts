import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitReply } from './reply.ts'

const ANN = 'Ann Lee <ann@example.org>'
const TOM = { name: 'Tom Bell', address: 'tom@acme.example' }

test('a forwarded mail gives its own sender, recipients, date and text', () => {
  const text = `FYI\n\n---------- Forwarded message ---------\nFrom: ${ANN}\nDate: Mon, Mar 2, 2026 at 9:11 AM\nSubject: New order\nTo: Tom Bell <tom@acme.example>\n\n\nWe need 500 pieces.\n\nAnn`
  const read = splitReply({ text }, TOM)
  expect(read.reply).toBe('FYI')
  expect(read.quoted).toBe('')
  expect(read.forwarded).toEqual({
    from: { name: 'Ann Lee', address: 'ann@example.org' },
    to: [TOM],
    date: 'Mon, Mar 2, 2026 at 9:11 AM',
    subject: 'New order',
    text: 'We need 500 pieces.\n\nAnn',
  })
})

test('what somebody writes down of another mail is the writer’s own, and the history below is not', () => {
  const own =
    'It says at the top:\n\nSubject: URGENT\nFrom: "Payroll" <payroll@bad.example>\nTo: undisclosed-recipients\n\nI did not click it.'
  const history = `From: ${ANN}\nDate: Monday, March 2, 2026 at 9:11 AM\nTo: Tom Bell <tom@acme.example>\nSubject: Suspicious\n\nWhat does it say?`
  const read = splitReply({ text: `${own}\n\n${history}` }, TOM)
  expect(read.reply).toBe(own)
  expect(read.quoted).toContain('What does it say?')
})

const CITED = {
  'with an attribution':
    'On Monday, 2 March 2026 at 10:02, Bob Low &lt;bob@low.example&gt; wrote:<br>I will pay tomorrow.',
  'with a header block':
    'From: Bob Low &lt;bob@low.example&gt;<br>Sent: Monday, 2 March 2026 10:02<br>To: Kim<br>Subject: Pay<br><br>I will pay tomorrow.',
  forwarded:
    '---------- Forwarded message ----------<br>From: Bob Low &lt;bob@low.example&gt;<br>Date: Monday, 2 March 2026 10:02<br>To: Kim<br>Subject: Pay<br><br>I will pay tomorrow.',
}

test.each(Object.entries(CITED))('below a mail cited in a blockquote the writer goes on: %s', (_, cited) => {
  const html = `<p>Ann,</p><p>he wrote me this:</p><blockquote>${cited}</blockquote><p>What do you think of it?</p>`
  const read = splitReply({ html }, TOM)
  expect(read.reply).toBe('Ann,\n\nhe wrote me this:\n\nWhat do you think of it?')
  expect((read.quotedFrom ?? read.forwarded?.from)?.address).toBe('bob@low.example')
})

test.each(Object.entries(CITED))(
  'a blockquote that holds no more than what introduces a mail ends no history: %s',
  (_, cited) => {
    const head = cited.slice(0, cited.lastIndexOf('<br>'))
    const html = `<p>Fine.</p><blockquote>${head}</blockquote><p>I will pay tomorrow.</p>`
    expect(splitReply({ html }, TOM).reply).toBe('Fine.')
  },
)

test('a mail cited together with its history stays whole', () => {
  const html = `<p>Ann,</p><p>they settled it:</p><blockquote>Fine, tomorrow then.<br><br>${CITED['with an attribution']}</blockquote><p>Good news.</p>`
  expect(splitReply({ html }, TOM).reply).toMatch(/Fine, tomorrow then\.[^]*wrote:[^]*pay tomorrow\.[^]*Good news\.$/)
})

test.each([
  [
    'en',
    'The clinic insists.\n\nYours in service of children\n\nThandeka Mbele',
    'Thandeka Mbele',
    'The clinic insists.',
  ],
  [
    'mi',
    'Just shout if you need another.\n\nNgā mihi nui 🚲\n\nHemi Parata\nHead guide',
    'Hemi Parata',
    'Just shout if you need another.',
  ],
  [
    'de',
    'Kuchen ist willkommen!\n\nMit gärtnerischem Gruß\nBrigitte Nowotka\n1. Vorsitzende\nTel. 0341 652 81 07',
    'Brigitte Nowotka',
    'Kuchen ist willkommen!',
  ],
  [
    'es',
    'Adjunto la orden.\n\nQuedo atento a la factura en PDF y XML.\n\nSaludos cordiales,\n\nOctavio Berumen',
    'Octavio Berumen',
    'Adjunto la orden.\n\nQuedo atento a la factura en PDF y XML.',
  ],
  [
    'zh',
    '签证已经下来了。\n\n请问宿舍钥匙是到 Student Services（HSB 225室）领取吗？\n\n祝好，\n梦婷',
    '梦婷',
    '签证已经下来了。\n\n请问宿舍钥匙是到 Student Services（HSB 225室）领取吗？',
  ],
  [
    'ko',
    '회장님 안녕하십니까.\n총무 우상철입니다.\n이번 달 산행은 치악산으로 정했습니다.\n기사님 연락처는 010-6217-8035 입니다.',
    '우상철',
    '회장님 안녕하십니까.\n총무 우상철입니다.\n이번 달 산행은 치악산으로 정했습니다.\n기사님 연락처는 010-6217-8035 입니다.',
  ],
])('the end of a mail is told from its text: %s', (_, text, name, reply) => {
  expect(splitReply({ text }, { name, address: 'x@house.example' }).reply).toBe(reply)
})

test.each([
  ['收到 谢谢', 'Wei Zhang'],
  ['明天 见', 'Wei Zhang'],
  ['Yours in blue with white stripes\n\nMine comes next week.', 'Tom Bell'],
])('%s is what the writer says', (text, name) => {
  expect(splitReply({ text: `Hello,\n\n${text}` }, { name, address: 'x@house.example' }).reply).toContain(text)
})

test('who signs with a sentence of the house still signs', () => {
  const card =
    '홍길동 과장\n한빛전자 품질관리팀\n늘 고객 곁에 있는 한빛전자입니다\nTel 02-538-4717\nhong@hanbit.example'
  const read = splitReply(
    { text: `안녕하세요.\n\n자료 보내드립니다.\n\n${card}` },
    { name: '홍길동', address: 'hong@hanbit.example' },
  )
  expect(read.signature.length).toBeGreaterThan(3)
})

test('a name in Han letters signs for whom the header names in Latin ones', () => {
  const read = splitReply(
    { text: '確認しました。\n\n陣内 匠' },
    { name: 'Takumi Jinnai', address: 'takumi@house.example' },
  )
  expect(read.signature).toEqual(['陣内 匠'])
})

test('a forward in other words and marks is a forward too', () => {
  const texts = [
    `请看。\n\n-------- 转发邮件信息 --------\n发件人：${ANN}\n发送日期：2026-03-02 09:11:00\n收件人：Tom Bell <tom@acme.example>\n主题：新订单\n\n需要500件。`,
    `Siehe unten.\n\nAnfang der weitergeleiteten Nachricht:\n\n> Von: ${ANN}\n> Betreff: Auftrag\n> Datum: 2. März 2026 um 09:11:00 MEZ\n> An: tom@acme.example\n> \n> 500 Stück.`,
    `Pour info.\n\n-------- Message transféré --------\nSujet : Commande\nDate : Mon, 2 Mar 2026 09:11:00 +0100\nDe : ${ANN}\nPour : tom@acme.example\n\n500 pièces.`,
    `確認してください。\n\n---------- 転送されたメッセージ ---------\n差出人: ${ANN}\n日付: 2026年3月2日(月) 9:11\n件名: 注文\n宛先: tom@acme.example\n\n500個です。`,
    `参考。\n\n開始轉寄郵件：\n\n寄件人：${ANN}\n主旨：訂單\n日期：2026年3月2日\n收件人：tom@acme.example\n\n500 件。`,
  ]
  for (const text of texts) {
    const read = splitReply({ text }, TOM)
    expect(read.forwarded?.from?.address, text).toBe('ann@example.org')
    expect(read.forwarded?.text).toContain('500')
    expect(read.reply).not.toContain('500')
    expect(read.quotedFrom).toBeUndefined()
  }
})

test('a header block below nothing, or under a forwarding subject, is a forward; else it is history', () => {
  const block = `From: ${ANN}\nSent: Monday, 2 March 2026 09:11\nTo: tom@acme.example\nSubject: Order\n\n500 pieces.`
  expect(splitReply({ text: block }).forwarded?.subject).toBe('Order')
  expect(splitReply({ text: `See below.\n\n${block}` }, TOM, 'FW: Order').forwarded?.from?.name).toBe('Ann Lee')
  const reply = splitReply({ text: `Yes.\n\n${block}` }, TOM, 'RE: Order')
  expect(reply.forwarded).toBeUndefined()
  expect(reply.quotedFrom).toEqual({ name: 'Ann Lee', address: 'ann@example.org' })
})

test('device lines are set apart, and what apps put below them without a mark is history', () => {
  const read = splitReply(
    { text: 'On my way.\n\nSent from my iPhone\n\nWhen do you arrive, and by which train do you come?\nAnn' },
    TOM,
  )
  expect(read.reply).toBe('On my way.')
  expect(read.device).toEqual(['Sent from my iPhone'])
  expect(read.quoted).toContain('which train')
  expect(splitReply({ text: '好的。\n\n发自我的iPhone' }).device).toEqual(['发自我的iPhone'])
  expect(splitReply({ text: 'Gut.\n\nVon meinem iPhone gesendet' }).device).toEqual(['Von meinem iPhone gesendet'])
  expect(splitReply({ text: 'Bien.\n\nEnvoyé de mon iPhone' }).device).toEqual(['Envoyé de mon iPhone'])
  expect(splitReply({ text: '了解です。\n\niPhoneから送信' }).device).toEqual(['iPhoneから送信'])
})

test('lines behind the initials of their writer are history wherever they stand below an attribution', () => {
  const text =
    'Before.\nOn Tue, 2011-03-01 at 18:02 +0530, Ann Lee wrote:\n> one\n\nBetween.\n\nAL> two\nAL> three\n\nBehind.\n\nsql> select 1;'
  expect(splitReply({ text }).reply).toBe('Before.\n\nBetween.\n\nBehind.\n\nsql> select 1;')
})

test('marks that close a quoted passage do not end the quotation', () => {
  const text = 'Yes.\n\nOn 8 May 2026 6:51 pm, Ann Lee <ann@x.example> wrote:\n\n> >>>>>>\n> a = b\n> <<<<<<\n> Ann'
  expect(splitReply({ text }).reply).toBe('Yes.')
})

test('who is quoted is named before the verb or behind it', () => {
  const from = (line: string): string => splitReply({ text: `Yes.\n\n${line}\n> test\n` }).quotedFrom?.name ?? ''
  expect(from('Tom Kranich schreef op 2026-05-14 09:31:')).toBe('Tom Kranich')
  expect(from('王大衛 於 2026/5/14 上午 09:31 寫道:')).toBe('王大衛')
  expect(from('Am 14.05.26 um 09:31 schrieb Tom Kranich:')).toBe('Tom Kranich')
  expect(from('Quoting Ann Lee:')).toBe('Ann Lee')
  expect(from('Вы писали 14 мая 2026 г., 9:31:07:')).toBe('')
})

test('an app that puts the history on the line of its attribution, below its own line, names the writer all the same', () => {
  const text =
    'Just yourselves.\n\nSent from the all new AOL app for Android\n\n  On Fri, Jun 5, 2026 at 3:17 PM, Ann Lee<ann@x.example> wrote:   What should we bring?\n\nAnn'
  expect(splitReply({ text }, TOM)).toMatchObject({
    reply: 'Just yourselves.',
    quotedFrom: { name: 'Ann Lee', address: 'ann@x.example' },
  })
  const zone = '可以。\n\n在 2026年10月14日 星期三 上午09:12:47 [GMT+8]， 葉婉婷<ye@x.example> 寫道：\n\n多少錢？'
  expect(splitReply({ text: zone }, TOM).quotedFrom).toEqual({ name: '葉婉婷', address: 'ye@x.example' })
})

test('HTML tells history by the containers of the clients', () => {
  const bodies = [
    '<div dir="ltr">Yes.</div><br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Mon, Mar 2, 2026 Ann Lee &lt;<a href="mailto:ann@example.org">ann@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote">Will you come?</blockquote></div>',
    '<div>Yes.</div><div class="protonmail_quote">------- Original Message -------<br>On Monday, March 2nd, 2026 at 9:11, Ann Lee &lt;ann@example.org&gt; wrote:<br><blockquote type="cite">Will you come?</blockquote></div>',
    '<p class="MsoNormal">Yes.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Ann Lee &lt;ann@example.org&gt;<br><b>Sent:</b> Monday, 2 March 2026 9:11<br><b>To:</b> Tom<br><b>Subject:</b> RE: Visit</p></div></div><p class="MsoNormal">Will you come?</p>',
    '<div>Yes.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann Lee &lt;ann@example.org&gt;<br><b>Sent:</b> Monday<br><b>Subject:</b> Visit</div><div>Will you come?</div>',
    '<div>Yes.</div><blockquote type="cite"><div>On 2 Mar 2026, at 09:11, Ann Lee &lt;ann@example.org&gt; wrote:</div><div>Will you come?</div></blockquote>',
    '<div>Yes.</div><includetail><div>------------------&nbsp;原始邮件&nbsp;------------------</div><div>发件人: "Ann Lee" &lt;ann@example.org&gt;;<br>发送时间: 2026年3月2日<br>主题: Visit</div><div>Will you come?</div></includetail>',
    '<div>Yes.</div><div class="ydp1yahoo_quoted"><div>On Monday, March 2, 2026, Ann Lee <ann@example.org> wrote:</div><div>Will you come?</div></div>',
  ]
  for (const html of bodies) {
    const read = splitReply({ html }, TOM)
    expect(read.reply, html).toBe('Yes.')
    expect(read.quoted).toContain('Will you come?')
    expect(read.quotedFrom?.address, html).toBe('ann@example.org')
  }
})

test('an indentation of the writer is not history, and hidden text is not there', () => {
  const html = '<p>The rule says:</p><blockquote>No cars.</blockquote><p>So walk.</p><p style="display:none">secret</p>'
  const read = splitReply({ html })
  expect(read.reply.replace(/\s+/g, ' ')).toBe('The rule says: No cars. So walk.')
  expect(read.quoted).toBe('')
})

test('a marked signature is a signature, whatever it says', () => {
  const html = '<div>Yes.</div><div class="gmail_signature"><div>We plant trees</div><div>Tom Bell</div></div>'
  const read = splitReply({ html }, TOM)
  expect(read.reply).toBe('Yes.')
  expect(read.signature).toEqual(['We plant trees', 'Tom Bell'])
})

test('the whole visible text is reply, signature and forward', () => {
  const read = splitReply({ text: 'Yes.\n\n-- \nTom Bell\n\nOn 2 March 2026 at 9:11, Ann wrote:\n> Will you?' }, TOM)
  expect(read.visible).toBe('Yes.\n\n--\nTom Bell')
})

const sentence = fc.constantFrom(
  'We can deliver in May.',
  '可以下周发货。',
  'Das passt uns gut.',
  'Prix confirmé.',
  'Muchas cosas por hacer.',
  '来週お送りします。',
  'See the list - it has 3 parts!',
  '',
)

test('quoting a mail below a reply and reading it back gives the reply', () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.array(sentence, { maxLength: 6 }),
      (mine, theirs) => {
        fc.pre(mine.some((line) => line !== ''))
        const reply = mine
          .join('\n')
          .replace(/\n{2,}/g, '\n\n')
          .trim()
        const quoted = theirs.map((line) => `> ${line}`).join('\n')
        const text = `${reply}\n\nOn 2 Mar 2026, at 09:11, Ann Lee <ann@example.org> wrote:\n\n${quoted}\n`
        expect(splitReply({ text }).reply).toBe(reply)
      },
    ),
  )
})

test('no body makes it throw, and parts never hold more than the body', () => {
  const piece = fc.constantFrom(
    '> ',
    'On 1/2/2026 9:00 ',
    'a@b.example',
    ' wrote:\n',
    'From: ',
    '\n',
    '\n\n',
    '--\n',
    '<div class="gmail_quote">',
    '</div>',
    '<blockquote type=cite>',
    '<',
    '&#',
    'Thanks,\n',
    '发件人：',
    '写道：',
    '\u0000',
    '\ud800',
    '____________\n',
    'Begin forwarded message:\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const read of [splitReply({ text }, TOM), splitReply({ html: text }, TOM)]) {
        expect(read.reply.length).toBeLessThanOrEqual(text.normalize('NFC').length)
      }
    }),
  )
})
