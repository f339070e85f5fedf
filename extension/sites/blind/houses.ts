import type { PageCase } from './page-case.ts'

/** Pages of small houses in further countries and layouts. Nobody and nothing in them exists. */
export const houses: readonly PageCase[] = [
  {
    id: 'us-plumber-contact',
    url: 'https://www.harborlineplumbing.example/contact',
    people: [['Theo Brandvold', 'Owner', 'theo@harborlineplumbing.example']],
    shared: ['+12075550142', '+12075550143', 'office@harborlineplumbing.example'],
    orgs: ['Harborline Plumbing & Heating, LLC'],
    html: `<html lang="en"><title>Contact Us | Harborline Plumbing</title><body><header><a href="/">Home</a> <a href="/services">Services</a></header>
      <h1>Contact Us</h1><p><strong>Harborline Plumbing &amp; Heating, LLC</strong><br>14 Wharf Street<br>Portland, ME 04101</p>
      <p>Phone: (207) 555-0142<br>Fax: (207) 555-0143<br>Email: <a href="mailto:office@harborlineplumbing.example">office@harborlineplumbing.example</a></p>
      <p>For estimates contact Theo Brandvold, Owner, at theo@harborlineplumbing.example.</p>
      <footer>© 2026 Harborline Plumbing &amp; Heating, LLC. Site by <a href="https://pixelmill.example">Pixelmill</a></footer></body></html>`,
  },
  {
    id: 'us-dentists-grid',
    url: 'https://www.cedarlinedental.example/our-team',
    people: [
      ['Odalys Fuentes-Reyes', 'General Dentist'],
      ['Grant Whitcombe', 'Orthodontist'],
      ['Tamika Rowe', 'Office Manager'],
      ['Lena Ostrowski', 'Dental Hygienist'],
    ],
    shared: ['+13055550142'],
    orgs: ['Cedarline Dental'],
    html: `<html lang="en"><title>Our Team - Cedarline Dental</title><body><div class="top"><a href="tel:+13055550142">(305) 555-0142</a></div>
      <h1>Meet Our Team</h1><div class="row">
      <div class="card"><img src="1.jpg" alt="Odalys Fuentes-Reyes, DDS"><h3>Odalys Fuentes-Reyes, DDS</h3><p class="role">General Dentist</p><p>Dr. Fuentes-Reyes grew up in Miami and loves sailing.</p></div>
      <div class="card"><img src="2.jpg" alt=""><h3>Grant Whitcombe, DMD</h3><p class="role">Orthodontist</p><p>Dr. Whitcombe has straightened teeth since 2004.</p></div>
      <div class="card"><img src="3.jpg" alt=""><h3>Tamika Rowe</h3><p class="role">Office Manager</p></div>
      <div class="card"><img src="4.jpg" alt=""><h3>Lena Ostrowski</h3><p class="role">Dental Hygienist</p></div></div>
      <footer>&copy; Cedarline Dental 2026</footer></body></html>`,
  },
  {
    id: 'gb-village-hall',
    url: 'https://www.millracehall.example/contacts.html',
    people: [
      ['Pat Orr', 'Bookings Secretary', '+441632960142'],
      ['Wendell Ashby', 'Treasurer', '+441632960177'],
      ['Juno Tate', 'Caretaker', '+447700900142'],
    ],
    shared: ['bookings@millracehall.example'],
    orgs: ['Millrace Village Hall'],
    html: `<html lang="en-GB"><title>Millrace Village Hall - Contacts</title><body><h1>Millrace Village Hall</h1><h2>Who to contact</h2>
      <ul><li><b>Bookings Secretary:</b> Pat Orr, 01632 960142, bookings@millracehall.example</li>
      <li><b>Treasurer:</b> Wendell Ashby, 01632 960177</li><li><b>Caretaker:</b> Juno Tate, 07700 900142</li></ul></body></html>`,
  },
  {
    id: 'de-autohaus-ansprechpartner',
    url: 'https://www.autohaus-beer.example/ansprechpartner',
    people: [
      ['Ulrich Beer', 'Geschäftsführer', '+4956155501411', 'u.beer@autohaus-beer.example'],
      ['Jutta Rahn', 'Serviceberaterin', '+4956155501412', 'j.rahn@autohaus-beer.example'],
      ['Mehmet Aydoğan', 'Verkaufsberater', '+4956155501413', 'm.aydogan@autohaus-beer.example'],
    ],
    shared: ['+495615550140', 'info@autohaus-beer.example'],
    orgs: ['Autohaus Beer GmbH'],
    html: `<html lang="de"><title>Ihre Ansprechpartner – Autohaus Beer GmbH</title><body><h1>Ihre Ansprechpartner</h1><div class="mitarbeiter">
      <div class="ma"><div class="n">Ulrich Beer</div><div class="f">Geschäftsführer</div><div>Tel. 0561 55501-411</div><div><a href="mailto:u.beer@autohaus-beer.example">E-Mail schreiben</a></div></div>
      <div class="ma"><div class="n">Jutta Rahn</div><div class="f">Serviceberaterin</div><div>Tel. 0561 55501-412</div><div><a href="mailto:j.rahn@autohaus-beer.example">E-Mail schreiben</a></div></div>
      <div class="ma"><div class="n">Mehmet Aydoğan</div><div class="f">Verkaufsberater</div><div>Tel. 0561 55501-413</div><div><a href="mailto:m.aydogan@autohaus-beer.example">E-Mail schreiben</a></div></div></div>
      <footer><p>Autohaus Beer GmbH · Frankfurter Str. 88 · 34121 Kassel · Telefon 0561 555014-0 · info@autohaus-beer.example</p><a href="/impressum">Impressum</a></footer></body></html>`,
  },
  {
    id: 'de-frau-nur-familie',
    url: 'https://www.tierheim-lindenau.example/kontakt',
    people: [['Frau Özdemir', '', '+493415550142', 'oezdemir@tierheim-lindenau.example']],
    shared: ['+493415550140'],
    orgs: ['Tierheim Lindenau e.V.'],
    html: `<html lang="de"><title>Kontakt | Tierheim Lindenau e.V.</title><body><h1>Kontakt</h1><p>Tierheim Lindenau e.V.<br>Uferweg 3<br>04177 Leipzig<br>Telefon: 0341 555014-0</p>
      <h2>Vermittlung</h2><p>Ansprechpartnerin: Frau Özdemir<br>Durchwahl: 0341 5550142<br>oezdemir@tierheim-lindenau.example</p></body></html>`,
  },
  {
    id: 'fr-cabinet-equipe',
    url: 'https://www.cabinet-vasseur.example/equipe',
    people: [
      ['Odile Vasseur', 'Expert-comptable associée', 'o.vasseur@cabinet-vasseur.example'],
      ['Hugo Tessier', 'Collaborateur comptable', 'h.tessier@cabinet-vasseur.example'],
      ['Maud Perrin', 'Assistante de direction', 'm.perrin@cabinet-vasseur.example'],
    ],
    shared: ['+33476550142'],
    orgs: ['Cabinet Vasseur'],
    html: `<html lang="fr"><title>L'équipe - Cabinet Vasseur</title><body><h1>L’équipe</h1>
      <article><h2>Odile Vasseur</h2><h3>Expert-comptable associée</h3><p>o.vasseur (at) cabinet-vasseur.example</p></article>
      <article><h2>Hugo Tessier</h2><h3>Collaborateur comptable</h3><p>h.tessier (at) cabinet-vasseur.example</p></article>
      <article><h2>Maud Perrin</h2><h3>Assistante de direction</h3><p>m.perrin (at) cabinet-vasseur.example</p></article>
      <footer><p>Cabinet Vasseur, 3 rue des Clercs, 38000 Grenoble – Tél. 04 76 55 01 42</p></footer></body></html>`,
  },
  {
    id: 'it-comune-uffici',
    url: 'https://www.comune.valdarno.example/uffici',
    people: [
      ['Geom. Renzo Fabbri', 'Responsabile', '+390555550142', 'r.fabbri@comune.valdarno.example'],
      ['Dott.ssa Silvia Greco', 'Responsabile', '+390555550143', 's.greco@comune.valdarno.example'],
    ],
    shared: [],
    orgs: ['Comune di Valdarno'],
    html: `<html lang="it"><title>Uffici | Comune di Valdarno</title><body><h1>Uffici comunali</h1><h2>Ufficio Tecnico</h2><dl><dt>Responsabile</dt><dd>Geom. Renzo Fabbri</dd><dt>Telefono</dt><dd>0555 550142</dd><dt>Email</dt><dd>r.fabbri@comune.valdarno.example</dd></dl>
      <h2>Anagrafe</h2><dl><dt>Responsabile</dt><dd>Dott.ssa Silvia Greco</dd><dt>Telefono</dt><dd>0555 550143</dd><dt>Email</dt><dd>s.greco@comune.valdarno.example</dd></dl></body></html>`,
  },
  {
    id: 'es-taller-contacto',
    url: 'https://www.talleresrey.example/contacto',
    people: [
      ['Nuria Rey', 'Gerente', '+34655500142'],
      ['Iván Soto', 'Jefe de taller', '+34655500143'],
    ],
    shared: ['+34985550142', 'taller@talleresrey.example'],
    orgs: ['Talleres Rey, S.L.'],
    html: `<html lang="es"><title>Contacto - Talleres Rey</title><body><h1>Contacto</h1><p>Talleres Rey, S.L.</p><p>C/ Marqués 12, 33201 Gijón</p><p>Tel. 985 55 01 42</p><p>taller@talleresrey.example</p>
      <table><tr><td>Nuria Rey</td><td>Gerente</td><td>655 50 01 42</td></tr><tr><td>Iván Soto</td><td>Jefe de taller</td><td>655 50 01 43</td></tr></table></body></html>`,
  },
  {
    id: 'nl-makelaar-team',
    url: 'https://www.dewaterkant.example/over-ons/team',
    people: [
      ['Fleur Hoekstra', 'Makelaar', '+31655500142', 'fleur@dewaterkant.example'],
      ['Bart Postma', 'Taxateur', '+31655500143', 'bart@dewaterkant.example'],
      ["Jan-Willem op 't Hof", 'Binnendienst', '+31655500144', 'janwillem@dewaterkant.example'],
    ],
    shared: [],
    orgs: ['Makelaardij De Waterkant'],
    html: `<html lang="nl"><title>Team | Makelaardij De Waterkant</title><body><h1>Ons team</h1>
      <section class="team">${[
        ['Fleur Hoekstra', 'Makelaar', '06 55 50 01 42', 'fleur'],
        ['Bart Postma', 'Taxateur', '06 55 50 01 43', 'bart'],
        ["Jan-Willem op 't Hof", 'Binnendienst', '06 55 50 01 44', 'janwillem'],
      ]
        .map(
          ([name, job, tel, mail]) =>
            `<figure><img alt="${name}"><figcaption><strong>${name}</strong><span>${job}</span><a href="tel:${tel}">${tel}</a><a href="mailto:${mail}@dewaterkant.example">${mail}@dewaterkant.example</a></figcaption></figure>`,
        )
        .join('')}</section></body></html>`,
  },
  {
    id: 'pl-szkola-nauczyciele',
    url: 'https://www.sp12.example/kadra',
    people: [
      ['Ewa Sikora', 'dyrektor'],
      ['Marek Lis', 'wicedyrektor'],
      ['Katarzyna Bąk', 'nauczyciel języka polskiego'],
      ['Tomasz Wrona', 'pedagog'],
    ],
    shared: ['+48618550142', 'sekretariat@sp12.example'],
    orgs: ['Szkoła Podstawowa nr 12'],
    html: `<html lang="pl"><title>Kadra - Szkoła Podstawowa nr 12</title><body><h1>Kadra pedagogiczna</h1><table><tr><th>Imię i nazwisko</th><th>Stanowisko</th></tr>
      <tr><td>mgr Ewa Sikora</td><td>dyrektor</td></tr><tr><td>mgr Marek Lis</td><td>wicedyrektor</td></tr><tr><td>mgr Katarzyna Bąk</td><td>nauczyciel języka polskiego</td></tr><tr><td>mgr Tomasz Wrona</td><td>pedagog</td></tr></table>
      <footer>Szkoła Podstawowa nr 12, ul. Młyńska 4, 61-730 Poznań, tel. 61 855 01 42, sekretariat@sp12.example</footer></body></html>`,
  },
  {
    id: 'ru-kontakty',
    url: 'https://www.bereg.example/contacts',
    people: [
      ['Зуева Полина Сергеевна', 'Менеджер по закупкам', '+78125550142;118', 'p.zueva@bereg.example'],
      ['Мельников Виктор Андреевич', 'Генеральный директор', '+78125550142;101'],
    ],
    shared: ['+78125550142', 'info@bereg.example'],
    orgs: ['ООО «Берег»'],
    html: `<html lang="ru"><title>Контакты — ООО «Берег»</title><body><h1>Контакты</h1><p>ООО «Берег»<br>190000, Санкт-Петербург, наб. реки Мойки, д. 12<br>Тел.: +7 (812) 555-01-42<br>E-mail: info@bereg.example</p>
      <h2>Сотрудники</h2><p><b>Мельников Виктор Андреевич</b><br>Генеральный директор<br>Тел. +7 (812) 555-01-42 доб. 101</p><p><b>Зуева Полина Сергеевна</b><br>Менеджер по закупкам<br>Тел. +7 (812) 555-01-42 доб. 118<br>p.zueva@bereg.example</p></body></html>`,
  },
  {
    id: 'ja-koumuten-tantou',
    url: 'https://www.iwasaki-koumuten.example/contact',
    people: [
      ['岩崎 浩', '代表取締役'],
      ['佐々木', '', 'sasaki@iwasaki-koumuten.example'],
    ],
    shared: ['+81263550142', '+81263550143'],
    orgs: ['有限会社岩崎工務店'],
    html: `<html lang="ja"><title>会社概要・お問い合わせ｜有限会社岩崎工務店</title><body><h1>会社概要</h1><table><tr><th>会社名</th><td>有限会社岩崎工務店</td></tr><tr><th>代表者</th><td>代表取締役　岩崎 浩</td></tr><tr><th>所在地</th><td>〒390-0811 長野県松本市中央1-2-3</td></tr><tr><th>電話番号</th><td>0263-55-0142</td></tr><tr><th>FAX</th><td>0263-55-0143</td></tr></table>
      <h2>採用のお問い合わせ</h2><p>担当：佐々木<br>E-mail：sasaki@iwasaki-koumuten.example</p></body></html>`,
  },
  {
    id: 'zh-hant-contact-surname',
    url: 'https://www.chenghan.example/contact',
    people: [
      ['王先生', '', '+886935550142'],
      ['江美玲', '業務部副理', '+886423550142;28', 'meiling@chenghan.example'],
    ],
    shared: ['+886423550142', '+886423550143'],
    orgs: ['成翰精密股份有限公司'],
    html: `<html lang="zh-TW"><title>聯絡我們 - 成翰精密股份有限公司</title><body><h1>聯絡我們</h1><p>成翰精密股份有限公司</p><p>地址：台中市西屯區工業區一路12號</p><p>電話：(04)2355-0142</p><p>傳真：(04)2355-0143</p>
      <h2>國內業務</h2><p>聯絡人：江美玲 業務部副理</p><p>分機：(04)2355-0142 #28</p><p>E-mail：meiling@chenghan.example</p><h2>維修服務</h2><p>聯絡人：王先生</p><p>手機：0935-550-142</p></body></html>`,
  },
  {
    id: 'zh-hans-team-list',
    url: 'https://www.yunfan.example/lianxi',
    people: [
      ['龚雪', '客户成功经理', '+8613957150142'],
      ['阮思远', '采购主管', '+8613957150143'],
      ['黎悦', '总经理', '+8613957150144'],
    ],
    shared: ['+8657186550142'],
    orgs: ['云帆软件（杭州）有限公司'],
    html: `<html lang="zh-CN"><title>联系我们_云帆软件（杭州）有限公司</title><body><h1>联系我们</h1><ul><li>龚雪（客户成功经理）13957150142</li><li>阮思远（采购主管）13957150143</li><li>黎悦（总经理）13957150144</li></ul><p>云帆软件（杭州）有限公司</p><p>地址：杭州市西湖区文三路90号</p><p>总机：0571-86550142</p></body></html>`,
  },
  {
    id: 'ko-hospital-doctors',
    url: 'https://www.narae-clinic.example/doctors',
    people: [
      ['임재현', '원장'],
      ['한소영', '부원장'],
    ],
    shared: ['+8225550142'],
    orgs: ['나래의원'],
    html: `<html lang="ko"><title>의료진 소개 | 나래의원</title><body><h1>의료진 소개</h1><div class="doctor"><strong>임재현</strong> <span>원장</span><ul><li>정형외과 전문의</li></ul></div><div class="doctor"><strong>한소영</strong> <span>부원장</span><ul><li>재활의학과 전문의</li></ul></div><footer>나래의원 서울시 마포구 월드컵로 12 대표전화 02-555-0142</footer></body></html>`,
  },
  {
    id: 'br-equipe-cards',
    url: 'https://www.serralheriaprado.example/equipe',
    people: [
      ['Tânia Prado', 'Diretora Comercial', '+5551995550142', 'tania@serralheriaprado.example'],
      ['Bruno Neves', 'Engenheiro de Produção', '+5551995550143', 'bruno@serralheriaprado.example'],
    ],
    shared: ['+555135550142'],
    orgs: ['Serralheria Prado Ltda.'],
    html: `<html lang="pt-BR"><title>Equipe – Serralheria Prado</title><body><h1>Nossa equipe</h1><div class="col"><h4>Tânia Prado</h4><p>Diretora Comercial</p><p>WhatsApp: (51) 99555-0142</p><p>tania@serralheriaprado.example</p></div><div class="col"><h4>Bruno Neves</h4><p>Engenheiro de Produção</p><p>WhatsApp: (51) 99555-0143</p><p>bruno@serralheriaprado.example</p></div>
      <footer>Serralheria Prado Ltda. – CNPJ 12.345.678/0001-90 – Fone (51) 3555-0142</footer></body></html>`,
  },
  {
    id: 'tr-iletisim',
    url: 'https://www.aksoytekstil.example/iletisim',
    people: [
      ['Elif Aksoy', 'Satın Alma Uzmanı', '+902245550142;204', 'elif@aksoytekstil.example'],
      ['Kerem Tuna', 'Genel Müdür', '+902245550142;101', 'kerem@aksoytekstil.example'],
    ],
    shared: ['+902245550142'],
    orgs: ['Aksoy Tekstil San. ve Tic. A.Ş.'],
    html: `<html lang="tr"><title>İletişim | Aksoy Tekstil</title><body><h1>İletişim</h1><p>Aksoy Tekstil San. ve Tic. A.Ş.</p><p>Organize Sanayi Bölgesi, 16159 Bursa</p><p>Telefon: +90 224 555 01 42</p><table><tr><th>Ad Soyad</th><th>Görev</th><th>Dahili</th><th>E-posta</th></tr><tr><td>Kerem Tuna</td><td>Genel Müdür</td><td>101</td><td>kerem@aksoytekstil.example</td></tr><tr><td>Elif Aksoy</td><td>Satın Alma Uzmanı</td><td>204</td><td>elif@aksoytekstil.example</td></tr></table></body></html>`,
  },
  {
    id: 'us-branches',
    url: 'https://www.kestreltire.example/locations',
    people: [],
    shared: ['+16175550142', '+16175550143', '+16175550144'],
    orgs: ['Kestrel Tire', 'Kestrel Tire of Dedham', 'Kestrel Tire of Quincy', 'Kestrel Tire of Lynn'],
    html: `<html lang="en"><title>Locations - Kestrel Tire</title><body><h1>Our Locations</h1>${[
      ['Dedham', '02026', '0142'],
      ['Quincy', '02169', '0143'],
      ['Lynn', '01901', '0144'],
    ]
      .map(
        ([city, zip, line]) =>
          `<div class="loc"><h3>Kestrel Tire of ${city}</h3><p>12 Main Street<br>${city}, MA ${zip}</p><p>Phone: (617) 555-${line}</p><p>Mon-Fri 8am - 6pm</p></div>`,
      )
      .join('')}<footer>© 2026 Kestrel Tire. All rights reserved.</footer></body></html>`,
  },
  {
    id: 'in-university-department',
    url: 'https://www.kaveri-university.example/departments/physics/faculty',
    people: [
      ['Meenakshi Iyer', 'Professor and Head', 'm.iyer@kaveri-university.example', '+914445550142;212'],
      ['Harpreet Dhaliwal', 'Associate Professor', 'h.dhaliwal@kaveri-university.example', '+914445550142;215'],
    ],
    shared: [],
    orgs: ['Kaveri University'],
    html: `<html lang="en-IN"><title>Faculty | Department of Physics | Kaveri University</title><body><h1>Department of Physics</h1><h2>Faculty</h2>
      <div class="faculty"><h3>Dr. Meenakshi Iyer</h3><p>Professor and Head</p><p>Phone: 044-4555 0142 Extn: 212</p><p>Email: m.iyer[at]kaveri-university[dot]example</p></div>
      <div class="faculty"><h3>Dr. Harpreet Dhaliwal</h3><p>Associate Professor</p><p>Phone: 044-4555 0142 Extn: 215</p><p>Email: h.dhaliwal[at]kaveri-university[dot]example</p></div></body></html>`,
  },
  {
    id: 'us-law-bio',
    url: 'https://www.alderbrooklaw.example/attorneys/ruth-alder',
    people: [['Ruth Alder', 'Partner', '+16175550177', 'ralder@alderbrooklaw.example']],
    shared: ['+16175550100'],
    orgs: ['Alderbrook Law Group'],
    html: `<html lang="en"><title>Ruth Alder - Attorneys - Alderbrook Law Group</title><body><nav><ul><li><a href="/">Home</a></li><li><a href="/attorneys">Attorneys</a></li></ul></nav>
      <h1>Ruth Alder</h1><h2>Partner</h2><ul><li>Direct: 617.555.0177</li><li><a href="mailto:ralder@alderbrooklaw.example">ralder@alderbrooklaw.example</a></li></ul>
      <p>Ruth Alder represents employers before state and federal courts. Before she joined the firm she clerked for Judge Martin Holloway.</p><p>She studied at Tufts University with Daniel Ferris.</p>
      <footer>Alderbrook Law Group, 1 Beacon Street, Boston, MA 02108 | 617.555.0100</footer></body></html>`,
  },
]
