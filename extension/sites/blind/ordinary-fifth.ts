import type { OrdinaryCase } from './page-case.ts'

/** Pages that name people whom nobody would save, as blogs, shops, registers and clubs of many countries write them. Nobody in them exists. */
export const ordinaryFifth: readonly OrdinaryCase[] = [
  {
    id: 'conference-speakers-cards',
    url: 'https://www.gridfutures.example/2026/speakers',
    html: `<html lang="en"><head><title>Speakers | Grid Futures 2026</title></head><body><h1>Speakers</h1><div class="speakers"><div class="speaker"><img src="1.jpg"><h3>Annelise Vogt</h3><p>Head of Flexibility, Nordstrom Grid</p></div><div class="speaker"><img src="2.jpg"><h3>Devraj Pillai</h3><p>Chief Scientist, Ohmic Labs</p></div><div class="speaker"><img src="3.jpg"><h3>Camille Lefort</h3><p>Policy Director, Réseau Avenir</p></div></div><a class="btn" href="/tickets">Buy tickets</a></body></html>`,
  },
  {
    id: 'testimonials-slider',
    url: 'https://www.brightroofing.example/',
    html: `<html lang="en"><head><title>Bright Roofing</title></head><body><h1>Roofs that last</h1><section class="testimonials"><h2>What our customers say</h2><div class="swiper-slide"><p>“They finished in two days.”</p><div class="author"><strong>Megan Holloway</strong><span>Homeowner, Dayton</span></div></div><div class="swiper-slide"><p>“Great crew, fair price.”</p><div class="author"><strong>Carl Benning</strong><span>Property Manager</span></div></div><div class="swiper-slide"><p>“Would hire again.”</p><div class="author"><strong>Teresa Quintero</strong><span>Owner, Quintero Bakery</span></div></div></section></body></html>`,
  },
  {
    id: 'pt-noticia',
    url: 'https://www.jornaldavila.example/desporto/taca',
    html: `<html lang="pt"><head><title>Vila vence a Taça - Jornal da Vila</title></head><body><article><h1>Vila vence a Taça</h1><p>O treinador Joaquim Sequeira elogiou a equipa no final do jogo. "Foi um jogo difícil", disse. O presidente da câmara, António Bragança, entregou o troféu.</p><p>Marcadores: Nuno Valente (12'), Rui Pestana (78').</p><h3>Mais lidas</h3><ul><li><a href="/a">Maria do Céu vence concurso de doces</a></li><li><a href="/b">Paulo Teixeira expõe em Lisboa</a></li></ul></article></body></html>`,
  },
  {
    id: 'ro-retete-comentarii',
    url: 'https://www.bucatarie-acasa.example/reteta/cozonac',
    html: `<html lang="ro"><head><title>Cozonac pufos</title></head><body><h1>Cozonac pufos</h1><p>Ingrediente: făină, lapte, ouă.</p><h2>Comentarii (3)</h2><ol class="commentlist"><li><cite class="fn">Mihaela Stănescu</cite> <span>12 martie 2026 la 10:14</span><p>A ieșit perfect!</p></li><li><cite class="fn">Ana Popovici</cite> <span>13 martie 2026 la 08:20</span><p>Mulțumesc pentru rețetă.</p></li><li><cite class="fn">Ioana</cite> <span>15 martie 2026</span><p>Câte grame de zahăr?</p></li></ol></body></html>`,
  },
  {
    id: 'hr-osmrtnice',
    url: 'https://www.lokalni-list.example/osmrtnice',
    html: `<html lang="hr"><head><title>Osmrtnice</title></head><body><h1>Osmrtnice</h1><div class="list"><div class="card"><h3>Marija Horvatić</h3><p>1938. – 2026.</p><p>Posljednji ispraćaj u petak u 14 sati.</p></div><div class="card"><h3>Stjepan Novosel</h3><p>1944. – 2026.</p><p>Sprovod u subotu u 11 sati.</p></div></div></body></html>`,
  },
  {
    id: 'lt-rezultatai',
    url: 'https://www.begimas.example/rezultatai/10km',
    html: `<html lang="lt"><head><title>Rezultatai 10 km</title></head><body><h1>Rezultatai 10 km</h1><table><tr><th>Vieta</th><th>Vardas, pavardė</th><th>Klubas</th><th>Laikas</th></tr><tr><td>1</td><td>Mantas Petrauskas</td><td>BK Vilnis</td><td>31:12</td></tr><tr><td>2</td><td>Tomas Navickas</td><td>BK Vilnis</td><td>31:40</td></tr><tr><td>3</td><td>Greta Butkutė</td><td>Stajeris</td><td>35:02</td></tr></table></body></html>`,
  },
  {
    id: 'no-eiendom-solgt',
    url: 'https://www.bygdebladet.example/eiendom',
    html: `<html lang="nb"><head><title>Eiendomsoverdragelser</title></head><body><h1>Eiendomsoverdragelser</h1><p>Storgata 12 er solgt for kr 3.200.000 fra Arne Nygård til Silje Moen og Per Moen (01.10.2026)</p><p>Fjellveien 4 er solgt for kr 1.900.000 fra Boet etter Olga Lund til Kjetil Dahl (03.10.2026)</p></body></html>`,
  },
  {
    id: 'shop-authors-table',
    url: 'https://www.papermoth.example/bestsellers',
    html: `<html lang="en"><head><title>Bestsellers – Papermoth Books</title></head><body><h1>Bestsellers</h1><ul class="products columns-4"><li class="product"><a href="/p/1"><img src="1.jpg" alt=""><h2 class="woocommerce-loop-product__title">The Salt Ledger</h2></a><span class="author">Imogen Traherne</span><span class="price">£12.99</span></li><li class="product"><a href="/p/2"><h2 class="woocommerce-loop-product__title">Low Country</h2></a><span class="author">Patrick Osei</span><span class="price">£9.99</span></li><li class="product"><a href="/p/3"><h2 class="woocommerce-loop-product__title">A Winter Atlas</h2></a><span class="author">Yuki Shimoda</span><span class="price">£14.99</span></li></ul><footer>Papermoth Books</footer></body></html>`,
  },
  {
    id: 'blog-byline-multi',
    url: 'https://blog.stackhollow.example/posts/cache-lines',
    authors: ['Ewan McTavish'],
    html: `<html lang="en"><head><title>Cache lines, slowly</title><meta name="author" content="Ewan McTavish"></head><body><article><h1>Cache lines, slowly</h1><p class="byline">By <a rel="author" href="/authors/ewan">Ewan McTavish</a> on 3 Feb 2026</p><p>As Donald Pereira showed in his talk, the cost is not where you think. Thanks to Lin Qiu and Sara Behrens for reviewing drafts.</p><div class="related"><h4>Read next</h4><div><a href="/x">Tail latency</a> by Joanna Fitch</div><div><a href="/y">Rust in prod</a> by Omar Nassif</div></div></article></body></html>`,
  },
  {
    id: 'review-site-table',
    url: 'https://www.ratemymechanic.example/shop/881',
    html: `<html lang="en"><head><title>Reviews of Corner Garage</title></head><body><h1>Corner Garage</h1><div class="review"><div class="reviewer"><img src="u.png"><b>Denise Albright</b><span>14 reviews</span></div><p>Honest folks. Ask for Steve.</p></div><div class="review"><div class="reviewer"><img src="u.png"><b>Hector Villalobos</b><span>2 reviews</span></div><p>Waited two hours.</p></div></body></html>`,
  },
  {
    id: 'fr-deces-liste',
    url: 'https://www.avis-du-canton.example/avis',
    html: `<html lang="fr"><head><title>Avis de décès</title></head><body><h1>Avis de décès</h1><ul><li><a href="/1">Madame Simone Lartigue</a> <span>née Dubarry, 91 ans</span></li><li><a href="/2">Monsieur René Castets</a> <span>78 ans</span></li><li><a href="/3">Madame Odette Laborde</a> <span>84 ans</span></li></ul></body></html>`,
  },
  {
    id: 'es-jurado-cartel',
    url: 'https://www.festivalcortomar.example/jurado',
    html: `<html lang="es"><head><title>Jurado | Festival Cortomar</title></head><body><h1>Jurado</h1><div class="fila"><div><img src="1.jpg"><h4>Elvira Montalbán</h4><p>Directora de cine. Nacida en Cádiz en 1970, ha rodado doce cortometrajes.</p></div><div><img src="2.jpg"><h4>Julián Arístegui</h4><p>Montador. Ganador de dos premios en ediciones anteriores.</p></div></div></body></html>`,
  },
  {
    id: 'docs-example-data',
    url: 'https://docs.formkraft.example/guide/tables',
    html: `<html lang="en"><head><title>Tables – Formkraft docs</title></head><body><h1>Tables</h1><p>Render rows from an array:</p><pre><code>const rows = [{ name: 'Jane Cooper', title: 'Regional Paradigm Technician', email: 'jane.cooper@example.com' }]</code></pre><h2>Result</h2><table class="demo"><thead><tr><th>Name</th><th>Title</th><th>Email</th></tr></thead><tbody><tr><td>Jane Cooper</td><td>Regional Paradigm Technician</td><td>jane.cooper@example.com</td></tr></tbody></table></body></html>`,
  },
  {
    id: 'cz-zapas-sestava',
    url: 'https://www.fotbal-okres.example/zapas/113',
    html: `<html lang="cs"><head><title>Sestavy</title></head><body><h1>Sokol Lhota – Slavoj Brod 2:1</h1><h3>Domácí</h3><p>Brankář: Petr Vaněk – Jan Doležal, Marek Kolář, Tomáš Říha (60. Jiří Beneš)</p><p>Trenér: Miroslav Souček</p><h3>Hosté</h3><p>Pavel Hruška – Lukáš Pokorný, David Fiala</p><p>Rozhodčí: Karel Vlček</p></body></html>`,
  },
  {
    id: 'sr-vesti',
    url: 'https://www.gradske-vesti.example/kultura/izlozba',
    html: `<html lang="sr"><head><title>Изложба у Градској галерији</title></head><body><h1>Изложба у Градској галерији</h1><p>Изложбу је отворила кустоскиња Драгана Илић. Аутор Марко Симић изјавио је да су радови настали током последње две године.</p><p>Извор: Градске вести</p></body></html>`,
  },
  {
    id: 'gr-nea',
    url: 'https://www.topika-nea.example/dimos',
    html: `<html lang="el"><head><title>Τοπικά Νέα</title></head><body><h1>Συνεδρίασε το δημοτικό συμβούλιο</h1><p>Ο δήμαρχος Νικόλαος Παπαγεωργίου ανακοίνωσε τα νέα έργα. Η αντιδήμαρχος Μαρία Λαμπράκη τόνισε τη σημασία τους.</p></body></html>`,
  },
  {
    id: 'job-ad-contact-recruiter-none',
    url: 'https://www.harborjobs.example/ad/staff-nurse-1182',
    html: `<html lang="en"><head><title>Staff Nurse - Harbor Jobs</title></head><body><h1>Staff Nurse</h1><p>Reports to: Director of Nursing</p><p>Location: St. Brendan Hospital, Marcus Garvey Drive</p><h2>What you will do</h2><ul><li>Patient Care</li><li>Medication Rounds</li></ul><p>Similar jobs: Ward Clerk, Theatre Nurse, Charge Nurse</p></body></html>`,
  },
  {
    id: 'kr-gisa',
    url: 'https://www.dongne-news.example.kr/article/3312',
    html: `<html lang="ko"><head><title>시장 골목에 새 도서관</title></head><body><h1>시장 골목에 새 도서관</h1><p>박정호 구청장은 “주민이 함께 만든 공간”이라고 말했다. 도서관을 설계한 건축가 이수민 씨는 빛을 강조했다.</p><div class="tags">#도서관 #골목</div></body></html>`,
  },
  {
    id: 'vn-bao',
    url: 'https://www.baolang.example.vn/tin/cau-moi',
    html: `<html lang="vi"><head><title>Khánh thành cầu mới</title></head><body><h1>Khánh thành cầu mới</h1><p>Ông Nguyễn Văn Thành, chủ tịch xã, cho biết cây cầu dài 120 m. Bà Lê Thị Hoa, người dân địa phương, rất vui mừng.</p><p>Tin liên quan: Trần Quốc Bảo đoạt giải nhất</p></body></html>`,
  },
  {
    id: 'ticket-listing-artists',
    url: 'https://www.seatfinder.example/city/leeds',
    html: `<html lang="en"><head><title>Events in Leeds</title></head><body><h1>Events in Leeds</h1><div class="event"><a href="/e/1"><h3>Martha Ainsley</h3></a><p>Sat 4 Apr, Brudnell Club</p><p>from £18</p></div><div class="event"><a href="/e/2"><h3>Tom Cardigan Trio</h3></a><p>Sun 5 Apr, The Wardrobe</p><p>from £12</p></div><div class="event"><a href="/e/3"><h3>Jesse Rourke</h3></a><p>Mon 6 Apr, Belgrave Hall</p><p>from £20</p></div></body></html>`,
  },
  {
    id: 'museum-artwork-list',
    url: 'https://www.stadtgalerie.example/sammlung',
    html: `<html lang="de"><head><title>Sammlung | Stadtgalerie</title></head><body><h1>Sammlung</h1><ul><li><h3>Clara Westerhoff</h3><p>Stillleben mit Krug, 1911, Öl auf Leinwand</p></li><li><h3>August Lindemann</h3><p>Hafen bei Nacht, 1924, Aquarell</p></li><li><h3>Else Bornheim</h3><p>Ohne Titel, 1960, Lithografie</p></li></ul></body></html>`,
  },
  {
    id: 'us-inmate-roster',
    url: 'https://www.marrowcountysheriff.example/roster',
    html: `<html lang="en"><head><title>Jail Roster</title></head><body><h1>Current Roster</h1><table><tr><th>Name</th><th>Booked</th><th>Charge</th></tr><tr><td>HOLLIS, DANNY RAY</td><td>10/02/2026</td><td>Failure to appear</td></tr><tr><td>PRATHER, LEANN</td><td>10/04/2026</td><td>Speeding</td></tr></table></body></html>`,
  },
  {
    id: 'fundraiser-donors-wall',
    url: 'https://www.helpthebarn.example/campaign',
    html: `<html lang="en"><head><title>Save the Barn</title></head><body><h1>Save the Barn</h1><p>Organized by the Friends of the Barn</p><h2>Recent donations</h2><ul><li><strong>Gloria Stemple</strong><span>$50 · 2 d</span></li><li><strong>Vince Marchetti</strong><span>$20 · 3 d</span></li><li><strong>Anonymous</strong><span>$100 · 5 d</span></li></ul></body></html>`,
  },
  {
    id: 'podcast-episodes',
    url: 'https://www.slowmiles.example/episodes',
    html: `<html lang="en"><head><title>Episodes | Slow Miles Podcast</title></head><body><h1>Episodes</h1><article><h2>#41 Priscilla Nwosu</h2><p>Ultrarunner and nurse on patience.</p></article><article><h2>#40 Gareth Llewellyn</h2><p>Fell runner and author of "Scree".</p></article><article><h2>#39 Mina Takeda</h2><p>Race director.</p></article></body></html>`,
  },
]
