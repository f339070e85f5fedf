import type { OrdinaryCase } from './page-case.ts'

/** A third list of pages that nobody reads to reach somebody. Nobody and nothing in them exists. */
export const ordinaryThird: readonly OrdinaryCase[] = [
  {
    id: 'blog-index',
    url: 'https://blog.quietharbor.example/',
    authors: ['Imogen Farrar', 'Theo Brandvold'],
    html: `<html lang="en"><title>Quiet Harbor Blog</title><body><h1>Quiet Harbor Blog</h1><article class="post"><h2><a href="/a">Five ways to fold a map</a></h2><p class="meta">by <a rel="author">Imogen Farrar</a> on Sept 2</p><p>When Robert Ellison walked the coast in 1904 he carried a single map. We still can learn from that.</p></article><article class="post"><h2><a href="/b">Remembering Captain Joan Pell</a></h2><p class="meta">by <a rel="author">Theo Brandvold</a> on Aug 28</p><p>Joan Pell sailed alone.</p></article></body></html>`,
  },
  {
    id: 'forum-thread',
    url: 'https://forum.gearnuts.example/t/4410',
    html: `<html lang="en"><title>Gearbox noise - Gearnuts Forum</title><body><h1>Gearbox noise</h1><div class="topic-post"><div class="username">Mike Brandt</div><div>Posts: 412</div><div>Joined: Mar 2019</div><div class="content">Mine whines in third. Ask Dave Kowalski in Leeds, he fixed mine.</div></div><div class="topic-post"><div class="username">Susan Archer</div><div>Posts: 9</div><div class="content">Same here.</div></div></body></html>`,
  },
  {
    id: 'event-calendar',
    url: 'https://www.oldmillhall.example/whats-on',
    html: `<html lang="en-GB"><title>What's on | Old Mill Hall</title><body><h1>What's on</h1><ul class="events"><li><h3>Fiona Marsh Quartet</h3><p>Fri 4 Sept, 8pm</p></li><li><h3>Peter Hallam: Tales from the North</h3><p>Sat 5 Sept, 7.30pm</p></li><li><h3>Comedy night with Ross Tully and Jess Bright</h3><p>Thu 10 Sept</p></li></ul></body></html>`,
  },
  {
    id: 'music-album',
    url: 'https://www.groovepress.example/albums/low-tide',
    html: `<html lang="en"><title>Low Tide - Groovepress</title><body><h1>Low Tide</h1><p>Produced by Samuel Okoro</p><h2>Personnel</h2><ul><li>Samuel Okoro - piano</li><li>Lina Perez - vocals</li><li>Greg Adair - drums</li></ul><h2>Tracks</h2><ol><li>Morning 3:12</li><li>Harbor 4:01</li></ol></body></html>`,
  },
  {
    id: 'book-catalogue',
    url: 'https://www.lanternbooks.example/fiction',
    html: `<html lang="en"><title>Fiction - Lantern Books</title><body><h1>Fiction</h1><div class="book"><h3>The Salt Road</h3><p>Margaret Ellis</p><p>$18.00</p><button>Add to cart</button></div><div class="book"><h3>Low Tide</h3><p>Samuel Okoro</p><p>$16.50</p><button>Add to cart</button></div><div class="book"><h3>Winter Light</h3><p>Anna Brandt</p><p>$21.00</p><button>Add to cart</button></div></body></html>`,
  },
  {
    id: 'tv-cast',
    url: 'https://www.screenfile.example/show/harbor-lights',
    html: `<html lang="en"><title>Harbor Lights (TV series) - Screenfile</title><body><h1>Harbor Lights</h1><h2>Cast</h2><table class="cast_list"><tr><td>Claire Danvers</td><td>Detective Ruth Cole</td></tr><tr><td>Marcus Bell</td><td>Mayor Tom Avery</td></tr><tr><td>Nina Sorensen</td><td>Dr. Ellen Pike</td></tr></table><h2>Directed by</h2><p>Harold Finch</p></body></html>`,
  },
  {
    id: 'court-docket',
    url: 'https://docket.valleycounty.example/2026/09/03',
    html: `<html lang="en"><title>Docket for September 3</title><body><h1>Docket for September 3</h1><table><tr><th>Case</th><th>Parties</th><th>Time</th></tr><tr><td>26-4410</td><td>State v. Raymond Oakes</td><td>9:00</td></tr><tr><td>26-4412</td><td>Estate of Helen Moody</td><td>9:30</td></tr><tr><td>26-4418</td><td>Diana Cruz v. Harbor Mills</td><td>10:00</td></tr></table></body></html>`,
  },
  {
    id: 'genealogy',
    url: 'https://www.kinbook.example/tree/pell',
    html: `<html lang="en"><title>Pell family tree</title><body><h1>Pell family tree</h1><ul><li>Josiah Pell (1802-1871)<ul><li>Martha Pell (1830-1899)</li><li>Edward Pell (1834-1902)</li><li>Joan Pell (1841-1920)</li></ul></li></ul></body></html>`,
  },
  {
    id: 'honor-roll',
    url: 'https://www.sp12.example/aktualnosci/konkurs',
    html: `<html lang="pl"><title>Wyniki konkursu - SP 12</title><body><h1>Wyniki konkursu recytatorskiego</h1><p>I miejsce: Zofia Nowak, kl. 5a</p><p>II miejsce: Jan Kowalczyk, kl. 6b</p><p>III miejsce: Hanna Lis, kl. 4c</p></body></html>`,
  },
  {
    id: 'election-results',
    url: 'https://wahl.bergen.example/ergebnis',
    html: `<html lang="de"><title>Ergebnis der Kommunalwahl</title><body><h1>Ergebnis der Kommunalwahl</h1><table><tr><th>Kandidat</th><th>Stimmen</th><th>Prozent</th></tr><tr><td>Karin Wolff</td><td>4.410</td><td>52,1</td></tr><tr><td>Jens Petersen</td><td>2.201</td><td>26,0</td></tr><tr><td>Ute Brandes</td><td>1.850</td><td>21,9</td></tr></table></body></html>`,
  },
  {
    id: 'product-reviews',
    url: 'https://www.kitchenden.example/p/skillet',
    html: `<html lang="en"><title>Cast Iron Skillet | Kitchen Den</title><body><h1>Cast Iron Skillet</h1><p>$39.95</p><h2>Customer Reviews</h2><div class="review"><p>★★★★★</p><p>Best pan ever</p><p>Laura Stevens</p><p>Verified Buyer</p></div><div class="review"><p>★★★★☆</p><p>Heavy but good</p><p>Brian Cho</p><p>Verified Buyer</p></div></body></html>`,
  },
  {
    id: 'testimonials-home',
    url: 'https://www.brightgutters.example/',
    html: `<html lang="en"><title>Bright Gutters - Gutter Cleaning</title><body><h1>Gutter cleaning done right</h1><p>We clean gutters.</p><h2>What our customers say</h2><blockquote><p>“They came on time.”</p><footer>Janet Moore, Springfield</footer></blockquote><blockquote><p>“Great price.”</p><footer>Bill Tanner, Homeowner</footer></blockquote></body></html>`,
  },
  {
    id: 'scholarly-article',
    url: 'https://journal.deepwater.example/articles/44',
    authors: ['Adaeze Nwosu', 'Kenji Murata'],
    html: `<html lang="en"><head><meta name="citation_author" content="Adaeze Nwosu"><meta name="citation_author" content="Kenji Murata"><meta property="og:type" content="article"><title>Sediment transport in shallow bays</title></head><body><h1>Sediment transport in shallow bays</h1><p class="authors">Adaeze Nwosu, Kenji Murata</p><p>Abstract. We study sediment transport in shallow bays with a simple model and compare with the data of earlier studies.</p><h2>References</h2><ol><li>Smith, J., and Garcia, M. (2011). Tides. J. Bays 4, 12-19.</li><li>Peter Lindgren, Anna Holm: Sand. 2014.</li></ol></body></html>`,
  },
  {
    id: 'zh-news-list',
    url: 'https://www.linshi-news.example/list',
    html: `<html lang="zh-CN"><title>本地新闻 - 临市新闻网</title><body><h1>本地新闻</h1><ul><li><a href="/1">市长王建国调研新区建设</a> 2026-09-01</li><li><a href="/2">我市选手李娜夺冠</a> 2026-08-30</li><li><a href="/3">张伟：从工人到工匠</a> 2026-08-28</li></ul></body></html>`,
  },
  {
    id: 'ja-shop-voices',
    url: 'https://www.kitahama-kagu.example/voice',
    html: `<html lang="ja"><title>お客様の声｜北浜家具</title><body><h1>お客様の声</h1><div class="voice"><h3>大阪府 T.K様</h3><p>とても座り心地がよいです。</p></div><div class="voice"><h3>京都府 山本様</h3><p>届くのが早くて驚きました。</p></div></body></html>`,
  },
  {
    id: 'course-list',
    url: 'https://www.stitchschool.example/courses',
    html: `<html lang="en"><title>Courses - Stitch School</title><body><h1>Courses</h1><div class="course"><h3>Knitting for beginners</h3><p>with Hannah Wells</p><p>6 weeks, £90</p></div><div class="course"><h3>Visible mending</h3><p>with Rosa Delgado</p><p>1 day, £45</p></div></body></html>`,
  },
  {
    id: 'street-names',
    url: 'https://www.mapshelf.example/harbor-city/streets',
    html: `<html lang="en"><title>Streets in Harbor City</title><body><h1>Streets in Harbor City</h1><ul><li>Martin Luther Road</li><li>Mary Allen Way</li><li>John Adams Avenue</li><li>Victoria Lane</li><li>Grant Park</li><li>St. James Court</li></ul></body></html>`,
  },
  {
    id: 'ru-lyrics',
    url: 'https://www.pesni.example/song/12',
    html: `<html lang="ru"><title>Тихая река - текст песни</title><body><h1>Тихая река</h1><p>Музыка: Андрей Соколов</p><p>Слова: Марина Белова</p><p>Исполняет: Ольга Ветрова</p><p>Течёт река, течёт река…</p></body></html>`,
  },
  {
    id: 'fr-programme-theatre',
    url: 'https://www.theatre-du-quai.example/saison',
    html: `<html lang="fr"><title>Saison - Théâtre du Quai</title><body><h1>Saison</h1><div><h2>La Nuit blanche</h2><p>de Claire Montfort</p><p>Mise en scène : Julien Arnaud</p><p>Avec Sophie Lambert, Paul Girard</p><p>Du 4 au 12 octobre, 20 €</p></div></body></html>`,
  },
  {
    id: 'auction-lots',
    url: 'https://www.hammerfall.example/lots',
    html: `<html lang="en"><title>Lots | Hammerfall Auctions</title><body><h1>Lots</h1><div class="lot"><h3>Edward Pell (1834-1902)</h3><p>Harbor at dusk, oil on canvas</p><p>Estimate $2,000 - $3,000</p></div><div class="lot"><h3>Clara Wiesner (b. 1950)</h3><p>Untitled, etching</p><p>Estimate $200 - $300</p></div></body></html>`,
  },
]
