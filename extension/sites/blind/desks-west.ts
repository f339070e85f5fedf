import type { PageCase } from './page-case.ts'

/** Imprints, staff and contact pages of western Europe and of English-speaking countries, as their templates write them. */
export const desksWest: readonly PageCase[] = [
  {
    id: 'de-gmbh-typo3',
    url: 'https://www.rohrwerk-hagen.de/impressum/',
    people: [
      ['Matthias Vollrath', 'Geschäftsführer'],
      ['Sabine Krüper', 'Geschäftsführerin'],
    ],
    shared: ['+492331480110', '+492331480119', 'info@rohrwerk-hagen.de'],
    orgs: ['Rohrwerk Hagen GmbH'],
    html: `<!DOCTYPE html><html lang="de-DE"><head><meta charset="utf-8"><title>Impressum - Rohrwerk Hagen</title><meta name="generator" content="TYPO3 CMS"></head>
<body id="p14" class="page-14 layout-default">
<header class="page-header"><a class="brand" href="/"><img src="/logo.png" alt="Rohrwerk Hagen Logo"></a>
<nav class="navbar"><ul><li><a href="/produkte/">Produkte</a></li><li><a href="/unternehmen/">Unternehmen</a></li><li><a href="/kontakt/">Kontakt</a></li></ul></nav></header>
<main><div id="c44" class="frame frame-default"><header><h1>Impressum</h1></header>
<div class="ce-bodytext"><p><strong>Angaben gemäß § 5 DDG</strong></p>
<p>Rohrwerk Hagen GmbH<br>Eckeseyer Straße 112<br>58089 Hagen</p>
<p>Telefon: +49 (0) 23 31 / 48 01-10<br>Telefax: +49 (0) 23 31 / 48 01-19<br>E-Mail: <a href="javascript:linkTo_UnCryptMailto('nbjmup')">info(at)rohrwerk-hagen.de</a></p>
<p><strong>Vertreten durch die Geschäftsführer:</strong><br>Dipl.-Ing. Matthias Vollrath, Sabine Krüper</p>
<p>Registergericht: Amtsgericht Hagen<br>Registernummer: HRB 4471<br>Umsatzsteuer-ID gemäß § 27a UStG: DE 126 884 301</p>
<p><strong>Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV:</strong><br>Sabine Krüper (Anschrift wie oben)</p>
<h2>Haftung für Inhalte</h2><p>Als Diensteanbieter sind wir gemäß § 7 Abs.1 DDG für eigene Inhalte auf diesen Seiten nach den allgemeinen Gesetzen verantwortlich.</p>
<h2>Bildnachweise</h2><p>© Adobe Stock / Kzenon, Fotostudio Lindgrün</p>
<p>Umsetzung: <a href="https://www.pixelschmiede-ruhr.de">Pixelschmiede Ruhr</a></p></div></div></main>
<footer><p>© 2026 Rohrwerk Hagen GmbH</p><ul><li><a href="/impressum/">Impressum</a></li><li><a href="/datenschutz/">Datenschutz</a></li></ul></footer></body></html>`,
  },
  {
    id: 'ch-ag-standorte',
    url: 'https://www.feinmechanik-lutz.ch/kontakt',
    people: [
      ['Reto Lutz', 'Inhaber / CEO', 'reto.lutz@feinmechanik-lutz.ch', '+41796124580'],
      ['Nicole Amstad', 'Leiterin Verkauf', 'n.amstad@feinmechanik-lutz.ch', '+41417604412'],
    ],
    shared: ['+41417604400', '+41244256680', 'info@feinmechanik-lutz.ch'],
    orgs: ['Lutz Feinmechanik AG'],
    html: `<html lang="de-CH"><head><title>Kontakt – Lutz Feinmechanik AG</title><meta property="og:site_name" content="Lutz Feinmechanik AG"/></head><body>
<header><a href="/" class="logo"><img alt="Lutz Feinmechanik AG" src="logo.svg"></a><div class="lang"><a>DE</a><a>FR</a><a>EN</a></div></header>
<h1>Kontakt</h1>
<div class="row"><div class="col-6"><h3>Hauptsitz Zug</h3><p>Lutz Feinmechanik AG<br>Chamerstrasse 172<br>CH-6300 Zug<br>Tel. 041 760 44 00<br><a href="mailto:info@feinmechanik-lutz.ch">info@feinmechanik-lutz.ch</a></p></div>
<div class="col-6"><h3>Werk Yverdon</h3><p>Rue des Uttins 30<br>CH-1400 Yverdon-les-Bains<br>Tél. 024 425 66 80</p></div></div>
<h2>Ihre Ansprechpartner</h2>
<div class="row persons"><div class="person"><img src="1.jpg"><p><strong>Reto Lutz</strong><br>Inhaber / CEO<br>Natel 079 612 45 80<br><a href="mailto:reto.lutz@feinmechanik-lutz.ch">Mail</a></p></div>
<div class="person"><img src="2.jpg"><p><strong>Nicole Amstad</strong><br>Leiterin Verkauf<br>Direkt 041 760 44 12<br><a href="mailto:n.amstad@feinmechanik-lutz.ch">Mail</a></p></div></div>
<footer>Öffnungszeiten: Mo–Do 07.00–12.00 / 13.00–17.15 · MWST-Nr. CHE-107.345.678 · IBAN CH93 0076 2011 6238 5295 7</footer></body></html>`,
  },
  {
    id: 'nl-huisartsen',
    url: 'https://www.huisartsenhetveerhuis.nl/team',
    people: [
      ['P.J.M. Hoogland', 'Huisarts'],
      ['S. El Amrani', 'Huisarts'],
      ['Marleen Tuinstra', 'Praktijkondersteuner GGZ'],
      ['Gerda Visser-Kamp', 'Doktersassistente'],
    ],
    shared: ['+31183561230', '+31183561239'],
    orgs: ['Huisartsenpraktijk Het Veerhuis'],
    html: `<html lang="nl"><head><title>Team | Huisartsenpraktijk Het Veerhuis</title></head><body>
<div class="kop"><h2>Huisartsenpraktijk Het Veerhuis</h2><p>Voor spoed belt u 0183 56 12 39</p></div>
<ul class="menu"><li><a href="/">Home</a></li><li><a href="/team">Team</a></li><li><a href="/afspraak">Afspraak maken</a></li></ul>
<h1>Ons team</h1>
<h3>Huisartsen</h3><div class="kaart"><h4>Dhr. P.J.M. Hoogland</h4><p>Huisarts</p><p>Aanwezig op maandag, dinsdag en donderdag</p></div>
<div class="kaart"><h4>Mevr. S. El Amrani</h4><p>Huisarts</p><p>Aanwezig op woensdag en vrijdag</p></div>
<h3>Praktijkondersteuning</h3><div class="kaart"><h4>Marleen Tuinstra</h4><p>Praktijkondersteuner GGZ</p></div>
<h3>Assistentes</h3><div class="kaart"><h4>Gerda Visser-Kamp</h4><p>Doktersassistente</p></div>
<div class="voet"><p>Veerdam 4, 4251 AB Werkendam<br>Tel: 0183 56 12 30</p><p>Lid van Zorggroep Altena</p></div></body></html>`,
  },
  {
    id: 'fr-mentions-sas',
    url: 'https://www.vergers-du-lauragais.fr/mentions-legales',
    people: [['Clémence Rouquette', 'Présidente']],
    shared: ['+33561813420', 'contact@vergers-du-lauragais.fr'],
    orgs: ['SAS Les Vergers du Lauragais', 'OVH SAS'],
    html: `<html lang="fr-FR"><head><title>Mentions légales - Les Vergers du Lauragais</title></head><body>
<nav><a href="/">Accueil</a><a href="/boutique">Boutique</a><a href="/contact">Contact</a></nav>
<main><h1>Mentions légales</h1>
<h2>Éditeur du site</h2><p>SAS Les Vergers du Lauragais, au capital de 45 000 euros<br>RCS Toulouse 512 345 678 – SIRET 512 345 678 00021<br>N° TVA intracommunautaire : FR 32 512345678<br>Siège social : 1250 route de Revel, 31460 Caraman<br>Téléphone : 05 61 81 34 20<br>Courriel : contact [at] vergers-du-lauragais.fr</p>
<p>Directrice de la publication : Clémence Rouquette, Présidente</p>
<h2>Hébergement</h2><p>OVH SAS<br>2 rue Kellermann – 59100 Roubaix – France<br>Tél. : 1007</p>
<h2>Propriété intellectuelle</h2><p>L'ensemble de ce site relève de la législation française et internationale sur le droit d'auteur et la propriété intellectuelle.</p>
<h2>Données personnelles</h2><p>Conformément à la loi « informatique et libertés » du 6 janvier 1978 modifiée, vous disposez d'un droit d'accès.</p></main>
<footer>© Les Vergers du Lauragais 2026 – Tous droits réservés</footer></body></html>`,
  },
  {
    id: 'fr-mairie-services',
    url: 'https://www.saint-amans-le-vieux.fr/la-mairie/vos-elus',
    people: [
      ['Bernard Castaing', 'Maire'],
      ['Sylvie Delmas-Roux', '1ère adjointe'],
      ['Jean-Pierre Aubry', '2ème adjoint'],
      ['Nathalie Fabre', 'Secrétaire générale', 'n.fabre@saint-amans-le-vieux.fr'],
    ],
    shared: ['+33563981122', 'mairie@saint-amans-le-vieux.fr', '+33563981123'],
    orgs: ['Mairie de Saint-Amans-le-Vieux'],
    html: `<html lang="fr"><head><title>Vos élus - Commune de Saint-Amans-le-Vieux</title></head><body>
<header><div class="logo">Saint-Amans-le-Vieux</div><p>Site officiel de la commune</p></header>
<h1>Vos élus</h1>
<div class="elu"><img alt=""><p class="nom">Bernard CASTAING</p><p class="fonction">Maire</p><p>Permanence le samedi matin sur rendez-vous</p></div>
<div class="elu"><img alt=""><p class="nom">Sylvie DELMAS-ROUX</p><p class="fonction">1ère adjointe</p><p>Affaires scolaires, petite enfance</p></div>
<div class="elu"><img alt=""><p class="nom">Jean-Pierre AUBRY</p><p class="fonction">2ème adjoint</p><p>Voirie, bâtiments communaux</p></div>
<h2>Le secrétariat</h2><p>Nathalie FABRE, secrétaire générale – <a href="mailto:n.fabre@saint-amans-le-vieux.fr">n.fabre@saint-amans-le-vieux.fr</a></p>
<aside><h3>Mairie de Saint-Amans-le-Vieux</h3><p>3 place du Monument<br>81240 Saint-Amans-le-Vieux<br>Tél. 05.63.98.11.22<br>Fax 05.63.98.11.23<br>mairie@saint-amans-le-vieux.fr</p><p>Ouvert du lundi au vendredi de 8h30 à 12h</p></aside>
<footer>Jumelée avec Castelnuovo (Italie) • Mentions légales • Réalisation Campagnol.fr</footer></body></html>`,
  },
  {
    id: 'fr-avocats-equipe',
    url: 'https://www.cabinet-morvan-legall.com/equipe/',
    people: [
      ['Maître Yann Morvan', 'Avocat associé', '+33298441290', 'y.morvan@cabinet-morvan-legall.com'],
      ['Maître Anne-Laure Le Gall', 'Avocate associée', '+33298441291', 'al.legall@cabinet-morvan-legall.com'],
      ['Tiphaine Kerjean', 'Assistante juridique'],
    ],
    shared: ['+33298441280'],
    orgs: ['Cabinet Morvan & Le Gall'],
    html: `<html lang="fr"><head><title>L'équipe – Cabinet Morvan &amp; Le Gall, avocats à Brest</title></head><body>
<div class="wrap"><h1>Notre équipe</h1>
<div class="accordion"><details open><summary>Maître Yann Morvan – Avocat associé</summary><div><p>Inscrit au barreau de Brest depuis 2004, Maître Morvan intervient en droit maritime.</p><p>Ligne directe : 02 98 44 12 90<br>Courriel : y.morvan@cabinet-morvan-legall.com</p></div></details>
<details><summary>Maître Anne-Laure Le Gall – Avocate associée</summary><div><p>Droit de la famille, successions.</p><p>Ligne directe : 02 98 44 12 91<br>Courriel : al.legall@cabinet-morvan-legall.com</p></div></details>
<details><summary>Tiphaine Kerjean – Assistante juridique</summary><div><p>Accueil et suivi des dossiers.</p></div></details></div>
<div class="contact-box"><h2>Nous trouver</h2><p>Cabinet Morvan &amp; Le Gall<br>14 rue de Siam, 29200 Brest<br>Standard : 02 98 44 12 80</p><p>Toque 23</p></div></div></body></html>`,
  },
  {
    id: 'de-hochschule',
    url: 'https://www.th-nordheim.de/fakultaeten/maschinenbau/personen',
    people: [
      ['Birgit Hasselmann', 'Dekanin', '+495551708210', 'birgit.hasselmann@th-nordheim.de'],
      ['Oluf Carstens', 'Prodekan', '+495551708214', 'oluf.carstens@th-nordheim.de'],
      ['Mareike Thun', 'Wissenschaftliche Mitarbeiterin', '+495551708231', 'mareike.thun@th-nordheim.de'],
      ['Rolf Pieper', 'Laboringenieur', '+495551708240', 'rolf.pieper@th-nordheim.de'],
    ],
    shared: ['+49555170800'],
    orgs: ['Technische Hochschule Nordheim'],
    html: `<html lang="de"><head><title>Personen | Fakultät Maschinenbau | Technische Hochschule Nordheim</title></head><body>
<div class="breadcrumb"><a>Startseite</a> › <a>Fakultäten</a> › <a>Maschinenbau</a> › Personen</div>
<main><h1>Personen</h1>
<article class="staff-card"><h3><a href="/p/1">Prof. Dr.-Ing. Birgit Hasselmann</a></h3><span class="badge">Dekanin</span><dl><dt>Raum</dt><dd>C 2.14</dd><dt>Telefon</dt><dd>+49 5551 708-210</dd><dt>E-Mail</dt><dd>birgit.hasselmann(at)th-nordheim.de</dd><dt>Sprechzeit</dt><dd>Di 14–15 Uhr</dd></dl></article>
<article class="staff-card"><h3><a href="/p/2">Prof. Dr. Oluf Carstens</a></h3><span class="badge">Prodekan</span><dl><dt>Raum</dt><dd>C 2.18</dd><dt>Telefon</dt><dd>+49 5551 708-214</dd><dt>E-Mail</dt><dd>oluf.carstens(at)th-nordheim.de</dd></dl></article>
<article class="staff-card"><h3><a href="/p/3">Mareike Thun, M.Sc.</a></h3><span class="badge">Wissenschaftliche Mitarbeiterin</span><dl><dt>Raum</dt><dd>C 1.02</dd><dt>Telefon</dt><dd>+49 5551 708-231</dd><dt>E-Mail</dt><dd>mareike.thun(at)th-nordheim.de</dd></dl></article>
<article class="staff-card"><h3><a href="/p/4">Rolf Pieper</a></h3><span class="badge">Laboringenieur</span><dl><dt>Raum</dt><dd>L 0.07</dd><dt>Telefon</dt><dd>+49 5551 708-240</dd><dt>E-Mail</dt><dd>rolf.pieper(at)th-nordheim.de</dd></dl></article></main>
<footer><p>Technische Hochschule Nordheim<br>Hochschulring 1<br>37154 Nordheim<br>Telefon +49 5551 708-00</p></footer></body></html>`,
  },
  {
    id: 'ch-fr-immobilier',
    url: 'https://www.regie-du-jorat.ch/contact/',
    people: [
      ['Philippe Chevalley', 'Administrateur', '+41216534410', 'p.chevalley@regie-du-jorat.ch'],
      ['Samira Benali', 'Courtière en immeubles', '+41787651230', 's.benali@regie-du-jorat.ch'],
    ],
    shared: ['+41216534400', '+41216534401'],
    orgs: ['Régie du Jorat SA'],
    html: `<html lang="fr-CH"><head><title>Contact | Régie du Jorat</title></head><body>
<header><img alt="Régie du Jorat SA" src="l.png"></header><h1>Contactez-nous</h1>
<section><p><strong>Régie du Jorat SA</strong><br>Route de Berne 18<br>Case postale 64<br>1010 Lausanne 10</p><p>Tél. +41 21 653 44 00<br>Fax +41 21 653 44 01</p><p>Horaires : 8h-12h / 13h30-17h</p></section>
<section class="team"><div class="card"><h5>Philippe Chevalley</h5><small>Administrateur</small><a href="tel:+41216534410">+41 21 653 44 10</a><a href="mailto:p.chevalley@regie-du-jorat.ch">p.chevalley@regie-du-jorat.ch</a></div>
<div class="card"><h5>Samira Benali</h5><small>Courtière en immeubles</small><a href="tel:+41787651230">+41 78 765 12 30</a><a href="mailto:s.benali@regie-du-jorat.ch">s.benali@regie-du-jorat.ch</a></div></section>
<section class="objets"><h2>Nos derniers objets</h2><p>Appartement 4.5 pièces, Épalinges – CHF 1'250'000.–</p><p>Réf. 2026-0418</p></section>
<footer>Membre USPI Vaud · © Régie du Jorat SA</footer></body></html>`,
  },
  {
    id: 'us-nonprofit-board',
    url: 'https://riverkeepersalliance.org/about/staff-board',
    people: [
      ['Shauna Whitehorse', 'Executive Director', 'shauna@riverkeepersalliance.org'],
      ['Peter Van Houten', 'Development Manager', 'peter@riverkeepersalliance.org'],
      ['Gloria Mendez', 'President'],
      ['Walter Sykes', 'Treasurer'],
      ['Amy Cho', 'Secretary'],
    ],
    shared: ['+15415550188', 'info@riverkeepersalliance.org'],
    orgs: ['Riverkeepers Alliance'],
    html: `<html><head><title>Staff &amp; Board — Riverkeepers Alliance</title><meta property="og:site_name" content="Riverkeepers Alliance"></head><body class="squarespace">
<div class="Header"><a href="/">Riverkeepers Alliance</a><a href="/donate">Donate</a></div>
<div class="sqs-block"><h2>Staff</h2></div>
<div class="sqs-row"><div class="sqs-col"><h3>Shauna Whitehorse</h3><p><em>Executive Director</em></p><p>Shauna joined the Alliance in 2015 after a decade with the tribal fisheries program.</p><p><a href="mailto:shauna@riverkeepersalliance.org">shauna@riverkeepersalliance.org</a></p></div>
<div class="sqs-col"><h3>Peter Van Houten</h3><p><em>Development Manager</em></p><p>Peter keeps our donors close and our spreadsheets closer.</p><p><a href="mailto:peter@riverkeepersalliance.org">peter@riverkeepersalliance.org</a></p></div></div>
<div class="sqs-block"><h2>Board of Directors</h2><p>Gloria Mendez, President<br>Walter Sykes, Treasurer<br>Amy Cho, Secretary</p></div>
<div class="Footer"><p>PO Box 1127, Hood River, OR 97031 · 541-555-0188 · info@riverkeepersalliance.org</p><p>Riverkeepers Alliance is a 501(c)(3) nonprofit. EIN 93-1234567.</p></div></body></html>`,
  },
  {
    id: 'us-insurance-agent',
    url: 'https://www.mayfieldagency.com/',
    people: [['Darrell Mayfield', 'Agency Owner', '+12705550120', '+12705550121', 'darrell@mayfieldagency.com']],
    shared: [],
    orgs: ['Mayfield Insurance Agency'],
    html: `<html lang="en"><head><title>Home, Auto &amp; Farm Insurance in Paducah, KY | Mayfield Insurance Agency</title></head><body>
<div class="logo"><img alt="Mayfield Insurance Agency" src="m.png"></div>
<div class="hero"><h1>Coverage that feels like home</h1><a class="cta" href="/quote">Get a Quote</a></div>
<div class="agent-panel"><img alt="Darrell Mayfield headshot" src="d.jpg"><h4>Darrell Mayfield</h4><p>Agency Owner</p><p>Cell: (270) 555-0120<br>Office: (270) 555-0121<br>darrell@mayfieldagency.com</p></div>
<div class="carriers"><h3>Our Carriers</h3><ul><li>Progressive</li><li>Kentucky Farm Mutual</li><li>Auto-Owners Insurance</li><li>Safeco</li></ul></div>
<div class="news"><h3>From the blog</h3><a href="/b1">Five things to check before winter</a><span>Posted by admin on November 2, 2026</span></div>
<div class="bottom">Mayfield Insurance Agency, 2310 Lone Oak Rd, Paducah, KY 42003. Hours: M-F 8:30-5:00. © Copyright 2026</div></body></html>`,
  },
  {
    id: 'gb-solicitors-people',
    url: 'https://www.thornburypike.co.uk/our-people',
    people: [
      ['Harriet Pike', 'Partner, Head of Private Client', '+441872555210', 'harriet.pike@thornburypike.co.uk'],
      ['Gareth Llewellyn-Jones', 'Associate Solicitor', '+441872555214', 'gareth.lj@thornburypike.co.uk'],
      ['Zainab Chowdhury', 'Trainee Solicitor', 'zainab.chowdhury@thornburypike.co.uk'],
    ],
    shared: ['+441872555200', '+441326555230'],
    orgs: ['Thornbury Pike LLP'],
    html: `<html lang="en-GB"><head><title>Our People | Thornbury Pike Solicitors | Truro &amp; Falmouth</title></head><body>
<header><a href="/" title="Thornbury Pike Solicitors"><svg role="img" aria-label="Thornbury Pike Solicitors"></svg></a><p>Truro <a href="tel:01872555200">01872 555200</a> Falmouth <a href="tel:01326555230">01326 555230</a></p></header>
<h1>Our people</h1><div class="people-grid">
<a class="tile" href="/people/harriet-pike"><img src="hp.jpg" alt=""><span class="tile__name">Harriet Pike</span><span class="tile__job">Partner, Head of Private Client</span></a><div class="tile__more"><p>DD: 01872 555210</p><p>E: harriet.pike@thornburypike.co.uk</p></div>
<a class="tile" href="/people/gareth"><img src="gl.jpg" alt=""><span class="tile__name">Gareth Llewellyn-Jones</span><span class="tile__job">Associate Solicitor</span></a><div class="tile__more"><p>DD: 01872 555214</p><p>E: gareth.lj@thornburypike.co.uk</p></div>
<a class="tile" href="/people/zainab"><img src="zc.jpg" alt=""><span class="tile__name">Zainab Chowdhury</span><span class="tile__job">Trainee Solicitor</span></a><div class="tile__more"><p>E: zainab.chowdhury@thornburypike.co.uk</p></div></div>
<footer><p>Thornbury Pike LLP is a limited liability partnership registered in England and Wales (OC312345). Authorised and regulated by the Solicitors Regulation Authority (SRA No. 512345).</p><p>Registered office: 11 Lemon Street, Truro TR1 2LS</p></footer></body></html>`,
  },
  {
    id: 'ie-clinic',
    url: 'https://www.oakleafphysio.ie/team',
    people: [
      ['Aoife Ní Bhriain', 'Chartered Physiotherapist, Clinic Director'],
      ['Cormac O’Dwyer', 'Sports Physiotherapist'],
      ['Siobhán Keogh', 'Reception'],
    ],
    shared: ['+353214551230', '+353871234560', 'hello@oakleafphysio.ie'],
    orgs: ['Oakleaf Physiotherapy'],
    html: `<html lang="en-IE"><head><title>Meet our Team | Oakleaf Physiotherapy Cork</title></head><body>
<header><h2 class="site-title"><a href="/">Oakleaf Physiotherapy</a></h2></header>
<h1>Meet our Team</h1>
<div class="wp-block-media-text"><figure><img src="a.jpg"></figure><div class="wp-block-media-text__content"><h3>Aoife Ní Bhriain</h3><p><strong>Chartered Physiotherapist, Clinic Director</strong></p><p>Aoife graduated from UCD in 2008 and worked with Munster Rugby before founding the clinic.</p></div></div>
<div class="wp-block-media-text"><figure><img src="c.jpg"></figure><div class="wp-block-media-text__content"><h3>Cormac O’Dwyer</h3><p><strong>Sports Physiotherapist</strong></p><p>Cormac has a special interest in running injuries.</p></div></div>
<div class="wp-block-media-text"><figure><img src="s.jpg"></figure><div class="wp-block-media-text__content"><h3>Siobhán Keogh</h3><p><strong>Reception</strong></p></div></div>
<footer><p>Unit 4, Wilton Court, Bishopstown, Cork T12 X9YZ</p><p>021 455 1230 | 087 123 4560 | hello@oakleafphysio.ie</p></footer></body></html>`,
  },
  {
    id: 'in-hospital-doctors',
    url: 'https://www.sanjeevanihospitalnashik.com/doctors',
    people: [
      ['Dr. Anand Kulkarni', 'Chief Orthopaedic Surgeon'],
      ['Dr. Sneha Deshpande', 'Consultant Gynaecologist'],
      ['Dr. Imran Shaikh', 'Consultant Physician'],
    ],
    shared: ['+912532345678', '+919422212345', 'care@sanjeevanihospitalnashik.com'],
    orgs: ['Sanjeevani Hospital'],
    html: `<html lang="en"><head><title>Our Doctors | Sanjeevani Multispeciality Hospital, Nashik</title></head><body>
<div class="top"><i class="fa fa-phone"></i> 0253 - 2345678 <i class="fa fa-mobile"></i> 94222 12345 <i class="fa fa-envelope"></i> care@sanjeevanihospitalnashik.com</div>
<div class="brand"><b>Sanjeevani Hospital</b></div><h2>Our Doctors</h2>
<div class="row"><div class="col-md-4 doc"><h4>Dr. Anand Kulkarni</h4><p>M.S. (Ortho), D.N.B.</p><p>Chief Orthopaedic Surgeon</p><p>OPD: Mon – Sat 10 am to 2 pm</p></div>
<div class="col-md-4 doc"><h4>Dr. Sneha Deshpande</h4><p>M.D., D.G.O.</p><p>Consultant Gynaecologist</p><p>OPD: Mon – Fri 5 pm to 8 pm</p></div>
<div class="col-md-4 doc"><h4>Dr. Imran Shaikh</h4><p>M.B.B.S., M.D. (Medicine)</p><p>Consultant Physician</p></div></div>
<h3>Cashless facility</h3><p>Star Health, HDFC Ergo, New India Assurance</p><footer>Gangapur Road, Nashik 422013. © 2026 Sanjeevani Hospital</footer></body></html>`,
  },
  {
    id: 'za-attorneys',
    url: 'https://www.vdmlaw.co.za/contact',
    people: [
      ['Johan van der Merwe', 'Director', '+27828874410', 'johan@vdmlaw.co.za'],
      ['Nomvula Dlamini', 'Senior Associate', '+27437221450', 'nomvula@vdmlaw.co.za'],
    ],
    shared: ['+27437221400', '+27437221401'],
    orgs: ['Van der Merwe Dlamini Inc.'],
    html: `<html lang="en-ZA"><head><title>Contact | VDM Law</title></head><body>
<header><img src="vdm.png" alt="VDM Law"><nav><a>Home</a><a>Practice Areas</a><a>Contact</a></nav></header>
<h1>Contact us</h1><div class="block"><h3>East London</h3><p>Van der Merwe Dlamini Inc.<br>12 Donald Road, Vincent<br>East London, 5247<br>Docex 19</p><p>Tel: 043 722 1400<br>Fax: 043 722 1401</p></div>
<div class="block"><h3>Johan van der Merwe</h3><p>Director<br>Cell: 082 887 4410<br>johan@vdmlaw.co.za</p></div><div class="block"><h3>Nomvula Dlamini</h3><p>Senior Associate<br>Direct: 043 722 1450<br>nomvula@vdmlaw.co.za</p></div>
<footer>Reg. No. 2011/123456/21 | LPC Firm No. 5512 | B-BBEE Level 2</footer></body></html>`,
  },
  {
    id: 'ng-ngo',
    url: 'https://www.brightfutures.org.ng/contact',
    people: [
      ['Chinedu Okafor', 'Programme Coordinator', '+2348031234567', 'c.okafor@brightfutures.org.ng'],
      ['Halima Bello', 'Finance Officer', '+2348059876543'],
    ],
    shared: ['info@brightfutures.org.ng'],
    orgs: ['Bright Futures Initiative'],
    html: `<html lang="en"><head><title>Contact Us – Bright Futures Initiative</title></head><body>
<div class="navbar-brand">Bright Futures Initiative</div><h1>Get In Touch</h1>
<div class="address"><h4>Head Office</h4><p>Plot 1023, Adetokunbo Ademola Crescent,<br>Wuse II, Abuja, FCT, Nigeria.</p><p>Tel: 09-2901234<br>Email: info@brightfutures.org.ng</p></div>
<div class="address"><h4>Contact Persons</h4><p>Chinedu Okafor (Programme Coordinator)<br>0803 123 4567<br>c.okafor@brightfutures.org.ng</p><p>Halima Bello (Finance Officer)<br>0805 987 6543</p></div>
<div class="funders"><h4>Our Partners</h4><p>UNICEF | Ford Foundation | MacArthur Foundation</p></div><footer>RC/IT/NO: 45678. © 2026 Bright Futures Initiative. Powered by Zikora Tech.</footer></body></html>`,
  },
  {
    id: 'sg-clinic',
    url: 'https://www.lakesidedental.com.sg/our-dentists',
    people: [
      ['Dr Tan Hui Ling', 'Principal Dentist'],
      ['Dr Muhammad Faizal bin Osman', 'Dental Surgeon'],
      ['Dr Priscilla Ng', 'Orthodontist'],
    ],
    shared: ['+6567901234', '+6591234567', 'enquiry@lakesidedental.com.sg'],
    orgs: ['Lakeside Dental Surgery Pte Ltd'],
    html: `<html lang="en-SG"><head><title>Our Dentists | Lakeside Dental Surgery</title></head><body>
<header><img alt="Lakeside Dental Surgery logo"></header><h1>Our Dentists</h1>
<section class="doctor"><h2>Dr Tan Hui Ling</h2><h3>Principal Dentist</h3><p>BDS (Singapore), MDS (Prosthodontics)</p><p>Dr Tan has more than 15 years of experience.</p></section>
<section class="doctor"><h2>Dr Muhammad Faizal bin Osman</h2><h3>Dental Surgeon</h3><p>BDS (Malaya)</p></section>
<section class="doctor"><h2>Dr Priscilla Ng</h2><h3>Orthodontist</h3><p>BDS (Otago), MOrth RCS (Edinburgh)</p></section>
<section class="visit"><h2>Visit us</h2><p>Blk 505 Jurong West St 52 #01-180<br>Singapore 640505</p><p>Tel: 6790 1234<br>WhatsApp: 9123 4567<br>enquiry@lakesidedental.com.sg</p></section><footer>© 2026 Lakeside Dental Surgery Pte Ltd (UEN 201012345K)</footer></body></html>`,
  },
  {
    id: 'ca-bilingual',
    url: 'https://www.atelierboisrond.ca/en/contact',
    people: [
      ['Geneviève Thibodeau', 'Project Manager', '+15145550133;204', 'gthibodeau@atelierboisrond.ca'],
      ['Marc-André Pelletier', 'Founder', '+15145550133;201', 'mapelletier@atelierboisrond.ca'],
    ],
    shared: ['+15145550133', '+18005550134'],
    orgs: ['Atelier Bois Rond inc.'],
    html: `<html lang="en-CA"><head><title>Contact - Atelier Bois Rond</title></head><body><header><a>FR</a><a href="/en">Atelier Bois Rond</a></header>
<h1>Let's talk</h1><p>Atelier Bois Rond inc.<br>5455 De Gaspé Avenue, Suite 710<br>Montréal (Québec) H2T 3B3</p><p>Tel.: 514 555-0133<br>Toll-free: 1 800 555-0134</p>
<h2>Team</h2><ul class="team"><li><strong>Marc-André Pelletier</strong>, Founder<br>514 555-0133, ext. 201<br><a href="mailto:mapelletier@atelierboisrond.ca">mapelletier@atelierboisrond.ca</a></li><li><strong>Geneviève Thibodeau</strong>, Project Manager<br>514 555-0133, ext. 204<br><a href="mailto:gthibodeau@atelierboisrond.ca">gthibodeau@atelierboisrond.ca</a></li></ul>
<p>RBQ: 5678-1234-01</p><footer>© Atelier Bois Rond inc. 2026. Photos: Adrien Lachance.</footer></body></html>`,
  },
]
