// Ordinary replies from Apple's programs and from phones. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_APPLE_PHONES = `
### apple mail en | GB | Oliver Penhaligon <oliver@penhaligonboats.example>
Hi Tess,

The mast arrived on Friday. We can step it next week if the wind drops.
@V

Regards,
@S
Oliver
@Q tess@harbourside.example

> On 3 Mar 2026, at 10:14, Tess Kerslake <tess@harbourside.example> wrote:
> 
> Hi Oliver, has the mast come yet?
> 
> Tess
### apple mail html en | GB | Oliver Penhaligon <oliver@penhaligonboats.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">Tuesday at high water, then.<div><br></div><div>I'll have the crane ready.<br id="lineBreakAtBeginningOfMessage"><div>
<meta charset="UTF-8"><div><br></div><div>Oliver Penhaligon</div><div>Penhaligon Boats, Slip 4, Falmouth</div><div>+44 1632 960142</div>
</div>
<div><br><blockquote type="cite"><div>On 3 Mar 2026, at 10:14, Tess Kerslake &lt;tess@harbourside.example&gt; wrote:</div><br class="Apple-interchange-newline"><div><div>Which day suits?</div></div></blockquote></div><br></div></body></html>
@R
Tuesday at high water, then.

I'll have the crane ready.
@S
Oliver Penhaligon
Penhaligon Boats, Slip 4, Falmouth
+44 1632 960142
@Q tess@harbourside.example
=name Oliver Penhaligon
=phone +441632960142
### ios mail html en | GB | Oliver Penhaligon <oliver@penhaligonboats.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto"><div dir="ltr"></div><div dir="ltr">Yes please, two of each.</div><div dir="ltr"><br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div></div><div dir="ltr"><br><blockquote type="cite">On 3 Mar 2026, at 10:14, Tess Kerslake &lt;tess@harbourside.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">&#65279;Shall I order shackles?</div></blockquote></body></html>
@R
Yes please, two of each.
@N
Sent from my iPhone
@Q tess@harbourside.example
### ios mail plain en | US | Jolene Trask <jolene@traskfarm.example>
Pick up any time after 4. The gate code is 2291.
@S

Jolene
@N

Sent from my iPad
@Q wade@feedstore.example

> On Mar 3, 2026, at 10:14 AM, Wade Hutchins <wade@feedstore.example> wrote:
> 
> ﻿When can I come by for the hay?
### ios mail de | DE | Kirsten Wohlers <kirsten@wohlers.example>
Super, danke dir! Ich bringe Kuchen mit.
@V

LG Kirsten
@N

Von meinem iPhone gesendet
@Q dieter@wohlers.example

> Am 03.03.2026 um 10:14 schrieb Dieter Wohlers <dieter@wohlers.example>:
> 
> ﻿Samstag 15 Uhr bei uns?
### ios mail fr | FR | Gwenaëlle Prigent <gwen@prigent.example>
Parfait, à demain !
@N

Envoyé de mon iPhone
@Q loic@prigent.example

> Le 3 mars 2026 à 10:14, Loïc Prigent <loic@prigent.example> a écrit :
> 
> ﻿19h au restaurant ?
### ios mail es | ES | Amaya Zubiri <amaya@zubiri.example>
Perfecto, nos vemos allí.
@N

Enviado desde mi iPhone
@Q iker@zubiri.example

> El 3 mar 2026, a las 10:14, Iker Zubiri <iker@zubiri.example> escribió:
> 
> ﻿¿Quedamos a las ocho?
### ios mail it | IT | Ornella Tacchini <ornella@tacchini.example>
Va bene, grazie mille!
@N

Inviato da iPhone
@Q dario@tacchini.example

> Il giorno 3 mar 2026, alle ore 10:14, Dario Tacchini <dario@tacchini.example> ha scritto:
> 
> ﻿Ti chiamo dopo le cinque.
### ios mail pt-BR | BR | Iara Montenegro <iara@montenegro.example>
Combinado! Até sexta.
@N

Enviado do meu iPhone
@Q caua@montenegro.example

> Em 3 de mar. de 2026, à(s) 10:14, Cauã Montenegro <caua@montenegro.example> escreveu:
> 
> ﻿Sexta às 10h?
### ios mail nl | NL | Femke Dijkstra <femke@dijkstra.example>
Prima, tot dan!
@N

Verstuurd vanaf mijn iPhone
@Q wouter@dijkstra.example

> Op 3 mrt 2026 om 10:14 heeft Wouter Dijkstra <wouter@dijkstra.example> het volgende geschreven:
> 
> ﻿Zaterdag om twee uur?
### ios mail pl | PL | Kinga Olszewska <kinga@olszewska.example>
Oczywiście, będę o 17.
@N

Wysłane z iPhone'a
@Q rafal@olszewska.example

> Wiadomość napisana przez Rafał Olszewski <rafal@olszewska.example> w dniu 3 mar 2026, o godz. 10:14:
> 
> ﻿Przyjedziesz dziś?
### ios mail ru | RU | Зоя Мещерякова <zoya@meshch.example>
Хорошо, буду ждать у входа.
@N

