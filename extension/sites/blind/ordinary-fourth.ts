import type { OrdinaryCase } from './page-case.ts'

/** Recipes, rosters, catalogues, news and forms: full of names, and nobody to reach. */
export const ordinaryFourth: readonly OrdinaryCase[] = [
  {
    id: 'recipe',
    url: 'https://www.pantryandpine.com/recipes/lemon-bars',
    authors: ['Holly Brandt'],
    html: `<html lang="en"><head><title>Lemon Bars - Pantry & Pine</title></head><body><header><a class="logo" href="/">Pantry &amp; Pine</a></header><article><h1>Aunt Mary Ellen's Lemon Bars</h1><p class="byline">By Holly Brandt on May 3, 2026</p><p>My neighbor Frank Delaney swears by a pinch of salt. You will need Meyer lemons, Martha White flour and Paul Newman olive oil.</p><ul><li>2 cups flour</li><li>1 cup King Arthur sugar</li></ul><h3>Comments</h3><div class="comment"><b>Sandra Pruitt</b> says: Made these twice!</div><div class="comment"><b>Jim Olsen</b> says: Too sweet for me.</div></article><aside><h4>Recent Posts</h4><ul><li>Julia Child's Coq au Vin</li><li>Sunday Roast with Jamie Oliver</li></ul></aside></body></html>`,
  },
  {
    id: 'roster',
    url: 'https://www.lakeviewhigh.example/athletics/roster',
    html: `<html><head><title>Boys Basketball Roster - Lakeview Athletics</title></head><body><h1>2026 Roster</h1><table><tr><th>No.</th><th>Name</th><th>Pos</th><th>Ht</th><th>Year</th></tr><tr><td>4</td><td>Marcus Bell</td><td>G</td><td>6-1</td><td>Sr.</td></tr><tr><td>11</td><td>Tyler Novak</td><td>F</td><td>6-4</td><td>Jr.</td></tr><tr><td>23</td><td>Andre Simmons</td><td>C</td><td>6-7</td><td>Sr.</td></tr></table></body></html>`,
  },
  {
    id: 'property',
    url: 'https://www.homesearch.example/listing/18-martin-luther-king-dr',
    html: `<html><head><title>18 Martin Luther King Dr, Albany GA | HomeSearch</title></head><body><h1>18 Martin Luther King Dr</h1><p>$215,000 · 3 bd · 2 ba</p><h2>Nearby schools</h2><ul><li>Robert Harvey Elementary</li><li>Monroe Comprehensive High</li></ul><h2>Streets nearby</h2><p>Jackson Street, Whitney Avenue, Don Cutler Drive</p><h2>Similar homes</h2><ul><li>4 Henry Ford Lane</li><li>77 Grace Kelly Court</li></ul></body></html>`,
  },
  {
    id: 'events',
    url: 'https://www.riversidehall.example/whats-on',
    html: `<html lang="en-GB"><head><title>What's On | Riverside Hall</title></head><body><h1>What's on</h1><div class="event"><h3>Eddie Marlow: Live</h3><p>Fri 12 June, 7.30pm · £18</p></div><div class="event"><h3>An Evening with Clara Whitcombe</h3><p>Sat 20 June, 8pm · £22</p></div><div class="event"><h3>The Johnny Cash Roadshow</h3><p>Thu 25 June · £20</p></div><div class="event"><h3>Macbeth by William Shakespeare</h3><p>1–4 July</p></div></body></html>`,
  },
  {
    id: 'shop-people-names',
    url: 'https://www.dresscircle.example/collections/new',
    html: `<html><head><title>New Arrivals – Dress Circle</title></head><body><h1>New Arrivals</h1><ul class="grid"><li><a>Anna Maria Midi Dress</a><span>$89.00</span></li><li><a>Olivia Wrap Top</a><span>$45.00</span></li><li><a>Charlotte Rose Gown</a><span>$210.00</span></li><li><a>Ted Baker Bag</a><span>$130.00</span></li></ul><p>Free shipping over $100</p></body></html>`,
  },
  {
    id: 'forum',
    url: 'https://boards.tractorfans.example/t/1234',
    html: `<html><head><title>Hydraulic leak on 1962 model - TractorFans</title></head><body><h1>Hydraulic leak on 1962 model</h1><div class="post"><div class="user">Bill Hickman</div><div>Joined: Mar 2011 Posts: 432</div><div>I have a John Deere 3010 that leaks. Any ideas?</div></div><div class="post"><div class="user">DieselDave</div><div>Joined: Jan 2015</div><div>Replace the O-ring. Ask Carl Jensen, he knows these.</div></div></body></html>`,
  },
  {
    id: 'news-de',
    url: 'https://www.tagblatt-muster.de/politik/haushalt-2027',
    authors: ['Kathrin Moll'],
    html: `<html lang="de"><head><title>Haushalt 2027: Rat streitet - Tagblatt</title><meta property="og:type" content="article"></head><body><h1>Rat streitet über Haushalt</h1><p class="author">Von Kathrin Moll</p><p>Bürgermeister Thomas Rehm (CDU) verteidigte den Entwurf. Kämmerin Silke Brandt sprach von schwierigen Zeiten. „Das ist zu wenig“, sagte Fraktionschef Ali Demir.</p><p>Auch Heinz Obermann vom Bürgerverein meldete sich zu Wort.</p></body></html>`,
  },
  {
    id: 'obit',
    url: 'https://www.valleyherald.example/obituaries/page/2',
    html: `<html><head><title>Obituaries - Valley Herald</title></head><body><h1>Obituaries</h1><div><h3>Dorothy Mae Jenkins</h3><p>1931 – 2026</p></div><div><h3>Harold "Hal" Brewster</h3><p>1940 – 2026</p></div><div><h3>Rev. Clarence Odom</h3><p>Services Saturday at 11 a.m.</p></div></body></html>`,
  },
  {
    id: 'job-ad',
    url: 'https://www.kestrel-jobs.example/jobs/office-manager',
    html: `<html><head><title>Office Manager (m/f/d) - Kestrel Jobs</title></head><body><h1>Office Manager</h1><p>We are looking for a Senior Office Manager to support our Managing Director.</p><ul><li>Full Time</li><li>Microsoft Office</li><li>Team Player</li></ul><h2>Benefits</h2><p>Health Care, Paid Leave, Career Growth</p><button>Apply Now</button></body></html>`,
  },
  {
    id: 'university-courses',
    url: 'https://www.eastmoor.example.edu/catalog/history',
    html: `<html><head><title>History Courses | Catalog</title></head><body><h1>History</h1><dl><dt>HIST 201 Age of Andrew Jackson</dt><dd>3 credits. Prerequisite: HIST 101.</dd><dt>HIST 315 Queen Elizabeth and Mary Stuart</dt><dd>3 credits.</dd><dt>HIST 420 Napoleon Bonaparte</dt><dd>4 credits.</dd></dl></body></html>`,
  },
  {
    id: 'es-futbol',
    url: 'https://www.deportediario.example/liga/jornada-12',
    html: `<html lang="es"><head><title>Jornada 12: resultados - Deporte Diario</title></head><body><h1>Resultados de la jornada 12</h1><table><tr><td>Real Betis</td><td>2</td><td>1</td><td>Athletic Club</td></tr></table><h2>Goleadores</h2><ol><li>Borja Iglesias 9</li><li>Álvaro Morata 8</li><li>Iñaki Williams 7</li></ol></body></html>`,
  },
  {
    id: 'library-new',
    url: 'https://www.oakridgelibrary.example/new-books',
    html: `<html><head><title>New Books | Oakridge Public Library</title></head><body><h1>New at the library</h1><ul><li>The Last Orchard / Emily St. Clair</li><li>Winter Tide / Robert Ashby</li><li>Cooking Small / Priya Nair</li></ul><h2>Staff Picks</h2><p>North Woods by Daniel Mason</p></body></html>`,
  },
  {
    id: 'gov-form',
    url: 'https://www.marlowcounty.example/permits/fence',
    html: `<html><head><title>Fence Permits | Marlow County</title></head><body><h1>Fence Permits</h1><p>Submit Form B-12 with a site plan. Fees: $45.00.</p><h2>Sample</h2><p>Applicant Name: John Q. Public</p><p>Property Address: 123 Main Street</p><p>Phone: 555-555-5555</p><p>Email: name@example.com</p></body></html>`,
  },
  {
    id: 'fr-blog',
    url: 'https://www.carnet-de-route.example.fr/2026/06/aubrac',
    authors: ['Lucie Fabre'],
    html: `<html lang="fr"><head><title>Trois jours en Aubrac – Carnet de route</title></head><body class="single-post"><article class="hentry"><h1 class="entry-title">Trois jours en Aubrac</h1><span class="author vcard">Lucie Fabre</span><p>Nous avons dormi chez Madame Bessière, à Nasbinals, puis mangé l'aligot de Jean-Marc Valette. ${'Le plateau est immense et le vent ne tombe jamais. '.repeat(6)}</p><p>${'Au loin, les burons se dressent comme des sentinelles. '.repeat(6)}</p></article><div id="comments"><h3>2 commentaires</h3><p><cite>Marc Delorme</cite> dit : Merci pour ce récit</p></div></body></html>`,
  },
  {
    id: 'award',
    url: 'https://www.brightprize.example.org/winners',
    html: `<html><head><title>Past Winners – The Bright Prize</title></head><body><h1>Past Winners</h1><ul><li>2025 – Amina Yusuf, for "Salt Roads"</li><li>2024 – Peter Lindqvist, for "The Ferry"</li><li>2023 – Rosa Martínez, for "Quiet Fields"</li></ul></body></html>`,
  },
  {
    id: 'jp-news',
    url: 'https://www.machi-news.example.jp/2026/06/12.html',
    html: `<html lang="ja"><head><title>市長選、3氏が立候補表明 - まちニュース</title></head><body><h1>市長選、3氏が立候補表明</h1><p>現職の田中一郎氏（62）、元市議の佐藤花子氏（48）、会社役員の鈴木健太氏（39）が12日までに立候補を表明した。</p><p>投開票は7月5日。</p></body></html>`,
  },
  {
    id: 'cn-news',
    url: 'http://www.xinwen-demo.cn/a/20260612.html',
    html: `<html lang="zh-CN"><head><title>我市召开经济工作会议-新闻网</title></head><body><h1>我市召开经济工作会议</h1><p>来源：本站　2026-06-12</p><p>市委书记李建国出席会议并讲话，市长王丽主持会议。副市长陈志强、赵明等参加会议。</p><p>责任编辑：张晓</p></body></html>`,
  },
  {
    id: 'music',
    url: 'https://www.vinylcrate.example/artists',
    html: `<html><head><title>Artists A–Z | Vinyl Crate</title></head><body><h1>Artists A–Z</h1><ul><li><a>Aretha Franklin</a></li><li><a>Bill Evans</a></li><li><a>Chet Baker</a></li><li><a>Dinah Washington</a></li><li><a>Etta James</a></li><li><a>Frank Sinatra</a></li></ul><p>Orders: 30-day returns</p></body></html>`,
  },
  {
    id: 'travel',
    url: 'https://www.citytrails.example/edinburgh',
    html: `<html lang="en"><head><title>Edinburgh in two days - City Trails</title></head><body><h1>Edinburgh in two days</h1><h3>Sir Walter Scott Monument</h3><p>Climb 287 steps. Open daily 10–6.</p><h3>John Knox House</h3><p>Royal Mile. Adults £6.</p><h3>Arthur's Seat</h3><p>Bring good shoes.</p><h3>Greyfriars Bobby</h3><p>A faithful dog.</p></body></html>`,
  },
]
