import type { PageCase } from './page-case.ts'

/** Contact and team pages of small firms, a second hand. */
export const firmsFourth: readonly PageCase[] = [
  {
    id: 'it-contatti-officina',
    url: 'https://www.officinemeccanicheturrini-example.it/contatti/',
    people: [
      ['Fabio Turrini', 'Amministratore unico', 'f.turrini@officinemeccanicheturrini-example.it'],
      [
        'Elena Casarotto',
        'Ufficio commerciale estero',
        '+390444671835',
        'e.casarotto@officinemeccanicheturrini-example.it',
      ],
      ['Davide Zordan', 'Assistenza tecnica', '+393487215590'],
    ],
    shared: [
      '+390444671830',
      '+390444671839',
      'info@officinemeccanicheturrini-example.it',
      'turrini@pec.officinemeccanicheturrini-example.it',
      'acquisti@officinemeccanicheturrini-example.it',
    ],
    orgs: ['Officine Meccaniche Turrini S.r.l.'],
    html: `<!DOCTYPE html><html lang="it-IT"><head><meta charset="utf-8"><title>Contatti | Officine Meccaniche Turrini</title></head><body>
<header class="qodef-header"><a href="/"><img src="turrini.png" alt="OMT"></a><nav><ul><li><a href="/azienda/">Azienda</a></li><li><a href="/lavorazioni/">Lavorazioni</a></li><li><a href="/parco-macchine/">Parco macchine</a></li><li><a href="/qualita/">Qualità</a></li><li><a href="/contatti/">Contatti</a></li></ul></nav></header>
<div class="qodef-content"><h1>Contatti</h1><div class="qodef-grid"><div class="qodef-col"><h4>Sede legale e stabilimento</h4><p>Officine Meccaniche Turrini S.r.l.<br>Via dell’Artigianato, 18<br>36075 Montecchio Maggiore (VI)</p><p>Tel. 0444 671830 (4 linee r.a.)<br>Fax 0444 671839</p></div>
<div class="qodef-col"><h4>Indirizzi e-mail</h4><ul><li>Informazioni: <a href="mailto:info@officinemeccanicheturrini-example.it">info@officinemeccanicheturrini-example.it</a></li><li>Ufficio acquisti: <a href="mailto:acquisti@officinemeccanicheturrini-example.it">acquisti@officinemeccanicheturrini-example.it</a></li><li>PEC: turrini@pec.officinemeccanicheturrini-example.it</li></ul></div></div>
<h3>Referenti</h3><div class="qodef-cards"><div class="qodef-card"><span class="ruolo">Amministratore unico</span><h5>Fabio Turrini</h5><a href="mailto:f.turrini@officinemeccanicheturrini-example.it"><i class="fa fa-envelope-o"></i></a></div>
<div class="qodef-card"><span class="ruolo">Ufficio commerciale estero</span><h5>Dott.ssa Elena Casarotto</h5><span>Tel. diretto +39 0444 671835</span><a href="mailto:e.casarotto@officinemeccanicheturrini-example.it"><i class="fa fa-envelope-o"></i></a></div>
<div class="qodef-card"><span class="ruolo">Assistenza tecnica</span><h5>Davide Zordan</h5><span>Cell. 348 7215590</span></div></div>
<p class="note">Orario di ricevimento merci: 8.00–12.00 / 13.30–17.00. Codice destinatario SDI: M5UXCR1.</p></div>
<div class="qodef-news"><h3>News ed eventi</h3><ul><li><a href="/news/bimu-2026/">Saremo a BI-MU 2026, Fieramilano Rho, Pad. 13 stand C42</a> <span>13-16 ottobre 2026</span></li><li><a href="/news/nuovo-centro/">Nuovo centro di lavoro a 5 assi DMG MORI DMU 75</a> <span>21/04/2026</span></li><li><a href="/news/iatf/">Rinnovata la certificazione IATF 16949:2016 n. 418203</a> <span>15/01/2026</span></li></ul></div>
<div class="qodef-form"><h3>Richiedi informazioni</h3><form action="/wp-admin/admin-ajax.php" method="post"><input type="hidden" name="_wpnonce" value="8f41827a03"><label>Nome e cognome*</label><input name="nome" placeholder="Mario Rossi"><label>Azienda</label><input name="azienda"><label>Telefono</label><input name="tel" placeholder="+39"><label>Messaggio*</label><textarea name="msg"></textarea><p class="gdpr">Ai sensi del Reg. UE 2016/679 dichiaro di aver letto l’informativa e acconsento al trattamento dei miei dati per le finalità di cui al punto 2.a).</p><button type="submit">Invia</button></form></div>
<div class="qodef-map" data-lat="45.5041827" data-lng="11.4120936" data-zoom="15"></div><p>Come raggiungerci: autostrada A4, uscita Montecchio Maggiore, al secondo semaforo a destra in direzione zona industriale. I mezzi oltre 3,5 t devono usare l’ingresso di Via del Lavoro.</p>
<footer>P. IVA e C.F. 02847310244 – REA VI-279183 – Cap. soc. € 98.800 i.v. – <a href="/privacy/">Privacy</a> – Credits: <a href="#">Pixel Berico</a></footer></body></html>
`,
  },
  {
    id: 'se-team-arkitekt',
    url: 'https://www.granholmarkitekter-example.se/kontakt/medarbetare',
    people: [
      ['Lotta Granholm', 'Arkitekt SAR/MSA, VD', '+46317118041', 'lotta@granholmarkitekter-example.se'],
      ['Erik Nyblom', 'Byggnadsingenjör', '+46706331842', 'erik@granholmarkitekter-example.se'],
      ['Samira Haddad', 'Landskapsarkitekt', '+46317118046', 'samira@granholmarkitekter-example.se'],
      ['Björn Åkesson', 'Arkitekt, föräldraledig', 'bjorn@granholmarkitekter-example.se'],
    ],
    shared: ['+46317118040', 'kontoret@granholmarkitekter-example.se'],
    orgs: ['Granholm Arkitekter AB'],
    html: `<!DOCTYPE html><html lang="sv-SE"><head><meta charset="utf-8"><title>Medarbetare – Granholm Arkitekter</title></head><body><div id="__next"><div class="Layout_root__3kf2a"><header class="Header_wrap__aa91"><a class="Header_logo__p0" href="/">granholm</a><button aria-label="Meny">Meny</button><nav class="Header_nav__zz1"><a href="/projekt">Projekt</a><a href="/om">Om</a><a href="/kontakt">Kontakt</a><a href="/kontakt/medarbetare">Medarbetare</a></nav></header>
<main><h1 class="Heading_xl__7d">Medarbetare</h1><div class="Grid_root__12f">
<div class="Person_card__9x"><div class="Person_img__1"></div><p class="Person_name__4">Lotta Granholm</p><p class="Person_role__4">Arkitekt SAR/MSA, VD</p><p class="Person_tel__4">031-711 80 41</p><p class="Person_mail__4"><a href="mailto:lotta@granholmarkitekter-example.se">lotta@granholmarkitekter-example.se</a></p></div>
<div class="Person_card__9x"><div class="Person_img__1"></div><p class="Person_name__4">Erik Nyblom</p><p class="Person_role__4">Byggnadsingenjör</p><p class="Person_tel__4">0706-33 18 42</p><p class="Person_mail__4"><a href="mailto:erik@granholmarkitekter-example.se">erik@granholmarkitekter-example.se</a></p></div>
<div class="Person_card__9x"><div class="Person_img__1"></div><p class="Person_name__4">Samira Haddad</p><p class="Person_role__4">Landskapsarkitekt</p><p class="Person_tel__4">031-711 80 46</p><p class="Person_mail__4"><a href="mailto:samira@granholmarkitekter-example.se">samira@granholmarkitekter-example.se</a></p></div>
<div class="Person_card__9x"><div class="Person_img__1"></div><p class="Person_name__4">Björn Åkesson</p><p class="Person_role__4">Arkitekt, föräldraledig</p><p class="Person_mail__4"><a href="mailto:bjorn@granholmarkitekter-example.se">bjorn@granholmarkitekter-example.se</a></p></div></div>
<section class="News_n__8"><h2>Nytt från kontoret</h2><p>Vårt förslag ”Strandskatan” nominerat till Kasper Salin-priset 2026. Jury: Ylva Frid m.fl.</p></section></main>
<footer class="Footer_f__2"><p>Granholm Arkitekter AB, Tredje Långgatan 13 B, 413 03 Göteborg</p><p>Växel 031-711 80 40 · kontoret@granholmarkitekter-example.se</p><p>Org.nr 556712-4483 · Bankgiro 5218-7740</p></footer></div></div></body></html>
`,
  },
  {
    id: 'dk-team-kommune',
    url: 'https://www.sundvigskole-example.dk/om-os/ansatte',
    people: [
      ['Mette Krogsgaard', 'Skoleleder', '+4573421611', 'mekr@sundvigskole-example.dk'],
      ['Søren Bonde Lauritsen', 'Pædagogisk leder', '+4573421613', 'sola@sundvigskole-example.dk'],
      ['Hanne Ravn', 'Skolesekretær', '+4573421610', 'hara@sundvigskole-example.dk'],
      ['Ahmed Yıldız', 'Teknisk serviceleder', '+4524618093'],
    ],
    shared: ['+4573421600', 'post@sundvigskole-example.dk'],
    orgs: ['Sundvig Skole'],
    html: `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Ansatte | Sundvig Skole</title></head><body>
<div class="umb-header"><a href="/">Sundvig Skole</a><a class="aula" href="https://www.aula-example.dk">Log på Aula</a><ul><li><a href="/vores-skole">Vores skole</a></li><li><a href="/sfo">SFO</a></li><li><a href="/om-os">Om os</a></li><li><a href="/om-os/ansatte">Ansatte</a></li></ul></div>
<div class="umb-grid"><h1>Ansatte</h1><p>Skolen har 412 elever og 58 ansatte. Sygemelding sker via Aula inden kl. 7.45.</p>
<h2>Ledelse og administration</h2>
<table class="tbl-striped"><tbody>
<tr><th scope="row">Mette Krogsgaard</th><td>Skoleleder</td><td>73 42 16 11</td><td>mekr@sundvigskole-example.dk</td></tr>
<tr><th scope="row">Søren Bonde Lauritsen</th><td>Pædagogisk leder</td><td>73 42 16 13</td><td>sola@sundvigskole-example.dk</td></tr>
<tr><th scope="row">Hanne Ravn</th><td>Skolesekretær</td><td>73 42 16 10</td><td>hara@sundvigskole-example.dk</td></tr>
<tr><th scope="row">Ahmed Yıldız</th><td>Teknisk serviceleder</td><td>Mobil 24 61 80 93</td><td>–</td></tr></tbody></table>
<h2>Klasserne</h2><p>0. årgang: lokale 104 og 105. 1. årgang: lokale 108 og 110. Idrætshallen ligger i bygning C.</p>
<h2>Ferieplan 2026/27</h2><p>Efterårsferie 10.10.26 – 18.10.26. Juleferie 19.12.26 – 03.01.27.</p></div>
<div class="umb-footer"><p>Sundvig Skole<br>Kystvejen 22<br>6200 Aabenraa</p><p>Tlf. 73 42 16 00<br>post@sundvigskole-example.dk</p><p>EAN 5798005271148 &nbsp; CVR 29189854</p><a href="https://www.was.digst-example.dk/x">Tilgængelighedserklæring</a></div></body></html>
`,
  },
  {
    id: 'fi-yhteystiedot',
    url: 'https://www.jarvipuu-example.fi/yhteystiedot',
    people: [
      ['Kari Hämäläinen', 'Toimitusjohtaja', '+358405183927'],
      ['Päivi Salminen', 'Myyntipäällikkö', '+358503341768'],
      ['Juho Kettunen', 'Puunosto', '+358447920615'],
    ],
    shared: ['+358153652100', 'laskutus@jarvipuu-example.fi'],
    orgs: ['Järvipuu Oy'],
    html: `<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Yhteystiedot - Järvipuu Oy</title></head><body class="fi">
<ul class="lang"><li>FI</li><li><a href="/en/contact">EN</a></li></ul><div class="brand"><a href="/">Järvipuu Oy</a></div><ul class="nav"><li><a href="/tuotteet">Tuotteet</a></li><li><a href="/hirsi">Hirsitalot</a></li><li><a href="/vastuullisuus">Vastuullisuus</a></li><li><a href="/yhteystiedot">Yhteystiedot</a></li></ul>
<div class="content"><h1>Yhteystiedot</h1><p>Sahamme sijaitsee Saimaan rannalla 12 km Mikkelistä itään. Vuosituotanto 46 000 m³ sahatavaraa.</p>
<h3>Käyntiosoite</h3><p>Järvipuu Oy<br>Sahatie 7<br>50670 Otava</p><p>Puh. vaihde (015) 365 2100</p>
<h3>Henkilöstö</h3><p class="h">Kari Hämäläinen<br>Toimitusjohtaja<br>040 518 3927<br></p><p class="h">Päivi Salminen<br>Myyntipäällikkö<br>050 334 1768<br></p><p class="h">Juho Kettunen<br>Puunosto<br>044 792 0615<br></p>
<p><em>Sähköpostit muotoa etunimi.sukunimi(at)jarvipuu-example.fi</em></p>
<h3>Laskutus</h3><p>Verkkolaskuosoite 003708842191<br>Operaattori Basware (BAWCFI22)<br>Y-tunnus 0884219-1<br>PDF-laskut: laskutus(at)jarvipuu-example.fi</p>
<h3>Aukioloajat</h3><p>ma–pe 7.00–16.00, la 9–13 (touko–elokuu)</p></div>
<div class="foot"><a href="/tietosuoja">Tietosuojaseloste</a> · Sivut: Verkkopaja Savo</div></body></html>
`,
  },
  {
    id: 'pt-home-clinica-vet',
    url: 'https://www.clivetlapa-example.pt/',
    people: [
      ['Marta Figueiredo', 'Diretora clínica'],
      ['Rui Sequeira', 'Cirurgia e ortopedia'],
    ],
    shared: ['+351213961742', '+351917304286', 'geral@clivetlapa-example.pt'],
    orgs: ['Clínica Veterinária da Lapa'],
    html: `<!DOCTYPE html><html lang="pt-PT"><head><meta charset="utf-8"><title>Clínica Veterinária da Lapa | Lisboa</title></head><body>
<div class="fusion-header"><div class="fusion-contact-info"><a href="tel:+351213961742">21 396 17 42</a><span class="sep">|</span><a href="mailto:geral@clivetlapa-example.pt">geral@clivetlapa-example.pt</a></div><div class="fusion-logo"><a href="/">CVL</a></div><ul class="fusion-menu"><li><a href="/servicos">Serviços</a></li><li><a href="/equipa">Equipa</a></li><li><a href="/internamento">Internamento</a></li><li><a href="/precos">Preços</a></li></ul></div>
<div class="fusion-fullwidth"><h1>Cuidamos de quem faz parte da família</h1><p>Consultas, vacinação, cirurgia, ecografia e internamento 24 horas. Consulta geral: 35 €. Microchip e registo SIAC incluídos.</p></div>
<div class="fusion-fullwidth fusion-equipa"><h2>Corpo clínico</h2><div class="fusion-person"><img src="marta.jpg" alt=""><span class="person-name">Dra. Marta Figueiredo</span><span class="person-title">Diretora clínica</span><div class="person-content">OMV n.º 4812. Medicina interna felina.</div></div><div class="fusion-person"><img src="rui.jpg" alt=""><span class="person-name">Dr. Rui Sequeira</span><span class="person-title">Cirurgia e ortopedia</span><div class="person-content">OMV n.º 6077. Pós-graduado pela UTAD.</div></div></div>
<div class="fusion-fullwidth fusion-testemunhos"><h2>O que dizem os tutores</h2><blockquote>Salvaram o meu Tobias. Obrigada! <cite>Sofia Bettencourt</cite></blockquote></div>
<div class="fusion-footer"><div class="widget"><h4>Contactos</h4><p>Rua de Buenos Aires, 54 – r/c<br>1200-625 Lisboa</p><p>Telefone: 213 961 742 <small>(chamada para a rede fixa nacional)</small></p><p>Urgências: 917 304 286 <small>(chamada para a rede móvel nacional)</small></p><p>geral@clivetlapa-example.pt</p></div><div class="widget"><h4>Horário</h4><p>2.ª a 6.ª: 9h30–20h00<br>Sábado: 10h00–14h00</p></div><p class="copy">© Clínica Veterinária da Lapa 2026. Registo ERS n.º 12841. <a href="https://www.livroreclamacoes-example.pt">Livro de Reclamações</a></p></div></body></html>
`,
  },
  {
    id: 'pl-kontakt-hurtownia',
    url: 'https://www.elmarhurt-example.pl/kontakt',
    people: [
      ['Marek Wilczyński', 'Prezes Zarządu'],
      [
        'Agnieszka Pawlak',
        'Kierownik działu sprzedaży',
        '+48616574123',
        '+48602418735',
        'a.pawlak@elmarhurt-example.pl',
      ],
      [
        'Tomasz Grześkowiak',
        'Przedstawiciel handlowy – woj. lubuskie',
        '+48604992017',
        't.grzeskowiak@elmarhurt-example.pl',
      ],
      ['Iwona Błaszczyk', 'Księgowość', '+48616574120;18', 'ksiegowosc@elmarhurt-example.pl'],
    ],
    shared: ['+48616574120', '+48616574129', 'biuro@elmarhurt-example.pl'],
    orgs: ['ELMAR Hurtownia Elektrotechniczna Sp. z o.o.'],
    html: `<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Kontakt – ELMAR Hurtownia Elektrotechniczna</title></head><body>
<div class="cookies">Ta strona używa plików cookies. <a href="/polityka">Dowiedz się więcej</a></div>
<div id="naglowek"><img src="/gfx/elmar.png" alt="ELMAR"><div class="szukaj"><input type="text" value="szukaj w 42 318 produktach"></div></div><ul id="menu"><li><a href="/">Start</a></li><li><a href="/oferta">Oferta</a></li><li><a href="/promocje">Promocje</a></li><li><a href="/do-pobrania">Do pobrania</a></li><li class="akt"><a href="/kontakt">Kontakt</a></li></ul>
<div id="tresc"><h1>Kontakt</h1><div class="ramka"><p><b>ELMAR Hurtownia Elektrotechniczna Sp. z o.o.</b><br>ul. Bukowska 178<br>60-197 Poznań</p><p>tel. (61) 657 41 20<br>fax (61) 657 41 29<br>e-mail: biuro@elmarhurt-example.pl</p><p>NIP 779-21-88-402, REGON 634417280<br>KRS 0000148823, Sąd Rejonowy Poznań – Nowe Miasto i Wilda<br>Kapitał zakładowy 250 000 zł<br>Prezes Zarządu: Marek Wilczyński</p></div>
<h2>Dział handlowy</h2><table border="0" width="100%"><tr><td valign="top"><b>Agnieszka Pawlak</b><br>Kierownik działu sprzedaży<br>tel. 61 657 41 23<br>kom. 602 418 735<br>a.pawlak@elmarhurt-example.pl</td><td valign="top"><b>Tomasz Grześkowiak</b><br>Przedstawiciel handlowy – woj. lubuskie<br>kom. 604 992 017<br>t.grzeskowiak@elmarhurt-example.pl</td><td valign="top"><b>Iwona Błaszczyk</b><br>Księgowość<br>tel. 61 657 41 20 wew. 18<br>ksiegowosc@elmarhurt-example.pl</td></tr></table>
<p>Godziny otwarcia: pn–pt 7:00–17:00, sob. 8:00–13:00<br>Konto: PKO BP 17 1020 4027 0000 1102 0884 2190</p></div>
<div id="stopka">Copyright 2026 ELMAR. Projekt i wykonanie: <a href="#">Studio Gwarna</a></div></body></html>
`,
  },
  {
    id: 'cz-tym-obec',
    url: 'https://www.mestyshorniluhy-example.cz/urad-mestyse/zamestnanci',
    people: [
      ['Jaroslav Doležal', 'starosta', '+420569441821', '+420724183660', 'starosta@mestyshorniluhy-example.cz'],
      ['Hana Vlčková', 'místostarostka', '+420603271948'],
      ['Lenka Nováčková', 'účetní', '+420569441823', 'ucetni@mestyshorniluhy-example.cz'],
      ['Pavel Mach', 'správce vodovodu', '+420731552087'],
    ],
    shared: ['+420569441820', 'podatelna@mestyshorniluhy-example.cz'],
    orgs: ['Městys Horní Luhy'],
    html: `<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Zaměstnanci: Městys Horní Luhy</title></head><body id="r5001">
<div id="skip"><a href="#obsah">Přejít na obsah</a></div><div id="hlavicka"><a href="/"><span>Městys Horní Luhy</span></a><p>Oficiální stránky</p></div>
<div id="menu"><ul><li><a href="/urad-mestyse">Úřad městyse</a><ul><li><a href="/uredni-deska">Úřední deska</a></li><li class="sel"><a href="/urad-mestyse/zamestnanci">Zaměstnanci</a></li><li><a href="/czech-point">Czech POINT</a></li></ul></li><li><a href="/zivot">Život v městysi</a></li><li><a href="/turista">Turista</a></li></ul></div>
<div id="obsah"><h2>Zaměstnanci a vedení</h2>
<div class="osoba"><h4>Ing. Jaroslav Doležal</h4><div class="popis">starosta</div><div>Telefon: <a href="tel:569441821">569 441 821</a></div><div>Mobil: <a href="tel:724183660">724 183 660</a></div><div>E-mail: <a href="mailto:starosta@mestyshorniluhy-example.cz">starosta@mestyshorniluhy-example.cz</a></div></div>
<div class="osoba"><h4>Hana Vlčková</h4><div class="popis">místostarostka</div><div>Mobil: <a href="tel:603271948">603 271 948</a></div></div>
<div class="osoba"><h4>Bc. Lenka Nováčková</h4><div class="popis">účetní</div><div>Telefon: <a href="tel:569441823">569 441 823</a></div><div>E-mail: <a href="mailto:ucetni@mestyshorniluhy-example.cz">ucetni@mestyshorniluhy-example.cz</a></div></div>
<div class="osoba"><h4>Pavel Mach</h4><div class="popis">správce vodovodu</div><div>Mobil: <a href="tel:731552087">731 552 087</a></div></div>
<h3>Úřední hodiny</h3><table><tr><td>Pondělí</td><td>8.00–11.30</td><td>13.00–17.00</td></tr><tr><td>Středa</td><td>8.00–11.30</td><td>13.00–17.00</td></tr></table></div>
<div id="pata"><p>Městys Horní Luhy, Náměstí 14, 582 81 Horní Luhy | IČ: 00267482 | ID datové schránky: k7ya3vd<br>Tel.: 569 441 820 | <a href="mailto:podatelna@mestyshorniluhy-example.cz">podatelna@mestyshorniluhy-example.cz</a></p><p>Vytvořilo Studio Galerie 2019 · Prohlášení o přístupnosti</p></div></body></html>
`,
  },
  {
    id: 'hu-home-panzio',
    url: 'https://www.szarvaspanzio-kisoroszi.hu/',
    people: [['Kertész Balázs', 'üzemeltető', '+36306418275']],
    shared: ['+3626392184', 'foglalas@szarvaspanzio-kisoroszi.hu'],
    orgs: ['Szarvas Panzió', 'Dunaszarvas Kft.'],
    html: `<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>Szarvas Panzió Kisoroszi – szállás a Dunakanyarban</title></head><body>
<div class="lang-sw">HU | <a href="/en">EN</a> | <a href="/de">DE</a></div><header><h1><a href="/">Szarvas Panzió</a></h1><nav><a href="/szobak">Szobák</a><a href="/etterem">Étterem</a><a href="/arak">Árak</a><a href="/galeria">Galéria</a><a href="/foglalas">Foglalás</a></nav></header>
<section class="kep"><h2>Csend, Duna, szürke gémek</h2><p>9 szoba, 24 férőhely, zárt parkoló, kerékpárkölcsönzés. NTAK regisztrációs szám: PA19003512.</p></section>
<section class="arak"><h3>Árainkból</h3><ul><li>Kétágyas szoba reggelivel: 28 900 Ft / éj</li><li>Családi apartman: 42 500 Ft / éj</li><li>Idegenforgalmi adó: 600 Ft / fő / éj</li></ul><p>SZÉP-kártyát elfogadunk (OTP, MKB, K&amp;H).</p></section>
<section class="vendegkonyv"><h3>Vendégkönyv</h3><p>„Tündéri hely, jövünk még!” – Szalai Éva és családja, Győr</p><p>„A halászlé verhetetlen.” – Tóth Gergő</p></section>
<section class="elerhetoseg"><h3>Elérhetőség</h3><table><tr><td>Cím:</td><td>2024 Kisoroszi, Széchenyi út 61.</td></tr><tr><td>Telefon:</td><td>06 26 392 184</td></tr><tr><td>Kertész Balázs üzemeltető:</td><td>+36 (30) 641-8275</td></tr><tr><td>E-mail:</td><td>foglalas kukac szarvaspanzio-kisoroszi pont hu <!-- spam ellen --><a href="mailto:&#102;&#111;&#103;&#108;&#97;&#108;&#97;&#115;&#64;&#115;&#122;&#97;&#114;&#118;&#97;&#115;&#112;&#97;&#110;&#122;&#105;&#111;&#45;&#107;&#105;&#115;&#111;&#114;&#111;&#115;&#122;&#105;&#46;&#104;&#117;">írjon nekünk</a></td></tr></table><p>A révátkelő április 1. és október 31. között óránként közlekedik.</p></section>
<footer><p>Üzemelteti: Dunaszarvas Kft. Cg. 13-09-148823, adószám: 23418802-2-13</p><p>Fotók: Bíró Áron. Honlap: webmuhely.example</p></footer></body></html>
`,
  },
  {
    id: 'ro-contact-cabinet',
    url: 'https://www.avocat-dragomir-example.ro/contact.html',
    people: [
      ['Ioana Dragomir', 'Avocat titular', '+40722418306', 'ioana@avocat-dragomir-example.ro'],
      ['Radu Ștefănescu', 'Avocat colaborator', '+40745910382', 'radu@avocat-dragomir-example.ro'],
    ],
    shared: ['+40264438217', '+40264438218', 'secretariat@avocat-dragomir-example.ro'],
    orgs: ['Cabinet de Avocat Ioana Dragomir'],
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="ro"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Contact | Cabinet de Avocat Ioana Dragomir Cluj-Napoca</title></head><body>
<div id="header"><h2>Cabinet de Avocat Ioana Dragomir</h2><p>membru al Baroului Cluj din 2001</p></div><div id="menu"><a href="index.html">Acasă</a> | <a href="domenii.html">Domenii de practică</a> | <a href="onorarii.html">Onorarii</a> | <a href="articole.html">Articole</a> | <strong>Contact</strong></div>
<div id="content"><h1>Date de contact</h1>
<p>Sediul profesional: <br />Str. Horea nr. 44, ap. 6<br />400275 Cluj-Napoca, jud. Cluj<br />Interfon 06</p>
<p>Tel.: 0264-438.217<br />Fax: 0264-438.218<br />E-mail secretariat: secretariat@avocat-dragomir-example.ro</p>
<p><strong>Av. Ioana Dragomir</strong><br />Avocat titular<br />Mobil: 0722 418 306<br />ioana@avocat-dragomir-example.ro</p>
<p><strong>Av. Radu Ștefănescu</strong><br />Avocat colaborator<br />Mobil: 0745 910 382<br />radu@avocat-dragomir-example.ro</p>
<p>Program: luni–vineri 9–17, numai cu programare prealabilă. Onorariul pentru o consultație scrisă este de 350 lei.</p>
<h3>Articole recente</h3><ul><li><a href="a1.html">Partajul bunurilor comune – Decizia ÎCCJ nr. 4/2024</a></li><li><a href="a2.html">Ordonanța de plată, art. 1014 C. proc. civ.</a></li></ul></div>
<div id="footer">CIF 20418836 | IBAN RO49 BTRL 0130 1202 N418 83XX | &copy; 2011-2026</div></body></html>
`,
  },
  {
    id: 'gr-home-ferry',
    url: 'https://www.kyklades-yachting-example.gr/',
    people: [['Γιώργος Μαυρίδης', 'Υπεύθυνος ναυλώσεων', '+306944183027', 'giorgos@kyklades-yachting-example.gr']],
    shared: ['+302109841630', '+302109841639', '+302286024718', 'booking@kyklades-yachting-example.gr'],
    orgs: ['Κυκλάδες Yachting Ε.Π.Ε.'],
    html: `<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>Ενοικίαση σκαφών | Κυκλάδες Yachting</title></head><body>
<div class="rs-topbar"><a href="tel:+302109841630"><i class="icon-phone"></i> 210 98 41 630</a> <a href="/en/">English</a></div>
<div class="rs-menu"><a href="/">Αρχική</a><a href="/skafi">Σκάφη</a><a href="/dromologia">Δρομολόγια</a><a href="/prosfores">Προσφορές</a><a href="/epikoinonia">Επικοινωνία</a></div>
<div class="rs-hero"><h1>Το Αιγαίο σάς περιμένει</h1><p>32 ιστιοπλοϊκά και 11 καταμαράν, με ή χωρίς κυβερνήτη. Από 1.480 € την εβδομάδα.</p></div>
<div class="rs-boats"><div class="rs-boat"><h3>Bavaria 46 «Μελτέμι»</h3><p>2019 · 4 καμπίνες · Ν.Π. 11284</p></div><div class="rs-boat"><h3>Lagoon 42 «Άνδρος»</h3><p>2022 · 4 καμπίνες · Ν.Π. 12970</p></div></div>
<div class="rs-quotes"><p>«Άψογη εξυπηρέτηση στη Σαντορίνη.»</p><span>Ελένη Κ., Θεσσαλονίκη</span><p>«Great week!»</p><span>Andrew Whitmore, Leeds</span></div>
<footer class="rs-footer"><div><h4>Κεντρικά γραφεία</h4><p>Κυκλάδες Yachting Ε.Π.Ε.<br>Λεωφ. Ποσειδώνος 63, Μαρίνα Αλίμου<br>174 55 Άλιμος</p><p>Τηλ.: 210 98 41 630<br>Fax: 210 98 41 639<br>Email: <a href="mailto:booking@kyklades-yachting-example.gr">booking@kyklades-yachting-example.gr</a></p></div><div><h4>Σαντορίνη</h4><p>Μαρίνα Βλυχάδας, 847 00<br>Τηλ.: 22860 24718</p></div><div><h4>Ναυλώσεις 24/7</h4><p>Γιώργος Μαυρίδης, Υπεύθυνος ναυλώσεων<br>Κιν.: 6944 183 027<br><a href="mailto:giorgos@kyklades-yachting-example.gr">giorgos@kyklades-yachting-example.gr</a></p></div><p>ΑΦΜ 998241733 · ΓΕΜΗ 004418201000 · Κατασκευή ιστοσελίδας: Webaki</p></footer></body></html>
`,
  },
  {
    id: 'tr-ekip-insaat',
    url: 'https://www.akyolyapi-example.com.tr/kurumsal/ekibimiz',
    people: [
      ['Serkan Akyol', 'Genel Müdür', 'serkan.akyol@akyolyapi-example.com.tr'],
      ['Gülşen Demirtaş', 'Satış Müdürü', '+905324186073', 'gulsen.demirtas@akyolyapi-example.com.tr'],
      ['Onur Çelik', 'Şantiye Şefi', '+905337290418'],
      ['Zeynep Işık', 'Muhasebe', '+902122884160;114', 'zeynep.isik@akyolyapi-example.com.tr'],
    ],
    shared: ['+902122884160', '+902122884161', 'bilgi@akyolyapi-example.com.tr'],
    orgs: ['Akyol Yapı San. ve Tic. A.Ş.'],
    html: `<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Ekibimiz | Akyol Yapı</title></head><body>
<header class="main-header"><div class="auto-container"><a href="/"><img src="/images/logo.png" alt="Akyol Yapı"></a><ul class="navigation clearfix"><li><a href="/">Anasayfa</a></li><li class="dropdown"><a href="#">Kurumsal</a><ul><li><a href="/kurumsal/hakkimizda">Hakkımızda</a></li><li><a href="/kurumsal/ekibimiz">Ekibimiz</a></li><li><a href="/kurumsal/belgeler">Belgeler</a></li></ul></li><li><a href="/projeler">Projeler</a></li><li><a href="/iletisim">İletişim</a></li></ul></div></header>
<section class="page-title" style="background-image:url(/images/bg/3.jpg)"><h1>Ekibimiz</h1></section>
<section class="team-section"><div class="auto-container"><div class="row clearfix">
<div class="team-block col-lg-3"><div class="inner-box"><div class="image"><img src="/images/team/1.jpg" alt=""></div><div class="lower-content"><h4>Serkan Akyol</h4><div class="designation">Genel Müdür</div><div class="mail">serkan.akyol@akyolyapi-example.com.tr</div></div></div></div>
<div class="team-block col-lg-3"><div class="inner-box"><div class="image"><img src="/images/team/2.jpg" alt=""></div><div class="lower-content"><h4>Gülşen Demirtaş</h4><div class="designation">Satış Müdürü</div><div class="phone">0532 418 60 73</div><div class="mail">gulsen.demirtas@akyolyapi-example.com.tr</div></div></div></div>
<div class="team-block col-lg-3"><div class="inner-box"><div class="image"><img src="/images/team/3.jpg" alt=""></div><div class="lower-content"><h4>Onur Çelik</h4><div class="designation">Şantiye Şefi</div><div class="phone">0533 729 04 18</div></div></div></div>
<div class="team-block col-lg-3"><div class="inner-box"><div class="image"><img src="/images/team/4.jpg" alt=""></div><div class="lower-content"><h4>Zeynep Işık</h4><div class="designation">Muhasebe</div><div class="phone">0212 288 41 60 dahili 114</div><div class="mail">zeynep.isik@akyolyapi-example.com.tr</div></div></div></div></div></div></section>
<section class="counter"><span>48</span> Tamamlanan proje <span>2.300</span> Teslim edilen konut</section>
<footer class="main-footer"><p>Akyol Yapı San. ve Tic. A.Ş.<br>Büyükdere Cad. No: 121 Kat: 5, Şişli / İstanbul</p><p>Tel: +90 (212) 288 41 60 – Faks: +90 (212) 288 41 61</p><p>bilgi@akyolyapi-example.com.tr</p><p>Mersis No: 0034041882700018 · Tasarım: Ajans34</p></footer></body></html>
`,
  },
  {
    id: 'cn-contact-valve',
    url: 'http://www.hengdafm-example.com.cn/lxwm.html',
    people: [
      ['陈建国', '销售经理', '+8657786417206', '+8613958841726', 'chenjg@hengdafm-example.com.cn'],
      ['林晓燕', '外贸部', '+8613676720935', 'sales02@hengdafm-example.com.cn'],
    ],
    shared: ['+8657786417208', '+8657786417209', '+864008261733', 'hd@hengdafm-example.com.cn'],
    orgs: ['温州恒达阀门有限公司'],
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>联系我们-温州恒达阀门有限公司</title><meta name="keywords" content="球阀,蝶阀,止回阀"></head><body>
<div class="top"><div class="w1200"><span class="fl">欢迎访问温州恒达阀门有限公司官方网站！</span><span class="fr"><a href="#">设为首页</a> | <a href="#">加入收藏</a> | <a href="/en/">English</a></span></div></div>
<div class="head w1200"><img src="/images/logo.jpg"><div class="hotline"><em>全国服务热线</em><b>400-826-1733</b></div></div>
<div class="nav"><ul><li><a href="/">网站首页</a></li><li><a href="/gsjj.html">公司简介</a></li><li><a href="/cpzx/">产品中心</a></li><li><a href="/xwdt/">新闻动态</a></li><li><a href="/zzry.html">资质荣誉</a></li><li><a href="/lxwm.html">联系我们</a></li></ul></div>
<div class="main w1200"><div class="side"><h3>产品分类</h3><ul><li>Q41F-16P 不锈钢球阀</li><li>D343H-16C 硬密封蝶阀</li><li>H44H-25 旋启式止回阀</li></ul></div>
<div class="cont"><div class="pos">当前位置：首页 &gt; 联系我们</div><h1>联系我们</h1>
<p><strong>温州恒达阀门有限公司</strong></p><p>联系人：陈建国（销售经理）</p><p>电&nbsp;&nbsp;话：0577-86417206</p><p>手&nbsp;&nbsp;机：13958841726</p><p>邮&nbsp;&nbsp;箱：chenjg@hengdafm-example.com.cn</p><p>外贸部：林晓燕&nbsp;13676720935&nbsp;sales02@hengdafm-example.com.cn</p><p>总&nbsp;&nbsp;机：0577-86417208</p><p>传&nbsp;&nbsp;真：0577-86417209</p><p>公司邮箱：hd@hengdafm-example.com.cn</p><p>地&nbsp;&nbsp;址：浙江省温州市龙湾区永兴街道滨海三道1688号</p><p>邮&nbsp;&nbsp;编：325024</p><p>Q&nbsp;&nbsp;Q：<a href="http://wpa.qq.com/msgrd?v=3&uin=1418830275&site=qq">1418830275</a></p></div></div>
<div class="foot"><p>版权所有 &copy; 2012-2026 温州恒达阀门有限公司　浙ICP备12041883号-1　浙公网安备 33030302000417号</p><p>技术支持：<a href="#">瓯越网络</a></p></div></body></html>
`,
  },
  {
    id: 'cn-home-study',
    url: 'https://www.qihangyixue-example.cn/',
    people: [['周老师', '', '+8618621740935']],
    shared: ['+862152984106', '+864006681927', 'service@qihangyixue-example.cn'],
    orgs: ['上海启航艺学文化传播有限公司'],
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>启航艺学 - 上海美术留学作品集培训</title><script>var _hmt=_hmt||[];</script></head><body>
<div class="header-v2"><a class="logo-v2" href="/">启航艺学</a><ul class="nav-v2"><li><a href="/course">课程体系</a></li><li><a href="/school">院校库</a></li><li><a href="/case">录取案例</a></li><li><a href="/teacher">师资</a></li><li><a href="/about">关于我们</a></li></ul><div class="tel-v2">咨询热线 <b>400-668-1927</b></div></div>
<div class="banner"><h1>2027 Fall 作品集班火热招生</h1><p>小班授课 6 人，累计录取 1,286 份 offer，奖学金总额超 3,400 万元</p><a class="btn" href="javascript:;">免费测评</a></div>
<div class="case-list"><h2>录取案例</h2><div class="case-item"><img src="c1.jpg"><p>王同学</p><p>皇家艺术学院 RCA · 信息体验设计</p></div><div class="case-item"><img src="c2.jpg"><p>刘同学</p><p>帕森斯 Parsons · 奖学金 $18,000</p></div></div>
<div class="words"><h2>学员说</h2><p>“老师真的很耐心，最后一周还陪我改排版。”——李思雨，中央圣马丁</p></div>
<div class="contact-strip"><div class="it"><i class="iconfont icon-dianhua"></i>校区电话：021-5298 4106</div><div class="it"><i class="iconfont icon-shouji"></i>课程顾问 周老师：186 2174 0935（微信同号）</div><div class="it"><i class="iconfont icon-youxiang"></i>service#qihangyixue-example.cn（#换成@）</div><div class="it"><i class="iconfont icon-dizhi"></i>上海市静安区南京西路1038号梅龙镇广场12楼1206室</div></div>
<div class="footer-v2"><p>Copyright © 2018-2026 上海启航艺学文化传播有限公司 沪ICP备18004188号</p><p>周一至周日 9:30-20:30</p></div></body></html>
`,
  },
  {
    id: 'tw-contact-machinery',
    url: 'https://www.chingyu-machine-example.com.tw/contact.php',
    people: [
      ['許志豪', '業務經理', '+886425341866;15', '+886932618047', 'andy@chingyu-machine-example.com.tw'],
      ['Grace Liao', 'Overseas Sales', '+886425341866;18', 'grace@chingyu-machine-example.com.tw'],
    ],
    shared: ['+886425341866', '+886425341877', 'sales@chingyu-machine-example.com.tw'],
    orgs: ['慶宇機械股份有限公司', 'CHING YU MACHINERY CO., LTD.'],
    html: `<!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8"><title>聯絡我們 - 慶宇機械股份有限公司</title></head><body>
<div class="header"><a href="index.php"><img src="images/logo.gif" alt="慶宇機械"></a><div class="lang"><a href="/">繁中</a>｜<a href="/en/">EN</a>｜<a href="/jp/">日本語</a></div><ul class="menu"><li><a href="about.php">關於慶宇</a></li><li><a href="product.php">產品介紹</a></li><li><a href="news.php">最新消息</a></li><li><a href="download.php">型錄下載</a></li><li><a href="contact.php">聯絡我們</a></li></ul></div>
<div class="content"><div class="title">聯絡我們 <span>CONTACT</span></div>
<table class="info" cellpadding="5"><tr><td>公司名稱</td><td>慶宇機械股份有限公司<br>CHING YU MACHINERY CO., LTD.</td></tr><tr><td>地址</td><td>427 台中市潭子區中山路三段 291 巷 18 號</td></tr><tr><td>電話</td><td>(04) 2534-1866</td></tr><tr><td>傳真</td><td>(04) 2534-1877</td></tr><tr><td>統一編號</td><td>84417205</td></tr><tr><td>E-mail</td><td><a href="mailto:sales@chingyu-machine-example.com.tw">sales@chingyu-machine-example.com.tw</a></td></tr></table>
<div class="sub">業務聯絡窗口</div><ul class="win"><li>國內業務｜許志豪 業務經理<br>分機 15　手機 0932-618-047<br><a href="mailto:andy@chingyu-machine-example.com.tw">andy@chingyu-machine-example.com.tw</a></li><li>國外業務｜Grace Liao (Overseas Sales)<br>分機 18<br><a href="mailto:grace@chingyu-machine-example.com.tw">grace@chingyu-machine-example.com.tw</a></li></ul>
<form><p><label>* 姓名</label><input></p><p><label>* 電話</label><input placeholder="例：02-12345678"></p><p><label>* 驗證碼</label><input size="4"> 8317</p><button>送出</button></form>
<p class="map">國道一號豐原交流道下，往潭子方向約 10 分鐘。營業時間 08:00～17:30（週六、日休）</p></div>
<div class="footer">© 慶宇機械 版權所有　網頁設計：<a href="#">藍海數位</a>　瀏覽人次：0128847</div></body></html>
`,
  },
  {
    id: 'tw-team-lab',
    url: 'https://bmlab.ntcu-bio-example.edu.tw/members',
    people: [
      ['蔡明哲', '助理教授', '+886223631847;204', 'mctsai@ntcu-bio-example.edu.tw'],
      ['黃詩涵', '博士後研究員', '+886223631847;206', 'shihhan.huang@ntcu-bio-example.edu.tw'],
      ['鄭凱文', '碩士班二年級', 'r1124018@ntcu-bio-example.edu.tw'],
      ['陳怡君', '研究助理', 'yichun@ntcu-bio-example.edu.tw'],
    ],
    shared: ['+886223631847', '+886223638290'],
    orgs: ['生醫材料實驗室'],
    html: `<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>成員 Members | 生醫材料實驗室</title></head><body>
<div class="XXbd" role="navigation"><a href="/home">首頁</a><a href="/research">研究主題</a><a href="/members">成員</a><a href="/publications">論文著作</a><a href="/courses">課程</a></div>
<div class="hJDwNd-AhqUyc"><h1 class="zfr3Q">成員 Members</h1><section class="yaqOZd"><div class="tyJCtd"><p class="zfr3Q"><strong>主持人</strong></p><p class="zfr3Q">蔡明哲 博士　助理教授</p><p class="zfr3Q">國立清華大學材料工程博士（2014）</p><p class="zfr3Q">(02) 2363-1847 分機 204</p><p class="zfr3Q">mctsai [at] ntcu-bio-example.edu.tw</p></div></section>
<section class="yaqOZd"><div class="tyJCtd"><p class="zfr3Q"><strong>博士後研究員</strong></p><p class="zfr3Q">黃詩涵 博士</p><p class="zfr3Q">分機 206 / shihhan.huang [at] ntcu-bio-example.edu.tw</p></div></section>
<section class="yaqOZd"><div class="tyJCtd"><p class="zfr3Q"><strong>研究生</strong></p><ul><li>鄭凱文（碩士班二年級）r1124018 [at] ntcu-bio-example.edu.tw</li></ul><p class="zfr3Q"><strong>研究助理</strong></p><ul><li>陳怡君 yichun [at] ntcu-bio-example.edu.tw</li></ul></div></section>
<section class="yaqOZd"><p class="zfr3Q"><strong>代表著作</strong></p><ol><li>Tsai MC, Huang SH, et al. Gelatin methacryloyl hydrogels. <i>Biomaterials</i> 2023; 298: 122131.</li><li>Lin PY, Tsai MC. <i>Acta Biomater.</i> 2021; 131: 341–352. doi:10.1016/j.actbio.2021.06.040</li></ol></section></div>
<div class="footer"><p>生醫材料實驗室　106 台北市大安區舟山路 30 號 生科館 418 室</p><p>實驗室電話：(02) 2363-1847　傳真：(02) 2363-8290</p></div></body></html>
`,
  },
  {
    id: 'hk-team-surveyors',
    url: 'https://www.leungtamsurveyors-example.com.hk/en/people',
    people: [
      ['Raymond Leung Chi-wai', 'Managing Director', '+85228156041', 'raymond.leung@leungtamsurveyors-example.com.hk'],
      [
        'Winnie Tam',
        'Director, Valuation',
        '+85228156042',
        '+85291874306',
        'winnie.tam@leungtamsurveyors-example.com.hk',
      ],
      [
        'Alistair Grieve',
        'Associate Director, Building Consultancy',
        '+85228156047',
        'alistair.grieve@leungtamsurveyors-example.com.hk',
      ],
      ['Kelvin Ng Ho-yin', 'Assistant Surveyor', 'kelvin.ng@leungtamsurveyors-example.com.hk'],
    ],
    shared: ['+85228156040', '+85228156048', 'enquiry@leungtamsurveyors-example.com.hk'],
    orgs: ['Leung Tam Surveyors Limited'],
    html: `<!DOCTYPE html><html lang="en-HK"><head><meta charset="utf-8"><title>People | 梁譚測量師行 Leung Tam Surveyors</title></head><body>
<header><div class="wrap"><a class="lg" href="/en">Leung Tam Surveyors</a><ul><li><a href="/en/services">Services</a></li><li><a href="/en/projects">Projects</a></li><li><a href="/en/people">People</a></li><li><a href="/tc/people">繁</a></li></ul></div></header>
<div class="wrap"><h1>People</h1>
<div class="accordion"><div class="panel"><h4><span>Raymond Leung Chi-wai</span> <small>FHKIS FRICS RPS(GP)</small></h4><div class="body"><p>Managing Director</p><p>D +852 2815 6041<br>E raymond.leung@leungtamsurveyors-example.com.hk</p><p>Over 30 years in valuation and compulsory sale, including Land Tribunal case LDCS 12000/2018.</p></div></div>
<div class="panel"><h4><span>Winnie Tam</span> <small>MHKIS MRICS</small></h4><div class="body"><p>Director, Valuation</p><p>D +852 2815 6042<br>M +852 9187 4306<br>E winnie.tam@leungtamsurveyors-example.com.hk</p></div></div>
<div class="panel"><h4><span>Alistair Grieve</span> <small>MRICS</small></h4><div class="body"><p>Associate Director, Building Consultancy</p><p>D +852 2815 6047<br>E alistair.grieve@leungtamsurveyors-example.com.hk</p></div></div>
<div class="panel"><h4><span>Kelvin Ng Ho-yin</span></h4><div class="body"><p>Assistant Surveyor</p><p>E kelvin.ng@leungtamsurveyors-example.com.hk</p></div></div></div>
<p>We are recruiting! Fresh graduates please send CV with expected salary to the enquiry address below. Personal data collected for recruitment purpose only.</p></div>
<footer><div class="wrap"><p>Leung Tam Surveyors Limited (EAA Licence C-048217)</p><p>Room 1804, 18/F, Kai Tak Commercial Building, 317 Des Voeux Road Central, Sheung Wan</p><p>Tel 2815 6040 &nbsp; Fax 2815 6048 &nbsp; <a href="mailto:enquiry@leungtamsurveyors-example.com.hk">enquiry@leungtamsurveyors-example.com.hk</a></p></div></footer></body></html>
`,
  },
  {
    id: 'jp-kaisha-gaiyo',
    url: 'https://www.mizukami-seimitsu-example.co.jp/company/',
    people: [
      ['水上 健太郎', '代表取締役社長'],
      ['小田切 舞', '総務部 採用担当', '+81266537218', 'saiyo@mizukami-seimitsu-example.co.jp'],
    ],
    shared: ['+81266537210', '+81266537211', 'info@mizukami-seimitsu-example.co.jp', '+81352987403'],
    orgs: ['株式会社水上精密'],
    html: `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>会社概要｜株式会社水上精密｜長野県岡谷市の精密切削加工</title></head><body>
<header id="header"><p class="h1txt">長野県岡谷市で精密切削加工なら株式会社水上精密</p><p class="logo"><a href="/"><img src="/img/logo.png" alt="株式会社水上精密"></a></p><ul id="gnavi"><li><a href="/strength/">当社の強み</a></li><li><a href="/product/">加工事例</a></li><li><a href="/equipment/">設備紹介</a></li><li><a href="/company/">会社概要</a></li><li><a href="/recruit/">採用情報</a></li><li><a href="/contact/">お問い合わせ</a></li></ul></header>
<p class="pankuzu"><a href="/">HOME</a> &gt; 会社概要</p><div id="main"><h2>会社概要</h2>
<table class="tbl01"><tr><th>商号</th><td>株式会社水上精密</td></tr><tr><th>代表者</th><td>代表取締役社長　水上 健太郎</td></tr><tr><th>所在地</th><td>〒394-0004　長野県岡谷市神明町2丁目18番7号</td></tr><tr><th>電話番号</th><td>0266-53-7210（代）</td></tr><tr><th>FAX</th><td>0266-53-7211</td></tr><tr><th>東京営業所</th><td>〒101-0041　東京都千代田区神田須田町1-14 須田町ビル5F<br>TEL：03-5298-7403</td></tr><tr><th>設立</th><td>昭和42年4月18日</td></tr><tr><th>資本金</th><td>3,000万円</td></tr><tr><th>従業員数</th><td>64名（2026年4月現在）</td></tr><tr><th>取引銀行</th><td>八十二銀行 岡谷支店、諏訪信用金庫</td></tr><tr><th>認証</th><td>ISO9001:2015（登録番号 JQA-QMA14218）</td></tr></table>
<h2>採用に関するお問い合わせ</h2><p>総務部 採用担当：小田切 舞<br>直通 0266-53-7218<br>E-mail：saiyo★mizukami-seimitsu-example.co.jp（★を@に変えてお送りください）<a href="mailto:saiyo@mizukami-seimitsu-example.co.jp"><img src="/img/btn_mail.png" alt="メール"></a></p>
<h2>沿革</h2><dl><dt>1967年</dt><dd>岡谷市本町にて創業</dd><dt>1989年</dt><dd>本社工場を現在地に移転</dd><dt>2014年</dt><dd>5軸マシニングセンタ導入</dd></dl></div>
<footer><p>お見積り・ご相談：info@mizukami-seimitsu-example.co.jp</p><p>営業時間 8:30～17:30（土日祝休）</p><small>Copyright (C) MIZUKAMI SEIMITSU All Rights Reserved.</small></footer></body></html>
`,
  },
  {
    id: 'kr-home-interior',
    url: 'https://www.onmaeul-interior-example.co.kr/',
    people: [
      ['박성훈', '대표'],
      ['한지민', '실장', '+821048172936', 'jimin@onmaeul-interior-example.co.kr'],
    ],
    shared: ['+8224183097', '+8224183098', 'help@onmaeul-interior-example.co.kr'],
    orgs: ['주식회사 온마을인테리어'],
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>온마을인테리어 | 송파 아파트 리모델링</title></head><body>
<div id="doz_header"><div class="logo_title"><a href="/">온마을인테리어</a></div><ul class="viewport-nav"><li><a href="/about">회사소개</a></li><li><a href="/portfolio">시공사례</a></li><li><a href="/estimate">견적문의</a></li><li><a href="/review">고객후기</a></li></ul></div>
<div class="section_wrap"><div class="text-table"><h1>살수록 좋은 집</h1><p>송파·강동·하남 전 지역, 시공 사례 820건. 3년 무상 A/S.</p></div></div>
<div class="section_wrap gallery"><div class="item"><strong>잠실 리센츠 33평</strong><p>공사기간 5주 · 4,800만원대</p></div><div class="item"><strong>고덕 그라시움 25평</strong><p>공사기간 4주 · 3,900만원대</p></div></div>
<div class="section_wrap review"><h2>고객후기</h2><p>"꼼꼼하게 챙겨주셔서 감사합니다" - 이*정 고객님</p><p>"견적 그대로 끝났어요." - 김수현 (문정동)</p></div>
<div class="section_wrap process"><h2>진행 절차</h2><ol><li>전화 또는 온라인 상담 (1~2일)</li><li>현장 실측 및 견적 (3~5일)</li><li>디자인 미팅 2회</li><li>계약 및 자재 선택: LX하우시스, 한샘, 대림바스</li><li>시공 4~6주</li><li>준공 및 A/S (하자이행보증보험 가입)</li></ol><table><tr><th>평형</th><th>기본형</th><th>고급형</th></tr><tr><td>24평</td><td>3,100만원</td><td>4,250만원</td></tr><tr><td>32평</td><td>4,050만원</td><td>5,600만원</td></tr><tr><td>45평</td><td>5,700만원</td><td>8,180만원</td></tr></table><p>2026.05.01 기준, 부가세 별도</p></div>
<div class="section_wrap call"><h2>상담 안내</h2><p>방문 상담은 예약제로 운영합니다.</p><p>상담 담당 한지민 실장<br><a href="tel:010-4817-2936">010-4817-2936</a><br><a href="mailto:jimin@onmaeul-interior-example.co.kr">jimin@onmaeul-interior-example.co.kr</a></p><p>평일 10:00 ~ 19:00 / 토 10:00 ~ 16:00</p></div>
<div id="doz_footer"><p>상호: 주식회사 온마을인테리어 | 대표: 박성훈 | 사업자등록번호: 215-87-41830 | 통신판매업신고: 2019-서울송파-1847</p><p>서울특별시 송파구 백제고분로 418, 2층 | Tel. 02-418-3097 | Fax. 02-418-3098 | help@onmaeul-interior-example.co.kr</p><p>우리은행 1005-403-718294 예금주 (주)온마을인테리어</p><p>Hosting by I'MWEB</p></div></body></html>
`,
  },
  {
    id: 'sg-contact-logistics',
    url: 'https://www.straitsfreight-example.com.sg/contact-us/',
    people: [
      [
        'Tan Wei Liang',
        'Business Development Manager',
        '+6562684193',
        '+6591836047',
        'weiliang.tan@straitsfreight-example.com.sg',
      ],
      ['Nur Aisyah Binte Rahman', 'Customer Service', '+6562684196', 'aisyah@straitsfreight-example.com.sg'],
      ['S. Kumaran', 'Warehouse Manager', '+6598207514'],
    ],
    shared: ['+6562684190', '+6562684199', 'enquiry@straitsfreight-example.com.sg', '+60378418206'],
    orgs: ['Straits Freight Pte Ltd', 'Straits Freight (M) Sdn Bhd'],
    html: `<!DOCTYPE html><html lang="en-SG"><head><meta charset="utf-8"><title>Contact Us | Straits Freight Pte Ltd</title></head><body class="avada-html">
<header><ul class="top"><li>ISO 9001</li><li>bizSAFE STAR</li><li>AEO certified</li></ul><nav><a href="/">Home</a><a href="/air-freight/">Air Freight</a><a href="/sea-freight/">Sea Freight</a><a href="/warehousing/">Warehousing</a><a href="/track/">Track &amp; Trace</a><a href="/contact-us/">Contact Us</a></nav></header>
<main><h1>Contact Us</h1><div class="x-row"><div class="x-col"><h3>Singapore (HQ)</h3><p>Straits Freight Pte Ltd<br>UEN 199804817K<br>24 Pioneer Crescent #05-12<br>Singapore 628556</p><p>Main line: +65 6268 4190<br>Fax: +65 6268 4199<br>Email: <a href="mailto:enquiry@straitsfreight-example.com.sg">enquiry@straitsfreight-example.com.sg</a></p></div>
<div class="x-col"><h3>Malaysia</h3><p>Straits Freight (M) Sdn Bhd<br>B-07-3, Jalan PJU 1A/46<br>47301 Petaling Jaya, Selangor</p><p>Tel: +603 7841 8206</p></div></div>
<h3>Key contacts</h3><table><thead><tr><td>Sales</td><td>Customer Service</td><td>Warehouse</td></tr></thead><tbody><tr><td>Mr Tan Wei Liang</td><td>Ms Nur Aisyah Binte Rahman</td><td>Mr S. Kumaran</td></tr><tr><td>Business Development Manager</td><td>Customer Service</td><td>Warehouse Manager</td></tr><tr><td>DID 6268 4193 / HP 9183 6047</td><td>DID 6268 4196</td><td>HP 9820 7514</td></tr><tr><td>weiliang.tan@straitsfreight-example.com.sg</td><td>aisyah@straitsfreight-example.com.sg</td><td>-</td></tr></tbody></table>
<p>Container release: please quote the booking number (e.g. SFSG2604183) and container number TGHU 418 203 7.</p></main>
<footer>© 2026 Straits Freight. All business is transacted under the SLA Standard Trading Conditions. Website by Kopi Digital</footer></body></html>
`,
  },
  {
    id: 'in-home-pumps',
    url: 'https://www.sagarpumps-example.in/',
    people: [
      ['Rajesh Sanghvi', 'Partner', '+919824018375', 'rajesh@sagarpumps-example.in'],
      ['Ketan Prajapati', 'Sales Head', '+919712846053', 'sales@sagarpumps-example.in'],
    ],
    shared: ['+917926580417', '+917926580418', 'info@sagarpumps-example.in'],
    orgs: ['Sagar Pumps & Engineers'],
    html: `<!DOCTYPE html><html lang="en-IN"><head><meta charset="utf-8"><title>Centrifugal Pump Manufacturer in Ahmedabad | Sagar Pumps &amp; Engineers</title></head><body>
<marquee>Visit us at IPEX 2027, Hall 4, Stall C-18, Gandhinagar !!</marquee><div class="hd"><table width="100%"><tr><td><img src="images/logo.jpg" alt="Sagar Pumps & Engineers"></td><td align="right"><b>GST No.</b> 24AABFS4182K1Z6<br><b>IndiaMART TrustSEAL</b></td></tr></table></div>
<ul class="nav"><li><a href="index.html">Home</a></li><li><a href="about.html">About Us</a></li><li><a href="products.html">Our Products</a></li><li><a href="clients.html">Clientele</a></li><li><a href="enquiry.html">Enquiry</a></li></ul>
<h1>Leading manufacturer &amp; exporter of centrifugal pumps</h1><p>Established in 1987 at Ahmedabad, Gujarat, we manufacture horizontal, vertical and self priming pumps in CI, SS 304 and SS 316 with heads up to 120 mtrs and capacity up to 800 m3/hr.</p>
<table border="1" class="spec"><tr><th>Model</th><th>HP</th><th>Price</th></tr><tr><td>SP-40/160</td><td>3</td><td>Rs. 18,450/-</td></tr><tr><td>SP-65/200</td><td>10</td><td>Rs. 41,800/-</td></tr></table>
<h3>Clients Speak</h3><p>"Running 24x7 since last six years." - Mr. V. Subramaniam, Purchase Manager, Coastal Sugars Ltd.</p>
<div class="contactbox"><h3>Contact Us</h3><p>Sagar Pumps &amp; Engineers<br>Plot No. 418, Phase II, GIDC Vatva,<br>Ahmedabad - 382 445, Gujarat (India)</p><p><b>Phone :</b> +91-79-26580417 / 26580418</p><p><b>E-mail :</b> info@sagarpumps-example.in</p><p><b>Contact Person :</b><br>Mr. Rajesh Sanghvi (Partner)<br>Mobile : +91-98240 18375, rajesh@sagarpumps-example.in</p><p>Mr. Ketan Prajapati (Sales Head)<br>Mobile : +91-97128 46053, sales@sagarpumps-example.in</p></div>
<div class="ft">&copy; Sagar Pumps &amp; Engineers. All Rights Reserved. Developed by Shree Web Services, call us</div></body></html>
`,
  },
  {
    id: 'za-contact-lodge',
    url: 'https://www.kareevleilodge-example.co.za/contact/',
    people: [
      ['Pieter Steenkamp', 'Owner', '+27823184076', 'pieter@kareevleilodge-example.co.za'],
      ['Nomvula Dlamini', 'Reservations Manager', '+27217128405', 'nomvula@kareevleilodge-example.co.za'],
    ],
    shared: ['+27536310284', '+27865184207', 'bookings@kareevleilodge-example.co.za'],
    orgs: ['Kareevlei Guest Lodge'],
    html: `<!DOCTYPE html><html lang="en-ZA"><head><meta charset="utf-8"><title>Contact | Kareevlei Guest Lodge | Northern Cape</title></head><body>
<div class="site"><div class="site-head"><a href="/">Kareevlei Guest Lodge</a><ul><li><a href="/rooms/">Rooms</a></li><li><a href="/birding/">Birding</a></li><li><a href="/rates/">Rates 2026/27</a></li><li><a href="/contact/">Contact</a></li></ul></div>
<div class="fl-builder-content"><div class="fl-row fl-node-5c2e81"><div class="fl-col"><div class="fl-module fl-module-heading"><h1>Contact us</h1></div><div class="fl-module fl-module-rich-text"><p>Reservations are handled from our Cape Town office by <strong>Nomvula Dlamini</strong>, Reservations Manager.</p><p>021 712 8405 (Mon-Fri 08:00-16:30)<br /><a href="mailto:nomvula@kareevleilodge-example.co.za">nomvula@kareevleilodge-example.co.za</a></p></div></div></div>
<div class="fl-row fl-node-91ab3d"><div class="fl-col"><div class="fl-module fl-module-rich-text"><h3>On the farm</h3><p>Pieter Steenkamp (Owner)<br />Cell: 082 318 4076 (WhatsApp preferred, signal is poor)<br />pieter @ kareevleilodge-example.co.za</p><p>Lodge landline: +27 (0)53 631 0284<br />Fax to email: 086 518 4207<br />General bookings: <a href="mailto:bookings@kareevleilodge-example.co.za">bookings@kareevleilodge-example.co.za</a></p></div></div></div>
<div class="fl-row fl-node-aa0417"><div class="fl-module"><h3>Directions</h3><p>From Kimberley take the N12 for 84 km, turn left at the R369 junction; the farm gate is after 17 km of gravel. GPS: S29&deg;41.182' E24&deg;18.407'. Gate code is sent on arrival day.</p></div></div>
<div class="fl-row fl-node-c7730e"><h3>Rates until 30 April 2027</h3><table><tr><th>Room</th><th>Per person sharing</th><th>Single</th></tr><tr><td>Stoep room (4)</td><td>R1 180</td><td>R1 490</td></tr><tr><td>Shearers' cottage (sleeps 6)</td><td>R890</td><td>&ndash;</td></tr><tr><td>Camping (8 stands)</td><td>R240</td><td>R240</td></tr></table><p>Dinner R320, please book before 12:00. Children under 6 free. A 50% deposit secures your booking; cancellations within 14 days forfeit the deposit.</p></div>
<div class="fl-row fl-node-c7731f"><h3>Did you know?</h3><p>The farmhouse dates from 1884. Lord Kitchener's column camped at the dam in February 1900, and Olive Schreiner stayed here twice on her way to De Aar. The visitors' book is kept in the sitting room. Bird list: 263 species; ask for the ringing reports of 2018-2025.</p></div>
<div class="fl-row"><blockquote>"The stars! We counted 118 bird species in three days." - Ursula und Heinz, Bremen</blockquote></div></div>
<div class="site-foot"><p>Kareevlei Guest Lodge, PO Box 184, Hopetown 8750. Banking: FNB Acc 62418 730 915, branch 250655. Photography &copy; Dewald Nel</p></div></div></body></html>
`,
  },
  {
    id: 'br-equipe-imobiliaria',
    url: 'https://www.imobiliariavalverde-example.com.br/equipe',
    people: [
      ['Luciana Valverde', 'Diretora', '+5541996182047', 'luciana@imobiliariavalverde-example.com.br'],
      ['Thiago Menezes', 'Corretor de imóveis', '+5541991740386', 'thiago@imobiliariavalverde-example.com.br'],
      ['Débora Kowalski', 'Locação', '+554132247108', 'debora@imobiliariavalverde-example.com.br'],
    ],
    shared: ['+554132247100', 'contato@imobiliariavalverde-example.com.br'],
    orgs: ['Imobiliária Valverde Ltda.'],
    html: `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Equipe - Imobiliária Valverde Curitiba</title></head><body>
<header class="jss12 jss18"><a href="/"><img alt="Valverde" src="/logo.webp"></a><nav><a href="/comprar">Comprar</a><a href="/alugar">Alugar</a><a href="/anunciar">Anuncie seu imóvel</a><a href="/equipe">Equipe</a><a href="/2via-boleto">2ª via de boleto</a></nav></header>
<main class="jss33"><h1>Nossa equipe</h1><div class="jss40">
<div class="jss41"><div class="jss42">LV</div><h3 class="jss43">Luciana Valverde</h3><p class="jss44">Diretora</p><p class="jss45">CRECI 18.427</p><a class="jss46" href="https://wa.me/5541996182047">(41) 99618-2047</a><a class="jss47" href="mailto:luciana@imobiliariavalverde-example.com.br">luciana@imobiliariavalverde-example.com.br</a></div>
<div class="jss41"><div class="jss42">TM</div><h3 class="jss43">Thiago Menezes</h3><p class="jss44">Corretor de imóveis</p><p class="jss45">CRECI 33.081</p><a class="jss46" href="https://wa.me/5541991740386">(41) 99174-0386</a><a class="jss47" href="mailto:thiago@imobiliariavalverde-example.com.br">thiago@imobiliariavalverde-example.com.br</a></div>
<div class="jss41"><div class="jss42">DK</div><h3 class="jss43">Débora Kowalski</h3><p class="jss44">Locação</p><a class="jss46" href="tel:+554132247108">(41) 3224-7108</a><a class="jss47" href="mailto:debora@imobiliariavalverde-example.com.br">debora@imobiliariavalverde-example.com.br</a></div></div>
<section class="jss60"><h2>Imóveis em destaque</h2><ul><li>Apartamento 3 quartos, Água Verde – R$ 689.000 – Cód. AP0418</li><li>Sobrado, Santa Felicidade – R$ 1.150.000 – Cód. SO0127</li></ul></section>
<section class="jss70"><p>“Vendemos em 40 dias.”</p><small>Família Andrade, Batel</small></section></main>
<footer class="jss90"><p>Imobiliária Valverde Ltda. – CNPJ 08.418.227/0001-63 – CRECI J-4.182</p><p>Av. República Argentina, 1840, loja 2 – Curitiba/PR – CEP 80620-010</p><p>(41) 3224-7100 · contato@imobiliariavalverde-example.com.br</p><p>Desenvolvido por Curitiba Web</p></footer></body></html>
`,
  },
  {
    id: 'mx-directorio-camara',
    url: 'https://www.canaindqueretaro-example.org.mx/directorio',
    people: [
      ['Alejandro Urquiza Téllez', 'Presidente', 'presidencia@canaindqueretaro-example.org.mx'],
      ['Mariana Solís Ocampo', 'Directora General', '+524422183046;102', 'msolis@canaindqueretaro-example.org.mx'],
      [
        'Héctor Ibarra Luna',
        'Coordinador de Afiliación',
        '+524422183046;108',
        '+524423817205',
        'hibarra@canaindqueretaro-example.org.mx',
      ],
      ['Rocío Peña', 'Recepción', '+524422183046;100'],
    ],
    shared: ['+524422183046', 'contacto@canaindqueretaro-example.org.mx'],
    orgs: ['Cámara Industrial de Querétaro, A.C.'],
    html: `<!DOCTYPE html><html lang="es-MX"><head><meta charset="utf-8"><title>Directorio | Cámara Industrial de Querétaro</title></head><body>
<div class="topbar"><a href="https://facebook.com/canaindqro">Facebook</a> <a href="#">Afíliate</a></div><nav id="menu-principal"><ul><li><a href="/">Inicio</a></li><li><a href="/nosotros">Nosotros</a></li><li><a href="/servicios">Servicios</a></li><li><a href="/eventos">Eventos</a></li><li><a href="/directorio">Directorio</a></li></ul></nav>
<article><h1>Directorio</h1><p>Conmutador: (442) 218 3046</p>
<table class="directorio"><caption>Personal de la Cámara</caption><tr><th>Nombre</th><th>Cargo</th><th>Ext.</th><th>Correo electrónico</th></tr>
<tr><td>Ing. Alejandro Urquiza Téllez</td><td>Presidente</td><td></td><td><a href="mailto:presidencia@canaindqueretaro-example.org.mx">presidencia@canaindqueretaro-example.org.mx</a></td></tr>
<tr><td>Lic. Mariana Solís Ocampo</td><td>Directora General</td><td>102</td><td><a href="mailto:msolis@canaindqueretaro-example.org.mx">msolis@canaindqueretaro-example.org.mx</a></td></tr>
<tr><td>C.P. Héctor Ibarra Luna</td><td>Coordinador de Afiliación</td><td>108<br>Cel. 442 381 7205</td><td><a href="mailto:hibarra@canaindqueretaro-example.org.mx">hibarra@canaindqueretaro-example.org.mx</a></td></tr>
<tr><td>Rocío Peña</td><td>Recepción</td><td>100</td><td></td></tr></table>
<h2>Próximos eventos</h2><ul><li>18 de marzo: Taller NOM-035-STPS-2018. Cupo 40 personas, $850 MXN socios</li><li>9 de abril: Desayuno con el Secretario de Desarrollo Sustentable</li></ul></article>
<footer><p>Cámara Industrial de Querétaro, A.C.</p><p>Av. Constituyentes 184 Pte., Col. Centro, C.P. 76000, Santiago de Querétaro, Qro.</p><p>contacto@canaindqueretaro-example.org.mx | Horario: lunes a viernes 9:00 a 18:00</p><p>Aviso de privacidad | RFC CIQ840918TK3</p></footer></body></html>
`,
  },
]
