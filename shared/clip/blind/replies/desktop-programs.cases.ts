// Replies of open and old programs: Thunderbird, Evolution, KMail, Mutt, The Bat, and the webmails one runs oneself. Format: see ../read-replies.ts. All people are invented.

export const DESKTOP_PROGRAMS = `
### thunderbird zh
补丁已经合并，请重新测试。
@Q
在 2026/3/5 14:02, 王磊 写道:
> 测试没有通过。
> 日志见附件。
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
### thunderbird ja
@Q
On 2026/02/04 9:17, 小川 真理 wrote:
> 納期はいつですか。
@R
来週の月曜日です。
@S

高田
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
### mutt german
@Q
* Petra Kessler [04. Feb 26, 09:17]:
> Hast du das Paket gebaut?
@R

Noch nicht, heute Abend.
@S

-- 
Henning
### mailspring
Sounds good.
@Q d.osei@lakeshoretools.example
On Feb 4 2026, at 9:17 am, Daniel Osei <d.osei@lakeshoretools.example> wrote:
> Lunch?
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
### thunderbird ja
ご返信ありがとうございます。
図面の件、承知いたしました。
@S

--
岩崎 浩
株式会社岩崎製作所 設計部
TEL 0263-55-0142
@Q
On 2026/09/03 10:12, 谷 由紀 wrote:
> 図面を修正いたしました。
### becky ja | 岩崎 浩 <iwasaki@iwasaki.example>
岩崎です。

了解です。来週お願いします。
@Q tani@fujimori.example
On Thu, 3 Sep 2026 10:12:44 +0900
谷 由紀 <tani@fujimori.example> wrote:

> 納期は来週でよろしいですか？
### the bat ru
Здравствуйте, Виктор.

Отгрузка запланирована на 10 сентября.
@S

--
С уважением,
 Полина                          mailto:p.zueva@bereg.example
@Q
Вы писали 3 сентября 2026 г., 10:12:44:

> Когда отгрузка?
### thunderbird it | Silvia Greco <s.greco@vetreria.example>
Buongiorno Giorgio,

le misure sono 120 x 80. Per il trasporto ci pensiamo noi.
@S

Cordialmente,
Silvia Greco
Ufficio tecnico - Vetreria Greco S.n.c.
Tel. 0575 550142
@Q
Il 03/09/26 10:12, Giorgio Sala ha scritto:
> Mi conferma le misure?
### thunderbird hu | Orsolya Vass <vass.orsolya@koroskert.example>
Kedves Balázs!

A csütörtök megfelel.
@S

Üdvözlettel:
Vass Orsolya
@Q
2026. 09. 03. 10:12 keltezéssel, Fekete Balázs írta:
> Csütörtök jó lenne?
### zimbra fr | Maud Perrin <maud@perrin.example>
Bonjour Hugo,

Le devis me convient, vous pouvez lancer la fabrication.
@S

Bonne journée,
Maud Perrin
@Q hugo@chaudronnerie.example
De: "Hugo Tessier" <hugo@chaudronnerie.example>
À: "Maud Perrin" <maud@perrin.example>
Envoyé: Jeudi 3 Septembre 2026 10:12:44
Objet: Devis 118

Ci-joint le devis.
### em client de | Anke Voss <anke@voss.example>
Passt, ich bringe die Pläne mit.
@S

Viele Grüße
Anke
@Q ulrich@holzbau.example
------ Originalnachricht ------
Von "Ulrich Beer" <ulrich@holzbau.example>
An "Anke Voss" <anke@voss.example>
Datum 03.09.2026 10:12:44
Betreff Pläne

Bringst du die Pläne mit?
### hu thunderbird
Igen, jó lesz.
@Q
2026. 03. 05. 14:02 keltezéssel, Tom Bell írta:
> Jó lesz így?
### thunderbird en signature in quote
Looks good to me too.
@Q
On 4/13/26 16:40, Ben Okoye wrote:
> Draft attached.
>
> -- 
> Ben Okoye
> +1 503 555 0164
### thunderbird es
@Q
El 13/4/26 a las 16:40, Amparo Gil escribió:
> ¿Cuándo llega el pedido?
@R
El miércoles por la mañana.
@S

Un abrazo,
Tomás
### thunderbird pt-br
@Q
Em 13/04/2026 16:40, Lívia Prado escreveu:
> Quando chega o pedido?
@R
Na quarta de manhã.
@S

Abraços
Caio
### thunderbird sv
@Q
Den 2026-04-13 kl. 16:40, skrev Elsa Norén:
> När kommer leveransen?
@R
På onsdag förmiddag.
@S
MVH Gustav
### thunderbird ro
@Q
Pe 13.04.2026 16:40, Sorin Dan a scris:
> Când ajunge marfa?
@R
Miercuri dimineață.
### thunderbird el
@Q
Στις 13/4/26 16:40, ο/η Spyros Kallis έγραψε:
> Πότε έρχεται;
@R
Την Τετάρτη το πρωί.
### thunderbird zh-hans
@Q
在 2026/4/13 16:40, 孟涛 写道:
> 什么时候到货？
@R
周三上午。
### thunderbird uk
@Q
13.04.26 16:40, Тарас Бойко пише:
> Коли буде товар?
@R
У середу зранку.
### patch reply
@Q
On 2026-04-13 16:40, Ute Brandl wrote:
> diff --git a/init.c b/init.c
> @@ -10,3 +10,4 @@
> +	int ret = 0;
@R
Please drop the initialisation, it is overwritten below.
@Q
>  	ret = probe();
> +	return ret;
@R
Looks fine otherwise.
### ja becky
@Q
On Mon, 13 Apr 2026 16:40:12 +0900
堀江 由衣 <horie@minato.example> wrote:

> 部品は届きましたか。
@R

はい、届きました。
@S

-- 
梶原 誠 <kajiwara@kita.example>
### groupwise
Fine.
@Q
>>> Dana Fenn 6/1/2026 8:05 AM >>>
Is it fine?
### fr thunderbird
Oui, c'est bon pour moi.
@S

Margaux
@Q tom@krane.example
Le 12/08/2026 à 16:05, Tom Kranich <tom@krane.example> a écrit :
> C'est bon pour vous ?
### thunderbird ja
確認しました。
@Q
On 2026/03/05 14:02, 鈴木 一郎 wrote:
> 仕様書を更新しました。
### mutt en
@Q tom@acme.example
* Tom Bell <tom@acme.example> [2026-03-05 14:02]:
> Patch attached.
@R

Applied, thanks.
@S

-- 
Maria
### gnus supercite
@Q tom@acme.example
Tom Bell <tom@acme.example> writes:

> Should we keep the option?
@R

No, remove it.
`
