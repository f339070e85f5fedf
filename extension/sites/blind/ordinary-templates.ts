import type { OrdinaryCase } from './page-case.ts'

const LONG =
  'The old mill had stood empty for so long that nobody remembered who held the keys, and when the roof finally gave way one night in March the noise was heard three villages away.'

/** Ordinary pages as other site kits write them: shops, encyclopedias, boards, results, documents. */
export const ordinaryTemplates: readonly OrdinaryCase[] = [
  {
    id: 'news-sidebar-columnists',
    url: 'https://www.courier.example/opinion',
    html: `<html lang="en"><head><title>Opinion | The Courier</title></head><body><h1>Opinion</h1><article><h2>Why the bypass will fail</h2><p class="byline">Martin Amory</p><p>Traffic finds a way.</p></article><article><h2>In praise of libraries</h2><p class="byline">Susan Thorne</p><p>They are the last free rooms.</p></article><article><h2>Cycling is not a crime</h2><p class="byline">Jason Obeng</p><p>Paint is not protection.</p></article></body></html>`,
    authors: ['Martin Amory', 'Susan Thorne', 'Jason Obeng'],
  },
  {
    id: 'court-report',
    url: 'https://www.courier.example/news/court-report-12',
    html: `<html lang="en"><head><title>Court report: week 12</title></head><body><h1>Court report</h1><p><strong>Darren Mills</strong>, 34, of Quarry Road, admitted theft and was fined £200.</p><p><strong>Paul Anthony Rudge</strong>, 51, of no fixed address, was given a conditional discharge.</p><p><strong>Kelly Marsh</strong>, 28, denied the charge. District Judge Helen Carr adjourned the case.</p></body></html>`,
  },
  {
    id: 'shop-brand-names',
    url: 'https://www.threadandtrim.example/brands',
    html: `<html lang="en"><head><title>Brands A–Z</title></head><body><h1>Brands A–Z</h1><ul><li><a>Calvin Klein</a></li><li><a>Paul Smith</a></li><li><a>Ted Baker</a></li><li><a>Stella McCartney</a></li><li><a>Tommy Hilfiger</a></li><li><a>Vivienne Westwood</a></li><li><a>Gant</a></li></ul></body></html>`,
  },
  {
    id: 'shop-product-designer',
    url: 'https://www.northlamp.example/p/pendant-52',
    html: `<html lang="en"><head><title>Pendant 52 | Northlamp</title></head><body><h1>Pendant 52</h1><p>€389</p><dl><dt>Designer</dt><dd>Verner Holm</dd><dt>Material</dt><dd>Brass</dd><dt>Item no.</dt><dd>5200 118 204</dd></dl><p>Delivery within 5 days. Customers also bought: Arne Stool, Poul Chair.</p></body></html>`,
  },
  {
    id: 'marketplace-sellers',
    url: 'https://secondhand.example/category/bikes',
    html: `<html lang="en"><head><title>Bikes for sale</title></head><body><h1>Bikes</h1><div class="ad"><h3>Road bike 56 cm</h3><p>$450 · Seller: Mike D.</p></div><div class="ad"><h3>Kids bike</h3><p>$60 · Seller: Laura Kim</p></div><div class="ad"><h3>Cargo bike</h3><p>$2,100 · Seller: Hugo Brandt</p></div></body></html>`,
  },
  {
    id: 'wiki-talk',
    url: 'https://wiki.example/wiki/Talk:Heron',
    html: `<html lang="en"><head><title>Talk:Heron</title></head><body><h1>Talk:Heron</h1><p>I think the range map is out of date. --<a href="/wiki/User:JaneG">Jane Goodwin</a> (<a>talk</a>) 14:02, 3 March 2026 (UTC)</p><dl><dd>Agreed, see Voisin. --<a href="/wiki/User:Tomk">Tom Kerr</a> (<a>talk</a>) 09:12, 4 March 2026 (UTC)</dd></dl></body></html>`,
  },
  {
    id: 'wiki-discography',
    url: 'https://en.openpedia.example/wiki/The_Marlowes',
    html: `<html lang="en"><head><title>The Marlowes - Openpedia</title></head><body><h1>The Marlowes</h1><p>The Marlowes were an English folk rock band. ${LONG}</p><h2>Members</h2><ul><li>Robin Tate – vocals, guitar (1968–1974)</li><li>Sandra Pryce – vocals (1968–1972)</li><li>Dave Mallory – drums (1969–1974)</li></ul><h2>Discography</h2><ul><li>Corn Rigs (1969)</li><li>Lady Anne (1971)</li></ul></body></html>`,
  },
  {
    id: 'docs-contributing',
    url: 'https://docs.loomkit.example/contributing',
    html: `<html lang="en"><head><title>Contributing — Loomkit documentation</title></head><body><h1>Contributing</h1><p>Fork the repository and open a pull request. ${LONG}</p><pre>git config user.name "Jane Doe"
git config user.email jane@example.com</pre><h2>Code of Conduct</h2><p>Be kind. Adapted from the Contributor Covenant.</p></body></html>`,
  },
  {
    id: 'changelog-md',
    url: 'https://code.example/acme/widget/blob/main/CHANGELOG.md',
    html: `<html lang="en"><head><title>widget/CHANGELOG.md</title></head><body><h1>Changelog</h1><h2>2.1.0</h2><ul><li>Add Merge Queue (Sam Holt)</li><li>Fix Date Picker</li></ul><h2>2.0.1</h2><ul><li>Bump lodash</li><li>Revert Dark Mode</li></ul></body></html>`,
  },
  {
    id: 'mailing-list-archive',
    url: 'https://lists.example/archives/dev/2026-03/msg0012.html',
    html: `<html lang="en"><head><title>[dev] Re: release plan</title></head><body><h1>[dev] Re: release plan</h1><ul><li>From: Frank Adler</li><li>Date: Tue, 3 Mar 2026 11:02:11 +0000</li><li>Subject: Re: release plan</li></ul><pre>On Mon, Peter Vogt wrote:
> Can we ship on Friday?
Yes.</pre></body></html>`,
    authors: ['Frank Adler'],
  },
  {
    id: 'event-programme-speakers-no-contact',
    url: 'https://www.townhall.example/events/autumn-lectures',
    html: `<html lang="en"><head><title>Autumn lectures</title></head><body><h1>Autumn lectures</h1><ul><li>3 Oct – Roman roads (David Finch)</li><li>10 Oct – The lost canals (Margaret Ellery)</li><li>17 Oct – A history of bread</li></ul><p>Doors 7pm, £5.</p></body></html>`,
  },
  {
    id: 'results-swim',
    url: 'https://results.example/swim/heat3',
    html: `<html lang="en"><head><title>100m Freestyle Heat 3</title></head><body><h2>100m Freestyle Heat 3</h2><table><thead><tr><th>Lane</th><th>Swimmer</th><th>Club</th><th>Time</th></tr></thead><tbody><tr><td>1</td><td>Holly Vance</td><td>Tiverton SC</td><td>1:02.11</td></tr><tr><td>2</td><td>Grace Mwale</td><td>Exmouth SC</td><td>1:03.40</td></tr><tr><td>3</td><td>Ella Rose Pym</td><td>Barnstaple</td><td>1:04.02</td></tr></tbody></table></body></html>`,
  },
  {
    id: 'genealogy',
    url: 'https://familytree.example/person/8812',
    html: `<html lang="en"><head><title>Ezekiel Thorpe (1811–1880)</title></head><body><h1>Ezekiel Thorpe</h1><dl><dt>Born</dt><dd>1811, Wells, Somerset</dd><dt>Father</dt><dd>Amos Thorpe</dd><dt>Mother</dt><dd>Hannah Birch</dd><dt>Spouse</dt><dd>Mary Lockyer</dd></dl></body></html>`,
  },
  {
    id: 'quiz',
    url: 'https://trivia.example/quiz/presidents',
    html: `<html lang="en"><head><title>Quiz: presidents</title></head><body><h1>Who was the 16th president?</h1><ul><li>Andrew Johnson</li><li>Abraham Lincoln</li><li>Ulysses Grant</li><li>James Buchanan</li></ul><p>Next question</p></body></html>`,
  },
  {
    id: 'quotes-site',
    url: 'https://quotes.example/topic/courage',
    html: `<html lang="en"><head><title>Courage quotes</title></head><body><h1>Courage quotes</h1><div class="quote"><p>Fortune favours the bold.</p><span class="author">Virgil Marston</span></div><div class="quote"><p>Begin anywhere.</p><span class="author">John Cageman</span></div><div class="quote"><p>Speak, and be still.</p><span class="author">Emily Dunmore</span></div></body></html>`,
    authors: ['Virgil Marston', 'John Cageman', 'Emily Dunmore'],
  },
  {
    id: 'streets-list',
    url: 'https://www.council.example/bin-days/streets-j',
    html: `<html lang="en"><head><title>Bin days: streets J</title></head><body><h1>Streets beginning with J</h1><ul><li>James Watt Close – Tuesday</li><li>Jane Seymour Road – Monday</li><li>John Bunyan Way – Friday</li><li>Jubilee Crescent – Tuesday</li></ul></body></html>`,
  },
  {
    id: 'school-term-dates',
    url: 'https://www.oakfield.example/term-dates',
    html: `<html lang="en"><head><title>Term dates</title></head><body><h1>Term dates 2026/27</h1><table><tr><td>Autumn Term</td><td>2 Sept – 18 Dec</td></tr><tr><td>Half Term</td><td>26–30 Oct</td></tr><tr><td>Inset Day</td><td>4 Jan</td></tr></table></body></html>`,
  },
  {
    id: 'menu-restaurant',
    url: 'https://www.lafontaine.example/menu',
    html: `<html lang="en"><head><title>Menu | La Fontaine</title></head><body><h1>Dinner menu</h1><h3>Starters</h3><p>Caesar Salad 9</p><p>Beef Carpaccio 12</p><h3>Mains</h3><p>Sole Véronique 24</p><p>Chicken Marengo 19</p><p>Beef Wellington 29</p><h3>Desserts</h3><p>Peach Melba 8</p><p>Charlotte Russe 8</p></body></html>`,
  },
  {
    id: 'horse-racing',
    url: 'https://racing.example/cards/1430',
    html: `<html lang="en"><head><title>14:30 race card</title></head><body><h1>14:30 Handicap</h1><table><tr><th>No</th><th>Horse</th><th>Jockey</th><th>Trainer</th></tr><tr><td>1</td><td>Lady Margaret</td><td>Tom Eaves</td><td>Brian Ellison</td></tr><tr><td>2</td><td>Captain Jack</td><td>Joe Fanning</td><td>Karen McLintock</td></tr></table></body></html>`,
  },
  {
    id: 'property-listing-agentless',
    url: 'https://homes.example/listing/8812',
    html: `<html lang="en"><head><title>3 bed semi, Victoria Road</title></head><body><h1>3 bed semi, Victoria Road</h1><p>£285,000</p><ul><li>Master Bedroom</li><li>Family Bathroom</li><li>South Facing Garden</li><li>Council Tax Band C</li></ul><p>Ref 20261188</p></body></html>`,
  },
  {
    id: 'petition-signers',
    url: 'https://petitions.example/save-the-pool',
    html: `<html lang="en"><head><title>Save the pool</title></head><body><h1>Save the pool</h1><p>1,204 people have signed.</p><h3>Recent signatures</h3><ul><li>Angela Forde, 2 hours ago</li><li>Mark Dyson, 3 hours ago</li><li>Priya Nair, 5 hours ago</li></ul></body></html>`,
  },
  {
    id: 'hotel-reviews',
    url: 'https://stays.example/hotel/seaview/reviews',
    html: `<html lang="en"><head><title>Seaview Hotel reviews</title></head><body><h1>Seaview Hotel: reviews</h1><div class="rv"><b>Catherine Doyle</b><span>Stayed in May 2026</span><p>Spotless room, noisy street.</p><p>8.0</p></div><div class="rv"><b>Simon Petty</b><span>Stayed in April 2026</span><p>Great breakfast.</p><p>9.1</p></div><div class="rv"><b>Yuki Tanaka</b><span>Stayed in April 2026</span><p>Kind staff.</p><p>8.7</p></div></body></html>`,
  },
  {
    id: 'science-news',
    url: 'https://www.labnotes.example/2026/comet',
    html: `<html lang="en"><head><title>New comet spotted</title><meta name="author" content="Rachel Quist"></head><body><article><h1>New comet spotted</h1><p>By Rachel Quist</p><p>“It was brighter than we expected,” says Luis Cardenas, an astronomer at the Western Observatory. ${LONG}</p><p>His colleague Ingrid Falk agrees. ${LONG}</p></article></body></html>`,
    authors: ['Rachel Quist'],
  },
  {
    id: 'job-board',
    url: 'https://jobs.example/search?q=nurse',
    html: `<html lang="en"><head><title>Nurse jobs</title></head><body><h1>Nurse jobs</h1><div class="job"><h3>Registered Nurse</h3><p>Saint Anne Hospital – Leeds</p></div><div class="job"><h3>Practice Nurse</h3><p>Marsh Lane Surgery – York</p></div><div class="job"><h3>School Nurse</h3><p>Holy Trinity – Hull</p></div></body></html>`,
  },
  {
    id: 'privacy-policy-dpo',
    url: 'https://www.gearhaul.example/privacy',
    html: `<html lang="en"><head><title>Privacy policy</title></head><body><h1>Privacy policy</h1><p>We use your data to fulfil orders. ${LONG}</p><h2>Data Controller</h2><p>${LONG}</p><h2>Your Rights</h2><ul><li>Right of Access</li><li>Right to Erasure</li></ul></body></html>`,
  },
  {
    id: 'de-forum',
    url: 'https://forum.bienenfreunde.example/thread/221',
    html: `<html lang="de"><head><title>Varroa im Herbst - Bienenfreunde Forum</title></head><body><h1>Varroa im Herbst</h1><div class="message"><a class="username">Imker Heinz</a><span>Beiträge: 212</span><div>Wie haltet ihr es?</div></div><div class="message"><a class="username">Sabine Krüger</a><span>Beiträge: 14</span><div>Ameisensäure.</div></div></body></html>`,
  },
  {
    id: 'de-spielbericht',
    url: 'https://www.sv-wiesental.example/spielbericht/12',
    html: `<html lang="de"><head><title>Spielbericht: SV Wiesental – TSV Au 3:1</title></head><body><h1>SV Wiesental – TSV Au 3:1</h1><p>Aufstellung: Müller – Huber, Kaya, Schmitt – Wolf (70. Lang)</p><p>Tore: 1:0 Jonas Huber (12.), 2:0 Emre Kaya (34.), 2:1 Lukas Berg (60.)</p><p>Schiedsrichter: Thomas Weiß</p><p>${LONG}</p></body></html>`,
  },
  {
    id: 'fr-boutique-avis',
    url: 'https://www.maison-lin.example/nappe-aurore',
    html: `<html lang="fr"><head><title>Nappe Aurore – Maison Lin</title></head><body><h1>Nappe Aurore</h1><p>79,00 €</p><h3>Avis clients</h3><div><b>Claire Martin</b> <span>Achat vérifié</span><p>Très belle.</p></div><div><b>Paul Renaud</b> <span>Achat vérifié</span><p>Conforme.</p></div></body></html>`,
  },
  {
    id: 'fr-encyclopedie',
    url: 'https://fr.librepedia.example/wiki/Bataille_de_Sainte-Croix',
    html: `<html lang="fr"><head><title>Bataille de Sainte-Croix — Librepedia</title></head><body><h1>Bataille de Sainte-Croix</h1><table><tr><th>Commandants</th></tr><tr><td>Charles de Vaudrey</td><td>Jean Malet</td></tr></table><p>La bataille opposa les troupes royales. ${LONG}</p></body></html>`,
  },
  {
    id: 'es-foro',
    url: 'https://foro.motoristas.example/tema/331',
    html: `<html lang="es"><head><title>Cadena floja - Foro Motoristas</title></head><body><h1>Cadena floja</h1><div class="post"><b>Javier Molina</b><br>Mensajes: 233<br>Registrado: 2015<p>¿Cada cuánto la engrasáis?</p></div><div class="post"><b>Luis Campos</b><br>Mensajes: 12<p>Cada mil kilómetros.</p></div></body></html>`,
  },
  {
    id: 'es-clasificacion',
    url: 'https://atletismo.example/clasificacion',
    html: `<html lang="es"><head><title>Clasificación 10K</title></head><body><h1>Clasificación 10K</h1><table><tr><th>Puesto</th><th>Nombre</th><th>Club</th><th>Tiempo</th></tr><tr><td>1</td><td>Andrés Gil</td><td>CA Norte</td><td>31:02</td></tr><tr><td>2</td><td>María Soler</td><td>CA Sur</td><td>33:40</td></tr><tr><td>3</td><td>Pedro Luna</td><td>Indep.</td><td>34:11</td></tr></table></body></html>`,
  },
  {
    id: 'pt-noticia',
    url: 'https://www.jornaldaserra.example/noticia/881',
    html: `<html lang="pt-BR"><head><title>Ponte é reaberta</title></head><body><h1>Ponte é reaberta</h1><p>O prefeito João Batista participou da cerimônia. ${LONG}</p><p>A engenheira Renata Moura explicou a obra. ${LONG}</p><h4>Leia também</h4><ul><li>Carlos Alberto vence corrida</li></ul></body></html>`,
  },
  {
    id: 'cn-wenxue',
    url: 'https://book.example.cn/3321/12.html',
    html: `<html lang="zh-CN"><head><title>第十二章 夜雨_江湖旧梦</title></head><body><h1>第十二章 夜雨</h1><p>沈青云放下茶盏，道：“林师妹，你可看清了？”</p><p>林晚秋摇头：“雨太大，只见一道黑影。”</p><p>周掌柜从柜台后探出头来，满脸堆笑，说是几位客官若要住店，楼上还有两间上房，只是窗子漏风，夜里怕是要多添一床被子才好。</p></body></html>`,
  },
  {
    id: 'cn-dianping',
    url: 'https://www.chidianer.example/shop/881',
    html: `<html lang="zh-CN"><head><title>老王羊肉馆 点评</title></head><body><h1>老王羊肉馆</h1><p>人均：68元</p><h3>网友点评</h3><div><b>张晓燕</b><p>★★★★★</p><p>羊汤鲜美。</p></div><div><b>李强</b><p>★★★</p><p>等位太久。</p></div></body></html>`,
  },
  {
    id: 'tw-ptt',
    url: 'https://bbs.example.tw/car/M.1.html',
    html: `<html lang="zh-Hant"><head><title>[請益] 輪胎 - 看板 car</title></head><body><div>作者 carlover (阿明)</div><div>看板 car</div><div>標題 [請益] 輪胎</div><p>請問各位大大推薦哪一款？預算四條一萬二以內，主要是市區通勤，偶爾跑高速公路回南部，希望安靜一點。</p><div>推 winnie: 米其林</div><div>推 jay: 同意樓上</div></body></html>`,
  },
  {
    id: 'jp-ranking',
    url: 'https://www.marathon.example.jp/results',
    html: `<html lang="ja"><head><title>大会結果</title></head><body><h1>男子フルマラソン 結果</h1><table><tr><th>順位</th><th>氏名</th><th>所属</th><th>記録</th></tr><tr><td>1</td><td>高田 修</td><td>長野走友会</td><td>2:24:11</td></tr><tr><td>2</td><td>森 一樹</td><td>松本AC</td><td>2:26:40</td></tr><tr><td>3</td><td>清水 剛</td><td>個人</td><td>2:31:02</td></tr></table></body></html>`,
  },
  {
    id: 'jp-news',
    url: 'https://www.chihou-shimbun.example.jp/articles/331',
    html: `<html lang="ja"><head><title>駅前広場が完成</title></head><body><h1>駅前広場が完成</h1><p>町長の山本 正樹氏は式典で「にぎわいの拠点にしたい」とあいさつした。総事業費は約十二億円で、バス乗り場やタクシー乗り場を再編し、歩行者の動線を広くとった設計が特徴となっている。</p><p>設計を担当した建築家の木下 亮さんは、雪の多い土地柄を踏まえて屋根を深くしたと説明した。夜間は足元を照らす照明が点灯し、冬も安心して歩けるようになったという。</p></body></html>`,
  },
  {
    id: 'kr-shop',
    url: 'https://shop.example.kr/item/221',
    html: `<html lang="ko"><head><title>원목 의자</title></head><body><h1>원목 의자</h1><p>89,000원</p><h3>상품평</h3><div><b>김지현</b> ★★★★★<p>튼튼해요</p></div><div><b>박민수</b> ★★★★<p>조립이 쉬워요</p></div></body></html>`,
  },
  {
    id: 'ru-forum',
    url: 'https://forum.dacha.example.ru/t/881',
    html: `<html lang="ru"><head><title>Когда сажать чеснок - Форум дачников</title></head><body><h1>Когда сажать чеснок</h1><div class="msg"><b>Ольга Смирнова</b><br>Сообщений: 412<p>В октябре.</p></div><div class="msg"><b>Иван Петров</b><br>Сообщений: 8<p>Согласен.</p></div></body></html>`,
  },
  {
    id: 'tr-haber',
    url: 'https://www.sehirhaber.example/koprubasi',
    html: `<html lang="tr"><head><title>Köprü onarıldı</title></head><body><article><h1>Köprü onarıldı</h1><p>Belediye Başkanı Ahmet Yıldırım açılışta konuştu. ${LONG}</p><p>Vatandaş Ayşe Demir memnun. ${LONG}</p></article></body></html>`,
  },
]
