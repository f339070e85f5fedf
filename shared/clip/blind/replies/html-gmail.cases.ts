import type { HtmlReply } from '../read-replies.ts'

/** Markup of Gmail. All people are invented. */
export const HTML_GMAIL: readonly HtmlReply[] = [
  [
    'gmail inline answers',
    '<div dir="ltr">See below.<br></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Thu, Mar 5, 2026 at 2:02 PM Tom Bell &lt;<a href="mailto:tom@acme.example">tom@acme.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Which colour?</div></blockquote><div>Blue.</div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>How many?</div></blockquote><div>Forty.</div></div>',
    'See below.\nBlue.\nForty.',
    [],
    'tom@acme.example',
  ],
  [
    'gmail forward',
    '<div dir="ltr">Please handle.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Tom Bell</b> &lt;tom@acme.example&gt;<br>Date: Thu, Mar 5, 2026 at 2:02 PM<br>Subject: Claim<br>To: &lt;maria@brightwell.example&gt;<br></div><br><div>Box was empty.</div></div></div>',
    'Please handle.',
    [],
    'tom@acme.example',
  ],
  [
    'gmail bottom sig',
    '<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Do., 5. März 2026 um 14:02 Uhr schrieb Tom Bell &lt;tom@acme.example&gt;:<br></div><blockquote class="gmail_quote"><div>Wann?</div></blockquote><div><br></div><div>Montag.</div></div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Lena Vogt</div></div>',
    'Montag.',
    ['--', 'Lena Vogt'],
    'tom@acme.example',
  ],
  [
    'gmail with signature and legacy prefix',
    '<div dir="ltr">Hi Ben,<div><br></div><div>the pallets are packed.</div><div><br clear="all"><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Carla Diaz</b><div>Head of Operations</div><div><a href="tel:+15035550164">+1 503 555 0164</a></div></div></div></div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Apr 13, 2026 at 4:40 PM Ben Okoye &lt;<a href="mailto:ben@okoye.example">ben@okoye.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">Packed?</blockquote></div>',
    'Hi Ben,\n\nthe pallets are packed.',
    ['Carla Diaz', 'Head of Operations', '+1 503 555 0164'],
    'ben@okoye.example',
  ],
  [
    'gmail mobile auto div',
    '<div dir="auto">Am Freitag passt es.<div dir="auto"><br></div><div dir="auto">Liebe Grüße</div><div dir="auto">Ute</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Ben Okoye &lt;<a href="mailto:ben@okoye.example">ben@okoye.example</a>&gt; schrieb am Mo., 13. Apr. 2026, 16:40:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Freitag?</blockquote></div>',
    'Am Freitag passt es.',
    ['Liebe Grüße', 'Ute'],
    'ben@okoye.example',
  ],
  [
    'gmail forward zh',
    '<div dir="ltr">请帮忙跟进。<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>发件人： <strong class="gmail_sendername" dir="auto">骆宾</strong> <span dir="auto">&lt;<a href="mailto:buyer@qingquan.example">buyer@qingquan.example</a>&gt;</span><br>Date: 2026年4月13日周一 16:40<br>Subject: 询盘<br>To:  &lt;<a href="mailto:sales@lvzhou.example">sales@lvzhou.example</a>&gt;<br></div><br><br>需要样品。</div></div>',
    '请帮忙跟进。',
    [],
    'buyer@qingquan.example',
  ],
  [
    'gmail ja',
    '<div dir="ltr">承知しました。<div>明日お送りします。</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">2026年8月12日(水) 16:05 谷 由紀 &lt;<a href="mailto:tani@fujimori.example">tani@fujimori.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">資料をお願いします。</blockquote></div>',
    '承知しました。\n明日お送りします。',
    [],
    'tani@fujimori.example',
  ],
  [
    'gmail with signature de',
    '<div dir="ltr"><div>Hallo Tom,</div><div><br></div><div>passt, bis Montag.</div><div><br clear="all"></div><div><br></div>-- <br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Frieda Lohse</b><div>Lohse Fördertechnik GmbH</div><div>Tel. +49 421 5550142</div></div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mi., 12. Aug. 2026 um 16:05 Uhr schrieb Tom Kranich &lt;<a href="mailto:tom@krane.example">tom@krane.example</a>&gt;:<br></div><blockquote class="gmail_quote">Passt Montag?</blockquote></div>',
    'Hallo Tom,\n\npasst, bis Montag.',
    ['Frieda Lohse', 'Lohse Fördertechnik GmbH', 'Tel. +49 421 5550142'],
    'tom@krane.example',
  ],
  [
    'forward and nothing but a signature',
    '<div dir="ltr"><br></div><div class="gmail_quote">---------- Forwarded message ----------<br>From: <b>Owen Price</b> &lt;owen@brightwater.example&gt;<br>Subject: Keys<br><br>Under the mat.</div><br>-- <br><div class="gmail_signature">Nadia Brandt<br>Brandt Metallbau</div>',
    '',
    ['Nadia Brandt', 'Brandt Metallbau'],
    'owen@brightwater.example',
  ],
]
