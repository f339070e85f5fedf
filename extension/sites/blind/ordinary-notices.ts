import type { OrdinaryCase } from './page-case.ts'

/** Programmes, pew sheets, class notes, letters, records of courses and works, family trees: names of whom one reads. Nobody in them exists. */
export const ordinaryNotices: readonly OrdinaryCase[] = [
  {
    id: 'en-church-bulletin',
    url: 'https://www.stbarnabaslower.example/pew-sheet/2025-03-09',
    html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Pew Sheet: First Sunday of Lent – St Barnabas, Lower Ansty</title><meta name="generator" content="WordPress 6.5.5"></head>
<body class="page page-id-1187"><header><h1><a href="/">St Barnabas, Lower Ansty</a></h1><ul class="nav-menu"><li>Worship</li><li>Weddings &amp; Baptisms</li><li>Bells</li><li>History</li><li>Safeguarding</li></ul></header>
<div class="entry-content"><h2>Pew Sheet: First Sunday of Lent, 9th March 2025</h2><p><strong>10.00am Parish Eucharist</strong> (Common Worship)<br>Celebrant: Revd Canon Philip Marchbanks<br>Preacher: Gillian Tope, Reader<br>Organist: Dr Edwin Fisk<br>Readers: Deuteronomy 26. 1–11, Anne Cobbold; Romans 10. 8b–13, Femi Adeleke<br>Intercessor: Roy Pascoe<br>Hymns: 67, 59, 445, 70</p>
<p><strong>6.00pm Evensong</strong> (BCP) sung by the Ansty Singers: Tallis, <em>If ye love me</em>.</p>
<h3>We pray</h3><p>for the sick: Beryl Wain, little Arthur Soames, Kathleen D., Ron and Maisie Prout;<br>for those who have died: Margaret Ellacott, Fr Dominic Hare;<br>and for those whose anniversary falls this week: Victor Pope, Elsie Nunn, Harold and Ivy Gatehouse.</p>
<p><em>Banns of marriage</em> are called for the second time between Thomas James Wetherby of this parish and Imani Grace Fuller of the parish of St Mark, Overcombe.</p>
<h3>Notices</h3><ul><li><strong>Lent lunches</strong> begin on Wednesday at 12.30 in the Hall. Soup this week by Jill and Peter Hadow. Proceeds to the roof (£41,208 so far; £60,000 needed).</li><li><strong>Flowers.</strong> There are none in Lent. Names for the Easter lilies to Sheila Brind by the 30th, on the list at the back, please.</li><li><strong>Bells.</strong> Well done to our band, who rang a quarter peal of 1,260 Plain Bob Doubles in 43 minutes: 1 Kirsty Lowe, 2 Jean Abbot, 3 Graham Lowe (C), 4 Mike Trott, 5 Dan Okafor, 6 Alec Strang.</li><li><strong>APCM</strong> on 27th April. Nomination forms for churchwarden are in the porch. Both Valerie and Hugh are standing down after nine years.</li><li><strong>Mothering Sunday.</strong> The children will make posies on Saturday 29th, 10–11.30.</li></ul>
<h3>Next Sunday: Lent 2</h3><p>Genesis 15. 1–12, 17–18; Philippians 3. 17 – 4. 1; Luke 13. 31–end. Coffee: the Brinds.</p></div>
<footer><p>CCLI licence 187204. Registered charity. The church is open every day from nine until dusk.</p></footer></body></html>`,
  },
  {
    id: 'en-alumni-class-notes',
    url: 'https://magazine.fairmontcollege.example/class-notes/winter-2025',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Class Notes, Winter 2025 | Fairmont Magazine</title><meta property="og:site_name" content="Fairmont Magazine"></head>
<body class="wp-singular"><header class="mag-head"><a href="/">Fairmont Magazine</a><nav><a>Features</a><a>On Campus</a><a>Class Notes</a><a>In Memoriam</a><a>Puzzle</a></nav></header>
<main><h1>Class Notes</h1><p class="dek">Winter 2025. Weddings, whales and one very late library book.</p>
<h2>1958</h2><p><strong>Peg (Loring) Whitcomb</strong> writes that she has given up skiing “but only uphill.” She had lunch with <strong>Nan Fowler</strong> and <strong>Dot Ferris Hale</strong> in Sarasota.</p>
<h2>1971</h2><p>After 44 years <strong>Dr. Leonard Sachs</strong> has closed his dental practice in Utica. He is learning the oboe; his wife, <strong>Carol Bly Sachs ’72</strong>, is learning to garden at a distance.</p><p><strong>Ted Ostrowski</strong> returned to the library a copy of <em>Walden</em> due on May 9, 1970. The fine, at five cents a day, would have been $996.10. It was waived.</p>
<h2>1989</h2><p><strong>Kimberly Tate-Rosario</strong> has been named superintendent of schools in Mesa Verde. “My first act was to extend recess,” she says. <strong>Hiro Nakada</strong> saw a right whale from his kitchen and sent a photograph, which we regret is of a rock.</p>
<h2>2004</h2><p><strong>Anjali Rao</strong> and <strong>Ben Stoddard ’03</strong> welcomed Leela June on October 3, joining brothers Max and Teddy. <strong>Dana Prewitt</strong> won a regional Emmy for sound on <em>The Ditch</em>.</p>
<h2>2016</h2><p>Married: <strong>Claire Dubinsky</strong> and <strong>Marco Uy</strong>, on the Quad, August 17. Fairmonters present: Lily Pham, Gus Arneson, Tori Blake ’17, Prof. Helena Sturgis. <strong>Emeka Nwosu</strong> finished his Ph.D. at Carrow with a thesis on ice, and would like something cold to stop.</p>
<h2>2023</h2><p><strong>Sasha Levy</strong> has moved to Almaty to teach. <strong>Devon Clarke</strong> placed third in a national crossword tournament (time: 04:51).</p>
<h2>In Memoriam</h2><ul><li>Ruth Anders Poole ’44, September 2, 2024</li><li>George “Buzz” Tilley ’51, August 28, 2024</li><li>Professor Emeritus Karl Lindenbaum, October 10, 2024</li></ul></main>
<footer>Notes are edited for length and, occasionally, for truth. Fairmont Magazine, Vol. 112, No. 2. USPS 188-400.</footer></body></html>`,
  },
  {
    id: 'en-letters-to-the-editor',
    url: 'https://www.capitalherald.example/opinion/letters/2025/feb/18/the-right-way-to-eat-an-orange',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The right way to eat an orange, and other letters | Letters | Capital Herald</title>
<script type="application/ld+json">[{"@type":"NewsArticle","@context":"https://schema.org","headline":"The right way to eat an orange, and other letters","author":[{"@type":"Organization","name":"Letters"}],"datePublished":"2025-02-18T17:44:10.000Z"}]</script></head>
<body><header data-component="nav3"><a href="/">Capital Herald</a><ul><li>News</li><li>Opinion</li><li>Sport</li><li>Culture</li><li>Lifestyle</li></ul></header>
<main><article><div class="dcr-headline"><a>Letters</a><h1>The right way to eat an orange</h1></div><div class="dcr-standfirst"><p><strong>Brief letters:</strong> Citrus | Bus shelters | Mahler | A crossword confession</p></div><time>Tue 18 Feb 2025 17.44 GMT</time>
<div id="maincontent"><p>Your columnist Petra Lyle says that an orange should be eaten over the sink (How to be alone, 15 February). My late father, a ship's cook, ate his in the bath. There is no mess, and the smell is magnificent.<br><strong>Helen Trevarrow</strong><br><em>Falmouth</em></p>
<p>An orange is best eaten at half-time, in the rain, by somebody who has just lost a tooth.<br><strong>Prof. Gethin Rowlands</strong><br><em>Department of Sports History, University of Teifi</em></p>
<p>Stuart Mallory asks what became of the bus shelter (Letters, 12 February). It was sold in 1997 to my neighbour, who keeps hens in it.<br><strong>Barbara Inskip</strong><br><em>Chapel-en-le-Moors, Derbyshire</em></p>
<p>I was at the performance of Mahler's third that Edwin Clay reviewed so harshly (Culture, 10 February). The noise in the last movement that he took for a dropped cymbal was my husband.<br><strong>Name and address supplied</strong></p>
<p>After 31 years I have finally completed a crossword by Hobgoblin (No 28,991). I did it by becoming his son-in-law.<br><strong>Kit Farrelly</strong><br><em>London N4</em></p>
<p>Re Dr Amara Obi's excellent piece on sleep: I meant to write at greater length, but<br><strong>Douglas Peake</strong><br><em>Stirling</em></p>
<p>• <em>Have an opinion on anything you've read today? Use the form on our letters page. Please include a full postal address with your letter.</em></p></div>
<div class="submeta"><ul><li><a>Fruit</a></li><li><a>Buses</a></li><li><a>Mahler</a></li><li>letters</li></ul></div></article>
<aside><h2>Most viewed</h2><ol><li>Petra Lyle: How to be alone</li><li>Editorial: the price of water</li><li>Cartoon: Bix on the budget</li></ol></aside></main><footer>© 2025 The Capital Herald Company. All rights reserved. (dcr)</footer></body></html>`,
  },
  {
    id: 'tw-news-typhoon-school',
    url: 'https://news.haidao.example/society/20240925-1188402',
    authors: ['曾怡璇'],
    html: `<!DOCTYPE html>
<html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>颱風吹倒百年老榕 校友連夜搶救：「它聽過我們所有的祕密」｜海島新聞網</title><meta property="dable:author" content="曾怡璇"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"颱風吹倒百年老榕 校友連夜搶救","author":{"@type":"Person","name":"記者曾怡璇／花蓮報導"},"datePublished":"2024-09-25T14:20:00+08:00","publisher":{"@type":"Organization","name":"海島新聞網"}}</script></head>
<body><header><a href="/">海島新聞網</a><nav><a>即時</a><a>政治</a><a>社會</a><a>生活</a><a>娛樂</a><a>運動</a></nav></header>
<main><div class="breadcrumb">首頁 / 社會 / 正文</div><article><h1>颱風吹倒百年老榕 校友連夜搶救：「它聽過我們所有的祕密」</h1><div class="author">記者曾怡璇／花蓮報導　2024-09-25 14:20　更新 15:03</div>
<figure><img src="/img/1188402.jpg" alt="老榕樹"><figcaption>▲水尾國小百年榕樹遭強風連根拔起。（圖／翻攝自水尾國小校友會）</figcaption></figure>
<p>強颱「海棠」昨夜橫掃東部，水尾國小校門口樹齡逾112年的老榕樹不敵14級陣風，轟然倒下，所幸無人受傷。消息一出，數十名校友冒雨返校，拿著鋸子、麻布和保鮮膜，展開一場與時間賽跑的搶救。</p>
<p>「根還是白的，還活著！」樹醫師蔡振邦蹲在泥水中檢查後宣布，現場一片歡呼。他指出，只要在48小時內修枝、保濕、扶正，存活率仍有六成。</p>
<p>校長游雅惠說，學校創立於1911年，榕樹是第二任校長種下的，「每一屆畢業照都有它。」現年83歲的第38屆校友阮金土坐在輪椅上指揮孫子包根，一度紅了眼眶：「我跟我太太就是在這棵樹下認識的。」</p>
<p>縣府農業處長田志豪表示，已調派兩部吊車支援，預計今晚完成扶正。</p>
<p>鎮上開怪手的阿凱，也就是第71屆的簡志凱，把機具停在校門口守了整夜。他說自己小時候爬樹摔斷過手，「樹下那塊地我比老師還熟」。
</p><p>五年級的潘小妹妹寫了一張卡片綁在樹枝上：「榕爺爺，你先躺一下，我們下禮拜月考。」</p></article>
<section class="more"><h3>延伸閱讀</h3><ul><li>颱風假沒放好放滿？網友戰翻</li><li>吊車司機阿凱：這輩子第一次吊爺爺</li></ul></section>
<section class="fb"><h3>網友留言</h3><p><b>Lin Pei-Yu</b> 加油榕爺爺！</p><p><b>水尾之光</b> 金土伯好浪漫</p></section></main><footer>海島傳媒股份有限公司 版權所有 © 2024 不得轉載</footer></body></html>`,
  },
  {
    id: 'tw-course-outline',
    url: 'https://course.beitou-univ.example/nol/coursedesc.php?cou=322-10440&class=01&sem=113-2',
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="zh-TW"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>課程大綱：臺灣民間信仰</title><style>TD{font-size:10pt}</style></head>
<body bgcolor="#FFFFFF"><table width="760" align="center"><tr><td background="images/banner.gif" height="60"><font size="4"><b>北投大學課程網</b></font></td></tr><tr><td align="right">English ｜ 回查詢結果 ｜ 列印</td></tr></table>
<table width="760" align="center" border="1" cellpadding="4"><tr><td colspan="2" bgcolor="#DDEEDD"><b>課程資訊</b></td></tr><tr><td width="160">課程名稱</td><td>臺灣民間信仰<br>Folk Religion in Taiwan</td></tr><tr><td>開課學期</td><td>113-2</td></tr><tr><td>授課對象</td><td>文學院　人類學系</td></tr><tr><td>授課教師</td><td>裴立筠　（協同：江樹生）</td></tr><tr><td>課號</td><td>ANTH3041</td></tr><tr><td>課程識別碼</td><td>322 10440</td></tr><tr><td>學分</td><td>3.0</td></tr><tr><td>上課時間</td><td>星期三6,7,8(13:20~16:20)</td></tr><tr><td>上課地點</td><td>文20</td></tr><tr><td>備註</td><td>總人數上限：45人。外系人數限制：10人。流水號 20417</td></tr></table>
<table width="760" align="center" border="1" cellpadding="4"><tr><td colspan="2" bgcolor="#DDEEDD"><b>課程大綱</b></td></tr><tr><td width="160">課程概述</td><td>為什麼土地公要配一隻老虎？為什麼遶境要走那條路？本課程從日常生活出發，帶領同學閱讀人類學與歷史學的經典研究，並以小組方式完成一次廟宇田野調查。</td></tr><tr><td>課程目標</td><td>1. 認識臺灣民間信仰的基本結構。<br>2. 學會寫田野筆記，而不是寫遊記。<br>3. 對自己家巷口那間廟產生好奇。</td></tr><tr><td>指定閱讀</td><td>施振岳（1996）《祭祀圈再議》，臺北：唐山橋。<br>Weller-Hart, R. (1987). <i>Unity and Incense</i>. Seattle: Cedar.<br>林美蓉（2008）《媽祖出門》，第二、五章。</td></tr><tr><td>評量方式</td><td>課堂參與 20%、讀書報告 30%、田野報告 50%</td></tr></table>
<table width="760" align="center" border="1" cellpadding="3"><tr bgcolor="#DDEEDD"><th>週次</th><th>日期</th><th>單元主題</th></tr><tr><td>第1週</td><td>2/19</td><td>導論：拜拜之前</td></tr><tr><td>第2週</td><td>2/26</td><td>神、鬼、祖先</td></tr><tr><td>第5週</td><td>3/19</td><td>客座演講：廟公蔡清標談籤詩</td></tr><tr><td>第8週</td><td>4/09</td><td>期中考週停課</td></tr><tr><td>第16週</td><td>6/04</td><td>田野成果發表</td></tr></table></body></html>`,
  },
  {
    id: 'de-genealogie-stammbaum',
    url: 'https://www.genlink.example/familie/tree/hagedorn-osnabrueck/I0417',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Johann Heinrich HAGEDORN geb. 14 Mrz 1787 Bramlage gest. 2 Jan 1851: Stammbaum Hagedorn</title><meta name="generator" content="The Next Generation of Genealogy Sitebuilding (TNG), v.14.0.3"></head>
<body id="bodytop"><div class="tngbar"><a href="/">Startseite</a> | <a>Nachnamen</a> | <a>Kalender</a> | <a>Friedhöfe</a> | <a>Quellen</a> | <a>Anmelden</a></div>
<div class="vcard"><h1 class="header fn" id="nameheader">Johann Heinrich HAGEDORN</h1><span class="normal">männlich 1787 - 1851 (63 Jahre)</span></div>
<ul id="tngnav"><li>Angaben zur Person</li><li>Vorfahren</li><li>Nachkommen</li><li>Verwandtschaft</li><li>Zeitlinie</li><li>GEDCOM</li></ul>
<table cellspacing="1" cellpadding="4" class="whiteback tfixed"><tr><td class="fieldnameback">Geburt</td><td>14 Mrz 1787</td><td>Bramlage, Kspl. Osterkappeln</td></tr><tr><td>Taufe</td><td>16 Mrz 1787</td><td>Paten: Joh. Hinr. Brockmeyer, Anna Marg. Tiemann, Cath. Elis. Vogt</td></tr><tr><td>Beruf</td><td colspan="2">Heuermann, später Neubauer auf Nr. 27</td></tr><tr><td>Gestorben</td><td>2 Jan 1851</td><td>Bramlage (Auszehrung)</td></tr><tr><td>Personen-Kennung</td><td colspan="2">I0417 · Hagedorn Osnabrück · Zuletzt bearbeitet am: 8 Feb 2019</td></tr></table>
<table class="whiteback"><tr><td>Vater</td><td><a>Gerd HAGEDORN</a>, geb. um 1751, gest. 1809</td></tr><tr><td>Mutter</td><td><a>Maria Elisabeth TIEMANN</a>, geb. 1759, gest. 1822</td></tr><tr><td>Familien-Kennung</td><td>F0122 Familienblatt</td></tr></table>
<table class="whiteback"><tr><td>Familie 1</td><td><a>Anna Catharina BROCKMEYER</a>, geb. 3 Okt 1790</td></tr><tr><td>Verheiratet</td><td>21 Nov 1812 Osterkappeln</td></tr><tr><td>Kinder</td><td>1. <a>Gerd Heinrich</a>, geb. 1813<br>2. <a>Maria Engel</a>, geb. 1816, gest. 1816<br>3. <a>Friedrich Wilhelm</a>, geb. 1819, ausgewandert 1844 (Schiff „Copernicus“, Bremerhaven–New Orleans)<br>4. <a>Anna Margarethe</a>, verh. <a>VOGT</a></td></tr></table>
<h3>Notizen</h3><p>1831 Streit mit Colon Brockmeyer um einen Brunnen. Nach der Überlieferung, die meine Tante Hedwig Vogt erzählte, soll er den Eimer behalten haben.</p><h3>Quellen</h3><ol><li>[S12] KB Osterkappeln, Taufen 1787, S. 41 Nr. 18 (Verlässlichkeit: 3).</li><li>[S31] Lagerbuch 1834, NLA OS Rep 350 Nr. 2204.</li></ol>
<p class="smaller">Diese Website läuft mit TNG. Betreut von der Familienforschung Hagedorn. Alle Daten Lebender sind ausgeblendet.</p></body></html>`,
  },
  {
    id: 'it-museo-scheda-opera',
    url: 'https://catalogo.museocivicovalbona.example/opere/scheda/0900448817',
    html: `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Madonna con il Bambino e un donatore, dipinto, ca 1478 - Catalogo del Museo Civico di Valbona</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"VisualArtwork","name":"Madonna con il Bambino e un donatore","creator":{"@type":"Person","name":"Maestro dei Cardellini"},"identifier":"0900448817"}</script></head>