Отправлено с iPhone
@Q artur@meshch.example

> 3 марта 2026 г., в 10:14, Артур Мещеряков <artur@meshch.example> написал(а):
> 
> ﻿Встречаемся в семь?
### ios mail tr | TR | Defne Karaca <defne@karaca.example>
Tamam, yarın görüşürüz.
@N

iPhone'umdan gönderildi
@Q emre@karaca.example

> Emre Karaca <emre@karaca.example> şunları yazdı (3 Mar 2026 10:14):
> 
> ﻿Yarın müsait misin?
### ios mail sv | SE | Ebba Lindroth <ebba@lindroth.example>
Toppen, då ses vi där!
@N

Skickat från min iPhone
@Q nils@lindroth.example

> 3 mars 2026 kl. 10:14 skrev Nils Lindroth <nils@lindroth.example>:
> 
> ﻿Klockan sex på torget?
### ios mail da | DK | Signe Brandstrup <signe@brandstrup.example>
Ja, det lyder godt.
@N

Sendt fra min iPhone
@Q anders@brandstrup.example

> Den 3. mar. 2026 kl. 10.14 skrev Anders Brandstrup <anders@brandstrup.example>:
> 
> ﻿Skal vi tage den kl. 14?
### ios mail ja | JP | 三宅 彩乃 <ayano@miyake-flower.example>
承知しました。17時に伺います。
@N

iPhoneから送信
@Q endo@hanaya.example

> 2026/03/03 10:14、遠藤 誠 <endo@hanaya.example>のメール:
> 
> ﻿本日お越しいただけますか？
### ios mail ko | KR | 노유진 <yujin@noh-studio.example>
네, 그럼 3시에 뵙겠습니다.
@N

나의 iPhone에서 보냄
@Q jihoon@lightroom.example

> 2026. 3. 3. 오전 10:14, 한지훈 <jihoon@lightroom.example> 작성:
> 
> ﻿오늘 몇 시에 오시나요?
### ios mail zh-Hans | CN | 薛梦洁 <xuemj@yunqi.example>
好的，我明天上午去取。
@N

发自我的 iPhone
@Q hanbo@tengda.example

> 在 2026年3月3日，10:14，韩博 <hanbo@tengda.example> 写道：
> 
> ﻿样品已到前台。
### ios mail zh-Hant | HK | 岑嘉欣 <karen@kwaifong.example>
收到，星期五見。
@N

從我的 iPhone 傳送
@Q wingho@kwaifong.example

> 梁永浩 <wingho@kwaifong.example> 於 2026年3月3日 上午10:14 寫道：
> 
> ﻿星期五三點可以嗎？
### apple mail html zh-Hans | CN | 薛梦洁 <xuemj@yunqi.example>
@H
<html><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">韩总，<div><br></div><div>附件是修改后的方案，请审阅。<br id="lineBreakAtBeginningOfMessage"><div><br></div><div>薛梦洁</div><div>云栖文化 策划部</div><div>手机：138 0013 8000</div><div><br><blockquote type="cite"><div>2026年3月3日 10:14，韩博 &lt;hanbo@tengda.example&gt; 写道：</div><br class="Apple-interchange-newline"><div>方案什么时候给？</div></blockquote></div><br></div></body></html>
@R
韩总，

附件是修改后的方案，请审阅。
@S
薛梦洁
云栖文化 策划部
手机：138 0013 8000
@Q hanbo@tengda.example
=name 薛梦洁
=dept 策划部
=org 云栖文化
=phone +8613800138000
### samsung en | AU | Bronte Ashby <bronte@ashbyvet.example>
He's eating again, thank you so much!
@N

Sent from my Galaxy
@Q clinic@ashbyvet.example

-------- Original message --------
From: Ashby Vet Clinic <clinic@ashbyvet.example>
Date: 3/3/26 10:14 am (GMT+10:00)
To: Bronte Ashby <bronte@ashbyvet.example>
Subject: Biscuit's check-up

How is Biscuit doing?
### samsung de | DE | Heiko Strunk <heiko@strunk.example>
Danke, die Rechnung ist bezahlt.
@N

Von meinem Galaxy gesendet
@Q buero@stadtwerk.example

-------- Ursprüngliche Nachricht --------
Von: Stadtwerk Büro <buero@stadtwerk.example>
Datum: 03.03.26 10:14 (GMT+01:00)
An: Heiko Strunk <heiko@strunk.example>
Betreff: Rechnung

Die Rechnung ist noch offen.
### apple mail forward en | GB | Oliver Penhaligon <oliver@penhaligonboats.example>
Can you deal with this one?
@F tess@harbourside.example

Begin forwarded message:

> From: Tess Kerslake <tess@harbourside.example>
> Subject: Mooring fees
> Date: 3 March 2026 at 10:14:05 GMT
> To: Oliver Penhaligon <oliver@penhaligonboats.example>
> 
> The fees are due on Friday.
`
