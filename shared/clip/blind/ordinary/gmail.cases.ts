// Ordinary replies written in Gmail, in text and markup. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_GMAIL = `
### gmail web en | US | Dana Whitlock <dana@whitlockprint.example>
Hi Marcus,

Thanks for sending these over. The second proof looks right to me, please go ahead
and print 500 copies.
@V

Best,
@S
Dana
@Q marcus@pressroom.example

On Tue, Mar 3, 2026 at 10:14 AM Marcus Oyelaran <marcus@pressroom.example>
wrote:

> Hi Dana,
>
> Attached are both proofs. Which one should we run?
>
> Marcus
>
### gmail web en signature | US | Dana Whitlock <dana@whitlockprint.example>
Let's do Thursday at 2.
@Q marcus@pressroom.example

On Tue, Mar 3, 2026 at 10:14 AM Marcus Oyelaran <
marcus@pressroom.example> wrote:

> Does Wednesday or Thursday work for a call?
>
@S

-- 
*Dana Whitlock*
Production Manager | Whitlock Print Co.
o: (503) 555-0142 ext. 208 | c: (503) 555-0177
www.whitlockprint.example
=name Dana Whitlock
=title Production Manager
=org Whitlock Print Co.
=phone +15035550142;208
=phone +15035550177
=url whitlockprint.example
### gmail web html en | US | Dana Whitlock <dana@whitlockprint.example>
@H
<div dir="ltr"><div dir="ltr">Yes, both. I&#39;ll bring the samples.<div><br></div><div>See you Monday.</div></div><div><br clear="all"></div><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Dana Whitlock</b> (she/her)<div>Production Manager, Whitlock Print Co.</div><div>503-555-0142 x208</div></div></div></div><br></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Mar 3, 2026 at 10:14 AM Marcus Oyelaran &lt;<a href="mailto:marcus@pressroom.example">marcus@pressroom.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Coated or uncoated?<br></div></blockquote></div>
@R
Yes, both. I'll bring the samples.

See you Monday.
@S
Dana Whitlock (she/her)
Production Manager, Whitlock Print Co.
503-555-0142 x208
@Q marcus@pressroom.example
=name Dana Whitlock
=title Production Manager
=org Whitlock Print Co.
=phone +15035550142;208
### gmail web de | DE | Jörg Hanemann <j.hanemann@tischlerei-hanemann.example>
Hallo Frau Lindqvist,

die Türen sind fertig, wir liefern am Freitag zwischen 8 und 10 Uhr.
@V

Viele Grüße
@S
Jörg Hanemann
@Q b.lindqvist@nordbau.example

Am Di., 3. März 2026 um 10:14 Uhr schrieb Birgit Lindqvist <
b.lindqvist@nordbau.example>:

> Guten Tag Herr Hanemann,
>
> wann können wir mit den Türen rechnen?
>
### gmail android de html | DE | Jörg Hanemann <j.hanemann@tischlerei-hanemann.example>
@H
<div dir="auto">Passt, bis dann!</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Birgit Lindqvist &lt;<a href="mailto:b.lindqvist@nordbau.example">b.lindqvist@nordbau.example</a>&gt; schrieb am Di., 3. März 2026, 10:14:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div dir="ltr">Freitag 9 Uhr?</div></blockquote></div>
@R
Passt, bis dann!
@Q b.lindqvist@nordbau.example
### gmail web fr | FR | Maëlle Corbineau <maelle@atelier-corbineau.example>
Bonjour Hugo,

C'est noté pour mardi. Pourriez-vous m'envoyer le plan au format PDF ?
@V

Bien à vous,
@S
Maëlle Corbineau
@Q h.vasseur@batipro.example

Le mar. 3 mars 2026 à 10:14, Hugo Vasseur <h.vasseur@batipro.example> a
écrit :

