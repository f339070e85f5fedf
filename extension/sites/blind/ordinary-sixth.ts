import type { OrdinaryCase } from './page-case.ts'

/** More pages on which nobody stands whom one would save: shops with seamstresses, courts, catalogues, wikis, boards of games. Nobody in them exists. */
export const ordinarySixth: readonly OrdinaryCase[] = [
  {
    id: 'news-local-with-phone-tip',
    url: 'https://www.harborcourier.example/2026/03/ferry-delays',
    authors: ['Lena Stroud'],
    html: `<html lang="en"><head><title>Ferry delays continue - Harbor Courier</title><meta property="og:type" content="article"></head><body><article><h1>Ferry delays continue</h1><div class="byline">By Lena Stroud, Staff Writer</div><p>"We are short of crew," said ferry director Marlon Tibbets. Commuter Beth Anne Coyle waited 90 minutes.</p><p>County Commissioner Ray Dufresne called the service "unacceptable".</p><p>Staff photographer Gil Ortega contributed.</p></article><aside><h3>Most read</h3><ol><li><a href="/1">Chef Paula Drake opens second bistro</a></li><li><a href="/2">Coach Emmett Tull retires</a></li></ol></aside></body></html>`,
  },
  {
    id: 'shop-makers-stories',
    url: 'https://www.woolandweave.example/makers',
    html: `<html lang="en"><head><title>Meet the Makers – Wool & Weave</title></head><body><h1>Meet the Makers</h1><div class="maker"><h3>Agnes Muir</h3><p>Agnes has knitted on Fair Isle since 1974. <a href="/c/agnes">Shop her sweaters</a></p><span class="price">from £140</span></div><div class="maker"><h3>Torquil Baird</h3><p>Torquil weaves tweed on a 1930s loom. <a href="/c/torquil">Shop his scarves</a></p><span class="price">from £55</span></div></body></html>`,
  },
  {
    id: 'wiki-infobox-football',
    url: 'https://en.openpedia.example/wiki/FC_Brockley',
    html: `<html lang="en"><head><title>FC Brockley - Openpedia</title></head><body><h1>FC Brockley</h1><table class="infobox"><tr><th>Chairman</th><td>Dennis Oakshott</td></tr><tr><th>Manager</th><td>Steve Wragg</td></tr><tr><th>Ground</th><td>Mill Lane</td></tr></table><p>FC Brockley is a football club founded in 1899.</p><h2>Current squad</h2><table><tr><th>No.</th><th>Pos.</th><th>Player</th></tr><tr><td>1</td><td>GK</td><td>Liam Tandy</td></tr><tr><td>4</td><td>DF</td><td>Joel Prior</td></tr></table></body></html>`,
  },
  {
    id: 'school-prize-giving',
    url: 'https://www.stcuthberts.example/news/prize-giving',
    html: `<html lang="en"><head><title>Prize giving 2026 | St Cuthbert's</title></head><body><h1>Prize giving 2026</h1><ul><li>Maths: Aarav Mistry</li><li>English: Chloe Benham</li><li>Headteacher's Prize: Noah Pettifer</li></ul><p>Guest of honour was author Helen Strang.</p></body></html>`,
  },
  {
    id: 'de-gericht',
    url: 'https://www.landbote.example/gericht',
    html: `<html lang="de"><head><title>Urteil im Baumstreit | Landbote</title></head><body><h1>Urteil im Baumstreit</h1><p>Richter Manfred Oelze gab der Klage statt. Rechtsanwältin Petra Dornbusch kündigte Berufung an. Die Beklagte Ilse Wrobel schwieg.</p><p>Von Jochen Sprenger</p></body></html>`,
    authors: ['Jochen Sprenger'],
  },
  {
    id: 'jp-recipe-blog',
    url: 'https://www.daidokoro.example.jp/recipe/nimono',
    html: `<html lang="ja"><head><title>里芋の煮物</title></head><body><h1>里芋の煮物</h1><p>材料：里芋 500g、だし 300ml</p><h2>レビュー</h2><div class="review"><span class="reviewer">山本 花子さん</span><p>おいしくできました。</p></div><div class="review"><span class="reviewer">佐藤 健さん</span><p>簡単でした。</p></div></body></html>`,
  },
  {
    id: 'cn-forum-thread',
    url: 'https://bbs.luyou.example.cn/thread-8812-1-1.html',
    html: `<html lang="zh-CN"><head><title>川藏线自驾求助</title></head><body><h1>川藏线自驾求助</h1><div class="post"><div class="author">王大山</div><p>发表于 2026-5-1 10:12</p><p>请问五月路况如何？</p></div><div class="post"><div class="author">李小鱼</div><p>发表于 2026-5-1 11:02</p><p>建议联系当地俱乐部。</p></div></body></html>`,
  },
  {
    id: 'pl-kino-obsada',
    url: 'https://www.kinorozmaitosci.example/film/mgla',
    html: `<html lang="pl"><head><title>Mgła - Kino Rozmaitości</title></head><body><h1>Mgła</h1><p>Reżyseria: Agata Wilczek</p><p>Scenariusz: Marek Soból</p><p>Zdjęcia: Jan Krawiec</p><p>Obsada: Helena Dudek, Piotr Zaremba, Ewa Misiak</p><p>Czas trwania: 104 min</p></body></html>`,
  },
  {
    id: 'us-election-candidates',
    url: 'https://www.countyvoterguide.example/2026/sheriff',
    html: `<html lang="en"><head><title>Sheriff race: candidates</title></head><body><h1>Candidates for Sheriff</h1><div><h3>Dale Rooker</h3><p>Republican. Retired state trooper.</p></div><div><h3>Angela Whitcomb</h3><p>Democrat. Chief deputy since 2018.</p></div></body></html>`,
  },
  {
    id: 'auction-cars-drivers',
    url: 'https://www.rallyhistoric.example/entries',
    html: `<html lang="en"><head><title>Entry list | Rally Historic</title></head><body><h1>Entry list</h1><table><tr><th>No</th><th>Driver</th><th>Co-driver</th><th>Car</th></tr><tr><td>1</td><td>Mark Averill</td><td>Jane Averill</td><td>Ford Escort</td></tr><tr><td>2</td><td>Paul Groom</td><td>Ted Haigh</td><td>Mini Cooper</td></tr></table></body></html>`,
  },
  {
    id: 'software-changelog-contributors',
    url: 'https://docs.paperkite.example/changelog',
    html: `<html lang="en"><head><title>Changelog | Paperkite</title></head><body><h1>Changelog</h1><h2>2.4.0</h2><ul><li>Fix table overflow (thanks Jonas Lindqvist)</li><li>Add RTL support by Amira Haddad</li></ul><h2>Contributors</h2><ul class="contributors"><li><a href="/u/jl">Jonas Lindqvist</a></li><li><a href="/u/ah">Amira Haddad</a></li><li><a href="/u/pt">Pedro Tavares</a></li></ul></body></html>`,
  },
  {
    id: 'course-catalog-instructors',
    url: 'https://www.learnhub.example/catalog/design',
    html: `<html lang="en"><head><title>Design courses | LearnHub</title></head><body><h1>Design courses</h1><div class="course-card"><h3>Typography Basics</h3><p class="instructor">Nadia Ferro</p><p>4.7 ★ (1,204)</p><p>$19.99</p></div><div class="course-card"><h3>Color Systems</h3><p class="instructor">Oliver Trent</p><p>4.5 ★ (803)</p><p>$24.99</p></div></body></html>`,
  },
  {
    id: 'es-esquelas',
    url: 'https://www.esquelasdelnorte.example/',
    html: `<html lang="es"><head><title>Esquelas del Norte</title></head><body><h1>Esquelas</h1><div class="esquela"><h2>Doña Carmen Villanueva Ruiz</h2><p>Falleció a los 88 años</p><p>Tanatorio San José, sala 3</p></div><div class="esquela"><h2>Don Aurelio Sáez Prado</h2><p>Falleció a los 92 años</p></div></body></html>`,
  },
  {
    id: 'it-classifica-bocce',
    url: 'https://www.bocciofila.example/classifica',
    html: `<html lang="it"><head><title>Classifica torneo</title></head><body><h1>Classifica torneo</h1><ol><li>Gino Bertolini - punti 24</li><li>Aldo Ferraris - punti 21</li><li>Piero Zanetti - punti 18</li></ol></body></html>`,
  },
  {
    id: 'real-estate-listing-street-names',
    url: 'https://www.nestfinder.example/listing/4471-martha-custis-dr',
    html: `<html lang="en"><head><title>4471 Martha Custis Dr | NestFinder</title></head><body><h1>4471 Martha Custis Dr</h1><p>3 bd 2 ba 1,450 sqft</p><h2>Schools nearby</h2><ul><li>Thomas Jefferson Elementary</li><li>George Mason High</li><li>Charles Barrett Middle</li></ul><h2>Similar homes</h2><ul><li>12 Robert Lee Ct</li><li>88 Anna Maria Way</li></ul></body></html>`,
  },
  {
    id: 'volunteers-thanks',
    url: 'https://www.riverclean.example/blog/thanks',
    html: `<html lang="en"><head><title>Thank you, volunteers!</title></head><body><h1>Thank you, volunteers!</h1><p>Thanks to Bill Averman, Joyce Tipton, and the whole Kessler family for a great day. Sandwiches by Deli Marie.</p><p>Next date: May 9.</p></body></html>`,
  },
]
