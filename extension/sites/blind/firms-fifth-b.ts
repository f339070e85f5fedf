import type { PageCase } from './page-case.ts'

/**
 * Pages of small firms, parishes, schools and offices as a crawler meets them, a fifth hand (b).
 * A number that is only given with an extension (ext., int., 分機) is the switchboard's: it stands in `shared`, once
 * and without the extension.
 */
export const firmsFifthB: readonly PageCase[] = [
  {
    id: 'us-contact-plumber',
    url: 'https://www.hartsellplumbing-example.com/contact-us/',
    people: [
      ['Dale Hartsell', 'Owner & Master Plumber', 'dale@hartsellplumbing-example.com'],
      ['Tina Hartsell', 'Office Manager'],
      ['Marcus Ruiz', 'Service Manager', '+12604184462', 'mruiz@hartsellplumbing-example.com'],
    ],
    shared: ['+12604827316', '+12607041189', '+12604827340', '+18886142207', 'office@hartsellplumbing-example.com'],
    orgs: ['Hartsell & Sons Plumbing, LLC'],
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Contact Us - Hartsell &amp; Sons Plumbing | Fort Wayne, IN</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Plumber","name":"Hartsell & Sons Plumbing, LLC","telephone":"+1-260-482-7316","priceRange":"$$","address":{"@type":"PostalAddress","streetAddress":"4127 Engle Rd","addressLocality":"Fort Wayne","addressRegion":"IN","postalCode":"46804"},"geo":{"@type":"GeoCoordinates","latitude":41.0412275,"longitude":-85.1983304},"openingHours":"Mo-Fr 07:30-17:00","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"318"}}</script></head>
<body class="page-template-default page page-id-214 elementor-default elementor-kit-7">
<div class="elementor elementor-12 elementor-location-header"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-widget-image"><a href="/"><img src="/wp-content/uploads/2021/03/hartsell-logo-300x88.png" alt="Hartsell & Sons"></a></div><div class="elementor-widget-nav-menu"><ul><li><a href="/drain-cleaning/">Drain Cleaning</a></li><li><a href="/water-heaters/">Water Heaters</a></li><li><a href="/sump-pumps/">Sump Pumps</a></li><li><a href="/financing/">Financing</a></li><li><a href="/contact-us/">Contact</a></li></ul></div><div class="elementor-widget-button"><a class="elementor-button" href="tel:2604827316"><span class="elementor-button-text">Call Now (260) 482-7316</span></a></div></div></section></div>
<div class="elementor elementor-214"><section><h1 class="elementor-heading-title">Contact Hartsell &amp; Sons</h1><p>Burst pipe? Don't fill out the form, call us. After 5 pm and on weekends your call goes to the on-call tech at <a href="tel:+12607041189">260-704-1189</a>. Outside Allen County dial toll free 1-888-614-2207.</p>
<div class="elementor-icon-list"><ul><li><i class="fas fa-map-marker-alt"></i><span>4127 Engle Rd, Fort Wayne, IN 46804</span></li><li><i class="fas fa-phone"></i><span>260.482.7316 &nbsp;|&nbsp; Fax 260.482.7340</span></li><li><i class="fas fa-envelope"></i><span><a href="mailto:office@hartsellplumbing-example.com?subject=Website%20inquiry">office@hartsellplumbing-example.com</a></span></li><li><i class="far fa-clock"></i><span>Mon - Fri 7:30 am - 5:00 pm</span></li></ul></div></section>
<section class="elementor-section"><h2>Who you'll talk to</h2><div class="elementor-column elementor-col-33"><figure><img src="/wp-content/uploads/2023/05/dale.jpg" alt=""></figure><h3 class="elementor-image-box-title">Dale Hartsell</h3><p class="elementor-image-box-description">Owner &amp; Master Plumber<br><a href="mailto:dale@hartsellplumbing-example.com">Email Dale</a></p></div><div class="elementor-column elementor-col-33"><figure><img src="/wp-content/uploads/2023/05/tina.jpg" alt=""></figure><h3 class="elementor-image-box-title">Tina Hartsell</h3><p class="elementor-image-box-description">Office Manager<br>Scheduling and billing</p></div><div class="elementor-column elementor-col-33"><figure><img src="/wp-content/uploads/2024/01/marcus.jpg" alt=""></figure><h3 class="elementor-image-box-title">Marcus Ruiz</h3><p class="elementor-image-box-description">Service Manager<br>Cell: (260) 418-4462<br><a href="mailto:mruiz@hartsellplumbing-example.com">Email Marcus</a></p></div></section>
<section><h2>What our customers say</h2><div class="elementor-testimonial"><div class="elementor-testimonial-content">Water heater went out on Christmas Eve. They were here in 90 minutes.</div><div class="elementor-testimonial-name">Brenda Kowalczyk</div><div class="elementor-testimonial-job">Homeowner, Leo-Cedarville</div></div><div class="elementor-testimonial"><div class="elementor-testimonial-content">Quoted $1,450 and charged $1,450. Marcus explained every step.</div><div class="elementor-testimonial-name">Greg Sandoval</div><div class="elementor-testimonial-job">Property Manager, Aboite</div></div></section>
<section><form class="elementor-form" method="post" name="Contact"><input type="hidden" name="post_id" value="214"><input name="form_fields[name]" placeholder="Name"><input type="tel" name="form_fields[phone]" placeholder="Phone (###-###-####)"><select name="form_fields[svc]"><option>Repair</option><option>New install</option><option>Estimate</option></select><textarea placeholder="What's going on?"></textarea><button type="submit">Send</button></form></section></div>
<footer class="elementor-location-footer"><p>Hartsell &amp; Sons Plumbing, LLC &bull; Indiana Plumbing Contractor License CO19600073 &bull; Licensed, bonded &amp; insured since 1978</p><p>Coupon: $49 drain cleaning, expires 09/30/2026. Cannot be combined with other offers.</p><p>&copy; 2026 All rights reserved. Website by <a href="https://www.summitcityweb-example.com">Summit City Web</a></p></footer></body></html>
`,
  },
  {
    id: 'us-realtor-profile',
    url: 'https://www.saguaroridgerealty-example.com/agents/lorena-vasquez-whitt',
    people: [
      ['Lorena Vasquez-Whitt', 'Associate Broker, REALTOR®', '+14806269134', 'lorena@saguaroridgerealty-example.com'],
      ['Beth Okafor', 'Transaction Coordinator', 'transactions.lvw@saguaroridgerealty-example.com'],
    ],
    shared: ['+14803912750', '+14803912768'],
    orgs: ['Saguaro Ridge Realty, LLC'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Lorena Vasquez-Whitt, Scottsdale REALTOR® | Saguaro Ridge Realty</title><meta name="viewport" content="width=device-width,initial-scale=1"></head><body><div id="app" data-v-app=""><header class="hdr" data-v-1a2b><a href="/" class="hdr__logo">Saguaro Ridge Realty</a><nav data-v-1a2b><a href="/search">Home Search</a><a href="/agents">Agents</a><a href="/sell">What's My Home Worth?</a><a href="/blog">Blog</a><a href="/login">Sign In</a></nav></header>
<main class="agent" data-v-77fe><section class="agent__hero"><img class="agent__photo" src="https://cdn.saguaroridgerealty-example.com/a/4471/600.webp" alt="Lorena Vasquez-Whitt"><div><h1 class="agent__name">Lorena Vasquez-Whitt</h1><p class="agent__title">Associate Broker, REALTOR&reg;</p><p class="agent__lic">AZ License BR572140000 &middot; ABR, SRES</p><ul class="agent__contact"><li><span>Cell</span> <a href="tel:4806269134">480.626.9134</a></li><li><span>Office</span> <a href="tel:4803912750">480.391.2750</a></li><li><span>Fax</span> 480.391.2768</li><li><a class="btn" href="mailto:lorena@saguaroridgerealty-example.com">Email Lorena</a> <button class="btn btn--ghost">Schedule a Tour</button></li></ul></div></section>
<section class="agent__bio" data-v-77fe><h2>About Lorena</h2><p>A second-generation Arizonan, Lorena has closed more than 410 transactions since 2006, with a focus on McDowell Mountain Ranch, DC Ranch and Troon. She and her husband live in North Scottsdale with two rescue greyhounds.</p><p>Under contract? Paperwork questions go to Beth Okafor, Transaction Coordinator: <a href="mailto:transactions.lvw@saguaroridgerealty-example.com">transactions.lvw@saguaroridgerealty-example.com</a></p></section>
<section class="listings" data-v-90cc><h2>Lorena's Listings</h2><div class="card"><a href="/listing/6718842"><img src="/l/6718842.webp" alt="10482 E Acacia Dr"></a><p class="card__price">$1,249,000</p><p>4 bd &middot; 3.5 ba &middot; 3,118 sqft</p><p>10482 E Acacia Dr, Scottsdale, AZ 85255</p><p class="card__mls">MLS# 6718842</p></div><div class="card"><a href="/listing/6724109"><img src="/l/6724109.webp" alt="7327 E Tailspin Ln"></a><p class="card__price">$874,500 <s>$899,900</s></p><p>3 bd &middot; 2 ba &middot; 2,204 sqft</p><p>7327 E Tailspin Ln, Scottsdale, AZ 85255</p><p class="card__mls">MLS# 6724109</p></div></section>
<section class="listings" data-v-90cc><h2>Nearby Homes You May Like</h2><div class="card"><p class="card__price">$995,000</p><p>18650 N Thompson Peak Pkwy #2041</p><p class="card__mls">MLS# 6729930 &middot; Listing courtesy of Ron Tully, Desert Peak Homes</p></div><div class="card"><p class="card__price">$1,075,000</p><p>9290 E Thompson Peak Pkwy #135</p><p class="card__mls">MLS# 6730417 &middot; Listing courtesy of Carla Mehta, Copperline Brokers</p></div></section>
<section class="reviews" data-v-31d0><h2>Reviews (64)</h2><div class="rev"><b>&#9733;&#9733;&#9733;&#9733;&#9733;</b><p>Lorena sold our condo in 9 days at $12K over ask.</p><span class="rev__by">Paul and Denise Hatcher, sellers, 03/2026</span></div><div class="rev"><b>&#9733;&#9733;&#9733;&#9733;&#9733;</b><p>Patient with first-time buyers. Answered texts at 10 pm!</p><span class="rev__by">Anjali Desai, buyer, 11/2025</span></div></section>
<form class="lead" data-v-5b1e><h3>Ask a question</h3><input name="first" placeholder="First name"><input name="last" placeholder="Last name"><input name="email" type="email" placeholder="Email"><textarea>I'd like to know more about Scottsdale real estate.</textarea><small>By submitting you agree to receive calls and texts. Msg &amp; data rates may apply. Reply STOP to opt out.</small><button>Send</button></form></main>
<footer class="ftr" data-v-8d8d><p>Saguaro Ridge Realty, LLC &middot; 20343 N Hayden Rd, Ste 105-218, Scottsdale, AZ 85255</p><p>Designated Broker license LC664920000. Equal Housing Opportunity. &copy; 2026 ARMLS. All information should be verified by the recipient and none is guaranteed as accurate. Last updated 06/14/2026 04:15 PM MST.</p></footer></div>
<script>window.__NUXT__={state:{agent:{id:4471,first:"Lorena",last:"Vasquez-Whitt",cell:"4806269134",office:"4803912750",mlsId:"lv412",sold:410,updated:1781421300000}}}</script></body></html>
`,
  },
  {
    id: 'uk-team-dentist',
    url: 'https://www.kirkbylanedental-example.co.uk/meet-the-team',
    people: [
      ['Harriet Oldroyd', 'Principal Dentist'],
      ['Imran Sadiq', 'Associate Dentist'],
      ['Joanna Melling', 'Dental Hygienist'],
      ['Sue Pickersgill', 'Practice Manager', 'manager@kirkbylanedental-example.co.uk'],
      ['Chloe Airey', 'Treatment Coordinator', '+447814182946'],
    ],
    shared: ['+441524382916', 'reception@kirkbylanedental-example.co.uk', 'referrals@kirkbylanedental-example.co.uk'],
    orgs: ['Kirkby Lane Dental Practice Ltd'],
    html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Meet the Team | Kirkby Lane Dental Practice, Lancaster</title></head><body class="et_pb_pagebuilder_layout et_fixed_nav">
<div id="top-header"><div class="container clearfix"><div id="et-info"><span id="et-info-phone">01524 382916</span><a href="/cdn-cgi/l/email-protection#3a485f595f4a4e5355547a515348515843565b545f5e5f544e5b56175f425b574a565f145955144f51"><span id="et-info-email"><span class="__cf_email__" data-cfemail="9be9fef8feebeff2f4f5dbf0f2e9f0f9e2f7faf5fefffef5effaf7b6fee3faf6ebf7feb5f8f4b5eef0">[email&#160;protected]</span></span></a></div><div id="et-secondary-menu"><a href="/nhs-patients">NHS</a><a href="/fees">Fees</a><a href="/emergency">Emergency</a></div></div></div>
<header id="main-header"><a href="/"><img src="/wp-content/uploads/kld-logo.svg" alt="Kirkby Lane Dental"></a><ul id="top-menu"><li><a href="/treatments">Treatments</a><ul class="sub-menu"><li><a href="/implants">Implants from &pound;2,195</a></li><li><a href="/invisible-braces">Invisible braces from &pound;2,400</a></li></ul></li><li class="current-menu-item"><a href="/meet-the-team">Meet the Team</a></li><li><a href="/referrals">Referrals</a></li><li><a href="/contact">Contact</a></li></ul></header>
<div id="et-main-area"><div class="et_pb_section"><h1>Meet the Team</h1>
<div class="et_pb_team_member"><div class="et_pb_team_member_image"><img src="/wp-content/uploads/harriet.jpg" alt="Dr Harriet Oldroyd"></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Dr Harriet Oldroyd</h4><p class="et_pb_member_position">Principal Dentist</p><p>BDS (Leeds) 2004, MJDF RCS(Eng). GDC No. 84213. Harriet took over the practice from Mr Geoffrey Marsden in 2014 and has a special interest in nervous patients.</p></div></div>
<div class="et_pb_team_member"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Dr Imran Sadiq</h4><p class="et_pb_member_position">Associate Dentist</p><p>BChD 2015, PGCert Implant Dentistry. GDC No. 259017. Imran works Monday, Wednesday and Thursday.</p></div></div>
<div class="et_pb_team_member"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Joanna Melling</h4><p class="et_pb_member_position">Dental Hygienist</p><p>GDC No. 176644. Direct access appointments, no referral needed (&pound;72).</p></div></div>
<div class="et_pb_team_member"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Sue Pickersgill</h4><p class="et_pb_member_position">Practice Manager</p><p>Sue is also our complaints lead and safeguarding officer. Write to her at <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="a3cec2cdc2c4c6d1e3c8cad1c8c1dacfc2cdc6c7c6cdd7c2cf8ec6dbc2ced3cfc68dc0cc8dd6c8">[email&#160;protected]</a>.</p></div></div>
<div class="et_pb_team_member"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Chloe Airey</h4><p class="et_pb_member_position">Treatment Coordinator</p><p>Free consultations for implants and braces. WhatsApp Chloe on 07814 182946.</p></div></div></div>
<div class="et_pb_section et_pb_testimonials"><div class="et_pb_testimonial"><p>&ldquo;I hadn&rsquo;t been to a dentist in eleven years. Dr Oldroyd never rushed me.&rdquo;</p><span class="et_pb_testimonial_author">Malcolm Threlfall</span><p class="et_pb_testimonial_meta">Carnforth</p></div></div>
<div class="et_pb_section"><h2>Opening times</h2><table><tr><td>Mon &ndash; Thu</td><td>8.30am &ndash; 5.30pm</td></tr><tr><td>Fri</td><td>8.30am &ndash; 3pm</td></tr><tr><td>1st Sat of month</td><td>by appointment</td></tr></table><p>Out of hours dental pain: please ring NHS 111.</p><p>Referring practitioners: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="82f0e7e4e7f0f0e3eef1c2e9ebf0e9e0fbeee3ece7e6e7ecf6e3eeafe7fae3eff2eee7ace1edacf7e9">[email&#160;protected]</a> (encrypted via NHSmail on request)</p></div></div>
<footer id="main-footer"><div class="footer-widget"><h4>Find us</h4><p>Kirkby Lane Dental Practice<br>18 Kirkby Lane<br>Lancaster LA1 4QT</p><p>Tel 01524 382 916</p></div><div class="footer-widget"><h4>Latest from the blog</h4><ul><li><a href="/blog/vaping-gums">Is vaping bad for your gums?</a> 2 June 2026</li><li><a href="/blog/band-charges">NHS band charges from April</a> 1 April 2026</li></ul></div><div id="footer-bottom"><p>Kirkby Lane Dental Practice Ltd. Registered in England &amp; Wales no. 09312847. CQC provider ID 1-2847719305. Page last reviewed 12/05/2026. Site by Lune Valley Digital.</p></div></footer>
<div id="cookie-law-info-bar"><span>We use cookies to improve your experience. <a role="button" data-cli_action="accept">Accept</a> <a role="button">Reject</a> <a href="/cookies">Read more</a></span></div><script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script></body></html>
`,
  },
  {
    id: 'us-staff-church',
    url: 'https://www.gracehollowchurch-example.org/our-staff',
    people: [
      ['Thomas Abara', 'Senior Pastor', 'tabara@gracehollowchurch-example.org'],
      ['Jill Sorensen', 'Associate Pastor for Youth & Families', 'jsorensen@gracehollowchurch-example.org'],
      ['Everett Lyle', 'Director of Music', 'music@gracehollowchurch-example.org'],
      ['Connie Baptiste', 'Church Administrator', 'office@gracehollowchurch-example.org'],
      [
        'Rosalind Teague',
        'Little Lambs Preschool Director',
        '+14232665183',
        'littlelambs@gracehollowchurch-example.org',
      ],
      ['Hank Dillard', 'Sexton'],
    ],
    shared: ['+14232665180', '+14232665189'],
    orgs: ['Grace Hollow Presbyterian Church'],
    html: `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Our Staff &mdash; Grace Hollow Presbyterian Church</title></head><body id="collection-5c8e1f" class="header-layout-nav-right view-list">
<div class="announcement-bar"><a href="/vbs">VBS 2026 registration is open! June 22&ndash;26, ages 4&ndash;11, $25 per child</a></div>
<header data-test="header" class="Header"><a href="/" class="Header-branding">Grace Hollow</a><nav class="Header-nav"><a href="/im-new">I'm New</a><a href="/sermons">Sermons</a><a href="/our-staff">Our Staff</a><a href="/calendar">Calendar</a><a href="/give">Give</a></nav></header>
<main class="Index"><section class="sqs-layout sqs-grid-12"><div class="sqs-block html-block"><h1 style="text-align:center">Our Staff</h1><p style="text-align:center">The church office is open Monday through Thursday, 9&ndash;3. Dial 423-266-5180 and the extension you need.</p></div>
<div class="row sqs-row"><div class="col sqs-col-4"><div class="sqs-block image-block"><img data-src="https://images.gracehollowchurch-example.org/tabara.jpg" alt="tabara.jpg"></div><div class="sqs-block html-block"><h3>Rev. Dr. Thomas Abara</h3><p><strong>Senior Pastor</strong></p><p>Ext. 11 | <a href="mailto:tabara@gracehollowchurch-example.org">Email</a></p><p>Tom came to Grace Hollow in 2017 from Enugu by way of Columbia Seminary. He and Ngozi have three daughters.</p></div></div>
<div class="col sqs-col-4"><div class="sqs-block html-block"><h3>Rev. Jill Sorensen</h3><p><strong>Associate Pastor for Youth &amp; Families</strong></p><p>Ext. 14 | <a href="mailto:jsorensen@gracehollowchurch-example.org">Email</a></p><p>Ask Jill about the Montreat trip or her sourdough starter.</p></div></div>
<div class="col sqs-col-4"><div class="sqs-block html-block"><h3>Everett Lyle</h3><p><strong>Director of Music</strong></p><p>Ext. 16 | <a href="mailto:music@gracehollowchurch-example.org">Email</a></p><p>Chancel Choir rehearses Wednesdays at 7:00 pm. Handbells at 5:45.</p></div></div></div>
<div class="row sqs-row"><div class="col sqs-col-4"><div class="sqs-block html-block"><h3>Connie Baptiste</h3><p><strong>Church Administrator</strong></p><p>Ext. 10 | <a href="mailto:office@gracehollowchurch-example.org">Email</a></p><p>Bulletin announcements are due by noon on Tuesday.</p></div></div>
<div class="col sqs-col-4"><div class="sqs-block html-block"><h3>Rosalind Teague</h3><p><strong>Little Lambs Preschool Director</strong></p><p>423-266-5183 | <a href="mailto:littlelambs@gracehollowchurch-example.org">Email</a></p><p>TN DHS license 000481726. Enrollment for Fall 2026 has a wait list in the 2s.</p></div></div>
<div class="col sqs-col-4"><div class="sqs-block html-block"><h3>Hank Dillard</h3><p><strong>Sexton</strong></p><p>Room set-up requests: please use the form at least one week ahead.</p></div></div></div></section>
<section class="sqs-block summary-v2-block"><h2>Recent Sermons</h2><div class="summary-item"><a class="summary-title-link" href="/sermons/2026/6/7">The Patience of the Sower</a><time datetime="2026-06-07">June 7, 2026</time><span>Mark 4:26-34</span></div><div class="summary-item"><a class="summary-title-link" href="/sermons/2026/5/31">Three in One?</a><time datetime="2026-05-31">May 31, 2026</time><span>Guest preacher: Rev. Alan Purdy, Westminster Presbyterian</span></div></section></main>
<footer class="Footer"><div class="sqs-block html-block"><p>Grace Hollow Presbyterian Church<br>2210 Hollow Branch Road, Chattanooga, TN 37421</p><p>(423) 266-5180 &nbsp; fax (423) 266-5189</p><p>Sunday School 9:15 &middot; Worship 10:30 &middot; Livestream on YouTube</p></div><div class="sqs-block newsletter-block"><form><label>Sign up for The Hollow Log</label><input type="email" name="email" placeholder="Email Address"><button>Sign Up</button></form></div><p>EIN 62-0718853 &middot; Powered by Squarespace</p></footer></body></html>
`,
  },
  {
    id: 'us-attorneys-table',
    url: 'http://www.pruittlangford-example.com/attorneys.htm',
    people: [
      ['Robert E. Pruitt', 'Shareholder', '+14787418821', 'rpruitt@pruittlangford-example.com'],
      ['Susan M. Langford', 'Shareholder', '+14787418822', 'slangford@pruittlangford-example.com'],
      ['Darnell K. Mays', 'Shareholder', '+14787418825', 'dmays@pruittlangford-example.com'],
      ['Whitney A. Coggins', 'Associate', '+14787418831', 'wcoggins@pruittlangford-example.com'],
      ['Hollis B. Tarver', 'Of Counsel'],
      ['Peggy Ann Sikes', 'Paralegal', '+14787418827'],
    ],
    shared: ['+14787418820', '+14787418829', '+18005243198', 'mail@pruittlangford-example.com'],
    orgs: ['Pruitt, Langford & Mays, P.C.'],
    html: `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<meta name="GENERATOR" content="Microsoft FrontPage 4.0">
<title>Our Attorneys - Pruitt, Langford & Mays, P.C. - Macon, Georgia</title>
</head>
<body bgcolor="#FFFFF0" text="#000000" link="#000080" vlink="#551A8B" topmargin="0">
<table border="0" cellpadding="0" cellspacing="0" width="760" align="center">
<tr><td colspan="2" bgcolor="#000080" height="70"><font face="Garamond" size="6" color="#FFFFFF">&nbsp;Pruitt, Langford &amp; Mays, P.C.</font><br><font face="Garamond" size="2" color="#C0C0C0">&nbsp;&nbsp;Attorneys and Counselors at Law &#149; Since 1961</font></td></tr>
<tr><td width="150" valign="top" bgcolor="#E0E0D0"><font face="Arial" size="2"><br>&nbsp;<a href="index.htm">Home</a><br><br>&nbsp;<a href="practice.htm">Practice Areas</a><br><br>&nbsp;<b>Attorneys</b><br><br>&nbsp;<a href="probate.htm">Wills &amp; Probate</a><br><br>&nbsp;<a href="links.htm">Links</a><br><br>&nbsp;<a href="map.htm">Directions</a><br><br><br></font><font face="Arial" size="1">&nbsp;You are visitor<br>&nbsp;no. 0048172<br>&nbsp;since 04/12/2003</font></td>
<td width="610" valign="top"><blockquote><p><font face="Garamond" size="5" color="#800000">Our Attorneys</font></p>
<p><font face="Garamond" size="3">To reach one of us, dial direct or send electronic mail. To cut down on &quot;spam&quot; the addresses below are written out.</font></p>
<table border="1" cellpadding="4" cellspacing="0" width="560" bordercolor="#C0C0C0">
<tr bgcolor="#E0E0D0"><td><font face="Arial" size="2"><b>Name</b></font></td><td><font face="Arial" size="2"><b>Position</b></font></td><td><font face="Arial" size="2"><b>Direct Dial</b></font></td><td><font face="Arial" size="2"><b>E-Mail</b></font></td></tr>
<tr><td><font face="Arial" size="2"><a href="pruitt.htm">Robert E. Pruitt</a></font></td><td><font face="Arial" size="2">Shareholder</font></td><td nowrap><font face="Arial" size="2">478.741.8821</font></td><td><font face="Arial" size="2">rpruitt [at] pruittlangford-example [dot] com</font></td></tr>
<tr><td><font face="Arial" size="2"><a href="langford.htm">Susan M. Langford</a></font></td><td><font face="Arial" size="2">Shareholder</font></td><td nowrap><font face="Arial" size="2">478.741.8822</font></td><td><font face="Arial" size="2">slangford [at] pruittlangford-example [dot] com</font></td></tr>
<tr><td><font face="Arial" size="2"><a href="mays.htm">Darnell K. Mays</a></font></td><td><font face="Arial" size="2">Shareholder</font></td><td nowrap><font face="Arial" size="2">478.741.8825</font></td><td><font face="Arial" size="2">dmays [at] pruittlangford-example [dot] com</font></td></tr>
<tr><td><font face="Arial" size="2"><a href="coggins.htm">Whitney A. Coggins</a></font></td><td><font face="Arial" size="2">Associate</font></td><td nowrap><font face="Arial" size="2">478.741.8831</font></td><td><font face="Arial" size="2">wcoggins [at] pruittlangford-example [dot] com</font></td></tr>
<tr><td><font face="Arial" size="2">Hollis B. Tarver</font></td><td><font face="Arial" size="2">Of Counsel</font></td><td><font face="Arial" size="2">&nbsp;</font></td><td><font face="Arial" size="2">&nbsp;</font></td></tr>
<tr><td><font face="Arial" size="2">Peggy Ann Sikes</font></td><td><font face="Arial" size="2">Paralegal</font></td><td nowrap><font face="Arial" size="2">478.741.8827</font></td><td><font face="Arial" size="2">&nbsp;</font></td></tr>
</table>
<p><font face="Garamond" size="3"><b>In the news:</b> On March 3 the Court of Appeals affirmed a verdict of $2,350,000 for our client in <i>Hutchins v. Ocmulgee Freight Lines</i>, 371 Ga. App. 204. Mr. Mays argued the case before a three-judge panel.</font></p>
<p><font face="Garamond" size="2"><i>No representation is made that the quality of legal services to be performed is greater than that of other lawyers. Contacting us by e-mail does not create an attorney-client relationship.</i></font></p></blockquote></td></tr>
<tr><td colspan="2" align="center" bgcolor="#E0E0D0"><font face="Arial" size="1">355 Mulberry Street, Suite 400 &#149; P.O. Box 4417 &#149; Macon, Georgia 31208-4417<br>(478) 741-8820 &#149; (800) 524-3198 &#149; Telecopier (478) 741-8829 &#149; <a href="mailto:mail@pruittlangford-example.com">mail@pruittlangford-example.com</a><br>Best viewed at 800 x 600. Last updated 05/19/2026.</font></td></tr>
</table>
</body>
</html>
`,
  },
  {
    id: 'ca-staff-dealer',
    url: 'https://www.kettlevalleymotors-example.ca/dealership/staff.htm',
    people: [
      ['Gord Fedoruk', 'General Manager', 'gfedoruk@kettlevalleymotors-example.ca'],
      ['Simran Gill', 'Sales Manager', 'sgill@kettlevalleymotors-example.ca'],
      ['Tyler Beauchamp', 'Product Advisor', '+12504620937', 'tbeauchamp@kettlevalleymotors-example.ca'],
      ['Mei-Ling Chow', 'Financial Services Manager', 'mlchow@kettlevalleymotors-example.ca'],
      ['Rick Halvorsen', 'Service Manager', 'service@kettlevalleymotors-example.ca'],
      ['Dawn Petrie', 'Parts Advisor'],
    ],
    shared: ['+12504934610', '+12504934618', '+12504934625', '+18775029461', '+12504934611'],
    orgs: ['Kettle Valley Motors Ltd.'],
    html: `<!DOCTYPE html><html lang="en-CA"><head><meta charset="utf-8"><title>Meet Our Staff | Kettle Valley Motors | Penticton, BC</title></head><body id="STAFF" data-page-alias="SITEBUILDER_STAFF" class="ddc-page">
<div class="ddc-header"><div class="vcard"><strong class="org">Kettle Valley Motors Ltd.</strong><span class="adr"><span class="street-address">933 Westminster Ave W</span> <span class="locality">Penticton</span>, <span class="region">BC</span> <span class="postal-code">V2A 1L1</span></span><ul class="phones"><li class="phone1" data-click-to-call-phone="2504934610">Sales <span class="value">250-493-4610</span></li><li class="phone2" data-click-to-call-phone="2504934618">Service <span class="value">250-493-4618</span></li><li class="phone3">Parts <span class="value">250-493-4625</span></li></ul></div>
<ul class="ddc-nav"><li><a href="/new-inventory/">New</a></li><li><a href="/used-inventory/">Pre-Owned</a></li><li><a href="/finance/">Finance</a></li><li><a href="/service/">Service &amp; Parts</a></li><li><a href="/dealership/">About</a></li></ul></div>
<div class="ddc-content"><h1>Meet Our Staff</h1><p>Have a question? Call toll-free <span>1-877-502-9461</span> and ask for any of us by name.</p>
<h2>Management &amp; Sales</h2><ul class="staffList">
<li class="staff vcard"><div class="photo-wrap"><img src="/images/gord.jpg" class="photo" alt=""></div><dl><dt><a class="fn" href="#gord">Gord Fedoruk</a></dt><dd class="title">General Manager</dd><dd class="tel"><span class="type">Phone</span> <span class="value">250-493-4610 x 201</span></dd><dd><a class="email" href="mailto:gfedoruk@kettlevalleymotors-example.ca">Email Me</a></dd></dl></li>
<li class="staff vcard"><dl><dt><a class="fn" href="#simran">Simran Gill</a></dt><dd class="title">Sales Manager</dd><dd class="note">Speaks: English, Punjabi, Hindi</dd><dd class="tel"><span class="type">Phone</span> <span class="value">250-493-4610 x 214</span></dd><dd><a class="email" href="mailto:sgill@kettlevalleymotors-example.ca">Email Me</a></dd></dl></li>
<li class="staff vcard"><dl><dt><a class="fn" href="#tyler">Tyler Beauchamp</a></dt><dd class="title">Product Advisor</dd><dd class="tel"><span class="type">Text/Cell</span> <span class="value">250-462-0937</span></dd><dd><a class="email" href="mailto:tbeauchamp@kettlevalleymotors-example.ca">Email Me</a></dd></dl></li>
<li class="staff vcard"><dl><dt><a class="fn" href="#meiling">Mei-Ling Chow</a></dt><dd class="title">Financial Services Manager</dd><dd><a class="email" href="mailto:mlchow@kettlevalleymotors-example.ca">Email Me</a></dd></dl></li></ul>
<h2>Service &amp; Parts</h2><ul class="staffList">
<li class="staff vcard"><dl><dt><a class="fn" href="#rick">Rick Halvorsen</a></dt><dd class="title">Service Manager</dd><dd><a class="email" href="mailto:service@kettlevalleymotors-example.ca">Email Me</a></dd></dl></li>
<li class="staff vcard"><dl><dt><a class="fn" href="#dawn">Dawn Petrie</a></dt><dd class="title">Parts Advisor</dd></dl></li></ul>
<div class="ddc-specials"><h3>This month</h3><div class="vehicle" data-vin="2HKRS4H71PH012846"><a href="/used/12846">2023 AWD EX-L, 41,280 km</a><span class="price">$36,995</span><span>Stock #K23-0418A</span></div><div class="vehicle" data-vin="1FTFW1E53MFA77120"><a href="/used/77120">2021 SuperCrew 4x4</a><span class="price">$44,488</span><span>Stock #T26-077B</span></div><p>OAC. $599 documentation fee and taxes extra. Offer ends July 31, 2026.</p></div>
<div class="ddc-reviews"><blockquote>Tyler found me exactly the truck I wanted, no pressure at all.<footer>&mdash; Wendy Stasiuk, Summerland</footer></blockquote></div>
<table class="hours"><caption>Sales Hours</caption><tr><th>Mon - Fri</th><td>8:30am - 6:00pm</td></tr><tr><th>Sat</th><td>9:00am - 5:00pm</td></tr><tr><th>Sun &amp; Holidays</th><td>Closed</td></tr></table></div>
<div class="ddc-footer"><p>Kettle Valley Motors Ltd. &nbsp; Fax: 250-493-4611 &nbsp; VSA Dealer Licence #40218 &nbsp; GST 10281 7746 RT0001</p><p><a href="/privacy.htm">Privacy</a> | <a href="/sitemap.htm">Sitemap</a> | Advanced Automotive Dealer Websites by DriveBox</p></div></body></html>
`,
  },
  {
    id: 'ie-contact-restaurant',
    url: 'https://www.thesaltlarder-example.ie/contact',
    people: [
      ['Ciarán Devane', 'Chef-Patron'],
      ['Aoife Lenihan', 'Restaurant Manager', 'aoife@thesaltlarder-example.ie'],
      ['Niamh Cotter', 'Events & Private Dining', '+353868213907', 'niamh@thesaltlarder-example.ie'],
    ],
    shared: ['+353214778316', '+353874106258', 'hello@thesaltlarder-example.ie', 'jobs@thesaltlarder-example.ie'],
    orgs: ['The Salt Larder'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Contact | The Salt Larder | Seafood Restaurant Kinsale</title><meta name="generator" content="Site Builder 1.0"></head><body class="responsive"><div id="SITE_CONTAINER"><div id="site-root">
<header id="SITE_HEADER" tabindex="-1"><div id="comp-kx01" class="font_2"><a href="/">THE SALT LARDER</a></div><nav id="comp-kx02"><ul><li><p class="nav-label">Menus</p></li><li><p class="nav-label">Book</p></li><li><p class="nav-label">Vouchers</p></li><li><p class="nav-label">Our Story</p></li><li><p class="nav-label">Contact</p></li></ul></nav></header>
<main id="PAGES_CONTAINER"><div id="comp-l1a" class="richText"><h1 class="font_0">Find us<span class="wxp-guard">&#8203;</span></h1><p class="font_8">Lower O'Connell Street, Kinsale, Co. Cork, P17 XR62</p><p class="font_8"><span style="font-weight:bold">T</span>&nbsp; 021 477 8316</p><p class="font_8"><span style="font-weight:bold">WhatsApp</span>&nbsp; 087 410 6258 (same-day tables only)</p><p class="font_8"><span style="font-weight:bold">E</span>&nbsp; <span>hello</span><span>@</span><span>thesaltlarder-example</span><span>.ie</span></p><p class="font_8">&#8203;</p></div>
<div id="comp-l1b" class="richText"><h2 class="font_2">Opening Hours</h2><p class="font_8">Dinner Wed &ndash; Sat 5.30 &ndash; 9.30pm</p><p class="font_8">Sunday lunch 12.30 &ndash; 4pm</p><p class="font_8">We take parties of up to 8 online. A deposit of &euro;20 pp applies for six or more. Tasting menu &euro;78, wine pairing &euro;46.</p></div>
<div id="comp-l1c" class="richText"><h2 class="font_2">The crew</h2><p class="font_8"><span style="font-style:italic">Chef-Patron</span> &nbsp;Ciarán Devane</p><p class="font_8"><span style="font-style:italic">Restaurant Manager</span> &nbsp;Aoife Lenihan &nbsp;<a href="mailto:aoife@thesaltlarder-example.ie" target="_self"><span style="text-decoration:underline">aoife@thesaltlarder-example.ie</span></a></p><p class="font_8"><span style="font-style:italic">Events &amp; Private Dining</span> &nbsp;Niamh Cotter &nbsp;<a href="mailto:niamh@thesaltlarder-example.ie" target="_self"><span style="text-decoration:underline">niamh@thesaltlarder-example.ie</span></a> &nbsp;+353 (0)86 821 3907</p><p class="font_8">Fancy working with us? CV to <a href="mailto:jobs@thesaltlarder-example.ie?subject=CV">jobs@thesaltlarder-example.ie</a> &ndash; we are looking for a chef de partie.</p></div>
<div id="comp-l1d" class="richText"><h2 class="font_2">Kind words</h2><p class="font_7">&ldquo;The best crab toast on the south coast, and I have eaten a lot of crab toast.&rdquo;</p><p class="font_9">Orla Prendergast, <span style="font-style:italic">The Sunday Dispatch</span></p><p class="font_7">&ldquo;We had our wedding lunch here and people still talk about it.&rdquo;</p><p class="font_9">Cathal &amp; Marie, Bandon</p></div>
<div id="comp-l1e" class="richText"><p class="font_8">Our oysters come from Dan Hurley in Oysterhaven, our leaves from Maeve's Acre and our bread from the Rye Exchange. Allergen list available at the door.</p></div>
<div id="comp-l1f"></iframe-host></div>
<form id="comp-l1g"><label for="input_1">Name *</label><input id="input_1" type="text" required><label for="input_2">Email *</label><input id="input_2" type="email" required><label for="input_3">Tell us what you are planning</label><textarea id="input_3"></textarea><button aria-disabled="false"><span>Send</span></button></form></main>
<footer id="SITE_FOOTER"><p class="font_9">&copy;2026 by The Salt Larder. VAT IE3418827TH</p><ul aria-label="Social Bar"><li><a href="#" aria-label="Instagram"></a></li><li><a href="#" aria-label="Facebook"></a></li></ul></footer></div></div>
<div data-hook="consent-banner-root"><p>By continuing to browse you agree to our use of cookies.</p><button data-hook="consent-banner-close-button">OK</button></div></body></html>
`,
  },
  {
    id: 'us-contact-brewery',
    url: 'https://www.stoneledgebrewing-example.com/contact',
    people: [
      ['Jess Corrigan', 'Co-Founder & Head Brewer'],
      ['Nate Corrigan', 'Co-Founder & CEO', 'nate@stoneledgebrewing-example.com'],
      ['Marcus Pell', 'Sales Director', '+18022794416', 'marcus@stoneledgebrewing-example.com'],
      ['Abby Thibault', 'Taproom Manager', 'taproom@stoneledgebrewing-example.com'],
    ],
    shared: ['+18024967731', 'info@stoneledgebrewing-example.com'],
    orgs: ['Stone Ledge Brewing Co.'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Contact | Stone Ledge Brewing Co.</title></head><body class="template-page">
<div class="age-gate" role="dialog" aria-modal="true" hidden><h2>Are you 21?</h2><button>Yep</button><button>Not yet</button></div>
<div class="site-nav"><a class="brand" href="/">Stone Ledge</a><a href="/beers">Beers</a><a href="/taproom">Taproom</a><a href="/shop">Merch</a><a href="/find">Beer Finder</a><a href="/contact">Contact</a><a href="/cart">Cart (0)</a></div>
<section class="shopify-section"><div class="rte"><h1>Get in touch</h1>
<p>We're a small crew so please be patient. For most things write to info&#64;stoneledgebrewing-example.com or leave a message on the taproom phone, 802-496-7731. (We can't reserve tables. First come, first served!)</p>
<p><strong>Wholesale &amp; distribution</strong><br>VT, NH and northern NY accounts: Marcus Pell, Sales Director, <a href="mailto:marcus@stoneledgebrewing-example.com">marcus@stoneledgebrewing-example.com</a> or 802.279.4416. In Massachusetts we're carried by Bay Colony Beverage, please talk to your rep there.</p>
<p><strong>Private events &amp; tours</strong><br>Abby Thibault, Taproom Manager: <a href="mailto:taproom@stoneledgebrewing-example.com?subject=Private%20event">taproom@stoneledgebrewing-example.com</a>. The loft holds 45 standing. $350 for three hours, Mon-Thu only.</p>
<p><strong>Press</strong><br>Logos and hi-res cans are in the <a href="/press-kit.zip">press kit</a>. For interviews: <img src="/cdn/shop/files/press-mail.png" width="212" height="18" alt=""></p>
<p><strong>Donations</strong><br>We support 501(c)(3)s within 30 miles. Requests by <a href="/pages/donation-form">form</a> only, six weeks ahead.</p></div></section>
<section class="founders"><h2>Who's behind the Ledge</h2><div class="grid"><div class="grid__item"><img src="/cdn/shop/files/jess.jpg" alt="Jess with a mash paddle"><h3>Jess Corrigan</h3><p class="muted">Co-Founder &amp; Head Brewer</p><p>Former high-school chem teacher. Won't shut up about Czech floor malt.</p></div><div class="grid__item"><img src="/cdn/shop/files/nate.jpg" alt="Nate"><h3>Nate Corrigan</h3><p class="muted">Co-Founder &amp; CEO</p><p>Runs the business side. Complaints, compliments, lease offers: <a href="mailto:nate@stoneledgebrewing-example.com">drop Nate a line</a>.</p></div></div></section>
<section class="on-tap"><h2>Pouring now</h2><table><tr><td>Uncle Walter</td><td>Vienna lager</td><td>5.1%</td><td>$7</td></tr><tr><td>Ledge Hand</td><td>NE IPA</td><td>6.8%</td><td>$8</td></tr><tr><td>Sister Agnes</td><td>Belgian single</td><td>4.7%</td><td>$7</td></tr><tr><td>Mud Season 2026</td><td>Oatmeal stout, nitro</td><td>5.9%</td><td>$8</td></tr></table></section>
<section class="ugc"><h2>From the guest book</h2><blockquote>Drove up from Hartford for the Mud Season release. Worth every mile.<br><em>Kevin Laskaris</em></blockquote><blockquote>Dog friendly, kid friendly, grumpy-husband friendly.<br><em>The Fontaines, Waterbury</em></blockquote></section>
<section class="blog-teaser"><h2>Ledger (our blog)</h2><article><h3><a href="/blogs/ledger/why-lager">Why we brew lager in IPA country</a></h3><p class="meta">by Jess Corrigan &middot; May 8, 2026</p></article><article><h3><a href="/blogs/ledger/hops-2025">Field notes from hop selection</a></h3><p class="meta">by guest writer Dmitri Anand &middot; Oct 2, 2025</p></article></section>
<footer class="site-footer"><div><h4>Taproom</h4><p>1188 Mad River Rd, Waitsfield, VT 05673<br>Thu-Fri 3-9, Sat 12-9, Sun 12-6</p></div><div><h4>Newsletter</h4><form><input type="email" placeholder="your email"><button>Join</button></form></div><p>&copy; 2026 Stone Ledge Brewing Co. | Please drink responsibly</p></footer></body></html>
`,
  },
  {
    id: 'au-contact-vet',
    url: 'https://www.boroniacreekvet-example.com.au/index.php/contact-us',
    people: [
      ['Melissa Trang', 'Practice owner and veterinarian'],
      ['Angus Whitely', 'Large animal veterinarian', '+61418530927'],
      ['Kerryn Dalgleish', 'Head nurse', 'kerryn@boroniacreekvet-example.com.au'],
      ['Jodie Pappas', 'Accounts', 'accounts@boroniacreekvet-example.com.au'],
    ],
    shared: ['+61354428190', '+61354428193', '+61427616408', 'reception@boroniacreekvet-example.com.au'],
    orgs: ['Boronia Creek Veterinary Clinic Pty Ltd'],
    html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-au" lang="en-au"><head><base href="https://www.boroniacreekvet-example.com.au/index.php/contact-us" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>Contact Us - Boronia Creek Vet</title></head><body class="site com_content view-article no-layout itemid-108">
<div class="rt-container"><div class="moduletable_top"><div class="custom"><p><strong>Phone 03 5442 8190</strong> &nbsp; After hours emergencies 0427 616 408</p></div></div>
<ul class="nav menu mod-list"><li class="item-101"><a href="/">Home</a></li><li class="item-104 deeper parent"><a href="/index.php/services">Services</a><ul class="nav-child"><li><a href="/index.php/services/desexing">Desexing</a></li><li><a href="/index.php/services/equine">Equine</a></li></ul></li><li class="item-106"><a href="/index.php/puppy-school">Puppy School</a></li><li class="item-108 current active"><a href="/index.php/contact-us">Contact Us</a></li></ul>
<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">Contact Us</h2></div><dl class="article-info muted"><dd class="createdby">Written by <span itemprop="name">Super User</span></dd><dd class="modified">Last Updated: 03 March 2026</dd><dd class="hits">Hits: 28417</dd></dl>
<div itemprop="articleBody"><table style="width: 100%;" border="0"><tbody><tr><td valign="top"><h4>Clinic</h4><p>Boronia Creek Veterinary Clinic Pty Ltd<br />61 Lockwood Road<br />Kangaroo Flat VIC 3555</p><p>Tel: (03) 5442 8190<br />Fax: (03) 5442 8193<br />Email: <span id="cloak52a7e1"><a href="mailto:reception@boroniacreekvet-example.com.au">reception@boroniacreekvet-example.com.au</a></span><script type="text/javascript">document.getElementById('cloak52a7e1').classList.add('done');</script></p></td>
<td valign="top"><h4>Hours</h4><p>Mon&ndash;Fri 8.30am&ndash;6.00pm<br />Sat 9.00am&ndash;12.00pm<br />Sun &amp; public holidays: closed (after hours roster with Eaglehawk)</p></td></tr></tbody></table>
<h4>Our people</h4><ul><li><strong>Dr Melissa Trang</strong> BVSc (Hons) MANZCVS &ndash; Practice owner and veterinarian. Mel bought the clinic from Dr Ron Illich when he retired in 2016.</li><li><strong>Dr Angus Whitely</strong> BVBiol BVSc &ndash; Large animal veterinarian. For preg testing and herd visits ring Angus direct on 0418 530 927.</li><li><strong>Kerryn Dalgleish</strong> Cert IV VN &ndash; Head nurse. Puppy school bookings to <span id="cloak77b03c"><a href="mailto:kerryn@boroniacreekvet-example.com.au">kerryn@boroniacreekvet-example.com.au</a></span>.</li><li><strong>Jodie Pappas</strong> &ndash; Accounts (Tues and Thurs only), <span id="cloak1190fe"><a href="mailto:accounts@boroniacreekvet-example.com.au">accounts@boroniacreekvet-example.com.au</a></span></li></ul>
<p>Consultation fee from 1 July 2026: $89 (revisit $58). C5 vaccination $112. We accept EFTPOS, VetPay and Zip. Bank details for EFT: BSB 633-000, account 148 220 917.</p></div></div>
<div class="moduletable"><h3>Latest News</h3><ul class="latestnews"><li><a href="/index.php/news/54-snake-season">Snake season is here early</a></li><li><a href="/index.php/news/52-meet-biscuit">Meet Biscuit, our new clinic cat</a></li><li><a href="/index.php/news/49-parvo">Parvo alert: Long Gully and Eaglehawk</a></li></ul></div>
<div class="moduletable"><h3>Happy clients</h3><p><em>"Dr Mel saw Ziggy straight away after he ate a whole pack of Nurofen. Forever grateful."</em><br />Leanne Cosgriff, Golden Square</p></div>
<div class="footer"><p>&copy; 2026 Boronia Creek Vet. ABN 63 118 402 957. <a href="/index.php/login">Staff login</a> | Template by RocketJoom</p></div></div></body></html>
`,
  },
  {
    id: 'sg-partners-accounting',
    url: 'https://www.teorajan-example.com.sg/our-people',
    people: [
      ['Teo Wei Ming', 'Managing Partner', '+6562247716', 'weiming.teo@teorajan-example.com.sg'],
      ['Kavitha Rajan', 'Partner, Assurance', '+6562247718', 'kavitha.rajan@teorajan-example.com.sg'],
      ['Goh Li Ting', 'Director, Tax', '+6562247721', 'liting.goh@teorajan-example.com.sg'],
      ['Nur Aisyah Binte Rahmat', 'Manager, Corporate Secretarial', '+6591837264', 'aisyah@teorajan-example.com.sg'],
    ],
    shared: ['+6562247715', '+6562247729', 'enquiry@teorajan-example.com.sg'],
    orgs: ['Teo, Rajan & Partners LLP'],
    html: `<!DOCTYPE html><html lang="en-SG"><head><meta charset="utf-8"><title>Our People | Teo, Rajan &amp; Partners LLP | Chartered Accountants Singapore</title></head><body class="html not-front page-node-31 node-type-people-landing">
<div id="skip-link"><a href="#main-content" class="element-invisible">Skip to main content</a></div><div id="header"><a href="/" rel="home" id="logo"><img src="/sites/default/files/trp_logo.png" alt="TRP"></a><div class="region-header"><ul class="menu"><li class="leaf"><a href="/services/audit">Audit &amp; Assurance</a></li><li class="leaf"><a href="/services/tax">Tax</a></li><li class="leaf"><a href="/services/corpsec">Corporate Secretarial</a></li><li class="leaf"><a href="/insights">Insights</a></li><li class="leaf"><a href="/our-people" class="active">Our People</a></li></ul></div></div>
<div id="main-content"><h1 class="title">Our People</h1><p>With 38 professionals across audit, tax and corporate secretarial work, we serve owner-managed companies in Singapore, Johor and Batam.</p>
<div class="view-content"><div class="views-row" itemscope itemtype="http://schema.org/Person"><h3 itemprop="name">Teo Wei Ming</h3><div itemprop="jobTitle">Managing Partner</div><div class="quals">FCA (Singapore), ACCA</div><div>DID: <span itemprop="telephone">+65 6224 7716</span></div><div><a itemprop="email" href="mailto:weiming.teo@teorajan-example.com.sg">weiming.teo@teorajan-example.com.sg</a></div></div>
<div class="views-row" itemscope itemtype="http://schema.org/Person"><h3 itemprop="name">Kavitha Rajan</h3><div itemprop="jobTitle">Partner, Assurance</div><div class="quals">CA (Singapore), CIA</div><div>DID: <span itemprop="telephone">+65 6224 7718</span></div><div><a itemprop="email" href="mailto:kavitha.rajan@teorajan-example.com.sg">kavitha.rajan@teorajan-example.com.sg</a></div></div>
<div class="views-row" itemscope itemtype="http://schema.org/Person"><h3 itemprop="name">Goh Li Ting</h3><div itemprop="jobTitle">Director, Tax</div><div class="quals">Accredited Tax Advisor (Income Tax &amp; GST)</div><div>DID: <span itemprop="telephone">+65 6224 7721</span></div><div><a itemprop="email" href="mailto:liting.goh@teorajan-example.com.sg">liting.goh@teorajan-example.com.sg</a></div></div>
<div class="views-row" itemscope itemtype="http://schema.org/Person"><h3 itemprop="name">Nur Aisyah Binte Rahmat</h3><div itemprop="jobTitle">Manager, Corporate Secretarial</div><div class="quals">ACS, ACG</div><div>Mobile / WhatsApp: <a href="https://wa.me/6591837264" itemprop="telephone">9183 7264</a></div><div><a itemprop="email" href="mailto:aisyah@teorajan-example.com.sg">aisyah@teorajan-example.com.sg</a></div></div></div>
<div class="block-insights"><h2>Insights</h2><ul><li><a href="/insights/gst-reg">GST InvoiceNow: what changes from April 2026</a><span class="submitted">14 Mar 2026</span></li><li><a href="/insights/cit-rebate">YA 2026 CIT rebate cash grant of S$2,000</a><span class="submitted">2 Mar 2026</span></li></ul></div>
<div class="block-quote"><p>&ldquo;TRP took over our books mid-year and closed on time.&rdquo;</p><p>Desmond Ang, CFO, Lionhead Marine Supplies Pte Ltd</p></div>
<table class="fees"><tr><th>Incorporation package</th><td>S$688 + ACRA fees S$315</td></tr><tr><th>Annual corp sec retainer</th><td>from S$480</td></tr><tr><th>XBRL filing</th><td>from S$250</td></tr></table></div>
<div id="footer"><div class="vcard"><span class="fn org">Teo, Rajan &amp; Partners LLP</span><br><span class="adr"><span class="street-address">10 Anson Road #27-08 International Plaza</span>, <span class="country-name">Singapore</span> <span class="postal-code">079903</span></span><br>Tel: <span class="tel">(65) 6224 7715</span>&nbsp; Fax: <span class="tel">(65) 6224 7729</span><br><a class="email" href="mailto:enquiry@teorajan-example.com.sg">enquiry@teorajan-example.com.sg</a></div><p>UEN T09LL0412H. Public Accountants and Chartered Accountants. GST Reg No. M90364817X. Office hours Mon&ndash;Fri 9am&ndash;6pm. &copy; 2026</p></div></body></html>
`,
  },
  {
    id: 'in-contact-school',
    url: 'https://www.kovaividyalaya-example.edu.in/contact.php',
    people: [
      ['R. Meenakshi Sundaram', 'Principal', 'principal@kovaividyalaya-example.edu.in'],
      ['Sujatha Venkatraman', 'Vice Principal'],
      ['A. Joseph Xavier', 'Admission Counsellor', '+919843271650', 'admissions@kovaividyalaya-example.edu.in'],
      ['K. Palanisamy', 'Transport Incharge', '+919487163205'],
    ],
    shared: ['+914222648317', '+914222648318', '+917598240136', 'office@kovaividyalaya-example.edu.in'],
    orgs: ['Kovai Vidyalaya Senior Secondary School'],
    html: `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>:: Kovai Vidyalaya Sr. Sec. School, Coimbatore :: Contact Us</title></head><body>
<div class="topbar"><div class="container"><marquee scrollamount="4">Admissions open for 2026-27 (Pre-KG to IX &amp; XI) **** Annual Day on 24.01.2026 **** TC verification link <a href="tc.php">click here</a></marquee></div></div>
<div class="header"><div class="container"><img src="images/logo.png" alt=""><h2>KOVAI VIDYALAYA</h2><h5>SENIOR SECONDARY SCHOOL</h5><p>Affiliated to CBSE, New Delhi | Affiliation No. 1930827 | School Code 55814 | UDISE 33121604817</p></div></div>
<nav class="navbar navbar-default"><ul class="nav navbar-nav"><li><a href="index.php">Home</a></li><li><a href="about.php">About Us</a></li><li><a href="academics.php">Academics</a></li><li><a href="disclosure.php">Mandatory Public Disclosure</a></li><li><a href="gallery.php">Gallery</a></li><li class="active"><a href="contact.php">Contact Us</a></li></ul></nav>
<div class="container"><div class="row"><div class="col-md-6"><h3>Reach Us</h3><p><b>Kovai Vidyalaya Senior Secondary School</b><br>S.F. No. 214/2B, Thadagam Main Road,<br>K.N.G. Pudur (Post),<br>Coimbatore - 641 108, Tamil Nadu</p><p><i class="fa fa-phone"></i> 0422 - 2648317 / 2648318<br><i class="fa fa-mobile"></i> +91 75982 40136 (Office)<br><i class="fa fa-envelope"></i> office@kovaividyalaya-example.edu.in</p><p>Office Hours: 8.45 a.m. to 4.30 p.m. (Monday to Friday), 9.00 a.m. to 1.00 p.m. (Saturday)</p></div>
<div class="col-md-6"><h3>Whom to contact</h3><table class="table table-bordered"><thead><tr><th>S.No</th><th>Name</th><th>Designation</th><th>Mobile / E-mail</th></tr></thead><tbody><tr><td>1</td><td>Mrs. R. Meenakshi Sundaram, M.Sc., M.Ed., M.Phil.</td><td>Principal</td><td>principal@kovaividyalaya-example.edu.in</td></tr><tr><td>2</td><td>Mrs. Sujatha Venkatraman, M.A., B.Ed.</td><td>Vice Principal</td><td>Meeting by prior appointment</td></tr><tr><td>3</td><td>Mr. A. Joseph Xavier</td><td>Admission Counsellor</td><td>98432 71650<br>admissions@kovaividyalaya-example.edu.in</td></tr><tr><td>4</td><td>Mr. K. Palanisamy</td><td>Transport Incharge</td><td>94871-63205</td></tr></tbody></table></div></div>
<div class="row"><div class="col-md-12"><h3>Fee Structure 2026-27</h3><table class="table table-striped"><tr><th>Class</th><th>Term I</th><th>Term II</th><th>Total</th></tr><tr><td>LKG - UKG</td><td>Rs. 24,500</td><td>Rs. 18,000</td><td>Rs. 42,500/-</td></tr><tr><td>I - V</td><td>Rs. 29,750</td><td>Rs. 22,250</td><td>Rs. 52,000/-</td></tr></table><p>Payment by NEFT only: A/c No. 62480011739, IFSC KVBL0001204.</p></div></div>
<div class="row"><div class="col-md-6"><h3>Parents Speak</h3><p>"My daughter scored 491/500 in the board exam. I thank all the teachers of this school."</p><p class="text-right">- Mrs. Geetha Manoharan, P/o Nivedha, XII-A</p></div><div class="col-md-6"><h3>Enquiry Form</h3><form method="post" action="sendmail.php"><input class="form-control" name="pname" placeholder="Parent Name"><input class="form-control" name="mobile" placeholder="10 digit mobile no." maxlength="10"><select name="class"><option>Select Class</option><option>LKG</option><option>I</option></select><input class="btn btn-primary" type="submit" value="SUBMIT"></form></div></div>
</div>
<div class="footer"><p>Copyright &copy; 2026 Kovai Vidyalaya. All Rights Reserved. Managed by Sri Arunodaya Educational Trust (Regd. 417/1994). Visitors : 0194827</p></div>
</body></html>
`,
  },
  {
    id: 'ca-staff-nonprofit',
    url: 'https://www.harbourlightfoodshare-example.ca/about/staff-board',
    people: [
      ['Laurel Nakashima', 'Executive Director', '+12507547120', 'laurel@harbourlightfoodshare-example.ca'],
      ['Devon Peters', 'Warehouse & Logistics Lead', 'devon@harbourlightfoodshare-example.ca'],
      ['Anneke Vos', 'Volunteer Coordinator', '+12507547122', 'volunteer@harbourlightfoodshare-example.ca'],
      ['Margaret Elliott', 'President'],
      ['Harjit Dhaliwal', 'Treasurer'],
      ['Colleen Brassard', 'Secretary'],
    ],
    shared: ['+12507547118', '+18339026114', 'info@harbourlightfoodshare-example.ca'],
    orgs: ['Harbour Light Food Share Society'],
    html: `<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>Staff &amp; Board | Harbour Light Food Share</title></head><body class="path-node page-node-type-page">
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="region region-header"><a href="/" title="Home" rel="home">Harbour Light Food Share</a></div><div class="region region-alert"><p>We are closed Monday, May 18 for Victoria Day. Hamper pick-up moves to Tuesday.</p></div><nav role="navigation" aria-labelledby="block-main-menu"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2><ul class="menu"><li class="menu-item"><a href="/need-food">Need Food?</a></li><li class="menu-item"><a href="/give">Give</a></li><li class="menu-item"><a href="/volunteer">Volunteer</a></li><li class="menu-item menu-item--active-trail"><a href="/about">About</a></li></ul></nav></header>
<main role="main"><div class="region region-content"><h1><span class="field field--name-title">Staff &amp; Board</span></h1><article class="node node--type-page"><div class="field field--name-body text-formatted">
<p>We respectfully acknowledge that we work on the traditional territory of the Snuneymuxw First Nation.</p>
<h2>Staff</h2>
<p><strong>Laurel Nakashima</strong> (she/her)<br />Executive Director<br />250-754-7120<br />laurel (at) harbourlightfoodshare-example [dot] ca</p>
<p><strong>Devon Peters</strong> (he/him)<br />Warehouse &amp; Logistics Lead<br />devon (at) harbourlightfoodshare-example [dot] ca</p>
<p><strong>Anneke Vos</strong> (she/they)<br />Volunteer Coordinator<br />250-754-7122<br />volunteer (at) harbourlightfoodshare-example [dot] ca</p>
<h2>Board of Directors 2025/26</h2><ul><li>Margaret Elliott, President</li><li>Harjit Dhaliwal, Treasurer</li><li>Colleen Brassard, Secretary</li></ul><p>Board meetings are the third Wednesday of the month at 6:30 p.m. Our AGM is on September 23, 2026.</p>
<h2>By the numbers</h2><ul><li>1,912 households served in 2025</li><li>$2.41 in food moved for every dollar given</li><li>611,480 lbs of food recovered</li></ul></div></article>
<div class="views-element-container block"><h2>Stories</h2><div class="views-row"><h3><a href="/stories/rons-soup">Ron's soup days</a></h3><p>&ldquo;The first time I came I sat in the car for twenty minutes,&rdquo; says Ron Gallagher, who now chops vegetables here every Thursday.</p><span class="submitted">Posted by webadmin on April 9, 2026</span></div><div class="views-row"><h3><a href="/stories/thrifty">Grocer gives $15,000</a></h3><p>Store manager Pam Ostrowski of Brechin Hill Foods presented the cheque on March 27.</p></div></div>
<div class="block block-donate"><h2>Donate</h2><p>Cheques payable to Harbour Light Food Share Society. E-transfers: see <a href="/give">Give</a>. Receipts issued for gifts of $20 or more. Registered Charity No. 11893 4472 RR0001.</p></div></div></main>
<footer role="contentinfo"><div class="region region-footer"><p>Harbour Light Food Share Society<br />1840 Bowen Rd, Nanaimo BC&nbsp; V9S 1H1</p><p>Tel 250.754.7118 &nbsp;|&nbsp; Toll free in BC 1.833.902.6114<br />info (at) harbourlightfoodshare-example [dot] ca</p><p>Food bank hours: Tue, Thu 10&ndash;2; Wed 3&ndash;6</p><ul class="social"><li><a href="#">Facebook</a></li><li><a href="#">Instagram</a></li></ul></div></footer></div>
<div id="sliding-popup" class="eu-cookie-compliance-banner"><p>We use cookies on this site to enhance your user experience</p><button type="button" class="agree-button">OK, I agree</button><button type="button">No, thanks</button></div></body></html>
`,
  },
  {
    id: 'us-agent-insurance',
    url: 'https://www.kesslerinsurance-example.com/',
    people: [
      ['Doyle Kessler', 'Agent', 'doyle@kesslerinsurance-example.com'],
      ['Amber Stine', 'Office Manager', 'amber@kesslerinsurance-example.com'],
      ['Luis Carranza', 'Account Representative', 'luis@kesslerinsurance-example.com'],
      ['Kaylee Brandt', 'Account Representative', 'kaylee@kesslerinsurance-example.com'],
    ],
    shared: ['+14178624470', '+14172036518', '+14178624479', 'claims@kesslerinsurance-example.com'],
    orgs: ['Doyle Kessler Insurance Agency, Inc.'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Doyle Kessler - Insurance Agent in Springfield, MO</title><meta name="description" content="Contact Springfield agent Doyle Kessler at (417) 862-4470 for auto, home, life and farm insurance."></head><body data-agent-id="25-A417">
<div class="oneX-header"><div class="oneX-top"><a href="/">Home</a><a href="/quote">Get a quote</a><a href="/pay">Pay a bill</a><a href="/es">En Espa&ntilde;ol</a></div></div>
<div itemscope itemtype="http://schema.org/InsuranceAgency" class="agent-hero"><img itemprop="image" src="/img/agent/25a417.jpg" alt="Doyle Kessler"><div class="agent-name"><h1 itemprop="name">Doyle Kessler Insurance Agency, Inc.</h1><p class="cred">Doyle Kessler, Agent &middot; CLU&reg;, ChFC&reg; &middot; MO-8214471 &middot; NPN 7718342</p></div>
<ul class="agent-contact"><li><span class="lbl">Office</span> <a href="tel:4178624470"><span itemprop="telephone">(417) 862-4470</span></a></li><li><span class="lbl">Text us</span> <a href="sms:4172036518">(417) 203-6518</a></li><li><span class="lbl">Fax</span> <span itemprop="faxNumber">(417) 862-4479</span></li><li><a href="mailto:doyle@kesslerinsurance-example.com" class="btn">Email Doyle</a></li></ul>
<div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="streetAddress">2135 E Sunshine St, Suite 106</span><br><span itemprop="addressLocality">Springfield</span>, <span itemprop="addressRegion">MO</span> <span itemprop="postalCode">65804-1893</span></div><p class="small">Located in the Brentwood strip across from the bank. Plenty of parking in back.</p>
<div class="hours"><b>Office Hours</b><time itemprop="openingHours" datetime="Mo-Fr 08:30-17:00">Mon-Fri 8:30am-5:00pm</time><span>Evenings and Saturdays by appointment</span></div></div>
<div class="about"><h2>About me</h2><ul><li>Born in Bolivar, graduated Missouri State '94</li><li>In business since January 1999</li><li>Ambassador Travel qualifier 2018, 2021, 2024</li><li>Married to Carol, four grandkids</li></ul></div>
<div class="team"><h2>Our Team (3)</h2><div class="tm"><div class="tm-ini">AS</div><div class="tm-n">Amber Stine</div><div class="tm-t">Office Manager</div><div class="tm-l">License #MO-3001177248</div><a href="mailto:amber@kesslerinsurance-example.com">Email</a></div><div class="tm"><div class="tm-ini">LC</div><div class="tm-n">Luis Carranza</div><div class="tm-t">Account Representative</div><div class="tm-l">Habla espa&ntilde;ol</div><a href="mailto:luis@kesslerinsurance-example.com">Email</a></div><div class="tm"><div class="tm-ini">KB</div><div class="tm-n">Kaylee Brandt</div><div class="tm-t">Account Representative</div><div class="tm-l">License #MO-3002280915</div><a href="mailto:kaylee@kesslerinsurance-example.com">Email</a></div></div>
<div class="claims"><h2>Need to report a claim?</h2><p>During office hours call us. Photos of hail damage can go to <a href="&#109;&#97;&#105;&#108;&#116;&#111;&#58;&#x63;&#108;&#97;&#x69;&#109;&#115;&#x40;&#107;&#101;&#x73;&#115;&#108;&#x65;&#114;&#105;&#x6e;&#115;&#117;&#x72;&#97;&#110;&#x63;&#101;&#45;&#x65;&#120;&#97;&#x6d;&#112;&#108;&#x65;&#46;&#99;&#x6f;&#109;">&#x63;&#108;&#97;&#x69;&#109;&#115;&#x40;&#107;&#101;&#x73;&#115;&#108;&#x65;&#114;&#105;&#x6e;&#115;&#117;&#x72;&#97;&#110;&#x63;&#101;&#45;&#x65;&#120;&#97;&#x6d;&#112;&#108;&#x65;&#46;&#99;&#x6f;&#109;</a> with your policy number in the subject line.</p></div>
<div class="reviews"><h2>Customer reviews <small>4.9 (212)</small></h2><div class="rv"><span class="who">Tammy Ledbetter</span><span class="when">May 22, 2026</span><p>Amber is a gem. Saved us $640 a year bundling.</p><div class="reply"><b>Response from agent</b><p>Thank you Tammy! We appreciate you. - Doyle</p></div></div><div class="rv"><span class="who">Curtis Nguyen</span><span class="when">April 3, 2026</span><p>Totaled my truck on a Friday, had a check by Wednesday.</p></div></div>
<div class="quote-box"><h3>Start a quote</h3><form><select><option>Auto</option><option>Homeowners</option><option>Farm/Ranch</option></select><input name="zip" placeholder="ZIP Code" maxlength="5"><button>Go</button></form></div>
<div class="disclosure"><p>Doyle Kessler Insurance Agency, Inc. is an independent agency. Coverage is subject to policy terms. Securities not FDIC insured. Prices vary by state. AP2026/03/0419</p></div></body></html>
`,
  },
  {
    id: 'uk-contact-museum',
    url: 'https://www.invercarronmuseum-example.org.uk/visit/contact-us',
    people: [
      ['Fiona Drummond', 'Museum Director', 'f.drummond@invercarronmuseum-example.org.uk'],
      ['Alasdair Meikle', 'Curator of Textiles', '+441382507344', 'a.meikle@invercarronmuseum-example.org.uk'],
      ['Bronagh Quinn', 'Learning Officer', 'learning@invercarronmuseum-example.org.uk'],
      ['Stuart Petrie', 'Press & Marketing', '+447919402573', 'press@invercarronmuseum-example.org.uk'],
    ],
    shared: [
      '+441382507340',
      '+441382507349',
      'enquiries@invercarronmuseum-example.org.uk',
      'venuehire@invercarronmuseum-example.org.uk',
    ],
    orgs: ['Invercarron Jute Museum', 'Invercarron Jute Museum Trust'],
    html: `<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charset="utf-8"><title>Contact us | Invercarron Jute Museum</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Museum","name":"Invercarron Jute Museum","url":"https://www.invercarronmuseum-example.org.uk/","telephone":"+44 1382 507340","email":"enquiries@invercarronmuseum-example.org.uk","address":{"@type":"PostalAddress","streetAddress":"West Mill, Guthrie Wynd","addressLocality":"Dundee","postalCode":"DD1 5QB"}}</script></head><body>
<a class="skip" href="#content">Skip to content</a><header class="c-header"><p class="c-header__today">Open today 10am&ndash;5pm. Last entry 4.15pm</p><a class="c-logo" href="/">Invercarron Jute Museum</a><nav><ul><li><a href="/visit">Visit</a></li><li><a href="/whats-on">What's On</a></li><li><a href="/collections">Collections</a></li><li><a href="/learning">Learning</a></li><li><a href="/support-us">Support us</a></li><li><a href="/shop">Shop</a></li></ul><form role="search"><input type="search" name="q" aria-label="Search"><button>Search</button></form></nav></header>
<main id="content"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/visit">Visit</a></li><li>Contact us</li></ol><h1>Contact us</h1>
<div class="wysiwyg"><h2>General enquiries</h2><p>Front desk: 01382 507340<br>Email: <a href="mailto:enquiries@invercarronmuseum-example.org.uk">enquiries@invercarronmuseum-example.org.uk</a></p><p>We aim to answer within five working days. The museum is run by a small team and many volunteers.</p>
<h2>Collections and research</h2><p>Alasdair Meikle, Curator of Textiles<br>Tel: 01382 507344 (Tuesday to Thursday)<br><a href="mailto:a.meikle@invercarronmuseum-example.org.uk">a.meikle@invercarronmuseum-example.org.uk</a></p><p>We cannot value objects. The archive reading room (max. 4 readers) must be booked ten days ahead. Image reproduction from &pound;35.</p>
<h2>School visits</h2><p>Bronagh Quinn, Learning Officer<br><a href="mailto:learning@invercarronmuseum-example.org.uk">learning@invercarronmuseum-example.org.uk</a></p><p>Workshops P4&ndash;P7: &pound;4.50 per pupil, accompanying adults free.</p>
<h2>Press</h2><p>Stuart Petrie, Press &amp; Marketing<br>Mobile 07919 402573<br><a href="mailto:press@invercarronmuseum-example.org.uk">press@invercarronmuseum-example.org.uk</a></p>
<h2>Weddings and venue hire</h2><p>The Engine Hall seats 140. Call 01382 507349 or write to <a href="mailto:venuehire@invercarronmuseum-example.org.uk">our venue team</a>.</p>
<h2>Director</h2><p>Fiona Drummond, Museum Director<br><a href="mailto:f.drummond@invercarronmuseum-example.org.uk">f.drummond@invercarronmuseum-example.org.uk</a></p></div>
<aside><div class="promo"><h3>What's on</h3><article><h4><a href="/whats-on/warp-and-weft">Warp &amp; Weft: new work by Elspeth Rankine</a></h4><p>23 May &ndash; 6 September 2026</p></article><article><h4><a href="/whats-on/talk-mill-lassies">Talk: Mill Lassies on Strike, 1906</a></h4><p>Professor Gordon Baillie, 18 June 2026, 7pm, &pound;8</p></article></div><blockquote class="visitor">&ldquo;The looms actually run! My boys were spellbound.&rdquo; <cite>Hazel Ironside, visitor</cite></blockquote></aside></main>
<footer class="c-footer"><address>Invercarron Jute Museum<br>West Mill, Guthrie Wynd<br>Dundee DD1 5QB</address><p>Adults &pound;14.50, concessions &pound;12, under-5s free. Ticket valid 12 months.</p><p>Invercarron Jute Museum Trust is a charity registered in Scotland (SC027416) and a company limited by guarantee (SC184203). VAT no. 663 2817 04.</p><ul><li><a href="/accessibility">Accessibility</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/jobs">Jobs</a></li></ul></footer></body></html>
`,
  },
  {
    id: 'de-institut-mitarbeiter',
    url: 'https://www.geochem.uni-lahnfels-example.de/institut/mitarbeitende',
    people: [
      [
        'Katharina Brandt-Seiler',
        'Institutsleiterin',
        '+4964212824811',
        'k.brandt-seiler@geochem.uni-lahnfels-example.de',
      ],
      ['Ulrike Hentschel', 'Sekretariat', '+4964212824810', 'sekretariat@geochem.uni-lahnfels-example.de'],
      ['Mehmet Yavuz', 'Akademischer Rat', '+4964212824816', 'm.yavuz@geochem.uni-lahnfels-example.de'],
      ['Lena Oppermann', 'Doktorandin', '+4964212824823', 'l.oppermann@geochem.uni-lahnfels-example.de'],
      ['Jörg Wiesner', 'Techniker, ICP-MS-Labor', '+4964212824830', 'j.wiesner@geochem.uni-lahnfels-example.de'],
    ],
    shared: ['+4964212824899'],
    orgs: ['Universität Lahnfels', 'Institut für Umweltgeochemie'],
    html: `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 - inspiring people to share! --><title>Mitarbeitende - Institut für Umweltgeochemie - Universität Lahnfels</title><meta name="generator" content="TYPO3 CMS"></head><body id="p4817" class="layout-2">
<div class="meta-nav"><a href="#content">Zum Inhalt</a><a href="/en/institute/staff">English</a><a href="https://www.uni-lahnfels-example.de/">Universität Lahnfels</a><a href="/intranet">Login</a></div>
<header><div class="logo"><a href="/"><img src="/fileadmin/templates/img/uni-logo.svg" alt="Universität Lahnfels"></a></div><div class="institut-title">Institut für Umweltgeochemie</div></header>
<nav id="subnav"><ul><li class="act"><a href="/institut">Institut</a><ul><li class="cur"><a href="/institut/mitarbeitende">Mitarbeitende</a></li><li><a href="/institut/ehemalige">Ehemalige</a></li><li><a href="/institut/anfahrt">Anfahrt</a></li></ul></li><li><a href="/forschung">Forschung</a></li><li><a href="/lehre">Lehre</a></li><li><a href="/publikationen">Publikationen</a></li></ul></nav>
<main id="content"><!--TYPO3SEARCH_begin--><div id="c9120" class="frame frame-default frame-type-header"><h1>Mitarbeitende</h1></div>
<div id="c9121" class="frame frame-type-textmedia"><h2>Leitung</h2><p class="bodytext"><b>Prof. Dr. rer. nat. Katharina Brandt-Seiler</b><br>Institutsleiterin<br>Raum 02.114, Hans-Meerwein-Bau<br>Tel.: +49 (0)6421 28-24811<br>E-Mail: <a href="#" data-mailto-token="ocknvq,m0dtcpfv/ugkngtBigqejgo0wpk/ncjphgnu/gzcorng0fg" data-mailto-vector="2">k.brandt-seiler<span>(at)</span>geochem.uni-lahnfels-example.de</a><br>Sprechstunde: Di 13&ndash;14 Uhr und n. V.</p></div>
<div id="c9122" class="frame frame-type-textmedia"><h2>Sekretariat</h2><p class="bodytext"><b>Ulrike Hentschel</b><br>Raum 02.112<br>Tel.: +49 (0)6421 28-24810, Fax: -24899<br>E-Mail: <a href="javascript:linkTo_UnCryptMailto(&#039;nbjmup+tflsfubsjbuAhfpdifn/voj.mbiogfmt.fybnqmf/ef&#039;);">sekretariat(at)geochem.uni-lahnfels-example.de</a><br>Mo&ndash;Do 9&ndash;12 Uhr</p></div>
<div id="c9123" class="frame frame-type-table"><h2>Wissenschaftliche und technische Mitarbeitende</h2><table class="contenttable"><thead><tr><th>Name</th><th>Funktion</th><th>Raum</th><th>Telefon 06421 28-</th><th>E-Mail</th></tr></thead><tbody>
<tr><td><a href="/institut/mitarbeitende/yavuz">Dr. Mehmet Yavuz</a></td><td>Akademischer Rat</td><td>02.120</td><td><a href="tel:+4964212824816">24816</a></td><td><a href="mailto:m.yavuz@geochem.uni-lahnfels-example.de">m.yavuz</a></td></tr>
<tr><td>Lena Oppermann, M.Sc.</td><td>Doktorandin</td><td>02.125</td><td><a href="tel:+4964212824823">24823</a></td><td><a href="mailto:l.oppermann@geochem.uni-lahnfels-example.de">l.oppermann</a></td></tr>
<tr><td>Jörg Wiesner</td><td>Techniker, ICP-MS-Labor</td><td>U1.007</td><td><a href="tel:+4964212824830">24830</a></td><td><a href="mailto:j.wiesner@geochem.uni-lahnfels-example.de">j.wiesner</a></td></tr></tbody></table></div><!--TYPO3SEARCH_end--></main>
<aside><div class="news-list"><h3>Aktuelles</h3><ul><li><span class="news-date">11.06.2026</span> <a href="/aktuelles/kolloquium">Kolloquium: Dr. Sigrid Aune (Trondheim) über Quecksilber in Permafrostböden</a></li><li><span class="news-date">28.05.2026</span> <a href="/aktuelles/dfg">DFG bewilligt 1,2 Mio. Euro für Verbundprojekt (GZ BR 4417/8-1)</a></li><li><span class="news-date">04.05.2026</span> <a href="/aktuelles/stelle">Doktorandenstelle (E13, 65 %) zu besetzen, Kennziffer fb18-0031</a></li></ul></div><div class="publ"><h3>Neu erschienen</h3><p>Oppermann, L., Ferrante, G., Brandt-Seiler, K. (2026): Tracing Sb in floodplain soils. Appl. Geochem. 181, 106417.</p></div></aside>
<footer><p>Universität Lahnfels<br>Institut für Umweltgeochemie<br>Hans-Meerwein-Straße 14<br>35043 Marburg</p><p><a href="/impressum">Impressum</a> | <a href="/datenschutz">Datenschutz</a> | Zuletzt aktualisiert: 09.06.2026 &middot; Webredaktion FB 18</p></footer></body></html>
`,
  },
  {
    id: 'fr-mairie-contact',
    url: 'https://www.mairie-villebreche-example.fr/la-mairie/vos-elus-et-services/',
    people: [
      ['Jean-Yves Courtot', 'Maire', 'maire@mairie-villebreche-example.fr'],
      ['Martine Bouveret', '1ère adjointe, affaires scolaires et périscolaires'],
      ['Gilles Nicod', '2e adjoint, voirie et bâtiments', '+33684175023'],
      ['Sandrine Petitjean', 'Secrétaire générale', '+33381673212', 's.petitjean@mairie-villebreche-example.fr'],
      ['Yohan Lambert', 'Agent d’accueil, état civil', 'accueil@mairie-villebreche-example.fr'],
      ['Corinne Mercet', 'Urbanisme', '+33381673214', 'urbanisme@mairie-villebreche-example.fr'],
    ],
    shared: ['+33381673210', '+33381673219'],
    orgs: ['Mairie de Villebrèche'],
    html: `<!DOCTYPE html><html lang="fr-FR"><head><meta charset="UTF-8"><title>Vos élus et services – Commune de Villebrèche</title></head><body class="wp-singular page-template-default page wp-theme-astra">
<div class="bandeau-alerte"><p>⚠️ Arrêté sécheresse du 08/06/2026 : arrosage interdit de 9 h à 19 h.</p></div>
<header class="site-header"><div class="ast-container"><a href="/" class="custom-logo-link"><img src="/wp-content/uploads/blason.png" alt="Villebrèche (Doubs)"></a><nav><ul><li><a href="/la-mairie/">La mairie</a></li><li><a href="/vie-pratique/">Vie pratique</a></li><li><a href="/enfance/">Enfance</a></li><li><a href="/associations/">Associations</a></li><li><a href="/agenda/">Agenda</a></li></ul></nav></div></header>
<main><article class="page"><header class="entry-header"><h1 class="entry-title">Vos élus et services</h1></header><div class="entry-content">
<div class="wp-block-columns"><div class="wp-block-column"><h3>Mairie de Villebrèche</h3><p>4, place de la Fontaine<br>25440 Villebrèche</p><p>Tél. : 03 81 67 32 10<br>Fax : 03 81 67 32 19</p></div><div class="wp-block-column"><h3>Horaires d’ouverture</h3><p>Lundi, mercredi : 9 h – 12 h<br>Mardi, vendredi : 14 h – 18 h<br>Samedi (semaines paires) : 10 h – 12 h</p></div></div>
<h2>Le maire et ses adjoints</h2><figure class="wp-block-table"><table><tbody><tr><td><strong>Jean-Yves COURTOT</strong></td><td>Maire</td><td>Sur rendez-vous le samedi matin<br><a href="mailto:maire@mairie-villebreche-example.fr">Écrire au maire</a></td></tr><tr><td><strong>Martine BOUVERET</strong></td><td>1ère adjointe, affaires scolaires et périscolaires</td><td></td></tr><tr><td><strong>Gilles NICOD</strong></td><td>2e adjoint, voirie et bâtiments</td><td>Astreinte voirie : 06.84.17.50.23</td></tr></tbody></table></figure>
<h2>Les services</h2><div class="wp-block-group"><p><strong>Sandrine Petitjean</strong><br><em>Secrétaire générale</em><br>Ligne directe 03 81 67 32 12<br>s.petitjean<span class="at">@</span>mairie-villebreche-example.fr</p></div><div class="wp-block-group"><p><strong>Yohan Lambert</strong><br><em>Agent d’accueil, état civil</em><br>03 81 67 32 10<br>accueil<span class="at">@</span>mairie-villebreche-example.fr</p></div><div class="wp-block-group"><p><strong>Corinne Mercet</strong><br><em>Urbanisme</em><br>03 81 67 32 14<br>urbanisme<span class="at">@</span>mairie-villebreche-example.fr<br>Permanence le jeudi de 14 h à 17 h</p></div>
<h2>Tarifs 2026</h2><p>Location salle des fêtes : 180 € (habitants), 320 € (extérieurs), caution 500 €. Concession cimetière 30 ans : 210 €. Cantine : 4,85 € le repas.</p>
<h2>Numéros d’urgence</h2><p>SAMU 15 – Police 17 – Pompiers 18 – Appel d’urgence européen 112</p></div></article>
<section class="actus"><h2>Actualités</h2><article><h3><a href="/fete-du-village/">Fête du village le 4 juillet</a></h3><p>Restauration par le comité des fêtes, bal animé par Didier Morand et son orchestre. <time>12 juin 2026</time></p></article><article><h3><a href="/centenaire/">Une centenaire à Villebrèche</a></h3><p>Mme Odette Vuillemin a fêté ses 100 ans entourée de sa famille. <time>2 juin 2026</time></p></article></section></main>
<footer class="site-footer"><p>© 2026 Commune de Villebrèche – SIRET 212 506 184 00017 – <a href="/mentions-legales/">Mentions légales</a> – <a href="/accessibilite/">Accessibilité : non conforme</a></p></footer>
<div id="tarteaucitronAlertBig"><span>Ce site utilise des cookies de mesure d’audience.</span><button>Tout accepter</button><button>Tout refuser</button><button>Personnaliser</button></div></body></html>
`,
  },
  {
    id: 'es-camara-comercio',
    url: 'https://www.camaravaldoria-example.es/es/camara/directorio',
    people: [
      ['Ignacio Larrea Montes', 'Presidente'],
      ['Pilar Aguirre Sanz', 'Secretaria General', 'secretaria@camaravaldoria-example.es'],
      ['Raúl Benavente Gil', 'Internacional', '+34975227419', 'rbenavente@camaravaldoria-example.es'],
      ['Nuria Escolano Vera', 'Formación y Empleo', 'nescolano@camaravaldoria-example.es'],
      ['Sergio Tudela Ruiz', 'Creación de Empresas', '+34617340852', 'studela@camaravaldoria-example.es'],
    ],
    shared: ['+34975227410', '+34975227415', '+34900103846', 'info@camaravaldoria-example.es'],
    orgs: ['Cámara Oficial de Comercio, Industria y Servicios de Valdoria'],
    html: `<!DOCTYPE html><html lang="es" dir="ltr"><head><meta charset="utf-8"><title>Directorio | Cámara de Valdoria</title></head><body class="html not-front i18n-es page-node page-node-212">
<div class="region-top"><ul class="language-switcher"><li class="es active">ES</li><li><a href="/en/chamber/directory">EN</a></li></ul><span class="tel-gratuito">Teléfono gratuito 900 103 846</span></div>
<div id="header"><a href="/es" id="logo"><img src="/sites/all/themes/camara/logo.png" alt="Inicio"></a><div id="main-menu"><ul class="links"><li><a href="/es/camara">La Cámara</a></li><li><a href="/es/servicios">Servicios</a></li><li><a href="/es/formacion">Formación</a></li><li><a href="/es/ayudas">Ayudas y subvenciones</a></li><li><a href="/es/tramites">Trámites</a></li></ul></div></div>
<div id="content"><h1 class="title">Directorio</h1><div class="field-item even"><p>Cámara Oficial de Comercio, Industria y Servicios de Valdoria<br>C/ Tejedores, 27, 1º<br>42003 Valdoria</p><p>Centralita: 975 22 74 10 &nbsp;&nbsp; Fax: 975 22 74 15 &nbsp;&nbsp; <a href="mailto:info@camaravaldoria-example.es">info@camaravaldoria-example.es</a></p><p>Horario de atención al público: de lunes a viernes de 9:00 a 14:00 h. Julio y agosto de 8:30 a 14:00 h.</p>
<table class="views-table cols-4"><caption>Personal por departamentos</caption><thead><tr><th>Departamento</th><th>Responsable</th><th>Teléfono</th><th>Correo electrónico</th></tr></thead><tbody><tr class="odd"><td>Presidente</td><td>D. Ignacio Larrea Montes</td><td></td><td></td></tr><tr class="even"><td>Secretaria General</td><td>Dña. Pilar Aguirre Sanz</td><td>975 22 74 10 (ext. 101)</td><td><a href="mailto:secretaria@camaravaldoria-example.es">secretaria@…</a></td></tr><tr class="odd"><td>Internacional</td><td>D. Raúl Benavente Gil</td><td>975 22 74 19</td><td><a href="mailto:rbenavente@camaravaldoria-example.es">rbenavente@…</a></td></tr><tr class="even"><td>Formación y Empleo</td><td>Dña. Nuria Escolano Vera</td><td>975 22 74 10 (ext. 112)</td><td><a href="mailto:nescolano@camaravaldoria-example.es">nescolano@…</a></td></tr><tr class="odd"><td>Creación de Empresas</td><td>D. Sergio Tudela Ruiz</td><td>Móvil 617 34 08 52</td><td><a href="mailto:studela@camaravaldoria-example.es">studela@…</a></td></tr></tbody></table></div>
<div class="view-agenda"><h2>Agenda</h2><div class="views-row"><span class="date-display-single">18/06/2026</span> <a href="/es/agenda/verifactu">Jornada VERI*FACTU: obligaciones y plazos</a><p>Ponente: Beatriz Olmedo, inspectora de Hacienda. Aforo 60 plazas. Gratuita.</p></div><div class="views-row"><span class="date-display-single">30/06/2026</span> <a href="/es/agenda/mision-mexico">Misión comercial a México y Colombia (bolsa de viaje 1.150 €)</a></div></div>
<div class="view-casos"><h2>Casos de éxito</h2><p>«Gracias a Xpande vendemos nuestras mermeladas en seis países.» <br><strong>Lourdes Cabrerizo</strong>, gerente de Dulces del Moncayo, S.L.</p></div></div>
<div id="footer"><p>CIF Q4218417J &middot; <a href="/es/transparencia">Portal de transparencia</a> &middot; <a href="/es/aviso-legal">Aviso legal</a> &middot; <a href="/es/perfil-contratante">Perfil del contratante</a></p><p>Proyecto cofinanciado por el Fondo Social Europeo Plus. Expte. 2025/PICE/0418.</p></div></body></html>
`,
  },
  {
    id: 'br-nossa-equipe',
    url: 'https://www.brandalisemetal-example.com.br/fale-conosco',
    people: [
      ['Ivo Brandalise', 'Diretor-presidente'],
      ['Patrícia Zanol', 'Gerente comercial', '+5554996173208', 'patricia.zanol@brandalisemetal-example.com.br'],
      ['Rodrigo Fontoura', 'Representante SP e MG', '+5511982654417', 'sp@brandalisemetal-example.com.br'],
      ['Daiane Pilatti', 'Recursos humanos', 'rh@brandalisemetal-example.com.br'],
    ],
    shared: [
      '+555432187740',
      '+555432187755',
      '+558006421177',
      'vendas@brandalisemetal-example.com.br',
      'nfe@brandalisemetal-example.com.br',
    ],
    orgs: ['Metalúrgica Brandalise Ltda.'],
    html: `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="UTF-8"><title>Fale Conosco - Metalúrgica Brandalise</title></head><body class="page elementor-page">
<div class="top-bar"><span><i class="fa fa-phone"></i> SAC <a href="tel:08006421177">0800 642 1177</a></span><span><i class="fa fa-clock-o"></i> Seg a Qui 7h30 às 17h30 | Sex até 16h30</span></div>
<header><a href="/"><img src="/wp-content/uploads/2020/11/brandalise-branco.png" alt="Brandalise"></a><ul class="menu"><li><a href="/empresa">A Empresa</a></li><li><a href="/produtos">Produtos</a></li><li><a href="/onde-comprar">Onde Comprar</a></li><li><a href="/trabalhe-conosco">Trabalhe Conosco</a></li><li class="ativo"><a href="/fale-conosco">Fale Conosco</a></li></ul></header>
<section class="banner-interno"><h1>Fale Conosco</h1><p>Há 47 anos fabricando dobradiças e ferragens para o Brasil inteiro.</p></section>
<section class="contato"><div class="col-md-4"><h3>Matriz</h3><p>Metalúrgica Brandalise Ltda.<br>Rua Ângelo Corsetti, 1.480 – Bairro Desvio Rizzo<br>CEP 95110-195 – Caxias do Sul/RS</p><p>Fone: (54) 3218.7740<br>Fone/Fax: (54) 3218.7755</p><p>Vendas: <a href="mailto:vendas@brandalisemetal-example.com.br">vendas@brandalisemetal-example.com.br</a><br>Envio de XML: nfe@brandalisemetal-example.com.br</p></div>
<div class="col-md-8"><h3>Nossa equipe</h3><div class="membro"><h4>Ivo Brandalise</h4><span>Diretor-presidente</span></div><div class="membro"><h4>Patrícia Zanol</h4><span>Gerente comercial</span><p><a href="https://api.whatsapp.com/send?phone=5554996173208&amp;text=Ol%C3%A1!" target="_blank"><i class="fa fa-whatsapp"></i> (54) 9 9617-3208</a></p><p>patricia.zanol@brandalisemetal-example.com.br</p></div><div class="membro"><h4>Rodrigo Fontoura</h4><span>Representante SP e MG</span><p><i class="fa fa-whatsapp"></i> (11) 98265-4417</p><p>sp@brandalisemetal-example.com.br</p></div><div class="membro"><h4>Daiane Pilatti</h4><span>Recursos humanos</span><p>rh@brandalisemetal-example.com.br</p></div></div></section>
<section class="form-rd"><h3>Envie sua mensagem</h3><form id="conversion-form" action="/conversions" method="post"><input type="hidden" name="token_rdstation" value="7f41b0a9c2e84417"><label>Nome*<input name="nome"></label><label>E-mail*<input name="email" placeholder="Seu melhor e-mail"></label><label>Telefone*<input name="telefone" placeholder="(00) 00000-0000"></label><label>Estado<select><option>RS</option><option>SC</option><option>PR</option><option>SP</option></select></label><textarea name="mensagem"></textarea><label><input type="checkbox"> Concordo com a Política de Privacidade (LGPD – Lei nº 13.709/2018)</label><button>Enviar</button></form></section>
<section class="depoimentos"><h3>Quem usa, recomenda</h3><div class="owl-item"><p>"Produto de qualidade e entrega no prazo. Parceria de 12 anos."</p><strong>Sérgio Tavares</strong><span>Marcenaria Tavares, Chapecó/SC</span></div><div class="owl-item"><p>"As dobradiças de 35 mm são as melhores do mercado."</p><strong>Arq. Helena Bicalho</strong><span>Belo Horizonte/MG</span></div></section>
<section class="blog-home"><h3>Últimas do blog</h3><article><a href="/blog/fimma-2026">Brandalise na FIMMA 2026: estande 418, pavilhão E</a><small>por Equipe Brandalise em 05/05/2026</small></article><article><a href="/blog/amortecedor">Amortecedor: vale a pena pagar R$ 18,90 a mais?</a><small>22/04/2026</small></article></section>
<footer><p>CNPJ 88.614.207/0001-53 | IE 029/0184417 | ISO 9001:2015 certificado BR-021874</p><p>© Metalúrgica Brandalise. Todos os direitos reservados. Desenvolvido por <a href="#">Agência Serrana</a></p></footer><div class="lgpd-aviso">Usamos cookies para melhorar sua experiência. <a href="/privacidade">Saiba mais</a> <button>Entendi</button></div></body></html>
`,
  },
  {
    id: 'it-fiera-contatti',
    url: 'https://www.salonemare-example.it/espositori/contatti',
    people: [
      ['Federica Montanari', 'Exhibition Manager', '+390541872315', 'f.montanari@adriafiere-example.it'],
      ['Luca Zavatta', 'Sales Account – Italia', '+393351742086', 'l.zavatta@adriafiere-example.it'],
      ['Ingrid Haller', 'Sales Account – Estero', '+390541872318', 'i.haller@adriafiere-example.it'],
      ['Matteo Girometti', 'Ufficio tecnico espositori', '+390541872322', 'tecnico@adriafiere-example.it'],
      ['Silvia Ravaioli', 'Ufficio stampa', 'stampa@adriafiere-example.it'],
    ],
    shared: [
      '+390541872311',
      '+390541872300',
      '+390541872399',
      'salonemare@adriafiere-example.it',
      'adriafiere@pec.adriafiere-example.it',
    ],
    orgs: ['Adriafiere S.p.A.'],
    html: `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Contatti espositori | Salone del Mare 2027 - Rimini, 24-27 febbraio 2027</title></head><body class="bs5 tpl-interna">
<header class="sticky-top"><div class="container d-flex"><a class="navbar-brand" href="/"><img src="/static/img/salonemare-2027.svg" alt="Salone del Mare - 18ª edizione"></a><div class="date-box"><strong>24-27 febbraio 2027</strong><span>Quartiere fieristico, ingresso Sud</span></div><ul class="navbar-nav"><li><a href="/manifestazione">La manifestazione</a></li><li class="active"><a href="/espositori">Espositori</a></li><li><a href="/visitatori">Visitatori</a></li><li><a href="/stampa">Stampa</a></li><li><a class="btn btn-cta" href="/biglietti">Biglietti da € 18</a></li></ul><div class="lang"><a class="on" href="/espositori/contatti">ITA</a><a href="/en/exhibitors/contacts">ENG</a></div></div></header>
<main class="container"><nav class="breadcrumb"><a href="/">Home</a> / <a href="/espositori">Espositori</a> / <span>Contatti</span></nav><h1>Contatti espositori</h1><p class="lead">Vuoi esporre? Il nostro team commerciale è a tua disposizione dal lunedì al venerdì, 9.00-13.00 e 14.00-18.00.</p>
<div class="row g-4"><div class="col-md-6"><div class="box-contact"><h5>Federica Montanari</h5><p>Exhibition Manager</p><ul class="list-unstyled"><li>T. <a href="tel:+390541872315">+39 0541 872315</a></li><li><span class="mail">f.montanari</span><span class="mail-at">@</span><span class="mail">adriafiere-example.it</span></li></ul></div></div>
<div class="col-md-6"><div class="box-contact"><h5>Luca Zavatta</h5><p>Sales Account – Italia</p><ul class="list-unstyled"><li>M. +39 335 174 2086</li><li><span class="mail">l.zavatta</span><span class="mail-at">@</span><span class="mail">adriafiere-example.it</span></li></ul></div></div>
<div class="col-md-6"><div class="box-contact"><h5>Ingrid Haller</h5><p>Sales Account – Estero</p><ul class="list-unstyled"><li>T. <a href="tel:+390541872318">+39 0541 872318</a></li><li><span class="mail">i.haller</span><span class="mail-at">@</span><span class="mail">adriafiere-example.it</span></li></ul></div></div>
<div class="col-md-6"><div class="box-contact"><h5>Matteo Girometti</h5><p>Ufficio tecnico espositori</p><ul class="list-unstyled"><li>T. <a href="tel:+390541872322">+39 0541 872322</a></li><li><a href="mailto:tecnico@adriafiere-example.it">tecnico@adriafiere-example.it</a></li></ul></div></div>
<div class="col-md-6"><div class="box-contact"><h5>Silvia Ravaioli</h5><p>Ufficio stampa</p><ul class="list-unstyled"><li><a href="mailto:stampa@adriafiere-example.it">stampa@adriafiere-example.it</a></li></ul></div></div></div>
<div class="box-info"><h2>Segreteria organizzativa</h2><p>T. 0541 872311 – <a href="mailto:salonemare@adriafiere-example.it">salonemare@adriafiere-example.it</a></p><h3>Quote di partecipazione</h3><table class="table"><tr><td>Area libera (min. 16 mq)</td><td>€ 168,00/mq</td></tr><tr><td>Stand preallestito</td><td>€ 249,00/mq</td></tr><tr><td>Quota d’iscrizione</td><td>€ 450,00</td></tr></table><p>Early booking entro il 31/07/2026. Prezzi IVA 22% esclusa.</p></div>
<section class="dicono"><h2>Dicono di noi</h2><figure><blockquote>Quattro giorni, 210 contatti utili: ci saremo anche nel 2027.</blockquote><figcaption>Corrado Benini, titolare, Cantieri Benini (RA)</figcaption></figure></section>
<section class="news"><h2>News</h2><ul><li><time>09/06/2026</time><a href="/news/premio-design">Premio Mare Design: in giuria l’architetto Tea Lombardini</a></li><li><time>26/05/2026</time><a href="/news/buyer">Oltre 140 buyer da 32 Paesi con il programma ICE</a></li></ul></section></main>
<footer><div class="container"><p>Organizzato da <strong>Adriafiere S.p.A.</strong> – Via della Fiera 52, 47923 Rimini (RN)<br>Centralino 0541 872300 – Fax 0541 872399 – PEC adriafiere@pec.adriafiere-example.it</p><p>C.F./P.IVA 02841770407 – Cap. Soc. € 1.250.000 i.v. – R.E.A. RN 318847</p><p><a href="/privacy">Privacy</a> <a href="/cookie">Cookie</a> <a href="/mog231">Modello 231</a></p></div></footer></body></html>
`,
  },
  {
    id: 'pl-kontakt-meble',
    url: 'https://www.drewnopolmeble-example.pl/kontakt',
    people: [
      ['Zbigniew Wawrzyniak', 'Prezes Zarządu'],
      ['Agnieszka Nowicka', 'Dyrektor handlowy', '+48602418733', 'a.nowicka@drewnopolmeble-example.pl'],
      [
        'Tomasz Gruszka',
        'Przedstawiciel handlowy – Polska północna',
        '+48606731942',
        't.gruszka@drewnopolmeble-example.pl',
      ],
      ['Magdalena Szulc-Kania', 'Eksport', '+48672634125', 'export@drewnopolmeble-example.pl'],
      ['Paweł Rybak', 'Reklamacje i serwis', '+48672634127', 'serwis@drewnopolmeble-example.pl'],
    ],
    shared: ['+48672634118', '+48672634119', 'biuro@drewnopolmeble-example.pl', 'iod@drewnopolmeble-example.pl'],
    orgs: ['Drewnopol Meble Sp. z o.o.'],
    html: `<!DOCTYPE html><html lang="pl-pl" dir="ltr"><head><base href="https://www.drewnopolmeble-example.pl/kontakt" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla!" /><title>Kontakt - Drewnopol Meble - producent mebli tapicerowanych</title></head><body id="sp-body" class="site com_sppagebuilder view-page itemid-143 pl-pl ltr">
<section id="sp-top-bar"><div class="container"><ul class="sp-contact-info"><li class="sp-contact-phone"><i class="fa fa-phone"></i> <a href="tel:+48672634118">67 263 41 18</a></li><li class="sp-contact-time"><i class="fa fa-clock-o"></i> pon.-pt. 7:00-15:00</li></ul></div></section>
<header id="sp-header"><a class="logo" href="/"><img src="/images/drewnopol-logo.png" alt="Drewnopol Meble" /></a><ul class="sp-megamenu-parent"><li class="sp-menu-item"><a href="/o-firmie">O firmie</a></li><li class="sp-menu-item"><a href="/kolekcje">Kolekcje</a></li><li class="sp-menu-item"><a href="/tkaniny">Tkaniny</a></li><li class="sp-menu-item"><a href="/salony">Salony</a></li><li class="sp-menu-item current-item active"><a href="/kontakt">Kontakt</a></li></ul></header>
<div class="sp-page-builder"><div class="sppb-section"><h2 class="sppb-title-heading">Kontakt</h2><div class="sppb-row"><div class="sppb-col-md-4"><div class="sppb-addon-text-block"><p><strong>Drewnopol Meble Sp. z o.o.</strong><br />ul. Przemysłowa 14<br />64-700 Czarnków</p><p>tel. 67 263 41 18<br />fax 67 263 41 19<br />e-mail: biuro(at)drewnopolmeble-example.pl</p><p>NIP 763-21-04-418<br />REGON 301847206<br />KRS 0000418273, Sąd Rejonowy Poznań – Nowe Miasto i Wilda, IX Wydział Gospodarczy<br />Kapitał zakładowy 1 200 000,00 zł<br />BDO 000048172</p><p>Prezes Zarządu: Zbigniew Wawrzyniak</p></div></div>
<div class="sppb-col-md-8"><table class="kontakty"><tbody><tr><td colspan="2"><strong>DZIAŁ HANDLOWY</strong></td></tr><tr><td>Agnieszka Nowicka<br /><small>Dyrektor handlowy</small></td><td>kom. 602 418 733<br />a.nowicka(at)drewnopolmeble-example.pl</td></tr><tr><td>Tomasz Gruszka<br /><small>Przedstawiciel handlowy – Polska północna</small></td><td>kom. 606-731-942<br />t.gruszka(at)drewnopolmeble-example.pl</td></tr><tr><td>Magdalena Szulc-Kania<br /><small>Eksport</small></td><td>tel. +48 67 263 41 25<br />export(at)drewnopolmeble-example.pl<br /><em>EN / DE</em></td></tr><tr><td colspan="2"><strong>SERWIS</strong></td></tr><tr><td>Paweł Rybak<br /><small>Reklamacje i serwis</small></td><td>tel. 67 263 41 27<br />serwis(at)drewnopolmeble-example.pl</td></tr></tbody></table></div></div></div>
<div class="sppb-section"><h3>Nr konta</h3><p>Bank Spółdzielczy w Czarnkowie: 42 8951 0009 0004 1827 2000 0010</p><h3>Dojazd</h3><p>Z drogi wojewódzkiej nr 178 skręt przy stacji paliw, magazyn wyrobów gotowych czynny do 14:30. Awizacja samochodów dzień wcześniej.</p></div>
<div class="sppb-section opinie"><h3>Opinie klientów</h3><div class="sppb-carousel-item"><p>Narożnik Verona mamy już sześć lat i wygląda jak nowy. Polecam!</p><span class="sppb-testimonial-client">Katarzyna Lis, Gdynia</span></div><div class="sppb-carousel-item"><p>Szybka dostawa, panowie wnieśli na 4. piętro bez windy.</p><span class="sppb-testimonial-client">Marek Ostrowski, Piła</span></div></div>
<div class="sppb-section"><h3>Aktualności</h3><ul><li><a href="/aktualnosci/211-meble-polska">Meble Polska 2026 – pawilon 5, stoisko 48</a> 17.02.2026</li><li><a href="/aktualnosci/209-dotacja">Projekt UE nr FEWP.01.02-IZ.00-0417/25, wartość 2 384 100,00 zł</a></li></ul></div>
<form class="sppb-ajaxt-contact-form"><input type="text" name="name" placeholder="Imię i nazwisko" /><input name="email" placeholder="E-mail" /><input name="captcha" placeholder="3 + 4 = ?" /><textarea name="message"></textarea><button>Wyślij wiadomość</button><p class="rodo">Administratorem danych jest Drewnopol Meble Sp. z o.o. Kontakt z inspektorem ochrony danych: iod(at)drewnopolmeble-example.pl</p></form></div>
<footer id="sp-footer"><span class="sp-copyright">© 2026 Drewnopol Meble. Wykonanie: Studio Noteć</span></footer></body></html>
`,
  },
  {
    id: 'ja-toiawase-seiki',
    url: 'https://www.hanamura-seiki-example.co.jp/company/contact.html',
    people: [
      ['花村 誠一', '代表取締役社長'],
      ['大谷 真由美', '営業部 部長', '+819038471625', 'm-otani@hanamura-seiki-example.co.jp'],
      ['加納 拓也', '技術部 課長', '+81575247813', 't-kano@hanamura-seiki-example.co.jp'],
      ['後藤 香織', '総務部 採用担当', 'saiyo@hanamura-seiki-example.co.jp'],
    ],
    shared: [
      '+81575247810',
      '+81575247811',
      '+81120638417',
      '+81527318460',
      '+81527318461',
      'eigyo@hanamura-seiki-example.co.jp',
    ],
    orgs: ['株式会社花村精機製作所'],
    html: `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><meta name="format-detection" content="telephone=no"><title>お問い合わせ・アクセス｜株式会社花村精機製作所</title></head><body id="contact">
<div id="header"><h1><a href="/"><img src="/img/logo.gif" alt="精密切削加工の株式会社花村精機製作所" width="260" height="48"></a></h1><div class="h_tel"><img src="/img/freedial.png" alt="フリーダイヤル">0120-638-417<br><span>受付時間 8:30～17:30（土日祝除く）</span></div></div>
<ul id="gnav"><li><a href="/">HOME</a></li><li><a href="/tech/">加工技術</a></li><li><a href="/equipment/">設備紹介</a></li><li><a href="/case/">加工事例</a></li><li><a href="/company/">会社案内</a></li><li><a href="/recruit/">採用情報</a></li></ul>
<div id="topicpath"><a href="/">HOME</a> &gt; <a href="/company/">会社案内</a> &gt; お問い合わせ・アクセス</div>
<div id="contents"><h2>お問い合わせ・アクセス</h2><p>お見積り・試作のご相談は、お電話・FAX・メールにて承っております。図面（DXF・STEP・PDF）をお送りいただければ、原則２営業日以内にご回答いたします。</p>
<table class="tbl01"><tr><th>会社名</th><td>株式会社花村精機製作所</td></tr><tr><th>代表者</th><td>代表取締役社長　花村 誠一</td></tr><tr><th>本社・工場</th><td>〒501-3874<br>岐阜県関市平和町４丁目１２－３<br>TEL ０５７５－２４－７８１０<br>FAX ０５７５－２４－７８１１</td></tr><tr><th>名古屋営業所</th><td>〒460-0012　愛知県名古屋市中区千代田２－１８－７ 千代田ビル３Ｆ<br>TEL 052-731-8460／FAX 052-731-8461</td></tr><tr><th>設立</th><td>昭和43年4月（1968年）</td></tr><tr><th>資本金</th><td>3,000万円</td></tr><tr><th>従業員数</th><td>64名（2026年4月現在）</td></tr><tr><th>法人番号</th><td>4200001018273</td></tr><tr><th>認証</th><td>ISO9001:2015（JQA-QM8417）</td></tr></table>
<h3>担当者のご案内</h3><div class="tanto"><dl><dt>お見積り・ご注文</dt><dd>営業部 部長　大谷 真由美<br>携帯 090-3847-1625<br>m-otani＠hanamura-seiki-example.co.jp</dd><dt>技術的なお問い合わせ</dt><dd>技術部 課長　加納 拓也<br>直通 0575-24-7813<br>t-kano＠hanamura-seiki-example.co.jp</dd><dt>採用に関するお問い合わせ</dt><dd>総務部 採用担当　後藤 香織<br>saiyo＠hanamura-seiki-example.co.jp</dd><dt>その他</dt><dd>eigyo＠hanamura-seiki-example.co.jp</dd></dl><p class="note">※迷惑メール対策のため「＠」を全角で表示しています。お手数ですが半角に直してお送りください。</p></div>
<h3>お客様の声</h3><div class="voice"><p>「他社で断られたφ0.3の深穴加工を短納期で対応いただきました。」</p><p class="right">医療機器メーカー　購買ご担当　Ｓ様</p></div>
<h3>お知らせ</h3><ul class="news"><li><span>2026.06.10</span><a href="/news/260610.html">夏季休業のお知らせ（8月11日～8月16日）</a></li><li><span>2026.04.22</span><a href="/news/260422.html">機械要素技術展（東京ビッグサイト 小間番号 E48-17）出展</a></li><li><span>2026.03.03</span><a href="/news/260303.html">５軸マシニングセンタを増設しました</a></li></ul>
<div class="access"><p>東海北陸自動車道 関ICより車で7分。長良川鉄道 関駅より徒歩12分。駐車場15台。</p></div></div>
<div id="footer"><p class="btn_top"><a href="#header">ページの先頭へ</a></p><p><a href="/privacy.html">個人情報保護方針</a>｜<a href="/sitemap.html">サイトマップ</a></p><address>Copyright(C) 2009-2026 Hanamura Seiki Mfg. Co., Ltd. All Rights Reserved.</address></div></body></html>
`,
  },
  {
    id: 'zh-cn-lianxi-famen',
    url: 'http://www.yrhvalve-example.cn/contact/index.html',
    people: [
      ['陈立峰', '国内销售经理', '+8613857426619', 'chenlf@yrhvalve-example.cn'],
      ['沈佳怡', '外贸部主管', '+8657488126641', 'export@yrhvalve-example.cn'],
      ['胡国栋', '技术总监', '+8613906681537'],
      ['方敏', '采购部', '+8657488126645', 'purchase@yrhvalve-example.cn'],
    ],
    shared: ['+8657488126637', '+8657488126639', '+864008261139', 'sales@yrhvalve-example.cn'],
    orgs: ['宁波甬锐恒阀门有限公司'],
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>联系我们_宁波甬锐恒阀门有限公司-球阀,蝶阀,截止阀生产厂家</title><meta name="keywords" content="球阀,不锈钢球阀,宁波阀门厂" /></head><body>
<div class="top"><div class="w1200"><span class="fl">您好，欢迎访问宁波甬锐恒阀门有限公司官网！</span><span class="fr"><a href="javascript:;" onclick="AddFavorite()">收藏本站</a> | <a href="/sitemap.xml">网站地图</a> | <a href="/en/">English</a></span></div></div>
<div class="head w1200"><div class="logo fl"><a href="/"><img src="/uploads/allimg/logo.png" alt="甬锐恒阀门" /></a></div><div class="tel fr"><p>全国服务热线</p><strong>400-826-1139</strong></div></div>
<div class="nav"><ul class="w1200"><li><a href="/">网站首页</a></li><li><a href="/about/">关于我们</a></li><li><a href="/product/">产品中心</a></li><li><a href="/case/">工程案例</a></li><li><a href="/news/">新闻资讯</a></li><li><a href="/job/">人才招聘</a></li><li class="on"><a href="/contact/">联系我们</a></li></ul></div>
<div class="main w1200"><div class="left fl"><h3>产品分类</h3><ul><li><a href="/product/qiufa/">不锈钢球阀 DN15-DN300</a></li><li><a href="/product/diefa/">对夹式蝶阀</a></li><li><a href="/product/jiezhifa/">截止阀 PN16/PN40</a></li><li><a href="/product/diancifa/">电动执行器</a></li></ul></div>
<div class="right fr"><div class="pos">当前位置：<a href="/">主页</a> &gt; 联系我们</div><div class="content"><h2>联系我们</h2><p><strong>宁波甬锐恒阀门有限公司</strong></p><p>地址：浙江省宁波市鄞州区姜山镇科技园区茂盛路118号</p><p>邮编：315191</p><p>电话：0574-88126637　传真：0574-88126639</p><p>邮箱：<a href="mailto:sales@yrhvalve-example.cn">sales@yrhvalve-example.cn</a></p><p>&nbsp;</p>
<table border="1" cellspacing="0" cellpadding="0" width="100%"><tbody><tr><td>部门/职务</td><td>联系人</td><td>联系方式</td></tr><tr><td>国内销售经理</td><td>陈立峰</td><td>手机/微信：138 5742 6619<br />邮箱：chenlf@yrhvalve-example.cn</td></tr><tr><td>外贸部主管</td><td>沈佳怡</td><td>电话：+86-574-8812 6641<br />邮箱：export@yrhvalve-example.cn</td></tr><tr><td>技术总监</td><td>胡国栋</td><td>手机：13906681537</td></tr><tr><td>采购部</td><td>方敏</td><td>电话：0574-88126645<br />邮箱：purchase@yrhvalve-example.cn</td></tr></tbody></table>
<p>工作时间：周一至周六 8:00-11:30，12:30-17:00</p><p>开户行：农业银行宁波姜山支行　账号：39418001040018273　税号：91330212MA2841XW7K</p><div id="allmap" style="height:320px" data-point="121.5564182,29.7430917"></div></div>
<div class="xgnews"><h3>相关资讯</h3><ul><li><a href="/news/148.html">球阀内漏的五大原因及处理方法</a><span>2026-05-28</span></li><li><a href="/news/146.html">我司通过TS特种设备制造许可证换证评审（TS2710418-2030）</a><span>2026-04-16</span></li><li><a href="/news/141.html">甬锐恒参加2026上海国际流体机械展，展位号 4.1H A188</a><span>2026-03-09</span></li></ul></div>
<div class="liuyan"><h3>在线留言</h3><form action="/plus/diy.php" method="post"><input type="text" name="xm" placeholder="您的姓名" /><input type="text" name="dh" placeholder="您的电话" /><textarea name="ly" placeholder="留言内容"></textarea><input type="submit" value="提交" /></form></div></div></div>
<div class="kefu"><a href="tencent://message/?uin=2841739560">在线咨询 QQ</a><p><img src="/images/weixin.jpg" alt="微信公众号" />扫一扫关注我们</p></div>
<div class="foot"><p>版权所有 © 2012-2026 宁波甬锐恒阀门有限公司　<a href="#">浙ICP备12041837号-1</a>　<a href="#">浙公网安备 33021202000418号</a></p><p>友情链接：<a href="#">中国阀门网</a> <a href="#">泵阀商务网</a></p></div></body></html>
`,
  },
  {
    id: 'zh-tw-xisuo-shizi',
    url: 'https://mse.lanshan-example.edu.tw/p/412-1018-417.php?Lang=zh-tw',
    people: [
      ['周柏翰', '教授兼系主任', '+88652738102', 'phchou@mse.lanshan-example.edu.tw'],
      ['林郁婷', '教授', '+88652738115', 'ytlin@mse.lanshan-example.edu.tw'],
      ['蔡明宏', '副教授', 'mhtsai@mse.lanshan-example.edu.tw'],
      ['許雅雯', '助理教授', 'ywhsu@mse.lanshan-example.edu.tw'],
      ['黃淑芬', '系辦公室 行政組員', '+88652738101', 'sfhuang@mse.lanshan-example.edu.tw'],
    ],
    shared: ['+88652738000', '+88652738109', 'mse@lanshan-example.edu.tw'],
    orgs: ['國立嵐山大學材料科學與工程學系'],
    html: `<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>師資陣容 - 國立嵐山大學材料科學與工程學系</title></head><body class="page-412 mobile-no">
<a href="#start-C" class="focusable" title="跳到主要內容區">跳到主要內容區</a><noscript>您的瀏覽器不支援JavaScript，部分功能可能無法使用</noscript>
<div class="wrap"><div class="header"><div class="minner"><div class="mlogo"><a href="/" title="國立嵐山大學材料科學與工程學系"><img src="/var/file/18/1018/logo.png" alt="國立嵐山大學材料科學與工程學系"></a></div><div class="topnav"><a accesskey="U" href="#" title="上方導覽區塊">:::</a><a href="https://www.lanshan-example.edu.tw/">學校首頁</a><a href="/p/17-1018.php">網站導覽</a><a href="/index.php?Lang=en">English</a></div></div>
<nav class="mmenu"><ul><li><a href="/p/412-1018-401.php">系所簡介</a></li><li><a href="/p/412-1018-417.php">系所成員</a></li><li><a href="/p/412-1018-422.php">課程資訊</a></li><li><a href="/p/412-1018-430.php">招生專區</a></li><li><a href="/p/412-1018-441.php">表單下載</a></li></ul></nav></div>
<div class="main" id="start-C"><a accesskey="C" href="#" title="主要內容區">:::</a><h2 class="hdline">師資陣容</h2><div class="meditor">
<div class="teacher"><img src="/var/file/18/1018/img/chou.jpg" alt="周柏翰"><ul><li><b>姓名：</b>周柏翰</li><li><b>職稱：</b>教授兼系主任</li><li><b>學歷：</b>美國西北大學材料工程博士</li><li><b>專長：</b>電子顯微鏡、高熵合金</li><li><b>電話：</b>(05) 273-8102</li><li><b>研究室：</b>工程二館 412 室</li><li><b>E-mail：</b><a href="mailto:phchou@mse.lanshan-example.edu.tw">phchou@mse.lanshan-example.edu.tw</a></li></ul></div>
<div class="teacher"><img src="/var/file/18/1018/img/lin.jpg" alt="林郁婷"><ul><li><b>姓名：</b>林郁婷</li><li><b>職稱：</b>教授</li><li><b>學歷：</b>國立嵐山大學材料博士</li><li><b>專長：</b>固態電池、電化學</li><li><b>電話：</b>(05) 273-8115</li><li><b>研究室：</b>工程二館 418 室</li><li><b>E-mail：</b><a href="mailto:ytlin@mse.lanshan-example.edu.tw">ytlin@mse.lanshan-example.edu.tw</a></li></ul></div>
<div class="teacher"><ul><li><b>姓名：</b>蔡明宏</li><li><b>職稱：</b>副教授</li><li><b>學歷：</b>日本東北大學工學博士</li><li><b>專長：</b>粉末冶金、積層製造</li><li><b>電話：</b>(05) 273-8000 分機 66318</li><li><b>E-mail：</b><a href="mailto:mhtsai@mse.lanshan-example.edu.tw">mhtsai@mse.lanshan-example.edu.tw</a></li></ul></div>
<div class="teacher"><ul><li><b>姓名：</b>許雅雯</li><li><b>職稱：</b>助理教授</li><li><b>學歷：</b>英國曼徹斯特大學博士</li><li><b>專長：</b>生醫高分子</li><li><b>電話：</b>(05) 273-8000 分機 66327</li><li><b>E-mail：</b><a href="mailto:ywhsu@mse.lanshan-example.edu.tw">ywhsu@mse.lanshan-example.edu.tw</a></li></ul></div>
<h3>行政人員</h3><table class="listTB"><thead><tr><th>姓名</th><th>職稱</th><th>電話</th><th>E-mail</th><th>業務職掌</th></tr></thead><tbody><tr><td>黃淑芬</td><td>系辦公室 行政組員</td><td>(05) 273-8101</td><td>sfhuang@mse.lanshan-example.edu.tw</td><td>課務、招生、獎學金、經費核銷</td></tr></tbody></table></div>
<div class="module mod-news"><h3>最新消息</h3><ul><li><i class="mdate">2026-06-12</i><a href="/p/406-1018-8417.php">【演講】6/18(四) 嵐新半導體 陳俊宇 資深處長：先進封裝之材料挑戰</a></li><li><i class="mdate">2026-06-03</i><a href="/p/406-1018-8402.php">115學年度碩士班甄試入學名額（一般生 24 名）</a></li><li><i class="mdate">2026-05-20</i><a href="/p/406-1018-8377.php">賀！碩二王詩涵同學榮獲材料年會論文獎第一名</a></li></ul></div></div>
<div class="footer"><div class="meditor"><p>621301 嘉義縣民雄鄉文教路 57 號 工程二館 4 樓<br>總機：05-2738000　傳真：05-2738109　系辦信箱：mse@lanshan-example.edu.tw<br>服務時間：週一至週五 08:00~12:00、13:30~17:00</p><p>國立嵐山大學材料科學與工程學系 版權所有 &nbsp;瀏覽人數：<span id="cnt">1028417</span></p></div></div></div></body></html>
`,
  },
  {
    id: 'ko-sanggong-jikwon',
    url: 'https://www.garamcci-example.or.kr/intro/staff.do?menuId=0104',
    people: [
      ['김상훈', '사무국장', '+82522763101', 'shkim@garamcci-example.or.kr'],
      ['박은정', '기업지원팀장', '+82522763110', 'ejpark@garamcci-example.or.kr'],
      ['이도현', '과장', '+82522763112', 'dhlee@garamcci-example.or.kr'],
      ['최수빈', '대리', '+82522763124'],
      ['정민아', '주임', '+82522763126', 'fta@garamcci-example.or.kr'],
    ],
    shared: ['+82522763100', '+82522763109', 'garam@garamcci-example.or.kr'],
    orgs: ['가람상공회의소'],
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>직원안내 &lt; 상의소개 | 가람상공회의소</title></head><body>
<ul id="skipNavi"><li><a href="#container">본문 바로가기</a></li><li><a href="#gnb">주메뉴 바로가기</a></li></ul>
<div id="header"><div class="top_util"><a href="/">HOME</a><a href="/member/login.do">로그인</a><a href="/member/join.do">회원가입</a><a href="/sitemap.do">사이트맵</a></div><h1><a href="/"><img src="/images/common/logo.png" alt="가람상공회의소"></a></h1><ul id="gnb"><li><a href="/intro/greeting.do">상의소개</a><ul><li><a href="/intro/greeting.do">회장인사말</a></li><li><a href="/intro/history.do">연혁</a></li><li class="on"><a href="/intro/staff.do">직원안내</a></li><li><a href="/intro/map.do">찾아오시는 길</a></li></ul></li><li><a href="/biz/list.do">주요사업</a></li><li><a href="/cert/coo.do">원산지증명</a></li><li><a href="/edu/list.do">교육·행사</a></li><li><a href="/board/notice.do">알림마당</a></li></ul></div>
<div id="container"><div class="location">홈 &gt; 상의소개 &gt; 직원안내</div><h2 class="tit">직원안내</h2><div class="tbl_wrap"><p class="total">총 <strong>5</strong>명</p><table class="tbl_list" summary="직원안내 표로 부서, 직위, 성명, 담당업무, 전화번호, 이메일로 구성"><caption>직원안내</caption><colgroup><col width="14%"><col width="12%"><col width="10%"><col width="*"><col width="15%"><col width="22%"></colgroup><thead><tr><th scope="col">부서</th><th scope="col">직위</th><th scope="col">성명</th><th scope="col">담당업무</th><th scope="col">전화번호</th><th scope="col">이메일</th></tr></thead><tbody>
<tr><td>사무국</td><td>사무국장</td><td>김상훈</td><td class="left">사무국 업무 총괄</td><td>052-276-3101</td><td><a href="mailto:shkim@garamcci-example.or.kr">shkim@garamcci-example.or.kr</a></td></tr>
<tr><td rowspan="2">기업지원팀</td><td>기업지원팀장</td><td>박은정</td><td class="left">기업애로 상담, 규제개선 건의, 회원사 관리</td><td>052-276-3110</td><td><a href="mailto:ejpark@garamcci-example.or.kr">ejpark@garamcci-example.or.kr</a></td></tr>
<tr><td>과장</td><td>이도현</td><td class="left">경제조사(BSI), 지역경제동향, 언론 홍보</td><td>052-276-3112</td><td><a href="mailto:dhlee@garamcci-example.or.kr">dhlee@garamcci-example.or.kr</a></td></tr>
<tr><td rowspan="2">통상진흥팀</td><td>대리</td><td>최수빈</td><td class="left">무역인증(원산지증명, 인보이스), 회비 수납</td><td>052-276-3124</td><td>&nbsp;</td></tr>
<tr><td>주임</td><td>정민아</td><td class="left">FTA활용지원센터, 해외시장개척단</td><td>052-276-3126</td><td><a href="mailto:fta@garamcci-example.or.kr">fta@garamcci-example.or.kr</a></td></tr></tbody></table></div>
<div class="satis"><form action="/satisfaction.do" method="post"><p>현재 페이지의 정보에 만족하십니까?</p><label><input type="radio" name="s" value="5"> 매우만족</label><label><input type="radio" name="s" value="3"> 보통</label><label><input type="radio" name="s" value="1"> 불만족</label><button>평가하기</button></form><p class="upd">최종수정일 2026-05-18</p></div>
<div class="quick"><h3>공지사항</h3><ul><li><a href="/board/view.do?no=8417">[교육] 중대재해처벌법 대응 실무과정 (6.25, 3층 대회의실, 회원사 55,000원)</a><span>2026.06.11</span></li><li><a href="/board/view.do?no=8402">[조찬포럼] 제218회 가람CEO포럼 – 강사: 윤태석 교수(해동대 경제학부)</a><span>2026.06.02</span></li><li><a href="/board/view.do?no=8390">2026년 3/4분기 기업경기전망(BSI) 조사 결과</a><span>2026.05.27</span></li></ul><div class="acc"><h3>회비 납부계좌</h3><p>농협은행 815-01-204417 (예금주: 가람상공회의소)</p></div></div></div>
<div id="footer"><ul class="f_menu"><li><a href="/privacy.do"><strong>개인정보처리방침</strong></a></li><li><a href="/email.do">이메일무단수집거부</a></li></ul><address>(우 44701) 울산광역시 남구 번영로 214 상공회의소회관 4층<br>대표전화 052-276-3100 &nbsp; 팩스 052-276-3109 &nbsp; E-mail garam@garamcci-example.or.kr<br>사업자등록번호 610-82-04417</address><p class="copy">COPYRIGHT (C) GARAM CHAMBER OF COMMERCE &amp; INDUSTRY. ALL RIGHTS RESERVED.</p></div></body></html>
`,
  },
]