> Bonjour,
>
> Nous pouvons passer mardi prochain.
### gmail android fr | FR | Maëlle Corbineau <maelle@atelier-corbineau.example>
Oui, c'est bon pour moi.
@Q h.vasseur@batipro.example

Le mar. 3 mars 2026, 10:14, Hugo Vasseur <h.vasseur@batipro.example> a écrit :

> Toujours d'accord pour mardi ?
### gmail web es | ES | Inés Carrasquilla <ines@viverosolmo.example>
Buenos días, Ramón:

Adjunto la factura corregida. Disculpe las molestias.
@V

Un saludo,
@S
Inés
@Q ramon@jardinesdelsur.example

El mar, 3 mar 2026 a las 10:14, Ramón Etxaniz (<ramon@jardinesdelsur.example>)
escribió:

> Inés, en la factura falta el NIF.
>
### gmail web it | IT | Fabrizio Lenzotti <f.lenzotti@cantinalenzotti.example>
Buongiorno Silvia,

confermo l'ordine di 60 bottiglie. La consegna è prevista per giovedì.
@V

Cordiali saluti
@S
Fabrizio Lenzotti
@Q silvia@osteriadelporto.example

Il giorno mar 3 mar 2026 alle ore 10:14 Silvia Mandelli <
silvia@osteriadelporto.example> ha scritto:

> Buongiorno, avete ancora il rosso 2023?
>
### gmail web pt-BR | BR | Thaís Quadros <thais@quadrosarquitetura.example>
Oi, Renato!

Pode ser na quinta às 15h. Levo o projeto impresso.
@V

Abraços,
@S
Thaís
@Q renato@construverde.example

Em ter., 3 de mar. de 2026 às 10:14, Renato Bulhões <
renato@construverde.example> escreveu:

> Thaís, podemos nos reunir esta semana?
>
### gmail web nl html | NL | Sjoerd Terpstra <sjoerd@terpstrafietsen.example>
@H
<div dir="ltr">Hoi Anouk,<br><br>De fiets staat klaar, je kunt hem morgen ophalen.<br><br>Groetjes,<br>Sjoerd</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Op di 3 mrt 2026 om 10:14 schreef Anouk Veldkamp &lt;<a href="mailto:anouk@veldkamp.example" target="_blank">anouk@veldkamp.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Is mijn fiets al klaar?</div></blockquote></div>
@R
Hoi Anouk,

De fiets staat klaar, je kunt hem morgen ophalen.
@V
Groetjes,
@S
Sjoerd
@Q anouk@veldkamp.example
### gmail web pl | PL | Grażyna Pękala <grazyna@kwiatypekala.example>
Dzień dobry,

bukiety będą gotowe na 14:00. Proszę o numer kontaktowy kierowcy.
@V

Pozdrawiam
@S
Grażyna Pękala
@Q j.wrobel@salaweselna.example

wt., 3 mar 2026 o 10:14 Janusz Wróbel <j.wrobel@salaweselna.example>
napisał(a):

> Dzień dobry, o której można odebrać bukiety?
>
### gmail web ru | RU | Лариса Кудряшова <larisa@kudr-design.example>
Добрый день, Глеб!

Макет поправила, файл во вложении.
@V

С уважением,
@S
Лариса Кудряшова
@Q gleb@tipograf.example

вт, 3 мар. 2026 г. в 10:14, Глеб Ярцев <gleb@tipograf.example>:

> Лариса, поправьте, пожалуйста, поля.
>
### gmail web tr | TR | Gülşen Akyıldız <gulsen@akyildizseramik.example>
Merhaba Tolga Bey,

Numuneler bugün kargoya verildi.
@V

İyi çalışmalar,
@S
Gülşen Akyıldız
@Q tolga@yapimarket.example

Tolga Erden <tolga@yapimarket.example>, 3 Mar 2026 Sal, 10:14 tarihinde şunu
yazdı:

> Numuneler ne zaman gelir?
>
### gmail web sv | SE | Annika Sjöholm <annika@sjoholmsbageri.example>
Hej Patrik!

