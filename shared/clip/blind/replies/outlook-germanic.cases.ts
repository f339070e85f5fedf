// Replies of Outlook and Notes in Germanic languages and Finnish. Format: see ../read-replies.ts. All people are invented.

export const OUTLOOK_GERMANIC = `
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
### outlook nb labels
Godkjent.
@Q lars@fjordbygg.example
Fra: Lars Moe <lars@fjordbygg.example> 
Sendt: onsdag 4. februar 2026 09:17
Til: Ingrid Lund <ingrid@nordhus.example>
Emne: Tilbud

Kan du godkjenne?
### notes de
Einverstanden.
@Q
Von:    Petra Kessler/Druckhaus
An:     Henning Oltmanns/Verlag@Verlag
Datum:  04.02.2026 09:17
Betreff:        Antwort: Andruck

Einverstanden?
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
### outlook sv | Ebba Norling <ebba@norling.example>
Hej Arvid!

Vi tar det på fredag istället.
@S

Hälsningar
Ebba
@Q arvid@bruket.example
Från: Arvid Kvist <arvid@bruket.example>
Skickat: den 3 september 2026 10:12
Till: Ebba Norling <ebba@norling.example>
Ämne: mötet

Kan vi flytta mötet?
### outlook fi | Sanna Leino <sanna@leino.example>
Hei Mika,

tarjous liitteenä.
@S

Ystävällisin terveisin
Sanna Leino
Leino Oy
@Q mika@saimaa.example
Lähettäjä: Mika Harju <mika@saimaa.example> 
Lähetetty: torstai 3. syyskuuta 2026 10.12
Vastaanottaja: Sanna Leino <sanna@leino.example>
Aihe: tarjous

Saisimmeko tarjouksen?
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
### outlook de | Jürgen Weiß <j.weiss@nordtec.example>
Sehr geehrter Herr Bell,

vielen Dank für Ihr Angebot. Wir nehmen es gerne an.
@S
Mit freundlichen Grüßen

i. A. Jürgen Weiß
Einkauf

Nordtec Maschinenbau GmbH
Hafenstraße 12 · 20457 Hamburg
Tel. +49 40 123456-78 · Fax +49 40 123456-99
j.weiss@nordtec.example · www.nordtec.example
@N

Geschäftsführer: Dr. Karl Brandt
Sitz der Gesellschaft: Hamburg · Amtsgericht Hamburg HRB 12345
@Q tom@acme.example
Von: Tom Bell <tom@acme.example> 
Gesendet: Donnerstag, 5. März 2026 14:02
An: Jürgen Weiß <j.weiss@nordtec.example>
Betreff: Angebot

Anbei das Angebot.
### outlook nl
De factuur is betaald.
@S
Met vriendelijke groet,
Sanne de Vries
@Q tom@acme.example
Van: Tom Bell <tom@acme.example> 
Verzonden: donderdag 5 maart 2026 14:02
Aan: Sanne de Vries <sanne@molen.example>
Onderwerp: Factuur

Is deze betaald?
### outlook sv
Vi återkommer i veckan.
@S
Med vänliga hälsningar
Åsa Lindqvist
@Q tom@acme.example
Från: Tom Bell <tom@acme.example> 
Skickat: den 5 mars 2026 14:02
Till: Åsa Lindqvist <asa@furu.example>
Ämne: Offert

Någon nyhet?
### outlook no
Ser bra ut, kjør på.
@S
Med vennlig hilsen
Ola Dahl
@Q tom@acme.example
Fra: Tom Bell <tom@acme.example> 
Sendt: torsdag 5. mars 2026 14:02
Til: Ola Dahl <ola@fjell.example>
Emne: Utkast

Hva synes du?
### outlook fi
Kiitos, vahvistan tilauksen.
@S
Ystävällisin terveisin
Matti Korhonen
@Q tom@acme.example
Lähettäjä: Tom Bell <tom@acme.example> 
Lähetetty: torstai 5. maaliskuuta 2026 14.02
Vastaanottaja: Matti Korhonen <matti@koivu.example>
Aihe: Tilaus

Vahvistatko?
### outlook with rule, no date
Fine by me.
@Q tom@acme.example
________________________________________
From: Tom Bell [tom@acme.example]
Sent: Thursday, March 05, 2026 2:02 PM
To: Maria Novak
Subject: RE: Slot

10am?
`
