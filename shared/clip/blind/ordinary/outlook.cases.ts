// Ordinary replies written in the Outlooks and in Exchange. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_OUTLOOK = `
### outlook classic en | US | Theresa Blankenship <tblankenship@cedarridge.example>
Good morning Phil,

I checked with the warehouse. The pallets shipped yesterday under PO 44871 and should be with you by Thursday.

Please let me know if anything is missing.
@V

Kind regards,
@S

Theresa Blankenship
Logistics Coordinator
Cedar Ridge Supply, Inc.
1180 Commerce Park Drive, Suite 300, Dayton, OH 45401
Office: 937.555.0142 Ext. 3315
Fax: 937.555.0143
tblankenship@cedarridge.example | www.cedarridge.example
@Q pdrummond@oakfield.example

From: Phil Drummond <pdrummond@oakfield.example>
Sent: Tuesday, March 3, 2026 10:14 AM
To: Theresa Blankenship <tblankenship@cedarridge.example>
Cc: Receiving <receiving@oakfield.example>
Subject: PO 44871

Hi Theresa, any news on the pallets?
=name Theresa Blankenship
=title Logistics Coordinator
=org Cedar Ridge Supply, Inc.
=phone +19375550142;3315
=phone +19375550143
=url cedarridge.example
### outlook classic en html | US | Theresa Blankenship <tblankenship@cedarridge.example>
@H
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv="Content-Type" content="text/html; charset=us-ascii"><style><!-- p.MsoNormal {margin:0in;} --></style></head><body lang="EN-US" link="#0563C1" vlink="#954F72"><div class="WordSection1"><p class="MsoNormal">Phil,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Two of the boxes were short. A replacement goes out today.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Thank you,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><b><span style="color:#1F497D">Theresa Blankenship</span></b><o:p></o:p></p><p class="MsoNormal"><i>Logistics Coordinator</i><o:p></o:p></p><p class="MsoNormal"><img width="120" height="40" id="Picture_x0020_1" src="cid:image001.png@01DCAB00.12345670" alt="Cedar Ridge Supply logo"><o:p></o:p></p><p class="MsoNormal">(937) 555-0142, ext. 3315 <o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Phil Drummond &lt;pdrummond@oakfield.example&gt; <br><b>Sent:</b> Tuesday, March 3, 2026 10:14 AM<br><b>To:</b> Theresa Blankenship &lt;tblankenship@cedarridge.example&gt;<br><b>Subject:</b> RE: PO 44871<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">We are two boxes short.<o:p></o:p></p></div></body></html>
@R
Phil,

Two of the boxes were short. A replacement goes out today.
@V
Thank you,
@S
Theresa Blankenship
Logistics Coordinator
(937) 555-0142, ext. 3315
@N
Cedar Ridge Supply logo
@Q pdrummond@oakfield.example
=name Theresa Blankenship
=title Logistics Coordinator
=phone +19375550142;3315
### outlook web en html | US | Amir Fallahi <amir.fallahi@brightwellschool.example>
@H
<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos, Aptos_EmbeddedFont, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">Hi Coach,</div><div class="elementToProof" style="font-size: 12pt;"><br></div><div class="elementToProof" style="font-size: 12pt;">Room 214 is free on Wednesday, I booked it for you.</div><div id="Signature" class="elementToProof"><div style="font-size: 12pt;"><br></div><div>Amir Fallahi</div><div>Facilities Assistant</div><div>Brightwell School District</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> Lena Prewitt &lt;lprewitt@brightwellschool.example&gt;<br><b>Sent:</b> Tuesday, March 3, 2026 10:14 AM<br><b>To:</b> Amir Fallahi &lt;amir.fallahi@brightwellschool.example&gt;<br><b>Subject:</b> Room</font><div>&nbsp;</div></div><div class="elementToProof">Is there a room on Wednesday?</div></body></html>
@R
Hi Coach,

