// Cards, disclaimers, mottos and postscripts below a reply. Format: see ../read-replies.ts. All people are invented.

export const REPLY_SIGNATURES = `
### only signature | Priya Raman <priya@northgatelabs.example>
@S
Priya Raman
Northgate Labs
+1 617 555 0142
### reply disclaimer long
We accept the terms.
@S

Kind regards,
Daniel Osei
Contracts Manager
Lakeshore Tools Ltd
@N
CONFIDENTIALITY NOTICE: This e-mail and any attachments are intended solely for the addressee and may contain privileged information. If you are not the intended recipient, please notify the sender and delete this message.
@Q priya@northgatelabs.example
From: Priya Raman <priya@northgatelabs.example>
Sent: 04 February 2026 09:17
To: Daniel Osei <d.osei@lakeshoretools.example>
Subject: Terms

Do you accept?
### separators in signature
Offer attached.
@S

==========================
Kavitha Subramanian
Asst. Manager - Exports
Coromandel Spices Pvt. Ltd.
Ph: +91 44 2811 0000 Extn 214
==========================
### russian signature
Счёт во вложении.
@S

--
С уважением,
Ирина Лаптева
менеджер отдела закупок
ООО «СтройДом»
тел.: +7 (495) 123-45-67 доб. 215
моб.: +7 916 123-45-67
### polish signature
Oferta w załączniku.
@S

Z poważaniem,

Tomasz Gajda
Kierownik Działu Zakupów
Elektra Sp. z o.o.
ul. Polna 12, 60-535 Poznań
tel. 61 847 00 00 wew. 15
kom. 601 123 456
### italian signature
In allegato il preventivo.
@S

Distinti saluti

Dott.ssa Alessia Monti
Responsabile Ufficio Acquisti
Tessuti Emilia S.r.l.
Via Emilia Ponente 130 - 40133 Bologna
Tel. +39 051 649 1234 - Cell. +39 333 123 4567
### brazil signature
Segue proposta.
@S

Atenciosamente,

Juliana Prates
Coordenadora de Compras
Casa Feliz Ltda.
(11) 3456-7890 ramal 23
(11) 98765-4321
www.casafeliz.example
### swedish signature
Offerten är bifogad.
@S

Med vänlig hälsning

Linnea Åkerman
Inköpschef

Villa Väst AB
Storgatan 12, 411 24 Göteborg
Tel: 031-12 34 56
Mobil: 070-123 45 67
### czech signature
Nabídka v příloze.
@S

S přáním hezkého dne

Ing. Lenka Horáková
vedoucí nákupu
KOVO s.r.o.
tel.: +420 545 123 456, mob.: +420 602 123 456
### turkish signature
Teklif ektedir.
@S

İyi çalışmalar,

Derya Aksoy
Satın Alma Müdürü
Ege Plast San. ve Tic. A.Ş.
Tel: 0232 123 45 67 Dahili: 15
### multi column signature
See the updated drawing.
@S

Regards,

Daniel Osei            | Lakeshore Tools Ltd
Contracts Manager      | 14 Dock Street
+1 312 555 0177 x 340  | Chicago, IL 60601
d.osei@lakeshoretools.example | lakeshoretools.example
### quote green footer
Updated file attached.
@S

Kind regards
Daniel Osei
Lakeshore Tools Ltd
@N
Please consider the environment before printing this e-mail.
### ps below signature
The boxes are on the truck.
@S
Best,
Daniel
@R

PS: the driver has your number.
### green footer
I have moved it to Thursday.
@S

Best,
Nils
@N
Please consider the environment before printing this e-mail.
@Q pat@millrace.example
On 3. Sep 2026, at 10:12, Pat Orr <pat@millrace.example> wrote:
> Could you move it?
### signature names company first | Sarah Quinn <s.quinn@tidewater.example>
The revised drawings are in the shared folder.
@S
Tidewater Marine Ltd
Unit 4, Pier Road, Cork
Sarah Quinn
Naval Architect
+353 21 430 1234
@Q tom@acme.example
On Thu 5 Mar 2026 at 14:02, Tom Bell <tom@acme.example> wrote:
> Any news on the drawings?
### motto in signature | Owen Price <owen@gwynedd.example>
I'll bring the samples on Monday.
@S
Owen Price
Gwynedd Wool
owen@gwynedd.example
"Warm since 1902"
### long card with bullets | Nadia Rahman <nadia@lotus.example>
Please use the attached PO template from now on.
@S
Warm regards,

Nadia Rahman
Assistant General Manager • Supply Chain
Lotus Exports Pvt. Ltd.
Plot 14, Sector 9, Gurugram 122001
M: +91 98765 43210 | E: nadia@lotus.example
@N
Please consider the environment before printing this email.
### automatic disclaimer first
@N
[External Email]
@R

Thanks, the invoice is in order.
@S

Best
Dana
### zh english signature only
样机已经装箱，明天发出。
@S

Best Regards
Lang Qin
Sales Manager | Taihe Automation
Mobile: +86 138 6200 1122
@Q d.moss@greyfield.example
From: Dora Moss <d.moss@greyfield.example>
Sent: Tuesday, July 7, 2026 11:20 AM
To: Lang Qin <qinlang@taihe.example>
Subject: Prototype

Shipped?
### en signature without signoff, no sender
The shipment cleared customs this morning. Delivery is booked for Thursday.
@S

Dora Moss
Logistics Coordinator
Greyfield Foods Ltd
01632 960 441
@Q qinlang@taihe.example
From: Lang Qin <qinlang@taihe.example>
Sent: 07 July 2026 11:20
To: Dora Moss <d.moss@greyfield.example>
Subject: Customs

Cleared?
### en sig with quote motto
Signed copy attached.
@S

Cheers,
Dora

--
Dora Moss
Greyfield Foods
"Quality is remembered long after the price is forgotten."
### en sig social links
Let's talk on Monday.
@S

Best,
Dora

Dora Moss
Head of Export, Greyfield Foods
m: +44 7700 900 441
LinkedIn | Twitter | www.greyfield.example
### en sig images alt
Will do.
@S

Dora Moss
Export
[cid:image001.png@01DA1234.5678ABCD]
Greyfield Foods Ltd
Tel: 01632 960441
@Q qinlang@taihe.example
From: Lang Qin <qinlang@taihe.example>
Sent: 07 July 2026 11:20
To: Dora Moss
Subject: Docs

Send docs.
### en legal registered
The certificate is attached.
@S

Yours sincerely,

Dora Moss
Compliance
@N
Greyfield Foods Ltd is registered in England and Wales, company number 01234567. Registered office: 4 Quay Road, Hull. This message is confidential and intended only for the addressee.
### en signature with quote
The slides are in the shared folder.
@S

--
Prof. Adaeze Nwosu
Department of Linguistics, Oakhurst University
"Language is the road map of a culture." - Rita Mae Brown
@Q tom@krane.example
On Wed, Aug 12, 2026 at 4:05 PM Tom Kranich <tom@krane.example> wrote:
> Where are the slides?
### en ps after name
Count me in for Saturday.
@S

Cheers,
Bo
@R

PS: bring the long ladder.
@Q tom@krane.example
On 12 Aug 2026, at 16:05, Tom Kranich <tom@krane.example> wrote:
> Can you help on Saturday?
### ps after signature en | Maria Novak <maria@brightwell.example>
The parcel left today.
@S
Best,
Maria
@R

PS: the tracking number follows tonight.
### disclaimer en | Maria Novak <maria@brightwell.example>
Please find the minutes attached.
@S
Regards
Maria Novak
Brightwell Industries
@N

This email and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.
### signature without delimiter en | Robert Hale <rhale@summitcare.example>
The forms are ready for pickup at the front desk.
@S
Robert Hale, MD, FACP
Chief of Medicine
Summit Care Clinic
Office: (415) 555-0134 x12
### disclaimer in brackets zh
附件为最新版图纸，请以此版为准。
@S

周海波 / 结构工程师
中远建筑设计院
@N

【保密声明】本邮件及其附件仅供指定收件人使用，可能包含保密信息。如您误收本邮件，请立即通知发件人并删除。
@Q li.wei@daqiao.example
发件人: 李伟 <li.wei@daqiao.example>
发送时间: 2026年5月14日 9:31
收件人: 周海波 <zhouhb@zhongyuan.example>
主题: 图纸

哪版图纸是最新的？
### court and tax number de | Dr. Falk Niemöller <niemoeller@ostseelabor.example>
Sehr geehrte Frau Behrendt,

die Analyse der Proben 12 bis 19 ist abgeschlossen. Den Bericht finden Sie anbei.

@S
Mit freundlichen Grüßen

Dr. Falk Niemöller
Laborleitung

Ostseelabor Institut für Wasseranalytik GmbH
Am Kai 3-5
Haus C, 2. OG
18147 Rostock
Deutschland

Tel.: +49 381 5550-142
Fax: +49 381 5550-143
E-Mail: niemoeller@ostseelabor.example
Internet: www.ostseelabor.example

Geschäftsführer: Dr. Falk Niemöller, Birte Claasen
Amtsgericht Rostock HRB 55014
USt-IdNr.: DE 555014200
@Q u.behrendt@auenland.example
Von: Uta Behrendt <u.behrendt@auenland.example>
Gesendet: Donnerstag, 14. Mai 2026 09:31
An: Falk Niemöller <niemoeller@ostseelabor.example>
Betreff: Proben

Wann kommt der Bericht?
### notice of external mail en
@N
CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.
@R

Hi Helen,

can you confirm the slot on Friday?
@S

Jonas
### disclaimer ru
Акт подписан, оригинал отправим почтой.
@S

С уважением,
Дарья Кузьмина
@N

Данное сообщение и любые приложения к нему являются конфиденциальными и предназначены исключительно для адресата.
### register of companies en
Noted.
@S

Gareth
@N

Llewellyn & Pugh LLP is a limited liability partnership registered in England and Wales (OC555014). Registered office: 3 Castle Arcade, Cardiff.
### notice of a first letter en
@N
You don't often get email from rosa@varvet.example. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>
@R

Hi Helen,

we are looking for storage space near Felixstowe from August. Do you have capacity?
@S

Rosa Lindqvist
Varvet AB
### notice of external mail de
@N
ACHTUNG: Diese E-Mail stammt von außerhalb der Organisation. Klicken Sie auf keine Links und öffnen Sie keine Anhänge, wenn Sie den Absender nicht kennen.
@R

Guten Tag Frau Behrendt,

anbei die Rechnung für Mai.
@S

Gruß
Kranich
### notice of external mail zh
@N
【外部邮件】此邮件来自公司外部，请勿点击可疑链接或附件。
@R

程经理好，报价单请见附件。
@S

贺建平
### notice of external mail fr
@N
ATTENTION : Ce courriel provient de l'extérieur. N'ouvrez pas les pièces jointes si vous ne connaissez pas l'expéditeur.
@R

Bonjour,

voici le plan.
@S

Tom
### en please note footer | Pauline Hart <pauline@villagehall.example>
The deposit has been returned to your account.

@S
Pauline Hart
Village Hall Committee
@N

Please note: this mailbox is only checked on weekdays.
`
