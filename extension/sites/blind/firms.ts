import type { PageCase } from './page-case.ts'

/** Front and contact pages of small firms in some twenty countries. */
export const firms: readonly PageCase[] = [
  {
    id: 'us-roofing-home',
    url: 'https://www.kestrelroofing.example/',
    people: [],
    shared: ['+15033864127', '+18003186642', 'estimates@kestrelroofing.example'],
    orgs: ['Kestrel Roofing & Gutter Co.'],
    html: `<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><title>Kestrel Roofing &amp; Gutter Co. | Salem, Oregon Roofers</title><meta name="generator" content="WordPress 6.2"><script type="application/ld+json">{"@context":"https://schema.org","@type":"RoofingContractor","name":"Kestrel Roofing & Gutter Co.","telephone":"503-386-4127","address":{"@type":"PostalAddress","streetAddress":"1880 Mill Race Rd SE","addressLocality":"Salem","addressRegion":"OR","postalCode":"97302"}}</script></head>
<body class="home page-template elementor-page"><div class="elementor-section top-bar"><span class="elementor-icon-list-text">CCB# 204417</span> <a href="tel:5033864127" class="elementor-icon-list-item"><i class="fas fa-phone-alt" aria-hidden="true"></i> Call 503.386.4127</a></div>
<header><a href="/" class="custom-logo-link"><img src="/wp-content/uploads/logo.png" alt="Kestrel Roofing"></a><nav><ul><li><a href="/roofing">Roofing</a></li><li><a href="/gutters">Gutters</a></li><li><a href="/gallery">Gallery</a></li><li><a href="/financing">Financing</a></li></ul></nav></header>
<section class="hero"><h1>A dry house by Friday</h1><p>Family-owned since 1988. More than 4,400 roofs from Albany to Woodburn.</p><a class="btn" href="#quote">Free estimate</a></section>
<section class="why"><h2>Why Kestrel?</h2><ul><li>Licensed, bonded, insured</li><li>Same-week inspections</li><li>50-year shingle warranty</li></ul></section>
<section class="testimonials"><div class="quote"><p>"They found rot that two other companies walked over."</p><cite>Denise Aldrich, Keizer</cite></div><div class="quote"><p>"Crew chief Manny was a gentleman."</p><cite>The Osgood Family</cite></div></section>
<section id="quote"><h2>Request your estimate</h2><form><input name="n" placeholder="Your name"><input name="p" placeholder="(555) 555-5555"><input name="e" placeholder="name@email.com"><button>Send</button></form></section>
<footer><div class="col"><h4>Kestrel Roofing &amp; Gutter Co.</h4><p>1880 Mill Race Rd SE<br>Salem, OR 97302</p><p>Local: 503.386.4127<br>Toll free: 800-318-6642<br><a href="mailto:estimates@kestrelroofing.example?subject=Website%20estimate">estimates@kestrelroofing.example</a></p></div><div class="col"><h4>Hours</h4><p>Mon&ndash;Fri 7:30&ndash;5:00<br>Sat by appointment</p></div><p class="copy">&copy; 2026 Kestrel Roofing &amp; Gutter Co. Site by Pixel Porch</p></footer></body></html>`,
  },
  {
    id: 'us-orchard-home',
    url: 'http://www.harlanorchards.example/index.html',
    people: [['Walt Harlan', '', '+16086274413']],
    shared: ['+16086274410', '+16086274411', 'apples@harlanorchards.example'],
    orgs: ['Harlan Orchards & Cider Mill'],
    html: `<HTML><HEAD><TITLE>Harlan Orchards &amp; Cider Mill - Gays Creek, Wisconsin</TITLE></HEAD>
<BODY bgcolor="#FFF8E7" background="images/burlap.gif"><CENTER><IMG src="images/banner.jpg" width="700" height="140" alt="Harlan Orchards & Cider Mill"></CENTER>
<TABLE width="700" align="center" cellpadding="8"><TR><TD width="150" valign="top" bgcolor="#CC3300"><FONT color="#FFFFFF" face="Verdana" size="2"><B><A href="index.html">HOME</A><BR><BR><A href="varieties.html">VARIETIES</A><BR><BR><A href="pick.html">U-PICK</A><BR><BR><A href="recipes.html">RECIPES</A></B></FONT></TD>
<TD valign="top"><FONT face="Verdana" size="2"><B>Welcome to the ridge!</B><P>Five generations of Harlans have grown apples here since August Harlan planted 200 Wealthy trees in 1881. Today we grow 41 varieties on 88 acres.</P><P><B>Season hours:</B> Labor Day - Halloween, 9 - 6 daily<BR>Weekend hay rides $4, kids under 4 free.</P>
<P>Our cider won Best of Fair in 2019, 2022 and 2024. Judge Roberta Kinsey called it "October in a cup."</P>
<TABLE border="1" cellpadding="6" bgcolor="#FFFFFF"><TR><TD><B>Store &amp; U-Pick line:</B> (608) 627-4410<BR><B>Fax:</B> (608) 627-4411<BR><B>Wholesale, call Walt Harlan:</B> (608) 627-4413<BR><B>E-mail:</B> <A href="mailto:apples@harlanorchards.example">apples@harlanorchards.example</A><BR>N6204 Ridge Rd., Gays Creek, WI 54631</TD></TR></TABLE></FONT></TD></TR></TABLE>
<CENTER><FONT size="1">Last updated 9-2-2025 | You are visitor 088213</FONT></CENTER></BODY></HTML>`,
  },
  {
    id: 'us-dental-home',
    url: 'https://brightwaterdental.example/',
    people: [['Anita Raman', '']],
    shared: ['+15127640930', '+15127640931', 'frontdesk@brightwaterdental.example'],
    orgs: ['Brightwater Family Dental'],
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Brightwater Family Dental | Dentist in Round Prairie, TX</title></head><body><div id="root"><div class="Header_wrap__3kQ1z"><a class="Header_logo__a9" href="/">Brightwater Family Dental</a><nav class="Header_nav__x2"><a href="/services">Services</a><a href="/new-patients">New patients</a><a href="/insurance">Insurance</a></nav><a class="Header_cta__p0" href="tel:+15127640930">(512) 764-0930</a></div>
<div class="Hero_hero__77"><h1>Gentle care for every age</h1><p>Now accepting new patients. Most PPO plans welcome.</p></div>
<div class="Doctor_card__1a"><img src="/img/raman.webp" alt="Dr. Raman smiling"><div><h2>Meet Dr. Anita Raman, DDS</h2><p>Dr. Raman grew up in Sugar Land, earned her degree in San Antonio in 2009 and has cared for families in Round Prairie ever since. She has two boys and a very old beagle.</p></div></div>
<div class="Services_grid__8b"><div>Cleanings</div><div>Invisible aligners</div><div>Crowns in a day</div><div>Emergency visits</div></div>
<div class="Reviews_r__c1"><p>★★★★★ “My daughter asks when she can go back!” — Kaylee Brandt</p><p>★★★★★ “Painless.” — Hector V.</p></div>
<div class="Footer_f__zz"><div><strong>Visit us</strong><br>2204 Limestone Pkwy, Suite 117<br>Round Prairie, TX 78665</div><div><strong>Reach us</strong><br>Phone <a href="tel:+15127640930">(512) 764-0930</a><br>Fax (512) 764-0931<br><a href="mailto:frontdesk@brightwaterdental.example">frontdesk@brightwaterdental.example</a></div><div><strong>Hours</strong><br>Mon–Thu 8–5<br>Fri 8–1</div><small>© 2026 Brightwater Family Dental PLLC. NPI 1417882204</small></div></div></body></html>`,
  },
  {
    id: 'uk-brewery-home',
    url: 'https://www.oldlockbrewery.example/',
    people: [],
    shared: ['+441522814207', 'hello@oldlockbrewery.example', 'trade@oldlockbrewery.example'],
    orgs: ['Old Lock Brewery', 'Old Lock Brewing Company Ltd'],
    html: `<!doctype html><html class="js" lang="en-GB"><head><meta charset="utf-8"><title>Old Lock Brewery – Lincolnshire ales</title><script>var Shopify=Shopify||{};</script></head><body class="template-index"><div class="announcement-bar"><p>Free UK delivery on orders over £45</p></div><header class="site-header"><a class="site-header__logo" href="/">Old Lock Brewery</a><ul class="site-nav"><li><a href="/collections/cask">Cask</a></li><li><a href="/collections/cans">Cans</a></li><li><a href="/pages/tours">Tours</a></li><li><a href="/blogs/news">News</a></li></ul></header>
<main id="MainContent"><div class="slideshow"><h2>Brewed beside the water since 1994</h2></div><div class="grid"><div class="grid__item"><h3>Towpath Pale 3.8%</h3><p>12 x 440ml £32.40</p></div><div class="grid__item"><h3>Lengthsman Porter 5.1%</h3><p>12 x 440ml £38.00</p></div></div>
<div class="rich-text"><h2>Meet the brewer</h2><p>Head brewer Callum Fenwick joined us from a biscuit factory and still talks about ginger nuts.</p><blockquote>“The best porter east of the A1.” – Jerome Whitby, The Pint Post</blockquote></div></main>
<footer class="site-footer"><div class="footer-block"><h4>Find us</h4><p>Unit 4, Lock Yard, Saxilby Road, Lincoln LN1 2XF</p></div><div class="footer-block"><h4>Talk to us</h4><p>01522 814207 (10am&ndash;4pm weekdays)<br>General: <a href="mailto:hello@oldlockbrewery.example">hello@oldlockbrewery.example</a><br>Pubs &amp; shops: <a href="mailto:trade@oldlockbrewery.example">trade@oldlockbrewery.example</a></p></div><div class="footer-block"><h4>Newsletter</h4><input type="email" placeholder="email@example.com"></div><p>© 2026, Old Lock Brewing Company Ltd. Company No. 02904417. VAT GB 612 8821 04</p></footer></body></html>`,
  },
  {
    id: 'uk-accountants-home',
    url: 'https://www.merritt-lowe.example/',
    people: [],
    shared: ['+441174034418', '+441275370962', 'advice@merritt-lowe.example'],
    orgs: ['Merritt Lowe LLP'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Merritt Lowe LLP | Chartered Accountants, Bristol and Portishead</title></head><body><nav class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">Merritt Lowe</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/services">Services</a></li><li class="nav-item"><a class="nav-link" href="/sectors">Sectors</a></li><li class="nav-item"><a class="nav-link" href="/insights">Insights</a></li></ul></div></nav>
<div class="jumbotron"><h1>Numbers, with manners.</h1><p class="lead">Accounts, tax and payroll for owner-managed firms in the West Country.</p></div>
<div class="container"><div class="row"><div class="col-md-4"><h3>Tax</h3><p>Self assessment from £180 + VAT.</p></div><div class="col-md-4"><h3>Audit</h3><p>For charities and schools.</p></div><div class="col-md-4"><h3>Payroll</h3><p>RTI filing, PAYE reference handled.</p></div></div>
<h2>Latest insights</h2><ul><li>Spring Budget 2026 in ten lines</li><li>Making Tax Digital: what changes on 6 April</li></ul></div>
<footer class="bg-dark text-light"><div class="container"><div class="row"><div class="col-sm-6"><h5>Bristol</h5><address>14 Orchard Lane, Bristol BS1 5WX<br><abbr title="Telephone">T</abbr> 0117 403 4418</address></div><div class="col-sm-6"><h5>Portishead</h5><address>The Old Bank, 2 High Street, Portishead BS20 6AB<br><abbr title="Telephone">T</abbr> 01275 370962</address></div></div><p><abbr title="Email">E</abbr> advice<!-- no spam -->@merritt-lowe.example</p><p class="small">Merritt Lowe LLP is a limited liability partnership registered in England and Wales, OC304417. Registered to carry on audit work by the Institute, firm no. C002204178.</p></div></footer></body></html>`,
  },
  {
    id: 'ie-joinery-home',
    url: 'https://tierneyjoinery.example/',
    people: [['Pádraig Tierney', '', '+353872614409', 'padraig@tierneyjoinery.example']],
    shared: ['+353656842217'],
    orgs: ['Tierney Joinery'],
    html: `<!doctype html><html lang="en-IE"><head><meta charset="utf-8"><title>Tierney Joinery, Ennistymon, Co. Clare – stairs, sash windows, kitchens</title></head><body id="collection-5f" class="sqs"><header><h1 class="site-title"><a href="/">Tierney Joinery</a></h1><nav><a href="/stairs">Stairs</a> <a href="/windows">Windows</a> <a href="/kitchens">Kitchens</a></nav></header>
<main><div class="sqs-block image-block"><img src="sash.jpg" alt="Sash window in Lahinch"></div><div class="sqs-block html-block"><h2>Handmade in Clare</h2><p>We are a three-man shop outside Ennistymon. Everything is made from Irish oak, ash or Accoya and fitted by the people who made it. Lead time at the moment is about 14 weeks.</p><p>Featured in <em>House &amp; Haggard</em>, May 2024, in a piece by Nessa Culhane.</p></div>
<div class="sqs-block html-block"><h3>Recent work</h3><ul><li>Spiral stairs, Doolin, 17 treads</li><li>22 sash windows, Georgian rectory, Kilfenora</li></ul></div></main>
<footer><div class="sqs-block html-block"><p>For a quote, ring or text <strong>Pádraig Tierney</strong> on <a href="tel:+353872614409">087 261 4409</a> or <a href="mailto:padraig@tierneyjoinery.example">email Pádraig</a>.</p><p>Workshop: 065 684 2217<br>Deerpark, Ennistymon, Co. Clare, V95 Y2K7</p><p>© Tierney Joinery 2025. VAT IE 6388204T</p></div></footer></body></html>`,
  },
  {
    id: 'au-solar-home',
    url: 'https://www.sunnybanksolar.example/',
    people: [],
    shared: ['+61738417206', '+61412604417', 'quotes@sunnybanksolar.example'],
    orgs: ['Sunnybank Solar Pty Ltd'],
    html: `<!DOCTYPE html><html lang="en-AU"><head><meta charset="utf-8"><title>Sunnybank Solar | Panels &amp; batteries, Brisbane southside</title></head><body><div class="wp-site-blocks"><header class="wp-block-group"><p class="wp-block-site-title">Sunnybank Solar</p><nav class="wp-block-navigation"><a href="/panels/">Panels</a><a href="/batteries/">Batteries</a><a href="/rebates/">Rebates</a></nav></header>
<main><div class="wp-block-cover"><h1>6.6 kW fully installed from $4,417</h1></div><div class="wp-block-columns"><div class="wp-block-column"><h3>Local</h3><p>Workshop at Coopers Plains. Average wait: 17 days.</p></div><div class="wp-block-column"><h3>Accredited</h3><p>CEC A8821304, QBCC 15204417.</p></div></div>
<div class="wp-block-quote"><p>“Power bill went from $880 to minus $22.”</p><cite>Trevor and Ngaire Mallory, Runcorn</cite></div>
<div class="wp-block-group contact"><h2>Get a quote</h2><p>📞 (07) 3841 7206<br>📱 SMS photos of your switchboard: 0412 604 417<br>✉ quotes@sunnybanksolar.example</p></div></main>
<footer><p>Sunnybank Solar Pty Ltd ABN 88 204 417 882<br>3/41 Musgrave Rd, Coopers Plains QLD 4108</p><p>Trading hours 7am–4pm Mon–Fri AEST</p></footer></div></body></html>`,
  },
  {
    id: 'nz-motel-home',
    url: 'https://www.totaramotel.example/',
    people: [],
    shared: ['+6433289417', '+64800386127', 'stay@totaramotel.example'],
    orgs: ['Totara Lodge Motel'],
    html: `<!DOCTYPE html><html lang="en-NZ"><head><meta charset="utf-8"><title>Totara Lodge Motel – Akaroa accommodation</title></head><body><div class="top"><ul class="contactbar"><li><i class="icon-phone"></i> +64 3 328 9417</li><li><i class="icon-phone"></i> 0800 386 127 (within NZ)</li></ul></div><header><h2>Totara Lodge Motel</h2><nav><a href="/rooms">Rooms</a> | <a href="/rates">Rates</a> | <a href="/things-to-do">Things to do</a> | <a href="/book">Book</a></nav></header>
<section><h1>Kia ora and welcome</h1><p>Ten sunny units two minutes from the wharf. Your hosts Rob and Mere will have the kettle on.</p><table class="rates"><tr><th>Unit</th><th>Low</th><th>High</th></tr><tr><td>Studio</td><td>$138</td><td>$174</td></tr><tr><td>Two bedroom</td><td>$188</td><td>$240</td></tr></table><p>Check-in 2 pm, check-out 10 am. Free Wi-Fi, code on the fridge.</p></section>
<section class="reviews"><blockquote>“Spotless!” – The Haverkamps, Nijmegen</blockquote></section>
<footer><address>88 Rue Balguerie, Akaroa 7520, New Zealand<br>Phone: 03 328 9417<br>Email: <a href="mailto:stay@totaramotel.example">stay@totaramotel.example</a></address><p>-43.8042, 172.9688 · Qualmark 4 star plus · © Totara Lodge Motel</p></footer></body></html>`,
  },
  {
    id: 'ca-clinic-home',
    url: 'https://www.physioduvieuxport.example/en/',
    people: [
      ['Marc-Olivier Brassard', 'Owner'],
      ['Jing Ouellette', 'Clinic coordinator', '+15142847716;22'],
    ],
    shared: ['+15142847716', '+15142847720', 'info@physioduvieuxport.example'],
    orgs: ['Physio du Vieux-Port'],
    html: `<!DOCTYPE html><html lang="en-CA"><head><meta charset="utf-8"><title>Physio du Vieux-Port | Montréal physiotherapy</title></head><body class="page-home"><a class="lang" href="/">Français</a><header><div class="brand">Physio du Vieux-Port</div><nav><a href="/en/services">Services</a><a href="/en/pricing">Pricing</a><a href="/en/book">Book online</a></nav></header>
<main><h1>Back on your feet</h1><p>Owner Marc-Olivier Brassard, pht, opened the clinic in 2011 above a sailmaker’s loft. Today six therapists treat runners, dancers and desk workers.</p><ul><li>Initial visit 60 min – $118</li><li>Follow-up 40 min – $88</li></ul>
<div class="box"><h3>Insurance forms</h3><p>Questions about receipts or forms? Ask our clinic coordinator, <b>Jing Ouellette</b>, at 514-284-7716, ext. 22.</p></div></main>
<footer><div class="f1"><b>Physio du Vieux-Port</b><br>417 rue des Récollets, bureau 204<br>Montréal (Québec) H2Y 1V9</div><div class="f2">Tel.: <a href="tel:514-284-7716">514-284-7716</a><br>Fax: 514-284-7720<br><a href="mailto:info@physioduvieuxport.example">info@physioduvieuxport.example</a></div><div class="f3">Mon–Thu 7–20, Fri 7–17</div></footer></body></html>`,
  },
  {
    id: 'in-exports-home',
    url: 'https://www.kaverispices.example/',
    people: [['R. Sundaramoorthy', 'Managing Partner', '+919443620417', 'sundar@kaverispices.example']],
    shared: ['+914522644183', 'exports@kaverispices.example'],
    orgs: ['Kaveri Spices & Exports'],
    html: `<html lang="en"><head><meta charset="utf-8"><title>Kaveri Spices &amp; Exports - Turmeric, Chilli, Cardamom exporter from Madurai, India</title><meta name="keywords" content="turmeric exporter, chilli exporter"></head><body><div id="wrapper"><div id="header"><img src="images/logo.gif" alt="Kaveri Spices &amp; Exports"><marquee>ISO 22000:2018 certified &bull; Spices Board Reg. No. RCMC/2204/417</marquee></div><div id="menu"><a href="index.html">Home</a><a href="products.html">Products</a><a href="quality.html">Quality</a><a href="enquiry.html">Enquiry</a></div>
<div id="content"><h1>Welcome to Kaveri Spices &amp; Exports</h1><p align="justify">We are one of the leading Manufacturer, Exporter and Supplier of whole and ground spices since 1988. Our plant at Kappalur has capacity of 88 MT per day. FSSAI Lic. No. 12417088204417, GSTIN 33AAKFK4417R1ZP, IEC 3588204417.</p><table border="1" cellpadding="4"><tr><th>Product</th><th>HS Code</th><th>Packing</th></tr><tr><td>Turmeric finger (Salem)</td><td>09103020</td><td>25/50 kg PP</td></tr><tr><td>Red chilli S17 Teja</td><td>09042110</td><td>25 kg jute</td></tr></table></div>
<div id="contactbox"><h3>Contact Details</h3><p><b>Mr. R. Sundaramoorthy</b> (Managing Partner)<br>No. 41/17, Mill Road, Kappalur,<br>Madurai - 625 008, Tamil Nadu, INDIA<br>Phone : +91-452-2644183<br>Mobile : +91-94436 20417<br>E-mail : sundar@kaverispices.example, exports@kaverispices.example</p></div><div id="footer">Copyright &copy; 2019 Kaveri Spices &amp; Exports. Designed by NetSpider Infotech</div></div></body></html>`,
  },
  {
    id: 'sg-aircon-home',
    url: 'https://coolbreezeaircon.example/',
    people: [],
    shared: ['+6567483192', '+6591768043', 'enquiry@coolbreezeaircon.example'],
    orgs: ['Coolbreeze Aircon Engineering Pte Ltd'],
    html: `<!DOCTYPE html><html lang="en-SG"><head><meta charset="utf-8"><title>Coolbreeze Aircon | Servicing from $30 | Singapore</title></head><body><div class="sticky-wa"><a href="https://wa.me/6591768043?text=Hi%20Coolbreeze" aria-label="WhatsApp us"><img src="wa.svg" alt=""></a></div><header class="hdr"><a href="/"><img src="logo.png" alt="Coolbreeze"></a><nav><a href="#svc">Services</a><a href="#price">Price list</a><a href="#faq">FAQ</a></nav></header>
<section id="hero"><h1>Not cold? We come today.</h1><p>HDB, condo, office. 4.9★ from 2,204 reviews.</p></section><section id="price"><table><tr><td>General servicing, 3 units</td><td>$78</td></tr><tr><td>Chemical wash, per unit</td><td>$88</td></tr><tr><td>Gas top-up R32</td><td>from $60</td></tr></table></section>
<section class="rev"><p>“Ah Seng very patient, explain everything.” – Mdm Lim Siew Hoon, Bedok</p><p>“On time.” – Farhan, Yishun</p></section>
<footer><p><strong>Coolbreeze Aircon Engineering Pte Ltd</strong> (UEN 201744178K)<br>10 Ubi Crescent #04-17 Singapore 408564</p><p>Office hotline: 6748 3192<br>WhatsApp: 9176 8043<br>Email: enquiry@coolbreezeaircon.example</p></footer></body></html>`,
  },
  {
    id: 'hk-printing-home',
    url: 'https://www.wingluenprinting.example/',
    people: [],
    shared: ['+85225631187', '+85225631190', '+85261184073', 'cs@wingluenprinting.example'],
    orgs: ['永聯印刷有限公司', 'Wing Luen Printing Co. Ltd.'],
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="zh-HK"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>永聯印刷 Wing Luen Printing - 咭片 · 海報 · 書刊</title></head><body><div id="top"><a href="/"><img src="/img/wl.png" alt="Wing Luen" /></a><ul><li><a href="/card">咭片</a></li><li><a href="/flyer">傳單</a></li><li><a href="/book">書刊</a></li><li><a href="/order">落單流程</a></li></ul></div>
<div id="banner"><h1>急件即日取</h1><p>雙面彩色咭片 200 張 HK$88 起；A5 傳單 1,000 張 HK$417</p></div><div id="flow"><ol><li>電郵 PDF 稿</li><li>確認打樣</li><li>轉數快付款（FPS ID 104417882）</li><li>工廠自取或順豐到付</li></ol></div><div class="news"><p>2025-12-22　聖誕假期 25–26 日休息</p></div>
<div id="foot"><p><b>永聯印刷有限公司</b> Wing Luen Printing Co. Ltd.</p><p>柴灣利眾街 24 號東貿廣場 8 樓 17 室　Rm 17, 8/F, Chai Wan, Hong Kong</p><p>電話 Tel: (852) 2563 1187　傳真 Fax: (852) 2563 1190　WhatsApp: 6118 4073</p><p>電郵 Email: <a href="mailto:cs@wingluenprinting.example">cs@wingluenprinting.example</a></p><p>Copyright © Wing Luen. All Rights Reserved. BR No. 22041788-000</p></div></body></html>`,
  },
  {
    id: 'tw-machinery-home',
    url: 'https://www.zhengfong.example/',
    people: [],
    shared: ['+886425337186', '+886425337189', 'sales@zhengfong.example'],
    orgs: ['正鋒精密機械股份有限公司'],
    html: `<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>正鋒精密機械｜CNC 車床、走心機專業製造</title></head><body><div class="loader"></div><header class="main-header"><a class="navbar-brand" href="/"><img src="/images/logo.svg" alt="正鋒精密機械"></a><ul class="nav"><li><a href="/about">公司簡介</a></li><li><a href="/product">產品介紹</a></li><li><a href="/news">最新消息</a></li><li><a href="/download">型錄下載</a></li></ul></header>
<section class="banner"><h1>0.002 mm 的堅持</h1><p>創立於 1988 年，外銷 41 國，累計出貨逾 2,204 台。</p></section><section class="products"><div class="item"><h3>ZF-20S 走心式車床</h3><p>最大加工徑 20 mm，主軸 10,000 rpm</p></div><div class="item"><h3>ZF-417 五軸加工機</h3><p>行程 800×600×500 mm</p></div></section><section class="news"><p>2025/10/08　董事長游志彬榮獲磐石獎</p><p>2025/08/17　台北工具機展攤位 M0417</p></section>
<footer><div class="container"><h4>正鋒精密機械股份有限公司</h4><p>42148 台中市后里區三豐路四段 417 號</p><p>TEL：886-4-2533-7186　FAX：886-4-2533-7189</p><p>E-mail：<a href="mailto:sales@zhengfong.example">sales@zhengfong.example</a></p><p>統一編號：22041788　© 2026 網頁設計：樂樂資訊</p></div></footer></body></html>`,
  },
  {
    id: 'cn-pump-home',
    url: 'http://www.hengyuanpump.example/',
    people: [['陆经理', '', '+8613862417093']],
    shared: ['+8651285743316', '+8651285743318', 'hengyuan@hengyuanpump.example'],
    orgs: ['苏州恒源泵业有限公司'],
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>苏州恒源泵业有限公司-磁力泵,自吸泵,化工泵厂家</title><meta name="keywords" content="磁力泵,化工泵"></head><body><div class="top w1200"><img src="/static/logo.png" alt="苏州恒源泵业有限公司"><div class="tel">全国服务热线<br><b>0512-8574 3316</b></div></div><div class="nav"><ul class="w1200"><li><a href="/">网站首页</a></li><li><a href="/gsjj">公司简介</a></li><li><a href="/cpzx">产品中心</a></li><li><a href="/kfal">客户案例</a></li><li><a href="/zxly">在线留言</a></li></ul></div>
<div class="w1200"><div class="about"><h2>关于恒源</h2><p>苏州恒源泵业有限公司成立于2004年，占地17000平方米，拥有发明专利8项，产品通过ISO9001认证（证书编号04417Q22041R0M），年产各类化工泵8800台套。</p></div><div class="pro"><ul><li>CQB-F氟塑料磁力泵 <span>流量 50m³/h 扬程 32m</span></li><li>ZX卧式自吸泵 <span>型号 ZX50-20-30</span></li></ul></div><div class="case"><p>客户评价：“用了六年没换过轴承。”——盐城某化工厂 殷师傅</p></div></div>
<div class="footer"><div class="w1200"><p>联系人：陆经理　手机：138 6241 7093（微信同号）</p><p>电话：0512-85743316　传真：0512-85743318</p><p>邮箱：hengyuan@hengyuanpump.example　地址：苏州市相城区望亭镇问渡路88号</p><p>版权所有 © 苏州恒源泵业有限公司　苏ICP备14041788号-1　苏公网安备32050702204417号</p></div></div></body></html>`,
  },
  {
    id: 'de-baeckerei-home',
    url: 'https://www.baeckerei-haslinger.example/',
    people: [],
    shared: ['+498121947306', 'brot@baeckerei-haslinger.example'],
    orgs: ['Bäckerei Haslinger'],
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>Bäckerei Haslinger – Holzofenbrot aus Markt Schwaben</title></head><body id="p1"><div class="csc-header"><a href="/"><img src="fileadmin/logo.svg" alt="Bäckerei Haslinger"></a></div><ul id="mainnav"><li class="act"><a href="/">Start</a></li><li><a href="/sortiment">Sortiment</a></li><li><a href="/filialen">Filialen</a></li><li><a href="/impressum">Impressum</a></li></ul>
<div id="c17" class="frame frame-default"><h1>Griaß Gott!</h1><p>Seit 1904 backen wir in der vierten Generation. Unser Sauerteig heißt Resi und ist älter als der Chef.</p></div><div id="c18" class="frame"><h2>Brot der Woche</h2><p>Kümmellaib 1.000 g, 5,20 €</p></div><div id="c22" class="frame"><h2>Filialen</h2><ul><li>Hauptgeschäft: Marktplatz 17, Mo–Fr 6–18, Sa 6–12.30 Uhr</li><li>Bahnhof: Mo–Fr 5–13 Uhr</li></ul></div><div class="frame quote"><p>„Wie früher!“ (Traudl, Stammkundin)</p></div>
<footer><p>Bäckerei Haslinger · Marktplatz 17 · 85570 Markt Schwaben<br>Tel. 08121 / 94 73 06 · <a href="javascript:linkTo_UnCryptMailto('nbjmup+cspuAcbfdlfsfj');">brot(at)baeckerei-haslinger.example</a></p><p>Vorbestellungen bis 15 Uhr am Vortag</p></footer></body></html>`,
  },
  {
    id: 'fr-garage-home',
    url: 'https://www.garage-delmotte.example/',
    people: [['Sébastien Delmotte', 'gérant', '+33671204488']],
    shared: ['+33321746130', '+33321746131', 'contact@garage-delmotte.example'],
    orgs: ['Garage Delmotte SARL'],
    html: `<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><title>Garage Delmotte à Béthune : réparation toutes marques</title></head><body class="home"><header class="entete"><div class="logo">Garage Delmotte</div><a class="tel" href="tel:0321746130">03 21 74 61 30</a><nav><ul><li><a href="/mecanique">Mécanique</a></li><li><a href="/carrosserie">Carrosserie</a></li><li><a href="/occasions">Occasions</a></li></ul></nav></header>
<main><h1>Votre garagiste depuis 1974</h1><p>Révision dès 118 € TTC, vidange 88 €. Véhicule de prêt gratuit. Agrément préfectoral n° 62-0417.</p><section class="avis"><h2>Ils nous font confiance</h2><p>« Sérieux et honnête. » Mme Wattrelos, Annezin</p><p>« Merci à Kévin ! » Jean-Marc D.</p></section></main>
<aside class="depannage"><h3>Dépannage 7j/7</h3><p>Appelez directement Sébastien Delmotte, gérant, au <strong>06 71 20 44 88</strong></p></aside>
<footer><p>Garage Delmotte SARL au capital de 8 000 €<br>417 rue de Lille – 62400 Béthune<br>Tél. : 03 21 74 61 30 – Fax : 03.21.74.61.31<br>contact [arobase] garage-delmotte [point] example</p><p>SIRET 882 204 417 00017 – Réalisation : Studio Beffroi</p></footer></body></html>`,
  },
  {
    id: 'nl-hovenier-home',
    url: 'https://www.hoveniersbedrijf-tuinstra.example/',
    people: [],
    shared: ['+31513627814', '+31642180937', 'info@hoveniersbedrijf-tuinstra.example'],
    orgs: ['Hoveniersbedrijf Tuinstra'],
    html: `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Hoveniersbedrijf Tuinstra Heerenveen</title></head><body><div class="et_pb_section et_pb_fullwidth"><div id="top-header"><span id="et-info-phone">0513 - 62 78 14</span> <a href="mailto:info@hoveniersbedrijf-tuinstra.example"><span id="et-info-email">info@hoveniersbedrijf-tuinstra.example</span></a></div><header id="main-header"><ul id="top-menu"><li><a href="/aanleg">Aanleg</a></li><li><a href="/onderhoud">Onderhoud</a></li><li><a href="/projecten">Projecten</a></li></ul></header></div>
<div class="et_pb_row"><h1>Uw tuin, ons vak</h1><p>Al 22 jaar tuinen in Friesland. Van ontwerp (vanaf € 417) tot vijver.</p></div><div class="et_pb_testimonial"><p>Altijd op tijd en laat alles netjes achter.</p><span class="et_pb_testimonial_author">Fam. Hoekstra</span><p class="et_pb_testimonial_meta">Joure</p></div>
<footer id="main-footer"><div class="footer-widget"><h4>Hoveniersbedrijf Tuinstra</h4><p>Veensluis 17<br>8447 GE Heerenveen</p><p>T: 0513 - 62 78 14<br>M: 06 - 42 18 09 37<br>KvK: 20441788<br>BTW: NL882204417B01<br>IBAN: NL20 RABO 0417 8820 44</p></div></footer></body></html>`,
  },
  {
    id: 'es-hotel-home',
    url: 'https://www.casaruraleltejo.example/',
    people: [],
    shared: ['+34942718306', '+34649207318', 'reservas@casaruraleltejo.example'],
    orgs: ['Casa Rural El Tejo'],
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Casa Rural El Tejo – Cabuérniga, Cantabria</title></head><body class="wix"><div id="SITE_CONTAINER"><div id="masterPage"><header id="SITE_HEADER"><h2 class="font_2">Casa Rural El Tejo</h2><nav aria-label="Site"><ul><li><a href="/habitaciones">Habitaciones</a></li><li><a href="/entorno">Entorno</a></li><li><a href="/tarifas">Tarifas</a></li></ul></nav></header><main id="PAGES_CONTAINER"><div id="comp-k1"><h1 class="font_0">Silencio, leña y montaña</h1></div><div id="comp-k2"><p class="font_8">Una casona de 1782 restaurada piedra a piedra por nuestro abuelo Fermín. Ocho habitaciones, desayuno con quesada.</p></div><div id="comp-k3"><p>Doble desde 88 €/noche. Perros bienvenidos (+5 €).</p></div><div id="comp-k4"><p>“Volveremos seguro” — Lourdes y Andoni, Bilbao</p></div></main>
<footer id="SITE_FOOTER"><p class="font_8">Barrio La Fuente, 17 · 39510 Terán de Cabuérniga (Cantabria)</p><p class="font_8">Tel. <a href="tel:+34942718306">942 71 83 06</a> | WhatsApp <a href="https://wa.me/34649207318">649 207 318</a></p><p class="font_8"><a href="mailto:reservas@casaruraleltejo.example">reservas@casaruraleltejo.example</a></p><p>Registro turístico G-20417 · GPS 43.2204, -4.2988</p></footer></div></div></body></html>`,
  },
  {
    id: 'br-padaria-home',
    url: 'https://www.saborminas.example/',
    people: [],
    shared: ['+553132784416', '+5531984172065', 'encomendas@saborminas.example'],
    orgs: ['Sabor de Minas Alimentos Ltda'],
    html: `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Sabor de Minas | Pão de queijo congelado – Belo Horizonte</title></head><body><div data-elementor-type="wp-page" class="elementor"><section class="elementor-top-section topo"><a href="https://api.whatsapp.com/send?phone=5531984172065" target="_blank">Peça pelo WhatsApp</a></section><header><img src="logo.webp" alt="Sabor de Minas"><nav><a href="#produtos">Produtos</a><a href="#revenda">Seja revendedor</a><a href="#onde">Onde encontrar</a></nav></header>
<section id="produtos"><h1>O verdadeiro pão de queijo</h1><p>Receita da bisavó Dona Sinhá, 41% de queijo canastra. Pacote 1 kg R$ 38,80.</p></section><section class="depoimentos"><p>"Minha lanchonete dobrou as vendas." – Wellington Prates, Contagem</p></section>
<section id="onde"><h3>Fale conosco</h3><ul class="elementor-icon-list-items"><li><i class="fas fa-map-marker-alt"></i><span>Rua dos Inconfidentes, 417 – Funcionários, BH/MG – CEP 30140-120</span></li><li><i class="fas fa-phone"></i><span>(31) 3278-4416</span></li><li><i class="fab fa-whatsapp"></i><span>(31) 98417-2065</span></li><li><i class="fas fa-envelope"></i><span>encomendas@saborminas.example</span></li></ul></section><footer>© 2025 Sabor de Minas Alimentos Ltda – CNPJ 20.417.882/0001-41</footer></div></body></html>`,
  },
  {
    id: 'jp-koumuten-home',
    url: 'https://www.aoki-koumuten.example/',
    people: [],
    shared: ['+81263457182', '+81263457183', '+81120417862', 'info@aoki-koumuten.example'],
    orgs: ['株式会社青木工務店'],
    html: `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>松本市の注文住宅・リフォーム｜株式会社青木工務店</title></head><body class="home"><header id="header"><p class="catch">信州の木で建てる家</p><p class="logo"><a href="/"><img src="/common/img/logo.png" alt="株式会社青木工務店"></a></p><p class="freedial">フリーダイヤル <span>0120-417-862</span><br><small>受付 9:00～18:00（水曜定休）</small></p></header><nav id="gnav"><ul><li><a href="/works/">施工事例</a></li><li><a href="/reform/">リフォーム</a></li><li><a href="/flow/">家づくりの流れ</a></li><li><a href="/company/">会社案内</a></li></ul></nav>
<div id="main"><h2>完成見学会のお知らせ</h2><p>11月22日（土）10時～16時、梓川倭にて。要予約。</p><h2>お客様の声</h2><p>「冬の朝が楽しみになりました」（安曇野市 K様邸）</p><h2>スタッフブログ</h2><p>耐震等級3、UA値0.41を標準仕様としています。坪単価の目安は88万円から。土地探しからお手伝いし、地盤保証は20年です。創業は昭和49年、年間22棟をお引き渡ししています。モデルハウスは予約制です。</p><ul><li>2025.10.17 上棟しました（大工・北沢）</li></ul></div>
<footer><p>株式会社青木工務店</p><p>〒390-0852 長野県松本市島立2204-17<br>TEL 0263-45-7182 ／ FAX 0263-45-7183<br>info@aoki-koumuten.example</p><p>建設業許可 長野県知事許可（般-4）第20417号</p></footer></body></html>`,
  },
  {
    id: 'uk-charity-contact',
    url: 'https://www.marlvaleriverstrust.example/contact-us',
    people: [
      ['Joanna Pettigrew', 'Volunteer Coordinator', '+447911204186', 'joanna@marlvaleriverstrust.example'],
      ['Dafydd Rees-Hopper', 'Education Officer', '+441597823316;204', 'dafydd@marlvaleriverstrust.example'],
      ['Sukhdeep Gill', '', 'sukhdeep@marlvaleriverstrust.example'],
    ],
    shared: ['+441597823316', 'office@marlvaleriverstrust.example'],
    orgs: ['Marlvale Rivers Trust'],
    html: `<!DOCTYPE html><html lang="en-GB" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 9"/><title>Contact us | Marlvale Rivers Trust</title></head><body class="path-node"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a><header role="banner"><div class="region-branding"><a href="/" rel="home">Marlvale Rivers Trust</a></div><nav role="navigation"><ul class="menu"><li><a href="/our-work">Our work</a></li><li><a href="/volunteer">Volunteer</a></li><li><a href="/donate">Donate</a></li></ul></nav></header>
<main><a id="main-content"></a><h1 class="page-title">Contact us</h1><div class="field--name-body"><p>Our office is staffed Tuesday to Thursday, 9.30 to 4. Please report pollution to the regulator's 24-hour service first.</p><p><strong>Office</strong><br/>The Old Smithy, Bridge Street, Llanwern Wells LD1 6AH<br/>01597 823316<br/><a href="mailto:office@marlvaleriverstrust.example">office@marlvaleriverstrust.example</a></p><h2>Who to ask</h2><ul><li>Work parties and river-fly counts: <strong>Joanna Pettigrew</strong>, Volunteer Coordinator, 07911 204186, <a href="mailto:joanna@marlvaleriverstrust.example">joanna@marlvaleriverstrust.example</a></li><li>School visits: <strong>Dafydd Rees-Hopper</strong>, Education Officer, office number ext. 204, <a href="mailto:dafydd@marlvaleriverstrust.example">email Dafydd</a></li><li>Gifts in wills: please write in confidence to Sukhdeep Gill (<a href="mailto:sukhdeep@marlvaleriverstrust.example?subject=Legacy">sukhdeep@marlvaleriverstrust.example</a>)</li></ul></div></main>
<aside><h2>Latest news</h2><ul><li><a href="/n/1">Otters at Pont Faen – a film by Gwen Astley</a></li><li><a href="/n/2">£41,700 for fish passes</a></li></ul></aside><footer role="contentinfo"><p>Registered charity 1120417 · Company 06882204</p></footer></body></html>`,
  },
  {
    id: 'us-law-contact',
    url: 'https://www.vasquezhollis.example/contact/',
    people: [
      ['Elena M. Vasquez', 'Partner', '+15058317740', 'evasquez@vasquezhollis.example'],
      ['Thomas R. Hollis', 'Partner', '+15058317741', 'thollis@vasquezhollis.example'],
      ['Bernadette Lucero', 'Paralegal', '+15058317744', 'blucero@vasquezhollis.example'],
    ],
    shared: ['+15058317700', '+15058317709', '+15757261182'],
    orgs: ['Vasquez & Hollis, P.C.'],
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Contact | Vasquez &amp; Hollis, P.C. – Albuquerque</title><style>.et_pb{color:#333}</style></head><body class="page-id-41 et_divi"><div id="top-header"><div class="container">Call now: (505) 831-7700</div></div><header id="main-header"><a href="/"><img src="logo.png" alt="Vasquez & Hollis"></a><ul id="top-menu"><li><a href="/practice-areas">Practice Areas</a></li><li><a href="/attorneys">Attorneys</a></li><li class="current"><a href="/contact">Contact</a></li></ul></header>
<div id="main-content"><h1>Contact us</h1><p>Contacting the firm does not create an attorney-client relationship.</p><div class="et_pb_row"><div class="et_pb_column"><h4>Albuquerque</h4><p>Vasquez &amp; Hollis, P.C.<br>2204 Lomas Crest Blvd NE, Suite 417<br>Albuquerque, NM 87110<br>Main: (505) 831-7700<br>Facsimile: (505) 831-7709</p></div><div class="et_pb_column"><h4>Taos (by appointment)</h4><p>88 Camino Sombra<br>Taos, NM 87571<br>(575) 726-1182</p></div></div>
<h3>Direct lines</h3><table class="direct"><tbody><tr><td>Elena M. Vasquez, Esq.</td><td>Partner</td><td>505-831-7740</td><td><a href="mailto:evasquez@vasquezhollis.example">evasquez@vasquezhollis.example</a></td></tr><tr><td>Thomas R. Hollis, J.D.</td><td>Partner</td><td>505-831-7741</td><td><a href="mailto:thollis@vasquezhollis.example">thollis@vasquezhollis.example</a></td></tr><tr><td>Bernadette Lucero</td><td>Paralegal</td><td>505-831-7744</td><td><a href="mailto:blucero@vasquezhollis.example">blucero@vasquezhollis.example</a></td></tr></tbody></table></div>
<footer id="main-footer"><p>Admitted in New Mexico and Colorado. Bar nos. 20417, 8821. Past results do not guarantee outcomes.</p><p>&copy; 2026 Vasquez &amp; Hollis, P.C. | Website by LegalPixel</p></footer></body></html>`,
  },
  {
    id: 'de-impressum-handwerk',
    url: 'https://www.elektro-rieplinger.example/impressum.html',
    people: [
      ['Joachim Rieplinger', 'Geschäftsführer'],
      ['Nadine Klotzbücher', '', '+497151982417', 'n.klotzbuecher@elektro-rieplinger.example'],
    ],
    shared: ['+49715198240', '+497151982499', 'info@elektro-rieplinger.example'],
    orgs: ['Elektro Rieplinger GmbH'],
    html: `<!DOCTYPE html><html lang="de-DE"><head><meta charset="utf-8"><title>Impressum – Elektro Rieplinger GmbH, Waiblingen</title></head><body class="unterseite"><div id="kopf"><a href="/">Elektro Rieplinger</a><ul id="menue"><li><a href="leistungen.html">Leistungen</a></li><li><a href="pv.html">Photovoltaik</a></li><li><a href="karriere.html">Karriere</a></li><li><a href="impressum.html">Impressum</a></li></ul></div>
<div id="inhalt"><h1>Impressum</h1><h2>Angaben gemäß § 5 DDG</h2><p>Elektro Rieplinger GmbH<br>Max-Eyth-Straße 17<br>71332 Waiblingen</p><p>Vertreten durch den Geschäftsführer: Joachim Rieplinger</p><h3>Kontakt</h3><p>Telefon: 07151 / 98 24-0<br>Telefax: 07151 / 98 24-99<br>E-Mail: info (at) elektro-rieplinger.example</p><p>Ansprechpartnerin Kundendienst:<br>Frau Nadine Klotzbücher, Durchwahl 07151 / 98 24-17, n.klotzbuecher (at) elektro-rieplinger.example</p><h3>Registereintrag</h3><p>Amtsgericht Stuttgart, HRB 204417<br>USt-IdNr.: DE 288 204 417</p><h3>Aufsichtsbehörde</h3><p>Handwerkskammer Region Stuttgart. Berufsbezeichnung: Elektrotechnikermeister (verliehen in der Bundesrepublik Deutschland).</p><h3>Streitschlichtung</h3><p>Wir nehmen an keinem Verfahren vor einer Verbraucherschlichtungsstelle teil.</p><p>Bildnachweis: Fotolia #20417882, Lars Dettmering</p></div><div id="fuss">© 2025 Elektro Rieplinger GmbH</div></body></html>`,
  },
  {
    id: 'de-impressum-blogverlag',
    url: 'https://www.moorverlag.example/impressum',
    people: [['Hiltrud Osterkamp', 'Inhaberin']],
    shared: ['+494791305528', 'kontakt@moorverlag.example'],
    orgs: ['Moorverlag'],
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Impressum &amp; Kontakt | Moorverlag, Worpswede</title></head><body class="wp-theme-twentytwentyfour"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Moorverlag</a></p><nav class="wp-block-navigation"><ul><li><a href="/buecher/">Bücher</a></li><li><a href="/autoren/">Autoren</a></li><li><a href="/handel/">Für den Handel</a></li></ul></nav></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">Impressum</h1><p>Moorverlag<br>Inhaberin: Hiltrud Osterkamp<br>Bergstraße 41<br>27726 Worpswede</p><p>Fon +49 (0)4791 305528<br>Mail <span class="mail">kontakt<span style="display:none">-nospam</span>[at]moorverlag[punkt]example</span></p><p>Verkehrsnummer: 20417<br>Steuernummer: 36/117/08822</p><p>Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV: Hiltrud Osterkamp, Anschrift wie oben.</p><p>Auslieferung über die üblichen Barsortimente. ISBN-Präfix 978-3-88204.</p><p>Umschlaggestaltung und Satz: Boje Petersen</p></main><footer class="wp-block-template-part"><p>Gesetzt aus der Alegreya. Mit Wind betrieben.</p></footer></body></html>`,
  },
  {
    id: 'at-pension-kontakt',
    url: 'https://www.pension-moosalm.example/kontakt-anreise',
    people: [['Resi Gschwandtner', '', '+436641837206']],
    shared: ['+4364662419', '+4364662420', 'urlaub@pension-moosalm.example'],
    orgs: ['Pension Moosalm'],
    html: `<!doctype html><html lang="de-AT"><head><meta charset="utf-8"><title>Kontakt &amp; Anreise – Pension Moosalm, Filzmoos</title></head><body><div class="uk-offcanvas-content"><header class="uk-navbar"><a class="uk-logo" href="/">Pension Moosalm</a><ul class="uk-navbar-nav"><li><a href="/zimmer">Zimmer</a></li><li><a href="/preise">Preise</a></li><li><a href="/winter">Winter</a></li></ul></header>
<section class="uk-section"><h1>So erreichen Sie uns</h1><p>Im Sommer steht die Tür offen, im Winter bitte läuten. Rezeption 8–11 und 16–19 Uhr.</p><div class="uk-grid"><div><h3>Adresse</h3><p>Pension Moosalm<br>Neuberg 88<br>A-5532 Filzmoos</p></div><div><h3>Telefon</h3><p>Tel. +43 (0)6466 2419<br>Fax +43 (0)6466 2420<br>Resi Gschwandtner mobil: 0664 / 183 72 06</p></div><div><h3>E-Mail</h3><p><a href="mailto:urlaub@pension-moosalm.example">urlaub@pension-moosalm.example</a></p></div></div><h2>Anreise</h2><p>A10 Abfahrt Eben, dann 17 km. GPS: 47.4417 N, 13.5088 E. Bahnhof Radstadt, Bus 520.</p><blockquote>„Der Kaiserschmarrn!“ Gästebuch, Fam. Terwindt, 17.2.2025</blockquote></section><footer><p>UID ATU 20441788 · Firmenbuch entfällt · © Pension Moosalm</p></footer></div></body></html>`,
  },
  {
    id: 'ch-treuhand-kontakt',
    url: 'https://www.treuhand-wyss.example/kontakt',
    people: [
      ['Ursina Wyss-Caduff', 'dipl. Treuhandexpertin', '+41812507713', 'u.wyss@treuhand-wyss.example'],
      ['Reto Caflisch', 'Sachbearbeiter Rechnungswesen', '+41812507714', 'r.caflisch@treuhand-wyss.example'],
    ],
    shared: ['+41812507710', 'mail@treuhand-wyss.example'],
    orgs: ['Wyss Treuhand AG'],
    html: `<!doctype html><html lang="de-CH"><head><meta charset="utf-8"><title>Kontakt | Wyss Treuhand AG Chur</title></head><body><div class="page"><div class="topline">Steuern · Buchhaltung · Liegenschaften</div><header><a href="/"><svg role="img" aria-label="Wyss Treuhand"></svg></a><nav><a href="/angebot">Angebot</a><a href="/team">Team</a><a href="/kontakt" aria-current="page">Kontakt</a></nav></header>
<main><h1>Kontakt</h1><div class="grid"><div class="addr"><p>Wyss Treuhand AG<br>Grabenstrasse 17<br>Postfach 204<br>7001 Chur</p><p>Telefon 081 250 77 10<br><a href="mailto:mail@treuhand-wyss.example">mail@treuhand-wyss.example</a></p><p>Mo–Fr 08.00–11.45, 13.30–17.00 Uhr</p></div>
<div class="pers"><p><b>Ursina Wyss-Caduff</b><br>dipl. Treuhandexpertin<br>Direkt 081 250 77 13<br><a href="mailto:u.wyss@treuhand-wyss.example">u.wyss@treuhand-wyss.example</a></p><p><b>Reto Caflisch</b><br>Sachbearbeiter Rechnungswesen<br>Direkt 081 250 77 14<br><a href="mailto:r.caflisch@treuhand-wyss.example">r.caflisch@treuhand-wyss.example</a></p></div></div><p>Parkplätze im Hof (CHF 2.20/h).</p></main><footer><p>CHE-204.417.882 MWST · IBAN CH88 0077 4010 4178 8204 1 · Mitglied Treuhand Suisse</p></footer></div></body></html>`,
  },
  {
    id: 'fr-mairie-contact',
    url: 'https://www.saint-aubin-mairie.example/contact',
    people: [
      ['Bérangère Pouzadoux', 'maire'],
      ['Josiane Ladevèze', 'secrétaire de mairie', 'secretariat@saint-aubin-mairie.example'],
      ['Thibault Escoubet', 'agent technique', '+33688417206'],
    ],
    shared: ['+33556284417', 'mairie@saint-aubin-mairie.example'],
    orgs: ['Mairie de Saint-Aubin-du-Lys'],
    html: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="generator" content="SPIP 4.2"><title>Nous contacter - Mairie de Saint-Aubin-du-Lys</title></head><body id="top" class="pas_surlignable page_rubrique"><div class="page"><div class="header"><div class="logo_site">Mairie de Saint-Aubin-du-Lys</div><form role="search"><input name="recherche" placeholder="Rechercher"></form></div><div class="nav menu"><ul><li><a href="?r1">Vie municipale</a></li><li><a href="?r2">Démarches</a></li><li><a href="?r3">École</a></li><li><a href="?r4">Associations</a></li></ul></div>
<div class="main"><h1 class="surlignable">Nous contacter</h1><p>La mairie est ouverte les lundis, mardis et jeudis de 14 h à 18 h et le samedi de 9 h à 11 h 30.</p><p>Mairie de Saint-Aubin-du-Lys<br>1 place de la Libération<br>33417 Saint-Aubin-du-Lys</p><p>Téléphone : 05 56 28 44 17<br>Courriel : mairie@saint-aubin-mairie.example</p><ul class="spip"><li>Mme Bérangère Pouzadoux, maire : permanence le samedi matin, sur rendez-vous</li><li>Mme Josiane Ladevèze, secrétaire de mairie : secretariat@saint-aubin-mairie.example</li><li>M. Thibault Escoubet, agent technique (urgences voirie) : 06 88 41 72 06</li></ul><p>Pour l’eau et l’assainissement, voir votre facture.</p></div><div class="aside"><h2>Dernières brèves</h2><ul><li>Loto du comité des fêtes</li><li>Arrêté 2025-0417</li></ul></div><div class="footer"><p>© Mairie – SPIP – Plan du site – N° INSEE 33882</p></div></div></body></html>`,
  },
  {
    id: 'be-apotheek-contact',
    url: 'https://www.pharma-ardennes.example/fr/contact',
    people: [['Aurore Delhez', 'pharmacienne titulaire', '+32475861204', 'a.delhez@pharma-ardennes.example']],
    shared: ['+3284417206', '+3284417207', 'info@pharma-ardennes.example'],
    orgs: ['Pharmacie des Ardennes SRL'],
    html: `<!DOCTYPE html><html lang="fr-BE"><head><meta charset="utf-8"><title>Contact – Pharmacie des Ardennes – Marche-en-Famenne</title></head><body data-spy="scroll"><nav class="navbar"><a class="navbar-brand" href="#">Pharmacie des Ardennes</a><ul><li><a href="/fr/reservation">Réservation</a></li><li><a href="/fr/garde">Garde</a></li><li><a href="/nl/contact">NL</a></li></ul></nav><div class="container"><h1>Contact</h1><dl class="row"><dt class="col-3">Adresse</dt><dd class="col-9">Rue du Commerce 17, 6900 Marche-en-Famenne</dd><dt class="col-3">Téléphone</dt><dd class="col-9"><a href="tel:+3284417206">084 41 72 06</a></dd><dt class="col-3">Fax</dt><dd class="col-9">084 41 72 07</dd><dt class="col-3">E-mail</dt><dd class="col-9"><a href="mailto:info@pharma-ardennes.example">info@pharma-ardennes.example</a></dd><dt class="col-3">Pharmacienne titulaire</dt><dd class="col-9">Aurore Delhez<br>GSM 0475 86 12 04<br>a.delhez@pharma-ardennes.example</dd><dt class="col-3">Horaire</dt><dd class="col-9">Lu–Ve 8h30–18h30, Sa 9h–12h30</dd></dl><p>Pour connaître la pharmacie de garde la plus proche, consultez l’affichette sur la vitrine.</p></div><footer><p>Pharmacie des Ardennes SRL – BCE 0882.204.417 – APB 204178 – Autorisée par l’AFMPS</p></footer></body></html>`,
  },
  {
    id: 'cn-contact-machinery',
    url: 'http://www.taishanbj.example/lianxi.html',
    people: [
      ['崔海涛', '销售经理', '+8613953817204', 'cuiht@taishanbj.example'],
      ['姜晓燕', '', '+865386220417;803', 'export2@taishanbj.example'],
    ],
    shared: ['+865386220417', '+865386220418', 'tsbj@taishanbj.example'],
    orgs: ['山东泰山标件机械有限公司'],
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>联系我们-山东泰山标件机械有限公司</title></head><body><div id="header"><h2>山东泰山标件机械有限公司</h2><p>搓丝机 · 冷镦机 · 攻牙机</p></div><ul id="nav"><li><a href="/">首页</a></li><li><a href="/about.html">企业概况</a></li><li><a href="/product.html">产品展示</a></li><li><a href="/honor.html">资质荣誉</a></li><li><a href="/lianxi.html">联系我们</a></li></ul><div id="main"><div class="left"><h3>产品分类</h3><ul><li>Z28-6搓丝机</li><li>Z12-12冷镦机</li></ul></div><div class="right"><h3>联系我们</h3><p>山东泰山标件机械有限公司</p><p>地　址：山东省泰安市岱岳区泰山大街西首417号</p><p>邮　编：271000</p><p>总　机：0538-622 0417</p><p>传　真：0538-622 0418</p><p>邮　箱：tsbj@taishanbj.example</p><p>网　址：www.taishanbj.example</p><hr/><p>国内销售：崔海涛 销售经理　手机：139-5381-7204　邮箱：cuiht@taishanbj.example　QQ：2204178820</p><p>外 贸 部：姜晓燕　电话：0538-6220417转803　邮箱：export2@taishanbj.example</p><p>开户行：农行泰安岱岳支行　账号：15521 4010 4000 8821</p><p>税号：91370911MA3C2204X7</p></div></div><div id="footer">版权所有 山东泰山标件机械有限公司　鲁ICP备09041788号</div></body></html>`,
  },
  {
    id: 'tw-contact-tea',
    url: 'https://www.yunding-tea.example/contact',
    people: [
      ['林宥均', '負責人', '+886921604178'],
      ['曾淑華', '', '+886492752208;12', 'shu.hua@yunding-tea.example'],
    ],
    shared: ['+886492752208', '+886492752209', 'service@yunding-tea.example'],
    orgs: ['雲頂茶業有限公司'],
    html: `<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>聯絡我們 - 雲頂茶業</title></head><body class="theme--meepshop"><div class="top-notice">滿1500免運</div><header><a href="/" class="logo">雲頂茶業</a><nav><a href="/products">全部商品</a><a href="/story">品牌故事</a><a href="/contact">聯絡我們</a></nav></header><main><h1>聯絡我們</h1><div class="rte"><p>公司名稱：雲頂茶業有限公司<br>統一編號：88204178<br>地址：南投縣鹿谷鄉中正路一段 417 號<br>電話：049-275-2208<br>傳真：049-275-2209<br>客服信箱：service@yunding-tea.example<br>LINE ID：@yunding88<br>營業時間：09:00~18:00（週二公休）</p><p>負責人：林宥均　0921-604-178</p><p>批發、團購請洽　曾淑華 小姐（分機 12）　<a href="mailto:shu.hua@yunding-tea.example">shu.hua@yunding-tea.example</a></p></div><form><input placeholder="您的姓名"><input placeholder="您的電話"><textarea placeholder="留言內容"></textarea><button>送出</button></form><section class="map"><p>門市提供免費試飲，團體請於三日前預約。每斤春茶 2,200 元起，比賽茶 8,800 元。</p><p>國道三號名間交流道下，台3丙線12.8公里</p></section></main><footer><p>隱私權政策｜退換貨須知｜食品業者登錄字號 M-188204178-00000-4</p><p>© 2026 雲頂茶業</p></footer></body></html>`,
  },
]