Room 214 is free on Wednesday, I booked it for you.
@S
Amir Fallahi
Facilities Assistant
Brightwell School District
@Q lprewitt@brightwellschool.example
=name Amir Fallahi
=title Facilities Assistant
=org Brightwell School District
### outlook web plain en | US | Amir Fallahi <amir.fallahi@brightwellschool.example>
Done. The projector is there too.
@S

Amir
@Q lprewitt@brightwellschool.example
________________________________
From: Lena Prewitt <lprewitt@brightwellschool.example>
Sent: Tuesday, March 3, 2026 10:14 AM
To: Amir Fallahi <amir.fallahi@brightwellschool.example>
Subject: Re: Room

Can we have the projector?
________________________________
From: Amir Fallahi <amir.fallahi@brightwellschool.example>
Sent: Tuesday, March 3, 2026 9:40 AM
To: Lena Prewitt <lprewitt@brightwellschool.example>
Subject: Room

Room 214 is yours.
### outlook ios en html | GB | Rhiannon Pugh <rhiannon.pugh@glanrhyd.example>
@H
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div dir="auto" style="font-family: Aptos, sans-serif; font-size: 12pt;">On my way, 15 mins.</div><div id="ms-outlook-mobile-body-separator-line" data-applydefaultfontstyles="true" style="font-family: Aptos, sans-serif; font-size: 12pt;"><div dir="auto"><br></div></div><div id="ms-outlook-mobile-signature" style="font-family: Aptos, sans-serif; font-size: 12pt;"><div dir="auto">Get <a href="https://aka.example/o0ukef">Outlook for iOS</a></div></div><div id="mail-editor-reference-message-container"><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> Gethin Morris &lt;gethin@glanrhyd.example&gt;<br><b>Sent:</b> Tuesday, March 3, 2026 10:14:22 AM<br><b>To:</b> Rhiannon Pugh &lt;rhiannon.pugh@glanrhyd.example&gt;<br><b>Subject:</b> Keys</font><div>&nbsp;</div></div><div>Locked out again!</div></div></body></html>
@R
On my way, 15 mins.
@N
Get Outlook for iOS
@Q gethin@glanrhyd.example
### outlook android plain en | GB | Rhiannon Pugh <rhiannon.pugh@glanrhyd.example>
Fine by me
@N

Get Outlook for Android<https://aka.example/AAb9ysg>
@Q gethin@glanrhyd.example
________________________________
From: Gethin Morris <gethin@glanrhyd.example>
Sent: Tuesday, March 3, 2026 10:14:22 AM
To: Rhiannon Pugh <rhiannon.pugh@glanrhyd.example>
Subject: Keys

Ok to cut a spare?
### outlook mac html en | GB | Rhiannon Pugh <rhiannon.pugh@glanrhyd.example>
@H
<html><body lang="EN-GB" link="#467886" vlink="#96607D" style="word-wrap:break-word"><div class="WordSection1"><p class="MsoNormal"><span style="font-size:11.0pt">Gethin, three copies please.<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt">Cheers<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt">Rhi<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt"><o:p>&nbsp;</o:p></span></p><div id="mail-editor-reference-message-container"><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal" style="margin-bottom:12.0pt"><b><span style="font-size:12.0pt;color:black">From: </span></b><span style="font-size:12.0pt;color:black">Gethin Morris &lt;gethin@glanrhyd.example&gt;<br><b>Date: </b>Tuesday, 3 March 2026 at 10:14<br><b>To: </b>Rhiannon Pugh &lt;rhiannon.pugh@glanrhyd.example&gt;<br><b>Subject: </b>Keys<o:p></o:p></span></p></div><p class="MsoNormal">How many?<o:p></o:p></p></div></div></div></body></html>
@R
Gethin, three copies please.
@V
Cheers
@S
Rhi
@Q gethin@glanrhyd.example
### outlook classic de | DE | Annegret Dürkopp <a.duerkopp@werkzeug-nord.example>
Sehr geehrter Herr Plagemann,