Det går bra, vi bakar 40 stycken till lördag.
@V

Med vänliga hälsningar
@S
Annika Sjöholm
@Q patrik@hamncafe.example

Den tis 3 mars 2026 kl 10:14 skrev Patrik Ek <patrik@hamncafe.example>:

> Hej, kan ni ordna 40 bullar?
>
### gmail web da | DK | Mette Kjærulff <mette@kjaerulffvvs.example>
Hej Søren

Montøren kommer onsdag mellem 8 og 12.
@V

Venlig hilsen
@S
Mette Kjærulff
@Q soren@strandhus.example

Den tirs. 3. mar. 2026 kl. 10.14 skrev Søren Ravn <soren@strandhus.example>:

> Hvornår kommer I?
>
### gmail web ja | JP | 桐谷 悠真 <kiritani@aozora-sekkei.example>
佐伯様

お世話になっております。桐谷です。
図面の件、承知いたしました。明日中にお送りします。
@V

よろしくお願いいたします。
@S

桐谷 悠真
@Q saeki@minato-kensetsu.example

2026年3月3日(火) 10:14 佐伯 美咲 <saeki@minato-kensetsu.example>:

> 桐谷様
>
> 図面はいつ頃いただけますでしょうか。
>
### gmail web ko | KR | 서다인 <dain@hanulprint.example>
안녕하세요, 도현님.

시안 확인했습니다. 2안으로 진행해 주세요.
@V

감사합니다.
@S
서다인 드림
@Q dohyun@pixelworks.example

2026년 3월 3일 (화) 오전 10:14, 강도현 <dohyun@pixelworks.example>님이 작성:

> 시안 두 가지 보내드립니다.
>
### gmail web zh-Hans | CN | 邹雨桐 <zouyt@qinglan.example>
李经理，您好：

合同已盖章，今天下午快递寄出，请注意查收。
@V

祝好
@S
邹雨桐
@Q likang@haoyuan.example

李康 <likang@haoyuan.example> 于2026年3月3日周二 10:14写道：

> 小邹，合同什么时候能寄出？
>
### gmail web zh-Hant html | TW | 簡郁庭 <yuting@moonriver.example>
@H
<div dir="ltr"><div>佳穎您好，</div><div><br></div><div>報價單已更新，請參考附件。</div><div><br></div><div>謝謝！</div><div>郁庭</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">方佳穎 &lt;<a href="mailto:jiaying@pinehill.example">jiaying@pinehill.example</a>&gt; 於 2026年3月3日週二 上午10:14寫道：<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">請問數量改成 300 的價格？</div></blockquote></div>
@R
佳穎您好，

報價單已更新，請參考附件。
@V
謝謝！
@S
郁庭
@Q jiaying@pinehill.example
### gmail forward en html | US | Dana Whitlock <dana@whitlockprint.example>
@H
<div dir="ltr">FYI, see the request below. Can you quote this?<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Marcus Oyelaran</strong> <span dir="auto">&lt;<a href="mailto:marcus@pressroom.example">marcus@pressroom.example</a>&gt;</span><br>Date: Tue, Mar 3, 2026 at 10:14 AM<br>Subject: Posters<br>To: Dana Whitlock &lt;<a href="mailto:dana@whitlockprint.example">dana@whitlockprint.example</a>&gt;<br></div><br><br><div dir="ltr">Hi Dana, we need 40 posters.</div></div></div>
@R
FYI, see the request below. Can you quote this?
@F marcus@pressroom.example
### gmail ios en | US | Dana Whitlock <dana@whitlockprint.example>
Running ten minutes late, sorry!
@N

Sent from Gmail Mobile
@Q marcus@pressroom.example


On Tue, Mar 3, 2026 at 10:14 AM Marcus Oyelaran <marcus@pressroom.example>
wrote:

> We're in the front room.
>
`
