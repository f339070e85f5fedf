import { expect, test } from 'vitest'
import { splitReply } from './reply.ts'
import type { Address } from './types.ts'

const S = { name: 'Tom Bell', address: 'tom@acme.example' }
const C = { name: '刘洋', address: 'liu@x.example' }

// What the clients send, reduced to the tags that matter: name, body, sender, the reply, who is quoted ('' = no address).
const REPLIES: readonly (readonly [string, string, Address, string, string])[] = [
  [
    'gmail sig after reply',
    '<div dir="ltr">Sounds good.<div><br></div><div>Thanks,</div><div>Tom</div><div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Tom Bell</b><br>Sales Manager, Acme Ltd</div></div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Mar 2, 2026 at 9:11 AM Ann Lee &lt;<a href="mailto:ann@x.example">ann@x.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div>Hi Tom</div></blockquote></div>',
    S,
    'Sounds good.',
    'ann@x.example',
  ],
  [
    'qq, the card in includetail',
    '<div>已装柜。</div><div><br></div><div><includetail><div><div>刘洋</div><div>电话：0591-83617425</div></div></includetail></div><div>------------------&nbsp;Original&nbsp;------------------</div><div><div><b>From: </b>"Ann Lee"&lt;lin@y.example&gt;;</div><div><b>Date: </b>Wed, Jun 10, 2026 03:12 PM</div><div><b>To: </b>"刘洋"&lt;liu@x.example&gt;;</div></div><div>您好，装好了吗？</div>',
    C,
    '已装柜。',
    'lin@y.example',
  ],
  [
    'qq, the history in includetail',
    '<div>已装柜。</div><div><includetail><div>&nbsp;</div><div>------------------ 原始邮件 ------------------</div><div><div><b>发件人:</b> "Ann Lee"&lt;lin@y.example&gt;;</div><div><b>发送时间:</b> 2026年6月10日(星期三) 下午3:12</div><div><b>收件人:</b> "刘洋"&lt;liu@x.example&gt;;</div></div><div>您好，装好了吗？</div></includetail></div>',
    C,
    '已装柜。',
    'lin@y.example',
  ],
  [
    'gmail bottom',
    '<div class="gmail_quote"><div class="gmail_attr">On Mon, Mar 2, 2026 at 9:11 AM Ann Lee &lt;ann@x.example&gt; wrote:</div><blockquote class="gmail_quote">When?</blockquote></div><div>Tuesday.</div>',
    S,
    'Tuesday.',
    'ann@x.example',
  ],
  [
    'owa',
    '<div class="elementToProof">Sounds good.</div><div class="elementToProof"><br></div><div id="Signature"><p>Tom Bell</p><p>Acme Ltd</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Ann Lee &lt;ann@x.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:11 AM<br><b>To:</b> Tom Bell &lt;tom@acme.example&gt;<br><b>Subject:</b> Plan</font></div><div>Hi Tom</div>',
    S,
    'Sounds good.',
    'ann@x.example',
  ],
  [
    'outlook desktop',
    "<div class=WordSection1><p class=MsoNormal>Sounds good.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Kind regards,<o:p></o:p></p><p class=MsoNormal>Tom Bell<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Von:</b> Ann Lee &lt;ann@x.example&gt; <br><b>Gesendet:</b> Montag, 2. März 2026 09:11<br><b>An:</b> Tom Bell &lt;tom@acme.example&gt;<br><b>Betreff:</b> Plan<o:p></o:p></p></div></div><p class=MsoNormal>Hi Tom</p></div>",
    S,
    'Sounds good.',
    'ann@x.example',
  ],
  [
    'apple',
    '<html><body>Sounds good.<br><br><div>Tom</div><div><br><blockquote type="cite"><div>On 2 Mar 2026, at 09:11, Ann Lee &lt;ann@x.example&gt; wrote:</div><br><div>Hi Tom</div></blockquote></div></body></html>',
    S,
    'Sounds good.',
    'ann@x.example',
  ],
  [
    'ios',
    '<html><body dir="auto">Sounds good.<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On Mar 2, 2026, at 9:11 AM, Ann Lee &lt;ann@x.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">Hi Tom</div></blockquote></body></html>',
    S,
    'Sounds good.',
    'ann@x.example',
  ],
  [
    'thunderbird',
    '<p>Sounds good.</p><p>Tom</p><div class="moz-cite-prefix">Am 02.03.26 um 09:11 schrieb Ann Lee:<br></div><blockquote type="cite" cite="mid:x"><p>Hi Tom</p></blockquote><div class="moz-signature">-- <br>Tom Bell<br>Acme</div>',
    S,
    'Sounds good.',
    '',
  ],
  [
    'yahoo',
    '<div class="yahoo-style-wrap"><div>Sounds good.</div><div><br></div><div>Tom</div></div><div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>On Monday, March 2, 2026 at 09:11:00 AM GMT+1, Ann Lee &lt;ann@x.example&gt; wrote: </div><div>Hi Tom</div></div></div>',
    S,
    'Sounds good.',
    'ann@x.example',
  ],
  [
    'proton',
    '<div>Sounds good.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Tom Bell</div><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Monday, March 2nd, 2026 at 9:11 AM, Ann Lee &lt;ann@x.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">Hi Tom</blockquote></div>',
    S,
    'Sounds good.',
    'ann@x.example',
  ],
  [
    'qq',
    '<div>好的，收到。</div><div><br></div><div><div style="color:#909090;"><br>刘洋</div><div>liu@x.example</div></div><div>&nbsp;</div><div><includetail><div style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="background:#efefef;"><div><b>发件人:</b>&nbsp;"Ann Lee" &lt;ann@x.example&gt;;</div><div><b>发送时间:</b>&nbsp;2026年3月2日(星期一) 上午9:11</div><div><b>收件人:</b>&nbsp;"刘洋"&lt;liu@x.example&gt;;</div><div><b>主题:</b>&nbsp;报价</div></div><div>您好</div></includetail></div>',
    C,
    '好的，收到。',
    'ann@x.example',
  ],
  [
    'qq no tail',
    '<div>好的，收到。</div><div><br></div><div style="font-size:12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;Original&nbsp;------------------</div><div><div><b>From: </b>&nbsp;"Ann Lee"&lt;ann@x.example&gt;;</div><div><b>Date: </b>&nbsp;Mon, Mar 2, 2026 09:11 AM</div><div><b>To: </b>&nbsp;"刘洋"&lt;liu@x.example&gt;;</div><div><b>Subject: </b>&nbsp;报价</div></div><div>您好</div>',
    C,
    '好的，收到。',
    'ann@x.example',
  ],
  [
    'netease',
    '<div style="line-height:1.7"><div>好的，收到。</div><br><div><div>刘洋</div></div><div id="divNeteaseMailCard"></div><br><pre><br>At 2026-03-02 09:11:02, "Ann Lee" &lt;ann@x.example&gt; wrote:</pre><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex"><div>您好</div></blockquote></div>',
    C,
    '好的，收到。',
    'ann@x.example',
  ],
  [
    'netease master',
    '<div>好的，收到。</div><div id="ntes-pcmac-signature"><table><tbody><tr><td>刘洋</td></tr><tr><td>liu@x.example</td></tr></tbody></table></div><div class="J-reply">---- 回复的原邮件 ----</div><table><tbody><tr><td>发件人</td><td>Ann Lee&lt;ann@x.example&gt;</td></tr><tr><td>日期</td><td>2026年03月02日 09:11</td></tr><tr><td>收件人</td><td>刘洋&lt;liu@x.example&gt;</td></tr><tr><td>主题</td><td>报价</td></tr></tbody></table><div>您好</div>',
    C,
    '好的，收到。',
    'ann@x.example',
  ],
  [
    'foxmail',
    '<div><span></span>好的，收到。</div><div><br></div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" align="left"><div><span><div style="MARGIN: 10px"><div>刘洋</div></div></span></div><blockquote style="margin-Top: 0px; margin-Bottom: 0px; margin-Left: 0.5em"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="background:#efefef;"><div><b>发件人：</b>&nbsp;<a href="mailto:ann@x.example">Ann Lee</a></div><div><b>发送时间：</b>&nbsp;2026-03-02&nbsp;09:11</div><div><b>收件人：</b>&nbsp;<a href="mailto:liu@x.example">刘洋</a></div><div><b>主题：</b>&nbsp;报价</div></div></div><div>您好</div></blockquote>',
    C,
    '好的，收到。',
    '',
  ],
  [
    'aliyun',
    '<div>好的，收到。</div><div><br></div><blockquote style="margin-right:0;margin-top:0;margin-bottom:0;"><div>------------------------------------------------------------------</div><div>发件人：Ann Lee &lt;ann@x.example&gt;</div><div>发送时间：2026年3月2日(星期一) 09:11</div><div>收件人：刘洋 &lt;liu@x.example&gt;</div><div>主　题：报价</div><div><br></div><div>您好</div></blockquote>',
    C,
    '好的，收到。',
    'ann@x.example',
  ],
  [
    'zoho',
    '<div>Sounds good.</div><div id="Zm-_Id_-Sgn"><div>Tom Bell</div></div><div class="zmail_extra_hr"></div><div class="zmail_extra"><div>---- On Mon, 02 Mar 2026 09:11:00 +0100 <b>Ann Lee &lt;ann@x.example&gt;</b> wrote ---</div><blockquote>Hi Tom</blockquote></div>',
    S,
    'Sounds good.',
    'ann@x.example',
  ],
  [
    'roundcube',
    '<p>Sounds good.</p><p id="reply-intro">On 2026-03-02 09:11, Ann Lee wrote:</p><blockquote type="cite" style="padding: 0 0.4em"><p>Hi Tom</p></blockquote><div id="_rc_sig">-- <br>Tom Bell<br>Acme</div>',
    S,
    'Sounds good.',
    '',
  ],
  [
    'samsung',
    '<div dir="auto">Sounds good.</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div>Sent from my Galaxy</div></div><div><br></div><div>-------- Original message --------</div><div>From: Ann Lee &lt;ann@x.example&gt; </div><div>Date: 02/03/2026  09:11  (GMT+01:00) </div><div>To: Tom Bell &lt;tom@acme.example&gt; </div><div>Subject: Plan </div><div><br></div><div>Hi Tom</div>',
    S,
    'Sounds good.',
    'ann@x.example',
  ],
]

