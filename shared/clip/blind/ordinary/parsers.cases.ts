// What the test sets of reply parsers hold, with invented people. Format: see ../read-ordinary.ts.

export const ORDINARY_PARSERS = `
### wrapped attribution over three lines | US | Rita Samuels <rita@samuels.example>
I have moved it to the second folder.
@Q bartholomew.longfellow@department-of-records.example

On Tue, Mar 3, 2026 at 10:14 AM, Bartholomew Longfellow via Records
Department <
bartholomew.longfellow@department-of-records.example>
wrote:

> Where is the file?
### two paragraphs and a list | US | Rita Samuels <rita@samuels.example>
Hi folks

What is the best way to clear a bucket? I tried:

 * deleting one by one
 * using the bulk call

Neither is fast.
@S

-Rita
@Q

On Mar 3, 2026, at 10:14 AM, Bucket Users wrote:

> Welcome to the list.
### dash name signature | US | Rita Samuels <rita@samuels.example>
Yes, that is the one.
@S

- Rita
@Q
On Tuesday, March 3, 2026, Len Fogarty <len@fogarty.example> wrote:
> Is it the blue one?
### quoted only in the middle | GB | Ned Farrow <ned@farrow.example>
@Q
On 3 March 2026 at 10:14, Hattie Crowe <hattie@crowe.example> wrote:

> Are you coming on Sunday?
@R

Yes.

@Q
> Should I bring chairs?
@R

We have plenty.
@Q

> See you then.
> Hattie
### original message english | US | Rita Samuels <rita@samuels.example>
Approved.
@Q len@fogarty.example

-----Original Message-----
From: Len Fogarty [mailto:len@fogarty.example]
Sent: Tuesday, March 03, 2026 10:14 AM
To: Rita Samuels
Subject: Expense report

Please approve.
### from header without dashes with bold stars | US | Rita Samuels <rita@samuels.example>
Let's push it to next week.
@Q len@fogarty.example

*From:* Len Fogarty <len@fogarty.example>
*Sent:* Tuesday, March 3, 2026 10:14 AM
*To:* Rita Samuels <rita@samuels.example>
*Subject:* RE: Launch

Are we ready?
### date first attribution | US | Rita Samuels <rita@samuels.example>
Ok thanks.
@Q
2026-03-03 10:14 GMT+01:00 Len Fogarty <len@fogarty.example>:

> Sent the contract.
### attribution without on | US | Rita Samuels <rita@samuels.example>
Great, thank you!
@Q
Len Fogarty <len@fogarty.example> wrote:

>It is on your desk.
### blackberry | US | Rita Samuels <rita@samuels.example>
Call me in ten
@N

Sent from my BlackBerry 10 smartphone on the Verizon network.
@Q
From: Len Fogarty
Sent: Tuesday, March 3, 2026 10:14 AM
To: Rita Samuels
Subject: Quick question

Free to talk?
### windows mail | US | Rita Samuels <rita@samuels.example>
I'll be there.
@N

Sent from Mail for Windows
@Q

From: Len Fogarty
Sent: Tuesday, March 3, 2026 10:14 AM
To: Rita Samuels
Subject: Dinner

Seven o'clock?
### long disclaimer | GB | Ned Farrow <ned@farrow.example>
Attached is the signed lease.
@V

Kind regards
@S

Ned Farrow
Lettings Manager
Farrow & Crowe
01632 960142
@N

This email and any files transmitted with it are confidential and intended solely for the use of the individual or entity to whom they are addressed. If you have received this email in error please notify the system manager.
Please consider the environment before printing this email.
=name Ned Farrow
=title Lettings Manager
=org Farrow & Crowe
=phone +441632960142
### external banner in quote | US | Rita Samuels <rita@samuels.example>
It was moved to Dock 4.
@Q
From: Len Fogarty <len@fogarty.example>
Sent: Tuesday, March 3, 2026 10:14 AM
To: Rita Samuels <rita@samuels.example>
Subject: [EXTERNAL] Dock

CAUTION: This email originated from outside of the organization.

Which dock?
### banner above reply | US | Len Fogarty <len@fogarty.example>
@N
CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.

@R
Thanks Rita, we'll use Dock 4.
@S

Len
### question with quoted greater sign | US | Rita Samuels <rita@samuels.example>
If the count is > 5 we need another truck.
@Q
On Tue, Mar 3, 2026 at 10:14 AM Len Fogarty <len@fogarty.example> wrote:
> How many trucks?
### no history no signature | US | Rita Samuels <rita@samuels.example>
Hi Len,

On Tuesday I wrote to the landlord and he has not answered. From what I hear, he is away until Monday.

Shall we wait?
### sent from in a sentence | US | Rita Samuels <rita@samuels.example>
The photos were sent from my phone yesterday, did you get them?
@Q
On Tue, Mar 3, 2026 at 10:14 AM Len Fogarty <len@fogarty.example> wrote:
> Any photos?
### numbered answers | US | Rita Samuels <rita@samuels.example>
1. Yes
2. No, it ships Friday
3. See the attached sheet
@V

Thanks
@S
Rita
@Q
On Tue, Mar 3, 2026 at 10:14 AM Len Fogarty <len@fogarty.example> wrote:
> 1. Got it?
> 2. Shipped?
> 3. Price?
### iphone with name above | US | Rita Samuels <rita@samuels.example>
Perfect timing. I'm in the lobby.
@S

Rita Samuels
Samuels Interiors
(312) 555-0142
@N

Sent from my iPhone, please excuse any typos
@Q len@fogarty.example

> On Mar 3, 2026, at 10:14 AM, Len Fogarty <len@fogarty.example> wrote:
> 
> Where are you?
=name Rita Samuels
=phone +13125550142
### html blockquote no class | US | Rita Samuels <rita@samuels.example>
@H
<html><body><p>It fits perfectly.</p><p>On 3/3/2026 10:14 AM, Len Fogarty wrote:</p><blockquote><p>Does the sofa fit?</p></blockquote></body></html>
@R
It fits perfectly.
### html own blockquote stays | US | Rita Samuels <rita@samuels.example>
@H
<div dir="ltr"><div>The contract says:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Delivery within ten days.</div></blockquote><div>So they are late.</div></div>
@R
The contract says:
Delivery within ten days.
So they are late.
### html from hr | US | Rita Samuels <rita@samuels.example>
@H
<div>Please see the new date.</div><div><br></div><div>Rita</div><br><hr><b>From:</b> Len Fogarty &lt;len@fogarty.example&gt;<br><b>Sent:</b> Tuesday, March 3, 2026 10:14 AM<br><b>To:</b> Rita Samuels &lt;rita@samuels.example&gt;<br><b>Subject:</b> Date<br><br>New date?
@R
Please see the new date.
@S
Rita
@Q len@fogarty.example
### html inline answers gmail | US | Rita Samuels <rita@samuels.example>
@H
<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Mar 3, 2026 at 10:14 AM Len Fogarty &lt;<a href="mailto:len@fogarty.example">len@fogarty.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">What color?</div></blockquote><div>Green.</div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">What size?</div></blockquote><div>Large.</div></div></div>
@R
Green.
Large.
@Q len@fogarty.example
### quoted printable leftovers none yahoo german | DE | Elke Sander <elke@sander.example>
Hallo, ja das passt gut.
@V
Gruß
@S
Elke
@Q
    Am Dienstag, 3. März 2026 um 10:14:33 MEZ hat Rolf Sander <rolf@sander.example> Folgendes geschrieben:  
 
 Passt Mittwoch?  
### yahoo french | FR | Solène Picard <solene@picard.example>
 C'est parfait, merci !
@Q
    Le mardi 3 mars 2026 à 10:14:33 UTC+1, Luc Picard <luc@picard.example> a écrit :  
 
 Voici le devis.  
### yahoo spanish | ES | Maite Ugarte <maite@ugarte.example>
 Recibido, gracias.
@Q
    El martes, 3 de marzo de 2026, 10:14:33 CET, Jon Ugarte <jon@ugarte.example> escribió:  
 
 Te mando el contrato.  
### yahoo japan | JP | 森下 直人 <morishita@example-shop.example>
お世話になっております。
商品を受け取りました。ありがとうございました。
@Q


----- Original Message -----
From: "雑貨店そら" <sora@zakka.example>
To: morishita@example-shop.example
Date: 2026/03/03 火 10:14
Subject: 発送のお知らせ

本日発送いたしました。
### outlook fr classic original | FR | Solène Picard <solene@picard.example>
Bien reçu.
@Q
-----Message d'origine-----
De : Luc Picard [mailto:luc@picard.example]
Envoyé : mardi 3 mars 2026 10:14
À : Solène Picard
Objet : Devis

Voici le devis.
### outlook de original | DE | Elke Sander <elke@sander.example>
Erledigt.
@Q
-----Ursprüngliche Nachricht-----
Von: Rolf Sander <rolf@sander.example> 
Gesendet: Dienstag, 3. März 2026 10:14
An: Elke Sander <elke@sander.example>
Betreff: Heizung

Bitte den Techniker anrufen.
### forward de outlook | DE | Elke Sander <elke@sander.example>
Zur Info.
@F rolf@sander.example

---------- Weitergeleitete Nachricht ---------
Von: Rolf Sander <rolf@sander.example>
Datum: Di., 3. März 2026 um 10:14 Uhr
Betreff: Heizung
An: Elke Sander <elke@sander.example>

Die Heizung geht wieder.
### forward fr | FR | Solène Picard <solene@picard.example>
Tu peux regarder ?
@F luc@picard.example

---------- Forwarded message ---------
De : Luc Picard <luc@picard.example>
Date: mar. 3 mars 2026 à 10:14
Subject: Devis
To: Solène Picard <solene@picard.example>

Voici le devis.
### forward ja | JP | 森下 直人 <morishita@example-shop.example>
転送します。ご確認ください。
@F sora@zakka.example

---------- Forwarded message ---------
From: 雑貨店そら <sora@zakka.example>
Date: 2026年3月3日(火) 10:14
Subject: 発送のお知らせ
To: <morishita@example-shop.example>

本日発送いたしました。
### forward zh gmail | CN | 宋佳怡 <songjy@xinhe.example>
转发给你参考。
@F taowei@jingcheng.example

---------- Forwarded message ---------
发件人： 陶伟 <taowei@jingcheng.example>
Date: 2026年3月3日周二 10:14
Subject: 参数表
To: 宋佳怡 <songjy@xinhe.example>

参数表见附件。
### 163 forward | CN | 宋佳怡 <songjy@xinhe.example>
麻烦处理一下。
@F taowei@jingcheng.example




-------- 转发邮件信息 --------
发件人："陶伟" <taowei@jingcheng.example>
发送日期：2026-03-03 10:14:33
收件人："宋佳怡" <songjy@xinhe.example>
主题：售后

设备报警。
### ticket reply line freshdesk en | US | Len Fogarty <len@fogarty.example>
The button is missing on my account.
@Q
========= Please enter your reply ABOVE THIS LINE =========
Hi Len, which button do you mean?
### asana style reply above | US | Len Fogarty <len@fogarty.example>
Moved to Friday.
@Q

--- Reply above this line to add a comment ---

Rita assigned a task to you: Order paint
### helpscout line | US | Len Fogarty <len@fogarty.example>
It's working now, thanks.
@Q

-- REPLY ABOVE THIS LINE --

Rita replied: Could you try again?
### es above line | ES | Maite Ugarte <maite@ugarte.example>
Ya funciona, gracias.
@Q

##- Por favor, escriba su respuesta por encima de esta línea -##

Su solicitud (4711) se ha actualizado.
### pt above line | BR | Davi Falcão <davi@falcao.example>
Recebi o produto, obrigado.
@Q

##- Digite sua resposta acima desta linha -##

Sua solicitação (4711) foi atualizada.
### zh above line | CN | 宋佳怡 <songjy@xinhe.example>
问题已解决，谢谢。
@Q

##- 请在此行上方输入您的回复 -##

您的请求 (4711) 已更新。
### ja above line | JP | 森下 直人 <morishita@example-shop.example>
解決しました。ありがとうございます。
@Q

##- この行より上に返信を入力してください -##

リクエスト (4711) が更新されました。
### gitlab footer | US | Sam Ito <notifications@forge.example>
Let's close this, the fix is in 2.4.
@N

—
View it on GitLab.
You're receiving this email because of your account on forge.example. Unsubscribe from this thread · Manage all notifications · Help
### bitbucket jira footer | US | Kendra Bowles <jira@parcelly.example>
The build is green again.
@N

--
This message was sent by Atlassian Jira
(v9.12.0#912000)
`
