import type { OrdinaryCase } from './page-case.ts'

/** Ordinary pages again: shops, lists, games, courts, lessons, travel. Nobody in them exists. */
export const ordinaryNinth: readonly OrdinaryCase[] = [
  {
    id: 'shop-category-brands',
    url: 'https://www.attirehouse.example/c/menswear',
    html: `<html lang="en"><head><title>Menswear | Attire House</title></head><body><h1>Menswear</h1><div class="product"><h3>Paul Harding</h3><p>Oxford shirt</p><p>£79.00</p></div><div class="product"><h3>Ted Marlow</h3><p>Chinos</p><p>£95.00</p></div><div class="product"><h3>Hugo Stern</h3><p>Blazer</p><p>£240.00</p></div></body></html>`,
  },
  {
    id: 'news-index-headlines',
    url: 'https://www.dailyplainsman.example/',
    html: `<html lang="en"><head><title>The Daily Plainsman</title></head><body><h1>The Daily Plainsman</h1><div class="story"><h2><a href="/1">Sheriff Ron Tully announces retirement</a></h2><p>By Alyssa Crane | 2h ago</p></div><div class="story"><h2><a href="/2">Teacher Linda Novak wins state award</a></h2><p>By Ken Brody | 4h ago</p></div><h3>Obituaries</h3><ul><li><a>Harold Jensen, 91</a></li><li><a>Marie Pruitt, 84</a></li></ul><footer>© 2026 Plainsman Media</footer></body></html>`,
    authors: ['Alyssa Crane', 'Ken Brody'],
  },
  {
    id: 'wiki-list-of-mayors',
    url: 'https://en.openpedia.example/wiki/List_of_mayors_of_Harwick',
    html: `<html lang="en"><head><title>List of mayors of Harwick - Openpedia</title></head><body><h1>List of mayors of Harwick</h1><table><tr><th>No.</th><th>Mayor</th><th>Term</th></tr><tr><td>1</td><td>Ezekiel Potter</td><td>1871–1874</td></tr><tr><td>2</td><td>William Ashdown</td><td>1874–1880</td></tr><tr><td>3</td><td>George Tarrant</td><td>1880–1881</td></tr></table></body></html>`,
  },
  {
    id: 'imdb-like-film',
    url: 'https://www.reelbase.example/title/447',
    html: `<html lang="en"><head><title>The Quiet Harbour (2019) - ReelBase</title></head><body><h1>The Quiet Harbour</h1><p>Director: Ingrid Sollers</p><p>Writers: Tom Beck, Lara Finch</p><p>Stars: Nora Quill, Adam Pryce, Jo Teller</p><table><tr><td>Nora Quill</td><td>Captain Hayes</td></tr><tr><td>Adam Pryce</td><td>Inspector Doyle</td></tr></table></body></html>`,
  },
  {
    id: 'recipe-by-chef',
    url: 'https://www.goodladle.example/recipes/cassoulet',
    html: `<html lang="en"><head><title>Cassoulet | The Good Ladle</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe","name":"Cassoulet","author":{"@type":"Person","name":"Maud Perrin"}}</script></head><body><h1>Cassoulet</h1><p>Recipe by Maud Perrin</p><p>Serves 8. 4 hours.</p><ul><li>800 g white beans</li><li>6 duck legs</li></ul><p>Chef's note: my mentor Jean Salvat used goose fat.</p></body></html>`,
    authors: ['Maud Perrin'],
  },
  {
    id: 'course-syllabus',
    url: 'https://www.openlessons.example/history/week-4',
    html: `<html lang="en"><head><title>Week 4: The Enclosures</title></head><body><h1>Week 4: The Enclosures</h1><h2>Readings</h2><ul><li>Harland, Edith. Fields and Hedges. 1971, pp. 44-71.</li><li>Moss, Peter and Ruth Aldine. Commons Lost. 1988.</li></ul><h2>Key people</h2><ul><li>Arthur Youngman, agricultural writer</li><li>Lord Henry Sefton, landowner</li></ul></body></html>`,
  },
  {
    id: 'travel-guide-hotel-list',
    url: 'https://www.wanderfolio.example/porto/hotels',
    html: `<html lang="en"><head><title>10 best hotels in Porto</title></head><body><h1>10 best hotels in Porto</h1><h2>1. Casa Maria Amelia</h2><p>Rooms from €120. Book early.</p><h2>2. Hotel Dom Henrique</h2><p>Rooms from €95.</p><h2>3. Villa Santa Clara</h2><p>Rooms from €180.</p></body></html>`,
  },
  {
    id: 'github-issue-like',
    url: 'https://code.forgebase.example/kite/issues/4471',
    html: `<html lang="en"><head><title>Crash on empty list · Issue #4471 · kite</title></head><body><h1>Crash on empty list #4471</h1><p><a class="author">jreinhardt</a> opened this issue 3 days ago</p><pre>TypeError at line 120: undefined is not a function
  at parse (index.js:447:12)</pre><div class="comment"><a class="author">Marta Kolb</a> commented 2 days ago<p>Same on 2.3.1-4471.</p></div><p>Assignees: Tim Novak</p><p>Labels: bug</p></body></html>`,
  },
  {
    id: 'chess-game-page',
    url: 'https://www.sixtyfour.example/game/88123',
    html: `<html lang="en"><head><title>Petrov vs Lindgren, Oslo 2024</title></head><body><h1>Anton Petrov vs Erik Lindgren</h1><p>Oslo Open (2024), round 4. 1-0, 41 moves.</p><p>1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6</p><p>Annotated by GM Helena Ross</p></body></html>`,
  },
  {
    id: 'family-tree-genealogy',
    url: 'https://www.rootsandbranches.example/tree/wexcombe',
    html: `<html lang="en"><head><title>Wexcombe family tree</title></head><body><h1>Wexcombe family tree</h1><ul><li>Thomas Wexcombe (1802–1871) m. Sarah Pell<ul><li>John Wexcombe (1830–1899)</li><li>Mary Wexcombe (1833–1901) m. Henry Dale</li></ul></li></ul></body></html>`,
  },
  {
    id: 'quiz-trivia',
    url: 'https://www.quizbarn.example/general-44',
    html: `<html lang="en"><head><title>General Knowledge Quiz 44</title></head><body><h1>General Knowledge Quiz 44</h1><p>1. Who painted The Blue Orchard?</p><ul><li>A) Clement Harrow</li><li>B) Violet Ames</li><li>C) Oscar Reed</li></ul><p>Answer: B) Violet Ames</p></body></html>`,
  },
  {
    id: 'de-rezept-kommentare',
    url: 'https://www.kochkiste.example/rezepte/linsensuppe',
    html: `<html lang="de"><head><title>Linsensuppe | Kochkiste</title></head><body><h1>Linsensuppe</h1><p>Zutaten für 4 Personen: 300 g Linsen, 2 Möhren, 1 l Brühe</p><h2>Kommentare</h2><p><b>Gabi Ehlers</b>, 12.01.2026 um 18:40 Uhr</p><p>Sehr lecker!</p><p><b>Horst Klemm</b>, 14.01.2026 um 09:12 Uhr</p><p>Mit Essig noch besser.</p></body></html>`,
  },
  {
    id: 'de-sportbericht',
    url: 'https://www.kreisbote.example/sport/handball',
    html: `<html lang="de"><head><title>TSV gewinnt Derby | Kreisbote</title></head><body><h1>TSV gewinnt Derby mit 28:24</h1><p>Trainer Olaf Brinkmann war zufrieden: „Die Abwehr stand." Beste Werferin war Jana Kruse (9 Tore).</p><p>TSV: Lange, Petersen - Kruse (9/4), Bohm (6), Seidel (5)</p><p>Zuschauer: 412</p></body></html>`,
  },
  {
    id: 'fr-avis-deces',
    url: 'https://www.avisdunord.example/deces/2026-03',
    html: `<html lang="fr"><head><title>Avis de décès - mars 2026</title></head><body><h1>Avis de décès</h1><div class="avis"><h2>Madame Odette Carlier</h2><p>survenu le 2 mars 2026 à l'âge de 92 ans</p><p>Obsèques le vendredi 6 mars à 14h30 en l'église Saint-Vaast.</p></div><div class="avis"><h2>Monsieur René Delattre</h2><p>survenu le 3 mars 2026</p></div></body></html>`,
  },
  {
    id: 'fr-programme-tv',
    url: 'https://www.teleguide.example/ce-soir',
    html: `<html lang="fr"><head><title>Programme TV ce soir</title></head><body><h1>Ce soir à la télé</h1><p>21h05 Les Ombres du lac. Série, avec Claire Montel, Yvan Berg.</p><p>22h50 Débat. Présenté par Jérôme Castan.</p><p>23h40 Météo</p></body></html>`,
  },
  {
    id: 'es-liga-goleadores',
    url: 'https://www.golcomarcal.example/goleadores',
    html: `<html lang="es"><head><title>Goleadores Liga Comarcal</title></head><body><h1>Máximos goleadores</h1><table><tr><th>Jugador</th><th>Equipo</th><th>Goles</th></tr><tr><td>Iván Robledo</td><td>CD Vega</td><td>17</td></tr><tr><td>Sergio Ampuero</td><td>UD Norte</td><td>15</td></tr></table></body></html>`,
  },
  {
    id: 'it-cronaca',
    url: 'https://www.gazzettinovalle.example/cronaca/frana',
    html: `<html lang="it"><head><title>Frana sulla provinciale - Gazzettino della Valle</title></head><body><h1>Frana sulla provinciale 44</h1><p>di Sara Bellini</p><p>Il sindaco Piero Tonelli ha firmato l'ordinanza di chiusura. «Serviranno settimane», spiega l'ingegnere Marco Vitali.</p></body></html>`,
    authors: ['Sara Bellini'],
  },
  {
    id: 'nl-recensies-restaurant',
    url: 'https://www.smaakgids.example/r/de-gouden-lepel',
    html: `<html lang="nl"><head><title>De Gouden Lepel: recensies</title></head><body><h1>De Gouden Lepel</h1><div class="recensie"><b>Femke Hoekstra</b> 8,5<p>Heerlijk gegeten.</p></div><div class="recensie"><b>Sander Blok</b> 6,0<p>Lang wachten.</p></div></body></html>`,
  },
  {
    id: 'ru-kinoteatr',
    url: 'https://www.kinozal.example.ru/film/44',
    html: `<html lang="ru"><head><title>Тихая гавань (2024)</title></head><body><h1>Тихая гавань</h1><p>Режиссёр: Павел Рогов</p><p>В ролях: Анна Белова, Игорь Савин</p><p>Отзывы</p><p>Ольга Петрова: отличный фильм!</p></body></html>`,
  },
  {
    id: 'cn-news-city',
    url: 'https://www.jianghai-news.example.cn/20260301/4471.html',
    html: `<html lang="zh-CN"><head><title>市图书馆新馆开放</title></head><body><h1>市图书馆新馆开放</h1><p>来源：江海日报　2026-03-01 09:20</p><p>馆长孙丽华介绍，新馆藏书44万册。市民张伟说：“环境很好。”</p><p>责任编辑：郑文</p></body></html>`,
  },
  {
    id: 'jp-blog-diary',
    url: 'https://www.nikki.example.jp/2026/03/01',
    html: `<html lang="ja"><head><title>春の遠足</title></head><body><h1>春の遠足</h1><p>先生の田中さんと公園へ行きました。参加者は12名、気温は14度。</p><p>コメント：山田太郎「楽しかったです」</p></body></html>`,
  },
  {
    id: 'concert-season',
    url: 'https://www.harmoniehall.example/season',
    html: `<html lang="en"><head><title>Season 2026/27 - Harmonie Hall</title></head><body><h1>Season 2026/27</h1><div class="concert"><h3>Opening Night</h3><p>Viktor Amsel, conductor</p><p>Clara Nieves, piano</p><p>12 Sept 2026, 19:30. Tickets $25-$90</p></div><div class="concert"><h3>Winter Songs</h3><p>Joan Ferrel, soprano</p></div></body></html>`,
  },
  {
    id: 'comic-characters',
    url: 'https://www.panelwiki.example/wiki/Captain_Marrow',
    html: `<html lang="en"><head><title>Captain Marrow | PanelWiki</title></head><body><h1>Captain Marrow</h1><table><tr><th>Real name</th><td>Daniel Crest</td></tr><tr><th>Occupation</th><td>Detective</td></tr><tr><th>First appearance</th><td>Issue 44</td></tr></table><h2>Allies</h2><ul><li>Sgt. Molly Vane</li><li>Dr. Otto Krill</li></ul></body></html>`,
  },
  {
    id: 'job-ad-listing',
    url: 'https://www.jobharbour.example/jobs/447',
    html: `<html lang="en"><head><title>Warehouse Manager - Jobharbour</title></head><body><h1>Warehouse Manager</h1><p>Salary £32,000 - £36,000. Ref 0447-120-991.</p><ul><li>Lead a team of 14</li><li>Forklift licence</li></ul><p>Similar: Site Manager, Shift Leader, Transport Planner</p></body></html>`,
  },
  {
    id: 'bank-rates-table',
    url: 'https://www.ratecompare.example/savings',
    html: `<html lang="en"><head><title>Savings rates today</title></head><body><h1>Savings rates</h1><table><tr><th>Bank</th><th>AER</th><th>Min</th></tr><tr><td>Harrow Trust</td><td>4.41%</td><td>1,000</td></tr><tr><td>Marsh & Fenn</td><td>4.20%</td><td>500</td></tr></table><p>Sort code 20-44-71, example account 01234567.</p></body></html>`,
  },
  {
    id: 'parts-catalogue-numbers',
    url: 'https://www.partsbarn.example/tractors/447',
    html: `<html lang="en"><head><title>Tractor parts 447</title></head><body><h1>Parts for model 447</h1><ul><li>Filter 044-712-0991</li><li>Belt 018-447-1200</li><li>Bearing 118-447-1200</li></ul><p>John Dearly green, Massey Farrow red.</p></body></html>`,
  },
  {
    id: 'lottery-results',
    url: 'https://www.drawresults.example/',
    html: `<html lang="en"><head><title>Draw results</title></head><body><h1>Draw results</h1><p>Saturday 7 March: 04 12 19 33 41 47, bonus 22</p><p>Wednesday 4 March: 02 08 15 27 36 44</p><p>Jackpot $12,400,000. Game code 0212 1933 4147.</p></body></html>`,
  },
  {
    id: 'poem-page',
    url: 'https://www.verseshelf.example/poems/the-gate',
    html: `<html lang="en"><head><title>The Gate by Edwin Farrow</title></head><body><h1>The Gate</h1><p>by Edwin Farrow</p><p>Who goes there, said Anna Lee,<br>beside the winter gate;<br>Nobody, said William Grey,<br>and I am much too late.</p></body></html>`,
    authors: ['Edwin Farrow'],
  },
  {
    id: 'church-weddings-announcements',
    url: 'https://www.villagegazette.example/weddings',
    html: `<html lang="en"><head><title>Weddings and engagements</title></head><body><h1>Weddings and engagements</h1><p><b>Turner – Blake</b><br>Michael Turner and Susan Blake were married on 14 February at St Mary's.</p><p><b>Hale – Moore</b><br>The engagement is announced between Peter Hale and Jane Moore.</p></body></html>`,
  },
  {
    id: 'patent-page',
    url: 'https://www.patentview.example/US4471200B2',
    html: `<html lang="en"><head><title>US4471200B2 - Hinge assembly</title></head><body><h1>Hinge assembly</h1><p>Inventor: Samuel Orr, Priya Desai</p><p>Assignee: Orrtech Inc.</p><p>Application 10/447,120 filed 2004-05-28</p></body></html>`,
  },
]
