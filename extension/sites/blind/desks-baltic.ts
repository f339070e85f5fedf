import type { PageCase } from './page-case.ts'

/** Desks round the Baltic, the North Sea and the middle of Europe. Nobody and nothing in them exists. */
export const desksBaltic: readonly PageCase[] = [
  {
    id: 'sk-firma-kontakty',
    url: 'https://www.strojarne-hron.sk/kontakty',
    people: [
      ['Ing. Peter Kováčik', 'Konateľ', '+421905555121', 'kovacik@strojarne-hron.sk'],
      ['Mgr. Zuzana Hlaváčová', 'Personálne oddelenie', '+421905555122', 'hlavacova@strojarne-hron.sk'],
      ['Ján Mišík', 'Sklad a expedícia', '+421905555123'],
    ],
    shared: ['+421484555120', 'sekretariat@strojarne-hron.sk'],
    orgs: ['Strojárne Hron, s.r.o.'],
    html: `<html lang="sk"><head><title>Kontakty | Strojárne Hron, s.r.o.</title></head><body><h1>Kontakty</h1><div class="contact-main"><p><strong>Strojárne Hron, s.r.o.</strong><br>Priemyselná 12<br>977 01 Brezno</p><p>IČO: 36123456<br>DIČ: 2020123456<br>IČ DPH: SK2020123456</p><p>Tel.: +421 48 455 51 20<br>E-mail: <a href="mailto:sekretariat@strojarne-hron.sk">sekretariat@strojarne-hron.sk</a></p></div><table class="table table-striped"><tbody><tr><td>Konateľ</td><td>Ing. Peter Kováčik</td><td>0905 555 121</td><td><a href="mailto:kovacik@strojarne-hron.sk">kovacik@strojarne-hron.sk</a></td></tr><tr><td>Personálne oddelenie</td><td>Mgr. Zuzana Hlaváčová</td><td>0905 555 122</td><td><a href="mailto:hlavacova@strojarne-hron.sk">hlavacova@strojarne-hron.sk</a></td></tr><tr><td>Sklad a expedícia</td><td>Ján Mišík</td><td>0905 555 123</td><td></td></tr></tbody></table><p>Spoločnosť zapísaná v Obchodnom registri Okresného súdu Banská Bystrica, oddiel Sro, vložka č. 12345/S</p></body></html>`,
  },
  {
    id: 'lt-savivaldybe',
    url: 'https://www.eglyne-sav.lt/struktura/administracija',
    people: [
      ['Rimantas Kazlauskas', 'Administracijos direktorius', '+37038355121', 'rimantas.kazlauskas@eglyne-sav.lt'],
      ['Vilma Jankauskienė', 'Vyriausioji specialistė', '+37038355122', 'vilma.jankauskiene@eglyne-sav.lt'],
      ['Dovilė Žukaitė', 'Skyriaus vedėja', '+37038355123', 'dovile.zukaite@eglyne-sav.lt'],
    ],
    shared: ['+37038355120', 'savivaldybe@eglyne-sav.lt'],
    orgs: ['Eglynės rajono savivaldybė'],
    html: `<html lang="lt"><head><title>Administracija - Eglynės rajono savivaldybė</title></head><body><div class="breadcrumb">Titulinis / Struktūra / Administracija</div><h1>Administracija</h1><div class="contacts-list"><div class="contact"><div class="contact__photo"></div><div class="contact__text"><div class="contact__duties">Administracijos direktorius</div><div class="contact__name">Rimantas Kazlauskas</div><div class="contact__row">Tel. (8 383) 55 121</div><div class="contact__row">El. p. <a href="mailto:rimantas.kazlauskas@eglyne-sav.lt">rimantas.kazlauskas@eglyne-sav.lt</a></div><div class="contact__row">Kabinetas 301</div></div></div><div class="contact"><div class="contact__photo"></div><div class="contact__text"><div class="contact__duties">Vyriausioji specialistė</div><div class="contact__name">Vilma Jankauskienė</div><div class="contact__row">Tel. (8 383) 55 122</div><div class="contact__row">El. p. <a href="mailto:vilma.jankauskiene@eglyne-sav.lt">vilma.jankauskiene@eglyne-sav.lt</a></div><div class="contact__row">Kabinetas 214</div></div></div><div class="contact"><div class="contact__photo"></div><div class="contact__text"><div class="contact__duties">Skyriaus vedėja</div><div class="contact__name">Dovilė Žukaitė</div><div class="contact__row">Tel. (8 383) 55 123</div><div class="contact__row">El. p. <a href="mailto:dovile.zukaite@eglyne-sav.lt">dovile.zukaite@eglyne-sav.lt</a></div><div class="contact__row">Kabinetas 105</div></div></div></div><footer><p>Eglynės rajono savivaldybė<br>Biudžetinė įstaiga, Vytauto g. 112, 33101 Eglynė<br>Tel. (8 383) 55 120, el. p. savivaldybe@eglyne-sav.lt<br>Įmonės kodas 111222333</p></footer></body></html>`,
  },
  {
    id: 'lv-uznemums',
    url: 'https://www.daugavaskoks.lv/kontakti',
    people: [
      ['Andris Ozoliņš', 'Valdes loceklis', '+37129255121', 'andris@daugavaskoks.lv'],
      ['Kristīne Bērziņa', 'Pārdošanas vadītāja', '+37129255122', 'kristine@daugavaskoks.lv'],
      ['Juris Krūmiņš', 'Noliktavas vadītājs', '+37129255123'],
    ],
    shared: ['+37165055120', 'birojs@daugavaskoks.lv'],
    orgs: ['SIA "Daugavas Koks"'],
    html: `<html lang="lv"><head><title>Kontakti – Daugavas Koks</title></head><body><h1>Kontakti</h1><div class="wp-block-columns"><div class="wp-block-column"><p><strong>SIA “Daugavas Koks”</strong><br>Reģ. Nr. 40003123456<br>Adrese: Rīgas iela 200, Ogre, LV-5001<br>Tālr.: +371 65055120<br>E-pasts: birojs@daugavaskoks.lv</p></div><div class="wp-block-column"><p><strong>Andris Ozoliņš</strong><br>Valdes loceklis<br>Mob. 29255121<br>andris@daugavaskoks.lv</p><p><strong>Kristīne Bērziņa</strong><br>Pārdošanas vadītāja<br>Mob. 29255122<br>kristine@daugavaskoks.lv</p><p><strong>Juris Krūmiņš</strong><br>Noliktavas vadītājs<br>Mob. 29255123</p></div></div></body></html>`,
  },
  {
    id: 'ee-kool-tootajad',
    url: 'https://www.metsakylakool.ee/tootajad',
    people: [
      ['Kadri Tamm', 'Direktor', '+37255555121', 'kadri.tamm@metsakylakool.ee'],
      ['Toomas Raudsepp', 'Õppealajuhataja', '+37255555122', 'toomas.raudsepp@metsakylakool.ee'],
      ['Liis Kask', 'Inglise keele õpetaja', 'liis.kask@metsakylakool.ee'],
      ['Maarja-Liisa Põder', 'Sotsiaalpedagoog', 'maarja-liisa.poder@metsakylakool.ee'],
    ],
    shared: ['+3724755120', 'kool@metsakylakool.ee'],
    orgs: ['Metsaküla Kool'],
    html: `<html lang="et"><head><title>Töötajad | Metsaküla Kool</title></head><body><h1>Töötajad</h1><table><thead><tr><th>Nimi</th><th>Amet</th><th>Telefon</th><th>E-post</th></tr></thead><tbody><tr><td>Kadri Tamm</td><td>Direktor</td><td>5555 5121</td><td>kadri.tamm@metsakylakool.ee</td></tr><tr><td>Toomas Raudsepp</td><td>Õppealajuhataja</td><td>5555 5122</td><td>toomas.raudsepp@metsakylakool.ee</td></tr><tr><td>Liis Kask</td><td>Inglise keele õpetaja</td><td></td><td>liis.kask@metsakylakool.ee</td></tr><tr><td>Maarja-Liisa Põder</td><td>Sotsiaalpedagoog</td><td></td><td>maarja-liisa.poder@metsakylakool.ee</td></tr></tbody></table><footer>Metsaküla Kool, Kooli tee 4, Metsaküla, 45201 Lääne-Virumaa. Telefon 475 5120. E-post: kool@metsakylakool.ee</footer></body></html>`,
  },
  {
    id: 'is-fasteignasala',
    url: 'https://www.heimahofn.is/starfsmenn',
    people: [
      ['Sigurður Þór Jónsson', 'Löggiltur fasteignasali', '+3546955121', 'sigurdur@heimahofn.is'],
      ['Guðrún Helgadóttir', 'Skrifstofustjóri', '+3546955122', 'gudrun@heimahofn.is'],
      ['Ásta Björk Einarsdóttir', 'Sölufulltrúi', '+3546955123', 'asta@heimahofn.is'],
    ],
    shared: ['+3545555120', 'heimahofn@heimahofn.is'],
    orgs: ['Heimahöfn fasteignasala ehf.'],
    html: `<html lang="is"><head><title>Starfsmenn - Heimahöfn fasteignasala</title></head><body><header><a class="brand" href="/">Heimahöfn fasteignasala</a> <a href="tel:5555120">555 5120</a></header><h1>Starfsmenn</h1><div class="employees"><div class="employee"><img src="s.jpg" alt=""><h2>Sigurður Þór Jónsson</h2><p class="role">Löggiltur fasteignasali</p><p>Sími: 695 5121</p><p>Netfang: <a href="mailto:sigurdur@heimahofn.is">sigurdur@heimahofn.is</a></p></div><div class="employee"><img src="g.jpg" alt=""><h2>Guðrún Helgadóttir</h2><p class="role">Skrifstofustjóri</p><p>Sími: 695 5122</p><p>Netfang: <a href="mailto:gudrun@heimahofn.is">gudrun@heimahofn.is</a></p></div><div class="employee"><img src="a.jpg" alt=""><h2>Ásta Björk Einarsdóttir</h2><p class="role">Sölufulltrúi</p><p>Sími: 695 5123</p><p>Netfang: <a href="mailto:asta@heimahofn.is">asta@heimahofn.is</a></p></div></div><footer>Heimahöfn fasteignasala ehf. | Strandgata 140, 220 Hafnarfjörður | kt. 510203-1230 | heimahofn@heimahofn.is</footer></body></html>`,
  },
  {
    id: 'be-immo-bilingual',
    url: 'https://www.immo-dendervallei.be/nl/over-ons',
    people: [
      ['Koen Verstraeten', 'Zaakvoerder', '+32475555121', 'koen@immo-dendervallei.be'],
      ['Lies De Clercq', 'Verkoop', '+32475555122', 'lies@immo-dendervallei.be'],
      ['Thibault Lambrechts', 'Verhuur & syndicus', '+32475555123', 'thibault@immo-dendervallei.be'],
    ],
    shared: ['+3253555120', 'info@immo-dendervallei.be'],
    orgs: ['Immo Dendervallei'],
    html: `<html lang="nl-BE"><head><title>Over ons | Immo Dendervallei</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"RealEstateAgent","name":"Immo Dendervallei","url":"https://www.immo-dendervallei.be","telephone":"+32 53 55 51 20","email":"info@immo-dendervallei.be","address":{"@type":"PostalAddress","streetAddress":"Stationsstraat 145","postalCode":"9300","addressLocality":"Aalst","addressCountry":"BE"}}</script></head><body><nav><a href="/nl">NL</a><a href="/fr">FR</a></nav><h1>Ons team staat voor u klaar</h1><div class="team-grid"><div class="team-card"><div class="team-card__img" style="background-image:url(1.jpg)"></div><div class="team-card__body"><h3>Koen Verstraeten</h3><p>Zaakvoerder – BIV 512.345</p><a href="tel:+32475555121"><i class="icon-phone"></i>0475 55 51 21</a><a href="mailto:koen@immo-dendervallei.be"><i class="icon-mail"></i>Mail Koen</a></div></div><div class="team-card"><div class="team-card__img" style="background-image:url(2.jpg)"></div><div class="team-card__body"><h3>Lies De Clercq</h3><p>Verkoop</p><a href="tel:+32475555122"><i class="icon-phone"></i>0475 55 51 22</a><a href="mailto:lies@immo-dendervallei.be"><i class="icon-mail"></i>Mail Lies</a></div></div><div class="team-card"><div class="team-card__img" style="background-image:url(3.jpg)"></div><div class="team-card__body"><h3>Thibault Lambrechts</h3><p>Verhuur &amp; syndicus</p><a href="tel:+32475555123"><i class="icon-phone"></i>0475 55 51 23</a><a href="mailto:thibault@immo-dendervallei.be"><i class="icon-mail"></i>Mail Thibault</a></div></div></div><footer><p>Immo Dendervallei · Stationsstraat 145 · 9300 Aalst · T 053 55 51 20 · <a href="mailto:info@immo-dendervallei.be">info@immo-dendervallei.be</a> · BTW BE 0123.456.789 · Toezichthoudende autoriteit: Beroepsinstituut van Vastgoedmakelaars, Luxemburgstraat 16B, 1000 Brussel</p></footer></body></html>`,
  },
  {
    id: 'lu-fiduciaire-hidden-mobile',
    url: 'https://www.fiduciaire-alzette.lu/equipe.html',
    people: [
      ['Marc Schroeder', 'Expert-comptable, associé', '+35226555121', 'm.schroeder@fiduciaire-alzette.lu'],
      ['Nathalie Weber-Thill', 'Responsable paie', '+35226555122', 'n.weber@fiduciaire-alzette.lu'],
      ['João Ferreira', 'Collaborateur comptable', '+35226555123', 'j.ferreira@fiduciaire-alzette.lu'],
    ],
    shared: ['+35226555120', 'contact@fiduciaire-alzette.lu'],
    orgs: ['Fiduciaire Alzette S.à r.l.'],
    html: `<html lang="fr"><head><title>Notre équipe - Fiduciaire Alzette S.à r.l.</title></head><body><div class="mobile-menu" style="display:none"><a href="/">Accueil</a><a href="/equipe.html">Équipe</a><a href="tel:+35226555120">Appeler</a></div><h1>Notre équipe</h1><div class="desktop-only"><div class="row"><div class="cell"><strong>Marc Schroeder</strong><div>Expert-comptable, associé</div><div>Tél. 26 55 51 21</div><div>m.schroeder@fiduciaire-alzette.lu</div></div><div class="cell"><strong>Nathalie Weber-Thill</strong><div>Responsable paie</div><div>Tél. 26 55 51 22</div><div>n.weber@fiduciaire-alzette.lu</div></div><div class="cell"><strong>João Ferreira</strong><div>Collaborateur comptable</div><div>Tél. 26 55 51 23</div><div>j.ferreira@fiduciaire-alzette.lu</div></div></div></div><div class="mobile-only" hidden><p>Marc Schroeder</p><p>Nathalie Weber-Thill</p><p>João Ferreira</p></div><footer>Fiduciaire Alzette S.à r.l. – 120, rue de l'Alzette, L-4010 Esch-sur-Alzette – Tél. (+352) 26 55 51 20 – contact@fiduciaire-alzette.lu – R.C.S. Luxembourg B 123.456 – TVA LU12345678</footer></body></html>`,
  },
  {
    id: 'no-kommune-accordion',
    url: 'https://www.fjellvik.kommune.no/kontakt-oss/ansatte/',
    people: [
      ['Ragnhild Solheim', 'Kommunedirektør', '+4797055121', 'ragnhild.solheim@fjellvik.kommune.no'],
      ['Øystein Brekke', 'Økonomisjef', '+4797055122', 'oystein.brekke@fjellvik.kommune.no'],
      ['Torunn Haugen Lie', 'Rektor', '+4797055123', 'torunn.lie@fjellvik.kommune.no'],
    ],
    shared: ['+4757055120', 'postmottak@fjellvik.kommune.no'],
    orgs: ['Fjellvik kommune'],
    html: `<html lang="nb"><head><title>Ansatte - Fjellvik kommune</title></head><body><header><a href="/"><span class="sr-only">Til forsiden</span> Fjellvik kommune</a></header><h1>Ansatte</h1><div class="accordion"><button aria-expanded="true">Ledelse</button><div class="accordion__panel"><ul><li><h3>Ragnhild Solheim</h3><dl><dt>Stilling</dt><dd>Kommunedirektør</dd><dt>Mobil</dt><dd>970 55 121</dd><dt>E-post</dt><dd><a href="mailto:ragnhild.solheim@fjellvik.kommune.no">ragnhild.solheim@fjellvik.kommune.no</a></dd></dl></li><li><h3>Øystein Brekke</h3><dl><dt>Stilling</dt><dd>Økonomisjef</dd><dt>Mobil</dt><dd>970 55 122</dd><dt>E-post</dt><dd><a href="mailto:oystein.brekke@fjellvik.kommune.no">oystein.brekke@fjellvik.kommune.no</a></dd></dl></li></ul></div><button aria-expanded="true">Skole</button><div class="accordion__panel"><ul><li><h3>Torunn Haugen Lie</h3><dl><dt>Stilling</dt><dd>Rektor</dd><dt>Mobil</dt><dd>970 55 123</dd><dt>E-post</dt><dd><a href="mailto:torunn.lie@fjellvik.kommune.no">torunn.lie@fjellvik.kommune.no</a></dd></dl></li></ul></div></div><footer><p>Besøksadresse: Kommuneveien 10, 6899 Fjellvik</p><p>Telefon: 57 05 51 20</p><p>E-post: postmottak@fjellvik.kommune.no</p><p>Org.nr.: 912 345 678</p></footer></body></html>`,
  },
  {
    id: 'by-zavod',
    url: 'https://www.mogpodshipnik.by/kontakty',
    people: [
      ['Ковалевич Сергей Николаевич', 'Директор', '+375222555121', 'director@mogpodshipnik.by'],
      ['Жук Ольга Петровна', 'Начальник отдела сбыта', '+375222555122', 'sbyt@mogpodshipnik.by'],
      ['Лукашевич Дмитрий Иванович', 'Главный инженер', '+375222555123'],
    ],
    shared: ['+375222555120', 'info@mogpodshipnik.by'],
    orgs: ['ОАО «Могподшипник»'],
    html: `<html lang="ru"><head><title>Контакты — ОАО «Могподшипник»</title></head><body><h1>Контакты</h1><p>212000, Республика Беларусь, г. Могилёв, ул. Заводская, 120<br>УНП 700123456<br>Приёмная: (+375 222) 55-51-20<br>info@mogpodshipnik.by</p><table border="1"><tr><th>Должность</th><th>Ф.И.О.</th><th>Телефон</th><th>E-mail</th></tr><tr><td>Директор</td><td>Ковалевич<br>Сергей Николаевич</td><td>(0222) 55-51-21</td><td>director@mogpodshipnik.by</td></tr><tr><td>Начальник отдела сбыта</td><td>Жук<br>Ольга Петровна</td><td>(0222) 55-51-22</td><td>sbyt@mogpodshipnik.by</td></tr><tr><td>Главный инженер</td><td>Лукашевич<br>Дмитрий Иванович</td><td>(0222) 55-51-23</td><td></td></tr></table></body></html>`,
  },
  {
    id: 'de-jimdo-imprint',
    url: 'https://www.malerbetrieb-ostheide.de/impressum/',
    people: [['Henning Brinkmann', 'Malermeister']],
    shared: ['+495834555120', '+491755555121', 'info@malerbetrieb-ostheide.de'],
    orgs: ['Malerbetrieb Ostheide'],
    html: `<html lang="de-DE"><head><title>Impressum - Malerbetrieb Ostheide</title></head><body><div class="jtpl-main"><div class="jtpl-logo"><a href="/">Malerbetrieb Ostheide</a></div><div id="content_area"><div class="j-module j-header"><h1>Impressum</h1></div><div class="j-module j-text"><p>Angaben gemäß § 5 DDG:</p><p>Malerbetrieb Ostheide<br>Inh. Henning Brinkmann, Malermeister<br>Heideweg 9<br>29386 Ostheide</p><p>Telefon: 05834 / 55 51 20<br>Mobil: 0175 / 55 55 121<br>E-Mail: info(at)malerbetrieb-ostheide.de</p><p>Umsatzsteuer-Identifikationsnummer gemäß § 27a UStG: DE 123 456 789</p><p>Zuständige Kammer: Handwerkskammer Braunschweig-Lüneburg-Stade</p><p>Bildnachweise: Fotos von Pexels, Lukas Hartmann (pixabay)</p><p>Webdesign: <a href="https://www.pixelhof.example">Pixelhof Medien</a></p></div></div></div></body></html>`,
  },
]
