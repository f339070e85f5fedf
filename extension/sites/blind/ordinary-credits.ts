import type { OrdinaryCase } from './page-case.ts'

/** Reviews, answers, lists of papers, staff of a film, lives that are over, headlines with offices in them: pages that name many and reach nobody. Nobody in them exists. */
export const ordinaryCredits: readonly OrdinaryCase[] = [
  {
    id: 'en-ie-hospital-wait',
    url: 'https://www.leinsterdispatch.example/health/2025/0918/emergency-department',
    authors: ['Aoife Mac Giolla', 'Conor Treacy'],
    html: `<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>Trolley numbers at Castlemore fall for first time in six years | Leinster Dispatch</title></head>
<body class="path-node page-node-type-article">
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">Leinster Dispatch</a></div><nav id="block-main-menu"><ul class="menu"><li><a href="/politics">Politics</a></li><li><a href="/health" class="is-active">Health</a></li><li><a href="/farming">Farming</a></li><li><a href="/gaa">GAA</a></li></ul></nav></div></header>
<main role="main"><div class="region region-content"><article about="/node/77120" class="node node--type-article node--view-mode-full">
<h1><span class="field field--name-title">Trolley numbers at Castlemore fall for first time in six years</span></h1>
<footer class="node__meta"><div class="node__submitted">By <span class="field--name-field-author">Aoife Mac Giolla</span> and <span class="field--name-field-author">Conor Treacy</span> <span class="field--name-created">Thu, 18/09/2025 - 05:00</span></div></footer>
<div class="field field--name-body field--type-text-with-summary">
<p>The number of patients treated on trolleys at Castlemore Regional Hospital fell by 22 per cent in the first eight months of the year, the first sustained drop since records began to be kept in their current form in 2019.</p>
<p>Figures released under Freedom of Information show 3,417 patients waited overnight without a bed between January and August, down from 4,381 in the same period of 2024.</p>
<p>Clinical director Dr Fionnuala Keaveney credited a weekend discharge team and a 24-bed modular ward that opened in February. "It is not glamorous," she said. "You move the paperwork to Thursday, you have a pharmacist on Saturday, and by Sunday night there's a corridor you can walk down."</p>
<p>But nurses warned that the improvement was fragile. Declan Ó Murchadha, the union's industrial relations officer for the midlands, said 41 posts remained vacant and that "goodwill is doing the work of a recruitment campaign".</p>
<blockquote><p>My mother was 91 and she spent two nights beside a vending machine. I'd like somebody to tell her it is down 22 per cent.</p></blockquote>
<p>Those words came from Bríd Hanratty of Kilbeg, who addressed the regional health forum last week. Her mother, Nan, died in April; an internal review is continuing.</p>
<p>The Minister of State, Ruairí Dolan TD, said the figures were "a start, and only a start". Opposition health spokeswoman Clíona Ward accused him of "taking a bow before the curtain is up".</p>
</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/tags/hse">HSE</a> <a href="/tags/castlemore">Castlemore</a> <a href="/tags/trolley-watch">Trolley watch</a></div></div>
</article></div>
<aside class="layout-sidebar-second"><div class="views-element-container"><h2>Related</h2><div class="item-list"><ul><li>Consultant posts unfilled for 1,000 days</li><li>Opinion: Gráinne Tully on the cost of waiting</li></ul></div></div></aside></main>
<footer role="contentinfo"><p>Member of the Press Council. Terms | Privacy | Cookies</p></footer></div></div></body></html>`,
  },
  {
    id: 'en-in-textile-results',
    url: 'https://amp.rupeeledger.example/markets/q2-vaishali-mills/article',
    authors: ['Kavita Ranganathan'],
    html: `<!doctype html>
<html ⚡ lang="en-IN"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.example/v0.js"></script><title>Vaishali Mills Q2: Net profit rises 18% on home-linen exports</title><link rel="canonical" href="https://rupeeledger.example/markets/q2-vaishali-mills"><meta name="viewport" content="width=device-width">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://rupeeledger.example/markets/q2-vaishali-mills","headline":"Vaishali Mills Q2: Net profit rises 18% on home-linen exports","datePublished":"2025-10-29T17:05:00+05:30","author":{"@type":"Person","name":"Kavita Ranganathan"},"editor":{"@type":"Person","name":"Rohit Sabharwal"},"publisher":{"@type":"Organization","name":"Rupee Ledger","logo":{"@type":"ImageObject","url":"https://rupeeledger.example/logo.png","width":600,"height":60}}}</script>
<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style></head>
<body><amp-sidebar id="sb" layout="nodisplay"><ul><li>Markets</li><li>Companies</li><li>Mutual Funds</li><li>Opinion</li></ul></amp-sidebar>
<header class="hd"><button on="tap:sb.toggle">☰</button><a href="/">Rupee Ledger</a></header>
<article><div class="bc">Home › Markets › Earnings</div><h1>Vaishali Mills Q2: Net profit rises 18% on home-linen exports</h1>
<p class="syn">Board declares interim dividend of ₹3.50; management flags freight and cotton costs</p>
<div class="aut">By <b>Kavita Ranganathan</b>, RL Bureau · Last Updated: Oct 29, 2025, 05:05 PM IST</div>
<amp-img src="/img/mills.jpg" width="640" height="360" layout="responsive" alt="Loom floor"></amp-img>
<p>Coimbatore-based Vaishali Mills on Wednesday reported an 18.2 per cent rise in consolidated net profit to ₹142.6 crore for the September quarter, helped by stronger shipments of bed linen to the United States and Australia.</p>
<p>Revenue from operations grew 11 per cent to ₹1,884 crore. EBITDA margin widened 90 basis points to 15.1 per cent.</p>
<p>"Volumes have come back faster than we guided for in July," chairman and managing director S. Muthukrishnan told analysts on a post-earnings call. "The second half will be tested by freight."</p>
<p>Chief financial officer Deepa Nambiar said net debt was down to ₹611 crore. She did not give a timeline for the listing of the company's retail arm, Vaishali Living.</p>
<amp-ad width="300" height="250" type="doubleclick"></amp-ad>
<table><tr><th>₹ crore</th><th>Q2FY26</th><th>Q2FY25</th></tr><tr><td>Revenue</td><td>1,884.3</td><td>1,697.0</td></tr><tr><td>EBITDA</td><td>284.5</td><td>241.0</td></tr><tr><td>PAT</td><td>142.6</td><td>120.6</td></tr></table>
<p>Arjun Mistry, textile analyst at Kothari Finvest, retained a 'buy' with a target of ₹1,040, citing "clean execution". Shares (VAISHMILL, ISIN INE512K01021) ended 2.3 per cent higher at ₹917.85 on the NSE.</p>
<p class="ed">(Edited by Rohit Sabharwal)</p></article>
<footer>Copyright © 2025 Ledger Digital Pvt. Ltd. All rights reserved. For reprint rights: Syndication Service</footer></body></html>`,
  },
  {
    id: 'en-ke-tea-growers',
    url: 'https://www.riftvalleypost.example/counties/kericho/tea-bonus-protest-4810226',
    authors: ['Winnie Chebet Langat'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tea farmers storm factory over bonus as directors flee - Rift Valley Post</title></head><body>
<div class="topbar">Wednesday, October 8, 2025 <span>Nairobi 23°C</span> <a href="/login">Log in</a></div><div class="logo"><a href="/">RIFT VALLEY POST</a></div>
<ul class="menu-horizontal"><li>News</li><li>Counties</li><li>Business</li><li>Sports</li><li>Blogs &amp; Opinion</li><li>Photos</li></ul>
<section class="article-page"><div class="breadcrumb">Counties / Kericho</div><h1 class="title-medium">Tea farmers storm factory over bonus as directors flee</h1>
<h3 class="summary">What you need to know:</h3><ul class="wyntk"><li>Growers were paid Sh18 per kilo, down from Sh29 last year.</li><li>Police fired in the air to disperse a crowd at Kaptebeng'wet factory.</li></ul>
<div class="article-authors"><figure><img src="/authors/langat.jpg" alt=""></figure><p>By <strong>Winnie Chebet Langat</strong></p><p>Correspondent</p><p class="org">Rift Valley Media Group</p></div>
<div class="paragraph-wrapper"><p>Hundreds of smallholder tea farmers on Tuesday stormed Kaptebeng'wet Tea Factory in Kericho County, demanding the resignation of its directors over what they termed a "humiliating" annual bonus.</p></div>
<div class="paragraph-wrapper"><p>The growers, led by Mr Joseah Kipkorir Rotich, blocked the Litein–Kericho road for three hours before officers from Bureti moved in.</p></div>
<div class="paragraph-wrapper"><p>"I picked 4,200 kilos. After the fertiliser is deducted I am left with Sh31,000. My daughter's school fees is Sh53,000. You tell me," said Ms Esther Cherono, a mother of five from Roret.</p></div>
<div class="paragraph-wrapper"><p>Factory chairman Peter arap Maina said the fall was due to a stronger shilling and unsold stock at the Mombasa auction. He spoke by a video link after leaving the compound under escort.</p></div>
<div class="paragraph-wrapper"><p>Kericho Senator Wesley Too-Bii urged calm and promised to summon the Agriculture Cabinet Secretary, while County Commissioner Fatuma Abdi Noor said eleven people had been booked at Litein Police Station under OB 27/07/10/2025.</p></div>
<div class="paragraph-wrapper"><p>Ms Hellen Wanjohi, an agricultural economist at Egerton University, said the sector had ignored warnings since 2021. "The auction is a thermometer. People keep breaking the thermometer," she said.</p></div>
<p class="additional">Additional reporting by Brian Ochieng</p>
<div class="inline-related"><b>Also Read:</b> <a href="#">Sh2.3bn maize scandal: Who ate what</a></div></section>
<aside><h4>In the headlines</h4><ol><li>Governor, MCAs in new clash</li><li>Kipruto eyes third Eldoret title</li><li>PRIME: The rise and fall of Dr Mwangi's hospital empire</li></ol></aside><footer>© Rift Valley Media Group 2025</footer></body></html>`,
  },
  {
    id: 'en-shopify-kettle',
    url: 'https://hearthandhob.example/products/stovetop-kettle-1-7l',
    html: `<!doctype html>
<html class="no-js" lang="en"><head><meta charset="utf-8"><title>Stovetop Whistling Kettle 1.7L &ndash; Hearth &amp; Hob</title><meta property="og:type" content="product"><meta property="og:price:amount" content="64.00">
<script type="application/ld+json">{"@context":"https://schema.org/","@type":"Product","name":"Stovetop Whistling Kettle 1.7L","sku":"HH-KTL-170-SAGE","gtin13":"5060123478912","brand":{"@type":"Brand","name":"Hearth & Hob"},"offers":{"@type":"Offer","price":"64.00","priceCurrency":"GBP","availability":"http://schema.org/InStock"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.6","reviewCount":"318"},"review":[{"@type":"Review","reviewRating":{"@type":"Rating","ratingValue":"5"},"author":{"@type":"Person","name":"Philippa Goddard"},"reviewBody":"Heavy, handsome, loud."},{"@type":"Review","reviewRating":{"@type":"Rating","ratingValue":"2"},"author":{"@type":"Person","name":"Alan T."},"reviewBody":"Handle gets hot."}]}</script></head>
<body class="template-product"><div class="announcement-bar">Free UK delivery over £50 | 60-day returns</div><header class="site-header"><a href="/">Hearth &amp; Hob</a><ul class="site-nav"><li>Kettles</li><li>Pans</li><li>Linen</li><li>Sale</li></ul><a href="/cart">Cart (0)</a></header>
<main id="MainContent"><div id="shopify-section-template--1627__main" class="product"><div class="product__media-list"><img src="//cdn.example/kettle_sage_800x.jpg" alt="Sage green kettle on a hob"></div>
<h1 class="product__title">Stovetop Whistling Kettle 1.7L</h1><div class="price"><s>£79.00</s> <span class="price-item--sale">£64.00</span> <span class="badge">Save 19%</span></div>
<form action="/cart/add"><fieldset><legend>Colour</legend><label><input type="radio" name="c" checked>Sage</label><label><input type="radio" name="c">Ink</label><label><input type="radio" name="c">Oat</label></fieldset><button name="add">Add to cart</button></form>
<div class="product__description rte"><p>Designed with ceramicist Imogen Tate-Ross, our enamelled steel kettle boils on gas, induction and electric. Named "Best Kettle" by <em>Kitchen Bench</em> editor Rafael Dunne.</p><ul><li>Capacity 1.7 L</li><li>Weight 1.24 kg</li><li>Dimensions 22 × 19.5 × 24 cm</li><li>Part no. HH-KTL-170</li></ul></div></div>
<div class="spr-container"><h2>Customer Reviews</h2><p>4.6 based on 318 reviews</p>
<div class="spr-review"><span class="spr-starratings">★★★★★</span><h3 class="spr-review-header-title">Heavy, handsome, loud</h3><span class="spr-review-header-byline"><strong>Philippa Goddard</strong> on <strong>Jan 18, 2025</strong></span><p>My husband Neil can hear it from the allotment. Pours cleanly, no dribble.</p></div>
<div class="spr-review"><span class="spr-starratings">★★☆☆☆</span><h3 class="spr-review-header-title">Handle gets hot</h3><span class="spr-review-header-byline"><strong>Alan T.</strong> on <strong>Dec 30, 2024</strong></span><p>Lovely to look at but you need a cloth. Order #HH104883 replaced without fuss, thanks to Beth in customer care.</p></div>
<div class="spr-review"><span class="spr-starratings">★★★★★</span><h3 class="spr-review-header-title">Third one I've bought</h3><span class="spr-review-header-byline"><strong>Mrs J Okonjo</strong> on <strong>Nov 02, 2024</strong></span><p>Wedding presents sorted for life.</p></div></div></main>
<footer class="footer"><p>Shop all · Delivery · Returns · Journal</p><small>&copy; 2025, Hearth &amp; Hob Ltd. VAT 298 4471 06. Powered by Shopkeep</small></footer></body></html>`,
  },
  {
    id: 'en-qa-sourdough',
    url: 'https://cooking.askpile.example/questions/118204/why-does-my-sourdough-spread',
    authors: ['Lorcan Fay'],
    html: `<!DOCTYPE html>
<html itemscope itemtype="https://schema.org/QAPage" class="html__responsive" lang="en"><head><title>bread - Why does my sourdough spread sideways instead of rising? - Cooking AskPile</title></head>
<body class="question-page unified-theme"><header class="s-topbar"><a class="s-topbar--logo" href="#">AskPile</a><form><input placeholder="Search on Cooking…"></form><a href="/login">Log in</a><a href="/signup">Sign up</a></header>
<div class="container"><div id="left-sidebar"><ol class="nav-links"><li>Home</li><li>Questions</li><li>Tags</li><li>Users</li></ol></div>
<div id="content"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h1 itemprop="name" class="fs-headline1">Why does my sourdough spread sideways instead of rising?</h1><div class="d-flex">Asked <time itemprop="dateCreated" datetime="2022-03-06T10:14:55">2 years, 8 months ago</time> · Viewed 14k times</div>
<div class="question" data-questionid="118204"><div class="js-vote-count" itemprop="upvoteCount" data-value="23">23</div><div class="s-prose js-post-body" itemprop="text"><p>I follow a 75% hydration recipe (500 g flour, 375 g water, 100 g levain, 10 g salt). After an overnight retard at 4 °C it looks fine in the banneton, but as soon as I tip it out it turns into a pancake. Flour is 11.2% protein.</p></div><div class="post-taglist"><a rel="tag">bread</a> <a rel="tag">sourdough</a></div>
<div class="post-signature owner"><div class="user-info" itemprop="author" itemscope itemtype="http://schema.org/Person">asked Mar 6, 2022 at 10:14 <div class="user-details"><a href="/users/77120/lorcan-fay"><span itemprop="name">Lorcan Fay</span></a> <span class="reputation-score">337</span> <span title="3 silver badges">●3</span> <span>●11</span></div></div></div>
<ul class="comments-list"><li class="comment"><span class="comment-copy">What temperature is your bulk ferment?</span> – <a class="comment-user">moscafj_71</a> <span class="comment-date">Mar 6, 2022 at 11:02</span></li><li class="comment"><span class="comment-copy">@moscafj_71 about 24 °C for 7 hours</span> – <a class="comment-user owner">Lorcan Fay</a></li></ul></div>
<div id="answers"><h2>2 Answers</h2><div class="answer accepted-answer" itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div class="js-vote-count">41</div><div class="s-prose js-post-body" itemprop="text"><p>Seven hours at 24 °C with 20% levain is too long. It is over-fermented. The gluten has been digested by the time you shape. Two fixes:</p><ol><li>Stop bulk at a 50% rise, not doubled.</li><li>Drop hydration to 68% until you trust your shaping.</li></ol><p>Chad Robertsen-Vale covers this on p. 61 of <em>Loaf Logic</em>; Trevor Jay Willard's crumb chart is also good.</p></div><div class="user-info" itemprop="author" itemscope itemtype="http://schema.org/Person">answered Mar 6, 2022 at 13:37 <a href="/users/1022"><span itemprop="name">Ecnerwal Jr</span></a> <span>15.1k</span></div></div>
<div class="answer" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><div class="js-vote-count">6</div><div class="s-prose" itemprop="text"><p>Cold dough scores and stands better. Bake straight from the fridge.</p></div><div class="user-info" itemprop="author" itemscope itemtype="http://schema.org/Person">answered Mar 7, 2022 at 8:20 <a><span itemprop="name">Birgitte Holm</span></a> <span>1,204</span></div></div></div></div></div>
<div id="sidebar"><h4>Hot Network Questions</h4><ul><li>Was Dumbledad ever wrong about socks?</li><li>Can I cite my own supervisor's unpublished memoir?</li></ul></div></div><footer>site design / logo © 2025 AskPile Inc; user contributions licensed under CC BY-SA. rev 2025.1.14.20774</footer></body></html>`,
  },
  {
    id: 'en-discourse-plugin',
    url: 'https://meta.tilework.example/t/map-tiles-turn-grey-after-4-2-1-upgrade/5519',
    authors: ['Ignacio Belmonte'],
    html: `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Map tiles turn grey after 4.2.1 upgrade - Support - Tilework Meta</title><meta name="generator" content="Discourse 3.4.0.beta2 - version 9a1d3c"><link rel="canonical" href="https://meta.tilework.example/t/map-tiles-turn-grey-after-4-2-1-upgrade/5519"></head>
<body class="crawler"><header><a href="/">Tilework Meta</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/5519">Map tiles turn grey after 4.2.1 upgrade</a></h1><div class="topic-category"><span class="badge-category">Support</span> <a class="discourse-tag">regression</a></div></div>
<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="Map tiles turn grey after 4.2.1 upgrade"><div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Tilework Meta"></div>
<div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href="/u/ibelmonte"><span itemprop="name">ibelmonte</span></a> (Ignacio Belmonte)</span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2025-02-27T15:08:00Z">February 27, 2025, 3:08pm</time><span itemprop="position">1</span></span></div><div class="post" itemprop="text"><p>After upgrading from 4.1.9 every tile above zoom 13 is grey. Nothing in the console but this:</p><pre><code class="lang-auto">WARN tile 13/4094/2723 decode failed: bad magic 0x1f8b0800 (expected 0x789c)
request-id: 7f0c91e2-55ab-4a0f-8a39-0e6d1b2f44c9</code></pre><p>Docker, Ubuntu 24.04, nginx 1.26.</p></div></div>
<div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a href="/u/saoirse"><span itemprop="name">saoirse</span></a> (Saoirse Devane) Team</span><time>February 27, 2025, 4:40pm</time></div><div class="post" itemprop="text"><p>That magic number is gzip. 4.2 expects zlib. Are you double-compressing at the proxy? Try <code>gzip off;</code> for the <code>/tiles/</code> location.</p></div></div>
<div id="post_3" itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><span itemprop="name">ibelmonte</span> (Ignacio Belmonte)</span><time>February 27, 2025, 5:02pm</time></div><div class="post"><p>That was it. You're a wizard. Marking as solved.</p><p>For the record, <a class="mention" href="/u/tkrause">@tkrause</a> had the same thing in <a href="/t/5488">#5488</a>.</p></div></div>
<div id="post_4" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><span itemprop="name">system</span></span> Closed <time>March 29, 2025</time></div><div class="post"><p>This topic was automatically closed 30 days after the last reply. New replies are no longer allowed.</p></div></div></div>
<div id="related-topics"><h3>Related topics</h3><table class="topic-list"><tr><th>Topic</th><th>Replies</th><th>Views</th></tr><tr><td>Grey tiles on iOS 17</td><td>11</td><td>902</td></tr><tr><td>4.2 release party thread</td><td>64</td><td>3120</td></tr></table></div></div><footer class="container wrap"><nav>Home · Categories · Guidelines · Terms of Service</nav></footer></body></html>`,
  },
  {
    id: 'en-preprint-listing',
    url: 'https://preprints.openaxiv.example/list/cs.CL/recent',
    html: `<!DOCTYPE html>
<html lang="en"><head><title>Computation and Language</title><meta charset="utf-8"></head>
<body class="with-cu-identity"><header class="flex-wrap-footer"><div id="header" class="is-hidden-mobile"><div class="header-breadcrumbs"><a href="/">openAxiv</a> &gt; cs.CL</div><form><select><option>All fields</option><option>Title</option><option>Author</option></select><input></form></div></header>
<main><div id="content"><div id="dlpage"><h1>Computation and Language</h1><h2>Authors and titles for recent submissions</h2><ul><li><a href="#item0">Fri, 14 Mar 2025</a></li><li><a href="#item31">Thu, 13 Mar 2025</a></li></ul><p>Total of 284 entries : 1-50 51-100 101-150 ... 251-284</p><dl id="articles"><h3>Fri, 14 Mar 2025 (showing 4 of 73 entries)</h3>
<dt><a name="item1">[1]</a> <a href="/abs/2503.10617" title="Abstract" id="2503.10617">openAxiv:2503.10617</a> [<a>pdf</a>, <a>html</a>, <a>other</a>]</dt><dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> Forgetting Is a Feature: Scheduled Decay for Retrieval Memories</div><div class="list-authors"><a href="#">Sanjit Bhowmick</a>, <a href="#">Claire Oudry</a>, <a href="#">Zhou Haoran</a></div><div class="list-comments mathjax"><span class="descriptor">Comments:</span> 14 pages, 6 figures. Accepted at NLP-Americas Findings</div><div class="list-subjects"><span class="descriptor">Subjects:</span> <span class="primary-subject">Computation and Language (cs.CL)</span>; Information Retrieval (cs.IR)</div></div></dd>
<dt><a name="item2">[2]</a> <a id="2503.10604">openAxiv:2503.10604</a> [<a>pdf</a>]</dt><dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> How Many Yorubas? Dialect Coverage in 31 Speech Corpora</div><div class="list-authors"><a href="#">Folasade Ajibade</a>, <a href="#">Wm. Tucker Hsu</a></div><div class="list-comments">Comments: 9 pages; data at the usual place</div><div class="list-subjects">Subjects: cs.CL; Sound (cs.SD)</div></div></dd>
<dt><a name="item3">[3]</a> <a id="2503.10588">openAxiv:2503.10588</a> [<a>pdf</a>, <a>html</a>]</dt><dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> A Negative Result on Self-Consistency</div><div class="list-authors"><a href="#">Jelena Mirković-Stone</a>, <a href="#">Anton Brzoza</a>, <a href="#">Kwabena Poku</a>, <a href="#">Ria Fonseca</a>, <a href="#">David L. Ostrander</a> (the TRIVET collaboration)</div><div class="list-subjects">Subjects: cs.CL</div></div></dd>
<dt><a name="item4">[4]</a> <a id="2503.10541">openAxiv:2503.10541</a> (cross-list from cs.HC)</dt><dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> "It Talks Like My Aunt": Older Adults and Voice Agents in Kerala</div><div class="list-authors"><a href="#">Lakshmi Pillai</a>, <a href="#">Jorunn Eide</a></div><div class="list-journal-ref"><span class="descriptor">Journal-ref:</span> Proc. ACM HCI 9(2), Art. 118 (2025)</div></div></dd></dl></div></div></main>
<footer><ul><li>About</li><li>Help</li><li>Copyright</li><li>Privacy Policy</li></ul><a href="https://status.example">Operational Status</a></footer></body></html>`,
  },
  {
    id: 'en-film-page',
    url: 'https://www.reelindex.example/title/tt3318840/',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>The Long Thaw (2021) - ReelIndex</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Movie","url":"/title/tt3318840/","name":"The Long Thaw","datePublished":"2021-10-22","contentRating":"R","genre":["Drama","Mystery"],"duration":"PT2H4M","aggregateRating":{"@type":"AggregateRating","ratingCount":18422,"ratingValue":7.1},"actor":[{"@type":"Person","url":"/name/nm0418801/","name":"Ewa Sandstrom"},{"@type":"Person","url":"/name/nm2217745/","name":"Marcus Dupree-Hall"}],"director":[{"@type":"Person","url":"/name/nm1189920/","name":"Inés Arrizabalaga"}],"creator":[{"@type":"Person","name":"Todd Kivelson"}],"review":{"@type":"Review","author":{"@type":"Person","name":"frostbite_fan_77"},"reviewBody":"Slow in the best way."}}</script></head>
<body id="styleguide-v2"><nav class="sc-1fce1bb7-0 ipc-nav"><span>Menu</span><span>All</span><span>Watchlist</span><span>Sign In</span></nav>
<main class="ipc-page-wrapper"><section class="sc-491663c0-3"><h1 data-testid="hero__pageTitle"><span class="hero__primary-text">The Long Thaw</span></h1><ul class="ipc-inline-list"><li>2021</li><li>R</li><li>2h 4m</li></ul><div>★ 7.1/10 (18K) Popularity 2,304</div><p data-testid="plot">When a Minnesota lake gives back a truck that sank in 1987, a retired sheriff must reopen the one case she chose to lose.</p>
<ul class="ipc-metadata-list"><li><span>Director</span> <a href="/name/nm1189920/">Inés Arrizabalaga</a></li><li><span>Writers</span> <a>Todd Kivelson</a> · <a>Grace Obuya</a></li><li><span>Stars</span> <a>Ewa Sandstrom</a> · <a>Marcus Dupree-Hall</a> · <a>Linnea Birk</a></li></ul></section>
<section data-testid="title-cast"><h3>Top cast <span>31</span></h3><div class="sc-bfec09a1-5"><a data-testid="title-cast-item__actor">Ewa Sandstrom</a><span>Sheriff Dot Halvorsen</span></div><div class="sc-bfec09a1-5"><a>Marcus Dupree-Hall</a><span>Deputy Ray Coates</span></div><div class="sc-bfec09a1-5"><a>Linnea Birk</a><span>Young Dot</span></div><div class="sc-bfec09a1-5"><a>Hal Gustafsson</a><span>Pastor Nils</span></div><div class="sc-bfec09a1-5"><a>Keiko Brandt</a><span>Coroner (as Keiko M. Brandt)</span></div></section>
<section><h3>Did you know</h3><p><b>Trivia</b> The truck is a 1979 F-150 owned by prop master Lyle Engebretson, who drove it to the premiere.</p><p><b>Goofs</b> Dot's badge number changes from 4417 to 4471.</p><p><b>Quotes</b> Sheriff Dot Halvorsen: Ice don't lie. It just waits.</p></section>
<section><h3>User reviews</h3><div>Slow in the best way. <b>8/10</b> <a>frostbite_fan_77</a> Nov 3, 2021</div></section><section><h3>Box office</h3><p>Budget $6,200,000 (estimated) · Gross US &amp; Canada $4,118,203</p></section></main><footer>© 1999-2025 ReelIndex, an Evenglow company</footer></body></html>`,
  },
  {
    id: 'en-museum-object',
    url: 'https://collections.wharfmuseum.example/objects/1986-0417-3',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sampler by Hepzibah Mudge, 1794 | Wharf Museum Collections</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"VisualArtwork","name":"Sampler","creator":{"@type":"Person","name":"Hepzibah Mudge","birthDate":"1783"},"dateCreated":"1794","artMedium":"wool and silk on linen","identifier":"1986.0417.3"}</script></head>
<body><div class="wm-header"><a href="https://wharfmuseum.example">Wharf Museum</a> <a href="/">Search the collections</a> <a href="/people">People</a> <a href="/places">Places</a></div>
<div class="object-layout"><figure class="object-zoom"><img src="/iiif/1986_0417_3/full/800,/0/default.jpg" alt="Square linen sampler with alphabet, two peacocks and a verse"><figcaption>© The Board of Trustees of the Wharf Museum. Image no. WM-D-20331</figcaption></figure>
<div class="object-data"><h1>Sampler</h1><p class="lede">Worked by Hepzibah Mudge, aged eleven, at Mrs. Tillotson's school in Gosport in 1794.</p>
<dl><dt>Maker</dt><dd><a href="/people/hepzibah-mudge">Hepzibah Mudge</a> (1783–1861)</dd><dt>Date</dt><dd>1794</dd><dt>Materials</dt><dd>Silk and wool, cross and tent stitch, on linen, 26 threads per inch</dd><dt>Dimensions</dt><dd>324 mm × 318 mm</dd><dt>Object number</dt><dd>1986.0417.3</dd><dt>Credit line</dt><dd>Given by Miss Dorothea Mudge Pym in memory of her sister Constance</dd><dt>On display</dt><dd>Gallery 6, case 14</dd></dl>
<h2>Description</h2><p>The inscription reads: <i>Hepzibah Mudge is my Name / England is my Nation / Gosport is my dwelling place / and Christ is my Salvation</i>. Below the verse a smaller hand has added "and I hate this".</p><p>For many years the addition was dismissed as a later joke. In 2017 conservator Tove Almqvist examined the thread and found it to be of the same dye lot. Curator of Textiles Dr Nathaniel Quaye has suggested that it was hidden behind the original frame.</p><p>Hepzibah went on to marry the sailmaker Thomas Pym and had nine children. A letter to her brother Zachary, midshipman in HMS <i>Bellona</i>, is in the Museum's archive (MSS/81/004).</p>
<h2>Provenance</h2><p>By descent to Edwin Pym; Henry Pym; Dorothea Mudge Pym, by whom given 17 April 1986.</p><h2>Exhibitions</h2><ul><li>Small Hands, 2018, cat. 22 (ed. Quaye and Rosamund Tree)</li></ul></div></div><div class="related"><h3>Related objects</h3><a>Thimble, 1950.22.1</a> <a>Portrait of Capt. Zachary Mudge by Lemuel Abbott-Finch</a></div><footer>Text available under CC BY-NC-SA 4.0</footer></body></html>`,
  },
  {
    id: 'zh-cn-baike-bio',
    url: 'https://baike.zhijian.example/item/柳承晖/4410928',
    html: `<!DOCTYPE html>
<html><head><meta charset="UTF-8"><title>柳承晖（中国水利工程专家）_知见百科</title><meta name="description" content="柳承晖（1907年—1984年），字仲明，湖南湘潭人，水利工程专家。"></head>
<body class="wiki-lemma normal"><div class="header-wrapper"><a href="/">知见百科</a><form><input placeholder="进入词条"><button>进入词条</button><button>全站搜索</button></form><a>帮助</a></div><div class="navbar-wrapper"><dl><dt>首页</dt><dd>秒懂</dd><dd>特色百科</dd><dd>知识专题</dd></dl></div>
<div class="body-wrapper"><div class="main-content"><dl class="lemmaWgt-lemmaTitle"><dd class="lemmaWgt-lemmaTitle-title"><h1>柳承晖</h1><h2>（中国水利工程专家）</h2><a class="edit-lemma">编辑</a> <a>讨论</a> <a>上传视频</a></dd></dl>
<div class="lemma-summary"><div class="para">柳承晖（1907年4月2日—1984年11月30日），字仲明，湖南湘潭人，水利工程专家，曾任洞庭湖工程局总工程师。<sup>[1]</sup></div><div class="para">1930年毕业于河海工科学校，1934年赴美，师从水力学家H. R. 劳斯顿，获硕士学位。主持修建沅水清浪滩航道整治等工程。</div></div>
<div class="basic-info"><dl><dt class="basicInfo-item name">中文名</dt><dd class="basicInfo-item value">柳承晖</dd><dt class="basicInfo-item name">别　名</dt><dd class="basicInfo-item value">柳仲明</dd><dt class="basicInfo-item name">国　籍</dt><dd class="basicInfo-item value">中国</dd><dt class="basicInfo-item name">出生日期</dt><dd class="basicInfo-item value">1907年4月2日</dd><dt class="basicInfo-item name">逝世日期</dt><dd class="basicInfo-item value">1984年11月30日</dd><dt class="basicInfo-item name">职　业</dt><dd class="basicInfo-item value">水利工程师</dd><dt class="basicInfo-item name">代表作品</dt><dd class="basicInfo-item value">《山区河流整治概论》</dd></dl></div>
<div class="lemma-catalog"><h2>目录</h2><ol><li>1 人物生平</li><li>2 主要成就</li><li>3 家庭</li><li>4 轶事</li></ol></div>
<div class="para-title level-2"><h2>人物生平</h2></div><div class="para">柳承晖幼年丧父，由叔父柳维藩抚养。1926年考入河海工科学校，与同届同学顾怀璋、谭毓秀并称“河海三杰”。</div><div class="para">1938年长沙文夕大火前夜，他与助手聂光勋将全省水文资料装入四十七只木箱，沿湘江上运至祁阳，为后世保存了1909年以来的连续记录。</div>
<div class="para-title level-2"><h2>家庭</h2></div><div class="para">妻子彭静宜，长沙周南女校教员；长子柳以渊，地质学家；女儿柳以宁，钢琴教育家。</div>
<div class="para-title level-2"><h2>轶事</h2></div><div class="para">据学生廖世衡回忆，柳承晖下工地从不带伞，理由是“雨量计也不打伞”。</div>
<dl class="lemma-reference"><dt>参考资料</dt><dd>1. 《湖南省志·水利志》，湖南人民出版社，1996年，第612页．ISBN 7-217-01422-8</dd><dd>2. 廖世衡．忆仲明师[J]．水利史志，1987(2):31-35．</dd></dl><div class="open-tag">词条标签：工程师，水利，人物，湖南</div></div><div class="side-content"><dl><dt>词条统计</dt><dd>浏览次数：28417次</dd><dd>编辑次数：19次</dd><dd>最近更新：书海拾贝2018（2024-05-12）</dd></dl></div></div></body></html>`,
  },
  {
    id: 'ja-anime-staff',
    url: 'https://www.hoshikuzu-yubin.example/staffcast/',
    html: `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>STAFF &amp; CAST | TVアニメ「星屑郵便局」公式サイト</title><meta name="description" content="TVアニメ「星屑郵便局」2025年10月より放送開始！"></head>
<body id="page-staffcast"><div class="js-loader"></div><header class="header"><h1 class="header__logo"><a href="/"><img src="/assets/logo.png" alt="星屑郵便局"></a></h1><nav class="gnav"><ul><li><a>NEWS</a></li><li><a>ONAIR</a></li><li><a>STORY</a></li><li><a>CHARACTER</a></li><li class="is-current"><a>STAFF&amp;CAST</a></li><li><a>MUSIC</a></li><li><a>Blu-ray</a></li></ul></nav></header>
<main><section class="sec sec--staff"><h2 class="ttl">STAFF</h2><dl class="staffList"><dt>原作</dt><dd>結城ひので（「月刊コミックほうき星」連載／天文館出版刊）</dd><dt>監督</dt><dd>鷲尾一真</dd><dt>シリーズ構成・脚本</dt><dd>緒川まち子</dd><dt>キャラクターデザイン・総作画監督</dt><dd>北條ユキ</dd><dt>美術監督</dt><dd>坂巻宗介（スタジオくさび）</dd><dt>色彩設計</dt><dd>茂木あさひ</dd><dt>撮影監督</dt><dd>Nguyen Thi Lan</dd><dt>音響監督</dt><dd>江波戸誠</dd><dt>音楽</dt><dd>椎葉トオル</dd><dt>アニメーション制作</dt><dd>アトリエ・ポラリス</dd><dt>製作</dt><dd>星屑郵便局製作委員会</dd></dl></section>
<section class="sec sec--cast"><h2 class="ttl">CAST</h2><dl class="castList"><dt>ミオ・ハルカゼ</dt><dd>小早川りん</dd><dt>局長ガルド</dt><dd>大門寺剛</dd><dt>ポチ（切手犬）</dt><dd>水瀬ののか</dd><dt>配達員セト</dt><dd>相良悠斗</dd></dl></section>
<section class="sec sec--comment"><h2 class="ttl">COMMENT</h2><div class="comment"><h3>小早川りん（ミオ・ハルカゼ役）</h3><p>オーディションの日、雨で電車が止まって、走って行きました。その息切れのままミオの第一声を出したら、鷲尾監督が「それです」と。台本の1ページ目は今も宝物です。</p></div><div class="comment"><h3>原作・結城ひので</h3><p>第7話は私が描けなかった話です。緒川さんが書いてくれました。ずるい。ありがとう。</p></div></section>
<section class="sec sec--onair"><h2 class="ttl">ONAIR</h2><ul><li>TOKYO MZ：10月4日より毎週土曜24:30～</li><li>BS13：10月5日より毎週日曜23:00～</li></ul><p>Blu-ray BOX 品番：PCXE-53214　￥17,600（税込）　JAN 4988013887120</p></section></main><footer><small>©結城ひので・天文館出版／星屑郵便局製作委員会</small></footer></body></html>`,
  },
]
