import type { PageCase } from './page-case.ts'

/** Desks from the Adriatic to the Aegean and the Caucasus, as page builders and old tables write them. Nobody and nothing in them exists. */
export const desksBalkan: readonly PageCase[] = [
  {
    id: 'ro-primarie-tabel',
    url: 'https://www.primaria-valeacerbului.ro/conducere/',
    people: [
      ['Gheorghe Dumitrașcu', 'Primar', '+40266555121', 'primar@primaria-valeacerbului.ro'],
      ['Ileana Bratu', 'Viceprimar', '+40266555122'],
      ['Sorin-Marius Petcu', 'Secretar general', '+40266555123', 'sorin.petcu@primaria-valeacerbului.ro'],
      ['Doina Ungureanu', 'Contabil șef'],
    ],
    shared: ['+40266555120', '+40266555129', 'contact@primaria-valeacerbului.ro'],
    orgs: ['Primăria Comunei Valea Cerbului'],
    html: `<!DOCTYPE html><html lang="ro-RO"><head><meta charset="utf-8"><title>Conducere - Primăria Comunei Valea Cerbului</title></head><body class="page-template"><header><div class="site-branding"><a href="/"><img src="/stema.png" alt="Stema comunei"></a><p class="site-title"><a href="/">Primăria Comunei Valea Cerbului</a></p></div><nav><ul><li><a href="/primaria">Primăria</a></li><li><a href="/consiliul-local">Consiliul Local</a></li><li><a href="/monitorul-oficial">Monitorul Oficial Local</a></li><li><a href="/stare-civila">Stare civilă</a></li></ul></nav></header><main><article><h1 class="entry-title">Conducere</h1><div class="entry-content"><figure class="wp-block-table"><table><tbody><tr><td><strong>Nume și prenume</strong></td><td><strong>Funcția</strong></td><td><strong>Telefon</strong></td><td><strong>E-mail</strong></td></tr><tr><td>Gheorghe Dumitrașcu</td><td>Primar</td><td>0266 555 121</td><td><a href="mailto:primar@primaria-valeacerbului.ro">primar@primaria-valeacerbului.ro</a></td></tr><tr><td>Ileana Bratu</td><td>Viceprimar</td><td>0266 555 122</td><td>&nbsp;</td></tr><tr><td>Sorin-Marius Petcu</td><td>Secretar general</td><td>0266 555 123</td><td><a href="mailto:sorin.petcu@primaria-valeacerbului.ro">sorin.petcu@primaria-valeacerbului.ro</a></td></tr><tr><td>Doina Ungureanu</td><td>Contabil șef</td><td>–</td><td>&nbsp;</td></tr></tbody></table></figure><p>Program cu publicul: Luni – Joi 08:00 – 16:00, Vineri 08:00 – 14:00</p></div></article></main><footer><div class="widget"><h3>Contact</h3><p>Str. Principală nr. 214, Valea Cerbului, jud. Harghita<br>Telefon: 0266-555120<br>Fax: 0266-555129<br>E-mail: contact@primaria-valeacerbului.ro</p></div></footer></body></html>`,
  },
  {
    id: 'hr-odvjetnici-divi',
    url: 'https://www.odvjetnici-barisic-kos.hr/tim/',
    people: [
      ['Tomislav Barišić', 'Odvjetnik', '+385915550141', 'tomislav@odvjetnici-barisic-kos.hr'],
      ['Ivana Kos', 'Odvjetnica', '+385915550142', 'ivana@odvjetnici-barisic-kos.hr'],
      ['Lovro Jurišić', 'Odvjetnički vježbenik', 'lovro@odvjetnici-barisic-kos.hr'],
    ],
    shared: ['+38514555140', 'ured@odvjetnici-barisic-kos.hr'],
    orgs: ['Odvjetničko društvo Barišić i Kos d.o.o.'],
    html: `<!DOCTYPE html><html lang="hr"><head><title>Tim | Barišić i Kos</title></head><body class="et_divi_theme"><div id="page-container"><header id="main-header"><a href="/"><img id="logo" src="/l.png" alt="Barišić i Kos"></a><ul id="top-menu"><li><a href="/o-nama">O nama</a></li><li><a href="/podrucja">Područja rada</a></li><li><a href="/tim">Tim</a></li><li><a href="/kontakt">Kontakt</a></li></ul></header><div id="et-main-area"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_text_inner"><h1>Naš tim</h1></div></div><div class="et_pb_row"><div class="et_pb_column et_pb_column_1_3"><div class="et_pb_module et_pb_team_member"><div class="et_pb_team_member_image"><img src="1.jpg" alt="Tomislav Barišić"></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Tomislav Barišić</h4><p class="et_pb_member_position">Odvjetnik</p><div><p>Pravni fakultet završio u Zagrebu 2004. godine. Bavi se trgovačkim pravom.</p><p>M: +385 91 555 0141<br>E: tomislav@odvjetnici-barisic-kos.hr</p></div></div></div></div><div class="et_pb_column et_pb_column_1_3"><div class="et_pb_module et_pb_team_member"><div class="et_pb_team_member_image"><img src="2.jpg" alt="Ivana Kos"></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Ivana Kos</h4><p class="et_pb_member_position">Odvjetnica</p><div><p>Zastupa stranke u radnim sporovima.</p><p>M: +385 91 555 0142<br>E: ivana@odvjetnici-barisic-kos.hr</p></div></div></div></div><div class="et_pb_column et_pb_column_1_3"><div class="et_pb_module et_pb_team_member"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Lovro Jurišić</h4><p class="et_pb_member_position">Odvjetnički vježbenik</p><div><p>E: lovro@odvjetnici-barisic-kos.hr</p></div></div></div></div></div></div></div><footer id="main-footer"><div class="footer-widget"><h4 class="title">Kontakt</h4><div>Odvjetničko društvo Barišić i Kos d.o.o.<br>Savska cesta 1200, 10000 Zagreb<br>T: +385 1 4555 140<br>ured@odvjetnici-barisic-kos.hr<br>OIB: 12345678901</div></div></footer></div></body></html>`,
  },
  {
    id: 'si-podjetje-kontakti',
    url: 'https://www.lesnina-gozd.si/kontakt',
    people: [
      ['Matjaž Hribernik', 'direktor', '+38641555131', 'matjaz.hribernik@lesnina-gozd.si'],
      ['Nataša Zupančič', 'prodaja', '+38641555132', 'natasa.zupancic@lesnina-gozd.si'],
      ['Boštjan Kranjc', 'vodja proizvodnje', '+38641555133', 'bostjan.kranjc@lesnina-gozd.si'],
    ],
    shared: ['+38628555130', 'info@lesnina-gozd.si'],
    orgs: ['Lesnina Gozd d.o.o.'],
    html: `<html lang="sl-SI"><head><title>Kontakt - Lesnina Gozd d.o.o.</title></head><body><div class="topbar"><span class="icon-phone"></span> 02 855 51 30 <span class="icon-mail"></span> info@lesnina-gozd.si</div><div class="content"><h1>Kontakt</h1><div class="row"><div class="col-md-4"><strong>Lesnina Gozd d.o.o.</strong><br>Gozdna pot 14<br>2380 Slovenj Gradec<br>Slovenija<br><br>ID za DDV: SI12345678<br>Matična številka: 5123456000<br>TRR: SI56 0400 0027 5555 512</div><div class="col-md-8"><h2>Zaposleni</h2><ul class="zaposleni"><li><b>Matjaž Hribernik</b>, direktor<br><i class="fa fa-mobile"></i> 041 555 131<br><i class="fa fa-envelope"></i> matjaz.hribernik@lesnina-gozd.si</li><li><b>Nataša Zupančič</b>, prodaja<br><i class="fa fa-mobile"></i> 041 555 132<br><i class="fa fa-envelope"></i> natasa.zupancic@lesnina-gozd.si</li><li><b>Boštjan Kranjc</b>, vodja proizvodnje<br><i class="fa fa-mobile"></i> 041 555 133<br><i class="fa fa-envelope"></i> bostjan.kranjc@lesnina-gozd.si</li></ul></div></div></div></body></html>`,
  },
  {
    id: 'rs-fakultet-cirilica',
    url: 'https://www.tehfak-morava.edu.rs/katedra/zaposleni',
    people: [
      ['др Милан Станковић', 'редовни професор', '+381345550121', 'mstankovic@tehfak-morava.edu.rs'],
      ['др Јелена Ђорђевић', 'ванредни професор', '+381345550122', 'jdjordjevic@tehfak-morava.edu.rs'],
      ['Никола Пантић', 'асистент', 'npantic@tehfak-morava.edu.rs'],
    ],
    shared: ['+381345550100'],
    orgs: ['Технички факултет Морава'],
    html: `<html lang="sr-RS"><head><title>Катедра за машинство | Технички факултет Морава</title></head><body><div id="header"><h2><a href="/">Технички факултет Морава</a></h2></div><div id="content"><h1>Запослени на катедри</h1><div class="view-content"><div class="views-row"><div class="views-field-title"><span><a href="/z/1">др Милан Станковић</a></span></div><div class="views-field-field-zvanje"><div class="field-content">редовни професор</div></div><div class="views-field-field-kabinet"><span class="views-label">Кабинет: </span><span>214</span></div><div class="views-field-field-telefon"><span class="views-label">Телефон: </span><span>034/555-0121</span></div><div class="views-field-field-mejl"><a href="mailto:mstankovic@tehfak-morava.edu.rs">mstankovic@tehfak-morava.edu.rs</a></div></div><div class="views-row"><div class="views-field-title"><span><a href="/z/2">др Јелена Ђорђевић</a></span></div><div class="views-field-field-zvanje"><div class="field-content">ванредни професор</div></div><div class="views-field-field-kabinet"><span class="views-label">Кабинет: </span><span>216</span></div><div class="views-field-field-telefon"><span class="views-label">Телефон: </span><span>034/555-0122</span></div><div class="views-field-field-mejl"><a href="mailto:jdjordjevic@tehfak-morava.edu.rs">jdjordjevic@tehfak-morava.edu.rs</a></div></div><div class="views-row"><div class="views-field-title"><span><a href="/z/3">Никола Пантић</a></span></div><div class="views-field-field-zvanje"><div class="field-content">асистент</div></div><div class="views-field-field-kabinet"><span class="views-label">Кабинет: </span><span>109</span></div><div class="views-field-field-mejl"><a href="mailto:npantic@tehfak-morava.edu.rs">npantic@tehfak-morava.edu.rs</a></div></div></div></div><div id="footer">Технички факултет Морава, Светог Саве 65, 32000 Чачак. Тел. 034/555-0100. ПИБ: 101234567</div></body></html>`,
  },
  {
    id: 'ba-klinika-kartice',
    url: 'https://www.poliklinika-bosnica.ba/doktori',
    people: [
      ['Dr. Amra Hadžić', 'Specijalista pedijatrije'],
      ['Prim. dr. Senad Mujkić', 'Specijalista interne medicine'],
      ['Dr. Lejla Begović', 'Specijalista radiologije'],
    ],
    shared: ['+38733555140', 'info@poliklinika-bosnica.ba'],
    orgs: ['Poliklinika Bosnica'],
    html: `<html lang="bs-BA"><head><title>Doktori – Poliklinika Bosnica Sarajevo</title><meta property="og:site_name" content="Poliklinika Bosnica"></head><body><div class="elementor"><section><h2 class="elementor-heading-title">Naši doktori</h2><div class="elementor-row"><div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><img src="d1.jpg" alt=""></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Dr. Amra Hadžić</h3><p class="elementor-image-box-description">Specijalista pedijatrije</p></div></div><div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><img src="d2.jpg" alt=""></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Prim. dr. Senad Mujkić</h3><p class="elementor-image-box-description">Specijalista interne medicine</p></div></div><div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><img src="d3.jpg" alt=""></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Dr. Lejla Begović</h3><p class="elementor-image-box-description">Specijalista radiologije</p></div></div></div></section><section><h2>Radno vrijeme</h2><p>Ponedjeljak – Petak: 08:00 – 20:00<br>Subota: 08:00 – 14:00</p><a class="elementor-button" href="tel:+38733555140">Naručite se: 033 555 140</a><p><a href="mailto:info@poliklinika-bosnica.ba">info@poliklinika-bosnica.ba</a></p></section></div></body></html>`,
  },
  {
    id: 'mk-kontakt',
    url: 'https://www.vinarija-povardarie.mk/kontakt',
    people: [
      ['Горан Трајковски', 'Генерален директор', '+38970555121', 'goran@vinarija-povardarie.mk'],
      ['Елена Димитриевска', 'Раководител на извоз', '+38970555122', 'export@vinarija-povardarie.mk'],
    ],
    shared: ['+38943555120', 'info@vinarija-povardarie.mk'],
    orgs: ['Винарија Повардарие ДООЕЛ'],
    html: `<html lang="mk"><head><title>Контакт | Винарија Повардарие</title></head><body><div class="page"><h1>Контакт</h1><div class="address"><h3>Винарија Повардарие ДООЕЛ</h3><p>ул. Вардарска бб, 1430 Кавадарци, Македонија</p><p>Тел: +389 43 555 120</p><p>Е-пошта: info@vinarija-povardarie.mk</p></div><div class="persons"><div class="p"><h4>Генерален директор</h4><p>Горан Трајковски<br>Моб: +389 70 555 121<br>goran@vinarija-povardarie.mk</p></div><div class="p"><h4>Раководител на извоз</h4><p>Елена Димитриевска<br>Моб: +389 70 555 122<br>export@vinarija-povardarie.mk</p></div></div></div></body></html>`,
  },
  {
    id: 'al-hotel',
    url: 'https://www.hotelpishaebardhe.al/na-kontaktoni',
    people: [
      ['Ardit Hoxhallari', 'Menaxher', '+355692055121', 'ardit@hotelpishaebardhe.al'],
      ['Mirela Shkurti', 'Recepsion', '+355692055122'],
    ],
    shared: ['+35542255120', 'rezervime@hotelpishaebardhe.al'],
    orgs: ['Hotel Pisha e Bardhë'],
    html: `<html lang="sq"><head><title>Na kontaktoni | Hotel Pisha e Bardhë</title></head><body><h1>Na kontaktoni</h1><div class="info-box"><i class="bi bi-geo-alt"></i><h3>Adresa</h3><p>Rruga e Plazhit, Durrës, Shqipëri</p></div><div class="info-box"><i class="bi bi-telephone"></i><h3>Telefon</h3><p>+355 42 255 120</p></div><div class="info-box"><i class="bi bi-envelope"></i><h3>Email</h3><p>rezervime@hotelpishaebardhe.al</p></div><div class="stafi"><h2>Stafi</h2><div class="anetar"><h5>Ardit Hoxhallari</h5><span>Menaxher</span><ul><li>Cel: +355 69 205 5121</li><li>ardit@hotelpishaebardhe.al</li></ul></div><div class="anetar"><h5>Mirela Shkurti</h5><span>Recepsion</span><ul><li>Cel: +355 69 205 5122</li></ul></div></div><footer>&copy; 2026 Hotel Pisha e Bardhë</footer></body></html>`,
  },
  {
    id: 'gr-mesitiko-omada',
    url: 'https://www.aigaio-akinita.gr/omada',
    people: [
      ['Παναγιώτης Μαρκάκης', 'Ιδιοκτήτης – Μεσίτης', '+306945550121', 'pm@aigaio-akinita.gr'],
      ['Ελένη Σταυρίδου', 'Σύμβουλος ακινήτων', '+306945550122', 'es@aigaio-akinita.gr'],
      ['Δημήτρης Κουρής', 'Σύμβουλος ακινήτων', '+306945550123'],
    ],
    shared: ['+302285055120', 'info@aigaio-akinita.gr'],
    orgs: ['Αιγαίο Ακίνητα'],
    html: `<html lang="el"><head><title>Η ομάδα μας - Αιγαίο Ακίνητα</title></head><body><header><a href="/" class="logo">Αιγαίο Ακίνητα</a></header><main><h1>Η ομάδα μας</h1><div class="grid"><article class="agent"><img src="a.jpg"><h3>Παναγιώτης Μαρκάκης</h3><h4>Ιδιοκτήτης – Μεσίτης</h4><p>Κιν.: <a href="tel:+306945550121">694 555 0121</a></p><p>E-mail: <a href="mailto:pm@aigaio-akinita.gr">pm@aigaio-akinita.gr</a></p></article><article class="agent"><img src="b.jpg"><h3>Ελένη Σταυρίδου</h3><h4>Σύμβουλος ακινήτων</h4><p>Κιν.: <a href="tel:+306945550122">694 555 0122</a></p><p>E-mail: <a href="mailto:es@aigaio-akinita.gr">es@aigaio-akinita.gr</a></p></article><article class="agent"><img src="c.jpg"><h3>Δημήτρης Κουρής</h3><h4>Σύμβουλος ακινήτων</h4><p>Κιν.: <a href="tel:+306945550123">694 555 0123</a></p></article></div></main><footer><p>Παραλία Νάξου, 843 00 Νάξος | Τηλ. 22850 55120 | info@aigaio-akinita.gr</p></footer></body></html>`,
  },
  {
    id: 'cy-advocates-en',
    url: 'https://www.kyriakidesandpartners.com.cy/people',
    people: [
      ['Andreas Kyriakides', 'Managing Partner', '+35725550121', 'a.kyriakides@kyriakidesandpartners.com.cy'],
      ['Chrystalla Neophytou', 'Senior Associate', '+35725550122', 'c.neophytou@kyriakidesandpartners.com.cy'],
      ['Stelios Hadjigeorgiou', 'Associate', '+35725550123', 's.hadjigeorgiou@kyriakidesandpartners.com.cy'],
    ],
    shared: ['+35725550120', '+35725550129', 'info@kyriakidesandpartners.com.cy'],
    orgs: ['Kyriakides & Partners LLC'],
    html: `<html lang="en"><head><title>Our People - Kyriakides &amp; Partners LLC, Advocates, Limassol</title></head><body><div id="people"><h1>Our People</h1><table width="100%"><tr><td><img src="1.jpg"></td><td><b>Andreas Kyriakides</b><br/><i>Managing Partner</i><br/>Direct: +357 25 550121<br/><a href="mailto:a.kyriakides@kyriakidesandpartners.com.cy">Send email</a></td></tr><tr><td><img src="2.jpg"></td><td><b>Chrystalla Neophytou</b><br/><i>Senior Associate</i><br/>Direct: +357 25 550122<br/><a href="mailto:c.neophytou@kyriakidesandpartners.com.cy">Send email</a></td></tr><tr><td><img src="3.jpg"></td><td><b>Stelios Hadjigeorgiou</b><br/><i>Associate</i><br/>Direct: +357 25 550123<br/><a href="mailto:s.hadjigeorgiou@kyriakidesandpartners.com.cy">Send email</a></td></tr></table></div><div id="foot">Kyriakides &amp; Partners LLC, 15 Arch. Makariou III Avenue, 3065 Limassol, Cyprus<br/>Tel: +357 25 550120, Fax: +357 25 550129, E-mail: info@kyriakidesandpartners.com.cy</div></body></html>`,
  },
  {
    id: 'ge-kompania',
    url: 'https://www.kavkazitrans.ge/kontakti',
    people: [
      ['გიორგი ბერიძე', 'დირექტორი', '+995599555121', 'g.beridze@kavkazitrans.ge'],
      ['ნინო კაპანაძე', 'გაყიდვების მენეჯერი', '+995599555122', 'n.kapanadze@kavkazitrans.ge'],
    ],
    shared: ['+995322555120', 'info@kavkazitrans.ge'],
    orgs: ['შპს კავკაზი ტრანსი'],
    html: `<html lang="ka"><head><title>კონტაქტი - კავკაზი ტრანსი</title></head><body><h1>კონტაქტი</h1><p>შპს კავკაზი ტრანსი<br>თბილისი, რუსთაველის გამზირი 120<br>ტელ: +995 32 2 555 120<br>ელ-ფოსტა: info@kavkazitrans.ge</p><div class="team"><div class="member"><div class="name">გიორგი ბერიძე</div><div class="position">დირექტორი</div><div class="tel">+995 599 55 51 21</div><div class="mail">g.beridze@kavkazitrans.ge</div></div><div class="member"><div class="name">ნინო კაპანაძე</div><div class="position">გაყიდვების მენეჯერი</div><div class="tel">+995 599 55 51 22</div><div class="mail">n.kapanadze@kavkazitrans.ge</div></div></div></body></html>`,
  },
  {
    id: 'am-ngo-en',
    url: 'https://www.araratyouth.am/en/staff',
    people: [
      ['Hasmik Grigoryan', 'Executive Director', 'hasmik@araratyouth.am'],
      ['Tigran Petrosyan', 'Project Coordinator', 'tigran@araratyouth.am'],
      ['Anahit Sargsyan', 'Accountant', 'anahit@araratyouth.am'],
    ],
    shared: ['+37410555120', 'office@araratyouth.am'],
    orgs: ['Ararat Youth Center NGO'],
    html: `<html lang="en"><head><title>Staff | "Ararat Youth Center" NGO</title></head><body><div class="menu"><a href="/am">ՀԱՅ</a> <a href="/en">ENG</a> <a href="/ru">РУС</a></div><h1>Our Staff</h1><div class="staff-block"><p><strong>Hasmik Grigoryan</strong><br>Executive Director<br>hasmik [at] araratyouth [dot] am</p></div><div class="staff-block"><p><strong>Tigran Petrosyan</strong><br>Project Coordinator<br>tigran [at] araratyouth [dot] am</p></div><div class="staff-block"><p><strong>Anahit Sargsyan</strong><br>Accountant<br>anahit [at] araratyouth [dot] am</p></div><div class="bottom"><p>Ararat Youth Center NGO, 44 Teryan St., apt. 3, Yerevan 0009, Armenia<br>Phone: (+374 10) 55 51 20<br>E-mail: office [at] araratyouth [dot] am</p></div></body></html>`,
  },
]
