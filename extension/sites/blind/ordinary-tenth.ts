import type { OrdinaryCase } from './page-case.ts'

/** Ordinary pages a third time: what people read every day and save nobody from. Nobody in them exists. */
export const ordinaryTenth: readonly OrdinaryCase[] = [
  {
    id: 'news-interview-qa',
    url: 'https://www.coastline-weekly.example/culture/interview-glassblower',
    html: `<html lang="en"><head><title>Five minutes with a glassblower | Coastline Weekly</title></head><body><h1>Five minutes with a glassblower</h1><p class="author">Words: Della Hart</p><p>Photography: Simon Vance</p><p><b>Coastline:</b> How did you start?</p><p><b>Ingrid Moe:</b> My uncle had a furnace.</p></body></html>`,
    authors: ['Della Hart'],
  },
  {
    id: 'news-crime-with-officer',
    url: 'https://www.tri-county-news.example/2026/03/04/arrest',
    html: `<html lang="en"><head><title>Two arrested after chase - Tri-County News</title></head><body><h1>Two arrested after chase</h1><p>Published 4:12 pm Wednesday, March 4, 2026</p><p>By Staff Reports</p><p>Jason Wade Pruett, 34, and Amber Lynn Coker, 29, were booked into the county jail, Sheriff Mack Dillard said.</p><p>Anyone with information may call the tip line.</p></body></html>`,
  },
  {
    id: 'news-business-appointment',
    url: 'https://www.tradeledger.example/news/new-ceo',
    html: `<html lang="en"><head><title>Norwell names new CEO | Trade Ledger</title><meta property="og:type" content="article"></head><body><article><h1>Norwell names new CEO</h1><p>Norwell Foods said on Monday that Caroline Beck will succeed Hugh Armitage as chief executive officer.</p><p>Beck, 51, was chief financial officer. "Caroline is the right leader," said chairman Peter Olsson.</p></article></body></html>`,
  },
  {
    id: 'blog-personal-hobby',
    url: 'https://knitandnatter.example/2026/02/blue-cardigan',
    html: `<html lang="en"><head><title>The blue cardigan - Knit and Natter</title></head><body><h1>The blue cardigan</h1><p>I finished it! Pattern by Elsa Thorne, yarn from Moorland Wools.</p><p>My friend Hattie modelled it.</p><h3>Comments</h3><div class="comment-author">Wendy Locke said...</div><p>Gorgeous!</p><div class="comment-author">Pam said...</div><p>Love it.</p></body></html>`,
  },
  {
    id: 'shop-book-list',
    url: 'https://www.cornerbooks.example/new',
    html: `<html lang="en"><head><title>New this week | Corner Books</title></head><body><h1>New this week</h1><div class="item"><h3>Salt Roads</h3><p class="author">Amelia Crowe</p><p>£9.99</p></div><div class="item"><h3>The Ninth Lock</h3><p class="author">Jonas Feld</p><p>£12.99</p></div><div class="item"><h3>Orchard Street</h3><p class="author">Nadia Karim</p><p>£8.99</p></div></body></html>`,
  },
  {
    id: 'shop-checkout-cart',
    url: 'https://www.garden-supply.example/cart',
    html: `<html lang="en"><head><title>Your cart</title></head><body><h1>Your cart</h1><table><tr><th>Item</th><th>Qty</th><th>Price</th></tr><tr><td>Rose 'Graham Thomas' 2L</td><td>1</td><td>$24.00</td></tr><tr><td>Clematis 'Nelly Moser'</td><td>2</td><td>$38.00</td></tr></table><p>Order ref 2026-0447-1209</p></body></html>`,
  },
  {
    id: 'rose-catalogue',
    url: 'https://www.rosarium.example/varieties',
    html: `<html lang="en"><head><title>Climbing roses A-Z</title></head><body><h1>Climbing roses A-Z</h1><ul><li>Albertine</li><li>Constance Spry</li><li>Gloire de Dijon</li><li>James Galway</li><li>Madame Alfred Carriere</li><li>Zephirine Drouhin</li></ul></body></html>`,
  },
  {
    id: 'museum-collection-item',
    url: 'https://www.portmuseum.example/collection/1911.44',
    html: `<html lang="en"><head><title>Portrait of a Merchant | Port Museum</title></head><body><h1>Portrait of a Merchant</h1><dl><dt>Artist</dt><dd>Cornelis van Hout</dd><dt>Date</dt><dd>1648</dd><dt>Medium</dt><dd>Oil on panel</dd><dt>Accession number</dt><dd>1911.44.7120</dd><dt>Credit</dt><dd>Bequest of Emily Strand</dd></dl></body></html>`,
  },
  {
    id: 'museum-exhibitions',
    url: 'https://www.portmuseum.example/exhibitions',
    html: `<html lang="en"><head><title>Exhibitions | Port Museum</title></head><body><h1>Exhibitions</h1><div class="exh"><h2>Lydia Marsh: Tidal Works</h2><p>14 March – 6 September 2026</p></div><div class="exh"><h2>Otto Brandt and the Bauhaus Kitchen</h2><p>Until 3 May 2026</p></div></body></html>`,
  },
  {
    id: 'history-battle',
    url: 'https://www.oldwars.example/battle-of-harrow-field',
    html: `<html lang="en"><head><title>Battle of Harrow Field</title></head><body><h1>Battle of Harrow Field</h1><table><tr><th>Commanders</th><td>Sir Ralph Denham<br>Earl of Morwick</td></tr><tr><th>Strength</th><td>4,400</td></tr></table><p>Denham's son, Captain Miles Denham, led the left flank.</p></body></html>`,
  },
  {
    id: 'sports-squad-list',
    url: 'https://www.eastbayrovers.example/squad',
    html: `<html lang="en"><head><title>First team squad | East Bay Rovers</title></head><body><h1>First team squad</h1><div class="player"><span>1</span><h3>Lewis Tranter</h3><p>Goalkeeper</p></div><div class="player"><span>4</span><h3>Kofi Mensah</h3><p>Defender</p></div><div class="player"><span>9</span><h3>Ruben Castro</h3><p>Forward</p></div></body></html>`,
  },
  {
    id: 'sports-tennis-draw',
    url: 'https://www.clubtennis.example/draw',
    html: `<html lang="en"><head><title>Men's singles draw</title></head><body><h1>Men's singles draw</h1><p>Quarter-finals</p><ul><li>T. Ashby d. R. Crane 6-4 6-3</li><li>Marco Pell d. Ian Foster 7-5 2-6 6-1</li></ul></body></html>`,
  },
  {
    id: 'golf-leaderboard',
    url: 'https://www.opengolf.example/leaderboard',
    html: `<html lang="en"><head><title>Leaderboard</title></head><body><h1>Leaderboard</h1><table><tr><th>Pos</th><th>Player</th><th>Score</th></tr><tr><td>1</td><td>Erik Sandell</td><td>-12</td></tr><tr><td>T2</td><td>Brooks Tatum</td><td>-10</td></tr><tr><td>T2</td><td>Min-jun Park</td><td>-10</td></tr></table></body></html>`,
  },
  {
    id: 'horse-racing-card',
    url: 'https://www.racecard.example/ashbury/1430',
    html: `<html lang="en"><head><title>14:30 Ashbury racecard</title></head><body><h1>14:30 Ashbury</h1><table><tr><th>No</th><th>Horse</th><th>Jockey</th><th>Trainer</th></tr><tr><td>1</td><td>Silver Mary</td><td>Tom Garrity</td><td>Nick Hales</td></tr><tr><td>2</td><td>Old Jack Tar</td><td>Ellie Marsh</td><td>W. Pryor</td></tr></table></body></html>`,
  },
  {
    id: 'forum-question-answers',
    url: 'https://ask.devnook.example/questions/44712',
    html: `<html lang="en"><head><title>How do I sort a map by value? - DevNook</title></head><body><h1>How do I sort a map by value?</h1><div class="post"><p>Given {"Ann Smith": 3, "Bob Jones": 1} ...</p><div class="user">asked Mar 1 at 9:20 by <a>Ravi Patel</a> 1,204</div></div><div class="answer"><p>Use a comparator.</p><div class="user">answered Mar 1 at 9:31 by <a>Greta Lund</a> 44.7k</div></div></body></html>`,
  },
  {
    id: 'docs-config-page',
    url: 'https://docs.queueworks.example/config',
    html: `<html lang="en"><head><title>Configuration - Queueworks</title></head><body><h1>Configuration</h1><table><tr><th>Option</th><th>Default</th></tr><tr><td>max_age</td><td>2592000</td></tr><tr><td>owner</td><td>John Smith</td></tr></table><pre>admin: jane@example.com
phone: 212-555-0100</pre></body></html>`,
  },
  {
    id: 'release-notes-credits',
    url: 'https://www.mapsmith.example/releases/7.1',
    html: `<html lang="en"><head><title>Mapsmith 7.1 release notes</title></head><body><h1>Mapsmith 7.1</h1><p>Build 7.1.4471.209</p><h2>Thanks</h2><p>Many thanks to Otto Lang, Bea Ruiz and Kenji Mori for patches.</p></body></html>`,
  },
  {
    id: 'wiki-village',
    url: 'https://en.openpedia.example/wiki/Little_Harrow',
    html: `<html lang="en"><head><title>Little Harrow - Openpedia</title></head><body><h1>Little Harrow</h1><table class="infobox"><tr><th>Population</th><td>1,447 (2021)</td></tr><tr><th>Dialling code</th><td>01632</td></tr><tr><th>OS grid</th><td>SP 447 120</td></tr></table><h2>Notable people</h2><ul><li>Edith Harland (1880–1951), painter</li><li>Tom Aske (born 1971), cricketer</li></ul></body></html>`,
  },
  {
    id: 'wiki-company-article',
    url: 'https://en.openpedia.example/wiki/Norwell_Foods',
    html: `<html lang="en"><head><title>Norwell Foods - Openpedia</title></head><body><h1>Norwell Foods</h1><table class="infobox"><tr><th>Type</th><td>Public</td></tr><tr><th>Founder</th><td>Elias Norwell</td></tr><tr><th>Key people</th><td>Caroline Beck (CEO)</td></tr><tr><th>Revenue</th><td>$4.4 billion</td></tr></table><p>Norwell Foods is a food company founded in 1911.</p></body></html>`,
  },
  {
    id: 'obituary-list-funeral',
    url: 'https://www.brightonfuneralhome.example/obituaries',
    html: `<html lang="en"><head><title>Obituaries | Brighton Funeral Home</title></head><body><h1>Recent Obituaries</h1><div class="obit"><h3>Walter Emil Krause</h3><p>1931 - 2026</p></div><div class="obit"><h3>Doris Mae Tunney</h3><p>1940 - 2026</p></div><div class="obit"><h3>Samuel Ortega</h3><p>1958 - 2026</p></div></body></html>`,
  },
  {
    id: 'baby-names',
    url: 'https://www.namesforbaby.example/girls/c',
    html: `<html lang="en"><head><title>Girl names starting with C</title></head><body><h1>Girl names starting with C</h1><ul><li>Carla Rose</li><li>Clara May</li><li>Cora Jane</li></ul><p>Famous bearers: Clara Barlow, Cora Finch</p></body></html>`,
  },
  {
    id: 'theatre-whats-on',
    url: 'https://www.playhouse-east.example/whats-on',
    html: `<html lang="en"><head><title>What's On | Playhouse East</title></head><body><h1>What's On</h1><div class="show"><h2>Arms and the Van</h2><p>Written by Dora Quick</p><p>Directed by Paul Strange</p><p>12–28 March, £14</p></div><div class="show"><h2>Jimmy Carver: Live</h2><p>Stand-up. 3 April, £18</p></div></body></html>`,
  },
  {
    id: 'festival-lineup',
    url: 'https://www.fieldday-fest.example/line-up',
    html: `<html lang="en"><head><title>Line-up | Field Day</title></head><body><h1>Line-up 2026</h1><ul><li>Nina Vale</li><li>The Harbour Boys</li><li>Joe Castle Trio</li><li>Amy Winters</li></ul></body></html>`,
  },
  {
    id: 'university-course-timetable',
    url: 'https://www.northfield-uni.example/timetable/geo201',
    html: `<html lang="en"><head><title>GEO201 timetable</title></head><body><h1>GEO201 Physical Geography</h1><table><tr><th>Week</th><th>Topic</th><th>Lecturer</th></tr><tr><td>1</td><td>Rivers</td><td>A. Thorne</td></tr><tr><td>2</td><td>Glaciers</td><td>J. Okoro</td></tr></table><p>Lectures 0900 1000 1100, room 0447</p></body></html>`,
  },
  {
    id: 'scholarly-abstract',
    url: 'https://www.journalofsoils.example/article/10.5555/447120',
    html: `<html lang="en"><head><title>Carbon in peat soils</title><meta name="citation_author" content="Halvorsen, Ingrid"><meta name="citation_author" content="Menezes, Paulo"></head><body><h1>Carbon in peat soils</h1><p>Ingrid Halvorsen, Paulo Menezes</p><p>Journal of Soils 44 (2026), 712-729</p><h2>Abstract</h2><p>We sampled 44 sites.</p><h2>References</h2><p>Ackerman, R. (2011). Bogs. Lowe, T. and Finn, M. (2004).</p></body></html>`,
    authors: ['Ingrid Halvorsen', 'Paulo Menezes'],
  },
  {
    id: 'church-bulletin-readings',
    url: 'https://www.stannes.example/bulletin/lent-2',
    html: `<html lang="en"><head><title>Second Sunday of Lent</title></head><body><h1>Second Sunday of Lent</h1><p>Mass intentions: Sat 6pm Margaret Doyle RIP; Sun 10am People of the Parish</p><p>Please pray for the sick: Anne Brady, Michael Coyle, Tom Walsh</p><p>Readers: Una Kelly, Peter Boyle. Last week's collection: €1,204.50</p></body></html>`,
  },
  {
    id: 'charity-donors-wall',
    url: 'https://www.hospicegarden.example/donors',
    html: `<html lang="en"><head><title>Our donors</title></head><body><h1>Our donors</h1><h2>Gold</h2><ul><li>Robert and Jean Tilley</li><li>The Marlow Trust</li></ul><h2>Silver</h2><ul><li>Alan Pryce</li><li>Judith Coe</li><li>Maria Fontana</li></ul></body></html>`,
  },
  {
    id: 'dating-advice-column',
    url: 'https://www.deardora.example/column/44',
    html: `<html lang="en"><head><title>Dear Dora: my sister-in-law</title></head><body><h1>Dear Dora: my sister-in-law</h1><p>Dear Dora, my husband Mark and his sister Julie Barnes do not speak.</p><p>— Stuck in Spokane</p><p>Dear Stuck: Call her.</p></body></html>`,
  },
  {
    id: 'de-nachricht-politik',
    url: 'https://www.hafenkurier.example/politik/haushalt',
    html: `<html lang="de"><head><title>Senat beschließt Haushalt | Hafenkurier</title></head><body><h1>Senat beschließt Haushalt</h1><p class="autor">Von Birte Jansen</p><p>Finanzsenator Jens Albrecht (parteilos) sprach von einem Kompromiss. Oppositionsführerin Karin Stolte kritisierte die Pläne.</p><p>Foto: Uwe Rahn</p></body></html>`,
    authors: ['Birte Jansen'],
  },
  {
    id: 'de-lexikon-dichter',
    url: 'https://www.wissensbuch.example/lexikon/amalie-thorn',
    html: `<html lang="de"><head><title>Amalie Thorn – Wissensbuch</title></head><body><h1>Amalie Thorn</h1><p>Amalie Thorn (* 3. Mai 1811 in Jena; † 9. Juni 1874 in Weimar) war eine deutsche Dichterin.</p><p>Sie heiratete 1834 den Arzt Friedrich Thorn.</p></body></html>`,
  },
  {
    id: 'de-produktseite',
    url: 'https://www.werkzeugwelt.example/p/4471209',
    html: `<html lang="de"><head><title>Akkuschrauber AS 18 | Werkzeugwelt</title></head><body><h1>Akkuschrauber AS 18</h1><p>Art.-Nr. 0447 120 991</p><p>129,00 € inkl. MwSt.</p><h2>Bewertungen</h2><p>Rolf M. – 5 Sterne – Liegt gut in der Hand</p><p>Sabine Krug – 4 Sterne – Etwas laut</p></body></html>`,
  },
  {
    id: 'de-stadtfest-programm',
    url: 'https://www.altstadtfest.example/programm',
    html: `<html lang="de"><head><title>Programm Altstadtfest</title></head><body><h1>Programm</h1><h2>Samstag, 13. Juni</h2><ul><li>14:00 Eröffnung durch Bürgermeister Klaus Wendt</li><li>15:30 Kinderzauberer Fridolin</li><li>20:00 Anja Berg &amp; Band</li></ul></body></html>`,
  },
  {
    id: 'fr-fiche-livre',
    url: 'https://www.librairiedeshalles.example/livre/le-puits',
    html: `<html lang="fr"><head><title>Le Puits - Librairie des Halles</title></head><body><h1>Le Puits</h1><p>Mathilde Arnoux</p><p>Traduit de l'anglais par Serge Villon</p><p>ISBN 978-2-07-044712-9</p><p>18,50 €</p></body></html>`,
    authors: ['Mathilde Arnoux'],
  },
  {
    id: 'fr-resultats-petanque',
    url: 'https://www.boule-lyonnaise.example/resultats',
    html: `<html lang="fr"><head><title>Résultats du concours</title></head><body><h1>Résultats du concours</h1><p>Vainqueurs : Marcel Giraud, Paul Fabre</p><p>Finalistes : Roger Blanc, Luc Martin</p></body></html>`,
  },
  {
    id: 'es-noticia-cultura',
    url: 'https://www.eldiariodelsur.example/cultura/feria',
    html: `<html lang="es"><head><title>Arranca la feria del libro</title></head><body><h1>Arranca la feria del libro</h1><p>Redacción. 3 de marzo de 2026</p><p>La escritora Elvira Montes abrió la feria. El alcalde, Joaquín Ríos, destacó la participación.</p></body></html>`,
  },
  {
    id: 'es-receta-tortilla',
    url: 'https://www.fogonycazuela.example/tortilla',
    html: `<html lang="es"><head><title>Tortilla de patatas</title></head><body><h1>Tortilla de patatas</h1><p>Ingredientes: 6 huevos, 800 g de patatas</p><h3>2 comentarios</h3><p><b>Pilar Gómez</b> dice:</p><p>¡Riquísima!</p><p><b>Andrés</b> dice:</p><p>Con cebolla mejor.</p></body></html>`,
  },
  {
    id: 'it-calcio-tabellino',
    url: 'https://www.calciolocale.example/tabellino/44',
    html: `<html lang="it"><head><title>Valdarno-Montebello 2-1</title></head><body><h1>Valdarno-Montebello 2-1</h1><p>VALDARNO: Rossi, Bianchi, Ferri (60' Conti)</p><p>Arbitro: Davide Serra di Pisa</p><p>Allenatore: Mauro Landi</p></body></html>`,
  },
  {
    id: 'pt-noticia-festival',
    url: 'https://www.jornaldoria.example/cultura/festival',
    html: `<html lang="pt"><head><title>Festival de verão regressa</title></head><body><h1>Festival de verão regressa</h1><p>Texto de Inês Brandão</p><p>O cantor Rui Falcão atua no sábado. A vereadora Sónia Matos espera 12 mil visitantes.</p></body></html>`,
    authors: ['Inês Brandão'],
  },
  {
    id: 'pl-artykul-zdrowie',
    url: 'https://www.portalzdrowia.example/sen',
    html: `<html lang="pl"><head><title>Jak lepiej spać?</title></head><body><h1>Jak lepiej spać?</h1><p>Autor: Monika Sadowska</p><p>– Najważniejsza jest regularność – mówi dr Piotr Zalewski, neurolog.</p></body></html>`,
    authors: ['Monika Sadowska'],
  },
  {
    id: 'se-recension-film',
    url: 'https://www.filmbladet.example/recension/tystnad',
    html: `<html lang="sv"><head><title>Recension: Tystnad</title></head><body><h1>Recension: Tystnad</h1><p>Regi: Anders Holm</p><p>I rollerna: Lisa Nord, Per Ek</p><p>Betyg 3/5. Av Karin Ström</p></body></html>`,
    authors: ['Karin Ström'],
  },
  {
    id: 'ru-recept-kommentarii',
    url: 'https://www.vkusno.example.ru/borsch',
    html: `<html lang="ru"><head><title>Борщ классический</title></head><body><h1>Борщ классический</h1><p>Свёкла 2 шт., капуста 300 г</p><h2>Комментарии</h2><p>Марина Соколова, 12.01.2026: спасибо!</p><p>Олег: очень вкусно</p></body></html>`,
  },
  {
    id: 'cn-shop-reviews',
    url: 'https://item.taowu.example.cn/447120.html',
    html: `<html lang="zh-CN"><head><title>保温杯 500ml</title></head><body><h1>保温杯 500ml</h1><p>￥59.00 货号 4471209900</p><p>评价：张**　质量不错</p><p>李丽　杯子很好看　2026-02-11</p></body></html>`,
  },
  {
    id: 'jp-manga-wiki',
    url: 'https://www.mangabox.example.jp/wiki/kaze',
    html: `<html lang="ja"><head><title>風の剣 登場人物</title></head><body><h1>登場人物</h1><dl><dt>高橋 翔</dt><dd>主人公。高校二年生。</dd><dt>佐々木 麗</dt><dd>剣道部の部長。</dd></dl></body></html>`,
  },
  {
    id: 'kr-news-economy',
    url: 'https://www.hanmaeil.example.kr/economy/4471',
    html: `<html lang="ko"><head><title>수출 3개월 연속 증가</title></head><body><h1>수출 3개월 연속 증가</h1><p>산업부 김영호 과장은 "반도체가 이끌었다"고 말했다.</p><p>박지훈 기자</p></body></html>`,
    authors: ['박지훈'],
  },
  {
    id: 'tr-haber-spor',
    url: 'https://www.sahilgazetesi.example/spor/derbi',
    html: `<html lang="tr"><head><title>Derbide gülen taraf Sahilspor</title></head><body><h1>Derbide gülen taraf Sahilspor</h1><p>Teknik direktör Kemal Aydın: "Çok mutluyuz."</p><p>Goller: Emre Taş (12), Ozan Kara (67)</p></body></html>`,
  },
  {
    id: 'school-menu',
    url: 'https://www.riverside-elem.example/lunch',
    html: `<html lang="en"><head><title>Lunch Menu March</title></head><body><h1>Lunch Menu</h1><table><tr><th>Mon</th><th>Tue</th><th>Wed</th></tr><tr><td>Chicken Alfredo</td><td>Sloppy Joe</td><td>Caesar Salad</td></tr><tr><td>Mac &amp; Cheese</td><td>Philly Melt</td><td>Taco Bar</td></tr></table></body></html>`,
  },
  {
    id: 'cocktail-list',
    url: 'https://www.barrelroom.example/cocktails',
    html: `<html lang="en"><head><title>Cocktails | Barrel Room</title></head><body><h1>Cocktails</h1><ul><li>Tom Collins — gin, lemon, soda — 12</li><li>Mary Pickford — rum, pineapple — 13</li><li>Harvey Wallbanger — 12</li><li>Rob Roy — 14</li></ul></body></html>`,
  },
  {
    id: 'hiking-trail',
    url: 'https://www.trailfolio.example/mount-jefferson-loop',
    html: `<html lang="en"><head><title>Mount Jefferson Loop</title></head><body><h1>Mount Jefferson Loop</h1><p>8.4 mi, gain 2,240 ft. Start at Camp Patterson.</p><ul><li>Lake Ann</li><li>St. Helen Pass</li><li>George Ridge</li></ul><p>44.7120, -121.8001</p></body></html>`,
  },
  {
    id: 'street-directory-school-zones',
    url: 'https://www.countyroads.example/closures',
    html: `<html lang="en"><head><title>Road closures this week</title></head><body><h1>Road closures this week</h1><ul><li>Martin Luther Lane between Oak and Elm</li><li>Charles Morgan Blvd, northbound</li><li>Ellen Taylor Parkway ramp</li></ul></body></html>`,
  },
  {
    id: 'stock-quote-page',
    url: 'https://www.tickerboard.example/NWF',
    html: `<html lang="en"><head><title>NWF quote</title></head><body><h1>Norwell Foods (NWF)</h1><table><tr><td>Open</td><td>44.71</td></tr><tr><td>Volume</td><td>1 204 471</td></tr><tr><td>Market cap</td><td>4,471,209,900</td></tr></table><p>Analyst Karen Holt rates it a buy.</p></body></html>`,
  },
  {
    id: 'gift-guide',
    url: 'https://www.lifestyleloft.example/gift-guide',
    html: `<html lang="en"><head><title>Gift guide for gardeners</title></head><body><h1>Gift guide for gardeners</h1><p>By the Loft team</p><h2>1. Emma Bridgeford mug</h2><p>$28</p><h2>2. Felco Pruner</h2><p>$65</p><h2>3. Laura Ashwell apron</h2><p>$40</p></body></html>`,
  },
]