vielen Dank für Ihre Anfrage. Das Angebot finden Sie im Anhang, es gilt bis zum 31. März.
@V

Mit freundlichen Grüßen
@S

i. A. Annegret Dürkopp
Vertriebsinnendienst

Werkzeug Nord GmbH & Co. KG
Industriestraße 14 | 24106 Kiel
Tel.: +49 431 555014-28
Fax: +49 431 555014-99
mailto:a.duerkopp@werkzeug-nord.example
http://www.werkzeug-nord.example

Sitz der Gesellschaft: Kiel | Amtsgericht Kiel HRA 0000
Geschäftsführer: Ulf Brandt
@Q plagemann@holzwerk.example

Von: Uwe Plagemann <plagemann@holzwerk.example>
Gesendet: Dienstag, 3. März 2026 10:14
An: Annegret Dürkopp <a.duerkopp@werkzeug-nord.example>
Betreff: Anfrage Fräser

Guten Tag, bitte um Angebot für 20 Fräser.
=name Annegret Dürkopp
=dept Vertriebsinnendienst
=org Werkzeug Nord GmbH & Co. KG
=phone +4943155501428
=phone +4943155501499
=url werkzeug-nord.example
### outlook classic fr | FR | Bérengère Lozach <b.lozach@transports-lozach.example>
Bonjour Madame,

Le camion sera chez vous vendredi matin vers 9 h.
@V

Cordialement,
@S

Bérengère LOZACH
Responsable d'exploitation
Transports Lozach SAS
ZA de Kerlann - 29000 Quimper
Tél. : 02 98 55 01 42 - Port. : 06 39 98 01 77
@N

Avant d'imprimer ce message, pensez à l'environnement.
@Q c.tanguy@conserverie.example

De : Claire Tanguy <c.tanguy@conserverie.example>
Envoyé : mardi 3 mars 2026 10:14
À : Bérengère Lozach <b.lozach@transports-lozach.example>
Objet : Enlèvement

Bonjour, à quelle heure passez-vous ?
=name Bérengère LOZACH
=title Responsable d'exploitation
=org Transports Lozach SAS
=phone +33298550142
=phone +33639980177
### outlook classic es | ES | Nuria Bofarull <nbofarull@papelesbofarull.example>
Estimado Sr. Olano:

El pedido saldrá mañana a primera hora.
@V

Saludos cordiales,
@S
Nuria Bofarull
Atención al cliente
Tel. 93 555 01 42 Ext. 14
@Q jolano@libreriaolano.example

De: Joseba Olano <jolano@libreriaolano.example>
Enviado el: martes, 3 de marzo de 2026 10:14
Para: Nuria Bofarull <nbofarull@papelesbofarull.example>
Asunto: Pedido 118

¿Cuándo sale el pedido?
=name Nuria Bofarull
=phone +34935550142;14
### outlook classic it | IT | Tiziana Bragaglia <t.bragaglia@studiobragaglia.example>
Gentile Sig. Pozzi,

in allegato la documentazione richiesta.
@V

Distinti saluti
@S

Dott.ssa Tiziana Bragaglia
Studio Bragaglia – Commercialisti associati
Via Garibaldi 12, 40121 Bologna (BO)
Tel. 051 5550142 int. 3
@Q pozzi@officinepozzi.example

Da: Luca Pozzi <pozzi@officinepozzi.example>
Inviato: martedì 3 marzo 2026 10:14
A: Tiziana Bragaglia <t.bragaglia@studiobragaglia.example>
Oggetto: F24

Buongiorno, mi può inviare il modello?
=name Tiziana Bragaglia
=phone +390515550142;3
### outlook classic pl | PL | Wioletta Szczepanik <w.szczepanik@metalex.example>
Dzień dobry,

w załączeniu przesyłam fakturę korygującą.
@V

