// Ordinary replies from webmails of Europe, America and Asia. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_WEBMAILS = `
### yahoo plain en | US | Latoya Simms <latoya.simms@simmscatering.example>
 Hello Mr. Boone,
The menu for 60 guests is attached. We need a final count by Friday.
@V
Thanks,
@S
Latoya
@Q gboone@elks.example

    On Tuesday, March 3, 2026 at 10:14:33 AM EST, Gerald Boone <gboone@elks.example> wrote:  
 
 Could you send a menu?
  
### yahoo html en | US | Latoya Simms <latoya.simms@simmscatering.example>
@H
<html><head></head><body><div class="ydpa1b2c3d4yahoo-style-wrap" style="font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:13px;"><div></div><div dir="ltr" data-setdir="false">62 it is. See you Saturday!</div><div><br></div><div class="ydpa1b2c3d4signature"><div style="font-size:13px"><div>Latoya Simms</div><div>Simms Catering</div><div>404-555-0142</div></div></div></div><div id="ydp5e6f7a8byahoo_quoted_4411223344" class="ydp5e6f7a8byahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;"><div>On Tuesday, March 3, 2026 at 10:14:33 AM EST, Gerald Boone &lt;gboone@elks.example&gt; wrote:</div><div><br></div><div><br></div><div><div dir="ltr">We are 62 now.</div></div></div></div></body></html>
@R
62 it is. See you Saturday!
@S
Latoya Simms
Simms Catering
404-555-0142
@Q gboone@elks.example
=name Latoya Simms
=phone +14045550142
### yahoo mobile en | US | Latoya Simms <latoya.simms@simmscatering.example>
Got it
@N

Sent from Yahoo Mail on Android
@Q gboone@elks.example
 
  On Tue, Mar 3, 2026 at 10:14 AM, Gerald Boone<gboone@elks.example> wrote:   
The check is in the mail.  
### yahoo mobile iphone en | US | Latoya Simms <latoya.simms@simmscatering.example>
That works for us.
@N


Sent from Yahoo Mail for iPhone
@Q gboone@elks.example

On Tuesday, March 3, 2026, 10:14 AM, Gerald Boone <gboone@elks.example> wrote:

Doors open at five.
### aol plain en | US | Herb Kowalczyk <hkowalczyk@kowalczyk.example>
Thank you for the pictures. The kids look so big!
@S

Grandpa Herb
@Q susie@kowalczyk.example


-----Original Message-----
From: Susie Kowalczyk <susie@kowalczyk.example>
To: Herb Kowalczyk <hkowalczyk@kowalczyk.example>
Sent: Tue, Mar 3, 2026 10:14 am
Subject: Pictures

Here are some pictures from the weekend.
### proton plain en | CH | Corinne Aebischer <corinne@aebischer.example>
I prefer the second date.
@N

