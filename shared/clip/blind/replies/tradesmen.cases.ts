// Mail of tradesmen, agents and landlords. Format: see ../read-replies.ts. All people are invented.

export const TRADESMEN = `
### fair closing en | Benoit Quist <b.quist@quistpumps.example>
Stand 4B-112 in hall 4 is confirmed and we have kept the Wednesday slot for you.

@S
See you at the fair,
Benoit Quist
Quist Pumps NV
@Q
From: Hana Mori <h.mori@moritec.example>
Sent: Friday, May 8, 2026 10:12 AM
To: Benoit Quist <b.quist@quistpumps.example>
Subject: Wednesday?

Can we meet on Wednesday?
### da håndværker | Brian Skov <brian@skovbyg.example>
Hej Mette

Jeg kan komme forbi torsdag mellem 7 og 8 og kigge på taget. Skal jeg have stige med, eller har I en?

@S
De bedste hilsner
Brian
Skov Byg ApS
Mobil 40 55 01 42
@Q mette@lund.example

Den tirs. 12. maj 2026 kl. 20.14 skrev Mette Lund <mette@lund.example>:

> Taget drypper igen.
### en au tradie | Davo <davo@reefplumbing.example>
G'day Karen,

Had a look under the house, the old gal pipe's had it. I can get to it Thursday arvo if you're about. Be about $450 plus parts.

@S
Cheers mate
Davo
Reef Plumbing
0491 570 156
### en in landlord | R. Subramaniam <rsubbu@mail.example>
Dear Sir,

Kindly note that the rent for May is still pending. Do the needful at the earliest. Also pls send the photo of the leaking tap so that I can send plumber.

@S
Thanking you,
Yours truly,
R. Subramaniam
Ph: 98405 50142
### en ng tailor
Good morning sir,

Your agbada is ready for fitting. You can come by Saturday before 4pm or I send my boy to your office.

@S
Remain blessed.
Mr. Sunday Eze
(Sunny Stitches)
@N
Sent from my TECNO
### de vermieter | Gerlinde Haas <gerlinde.haas@post.example>
Sehr geehrter Herr Demir,

die Heizung wird am Montag zwischen 8 und 10 Uhr gewartet. Bitte ermöglichen Sie dem Monteur den Zutritt.

@S
Freundliche Grüße und ein schönes Wochenende
G. Haas
@Q

Am 12.05.26 um 19:02 schrieb Kemal Demir:
> Wann kommt der Monteur?
### mx taller | Taller Hernández <taller@hernandez.example>
Buen día Lic. Robles:

Su camioneta ya quedó lista, se le cambiaron balatas y aceite. Puede pasar por ella hasta las 7 pm.

@S
Quedo a sus órdenes
Ing. Martín Hernández
Cel. 55 5550 1423
### freelancer es | Marta Ibarra <hola@martaibarra.example>
¡Hola, Quique!

Te paso las tres propuestas de logo en PDF. La B es mi favorita, pero tú mandas.

¿Lo vemos el jueves?

@S
Un abrazo enorme y a seguir
Marta Ibarra
diseño gráfico & ilustración
martaibarra.example
### ngo en ke | Wanjiru Kamau <wanjiru@majisafe.example>
Dear partners,

The borehole in Kitale was commissioned yesterday. 340 households are now connected, photos to follow once the network allows.

@S
Asante sana,

Wanjiru Kamau
Field Coordinator, MajiSafe Trust
+254 711 555 014
@N
MajiSafe Trust is a registered charity (No. 5550142). Please consider the environment before printing.
### shipping agent pidgin | OPS <ops@gulfstar.example>
GOOD DAY CAPT,

PLS NOTE PILOT BOOKED 0600LT 14TH. TUGS 2. PLS CFM DRAFT AND SEND CREW LIST.

@S
B.RGDS
OPS / GULFSTAR SHIPPING
AS AGENTS ONLY
### landlord at | Herta Moser <herta.moser@post.example>
Grüß Gott Herr Nowak,

der Rauchfangkehrer kommt am 21. zwischen acht und zehn. Bitte lassen Sie jemanden hinein.

@S
Schönen Gruß
Ihre Vermieterin
Herta Moser
`
