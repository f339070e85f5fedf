// Mails of many countries, second list. Format: see read-replies.ts. All people are invented.

export const WORLD_SECOND = `
### apple mail de | Frieda Lohse <frieda@lohse.example>
Hallo Tom,

die Kisten stehen in Halle 2.
@S

LG
Frieda
@Q tom@krane.example
> Am 12.08.2026 um 16:05 schrieb Tom Kranich <tom@krane.example>:
> 
> Wo stehen die Kisten?
### outlook de ausserhaus | Frieda Lohse <frieda@lohse.example>
Sehr geehrter Herr Kranich,

vielen Dank für Ihre Anfrage. Gerne unterbreiten wir Ihnen beiliegendes Angebot.

Für Rückfragen stehe ich Ihnen jederzeit zur Verfügung.
@S

Mit freundlichen Grüßen aus Bremen

i. V. Frieda Lohse
Vertrieb Innendienst

Lohse Fördertechnik GmbH
Am Deich 12 · 28199 Bremen
Telefon: +49 421 5550-142 · Fax: -199
@N
Sitz der Gesellschaft: Bremen · HRB 12345 · Geschäftsführer: Enno Lohse
@Q tom@krane.example
Von: Tom Kranich <tom@krane.example>
Gesendet: Mittwoch, 12. August 2026 16:05
An: Frieda Lohse <frieda@lohse.example>
Betreff: Anfrage

Bitte um ein Angebot.
### webde app
Alles klar, bis Freitag.
@N
--
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
@Q tom@krane.example
Am 12.08.26, 16:05, Tom Kranich <tom@krane.example> schrieb:
Bis Freitag?
### fr outlook | Margaux Delorme <mdelorme@delorme.example>
Bonjour Tom,

Je vous confirme la livraison du lot 3.

N'hésitez pas à revenir vers moi.
@S

Bien cordialement,

Margaux DELORME
Assistante commerciale
Tél. : 02 99 55 01 42
@Q tom@krane.example
De : Tom Kranich <tom@krane.example>
Envoyé : mercredi 12 août 2026 16:05
À : Margaux Delorme <mdelorme@delorme.example>
Objet : lot 3

Pouvez-vous confirmer ?
### fr thunderbird
Oui, c'est bon pour moi.
@S

Margaux
@Q tom@krane.example
Le 12/08/2026 à 16:05, Tom Kranich <tom@krane.example> a écrit :
> C'est bon pour vous ?
### es gmail | Rocío Belmonte <rocio@belmonte.example>
Hola Tom:

Perfecto, te reservo la sala.
@S

¡Saludos!
Rocío
@Q tom@krane.example
El mié, 12 ago 2026 a las 16:05, Tom Kranich (<tom@krane.example>) escribió:

> ¿Me reservas la sala?
### es outlook movil
De acuerdo, quedamos así.
@N
Obtener Outlook para iOS
@Q tom@krane.example
________________________________
De: Tom Kranich <tom@krane.example>
Enviado: Wednesday, August 12, 2026 4:05:22 PM
Para: Rocío Belmonte <rocio@belmonte.example>
Asunto: sala

¿Quedamos el lunes?
### pt outlook | Inês Falcão <ines@falcao.example>
Boa tarde,

Informamos que o equipamento já se encontra reparado.
@S

Atentamente,

Inês Falcão
Assistência Técnica
@Q tom@krane.example
De: Tom Kranich <tom@krane.example>
Enviada: 12 de agosto de 2026 16:05
Para: Inês Falcão <ines@falcao.example>
Assunto: Reparação

Já está reparado?
### it apple | Agnese Riva <agnese@riva.example>
Ciao Tom, ti mando tutto entro sera.
@S

A presto
Agnese
@Q tom@krane.example
> Il giorno 12 ago 2026, alle ore 16:05, Tom Kranich <tom@krane.example> ha scritto:
> 
> Mi mandi i file?
### nl gmail | Sjoerd Bakema <sjoerd@bakema.example>
Hoi Tom,

Het is gelukt, dank voor je hulp!
@S

Groetjes,
Sjoerd
@Q tom@krane.example
Op wo 12 aug 2026 om 16:05 schreef Tom Kranich <tom@krane.example>:

> Is het gelukt?
### sv gmail | Ylva Strand <ylva@strand.example>
Hej! Javisst, det ordnar jag.
@S

/Ylva
@Q tom@krane.example
Den ons 12 aug. 2026 kl 16:05 skrev Tom Kranich <tom@krane.example>:

> Kan du ordna det?
### da outlook | Signe Holm <signe@holm.example>
Hej Tom

Det er helt fint med mig.
@S

Venlig hilsen
Signe Holm
Kontorchef
@Q tom@krane.example
Fra: Tom Kranich <tom@krane.example>
Sendt: 12. august 2026 16:05
Til: Signe Holm <signe@holm.example>
Emne: mødet

Er det ok?
### fi gmail
Kiitos, tämä riittää.
@Q tom@krane.example
ke 12. elok. 2026 klo 16.05 Tom Kranich (tom@krane.example) kirjoitti:

> Riittääkö tämä?
### pl gmail | Oliwia Wrzos <oliwia@wrzos.example>
Dzień dobry,

potwierdzam odbiór dokumentów.
@S

Z poważaniem,
Oliwia Wrzos
@Q tom@krane.example
śr., 12 sie 2026 o 16:05 Tom Kranich <tom@krane.example> napisał(a):

> Czy dokumenty dotarły?
### cs gmail
Děkuji, mám všechno.
@Q tom@krane.example
st 12. 8. 2026 v 16:05 odesílatel Tom Kranich <tom@krane.example> napsal:

> Máte všechno?
### sk outlook | Zora Kučerová <zora@kucerova.example>
Dobrý deň,

termín nám vyhovuje.
@S

S pozdravom
Zora Kučerová
@Q tom@krane.example
Od: Tom Kranich <tom@krane.example>
Odoslané: streda 12. augusta 2026 16:05
Komu: Zora Kučerová <zora@kucerova.example>
Predmet: termín

Vyhovuje vám termín?
### hr gmail
Hvala, dogovoreno.
@Q tom@krane.example
sri, 12. kol 2026. u 16:05 Tom Kranich <tom@krane.example> napisao je:

> Dogovoreno?
### sl outlook
Se strinjam.
@Q tom@krane.example
Od: Tom Kranich <tom@krane.example>
Poslano: sreda, 12. avgust 2026 16:05
Za: Maja Kos <maja@kos.example>
Zadeva: predlog

Se strinjate?
### bg outlook | Весела Тодорова <vesela@todorova.example>
Здравейте,

приемаме офертата.
@S

Поздрави,
Весела Тодорова
@Q tom@krane.example
From: Tom Kranich <tom@krane.example>
Sent: Wednesday, August 12, 2026 4:05 PM
To: Весела Тодорова <vesela@todorova.example>
Subject: оферта

Приемате ли?
### uk gmail
Дякую, отримала.
@Q tom@krane.example
ср, 12 серп. 2026 р. о 16:05 Tom Kranich <tom@krane.example> пише:

> Надіслав файли.
### lt gmail
Gerai, tinka.
@Q tom@krane.example
2026-08-12, tr, 16:05 Tom Kranich <tom@krane.example> rašė:

> Ar tinka?
### et outlook | Liisa Tamm <liisa@tamm.example>
Tere

Sobib, kohtume neljapäeval.
@S

Lugupidamisega
Liisa Tamm
@Q tom@krane.example
Saatja: Tom Kranich <tom@krane.example>
Saadetud: kolmapäev, 12. august 2026 16:05
Adressaat: Liisa Tamm <liisa@tamm.example>
Teema: kohtumine

Kas neljapäev sobib?
### he gmail
תודה, קיבלתי.
@Q tom@krane.example
‫בתאריך יום ד׳, 12 באוג׳ 2026 ב-16:05 מאת ‪Tom Kranich‬‏ <‪tom@krane.example‬‏>:‬

> קיבלת?
### ar gmail
شكرا، وصل الملف.
@Q tom@krane.example
في الأربعاء، 12 أغسطس 2026 في 4:05 م تمت كتابة ما يلي بواسطة Tom Kranich <tom@krane.example>:

> هل وصل الملف؟
### hi gmail
धन्यवाद, मिल गया।
@Q tom@krane.example
बुध, 12 अग॰ 2026 को 4:05 pm बजे को Tom Kranich <tom@krane.example> ने लिखा:

> फ़ाइल मिली?
### ja outlook | 水谷 遥 <mizutani@hinode.example>
お世話になっております。日の出印刷の水谷です。

校正紙を拝見しました。問題ございませんので、このまま進めてください。
@S

どうぞよろしくお願いいたします。

-----------------------------
日の出印刷株式会社
制作部　水谷 遥
〒600-8001 京都市下京区1-2-3
TEL 075-555-0142
-----------------------------
@Q tom@krane.example
From: Tom Kranich <tom@krane.example>
Sent: Wednesday, August 12, 2026 4:05 PM
To: 水谷 遥 <mizutani@hinode.example>
Subject: 校正

ご確認ください。
### ko gmail web | 윤가람 <garam@solbit.example>
안녕하세요, 솔빛디자인 윤가람입니다.
시안 수정해서 다시 보내드립니다.
@S

감사합니다.
윤가람 드림
@Q tom@krane.example
2026년 8월 12일 (수) 오후 4:05, Tom Kranich <tom@krane.example>님이 작성:

> 수정 부탁드려요.
### vi outlook | Ngô Bảo Châu <chau@minhlong.example>
Dear anh Tom,

Em gửi anh báo giá mới nhất.
@S

Thanks & Best regards,
Ngô Bảo Châu (Ms.)
Sales Executive
@Q tom@krane.example
From: Tom Kranich <tom@krane.example>
Sent: Wednesday, August 12, 2026 4:05 PM
To: Ngô Bảo Châu <chau@minhlong.example>
Subject: báo giá

Gửi anh báo giá.
### tr gmail
Tamam, onaylıyorum.
@Q tom@krane.example
Tom Kranich <tom@krane.example>, 12 Ağu 2026 Çar, 16:05 tarihinde şunu yazdı:

> Onaylıyor musun?
### en front | Nadia Osei <nadia@brightpath.example>
Hi Tom,

I've refunded the order; it should show within five days.
@S

Nadia Osei
Support, Brightpath
@Q tom@krane.example
On Aug 12, 2026, 4:05 PM +0100, Tom Kranich <tom@krane.example>, wrote:
Can I get a refund?
### en zoho
Approved.
@Q tom@krane.example
---- On Wed, 12 Aug 2026 16:05:22 +0100 Tom Kranich <tom@krane.example> wrote ---

Please approve.
### en protonmail
Agreed, let's do that.
@N
Sent with Proton Mail secure email.
@Q tom@krane.example
On Wednesday, August 12th, 2026 at 16:05, Tom Kranich <tom@krane.example> wrote:

> Shall we postpone?
### en yahoo | Gloria Mendez <gloria@yahoo.example>
Yes please, two boxes.
@S

Gloria
@Q tom@krane.example
On Wednesday, August 12, 2026 at 04:05:22 PM EDT, Tom Kranich <tom@krane.example> wrote:

Do you want more labels?
### en aol mobile
Will do
@N
Sent from the all new AOL app for iOS
@Q tom@krane.example
On Wednesday, August 12, 2026, 4:05 PM, Tom Kranich <tom@krane.example> wrote:

Call me when you land.
### en lotus notes | Karin Wolff <karin@northport.example>
Tom, the shipment clears customs tomorrow.
@S

Regards
Karin Wolff
Northport Freight
@Q
Inactive hide details for Tom Kranich ---12/08/2026 16:05:22---When will it clear?Tom Kranich ---12/08/2026 16:05:22---When will it clear?

From: Tom Kranich/HQ/Krane
To: Karin Wolff/NP/Northport@Northport
Date: 12/08/2026 16:05
Subject: customs
### en notion of two quotes
+1
@Q lia@krane.example
On Wed, Aug 12, 2026 at 5:10 PM Lia <lia@krane.example> wrote:
> Works for me.
>
> On Wed, Aug 12, 2026 at 4:05 PM Tom Kranich <tom@krane.example> wrote:
>> Noon?
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
### en unsubscribe footer list
I think the patch is fine, please merge.
@S

-- 
Hae-won
@N
_______________________________________________
dev mailing list -- dev@lists.example
To unsubscribe send an email to dev-leave@lists.example
`
