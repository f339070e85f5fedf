// A further hand of ordinary mails: tables, teams, two languages, long threads, odd wraps. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_MIXED = `
### html two column card | GB | Ffion Traherne <ffion@traherneinteriors.example>
@H
<div>Fabric samples went out this morning.</div><div><br></div><div>Kind regards,</div><table><tr><td style="padding:0 10px;border-right:2px solid #333"><img src="cid:logo" alt=""></td><td><p style="margin:0"><strong>Ffion Traherne</strong></p><p style="margin:0">Studio Manager</p><p style="margin:0">&nbsp;</p><p style="margin:0"><span>T:</span> <a href="tel:+441632960142">01632 960142</a> <span>ext.</span> 6</p><p style="margin:0"><span>M:</span> <a href="tel:+447700900142">07700 900142</a></p><p style="margin:0"><span>W:</span> <a href="https://traherneinteriors.example">traherneinteriors.example</a></p><p style="margin:0;font-size:9px">Unit 3, Old Mill, Mill Lane, Hay-on-Wye HR3 5AA</p></td></tr></table>
@R
Fabric samples went out this morning.
@V
Kind regards,
@S
Ffion Traherne
Studio Manager
T: 01632 960142 ext. 6
M: 07700 900142
W: traherneinteriors.example
Unit 3, Old Mill, Mill Lane, Hay-on-Wye HR3 5AA
=name Ffion Traherne
=title Studio Manager
=phone +441632960142;6
=phone +447700900142
=url traherneinteriors.example
### html wisestamp style | US | Desmond Achebe <desmond@achebewealth.example>
@H
<div dir="ltr">I moved our review to the 18th.</div><br><table border="0" cellspacing="0" cellpadding="0" width="470"><tbody><tr><td><img src="https://cdn.example/p.png" alt="photo" width="96"></td><td><span style="font-weight:bold">Desmond Achebe, CFP&reg;</span><br><span>Financial Advisor, </span><span>Achebe Wealth Partners</span><br><span><img src="https://cdn.example/ph.png" alt="phone"> 704-555-0142 ext. 21</span> | <span>704-555-0177</span><br><a href="mailto:desmond@achebewealth.example">desmond@achebewealth.example</a><br><a href="https://achebewealth.example">achebewealth.example</a></td></tr></tbody></table>
@R
I moved our review to the 18th.
@S
Desmond Achebe, CFP®
Financial Advisor, Achebe Wealth Partners
704-555-0142 ext. 21 | 704-555-0177
desmond@achebewealth.example
achebewealth.example
@N
photo
phone
=name Desmond Achebe
=title Financial Advisor
=org Achebe Wealth Partners
=phone +17045550142;21
=phone +17045550177
=email desmond@achebewealth.example
=url achebewealth.example
### html outlook br only | US | Wes Tanaka <wtanaka@pierlogistics.example>
@H
<html><body><font face="Calibri" size="3">Container is on the water, ETA March 20.<br><br>Thanks,<br><br>Wes Tanaka<br>Import Specialist<br>Pier Logistics, Inc.<br>Direct: 562-555-0142<br>Main: 562-555-0100, ext. 42<br><br></font><hr><font face="Tahoma" size="2"><b>From:</b> Inga Solheim [mailto:inga@solheim.example]<br><b>Sent:</b> Tuesday, March 3, 2026 10:14 AM<br><b>To:</b> Wes Tanaka<br><b>Subject:</b> Container<br></font><br>Where is it?</body></html>
@R
Container is on the water, ETA March 20.
@V
Thanks,
@S
Wes Tanaka
Import Specialist
Pier Logistics, Inc.
Direct: 562-555-0142
Main: 562-555-0100, ext. 42
@Q inga@solheim.example
=name Wes Tanaka
=title Import Specialist
=org Pier Logistics, Inc.
=phone +15625550142
=phone +15625550100;42
### long thread with signatures inside quotes | US | Wes Tanaka <wtanaka@pierlogistics.example>
Confirmed.
@S

Wes
@Q inga@solheim.example

From: Inga Solheim <inga@solheim.example>
Date: Tuesday, March 3, 2026 at 10:14 AM
To: Wes Tanaka <wtanaka@pierlogistics.example>
Subject: Re: Container

Please confirm.

Inga Solheim
Buyer
M 206-555-0142

From: Wes Tanaka <wtanaka@pierlogistics.example>
Date: Monday, March 2, 2026 at 9:00 AM
To: Inga Solheim <inga@solheim.example>
Subject: Container

Shall I book it?
### answer above and below | US | Wes Tanaka <wtanaka@pierlogistics.example>
Answers below in line.
@Q inga@solheim.example

On Tue, Mar 3, 2026 at 10:14 AM Inga Solheim <inga@solheim.example> wrote:

