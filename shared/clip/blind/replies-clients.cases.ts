// Replies as further mail programs and languages write them. Format: see read-replies.ts. All people are invented.

export const CLIENT_REPLIES = `
### gmail de wrapped
Guten Morgen Frau Kessler,

der Termin am Donnerstag passt mir gut. Bringen Sie bitte die Muster mit.
@S

Mit besten Grüßen
Henning Oltmanns
@Q p.kessler@druckhaus-kessler.example
Am Mi., 4. Feb. 2026 um 09:17 Uhr schrieb Petra Kessler <
p.kessler@druckhaus-kessler.example>:

> Sehr geehrter Herr Oltmanns,
>
> wann passt es Ihnen?
### gmail fr
Bonjour,

C'est noté pour mardi.
@S

Bien cordialement,
Solène Riou
@Q m.garcin@batiplus.example
Le mer. 4 févr. 2026 à 09:17, Mathieu Garcin <m.garcin@batiplus.example> a
écrit :

> Pouvez-vous confirmer la date ?
### gmail es
Perfecto, quedo a la espera.
@S

Un saludo,

Nuria
@Q jpereda@talleresmonte.example
El mié, 4 feb 2026 a las 9:17, Javier Pereda (<jpereda@talleresmonte.example>)
escribió:

> Te lo envío mañana.
### gmail it
Ciao Davide,
va benissimo, ci vediamo alle 15.
@S

Un caro saluto
Martina
@Q davide.conti@lumenarte.example
Il giorno mer 4 feb 2026 alle ore 09:17 Davide Conti <
davide.conti@lumenarte.example> ha scritto:

> Ti va bene alle 15?
### gmail pt-br
Bom dia, Rafael!

Pode mandar o boleto sim.
@S

Att,
Juliana Prates
@Q rafael@gruposerra.example
Em qua., 4 de fev. de 2026 às 09:17, Rafael Moura <rafael@gruposerra.example>
escreveu:

> Posso mandar o boleto?
### gmail pt
Boa tarde,
Confirmo a receção.
@S
Cumprimentos,
Tiago Leal
@Q helena.pinto@vinhasdouro.example
Helena Pinto <helena.pinto@vinhasdouro.example> escreveu no dia quarta, 4/02/2026 à(s) 09:17:

> Confirma a receção?
### gmail nl
Hoi Joris,

Prima, doe maar vrijdag.
@S

Groetjes,
Femke
@Q joris@kaashandel-bos.example
Op wo 4 feb 2026 om 09:17 schreef Joris Bos <joris@kaashandel-bos.example>:

> Donderdag of vrijdag?
### gmail pl
Dzień dobry,
w załączniku przesyłam fakturę.
@S
Pozdrawiam serdecznie
Magdalena Wrona
@Q biuro@stolarnia-lis.example
śr., 4 lut 2026 o 09:17 Paweł Lis <biuro@stolarnia-lis.example> napisał(a):

> Proszę o fakturę.
### gmail cs
Dobrý den,
termín potvrzuji.
@S
S pozdravem
Lenka Horáková
@Q m.benes@strojservis.example
st 4. 2. 2026 v 9:17 odesílatel Martin Beneš <m.benes@strojservis.example>
napsal:

> Potvrďte prosím termín.
### gmail ru
Добрый день!
Договор подписан, оригинал отправим почтой.
@S

С уважением,
Ирина Лаптева
@Q a.sorokin@vektor-m.example
ср, 4 февр. 2026 г. в 09:17, Алексей Сорокин <a.sorokin@vektor-m.example>:

> Когда будет договор?
### gmail sv
Hej!

Det går bra, jag skickar den i eftermiddag.
@S

Vänliga hälsningar,
Linnea
@Q oskar.blom@snickeribolaget.example
Den ons 4 feb. 2026 kl 09:17 skrev Oskar Blom <
oskar.blom@snickeribolaget.example>:

> Kan du skicka ritningen?
### gmail da
Hej Mette
Det lyder godt.
@S
De bedste hilsner
Rasmus
@Q mette@vestkystfisk.example
Den ons. 4. feb. 2026 kl. 09.17 skrev Mette Friis <mette@vestkystfisk.example>:

> Skal vi sige mandag?
### gmail nb
Hei, det er bestilt nå.
@S
Hilsen Ingrid
@Q lars@fjordbygg.example
ons. 4. feb. 2026 kl. 09:17 skrev Lars Moe <lars@fjordbygg.example>:

> Er det bestilt?
### gmail fi
Kiitos, sopii hyvin.
@S
Terveisin
Aino
@Q jukka.lahti@puutyo.example
ke 4. helmik. 2026 klo 9.17 Jukka Lahti (jukka.lahti@puutyo.example) kirjoitti:

> Sopiiko perjantai?
### gmail tr
Merhaba Emre Bey,
teklifi onaylıyoruz.
@S
Saygılarımla,
Derya Aksoy
@Q emre@kartalmakina.example
Emre Kaya <emre@kartalmakina.example>, 4 Şub 2026 Çar, 09:17 tarihinde şunu
yazdı:

> Teklifi onaylıyor musunuz?
### gmail hu
Szia Gábor!
Rendben, holnap küldöm.
@S
Üdv,
Réka
@Q gabor.fekete@malomipar.example
Fekete Gábor <gabor.fekete@malomipar.example> ezt írta (időpont: 2026. febr. 4.,
Sze, 9:17):

> Mikor küldöd?
### gmail ro
Bună ziua,
am primit coletul.
@S
Cu stimă,
Ioana Stan
@Q vlad@transcarpat.example
În mie., 4 feb. 2026 la 09:17, Vlad Ene <vlad@transcarpat.example> a scris:

> Ați primit coletul?
### gmail el
Καλημέρα,
το έλαβα, ευχαριστώ.
@S
Με εκτίμηση,
Μαρία Σταύρου
@Q nikos@elaiones.example
Στις Τετ 4 Φεβ 2026 στις 9:17 π.μ., ο χρήστης Νίκος Αλεξίου <
nikos@elaiones.example> έγραψε:

> Το λάβατε;
### gmail he
שלום דנה,
קיבלתי, תודה.
@S
בברכה,
יוסי
@Q dana@galil-print.example
‫בתאריך יום ד׳, 4 בפבר׳ 2026 ב-9:17 מאת ‪Dana Peretz‬‏ <‪dana@galil-print.example‬‏>:‬

> קיבלת?
### gmail ar
مرحبا سامر،
تم استلام الملف.
@S
مع خالص التحية
ليلى
@Q samer@wadi-trade.example
في الأربعاء، 4 فبراير 2026 في 9:17 ص تمت كتابة ما يلي بواسطة ‪Samer Haddad‬‏ <‪samer@wadi-trade.example‬‏>:‬

> هل استلمت الملف؟
### gmail vi
Chào anh,
Em đã nhận được báo giá.
@S
Trân trọng,
Nguyễn Thu Trang
@Q hung@sonhai.example
Vào Th 4, 4 thg 2, 2026 vào lúc 09:17 Phạm Hùng <hung@sonhai.example>
đã viết:

> Em nhận được báo giá chưa?
### gmail th
สวัสดีค่ะ ได้รับเอกสารแล้วนะคะ
@S
ขอบคุณค่ะ
พิมพ์ชนก
@Q anan@siamparts.example
ในวันที่ พ. 4 ก.พ. 2026 เวลา 09:17 Anan Wong <anan@siamparts.example> เขียนว่า:

> ได้รับเอกสารหรือยังครับ
### gmail id
Selamat pagi Pak Dedi,
barang sudah kami terima.
@S
Hormat kami,
Ratna
@Q dedi@majujaya.example
Pada Rab, 4 Feb 2026 pukul 09.17 Dedi Gunawan <dedi@majujaya.example> menulis:

> Apakah barang sudah diterima?
### gmail ko
안녕하세요, 확인했습니다.
@S
감사합니다.
박서준 드림
@Q jh.kim@hangang.example
2026년 2월 4일 (수) 오전 9:17, 김지현 <jh.kim@hangang.example>님이 작성:

> 확인 부탁드립니다.
### gmail ja
お世話になっております。
承知いたしました。
@S
よろしくお願いいたします。
高田
@Q m.ogawa@fujimisangyo.example
2026年2月4日(水) 9:17 小川 真理 <m.ogawa@fujimisangyo.example>:

> ご確認ください。
### gmail uk
Добрий день, рахунок оплачено.
@S
З повагою,
Олена
@Q taras@budlux.example
ср, 4 лют. 2026 р. о 09:17 Тарас Гнатюк <taras@budlux.example> пише:

> Чи оплачено рахунок?
### outlook it desktop
Buongiorno Sig. Ferri,

la consegna è prevista per lunedì.
@S

Cordiali saluti

Alessia Monti
Ufficio Acquisti
Tel. 051 649 1234 int. 27
@Q g.ferri@meccanicaferri.example
Da: Giorgio Ferri <g.ferri@meccanicaferri.example> 
Inviato: mercoledì 4 febbraio 2026 09:17
A: Alessia Monti <a.monti@tessuti-emilia.example>
Cc: acquisti@tessuti-emilia.example
Oggetto: R: Consegna

Quando arriva?
### outlook nl desktop
Beste Wouter,

Akkoord.
@S

Met vriendelijke groet,

Lotte de Groot
Hoofd Inkoop
@Q w.smit@betonwerk.example
Van: Wouter Smit <w.smit@betonwerk.example> 
Verzonden: woensdag 4 februari 2026 09:17
Aan: Lotte de Groot <lotte@havenbouw.example>
Onderwerp: Offerte

Graag akkoord.
### outlook pl desktop
Zamówienie przyjęte.
@S

Z poważaniem
Tomasz Gajda
@Q k.wilk@hurtmat.example
From: Katarzyna Wilk <k.wilk@hurtmat.example>
Sent: Wednesday, February 4, 2026 9:17 AM
To: Tomasz Gajda <t.gajda@elektra.example>
Subject: Zamówienie 12/2026

W załączeniu zamówienie.
### outlook pl labels
Potwierdzam odbiór.
@Q k.wilk@hurtmat.example
Od: Katarzyna Wilk <k.wilk@hurtmat.example> 
Wysłano: środa, 4 lutego 2026 09:17
Do: Tomasz Gajda <t.gajda@elektra.example>
DW: Biuro <biuro@elektra.example>
Temat: Odbiór

Proszę o potwierdzenie.
### outlook cs labels
Děkuji, přijato.
@Q m.benes@strojservis.example
Od: Martin Beneš <m.benes@strojservis.example> 
Odesláno: středa 4. února 2026 9:17
Komu: Lenka Horáková <l.horakova@kovo.example>
Kopie: sklad@kovo.example
Předmět: Nabídka

V příloze nabídka.
### outlook sv labels
Tack, det ser bra ut.
@Q oskar.blom@snickeribolaget.example
Från: Oskar Blom <oskar.blom@snickeribolaget.example> 
Skickat: den 4 februari 2026 09:17
Till: Linnea Åkerman <linnea@villavast.example>
Kopia: Kontoret
Ämne: Sv: Ritning

Här är ritningen.
### outlook da labels
Tak for tilbuddet.
@Q mette@vestkystfisk.example
Fra: Mette Friis <mette@vestkystfisk.example> 
Sendt: 4. februar 2026 09:17
Til: Rasmus Holm <rasmus@koelehus.example>
Cc: Lager
Emne: Tilbud

Se vedhæftet.
### outlook fi labels
Hyväksytty.
@Q jukka.lahti@puutyo.example
Lähettäjä: Jukka Lahti <jukka.lahti@puutyo.example> 
Lähetetty: keskiviikko 4. helmikuuta 2026 9.17
Vastaanottaja: Aino Salmi <aino@talokaluste.example>
Aihe: Tarjous

Hyväksytkö tarjouksen?
### outlook hu labels
Köszönöm, megkaptam.
@Q gabor.fekete@malomipar.example
Feladó: Fekete Gábor <gabor.fekete@malomipar.example> 
Elküldve: 2026. február 4., szerda 9:17
Címzett: Varga Réka <reka@pekseg.example>
Tárgy: Számla

Mellékelve a számla.
### outlook tr labels
Onaylandı.
@Q emre@kartalmakina.example
Kimden: Emre Kaya <emre@kartalmakina.example> 
Gönderildi: 4 Şubat 2026 Çarşamba 09:17
Kime: Derya Aksoy <derya@egeplast.example>
Konu: Teklif

Onayınızı bekliyoruz.
### outlook ru labels
Согласовано.
@Q a.sorokin@vektor-m.example
От: Алексей Сорокин <a.sorokin@vektor-m.example> 
Отправлено: среда, 4 февраля 2026 г. 9:17
Кому: Ирина Лаптева <lapteva@stroydom.example>
Копия: Бухгалтерия <buh@stroydom.example>
Тема: Договор

Прошу согласовать.
### outlook el labels
Σύμφωνοι.
@Q nikos@elaiones.example
Από: Νίκος Αλεξίου <nikos@elaiones.example> 
Στάλθηκε: Τετάρτη, 4 Φεβρουαρίου 2026 9:17 πμ
Προς: Μαρία Σταύρου <maria@kriti-foods.example>
Θέμα: Παραγγελία

Συμφωνείτε;
### outlook ro labels
De acord.
@Q vlad@transcarpat.example
De la: Vlad Ene <vlad@transcarpat.example> 
Trimis: miercuri, 4 februarie 2026 09:17
Către: Ioana Stan <ioana@depozitul.example>
Subiect: Transport

Sunteți de acord?
### outlook he labels
מאושר.
@Q dana@galil-print.example
מאת: Dana Peretz <dana@galil-print.example> 
נשלח: יום רביעי 04 פברואר 2026 09:17
אל: Yossi Bar <yossi@carmel-books.example>
נושא: הצעת מחיר

נא לאשר.
### outlook ar labels
موافق.
@Q samer@wadi-trade.example
من: Samer Haddad <samer@wadi-trade.example> 
تم الإرسال: 04 فبراير 2026 09:17
إلى: Layla Nasser <layla@qasr.example>
الموضوع: عرض السعر

نرجو الموافقة.
### outlook ko labels
네, 진행해 주세요.
@Q jh.kim@hangang.example
보낸 사람: 김지현 <jh.kim@hangang.example> 
보낸 날짜: 2026년 2월 4일 수요일 오전 9:17
받는 사람: 박서준 <sj.park@mirae.example>
참조: 구매팀
제목: 견적서

견적서 보냅니다.
### outlook ja labels
了解しました。
@Q m.ogawa@fujimisangyo.example
差出人: 小川 真理 <m.ogawa@fujimisangyo.example> 
送信日時: 2026年2月4日 9:17
宛先: 高田 翔 <takada@aoba.example>
件名: 見積の件

よろしくお願いします。
### outlook pt labels
Aprovado, pode seguir.
@Q rafael@gruposerra.example
De: Rafael Moura <rafael@gruposerra.example> 
Enviada em: quarta-feira, 4 de fevereiro de 2026 09:17
Para: Juliana Prates <juliana@casafeliz.example>
Assunto: RES: Boleto

Segue boleto.
### outlook nb labels
Godkjent.
@Q lars@fjordbygg.example
Fra: Lars Moe <lars@fjordbygg.example> 
Sendt: onsdag 4. februar 2026 09:17
Til: Ingrid Lund <ingrid@nordhus.example>
Emne: Tilbud

Kan du godkjenne?
### outlook vi labels
Em đồng ý ạ.
@Q hung@sonhai.example
Từ: Phạm Hùng <hung@sonhai.example>
Đã gửi: Thứ Tư, 4 Tháng Hai 2026 9:17 SA
Đến: Nguyễn Thu Trang <trang@minhphat.example>
Chủ đề: Báo giá

Em xem giúp anh.
### outlook mobile de
Passt, bis morgen
@S
Outlook für Android beziehen<https://aka.example/AAb9ysg>
@Q p.kessler@druckhaus-kessler.example
________________________________
Von: Petra Kessler <p.kessler@druckhaus-kessler.example>
Gesendet: Mittwoch, 4. Februar 2026 09:17:33
An: Henning Oltmanns <h.oltmanns@kuestenverlag.example>
Betreff: Termin

Morgen um zehn?
### outlook mobile fr
Ok pour moi
@S
Télécharger Outlook pour iOS<https://aka.example/o0ukef>
@Q m.garcin@batiplus.example
________________________________
De : Mathieu Garcin <m.garcin@batiplus.example>
Envoyé : mercredi 4 février 2026 09:17:33
À : Solène Riou <solene@atelier-riou.example>
Objet : Chantier

On se voit lundi ?
### outlook mobile es
Vale, gracias
@S
Obtener Outlook para Android<https://aka.example/AAb9ysg>
@Q jpereda@talleresmonte.example
________________________________
De: Javier Pereda <jpereda@talleresmonte.example>
Enviado: miércoles, 4 de febrero de 2026 9:17:33
Para: Nuria Vidal <nuria@olivar.example>
Asunto: Presupuesto

Adjunto presupuesto.
### outlook new mac reply
Looks right to me.
@S

Best,
Priya
@Q d.osei@lakeshoretools.example
From: Daniel Osei <d.osei@lakeshoretools.example>
Date: Wednesday, February 4, 2026 at 9:17 AM
To: Priya Raman <priya@northgatelabs.example>
Cc: Ops <ops@northgatelabs.example>
Subject: Re: Draft

Have a look?
### outlook bold stars
Approved from my side, go ahead.
@Q d.osei@lakeshoretools.example
*From:* Daniel Osei <d.osei@lakeshoretools.example>
*Sent:* Wednesday, February 4, 2026 9:17 AM
*To:* Priya Raman <priya@northgatelabs.example>
*Subject:* Budget

Please approve.
### apple mail de
Hallo Petra,
die Druckdaten kommen heute Abend.
@S

Viele Grüße
Henning
@Q p.kessler@druckhaus-kessler.example
> Am 04.02.2026 um 09:17 schrieb Petra Kessler <p.kessler@druckhaus-kessler.example>:
> 
> Wann kommen die Druckdaten?
### apple mail fr
Je m'en occupe.
@S

Solène
@Q m.garcin@batiplus.example
> Le 4 févr. 2026 à 09:17, Mathieu Garcin <m.garcin@batiplus.example> a écrit :
> 
> Qui s'en occupe ?
### ios zh-hant
好的，明天見。
@S
從我的 iPhone 傳送
@Q mina.lin@shanhai.example
> Mina Lin <mina.lin@shanhai.example> 於 2026年2月4日 上午9:17 寫道：
> 
> 明天幾點？
### ios de
Bin unterwegs
@S
Von meinem iPad gesendet
@Q p.kessler@druckhaus-kessler.example
> Am 04.02.2026 um 09:17 schrieb Petra Kessler <p.kessler@druckhaus-kessler.example>:
> 
> ﻿Wo bist du?
### ios it
Arrivo tra dieci minuti
@S
Inviato da iPhone
@Q davide.conti@lumenarte.example
> Il giorno 4 feb 2026, alle ore 09:17, Davide Conti <davide.conti@lumenarte.example> ha scritto:
> 
> ﻿Dove sei?
### ios nl
Komt goed
@S
Verstuurd vanaf mijn iPhone
@Q joris@kaashandel-bos.example
> Op 4 feb 2026 om 09:17 heeft Joris Bos <joris@kaashandel-bos.example> het volgende geschreven:
> 
> ﻿Lukt het?
### ios ru
Уже еду
@S
Отправлено с iPhone
@Q a.sorokin@vektor-m.example
> 4 февр. 2026 г., в 09:17, Алексей Сорокин <a.sorokin@vektor-m.example> написал(а):
> 
> ﻿Где вы?
### ios ja
向かっています
@S
iPhoneから送信
@Q m.ogawa@fujimisangyo.example
> 2026/02/04 9:17、小川 真理 <m.ogawa@fujimisangyo.example>のメール:
> 
> ﻿どこですか？
### ios ko
가는 중입니다
@S
나의 iPhone에서 보냄
@Q jh.kim@hangang.example
> 2026. 2. 4. 오전 9:17, 김지현 <jh.kim@hangang.example> 작성:
> 
> ﻿어디세요?
### ios pl
Już jadę
@S
Wysłane z iPhone'a
@Q biuro@stolarnia-lis.example
> Wiadomość napisana przez Paweł Lis <biuro@stolarnia-lis.example> w dniu 4 lut 2026, o godz. 09:17:
> 
> ﻿Gdzie jesteś?
### ios sv
På väg
@S
Skickat från min iPhone
@Q oskar.blom@snickeribolaget.example
> 4 feb. 2026 kl. 09:17 skrev Oskar Blom <oskar.blom@snickeribolaget.example>:
> 
> ﻿Var är du?
### ios pt
A caminho
@S
Enviado do meu iPhone
@Q rafael@gruposerra.example
> Em 4 de fev. de 2026, à(s) 09:17, Rafael Moura <rafael@gruposerra.example> escreveu:
> 
> ﻿Onde está?
### ios th
ได้เลยค่ะ
@S
ส่งจาก iPhone ของฉัน
@Q anan@siamparts.example
> เมื่อวันที่ 4 ก.พ. 2569 เวลา 09:17 Anan Wong <anan@siamparts.example> เขียนว่า:
> 
> ﻿พรุ่งนี้ว่างไหม
### samsung de
Ich rufe später an.
@S
Von meinem/meiner Galaxy gesendet
@Q p.kessler@druckhaus-kessler.example
-------- Ursprüngliche Nachricht --------
Von: Petra Kessler <p.kessler@druckhaus-kessler.example>
Datum: 04.02.26 09:17 (GMT+01:00)
An: h.oltmanns@kuestenverlag.example
Betreff: Rückruf

Bitte um Rückruf.
### samsung fr
Je vous rappelle.
@S
Envoyé depuis mon appareil Galaxy
@Q m.garcin@batiplus.example
-------- Message d'origine --------
De : Mathieu Garcin <m.garcin@batiplus.example>
Date : 04/02/2026 09:17 (GMT+01:00)
À : solene@atelier-riou.example
Objet : Rappel

Merci de me rappeler.
### samsung es
Te llamo luego
@S
Enviado desde mi Galaxy
@Q jpereda@talleresmonte.example
-------- Mensaje original --------
De: Javier Pereda <jpereda@talleresmonte.example>
Fecha: 4/2/26 9:17 (GMT+01:00)
Para: nuria@olivar.example
Asunto: Llamada

¿Me llamas?
### samsung ko
알겠습니다.
@S
내 Galaxy에서 보냄
@Q jh.kim@hangang.example
-------- 원본 이메일 --------
발신: 김지현 <jh.kim@hangang.example>
날짜: 26/2/4 오전 9:17 (GMT+09:00)
받은 사람: sj.park@mirae.example
제목: 회신 요청

회신 바랍니다.
### samsung zh
收到，晚点回复您。
@S
发自我的 Galaxy
@Q liuyang@beichen.example
-------- 原始邮件 --------
发件人： 刘洋 <liuyang@beichen.example>
日期： 2026/2/4 09:17 (GMT+08:00)
收件人： zhoumin@jinling.example
主题： 询价

请报价。
### thunderbird it
Grazie, tutto chiaro.
@S

-- 
Martina Greco
@Q
Il 04/02/2026 09:17, Davide Conti ha scritto:
> Tutto chiaro?
> -- 
> Davide Conti
> davide.conti@lumenarte.example
### thunderbird ru bottom
@Q
04.02.2026 9:17, Алексей Сорокин пишет:
> Когда сможете отгрузить?
@R
В понедельник.
@S
-- 
Ирина Лаптева
### thunderbird ja
@Q
On 2026/02/04 9:17, 小川 真理 wrote:
> 納期はいつですか。
@R
来週の月曜日です。
@S

高田
### thunderbird fr interleaved
@Q
Le 04/02/2026 à 09:17, Mathieu Garcin a écrit :
> Quelle couleur ?
@R
Bleu.
@Q
> Quelle quantité ?
@R
Quarante.
@S

Cordialement
Solène
### thunderbird pl
@Q
W dniu 4.02.2026 o 09:17, Paweł Lis pisze:
> Kiedy dostawa?
@R

W piątek rano.
@S

-- 
Magdalena Wrona
### thunderbird nl
@Q
Op 04-02-2026 om 09:17 schreef Joris Bos:
> Past het?
@R
Ja hoor.
@S
Groet, Femke
### thunderbird cs
@Q
Dne 04. 02. 26 v 9:17 Martin Beneš napsal(a):
> Kdy přijedete?
@R
Zítra dopoledne.
@S
S pozdravem
Lenka
### thunderbird hu
@Q
2026. 02. 04. 9:17 keltezéssel, Fekete Gábor írta:
> Mikor jöttök?
@R
Holnap délelőtt.
@S
Üdvözlettel
Réka
### thunderbird zh-hant
@Q
林米娜 於 2026/2/4 上午 09:17 寫道:
> 貨什麼時候到？
@R
週五早上。
@S
-- 
張書豪
### thunderbird ko
@Q
2026-02-04 오전 9:17에 김지현 이(가) 쓴 글:
> 언제 도착하나요?
@R
금요일 오전입니다.
### thunderbird tr
@Q
4.02.2026 09:17 tarihinde Emre Kaya yazdı:
> Ne zaman gelir?
@R
Cuma sabahı.
### thunderbird fi
@Q
Jukka Lahti kirjoitti 4.2.2026 klo 9.17:
> Milloin tulette?
@R
Huomenna aamupäivällä.
### roundcube de
Erledigt.
@Q
Am 2026-02-04 09:17, schrieb Petra Kessler:
> Bitte erledigen.
### roundcube en
@Q
On 2026-02-04 09:17, Daniel Osei wrote:
> Is the server up again?
@R

Since 8 o'clock, yes.
### horde de
@Q
Zitat von Petra Kessler <p.kessler@druckhaus-kessler.example>:

> Ist das Angebot noch gültig?
@R

Ja, bis Ende des Monats.
@S

Henning Oltmanns
### horde en
@Q d.osei@lakeshoretools.example
Quoting Daniel Osei <d.osei@lakeshoretools.example>:

> Is the offer still valid?
@R
Yes, until Friday.
### horde fr
@Q m.garcin@batiplus.example
Mathieu Garcin <m.garcin@batiplus.example> a écrit :

> L'offre est-elle valable ?
@R
Oui, jusqu'à vendredi.
### zimbra fr
Bien reçu, merci.
@S

Solène Riou
@Q m.garcin@batiplus.example
----- Mail original -----
De: "Mathieu Garcin" <m.garcin@batiplus.example>
À: "Solène Riou" <solene@atelier-riou.example>
Envoyé: Mercredi 4 Février 2026 09:17:33
Objet: Plan

Voici le plan.
### zimbra en
Will check with the team.
@Q d.osei@lakeshoretools.example
From: "Daniel Osei" <d.osei@lakeshoretools.example>
To: "Priya Raman" <priya@northgatelabs.example>
Sent: Wednesday, February 4, 2026 9:17:33 AM
Subject: Ticket

Any news?
### zimbra es
De acuerdo.
@Q jpereda@talleresmonte.example
De: "Javier Pereda" <jpereda@talleresmonte.example>
Para: "Nuria Vidal" <nuria@olivar.example>
Enviados: Miércoles, 4 de Febrero 2026 9:17:33
Asunto: Plan

¿De acuerdo?
### notes en
I'm fine with that.
@S

Kind regards / Mit freundlichen Grüßen

Priya Raman
@Q
From:	Daniel Osei/Lakeshore
To:	Priya Raman/Northgate@Northgate
Date:	04.02.2026 09:17
Subject:	Re: Change request

Please comment.
### notes de
Einverstanden.
@Q
Von:    Petra Kessler/Druckhaus
An:     Henning Oltmanns/Verlag@Verlag
Datum:  04.02.2026 09:17
Betreff:        Antwort: Andruck

Einverstanden?
### gmx de
Vielen Dank, das Paket ist da.
@S

Schöne Grüße
Henning
@Q p.kessler@druckhaus-kessler.example
Gesendet: Mittwoch, 04. Februar 2026 um 09:17 Uhr
Von: "Petra Kessler" <p.kessler@druckhaus-kessler.example>
An: "Henning Oltmanns" <h.oltmanns@kuestenverlag.example>
Betreff: Paket

Ist das Paket da?
### webde mobile
Klar, machen wir.
@S
-- 
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
@Q p.kessler@druckhaus-kessler.example
Am 04.02.26, 09:17 schrieb Petra Kessler <p.kessler@druckhaus-kessler.example>:

> Treffen wir uns?
### gmx mobile
Ja gern
@S
--
Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.
@Q p.kessler@druckhaus-kessler.example
Am 04.02.26, 09:17, Petra Kessler <p.kessler@druckhaus-kessler.example> schrieb:
Kommst du am Sonntag?
### yandex ru
Спасибо, получил.
@S
-- 
С уважением, Игорь
@Q a.sorokin@vektor-m.example
04.02.2026, 09:17, "Алексей Сорокин" <a.sorokin@vektor-m.example>:

> Получили документы?
### mailru
Да, всё в силе.
@S

--
Игорь Панин
@Q a.sorokin@vektor-m.example
>Среда, 4 февраля 2026, 9:17 +03:00 от Алексей Сорокин <a.sorokin@vektor-m.example>:
> 
>Встреча в силе?
### mailru phone
Перезвоню через час
@S
Отправлено из мобильной Почты Mail.ru
@Q a.sorokin@vektor-m.example
среда, 04 февраля 2026г., 09:17 +0300 от Алексей Сорокин a.sorokin@vektor-m.example:

>Перезвоните.
### spark
Booked, see you there.
@S

Priya
@Q d.osei@lakeshoretools.example
On Feb 4, 2026 at 9:17 AM +0100, Daniel Osei <d.osei@lakeshoretools.example>, wrote:
> Can you book the room?
### superhuman
Thanks for the quick turnaround!
@S

Sent via Superhuman ( https://sprh.example/?vip=priya )
@Q d.osei@lakeshoretools.example
On Wed, Feb 04, 2026 at 9:17 AM, Daniel Osei < d.osei@lakeshoretools.example > wrote:

> Here is v2.
### hey
All good here.
@Q d.osei@lakeshoretools.example
On February 4, 2026, Daniel Osei <d.osei@lakeshoretools.example> wrote:

> How is it going?
### em client
Confirmed for 10:00.
@S

Priya Raman
@Q d.osei@lakeshoretools.example
------ Original Message ------
From "Daniel Osei" <d.osei@lakeshoretools.example>
To "Priya Raman" <priya@northgatelabs.example>
Date 2/4/2026 9:17:33 AM
Subject Site visit

10:00 ok?
### em client colon
Confirmed for 11:00.
@Q d.osei@lakeshoretools.example
------ Original Message ------
From: "Daniel Osei" <d.osei@lakeshoretools.example>
To: "Priya Raman" <priya@northgatelabs.example>
Sent: 2/4/2026 9:17:33 AM
Subject: Site visit

11:00 ok?
### front
Shipping today, tracking to follow.
@S

Priya Raman
Customer Care, Northgate Labs
@Q d.osei@lakeshoretools.example
On February 4, 2026 at 9:17 AM GMT+1 d.osei@lakeshoretools.example wrote:

Where is my parcel?
### zendesk reply above
The parcel arrived broken, photos attached.
@Q
##- Please type your reply above this line -##

Your request (48213) has been updated. To add additional comments, reply to this email.

Priya Raman (Northgate Labs)
Feb 4, 2026, 9:17 AM

Did it arrive?
### help scout
It works now, thank you.
@Q
On Wed, Feb 4, 2026 at 9:17 AM Northgate Support wrote:
> Please try clearing the cache.
> 
> {#HS:2231-881#}
### freshdesk
I restarted it twice, same error.
@Q support@northgatelabs.example
On Wed, 4 Feb at 9:17 AM , Northgate Support <support@northgatelabs.example> wrote:
Hi Daniel, please restart the device.
### github mail reply
Reverting fixes it on my machine too.
@Q
On Wed, Feb 4, 2026 at 9:17 AM Sam Ito ***@***.***> wrote:

> *samito* left a comment (org/tool#219)
>
> —
> Reply to this email directly, or view it on the forge.
### discourse reply
Same here, on the beta channel.
@Q
On Wed, Feb 4, 2026 at 9:17 AM Sam Ito via Forum <
incoming+af31@forum.example> wrote:

> samito
> February 4
>
> Does anybody else see this?
> ------------------------------
> Visit Topic or reply to this email to respond.
### mailing list interleaved
@Q
On Wed, Feb 04, 2026 at 09:17:33AM +0100, Daniel Osei wrote:
> On Tue, Feb 03, 2026 at 10:02:00AM +0000, Sam Ito wrote:
> > The allocator leaks here.
> 
> Can you bisect?
@R

Done, it is commit 3fa9c1.

@Q
> [...]
> +	kfree(buf);
@R

This free comes too late; the reader still holds buf.
@S

Thanks,
Sam
### mutt german
@Q
* Petra Kessler [04. Feb 26, 09:17]:
> Hast du das Paket gebaut?
@R

Noch nicht, heute Abend.
@S

-- 
Henning
### qq zh
可以的，下午发您。
@Q 20881234@qqmail.example
------------------ 原始邮件 ------------------
发件人: "刘洋"<20881234@qqmail.example>;
发送时间: 2026年2月4日(星期三) 上午9:17
收件人: "周敏"<zhoumin@jinling.example>;
主题: 合同

麻烦发下合同。
### qq new zh
好的，收到。
@S



周敏
zhoumin@jinling.example
@Q liuyang@beichen.example
         原始邮件
         
       
发件人：刘洋 <liuyang@beichen.example>
发件时间：2026年2月4日 09:17
收件人：周敏 <zhoumin@jinling.example>
主题：样品

样品已寄出。
### exmail zh
王工，参数已核对，没有问题。
@S

------------------
周敏
采购部
金陵精密机械有限公司
电话：025-8472 3316 转 806
@Q liuyang@beichen.example
 
 
------------------ Original ------------------
From:  "刘洋"<liuyang@beichen.example>;
Date:  Wed, Feb 4, 2026 09:17 AM
To:  "周敏"<zhoumin@jinling.example>; 
Cc:  "采购"<cg@jinling.example>; 
Subject:  参数核对

请核对。
### netease web
已安排，周五到货。
@Q liuyang@beichen.example







在 2026-02-04 09:17:33，"刘洋" <liuyang@beichen.example> 写道：
>请安排发货。
### netease en
Noted, will arrange.
@Q liuyang@beichen.example
At 2026-02-04 09:17:33, "刘洋" <liuyang@beichen.example> wrote:
 
>请安排。
### netease mobile master
好，我确认一下。
@S
| |
周敏
|
|
zhoumin@jinling.example
|
签名由网易邮箱大师定制
@Q liuyang@beichen.example
在2026年2月4日 09:17，刘洋<liuyang@beichen.example> 写道：
请确认。
### netease master replies
明白，改好发您。
@Q liuyang@beichen.example
---- 回复的原邮件 ----
| 发件人 | 刘洋<liuyang@beichen.example> |
| 发送日期 | 2026年02月04日 09:17 |
| 收件人 | 周敏<zhoumin@jinling.example> |
| 抄送人 | 采购<cg@jinling.example> |
| 主题 | 图纸 |
图纸请修改。
### foxmail zh
刘经理您好：

报价见附件，有效期30天。
@S

周敏
金陵精密机械有限公司
手机：13813800022
@Q
 
发件人： 刘洋
发送时间： 2026-02-04 09:17
收件人： 周敏
抄送： 采购
主题： 询价
请报价。
liuyang@beichen.example
### foxmail en ui
报价已更新，请查收。
@Q
 
From: 刘洋
Date: 2026-02-04 09:17
To: zhoumin@jinling.example
CC: cg
Subject: Re: 询价
价格能不能再低一点？ liuyang@beichen.example
### aliyun zh
已付款，请查收水单。
@Q liuyang@beichen.example
------------------------------------------------------------------
发件人：刘洋 <liuyang@beichen.example>
发送时间：2026年2月4日(星期三) 09:17
收件人：周敏 <zhoumin@jinling.example>
主　题：付款

请安排付款。
### wecom mail
好的，周五前反馈。
@Q liuyang@beichen.example
---Original---
From: "刘洋"<liuyang@beichen.example>
Date: Wed, Feb 4, 2026 09:17 AM
To: "周敏"<zhoumin@jinling.example>;
Subject: 反馈

请反馈。
### lark mail zh
没问题，会议室我来订。
@Q liuyang@beichen.example
发件人：刘洋 <liuyang@beichen.example>
时间：2026年2月4日 (周三) 09:17
收件人：周敏 <zhoumin@jinling.example>
主题：周会

周会几点？
### lark mail en
Room booked.
@S

Sent from Lark Mail
@Q d.osei@lakeshoretools.example
From: "Daniel Osei"<d.osei@lakeshoretools.example>
Date: Wed, Feb 4, 2026, 09:17
Subject: Room
To: "Priya Raman"<priya@northgatelabs.example>

Room?
### sina zh
您好，样衣已收到。
@Q liuyang@beichen.example
----- 原始邮件 -----
发件人：刘洋 <liuyang@beichen.example>
收件人：周敏 <zhoumin@jinling.example>
主题：样衣
日期：2026年02月04日 09点17分

样衣寄出。
### 139 zh
收到。
@S
发自139邮箱
@Q 13800001111@139mail.example
----邮件原文----
发件人：刘洋 <13800001111@139mail.example>
收件人：周敏 <zhoumin@jinling.example>
抄 送： (无)
发送时间：2026-02-04 09:17:33
主题：通知

通知如下。
### mi mail
我在外面，晚上看。
@S
发自我的小米手机
@Q liuyang@beichen.example
刘洋 <liuyang@beichen.example> 于 2026年2月4日周三 上午9:17写道：

> 看一下附件。
### huawei mail
已转给财务。
@S
发自我的华为手机
@Q liuyang@beichen.example
-------- 原始邮件 --------
主题：发票
发件人：刘洋 <liuyang@beichen.example>
收件人：周敏 <zhoumin@jinling.example>
抄送：

请开发票。
### zh-hant outlook
您好，

交期確認為三月中。
@S

敬祝 商祺
張書豪
業務部 副理
電話：(02) 2709-3318 分機 215
@Q mina.lin@shanhai.example
寄件者: 林米娜 <mina.lin@shanhai.example> 
寄件日期: 2026年2月4日 上午 09:17
收件者: 張書豪 <sh.chang@jingda.example>
副本: 採購課
主旨: RE: 交期

請確認交期。
### zh-hant gmail
了解，謝謝通知。
@S

書豪
@Q mina.lin@shanhai.example
林米娜 <mina.lin@shanhai.example> 於 2026年2月4日週三 上午9:17寫道：

> 明日會議取消。
### zh-hk yahoo
知道，唔該晒。
@Q mina.lin@shanhai.example
 
    在 2026年2月4日星期三 上午09:17:33 [GMT+8]， 林米娜<mina.lin@shanhai.example> 寫道：  
 
 麻煩跟進。
### zh-hant yahoo mobile
好，我再跟他說。
@S
從 Android 版 Yahoo Mail 傳送
@Q mina.lin@shanhai.example
  於 2026 年 2 月 4 日 週三 上午 9:17，林米娜<mina.lin@shanhai.example> 寫道：   記得跟他說。
### zh gmail
没问题，下周一见。
@Q liuyang@beichen.example
刘洋 <liuyang@beichen.example> 于2026年2月4日周三 09:17写道：

> 下周一行吗？
### zh apple mail
收到，马上处理。
@S

周敏
@Q liuyang@beichen.example
> 2026年2月4日 09:17，刘洋 <liuyang@beichen.example> 写道：
> 
> 麻烦处理。
### yahoo de
Gerne, bis dann!
@Q p.kessler@druckhaus-kessler.example
 Am Mittwoch, 4. Februar 2026 um 09:17:33 MEZ hat Petra Kessler <p.kessler@druckhaus-kessler.example> Folgendes geschrieben:  
 
 Kommst du?
### yahoo fr
Avec plaisir !
@Q m.garcin@batiplus.example
    Le mercredi 4 février 2026 à 09:17:33 UTC+1, Mathieu Garcin <m.garcin@batiplus.example> a écrit :  
 
 Tu viens ?
### yahoo es
Claro que sí.
@Q jpereda@talleresmonte.example
    El miércoles, 4 de febrero de 2026, 09:17:33 CET, Javier Pereda <jpereda@talleresmonte.example> escribió:  
 
 ¿Vienes?
### yahoo it
Volentieri.
@Q davide.conti@lumenarte.example
    Il mercoledì 4 febbraio 2026 alle ore 09:17:33 CET, Davide Conti <davide.conti@lumenarte.example> ha scritto:  
 
 Vieni?
### yahoo pt
Claro.
@Q rafael@gruposerra.example
    Em quarta-feira, 4 de fevereiro de 2026 às 09:17:33 BRT, Rafael Moura <rafael@gruposerra.example> escreveu:  
 
 Você vem?
### yahoo ja
承知しました。
@Q m.ogawa@fujimisangyo.example
----- Original Message -----
From: "小川 真理" <m.ogawa@fujimisangyo.example>
To: "takada@aoba.example" <takada@aoba.example>
Date: 2026/02/04 水 09:17
Subject: ご連絡

ご確認ください。
### naver ko
네 감사합니다.
@Q jh.kim@hangang.example
-----Original Message-----
From: "김지현"<jh.kim@hangang.example> 
To: "박서준"<sj.park@mirae.example>; 
Cc: 
Sent: 2026-02-04 (수) 09:17:33 (GMT+09:00)
Subject: 안내

안내드립니다.
### proton de
Alles klar.
@S

Gesendet mit Proton Mail.
@Q p.kessler@druckhaus-kessler.example
Petra Kessler <p.kessler@druckhaus-kessler.example> schrieb am Mittwoch, 4. Februar 2026 um 09:17:

> Alles klar?
### proton fr
C'est bon.
@S
Envoyé avec la messagerie sécurisée Proton Mail.
@Q m.garcin@batiplus.example
Le mercredi 4 février 2026 à 09:17, Mathieu Garcin <m.garcin@batiplus.example> a écrit :

> C'est bon ?
### proton mobile en
On it.
@S
Sent from Proton Mail for iOS
@Q d.osei@lakeshoretools.example
-------- Original Message --------
On Wednesday, 02/04/26 at 09:17 Daniel Osei <d.osei@lakeshoretools.example> wrote:

Can you fix it?
### zoho in
Done, please verify.
@S

Regards,
Kavitha S
@Q d.osei@lakeshoretools.example
---- On Wed, 04 Feb 2026 09:17:33 +0530 Daniel Osei<d.osei@lakeshoretools.example> wrote ----

Please reset the password.
### tutanota
Fine with me.
@S
--
Sent with Tuta; enjoy secure & ad-free emails.
@Q d.osei@lakeshoretools.example
4 Feb 2026, 09:17 by d.osei@lakeshoretools.example:

> Is this fine?
### mailspring
Sounds good.
@Q d.osei@lakeshoretools.example
On Feb 4 2026, at 9:17 am, Daniel Osei <d.osei@lakeshoretools.example> wrote:
> Lunch?
### k9
Klingt gut.
@S
-- 
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
@Q p.kessler@druckhaus-kessler.example
Am 4. Februar 2026 09:17:33 MEZ schrieb Petra Kessler <p.kessler@druckhaus-kessler.example>:
>Pizza?
### k9 fr
Parfait.
@S
-- 
Envoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.
@Q m.garcin@batiplus.example
Le 4 février 2026 09:17:33 GMT+01:00, Mathieu Garcin <m.garcin@batiplus.example> a écrit :
>Pizza ?
### bluemail
Will do tomorrow.
@S
Get BlueMail for Android
@Q d.osei@lakeshoretools.example
On Feb 4, 2026, at 9:17 AM, Daniel Osei <d.osei@lakeshoretools.example> wrote:
Please water the plants.
### evolution
@Q
On Wed, 2026-02-04 at 09:17 +0100, Daniel Osei wrote:
> Does it build?
@R

It does since this morning.
### kmail
@Q
On Wednesday, 4 February 2026 09:17:33 CET Daniel Osei wrote:
> Does it run?
@R
It runs.
### gnus
@Q d.osei@lakeshoretools.example
>>>>> "Daniel" == Daniel Osei <d.osei@lakeshoretools.example> writes:

    Daniel> Does it compile?
@R

Yes, with the patch.
### the bat
Здравствуйте, Алексей.
@Q

Вы писали 4 февраля 2026 г., 9:17:33:

> Когда отгрузка?
@R
Завтра утром.
### shortmail no history
Ok
### only signature | Priya Raman <priya@northgatelabs.example>
@S
Priya Raman
Northgate Labs
+1 617 555 0142
### empty reply zh
@F liuyang@beichen.example
------------------ 原始邮件 ------------------
发件人: "刘洋"<liuyang@beichen.example>;
发送时间: 2026年2月4日(星期三) 上午9:17
收件人: "周敏"<zhoumin@jinling.example>;
主题: 请查收

附件请查收。
### reply in english under german outlook
The invoice was paid on Monday.
@S

Best regards,
Priya Raman
Northgate Labs Inc.
@Q p.kessler@druckhaus-kessler.example
Von: Petra Kessler <p.kessler@druckhaus-kessler.example> 
Gesendet: Mittwoch, 4. Februar 2026 09:17
An: Priya Raman <priya@northgatelabs.example>
Betreff: Rechnung 2026-118

Ist die Rechnung bezahlt?
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
### forwarded within reply
Hi Tom, see the customer's mail below, can you quote this by Monday?
@S

Priya
@F buyer@orchardmills.example
---------- Forwarded message ---------
From: Hannah Brandt <buyer@orchardmills.example>
Date: Wed, Feb 4, 2026 at 9:17 AM
Subject: Request for quote
To: <sales@northgatelabs.example>


We need 400 filters.
### forward outlook de
Zur Kenntnis.
@F a.lenz@glaswerk.example
-------- Weitergeleitete Nachricht --------
Betreff: 	Reklamation
Datum: 	Wed, 4 Feb 2026 09:17:33 +0100
Von: 	Anke Lenz <a.lenz@glaswerk.example>
An: 	h.oltmanns@kuestenverlag.example

Zwei Scheiben sind gebrochen.
### forward apple fr
À traiter demain.
@F client@maison-rose.example
Début du message réexpédié :

De: Claire Rose <client@maison-rose.example>
Objet: Commande
Date: 4 février 2026 à 09:17:33 UTC+1
À: contact@atelier-riou.example

Bonjour, je souhaite commander.
### forward zh netease
请跟进这个客户。
@F buyer@huaxing.example
-------- 转发邮件信息 --------
发件人："何珊" <buyer@huaxing.example>
发送日期：2026-02-04 09:17:33
收件人：sales@jinling.example
主题：求购

需要200台。
### forward pl
Do wiadomości.
@F klient@ogrodnik.example
---------- Forwarded message ---------
Od: Ewa Klon <klient@ogrodnik.example>
Date: śr., 4 lut 2026 o 09:17
Subject: Reklamacja
To: <biuro@stolarnia-lis.example>

Proszę o wymianę.
### own quotation marks list
The three options are:

> Option A: ship by sea, 35 days
> Option B: ship by rail, 18 days

I would take B.
### shell prompt with gt
Run this in the console:

> npm install
> npm start

and tell me what it prints.
@S

Sam
### diff in prose
The fix is one line:

- const rate = 0.9
+ const rate = 0.95

Please apply it before the release.
### log lines in prose
The log says:

2026-02-04 09:17:33 ERROR From: null
2026-02-04 09:17:34 ERROR retry

Can you look?
### on date in prose
On Wednesday, 4 February I wrote: the parts are late. That is still true.
### labels in prose zh
合同信息如下：
发件单位：金陵公司
日期：2026年2月10日
主题：年度采购

请确认后盖章。
### addresses in prose
Please send the invoice to:
To: Northgate Labs
Attn: Priya Raman
12 Canal Street

before Friday.
### itinerary in prose
Your trip:
From: Hamburg
To: Vienna
Date: 4 March 2026

Train leaves at 9:17.
### thanks in middle
Thanks

I'll send the rest tomorrow once the scans are done.
### bilingual sign-off
The samples leave Shenzhen on Friday.
样品周五从深圳发出。
@S

Best regards 此致敬礼
Zhou Min 周敏
Purchasing Dept. 采购部
Jinling Precision Machinery Co., Ltd. 金陵精密机械有限公司
Tel: +86 25 8472 3316-806
@Q liuyang@beichen.example
From: Liu Yang <liuyang@beichen.example>
Sent: Wednesday, February 4, 2026 9:17 AM
To: Zhou Min <zhoumin@jinling.example>
Subject: Samples

When?
### separators in signature
Offer attached.
@S

==========================
Kavitha Subramanian
Asst. Manager - Exports
Coromandel Spices Pvt. Ltd.
Ph: +91 44 2811 0000 Extn 214
==========================
### japanese boxed signature
見積書を添付いたしました。
ご確認のほどお願い申し上げます。
@S

━━━━━━━━━━━━━━━━━━━━
株式会社青葉製作所
営業部 第二課
高田 翔（たかだ しょう）
〒980-0811 仙台市青葉区一番町1-2-3
TEL：022-221-3344（内線 215）
FAX：022-221-3345
E-mail：takada@aoba.example
━━━━━━━━━━━━━━━━━━━━
### korean signature
견적서 첨부드립니다.
@S

감사합니다.

박서준 과장
미래산업 주식회사 | 구매팀
Tel. 02-3456-7890 (내선 112)
H.P. 010-2345-6789
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
### pronouns and calendly
Happy to talk this week.
@S

Priya Raman (she/her)
Product Lead, Northgate Labs
Book time with me: https://cal.example/priya
@Q d.osei@lakeshoretools.example
On Wed, Feb 4, 2026 at 9:17 AM Daniel Osei <d.osei@lakeshoretools.example>
wrote:

> Free this week?
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
`
