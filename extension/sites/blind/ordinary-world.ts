import type { OrdinaryCase } from './page-case.ts'

const LONG =
  'Work began in the spring and was expected to last a few months, but the ground turned out to be wetter than the surveys had promised, and the schedule slipped more than once before the autumn.'

/** More pages that people read for another reason than to reach somebody. */
export const ordinaryWorld: readonly OrdinaryCase[] = [
  {
    id: 'local-news-cards',
    url: 'https://www.thevalleypost.example/',
    html: `<html lang="en"><head><title>The Valley Post</title></head><body><h1>The Valley Post</h1><div class="card"><h3>Mayor Diane Holloway unveils budget</h3><p>Taxes to rise by two per cent.</p></div><div class="card"><h3>Remembering Coach Bill Tatum</h3><p>A town says goodbye.</p></div><div class="card"><h3>Sheriff Tom Akers: ‘We need more deputies’</h3><p>County short of staff.</p></div><div class="card"><h3>Five questions for Chef Marie Lemaire</h3><p>On butter and patience.</p></div><h4>Most read</h4><ol><li>Anna Kendal wins state title</li><li>Bridge closed</li><li>Letters to the editor</li></ol></body></html>`,
  },
  {
    id: 'interview-qa',
    url: 'https://craftquarterly.example/interviews/nadia-osman',
    authors: ['Peter Strand'],
    html: `<html lang="en"><head><title>“I start with the clay” – Craft Quarterly</title><meta property="og:type" content="article"></head><body><article><h1>“I start with the clay”</h1><p>Words by Peter Strand</p><p><b>Nadia Osman</b> makes bowls that look poured. ${LONG}</p><p><b>Peter Strand:</b> How did you start?</p><p><b>Nadia Osman:</b> With my grandmother. ${LONG}</p><p><b>Peter Strand:</b> And now?</p><p><b>Nadia Osman:</b> Now I teach. ${LONG}</p></article></body></html>`,
  },
  {
    id: 'product-grid-names',
    url: 'https://www.lightsandloom.example/collections/sofas',
    html: `<html lang="en"><head><title>Sofas | Lights & Loom</title></head><body><h1>Sofas</h1><ul class="products"><li><a href="/p/1"><h2>Henry Sofa</h2></a><span class="price">£1,299</span></li><li><a href="/p/2"><h2>Amelia Corner Sofa</h2></a><span class="price">£1,899</span></li><li><a href="/p/3"><h2>Oscar Armchair</h2></a><span class="price">£649</span></li><li><a href="/p/4"><h2>Sophie Louise</h2></a><span class="price">£999</span></li><li><a href="/p/5"><h2>Daniel Blake</h2></a><span class="price">£1,099</span></li></ul></body></html>`,
  },
  {
    id: 'product-reviews-full-names',
    url: 'https://gearhaul.example/products/trail-lamp',
    html: `<html lang="en"><head><title>Trail Lamp 400 | Gearhaul</title></head><body><h1>Trail Lamp 400</h1><p class="price">$59.95</p><h2>Customer Reviews</h2><div class="row"><div class="stars">★★★★★</div><strong>Gregory Hale</strong><em>Verified Buyer</em><p>Bright and light.</p></div><div class="row"><div class="stars">★★★★</div><strong>Monica Ruiz</strong><em>Verified Buyer</em><p>Strap slips a bit.</p></div><div class="row"><div class="stars">★★★★★</div><strong>Hannah Becker</strong><em>Verified Buyer</em><p>Perfect for night runs.</p></div><p>Item 4410028</p></body></html>`,
  },
  {
    id: 'blog-comments',
    url: 'https://slowbread.example/2026/05/rye-starter',
    authors: ['Ingrid Solheim'],
    html: `<html lang="en"><head><title>Rye starter from nothing - Slow Bread</title></head><body><article class="post"><h1>Rye starter from nothing</h1><div class="meta">Posted on May 4, 2026 by <a rel="author" href="/about">Ingrid Solheim</a></div><p>${LONG}</p><p>${LONG}</p></article><h3>12 Responses</h3><ol class="commentlist"><li><div class="vcard"><cite class="fn">Margaret Dunne</cite> says:</div><div class="date">May 5, 2026 at 7:10 am</div><p>Mine smells of apples!</p></li><li><div class="vcard"><cite class="fn">Ken Tashiro</cite> says:</div><p>How warm is your kitchen?</p></li><li><div class="vcard"><cite class="fn">Ingrid Solheim</cite> says:</div><p>About 21 degrees.</p></li></ol></body></html>`,
  },
  {
    id: 'forum-table',
    url: 'https://boards.modelrail.example/viewtopic.php?t=4471',
    html: `<html lang="en"><head><title>Wiring a turnout - Model Rail Boards</title></head><body><h2>Wiring a turnout</h2><table class="forumline"><tr><th>Author</th><th>Message</th></tr><tr><td><b>Jim Pelham</b><br>Joined: 03 Feb 2009<br>Posts: 412<br>Location: Ohio</td><td>Posted: Tue Mar 03, 2026 8:12 pm<br>Which frog juicer do you use?</td></tr><tr><td><b>Walter Nagy</b><br>Joined: 11 Aug 2011<br>Posts: 97</td><td>The little green ones.</td></tr><tr><td><b>steamfan44</b></td><td>Same here.</td></tr></table></body></html>`,
  },
  {
    id: 'qa-site',
    url: 'https://ask.devcorner.example/questions/88214/how-to-debounce',
    html: `<html lang="en"><head><title>How to debounce a handler - DevCorner</title></head><body><h1>How to debounce a handler</h1><div class="question"><p>I want to call the function once.</p><div class="user-info">asked Mar 4 at 10:02 <div class="user-details"><a href="/u/1">Arjun Mehta</a> 1,204</div></div></div><div class="answer"><pre>let timer = 0</pre><div class="user-info">answered Mar 4 at 11:40 <div class="user-details"><a href="/u/2">Laura Hendricks</a> 24.5k</div></div></div><div class="answer"><p>Use a library.</p><div class="user-info">answered Mar 5 <div class="user-details"><a href="/u/3">Tomasz Wilk</a> 311</div></div></div></body></html>`,
  },
  {
    id: 'wiki-bio',
    url: 'https://en.openpedia.example/wiki/Leonora_Vance',
    html: `<html lang="en"><head><title>Leonora Vance - Openpedia</title></head><body><h1>Leonora Vance</h1><table class="infobox"><tr><th>Born</th><td>12 March 1901<br>Cork, Ireland</td></tr><tr><th>Occupation</th><td>Painter</td></tr><tr><th>Spouse</th><td>Edmund Harcourt</td></tr><tr><th>Children</th><td>Alice Harcourt, James Harcourt</td></tr></table><p>Leonora Vance was an Irish painter. ${LONG}</p><p>She studied under Henry Lamb. ${LONG}</p><h2>See also</h2><ul><li><a>Mary Swanzy</a></li><li><a>Evie Hone</a></li><li><a>Mainie Jellett</a></li></ul><h2>References</h2><ol><li>Barrett, Cyril (1971). Irish Art. ISBN 0-7171-0520-3.</li></ol></body></html>`,
  },
  {
    id: 'wiki-list',
    url: 'https://en.openpedia.example/wiki/List_of_governors_of_Harrow',
    html: `<html lang="en"><head><title>List of governors of Harrow - Openpedia</title></head><body><h1>List of governors of Harrow</h1><p>This is a list of governors of the colony of Harrow.</p><table><tr><th>No.</th><th>Governor</th><th>Took office</th><th>Left office</th></tr><tr><td>1</td><td>Sir Charles Ogilvie</td><td>1811</td><td>1817</td></tr><tr><td>2</td><td>William Thackeray Boyd</td><td>1817</td><td>1823</td></tr><tr><td>3</td><td>Lord Francis Napier</td><td>1823</td><td>1829</td></tr><tr><td>4</td><td>Edward Codrington</td><td>1829</td><td>1836</td></tr></table></body></html>`,
  },
  {
    id: 'conference-programme',
    url: 'https://softcraft2026.example/programme',
    html: `<html lang="en"><head><title>Programme - SoftCraft 2026</title></head><body><h1>Programme</h1><h2>Thursday</h2><table><tr><td>09:00</td><td>Opening</td></tr><tr><td>09:30</td><td>Types without tears</td></tr><tr><td>10:30</td><td>Coffee</td></tr><tr><td>11:00</td><td>Growing a compiler</td></tr></table><h2>Venue</h2><p>Harbour Hall, Main Stage</p></body></html>`,
  },
  {
    id: 'sports-lineups',
    url: 'https://scores.example/match/8812',
    html: `<html lang="en"><head><title>Rovers 2-1 Albion: line-ups and stats</title></head><body><h1>Rovers 2 - 1 Albion</h1><div class="lineup"><h3>Rovers</h3><ul><li>1 Mark Tillman</li><li>2 Joe Abbott</li><li>5 Kyle Fenner</li><li>9 Sam Adeyemi</li></ul></div><div class="lineup"><h3>Albion</h3><ul><li>13 Luke Garrity</li><li>4 Ben Whitlow</li><li>8 Carlos Vega</li></ul></div><p>Manager: Steve Crouch</p><p>Referee: Andrew Dallas</p><p>Attendance: 21,418</p></body></html>`,
  },
  {
    id: 'league-table',
    url: 'https://chessclub.example/ratings',
    html: `<html lang="en"><head><title>Club ratings</title></head><body><h1>Ratings, October</h1><table><tr><th>Rank</th><th>Player</th><th>Rating</th></tr><tr><td>1</td><td>Viktor Halasz</td><td>2214</td></tr><tr><td>2</td><td>Emma Prior</td><td>2101</td></tr><tr><td>3</td><td>David Oduya</td><td>1998</td></tr><tr><td>4</td><td>Michael Strauss</td><td>1954</td></tr></table></body></html>`,
  },
  {
    id: 'price-list',
    url: 'https://cutandcolour.example/prices',
    html: `<html lang="en"><head><title>Prices | Cut & Colour</title></head><body><h1>Prices</h1><table><tr><td>Ladies Cut</td><td>£38</td></tr><tr><td>Gents Cut</td><td>£22</td></tr><tr><td>Half Head Highlights</td><td>£65</td></tr><tr><td>Brazilian Blow Dry</td><td>£120</td></tr><tr><td>Senior Stylist</td><td>£48</td></tr></table></body></html>`,
  },
  {
    id: 'job-ad-team',
    url: 'https://careers.example/jobs/backend-engineer',
    html: `<html lang="en"><head><title>Backend Engineer – Careers</title></head><body><h1>Backend Engineer</h1><p>Location: Remote (Europe)</p><p>Team: Payments Platform</p><p>Reports to: Engineering Manager</p><h2>What you will do</h2><ul><li>Build Reliable Services</li><li>Mentor Junior Engineers</li></ul><h2>Benefits</h2><ul><li>Private Health Care</li><li>Parental Leave</li></ul><p>Job ID 20261104</p></body></html>`,
  },
  {
    id: 'legal-act',
    url: 'https://laws.example/acts/1998/29',
    html: `<html lang="en"><head><title>Data Act 1998</title></head><body><h1>Data Act 1998</h1><h2>Part I Preliminary</h2><p>1. In this Act, “data” means information which is recorded. ${LONG}</p><h2>Part II Rights of Data Subjects</h2><p>7. Subject to the following provisions an individual is entitled. ${LONG}</p><p>See Durant v Financial Services Authority [2003]; Campbell v Mirror Group Newspapers.</p></body></html>`,
  },
  {
    id: 'release-notes',
    url: 'https://docs.fluxdb.example/release-notes/4.2.0',
    html: `<html lang="en"><head><title>Release notes 4.2.0 — FluxDB docs</title></head><body><h1>4.2.0</h1><p>Released 2026-09-14</p><ul><li>Fixed a crash on reopen (thanks Alice Morton)</li><li>Faster joins, by Jonas Weber (#4412)</li><li>Query Planner: Merge Sort</li></ul><h2>Contributors</h2><p>Alice Morton, Jonas Weber, Li Na, Kofi Boateng</p></body></html>`,
  },
  {
    id: 'api-docs',
    url: 'https://docs.example/reference/users',
    html: `<html lang="en"><head><title>Users API</title></head><body><h1>Users</h1><p>Returns the user object.</p><pre>{ "id": 12345678, "name": "John Smith", "email": "john.smith@example.com", "phone": "+1 202 555 0100" }</pre><h2>Parameters</h2><table><tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>First Name</td><td>string</td><td>Given name</td></tr><tr><td>Last Name</td><td>string</td><td>Family name</td></tr></table></body></html>`,
  },
  {
    id: 'site-search',
    url: 'https://www.bookbarn.example/search?q=ursula',
    html: `<html lang="en"><head><title>Search results for “ursula” | Book Barn</title></head><body><h1>Results for “ursula”</h1><div class="item"><h3>The Left Hand of Darkness</h3><p class="author">Ursula K. Le Guin</p><p>£9.99</p></div><div class="item"><h3>Ursula, Under</h3><p class="author">Ingrid Hill</p><p>£7.99</p></div></body></html>`,
  },
  {
    id: 'bookshop-category',
    url: 'https://www.bookbarn.example/fiction',
    html: `<html lang="en"><head><title>Fiction | Book Barn</title></head><body><h1>Fiction</h1><div class="book"><h3>Small Things Like These</h3><div class="by">Claire Keegan</div><div>£8.99</div></div><div class="book"><h3>The Remains of the Day</h3><div class="by">Kazuo Ishiguro</div><div>£9.99</div></div><div class="book"><h3>Wolf Hall</h3><div class="by">Hilary Mantel</div><div>£10.99</div></div></body></html>`,
  },
  {
    id: 'theatre-cast',
    url: 'https://www.playhouse.example/whats-on/the-crossing',
    html: `<html lang="en"><head><title>The Crossing | The Playhouse</title></head><body><h1>The Crossing</h1><p>14–29 November. Tickets from £18.</p><h2>Cast</h2><ul><li>Marguerite – Olivia Trent</li><li>The Ferryman – Idris Cole</li><li>Young Tom – Noah Finch</li></ul><h2>Creative team</h2><p>Written by Ada Marsh<br>Directed by Colin Rourke<br>Lighting by Sue Park</p></body></html>`,
  },
  {
    id: 'film-page',
    url: 'https://reelbase.example/title/tt004411',
    html: `<html lang="en"><head><title>Northern Salt (2019) - Reelbase</title></head><body><h1>Northern Salt</h1><p>Director: Anna Lindgren</p><p>Writers: Anna Lindgren, Per Holt</p><p>Stars: Maria Fjell, Jon Ask, Eva Brandt</p><h2>Cast</h2><table><tr><td><a>Maria Fjell</a></td><td>Sunniva</td></tr><tr><td><a>Jon Ask</a></td><td>Eirik</td></tr><tr><td><a>Eva Brandt</a></td><td>Mother</td></tr></table></body></html>`,
  },
  {
    id: 'music-tracks',
    url: 'https://tunes.example/album/blue-hour',
    html: `<html lang="en"><head><title>Blue Hour by Clara Novak | Tunes</title></head><body><h1>Blue Hour</h1><h2>Clara Novak</h2><ol><li>Grace Avenue 3:41</li><li>Marie Antoinette 4:02</li><li>Saint James 2:58</li><li>Jolene Carter 3:12</li></ol><p>℗ 2026 Low Tide Records</p></body></html>`,
  },
  {
    id: 'donors',
    url: 'https://hospicefund.example/donors',
    html: `<html lang="en"><head><title>Our donors</title></head><body><h1>Thank you to our donors</h1><h3>Gold</h3><p>Mr. and Mrs. Harold Finch<br>The Estate of Ruth Palmer<br>Anonymous</p><h3>Silver</h3><p>Susan Blakely<br>George and Ellen Marsh<br>First Harbor Bank</p></body></html>`,
  },
  {
    id: 'cemetery-records',
    url: 'https://parishrecords.example/burials/1890',
    html: `<html lang="en"><head><title>Burials 1890</title></head><body><h1>Burials 1890</h1><table><tr><th>Surname</th><th>Forename</th><th>Age</th><th>Date</th></tr><tr><td>Aldous</td><td>Mary Ann</td><td>71</td><td>3 Jan</td></tr><tr><td>Baines</td><td>John William</td><td>4</td><td>9 Jan</td></tr><tr><td>Catchpole</td><td>Eliza</td><td>36</td><td>20 Feb</td></tr></table></body></html>`,
  },
  {
    id: 'patent',
    url: 'https://patents.example/US9912345B2',
    html: `<html lang="en"><head><title>US9912345B2 - Valve assembly</title></head><body><h1>Valve assembly</h1><dl><dt>Inventor</dt><dd>Robert Ames</dd><dd>Hiroshi Tanaka</dd><dt>Current Assignee</dt><dd>Fluidic Corp</dd><dt>Application number</dt><dd>US14/123,456</dd></dl><p>A valve assembly comprises a housing. ${LONG}</p></body></html>`,
  },
  {
    id: 'paper-abstract',
    url: 'https://journal.example/articles/10.1000/xyz123',
    html: `<html lang="en"><head><title>Soil carbon under hedgerows</title><meta name="citation_author" content="Falk, Ida"></head><body><h1>Soil carbon under hedgerows</h1><p>Ida Falk1, Robert Tynan2, Mei-Ling Chao1</p><p>1 Department of Soil Science, University of Lund; 2 Institute of Ecology, Dublin</p><h2>Abstract</h2><p>${LONG} ${LONG}</p><h2>References</h2><p>Tynan R. and Falk I. (2021) Hedges. J. Soil 4: 1-10. doi:10.1000/182</p></body></html>`,
    authors: ['Ida Falk', 'Robert Tynan', 'Mei-Ling Chao', 'Falk, Ida'],
  },
  {
    id: 'de-ratgeber',
    url: 'https://www.gartenblatt.example/ratgeber/rosen-schneiden',
    authors: ['Katrin Vogel'],
    html: `<html lang="de"><head><title>Rosen schneiden: So geht es richtig</title></head><body><article><h1>Rosen schneiden</h1><p>Von Katrin Vogel</p><p>„Nicht zu früh“, sagt Gärtnermeister Uwe Ziegler aus Bad Zwischenahn. ${LONG}</p><p>Beliebte Sorten sind Gloria Dei, Queen Elizabeth und Leonardo da Vinci. ${LONG}</p></article></body></html>`,
  },
  {
    id: 'de-wiki',
    url: 'https://de.offenpedia.example/wiki/Wilhelm_Krantz',
    html: `<html lang="de"><head><title>Wilhelm Krantz – Offenpedia</title></head><body><h1>Wilhelm Krantz</h1><p>Wilhelm Krantz (* 3. Mai 1877 in Gera; † 1951) war ein deutscher Architekt. ${LONG}</p><h2>Leben</h2><p>Er war Schüler von Otto Lessing. ${LONG}</p><h2>Literatur</h2><ul><li>Hans Berger: Baumeister in Thüringen. Weimar 1988.</li></ul></body></html>`,
  },
  {
    id: 'fr-actu-sport',
    url: 'https://www.gazette-du-ballon.example/ligue/resume',
    html: `<html lang="fr"><head><title>Résumé de la 12e journée</title></head><body><h1>Résumé de la 12e journée</h1><p>Buteurs : Karim Duval (12e), Antoine Perret (45e), Lucas Moreau (88e)</p><p>Arbitre : M. Benoît Rolland</p><p>L'entraîneur Pascal Garnier était satisfait. ${LONG}</p></body></html>`,
  },
  {
    id: 'es-noticia',
    url: 'https://www.eldiariodelnorte.example/cultura/2026/feria',
    authors: ['Lucía Robles'],
    html: `<html lang="es"><head><title>La feria abre sus puertas</title></head><body><article><h1>La feria abre sus puertas</h1><p class="firma">Lucía Robles</p><p>La alcaldesa Carmen Ortiz inauguró ayer la feria. ${LONG}</p><p>El escritor Javier Luna firmará ejemplares. ${LONG}</p></article></body></html>`,
  },
  {
    id: 'it-ricetta',
    url: 'https://www.cucinapiana.example/ricette/pollo-alla-cacciatora',
    html: `<html lang="it"><head><title>Pollo alla cacciatora</title></head><body><h1>Pollo alla cacciatora</h1><ul><li>1 pollo intero</li><li>Vino Rosso</li><li>Olio Extravergine</li><li>Santa Lucia Mozzarella</li></ul><p>Commenti (3)</p><div class="c"><b>Maria Rossi</b><p>Buonissimo</p></div><div class="c"><b>Gianni Verdi</b><p>Ottimo</p></div><div class="c"><b>Paola Neri</b><p>Rifatto ieri</p></div></body></html>`,
  },
  {
    id: 'ru-novosti',
    url: 'https://www.gorodnews.example/novosti/most',
    html: `<html lang="ru"><head><title>Мост откроют весной</title></head><body><h1>Мост откроют весной</h1><p>Об этом сообщил мэр города Сергей Иванов. Строители работают в две смены, и подрядчик обещает закончить отделку до конца марта, если позволит погода и не подведут поставщики.</p><p>Архитектор Ольга Петрова рассказала о проекте. Освещение смонтируют в последнюю очередь, после укладки покрытия и установки ограждений по обеим сторонам проезжей части.</p></body></html>`,
  },
  {
    id: 'cn-bbs',
    url: 'https://bbs.diaoyu.example/thread-88123-1-1.html',
    html: `<html lang="zh-CN"><head><title>新手求助：用什么饵 - 钓鱼论坛</title></head><body><h1>新手求助：用什么饵</h1><div class="pl"><div class="authi">江边老王</div><p>发表于 2026-3-2 08:11</p><div>请教各位大师傅，鲫鱼用什么饵好？</div></div><div class="pl"><div class="authi">高山流水</div><div>蚯蚓，张建军老师的书里有写。</div></div><div class="pl"><div class="authi">陈年旧事</div><div>同意楼上。</div></div></body></html>`,
  },
  {
    id: 'cn-article-quote',
    url: 'https://news.jiangnan.example/2026/0410/c1.html',
    html: `<html lang="zh-CN"><head><title>老街改造完成 居民乔迁新居</title></head><body><h1>老街改造完成 居民乔迁新居</h1><p>2026-04-10 来源：江南日报</p><p>“住了三十年，终于有了自己的厨房。”72岁的居民刘桂英笑着说。据介绍，改造工程历时两年，共惠及三百余户家庭，沿街立面、排水管网和照明设施全部更新，社区还新建了一处养老驿站。</p><p>街道办事处主任周海涛表示，下一步将引入社区食堂和卫生服务站，让居民足不出社区就能解决吃饭看病问题，同时对沿河步道进行绿化提升，预计年底前完工。</p></body></html>`,
  },
  {
    id: 'tw-product',
    url: 'https://shop.haoliwu.example/p/10023',
    html: `<html lang="zh-Hant"><head><title>手工皂禮盒｜好禮屋</title></head><body><h1>手工皂禮盒</h1><p>NT$ 680</p><p>商品編號：1002300456</p><h3>顧客評價</h3><div>林小姐 ★★★★★ 香味很棒</div><div>王先生 ★★★★ 包裝精美</div><div>陳怡君 ★★★★★ 會再回購</div></body></html>`,
  },
  {
    id: 'jp-column',
    url: 'https://www.kurashi-note.example/column/118',
    html: `<html lang="ja"><head><title>春の庭づくり｜暮らしノート</title></head><body><h1>春の庭づくり</h1><p>今回お話を伺ったのは、園芸家の西村 和代さん。自宅の庭で五十種類以上の草花を育てながら、各地の講座で季節ごとの手入れの仕方を教えています。土の状態を見ることから始めるのが大切だといいます。</p><p>「焦らないことですね」と西村さん。庭づくりには三年かかると思って、少しずつ植え足していけばよいのだと、笑顔で話してくれました。水やりの回数よりも、乾き方をよく見ることが肝心です。</p></body></html>`,
  },
  {
    id: 'kr-blog',
    url: 'https://blog.example.kr/post/221',
    html: `<html lang="ko"><head><title>주말 등산 후기</title></head><body><h1>주말 등산 후기</h1><p>지난 주말 친구 김민수와 함께 북한산에 다녀왔다. 날씨가 맑아서 정상에서 서울 시내가 한눈에 보였고 내려오는 길에는 막걸리도 한잔했다.</p><div class="comment"><b>이지은</b><p>사진 멋져요</p></div><div class="comment"><b>박준호</b><p>다음엔 같이 가요</p></div></body></html>`,
  },
  {
    id: 'nl-nieuws',
    url: 'https://www.streekkrant.example/nieuws/2026/sluis',
    html: `<html lang="nl"><head><title>Sluis weer open na renovatie</title></head><body><article><h1>Sluis weer open na renovatie</h1><p>Schipper Kees van Dijk was er als eerste bij. ${LONG}</p><p>Wethouder Marja Bos knipte het lint door. ${LONG}</p></article><h4>Lees ook</h4><ul><li>Piet Bakker stopt als voorzitter</li><li>Nieuwe fietsbrug</li></ul></body></html>`,
  },
  {
    id: 'auction-lots',
    url: 'https://www.gavelhouse.example/sale/2211',
    html: `<html lang="en"><head><title>Sale 2211: Modern Pictures</title></head><body><h1>Modern Pictures</h1><div class="lot"><b>Lot 1</b><p>Edward Seago</p><p>Barges at Pin Mill</p><p>£4,000–6,000</p></div><div class="lot"><b>Lot 2</b><p>Mary Potter</p><p>Still Life</p><p>£2,000–3,000</p></div><div class="lot"><b>Lot 3</b><p>John Aldridge</p><p>The Garden</p><p>£1,500–2,000</p></div></body></html>`,
  },
  {
    id: 'course-catalogue',
    url: 'https://www.citycollege.example/courses/autumn',
    html: `<html lang="en"><head><title>Autumn courses</title></head><body><h1>Autumn courses</h1><table><tr><th>Course</th><th>Starts</th><th>Fee</th></tr><tr><td>Watercolour for Beginners</td><td>12 Sept</td><td>£95</td></tr><tr><td>Introduction to Jane Austen</td><td>14 Sept</td><td>£80</td></tr><tr><td>Spanish Level One</td><td>15 Sept</td><td>£120</td></tr></table></body></html>`,
  },
]