Sent with [Proton Mail](https://proton.example/mail/home) secure email.
@Q reto@zunft.example

On Tuesday, March 3rd, 2026 at 10:14 AM, Reto Zgraggen <reto@zunft.example> wrote:

> The 12th or the 19th?
### proton html de | CH | Corinne Aebischer <corinne@aebischer.example>
@H
<div style="font-family: Arial, sans-serif; font-size: 14px;">Hallo Reto</div><div style="font-family: Arial, sans-serif; font-size: 14px;"><br></div><div style="font-family: Arial, sans-serif; font-size: 14px;">Ich bringe den Beamer mit.</div><div class="protonmail_signature_block" style="font-family: Arial, sans-serif; font-size: 14px;"><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">Gesendet mit <a target="_blank" href="https://proton.example/mail/home">Proton Mail</a>.</div></div><div class="protonmail_quote">Am Dienstag, 3. März 2026 um 10:14, Reto Zgraggen &lt;reto@zunft.example&gt; schrieb:<br><blockquote class="protonmail_quote" type="cite">Wer bringt den Beamer?</blockquote><br></div>
@R
Hallo Reto

Ich bringe den Beamer mit.
@N
Gesendet mit Proton Mail.
@Q reto@zunft.example
### fastmail plain en | AU | Declan Moroney <declan@moroney.example>
Sounds great, count me in.
@Q

On Tue, 3 Mar 2026, at 10:14 AM, Imogen Tully wrote:
> We're planning a working bee on Saturday.
@S

-- 
  Declan Moroney
  declan@moroney.example
=name Declan Moroney
### zoho plain en | IN | Vaishnavi Kulkarni <vaishnavi@kulkarnitextiles.example>
Dear Arvind,

We can offer 4% on orders above 2 lakh metres.
@V

Regards,
@S
Vaishnavi Kulkarni
Kulkarni Textiles Pvt. Ltd.
+91 98765 00142
@Q arvind@garmentco.example




---- On Tue, 03 Mar 2026 10:14:33 +0530 Arvind Nair <arvind@garmentco.example> wrote ---

Any discount for bulk?
=name Vaishnavi Kulkarni
=org Kulkarni Textiles Pvt. Ltd.
=phone +919876500142
### zoho html en | IN | Vaishnavi Kulkarni <vaishnavi@kulkarnitextiles.example>
@H
<!DOCTYPE html><html><head></head><body><div style="font-family: Verdana, Arial, Helvetica, sans-serif; font-size: 10pt;"><div>Sure, sending the swatches by courier today.<br></div><div><br></div><div class="zmail_signature_below"><div id="Zm-_Id_-Sgn" data-sigid="1" data-zbluepencil-ignore="true"><div>Vaishnavi Kulkarni<br></div><div>Kulkarni Textiles Pvt. Ltd.<br></div></div></div><div><br></div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204); min-height: 0px; margin-top: 10px; margin-bottom: 10px; line-height: 0px;"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div><br></div><div id="Zm-_Id_-Sgn1">---- On Tue, 03 Mar 2026 10:14:33 +0530 <b>Arvind Nair &lt;arvind@garmentco.example&gt;</b> wrote ---<br></div><div><br></div><blockquote id="blockquote_zmail" style="margin: 0px;">Can we see swatches?</blockquote></div></div></body></html>
@R
Sure, sending the swatches by courier today.
@S
Vaishnavi Kulkarni
Kulkarni Textiles Pvt. Ltd.
@Q arvind@garmentco.example
### yandex plain ru | RU | Тимур Галлямов <timur@gallyamov.example>
Здравствуйте!

Договор подписал, скан прилагаю.
@S

-- 
Тимур Галлямов
ИП Галлямов Т. Р.
+7 917 555-01-42
@Q

03.03.2026, 10:14, "Светлана Рогова" <rogova@arenda.example>:
> Ждём подписанный договор.
=name Тимур Галлямов
=phone +79175550142
### yandex html ru | RU | Тимур Галлямов <timur@gallyamov.example>
@H
<div>Добрый день.</div><div>Оплата прошла сегодня.</div><div> </div><div>-- </div><div>С уважением,</div><div>Тимур Галлямов</div><div> </div><div> </div><div> </div><div>03.03.2026, 10:14, "Светлана Рогова" &lt;rogova@arenda.example&gt;:</div><blockquote><div>Оплата ещё не поступила.</div></blockquote>
@R
Добрый день.
Оплата прошла сегодня.
@V
С уважением,
@S
Тимур Галлямов
@Q rogova@arenda.example
### mail.ru plain ru | RU | Алёна Чиркова <chirkova@poshiv.example>
Добрый день! Размеры подтверждаю.
@S

--
Алёна Чиркова
@Q zhdan@tkani.example

>Вторник, 3 марта 2026, 10:14 +03:00 от Ирина Ждан <zhdan@tkani.example>:
> 
>Подтвердите размеры, пожалуйста.
### mail.ru html ru | RU | Алёна Чиркова <chirkova@poshiv.example>
@H
<HTML><BODY><div>Спасибо, всё получили.</div><div>&nbsp;</div><div data-signature-widget="container"><div data-signature-widget="content"><div>С уважением,<br>Алёна Чиркова</div></div></div><div>&nbsp;</div><div>&nbsp;</div><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Вторник, 3 марта 2026, 10:14 +03:00 от Ирина Ждан &lt;zhdan@tkani.example&gt;:<br>&nbsp;<div id=""><div class="js-helper js-readmsg-msg"><div>Ткань отправлена.</div></div></div></blockquote></BODY></HTML>
@R
Спасибо, всё получили.
@V
С уважением,
@S
Алёна Чиркова
@Q zhdan@tkani.example
### gmx plain de | DE | Ottmar Ziegelbauer <o.ziegelbauer@ziegelbauer.example>
Hallo Frau Kern,

die Wohnung ist ab 1. April frei. Besichtigung gerne am Samstag.
@V

Mit freundlichen Grüßen
@S
Ottmar Ziegelbauer
@Q petra.kern@kern.example


Gesendet: Dienstag, 03. März 2026 um 10:14 Uhr
Von: "Petra Kern" <petra.kern@kern.example>
An: "Ottmar Ziegelbauer" <o.ziegelbauer@ziegelbauer.example>
Betreff: Wohnung