> 1. Is the booking confirmed?
>
@R
Yes, see attached.
@Q

> 2. Which vessel?
>
@R
Evergreen Star, voyage 114.
@V

Thanks,
@S
Wes
### answers with initials html thunderbird | DE | Jutta Reimers <jutta@reimers.example>
@H
<html><body><div class="moz-cite-prefix">Am 03.03.26 um 10:14 schrieb Ole Friedrichs:<br></div><blockquote type="cite" cite="mid:1@x"><p>Kommt ihr mit dem Auto?</p></blockquote><p>Nein, mit dem Zug.</p><blockquote type="cite" cite="mid:1@x"><p>Wann seid ihr da?</p></blockquote><p>Gegen 18 Uhr.</p><div class="moz-signature">-- <br>Jutta Reimers</div></body></html>
@R
Nein, mit dem Zug.
Gegen 18 Uhr.
@S
Jutta Reimers
### out of office style en | US | Wes Tanaka <wtanaka@pierlogistics.example>
I am out of the office until Monday, March 9 with limited access to email. For urgent matters please call Dana at 562-555-0111.
@V

Regards,
@S
Wes Tanaka
### team signature de | DE | Kundenservice Blauwerk <service@blauwerk.example>
Guten Tag Frau Sander,

Ihre Bestellung wurde heute versandt.
@V

Mit freundlichen Grüßen
@S
Ihr Blauwerk-Team

Blauwerk Design GmbH
Venloer Str. 10, 50672 Köln
Tel.: 0221 5550142
### confidentiality fr | FR | Sylvain Moreau <s.moreau@atlanbois.example>
Bonjour, la livraison est confirmée pour le 12.
@V

Cordialement,
@S
Sylvain Moreau
Chef de chantier
Atlanbois
Tél : 05 56 55 01 42
@N

Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires. Toute utilisation non conforme est interdite.
=name Sylvain Moreau
=title Chef de chantier
=phone +33556550142
### environmental line es | ES | Lorena Pardo <lpardo@obrasnorte.example>
Le envío el albarán firmado.
@V

Saludos,
@S
Lorena Pardo
Dpto. Administración
Obras Norte, S.L.
Tel: 985 55 01 42 - Ext: 23
@N

Antes de imprimir este mensaje, asegúrese de que es necesario. Protejamos el medio ambiente.
=name Lorena Pardo
=org Obras Norte, S.L.
=phone +34985550142;23
### android forward de | DE | Jutta Reimers <jutta@reimers.example>
Kannst du das übernehmen?
@N

Von meinem Smartphone gesendet
@F ole@friedrichs.example

-------- Weitergeleitete Nachricht --------
Von: Ole Friedrichs <ole@friedrichs.example>
Datum: 03.03.26 10:14 (GMT+01:00)
An: Jutta Reimers <jutta@reimers.example>
Betreff: Zähler

Der Zähler muss abgelesen werden.
### outlook forward en fw | US | Wes Tanaka <wtanaka@pierlogistics.example>
Team, please see the note from the carrier. We need to respond by noon.
@V

Thanks
@S
Wes
@Q ops@carrier.example

________________________________
From: Carrier Ops <ops@carrier.example>
Sent: Tuesday, March 3, 2026 10:14 AM
To: Wes Tanaka <wtanaka@pierlogistics.example>
Subject: Delay notice

The vessel is delayed.
### gmail mobile android signature | CA | Anjali Deol <anjali@deolphysio.example>
Sure, 3:30 is open.
@S

Anjali Deol, PT
Deol Physiotherapy
604-555-0142
@Q

On Tue., Mar. 3, 2026, 10:14 a.m. Paul Kerr, <paul@kerr.example> wrote:

> Any time on Thursday?
>
=name Anjali Deol
=phone +16045550142
### spanish mobile outlook | MX | Rocío Villaseñor <rvillasenor@hotelmirador.example>
Claro, con gusto.
@N

Obtener Outlook para iOS<https://aka.example/o0ukef>
@Q eventos@congreso.example
________________________________
De: Eventos Congreso <eventos@congreso.example>
Enviado: martes, marzo 3, 2026 10:14 AM
Para: Rocío Villaseñor <rvillasenor@hotelmirador.example>
Asunto: Salón

¿Podemos ver el salón mañana?
### italian outlook web | IT | Fabrizio Lenzotti <f.lenzotti@cantinalenzotti.example>
Ok, procedete pure.
@S

Fabrizio
@Q silvia@osteriadelporto.example
________________________________
Da: Silvia Mandelli <silvia@osteriadelporto.example>
Inviato: martedì 3 marzo 2026 10:14
A: Fabrizio Lenzotti <f.lenzotti@cantinalenzotti.example>
Oggetto: Ordine