<body><div class="wrapper"><header><a href="/">Museo Civico di Valbona</a><nav><a>Visita</a><a>Collezioni</a><a>Mostre</a><a>Didattica</a></nav></header>
<main><h1>Madonna con il Bambino e un donatore</h1><p class="sottotitolo">dipinto, ca 1478</p>
<dl><dt>Autore</dt><dd>Maestro dei Cardellini (attivo 1465-1492)</dd><dt>Tipologia</dt><dd>dipinto</dd><dt>Materia e tecnica</dt><dd>tavola di pioppo / tempera</dd><dt>Misure</dt><dd>cm 81 x 54</dd><dt>Codice di catalogo</dt><dd>0900448817</dd><dt>Inventario</dt><dd>MCV 1890, n. 212</dd><dt>Collocazione</dt><dd>Sala IV</dd><dt>Ente schedatore</dt><dd>S417</dd></dl>
<h2>Notizie storico-critiche</h2><p>La tavola proviene dall'oratorio di San Biagio, soppresso nel 1786, e fu venduta al canonico Ildebrando Forteguerri per dodici scudi. Nel 1889 il nipote Lapo la lasciò al Comune, a patto che fosse esposta «lontano dalle finestre e dai professori».</p><p>Attribuita da Giovan Battista Cavalcaselli (1864) a un seguace del Botticini, fu riunita nel 1931 da Edith Pargeter-Wood ad altre cinque opere accomunate dal motivo del cardellino, sempre raffigurato con sette penne caudali. L'identificazione del donatore con il lanaiolo Bartolo di Nanni Serragli si deve a Marcella Ugolini (1977), che ne ha riconosciuto lo stemma nell'orlo del mantello.</p><p>Il restauro del 2015, condotto da Ginevra Pazzagli e Olmo Rustici, ha rivelato sotto il Bambino un disegno con la gamba destra in altra posizione.</p>
<h2>Bibliografia</h2><ul><li>Pargeter-Wood E., <i>The Goldfinch Master</i>, in “Art Leaves”, XII, 1931, pp. 201-219</li><li>Ugolini M., <i>Lanaioli e pittori a Valbona</i>, Firenze 1977, pp. 88-94, fig. 31</li><li>Pazzagli G., <i>Sette penne</i>, catalogo della mostra, Valbona 2016, scheda 4</li></ul>
<h2>Compilazione</h2><p>Compilatore scheda: Bandinelli R. (1984); aggiornamento: Conti M. (2006). Funzionario responsabile: Salimbeni P.</p></main><footer>Regione Valbona · Scheda ICCD OA 3.00 · CC BY-NC</footer></div></body></html>`,
  },
  {
    id: 'en-gallery-premiere',
    url: 'https://www.stylewire.example/celebrity/2026/premiere-looks-gallery',
    authors: ['Tatum Okafor-Reyes'],
    html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>All the best looks from the ‘Midnight Orchard’ premiere | StyleWire</title>
<meta name="sailthru.author" content="Tatum Okafor-Reyes"><meta property="og:type" content="article"><script>dataLayer=[{"pageType":"gallery","contentId":"77120934","author":"Tatum Okafor-Reyes"}]</script>
</head>
<body>
<nav class="gnav"><a>Fashion</a><a>Beauty</a><a>Celebrity</a><a>Shopping</a><a>Horoscopes</a></nav><main class="gallery" data-slides="7"><h1>All the best looks from the ‘Midnight Orchard’ premiere</h1><div class="byl">By <span class="byl-name">Tatum Okafor-Reyes</span>, Senior Style Editor · March 2, 2026 9:14AM</div>
<p class="intro">It rained, it hailed, and somehow nobody's hem got wet. The cast and their famous friends turned up the drama on Sunday night.</p>
<div class="slide" id="s1"><img src="/g/77120934_1.jpg" alt="Calista Monroe"><p class="slide-count">1 of 7</p><h3>Calista Monroe</h3><p>The film's lead wore liquid pewter with a fourteen-foot train. Stylist: Ludo Ferrante.</p><span class="credit">Getty-style credit: Marco Dellinger/WirePool</span></div>
<div class="slide" id="s2"><img src="/g/77120934_2.jpg" alt="Julian Ashgrove"><p class="slide-count">2 of 7</p><h3>Julian Ashgrove and Petra Lowe</h3><p>Matching velvet, non-matching shoes. “He lost a bet,” Lowe joked.</p><span class="credit">Marco Dellinger/WirePool</span></div>
<div class="slide" id="s3"><img src="/g/77120934_3.jpg" alt="Director Amadou Keïta"><p class="slide-count">3 of 7</p><h3>Amadou Keïta</h3><p>The director kept it simple in indigo. “I dressed for the buffet.”</p><span class="credit">Hana Ito/Redframe</span></div>
<div class="slide" id="s4"><p class="slide-count">4 of 7</p><h3>Dame Verity Langham</h3><p>At 83, still the best coat in any room. It was her own, from 1968.</p><span class="credit">Hana Ito/Redframe</span></div>
<div class="slide" id="s5"><p class="slide-count">5 of 7</p><h3>Rio Tanaka-Blythe</h3><p>The pop star sang “Apples” at the afterparty, barefoot.</p></div>
<div class="shop-mod"><h4>Shop the look</h4><ul><li>Pewter satin slip, $128</li><li>Velvet lapel blazer, $249</li><li>Drop earrings, $34</li></ul><small>We may earn a commission.</small></div></main>
<aside><h4>Trending</h4><ol><li>Who is Petra Lowe? 5 facts</li><li>Spring nails, ranked</li><li>Amadou Keïta's skincare “routine” is one bar of soap</li></ol></aside><footer>StyleWire © 2026 · Terms · Privacy · Ad Choices · Accessibility</footer>
</body>
</html>
`,
  },
  {
    id: 'ja-travel-onsen',
    url: 'https://www.yukemuri-tabi.example/spot/kanbara-onsen/',
    html: `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>神原温泉の見どころ・日帰り入浴・アクセス【2026年版】｜湯けむり旅帖</title>
<meta property="og:type" content="website"><script type="application/ld+json">{"@context": "https://schema.org", "@type": "TouristAttraction", "name": "神原温泉", "geo": {"@type": "GeoCoordinates", "latitude": 36.4417, "longitude": 138.2209}}</script>
</head>
<body>
<header id="gHeader"><p class="logo"><a href="/">湯けむり旅帖</a></p><ul><li><a href="/480e">エリアから探す</a></li><li><a href="/17f2">特集</a></li><li><a href="/4905">モデルコース</a></li><li><a href="/d983">クーポン</a></li></ul></header><div id="topicpath">TOP ＞ 甲信越 ＞ 神原温泉</div><main><h1>神原温泉</h1><p class="catch">開湯八百年、坂の町に七つの外湯</p><p>建久二年、僧・了然が鹿の傷を癒す湯を見つけたと伝わる山あいの温泉地。文人にも愛され、歌人の水橋露草は「坂ひとつ湯ひとつ」と詠んだ。明治の文豪・桐生漱雪が逗留した「角屋旅館」の離れは、今も当時のまま残る。</p><h2>七つの外湯めぐり</h2><table><tr><th>名称</th><th>泉質</th><th>温度</th><th>料金</th></tr><tr><td>鹿の湯</td><td>硫黄泉</td><td>62.4℃</td><td>300円</td></tr><tr><td>了然の湯</td><td>単純泉</td><td>44.1℃</td><td>200円</td></tr><tr><td>大湯</td><td>塩化物泉</td><td>51.7℃</td><td>300円</td></tr></table><h2>名物</h2><p>三代目・堀籠末吉が考案した味噌まんじゅう（1個150円）。現在は孫の堀籠早苗さんが朝5時から蒸している。</p><h2>基本情報</h2><dl><dt>アクセス</dt><dd>しなの高原鉄道「神原」駅からバス22分（1日9便、620円）</dd><dt>標高</dt><dd>1,044m</dd><dt>マップコード</dt><dd>177 204 417*22</dd></dl><h2>クチコミ（3件）</h2><div class="kuchikomi"><p><b>ゆず姫さん（30代女性）</b> 鹿の湯は熱い！でも癖になります。</p><p><b>放浪パパさん（50代男性）</b> 息子と七湯制覇。手ぬぐいにスタンプをもらえます。</p></div></main><footer><p>※掲載情報は2026年1月現在のものです。</p><small>© Yukemuri Tabicho</small></footer>
</body>
</html>
`,
  },
  {
    id: 'pt-biblioteca-tese',
    url: 'https://repositorio.univ-mondego.example/handle/10316/204417',
    authors: ['Cabral, Inês Filipa Moutinho'],
    html: `<!DOCTYPE html>
<html lang="pt">
<head>
<meta charset="utf-8">
<title>Repositório Aberto: Os moinhos de maré do estuário: técnica e memória</title>
<meta name="Generator" content="DSpace 7.6"><meta name="DC.creator" content="Cabral, Inês Filipa Moutinho"><meta name="citation_author" content="Cabral, Inês Filipa Moutinho"><meta name="DC.contributor" content="Sottomayor, Duarte"><meta name="citation_publication_date" content="2024-07-17">
</head>
<body>
<ds-app><ds-header><nav><a href="/">Repositório Aberto</a><a>Comunidades &amp; Coleções</a><a>Pesquisar</a><a>Estatísticas</a><a>Entrar</a></nav></ds-header><ol class="breadcrumb"><li>Início</li><li>Faculdade de Letras</li><li>Teses de Doutoramento</li></ol><ds-untyped-item><h1>Os moinhos de maré do estuário: técnica e memória</h1><table class="table itemDisplayTable"><tr><td class="metadataFieldLabel">Autor:</td><td><a class="author" href="/browse?type=author">Cabral, Inês Filipa Moutinho</a></td></tr><tr><td>Orientador:</td><td>Sottomayor, Duarte<br>Pinheiro, Graça</td></tr><tr><td>Data de Defesa:</td><td>17-Jul-2024</td></tr><tr><td>Editora:</td><td>Universidade do Mondego</td></tr><tr><td>Citação:</td><td>CABRAL, I. F. M. (2024). <i>Os moinhos de maré do estuário</i>. Tese de doutoramento, 417 p.</td></tr><tr><td>Resumo:</td><td>Esta dissertação estuda 44 moinhos de maré construídos entre 1402 e 1820, a partir de entrevistas com antigos moleiros, entre os quais Adelino Rebocho (n. 1929) e Joaquina Vaz (n. 1933), e do espólio do engenheiro Ventura Malheiro. Argumenta-se que a técnica sobreviveu ao edifício.</td></tr><tr><td>URI:</td><td>http://hdl.handle.example/10316/204417</td></tr><tr><td>TID:</td><td>101644172</td></tr><tr><td>Direitos:</td><td>openAccess</td></tr></table><h2>Ficheiros deste registo</h2><table><tr><td>Tese_IFMC_final.pdf</td><td>44,17 MB</td><td>Adobe PDF</td></tr></table></ds-untyped-item><footer>DSpace Software © 2002-2026 LYRASIS · Política de privacidade</footer></ds-app>
</body>
</html>
`,
  },
]
