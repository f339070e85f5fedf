// Replies of Apple Mail on desks and phones. Format: see ../read-replies.ts. All people are invented.

export const APPLE = `
### apple mail zh | 丁一鸣 <dingym@kunlun.example>
好的，收到。
@S

一鸣
@Q wuhao@linshi.example
> 2026年8月12日 16:05，吴昊 <wuhao@linshi.example> 写道：
> 
> 资料发你了。
### ios zh-Hant hk
可以，明天送。
@N
從我的iPhone傳送
@Q wuhao@linshi.example
> 吳昊 <wuhao@linshi.example> 於 2026年8月12日 下午4:05 寫道：
> 
> 明天可以送嗎？
### iphone zh quoted
我在路上，半小时后到。
@S
发自我的iPhone
@Q wanglei@haichuan.example
> 在 2026年3月5日，14:02，王磊 <wanglei@haichuan.example> 写道：
> 
> 到哪里了？
### apple mail mac zh
可以，就按这个来。
@Q wanglei@haichuan.example
> 2026年3月5日 下午2:02，王磊 <wanglei@haichuan.example> 写道：
> 
> 颜色定蓝色？
### apple mail tw
沒問題，到時見！
@Q cm.wang@beichen.example
> 王志明 <cm.wang@beichen.example> 於 2026年3月5日 下午2:02 寫道：
> 
> 週五下午三點好嗎？
### iphone tw
在開會，晚點回電。
@S
從我的 iPhone 傳送
@Q cm.wang@beichen.example
> 王志明 <cm.wang@beichen.example> 於 2026年3月5日 下午2:02 寫道：
> 
> ﻿方便講電話嗎？
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
### zh apple mail
收到，马上处理。
@S

周敏
@Q liuyang@beichen.example
> 2026年2月4日 09:17，刘洋 <liuyang@beichen.example> 写道：
> 
> 麻烦处理。
### apple mail nb | Marte Sunde <marte@sunde.example>
Hei! Passer fint med onsdag.
@S

Mvh
Marte
@Q eirik@fjordkraft.example
> 3. sep. 2026 kl. 10:12 skrev Eirik Moen <eirik@fjordkraft.example>:
> 
> Onsdag eller torsdag?
### ios ko
네, 확인했습니다. 내일 오전에 보내드릴게요.
@N
나의 iPhone에서 보냄
@Q jhlim@narae.example
2026. 9. 3. 오전 10:12, 임재현 <jhlim@narae.example> 작성:

> 계약서 언제 받을 수 있을까요?
### ios ru
Да, всё верно. Счёт оплатим завтра.
@N
Отправлено с iPhone
@Q v.melnikov@sosna.example
3 сент. 2026 г., в 10:12, Виктор Мельников <v.melnikov@sosna.example> написал(а):

> Подтвердите, пожалуйста, сумму.
### ios it
Perfetto, ci vediamo lì alle 9.
@N
Inviato da iPhone
@Q g.sala@molinari.example
> Il giorno 3 set 2026, alle ore 10:12, Giorgio Sala <g.sala@molinari.example> ha scritto:
>
> Confermi per domani?
### ios nl
De sleutel ligt bij de receptie.
@N
Verstuurd vanaf mijn iPhone
@Q b.postma@dewaterkant.example
> Op 3 sep 2026 om 10:12 heeft Bart Postma <b.postma@dewaterkant.example> het volgende geschreven:
>
> ﻿Waar ligt de sleutel?
### ios pl
Dziękuję, wszystko dotarło.
@S

Pozdrawiam
Kasia
@N
Wysłane z iPhone'a
@Q m.lis@stolarnia.example
> Wiadomość napisana przez Marek Lis <m.lis@stolarnia.example> w dniu 03.09.2026, o godz. 10:12:
>
> Czy paczka dotarła?
### ios pt br
Recebido! Já repassei para o financeiro.
@N
Enviado do meu iPhone
@Q tania@serralheria.example
> Em 3 de set. de 2026, à(s) 10:12, Tânia Prado <tania@serralheria.example> escreveu:
>
> Segue o boleto.
### ios zh-Hant
好的，我下午請同事送過去。
@N
從我的 iPhone 傳送
@Q cheng@hsinyi.example
鄭雅文 <cheng@hsinyi.example> 於 2026年9月3日 上午10:12 寫道：

> 樣品今天可以送來嗎？
### proton ios en
Works for me. I'll bring the samples.
@N
Sent from Proton Mail for iOS.
@Q ruth@alderbrook.example
-------- Original Message --------
On Thursday, 09/03/26 at 10:12 Ruth Alder <ruth@alderbrook.example> wrote:

> Can we meet on Monday instead?
### sv apple
Ja, gärna.
@Q tom@acme.example
> 5 mars 2026 kl. 14:02 skrev Tom Bell <tom@acme.example>:
> 
> Fika?
### fi apple
Kyllä.
@S
Lähetetty iPhonesta
@Q tom@acme.example
> Tom Bell <tom@acme.example> kirjoitti 5.3.2026 kello 14.02:
> 
> Tuletko?
### pl apple
Tak, będę.
@S
Wysłane z iPhone'a
@Q tom@acme.example
> Wiadomość napisana przez Tom Bell <tom@acme.example> w dniu 05.03.2026, o godz. 14:02:
> 
> Będziesz?
### apple mail signature above quote
Great, thanks for the update.
@S

--
Carla Diaz
Pinnacle Parts
carla.diaz@pinnacle-parts.example
+1 (503) 555-0164
@Q ben@okoye.example

> On Apr 13, 2026, at 16:40, Ben Okoye <ben@okoye.example> wrote:
> 
> The parts have left the plant.
### ios fr
Oui à 18h
@S
Envoyé de mon iPhone
@Q paul.henry@menuiserie-henry.example
> Le 13 avr. 2026 à 16:40, Paul Henry <paul.henry@menuiserie-henry.example> a écrit :
> 
> ﻿On se voit ?
### ios es
Sí, a las seis
@S
Enviado desde mi iPhone
@Q amparo@ceramicasol.example
> El 13 abr 2026, a las 16:40, Amparo Gil <amparo@ceramicasol.example> escribió:
> 
> ﻿¿Nos vemos?
### ios zh-hans
六点可以
@S
发自我的iPhone
@Q mengtao@hengli.example
> 在 2026年4月13日，16:40，孟涛 <mengtao@hengli.example> 写道：
> 
> ﻿几点见？
### ios zh-hk
六點得
@S
從我的iPhone傳送
@Q lokyin@harbourline.example
> Lok Yin Cheuk <lokyin@harbourline.example> 在 2026年4月13日 下午4:40 寫道：
> 
> ﻿幾點？
### ios da
Ja, klokken seks
@S
Sendt fra min iPhone
@Q anders@molleby.example
> Den 13. apr. 2026 kl. 16.40 skrev Anders Bruun <anders@molleby.example>:
> 
> ﻿Skal vi mødes?
### ios nb
Ja, klokka seks
@S
Sendt fra min iPhone
@Q odd@fjellbygg.example
> 13. apr. 2026 kl. 16:40 skrev Odd Vik <odd@fjellbygg.example>:
> 
> ﻿Skal vi møtes?
### ios fi
Kyllä, kuudelta
@S
Lähetetty iPhonesta
@Q paavo@saha.example
> Paavo Ranta <paavo@saha.example> kirjoitti 13.4.2026 kello 16.40:
> 
> ﻿Nähdäänkö?
### ios cs
Ano, v šest
@S
Odesláno z iPhonu
@Q jana@sklarna.example
> 13. 4. 2026 v 16:40, Jana Malá <jana@sklarna.example>:
> 
> ﻿Sejdeme se?
### ios hu
Igen, hatkor
@S
Elküldve az iPhone-omról
@Q istvan@borhaz.example
> 2026. ápr. 13. dátummal, 16:40 időpontban Pap István <istvan@borhaz.example> írta:
> 
> ﻿Találkozunk?
### ios tr
Evet, altıda
@S
iPhone’umdan gönderildi
@Q kemal@zeytinlik.example
> Kemal Acar <kemal@zeytinlik.example> şunları yazdı (13 Nis 2026 16:40):
> 
> ﻿Buluşalım mı?
### ios el
Ναι, στις έξι
@S
Στάλθηκε από το iPhone μου
@Q spyros@meli.example
> Στις 13 Απρ 2026, στις 16:40, ο χρήστης Spyros Kallis <spyros@meli.example> έγραψε:
> 
> ﻿Να βρεθούμε;
### ios he
כן, בשש
@S
נשלח מה-iPhone שלי
@Q noa@yain.example
> ב-13 באפר׳ 2026, בשעה 16:40, Noa Katz <noa@yain.example> כתב/ה:
> 
> ﻿ניפגש?
### ios vi
Vâng, sáu giờ
@S
Đã gửi từ iPhone của tôi
@Q bao@camau.example
> Vào 16:40, Th 2, 13 thg 4, 2026 Bao Le <bao@camau.example> đã viết:
> 
> ﻿Gặp nhau nhé?
### ios id
Ya, jam enam
@S
Dikirim dari iPhone saya
@Q putri@batik.example
> Pada 13 Apr 2026, pukul 16.40, Putri Ayu <putri@batik.example> menulis:
> 
> ﻿Bertemu?
### ios ro
Da, la șase
@S
Trimis de pe iPhone-ul meu
@Q sorin@livada.example
> Pe 13 apr. 2026, la 16:40, Sorin Dan <sorin@livada.example> a scris:
> 
> ﻿Ne vedem?
### apple zh-tw mac
收到，會後提供。
@S

沈家豪
@Q chiu@lianfa.example
> 邱雅雯 <chiu@lianfa.example> 於 2026年6月1日 上午8:05 寫道：
> 
> 請提供會議紀錄
### zh-hant apple
收到。
@S

芷晴
Sent from my iPhone
@Q fang@yuanda.example
> 方國倫 <fang@yuanda.example> 於 2026年7月7日 11:20 寫道：
> 
> ﻿請查收
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
### it apple | Agnese Riva <agnese@riva.example>
Ciao Tom, ti mando tutto entro sera.
@S

A presto
Agnese
@Q tom@krane.example
> Il giorno 12 ago 2026, alle ore 16:05, Tom Kranich <tom@krane.example> ha scritto:
> 
> Mi mandi i file?
### iphone en
Yes please
@S
Sent from my iPhone
@Q tom@acme.example
> On 5 Mar 2026, at 14:02, Tom Bell <tom@acme.example> wrote:
> 
> ﻿Coffee?
### iphone de
Bin gleich da.
@S
Von meinem iPhone gesendet
@Q tom@acme.example
> Am 05.03.2026 um 14:02 schrieb Tom Bell <tom@acme.example>:
> 
> Wo bist du?
### iphone fr
J'arrive.
@S
Envoyé de mon iPhone
@Q tom@acme.example
> Le 5 mars 2026 à 14:02, Tom Bell <tom@acme.example> a écrit :
> 
> Tu es où ?
### iphone es
Voy
@S
Enviado desde mi iPhone
@Q tom@acme.example
> El 5 mar 2026, a las 14:02, Tom Bell <tom@acme.example> escribió:
> 
> ¿Vienes?
### iphone da
Tak!
@S
Sendt fra min iPhone
@Q tom@acme.example
> Den 5. mar. 2026 kl. 14.02 skrev Tom Bell <tom@acme.example>:
> 
> Pakken er kommet.
### apple ja
了解です。
@S
iPhoneから送信
@Q tom@acme.example
> 2026/03/05 14:02、Tom Bell <tom@acme.example>のメール:
> 
> 何時に着きますか。
`
