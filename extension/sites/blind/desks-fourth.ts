import type { PageCase } from './page-case.ts'

/** A fourth round: directories, lists of a few and scripts without capitals. */
export const desksFourth: readonly PageCase[] = [
  {
    id: 'ext-only-directory',
    url: 'https://www.marshfieldlibrary.example.org/staff',
    people: [
      ['Alvarez, Rosa', 'Head of Circulation', '+17155550100;212', 'ralvarez@marshfieldlibrary.example.org'],
      ['Bergstrom, Neil', 'Children’s Librarian', '+17155550100;215', 'nbergstrom@marshfieldlibrary.example.org'],
      ['Czarnecki, Paula', 'Director', '+17155550100;201', 'pczarnecki@marshfieldlibrary.example.org'],
    ],
    shared: ['+17155550100'],
    orgs: ['Marshfield Public Library'],
    html: `<html><head><title>Staff Directory | Marshfield Public Library</title></head><body><h1>Staff Directory</h1><p>Call 715-555-0100 and dial the extension.</p><table><thead><tr><th>Name</th><th>Title</th><th>Ext.</th><th>E-mail</th></tr></thead><tbody><tr><td>Alvarez, Rosa</td><td>Head of Circulation</td><td>212</td><td>ralvarez@marshfieldlibrary.example.org</td></tr><tr><td>Bergstrom, Neil</td><td>Children’s Librarian</td><td>215</td><td>nbergstrom@marshfieldlibrary.example.org</td></tr><tr><td>Czarnecki, Paula</td><td>Director</td><td>201</td><td>pczarnecki@marshfieldlibrary.example.org</td></tr></tbody></table></body></html>`,
  },
  {
    id: 'obfuscated-mails',
    url: 'https://physik.uni-hohenau.de/ag-quanten/mitglieder',
    people: [
      ['Dr. Lars Ehlers', 'Arbeitsgruppenleiter', '+49551398820', 'lars.ehlers@uni-hohenau.de'],
      ['Xiaoyu Chen', 'Doktorandin', 'xiaoyu.chen@uni-hohenau.de'],
      ['Jonas Pfeffer', 'Masterstudent', 'j.pfeffer@stud.uni-hohenau.de'],
    ],
    shared: [],
    orgs: ['Universität Hohenau'],
    html: `<html lang="de"><head><title>Mitglieder – AG Quantenoptik – Universität Hohenau</title></head><body><h1>Mitglieder</h1><ul><li><b>Dr. Lars Ehlers</b> – Arbeitsgruppenleiter<br>Tel. 0551 39-8820<br>lars.ehlers [at] uni-hohenau [dot] de</li><li><b>Xiaoyu Chen</b> – Doktorandin<br>xiaoyu.chen(at)uni-hohenau.de</li><li><b>Jonas Pfeffer</b> – Masterstudent<br>j.pfeffer &lt;at&gt; stud.uni-hohenau.de</li></ul></body></html>`,
  },
  {
    id: 'es-inmobiliaria-agentes',
    url: 'https://www.casasolinmobiliaria.es/equipo',
    people: [
      ['Lucía Ferrer', 'Agente inmobiliaria', '+34611223344', 'lucia@casasolinmobiliaria.es'],
      ['Jordi Puig i Vila', 'Agente inmobiliario', '+34622334455', 'jordi@casasolinmobiliaria.es'],
    ],
    shared: ['+34965123456'],
    orgs: ['Casasol Inmobiliaria'],
    html: `<html lang="es"><head><title>Nuestro equipo | Casasol Inmobiliaria | Alicante</title></head><body><header><a class="navbar-brand" href="/">Casasol Inmobiliaria</a><a href="tel:965123456"><i class="fa fa-phone"></i> 965 12 34 56</a></header><h1>Nuestro equipo</h1><div class="agente"><h4>Lucía Ferrer</h4><p>Agente inmobiliaria</p><a href="tel:+34611223344">611 22 33 44</a><a href="mailto:lucia@casasolinmobiliaria.es">Escribir a Lucía</a></div><div class="agente"><h4>Jordi Puig i Vila</h4><p>Agente inmobiliario</p><a href="tel:+34622334455">622 33 44 55</a><a href="mailto:jordi@casasolinmobiliaria.es">Escribir a Jordi</a></div><div class="pisos"><h3>Ático en Playa San Juan</h3><p>325.000 €</p></div></body></html>`,
  },
  {
    id: 'se-vardcentral',
    url: 'https://www.vardcentralenaspen.example.se/om-oss',
    people: [
      ['Karin Sjögren', 'Verksamhetschef', 'karin.sjogren@vardcentralenaspen.example.se'],
      ['Ali Nazari', 'Distriktsläkare'],
      ['Gunilla Thorn', 'Distriktssköterska'],
    ],
    shared: ['+46313456789'],
    orgs: ['Vårdcentralen Aspen'],
    html: `<html lang="sv"><head><title>Om oss - Vårdcentralen Aspen</title></head><body><h1>Om oss</h1><h2>Personal</h2><ul><li><strong>Karin Sjögren</strong>, Verksamhetschef, <a href="mailto:karin.sjogren@vardcentralenaspen.example.se">e-post</a></li><li><strong>Ali Nazari</strong>, Distriktsläkare</li><li><strong>Gunilla Thorn</strong>, Distriktssköterska</li></ul><p>Besöksadress: Aspenäsvägen 4, 443 35 Lerum. Telefon: 031-345 67 89. Vid akut sjukdom ring 112.</p></body></html>`,
  },
  {
    id: 'sa-arabic-team',
    url: 'https://www.alwaha-clinic.example.sa/team',
    people: [
      ['فهد القحطاني', 'استشاري طب الأسنان'],
      ['نورة الشمري', 'أخصائية تقويم الأسنان'],
    ],
    shared: ['+966112345678', '+966551234567', 'info@alwaha-clinic.example.sa'],
    orgs: ['عيادات الواحة'],
    html: `<html lang="ar" dir="rtl"><head><title>فريق الأطباء - عيادات الواحة</title></head><body><header><a class="logo" href="/">عيادات الواحة</a></header><h1>فريق الأطباء</h1><div class="doc"><h3>د. فهد القحطاني</h3><p>استشاري طب الأسنان</p></div><div class="doc"><h3>د. نورة الشمري</h3><p>أخصائية تقويم الأسنان</p></div><footer>الرياض، حي العليا، شارع التحلية. هاتف: 011 234 5678 جوال: 0551234567 info@alwaha-clinic.example.sa</footer></body></html>`,
  },
  {
    id: 'th-company',
    url: 'https://www.siamprecision.example.co.th/contact',
    people: [['คุณสมชาย ใจดี', 'ผู้จัดการฝ่ายขาย', '+66812345678', 'somchai@siamprecision.example.co.th']],
    shared: ['+6627123456', '+6627123457', 'info@siamprecision.example.co.th'],
    orgs: ['บริษัท สยามพรีซิชั่น จำกัด'],
    html: `<html lang="th"><head><title>ติดต่อเรา - บริษัท สยามพรีซิชั่น จำกัด</title></head><body><h1>ติดต่อเรา</h1><p>บริษัท สยามพรีซิชั่น จำกัด<br>99/9 หมู่ 5 ถนนบางนา-ตราด ตำบลบางโฉลง อำเภอบางพลี สมุทรปราการ 10540<br>โทร. 02-712-3456<br>แฟกซ์ 02-712-3457<br>อีเมล: info@siamprecision.example.co.th</p><p>ฝ่ายขาย: คุณสมชาย ใจดี ผู้จัดการฝ่ายขาย<br>มือถือ 081-234-5678<br>somchai@siamprecision.example.co.th</p></body></html>`,
  },
  {
    id: 'jp-person-contact',
    url: 'https://www.shinwa-foods.example.co.jp/recruit/contact.html',
    people: [['村上', '', 'saiyo@shinwa-foods.example.co.jp']],
    shared: ['+81862345678'],
    orgs: ['株式会社シンワフーズ'],
    html: `<html lang="ja"><head><title>採用お問い合わせ | 株式会社シンワフーズ</title></head><body><h1>採用に関するお問い合わせ</h1><dl><dt>会社名</dt><dd>株式会社シンワフーズ</dd><dt>担当</dt><dd>人事部　村上</dd><dt>電話</dt><dd>086-234-5678</dd><dt>メール</dt><dd>saiyo@shinwa-foods.example.co.jp</dd><dt>住所</dt><dd>〒700-0901 岡山県岡山市北区本町1-2</dd></dl></body></html>`,
  },
]
