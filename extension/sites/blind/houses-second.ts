import type { PageCase } from './page-case.ts'

/** More pages of small houses, second list. Nobody and nothing in them exists. */
export const housesSecond: readonly PageCase[] = [
  {
    id: 'us-church-staff',
    url: 'https://www.stbridgets.example/staff',
    people: [
      ['Fr. Thomas Keane', 'Pastor', 'tkeane@stbridgets.example'],
      ['Luis Ortega', 'Deacon', 'lortega@stbridgets.example'],
      ['Marcy Dunham', 'Parish Secretary', 'mdunham@stbridgets.example', '+14145550142;11'],
    ],
    shared: ['+14145550142'],
    orgs: ["St. Bridget's Parish"],
    html: `<html lang="en"><title>Staff | St. Bridget's Parish</title><body><h1>Parish Staff</h1><p>Parish office: 414-555-0142</p>
      <p><b>Fr. Thomas Keane</b><br>Pastor<br><a href="mailto:tkeane@stbridgets.example">Email Fr. Tom</a></p>
      <p><b>Deacon Luis Ortega</b><br>Deacon<br><a href="mailto:lortega@stbridgets.example">Email Deacon Luis</a></p>
      <p><b>Marcy Dunham</b><br>Parish Secretary<br>414-555-0142 ext. 11<br><a href="mailto:mdunham@stbridgets.example">Email Marcy</a></p></body></html>`,
  },
  {
    id: 'us-realtors-table',
    url: 'https://www.prairiehomes.example/agents.php',
    people: [
      ['Wanda Stokes', 'Broker/Owner', '+14025550142', 'wanda@prairiehomes.example'],
      ['Dale Ruzicka', 'Sales Associate', '+14025550143', 'dale@prairiehomes.example'],
      ['Keisha Holt', 'Sales Associate', '+14025550144', 'keisha@prairiehomes.example'],
    ],
    shared: ['+14025550100'],
    orgs: ['Prairie Homes Realty'],
    html: `<html lang="en"><title>Our Agents - Prairie Homes Realty</title><body><table width="800"><tr><td colspan="3"><h2>Our Agents</h2></td></tr>
      <tr><td><img src="w.jpg"></td><td><font size="4">Wanda Stokes</font><br><i>Broker/Owner</i><br>Cell: 402-555-0142<br><a href="mailto:wanda@prairiehomes.example">wanda@prairiehomes.example</a></td></tr>
      <tr><td><img src="d.jpg"></td><td><font size="4">Dale Ruzicka</font><br><i>Sales Associate</i><br>Cell: 402-555-0143<br><a href="mailto:dale@prairiehomes.example">dale@prairiehomes.example</a></td></tr>
      <tr><td><img src="k.jpg"></td><td><font size="4">Keisha Holt</font><br><i>Sales Associate</i><br>Cell: 402-555-0144<br><a href="mailto:keisha@prairiehomes.example">keisha@prairiehomes.example</a></td></tr></table>
      <hr><center>Prairie Homes Realty &bull; 12 Elm Street &bull; Wahoo, NE 68066 &bull; 402-555-0100</center></body></html>`,
  },
  {
    id: 'gb-contact-jsonld',
    url: 'https://www.fenwickmills.example/contact-us/',
    people: [],
    shared: ['+441274496055', 'hello@fenwickmills.example'],
    orgs: ['Fenwick Mills Ltd'],
    html: `<html lang="en-GB"><title>Contact us | Fenwick Mills</title><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Fenwick Mills Ltd","telephone":"01274 496055","email":"hello@fenwickmills.example","address":{"@type":"PostalAddress","streetAddress":"Unit 7, Canal Way","addressLocality":"Bradford","postalCode":"BD1 1AA","addressCountry":"GB"}}</script></head>
      <body><h1>Contact us</h1><p>Call us on <a href="tel:01274496055">01274 496055</a> or email <a href="mailto:hello@fenwickmills.example">hello@fenwickmills.example</a></p><p>“Great service!” — Martin Holloway, Leeds</p></body></html>`,
  },
  {
    id: 'de-kanzlei',
    url: 'https://www.kanzlei-lohse.example/anwaelte',
    people: [
      ['Dr. Frieda Lohse', 'Rechtsanwältin und Notarin', 'f.lohse@kanzlei-lohse.example'],
      ['Tom Kranich', 'Fachanwalt für Arbeitsrecht', 't.kranich@kanzlei-lohse.example'],
      ['Gesa Brons', 'Rechtsanwaltsfachangestellte', 'g.brons@kanzlei-lohse.example'],
    ],
    shared: ['+494215550142', '+494215550199', 'kanzlei@kanzlei-lohse.example'],
    orgs: ['Kanzlei Lohse & Kranich'],
    html: `<html lang="de"><title>Unsere Anwälte – Kanzlei Lohse & Kranich</title><body><h1>Unser Team</h1>
      <div class="person"><h3>Dr. Frieda Lohse</h3><p>Rechtsanwältin und Notarin</p><p>f.lohse(at)kanzlei-lohse.example</p></div>
      <div class="person"><h3>Tom Kranich</h3><p>Fachanwalt für Arbeitsrecht</p><p>t.kranich(at)kanzlei-lohse.example</p></div>
      <div class="person"><h3>Gesa Brons</h3><p>Rechtsanwaltsfachangestellte</p><p>g.brons(at)kanzlei-lohse.example</p></div>
      <footer><strong>Kanzlei Lohse &amp; Kranich</strong><br>Am Deich 12<br>28199 Bremen<br>Tel.: 0421 / 5550 - 142<br>Fax: 0421 / 5550 - 199<br>kanzlei@kanzlei-lohse.example</footer></body></html>`,
  },
  {
    id: 'at-verein-vorstand',
    url: 'https://www.alpenverein-tal.example/vorstand',
    people: [
      ['Matthias Hofer', 'Obmann', '+436645550142'],
      ['Gudrun Egger', 'Schriftführerin', '+436645550143'],
      ['Franz Rainer', 'Kassier', '+436645550144'],
    ],
    shared: [],
    orgs: ['Alpenverein Tal'],
    html: `<html lang="de-AT"><title>Vorstand | Alpenverein Tal</title><body><h1>Vorstand</h1><table><tbody><tr><td>Obmann</td><td>Matthias Hofer</td><td>0664/5550142</td></tr><tr><td>Schriftführerin</td><td>Gudrun Egger</td><td>0664/5550143</td></tr><tr><td>Kassier</td><td>Franz Rainer</td><td>0664/5550144</td></tr></tbody></table></body></html>`,
  },
  {
    id: 'fr-mairie-elus',
    url: 'https://www.mairie-sorel.example/vie-municipale/elus',
    people: [
      ['Lucas Ferrand', 'Maire'],
      ['Odile Bastien', '1re adjointe, affaires scolaires'],
      ['Yannick Le Goff', '2e adjoint, travaux'],
    ],
    shared: ['+33476550142', 'mairie@mairie-sorel.example'],
    orgs: ['Mairie de Sorel'],
    html: `<html lang="fr"><title>Les élus - Mairie de Sorel</title><body><h1>Le conseil municipal</h1><ul class="elus"><li><strong>Lucas Ferrand</strong><br>Maire</li><li><strong>Odile Bastien</strong><br>1re adjointe, affaires scolaires</li><li><strong>Yannick Le Goff</strong><br>2e adjoint, travaux</li></ul>
      <footer>Mairie de Sorel – 1 place de l'Église – 38190 Sorel – Tél. 04 76 55 01 42 – mairie@mairie-sorel.example</footer></body></html>`,
  },
  {
    id: 'es-clinica-equipo',
    url: 'https://www.clinicabelmonte.example/equipo',
    people: [
      ['Dra. Rocío Belmonte', 'Odontóloga general'],
      ['Dr. Ignacio Vidal', 'Ortodoncista'],
      ['Milagros Sosa', 'Higienista dental'],
    ],
    shared: ['+34963550142'],
    orgs: ['Clínica Belmonte'],
    html: `<html lang="es"><title>Nuestro equipo | Clínica Belmonte</title><body><h1>Nuestro equipo</h1><div class="grid"><div class="item"><h2>Dra. Rocío Belmonte</h2><span>Odontóloga general</span></div><div class="item"><h2>Dr. Ignacio Vidal</h2><span>Ortodoncista</span></div><div class="item"><h2>Milagros Sosa</h2><span>Higienista dental</span></div></div><p>Pide cita: 963 55 01 42</p></body></html>`,
  },
  {
    id: 'it-studio-contatti',
    url: 'https://www.studioriva.example/contatti',
    people: [
      ['Avv. Agnese Riva', '', 'agnese.riva@studioriva.example', '+393355550142'],
      ['Avv. Renzo Fabbri', '', 'renzo.fabbri@studioriva.example', '+393355550143'],
    ],
    shared: ['+390395550142'],
    orgs: ['Studio Legale Riva & Fabbri'],
    html: `<html lang="it"><title>Contatti - Studio Legale Riva & Fabbri</title><body><h1>Contatti</h1><p><b>Studio Legale Riva &amp; Fabbri</b><br>Via Como 8, 20900 Monza (MB)<br>Tel. 039 5550142</p><p><b>Avv. Agnese Riva</b><br>cell. 335 5550142<br>agnese.riva@studioriva.example</p><p><b>Avv. Renzo Fabbri</b><br>cell. 335 5550143<br>renzo.fabbri@studioriva.example</p></body></html>`,
  },
  {
    id: 'se-kontakt',
    url: 'https://www.strandbygg.example/kontakt',
    people: [
      ['Ylva Strand', 'Projektledare', '+46701740601', 'ylva@strandbygg.example'],
      ['Arvid Kvist', 'Platschef', '+46701740602', 'arvid@strandbygg.example'],
    ],
    shared: ['+4618550140', 'info@strandbygg.example'],
    orgs: ['Strand Bygg AB'],
    html: `<html lang="sv"><title>Kontakt - Strand Bygg AB</title><body><h1>Kontakta oss</h1><p>Strand Bygg AB<br>Hamnvägen 4, 753 20 Uppsala<br>Växel: 018-55 01 40<br>info@strandbygg.example</p><div class="people"><div><b>Ylva Strand</b><br>Projektledare<br>Mobil: 070-174 06 01<br>ylva@strandbygg.example</div><div><b>Arvid Kvist</b><br>Platschef<br>Mobil: 070-174 06 02<br>arvid@strandbygg.example</div></div></body></html>`,
  },
  {
    id: 'cz-tym',
    url: 'https://www.truhlarstvihajek.example/nas-tym',
    people: [
      ['Tomáš Hájek', 'jednatel', '+420602555142', 'hajek@truhlarstvihajek.example'],
      ['Ing. Radka Malá', 'obchodní ředitelka', '+420602555143', 'mala@truhlarstvihajek.example'],
    ],
    shared: [],
    orgs: ['Truhlářství Hájek s.r.o.'],
    html: `<html lang="cs"><title>Náš tým | Truhlářství Hájek</title><body><h1>Náš tým</h1><div class="osoba"><h3>Tomáš Hájek</h3><em>jednatel</em><p>Tel.: 602 555 142<br>hajek@truhlarstvihajek.example</p></div><div class="osoba"><h3>Ing. Radka Malá</h3><em>obchodní ředitelka</em><p>Tel.: 602 555 143<br>mala@truhlarstvihajek.example</p></div><footer>© 2026 Truhlářství Hájek s.r.o.</footer></body></html>`,
  },
  {
    id: 'ja-shokuin',
    url: 'https://www.hokuto-seminar.example/staff',
    people: [
      ['大友 健介', '塾長'],
      ['水谷 遥', '数学科講師'],
      ['勅使河原 剛', '英語科講師'],
    ],
    shared: ['+81755550142'],
    orgs: ['北斗ゼミナール'],
    html: `<html lang="ja"><title>講師紹介｜北斗ゼミナール</title><body><h1>講師紹介</h1><ul><li><h3>大友 健介</h3><p>塾長</p></li><li><h3>水谷 遥</h3><p>数学科講師</p></li><li><h3>勅使河原 剛</h3><p>英語科講師</p></li></ul><p>お電話でのお問い合わせ：075-555-0142</p></body></html>`,
  },
  {
    id: 'zh-school-leaders',
    url: 'https://www.qinghe-school.example/lingdao',
    people: [
      ['黎悦', '校长'],
      ['吴昊', '副校长'],
      ['郭帆', '教务主任'],
    ],
    shared: ['+8675522550142'],
    orgs: ['清河实验学校'],
    html: `<html lang="zh-CN"><title>学校领导-清河实验学校</title><body><h1>学校领导</h1><div class="ld"><p>黎悦</p><p>校长</p></div><div class="ld"><p>吴昊</p><p>副校长</p></div><div class="ld"><p>郭帆</p><p>教务主任</p></div><div class="foot">清河实验学校 地址：深圳市南山区学苑大道88号 电话：0755-22550142</div></body></html>`,
  },
  {
    id: 'sa-arabic',
    url: 'https://www.alnoor.example/team',
    people: [
      ['خالد المنصوري', 'المدير العام', 'khalid@alnoor.example'],
      ['سارة الحربي', 'مديرة المبيعات', 'sara@alnoor.example'],
    ],
    shared: ['+966115550142'],
    orgs: ['شركة النور للتجارة'],
    html: `<html lang="ar" dir="rtl"><title>فريق العمل | شركة النور للتجارة</title><body><h1>فريق العمل</h1><div class="card"><h3>خالد المنصوري</h3><p>المدير العام</p><p>khalid@alnoor.example</p></div><div class="card"><h3>سارة الحربي</h3><p>مديرة المبيعات</p><p>sara@alnoor.example</p></div><footer>شركة النور للتجارة – الرياض – هاتف: 011 555 0142</footer></body></html>`,
  },
  {
    id: 'us-hours-not-people',
    url: 'https://www.lanternbooks.example/visit',
    people: [],
    shared: ['+15035550142'],
    orgs: ['Lantern Books'],
    html: `<html lang="en"><title>Visit Us | Lantern Books</title><body><h1>Visit Us</h1><h2>Lantern Books</h2><p>88 Alder Street<br>Portland, OR 97205</p><p>(503) 555-0142</p><h3>Store Hours</h3><p>Monday - Saturday: 10am - 7pm</p><h3>Upcoming Readings</h3><ul><li>Sept 3: An evening with Margaret Ellis</li><li>Sept 10: Samuel Okoro reads from "Low Tide"</li></ul><h3>Staff Picks</h3><p>"Low Tide" by Samuel Okoro</p></body></html>`,
  },
]