Ist die Wohnung noch zu haben?
### web.de html de | DE | Ottmar Ziegelbauer <o.ziegelbauer@ziegelbauer.example>
@H
<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Hallo Frau Kern,</div><div>&nbsp;</div><div>gerne um 11 Uhr.</div><div>&nbsp;</div><div>Gru&szlig;</div><div class="signature">O. Ziegelbauer</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap: break-word;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Dienstag, 03. M&auml;rz 2026 um 10:14 Uhr<br/><b>Von:</b>&nbsp;&quot;Petra Kern&quot; &lt;petra.kern@kern.example&gt;<br/><b>An:</b>&nbsp;o.ziegelbauer@ziegelbauer.example<br/><b>Betreff:</b>&nbsp;Re: Wohnung</div><div name="quoted-content">Wann am Samstag?</div></div></div></div></body></html>
@R
Hallo Frau Kern,

gerne um 11 Uhr.
@V
Gruß
@S
O. Ziegelbauer
@Q petra.kern@kern.example
### web.de mobile de | DE | Ottmar Ziegelbauer <o.ziegelbauer@ziegelbauer.example>
Ist notiert, danke.
@N
-- 
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
@Q petra.kern@kern.example
Am 03.03.26, 10:14 schrieb Petra Kern <petra.kern@kern.example>:

Wir kommen zu zweit.
### orange plain fr | FR | Nolwenn Guivarch <nolwenn@guivarch.example>
Bonjour,

Voici les photos de la toiture.
@V

Cordialement
@S
Nolwenn Guivarch
@Q expertise@assur.example




> Message du 03/03/26 10:14
> De : "Service Expertise" <expertise@assur.example>
> A : "Nolwenn Guivarch" <nolwenn@guivarch.example>
> Copie à : 
> Objet : Dossier 4471
> 
> Merci de nous envoyer des photos.
### free zimbra plain fr | FR | Nolwenn Guivarch <nolwenn@guivarch.example>
D'accord pour jeudi.
@Q expertise@assur.example

----- Mail original -----
De: "Service Expertise" <expertise@assur.example>
À: "Nolwenn Guivarch" <nolwenn@guivarch.example>
Envoyé: Mardi 3 Mars 2026 10:14:33
Objet: Dossier 4471

L'expert peut passer jeudi.
### sfr html fr | FR | Nolwenn Guivarch <nolwenn@guivarch.example>
@H
<html><body><p>Merci pour votre réponse.</p><p>Nolwenn</p><br><br>De : "Service Expertise" &lt;expertise@assur.example&gt;<br>Envoyé : mardi 3 mars 2026 10:14<br>A : nolwenn@guivarch.example<br>Objet : Dossier 4471<br><br>Le dossier est complet.</body></html>
@R
Merci pour votre réponse.
@S
Nolwenn
@Q expertise@assur.example
### libero plain it | IT | Piergiorgio Sassoli <p.sassoli@sassoli.example>
Buongiorno,

il condominio approva il preventivo.
@V
Cordiali saluti
@S
Piergiorgio Sassoli
@Q info@edilpronto.example


> Il 03/03/2026 10:14 Edil Pronto <info@edilpronto.example> ha scritto:
> 
>  
> Avete deciso per il preventivo?
### naver plain ko | KR | 배수아 <sua@baekje-tea.example>
안녕하세요.
요청하신 샘플은 내일 발송하겠습니다.
@V
감사합니다.
@S
배수아
@Q kwon@cafe-noel.example

-----Original Message-----
From: "권태윤" <kwon@cafe-noel.example>
To: "배수아" <sua@baekje-tea.example>;
Cc:
Sent: 2026-03-03 (화) 10:14:33 (GMT+09:00)
Subject: 샘플 요청

샘플 받을 수 있을까요?
### daum html ko | KR | 배수아 <sua@baekje-tea.example>
@H
<div class="mail_view_contents_inner"><p>네, 가능합니다.</p><p>배수아 드림</p><p><br></p><p>--------- 원본 메일 ---------<br><b>보낸사람</b>: 권태윤 &lt;kwon@cafe-noel.example&gt;<br><b>받는사람</b>: 배수아 &lt;sua@baekje-tea.example&gt;<br><b>날짜</b>: 26.03.03 10:14 GMT +0900<br><b>제목</b>: 샘플 요청</p><p>두 종류 가능할까요?</p></div>
@R
네, 가능합니다.
@S
배수아 드림
@Q kwon@cafe-noel.example
`
