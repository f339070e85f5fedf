import type { OrdinaryCase } from './page-case.ts'

/** Ordinary pages once more, of the usual kinds and without a contact: news, recipes, shops, threads, lives, programmes, results. Nobody in them exists. */
export const ordinaryEighth: readonly OrdinaryCase[] = [
  {
    id: 'news-council-budget',
    url: 'https://www.valleysentinel.example/news/council-passes-budget',
    authors: ['Miriam Castellano'],
    html: `<html lang="en-US"><head><title>Council passes $41M budget | Valley Sentinel</title><meta property="og:type" content="article"><meta name="author" content="Miriam Castellano"></head><body><header><a href="/">Valley Sentinel</a></header><article><h1>Council passes $41M budget after long debate</h1><p class="byline">By Miriam Castellano</p><time>March 3, 2026</time><p>The city council voted 5-2 Tuesday night to approve a $41,250,000 budget.</p><p>"This is not the budget any of us wanted," said Mayor Glenn Havers. Councilwoman Teresa Bright voted against it.</p><p>Resident Howard Pyle, 71, told the council that his water bill had doubled.</p></article><section class="related"><h3>Related</h3><ul><li>Fire chief Dana Moss to retire</li><li>Police log: March 1-2</li></ul></section><footer>© 2026 Valley Sentinel</footer></body></html>`,
  },
  {
    id: 'news-photo-captions',
    url: 'https://www.islandtimes.example/photos/regatta',
    html: `<html lang="en"><head><title>Photos: Regatta weekend | Island Times</title></head><body><h1>Photos: Regatta weekend</h1><figure><img src="1.jpg"><figcaption>Skipper Hannah Brill celebrates after the final race. (Photo: Owen Castle)</figcaption></figure><figure><img src="2.jpg"><figcaption>Commodore Peter Vane presents the trophy to Lucas Amery. (Photo: Owen Castle)</figcaption></figure></body></html>`,
  },
  {
    id: 'recipe-comments',
    url: 'https://www.butterandthyme.example/lemon-chicken',
    html: `<html lang="en"><head><title>Lemon Chicken - Butter &amp; Thyme</title></head><body><h1>Lemon Chicken</h1><p>Prep 15 min, cook 45 min, serves 4, 412 kcal</p><ul><li>1 whole chicken (1.6 kg)</li><li>2 lemons</li><li>4 sprigs thyme</li></ul><ol><li>Heat the oven to 200C.</li><li>Roast 45 minutes.</li></ol><h2>12 Comments</h2><ol class="commentlist"><li><cite class="fn">Brenda Mallory</cite> <span>says:</span><p>Made this for Sunday lunch, lovely.</p></li><li><cite class="fn">Carl Whitby</cite> <span>says:</span><p>Too much thyme for us.</p></li></ol></body></html>`,
  },
  {
    id: 'shop-product-reviews',
    url: 'https://www.trailgoods.example/p/44712-hiking-boot',
    html: `<html lang="en"><head><title>Ridgeline Hiking Boot | TrailGoods</title></head><body><h1>Ridgeline Hiking Boot</h1><p>SKU 447-120-8831 | EAN 4006381333931 | $149.95</p><button>Add to cart</button><h2>Reviews (2)</h2><div class="review"><strong>Gail Norbury</strong> – Verified buyer – ★★★★★<p>Dry feet all week.</p></div><div class="review"><strong>Stuart Pell</strong> – ★★★<p>Runs small.</p></div><h3>You may also like</h3><ul><li>Jack Wolfe Fleece</li><li>Mary Jane Slip-On</li></ul></body></html>`,
  },
  {
    id: 'search-results',
    url: 'https://www.seekwell.example/search?q=john+marlowe+gardens',
    html: `<html lang="en"><head><title>john marlowe gardens - Seekwell</title></head><body><form><input value="john marlowe gardens"></form><p>About 1,240,000 results (0.44 seconds)</p><div class="result"><a href="https://a.example"><h3>John Marlowe - Garden Designer and Author</h3></a><cite>www.a.example › about</cite><p>John Marlowe is an English garden designer known for prairie planting ...</p></div><div class="result"><a href="https://b.example"><h3>The Gardens of John Marlowe: a review</h3></a><p>Jan 4, 2024 — by Elsie Crane. A handsome book with 240 photographs.</p></div></body></html>`,
  },
  {
    id: 'forum-thread-carburettor',
    url: 'https://forum.oldmotors.example/viewtopic.php?t=44712',
    html: `<html lang="en"><head><title>Carburettor float level - Old Motors Forum</title></head><body><h2>Carburettor float level</h2><table><tr><td class="postauthor"><b>Terry Blackwell</b><br>Site Moderator<br>Posts: 4471<br>Joined: 12 Mar 2009</td><td>Which setting do you use for the HS4? Part no. 0441-207-114.</td></tr><tr><td class="postauthor"><b>mgb_nut</b><br>Member<br>Posts: 88</td><td>3.5 mm. Ask Colin, he knows.</td></tr></table></body></html>`,
  },
  {
    id: 'wiki-biography',
    url: 'https://en.openpedia.example/wiki/Augusta_Fenwick',
    html: `<html lang="en"><head><title>Augusta Fenwick - Openpedia</title></head><body><h1>Augusta Fenwick</h1><p><b>Augusta Fenwick</b> (4 May 1871 – 12 June 1949) was a British botanist and director of the Royal Herbarium.</p><table class="infobox"><tr><th colspan="2">Augusta Fenwick</th></tr><tr><th>Born</th><td>4 May 1871<br>Durham, England</td></tr><tr><th>Spouse</th><td>Edmund Fenwick</td></tr><tr><th>Occupation</th><td>Botanist</td></tr><tr><th>Employer</th><td>Royal Herbarium</td></tr></table><h2>Life</h2><p>She was the daughter of Rev. Charles Nettleship.</p></body></html>`,
  },
  {
    id: 'event-programme-conference',
    url: 'https://www.soilscience2026.example/programme',
    html: `<html lang="en"><head><title>Programme – Soil Science 2026</title></head><body><h1>Programme</h1><h2>Tuesday 9 June</h2><table><tr><td>09:00</td><td>Opening – Prof. Ingrid Halvorsen (University of Bergen)</td></tr><tr><td>09:30</td><td>Keynote: Carbon below our feet – Dr. Paulo Menezes</td></tr><tr><td>10:30</td><td>Coffee break</td></tr><tr><td>11:00</td><td>Session A, chair: Ruth Ackerman</td></tr></table></body></html>`,
  },
  {
    id: 'sports-results-athletics',
    url: 'https://www.harriersresults.example/5k-2026',
    html: `<html lang="en-GB"><head><title>Results: Spring 5K 2026</title></head><body><h1>Spring 5K Results</h1><table><tr><th>Pos</th><th>Name</th><th>Club</th><th>Time</th></tr><tr><td>1</td><td>Callum Draycott</td><td>Whitfield Harriers</td><td>15:02</td></tr><tr><td>2</td><td>Ewan Sillars</td><td>Unattached</td><td>15:19</td></tr><tr><td>3</td><td>Beth Loxley</td><td>Ash AC</td><td>16:44</td></tr></table></body></html>`,
  },
  {
    id: 'obituary-us',
    url: 'https://www.hillsidefuneral.example/obituaries/eleanor-marsh',
    html: `<html lang="en"><head><title>Obituary for Eleanor Ruth Marsh</title></head><body><h1>Eleanor Ruth Marsh</h1><p>January 9, 1938 – February 20, 2026</p><p>Eleanor Ruth Marsh, 88, of Salina, passed away peacefully. She is survived by her sons, Dale Marsh and Kenneth (Ruth) Marsh, and her sister, Opal Dunn. She was preceded in death by her husband, Virgil Marsh.</p><p>Services will be held at 10 a.m. Saturday with Pastor Jim Lowry officiating.</p></body></html>`,
  },
  {
    id: 'museum-history',
    url: 'https://www.oldmillmuseum.example/history',
    html: `<html lang="en"><head><title>History | Old Mill Museum</title></head><body><h1>History of the Mill</h1><h3>Josiah Wardle</h3><p>Founder of the mill, 1788. Josiah Wardle came from Derbyshire with forty pounds in his pocket.</p><h3>Hannah Wardle</h3><p>His daughter ran the mill from 1821 to 1844.</p><h3>The fire of 1902</h3><p>Foreman Albert Gaskin saved the ledger.</p></body></html>`,
  },
  {
    id: 'book-reviews-page',
    url: 'https://www.readershelf.example/book/the-long-tide',
    authors: ['Rosamund Keel'],
    html: `<html lang="en"><head><title>The Long Tide by Rosamund Keel | Readershelf</title></head><body><h1>The Long Tide</h1><p>by Rosamund Keel</p><p>Paperback, 312 pages. ISBN 978-1-4028-9462-6</p><h2>Community reviews</h2><article><a href="/u/1">Jessie Parr</a> rated it 4 stars<p>Slow start.</p></article><article><a href="/u/2">Martin Egan</a> rated it 5 stars<p>Wonderful.</p></article><h2>About the author</h2><p>Rosamund Keel lives in Cornwall with two dogs.</p></body></html>`,
  },
  {
    id: 'changelog-app',
    url: 'https://docs.ledgerly.example/changelog',
    html: `<html lang="en"><head><title>Changelog - Ledgerly</title></head><body><h1>Changelog</h1><h2>v4.12.0 (2026-02-11)</h2><ul><li>Add CSV import (#4471)</li><li>Fix rounding (#4480) by @annahale</li></ul><h2>v4.11.3 (2026-01-30)</h2><p>Thanks to Anna Hale and Piotr Wilk for reporting.</p></body></html>`,
  },
  {
    id: 'docs-api-sample',
    url: 'https://docs.messaly.example/api/contacts',
    html: `<html lang="en"><head><title>Create a contact - Messaly API</title></head><body><h1>Create a contact</h1><p>Creates a contact and returns its id.</p><pre><code>POST /v1/contacts
{
  "name": "Jane Doe",
  "phone": "+14155550100",
  "email": "jane.doe@example.com"
}</code></pre><table><tr><th>Field</th><th>Type</th></tr><tr><td>name</td><td>string</td></tr><tr><td>phone</td><td>string</td></tr></table></body></html>`,
  },
  {
    id: 'weather-page',
    url: 'https://www.skycast.example/de/augsburg',
    html: `<html lang="de"><head><title>Wetter Augsburg</title></head><body><h1>Wetter Augsburg</h1><table><tr><th>Zeit</th><th>Temp</th><th>Regen</th><th>Wind</th></tr><tr><td>06:00</td><td>4°</td><td>0,2 mm</td><td>12 km/h</td></tr><tr><td>12:00</td><td>9°</td><td>0,0 mm</td><td>18 km/h</td></tr></table><p>Sonnenaufgang 06:41, Sonnenuntergang 18:04. Luftdruck 1018 hPa. Namenstag: Kunigunde, Friedrich, Camilla</p></body></html>`,
  },
  {
    id: 'bus-timetable',
    url: 'https://www.regiobus.example/fahrplan/447',
    html: `<html lang="de"><head><title>Linie 447 Fahrplan</title></head><body><h1>Linie 447: Bahnhof – Klinikum</h1><table><tr><td>Bahnhof</td><td>0512 0542 0612 0642</td></tr><tr><td>Konrad-Adler-Platz</td><td>0515 0545 0615 0645</td></tr><tr><td>Maria-Stern-Schule</td><td>0519 0549 0619 0649</td></tr><tr><td>Klinikum</td><td>0524 0554 0624 0654</td></tr></table></body></html>`,
  },
  {
    id: 'fr-presse-faits-divers',
    url: 'https://www.lecourrierduval.example/faits-divers/incendie',
    authors: ['Élodie Garnier'],
    html: `<html lang="fr"><head><title>Incendie dans une grange | Le Courrier du Val</title></head><body><article><h1>Incendie dans une grange à Montreuil</h1><p class="auteur">Par Élodie Garnier</p><p>Publié le 3 mars 2026 à 18h04</p><p>« Tout est parti en dix minutes », raconte l'agriculteur Lucien Maugé. Le maire, Hervé Clément, s'est rendu sur place.</p><p>Le lieutenant Xavier Brun dirigeait les secours.</p></article></body></html>`,
  },
  {
    id: 'es-biografia-pintor',
    url: 'https://www.artehistoria.example/pintores/baltasar-ordonez',
    html: `<html lang="es"><head><title>Baltasar Ordóñez, pintor barroco</title></head><body><h1>Baltasar Ordóñez</h1><p>Sevilla, 1611 - Madrid, 1674</p><p>Pintor español del Barroco. Discípulo de Alonso Herrera, trabajó para el conde Gaspar de Haro.</p><h2>Obras</h2><ul><li>La adoración de los pastores</li><li>Retrato de doña Isabel Portocarrero</li></ul></body></html>`,
  },
  {
    id: 'it-ricetta-autrice',
    url: 'https://www.cucinadinonna.example/ricette/ribollita',
    html: `<html lang="it"><head><title>Ribollita toscana | Cucina di Nonna</title></head><body><h1>Ribollita toscana</h1><p>Difficoltà: facile - Tempo: 2 ore - Dosi per 6 persone</p><ul><li>400 g di cavolo nero</li><li>300 g di fagioli cannellini</li></ul><h3>Commenti</h3><div class="commento"><b>Loredana Pini</b> 12/01/2026<p>Buonissima!</p></div><div class="commento"><b>Marco Tosi</b> 15/01/2026<p>Io aggiungo il timo.</p></div></body></html>`,
  },
  {
    id: 'de-vereinsergebnisse-schach',
    url: 'https://www.schachfreunde.example/ergebnisse',
    html: `<html lang="de"><head><title>Ergebnisse 5. Runde</title></head><body><h1>5. Runde Bezirksliga</h1><table><tr><th>Brett</th><th>Weiß</th><th>Schwarz</th><th>Ergebnis</th></tr><tr><td>1</td><td>Kramer, Holger (2041)</td><td>Seibold, Anton (1988)</td><td>½:½</td></tr><tr><td>2</td><td>Richter, Ute (1877)</td><td>Maas, Stefan (1902)</td><td>0:1</td></tr></table></body></html>`,
  },
  {
    id: 'de-theaterprogramm',
    url: 'https://www.stadttheater.example/spielplan/der-besuch',
    html: `<html lang="de"><head><title>Der Besuch – Stadttheater</title></head><body><h1>Der Besuch</h1><p>Regie: Katja Brenner</p><p>Bühne: Tilo Asmus</p><p>Kostüme: Nora Feld</p><p>Mit: Achim Wolters, Lena Sturm, Paul Ritz</p><p>Premiere: 14.03.2026, 19:30 Uhr, Großes Haus. Karten ab 18 €.</p></body></html>`,
  },
  {
    id: 'pl-tabela-biegi',
    url: 'https://www.biegiulica.example/wyniki/2026',
    html: `<html lang="pl"><head><title>Wyniki biegu 10 km</title></head><body><h1>Wyniki 10 km</h1><table><tr><th>Msc</th><th>Nr</th><th>Nazwisko i imię</th><th>Klub</th><th>Czas</th></tr><tr><td>1</td><td>447</td><td>Nowicki Tomasz</td><td>Orkan</td><td>31:12</td></tr><tr><td>2</td><td>120</td><td>Lis Marcin</td><td>Iskra</td><td>31:55</td></tr></table></body></html>`,
  },
  {
    id: 'ru-novost',
    url: 'https://www.volga-vesti.example.ru/news/most',
    html: `<html lang="ru"><head><title>Новый мост откроют осенью - Волга Вести</title></head><body><h1>Новый мост откроют осенью</h1><p>Об этом сообщил губернатор Андрей Климов. По словам министра транспорта Игоря Савельева, работы идут по графику.</p><p>Жительница посёлка Нина Тарасова довольна: «Ждали десять лет».</p></body></html>`,
  },
  {
    id: 'jp-news-sports',
    url: 'https://www.minatoshimbun.example.jp/sports/20260301',
    html: `<html lang="ja"><head><title>港FC、開幕戦で快勝 | 港新聞</title></head><body><h1>港FC、開幕戦で快勝</h1><p>前半12分、FW田村翔が先制。後半にはMF小川大地が追加点を挙げた。</p><p>森田誠監督「選手がよく走ってくれた」</p><p>観客 12,447人</p></body></html>`,
  },
  {
    id: 'cn-novel-chapter',
    url: 'https://www.shuxiang.example.cn/book/4471/12.html',
    html: `<html lang="zh-CN"><head><title>第十二章 夜雨 - 江湖行</title></head><body><h1>第十二章 夜雨</h1><p>作者：青山客</p><p>李长风推门而入，只见赵无忌端坐堂中。“李兄，别来无恙？”赵无忌笑道。</p><p>上一章 | 目录 | 下一章</p></body></html>`,
  },
  {
    id: 'kr-drama-cast',
    url: 'https://www.dramawiki.example.kr/w/bom',
    html: `<html lang="ko"><head><title>봄의 노래 (드라마)</title></head><body><h1>봄의 노래</h1><h2>등장인물</h2><ul><li>한지우 : 윤서아 역 - 고등학교 교사</li><li>박민재 : 강태오 역 - 의사</li></ul><p>연출: 최영훈, 극본: 문소영</p></body></html>`,
  },
  {
    id: 'school-alumni-page',
    url: 'https://www.wexleyhigh.example/alumni/class-of-1986',
    html: `<html lang="en"><head><title>Class of 1986 | Wexley High Alumni</title></head><body><h1>Class of 1986</h1><ul><li>Andrea Bostwick</li><li>Charles "Chip" Dolan</li><li>Renee Fuqua (Harper)</li><li>Todd Granger</li></ul><h2>In memoriam</h2><ul><li>Kelly Shoup</li></ul></body></html>`,
  },
  {
    id: 'blog-travel-post',
    url: 'https://www.slowroads.example/2026/lisbon-in-three-days',
    authors: ['Naomi Feld'],
    html: `<html lang="en"><head><title>Lisbon in three days - Slow Roads</title></head><body><article><h1>Lisbon in three days</h1><div class="post-meta">Posted by <span class="author vcard"><a class="fn" href="/author/naomi">Naomi Feld</a></span> on February 2, 2026</div><p>Our guide, João Brito, met us at Rossio. We ate at Casa da Avó Amélia.</p><div class="comments"><p><b>Hugh Lanyon</b> wrote: Great tips!</p></div></article></body></html>`,
  },
  {
    id: 'podcast-episode',
    url: 'https://www.deskanddawn.example/episodes/88',
    html: `<html lang="en"><head><title>Ep. 88: How orchards survive frost</title></head><body><h1>Ep. 88: How orchards survive frost</h1><p>Host Tessa Bolling talks with grower Frank Addison about heaters, fans and luck.</p><p>Transcript</p><p>Tessa Bolling: Welcome back.</p><p>Frank Addison: Thanks for having me.</p><p>Runtime 44:12</p></body></html>`,
  },
  {
    id: 'law-case-report',
    url: 'https://www.courtreports.example/2025/447',
    html: `<html lang="en"><head><title>Harker v Milne [2025] CR 447</title></head><body><h1>Harker v Milne</h1><p>[2025] CR 447, Case No. 2024-044-7120</p><p>Before: Justice Amelia Thorne, Justice Robert Quill</p><p>Mr Simon Astley for the appellant. Ms Joanna Reeve for the respondent.</p><p>Judgment delivered 14 November 2025.</p></body></html>`,
  },
  {
    id: 'awards-winners',
    url: 'https://www.shortfilmawards.example/winners/2025',
    html: `<html lang="en"><head><title>Winners 2025 - Short Film Awards</title></head><body><h1>Winners 2025</h1><dl><dt>Best Director</dt><dd>Leila Ansari, "Salt"</dd><dt>Best Editor</dt><dd>Bruno Keck, "Platform 9"</dd><dt>Best Actor</dt><dd>Olu Bankole</dd></dl></body></html>`,
  },
  {
    id: 'property-lot-numbers',
    url: 'https://www.gavelroom.example/sale/447/lots',
    html: `<html lang="en"><head><title>Sale 447: Fine Furniture | Gavelroom</title></head><body><h1>Sale 447: Fine Furniture</h1><ul><li>Lot 101: A George III mahogany chest, est. £800-1,200</li><li>Lot 102: After Thomas Lawrence, portrait of Lady Caroline Holt</li><li>Lot 103: Charles Rennie style armchair, 1904</li></ul></body></html>`,
  },
]
