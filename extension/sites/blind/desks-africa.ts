import type { PageCase } from './page-case.ts'

/** Desks from Casablanca to Lusaka, in the languages that such sites are written in. Nobody and nothing in them exists. */
export const desksAfrica: readonly PageCase[] = [
  {
    id: 'ma-usine-fr',
    url: 'https://www.atlasconserves.ma/contactez-nous/',
    people: [
      ['Youssef El Amrani', 'Directeur général', '+212661055121', 'y.elamrani@atlasconserves.ma'],
      ['Fatima Zahra Bennis', 'Responsable export', '+212661055122', 'export@atlasconserves.ma'],
    ],
    shared: ['+212528855120', '+212528855129', 'contact@atlasconserves.ma'],
    orgs: ['Atlas Conserves SARL'],
    html: `<html lang="fr-FR"><head><title>Contactez-nous - Atlas Conserves</title></head><body><div class="elementor-widget-icon-list"><ul><li><span class="elementor-icon-list-icon"><i class="fas fa-map-marker-alt"></i></span><span class="elementor-icon-list-text">Atlas Conserves SARL, Zone industrielle Ait Melloul, Lot 214, Agadir, Maroc</span></li><li><span class="elementor-icon-list-icon"><i class="fas fa-phone-alt"></i></span><span class="elementor-icon-list-text">05 28 85 51 20</span></li><li><span class="elementor-icon-list-icon"><i class="fas fa-fax"></i></span><span class="elementor-icon-list-text">05 28 85 51 29</span></li><li><span class="elementor-icon-list-icon"><i class="fas fa-envelope"></i></span><span class="elementor-icon-list-text">contact@atlasconserves.ma</span></li></ul></div><section><h2>Vos interlocuteurs</h2><div class="elementor-column"><h3>M. Youssef El Amrani</h3><p>Directeur général</p><p>GSM : 06 61 05 51 21</p><p>y.elamrani@atlasconserves.ma</p></div><div class="elementor-column"><h3>Mme Fatima Zahra Bennis</h3><p>Responsable export</p><p>GSM : 06 61 05 51 22</p><p>export@atlasconserves.ma</p></div></section></body></html>`,
  },
  {
    id: 'tn-cabinet',
    url: 'https://www.cabinet-trabelsi.com.tn/medecins',
    people: [
      ['Dr Hatem Trabelsi', 'Cardiologue', '+21671855121'],
      ['Dr Ines Gharbi', 'Dermatologue', '+21671855122'],
      ['Dr Mohamed Ali Jaziri', 'Ophtalmologue', '+21671855123'],
    ],
    shared: ['+21671855120'],
    orgs: ['Centre Médical Trabelsi'],
    html: `<html lang="fr"><head><title>Nos médecins | Centre Médical Trabelsi, Tunis</title></head><body><div class="navbar-brand">Centre Médical Trabelsi</div><h1>Nos médecins</h1><div class="doctors"><div class="doctor-item"><div class="pic"></div><div class="txt"><a href="/dr/1">Dr Hatem Trabelsi</a><br>Cardiologue<br>Rendez-vous : 71 855 121</div></div><div class="doctor-item"><div class="pic"></div><div class="txt"><a href="/dr/2">Dr Ines Gharbi</a><br>Dermatologue<br>Rendez-vous : 71 855 122</div></div><div class="doctor-item"><div class="pic"></div><div class="txt"><a href="/dr/3">Dr Mohamed Ali Jaziri</a><br>Ophtalmologue<br>Rendez-vous : 71 855 123</div></div></div><div class="footer">Centre Médical Trabelsi - 12 rue du Lac Léman, 1053 Tunis - Standard : 71 855 120</div></body></html>`,
  },
  {
    id: 'sn-ong-equipe',
    url: 'https://www.solidarite-casamance.sn/notre-equipe',
    people: [
      ['Mamadou Lamine Diatta', 'Coordinateur national', '+221775551121', 'mldiatta@solidarite-casamance.sn'],
      ['Aïssatou Badji', 'Chargée de programme', '+221775551122', 'abadji@solidarite-casamance.sn'],
      ['Ousmane Sagna', 'Comptable'],
      ['Ndèye Coumba Sarr', 'Assistante administrative'],
    ],
    shared: ['+221339551120', 'contact@solidarite-casamance.sn'],
    orgs: ['Solidarité Casamance'],
    html: `<html lang="fr"><head><title>Notre équipe – ONG Solidarité Casamance</title><meta property="og:site_name" content="Solidarité Casamance"></head><body><h1>Notre équipe</h1><div class="wp-block-group team"><div class="wp-block-media-text"><figure><img src="1.jpg"></figure><div class="wp-block-media-text__content"><h4>Mamadou Lamine Diatta</h4><p>Coordinateur national</p><p>Tél : +221 77 555 11 21<br>mldiatta@solidarite-casamance.sn</p></div></div><div class="wp-block-media-text"><figure><img src="2.jpg"></figure><div class="wp-block-media-text__content"><h4>Aïssatou Badji</h4><p>Chargée de programme</p><p>Tél : +221 77 555 11 22<br>abadji@solidarite-casamance.sn</p></div></div><div class="wp-block-media-text"><figure><img src="3.jpg"></figure><div class="wp-block-media-text__content"><h4>Ousmane Sagna</h4><p>Comptable</p></div></div><div class="wp-block-media-text"><figure><img src="4.jpg"></figure><div class="wp-block-media-text__content"><h4>Ndèye Coumba Sarr</h4><p>Assistante administrative</p></div></div></div><footer>ONG Solidarité Casamance, quartier Boucotte, BP 120, Ziguinchor, Sénégal – +221 33 955 11 20 – contact@solidarite-casamance.sn</footer></body></html>`,
  },
  {
    id: 'ci-notaires',
    url: 'https://www.etude-kouadio.ci/etude',
    people: [
      ['Maître Adjoua Kouadio', 'Notaire', '+2252722455121', 'a.kouadio@etude-kouadio.ci'],
      ['Serge Yao Koffi', 'Clerc principal', '+2250707455122', 's.koffi@etude-kouadio.ci'],
    ],
    shared: ['+2252722455120', 'etude@etude-kouadio.ci'],
    orgs: ['Étude de Maître Kouadio'],
    html: `<html lang="fr"><head><title>L'étude | Étude de Maître Kouadio, notaire à Abidjan</title></head><body><h1>L'étude</h1><p>L'étude vous accueille du lundi au vendredi de 8h à 17h.</p><div class="personne"><p class="nom">Maître Adjoua Kouadio</p><p class="fonction">Notaire</p><p class="tel">Ligne directe : 27 22 45 51 21</p><p class="mail">a.kouadio@etude-kouadio.ci</p></div><div class="personne"><p class="nom">Serge Yao Koffi</p><p class="fonction">Clerc principal</p><p class="tel">Cel : 07 07 45 51 22</p><p class="mail">s.koffi@etude-kouadio.ci</p></div><div class="pied">Étude de Maître Kouadio · Cocody, Riviera 3, Abidjan · Tél. (+225) 27 22 45 51 20 · etude@etude-kouadio.ci</div></body></html>`,
  },
  {
    id: 'ke-sacco-board',
    url: 'https://www.nyotasacco.co.ke/leadership',
    people: [
      ['CPA Wanjiku Kamau', 'Chief Executive Officer'],
      ['Joseph Kiprotich Rono', 'Chairman'],
      ['Mary Akinyi Odhiambo', 'Honorary Secretary'],
      ['Peter Mutua Musyoka', 'Treasurer'],
    ],
    shared: ['+254709555120', '+254202555121', 'info@nyotasacco.co.ke'],
    orgs: ['Nyota Sacco Society Limited'],
    html: `<html lang="en-US"><head><title>Leadership - Nyota Sacco Society Limited</title></head><body><div class="top-header">Call us: 0709 555 120 | 020 2555121 <span>info@nyotasacco.co.ke</span></div><h2 class="page-title">Leadership</h2><h3>Board of Directors</h3><div class="row"><div class="col-sm-3 team-wrap"><div class="team-img"><img src="c.jpg" alt="team"></div><div class="team-text"><h4>Joseph Kiprotich Rono</h4><p>Chairman</p></div></div><div class="col-sm-3 team-wrap"><div class="team-img"><img src="s.jpg" alt="team"></div><div class="team-text"><h4>Mary Akinyi Odhiambo</h4><p>Honorary Secretary</p></div></div><div class="col-sm-3 team-wrap"><div class="team-img"><img src="t.jpg" alt="team"></div><div class="team-text"><h4>Peter Mutua Musyoka</h4><p>Treasurer</p></div></div></div><h3>Management</h3><div class="row"><div class="col-sm-3 team-wrap"><div class="team-img"><img src="ceo.jpg" alt="team"></div><div class="team-text"><h4>CPA Wanjiku Kamau</h4><p>Chief Executive Officer</p></div></div></div><footer><p>Nyota Sacco Society Limited<br>Nyota Plaza, 4th Floor, Kenyatta Avenue, P.O. Box 1234-20100 Nakuru</p></footer></body></html>`,
  },
  {
    id: 'tz-lodge-whatsapp',
    url: 'https://www.mbuyulodge.co.tz/contact',
    people: [['Neema Mushi', 'Reservations Manager', '+255754555121', 'neema@mbuyulodge.co.tz']],
    shared: ['+255272555120', 'bookings@mbuyulodge.co.tz'],
    orgs: ['Mbuyu Lodge'],
    html: `<html lang="en"><head><title>Contact | Mbuyu Lodge, Karatu, Tanzania</title></head><body><div data-mesh-id="comp1"><h2>Contact us</h2><div data-testid="richTextElement"><p>For reservations please contact</p><p>Neema Mushi, Reservations Manager</p><p>WhatsApp: <a href="https://wa.me/255754555121">+255 754 555 121</a></p><p><a href="mailto:neema@mbuyulodge.co.tz">neema@mbuyulodge.co.tz</a></p></div><div data-testid="richTextElement"><p>Mbuyu Lodge</p><p>P.O. Box 77, Karatu, Tanzania</p><p>Tel: +255 27 2555120</p><p>bookings@mbuyulodge.co.tz</p></div></div><div id="SITE_FOOTER"><p>© 2026 by Mbuyu Lodge. Proudly created with Wix.com</p></div></body></html>`,
  },
  {
    id: 'et-embassy',
    url: 'https://www.norlandembassy-addis.example.org/staff',
    people: [
      ['H.E. Mr. Lars Holmgren', 'Ambassador', 'ambassador@norlandembassy-addis.example.org'],
      ['Ms. Tigist Alemayehu', 'Consular Officer', 'tigist.alemayehu@norlandembassy-addis.example.org'],
      ['Mr. Dawit Bekele', 'Trade Advisor', 'dawit.bekele@norlandembassy-addis.example.org'],
    ],
    shared: ['+251115555120', '+251115555129', 'addis@norlandembassy-addis.example.org'],
    orgs: ['Embassy of Norland in Addis Ababa'],
    html: `<html lang="en"><head><title>Embassy staff - Embassy of Norland in Addis Ababa</title></head><body><h1>Embassy staff</h1><h2>Head of Mission</h2><p>H.E. Mr. Lars Holmgren<br>Ambassador<br>E-mail: ambassador@norlandembassy-addis.example.org</p><h2>Consular Section</h2><p>Ms. Tigist Alemayehu<br>Consular Officer<br>E-mail: tigist.alemayehu@norlandembassy-addis.example.org</p><h2>Trade Section</h2><p>Mr. Dawit Bekele<br>Trade Advisor<br>E-mail: dawit.bekele@norlandembassy-addis.example.org</p><aside><h3>Embassy of Norland in Addis Ababa</h3><p>Bole Road, House 120, Addis Ababa, Ethiopia</p><p>Phone: +251 11 555 5120</p><p>Fax: +251 11 555 5129</p><p>E-mail: addis@norlandembassy-addis.example.org</p><p>Opening hours: Mon-Thu 08:30-12:30</p></aside></body></html>`,
  },
  {
    id: 'zm-law-chambers',
    url: 'https://www.mulengachambers.co.zm/attorneys.php',
    people: [
      ['Chanda Mulenga', 'Managing Partner', '+260977555121', 'cmulenga@mulengachambers.co.zm'],
      ['Mwansa Kapembwa', 'Partner', '+260977555122', 'mkapembwa@mulengachambers.co.zm'],
      ['Bupe Nkonde', 'Associate', 'bnkonde@mulengachambers.co.zm'],
    ],
    shared: ['+260211255120', 'chambers@mulengachambers.co.zm'],
    orgs: ['Mulenga Chambers Legal Practitioners'],
    html: `<html><head><title>Attorneys : Mulenga Chambers Legal Practitioners</title></head><body><table width="900" align="center"><tr><td colspan="2"><img src="banner.jpg" alt="Mulenga Chambers Legal Practitioners"></td></tr><tr><td width="200"><a href="index.php">Home</a><br><a href="practice.php">Practice Areas</a><br><a href="attorneys.php">Attorneys</a></td><td><h2>Our Attorneys</h2><p><b>CHANDA MULENGA</b> - Managing Partner<br>LLB (UNZA), LLM (Cape Town), AHCZ<br>Cell: +260 977 555 121<br>Email: cmulenga@mulengachambers.co.zm</p><p><b>MWANSA KAPEMBWA</b> - Partner<br>LLB (UNZA), AHCZ<br>Cell: +260 977 555 122<br>Email: mkapembwa@mulengachambers.co.zm</p><p><b>BUPE NKONDE</b> - Associate<br>LLB (UNZA)<br>Email: bnkonde@mulengachambers.co.zm</p></td></tr><tr><td colspan="2" align="center">Mulenga Chambers Legal Practitioners, Plot 120 Cairo Road, Lusaka, Zambia. Tel: +260 211 255120. Email: chambers@mulengachambers.co.zm</td></tr></table></body></html>`,
  },
  {
    id: 'ug-university-dept',
    url: 'https://www.nileriver.ac.ug/departments/agronomy/staff',
    people: [
      ['Assoc. Prof. Grace Nakimuli', 'Head of Department', 'gnakimuli@nileriver.ac.ug'],
      ['Dr. Robert Okello', 'Senior Lecturer', 'rokello@nileriver.ac.ug'],
      ['Ms. Sarah Namutebi', 'Lecturer', 'snamutebi@nileriver.ac.ug'],
      ['Mr. Isaac Tumusiime', 'Teaching Assistant', 'itumusiime@nileriver.ac.ug'],
    ],
    shared: ['+256414555120'],
    orgs: ['Nile River University'],
    html: `<html lang="en"><head><title>Staff | Department of Agronomy | Nile River University</title></head><body><h1 class="page-header">Department of Agronomy – Staff</h1><table class="views-table cols-4"><thead><tr><th>Photo</th><th>Name</th><th>Designation</th><th>Qualification</th><th>Email</th></tr></thead><tbody><tr><td><img src="g.jpg"></td><td>Assoc. Prof. Grace Nakimuli</td><td>Head of Department</td><td>PhD (Wageningen), MSc, BSc Agric</td><td>gnakimuli@nileriver.ac.ug</td></tr><tr><td><img src="r.jpg"></td><td>Dr. Robert Okello</td><td>Senior Lecturer</td><td>PhD (Makerere)</td><td>rokello@nileriver.ac.ug</td></tr><tr><td></td><td>Ms. Sarah Namutebi</td><td>Lecturer</td><td>MSc Crop Science</td><td>snamutebi@nileriver.ac.ug</td></tr><tr><td></td><td>Mr. Isaac Tumusiime</td><td>Teaching Assistant</td><td>BSc Agric (First Class)</td><td>itumusiime@nileriver.ac.ug</td></tr></tbody></table><div class="region-footer">Nile River University, P.O. Box 120, Jinja, Uganda. Tel: +256 414 555120</div></body></html>`,
  },
]
