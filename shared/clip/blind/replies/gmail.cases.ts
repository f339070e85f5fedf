// Replies of Gmail, in languages of the West. Format: see ../read-replies.ts. All people are invented.

export const GMAIL = `
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
### gmail uk
Добрий день, рахунок оплачено.
@S
З повагою,
Олена
@Q taras@budlux.example
ср, 4 лют. 2026 р. о 09:17 Тарас Гнатюк <taras@budlux.example> пише:

> Чи оплачено рахунок?
### gmail hu
Rendben, köszönöm!
@Q balazs@fekete.example
Fekete Balázs <balazs@fekete.example> ezt írta (időpont: 2026. szept. 3., Cs, 10:12):

> Elküldtem a számlát.
### gmail ro | Ilinca Stan <ilinca@moara.example>
Bună ziua,

Confirm primirea. Plata se face vineri.
@S

Cu stimă,
Ilinca Stan
@Q radu@ferma.example
În joi, 3 sept. 2026 la 10:12, Radu Pop <radu@ferma.example> a scris:

> V-am trimis factura.
### gmail tr | Elif Aksoy <elif@tekstilaksoy.example>
Merhaba Kerem Bey,

Numuneler bugün kargoya verildi.
@S

İyi çalışmalar,
Elif Aksoy
@Q kerem@iplik.example
Kerem Tuna <kerem@iplik.example>, 3 Eyl 2026 Per, 10:12 tarihinde şunu yazdı:

> Numuneler ne zaman gelir?
### gmail el | Δήμητρα Λάμπρου <dimitra@elaion.example>
Καλημέρα σας,

η παραγγελία έφυγε χθες.
@S

Με εκτίμηση,
Δήμητρα Λάμπρου
@Q nikos@limani.example
Στις Πέμ 3 Σεπ 2026 στις 10:12 π.μ., ο/η Νίκος Βλάχος <nikos@limani.example> έγραψε:

> Πότε φεύγει η παραγγελία;
### gmail android ru
Спасибо, получила. Посмотрю до пятницы.
@Q v.melnikov@sosna.example
чт, 3 сент. 2026 г., 10:12 Виктор Мельников <v.melnikov@sosna.example>:

> Отправляю договор.
### gmail android it
Ciao Giorgio, va bene così. Procedi pure.
@S

Chiara
@Q g.sala@molinari.example
Il gio 3 set 2026, 10:12 Giorgio Sala <g.sala@molinari.example> ha scritto:

> Posso procedere con l'ordine?
### gmail android pl
Tak, pasuje mi czwartek.
@Q m.lis@stolarnia.example
czw., 3 wrz 2026, 10:12 użytkownik Marek Lis <m.lis@stolarnia.example> napisał:

> Czwartek czy piątek?
### gmail android pt
Obrigada, fica combinado então.
@Q tania@serralheria.example
Tânia Prado <tania@serralheria.example> escreveu (quinta, 3/09/2026 à(s) 10:12):

> Fica para dia 10.
### gmail de with quote after sig | Lena Vogt <lena@kranich.example>
Wir liefern am Freitag.
@S
-- 
Lena Vogt
Kranich Logistik GmbH
Tel. 030 901820
@Q tom@acme.example
Am Do., 5. März 2026 um 14:02 Uhr schrieb Tom Bell <tom@acme.example>:
> Wann liefern Sie?
### no gmail
Helt greit.
@Q tom@acme.example
tor. 5. mars 2026 kl. 14:02 skrev Tom Bell <tom@acme.example>:

> Kan vi flytte møtet?
### gmail ampm narrow space
Sure, Thursday works.
@Q carla.diaz@pinnacle-parts.example
On Mon, Apr 13, 2026 at 4:40 PM Carla Diaz <carla.diaz@pinnacle-parts.example> wrote:

> Thursday instead?
### gmail bold reply all
Agreed with Ben's plan.

Two remarks:
1. The cable must be 3 m.
2. We need the test report by May.
@S

Thanks!
Carla
@Q ben@okoye.example
On Mon, 13 Apr 2026 at 16:40, Ben Okoye <ben@okoye.example> wrote:
>
> Plan attached.
>
> On Sun, 12 Apr 2026 at 10:01, Carla Diaz <carla.diaz@pinnacle-parts.example> wrote:
> > Any plan?
### gmail en day first
Will call you after lunch.
@Q d.fenn@coppercreek.example
On Mon, 1 Jun 2026, 08:05 Dana Fenn, <d.fenn@coppercreek.example> wrote:

> Call me?
### gmail mobile fr
D'accord pour mercredi
@Q elise@papeterie.example
Le lun. 1 juin 2026, 08:05, Élise Morin <elise@papeterie.example> a écrit :

> Mercredi ?
### gmail mobile es
Ok, perfecto
@Q lucia@imprenta.example
El lun., 1 jun. 2026 8:05, Lucía Ros <lucia@imprenta.example> escribió:

> ¿Ok?
### gmail mobile it
Perfetto, grazie!
@Q nora@cartiera.example
Il lun 1 giu 2026, 08:05 Nora Bassi <nora@cartiera.example> ha scritto:

> Va bene?
### gmail mobile pl
Tak, zgadza się.
@Q kuba@drukarnia.example
pon., 1 cze 2026, 08:05 użytkownik Kuba Zych <kuba@drukarnia.example> napisał:

> Zgadza się?
### gmail mobile nl
Ja hoor
@Q tess@drukkerij.example
Op ma 1 jun. 2026 08:05 schreef Tess Kok <tess@drukkerij.example>:

> Klopt dit?
### gmail mobile sv
Ja, det stämmer
@Q maja@tryckeri.example
Den mån 1 juni 2026 08:05Maja Ek <maja@tryckeri.example> skrev:

> Stämmer det?
### gmail mobile ru
Да, всё верно
@Q olga@tipografia.example
пн, 1 июн. 2026 г., 08:05 Ольга Зимина <olga@tipografia.example>:

> Всё верно?
### hr gmail
Hvala, primili smo.
@S
Lijep pozdrav
Ivana
@Q tomo@tiskara.example
pon, 1. lip 2026. u 08:05 Tomo Babić <tomo@tiskara.example> napisao je:

> Jeste li primili?
### sl gmail
Hvala, prejeto.
@S
Lep pozdrav, Nina
@Q jure@tiskarna.example
V V pon., 1. jun. 2026 ob 08:05 je oseba Jure Kos <jure@tiskarna.example> napisala:

> Prejeto?
### sk gmail
Ďakujem, prijaté.
@S
S pozdravom
Zuzana
@Q igor@tlaciaren.example
po 1. 6. 2026 o 8:05 Igor Bielik <igor@tlaciaren.example> napísal(a):

> Prijaté?
### bg gmail
Благодаря, получихме.
@S
Поздрави,
Мария
@Q petar@pechat.example
На пн, 1.06.2026 г. в 8:05 Петър Илиев <petar@pechat.example> написа:

> Получихте ли?
### lt gmail
Ačiū, gavome.
@S
Pagarbiai
Rasa
@Q jonas@spaustuve.example
2026-06-01, pr, 08:05 Jonas Petraitis <jonas@spaustuve.example> rašė:

> Ar gavote?
### lv gmail
Paldies, saņēmām.
@S
Ar cieņu
Ilze
@Q karlis@drukatava.example
Pirmd., 2026. g. 1. jūn., plkst. 08:05 — lietotājs Kārlis Ozols (<karlis@drukatava.example>) rakstīja:

> Vai saņēmāt?
### et gmail
Aitäh, saime kätte.
@S
Lugupidamisega
Liis
@Q mart@trykikoda.example
Kuupäev E, 1. juuni 2026 kell 08:05 kirjutas Mart Kask <mart@trykikoda.example>:

> Kas saite kätte?
### ca gmail
Rebut, gràcies.
@S
Salutacions,
Montse
@Q pau@impremta.example
Missatge de Pau Soler <pau@impremta.example> del dia dl., 1 de juny 2026 a les 8:05:

> Rebut?
### es gmail | Rocío Belmonte <rocio@belmonte.example>
Hola Tom:

Perfecto, te reservo la sala.
@S

¡Saludos!
Rocío
@Q tom@krane.example
El mié, 12 ago 2026 a las 16:05, Tom Kranich (<tom@krane.example>) escribió:

> ¿Me reservas la sala?
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
### hr gmail
Hvala, dogovoreno.
@Q tom@krane.example
sri, 12. kol 2026. u 16:05 Tom Kranich <tom@krane.example> napisao je:

> Dogovoreno?
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
### tr gmail
Tamam, onaylıyorum.
@Q tom@krane.example
Tom Kranich <tom@krane.example>, 12 Ağu 2026 Çar, 16:05 tarihinde şunu yazdı:

> Onaylıyor musun?
### gmail wrapped en
Thanks, looks great.
@Q tom.bell.sales@acme-international-trading.example
On Thu, Mar 5, 2026 at 2:02 PM Tom Bell <
tom.bell.sales@acme-international-trading.example> wrote:

> Here is the draft.
### gmail de
Passt, bis Montag!
@Q tom@acme.example
Am Do., 5. März 2026 um 14:02 Uhr schrieb Tom Bell <tom@acme.example>:

> Montag 10 Uhr?
### gmail fr
C'est parfait, merci !
@Q tom@acme.example
Le jeu. 5 mars 2026 à 14:02, Tom Bell <tom@acme.example> a écrit :

> Voici le devis.
### gmail es
De acuerdo, quedamos así.
@Q tom@acme.example
El jue, 5 mar 2026 a las 14:02, Tom Bell (<tom@acme.example>) escribió:

> ¿El lunes a las 9?
### gmail it
Va bene, grazie.
@Q tom@acme.example
Il giorno gio 5 mar 2026 alle ore 14:02 Tom Bell <tom@acme.example> ha scritto:

> Confermi?
### gmail pt-br
Perfeito, obrigado!
@Q tom@acme.example
Em qui., 5 de mar. de 2026 às 14:02, Tom Bell <tom@acme.example> escreveu:

> Segue a proposta.
### gmail nl
Prima, tot dan.
@Q tom@acme.example
Op do 5 mrt 2026 om 14:02 schreef Tom Bell <tom@acme.example>:

> Donderdag om 9 uur?
### gmail sv
Låter bra!
@Q tom@acme.example
Den tors 5 mars 2026 kl 14:02 skrev Tom Bell <tom@acme.example>:

> Ska vi ses imorgon?
### gmail da
Det er fint.
@Q tom@acme.example
Den tors. 5. mar. 2026 kl. 14.02 skrev Tom Bell <tom@acme.example>:

> Er det ok?
### gmail fi
Sopii hyvin.
@Q tom@acme.example
to 5. maalisk. 2026 klo 14.02 Tom Bell (tom@acme.example) kirjoitti:

> Sopiiko perjantai?
### gmail pl
Zgoda, dziękuję.
@Q tom@acme.example
czw., 5 mar 2026 o 14:02 Tom Bell <tom@acme.example> napisał(a):

> Czy cena pasuje?
### gmail cs
Souhlasím, děkuji.
@Q tom@acme.example
čt 5. 3. 2026 v 14:02 odesílatel Tom Bell <tom@acme.example> napsal:

> Souhlasíte?
### gmail ru
Хорошо, договорились.
@Q tom@acme.example
чт, 5 мар. 2026 г. в 14:02, Tom Bell <tom@acme.example>:

> Завтра в десять?
### gmail uk
Дякую, отримав.
@Q tom@acme.example
чт, 5 бер. 2026 р. о 14:02 Tom Bell <tom@acme.example> пише:

> Надсилаю рахунок.
### gmail tr
Tamam, teşekkürler.
@Q tom@acme.example
Tom Bell <tom@acme.example>, 5 Mar 2026 Per, 14:02 tarihinde şunu yazdı:

> Uygun mu?
### gmail hu
Rendben, köszönöm.
@Q tom@acme.example
Tom Bell <tom@acme.example> ezt írta (időpont: 2026. márc. 5., Cs, 14:02):

> Megfelel?
### gmail ro
Este în regulă.
@Q tom@acme.example
În joi, 5 mar. 2026 la 14:02, Tom Bell <tom@acme.example> a scris:

> E bine așa?
### gmail el
Εντάξει, ευχαριστώ.
@Q tom@acme.example
Στις Πέμ 5 Μαρ 2026 στις 2:02 μ.μ., ο/η Tom Bell <tom@acme.example> έγραψε:

> Σας στέλνω την προσφορά.
`
