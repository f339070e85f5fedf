import type { OrdinaryCase } from './page-case.ts'

/** More pages that nobody reads to reach somebody. Nobody and nothing in them exists. */
export const ordinarySecond: readonly OrdinaryCase[] = [
  {
    id: 'recipe-with-comments',
    url: 'https://www.saltandrye.example/recipes/rye-crackers',
    html: `<html lang="en"><title>Rye Crackers - Salt & Rye</title><body><h1>Rye Crackers</h1><p>Prep time: 20 minutes. Serves 6.</p><h2>Ingredients</h2><ul><li>200 g rye flour</li><li>1 tsp salt</li></ul><h2>Comments</h2><ol class="comments"><li><cite>Martha Dunn</cite> says: <p>Loved these!</p></li><li><cite>Greg Paulson</cite> says: <p>Mine burned at 425.</p></li></ol></body></html>`,
  },
  {
    id: 'shop-product-named-after-people',
    url: 'https://www.nordform.example/chairs',
    html: `<html lang="en"><title>Chairs | Nordform</title><body><h1>Chairs</h1><div class="grid"><div><h3>Anna Lindqvist</h3><p>Lounge chair</p><p>€420</p></div><div><h3>Erik Holmen</h3><p>Dining chair</p><p>€180</p></div><div><h3>Marta Rask</h3><p>Stool</p><p>€95</p></div></div></body></html>`,
  },
  {
    id: 'football-lineup',
    url: 'https://www.matchday.example/games/4417',
    html: `<html lang="en"><title>Harbor City 2-1 Millrace: line-ups</title><body><h1>Harbor City 2-1 Millrace</h1><table><tr><th>#</th><th>Player</th><th>Pos</th><th>Goals</th></tr><tr><td>1</td><td>Owen Pratt</td><td>GK</td><td>0</td></tr><tr><td>9</td><td>Luis Cabral</td><td>FW</td><td>2</td></tr><tr><td>4</td><td>Dean Whitlock</td><td>DF</td><td>0</td></tr></table><p>Attendance: 12,404</p></body></html>`,
  },
  {
    id: 'news-two-sources',
    url: 'https://www.valleyledger.example/2026/09/bridge',
    authors: ['Colleen Yates'],
    html: `<html lang="en"><head><meta property="og:type" content="article"><title>Bridge to close for repairs</title></head><body><article><h1>Bridge to close for repairs</h1><p class="byline">By Colleen Yates</p><p>The bridge will close on Monday, said county engineer Paul Horvath. “We have no choice,” he told the council. Council member Rita Sandoval voted against.</p><p>Repairs were last made in 1998 under Mayor Frank DeLuca.</p><p>The work is expected to cost $2.4 million and take until spring, and traffic will be led over the old mill road.</p></article></body></html>`,
  },
  {
    id: 'obituary',
    url: 'https://www.valleyledger.example/obituaries/4410',
    html: `<html lang="en"><title>Obituary: Harold Benton Lyle</title><body><h1>Harold Benton Lyle</h1><p>1931 - 2026</p><p>Harold Benton Lyle passed away on August 3. He is survived by his wife Eleanor and his sons Thomas Lyle and Richard Lyle. Services will be held Saturday at Grace Church.</p></body></html>`,
  },
  {
    id: 'wiki-list-of-rulers',
    url: 'https://www.openlore.example/wiki/Mayors',
    html: `<html lang="en"><title>List of mayors of Harbor City - Openlore</title><body><h1>List of mayors of Harbor City</h1><table><tr><th>Name</th><th>Term</th><th>Party</th></tr><tr><td>Josiah Whitcomb</td><td>1871–1874</td><td>Whig</td></tr><tr><td>Edwin Marsh</td><td>1874–1880</td><td>Union</td></tr><tr><td>Clarence Boyd</td><td>1880–1883</td><td>Union</td></tr></table></body></html>`,
  },
  {
    id: 'zh-novel-page',
    url: 'https://www.shuku.example/book/12',
    html: `<html lang="zh-CN"><title>长河旧事 第三章</title><body><h1>第三章 渡口</h1><p>李长河推开门，看见王秀英站在院子里。</p><p>“张主任来过了。”她说。</p><p>李长河没有回答，只是看着远处的河面，天已经黑了，渡口的灯一盏一盏亮起来，像从前一样。</p></body></html>`,
  },
  {
    id: 'de-kinoprogramm',
    url: 'https://www.lichtspiel.example/programm',
    html: `<html lang="de"><title>Programm | Lichtspiel</title><body><h1>Programm</h1><div class="film"><h2>Der lange Sommer</h2><p>Regie: Clara Wiesner</p><p>Mit: Jonas Reuter, Hanne Kolb</p><p>Do 20:15, Fr 18:00</p></div><div class="film"><h2>Nordlicht</h2><p>Regie: Peer Sand</p><p>Mit: Ida Falk</p><p>Sa 20:15</p></div></body></html>`,
  },
  {
    id: 'ja-blog-diary',
    url: 'https://blog.hanabira.example/entry/0812',
    html: `<html lang="ja"><title>夏の終わり - はなびら日記</title><body><article><h1>夏の終わり</h1><p>今日は田中さんと山本さんと一緒に川へ行きました。水がとても冷たくて気持ちよかったです。</p><p>帰りに鈴木先生のお店でかき氷を食べました。</p></article></body></html>`,
  },
  {
    id: 'es-ranking',
    url: 'https://www.cronometro.example/clasificacion',
    html: `<html lang="es"><title>Clasificación 10K</title><body><h1>Clasificación 10K</h1><table><tr><td>1</td><td>Javier Montes</td><td>31:02</td></tr><tr><td>2</td><td>Lucía Arnau</td><td>33:40</td></tr><tr><td>3</td><td>Pedro Sáez</td><td>34:11</td></tr></table></body></html>`,
  },
]
