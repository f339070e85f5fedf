// Mail among families and friends. Format: see ../read-replies.ts. All people are invented.

export const FAMILIES = `
### couple de | Peter Krüger <p.krueger@post.example>
Hallo Sabine,

wir kommen gern, bringen auch Kartoffelsalat mit.

@S
Bis Dienstag dann
Peter und Anja Krüger
### couple en | Tom Ashdown <tom.ashdown@mail.example>
Dear Margaret,

Thank you for the lovely flowers. Lisa has put them in the hall where everybody can see them.

@S
With much love from us both
Tom & Lisa
@Q margaret@hale.example

On 4 May 2026, at 18:20, Margaret Hale <margaret@hale.example> wrote:

> Happy anniversary!
### cs kamarad seznam
Nazdar Jirko,

jasně že přijdu, vezmu i Petra. Dort objednala Jana.

@S
Měj se, Vojta
@Q jiri.hlava@posta.example

---------- Původní e-mail ----------
Od: Jiří Hlava <jiri.hlava@posta.example>
Komu: Vojtěch Šimek <vojta@simek.example>
Datum: 12. 5. 2026 8:14:03
Předmět: Oslava

Přijdeš v sobotu?
### ru дача
Привет, мам!

Доехали нормально, дети спят. Рассаду довезли всю, даже перцы.

@S
Целуем,
Катя, Дима и мелкие
@Q
12.05.2026 21:40, Галина Сергеевна пишет:
> Как доехали?
### zh 同学聚会 | 老徐 <xu88@youxiang.example>
老同学们好：

聚会地点定在湖滨路的老地方，晚上六点半，能来的在群里报个名。

@S
老徐
@Q
在 2026-05-12 09:30:11，"班长" <banzhang@youxiang.example> 写道：
> 地点定了吗？
### notes de family | Onkel Hans <hans@post.example>
Ihr Lieben,

zu Ostern komme ich mit dem Zug um 15.12 Uhr an. Holt mich jemand ab? Sonst nehme ich den Bus.

@S
Seid umarmt
Euer Hans
### artisan fr free | Lionel P. <lionel.plaquiste@boite.example>
bonsoir

ok pour lundi 8h, prévoyez de vider la pièce svp, et le devis signé ça m'arrange

@S
cdt
Lionel
06 55 50 14 22
@Q
----- Mail original -----
De: "Annie Roux" <annie.roux@boite.example>
À: "Lionel P." <lionel.plaquiste@boite.example>
Envoyé: Mardi 12 Mai 2026 20:11:54
Objet: Cloison

Bonsoir, lundi vous convient ?
### it nonna
Carissimi nipoti,

vi aspetto domenica a pranzo, faccio le lasagne. Portate il vino, quello buono!

@S
Vi abbraccio forte
la nonna Pina
### tr aile
Canım ablam,

Annem bugün taburcu oldu, çok iyi. Akşam ararım.

@S
Öptüm
Zeynep
### ar عائلة
أهلا خالتي

وصلنا بالسلامة والحمد لله، الأولاد ناموا من التعب.

@S
قبلاتي
رنا
### ja 同窓会
皆さま

ご無沙汰しております。今年の同窓会は10月12日に決まりました。会費は6千円です。

@S
幹事一同
### zh 家人
妈，

我到宿舍了，一切都好，勿念。周末给您打电话。

@S
女儿 小雨
### zh alumni bilingual | Kevin Zhou 周凯 <kevin.zhou@alum.example>
Hi all,

The reunion dinner is on for June 6 at the Jade Garden. Kids welcome!

@S
See you all there 不见不散
Kevin 周凯
`