test.each(REPLIES)('the reply is told from history and signature: %s', (_name, html, sender, reply, quoted) => {
  const read = splitReply({ html }, sender)
  expect(read.reply.replace(/\s+/g, ' ')).toBe(reply)
  expect(read.quoted).toMatch(/Hi Tom|您好|When/)
  if (quoted !== '') expect(read.quotedFrom).toEqual({ name: 'Ann Lee', address: quoted })
})

const FORWARDS: readonly (readonly [string, string, Address, string, string])[] = [
  [
    'fwd gmail',
    '<div dir="ltr">FYI<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">Ann Lee</strong> <span>&lt;ann@x.example&gt;</span><br>Date: Mon, Mar 2, 2026 at 9:11 AM<br>Subject: Plan<br>To: Tom Bell &lt;tom@acme.example&gt;<br></div><br><br>Hi Tom</div></div>',
    S,
    'FYI',
    'FWD',
  ],
  [
    'fwd moz',
    '<p>FYI</p><div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table"><tbody><tr><th>Betreff: </th><td>Plan</td></tr><tr><th>Datum: </th><td>Mon, 2 Mar 2026 09:11:00 +0100</td></tr><tr><th>Von: </th><td>Ann Lee &lt;ann@x.example&gt;</td></tr><tr><th>An: </th><td>tom@acme.example</td></tr></tbody></table><br><p>Hi Tom</p></div>',
    S,
    'FYI',
    'FWD',
  ],
]

test.each(FORWARDS)('a forward gives the original sender: %s', (_name, html, sender, reply) => {
  const read = splitReply({ html }, sender)
  expect(read.reply).toBe(reply)
  expect(read.forwarded).toMatchObject({
    from: { name: 'Ann Lee', address: 'ann@x.example' },
    subject: 'Plan',
    text: 'Hi Tom',
  })
})
