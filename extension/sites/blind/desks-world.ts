import type { PageCase } from './page-case.ts'

/** The same of southern, northern and eastern Europe, of Latin America and of Asia. */
export const desksWorld: readonly PageCase[] = [
  {
    id: 'es-despacho',
    url: 'https://www.abogadosurrutia.es/equipo/',
    people: [
      ['Begoña Urrutia Salaverría', 'Socia directora', '+34944231512', 'b.urrutia@abogadosurrutia.es'],
      ['Íñigo Arteche', 'Abogado laboralista', '+34944231513', 'i.arteche@abogadosurrutia.es'],
      ['Mª del Mar Otero', 'Administración'],
    ],
    shared: ['+34944231500', 'despacho@abogadosurrutia.es'],
    orgs: ['Urrutia & Asociados Abogados, S.L.P.'],
    html: `<html lang="es"><head><title>Equipo - Urrutia &amp; Asociados, abogados en Bilbao</title></head><body>
<header><div class="logo-texto">Urrutia &amp; Asociados</div><nav><a>Inicio</a><a>Áreas de práctica</a><a>Equipo</a><a>Contacto</a></nav></header>
<h1>Nuestro equipo</h1>
<div class="ficha"><h3>Begoña Urrutia Salaverría</h3><p class="cargo">Socia directora</p><p>Licenciada en Derecho por la Universidad de Deusto. Colegiada nº 4512 del ICASV.</p><p>Tel. directo: 944 23 15 12</p><p>b.urrutia@abogadosurrutia.es</p></div>
<div class="ficha"><h3>Íñigo Arteche</h3><p class="cargo">Abogado laboralista</p><p>Tel. directo: 944 23 15 13</p><p>i.arteche@abogadosurrutia.es</p></div>
<div class="ficha"><h3>Mª del Mar Otero</h3><p class="cargo">Administración</p></div>
<footer><p>Urrutia &amp; Asociados Abogados, S.L.P.</p><p>C/ Ercilla 24, 3º Dcha. – 48009 Bilbao</p><p>Tfno.: 944 23 15 00 · despacho@abogadosurrutia.es</p><p>Aviso legal | Política de cookies</p></footer></body></html>`,
  },
  {
    id: 'es-ayuntamiento',
    url: 'https://www.villanuevadelrio.es/ayuntamiento/corporacion',
    people: [
      ['Francisco Javier Molina Reyes', 'Alcalde-Presidente', 'alcaldia@villanuevadelrio.es'],
      ['Rosario Campos Luque', 'Concejala de Cultura y Festejos'],
      ['Antonio Jiménez Porras', 'Concejal de Urbanismo'],
    ],
    shared: ['+34957168800', '+34957168801', 'registro@villanuevadelrio.es'],
    orgs: ['Ayuntamiento de Villanueva del Río'],
    html: `<html lang="es-ES"><head><title>Corporación municipal | Ayuntamiento de Villanueva del Río</title></head><body>
<div class="cabecera"><img src="escudo.png" alt="Escudo"><span>Ayuntamiento de Villanueva del Río</span></div>
<h1>Corporación municipal</h1><ul class="corporacion"><li><b>D. Francisco Javier Molina Reyes</b><br>Alcalde-Presidente<br><a href="mailto:alcaldia@villanuevadelrio.es">alcaldia@villanuevadelrio.es</a></li><li><b>Dª. Rosario Campos Luque</b><br>Concejala de Cultura y Festejos</li><li><b>D. Antonio Jiménez Porras</b><br>Concejal de Urbanismo</li></ul>
<h2>Tablón de anuncios</h2><p>Bases de la convocatoria para una plaza de Policía Local (BOP núm. 112).</p>
<div class="pie"><p>Plaza de España, 1 – 14640 Villanueva del Río (Córdoba)</p><p>Teléfono: 957 16 88 00 – Fax: 957 16 88 01</p><p>registro@villanuevadelrio.es</p><p>CIF P1406700A</p></div></body></html>`,
  },
  {
    id: 'mx-sucursales',
    url: 'https://www.tornillosdelbajio.com.mx/sucursales',
    people: [
      ['Lic. Adriana Cervantes', 'Gerente', '+524777121415', 'acervantes@tornillosdelbajio.com.mx'],
      ['Ing. Raúl Ontiveros', 'Gerente', '+524422161718'],
    ],
    shared: ['+524777121400', '+524422161700', 'ventas@tornillosdelbajio.com.mx'],
    orgs: ['Tornillos y Herramientas del Bajío, S.A. de C.V.'],
    html: `<html lang="es-MX"><head><title>Sucursales | Tornillos del Bajío</title></head><body>
<div class="header"><a href="/"><img src="logo.png" alt="Tornillos del Bajío"></a><a href="https://wa.me/5214777121400">WhatsApp</a></div>
<h1>Nuestras sucursales</h1>
<div class="sucursal"><h2>Matriz León</h2><p>Blvd. Adolfo López Mateos 2205 Ote., Col. Barrio de Guadalupe, C.P. 37280, León, Gto.</p><p>Tel. (477) 712 14 00</p><p>Gerente: Lic. Adriana Cervantes<br>Tel. (477) 712 14 15<br>acervantes@tornillosdelbajio.com.mx</p></div>
<div class="sucursal"><h2>Sucursal Querétaro</h2><p>Av. 5 de Febrero 1310, Zona Industrial Benito Juárez, Querétaro, Qro.</p><p>Tel. (442) 216 17 00</p><p>Gerente: Ing. Raúl Ontiveros<br>Tel. (442) 216 17 18</p></div>
<footer><p>© 2026 Tornillos y Herramientas del Bajío, S.A. de C.V. Todos los derechos reservados.</p><p>ventas@tornillosdelbajio.com.mx</p><a>Aviso de privacidad</a></footer></body></html>`,
  },
  {
    id: 'ar-clinica',
    url: 'https://www.clinicadelparque.com.ar/staff',
    people: [
      ['Dra. Valeria Giménez', 'Directora Médica'],
      ['Dr. Martín Echeverría', 'Cardiología'],
      ['Lic. Paula Brandán', 'Nutrición'],
    ],
    shared: ['+543414489900', '+5493415551234', 'turnos@clinicadelparque.com.ar'],
    orgs: ['Clínica del Parque'],
    html: `<html lang="es-AR"><head><title>Staff médico – Clínica del Parque – Rosario</title></head><body>
<header><h1 class="logo">Clínica del Parque</h1></header><h2>Staff médico</h2>
<div class="prof"><h4>Dra. Valeria Giménez</h4><span>Directora Médica</span><span>M.P. 14.233</span></div><div class="prof"><h4>Dr. Martín Echeverría</h4><span>Cardiología</span><span>M.P. 16.870</span></div><div class="prof"><h4>Lic. Paula Brandán</h4><span>Nutrición</span></div>
<h3>Obras sociales</h3><p>OSDE, Swiss Medical, IAPOS, PAMI</p>
<footer><p>Bv. Oroño 1450, S2000 Rosario, Santa Fe</p><p>Conmutador: (0341) 448-9900 | WhatsApp: +54 9 341 555-1234 | turnos@clinicadelparque.com.ar</p></footer></body></html>`,
  },
  {
    id: 'br-advocacia',
    url: 'https://www.pradoemonteiro.adv.br/equipe',
    people: [
      ['Dra. Camila Prado', 'Sócia fundadora', 'camila@pradoemonteiro.adv.br'],
      ['Dr. Thiago Monteiro', 'Sócio', 'thiago@pradoemonteiro.adv.br'],
      ['Bruna Koerich', 'Advogada', 'bruna@pradoemonteiro.adv.br'],
    ],
    shared: ['+554833221100', '+5548991234567', 'contato@pradoemonteiro.adv.br'],
    orgs: ['Prado & Monteiro Advogados Associados'],
    html: `<html lang="pt-BR"><head><title>Equipe | Prado &amp; Monteiro Advogados</title></head><body>
<div id="header"><a href="#">Prado &amp; Monteiro</a></div><section id="equipe"><h2>Nossa Equipe</h2>
<div class="item"><h3>Dra. Camila Prado</h3><h4>Sócia fundadora</h4><p>OAB/SC 21.345</p><p><a href="mailto:camila@pradoemonteiro.adv.br"><i class="fas fa-envelope"></i></a> <a href="https://www.linkedin.com/in/x"><i class="fab fa-linkedin"></i></a></p></div>
<div class="item"><h3>Dr. Thiago Monteiro</h3><h4>Sócio</h4><p>OAB/SC 22.876</p><p><a href="mailto:thiago@pradoemonteiro.adv.br"><i class="fas fa-envelope"></i></a></p></div>
<div class="item"><h3>Bruna Koerich</h3><h4>Advogada</h4><p>OAB/SC 41.002</p><p><a href="mailto:bruna@pradoemonteiro.adv.br"><i class="fas fa-envelope"></i></a></p></div></section>
<section id="contato"><h2>Fale conosco</h2><p>Prado &amp; Monteiro Advogados Associados<br>Rua Felipe Schmidt, 649 - Sala 802 - Centro<br>Florianópolis/SC - CEP 88010-001</p><p>(48) 3322-1100<br>(48) 99123-4567 (WhatsApp)<br>contato@pradoemonteiro.adv.br</p></section><footer>CNPJ 12.345.678/0001-90 — Desenvolvido por Agência Onda</footer></body></html>`,
  },
  {
    id: 'br-prefeitura-secretarias',
    url: 'https://www.santaritadosul.rs.gov.br/secretarias',
    people: [
      ['Marlene Zanatta', 'Secretária', '+555533321122', 'saude@santaritadosul.rs.gov.br'],
      ['Volmir Pasini', 'Secretário', '+555533321133', 'obras@santaritadosul.rs.gov.br'],
    ],
    shared: ['+555533321100'],
    orgs: ['Prefeitura Municipal de Santa Rita do Sul'],
    html: `<html lang="pt-br"><head><title>Secretarias - Prefeitura Municipal de Santa Rita do Sul</title></head><body><div id="barra-brasil"></div><header><a href="/">Prefeitura Municipal de Santa Rita do Sul</a></header>
<h1>Secretarias</h1><table><tr><th colspan="2">Secretaria da Saúde</th></tr><tr><td>Secretária</td><td>Marlene Zanatta</td></tr><tr><td>Telefone</td><td>(55) 3332-1122</td></tr><tr><td>E-mail</td><td>saude@santaritadosul.rs.gov.br</td></tr><tr><td>Horário</td><td>7h30 às 11h30</td></tr></table>
<table><tr><th colspan="2">Secretaria de Obras</th></tr><tr><td>Secretário</td><td>Volmir Pasini</td></tr><tr><td>Telefone</td><td>(55) 3332-1133</td></tr><tr><td>E-mail</td><td>obras@santaritadosul.rs.gov.br</td></tr></table>
<footer>Av. Brasil, 500 – CEP 98900-000 – Fone: (55) 3332-1100</footer></body></html>`,
  },
  {
    id: 'it-studio',
    url: 'https://www.studiofabbrimarchetti.it/contatti',
    people: [
      ['Lorenzo Fabbri', 'Dottore Commercialista', '+390547612233', 'lorenzo@studiofabbrimarchetti.it'],
      ['Elisa Marchetti', 'Consulente del Lavoro', '+390547612234', 'elisa@studiofabbrimarchetti.it'],
    ],
    shared: ['+390547612230', '+390547612239', 'info@studiofabbrimarchetti.it', 'studiofabbrimarchetti@pec.it'],
    orgs: ['Studio Associato Fabbri Marchetti'],
    html: `<html lang="it-IT"><head><title>Contatti - Studio Fabbri Marchetti Cesena</title></head><body><header><h2>Studio Associato Fabbri Marchetti</h2><p>Commercialisti e Consulenti del Lavoro</p></header>
<h1>Contatti</h1><div class="box"><p>Via Cesare Battisti, 88<br>47521 Cesena (FC)</p><p>Tel. 0547 612230 r.a.<br>Fax 0547 612239</p><p>E-mail: info@studiofabbrimarchetti.it<br>PEC: studiofabbrimarchetti@pec.it</p></div>
<div class="box"><h3>Dott. Lorenzo Fabbri</h3><p>Dottore Commercialista – Revisore Legale<br>Tel. 0547 612233<br>lorenzo@studiofabbrimarchetti.it</p></div><div class="box"><h3>Rag. Elisa Marchetti</h3><p>Consulente del Lavoro<br>Tel. 0547 612234<br>elisa@studiofabbrimarchetti.it</p></div>
<p>Orari: lun-ven 8:30-12:30 / 14:30-18:30</p><footer>P.IVA 03456780401 - Cod. Dest. SDI: M5UXCR1</footer></body></html>`,
  },
  {
    id: 'pl-urzad-gminy',
    url: 'https://www.gminazalesie.pl/urzad/pracownicy',
    people: [
      ['Zbigniew Orzechowski', 'Wójt Gminy', '+48833573701', 'wojt@gminazalesie.pl'],
      ['Halina Sidorczuk', 'Sekretarz Gminy', '+48833573702'],
      ['Dorota Michaluk', 'Skarbnik Gminy', '+48833573703'],
    ],
    shared: ['+48833573711', 'sekretariat@gminazalesie.pl'],
    orgs: ['Urząd Gminy Zalesie'],
    html: `<html lang="pl"><head><title>Pracownicy | Urząd Gminy Zalesie</title></head><body><div class="logo">Gmina Zalesie</div><h1>Pracownicy urzędu</h1>
<table class="tabela"><tbody><tr><td>Lp.</td><td>Imię i nazwisko</td><td>Stanowisko</td><td>Telefon</td><td>Pokój</td></tr><tr><td>1.</td><td>Zbigniew Orzechowski<br>wojt@gminazalesie.pl</td><td>Wójt Gminy</td><td>83 357 37 01</td><td>10</td></tr><tr><td>2.</td><td>Halina Sidorczuk</td><td>Sekretarz Gminy</td><td>83 357 37 02</td><td>11</td></tr><tr><td>3.</td><td>Dorota Michaluk</td><td>Skarbnik Gminy</td><td>83 357 37 03</td><td>12</td></tr></tbody></table>
<div class="stopka"><p>Urząd Gminy Zalesie, ul. Warszawska 34, 21-512 Zalesie</p><p>tel./fax 83 357 37 11, sekretariat@gminazalesie.pl</p></div></body></html>`,
  },
  {
    id: 'dk-tandlaege',
    url: 'https://www.tandlaegernehavnen.dk/kontakt-os',
    people: [
      ['Mette Holmgaard', 'Tandlæge', 'mh@tandlaegernehavnen.dk'],
      ['Søren Kjeldsen', 'Tandlæge', 'sk@tandlaegernehavnen.dk'],
      ['Birthe Lund', 'Klinikassistent'],
    ],
    shared: ['+4598123456', 'klinik@tandlaegernehavnen.dk'],
    orgs: ['Tandlægerne Havnen I/S'],
    html: `<html lang="da"><head><title>Kontakt os | Tandlægerne Havnen</title></head><body><h1>Kontakt os</h1><div class="adr"><p><b>Tandlægerne Havnen I/S</b><br>Havnegade 21, 1. sal<br>9000 Aalborg<br>CVR 12 34 56 78</p><p>Tlf. 98 12 34 56<br>klinik@tandlaegernehavnen.dk</p></div>
<h2>Personale</h2><ul class="staff"><li><span class="navn">Mette Holmgaard</span> <span class="titel">Tandlæge</span> <a href="mailto:mh@tandlaegernehavnen.dk">mh@tandlaegernehavnen.dk</a></li><li><span class="navn">Søren Kjeldsen</span> <span class="titel">Tandlæge</span> <a href="mailto:sk@tandlaegernehavnen.dk">sk@tandlaegernehavnen.dk</a></li><li><span class="navn">Birthe Lund</span> <span class="titel">Klinikassistent</span></li></ul><h2>Åbningstider</h2><p>Mandag 8.00 - 16.00</p><p>Ved akut behov uden for åbningstid: Tandlægevagten 70 20 02 55</p></body></html>`,
  },
  {
    id: 'tr-sirket',
    url: 'https://www.egemakinaimalat.com.tr/iletisim',
    people: [
      ['Serkan Yıldırım', 'Satış Müdürü', '+905321234567', 'serkan@egemakinaimalat.com.tr'],
      ['Ayşe Nur Kaplan', 'İhracat Sorumlusu'],
    ],
    shared: ['+902328771234', '+902328771235', 'info@egemakinaimalat.com.tr', 'export@egemakinaimalat.com.tr'],
    orgs: ['Ege Makina İmalat San. ve Tic. Ltd. Şti.'],
    html: `<html lang="tr"><head><title>İletişim - Ege Makina İmalat</title></head><body><div class="header"><img alt="Ege Makina İmalat"></div><h1>İletişim</h1><div class="kutu"><h3>Merkez</h3><p>Ege Makina İmalat San. ve Tic. Ltd. Şti.<br>İ.A.O.S.B. 10006 Sokak No: 45<br>35620 Çiğli / İZMİR</p><p>Tel: (0232) 877 12 34<br>Faks: (0232) 877 12 35<br>E-posta: info@egemakinaimalat.com.tr</p></div>
<div class="kutu"><h3>Satış</h3><p>Serkan Yıldırım<br>Satış Müdürü<br>GSM: 0532 123 45 67<br>serkan@egemakinaimalat.com.tr</p></div><div class="kutu"><h3>İhracat</h3><p>Ayşe Nur Kaplan<br>İhracat Sorumlusu<br>export@egemakinaimalat.com.tr</p></div><p>Vergi Dairesi: Çiğli V.D. 3241234567 – Mersis No: 0324123456700015</p><footer>© 2026 Ege Makina. Tüm hakları saklıdır.</footer></body></html>`,
  },
  {
    id: 'tr-doktorlar',
    url: 'https://www.ozelmaviklinik.com/hekimlerimiz',
    people: [
      ['Hakan Ersoy', 'Göz Hastalıkları Uzmanı'],
      ['Zeynep Altınok', 'Kulak Burun Boğaz Uzmanı'],
      ['Emre Doğan', 'Dahiliye Uzmanı'],
    ],
    shared: ['+902242201010', '+908502221010', 'bilgi@ozelmaviklinik.com'],
    orgs: ['Özel Mavi Klinik'],
    html: `<html lang="tr-TR"><head><title>Hekimlerimiz | Özel Mavi Klinik Bursa</title></head><body><header><a href="/">Özel Mavi Klinik</a><span>Randevu: 0850 222 10 10</span></header><h1>Hekimlerimiz</h1><div class="hekimler"><div class="hekim"><h3>Prof. Dr. Hakan Ersoy</h3><p>Göz Hastalıkları Uzmanı</p><a href="#">Randevu Al</a></div><div class="hekim"><h3>Op. Dr. Zeynep Altınok</h3><p>Kulak Burun Boğaz Uzmanı</p><a href="#">Randevu Al</a></div><div class="hekim"><h3>Uzm. Dr. Emre Doğan</h3><p>Dahiliye Uzmanı</p><a href="#">Randevu Al</a></div></div><footer><p>Fethiye Mah. Sanayi Cad. No:12 Nilüfer / Bursa</p><p>T: 0224 220 10 10 | bilgi@ozelmaviklinik.com</p></footer></body></html>`,
  },
  {
    id: 'fi-toimisto',
    url: 'https://www.lakiasiaintoimistokoivu.fi/yhteystiedot',
    people: [
      ['Päivi Koivu', 'Asianajaja, osakas', '+358401234567', 'paivi.koivu@lakiasiaintoimistokoivu.fi'],
      ['Jukka-Pekka Saarinen', 'Lakimies', '+358505556677', 'jp.saarinen@lakiasiaintoimistokoivu.fi'],
    ],
    shared: ['+35832345670'],
    orgs: ['Asianajotoimisto Koivu Oy'],
    html: `<html lang="fi"><head><title>Yhteystiedot | Asianajotoimisto Koivu Oy</title></head><body><h1>Yhteystiedot</h1><p>Asianajotoimisto Koivu Oy<br>Hämeenkatu 13 A, 4. krs<br>33100 Tampere<br>Puh. 03 234 5670<br>Y-tunnus 1234567-8</p><h2>Henkilöstö</h2><table><tr><td><b>Päivi Koivu</b><br>Asianajaja, osakas</td><td>040 123 4567<br>paivi.koivu@lakiasiaintoimistokoivu.fi</td></tr><tr><td><b>Jukka-Pekka Saarinen</b><br>Lakimies</td><td>050 555 6677<br>jp.saarinen@lakiasiaintoimistokoivu.fi</td></tr></table><p>Verkkolaskuosoite: 003712345678, operaattori Maventa</p></body></html>`,
  },
  {
    id: 'jp-gaiyo-table',
    url: 'https://www.mikawa-seiki.co.jp/company/',
    people: [['杉浦 健一郎', '代表取締役']],
    shared: ['+81566762211', '+81566762212', '+81668812345', 'info@mikawa-seiki.co.jp'],
    orgs: ['三河精機株式会社'],
    html: `<!DOCTYPE html><html lang="ja"><head><title>会社概要｜三河精機株式会社</title></head><body>
<header><a href="/"><img src="logo.png" alt="三河精機株式会社"></a><ul><li><a>製品情報</a></li><li><a>採用情報</a></li><li><a>お問い合わせ</a></li></ul></header>
<main><h1>会社概要</h1><table><tr><th>商号</th><td>三河精機株式会社（Mikawa Seiki Co., Ltd.）</td></tr><tr><th>代表者</th><td>代表取締役　杉浦 健一郎</td></tr><tr><th>設立</th><td>1968年（昭和43年）4月</td></tr><tr><th>資本金</th><td>3,000万円</td></tr><tr><th>従業員数</th><td>86名（2026年4月現在）</td></tr><tr><th>本社・工場</th><td>〒447-0853 愛知県碧南市浜町12番地<br>TEL 0566-76-2211（代表）／FAX 0566-76-2212</td></tr><tr><th>大阪営業所</th><td>〒532-0011 大阪府大阪市淀川区西中島3-8-2<br>TEL 06-6881-2345</td></tr><tr><th>E-mail</th><td>info@mikawa-seiki.co.jp</td></tr><tr><th>取引銀行</th><td>岡崎信用金庫 碧南支店、碧海信用金庫</td></tr><tr><th>主要取引先</th><td>トヨタ自動車株式会社、株式会社デンソー（敬称略）</td></tr></table></main>
<footer>Copyright © 三河精機株式会社 All Rights Reserved.</footer></body></html>`,
  },
  {
    id: 'jp-clinic',
    url: 'https://www.hanamizuki-clinic.jp/doctor/',
    people: [
      ['森田 由美子', '院長'],
      ['西尾 隆', '副院長'],
    ],
    shared: ['+81422551234'],
    orgs: ['はなみずき内科クリニック'],
    html: `<html lang="ja"><head><title>医師紹介 | はなみずき内科クリニック（武蔵野市）</title></head><body><div id="header"><p class="logo">はなみずき内科クリニック</p><p class="tel">TEL:0422-55-1234</p></div><h2>医師紹介</h2>
<div class="doctor"><h3>院長　森田 由美子<span>（もりた ゆみこ）</span></h3><dl><dt>略歴</dt><dd>平成10年 東都医科大学卒業<br>平成18年 中央総合病院 内科医長</dd><dt>資格</dt><dd>日本内科学会 総合内科専門医</dd></dl></div>
<div class="doctor"><h3>副院長　西尾 隆<span>（にしお たかし）</span></h3><dl><dt>略歴</dt><dd>平成16年 北陵大学医学部卒業</dd></dl></div>
<div class="info"><p>〒180-0004 東京都武蔵野市吉祥寺本町2-3-4 サンビル3F</p><p>診療時間 9:00～12:30 / 15:00～18:30　休診日：木曜・日曜・祝日</p></div></body></html>`,
  },
  {
    id: 'cn-lianxi-duo',
    url: 'http://www.sdruitai.com/contact.asp',
    people: [
      ['孙经理', '', '+8613953612345'],
      ['李红霞', '', '+8615263698765'],
    ],
    shared: ['+865363212345', '+865363212346', '+864006531234', 'sdruitai@163.com', 'export@sdruitai.com'],
    orgs: ['山东瑞泰环保设备有限公司'],
    html: `<html><head><meta charset="gb2312"><title>联系我们_山东瑞泰环保设备有限公司</title></head><body><div class="top">欢迎光临山东瑞泰环保设备有限公司官方网站！ 全国服务热线：400-653-1234</div><div class="nav"><a>网站首页</a><a>关于我们</a><a>产品展示</a><a>工程案例</a><a>联系我们</a></div>
<div class="left"><h3>产品分类</h3><ul><li>污水处理设备</li><li>气浮机</li></ul></div>
<div class="right"><h3>联系我们</h3><p>山东瑞泰环保设备有限公司</p><p>国内销售：孙经理　13953612345</p><p>外贸部：李红霞　15263698765　邮箱：export@sdruitai.com</p><p>电话：0536-3212345</p><p>传真：0536-3212346</p><p>邮箱：sdruitai@163.com</p><p>Q Q：123456789</p><p>网址：www.sdruitai.com</p><p>地址：山东省诸城市经济开发区横一路88号</p><p>邮编：262200</p></div>
<div class="foot">版权所有：山东瑞泰环保设备有限公司 鲁ICP备14012345号-1 技术支持：潍坊云商网络</div></body></html>`,
  },
  {
    id: 'tw-company',
    url: 'https://www.yicheng-precision.com.tw/contact-us',
    people: [
      ['陳冠宇', '業務副理', '+886423591234;215', 'kevin@yicheng-precision.com.tw'],
      ['黃雅琪', '國外業務', '+886423591234;218', 'sales2@yicheng-precision.com.tw'],
    ],
    shared: ['+886423591234', '+886423591235', 'service@yicheng-precision.com.tw'],
    orgs: ['億誠精密工業股份有限公司'],
    html: `<html lang="zh-TW"><head><title>聯絡我們 | 億誠精密工業股份有限公司</title></head><body><header><a href="/"><img src="logo.svg" alt="億誠精密"></a></header><h1>聯絡我們</h1><div class="info"><h2>億誠精密工業股份有限公司</h2><p>407 台中市西屯區工業區三十二路18號</p><p>電話：04-2359-1234（代表號）</p><p>傳真：04-2359-1235</p><p>信箱：service@yicheng-precision.com.tw</p><p>統一編號：12345678</p></div><div class="win"><h3>業務窗口</h3><p>陳冠宇 業務副理　分機 215　kevin@yicheng-precision.com.tw</p><p>黃雅琪 國外業務　分機 218　sales2@yicheng-precision.com.tw</p></div><footer>© 2026 Yi Cheng Precision Industry Co., Ltd. 網頁設計 鯨魚數位</footer></body></html>`,
  },
  {
    id: 'hk-accountants',
    url: 'https://www.lamkwok.com.hk/our-team',
    people: [
      ['Lam Chi Keung, Stephen', 'Managing Partner', '+85225281201', 'stephen.lam@lamkwok.com.hk'],
      ['Kwok Mei Yee', 'Partner', '+85225281202', 'mykwok@lamkwok.com.hk'],
      ['Ho Ka Wai', 'Audit Manager', '+85225281215', 'kwho@lamkwok.com.hk'],
    ],
    shared: ['+85225281200', '+85225281299'],
    orgs: ['Lam & Kwok CPA Limited'],
    html: `<html lang="en-HK"><head><title>Our Team | Lam &amp; Kwok CPA Limited 林郭會計師事務所有限公司</title></head><body><header><a href="/">Lam &amp; Kwok CPA Limited</a></header><h1>Our Team</h1><div class="team-list"><div class="m"><h4>Lam Chi Keung, Stephen</h4><p>Managing Partner</p><p>CPA (Practising), FCCA</p><p>Tel: 2528 1201</p><p>stephen.lam@lamkwok.com.hk</p></div><div class="m"><h4>Kwok Mei Yee</h4><p>Partner</p><p>Tel: 2528 1202</p><p>mykwok@lamkwok.com.hk</p></div><div class="m"><h4>Ho Ka Wai</h4><p>Audit Manager</p><p>Tel: 2528 1215</p><p>kwho@lamkwok.com.hk</p></div></div><footer>Unit 1803, 18/F, Harcourt House, 39 Gloucester Road, Wan Chai, Hong Kong. Tel: 2528 1200 Fax: 2528 1299</footer></body></html>`,
  },
  {
    id: 'kr-company-footer',
    url: 'https://www.daehanpump.co.kr/about/location.html',
    people: [['박정호', '대표이사']],
    shared: ['+82328141234', '+82328141235', 'sales@daehanpump.co.kr'],
    orgs: ['(주)대한펌프'],
    html: `<html lang="ko"><head><title>오시는 길 | (주)대한펌프</title></head><body><div id="gnb"><a>회사소개</a><a>제품소개</a><a>고객지원</a></div><h2>오시는 길</h2><p>주소 : 인천광역시 남동구 남동서로 123 (고잔동)</p><p>대중교통 : 수인분당선 남동인더스파크역 2번 출구에서 도보 10분</p><div id="footer"><p>상호 : (주)대한펌프 | 대표이사 : 박정호 | 사업자등록번호 : 131-81-12345 | 통신판매업신고 : 제2019-인천남동-0123호</p><p>TEL : 032-814-1234 | FAX : 032-814-1235 | E-mail : sales@daehanpump.co.kr</p><p>Copyright ⓒ 2026 DAEHAN PUMP. All rights reserved.</p></div></body></html>`,
  },
  {
    id: 'kr-univ-faculty',
    url: 'https://chem.hanbit.ac.kr/people/professor',
    people: [
      ['김성민', '교수', '+82442011234', 'smkim@hanbit.ac.kr'],
      ['이지은', '부교수', '+82442011236', 'jelee@hanbit.ac.kr'],
      ['최동욱', '조교수', '+82442011238', 'dwchoi@hanbit.ac.kr'],
    ],
    shared: ['+82442011200'],
    orgs: ['한빛대학교 화학과'],
    html: `<html lang="ko"><head><title>교수진 | 한빛대학교 화학과</title></head><body><header><a>한빛대학교 화학과</a></header><h1>교수진</h1><ul class="prof"><li><strong>김성민</strong> <span>교수</span><p>전공 : 물리화학</p><p>연구실 : 자연과학관 401호</p><p>전화 : 044-201-1234</p><p>이메일 : smkim@hanbit.ac.kr</p></li><li><strong>이지은</strong> <span>부교수</span><p>전공 : 유기화학</p><p>전화 : 044-201-1236</p><p>이메일 : jelee@hanbit.ac.kr</p></li><li><strong>최동욱</strong> <span>조교수</span><p>전공 : 무기화학</p><p>전화 : 044-201-1238</p><p>이메일 : dwchoi@hanbit.ac.kr</p></li></ul><footer>(30019) 세종특별자치시 조치원읍 세종로 2511 화학과 사무실 044-201-1200</footer></body></html>`,
  },
  {
    id: 'ru-ooo-kontakty',
    url: 'https://www.uralprompribor.ru/kontakty/',
    people: [
      ['Лебедев Игорь Николаевич', 'Генеральный директор'],
      ['Смирнова Ольга', 'Менеджер по продажам', '+79122345678', 'smirnova@uralprompribor.ru'],
      ['Гайсин Руслан', 'Технический отдел', '+73432223347'],
    ],
    shared: ['+73432223344', '+78005553344', 'info@uralprompribor.ru'],
    orgs: ['ООО «УралПромПрибор»'],
    html: `<html lang="ru"><head><title>Контакты — УралПромПрибор, Екатеринбург</title></head><body><header><a href="/"><img alt="УралПромПрибор" src="l.png"></a><a href="tel:88005553344">8 (800) 555-33-44</a><small>Звонок бесплатный</small></header><h1>Контакты</h1><p>620014, г. Екатеринбург, ул. Малышева, д. 51, оф. 12/04</p><p>Телефон: +7 (343) 222-33-44<br>E-mail: info@uralprompribor.ru</p><p>Время работы: пн–пт с 9:00 до 18:00</p><h2>Отделы</h2><div class="emp"><b>Смирнова Ольга</b><br>Менеджер по продажам<br>моб. 8-912-234-56-78<br>smirnova@uralprompribor.ru</div><div class="emp"><b>Гайсин Руслан</b><br>Технический отдел<br>тел. (343) 222-33-47</div><h2>Реквизиты</h2><table><tr><td>Полное наименование</td><td>ООО «УралПромПрибор»</td></tr><tr><td>Генеральный директор</td><td>Лебедев Игорь Николаевич</td></tr><tr><td>ИНН / КПП</td><td>6671234567 / 667101001</td></tr><tr><td>ОГРН</td><td>1096671012345</td></tr><tr><td>Р/с</td><td>40702810516540012345 в Уральском банке ПАО Сбербанк</td></tr><tr><td>БИК</td><td>046577674</td></tr></table><footer>© 2009–2026 УралПромПрибор. Создание сайта — Веб-Мастерская</footer></body></html>`,
  },
  {
    id: 'ru-shkola',
    url: 'https://school14-volzhsk.ru/rukovodstvo',
    people: [
      ['Кузнецова Татьяна Викторовна', 'Директор', '+78363161234', 'school14@mari-el.ru'],
      ['Ермаков Сергей Павлович', 'Заместитель директора по УВР', '+78363161235'],
    ],
    shared: [],
    orgs: ['МБОУ «Средняя школа № 14»'],
    html: `<html lang="ru"><head><title>Руководство - МБОУ «Средняя школа № 14» г. Волжска</title></head><body><h1>Руководство. Педагогический состав</h1><table><tr><th>Ф.И.О.</th><th>Должность</th><th>Контактный телефон</th><th>Адрес электронной почты</th></tr><tr><td>Кузнецова Татьяна Викторовна</td><td>Директор</td><td>8 (83631) 6-12-34</td><td>school14@mari-el.ru</td></tr><tr><td>Ермаков Сергей Павлович</td><td>Заместитель директора по УВР</td><td>8 (83631) 6-12-35</td><td>—</td></tr></table><p>Приём граждан: вторник 15:00–17:00</p><footer>Версия для слабовидящих. Минпросвещения России</footer></body></html>`,
  },
  {
    id: 'ua-firma',
    url: 'https://www.agrosvit-poltava.com.ua/kontakty',
    people: [['Олександр Бондаренко', 'Комерційний директор', '+380671234567', 'bondarenko@agrosvit-poltava.com.ua']],
    shared: ['+380532567890', 'office@agrosvit-poltava.com.ua'],
    orgs: ['ТОВ «Агросвіт-Полтава»'],
    html: `<html lang="uk"><head><title>Контакти | Агросвіт-Полтава</title></head><body><h1>Контакти</h1><p>ТОВ «Агросвіт-Полтава»<br>36000, м. Полтава, вул. Європейська, 155<br>тел./факс: (0532) 56-78-90<br>office@agrosvit-poltava.com.ua</p><p>Олександр Бондаренко, комерційний директор<br>моб.: (067) 123-45-67<br>bondarenko@agrosvit-poltava.com.ua</p><p>ЄДРПОУ 31234567</p></body></html>`,
  },
  {
    id: 'vn-congty',
    url: 'https://www.gophucthanh.vn/lien-he',
    people: [
      ['Nguyễn Văn Thành', 'Giám đốc', '+84903123456'],
      ['Trần Thị Mai Hương', 'Phòng kinh doanh', '+84912345678', 'huong.tran@gophucthanh.vn'],
    ],
    shared: ['+842743123456', 'info@gophucthanh.vn'],
    orgs: ['Công ty TNHH Gỗ Phúc Thành'],
    html: `<html lang="vi"><head><title>Liên hệ - Công ty TNHH Gỗ Phúc Thành</title></head><body><h1>Liên hệ</h1><h3>CÔNG TY TNHH GỖ PHÚC THÀNH</h3><p>Địa chỉ: 45 Đường ĐT743, P. Bình Chuẩn, TP. Thuận An, Bình Dương<br>Điện thoại: 0274 3123 456<br>Email: info@gophucthanh.vn<br>MST: 3700123456</p><p>Ông Nguyễn Văn Thành - Giám đốc<br>Hotline: 0903 123 456</p><p>Bà Trần Thị Mai Hương - Phòng kinh doanh<br>ĐT: 0912 345 678<br>Email: huong.tran@gophucthanh.vn</p><footer>© 2026 Gỗ Phúc Thành. Thiết kế web bởi Mona</footer></body></html>`,
  },
  {
    id: 'id-kontak',
    url: 'https://www.sinarabadi-teknik.co.id/kontak',
    people: [
      ['Budi Santoso', 'Marketing Manager', '+6281234567890', 'budi@sinarabadi-teknik.co.id'],
      ['Dewi Lestari', 'Customer Service', '+6285678901234'],
    ],
    shared: ['+62318412345', 'info@sinarabadi-teknik.co.id'],
    orgs: ['PT Sinar Abadi Teknik'],
    html: `<html lang="id"><head><title>Kontak Kami | PT Sinar Abadi Teknik</title></head><body><header><h2>PT Sinar Abadi Teknik</h2></header><h1>Kontak Kami</h1><p>Jl. Rungkut Industri III No. 27<br>Surabaya 60293, Jawa Timur</p><p>Telp: (031) 8412345<br>Email: info@sinarabadi-teknik.co.id</p><ul><li>Budi Santoso (Marketing Manager)<br>HP/WA: 0812-3456-7890<br>budi@sinarabadi-teknik.co.id</li><li>Dewi Lestari (Customer Service)<br>HP/WA: 0856-7890-1234</li></ul></body></html>`,
  },
]
