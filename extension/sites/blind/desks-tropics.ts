import type { PageCase } from './page-case.ts'

/**
 * Desks of South and Southeast Asia, the Levant, Latin America and the islands. A mailbox of a desk (export@, registrar@) is the
 * house's, whoever sits there. Nobody and nothing in them exists.
 */
export const desksTropics: readonly PageCase[] = [
  {
    id: 'lk-exporter',
    url: 'https://www.serendibcoir.lk/contact.html',
    people: [
      ['Mr. Nuwan Wickramasinghe', 'Managing Director', '+94777555121', 'nuwan@serendibcoir.lk'],
      ['Ms. Dilini Jayawardena', 'Export Manager', '+94777555122'],
    ],
    shared: ['export@serendibcoir.lk', '+94112555120', 'info@serendibcoir.lk'],
    orgs: ['Serendib Coir Products (Pvt) Ltd'],
    html: `<html><head><title>Serendib Coir Products (Pvt) Ltd - Contact Us</title></head><body><h1>Contact Us</h1><h3>Head Office</h3><p>Serendib Coir Products (Pvt) Ltd,<br>No. 120, Negombo Road, Wattala, Sri Lanka.<br>Tel : +94 11 255 5120<br>E-mail : info@serendibcoir.lk</p><h3>Contact Persons</h3><ol><li>Mr. Nuwan Wickramasinghe (Managing Director)<br>Mobile : +94 77 755 5121<br>E-mail : nuwan@serendibcoir.lk</li><li>Ms. Dilini Jayawardena (Export Manager)<br>Mobile : +94 77 755 5122<br>E-mail : export@serendibcoir.lk</li></ol></body></html>`,
  },
  {
    id: 'bd-garments',
    url: 'https://www.padmaknit.com.bd/management',
    people: [
      ['Md. Rafiqul Islam', 'Chairman', '+8801711555121', 'chairman@padmaknit.com.bd'],
      ['Nasrin Sultana', 'Director (Finance)', '+8801711555122', 'nasrin@padmaknit.com.bd'],
      ['Engr. Tanvir Ahmed Chowdhury', 'General Manager, Production', '+8801711555123', 'tanvir@padmaknit.com.bd'],
    ],
    shared: ['+8802225512055', 'info@padmaknit.com.bd'],
    orgs: ['Padma Knit Composite Ltd.'],
    html: `<html lang="en"><head><title>Management | Padma Knit Composite Ltd.</title></head><body><div class="container"><h2>Management</h2><div class="row"><div class="card text-center"><img class="card-img-top" src="1.png" alt="Card image"><div class="card-body"><h5 class="card-title">Md. Rafiqul Islam</h5><h6 class="card-subtitle">Chairman</h6><p class="card-text">Cell: +880 1711-555121<br>Email: chairman@padmaknit.com.bd</p></div></div><div class="card text-center"><img class="card-img-top" src="2.png" alt="Card image"><div class="card-body"><h5 class="card-title">Nasrin Sultana</h5><h6 class="card-subtitle">Director (Finance)</h6><p class="card-text">Cell: +880 1711-555122<br>Email: nasrin@padmaknit.com.bd</p></div></div><div class="card text-center"><img class="card-img-top" src="3.png" alt="Card image"><div class="card-body"><h5 class="card-title">Engr. Tanvir Ahmed Chowdhury</h5><h6 class="card-subtitle">General Manager, Production</h6><p class="card-text">Cell: +880 1711-555123<br>Email: tanvir@padmaknit.com.bd</p></div></div></div></div><footer><strong>Padma Knit Composite Ltd.</strong> House 120, Road 12, Banani, Dhaka 1213, Bangladesh. Phone: +880 2 2255 12055. info@padmaknit.com.bd</footer></body></html>`,
  },
  {
    id: 'np-trekking',
    url: 'https://www.himalihorizon.com.np/our-team',
    people: [
      ['Pasang Dorje Sherpa', 'Founder & Trek Leader'],
      ['Sunita Gurung', 'Office Manager'],
      ['Bishnu Prasad Adhikari', 'Trekking Guide'],
    ],
    shared: ['+97714555120', '+9779851055121', 'namaste@himalihorizon.com.np'],
    orgs: ['Himali Horizon Treks Pvt. Ltd.'],
    html: `<html lang="en-US"><head><title>Our Team - Himali Horizon Treks</title></head><body><ul class="contact-top"><li><i class="fa fa-phone"></i> +977-1-4555120</li><li><i class="fa fa-whatsapp"></i> +977-9851055121</li><li><i class="fa fa-envelope"></i> namaste@himalihorizon.com.np</li></ul><h1>Our Team</h1><div class="team-list"><div class="team-box"><a href="/team/pasang"><img src="p.jpg" alt="Pasang Dorje Sherpa"></a><h3><a href="/team/pasang">Pasang Dorje Sherpa</a></h3><span class="designation">Founder &amp; Trek Leader</span><p>Born in Solukhumbu, Pasang has led over 100 treks to Everest Base Camp.</p></div><div class="team-box"><a href="/team/sunita"><img src="s.jpg" alt="Sunita Gurung"></a><h3><a href="/team/sunita">Sunita Gurung</a></h3><span class="designation">Office Manager</span><p>Sunita takes care of bookings and permits.</p></div><div class="team-box"><a href="/team/bishnu"><img src="b.jpg" alt="Bishnu Prasad Adhikari"></a><h3><a href="/team/bishnu">Bishnu Prasad Adhikari</a></h3><span class="designation">Trekking Guide</span><p>Bishnu speaks Nepali, English and some German.</p></div></div><h2>Popular treks</h2><ul><li><a href="/t/1">Annapurna Circuit</a></li><li><a href="/t/2">Langtang Valley</a></li><li><a href="/t/3">Upper Mustang</a></li></ul><footer>Himali Horizon Treks Pvt. Ltd., Thamel, Kathmandu, Nepal. Govt. Regd. No. 12345/067</footer></body></html>`,
  },
  {
    id: 'ph-university-offices',
    url: 'https://www.sanroquecollege.edu.ph/directory',
    people: [
      ['Dr. Maria Lourdes P. Villanueva', 'College President', 'president@sanroquecollege.edu.ph'],
      ['Engr. Rodel B. Macaraeg', 'Dean, College of Engineering', 'rbmacaraeg@sanroquecollege.edu.ph'],
      ['Ms. Jennylyn Dela Cruz', 'Registrar'],
    ],
    shared: ['registrar@sanroquecollege.edu.ph', '+63448555120', 'info@sanroquecollege.edu.ph'],
    orgs: ['San Roque College'],
    html: `<html lang="en"><head><title>Directory | San Roque College</title></head><body><h1>Directory</h1><p>Trunkline: (044) 855-5120</p><table class="table"><tr><th>Office</th><th>Head</th><th>Local</th><th>E-mail</th></tr><tr><td>Office of the President</td><td>Dr. Maria Lourdes P. Villanueva<br><em>College President</em></td><td>101</td><td>president@sanroquecollege.edu.ph</td></tr><tr><td>College of Engineering</td><td>Engr. Rodel B. Macaraeg<br><em>Dean, College of Engineering</em></td><td>214</td><td>rbmacaraeg@sanroquecollege.edu.ph</td></tr><tr><td>Office of the Registrar</td><td>Ms. Jennylyn Dela Cruz<br><em>Registrar</em></td><td>105</td><td>registrar@sanroquecollege.edu.ph</td></tr></table><footer>San Roque College, Poblacion, Malolos, Bulacan, Philippines · info@sanroquecollege.edu.ph</footer></body></html>`,
  },
  {
    id: 'co-inmobiliaria',
    url: 'https://www.habitarcafetero.com.co/asesores',
    people: [
      ['Luz Marina Ospina', 'Gerente', '+573155551121'],
      ['Andrés Felipe Giraldo', 'Asesor comercial', '+573155551122', 'agiraldo@habitarcafetero.com.co'],
      ['Yuliana Restrepo Arango', 'Asesora de arriendos', '+573155551123', 'yrestrepo@habitarcafetero.com.co'],
    ],
    shared: ['gerencia@habitarcafetero.com.co', '+576063555120', 'info@habitarcafetero.com.co'],
    orgs: ['Habitar Cafetero S.A.S.'],
    html: `<html lang="es-CO"><head><title>Asesores | Habitar Cafetero</title></head><body><h1>Nuestros asesores</h1><div class="listado"><div class="asesor"><div class="foto"><img src="1.jpg"></div><div class="datos"><span class="nombre">Luz Marina Ospina</span><span class="cargo">Gerente</span><a class="btn-wa" href="https://api.whatsapp.com/send?phone=573155551121"><i class="fab fa-whatsapp"></i> 315 555 1121</a><a href="mailto:gerencia@habitarcafetero.com.co">gerencia@habitarcafetero.com.co</a></div></div><div class="asesor"><div class="foto"><img src="2.jpg"></div><div class="datos"><span class="nombre">Andrés Felipe Giraldo</span><span class="cargo">Asesor comercial</span><a class="btn-wa" href="https://api.whatsapp.com/send?phone=573155551122"><i class="fab fa-whatsapp"></i> 315 555 1122</a><a href="mailto:agiraldo@habitarcafetero.com.co">agiraldo@habitarcafetero.com.co</a></div></div><div class="asesor"><div class="foto"><img src="3.jpg"></div><div class="datos"><span class="nombre">Yuliana Restrepo Arango</span><span class="cargo">Asesora de arriendos</span><a class="btn-wa" href="https://api.whatsapp.com/send?phone=573155551123"><i class="fab fa-whatsapp"></i> 315 555 1123</a><a href="mailto:yrestrepo@habitarcafetero.com.co">yrestrepo@habitarcafetero.com.co</a></div></div></div><footer><p>Habitar Cafetero S.A.S. NIT 900.123.456-7</p><p>Carrera 23 # 45-12, Manizales, Colombia</p><p>PBX: (606) 355 5120</p><p>info@habitarcafetero.com.co</p></footer></body></html>`,
  },
  {
    id: 'pe-clinica-especialistas',
    url: 'https://www.clinicaandina.com.pe/staff-medico',
    people: [
      ['Dr. Wilfredo Quispe Mamani', 'Traumatología'],
      ['Dra. Rosa Elvira Chumpitaz', 'Ginecología'],
      ['Dr. César Augusto Ñahui', 'Pediatría'],
    ],
    shared: ['+5154555120', 'citas@clinicaandina.com.pe'],
    orgs: ['Clínica Andina'],
    html: `<html lang="es-PE"><head><title>Staff médico - Clínica Andina Arequipa</title></head><body><header><img src="logo.png" alt="Clínica Andina"></header><h2>Staff médico</h2><div class="medicos"><div class="medico"><h3>Dr. Wilfredo Quispe Mamani</h3><p>Traumatología</p><p>CMP 34567 RNE 12345</p></div><div class="medico"><h3>Dra. Rosa Elvira Chumpitaz</h3><p>Ginecología</p><p>CMP 45678 RNE 23456</p></div><div class="medico"><h3>Dr. César Augusto Ñahui</h3><p>Pediatría</p><p>CMP 56789 RNE 34567</p></div></div><p class="pie">Clínica Andina. Calle Mercaderes 1200, Arequipa. Central telefónica: (054) 555120. Correo: citas@clinicaandina.com.pe. RUC 20123456789</p></body></html>`,
  },
  {
    id: 'cl-vina-contactos',
    url: 'https://www.vinacerroquemado.cl/contacto',
    people: [
      ['Rodrigo Undurraga Prieto', 'Gerente General', '+56958551121', 'rundurraga@vinacerroquemado.cl'],
      ['Macarena Ibáñez', 'Enóloga', 'mibanez@vinacerroquemado.cl'],
      ['Patricio Soto', 'Turismo y visitas', '+56958551123', 'visitas@vinacerroquemado.cl'],
    ],
    shared: ['+56722555120', 'contacto@vinacerroquemado.cl'],
    orgs: ['Viña Cerro Quemado'],
    html: `<html lang="es-CL"><head><title>Contacto | Viña Cerro Quemado</title></head><body><h1>Contacto</h1><div class="w-layout-grid"><div class="w-richtext"><h4>Gerente General</h4><p>Rodrigo Undurraga Prieto<br>rundurraga@vinacerroquemado.cl<br>+56 9 5855 1121</p></div><div class="w-richtext"><h4>Enóloga</h4><p>Macarena Ibáñez<br>mibanez@vinacerroquemado.cl</p></div><div class="w-richtext"><h4>Turismo y visitas</h4><p>Patricio Soto<br>visitas@vinacerroquemado.cl<br>+56 9 5855 1123</p></div></div><div class="footer">Viña Cerro Quemado, Camino Real km 12, Santa Cruz, Valle de Colchagua, Chile. Fono: +56 72 255 5120. contacto@vinacerroquemado.cl</div></body></html>`,
  },
  {
    id: 'cr-hotel-jsonld-graph',
    url: 'https://www.hotelcolibriazul.cr/contacto',
    people: [['Esteban Chaves Rojas', 'Gerente de operaciones', '+50688555121', 'esteban@hotelcolibriazul.cr']],
    shared: ['+50624555120', 'reservas@hotelcolibriazul.cr'],
    orgs: ['Hotel Colibrí Azul'],
    html: `<html lang="es"><head><title>Contacto - Hotel Colibrí Azul</title><script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://www.hotelcolibriazul.cr/contacto","url":"https://www.hotelcolibriazul.cr/contacto","name":"Contacto - Hotel Colibrí Azul","isPartOf":{"@id":"https://www.hotelcolibriazul.cr/#website"}},{"@type":"WebSite","@id":"https://www.hotelcolibriazul.cr/#website","name":"Hotel Colibrí Azul","publisher":{"@id":"https://www.hotelcolibriazul.cr/#organization"}},{"@type":["Organization","Hotel"],"@id":"https://www.hotelcolibriazul.cr/#organization","name":"Hotel Colibrí Azul","telephone":"+506 2455 5120","logo":{"@type":"ImageObject","url":"logo.png"}}]}</script></head><body><h1>Contacto</h1><p>¿Grupos o bodas? Escriba a nuestro gerente de operaciones:</p><div class="card"><p><b>Esteban Chaves Rojas</b></p><p>Gerente de operaciones</p><p>Cel. 8855-5121</p><p>esteban@hotelcolibriazul.cr</p></div><div class="card"><p><b>Reservaciones</b></p><p>Tel. 2455-5120</p><p>reservas@hotelcolibriazul.cr</p></div></body></html>`,
  },
  {
    id: 'jm-attorneys-squarespace',
    url: 'https://www.bluemountainlegal.com.jm/our-attorneys',
    people: [
      ['Sheldon A. Bartley', 'Partner', 'sbartley@bluemountainlegal.com.jm'],
      ['Kerry-Ann Whyte', 'Partner', 'kwhyte@bluemountainlegal.com.jm'],
      ['Tashoya Grant', 'Associate', 'tgrant@bluemountainlegal.com.jm'],
    ],
    shared: ['+18765551201', 'office@bluemountainlegal.com.jm'],
    orgs: ['Blue Mountain Legal'],
    html: `<html lang="en-JM"><head><title>Our Attorneys &mdash; Blue Mountain Legal</title></head><body><div class="sqs-layout"><div class="sqs-block-content"><h1>Our Attorneys</h1></div><div class="sqs-row"><div class="sqs-block html-block"><h3>Sheldon A. Bartley</h3><p><em>Partner</em></p><p>Sheldon heads the firm's litigation practice. <a href="mailto:sbartley@bluemountainlegal.com.jm">Email</a></p></div><div class="sqs-block html-block"><h3>Kerry-Ann Whyte</h3><p><em>Partner</em></p><p>Kerry-Ann advises on conveyancing and probate. <a href="mailto:kwhyte@bluemountainlegal.com.jm">Email</a></p></div><div class="sqs-block html-block"><h3>Tashoya Grant</h3><p><em>Associate</em></p><p>Tashoya was called to the Bar in 2021. <a href="mailto:tgrant@bluemountainlegal.com.jm">Email</a></p></div></div></div><footer><p>12 Hope Road, Kingston 10, Jamaica</p><p>(876) 555-1201</p><p>office@bluemountainlegal.com.jm</p></footer></body></html>`,
  },
  {
    id: 'fj-resort-managers',
    url: 'https://www.nukulaguresort.com.fj/contact-us',
    people: [
      ['Sereana Tuilagi', 'General Manager', 'gm@nukulaguresort.com.fj'],
      ['Rajesh Narayan', 'Financial Controller'],
    ],
    shared: ['accounts@nukulaguresort.com.fj', '+6796555120', 'reservations@nukulaguresort.com.fj'],
    orgs: ['Nukulagu Island Resort'],
    html: `<html lang="en"><head><title>Contact Us - Nukulagu Island Resort</title></head><body><h1>Bula! Contact Us</h1><div class="two-col"><div><h3>Resort</h3><p>Nukulagu Island Resort<br>PO Box 120, Lautoka, Fiji Islands</p><p>Phone: +679 655 5120</p><p>Reservations: reservations@nukulaguresort.com.fj</p></div><div><h3>Management</h3><p>General Manager: Sereana Tuilagi<br>gm@nukulaguresort.com.fj</p><p>Financial Controller: Rajesh Narayan<br>accounts@nukulaguresort.com.fj</p></div></div></body></html>`,
  },
  {
    id: 'lb-engineers',
    url: 'https://www.cedarspan-eng.com.lb/team',
    people: [
      ['Elie Khoury', 'Managing Partner', '+9613555121', 'elie.khoury@cedarspan-eng.com.lb'],
      ['Rima Haddad', 'Structural Engineer', 'rima.haddad@cedarspan-eng.com.lb'],
      ['Hassan Fakhoury', 'Site Supervisor', '+9613555123'],
    ],
    shared: ['+9611555120', 'info@cedarspan-eng.com.lb'],
    orgs: ['CedarSpan Engineering SARL'],
    html: `<html lang="en"><head><title>Team - CedarSpan Engineering SARL</title></head><body><h1>Meet the team</h1><ul class="team"><li><figure><img src="e.jpg"><figcaption><strong>Elie Khoury</strong><small>Managing Partner</small><span>M. +961 3 555 121</span><span>elie.khoury@cedarspan-eng.com.lb</span></figcaption></figure></li><li><figure><img src="r.jpg"><figcaption><strong>Rima Haddad</strong><small>Structural Engineer</small><span>rima.haddad@cedarspan-eng.com.lb</span></figcaption></figure></li><li><figure><img src="h.jpg"><figcaption><strong>Hassan Fakhoury</strong><small>Site Supervisor</small><span>M. +961 3 555 123</span></figcaption></figure></li></ul><p>CedarSpan Engineering SARL, Hamra Street, Sabbagh Bldg., Beirut, Lebanon. T. +961 1 555 120. info@cedarspan-eng.com.lb</p></body></html>`,
  },
  {
    id: 'ir-sherkat-fa',
    url: 'https://www.foulad-kavir.ir/contact',
    people: [
      ['مهندس رضا احمدی', 'مدیرعامل', '+989125551121', 'ahmadi@foulad-kavir.ir'],
      ['مریم حسینی', 'مدیر فروش', '+989125551122'],
    ],
    shared: ['sales@foulad-kavir.ir', '+982155551120', 'info@foulad-kavir.ir'],
    orgs: ['شرکت فولاد کویر'],
    html: `<html lang="fa-IR" dir="rtl"><head><title>تماس با ما | شرکت فولاد کویر</title></head><body><h1>تماس با ما</h1><p>شرکت فولاد کویر<br>تهران، خیابان ولیعصر، پلاک ۱۲۰<br>تلفن: ۰۲۱-۵۵۵۵۱۱۲۰<br>ایمیل: info@foulad-kavir.ir</p><div class="persons"><div class="person"><h3>مهندس رضا احمدی</h3><p>مدیرعامل</p><p>موبایل: ۰۹۱۲۵۵۵۱۱۲۱</p><p>ahmadi@foulad-kavir.ir</p></div><div class="person"><h3>مریم حسینی</h3><p>مدیر فروش</p><p>موبایل: ۰۹۱۲۵۵۵۱۱۲۲</p><p>sales@foulad-kavir.ir</p></div></div></body></html>`,
  },
  {
    id: 'mn-company',
    url: 'https://www.talnutag-cashmere.mn/contact',
    people: [
      ['Б. Батбаяр', 'Гүйцэтгэх захирал', '+97699055121', 'batbayar@talnutag-cashmere.mn'],
      ['Д. Оюунчимэг', 'Борлуулалтын менежер', '+97699055122'],
    ],
    shared: ['sales@talnutag-cashmere.mn', '+97670115120', 'info@talnutag-cashmere.mn'],
    orgs: ['Тал Нутаг Кашмир ХХК'],
    html: `<html lang="mn"><head><title>Холбоо барих - Тал Нутаг Кашмир ХХК</title></head><body><h1>Холбоо барих</h1><p>Тал Нутаг Кашмир ХХК<br>Улаанбаатар хот, Сүхбаатар дүүрэг, Монгол улс<br>Утас: 7011-5120<br>И-мэйл: info@talnutag-cashmere.mn</p><div class="person"><h4>Б. Батбаяр</h4><p>Гүйцэтгэх захирал</p><p>Утас: 9905-5121</p><p>batbayar@talnutag-cashmere.mn</p></div><div class="person"><h4>Д. Оюунчимэг</h4><p>Борлуулалтын менежер</p><p>Утас: 9905-5122</p><p>sales@talnutag-cashmere.mn</p></div></body></html>`,
  },
  {
    id: 'kh-branches',
    url: 'https://www.angkormicro.com.kh/branches',
    people: [
      ['Mr. Sok Dara', 'Branch Manager', '+85512555121'],
      ['Ms. Chea Sreymom', 'Branch Manager', '+85512555122'],
      ['Mr. Heng Vuthy', 'Branch Manager', '+85512555123'],
    ],
    shared: ['+85523555120', 'info@angkormicro.com.kh'],
    orgs: ['Angkor Micro Plc.'],
    html: `<html lang="en"><head><title>Branches | Angkor Micro Plc.</title></head><body><h1>Our Branches</h1><div class="branch"><h3>Siem Reap Branch</h3><p>National Road 6, Sla Kram, Siem Reap</p><p>Branch Manager: Mr. Sok Dara</p><p>Tel: 012 555 121</p></div><div class="branch"><h3>Battambang Branch</h3><p>Street 3, Svay Por, Battambang</p><p>Branch Manager: Ms. Chea Sreymom</p><p>Tel: 012 555 122</p></div><div class="branch"><h3>Kampot Branch</h3><p>Street 724, Kampong Kandal, Kampot</p><p>Branch Manager: Mr. Heng Vuthy</p><p>Tel: 012 555 123</p></div><footer>Head Office: Angkor Micro Plc., Norodom Blvd, Phnom Penh, Cambodia. Tel: 023 555 120. Email: info@angkormicro.com.kh</footer></body></html>`,
  },
]
