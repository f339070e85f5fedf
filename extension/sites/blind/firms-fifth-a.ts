import type { PageCase } from './page-case.ts'

/** Contact, team and imprint pages of 24 houses in 24 countries, a fifth hand. */
export const firmsFifthA: readonly PageCase[] = [
  {
    id: 'de-impressum-mvz-zahn',
    url: 'https://www.zahnmedizin-wallgraben-example.de/impressum/',
    people: [
      ['Insa Hollmann', 'Geschäftsführerin'],
      ['Kai-Uwe Brandtner', 'Zahnärztlicher Leiter'],
      ['Svenja Pohl', 'Datenschutzbeauftragte', 's.pohl@zahnmedizin-wallgraben-example.de'],
    ],
    shared: [
      '+4952617704180',
      '+49526177041819',
      '+4915123948071',
      'praxis@zahnmedizin-wallgraben-example.de',
      'bewerbung@zahnmedizin-wallgraben-example.de',
    ],
    orgs: ['Zahnmedizin am Wallgraben MVZ GmbH'],
    html: `<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><!-- This website is powered by TYPO3 - inspiring people to share! --><base href="https://www.zahnmedizin-wallgraben-example.de/"><title>Impressum: Zahnmedizin am Wallgraben Lemgo</title><meta name="generator" content="TYPO3 CMS"></head>
<body id="p23" class="layout-sub">
<div class="topbar"><div class="container"><span class="topbar-item"><i class="icon-phone"></i> 05261 / 77 04 18-0</span><span class="topbar-item"><i class="icon-clock"></i> Mo, Di, Do 8–18 Uhr, Mi + Fr 8–13 Uhr</span><a class="topbar-item" href="/termin/">Online-Termin</a></div></div>
<nav class="navbar"><a class="navbar-brand" href="/"><img src="/fileadmin/user_upload/logo.svg" width="210" height="48" alt="Zahnmedizin am Wallgraben"></a><ul class="nav"><li><a href="/praxis/">Praxis</a></li><li><a href="/team/">Team</a></li><li><a href="/leistungen/">Leistungen</a><ul><li><a href="/leistungen/implantologie/">Implantologie</a></li><li><a href="/leistungen/kinderzahnheilkunde/">Kinderzahnheilkunde</a></li><li><a href="/leistungen/prophylaxe/">Prophylaxe</a></li></ul></li><li><a href="/kontakt/">Kontakt &amp; Anfahrt</a></li></ul></nav>
<main id="content"><!--TYPO3SEARCH_begin-->
<div id="c118" class="frame frame-default frame-type-text"><header><h1>Impressum</h1></header><p><strong>Angaben gemäß § 5 DDG</strong></p><p>Zahnmedizin am Wallgraben MVZ GmbH<br />Wallgraben 14–16<br />32657 Lemgo</p><p>Telefon: 05261 / 77 04 18-0<br />Telefax: 05261 / 77 04 18-19<br />Notdienst-Handy (nur Sa/So 10–12 Uhr): 0151 / 23 94 80 71<br />E-Mail: <a href="javascript:linkTo_UnCryptMailto('nbjmup+qsbyjtAabionfejajo.xbmmhsbcfo.fybnqmf/ef');">praxis(at)zahnmedizin-wallgraben-example.de</a></p><p>Geschäftsführerin: Dr. med. dent. Insa Hollmann<br />Zahnärztlicher Leiter: Kai-Uwe Brandtner, M.Sc.</p><p>Registergericht: Amtsgericht Lemgo, HRB 10 482<br />Umsatzsteuer-Identifikationsnummer gemäß § 27a UStG: DE 318 442 907<br />Institutionskennzeichen: 263 418 077</p></div>
<div id="c119" class="frame frame-default frame-type-text"><h3>Berufsrechtliche Angaben</h3><p>Gesetzliche Berufsbezeichnung: Zahnarzt/Zahnärztin (verliehen in der Bundesrepublik Deutschland). Zuständige Kammer: Zahnärztekammer Westfalen-Lippe. Zuständige Kassenzahnärztliche Vereinigung: KZV Westfalen-Lippe. Es gelten das Zahnheilkundegesetz, die GOZ sowie die Berufsordnung in der Fassung vom 21.11.2020.</p></div>
<div id="c120" class="frame frame-default frame-type-text"><h3>Datenschutz</h3><p>Datenschutzbeauftragte: Svenja Pohl, <a href="javascript:linkTo_UnCryptMailto('nbjmup+t/qpimAabionfejajo.xbmmhsbcfo.fybnqmf/ef');">s.pohl(at)zahnmedizin-wallgraben-example.de</a></p><h3>Bildnachweise</h3><p>Fotos: Tjark Wennemann / Adobe Stock (#284419037, #311820564)</p><h3>Streitbeilegung</h3><p>Wir sind nicht bereit oder verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.</p></div>
<!--TYPO3SEARCH_end--></main>
<aside class="teaser"><div class="teaser-item"><span class="date">03.06.2026</span><h4><a href="/aktuelles/detail/zfa-gesucht/">ZFA (m/w/d) in Voll- oder Teilzeit gesucht</a></h4><p>Wir suchen zum 1. September Verstärkung für unser Prophylaxe-Team. Bewerbung an <a href="javascript:linkTo_UnCryptMailto('nbjmup+cfxfscvohAabionfejajo.xbmmhsbcfo.fybnqmf/ef');">bewerbung(at)zahnmedizin-wallgraben-example.de</a></p></div><div class="teaser-item"><span class="date">12.05.2026</span><h4><a href="/aktuelles/detail/brueckentag/">Brückentag: Praxis geschlossen</a></h4></div></aside>
<footer class="footer"><p>© 2026 Zahnmedizin am Wallgraben · <a href="/impressum/">Impressum</a> · <a href="/datenschutz/">Datenschutz</a> · <a href="/barrierefreiheit/">Barrierefreiheit</a></p><p class="small">Konzept &amp; Umsetzung: Blaupause Medien</p></footer>
<div id="cookieman-modal" class="modal"><p>Wir verwenden Cookies. Technisch notwendige Cookies sind immer aktiv.</p><button>Alles akzeptieren</button><button>Auswahl speichern</button></div>
</body></html>
`,
  },
  {
    id: 'at-kanzlei-team',
    url: 'https://www.ortlieb-sandhofer-example.at/kanzlei/team/',
    people: [
      ['Johanna Ortlieb', 'Rechtsanwältin, Partnerin', '+4351258234011', 'ortlieb@ortlieb-sandhofer-example.at'],
      ['Matthias Sandhofer', 'Rechtsanwalt, Partner', '+4351258234012', 'sandhofer@ortlieb-sandhofer-example.at'],
      ['Theresa Kirchebner', 'Rechtsanwaltsanwärterin', '+4351258234015', 'kirchebner@ortlieb-sandhofer-example.at'],
      ['Brigitte Moser', 'Kanzleileitung', 'moser@ortlieb-sandhofer-example.at'],
    ],
    shared: ['+43512582340', '+4351258234020', 'office@ortlieb-sandhofer-example.at'],
    orgs: ['Ortlieb Sandhofer Rechtsanwälte OG'],
    html: `<!DOCTYPE html><html lang="de-AT"><head><meta charset="UTF-8"><title>Team - Ortlieb Sandhofer Rechtsanwälte Innsbruck</title><meta name="generator" content="WordPress 6.5.4"></head><body class="page-template-default page page-id-61 et_pb_button_helper_class et_fixed_nav et_show_nav et_secondary_nav_enabled">
<div id="page-container"><div id="top-header"><div class="container clearfix"><div id="et-info"><span id="et-info-phone"><a href="tel:+43512582340">+43 512 / 58 23 40</a></span> <a href="mailto:&#x6f;&#102;&#x66;&#105;&#x63;&#101;&#x40;&#111;&#x72;&#116;&#x6c;&#105;&#x65;&#98;&#x2d;&#115;&#x61;&#110;&#x64;&#104;&#x6f;&#102;&#x65;&#114;&#x2d;&#101;&#x78;&#97;&#x6d;&#112;&#x6c;&#101;&#x2e;&#97;&#x74;"><span id="et-info-email">&#x6f;&#102;&#x66;&#105;&#x63;&#101;&#x40;&#111;&#x72;&#116;&#x6c;&#105;&#x65;&#98;&#x2d;&#115;&#x61;&#110;&#x64;&#104;&#x6f;&#102;&#x65;&#114;&#x2d;&#101;&#x78;&#97;&#x6d;&#112;&#x6c;&#101;&#x2e;&#97;&#x74;</span></a></div></div></div>
<header id="main-header"><div class="logo_container"><a href="https://www.ortlieb-sandhofer-example.at/"><img src="/wp-content/uploads/2023/02/os-logo.png" alt="Ortlieb Sandhofer"></a></div><div id="et-top-navigation"><ul id="top-menu"><li class="menu-item"><a href="/">Start</a></li><li class="menu-item menu-item-has-children"><a href="/kanzlei/">Kanzlei</a><ul class="sub-menu"><li><a href="/kanzlei/team/">Team</a></li><li><a href="/kanzlei/honorar/">Honorar</a></li></ul></li><li class="menu-item"><a href="/rechtsgebiete/">Rechtsgebiete</a></li><li class="menu-item"><a href="/aktuelles/">Aktuelles</a></li><li class="menu-item"><a href="/kontakt/">Kontakt</a></li></ul></div></header>
<div id="et-main-area"><div class="et_pb_section et_pb_section_0"><div class="et_pb_row"><h1>Unser Team</h1><p>Seit 1994 vertreten wir Unternehmen und Privatpersonen in ganz Tirol, im Bedarfsfall bis zum OGH.</p></div></div>
<div class="et_pb_section et_pb_section_1"><div class="et_pb_row et_pb_row_1">
<div class="et_pb_module et_pb_team_member et_pb_team_member_0 clearfix"><div class="et_pb_team_member_image"><img src="/wp-content/uploads/ortlieb-400x400.jpg" alt=""></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Mag. Johanna Ortlieb, LL.M. (WU)</h4><p class="et_pb_member_position">Rechtsanwältin, Partnerin</p><div><p>Liegenschaftsrecht, Verträge, Erbrecht. Gerichtlich beeidete Mediatorin.</p><p>T +43 512 / 58 23 40-11<br><a href="mailto:&#x6f;&#114;&#x74;&#108;&#x69;&#101;&#x62;&#64;&#x6f;&#114;&#x74;&#108;&#x69;&#101;&#x62;&#45;&#x73;&#97;&#x6e;&#100;&#x68;&#111;&#x66;&#101;&#x72;&#45;&#x65;&#120;&#x61;&#109;&#x70;&#108;&#x65;&#46;&#x61;&#116;">E-Mail senden</a></p></div></div></div>
<div class="et_pb_module et_pb_team_member et_pb_team_member_1 clearfix"><div class="et_pb_team_member_image"><img src="/wp-content/uploads/sandhofer-400x400.jpg" alt=""></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Dr. Matthias Sandhofer</h4><p class="et_pb_member_position">Rechtsanwalt, Partner</p><div><p>Bau- und Vergaberecht, Schadenersatz nach Skiunfällen, Versicherungsrecht.</p><p>T +43 512 / 58 23 40-12<br><a href="mailto:&#x73;&#97;&#x6e;&#100;&#x68;&#111;&#x66;&#101;&#x72;&#64;&#x6f;&#114;&#x74;&#108;&#x69;&#101;&#x62;&#45;&#x73;&#97;&#x6e;&#100;&#x68;&#111;&#x66;&#101;&#x72;&#45;&#x65;&#120;&#x61;&#109;&#x70;&#108;&#x65;&#46;&#x61;&#116;">E-Mail senden</a></p></div></div></div>
<div class="et_pb_module et_pb_team_member et_pb_team_member_2 clearfix"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Mag.<sup>a</sup> Theresa Kirchebner</h4><p class="et_pb_member_position">Rechtsanwaltsanwärterin</p><div><p>T +43 512 / 58 23 40-15<br><a href="mailto:&#x6b;&#105;&#x72;&#99;&#x68;&#101;&#x62;&#110;&#x65;&#114;&#x40;&#111;&#x72;&#116;&#x6c;&#105;&#x65;&#98;&#x2d;&#115;&#x61;&#110;&#x64;&#104;&#x6f;&#102;&#x65;&#114;&#x2d;&#101;&#x78;&#97;&#x6d;&#112;&#x6c;&#101;&#x2e;&#97;&#x74;">E-Mail senden</a></p></div></div></div>
<div class="et_pb_module et_pb_team_member et_pb_team_member_3 clearfix"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Brigitte Moser</h4><p class="et_pb_member_position">Kanzleileitung</p><div><p><a href="mailto:&#x6d;&#111;&#x73;&#101;&#x72;&#64;&#x6f;&#114;&#x74;&#108;&#x69;&#101;&#x62;&#45;&#x73;&#97;&#x6e;&#100;&#x68;&#111;&#x66;&#101;&#x72;&#45;&#x65;&#120;&#x61;&#109;&#x70;&#108;&#x65;&#46;&#x61;&#116;?subject=Terminanfrage">E-Mail senden</a></p></div></div></div></div></div>
<div class="et_pb_section et_pb_section_2"><h3>Aktuelles</h3><article><h2 class="entry-title"><a href="/aktuelles/bestellerprinzip/">Bestellerprinzip bei Maklerprovision: Was Vermieter wissen müssen</a></h2><p class="post-meta">14. April 2026 | <a href="/category/mietrecht/">Mietrecht</a></p></article><article><h2 class="entry-title"><a href="/aktuelles/ogh-5-ob-118-25k/">OGH 5 Ob 118/25k: Kurzzeitvermietung im Wohnungseigentum</a></h2><p class="post-meta">27. Februar 2026</p></article></div></div>
<footer id="main-footer"><div class="footer-widget"><h4 class="title">Kanzlei Innsbruck</h4><p>Ortlieb Sandhofer Rechtsanwälte OG<br>Anichstraße 112/III<br>A-6020 Innsbruck</p><p>Tel.: +43 512 / 58 23 40<br>Fax: +43 512 / 58 23 40-20</p></div><div class="footer-widget"><h4 class="title">Kanzleizeiten</h4><p>Mo–Do 8.30–12.00 und 13.30–17.00, Fr 8.30–12.30 Uhr</p><p>FN 418207 p, LG Innsbruck<br>UID ATU 68214409 · ADVM-Code P811482<br>Anderkonto: IBAN AT12 2050 3033 0184 7715</p></div><div id="footer-bottom"><a href="/impressum/">Impressum</a> | <a href="/datenschutz/">Datenschutz</a></div></footer></div>
<div class="cmplz-cookiebanner"><div class="cmplz-title">Cookie-Zustimmung verwalten</div><button class="cmplz-accept">Akzeptieren</button><button class="cmplz-deny">Ablehnen</button></div></body></html>
`,
  },
  {
    id: 'ch-menuiserie-joomla',
    url: 'https://www.menuiserie-rochat-example.ch/index.php/contact',
    people: [
      ['Jean-Daniel Rochat', 'Directeur', '+41794182306'],
      ['Cédric Rochat', 'Chef d’atelier', '+41786604127', 'cedric@menuiserie-rochat-example.ch'],
      ['Sylvie Pittet', 'Secrétariat et comptabilité'],
    ],
    shared: ['+41218431760', '+41218431762', 'info@menuiserie-rochat-example.ch'],
    orgs: ['Menuiserie Rochat & Fils SA'],
    html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr-ch" lang="fr-ch" dir="ltr"><head><base href="https://www.menuiserie-rochat-example.ch/index.php/contact" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>Contact - Menuiserie Rochat</title></head>
<body class="site com_content view-article no-layout no-task itemid-107">
<div id="rt-header"><div class="rt-block logo-block"><a href="/" id="rt-logo"></a></div><ul class="gf-menu l1"><li class="item101"><a class="item" href="/">Accueil</a></li><li class="item103"><a class="item" href="/index.php/fenetres">Fenêtres bois-métal</a></li><li class="item104"><a class="item" href="/index.php/agencement">Agencement</a></li><li class="item105"><a class="item" href="/index.php/realisations">Réalisations</a></li><li class="item107 active last"><a class="item" href="/index.php/contact">Contact</a></li></ul></div>
<div id="rt-mainbody"><div class="item-page"><h2 itemprop="headline">Contact</h2><div itemprop="articleBody">
<p><strong>Menuiserie Rochat &amp; Fils SA</strong><br />Route de la Vallée 41<br />1337 Vallorbe</p>
<table style="width: 420px;" border="0"><tbody><tr><td style="width: 90px;">Téléphone</td><td>021 843 17 60</td></tr><tr><td>Fax</td><td>021 843 17 62</td></tr><tr><td>Courriel</td><td><span id="cloak41837">Cette adresse e-mail est protégée contre les robots spammeurs. Vous devez activer le JavaScript pour la visualiser.</span><script type='text/javascript'>
 //<!--
 document.getElementById('cloak41837').innerHTML = '';
 var prefix = '&#109;a' + 'i&#108;' + '&#116;o';
 var path = 'hr' + 'ef' + '=';
 var addy41837 = '&#105;nf&#111;' + '&#64;';
 addy41837 = addy41837 + 'm&#101;n&#117;&#105;s&#101;r&#105;&#101;-r&#111;ch&#97;t-&#101;x&#97;mpl&#101;' + '&#46;' + 'ch';
 document.getElementById('cloak41837').innerHTML += '<a ' + path + '\\'' + prefix + ':' + addy41837 + '\\'>' + addy41837 + '<\\/a>';
 //-->
 </script></td></tr></tbody></table>
<h3>Vos interlocuteurs</h3>
<p><img src="/images/equipe/jd.jpg" alt="" width="120" height="150" style="float: left; margin-right: 12px;" /><strong>Jean-Daniel Rochat</strong><br />Directeur<br />Natel 079 418 23 06</p><p style="clear: left;"><img src="/images/equipe/cr.jpg" alt="" width="120" height="150" style="float: left; margin-right: 12px;" /><strong>Cédric Rochat</strong><br />Chef d’atelier<br />Natel 078 660 41 27<br /><span id="cloak90214">Cette adresse e-mail est protégée contre les robots spammeurs. Vous devez activer le JavaScript pour la visualiser.</span><script type='text/javascript'>
 //<!--
 document.getElementById('cloak90214').innerHTML = '';
 var prefix = '&#109;a' + 'i&#108;' + '&#116;o';
 var path = 'hr' + 'ef' + '=';
 var addy90214 = 'c&#101;dr&#105;c' + '&#64;';
 addy90214 = addy90214 + 'm&#101;n&#117;&#105;s&#101;r&#105;&#101;-r&#111;ch&#97;t-&#101;x&#97;mpl&#101;' + '&#46;' + 'ch';
 document.getElementById('cloak90214').innerHTML += '<a ' + path + '\\'' + prefix + ':' + addy90214 + '\\'>' + addy90214 + '<\\/a>';
 //-->
 </script></p><p style="clear: left;"><strong>Sylvie Pittet</strong><br />Secrétariat et comptabilité<br />Lundi, mardi et jeudi matin</p>
<p>L’atelier est ouvert de 6h45 à 12h00 et de 13h15 à 17h30 (vendredi 16h30). Visite de l’exposition sur rendez-vous.</p></div></div>
<div class="rt-block box3"><h2 class="title">Actualités</h2><ul class="latestnews"><li><a href="/index.php/actualites/18-habitat-jardin"><span>Habitat-Jardin Lausanne : retrouvez-nous stand 4218, halle 18</span></a></li><li><a href="/index.php/actualites/17-cfc"><span>Place d’apprentissage menuisier CFC – août 2026</span></a></li><li><a href="/index.php/actualites/16-programme-batiments"><span>Programme Bâtiments : subventions jusqu’à CHF 70.–/m²</span></a></li></ul></div></div>
<div id="rt-footer"><div class="rt-block"><p>CHE-108.442.917 TVA · CCP 10-18427-3 · IBAN CH44 0076 7000 E502 1184 7</p><p>© 2014–2026 Menuiserie Rochat &amp; Fils SA. Membre de la FRECEM.</p></div></div></body></html>
`,
  },
  {
    id: 'fr-notaires-equipe',
    url: 'https://www.vautrin-delahaye-example.fr/l-etude/notre-equipe',
    people: [
      ['Claire VAUTRIN', 'Notaire associée', 'claire.vautrin@vautrin-delahaye-example.fr'],
      ['Yann DELAHAYE', 'Notaire associé', 'yann.delahaye@vautrin-delahaye-example.fr'],
      ['Maëlle LE GOUIC', 'Clerc, droit de la famille', '+33297254417', 'maelle.legouic@vautrin-delahaye-example.fr'],
      ['Fabrice TANGUY', 'Négociateur immobilier', '+33678140952', 'negociation@vautrin-delahaye-example.fr'],
    ],
    shared: ['+33297254410', '+33297254419', '+33297391826', 'etude@vautrin-delahaye-example.fr'],
    orgs: ['SELARL VAUTRIN-DELAHAYE'],
    html: `<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 9 (https://www.drupal.org)"/><title>Notre équipe | Étude Vautrin-Delahaye, notaires à Pontivy</title><script src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js" data-cfasync="false"></script></head><body class="path-node page-node-type-page">
<a href="#main-content" class="visually-hidden focusable">Aller au contenu principal</a>
<header class="region region-header"><div id="block-sitebranding"><a href="/" rel="home">Étude Vautrin-Delahaye</a><div class="slogan">Notaires à Pontivy et Locminé</div></div><nav aria-labelledby="block-main-menu"><h2 class="visually-hidden">Navigation principale</h2><ul class="menu"><li><a href="/l-etude">L’étude</a></li><li><a href="/l-etude/notre-equipe" class="is-active">Notre équipe</a></li><li><a href="/annonces">Annonces immobilières</a></li><li><a href="/ventes-interactives">Ventes interactives 36h</a></li><li><a href="/tarifs">Tarifs</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><h1 class="page-title"><span class="field field--name-title">Notre équipe</span></h1>
<div class="views-element-container"><div class="view view-equipe"><div class="view-content">
<div class="views-row"><div class="views-field views-field-title"><span class="field-content">Me Claire VAUTRIN</span></div><div class="views-field views-field-field-fonction"><div class="field-content">Notaire associée</div></div><div class="views-field views-field-field-mail"><span class="field-content"><a href="/cdn-cgi/l/email-protection#62010e030b10074c14031716100b0c2214031716100b0c4f06070e030a031b074f071a030f120e074c0410"><span class="__cf_email__" data-cfemail="36555a575f44531840574342445f587640574342445f581b52535a575e574f531b534e575b465a53185044">[email&#160;protected]</span></a></span></div></div>
<div class="views-row"><div class="views-field views-field-title"><span class="field-content">Me Yann DELAHAYE</span></div><div class="views-field views-field-field-fonction"><div class="field-content">Notaire associé</div></div><div class="views-field views-field-field-mail"><span class="field-content"><a href="/cdn-cgi/l/email-protection#750c141b1b5b111019141d140c103503140001071c1b58111019141d140c1058100d14180519105b1307"><span class="__cf_email__" data-cfemail="b6cfd7d8d898d2d3dad7ded7cfd3f6c0d7c3c2c4dfd89bd2d3dad7ded7cfd39bd3ced7dbc6dad398d0c4">[email&#160;protected]</span></a></span></div></div>
<div class="views-row"><div class="views-field views-field-title"><span class="field-content">Maëlle LE GOUIC</span></div><div class="views-field views-field-field-fonction"><div class="field-content">Clerc, droit de la famille</div></div><div class="views-field views-field-field-ligne-directe"><span class="views-label">Ligne directe : </span><span class="field-content">02.97.25.44.17</span></div><div class="views-field views-field-field-mail"><span class="field-content"><a href="/cdn-cgi/l/email-protection#1c717d797070793270797b7369757f5c6a7d69686e7572317879707d747d65793179647d716c7079327a6e"><span class="__cf_email__" data-cfemail="224f43474e4e470c4e47454d574b416254435756504b4c0f46474e434a435b470f475a434f524e470c4450">[email&#160;protected]</span></a></span></div></div>
<div class="views-row"><div class="views-field views-field-title"><span class="field-content">Fabrice TANGUY</span></div><div class="views-field views-field-field-fonction"><div class="field-content">Négociateur immobilier</div></div><div class="views-field views-field-field-ligne-directe"><span class="views-label">Portable : </span><span class="field-content">06.78.14.09.52</span></div><div class="views-field views-field-field-mail"><span class="field-content"><a href="/cdn-cgi/l/email-protection#e28c87858d818b83968b8d8ca294839796908b8ccf86878e838a839b87cf879a838f928e87cc8490"><span class="__cf_email__" data-cfemail="99f7fcfef6faf0f8edf0f6f7d9eff8ecedebf0f7b4fdfcf5f8f1f8e0fcb4fce1f8f4e9f5fcb7ffeb">[email&#160;protected]</span></a></span></div></div>
</div></div></div>
<aside class="region region-sidebar"><h2>Nos dernières annonces</h2><ul><li><a href="/annonces/56240-1187">Maison 5 pièces 118 m² – Noyal-Pontivy – 231 880 € HNI</a></li><li><a href="/annonces/56240-1191">Terrain à bâtir 742 m² – Réf. 56240-1191 – 48 000 €</a></li></ul></aside></main>
<footer class="region-footer"><div class="block"><p><b>SELARL VAUTRIN-DELAHAYE</b>, société titulaire d’un office notarial<br>7 quai des Récollets, 56300 PONTIVY</p><p>Tél. : 02 97 25 44 10 – Fax : 02 97 25 44 19<br>Mél : <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="284d5c5d4c4d685e495d5c5a4146054c4d44494049514d054d50494558444d064e5a">[email&#160;protected]</a></p><p>Bureau annexe de Locminé (mardi et jeudi 9h-12h) : 12 place Anne de Bretagne, 56500 LOCMINÉ – 02 97 39 18 26</p><p class="mentions">Siret 448 210 937 00024 – TVA FR 61 448210937 – Code CRPCEN 56042 – Parking gratuit 50 m</p></div></footer>
<div id="sliding-popup"><p>Ce site utilise des cookies de mesure d’audience.</p><button class="agree-button">J’accepte</button><button class="decline-button">Je refuse</button></div></body></html>
`,
  },
  {
    id: 'nl-makelaar-vestigingen',
    url: 'https://www.terborghmakelaars-example.nl/contact/vestigingen',
    people: [
      ['Maarten Terborgh', 'Register-makelaar RMT', '+31624180937', 'maarten@terborghmakelaars-example.nl'],
      ['Anouk van de Pol', 'Vestigingsmanager', 'anouk@terborghmakelaars-example.nl'],
      ['Ruben Kleinjan', 'Assistent-makelaar', '+31651873342'],
    ],
    shared: [
      '+31318654210',
      '+31342491733',
      '+31318556012',
      '+31612904875',
      'ede@terborghmakelaars-example.nl',
      'barneveld@terborghmakelaars-example.nl',
      'veenendaal@terborghmakelaars-example.nl',
    ],
    orgs: ['Terborgh Makelaars B.V.'],
    html: `<!doctype html><html lang="nl-NL"><head><meta charset="utf-8"><title>Onze vestigingen in Ede, Barneveld en Veenendaal | Terborgh Makelaars</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"RealEstateAgent","@id":"https://www.terborghmakelaars-example.nl/#org","name":"Terborgh Makelaars B.V.","url":"https://www.terborghmakelaars-example.nl/","telephone":"+31318654210","email":"ede@terborghmakelaars-example.nl","address":{"@type":"PostalAddress","streetAddress":"Stationsweg 118","postalCode":"6711 PX","addressLocality":"Ede","addressCountry":"NL"},"openingHours":"Mo-Fr 08:30-17:30","aggregateRating":{"@type":"AggregateRating","ratingValue":"9.2","reviewCount":"418"}}]}</script></head>
<body class="realworks"><div class="top-usp"><span>✓ 9,2 op Funda</span><span>✓ NVM-makelaar</span><span>✓ Ook zaterdag open</span></div>
<header><a class="logo" href="/">Terborgh</a><nav><a href="/aanbod">Aanbod</a><a href="/verkopen">Verkopen</a><a href="/aankopen">Aankopen</a><a href="/taxaties">Taxaties</a><a href="/contact">Contact</a></nav><a class="btn" href="/gratis-waardebepaling">Gratis waardebepaling</a></header>
<main><h1>Onze vestigingen</h1><p>Loop gerust binnen voor een kop koffie. Buiten kantooruren kunt u ons een appje sturen: <a href="https://wa.me/31612904875">06&#8209;12 90 48 75</a>.</p>
<section class="office" id="ede"><h2>Ede</h2><div class="office__cols"><address>Stationsweg 118<br>6711 PX Ede</address><p><a href="tel:0318654210">0318 - 65 42 10</a><br><a href="mailto:ede@terborghmakelaars-example.nl">ede@terborghmakelaars-example.nl</a></p></div><div class="agent"><img src="/media/maarten.webp" alt="Maarten Terborgh" loading="lazy"><h3>Maarten Terborgh</h3><p>Register-makelaar RMT</p><p><a href="tel:0624180937">06 - 24 18 09 37</a> <a href="mailto:maarten@terborghmakelaars-example.nl">Mail Maarten</a></p></div></section>
<section class="office" id="barneveld"><h2>Barneveld</h2><div class="office__cols"><address>Langstraat 62a<br>3771 BH Barneveld</address><p><a href="tel:0342491733">0342 - 49 17 33</a><br><a href="mailto:barneveld@terborghmakelaars-example.nl">barneveld@terborghmakelaars-example.nl</a></p></div><div class="agent"><img src="/media/anouk.webp" alt="Anouk van de Pol" loading="lazy"><h3>Anouk van de Pol</h3><p>Vestigingsmanager</p><p><a href="mailto:anouk@terborghmakelaars-example.nl">Mail Anouk</a></p></div></section>
<section class="office" id="veenendaal"><h2>Veenendaal</h2><div class="office__cols"><address>Hoofdstraat 9<br>3901 AA Veenendaal</address><p><a href="tel:0318556012">0318 - 55 60 12</a><br><a href="mailto:veenendaal@terborghmakelaars-example.nl">veenendaal@terborghmakelaars-example.nl</a></p></div><div class="agent"><img src="/media/ruben.webp" alt="Ruben Kleinjan" loading="lazy"><h3>Ruben Kleinjan</h3><p>Assistent-makelaar</p><p><a href="tel:0651873342">06 - 51 87 33 42</a></p></div></section>
<table class="hours"><caption>Openingstijden alle vestigingen</caption><tr><td>ma t/m do</td><td>08.30 – 17.30</td></tr><tr><td>vr</td><td>08.30 – 17.00</td></tr><tr><td>za</td><td>10.00 – 13.00</td></tr></table>
<section class="reviews"><h2>Wat klanten zeggen</h2><blockquote><p>“Binnen twee weken verkocht, ver boven de vraagprijs!”</p><footer>Fam. Hoekstra, Bennekom – 9,6</footer></blockquote><blockquote><p>“Prettig contact en altijd bereikbaar.”</p><footer>Joke Meulenbelt, Ede – 9,0</footer></blockquote></section>
<section class="cards"><h2>Nieuw in de verkoop</h2><a href="/aanbod/ede/galvanistraat-41">Galvanistraat 41, Ede – € 389.500 k.k. – 104 m² – 4 kamers</a><a href="/aanbod/barneveld/kampstraat-8">Kampstraat 8, Barneveld – € 612.000 k.k. – 148 m² – 6 kamers</a></section></main>
<footer class="site-footer"><p>© 2026 Terborgh Makelaars B.V. | KvK 09148277 | BTW NL8142.07.331.B01 | NL18 RABO 0314 8820 17</p><p><a href="/privacyverklaring">Privacyverklaring</a> <a href="/algemene-voorwaarden">Algemene consumentenvoorwaarden NVM</a></p></footer></body></html>
`,
  },
  {
    id: 'be-harmonie-bestuur',
    url: 'http://www.harmonie-oevel-example.be/bestuur.html',
    people: [
      ['Luc Verachtert', 'Voorzitter', '+32475382106', 'voorzitter@harmonie-oevel-example.be'],
      ['Greet Belmans', 'Secretaris', '+3214543817', 'secretariaat@harmonie-oevel-example.be'],
      ['Stijn Dierckx', 'Penningmeester', '+32496714025'],
      ['Katleen Goor', 'Dirigente'],
      ['Jef Wouters', 'Materiaalmeester', '+32468204419'],
    ],
    shared: ['+3214549082', 'jeugd@harmonie-oevel-example.be'],
    orgs: ['Koninklijke Harmonie Sint-Cecilia Oevel vzw'],
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Harmonie Oevel - Het bestuur</title>
<style type="text/css"> body { font-family: Trebuchet MS, Verdana; background: #7a0019; } #wrap { width: 880px; margin: 0 auto; background: #fff } .menu a { color: #fff }</style></head>
<body><div id="wrap"><img src="img/banner2019.jpg" width="880" height="160" alt="Harmonie Oevel">
<div class="menu"><a href="index.html">Start</a> | <a href="agenda.html">Agenda</a> | <a href="bestuur.html">Bestuur</a> | <a href="jeugd.html">Jeugdharmonie</a> | <a href="foto.html">Foto's</a> | <a href="links.html">Links</a></div>
<h2>Het bestuur</h2>
<p>Onze vereniging telt 54 muzikanten en werd gesticht in 1887. Het bestuur vergadert elke eerste maandag van de maand om 20u in lokaal De Krul.</p>
<table width="100%" cellpadding="5" border="1" bordercolor="#cccccc">
<tr bgcolor="#eeeeee"><th>Functie</th><th>Naam</th><th>Telefoon</th><th>E-mail</th></tr>
<tr><td>Voorzitter</td><td>Luc Verachtert</td><td>0475/38.21.06</td><td><script type="text/javascript">var n='voorzitter'; var d='harmonie-oevel-example.be'; document.write('<a href="mailto:'+n+'@'+d+'">'+n+'@'+d+'</a>');</script></td></tr>
<tr><td>Secretaris</td><td>Greet Belmans</td><td>014/54.38.17</td><td><script type="text/javascript">var n='secretariaat'; var d='harmonie-oevel-example.be'; document.write('<a href="mailto:'+n+'@'+d+'">'+n+'@'+d+'</a>');</script></td></tr>
<tr><td>Penningmeester</td><td>Stijn Dierckx</td><td>0496/71.40.25</td><td><img src="img/mail_stijn.gif" width="190" height="15" alt="e-mail"></td></tr>
<tr><td>Dirigente</td><td>Katleen Goor</td><td>&nbsp;</td><td>&nbsp;</td></tr>
<tr><td>Materiaalmeester</td><td>Jef Wouters</td><td>0468/20.44.19</td><td>&nbsp;</td></tr></table>
<p><b>Repetities:</b> vrijdag van 20u tot 22u15, Parochiecentrum Oevel, Dorp 31, 2260 Westerlo (Oevel). Tel. lokaal (enkel tijdens repetities): 014/54.90.82</p>
<p><b>Jeugdharmonie:</b> zaterdag 10u30. Inschrijven via jeugd<span class="x">&#64;</span>harmonie-oevel-example<span class="x">.</span>be. Lidgeld &euro; 35 per jaar, instrument huren &euro; 60 (waarborg &euro; 100).</p>
<h3>Agenda</h3>
<ul><li>za 09/05/2026 - Lenteconcert m.m.v. soliste Veerle Hannes (hoorn), 20u, inkom &euro; 10 / vvk &euro; 8</li><li>zo 21/06/2026 - Processie</li><li>za 17/10/2026 - Spaghetti-avond vanaf 17u</li><li>zo 22/11/2026 - Ceciliafeest</li></ul>
<h3>Steun ons</h3><p>Word beschermlid door &euro; 20 te storten op BE41 7330 1842 0917 (BIC KREDBEBB) met vermelding "beschermlid 2026". U ontvangt 1 inkomkaart voor het lenteconcert.</p>
<table width="100%"><tr><td><img src="img/sponsor_bakkerij.gif" alt="sponsor"></td><td><img src="img/sponsor_garage.gif" alt="sponsor"></td><td><img src="img/sponsor_tuin.gif" alt="sponsor"></td></tr></table>
<hr><center><font size="1">Koninklijke Harmonie Sint-Cecilia Oevel vzw - maatsch. zetel: Dorp 31, 2260 Oevel - ondernemingsnr. 0418.220.937 - RPR Antwerpen, afd. Turnhout<br>Laatste wijziging: 14/03/2026 - bezoekers: 048217</font></center></div></body></html>
`,
  },
  {
    id: 'gb-school-key-contacts',
    url: 'https://www.harptreevale-example.org.uk/key-contacts',
    people: [
      ['Rosalind Penhaligon', 'Headteacher'],
      ['Andrew Chowdhury', 'Deputy Head (Academic)', 'a.chowdhury@harptreevale-example.org.uk'],
      ['Bev Stokes', 'Registrar', '+441174960124', 'admissions@harptreevale-example.org.uk'],
      ['Gareth Llewellyn-Pugh', 'Bursar', '+441174960127', 'bursar@harptreevale-example.org.uk'],
      ['Temi Adeyinka', 'Designated Safeguarding Lead', '+447718204417'],
    ],
    shared: ['+441174960120', 'office@harptreevale-example.org.uk', 'absence@harptreevale-example.org.uk'],
    orgs: ['Harptree Vale School'],
    html: `<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-GB"><head><meta charset="utf-8"><!-- This is Squarespace. --><!-- harptree-vale --><title>Key Contacts &mdash; Harptree Vale School</title><meta property="og:site_name" content="Harptree Vale School"></head>
<body id="collection-5f1c88b27e4a" class="tweak-fixed-header collection-type-page">
<div class="announcement-bar"><p>Open Morning &mdash; Saturday 10 October 2026, 9.30am. <a href="/visit-us">Book your place</a></p></div>
<header data-test="header" id="header"><div class="header-title-logo"><a href="/"><img src="//images.squarespace-cdn-example.com/hvs-crest.png?format=1500w" alt="Harptree Vale School"></a></div><nav class="header-nav-list"><div class="header-nav-item"><a href="/about">About</a></div><div class="header-nav-item"><a href="/admissions">Admissions</a></div><div class="header-nav-item"><a href="/term-dates">Term Dates</a></div><div class="header-nav-item header-nav-item--active"><a href="/key-contacts">Key Contacts</a></div></nav></header>
<main id="page"><article><section class="page-section"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><h1 style="white-space:pre-wrap;">Key Contacts</h1><p class="sqsrte-large">The school office is staffed from 8.00am to 4.45pm on weekdays in term time. During holidays emails are checked twice a week.</p></div></div></div></div>
<div class="row sqs-row"><div class="col sqs-col-6"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><h3 style="white-space:pre-wrap;">School Office</h3><p>Telephone: 0117 496 0120 (option 1)<br>Email: <a href="mailto:office@harptreevale-example.org.uk">office@harptreevale-example.org.uk</a></p><p>To report a pupil absence, please ring before 8.45am and choose option 2, or email <a href="mailto:absence@harptreevale-example.org.uk">absence@harptreevale-example.org.uk</a>.</p></div></div></div>
<div class="col sqs-col-6"><div class="sqs-block map-block sqs-block-map" data-block-json="{&quot;location&quot;:{&quot;mapLat&quot;:51.3127064,&quot;mapLng&quot;:-2.6042218,&quot;mapZoom&quot;:13,&quot;addressLine1&quot;:&quot;Ridge Lane&quot;,&quot;addressLine2&quot;:&quot;East Harptree, BS40 6XX&quot;}}"></div></div></div>
<div class="row sqs-row"><div class="col sqs-col-4"><div class="sqs-block-content"><p><strong>Headteacher</strong><br>Mrs Rosalind Penhaligon BA (Hons) NPQH<br><em>c/o the School Office</em></p></div></div><div class="col sqs-col-4"><div class="sqs-block-content"><p><strong>Deputy Head (Academic)</strong><br>Mr Andrew Chowdhury<br><a href="mailto:a.chowdhury@harptreevale-example.org.uk">a.chowdhury@harptreevale-example.org.uk</a></p></div></div><div class="col sqs-col-4"><div class="sqs-block-content"><p><strong>Registrar</strong><br>Mrs Bev Stokes<br>0117 496 0124<br><a href="mailto:admissions@harptreevale-example.org.uk">admissions@harptreevale-example.org.uk</a></p></div></div></div>
<div class="row sqs-row"><div class="col sqs-col-4"><div class="sqs-block-content"><p><strong>Bursar</strong><br>Mr Gareth Llewellyn-Pugh<br>0117 496 0127<br><a href="mailto:bursar@harptreevale-example.org.uk">bursar@harptreevale-example.org.uk</a></p></div></div><div class="col sqs-col-4"><div class="sqs-block-content"><p><strong>Designated Safeguarding Lead</strong><br>Miss Temi Adeyinka<br>07718 204417 (out of hours, urgent concerns only)</p><p>If a child is in immediate danger always call 999.</p></div></div></div>
<div class="row sqs-row"><div class="sqs-block summary-v2-block"><h3>Latest from the Vale</h3><div class="summary-item"><a href="/news/y6-residential">Year 6 residential to Nant Gwynant</a><time class="summary-metadata-item--date" datetime="2026-06-12">Jun 12, 2026</time></div><div class="summary-item"><a href="/news/isi-2026">&lsquo;Excellent&rsquo; in all areas: ISI inspection report published</a><time datetime="2026-05-21">May 21, 2026</time></div></div></div></div></section></article></main>
<footer class="sections"><p>Harptree Vale School, Ridge Lane, East Harptree, Bristol BS40 6XX</p><p>Registered charity no. 1098 4217. DfE number 803/6042. Fees 2026/27: Reception &pound;3,985 per term.</p><p><a href="/policies">Policies</a> | <a href="/privacy-notice">Privacy Notice</a> | <a href="/vacancies">Vacancies</a></p></footer></body></html>
`,
  },
  {
    id: 'es-administracion-fincas',
    url: 'https://www.fincasarnaiz-example.es/contacto/',
    people: [
      ['Begoña Arnaiz Gutiérrez', 'Administradora colegiada nº 417'],
      ['Íñigo Saldaña', 'Contabilidad y recibos', 'contabilidad@fincasarnaiz-example.es'],
      ['Lorena Ubierna', 'Siniestros y averías', '+34622418093', 'averias@fincasarnaiz-example.es'],
    ],
    shared: [
      '+34947204186',
      '+34947204187',
      '+34900102467',
      'info@fincasarnaiz-example.es',
      'lopd@fincasarnaiz-example.es',
    ],
    orgs: ['Fincas Arnaiz Gestión, S.L.'],
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="UTF-8"><title>Contacto &#8211; Fincas Arnaiz | Administración de fincas en Burgos</title><meta name="generator" content="WordPress 6.6.1"><meta name="generator" content="Elementor 3.23.4"></head><body class="page-template elementor-default elementor-kit-9 elementor-page elementor-page-214">
<div data-elementor-type="header" class="elementor elementor-31 elementor-location-header"><section class="elementor-section elementor-top-section"><div class="elementor-container"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><a href="tel:947204186"><span class="elementor-icon-list-icon"><i class="fas fa-phone-alt"></i></span><span class="elementor-icon-list-text">947 20 41 86</span></a></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text">L-J 9:00-14:00 / 16:30-19:00 · V 9:00-14:30</span></li></ul></div></section><nav class="elementor-nav-menu"><ul><li><a href="/">Inicio</a></li><li><a href="/servicios/">Servicios</a></li><li><a href="/presupuesto/">Pide presupuesto</a></li><li><a href="/acceso-propietarios/">Acceso propietarios</a></li><li><a href="/contacto/" aria-current="page">Contacto</a></li></ul></nav></div>
<div data-elementor-type="wp-page" class="elementor elementor-214"><section class="elementor-section"><div class="elementor-widget-heading"><h1 class="elementor-heading-title elementor-size-default">Estamos para ayudarte</h1></div><div class="elementor-widget-text-editor"><p>Más de 180 comunidades de propietarios en Burgos y Miranda confían en nosotros desde 1991.</p></div></section>
<section class="elementor-section"><div class="elementor-column elementor-col-33"><div class="elementor-icon-box-wrapper"><h3 class="elementor-icon-box-title">Oficina</h3><p class="elementor-icon-box-description">C/ Vitoria 218, entreplanta B<br>09007 Burgos</p></div></div><div class="elementor-column elementor-col-33"><div class="elementor-icon-box-wrapper"><h3 class="elementor-icon-box-title">Teléfono y fax</h3><p class="elementor-icon-box-description">Tfno. 947 20 41 86<br>Fax 947 20 41 87<br>Urgencias 24 h (gratuito): 900 102 467</p></div></div><div class="elementor-column elementor-col-33"><div class="elementor-icon-box-wrapper"><h3 class="elementor-icon-box-title">Correo</h3><p class="elementor-icon-box-description">info (arroba) fincasarnaiz-example.es</p></div></div></section>
<section class="elementor-section"><h2 class="elementor-heading-title">¿Con quién quieres hablar?</h2><div class="elementor-image-box-wrapper"><figure><img src="/wp-content/uploads/2022/11/begona.jpg" alt=""></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Begoña Arnaiz Gutiérrez</h3><p class="elementor-image-box-description">Administradora colegiada nº 417</p></div></div><div class="elementor-image-box-wrapper"><div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Íñigo Saldaña</h3><p class="elementor-image-box-description">Contabilidad y recibos<br><a href="mailto:contabilidad@fincasarnaiz-example.es">contabilidad@fincasarnaiz-example.es</a></p></div></div><div class="elementor-image-box-wrapper"><div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Lorena Ubierna</h3><p class="elementor-image-box-description">Siniestros y averías<br>Móvil y WhatsApp <a href="https://api.whatsapp.com/send?phone=34622418093">622 418 093</a><br><a href="mailto:averias@fincasarnaiz-example.es">averias@fincasarnaiz-example.es</a></p></div></div></section>
<section class="elementor-section"><form class="elementor-form" method="post" name="Contacto"><input type="hidden" name="post_id" value="214"><input type="hidden" name="form_id" value="7b2e41c"><label for="f1">Nombre</label><input id="f1" type="text" placeholder="Nombre y apellidos"><label for="f2">Teléfono</label><input id="f2" type="tel" placeholder="600 000 000"><label for="f3">Comunidad</label><input id="f3" type="text" placeholder="Ej. C/ Madrid 12"><textarea placeholder="¿En qué podemos ayudarte?"></textarea><label><input type="checkbox"> He leído y acepto la <a href="/politica-de-privacidad/">política de privacidad</a></label><button type="submit">Enviar</button></form><p style="font-size:11px">Responsable: Fincas Arnaiz Gestión, S.L. Finalidad: atender tu consulta. Derechos: acceso, rectificación y supresión en lopd@fincasarnaiz-example.es. Conservación: 12 meses.</p></section></div>
<div data-elementor-type="footer" class="elementor elementor-44"><p>© 2026 Fincas Arnaiz Gestión, S.L. · CIF B09418227 · Inscrita en el R.M. de Burgos, tomo 418, folio 22, hoja BU-9037</p><p><a href="/aviso-legal/">Aviso legal</a> · <a href="/cookies/">Política de cookies</a></p></div></body></html>
`,
  },
  {
    id: 'it-agriturismo-tabelle',
    url: 'http://www.agriturismoilcerreto-example.it/dove_siamo.htm',
    people: [
      ['Marcello Bindi', '', '+393356120847'],
      ['Giuliana Bindi', 'Prenotazioni', '+393472210984', 'giuliana@agriturismoilcerreto-example.it'],
    ],
    shared: ['+390577704128', '+390577704129', 'info@agriturismoilcerreto-example.it'],
    orgs: ['Azienda Agrituristica Il Cerreto s.s.'],
    html: `<html>
<head>
<title>AGRITURISMO IL CERRETO - CRETE SENESI - DOVE SIAMO E PRENOTAZIONI</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<meta name="keywords" content="agriturismo, siena, toscana, vacanze, piscina, farmhouse, crete senesi, asciano">
<meta name="GENERATOR" content="Microsoft FrontPage 5.0">
<script language="JavaScript">
<!--
function MM_openBrWindow(theURL,winName,features) { window.open(theURL,winName,features); }
//-->
</script>
</head>
<body bgcolor="#FFFFCC" text="#663300" link="#993300" vlink="#996633" topmargin="0" leftmargin="0">
<table width="780" border="0" cellspacing="0" cellpadding="0" align="center">
<tr><td colspan="2"><img src="images/testata.jpg" width="780" height="140" alt="Agriturismo Il Cerreto"></td></tr>
<tr><td width="160" valign="top" bgcolor="#CC9966"><font face="Verdana" size="2"><br>&nbsp;<a href="index.htm">Home</a><br>&nbsp;<a href="appartamenti.htm">Gli appartamenti</a><br>&nbsp;<a href="piscina.htm">La piscina</a><br>&nbsp;<a href="prodotti.htm">Olio e zafferano</a><br>&nbsp;<a href="listino.htm">Listino prezzi</a><br>&nbsp;<b>Dove siamo</b><br>&nbsp;<a href="guestbook.htm">Guest book</a><br><br>&nbsp;<a href="index_en.htm"><img src="images/uk.gif" border="0" width="24" height="16"></a> <a href="index_de.htm"><img src="images/de.gif" border="0" width="24" height="16"></a></font></td>
<td width="620" valign="top"><table width="100%" cellpadding="12"><tr><td>
<font face="Verdana" size="4" color="#993300"><b>Dove siamo</b></font>
<p><font face="Verdana" size="2">Il Cerreto si trova a 4 km da Asciano, a 28 km da Siena e a 95 km da Firenze, a 310 metri s.l.m. <b>In auto:</b> autostrada A1 uscita Valdichiana, poi superstrada 715 direzione Siena fino all'uscita Rapolano, S.P. 26 per km 9,4. Coordinate GPS: N 43&deg; 14' 08" - E 11&deg; 33' 52".</font></p>
<table border="1" bordercolor="#CC9966" cellpadding="6" cellspacing="0" width="100%">
<tr><td bgcolor="#FFE6B3" colspan="2"><font face="Verdana" size="2"><b>Per informazioni e prenotazioni</b></font></td></tr>
<tr><td width="170"><font face="Verdana" size="2">Marcello Bindi</font></td><td><font face="Verdana" size="2">cell. 335/6120847 (parla tedesco)</font></td></tr>
<tr><td><font face="Verdana" size="2">Giuliana Bindi<br><i>Prenotazioni</i></font></td><td><font face="Verdana" size="2">cell. 347/2210984 (ore pasti)<br><a href="mailto:giuliana@agriturismoilcerreto-example.it?subject=Richiesta%20disponibilita"><img src="images/mail.gif" border="0" alt="scrivi"> scrivi a Giuliana</a></font></td></tr>
<tr><td><font face="Verdana" size="2">Casa</font></td><td><font face="Verdana" size="2">Tel. 0577.704128 - Fax 0577.704129</font></td></tr>
<tr><td><font face="Verdana" size="2">E-mail</font></td><td><font face="Verdana" size="2"><a href="mailto:info@agriturismoilcerreto-example.it">info@agriturismoilcerreto-example.it</a></font></td></tr></table>
<p><font face="Verdana" size="2"><b>Listino 2026</b> (a settimana, da sabato a sabato): Bilocale "Ginestra" &euro; 490,00 / 680,00; Trilocale "Rondine" &euro; 640,00 / 930,00. Caparra 30% con bonifico: IBAN IT 41 K 01030 71790 000000418227. Tassa di soggiorno &euro; 1,50 a persona al giorno. Cani di piccola taglia &euro; 25,00.</font></p>
<form method="POST" action="/cgi-bin/formmail.pl"><input type="hidden" name="recipient" value="info@agriturismoilcerreto-example.it"><input type="hidden" name="subject" value="Richiesta dal sito"><font face="Verdana" size="1">Nome <input type="text" name="realname" size="20"> Arrivo <input type="text" name="arrivo" size="10" value="gg/mm/aaaa"> Partenza <input type="text" name="partenza" size="10" value="gg/mm/aaaa"> Persone <input type="text" name="pax" size="2"> <input type="submit" value="INVIA"></font></form>
<p align="center"><a href="#" onClick="MM_openBrWindow('mappa.htm','mappa','width=600,height=500')"><img src="images/mappa_small.gif" border="0" width="200" height="160" alt="mappa"></a></p>
</td></tr></table></td></tr>
<tr><td colspan="2" bgcolor="#CC9966" align="center"><font face="Verdana" size="1" color="#FFFFFF">Azienda Agrituristica Il Cerreto s.s. - Loc. Il Cerreto 18 - 53041 ASCIANO (SI)<br>P.IVA 00841820527 - CIN IT052002B5QX4H2218 - Sito ottimizzato per 800x600 - Visitatori: <img src="/cgi-bin/counter.gif" width="60" height="14"></font></td></tr></table>
</body></html>
`,
  },
  {
    id: 'pl-dealer-ciagnikow',
    url: 'https://agrotrak-wysocki-example.pl/kontakt',
    people: [
      ['Tomasz Wysocki', 'Prezes zarządu'],
      ['Dariusz Ptaszyński', 'Sprzedaż maszyn nowych', '+48601448219', 'd.ptaszynski@agrotrak-wysocki-example.pl'],
      ['Kamila Wrzesień', 'Części zamienne', '+48627521843', '+48693250714'],
      ['Zbigniew Łuczak', 'Kierownik serwisu', '+48605118437', 'serwis@agrotrak-wysocki-example.pl'],
    ],
    shared: [
      '+48627521840',
      '+48627521841',
      'biuro@agrotrak-wysocki-example.pl',
      'faktury@agrotrak-wysocki-example.pl',
    ],
    orgs: ['Agrotrak Wysocki Sp. z o.o.'],
    html: `<!DOCTYPE html><html lang="pl-PL"><head><meta charset="utf-8"><title>Kontakt – Agrotrak Wysocki – ciągniki i maszyny rolnicze, Krotoszyn</title><meta name="viewport" content="width=device-width, initial-scale=1"><script async src="https://www.googletagmanager.com/gtag/js?id=G-4182207QXK"></script></head>
<body class="wp-child-theme-agrotrak wpb-js-composer js-comp-ver-7.5 vc_responsive"><div class="top-bar"><div class="container"><span><i class="fa fa-phone"></i> 62 752 18 40</span> <span><i class="fa fa-envelope"></i> <a href="mailto:biuro@agrotrak-wysocki-example.pl">biuro@agrotrak-wysocki-example.pl</a></span><span class="lang">PL | <a href="/de/">DE</a></span></div></div>
<div class="main-nav"><a href="/"><img src="/wp-content/uploads/2021/03/agrotrak-logo.png" alt="logo"></a><ul><li><a href="/maszyny-nowe">Maszyny nowe</a></li><li><a href="/maszyny-uzywane">Maszyny używane</a></li><li><a href="/czesci">Części</a></li><li><a href="/serwis">Serwis</a></li><li><a href="/finansowanie">Finansowanie</a></li><li><a href="/kontakt">Kontakt</a></li></ul></div>
<div class="vc_row wpb_row"><div class="wpb_column vc_col-sm-5"><div class="wpb_wrapper"><h2>Dane firmy</h2><p><strong>Agrotrak Wysocki Sp. z o.o.</strong><br>ul. Koźmińska 142<br>63-700 Krotoszyn</p><p>tel. (62) 752 18 40<br>fax (62) 752 18 41<br>e-mail: biuro@agrotrak-wysocki-example.pl</p><p>NIP: 621-148-22-07<br>REGON: 301842207<br>KRS: 0000418220 Sąd Rejonowy Poznań – Nowe Miasto i Wilda, IX Wydział Gospodarczy<br>Kapitał zakładowy: 250 000,00 zł<br>BDO 000041822</p><p>Nr konta: 18 1090 1157 0000 0001 4182 2207<br>E-faktury: <a href="mailto:faktury@agrotrak-wysocki-example.pl">faktury@agrotrak-wysocki-example.pl</a></p><p>Prezes zarządu: Tomasz Wysocki</p></div></div>
<div class="wpb_column vc_col-sm-7"><div class="wpb_wrapper"><div class="wpb_gmaps_widget"></div></div></div></div>
<div class="vc_row wpb_row team-row"><h2>Nasi pracownicy</h2>
<div class="vc_col-sm-4"><div class="team-box"><div class="team-dept">Sprzedaż maszyn nowych</div><div class="team-name">inż. Dariusz Ptaszyński</div><div class="team-contact">tel. kom. 601 448 219<br>d.ptaszynski[at]agrotrak-wysocki-example.pl</div></div></div>
<div class="vc_col-sm-4"><div class="team-box"><div class="team-dept">Części zamienne</div><div class="team-name">Kamila Wrzesień</div><div class="team-contact">tel. 62 752 18 43, kom. 693 250 714</div></div></div>
<div class="vc_col-sm-4"><div class="team-box"><div class="team-dept">Kierownik serwisu</div><div class="team-name">Zbigniew Łuczak</div><div class="team-contact">tel. kom. 605-118-437<br>serwis[at]agrotrak-wysocki-example.pl</div></div></div></div>
<div class="vc_row"><h3>Godziny otwarcia</h3><table><tr><td>poniedziałek – piątek</td><td>7:30 – 16:30</td></tr><tr><td>sobota (części)</td><td>8:00 – 13:00</td></tr><tr><td>w żniwa (1.07–31.08)</td><td>7:00 – 20:00</td></tr></table></div>
<div class="vc_row related"><h3>Ostatnio dodane</h3><div class="offer"><a href="/maszyny-uzywane/prasa-zwijajaca-2017">Prasa zwijająca 2017 r., 12 400 bel</a><span class="price">118 500 zł netto</span></div><div class="offer"><a href="/maszyny-uzywane/ciagnik-120km-2015">Ciągnik 120 KM, 2015 r., 6 418 mth</a><span class="price">189 000 zł netto</span></div></div>
<div class="vc_row"><form class="wpcf7-form"><p>Imię i nazwisko<br><input name="your-name"></p><p>Telefon<br><input type="tel" name="tel"></p><p>Treść<br><textarea name="msg"></textarea></p><p class="rodo"><input type="checkbox"> Wyrażam zgodę na przetwarzanie danych osobowych zgodnie z art. 6 ust. 1 lit. a RODO.</p><input type="submit" value="Wyślij"></form></div>
<footer><p>Copyright © 2021-2026 Agrotrak Wysocki. Realizacja: Studio Kropka</p></footer><div id="cookie-notice">Ta strona używa plików cookies. <a href="#" id="cn-accept-cookie">OK, rozumiem</a></div></body></html>
`,
  },
  {
    id: 'cz-pokryvacstvi',
    url: 'https://www.strechy-hrdlicka-example.cz/kontakty/',
    people: [
      ['Pavel Hrdlička', 'jednatel', '+420603418275', 'pavel.hrdlicka@strechy-hrdlicka-example.cz'],
      ['Roman Sedláček', 'vedoucí realizací', '+420775209641', 'sedlacek@strechy-hrdlicka-example.cz'],
      ['Ivana Hrdličková', 'účetní', 'fakturace@strechy-hrdlicka-example.cz'],
    ],
    shared: ['+420517348112', 'info@strechy-hrdlicka-example.cz'],
    orgs: ['Střechy Hrdlička s.r.o.'],
    html: `<!DOCTYPE html>
<html lang="cs"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>Kontakty :: Střechy Hrdlička</title><meta name="description" content="Pokrývačství, klempířství, tesařství – Vyškov a okolí"></head>
<body class="l l-default"><div class="l-page"><div class="l-h"><header class="cf"><div class="logo b"><div class="logo-content"><span class="logo-text"><a href="/">Střechy <b>Hrdlička</b></a></span></div></div><nav class="menu"><ul class="level-1"><li><a href="/"><span>Úvod</span></a></li><li><a href="/sluzby/"><span>Služby</span></a></li><li><a href="/reference/"><span>Reference</span></a></li><li><a href="/cenik/"><span>Ceník</span></a></li><li class="selected"><a href="/kontakty/"><span>Kontakty</span></a></li></ul></nav></header></div>
<main class="l-m"><section class="s"><div class="s-c"><div class="b b-text"><h1><strong>Kontakty</strong></h1><p>Zavolejte nebo napište, na zaměření střechy jezdíme zdarma do 40 km od Vyškova. Poptávky vyřizujeme obvykle do 48 hodin.</p></div>
<div class="gridColumn"><div class="b b-text"><h3>Ing. Pavel Hrdlička</h3><p>jednatel<br>mobil: <b>603 418 275</b><br>pavel.hrdlicka (zavináč) strechy-hrdlicka-example (tečka) cz</p></div></div>
<div class="gridColumn"><div class="b b-text"><h3>Roman Sedláček</h3><p>vedoucí realizací<br>mobil: <b>775 209 641</b><br>sedlacek (zavináč) strechy-hrdlicka-example (tečka) cz</p></div></div>
<div class="gridColumn"><div class="b b-text"><h3>Ivana Hrdličková</h3><p>účetní<br>fakturace (zavináč) strechy-hrdlicka-example (tečka) cz</p></div></div></div></section>
<section class="s s-bg"><div class="s-c"><div class="b b-text"><h2>Fakturační údaje</h2><table><tbody><tr><td>Název</td><td>Střechy Hrdlička s.r.o.</td></tr><tr><td>Sídlo</td><td>Nosálovická 418/22, 682 01 Vyškov</td></tr><tr><td>IČO</td><td>29 418 227</td></tr><tr><td>DIČ</td><td>CZ29418227</td></tr><tr><td>Zápis</td><td>C 74182 vedená u Krajského soudu v Brně</td></tr><tr><td>Číslo účtu</td><td>2900418227/2010</td></tr><tr><td>Datová schránka</td><td>k4x8h2z</td></tr><tr><td>Kancelář</td><td>517 348 112</td></tr><tr><td>E-mail</td><td><a href="mailto:info@strechy-hrdlicka-example.cz">info@strechy-hrdlicka-example.cz</a></td></tr></tbody></table></div></div></section>
<section class="s"><div class="s-c"><h2>Kde nás najdete</h2><p>Sklad a vzorkovna: areál bývalého ZD, vjezd z ulice Nosálovická. Otevřeno po–čt 7:00–15:30, pá po domluvě. GPS 49.2718N, 16.9964E.</p><div class="b-map" data-zoom="14"></div></div></section>
<section class="s"><div class="s-c"><h2>Napište nám</h2><form class="form" action="/_form/" method="post"><label>Jméno <em>*</em></label><input type="text" name="wnd_ShortTextField_418"><label>E-mail <em>*</em></label><input type="email" name="wnd_EmailField_418"><label>Vaše zpráva</label><textarea></textarea><button type="submit">Odeslat poptávku</button></form></div></section>
<section class="s"><div class="s-c"><h2>Aktuálně</h2><p><b>18. 5. 2026</b> – Nová zelená úsporám: poradíme s dotací na zateplení střechy (až 1 300 Kč/m²).<br><b>2. 3. 2026</b> – Hledáme klempíře, nástupní mzda 42 000 Kč.</p></div></section></main>
<footer class="l-f"><p>© 2019 Střechy Hrdlička. Všechna práva vyhrazena. <a href="/ochrana-osobnich-udaju/">Ochrana osobních údajů</a></p><p>Vytvořeno službou Webnode</p></footer></div></body></html>
`,
  },
  {
    id: 'gr-diagnostiko-kentro',
    url: 'https://www.diagnosi-kalamarias-example.gr/epikoinonia',
    people: [
      ['Ελένη Παπαστεργίου', 'Ακτινολόγος, Επιστημονική Διευθύντρια', 'epapastergiou@diagnosi-kalamarias-example.gr'],
      ['Νικόλαος Τσαρουχάς', 'Ιατρός Βιοπαθολόγος', '+306974512083'],
      ['Σοφία Μπαλτά', 'Υπεύθυνη Γραμματείας', '+302310478214'],
    ],
    shared: [
      '+302310478210',
      '+302310478219',
      '+306948204417',
      'info@diagnosi-kalamarias-example.gr',
      'results@diagnosi-kalamarias-example.gr',
    ],
    orgs: ['Διάγνωση Καλαμαριάς Ιατρική Ι.Κ.Ε.'],
    html: `<!DOCTYPE html><html lang="el-GR"><head><meta charset="UTF-8"><title>Επικοινωνία - Διάγνωση Καλαμαριάς | Διαγνωστικό Κέντρο Θεσσαλονίκη</title><meta name="generator" content="WordPress 6.4.5"></head><body class="avada-html-layout-wide">
<div class="fusion-secondary-header"><div class="fusion-alignleft"><div class="fusion-contact-info">Για ραντεβού: <a href="tel:2310478210">2310 478210</a></div></div><div class="fusion-alignright"><a href="/apotelesmata" class="btn-small">Αποτελέσματα online</a></div></div>
<ul id="menu-main"><li><a href="/">Αρχική</a></li><li><a href="/to-kentro">Το Κέντρο</a></li><li><a href="/exetaseis">Εξετάσεις</a></li><li><a href="/check-up">Πακέτα Check-up</a></li><li><a href="/epikoinonia">Επικοινωνία</a></li></ul>
<main><h1>Επικοινωνία</h1>
<div itemscope itemtype="https://schema.org/DiagnosticLab"><h2 itemprop="name">Διάγνωση Καλαμαριάς Ιατρική Ι.Κ.Ε.</h2><p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Πασαλίδη 118</span>, <span itemprop="postalCode">551 32</span> <span itemprop="addressLocality">Καλαμαριά</span></p><p>Τηλ.: <span itemprop="telephone">2310 478210</span> (4 γραμμές)<br>Fax: <span itemprop="faxNumber">2310 478219</span><br>Viber / κιν.: 6948 204417<br>E-mail: <a itemprop="email" href="mailto:info@diagnosi-kalamarias-example.gr">info@diagnosi-kalamarias-example.gr</a></p><meta itemprop="openingHours" content="Mo-Fr 07:30-20:30"><meta itemprop="openingHours" content="Sa 08:00-13:30"></div>
<p>Για αποστολή αποτελεσμάτων με e-mail στείλτε το ΑΜΚΑ και τον κωδικό παραπομπής σας στο results@diagnosi-kalamarias-example.gr</p>
<h2>Το επιστημονικό μας προσωπικό</h2><div class="fusion-builder-row">
<div class="fusion-layout-column"><img src="/wp-content/uploads/papastergiou.jpg" alt=""><h4>Δρ. Ελένη Παπαστεργίου</h4><p class="idiotita">Ακτινολόγος, Επιστημονική Διευθύντρια</p><p><a href="mailto:epapastergiou@diagnosi-kalamarias-example.gr">Επικοινωνήστε με τη γιατρό</a></p></div>
<div class="fusion-layout-column"><img src="/wp-content/uploads/tsarouchas.jpg" alt=""><h4>Νικόλαος Τσαρουχάς</h4><p class="idiotita">Ιατρός Βιοπαθολόγος</p><p>Κιν. 697 451 2083</p></div>
<div class="fusion-layout-column"><h4>Σοφία Μπαλτά</h4><p class="idiotita">Υπεύθυνη Γραμματείας</p><p>Τηλ. 2310 478214</p></div></div>
<h3>Ωράριο λειτουργίας</h3><table><tr><td>Δευτέρα – Παρασκευή</td><td>07:30 – 20:30</td></tr><tr><td>Σάββατο</td><td>08:00 – 13:30</td></tr><tr><td>Αιμοληψίες</td><td>07:30 – 11:00</td></tr></table>
<h3>Πρόσβαση</h3><p>Λεωφορεία ΟΑΣΘ 5, 6, 33 – στάση «Πλατεία Σκρα». Parking για τους εξεταζόμενους στην οδό Κομνηνών 42 (πρώτη ώρα δωρεάν, έπειτα 2,50 €).</p>
<div class="news"><h3>Νέα</h3><article><a href="/nea/mastografia">Δωρεάν μαστογραφία «Φώφη Γεννηματά»: ποιες δικαιούνται</a><time datetime="2026-03-11">11 Μαρτίου 2026</time></article><article><a href="/nea/vitamini-d">Βιταμίνη D: εξέταση με 14 € αντί 28 € έως 30/04/2026</a><time datetime="2026-04-02">2 Απριλίου 2026</time></article></div>
<form class="wpcf7-form"><input type="text" placeholder="Ονοματεπώνυμο"><input type="tel" placeholder="Τηλέφωνο"><select><option>Μαγνητική τομογραφία</option><option>Αξονική τομογραφία</option><option>Υπέρηχος</option></select><label><input type="checkbox"> Συμφωνώ με την πολιτική απορρήτου</label><button>Αποστολή</button></form></main>
<footer><p>Συμβεβλημένοι με ΕΟΠΥΥ – Αρ. Μ.Η.Τ.Ε. 1184 – ΑΦΜ 800418227 – Δ.Ο.Υ. Καλαμαριάς – Αρ. Γ.Ε.ΜΗ. 141822057000</p><p>© 2026 Διάγνωση Καλαμαριάς. Κατασκευή ιστοσελίδων: Webvolt</p></footer></body></html>
`,
  },
  {
    id: 'se-segelsallskap-styrelse',
    url: 'https://www.orrvikensss-example.se/om-klubben/styrelse-och-funktionarer',
    people: [
      ['Magnus Lindvall', 'Ordförande', '+46704182293', 'ordforande@orrvikensss-example.se'],
      ['Karin Strömgren', 'Sekreterare', '+46733501628', 'sekreterare@orrvikensss-example.se'],
      ['Anders Wikholm', 'Kassör', 'kassor@orrvikensss-example.se'],
      ['Petra Lagerqvist', 'Hamnkapten', '+46303221844', '+46708114926', 'hamn@orrvikensss-example.se'],
      ['Oskar Dahlbom', 'Seglarskolan'],
    ],
    shared: ['+46303221840', 'kansli@orrvikensss-example.se'],
    orgs: ['Orrvikens Segelsällskap'],
    html: `<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Styrelse och funktionärer - Orrvikens Segelsällskap - Segling - IdrottOnline-klubb</title></head>
<body><div class="sticky-header"><a class="club" href="/"><img src="/globalassets/orrvikens-ss/logotyp.png?w=80" alt="Klubbmärke">Orrvikens Segelsällskap</a><ul class="nav nav-pills"><li><a href="/kalender">Kalender</a></li><li><a href="/om-klubben">Om klubben</a></li><li><a href="/hamnen">Hamnen</a></li><li><a href="/seglarskola">Seglarskola</a></li><li><a href="/bli-medlem">Bli medlem</a></li></ul></div>
<div class="breadcrumb"><a href="/">Start</a> / <a href="/om-klubben">Om klubben</a> / <span>Styrelse och funktionärer</span></div>
<div class="row"><div class="col-md-8"><h1>Styrelse och funktionärer 2026</h1><p>Valda vid årsmötet den 22 februari 2026. För att slippa skräppost har vi bytt ut @ mot (snabel-a).</p>
<div class="table-responsive"><table class="table table-striped"><thead><tr><th>Uppdrag</th><th>Namn</th><th>Telefon</th><th>E-post</th></tr></thead><tbody>
<tr><td>Ordförande</td><td>Magnus Lindvall</td><td>070-418 22 93</td><td>ordforande(snabel-a)orrvikensss-example.se</td></tr>
<tr><td>Sekreterare</td><td>Karin Strömgren</td><td>0733-50 16 28</td><td>sekreterare(snabel-a)orrvikensss-example.se</td></tr>
<tr><td>Kassör</td><td>Anders Wikholm</td><td></td><td>kassor(snabel-a)orrvikensss-example.se</td></tr>
<tr><td>Hamnkapten</td><td>Petra Lagerqvist</td><td>0303-22 18 44, 0708-11 49 26</td><td>hamn(snabel-a)orrvikensss-example.se</td></tr>
<tr><td>Seglarskolan</td><td>Oskar Dahlbom</td><td>via kansliet</td><td></td></tr>
<tr><td>Valberedning</td><td><em>vakant</em></td><td></td><td></td></tr></tbody></table></div>
<h2>Protokoll</h2><ul><li><a href="/globalassets/orrvikens-ss/protokoll/2026-02-22.pdf">Årsmötesprotokoll 2026-02-22 (pdf, 418 kB)</a></li><li><a href="/globalassets/orrvikens-ss/protokoll/2026-03-17.pdf">Styrelsemöte 2026-03-17 (pdf, 96 kB)</a></li></ul>
<h2>Avgifter</h2><p>Medlem 450 kr, familj 750 kr, junior 200 kr. Hamnplats 1 850 – 4 200 kr beroende på bredd. Kölista för båtplats: 37 personer (maj 2026).</p></div>
<div class="col-md-4"><div class="panel"><h3>Nyheter</h3><div class="media"><span class="date">2 maj</span><a href="/nyheter/2026/sjosattning">Sjösättning lördag 9 maj, kranen bokad 07.00–15.00</a></div><div class="media"><span class="date">19 apr</span><a href="/nyheter/2026/guld">Klubbens juniorer tog guld i Göteborgsregattan</a></div></div><div class="panel"><h3>Väder i Orrviken</h3><p>SV 8 m/s (12), 11°, 1004 hPa</p></div></div></div>
<footer class="site-footer"><div class="row"><div class="col-sm-4"><strong>Orrvikens Segelsällskap</strong><br>Klubbhuset, Orrviksvägen 41<br>444 94 Ucklum</div><div class="col-sm-4">Kansli: 0303-22 18 40 (tis 18–20)<br><a href="mailto:kansli@orrvikensss-example.se">Mejla kansliet</a></div><div class="col-sm-4">Org.nr 853300-4182<br>Bankgiro 418-2207<br>Swish 123 418 22 07</div></div><p>Om cookies | Tillgänglighet | Logga in</p></footer></body></html>
`,
  },
  {
    id: 'tr-sigorta-acentesi',
    url: 'https://www.karacaysigorta-example.com.tr/iletisim',
    people: [
      ['Hakan Karaçay', 'Genel Müdür', '+905324182609'],
      ['Nilüfer Öztoprak', 'Hasar Departmanı', '+902324218847', 'hasar@karacaysigorta-example.com.tr'],
      ['Emre Şengül', 'Kurumsal Satış', '+905448203317', 'emre.sengul@karacaysigorta-example.com.tr'],
    ],
    shared: ['+902324218840', '+902324218849', '+908503048217', '+905301184206', 'info@karacaysigorta-example.com.tr'],
    orgs: ['Karaçay Sigorta Aracılık Hizmetleri Ltd. Şti.'],
    html: `<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>İletişim | Karaçay Sigorta İzmir</title></head><body>
<a class="wp-float" href="https://wa.me/905301184206?text=Merhaba"><img src="/assets/img/whatsapp.svg" alt="WhatsApp"></a>
<div class="header-top"><div class="container"><ul class="list-inline"><li><i class="icofont-phone"></i> <a href="tel:08503048217">0850 304 82 17</a></li><li><i class="icofont-envelope"></i> <a href="mailto:info@karacaysigorta-example.com.tr">info@karacaysigorta-example.com.tr</a></li><li>Levha No: T041822-QX37</li></ul></div></div>
<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/"><img src="/assets/img/logo.png" alt="Karaçay Sigorta"></a><ul class="navbar-nav"><li><a href="/">Anasayfa</a></li><li><a href="/kurumsal">Kurumsal</a></li><li class="dropdown"><a href="#">Ürünler</a><div class="dropdown-menu"><a href="/kasko">Kasko</a><a href="/trafik">Trafik Sigortası</a><a href="/dask">DASK</a><a href="/tamamlayici-saglik">Tamamlayıcı Sağlık</a></div></li><li><a href="/teklif-al">Teklif Al</a></li><li><a href="/iletisim">İletişim</a></li></ul></nav>
<section class="page-title"><h1>İletişim</h1><ol class="breadcrumb"><li><a href="/">Anasayfa</a></li><li>İletişim</li></ol></section>
<section class="contact"><div class="container"><div class="row"><div class="col-lg-4"><div class="info-box"><i class="icofont-location-pin"></i><h4>Adres</h4><p>Karaçay Sigorta Aracılık Hizmetleri Ltd. Şti.<br>Kazımdirik Mah. 372. Sok. No:18 Kat:2 D:5<br>35100 Bornova / İzmir</p></div></div><div class="col-lg-4"><div class="info-box"><i class="icofont-phone"></i><h4>Telefon</h4><p>Tel : 0 (232) 421 88 40<br>Faks : 0 (232) 421 88 49<br>WhatsApp : 0530 118 42 06</p></div></div><div class="col-lg-4"><div class="info-box"><i class="icofont-clock-time"></i><h4>Çalışma Saatleri</h4><p>Hafta içi 09:00 - 18:30<br>Cumartesi 09:30 - 14:00<br>Pazar kapalı</p></div></div></div>
<h2 class="section-title">Yetkililerimiz</h2><div class="row">
<div class="col-md-4"><div class="card team"><img class="card-img-top" src="/uploads/ekip/1.jpg" alt=""><div class="card-body"><h5 class="card-title">Hakan Karaçay</h5><h6 class="card-subtitle">Genel Müdür</h6><p class="card-text">GSM: +90 532 418 26 09</p></div></div></div>
<div class="col-md-4"><div class="card team"><img class="card-img-top" src="/uploads/ekip/2.jpg" alt=""><div class="card-body"><h5 class="card-title">Nilüfer Öztoprak</h5><h6 class="card-subtitle">Hasar Departmanı</h6><p class="card-text">Direkt: 0232 421 88 47<br><span class="em">hasar<!-- -->&#64;<!-- -->karacaysigorta-example.com.tr</span></p></div></div></div>
<div class="col-md-4"><div class="card team"><img class="card-img-top" src="/uploads/ekip/3.jpg" alt=""><div class="card-body"><h5 class="card-title">Emre Şengül</h5><h6 class="card-subtitle">Kurumsal Satış</h6><p class="card-text">GSM: 0544 820 33 17<br><span class="em">emre.sengul<!-- -->&#64;<!-- -->karacaysigorta-example.com.tr</span></p></div></div></div></div>
<form class="teklif-form" action="/form/iletisim" method="post"><input name="adsoyad" placeholder="Adınız Soyadınız"><input name="tel" placeholder="05__ ___ __ __"><input name="plaka" placeholder="35 ABC 123"><textarea name="mesaj" placeholder="Mesajınız"></textarea><label><input type="checkbox"> <a href="/kvkk">KVKK Aydınlatma Metni</a>'ni okudum, onaylıyorum.</label><button>Gönder</button></form></div></section>
<section class="blog-strip"><h3>Blog</h3><a href="/blog/trafik-sigortasi-2026">2026 Trafik sigortası tavan fiyatları açıklandı: 1. basamak 18.420 TL</a> <small>07.05.2026</small><a href="/blog/dask-zorunlu-mu">DASK yaptırmak zorunlu mu?</a> <small>22.04.2026</small></section>
<footer><div class="container"><p>Bornova V.D. 521 041 8227 · Ticaret Sicil No: 184220 · Mersis: 0521041822700018</p><p>TR41 0006 2000 4182 0000 6620 37 · Tüm hakları saklıdır © 2026</p></div></footer>
<div class="cerez-uyari">Sitemizde çerez kullanılmaktadır. <button>Kabul Et</button></div></body></html>
`,
  },
  {
    id: 'us-law-firm-hcard',
    url: 'https://www.branniganlott-example.com/attorneys-staff/',
    people: [
      ['Russell T. Brannigan', 'Managing Partner', '+14065550137', 'rbrannigan@branniganlott-example.com'],
      ['Denise Lott', 'Partner', 'dlott@branniganlott-example.com'],
      ['Caleb J. Whitehorse', 'Associate Attorney', '+14065550148', 'cwhitehorse@branniganlott-example.com'],
      ['Patty Sorensen', 'Paralegal'],
    ],
    shared: ['+14065550130', '+14065550139', '+18005550142', 'intake@branniganlott-example.com'],
    orgs: ['Brannigan & Lott, PLLC'],
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Attorneys &amp; Staff | Brannigan &amp; Lott, PLLC | Bozeman, MT Personal Injury Lawyers</title><meta name="description" content="Injured in Montana? Call (800) 555-0142 for a free consultation."></head><body class="page genesis-title-hidden full-width-content">
<div class="site-container"><div class="header-cta">Free Consultation <a href="tel:+1-800-555-0142">1-800-555-0142</a></div><header class="site-header"><p class="site-title"><a href="https://www.branniganlott-example.com/">Brannigan &amp; Lott</a></p><nav class="nav-primary"><ul class="menu genesis-nav-menu"><li><a href="/practice-areas/">Practice Areas</a><ul class="sub-menu"><li><a href="/truck-accidents/">Truck Accidents</a></li><li><a href="/workers-compensation/">Workers&#8217; Compensation</a></li><li><a href="/wrongful-death/">Wrongful Death</a></li></ul></li><li><a href="/attorneys-staff/">Attorneys &amp; Staff</a></li><li><a href="/results/">Case Results</a></li><li><a href="/contact/">Contact</a></li></ul></nav></header>
<div class="site-inner"><main class="content"><article class="entry"><h1 class="entry-title">Attorneys &amp; Staff</h1>
<div class="attorney vcard"><img class="photo" src="/wp-content/uploads/2024/01/rtb.jpg" alt=""><h2 class="fn">Russell T. Brannigan</h2><p class="title">Managing Partner</p><p>Direct: <span class="tel">406.555.0137</span><br><a class="email" href="mailto:rbrannigan@branniganlott-example.com">rbrannigan@branniganlott-example.com</a></p><p class="note">J.D., University of Montana, 1996. Recovered $4,182,000 for a rancher struck by a semi on I-90 near Livingston.</p></div>
<div class="attorney vcard"><img class="photo" src="/wp-content/uploads/2024/01/dl.jpg" alt=""><h2 class="fn">Denise Lott</h2><p class="title">Partner</p><p><span class="tel">(406) 555-0130</span> ext. 12<br><a class="email" href="mailto:dlott@branniganlott-example.com">dlott@branniganlott-example.com</a></p><p class="note">J.D., Gonzaga University School of Law, 2003. Montana Trial Lawyers Association, Board of Directors 2019&#8211;2022.</p></div>
<div class="attorney vcard"><h2 class="fn">Caleb J. Whitehorse</h2><p class="title">Associate Attorney</p><p>Direct: <span class="tel">406.555.0148</span><br><a class="email" href="mailto:cwhitehorse@branniganlott-example.com">cwhitehorse@branniganlott-example.com</a></p></div>
<div class="attorney vcard"><h2 class="fn">Patty Sorensen</h2><p class="title">Paralegal</p><p>ext. 15</p></div></article></main>
<aside class="sidebar sidebar-primary"><section class="widget"><h3>Tell Us What Happened</h3><form class="gform"><label>First Name*</label><input type="text"><label>Last Name*</label><input type="text"><label>Phone*</label><input type="tel" placeholder="(___) ___-____"><label>Date of accident</label><input type="text" placeholder="mm/dd/yyyy"><textarea></textarea><button>Get My Free Case Review</button><p><small>Submitting this form does not create an attorney-client relationship.</small></p></form></section><section class="widget"><h3>Client Reviews</h3><blockquote>&#8220;Russ fought for us when the insurance company offered $12,500. We settled for $310,000.&#8221; &mdash; Tina M., Belgrade MT &#9733;&#9733;&#9733;&#9733;&#9733;</blockquote></section><section class="widget recent-posts"><h3>Recent Posts</h3><ul><li><a href="/blog/black-ice/">Who is liable for a black ice crash?</a> January 22, 2026</li><li><a href="/blog/statute-of-limitations/">Montana statute of limitations: 3 years explained</a> November 6, 2025</li></ul></section></aside></div>
<footer class="site-footer"><div class="vcard"><span class="fn org">Brannigan &amp; Lott, PLLC</span><div class="adr"><span class="street-address">418 East Babcock Street, Suite 220</span><br><span class="locality">Bozeman</span>, <span class="region">MT</span> <span class="postal-code">59715-4182</span></div>Phone: <span class="tel">(406) 555-0130</span> | Fax: <span class="tel">(406) 555-0139</span><br>New clients: <a class="email" href="mailto:intake@branniganlott-example.com">intake@branniganlott-example.com</a></div><p class="disclaimer">Attorney Advertising. Prior results do not guarantee a similar outcome. &copy; 2011&ndash;2026</p></footer></div></body></html>
`,
  },
  {
    id: 'ca-clinique-veterinaire-wix',
    url: 'https://www.cliniqueveterinairedulacnoir-example.ca/notre-equipe',
    people: [
      [
        'Geneviève Thibodeau',
        'Médecin vétérinaire, propriétaire',
        'dre.thibodeau@cliniqueveterinairedulacnoir-example.ca',
      ],
      ['Marc-Olivier Gingras', 'Médecin vétérinaire'],
      ['Josée Lapointe', 'Technicienne en santé animale'],
      ['Mélanie Bouffard', 'Gestionnaire', '+14185550168', 'gestion@cliniqueveterinairedulacnoir-example.ca'],
    ],
    shared: ['+14185550164', '+14185550165', '+18885550119', 'info@cliniqueveterinairedulacnoir-example.ca'],
    orgs: ['Clinique vétérinaire du Lac Noir inc.'],
    html: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="generator" content="Wix.com Website Builder"><title>NOTRE ÉQUIPE | Clinique vétérinaire du Lac Noir</title><style id="css_masterPage">#comp-k41f8a2{--shc-mutated-brightness:13,89,102}.font_8{font:normal 16px/1.4em avenir-lt-w01_35-light1475496,sans-serif}</style></head><body>
<div id="SITE_CONTAINER"><div id="main_MF"><div id="masterPage" class="mesh-layout"><header id="SITE_HEADER" tabindex="-1"><div data-mesh-id="SITE_HEADERinlineContent"><div id="comp-k1" class="HcOXKn"><p class="font_8"><a data-auto-recognition="true" href="tel:418-555-0164">418-555-0164</a></p></div><wix-dropdown-menu id="comp-k2"><nav><ul><li><a data-testid="linkElement" href="/">Accueil</a></li><li><a data-testid="linkElement" href="/services">Services</a></li><li><a data-testid="linkElement" href="/notre-equipe">Notre équipe</a></li><li><a data-testid="linkElement" href="/urgences">Urgences</a></li><li><a data-testid="linkElement" href="/boutique">Boutique</a></li></ul></nav></wix-dropdown-menu></div></header>
<main id="PAGES_CONTAINER"><div id="comp-l9" class="HcOXKn"><h1 class="font_2"><span style="letter-spacing:0.05em">Notre équipe</span></h1></div>
<div id="comp-la0" class="wixui-repeater" role="list">
<div role="listitem" id="comp-la1__item1"><wow-image data-image-info="{&quot;imageData&quot;:{&quot;width&quot;:980,&quot;height&quot;:980,&quot;uri&quot;:&quot;4182a0_77f1b~mv2.jpg&quot;}}"></wow-image><div class="wixui-rich-text"><h5 class="font_5">Dre Geneviève Thibodeau</h5></div><div class="wixui-rich-text"><p class="font_8">Médecin vétérinaire, propriétaire</p><p class="font_8"><span class="wixGuard">​</span></p><p class="font_8">Diplômée de la FMV de Saint-Hyacinthe (2007). Maman de deux labradors et d’un perroquet.</p><p class="font_8"><a data-auto-recognition="true" href="mailto:dre.thibodeau@cliniqueveterinairedulacnoir-example.ca">dre.thibodeau@cliniqueveterinairedulacnoir-example.ca</a></p></div></div>
<div role="listitem" id="comp-la1__item2"><div class="wixui-rich-text"><h5 class="font_5">Dr Marc-Olivier Gingras</h5></div><div class="wixui-rich-text"><p class="font_8">Médecin vétérinaire</p><p class="font_8"><span class="wixGuard">​</span></p><p class="font_8">Chirurgie et dentisterie. Avec nous depuis 2018.</p></div></div>
<div role="listitem" id="comp-la1__item3"><div class="wixui-rich-text"><h5 class="font_5">Josée Lapointe</h5></div><div class="wixui-rich-text"><p class="font_8">Technicienne en santé animale</p></div></div>
<div role="listitem" id="comp-la1__item4"><div class="wixui-rich-text"><h5 class="font_5">Mélanie Bouffard</h5></div><div class="wixui-rich-text"><p class="font_8">Gestionnaire</p><p class="font_8">Ligne directe : 418 555-0168</p><p class="font_8"><a data-auto-recognition="true" href="mailto:gestion@cliniqueveterinairedulacnoir-example.ca">gestion@cliniqueveterinairedulacnoir-example.ca</a></p></div></div></div>
<div id="comp-lb3" class="wixui-rich-text"><h2 class="font_4">Tarifs indicatifs</h2><p class="font_8">Examen annuel 92,50 $ – Vaccin de base 48,00 $ – Micropuce 75,00 $ (taxes en sus). Paiement Interac, Visa, Mastercard.</p></div>
<div id="comp-lb4" class="wixui-rich-text"><h2 class="font_4">Infolettre</h2><form><input type="email" name="email" placeholder="Votre courriel" aria-required="true"><button>S’abonner</button></form></div></main>
<footer id="SITE_FOOTER"><div class="wixui-rich-text"><p class="font_9">Clinique vétérinaire du Lac Noir inc.</p><p class="font_9">1184, boulevard Frontenac Ouest</p><p class="font_9">Thetford Mines (Québec)&nbsp; G6G 6K2</p></div><div class="wixui-rich-text"><p class="font_9">Téléphone : <a data-auto-recognition="true" href="tel:418-555-0164">418 555-0164</a></p><p class="font_9">Télécopieur : 418 555-0165</p><p class="font_9">Sans frais : 1 888 555-0119</p><p class="font_9"><a data-auto-recognition="true" href="mailto:info@cliniqueveterinairedulacnoir-example.ca">info@cliniqueveterinairedulacnoir-example.ca</a></p></div><div class="wixui-rich-text"><p class="font_9">Lundi au jeudi : 8 h à 20 h</p><p class="font_9">Vendredi : 8 h à 17 h</p><p class="font_9">Samedi : 9 h à 12 h</p></div><ul aria-label="Barre de réseaux sociaux"><li><a href="https://www.facebook.com/"><img alt="Facebook"></a></li></ul><p class="font_9">© 2023 Clinique vétérinaire du Lac Noir. NEQ 1164182207. Fièrement créé avec Wix.com</p></footer></div></div></div></body></html>
`,
  },
  {
    id: 'br-concessionaria-filiais',
    url: 'https://www.tratorsulmaquinas-example.com.br/filiais',
    people: [
      ['Cleber Dal Molin', 'Gerente de filial', '+5555996182240', 'cleber@tratorsulmaquinas-example.com.br'],
      ['Juliana Bortoluzzi', 'Gerente de filial', '+5554991047783', 'juliana@tratorsulmaquinas-example.com.br'],
      ['Valdir Schuck', 'Coordenador de peças', '+5551984201176'],
    ],
    shared: [
      '+555534128090',
      '+555433117045',
      '+555137128460',
      '+558005412090',
      '+5555999418227',
      'contato@tratorsulmaquinas-example.com.br',
      'rh@tratorsulmaquinas-example.com.br',
    ],
    orgs: ['TratorSul Máquinas Agrícolas Ltda.'],
    html: `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Filiais - TratorSul Máquinas</title><meta name="theme-color" content="#1b6b2f"></head><body>
<div class="barra-topo"><div class="container"><span>Peças e assistência: <a href="tel:08005412090">0800 541 2090</a></span><span><a href="https://api.whatsapp.com/send?phone=5555999418227"><i class="fab fa-whatsapp"></i> (55) 99941-8227</a></span><a href="/segunda-via-boleto">2ª via de boleto</a></div></div>
<header><a href="/"><img src="/wp-content/uploads/logo-tratorsul-branco.png" alt="TratorSul"></a><ul class="menu"><li><a href="/novos">Novos</a></li><li><a href="/seminovos">Seminovos</a></li><li><a href="/pecas">Peças</a></li><li><a href="/consorcio">Consórcio</a></li><li><a href="/filiais">Filiais</a></li><li><a href="/trabalhe-conosco">Trabalhe conosco</a></li></ul></header>
<section class="banner-interno"><h1>Nossas filiais</h1><p>Três lojas no Rio Grande do Sul, sempre perto da sua lavoura.</p></section>
<section class="filiais container">
<div class="filial"><h2>Santa Maria (Matriz)</h2><p><i class="fas fa-map-marker-alt"></i> BR-287, Km 241, nº 4182 – Bairro Camobi<br>CEP 97105-970 – Santa Maria/RS</p><p><i class="fas fa-phone"></i> (55) 3412-8090</p><div class="responsavel"><strong>Cleber Dal Molin</strong><br><span>Gerente de filial</span><br>Cel.: (55) 9 9618-2240<br><a href="mailto:cleber@tratorsulmaquinas-example.com.br">cleber@tratorsulmaquinas-example.com.br</a></div><a class="btn-mapa" href="https://goo.gl/maps/4kQ182207">Como chegar</a></div>
<div class="filial"><h2>Passo Fundo</h2><p><i class="fas fa-map-marker-alt"></i> Av. Presidente Vargas, 2207 – São Cristóvão<br>CEP 99070-000 – Passo Fundo/RS</p><p><i class="fas fa-phone"></i> (54) 3311-7045</p><div class="responsavel"><strong>Juliana Bortoluzzi</strong><br><span>Gerente de filial</span><br>Cel.: (54) 9 9104-7783<br><a href="mailto:juliana@tratorsulmaquinas-example.com.br">juliana@tratorsulmaquinas-example.com.br</a></div><a class="btn-mapa" href="https://goo.gl/maps/8xP418220">Como chegar</a></div>
<div class="filial"><h2>Santa Cruz do Sul</h2><p><i class="fas fa-map-marker-alt"></i> RSC-471, Km 118 – Distrito Industrial<br>CEP 96835-640 – Santa Cruz do Sul/RS</p><p><i class="fas fa-phone"></i> (51) 3712-8460</p><div class="responsavel"><strong>Valdir Schuck</strong><br><span>Coordenador de peças</span><br>Cel.: 051 98420-1176</div><a class="btn-mapa" href="https://goo.gl/maps/2tZ220741">Como chegar</a></div></section>
<section class="horarios container"><p><b>Horário:</b> segunda a sexta, 8h às 12h e 13h30 às 18h. Sábado, 8h às 12h. Plantão de safra: de 15/02 a 30/04, todos os dias até as 20h.</p></section>
<section class="form-contato container"><h3>Solicite um orçamento</h3><form><input placeholder="Nome completo"><input placeholder="CPF/CNPJ"><input placeholder="(DDD) Telefone"><select><option>Trator</option><option>Colheitadeira</option><option>Plantadeira</option></select><button>Enviar</button></form></section>
<section class="noticias container"><h3>Últimas notícias</h3><div class="card-noticia"><time>28/04/2026</time><a href="/noticias/agrishow-2026">TratorSul leva clientes à Agrishow 2026</a></div><div class="card-noticia"><time>09/03/2026</time><a href="/noticias/plano-safra">Moderfrota: juros a partir de 11,5% a.a. e até 84 meses para pagar</a><p>Segundo o economista Paulo Hentges, a procura deve crescer 8% até junho.</p></div></section>
<footer><div class="container"><p>Fale conosco: contato@tratorsulmaquinas-example.com.br | Currículos: rh@tratorsulmaquinas-example.com.br</p><p>TratorSul Máquinas Agrícolas Ltda. – CNPJ 04.182.207/0001-37 – IE 109/0418220</p><p>© 2026. Todos os direitos reservados. Preços e condições sujeitos a alteração sem aviso prévio.</p></div></footer>
<div class="lgpd">Usamos cookies para melhorar sua experiência (LGPD, Lei 13.709/2018). <button>Aceitar</button></div></body></html>
`,
  },
  {
    id: 'ar-estudio-contable',
    url: 'https://www.estudiopereyraiozzi-example.com.ar/nosotros',
    people: [
      ['Silvina Pereyra', 'Contadora Pública (UNR)', 'silvina@estudiopereyraiozzi-example.com.ar'],
      ['Hernán Iozzi', 'Contador Público (UNR)', '+5493415882014', 'hernan@estudiopereyraiozzi-example.com.ar'],
      ['Agustina Ferreyra', 'Liquidación de sueldos', 'sueldos@estudiopereyraiozzi-example.com.ar'],
    ],
    shared: ['+543414482170', '+543414482171', '+5493416128840', 'estudio@estudiopereyraiozzi-example.com.ar'],
    orgs: ['Estudio Pereyra Iozzi & Asociados'],
    html: `<!DOCTYPE html><html lang="es-AR"><head><meta charset="UTF-8"><title>Nosotros – Estudio Pereyra Iozzi &amp; Asociados – Contadores en Rosario</title><meta name="viewport" content="width=device-width,initial-scale=1"></head><body data-rsssl=1 class="oceanwp-theme dropdown-mobile default-breakpoint">
<div id="top-bar-wrap"><div id="top-bar"><div id="top-bar-content"><span class="topbar-content"><i class="icon-phone"></i> (0341) 448-2170 / 2171 &nbsp; <i class="icon-clock"></i> Lun a Vie 8:30 a 16:30 hs</span></div></div></div>
<header id="site-header"><div id="site-logo"><a href="/">PI&amp;A</a></div><nav id="site-navigation"><ul><li><a href="/">Inicio</a></li><li><a href="/nosotros">Nosotros</a></li><li><a href="/servicios">Servicios</a></li><li><a href="/vencimientos">Vencimientos</a></li><li><a href="/contacto">Contacto</a></li></ul></nav></header>
<main><header class="page-header"><h1 class="page-header-title">Nosotros</h1></header>
<p>Somos un estudio con más de 25 años acompañando a pymes, productores agropecuarios y monotributistas de Rosario y la región. Matrícula CPCE Santa Fe Ley 8738.</p>
<table class="equipo" style="width:100%"><tbody>
<tr><td style="width:130px"><img src="/wp-content/uploads/silvina-150x150.jpg" width="120"></td><td><h4>CPN Silvina Pereyra</h4><p><em>Contadora Pública (UNR)</em><br>Impuestos y sociedades. Matr. 4182/01<br>silvina&nbsp;[arroba]&nbsp;estudiopereyraiozzi-example.com.ar</p></td></tr>
<tr><td><img src="/wp-content/uploads/hernan-150x150.jpg" width="120"></td><td><h4>CPN Hernán Iozzi</h4><p><em>Contador Público (UNR)</em><br>Auditoría y agro. Matr. 2207/01<br>Cel. (0341) 15-588-2014<br>hernan&nbsp;[arroba]&nbsp;estudiopereyraiozzi-example.com.ar</p></td></tr>
<tr><td></td><td><h4>Agustina Ferreyra</h4><p><em>Liquidación de sueldos</em><br>sueldos&nbsp;[arroba]&nbsp;estudiopereyraiozzi-example.com.ar</p></td></tr></tbody></table>
<h3>Próximos vencimientos</h3><table border="1"><tr><th>CUIT terminados en</th><th>IVA abril</th><th>Autónomos</th></tr><tr><td>0-1</td><td>18/05/2026</td><td>05/05/2026</td></tr><tr><td>2-3</td><td>19/05/2026</td><td>05/05/2026</td></tr><tr><td>4-5</td><td>20/05/2026</td><td>06/05/2026</td></tr><tr><td>6-7</td><td>21/05/2026</td><td>07/05/2026</td></tr></table>
<p>Monotributo categoría A: hasta $ 8.992.597,87 anuales. Recategorización semestral: hasta el 05/08/2026.</p>
<h3>Últimas entradas</h3><ul><li><a href="/2026/04/ganancias">Ganancias personas humanas: nuevas deducciones</a> – 21 abril, 2026</li><li><a href="/2026/03/factura-e">Cómo emitir Factura E paso a paso</a> – 4 marzo, 2026</li></ul>
<div class="wpforms-container"><form><label>Nombre y apellido</label><input type="text"><label>CUIT</label><input type="text" placeholder="20-00000000-0"><label>Consulta</label><textarea></textarea><button>Enviar consulta</button></form></div></main>
<a href="https://wa.me/5493416128840" class="joinchat__button" target="_blank"><span>¿Dudas? Escribinos al +54 9 341 612-8840</span></a>
<footer id="footer"><p>Estudio Pereyra Iozzi &amp; Asociados<br>Bv. Oroño 1184, Piso 3 Of. "B" – S2000DSU Rosario, Santa Fe<br><a href="mailto:estudio@estudiopereyraiozzi-example.com.ar">estudio@estudiopereyraiozzi-example.com.ar</a></p><p>CUIT 30-70418220-9 – IIBB 021-418220-7 – <a href="http://qr.afip.gob.ar/?qr=x4182207" target="_F960AFIPInfo"><img src="/img/DATAWEB.jpg" border="0" alt="Data Fiscal"></a></p></footer></body></html>
`,
  },
  {
    id: 'au-caravan-dealer',
    url: 'https://www.coastalrvcentre-example.com.au/meet-the-team',
    people: [
      ['Darren Mullaley', 'Dealer Principal', 'darren@coastalrvcentre-example.com.au'],
      ['Kirsty Vandenberg', 'Sales Consultant', '+61491570156', 'kirsty@coastalrvcentre-example.com.au'],
      ['Wayne Hobbs', 'Service Manager', '+61255504126', 'service@coastalrvcentre-example.com.au'],
      ['Priya Nair', 'Finance & Insurance', '+61491570157', 'priya@coastalrvcentre-example.com.au'],
    ],
    shared: ['+61255504120', '+611300975707', '+61255504129', 'sales@coastalrvcentre-example.com.au'],
    orgs: ['Coastal RV Centre Pty Ltd'],
    html: `<!DOCTYPE html><html lang="en-AU"><head><meta charset="utf-8"><title>Meet the Team | Coastal RV Centre | Caravans Coffs Harbour NSW</title>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"AutoDealer","name":"Coastal RV Centre Pty Ltd","image":"https://www.coastalrvcentre-example.com.au/yard.jpg","telephone":"(02) 5550 4120","faxNumber":"(02) 5550 4129","email":"sales@coastalrvcentre-example.com.au","address":{"@type":"PostalAddress","streetAddress":"418 Pacific Highway","addressLocality":"North Boambee Valley","addressRegion":"NSW","postalCode":"2450","addressCountry":"AU"},"geo":{"@type":"GeoCoordinates","latitude":-30.3104182,"longitude":153.0882207},"priceRange":"$$"}</script></head>
<body class="dealer-theme"><div class="sticky-cta"><a class="cta-call" href="tel:1300975707"><span>Call us</span> 1300 975 707</a><a class="cta-loc" href="/contact-us">418 Pacific Hwy, Coffs Harbour</a></div>
<nav class="dealer-nav"><a href="/"><img alt="Coastal RV Centre" src="/img/crv.svg"></a><div class="dd"><button>New</button><a href="/new/caravans">Caravans</a><a href="/new/campers">Camper Trailers</a><a href="/new/motorhomes">Motorhomes</a></div><a href="/used">Used (42)</a><a href="/sell-your-van">Sell Your Van</a><a href="/service">Service</a><a href="/meet-the-team">Meet the Team</a></nav>
<div class="hero-sm"><h1>Meet the Team</h1><p>Family owned since 1998. Come and have a yarn with us.</p></div>
<div class="team-wrap">
<div class="tm"><div class="tm-img" style="background-image:url(/img/team/darren.jpg)"></div><div class="tm-body"><div class="tm-name">Darren Mullaley</div><div class="tm-pos">Dealer Principal</div><div class="tm-links"><a class="tm-btn" href="mailto:darren@coastalrvcentre-example.com.au">Email Darren</a></div></div></div>
<div class="tm"><div class="tm-img" style="background-image:url(/img/team/kirsty.jpg)"></div><div class="tm-body"><div class="tm-name">Kirsty Vandenberg</div><div class="tm-pos">Sales Consultant</div><div class="tm-links"><a class="tm-btn" href="tel:0491570156">0491 570 156</a><a class="tm-btn" href="mailto:kirsty@coastalrvcentre-example.com.au">Email Kirsty</a></div></div></div>
<div class="tm"><div class="tm-img" style="background-image:url(/img/team/wayne.jpg)"></div><div class="tm-body"><div class="tm-name">Wayne Hobbs</div><div class="tm-pos">Service Manager</div><div class="tm-links"><a class="tm-btn" href="tel:0255504126">(02) 5550 4126</a><a class="tm-btn" href="mailto:service@coastalrvcentre-example.com.au">Email Wayne</a></div></div></div>
<div class="tm"><div class="tm-img" style="background-image:url(/img/team/priya.jpg)"></div><div class="tm-body"><div class="tm-name">Priya Nair</div><div class="tm-pos">Finance &amp; Insurance</div><div class="tm-links"><a class="tm-btn" href="tel:0491570157">0491 570 157</a><a class="tm-btn" href="mailto:priya@coastalrvcentre-example.com.au">Email Priya</a></div></div></div></div>
<section class="stock-carousel"><h2>Just Arrived</h2><div class="stock"><a href="/used/2021-21ft-family-bunk-CRV4182"><b>2021 21&#39;6&quot; Family Bunk</b><span>Stock # CRV4182</span><span>Tare 2,418kg / ATM 3,220kg</span><span class="price">$68,990 <small>Drive Away</small></span></a></div><div class="stock"><a href="/used/2018-poptop-CRV4190"><b>2018 17ft Pop Top</b><span>Stock # CRV4190</span><span class="price">$39,500</span></a></div></section>
<section class="google-reviews"><h3>4.8 &#9733; from 418 Google reviews</h3><div class="rev"><b>Barry Thistlethwaite</b><span>2 weeks ago</span><p>Kirsty was a legend, nothing too much trouble. Handover took 2 hrs and she covered everything.</p></div></section>
<section class="finance-disclaimer"><p><small>*Weekly repayment of $142.07 based on $39,500 financed over 7 years at 8.49% p.a. (comparison rate 9.12% p.a.).</small></p></section>
<footer><div class="fcol"><h4>Yard &amp; Showroom</h4><p>418 Pacific Highway<br>North Boambee Valley NSW 2450</p><p>P (02) 5550 4120<br>F (02) 5550 4129</p><p><a href="mailto:sales@coastalrvcentre-example.com.au">sales@coastalrvcentre-example.com.au</a></p></div><div class="fcol"><h4>Hours</h4><p>Mon&ndash;Fri 8.30am&ndash;5pm<br>Sat 9am&ndash;3pm<br>Sun &amp; public holidays closed</p></div><div class="legal"><p>Coastal RV Centre Pty Ltd ABN 41 822 074 182 &nbsp; Dealer Lic. MD041822 &nbsp; MVRL 54182</p><p>We acknowledge the Gumbaynggirr people, the Traditional Owners of the land on which we work.</p></div></footer></body></html>
`,
  },
  {
    id: 'nz-plumbers-spa',
    url: 'https://www.kaimaiplumbing-example.co.nz/contact',
    people: [
      ['Craig Tuhoro', 'Owner / Certifying Plumber', '+64274418206', 'craig@kaimaiplumbing-example.co.nz'],
      ['Leanne Tuhoro', 'Accounts', 'accounts@kaimaiplumbing-example.co.nz'],
      ['Josh Pickering', 'Gasfitter', '+64211184095'],
    ],
    shared: ['+6478584126', '+64800448217', 'hello@kaimaiplumbing-example.co.nz'],
    orgs: ['Kaimai Plumbing & Gas (2015) Limited'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Contact us | Kaimai Plumbing &amp; Gas - Matamata, Cambridge, Tirau</title><link rel="preload" href="/_next/static/chunks/main-4182a07bf2.js" as="script"><style data-emotion="css 1k2f9x">.css-1k2f9x{display:flex}</style></head><body><div id="__next" data-reactroot="">
<div class="css-8e0wq1"><p class="css-77x">Burst pipe? 24/7 callouts <!-- --><a class="css-lnk" href="tel:0800448217">0800 448 217</a></p></div>
<header class="css-1k2f9x"><a aria-label="home" href="/"><svg width="120" height="32" viewBox="0 0 120 32"><path d="M4 18 L22 7.5 L41.8 22"></path></svg></a><nav><a class="css-n1" href="/services">Services</a><a class="css-n1" href="/heat-pumps">Heat pumps</a><a class="css-n1" href="/septic">Septic &amp; drains</a><a class="css-n1" href="/about">About</a><a class="css-n1 css-active" href="/contact">Contact</a></nav></header>
<main><section class="css-hero"><h1 class="css-h1">Get in touch</h1><p class="css-lead">We cover the Matamata-Piako and South Waikato. Travel is free within 15<!-- --> km of Matamata, after that $1.30 per km.</p></section>
<section class="css-grid3"><div class="css-card"><h3 class="css-h3">Call</h3><p>Office <a class="css-lnk" href="tel:+6478584126">07 858 4126</a></p><p>Mon - Fri, 7.30am - 4.30pm</p></div><div class="css-card"><h3 class="css-h3">Email</h3><p><a class="css-lnk" href="mailto:hello@kaimaiplumbing-example.co.nz">hello@<wbr/>kaimaiplumbing-example<wbr/>.co.nz</a></p></div><div class="css-card"><h3 class="css-h3">Visit</h3><p>Unit 4, 18 Waihou Street<br/>Matamata 3400</p></div></section>
<section class="css-team"><h2 class="css-h2">The crew</h2><ul class="css-list"><li class="css-li"><img alt="" src="/_next/image?url=%2Fcrew%2Fcraig.jpg&amp;w=384&amp;q=75" width="180" height="180"/><p class="css-nm">Craig Tuhoro</p><p class="css-rl">Owner / Certifying Plumber</p><p class="css-ct"><a class="css-lnk" href="tel:0274418206">027 441 8206</a></p><p class="css-ct"><a class="css-lnk" href="mailto:craig@kaimaiplumbing-example.co.nz">craig@<wbr/>kaimaiplumbing-example<wbr/>.co.nz</a></p></li><li class="css-li"><img alt="" src="/_next/image?url=%2Fcrew%2Fleanne.jpg&amp;w=384&amp;q=75" width="180" height="180"/><p class="css-nm">Leanne Tuhoro</p><p class="css-rl">Accounts</p><p class="css-ct"><a class="css-lnk" href="mailto:accounts@kaimaiplumbing-example.co.nz">accounts@<wbr/>kaimaiplumbing-example<wbr/>.co.nz</a></p></li><li class="css-li"><img alt="" src="/_next/image?url=%2Fcrew%2Fjosh.jpg&amp;w=384&amp;q=75" width="180" height="180"/><p class="css-nm">Josh Pickering</p><p class="css-rl">Gasfitter</p><p class="css-ct"><a class="css-lnk" href="tel:0211184095">021 118 4095</a></p></li><li class="css-li"><img alt="" src="/_next/image?url=%2Fcrew%2Fmoose.jpg&amp;w=384&amp;q=75" width="180" height="180"/><p class="css-nm">Moose</p><p class="css-rl">Workshop dog</p></li></ul></section>
<section class="css-form"><h2 class="css-h2">Request a quote</h2><form novalidate=""><label for="n">Name</label><input id="n" value=""/><label for="p">Phone</label><input id="p" type="tel" placeholder="02x xxx xxxx" value=""/><label for="s">What do you need?</label><select id="s"><option>Hot water cylinder</option><option>Blocked drain</option><option>New build</option></select><textarea rows="4"></textarea><button type="submit" class="css-btn">Send</button></form></section>
<section class="css-blog"><h2 class="css-h2">Tips from the trade</h2><a class="css-post" href="/tips/tempering-valve"><span>12 May 2026</span>Do you need a tempering valve?</a><a class="css-post" href="/tips/backflow"><span>30 Mar 2026</span>Backflow testing: what farmers should know</a></section></main>
<footer class="css-ft"><p>Kaimai Plumbing &amp; Gas (2015) Limited · NZBN 9429041822074 · GST 118-418-220</p><p>Master Plumbers member · PGDB licence 18427 · © <!-- -->2026</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"slug":"contact","preview":false}},"page":"/[slug]","query":{"slug":"contact"},"buildId":"Zk418xQ2207aLm","isFallback":false,"gsp":true}</script></body></html>
`,
  },
  {
    id: 'za-guest-lodge',
    url: 'https://www.kleinriviermanor-example.co.za/contact-us.php',
    people: [
      ['Annelie Swanepoel', 'Owner', '+27824179906', 'annelie@kleinriviermanor-example.co.za'],
      ['Sipho Mabena', 'Front Desk Manager'],
      ['Charl du Preez', 'Weddings & Events', '+27713084426', 'events@kleinriviermanor-example.co.za'],
    ],
    shared: [
      '+27283134082',
      '+27866182047',
      '+27614182207',
      'stay@kleinriviermanor-example.co.za',
      'accounts@kleinriviermanor-example.co.za',
    ],
    orgs: ['Klein Rivier Manor Guest House CC'],
    html: `<!DOCTYPE html>
<html lang="en-ZA">
<head><meta charset="utf-8"><title>Contact Us - Klein Rivier Manor, Stanford, Western Cape</title></head>
<body>
<div id="preloader"><div class="spinner"></div></div>
<div class="top-area"><div class="container"><div class="row"><div class="col-xs-6">Tel: +27 (0)28 313 4082</div><div class="col-xs-6 text-right"><a class="btn btn-gold" href="https://book.nightsbridge-example.com/18427">CHECK AVAILABILITY</a></div></div></div></div>
<nav class="navbar"><ul class="nav navbar-nav"><li><a href="index.php">Home</a></li><li><a href="rooms.php">Rooms</a></li><li><a href="rates.php">Rates</a></li><li><a href="weddings.php">Weddings</a></li><li><a href="things-to-do.php">Things to do</a></li><li class="active"><a href="contact-us.php">Contact</a></li></ul></nav>
<section class="inner-banner"><h2>Contact Us</h2></section>
<section class="contact-area"><div class="container"><div class="row">
<div class="col-md-4"><h4>Reservations</h4><p>Tel: +27 (0)28 313 4082<br>Fax to email: 086 618 2047<br>WhatsApp: +27 61 418 2207<br>Email: <script type="text/javascript">
<!--
var u = "stay"; var h = "kleinriviermanor-example.co.za";
document.write("<a href='mailto:" + u + "@" + h + "'>" + u + "@" + h + "</a>");
//-->
</script></p><p><small>After-hours check-in: the gate code will be sent to you by SMS.</small></p></div>
<div class="col-md-4"><h4>Who to speak to</h4><dl><dt>Owner</dt><dd>Annelie Swanepoel<br>082&nbsp;417&nbsp;9906<br><a href="mailto:annelie@kleinriviermanor-example.co.za">annelie@kleinriviermanor-example.co.za</a></dd><dt>Front Desk Manager</dt><dd>Sipho Mabena</dd><dt>Weddings &amp; Events</dt><dd>Charl du Preez<br>071&nbsp;308&nbsp;4426<br><a href="mailto:events@kleinriviermanor-example.co.za">events@kleinriviermanor-example.co.za</a></dd></dl></div>
<div class="col-md-4"><h4>Find us</h4><p>18 Queen Victoria Street<br>Stanford, 7210<br>Western Cape, South Africa</p><p>GPS: S 34&deg; 26' 41.8" E 19&deg; 27' 22.0"<br>From Cape Town: N2 over Sir Lowry's Pass, R43 via Hermanus (approx. 2 hours, 148 km).</p></div></div>
<div class="row"><div class="col-md-12"><h4>Banking details</h4><p>Klein Rivier Manor Guest House CC, FNB Hermanus, branch code 200412, cheque acc. 62041822074. Please use your surname and arrival date as reference and mail proof of payment to accounts (at) kleinriviermanor-example (dot) co (dot) za. A 50% deposit confirms your booking.</p></div></div>
<form id="contact-form" action="mail.php" method="post"><div class="row"><div class="col-sm-6"><input class="form-control" name="name" placeholder="Your Name*"></div><div class="col-sm-6"><input class="form-control" name="email" placeholder="Your Email*"></div><div class="col-sm-6"><input class="form-control" name="arrive" placeholder="Arrival (dd/mm/yyyy)"></div><div class="col-sm-6"><input class="form-control" name="nights" placeholder="Nights"></div></div><textarea class="form-control" name="message"></textarea><button>Send enquiry</button></form></div></section>
<section class="rates-teaser"><h3>Winter special 1 May &ndash; 31 August 2026</h3><p>Stay 3, pay 2: Garden Room R1 184.00 pp sharing per night, River Suite R1 490.00 pp. Load-shedding? We have inverters and a borehole.</p></section>
<section class="testimonial"><div class="owl-carousel"><div class="item"><p>"A little piece of heaven. The breakfast is lekker!"</p><h5>Ursula &amp; Dieter Kranz, Germany</h5></div><div class="item"><p>"We will be back for the whales in September."</p><h5>Nomvula Khoza, Johannesburg</h5></div></div></section>
<footer><p>&copy; 2026 Klein Rivier Manor Guest House CC | Reg. 2004/041822/23 | VAT 4180227041 | TGCSA 4 star</p><p>Website by <a href="#">Overberg Web Design</a></p></footer>
<script src="js/jquery-1.12.4.min.js"></script></body></html>
`,
  },
  {
    id: 'in-school-contact-table',
    url: 'https://www.stphilominaangamaly-example.in/contact.html',
    people: [
      ['Lisieux Kallarackal', 'Principal', '+914842664184', 'principal@stphilominaangamaly-example.in'],
      ['Biju Varghese', 'Office Superintendent', '+919447018236'],
      ['Anitha Ramachandran', 'Vice Principal (Senior Secondary)'],
      ['P. K. Sudheesh', 'Transport In-charge', '+918281844207'],
    ],
    shared: [
      '+914842664180',
      '+914842664181',
      '+918547204418',
      'office@stphilominaangamaly-example.in',
      'admissions@stphilominaangamaly-example.in',
    ],
    orgs: ['St. Philomina Senior Secondary School'],
    html: `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Contact Us :: St. Philomina Senior Secondary School, Angamaly</title></head><body>
<marquee behavior="scroll" scrollamount="4" onmouseover="this.stop()" onmouseout="this.start()"><img src="images/new.gif"> Admission open for LKG to Std IX and XI (Science / Commerce) 2026-27 <img src="images/new.gif"> PTA General Body Meeting on 27.06.2026 at 2.00 PM <img src="images/new.gif"> Last date for remittance of First Term Fees: 15-07-2026</marquee>
<div class="head"><img src="images/emblem.png" width="90"><div class="title"><h1>St. Philomina Senior Secondary School</h1><p>(Affiliated to CBSE, New Delhi. Affiliation No. 930418 | School Code 75422)</p></div></div>
<div id="cssmenu"><ul><li><a href="index.html">Home</a></li><li><a href="about.html">About Us</a></li><li><a href="mandatory-disclosure.html">Mandatory Public Disclosure</a></li><li><a href="academics.html">Academics</a></li><li><a href="gallery.html">Gallery</a></li><li><a href="tc.html">TC</a></li><li class="active"><a href="contact.html">Contact Us</a></li></ul></div>
<div class="content"><h2>Contact Us</h2>
<div class="addr"><b>St. Philomina Senior Secondary School</b><br>Telk Road, Angamaly South P.O.<br>Ernakulam Dist., Kerala - 683 573<br>Ph : 0484-2664180, 2664181<br>Mob : +91 85472 04418 (9 am to 4 pm)<br>E-mail : <a href="mailto:office@stphilominaangamaly-example.in">office@stphilominaangamaly-example.in</a>, <a href="mailto:admissions@stphilominaangamaly-example.in">admissions@stphilominaangamaly-example.in</a></div>
<table class="tbl" border="1" width="100%" cellpadding="4"><thead><tr><th>Sl. No.</th><th>Name</th><th>Designation</th><th>Contact No.</th></tr></thead><tbody>
<tr><td>1</td><td>Rev. Sr. Lisieux Kallarackal</td><td>Principal</td><td>0484 - 2664184<br>principal@stphilominaangamaly-example.in</td></tr>
<tr><td>2</td><td>Smt. Anitha Ramachandran</td><td>Vice Principal (Senior Secondary)</td><td>Through office</td></tr>
<tr><td>3</td><td>Sri. Biju Varghese</td><td>Office Superintendent</td><td>94470 18236</td></tr>
<tr><td>4</td><td>Sri. P. K. Sudheesh</td><td>Transport In-charge</td><td>+91-8281844207</td></tr></tbody></table>
<p><b>Office hours:</b> Monday to Friday 8.45 am - 4.15 pm; second Saturdays holiday. Parents may meet the Principal between 3.00 pm and 4.00 pm with prior appointment.</p>
<p><b>Fee remittance:</b> A/c No. 041822070001184, IFSC FDRL0001842, Angamaly branch. Kindly mention Adm. No. and class.</p>

<h3>Toppers AISSCE 2026</h3><table class="tbl" border="1"><tr><td><img src="images/t1.jpg" width="70"></td><td>Gowri Menon<br>Science - 98.6 %</td><td><img src="images/t2.jpg" width="70"></td><td>Alan Thomas Jose<br>Commerce - 97.2 %</td></tr></table></div>
<div class="side"><h4>News &amp; Events</h4><ul><li>05-06-2026 : World Environment Day, 418 saplings planted</li><li>01-06-2026 : Praveshanolsavam</li><li>12-05-2026 : AISSE results - 100 % pass, 42 distinctions</li></ul><h4>Downloads</h4><ul><li><a href="pdf/prospectus2026.pdf">Prospectus</a></li><li><a href="pdf/booklist.pdf">Book list 2026-27</a></li></ul></div>
<div class="foot">&copy; 2026 St. Philomina Senior Secondary School. All rights reserved. | Visitors : 0184227 | Best viewed in 1024 x 768 | Designed by Infomagic Kochi</div></body></html>
`,
  },
  {
    id: 'eg-clinic-arabic',
    url: 'https://www.noorsmile-example.com.eg/ar/contact-us',
    people: [
      ['كريم عبد الرازق', 'استشاري زراعة الأسنان', 'k.abdelrazek@noorsmile-example.com.eg'],
      ['منى الشربيني', 'أخصائية تقويم الأسنان'],
      ['هبة فوزي', 'مديرة العيادة', '+201004182297'],
    ],
    shared: ['+20224521836', '+201284420718', '+20224521840', 'info@noorsmile-example.com.eg'],
    orgs: ['مركز نور سمايل لطب الأسنان'],
    html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="UTF-8"><title>اتصل بنا - مركز نور سمايل لطب الأسنان | مصر الجديدة</title><meta name="generator" content="Elementor 3.21.8"><link rel="alternate" hreflang="en" href="https://www.noorsmile-example.com.eg/en/contact-us"></head><body class="rtl elementor-default">
<header><div class="elementor-widget-image"><a href="/ar/"><img src="/wp-content/uploads/2024/06/noor-logo.webp" alt="نور سمايل"></a></div><nav><ul class="elementor-nav-menu"><li><a href="/ar/">الرئيسية</a></li><li><a href="/ar/about">من نحن</a></li><li><a href="/ar/services">خدماتنا</a></li><li><a href="/ar/offers">العروض</a></li><li><a href="/ar/blog">المدونة</a></li><li><a href="/ar/contact-us">اتصل بنا</a></li><li><a href="/en/contact-us">English</a></li></ul></nav><a class="elementor-button" href="https://wa.me/201284420718">احجز عبر واتساب</a></header>
<main><h1>اتصل بنا</h1><p>فريقنا جاهز للرد على استفساراتكم طوال أيام الأسبوع ما عدا الجمعة.</p>
<section class="info"><div class="elementor-icon-box-content"><h3>العنوان</h3><p>مركز نور سمايل لطب الأسنان<br>١٨ شارع الحجاز، الدور الثالث، شقة ٧، مصر الجديدة، القاهرة ١١٣٤١</p></div><div class="elementor-icon-box-content"><h3>التليفون</h3><p>أرضي: ٠٢٢٤٥٢١٨٣٦<br>فاكس: ٠٢٢٤٥٢١٨٤٠<br>موبايل / واتساب: <span dir="ltr">0128 442 0718</span></p></div><div class="elementor-icon-box-content"><h3>البريد الإلكتروني</h3><p><a href="mailto:info@noorsmile-example.com.eg">info@noorsmile-example.com.eg</a></p></div><div class="elementor-icon-box-content"><h3>مواعيد العمل</h3><p>السبت – الخميس: من ١٢ ظهرًا حتى ١٠ مساءً</p></div></section>
<section class="doctors"><h2>أطباؤنا وفريق العمل</h2>
<div class="doctor-card"><img src="/wp-content/uploads/2024/06/dr-karim.webp" alt=""><h4>د. كريم عبد الرازق</h4><span class="spec">استشاري زراعة الأسنان</span><p>دكتوراه جامعة عين شمس، عضو الجمعية المصرية لزراعة الأسنان، خبرة أكثر من ١٨ عامًا.</p><a href="mailto:k.abdelrazek@noorsmile-example.com.eg">راسل الطبيب</a></div>
<div class="doctor-card"><img src="/wp-content/uploads/2024/06/dr-mona.webp" alt=""><h4>د. منى الشربيني</h4><span class="spec">أخصائية تقويم الأسنان</span><p>ماجستير التقويم جامعة القاهرة.</p></div>
<div class="doctor-card"><h4>هبة فوزي</h4><span class="spec">مديرة العيادة</span><p>للشكاوى والمقترحات: <a href="tel:+201004182297"><span dir="ltr">0100 418 2297</span></a></p></div></section>
<section class="prices"><h2>عروض الشهر</h2><ul><li>تنظيف وتلميع الأسنان: ٦٥٠ جنيهًا بدلًا من ٩٠٠</li><li>تبييض بالليزر: ٣٥٠٠ جنيه</li><li>زراعة سن واحدة تبدأ من ١٤٠٠٠ جنيه، وتقسيط حتى ١٢ شهرًا</li></ul><small>العرض سارٍ حتى ٣٠/٦/٢٠٢٦</small></section>
<section class="blog-teaser"><h2>من المدونة</h2><article><a href="/ar/blog/implant-care">كيف تعتني بأسنانك بعد الزراعة؟</a><span>١٤ مايو ٢٠٢٦</span></article><article><a href="/ar/blog/kids-first-visit">أول زيارة لطفلك لطبيب الأسنان</a><span>٢ أبريل ٢٠٢٦</span></article></section>
<section class="testimonials"><blockquote>معاملة ممتازة ونظافة عالية، شكرًا لكل الفريق. <cite>أستاذة رانيا حلمي</cite></blockquote></section>
<form class="elementor-form"><input type="text" placeholder="الاسم"><input type="tel" placeholder="رقم الموبايل"><select><option>كشف</option><option>تقويم</option><option>زراعة</option></select><textarea placeholder="رسالتك"></textarea><button type="submit">إرسال</button></form>
</main>
<footer><p>ترخيص وزارة الصحة رقم ٤١٨٢ لسنة ٢٠١٩ – سجل تجاري ٢٢٠٧٤١ – بطاقة ضريبية ٤١٨-٢٢٠-٧٤١</p><p>© ٢٠٢٦ جميع الحقوق محفوظة</p></footer></body></html>
`,
  },
  {
    id: 'ke-sacco-branches',
    url: 'https://www.mwangazadairysacco-example.co.ke/branches-contacts',
    people: [
      ['Josphat Kiplagat', 'Chief Executive Officer', 'ceo@mwangazadairysacco-example.co.ke'],
      ['Grace Wanjiru Ndung’u', 'Branch Manager', '+254722418093', 'gndungu@mwangazadairysacco-example.co.ke'],
      ['Peter Ochieng Odhiambo', 'Branch Manager', '+254733204418', 'podhiambo@mwangazadairysacco-example.co.ke'],
      ['Faith Chebet', 'Credit Officer', '+254110418227'],
    ],
    shared: [
      '+254512214087',
      '+254709418000',
      '+254572021184',
      'info@mwangazadairysacco-example.co.ke',
      'loans@mwangazadairysacco-example.co.ke',
    ],
    orgs: ['Mwangaza Dairy Sacco Society Ltd'],
    html: `<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>Branches &amp; Contacts | Mwangaza Dairy Sacco</title></head>
<body class="path-node node--type-page"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="region region-top-header"><p>Call Centre: 0709 418 000 | USSD: *418# | Paybill: 418220</p></div>
<header><div class="site-branding"><a href="/"><img src="/sites/default/files/logo_0.png" alt="Home"></a><span>Pamoja Tunaweza</span></div><nav role="navigation"><ul class="menu menu--main nav"><li><a href="/about-us">About Us</a></li><li><a href="/savings">Savings</a></li><li><a href="/loans">Loans</a></li><li><a href="/m-banking">M-Banking</a></li><li><a href="/tenders">Tenders</a></li><li><a href="/branches-contacts" class="is-active">Branches &amp; Contacts</a></li></ul></nav></header>
<main><div class="region region-content"><h1 class="page-header">Branches &amp; Contacts</h1><article class="node"><div class="field field--name-body field--type-text-with-summary">
<h3>Head Office &ndash; Nakuru</h3><p>Mwangaza Dairy Sacco Society Ltd<br />Mwangaza Plaza, 2nd Floor, Kenyatta Avenue<br />P.O. Box 4182 &ndash; 20100, Nakuru</p><p>Tel: +254 (0)51 221 4087<br />Email: <a href="mailto:info@mwangazadairysacco-example.co.ke">info@mwangazadairysacco-example.co.ke</a><br />Loans desk: <a href="mailto:loans@mwangazadairysacco-example.co.ke">loans@mwangazadairysacco-example.co.ke</a></p><p><strong>Chief Executive Officer:</strong> CPA Josphat Kiplagat, <a href="mailto:ceo@mwangazadairysacco-example.co.ke">ceo@mwangazadairysacco-example.co.ke</a></p>
<h3>Our branches</h3><div class="table-responsive"><table class="table table-bordered"><thead><tr><th>Branch</th><th>Location</th><th>Contact person</th><th>Mobile / Email</th></tr></thead><tbody>
<tr><td>Nakuru</td><td>Mwangaza Plaza, Ground Floor</td><td>Grace Wanjiru Ndung&rsquo;u<br /><em>Branch Manager</em></td><td>0722 418 093<br />gndungu&#64;mwangazadairysacco-example.co.ke</td></tr>
<tr><td>Kisumu</td><td>Oginga Odinga Street, next to the Post Office. Tel. 057-2021184</td><td>Peter Ochieng Odhiambo<br /><em>Branch Manager</em></td><td>0733-204-418<br />podhiambo&#64;mwangazadairysacco-example.co.ke</td></tr>
<tr><td>Kericho (satellite)</td><td>Tea Hotel Road, Sokoni House. Open Tue &amp; Thur</td><td>Faith Chebet<br /><em>Credit Officer</em></td><td>0110 418 227</td></tr></tbody></table></div>
<p><strong>Banking hours:</strong> Mon&ndash;Fri 8.30am &ndash; 4.00pm, Sat 8.30am &ndash; 12.00 noon. Closed on Sundays and public holidays.</p>
<p><strong>Beware of fraudsters!</strong> We never ask for your M-Banking PIN. Registration fee is Ksh 1,000; minimum share capital Ksh 20,000.</p></div></article></div>
<aside class="region region-sidebar-second"><section class="block"><h2>News</h2><ul><li><a href="/news/agm-2026">Notice of 31st AGM &ndash; 28th March 2026, Agricultural Society grounds</a></li><li><a href="/news/dividend">Members to receive 13.5% dividend for 2025</a></li><li><a href="/tenders/mds-04-2026">Tender MDS/04/2026: Supply of milk coolers, closing 17/07/2026 at 10.00 a.m.</a></li></ul></section><section class="block"><h2>Loan calculator</h2><form><label>Amount (Ksh)</label><input type="number" value="150000"><label>Months</label><input type="number" value="36"><button>Calculate</button></form></section></aside></main>
<footer class="footer"><p>Mwangaza Dairy Sacco Society Ltd is regulated by SASRA. Reg. No. CS/4182. PIN P051418220Q</p><p>&copy; 2026 &nbsp; <a href="/privacy-statement">Data privacy statement</a> | <a href="/whistleblowing">Whistleblowing</a> | <a href="/staff-mail">Staff mail</a></p></footer></div></body></html>
`,
  },
]
