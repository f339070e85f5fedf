// How German, Dutch and Nordic mails close. Format: see ../read-replies.ts. All people are invented.

export const LETTERS_GERMANIC = `
### shortmail no history
Ok
### nl
Beste mevrouw Kok,

Dank voor uw bericht. De factuur is aangepast.
@S

Vriendelijke groeten, Kind regards,

Tess Kok-Jansen
Administratie
@Q r.mol@drukwerk.example
Op di 7 jul 2026 om 11:20 schreef Rob Mol <r.mol@drukwerk.example>:

> Graag factuur aanpassen.
### sv
Hej Maja,

Jag återkommer i eftermiddag med ett förslag.
@S

Trevlig sommar!
Olle
@Q maja@tryckeri.example
Från: Maja Ek <maja@tryckeri.example>
Skickat: den 7 juli 2026 11:20
Till: Olle Berg <olle@berg.example>
Ämne: Förslag

Hur går det?
### de 1
Moin Frau Kane,

passt alles. Bitte um Zusendung der Rechnung.
@S

Sonnige Grüße von der Küste
Enno Harms
@Q
Am 09.08.2026 15:31 schrieb Bridget Kane:
> Passt alles?
### de 2
Ich bin bis 20.8. im Urlaub, danach gern.
@S

LG, Enno
@Q bridget@kane.example
Von: Bridget Kane <bridget@kane.example>
Datum: Sonntag, 9. August 2026 um 15:31
An: Enno Harms <enno@harms.example>
Betreff: Re: Besuch

Wann passt es?
### de 3
Sehr geehrte Damen und Herren,

hiermit kündige ich den Vertrag zum 31.12.2026.
@S

Hochachtungsvoll

Enno Harms
Deichweg 3
26506 Norden
### nl 1
Hoi,

Komt in orde, ik bel je maandag even.
@S

Gr. Sjaak
@Q luc@kervran.example
Op zo 9 aug 2026 15:31 schreef Luc Kervran <luc@kervran.example>:

> Lukt dit?
### sv 1
Absolut, vi ses då.
@S

Ha en fin helg!
/Stina
@Q luc@kervran.example
> 9 aug. 2026 kl. 15:31 skrev Luc Kervran <luc@kervran.example>:
> 
> ﻿Ses vi?
### nb 1
Det går fint.
@S

Mvh
Tor Egil
@Q luc@kervran.example
søn. 9. aug. 2026 kl. 15:31 skrev Luc Kervran <luc@kervran.example>:

> Går det?
### da 1
Det er helt fint med mig.
@S

Venligst
Kaj
@Q luc@kervran.example
Den søn. 9. aug. 2026 kl. 15.31 skrev Luc Kervran <luc@kervran.example>:

> Er det ok?
### fi 1
Selvä, hoidetaan.
@S

T. Arto
@Q luc@kervran.example
su 9. elok. 2026 klo 15.31 Luc Kervran (luc@kervran.example) kirjoitti:

> Hoidatteko?
### de 1
Hallo zusammen,

der Termin bleibt bei 14 Uhr, Raum steht im Kalender.
@S

Beste Grüße

Wiebke Oltmann
Assistentin der Geschäftsleitung
Tel. +49 441 9988-77
@Q rosalie@venn.example
Am Mo., 12. Okt. 2026 um 09:02 Uhr schrieb Rosalie Venn <rosalie@venn.example>:

> Bleibt es bei 14 Uhr?
### de 2
Ja.
@S

Freundliche Grüsse
Reto
@Q rosalie@venn.example
Von: Rosalie Venn <rosalie@venn.example> 
Gesendet: Montag, 12. Oktober 2026 09:02
An: Reto Ammann <reto@ammann.example>
Betreff: RE: Offerte

Einverstanden?
### nl 1
Dag Rosalie,

Wij komen met z'n tweeën.
@S

Hartelijks,
Maartje
@Q rosalie@venn.example
Van: Rosalie Venn <rosalie@venn.example>
Datum: maandag 12 oktober 2026 om 09:02
Aan: Maartje Blok <maartje@blok.example>
Onderwerp: Diner

Met hoeveel?
### sv 1
Vi blir två.
@S

Hälsningar från Luleå
Annika
@Q rosalie@venn.example
Den mån 12 okt. 2026 kl 09:02 skrev Rosalie Venn <rosalie@venn.example>:

> Hur många?
### closing stay safe no sender
Hi Pat,

The crates are on the truck. Tracking number is in the portal.
@S

Stay dry out there,

Wendell
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12 AM Pat Orr <pat@millrace.example> wrote:
> Where are the crates?
### job under name no closing no sender
Please send the keys to the new address.
@S

Theo Brandvold
Facilities
Harbor Point Co-op
(207) 555-0142
@Q pat@millrace.example
From: Pat Orr <pat@millrace.example>
Sent: Thursday, September 3, 2026 10:12 AM
To: Theo Brandvold
Subject: keys

Where should the keys go?
### attribution over two lines de
Die Proben sind angekommen.
@S

Beste Grüße
Jutta Rahn
@Q ulrich.beer-lindner@holzbau-beerlindner.example
Am Do., 3. Sept. 2026 um 10:12 Uhr schrieb Ulrich Beer-Lindner
<ulrich.beer-lindner@holzbau-beerlindner.example>:

> Sind die Proben da?
### de closing unusual
Hallo Uli,

Tor 3 ist ab 7 offen.
@S

Mit kollegialen Grüßen aus der Werkstatt

Jutta
@Q
Am 03.09.2026 um 10:12 schrieb Ulrich Beer:
> Wann ist Tor 3 offen?
### de swiss closing
Grüezi Herr Beer

Gerne bestätigen wir den Termin.
@S

Freundliche Grüsse
Ursina Caviezel
Leiterin Innendienst
Caviezel Holz AG
@Q ulrich@holzbau.example
Von: Ulrich Beer <ulrich@holzbau.example>
Gesendet: Donnerstag, 3. September 2026 10:12
An: Ursina Caviezel <u.caviezel@caviezel.example>
Betreff: Termin

Passt der 10.?
### de formal with titles
Sehr geehrte Frau Dr. Brandl,

anbei die unterschriebene Vereinbarung.
@S

Mit freundlichen Grüßen aus Bremen

i. A. Jens Hartwig
Projektleitung

Hartwig & Söhne GmbH & Co. KG
Am Deich 4, 28199 Bremen
Tel.: 0421 / 55 44 33 - 0
Fax: 0421 / 55 44 33 - 9
@N
Geschäftsführer: Jens Hartwig, Ole Hartwig
Sitz der Gesellschaft: Bremen, Amtsgericht Bremen HRA 2211
@Q ute@rechenzentrum.example
Von: Ute Brandl <ute@rechenzentrum.example>
Gesendet: Montag, 13. April 2026 16:40
An: Jens Hartwig <j.hartwig@hartwig-soehne.example>
Betreff: AW: Vereinbarung

Bitte unterschreiben.
### pl no sender
Przesyłam poprawioną wycenę.
@S

--
Pozdrawiam / Best regards
Ola Białek
Specjalista ds. eksportu
Białko Sp. z o.o.
tel. +48 61 222 33 44 wew. 8
### de firma
Guten Tag Herr Petersen,

die Gutschrift wurde heute veranlasst.
@S

Freundliche Grüße aus Kiel
Ihr Team der Ahrens Bau GmbH

Nils Ahrens
Buchhaltung

Tel. 0431 / 12 34 56
### de M.f.G.
Der Vertrag ist unterschrieben auf dem Weg zu Ihnen.
@S

M.f.G.
R. Stoll
### de kanzlei | RAin Friederike Bauck <bauck@bauck-recht.example>
Sehr geehrter Herr Stoll,

die Frist zur Stellungnahme wurde bis zum 30. Juni verlängert.

@S
Mit vorzüglicher Hochachtung

Friederike Bauck
Rechtsanwältin | Fachanwältin für Arbeitsrecht
### de nachbar
Hallo ihr zwei,

der Zaun steht wieder, die Katze ist auch wieder da :-)

@S
LG von drüben
Hanne & Piet
### nl vereniging
Beste leden,

De algemene ledenvergadering is op 9 september om 20.00 uur in het clubhuis.

@S
Namens het bestuur,
Sjoerd Bakema, secretaris
`
