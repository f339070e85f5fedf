import type { OrdinaryCase } from './page-case.ts'

const LONG =
  'The committee heard evidence for most of the afternoon before breaking to consider the options in private, and observers expect the matter to return next month when the new figures are published.'

export const ordinary: readonly OrdinaryCase[] = [
  {
    id: 'news-quotes',
    url: 'https://dailymeridian.example/2026/10/flood-wall',
    authors: ['Naomi Trask'],
    html: `<html lang="en"><head><title>Flood wall vote delayed again - Daily Meridian</title><meta property="og:type" content="article"></head><body><article><h1>Flood wall vote delayed again</h1><p class="byline">By Naomi Trask</p><p>${LONG}</p><p>“We have waited eleven years,” said Margaret Oyelaran, who lives on Canal Street. ${LONG}</p><p>Mayor Peter Lindholm told reporters that the money was there. ${LONG}</p><p>Engineer Daniel Cho of the county office disagreed. ${LONG}</p></article></body></html>`,
  },
  {
    id: 'product',
    url: 'https://shop.northfell.example/p/charlotte-boot',
    html: `<html lang="en"><head><title>Charlotte Boot - Northfell</title></head><body><h1>Charlotte Boot</h1><p>$149.00</p><p>Colour: Brandy Brown</p><h2>Reviews</h2><div class="review"><b>Sarah M.</b><p>Love these!</p></div><div class="review"><b>Kelly Anderson</b><p>Run a little small, but pretty.</p></div><p>SKU 8005551234567</p></body></html>`,
  },
  {
    id: 'search',
    url: 'https://www.findit.example/search?q=john+carver',
    html: `<html lang="en"><head><title>john carver - Findit</title></head><body><div class="r"><h3><a href="#">John Carver - Wikipedia</a></h3><p>John Carver was the first governor of a colony.</p></div><div class="r"><h3><a href="#">John Carver (actor)</a></h3><p>Filmography and biography.</p></div><div class="r"><h3><a href="#">John Carver | Profiles</a></h3><p>View the profiles of people named John Carver.</p></div></body></html>`,
  },
  {
    id: 'recipe',
    url: 'https://spoonfuls.example/recipes/chicken-marbella',
    authors: ['Lina Farouk'],
    html: `<html lang="en"><head><title>Chicken Marbella</title></head><body><h1>Chicken Marbella</h1><p>by Lina Farouk</p><h2>Ingredients</h2><ul><li>2 Whole Chickens</li><li>1 cup Olive Oil</li><li>Fresh Rosemary</li><li>Caesar Dressing</li></ul><h2>Method</h2><p>Combine everything and bake at 350 for an hour.</p></body></html>`,
  },
  {
    id: 'forum',
    url: 'https://forum.gravelgrinders.example/t/tubeless-setup/2231',
    html: `<html lang="en"><head><title>Tubeless setup - Gravel Grinders Forum</title></head><body><h1>Tubeless setup</h1><div class="post"><div class="username">dirtdan77</div><div>Posts: 1240</div><p>Anyone using inserts?</p></div><div class="post"><div class="username">Steve Malloy</div><div>Posts: 33</div><p>Yes. Works well.</p></div><div class="post"><div class="username">kate_w</div><p>Ask Bill Turner at the shop, he knows.</p></div></body></html>`,
  },
  {
    id: 'terms',
    url: 'https://cloudtally.example/terms',
    html: `<html lang="en"><head><title>Terms of Service</title></head><body><h1>Terms of Service</h1><p>These Terms govern your access to the Service. ${LONG}</p><h2>Limitation of Liability</h2><p>${LONG}</p><h2>Governing Law</h2><p>The laws of Delaware apply. ${LONG}</p></body></html>`,
  },
  {
    id: 'job-advert',
    url: 'https://jobs.example/advert/9912',
    html: `<html lang="en"><head><title>Senior Project Manager - Leeds</title></head><body><h1>Senior Project Manager</h1><p>Salary: £55,000</p><p>Reporting to: Head of Delivery</p><h2>About you</h2><ul><li>Excellent Communicator</li><li>Prince Two Practitioner</li><li>Full Driving Licence</li></ul><p>Closing Date: 30 November</p></body></html>`,
  },
  {
    id: 'events',
    url: 'https://whatson.example/events',
    html: `<html lang="en"><head><title>What's on this week</title></head><body><h1>What's on</h1><ul><li><a href="/e/1">Jazz Night with Ella Brody</a> Fri 8pm, Town Hall</li><li><a href="/e/2">Swan Lake</a> Sat 7pm, Grand Theatre</li><li><a href="/e/3">Oliver Twist</a> Sun 2pm, Little Theatre</li><li><a href="/e/4">Martin Luther King Day Parade</a></li></ul></body></html>`,
  },
  {
    id: 'obituary',
    url: 'https://valleyherald.example/obituaries/walter-grimm',
    html: `<html lang="en"><head><title>Walter Grimm, 84 - Valley Herald</title><meta property="og:type" content="article"></head><body><h1>Walter Grimm, 84</h1><p>Walter Grimm of Cold Spring passed away Tuesday. He is survived by his wife, Dorothy; his children, Linda Peters, Mark Grimm and Susan (Paul) Novak; and seven grandchildren. ${LONG}</p><p>A service will be held Saturday. Pastor James Ekdahl will officiate.</p></body></html>`,
  },
  {
    id: 'results',
    url: 'https://athletics.example/results/5k',
    html: `<html lang="en"><head><title>Harvest 5K results</title></head><body><h1>Harvest 5K</h1><table><tr><th>Place</th><th>Name</th><th>Time</th><th>Age</th></tr><tr><td>1</td><td>Ryan Holt</td><td>16:42</td><td>27</td></tr><tr><td>2</td><td>Jorge Salinas</td><td>16:58</td><td>31</td></tr><tr><td>3</td><td>Emily Watts</td><td>17:40</td><td>24</td></tr></table></body></html>`,
  },
  {
    id: 'match-report',
    url: 'https://sportsdesk.example/report',
    html: `<html lang="en"><head><title>Rovers 2-1 United</title><meta property="og:type" content="article"></head><body><h1>Rovers 2-1 United</h1><p>Tom Carragher scored twice. ${LONG}</p><h3>Line-ups</h3><p>Rovers: Pickett; Walsh, Stone, Harry Mitchell; Carragher.</p></body></html>`,
  },
  {
    id: 'encyclopedia',
    url: 'https://en.encyclo.example/wiki/Battle_of_Aldford',
    html: `<html lang="en"><head><title>Battle of Aldford - Encyclo</title></head><body><h1>Battle of Aldford</h1><table class="infobox"><tr><th>Commanders</th></tr><tr><td>Sir William Brereton</td><td>Lord Byron</td></tr></table><p>${LONG} Sir William Brereton led the force.</p><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></body></html>`,
  },
  {
    id: 'cinema',
    url: 'https://cinehouse.example/film/the-orchard',
    html: `<html lang="en"><head><title>The Orchard (2026)</title></head><body><h1>The Orchard</h1><p>Director: Agnes Vardell</p><p>Cast: Henry Cole, Ingrid Bauer, Samir Nasser</p><p>Running time: 112 min</p><p>Tickets £9.50</p></body></html>`,
  },
  {
    id: 'blog-tips',
    url: 'https://gardenlog.example/blog/roses',
    authors: ['Meg Hollins'],
    html: `<html lang="en"><head><title>Ten roses for shade | Garden Log</title></head><body><article class="hentry"><h1>Ten roses for shade</h1><p class="author">Meg Hollins</p><h3>Gertrude Jekyll</h3><p>${LONG}</p><h3>Emily Gray</h3><p>${LONG}</p><h3>Madame Alfred Carriere</h3><p>${LONG}</p></article></body></html>`,
  },
  {
    id: 'category',
    url: 'https://books.example/c/fiction',
    html: `<html lang="en"><head><title>Fiction - Harbor Books</title></head><body><h1>Fiction</h1><div class="item"><a href="#">The Salt Road</a><span>Amelia Frost</span><span>$18.00</span></div><div class="item"><a href="#">Night Ferry</a><span>Oscar Lindgren</span><span>$16.50</span></div><div class="item"><a href="#">Jane Eyre</a><span>Charlotte Bronte</span><span>$9.99</span></div></body></html>`,
  },
  {
    id: 'press-release',
    url: 'https://wire.example/release/881',
    html: `<html lang="en"><head><title>Corvane acquires Pinnacle Robotics</title><meta property="og:type" content="article"></head><body><h1>Corvane acquires Pinnacle Robotics</h1><p>“This is a great day,” said Thomas Reinholt, chief executive officer of Corvane. ${LONG}</p><p>“We look forward to it,” added Priscilla Wong, founder of Pinnacle. ${LONG}</p></body></html>`,
  },
  {
    id: 'faq',
    url: 'https://parcelhub.example/help',
    html: `<html lang="en"><head><title>Help</title></head><body><h1>Frequently asked questions</h1><h3>Where Is My Parcel</h3><p>Enter tracking number 1Z999AA10123456784.</p><h3>Opening Hours</h3><p>Mon–Fri</p><h3>Lost Property</h3><p>See your local depot.</p></body></html>`,
  },
  {
    id: 'weather',
    url: 'https://skycast.example/',
    html: `<html lang="en"><head><title>Skycast</title></head><body><h1>Forecast</h1><ul><li>San Francisco 18°</li><li>San Jose 22°</li><li>Santa Rosa 21°</li><li>St. Paul 4°</li><li>Jackson Hole 1°</li></ul></body></html>`,
  },
  {
    id: 'real-estate-listing',
    url: 'https://homes.example/listing/77',
    html: `<html lang="en"><head><title>12 Victoria Gardens</title></head><body><h1>12 Victoria Gardens</h1><p>£425,000</p><ul><li>Three Bedrooms</li><li>Victorian Terrace</li><li>Council Tax Band D</li></ul><p>Nearby: St James Park, Queen Mary School</p></body></html>`,
  },
  {
    id: 'course',
    url: 'https://openlearn.example/course/poetry',
    html: `<html lang="en"><head><title>Modern poetry</title></head><body><h1>Modern poetry</h1><h2>Syllabus</h2><ol><li>Emily Dickinson</li><li>Walt Whitman</li><li>Gertrude Stein</li><li>Assessment</li></ol><p>Fee $120</p></body></html>`,
  },
  {
    id: 'comments',
    url: 'https://postbox.example/2026/05/trains',
    html: `<html lang="en"><head><title>On night trains</title></head><body><article><h1>On night trains</h1><p>${LONG}</p><p>${LONG}</p></article><div class="comments"><div class="comment"><cite>Laura Penn</cite> says: <p>Great post</p></div><div class="comment"><cite>George Abbey</cite> says:<p>Agreed!</p></div></div></body></html>`,
  },
  {
    id: 'git-log',
    url: 'https://code.example/project/commits',
    html: `<html lang="en"><head><title>Commits - project</title></head><body><h1>Commits</h1><ul><li>Fix parser crash <span>3f9a1c2</span> Alex Rivers committed 2 days ago</li><li>Bump version to 2.14.0 <span>88ab120</span> Dana Kerr committed 3 days ago</li></ul></body></html>`,
  },
  {
    id: 'timeline',
    url: 'https://museum.example/history',
    html: `<html lang="en"><head><title>History of the museum</title></head><body><h1>History</h1><p>1901 – Founded by Josephine Mallory. ${LONG}</p><p>1923 – Edward Stanhope gave his collection. ${LONG}</p><p>1960 – ${LONG}</p><p>1999 – ${LONG}</p><p>2012 – ${LONG}</p></body></html>`,
  },
  {
    id: 'invoice-help',
    url: 'https://billing.example/how-to-read',
    html: `<html lang="en"><head><title>Reading your invoice</title></head><body><h1>Reading your invoice</h1><p>Invoice No. 2024-555-0142</p><p>IBAN DE89 3704 0044 0532 0130 00</p><p>Order 415 555 2671 0099</p><p>Version 10.15.7.2201</p></body></html>`,
  },
  {
    id: 'de-nachrichten',
    url: 'https://talbote.example/artikel/bahn',
    authors: ['Sven Reuter'],
    html: `<html lang="de"><head><title>Bahnstrecke bleibt gesperrt</title><meta property="og:type" content="article"></head><body><article><h1>Bahnstrecke bleibt gesperrt</h1><p class="author">Von Sven Reuter</p><p>„Das dauert noch Wochen“, sagte Sprecherin Monika Albrecht. ${LONG}</p><p>Landrat Klaus Obermeier zeigte sich verärgert. ${LONG}</p></article></body></html>`,
  },
  {
    id: 'de-shop',
    url: 'https://moebelhaus.example/sofa-johanna',
    html: `<html lang="de"><head><title>Sofa Johanna | Möbelhaus</title></head><body><h1>Sofa Johanna</h1><p>1.299,00 €</p><p>Artikelnummer 0891234567</p><ul><li>Sessel Martin</li><li>Hocker Greta</li><li>Tisch Oskar</li></ul></body></html>`,
  },
  {
    id: 'fr-article',
    url: 'https://lecourrier.example/culture/festival',
    authors: ['Hélène Garnier'],
    html: `<html lang="fr"><head><title>Le festival revient</title><meta property="og:type" content="article"></head><body><article><h1>Le festival revient</h1><p class="auteur">Par Hélène Garnier</p><p>Le chanteur Étienne Morel sera là. ${LONG}</p><p>« Nous sommes prêts », assure Sophie Lambert, présidente. ${LONG}</p></article></body></html>`,
  },
  {
    id: 'es-receta',
    url: 'https://cocinafacil.example/tarta-santiago',
    html: `<html lang="es"><head><title>Tarta de Santiago</title></head><body><h1>Tarta de Santiago</h1><ul><li>Harina de Almendra</li><li>Azúcar Moreno</li><li>Ralladura de Limón</li></ul><p>Tiempo: 45 minutos</p></body></html>`,
  },
  {
    id: 'it-calcio',
    url: 'https://gazzettino.example/calcio',
    html: `<html lang="it"><head><title>Serie C, risultati</title></head><body><h1>Risultati</h1><table><tr><th>Squadra</th><th>Punti</th></tr><tr><td>San Marino</td><td>21</td></tr><tr><td>Virtus Francavilla</td><td>19</td></tr></table><p>Marcatori: Marco Bellini (3), Andrea Conti (2)</p></body></html>`,
  },
  {
    id: 'cn-news',
    url: 'https://news.chenbao.example/a/20261012',
    html: `<html lang="zh-CN"><head><title>老城区改造启动</title><meta property="og:type" content="article"></head><body><h1>老城区改造启动</h1><p>记者从发布会上获悉，老城区改造工程于今日正式启动，预计三年内完成，涉及居民两千余户，沿线的老字号商铺将予以保留并统一修缮，工程总投资约十二亿元人民币，资金来自市级财政和社会资本。</p><p>“我们等了很多年。”居民张桂兰说。市住建局副局长刘伟表示，工程将分期推进，首期涉及三条街道，居民可以选择原地回迁或者货币补偿，具体方案将在下个月公布并征求意见。</p></body></html>`,
  },
  {
    id: 'cn-shop',
    url: 'https://item.gouwu.example/10023',
    html: `<html lang="zh-CN"><head><title>真皮沙发 现代简约</title></head><body><h1>真皮沙发 现代简约</h1><p>¥3999.00</p><p>商品编号：100012345678</p><ul><li>颜色分类</li><li>安全保障</li><li>高端定制</li><li>金色年华</li></ul></body></html>`,
  },
  {
    id: 'cn-novel',
    url: 'https://book.yuedu.example/c/88',
    html: `<html lang="zh"><head><title>第八章 归来</title></head><body><h1>第八章 归来</h1><p>林清河推开门，看见了师父。</p><p>“你回来了。”陆远山说。</p><p>上一章 目录 下一章</p></body></html>`,
  },
  {
    id: 'tw-forum',
    url: 'https://forum.luntan.example/thread/55',
    html: `<html lang="zh-TW"><head><title>請問哪裡買腳踏車</title></head><body><h1>請問哪裡買腳踏車</h1><div>小明 發表於 2026-05-01</div><p>想買一台通勤用的。</p><div>王大同 發表於 2026-05-02</div><p>推薦車店街。</p></body></html>`,
  },
  {
    id: 'jp-blog',
    url: 'https://nikki.example/entry/2026/04/hanami',
    html: `<html lang="ja"><head><title>花見に行った</title></head><body><article><h1>花見に行った</h1><p>友人の田中さんと上野公園へ。とても混んでいたけれど桜は満開で、屋台の焼きそばもおいしくて、夕方までゆっくり過ごしてから電車で帰りました。来年もまた行きたいと思います。</p></article></body></html>`,
  },
  {
    id: 'jp-shop',
    url: 'https://tsuhan.example/item/5',
    html: `<html lang="ja"><head><title>木製デスク</title></head><body><h1>木製デスク</h1><p>12,800円（税込）</p><p>商品コード：03-4567-8901</p><p>送料無料</p></body></html>`,
  },
  {
    id: 'kr-news',
    url: 'https://sosik.example/news/12',
    html: `<html lang="ko"><head><title>새 도서관 개관</title><meta property="og:type" content="article"></head><body><article><h1>새 도서관 개관</h1><p>시장 박정호는 새 도서관이 문을 열었다고 밝혔다. 이 도서관은 3층 규모로 어린이 열람실과 강당을 갖추고 있으며 연중무휴로 운영된다.</p></article></body></html>`,
  },
  {
    id: 'pl-przepis',
    url: 'https://kuchnia.example/przepis/bigos',
    html: `<html lang="pl"><head><title>Bigos staropolski</title></head><body><h1>Bigos staropolski</h1><ul><li>Kapusta Kiszona</li><li>Kiełbasa Wiejska</li></ul><p>Czas: 120 minut</p></body></html>`,
  },
  {
    id: 'landing',
    url: 'https://flowpilot.example/',
    html: `<html lang="en"><head><title>Flowpilot – ship faster</title></head><body><h1>Ship faster</h1><h3>Smart Routing</h3><p>Send work to the right team.</p><h3>Dark Mode</h3><p>Easy on the eyes.</p><blockquote>“It saved us weeks.” <cite>Jordan Blake, VP Engineering at Nimbus</cite></blockquote><h3>Live Preview</h3><p>See it now.</p></body></html>`,
  },
  {
    id: 'travel',
    url: 'https://wander.example/guide/lisbon',
    html: `<html lang="en"><head><title>Lisbon in two days</title></head><body><h1>Lisbon in two days</h1><h3>Santa Catarina</h3><p>Start with the view.</p><h3>Bairro Alto</h3><p>Dinner here.</p><h3>Vasco da Gama Tower</h3><p>Go up.</p><h3>Jardim da Estrela</h3><p>Rest.</p></body></html>`,
  },
  {
    id: 'playlist',
    url: 'https://tunes.example/playlist/9',
    html: `<html lang="en"><head><title>Sunday Morning - playlist</title></head><body><h1>Sunday Morning</h1><ol><li>Billie Jean</li><li>Eleanor Rigby</li><li>Jolene</li><li>Norah Banks – Slow River</li><li>Miles Porter – Blue Room</li></ol></body></html>`,
  },
]