Z poważaniem
@S
Wioletta Szczepanik
Specjalista ds. rozliczeń
Metalex Sp. z o.o.
tel. 22 555 01 42 wew. 118
kom. 600 555 014
@Q p.gajda@budimpex.example

From: Paweł Gajda <p.gajda@budimpex.example>
Sent: Tuesday, March 3, 2026 10:14 AM
To: Wioletta Szczepanik <w.szczepanik@metalex.example>
Subject: Korekta

Proszę o korektę.
=name Wioletta Szczepanik
=title Specjalista ds. rozliczeń
=org Metalex Sp. z o.o.
=phone +48225550142;118
=phone +48600555014
### outlook classic ru | RU | Евгений Щукин <shchukin@stroytechno.example>
Добрый день!

Счёт во вложении, отгрузка в четверг.
@V

С уважением,
@S
Евгений Щукин
Менеджер по продажам
ООО «Стройтехно»
Тел.: +7 (495) 555-01-42 доб. 215
Моб.: +7 (916) 555-01-77
@Q lapina@remont.example

From: Ольга Лапина <lapina@remont.example>
Sent: Tuesday, March 3, 2026 10:14 AM
To: Евгений Щукин <shchukin@stroytechno.example>
Subject: Счёт

Пришлите, пожалуйста, счёт.
=name Евгений Щукин
=title Менеджер по продажам
=org ООО «Стройтехно»
=phone +74955550142;215
=phone +79165550177
### outlook classic tr html | TR | Serpil Özkırım <serpil@ozkirimmakina.example>
@H
<html><body lang="TR"><div class="WordSection1"><p class="MsoNormal">Merhaba Cem Bey,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Yedek parça yarın elinizde olur.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Saygılarımla,<o:p></o:p></p><p class="MsoNormal">Serpil Özkırım<o:p></o:p></p><p class="MsoNormal">Satış Sorumlusu<o:p></o:p></p><p class="MsoNormal">Tel: 0212 555 01 42 / Dahili: 104<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Kimden:</b> Cem Altuğ &lt;cem@altuginsaat.example&gt; <br><b>Gönderilme:</b> 3 Mart 2026 Salı 10:14<br><b>Kime:</b> Serpil Özkırım &lt;serpil@ozkirimmakina.example&gt;<br><b>Konu:</b> Yedek parça<o:p></o:p></p></div><p class="MsoNormal">Parça ne zaman gelir?<o:p></o:p></p></div></body></html>
@R
Merhaba Cem Bey,

Yedek parça yarın elinizde olur.
@V
Saygılarımla,
@S
Serpil Özkırım
Satış Sorumlusu
Tel: 0212 555 01 42 / Dahili: 104
@Q cem@altuginsaat.example
=name Serpil Özkırım
=title Satış Sorumlusu
=phone +902125550142;104
### outlook web sv html | SE | Joakim Brännlund <joakim@brannlundel.example>
@H
<html><body><div class="elementToProof">Hej!</div><div class="elementToProof"><br></div><div class="elementToProof">Ja, vi kan komma på torsdag kl. 13.</div><div class="elementToProof"><br></div><div class="elementToProof">Mvh</div><div class="elementToProof">Joakim</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>Från:</b> Karin Öhman &lt;karin@ohmans.example&gt;<br><b>Skickat:</b> den 3 mars 2026 10:14<br><b>Till:</b> Joakim Brännlund &lt;joakim@brannlundel.example&gt;<br><b>Ämne:</b> Elfel</font><div>&nbsp;</div></div><div>Kan ni komma i veckan?</div></body></html>
@R
Hej!

Ja, vi kan komma på torsdag kl. 13.
@V
Mvh
@S
Joakim
@Q karin@ohmans.example
### outlook classic da | DK | Bodil Thygesen <bt@thygesenregnskab.example>
Hej Erik,

Årsregnskabet er klar til underskrift.
@V

Med venlig hilsen
@S
Bodil Thygesen
Registreret revisor
Direkte: 75 55 01 42
@Q erik@lundgaard.example

