import type { PageCase } from './page-case.ts'

/** A second round of contact and staff pages of many countries, made after the first was read well. */
export const desksSecond: readonly PageCase[] = [
  {
    id: 'us-real-estate-office-list',
    url: 'https://www.bluestemrealty.com/offices',
    people: [
      ['Dana Kowalski', 'Managing Broker', '+14025550121'],
      ['Phil Ostrander', 'Managing Broker', '+14025550141'],
    ],
    shared: ['+14025550120', '+14025550140', '+17125550160'],
    orgs: ['Bluestem Realty', 'Bluestem Realty Omaha', 'Bluestem Realty Lincoln', 'Bluestem Realty Council Bluffs'],
    html: `<html lang="en"><head><title>Our Offices | Bluestem Realty</title><meta property="og:site_name" content="Bluestem Realty"></head><body><header><a href="/" class="logo"><img alt="Bluestem Realty" src="l.svg"></a></header><h1>Our Offices</h1>
<div class="office"><h3>Bluestem Realty Omaha</h3><p>2120 S 72nd Street, Suite 300<br>Omaha, NE 68124</p><p>402-555-0120</p><p>Managing Broker: Dana Kowalski<br>402-555-0121</p></div>
<div class="office"><h3>Bluestem Realty Lincoln</h3><p>840 N Street<br>Lincoln, NE 68508</p><p>402-555-0140</p><p>Managing Broker: Phil Ostrander<br>402-555-0141</p></div>
<div class="office"><h3>Bluestem Realty Council Bluffs</h3><p>15 W Broadway<br>Council Bluffs, IA 51503</p><p>712-555-0160</p></div><footer>© 2026 Bluestem Realty. Equal Housing Opportunity. MLS data deemed reliable.</footer></body></html>`,
  },
  {
    id: 'us-church-sidebar',
    url: 'https://gracelutheran-dubuque.example/about/staff',
    people: [
      ['Mark Henningsen', 'Senior Pastor', 'pastormark@gracelutheran-dubuque.example'],
      ['Deaconess Ruth Albrecht', 'Children & Family Ministry', 'ruth@gracelutheran-dubuque.example'],
      ['Tim Vanderbeek', 'Director of Music'],
    ],
    shared: ['+15635550170', 'office@gracelutheran-dubuque.example'],
    orgs: ['Grace Lutheran Church'],
    html: `<html><head><title>Staff – Grace Lutheran Church (ELCA) – Dubuque, Iowa</title></head><body><div id="header"><h1><a href="/">Grace Lutheran Church</a></h1><h2>A welcoming community of faith</h2></div><div id="content"><h2>Staff</h2><div class="staffer"><h3>Pastor Mark Henningsen</h3><p>Senior Pastor</p><p>pastormark@gracelutheran-dubuque.example</p><p>Pastor Mark came to Grace in 2014. He and his wife Linda have three children.</p></div><div class="staffer"><h3>Deaconess Ruth Albrecht</h3><p>Children &amp; Family Ministry</p><p>ruth@gracelutheran-dubuque.example</p></div><div class="staffer"><h3>Tim Vanderbeek</h3><p>Director of Music</p></div></div><div id="sidebar"><h4>Worship Times</h4><p>Sunday 8:30 &amp; 10:45 am</p><h4>Contact</h4><p>1250 Locust St<br>Dubuque, IA 52001<br>563-555-0170<br>office@gracelutheran-dubuque.example</p></div></body></html>`,
  },
  {
    id: 'de-makler-jsonld-partial',
    url: 'https://www.immo-tegeler.de/ueber-uns',
    people: [
      ['Frank Tegeler', 'Immobilienmakler (IHK), Inhaber', '+491709876540', 'ft@immo-tegeler.de'],
      ['Birte Claasen', 'Vermietung', 'bc@immo-tegeler.de'],
    ],
    shared: ['+49441998870'],
    orgs: ['Tegeler Immobilien'],
    html: `<html lang="de"><head><title>Über uns – Tegeler Immobilien – Ihr Makler in Oldenburg</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Tegeler Immobilien","url":"https://www.immo-tegeler.de"}</script></head><body><div class="logo">Tegeler Immobilien</div><h1>Über uns</h1><div class="et_pb_team_member"><div class="img"></div><div class="desc"><h4>Frank Tegeler</h4><p class="et_pb_member_position">Immobilienmakler (IHK), Inhaber</p><p>Mobil 0170 / 98 76 540</p><p>ft@immo-tegeler.de</p></div></div><div class="et_pb_team_member"><div class="desc"><h4>Birte Claasen</h4><p class="et_pb_member_position">Vermietung</p><p>bc@immo-tegeler.de</p></div></div><div class="et_pb_testimonial"><p>Herr Tegeler hat unser Haus in nur drei Wochen verkauft.</p><span class="et_pb_testimonial_author">Familie Brandes</span></div><footer>Ammerländer Heerstr. 201, 26129 Oldenburg | Tel. 0441 / 99 88 70</footer></body></html>`,
  },
  {
    id: 'de-klinik-abteilung',
    url: 'https://www.kreisklinik-altmuehl.de/fachabteilungen/innere-medizin/team',
    people: [
      ['Dr. med. Anselm Riedl', 'Chefarzt'],
      ['Priv.-Doz. Dr. med. Sonja Ertl', 'Leitende Oberärztin'],
      ['Dr. med. Yusuf Demirel', 'Oberarzt'],
      ['Brigitte Huber', 'Chefarztsekretariat', '+499146807421', 'b.huber@kreisklinik-altmuehl.de'],
    ],
    shared: ['+4991468070'],
    orgs: ['Kreisklinik Altmühl'],
    html: `<html lang="de"><head><title>Team | Innere Medizin | Kreisklinik Altmühl</title></head><body><header><img src="logo.svg" alt="Kreisklinik Altmühl"></header><main><h1>Unser Team der Inneren Medizin</h1><ul class="doctors"><li><b>Chefarzt</b><br>Dr. med. Anselm Riedl<br>Facharzt für Innere Medizin und Gastroenterologie</li><li><b>Leitende Oberärztin</b><br>Priv.-Doz. Dr. med. Sonja Ertl<br>Fachärztin für Kardiologie</li><li><b>Oberarzt</b><br>Dr. med. Yusuf Demirel<br>Facharzt für Innere Medizin</li></ul><h2>Sekretariat</h2><p>Brigitte Huber<br>Chefarztsekretariat<br>Telefon: 09146 807-421<br>b.huber@kreisklinik-altmuehl.de</p></main><footer>Kreisklinik Altmühl · Klinikstraße 5 · 91788 Pappenheim · Zentrale 09146 807-0</footer></body></html>`,
  },
  {
    id: 'fr-clinique-tabs',
    url: 'https://www.clinique-des-tilleuls.fr/nos-medecins',
    people: [
      ['Dr Hélène Vasseur', 'Chirurgien orthopédiste', '+33478901234'],
      ['Dr Amine Belkacem', 'Anesthésiste-réanimateur'],
      ['Dr Pierre-Yves Collet', 'Cardiologue', '+33478901236'],
    ],
    shared: ['+33478901200'],
    orgs: ['Clinique des Tilleuls'],
    html: `<html lang="fr"><head><title>Nos médecins - Clinique des Tilleuls - Lyon</title></head><body><div class="top">Accueil 04 78 90 12 00</div><h1>Nos médecins</h1><div class="tabs"><button>Tous</button><button>Chirurgie</button></div><div class="praticien"><h3>Dr Hélène VASSEUR</h3><span>Chirurgien orthopédiste</span><p>Secrétariat : 04 78 90 12 34</p><a class="rdv">Prendre RDV sur Doctolib</a></div><div class="praticien"><h3>Dr Amine BELKACEM</h3><span>Anesthésiste-réanimateur</span></div><div class="praticien"><h3>Dr Pierre-Yves COLLET</h3><span>Cardiologue</span><p>Secrétariat : 04 78 90 12 36</p></div><footer>Clinique des Tilleuls, 12 avenue Rockefeller, 69008 Lyon</footer></body></html>`,
  },
  {
    id: 'es-universidad-dpto',
    url: 'https://www.uvalmonte.es/departamentos/fisica/personal',
    people: [
      ['Alonso Quiroga, María José', 'Catedrática de Universidad', '+34921112233', 'mj.alonso@uvalmonte.es'],
      ['Benítez Rueda, Pablo', 'Profesor Titular', '+34921112234', 'pablo.benitez@uvalmonte.es'],
      ['Castaño Vidal, Irene', 'Profesora Ayudante Doctora', 'irene.castano@uvalmonte.es'],
    ],
    shared: [],
    orgs: ['Universidad de Valmonte'],
    html: `<html lang="es"><head><title>Personal - Departamento de Física | Universidad de Valmonte</title></head><body><header><img alt="Universidad de Valmonte"></header><h1>Personal docente e investigador</h1><table class="tabla"><tr><th>Apellidos, Nombre</th><th>Categoría</th><th>Despacho</th><th>Teléfono</th><th>Correo electrónico</th></tr><tr><td>Alonso Quiroga, María José</td><td>Catedrática de Universidad</td><td>D-204</td><td>921 11 22 33</td><td>mj.alonso@uvalmonte.es</td></tr><tr><td>Benítez Rueda, Pablo</td><td>Profesor Titular</td><td>D-207</td><td>921 11 22 34</td><td>pablo.benitez@uvalmonte.es</td></tr><tr><td>Castaño Vidal, Irene</td><td>Profesora Ayudante Doctora</td><td>D-211</td><td></td><td>irene.castano@uvalmonte.es</td></tr></table></body></html>`,
  },
  {
    id: 'mx-clinica-whats',
    url: 'https://www.dentalsonrisas.mx/',
    people: [
      ['Dra. Fernanda Ibarra Ruiz', 'Ortodoncista'],
      ['Dr. Óscar Medrano', 'Endodoncista'],
    ],
    shared: ['+523336151718', '+523312345678', 'citas@dentalsonrisas.mx'],
    orgs: ['Dental Sonrisas'],
    html: `<html lang="es-MX"><head><title>Dental Sonrisas | Dentistas en Guadalajara</title></head><body><a class="wa-float" href="https://wa.me/523312345678"><img alt="WhatsApp"></a><h1>Tu sonrisa en las mejores manos</h1><h2>Nuestros especialistas</h2><div class="doc"><strong>Dra. Fernanda Ibarra Ruiz</strong><span>Ortodoncista</span><small>Céd. Prof. 7654321 · UdeG</small></div><div class="doc"><strong>Dr. Óscar Medrano</strong><span>Endodoncista</span><small>Céd. Prof. 8765432</small></div><h2>Visítanos</h2><p>Av. Chapultepec Sur 480, Col. Americana, 44160 Guadalajara, Jal.</p><p>Tel: 33 3615 1718 · WhatsApp: 33 1234 5678</p><p>citas@dentalsonrisas.mx</p><footer>© Dental Sonrisas 2026 · Aviso de privacidad</footer></body></html>`,
  },
  {
    id: 'it-negozio-orari',
    url: 'https://www.ottica-belvedere.it/contatti/',
    people: [],
    shared: ['+390432501234', '+393471234567', 'info@ottica-belvedere.it'],
    orgs: ['Ottica Belvedere di Marini Claudio & C. s.n.c.'],
    html: `<html lang="it"><head><title>Contatti | Ottica Belvedere Udine</title></head><body><a id="logo" href="/"><img alt="logo Ottica Belvedere"></a><h1>Contatti</h1><p><strong>Ottica Belvedere</strong> di Marini Claudio &amp; C. s.n.c.</p><p>Via Aquileia, 45<br>33100 Udine</p><p>Tel e Fax 0432 501234<br>Whatsapp 347 1234567</p><p>info@ottica-belvedere.it</p><table><tr><td>Lunedì</td><td>15:30 - 19:30</td></tr><tr><td>Martedì - Sabato</td><td>9:00 - 12:30 / 15:30 - 19:30</td></tr></table><p>P. IVA 02345670301 – REA UD-254321</p></body></html>`,
  },
  {
    id: 'hu-kapcsolat',
    url: 'https://www.kertesz-epito.hu/kapcsolat',
    people: [
      ['Kertész Gábor', 'ügyvezető', '+36302345671', 'kertesz.gabor@kertesz-epito.hu'],
      ['Balogh Nóra', 'irodavezető', '+36302345672'],
    ],
    shared: ['+3652412345', 'info@kertesz-epito.hu'],
    orgs: ['Kertész Építő Kft.'],
    html: `<html lang="hu"><head><title>Kapcsolat | Kertész Építő Kft. – Debrecen</title></head><body><div class="logo"><img alt="Kertész Építő Kft."></div><h1>Kapcsolat</h1><p>Kertész Építő Kft.<br>4031 Debrecen, Kishatár utca 7.<br>Tel.: +36 52/412-345<br>E-mail: info@kertesz-epito.hu<br>Adószám: 12345678-2-09</p><div class="kontakt"><h3>Kertész Gábor</h3><p>ügyvezető</p><p>+36 30 234 5671</p><p>kertesz.gabor@kertesz-epito.hu</p></div><div class="kontakt"><h3>Balogh Nóra</h3><p>irodavezető</p><p>+36 30 234 5672</p></div><footer>Minden jog fenntartva © 2026</footer></body></html>`,
  },
  {
    id: 'jp-school-staff',
    url: 'https://www.hikari-juku.example.jp/teachers',
    people: [
      ['高橋 一馬', '塾長'],
      ['小林 真由', '英語担当'],
      ['佐々木 亮', '数学・理科担当'],
    ],
    shared: ['+81112345678'],
    orgs: ['ひかり学習塾'],
    html: `<html lang="ja"><head><title>講師紹介 | ひかり学習塾 札幌</title></head><body><h1>ひかり学習塾</h1><h2>講師紹介</h2><div class="teacher"><img src="1.jpg"><h3>塾長　高橋 一馬</h3><p>北海道大学教育学部卒。教員歴20年。</p></div><div class="teacher"><h3>英語担当　小林 真由</h3><p>TOEIC 950点。</p></div><div class="teacher"><h3>数学・理科担当　佐々木 亮</h3></div><p class="tel">お電話でのお問い合わせ<br>011-234-5678（受付 14:00～21:00）</p></body></html>`,
  },
  {
    id: 'cn-shop-footer',
    url: 'https://www.huaxin-led.com/about',
    people: [['周先生', '', '+8613428901234', '+8676022345678']],
    shared: ['sales@huaxin-led.com'],
    orgs: ['中山市华鑫照明电器有限公司'],
    html: `<html lang="zh"><head><title>关于我们 - LED筒灯厂家 - 中山市华鑫照明电器有限公司</title></head><body><ul class="nav"><li>首页</li><li>产品展示</li><li>新闻资讯</li></ul><h2>公司简介</h2><p>中山市华鑫照明电器有限公司成立于2008年，位于中国灯饰之都古镇，是一家集研发、生产、销售于一体的照明企业，厂房面积12000平方米，员工300余人。</p><h2>热门产品</h2><p>LED筒灯 3寸 12W ￥28.00</p><div class="footer"><p>联系人：周先生</p><p>手机：13428901234</p><p>电话：0760-22345678</p><p>邮箱：sales@huaxin-led.com</p><p>地址：广东省中山市古镇镇海洲工业区</p><p>Copyright © 2026 中山市华鑫照明电器有限公司 粤ICP备12045678号</p></div></body></html>`,
  },
  {
    id: 'tw-clinic',
    url: 'https://www.anhe-clinic.example.tw/doctors',
    people: [
      ['張立德', '院長'],
      ['許雅婷', '皮膚科醫師'],
    ],
    shared: ['+886227051234', '+886912345670'],
    orgs: ['安禾診所'],
    html: `<html lang="zh-Hant-TW"><head><title>醫師團隊｜安禾診所｜台北大安區皮膚科</title></head><body><header><a class="site-logo" href="/">安禾診所</a></header><h1>醫師團隊</h1><div class="doctor-box"><h3>張立德 院長</h3><p>學歷：國立陽明大學醫學系</p><p>經歷：馬偕醫院皮膚科主治醫師</p></div><div class="doctor-box"><h3>許雅婷 皮膚科醫師</h3><p>學歷：台北醫學大學醫學系</p></div><footer><p>預約專線 (02)2705-1234</p><p>LINE預約：@anhe　手機 0912-345-670</p><p>台北市大安區和平東路二段100號1樓</p></footer></body></html>`,
  },
  {
    id: 'hk-ngo-bilingual',
    url: 'https://www.hopebridge.org.hk/contact',
    people: [
      ['黃美玲女士', '服務總監', '+85223881201', 'maylingwong@hopebridge.org.hk'],
      ['陳俊傑先生', '中心主任', '+85223881205'],
    ],
    shared: ['+85223881200', '+85223881299', 'info@hopebridge.org.hk'],
    orgs: ['希望橋社會服務中心'],
    html: `<html lang="zh-HK"><head><title>聯絡我們 Contact Us - 希望橋社會服務中心 Hope Bridge Social Service Centre</title></head><body><div class="logo"><img alt="希望橋社會服務中心"></div><h1>聯絡我們</h1><p>總辦事處：九龍深水埗南昌街123號2樓<br>電話：2388 1200　傳真：2388 1299<br>電郵：info@hopebridge.org.hk</p><h3>服務查詢</h3><p>黃美玲女士（服務總監）<br>電話：2388 1201<br>電郵：maylingwong@hopebridge.org.hk</p><p>陳俊傑先生（中心主任）<br>電話：2388 1205</p></body></html>`,
  },
  {
    id: 'kr-shop-footer',
    url: 'https://www.sorigadeuk.example.kr/',
    people: [['한소리', '대표']],
    shared: ['+827012345678', 'help@sorigadeuk.example.kr'],
    orgs: ['소리가득'],
    html: `<html lang="ko"><head><title>소리가득 - 핸드메이드 악기 쇼핑몰</title></head><body><h1 class="xans-layout-logotop"><a href="/">소리가득</a></h1><ul><li>칼림바 45,000원</li><li>오카리나 28,000원</li></ul><div class="footer"><p>회사명 : 소리가득 대표 : 한소리</p><p>사업자등록번호 : 123-45-67890 통신판매업 신고 : 제2021-서울마포-0456호</p><p>주소 : 서울특별시 마포구 월드컵로 120 2층</p><p>고객센터 : 070-1234-5678 (평일 10시~17시) 이메일 : help@sorigadeuk.example.kr</p></div></body></html>`,
  },
  {
    id: 'kz-company',
    url: 'https://www.steppe-logistics.kz/contacts',
    people: [
      ['Нурлан Ахметов', 'Коммерческий директор', '+77012345678', 'n.akhmetov@steppe-logistics.kz'],
      ['Асель Жумабаева', 'Менеджер', '+77772345678'],
    ],
    shared: ['+77272501234', 'office@steppe-logistics.kz'],
    orgs: ['ТОО «Степь Логистик»'],
    html: `<html lang="ru"><head><title>Контакты - Степь Логистик</title></head><body><img src="logo.png" alt="Степь Логистик"><h1>Контакты</h1><p>ТОО «Степь Логистик»<br>Республика Казахстан, г. Алматы, пр. Абая, 150/230, офис 14<br>БИН 050340001234<br>Тел.: +7 (727) 250-12-34<br>office@steppe-logistics.kz</p><p>Нурлан Ахметов<br>Коммерческий директор<br>+7 701 234 56 78<br>n.akhmetov@steppe-logistics.kz</p><p>Асель Жумабаева<br>Менеджер<br>+7 777 234 56 78</p></body></html>`,
  },
  {
    id: 'bg-kontakti',
    url: 'https://www.balkanplast.bg/kontakti',
    people: [
      ['Стоян Димитров', 'Управител', '+359888123456'],
      ['Десислава Петкова', 'Търговски отдел', '+35932654322', 'd.petkova@balkanplast.bg'],
    ],
    shared: ['+35932654321', 'office@balkanplast.bg'],
    orgs: ['Балканпласт ООД'],
    html: `<html lang="bg"><head><title>Контакти | Балканпласт</title></head><body><h1>Контакти</h1><div><h2>Балканпласт ООД</h2><p>4000 Пловдив, бул. Кукленско шосе 12<br>тел.: 032/654 321<br>office@balkanplast.bg<br>ЕИК 123456789</p></div><div><p><b>инж. Стоян Димитров</b><br>Управител<br>моб. 0888 123 456</p><p><b>Десислава Петкова</b><br>Търговски отдел<br>тел. 032/654 322<br>d.petkova@balkanplast.bg</p></div></body></html>`,
  },
  {
    id: 'pk-exporter',
    url: 'https://www.alnoortextiles.com.pk/contact-us',
    people: [
      ['Muhammad Usman Tariq', 'CEO', '+923008412345', 'usman@alnoortextiles.com.pk'],
      ['Sana Javed', 'Export Manager', '+923218412346'],
    ],
    shared: ['+92418765432', 'info@alnoortextiles.com.pk'],
    orgs: ['Al-Noor Textiles (Pvt) Ltd'],
    html: `<html><head><title>Contact Us :: Al-Noor Textiles (Pvt) Ltd, Faisalabad</title></head><body><h1>Contact Us</h1><h3>Al-Noor Textiles (Pvt) Ltd</h3><p>7-KM Sargodha Road, Faisalabad 38000, Pakistan<br>Phone: 041-8765432<br>Email: info@alnoortextiles.com.pk<br>NTN: 1234567-8</p><h3>Key Contacts</h3><p><b>Muhammad Usman Tariq</b> (CEO)<br>Cell: 0300-8412345<br>usman@alnoortextiles.com.pk</p><p><b>Sana Javed</b> (Export Manager)<br>Cell: 0321-8412346</p></body></html>`,
  },
  {
    id: 'ae-company',
    url: 'https://www.gulfcrest-contracting.ae/contact',
    people: [
      ['Khalid Al Mansoori', 'General Manager', '+971501234561', 'khalid@gulfcrest-contracting.ae'],
      ['Reena Thomas', 'Procurement Officer', '+971501234562'],
    ],
    shared: ['+97126421234', '+97126421235', 'info@gulfcrest-contracting.ae'],
    orgs: ['Gulf Crest General Contracting L.L.C'],
    html: `<html lang="en"><head><title>Contact Us | Gulf Crest General Contracting L.L.C</title></head><body><header><img alt="Gulf Crest"></header><h1>Contact Us</h1><p>Gulf Crest General Contracting LLC<br>M-37, Mussafah Industrial Area<br>P.O. Box 45678, Abu Dhabi, UAE</p><p>Tel: 02 642 1234<br>Fax: 02 642 1235<br>info@gulfcrest-contracting.ae</p><h3>Management</h3><p>Eng. Khalid Al Mansoori, General Manager<br>Mobile: 050 123 4561<br>khalid@gulfcrest-contracting.ae</p><p>Reena Thomas, Procurement Officer<br>Mobile: 050 123 4562</p></body></html>`,
  },
]