Possiamo confermare?
### korean outlook korean header | KR | 문채원 <cwmoon@daehanpack.example>
네, 내일까지 회신드리겠습니다.
@S

문채원 드림
@Q park@seoulfood.example

보낸 사람: 박진우 <park@seoulfood.example>
보낸 날짜: 2026년 3월 3일 화요일 오전 10:14
받는 사람: 문채원 <cwmoon@daehanpack.example>
제목: 회신 요청

회신 부탁드립니다.
### japanese outlook japanese header | JP | 柏木 沙織 <kashiwagi@toyo-parts.example>
大橋様

承知いたしました。手配いたします。
@S

柏木
@Q ohashi@minato-shoji.example

差出人: 大橋 健 <ohashi@minato-shoji.example>
送信日時: 2026年3月3日 10:14
宛先: 柏木 沙織 <kashiwagi@toyo-parts.example>
件名: 手配のお願い

手配をお願いします。
### zh inline with marks in reply | CN | 宋佳怡 <songjy@xinhe.example>
好的，价格表如下：

A型：12元
B型：15元

以上含税。
@S

宋佳怡
@Q taowei@jingcheng.example




------------------ 原始邮件 ------------------
发件人: "陶伟" <taowei@jingcheng.example>;
发送时间: 2026年3月3日(星期二) 上午10:14
收件人: "宋佳怡"<songjy@xinhe.example>;
主题: 报价

请报价。
### zh greeting end | CN | 龚立新 <gonglx@lixin.example>
张工：
附件已收到，测试通过。如有问题请随时联系我。
@V
谢谢！
@S
龚立新
13912345678
@Q

发件人：张工
发送时间：2026-03-03 10:14
收件人：龚立新
主题：测试

请测试附件程序。
### zh confidentiality | CN | 贺晓彤 <xiaotong.he@zhonghe-auto.example>
请各部门于周五前提交预算。
@S

贺晓彤
财务部
众和汽车零部件（苏州）有限公司
电话：0512-65550142 分机：6021
@N

【保密声明】本邮件及其附件含有保密信息，仅供收件人使用。如您误收本邮件，请立即删除并通知发件人。
=name 贺晓彤
=dept 财务部
=org 众和汽车零部件（苏州）有限公司
=phone +8651265550142;6021
### zh corporate wechat mail | CN | 佟雪 <tongxue@beichen.example>
您好，培训时间定在3月10日下午2点，地点为3号会议室。
@S

佟雪
人力资源部
北辰仪器股份有限公司
手机：13600136000
@N
发自企业微信邮箱
@Q mafei@zhice.example

------------------ 原始邮件 ------------------
发件人: 马飞 <mafei@zhice.example>
发送时间: 2026年3月3日 10:14
收件人: 佟雪 <tongxue@beichen.example>
主题: 培训

培训什么时候？
=name 佟雪
=dept 人力资源部
=org 北辰仪器股份有限公司
=phone +8613600136000
### tw gmail signature | TW | 簡郁庭 <yuting@moonriver.example>
已完成匯款，請查收。
@Q

方佳穎 <jiaying@pinehill.example> 於 2026年3月3日 週二 上午10:14寫道：

> 請問何時匯款？
>
@S

--
簡郁庭 Yu-Ting Chien
月河設計有限公司
(02)2655-0142 分機 16
=name 簡郁庭
=org 月河設計有限公司
=phone +886226550142;16
### pl footer krs | PL | Wioletta Szczepanik <w.szczepanik@metalex.example>
Towar wyślemy jutro kurierem.
@V

Pozdrawiam serdecznie,
@S
Wioletta Szczepanik
Metalex Sp. z o.o.
ul. Fabryczna 7, 00-446 Warszawa
tel. +48 22 555 01 42 wew. 118
NIP 000-000-00-00, KRS 0000000000
=name Wioletta Szczepanik
=org Metalex Sp. z o.o.
=phone +48225550142;118
### slogan below name en | US | Heidi Castellan <heidi@castellanbakes.example>
The cake will be ready at noon.
@S

Heidi Castellan
Castellan Bakes
512-555-0142
Made from scratch, every single morning.
=name Heidi Castellan
=phone +15125550142
### land acknowledgment ca | CA | Anjali Deol <anjali@deolphysio.example>
The form is attached.
@V

Take care,
@S
Anjali

Anjali Deol | she/her
Registered Physiotherapist
Deol Physiotherapy
604-555-0142 ext. 2
@N

I acknowledge that I live and work on the traditional territories of the Coast Salish peoples.
=name Anjali Deol
=title Registered Physiotherapist
=org Deol Physiotherapy
=phone +16045550142;2
`