Fra: Erik Lundgaard <erik@lundgaard.example>
Sendt: 3. marts 2026 10:14
Til: Bodil Thygesen <bt@thygesenregnskab.example>
Emne: Årsregnskab

Er regnskabet færdigt?
=name Bodil Thygesen
=title Registreret revisor
=phone +4575550142
### outlook classic nl | NL | Hanneke van der Zwaag <h.vanderzwaag@polderzuivel.example>
Goedemiddag Bas,

De levering van woensdag gaat door. Ik stuur je vanmiddag de pakbon.
@V

Met vriendelijke groet,
@S

Hanneke van der Zwaag
Medewerker Logistiek
Polder Zuivel B.V.
T 0512 555 014 | M 06 5550 1772
@N
Dit bericht is uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte hebt ontvangen, verzoeken wij u dit te verwijderen.
@Q bas@kaasmarkt.example

Van: Bas Hoekema <bas@kaasmarkt.example>
Verzonden: dinsdag 3 maart 2026 10:14
Aan: Hanneke van der Zwaag <h.vanderzwaag@polderzuivel.example>
Onderwerp: Levering

Gaat woensdag door?
=name Hanneke van der Zwaag
=title Medewerker Logistiek
=org Polder Zuivel B.V.
=phone +31512555014
=phone +31655501772
### outlook classic pt-BR | BR | Jurandir Sampaio <jurandir@agrosampaio.example>
Prezada Lúcia,

Segue em anexo o boleto atualizado.
@V

Atenciosamente,
@S
Jurandir Sampaio
Departamento Financeiro
Agro Sampaio Ltda.
(16) 3555-0142 Ramal 27
@Q lucia@cafezal.example

De: Lúcia Prado <lucia@cafezal.example>
Enviada em: terça-feira, 3 de março de 2026 10:14
Para: Jurandir Sampaio <jurandir@agrosampaio.example>
Assunto: Boleto

Pode reenviar o boleto?
=name Jurandir Sampaio
=dept Departamento Financeiro
=org Agro Sampaio Ltda.
=phone +551635550142;27
### outlook classic ja | JP | 柏木 沙織 <kashiwagi@toyo-parts.example>
株式会社みなと商事
大橋様

いつもお世話になっております。
東洋部品の柏木です。

納期の件、3月13日で確定いたしました。
ご確認のほどよろしくお願いいたします。
@S

----------------------------------------
東洋部品株式会社 営業部
柏木 沙織(Kashiwagi Saori)
〒460-0008 愛知県名古屋市中区栄1-2-3
TEL:052-555-0142(内線 315)
FAX:052-555-0143
E-mail:kashiwagi@toyo-parts.example
----------------------------------------
@Q ohashi@minato-shoji.example

From: 大橋 健 <ohashi@minato-shoji.example>
Sent: Tuesday, March 3, 2026 10:14 AM
To: 柏木 沙織 <kashiwagi@toyo-parts.example>
Subject: 納期について

納期を教えてください。
=name 柏木 沙織
=org 東洋部品株式会社
=dept 営業部
=phone +81525550142;315
=phone +81525550143
### outlook classic ko | KR | 문채원 <cwmoon@daehanpack.example>
박 과장님 안녕하세요.

견적서 첨부드립니다. 확인 부탁드립니다.
@V

감사합니다.
@S

문채원 대리
대한패키지(주) 영업팀
Tel. 02-555-0142 (내선 23)
Mobile. 010-5550-0177
@Q park@seoulfood.example

From: 박진우 <park@seoulfood.example>
Sent: Tuesday, March 3, 2026 10:14 AM
To: 문채원 <cwmoon@daehanpack.example>
Subject: 견적 요청

견적 부탁드립니다.
=name 문채원
=title 대리
=org 대한패키지(주)
=dept 영업팀
=phone +8225550142;23
=phone +821055500177
`
