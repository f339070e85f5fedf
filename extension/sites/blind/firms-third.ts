import type { PageCase } from './page-case.ts'

/** Front and contact pages of small firms, a second hand. */
export const firmsThird: readonly PageCase[] = [
  {
    id: 'us-home-hvac',
    url: 'https://www.brandtheatingair-example.com/',
    people: [['Gary Brandt', 'Owner', '+16144873318']],
    shared: ['+16144873300', '+16144873309', 'service@brandtheatingair-example.com'],
    orgs: ['Brandt Heating & Air, LLC'],
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Furnace &amp; AC Repair Columbus OH | Brandt Heating &amp; Air</title><meta name="viewport" content="width=device-width"></head>
<body class="home page-template-default elementor-page elementor-page-14"><header class="elementor elementor-31 elementor-location-header"><div class="elementor-element elementor-element-7c1ab20 e-flex e-con-boxed"><div class="e-con-inner"><a href="/"><img src="/wp-content/uploads/2023/04/logo-brandt.png" alt="Brandt Heating &amp; Air logo"></a><a class="elementor-button" href="tel:6144873300"><span class="elementor-button-text">24/7 Call (614) 487-3300</span></a></div></div>
<nav><ul id="menu-1-5f0e"><li><a href="/heating/">Heating</a><li><a href="/cooling/">Cooling</a><li><a href="/indoor-air/">Indoor Air</a><li><a href="/specials/">Specials</a><li><a href="/financing/">Financing</a></ul></nav></header>
<main><div class="elementor-widget-wrap"><h1>Columbus trusts Brandt. Since 1978.</h1><p>Licensed, bonded and insured. Ohio HVAC Lic. #34782. We service Carrier, Trane, Lennox and Bryant.</p><div class="elementor-element elementor-element-0b3c9d"><h2>$79 Furnace Tune-Up</h2><p>Mention code FALL79. Expires 11/30/2026. Not valid with other offers.</p></div></div>
<div class="elementor-element elementor-element-4d2f7aa e-con"><div class="elementor-icon-box-wrapper"><div class="elementor-icon-box-icon"><svg viewBox="0 0 512 512"><path d="M256 8C119 8 8 119 8 256s111 248 248 248 248-111 248-248S393 8 256 8zm0 448c-110.5 0-200-89.5-200-200S145.500 56 256 56s200 89.500 200 200-89.500 200-200 200z"></path></svg></div><h3 class="elementor-icon-box-title"><span>Furnace Installation</span></h3><p class="elementor-icon-box-description">From 80% single-stage to 98% modulating. Rebates up to $1,200 from Columbia Gas.</p></div>
<div class="elementor-icon-box-wrapper"><h3 class="elementor-icon-box-title"><span>Heat Pumps</span></h3><p class="elementor-icon-box-description">Tax credit 25C: 30% up to $2,000. SEER2 18 and above.</p></div><div class="elementor-icon-box-wrapper"><h3 class="elementor-icon-box-title"><span>Air Quality</span></h3><p class="elementor-icon-box-description">MERV 13 filtration, UV-C lamps and whole-home humidifiers such as the Aprilaire 600.</p></div></div>
<section class="areas"><h2>Areas we serve</h2><p>Bexley, Clintonville, Dublin, Gahanna, Grandview Heights, Grove City, Hilliard, New Albany, Pickerington, Powell, Reynoldsburg, Upper Arlington, Westerville and Worthington, OH 43201 - 43235.</p></section>
<section class="faq"><h2>Frequently asked questions</h2><details><summary>How long does a furnace last?</summary><p>Fifteen to twenty years with yearly maintenance. The oldest unit on our books is a 1971 Williamson in German Village.</p></details><details><summary>Do you work on boilers?</summary><p>Yes, hot water and steam, up to 400,000 BTU.</p></details></section>
<script>window.elementorFrontendConfig={"version":"3.18.3","post":{"id":14,"title":"Furnace%20%26%20AC%20Repair"},"i18n":{"shareOnFacebook":"Share on Facebook"},"kit":{"viewport_mobile":767}};</script>
<section class="testimonials"><h2>What our neighbors say</h2><div class="elementor-testimonial"><p>"Tech was on time and cleaned up after himself. Would hire again."</p><cite><span class="elementor-testimonial__name">Karen Dombrowski</span><span class="elementor-testimonial__title">Upper Arlington</span></cite></div><div class="elementor-testimonial"><p>"Fair price, no pressure."</p><cite><span class="elementor-testimonial__name">Joe Pulaski</span><span class="elementor-testimonial__title">Homeowner, Hilliard</span></cite></div></section>
<section class="promise"><h3>A word from the owner</h3><p>If we did not make it right the first time I want to hear about it. My desk line is <b>614.487.3318</b> and I answer it myself.</p><p>&ndash; Gary Brandt, Owner</p></section></main>
<footer class="elementor-location-footer"><div class="col"><h4>Brandt Heating &amp; Air, LLC</h4><p>2240 Kenny Rd<br>Columbus, OH 43221</p><p><i class="fas fa-phone"></i> (614) 487-3300<br><i class="fas fa-fax"></i> (614) 487-3309<br><i class="fas fa-envelope"></i> <a href="mailto:service@brandtheatingair-example.com?subject=Service%20request">service@brandtheatingair-example.com</a></p></div><div class="col"><h4>Hours</h4>Mon-Fri 7:30am - 6:00pm<br>Sat 8am - 2pm</div><p class="copy">&copy; 1998-2026 Brandt Heating &amp; Air. Site by <a href="https://buckeyewebworks-example.com">Buckeye Web Works</a>. Photos: Tim Ellery</p></footer></body></html>
`,
  },
  {
    id: 'us-home-law',
    url: 'https://www.ostrowlaw-example.com/',
    people: [
      ['Miriam Ostrow', 'Attorney at Law', 'mostrow@ostrowlaw-example.com', '+17183692204;101'],
      ['Daniel Ferrara', 'Of Counsel', 'dferrara@ostrowlaw-example.com', '+17183692204;104'],
    ],
    shared: ['+17183692204', '+17183692207'],
    orgs: ['Law Offices of Miriam Ostrow, P.C.'],
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Brooklyn Elder Law and Estate Planning</title><style>.f{font:11px Verdana}</style></head>
<body bgcolor="#ffffff" topmargin="0"><table width="760" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="2"><img src="images/banner.jpg" width="760" height="110" alt="Law Offices of Miriam Ostrow, P.C."></td></tr>
<tr><td width="160" valign="top" bgcolor="#003366" class="f"><a href="index.html"><font color="#fff">Home</font></a><br><a href="wills.html"><font color="#fff">Wills &amp; Trusts</font></a><br><a href="medicaid.html"><font color="#fff">Medicaid Planning</font></a><br><a href="guardian.html"><font color="#fff">Guardianship</font></a><br><a href="links.html"><font color="#fff">Useful Links</font></a><br><br>
<font color="#cccccc" size="1">Attorney Advertising. Prior results do not guarantee a similar outcome.</font></td>
<td valign="top" class="f"><h2>Protecting your family's future</h2><p>For more than 25 years we have represented families in Kings, Queens and Richmond Counties in matters of estate planning, probate and Medicaid eligibility. The firm was cited in <i>Matter of Shapiro</i>, 96 N.Y.2d 118, and regularly lectures at the Brooklyn Bar Association.</p>
<p>Recent articles:<br>&bull; "The five-year look-back" (Mar. 2025)<br>&bull; "Naming a health care proxy" (Oct. 2024)</p>
<hr size="1">
<table border="0" cellpadding="4"><tr><td valign="top"><b>Miriam Ostrow, Esq.</b><br>Attorney at Law<br>718-369-2204 ext. 101<br>mostrow@ostrowlaw-example.com</td><td valign="top"><b>Daniel Ferrara, Esq.</b><br>Of Counsel<br>718-369-2204 ext. 104<br>dferrara@ostrowlaw-example.com</td></tr></table></td></tr>
<tr><td colspan="2" align="center" class="f"><hr>Law Offices of Miriam Ostrow, P.C. &middot; 413 Seventh Avenue, 2nd Floor &middot; Brooklyn, NY 11215<br>Tel: 718-369-2204 &middot; Fax: 718-369-2207<br><font size="1">This page has been visited 0048213 times. Last updated 4/12/2026</font></td></tr></table></body></html>
`,
  },
  {
    id: 'us-contact-township',
    url: 'https://www.pinehollowtwp-example.org/contact',
    people: [
      ['Ruth Ann Kessler', 'Township Manager', '+17178665512;201', 'rkessler@pinehollowtwp-example.org'],
      ['Dale Stoltzfus', 'Roadmaster', '+17178665531'],
      ['Brenda Lehman', 'Tax Collector', '+17178669047', 'taxes@pinehollowtwp-example.org'],
      ['Scott Weidner', 'Zoning Officer', '+17178665512;204', 'zoning@pinehollowtwp-example.org'],
    ],
    shared: ['+17178665512', '+17178665520', 'office@pinehollowtwp-example.org'],
    orgs: ['Pine Hollow Township'],
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact Us - Pine Hollow Township, Lebanon County, PA</title></head><body>
<a class="skip" href="#main">Skip to main content</a><div id="top"><div class="logo">Pine Hollow Township</div><form action="/search"><input name="q" placeholder="Search..."></form></div>
<ul class="mainmenu"><li><a href="/government">Government</a><ul><li><a href="/supervisors">Board of Supervisors</a></li><li><a href="/planning">Planning Commission</a></li></ul></li><li><a href="/departments">Departments</a></li><li><a href="/forms">Forms &amp; Permits</a></li><li><a href="/news">News</a></li><li><a href="/contact">Contact</a></li></ul>
<div id="main"><h1>Contact Us</h1><p>The Municipal Building is open Monday through Thursday, 8:00 a.m. to 4:30 p.m. and Friday 8:00 a.m. to noon. In an emergency dial 911.</p>
<p><strong>Mailing address</strong><br>Pine Hollow Township<br>1185 Schaeffer Road<br>Myerstown, PA 17067</p>
<p>Phone: 717-866-5512<br>Fax: 717-866-5520<br>Email: <a href="mailto:office@pinehollowtwp-example.org">office@pinehollowtwp-example.org</a></p>
<table class="directory" summary="Staff"><thead><tr><th>Office</th><th>Name</th><th>Phone</th><th>E-mail</th></tr></thead><tbody>
<tr><td>Township Manager</td><td>Ruth Ann Kessler</td><td>717-866-5512 x201</td><td><a href="mailto:rkessler@pinehollowtwp-example.org">Email</a></td></tr>
<tr class="alt"><td>Roadmaster</td><td>Dale Stoltzfus</td><td>717-866-5531</td><td>&nbsp;</td></tr>
<tr><td>Tax Collector</td><td>Brenda Lehman</td><td>717-866-9047</td><td><a href="mailto:taxes@pinehollowtwp-example.org">Email</a></td></tr>
<tr class="alt"><td>Zoning Officer</td><td>Scott Weidner</td><td>717-866-5512 x204</td><td><a href="mailto:zoning@pinehollowtwp-example.org">Email</a></td></tr></tbody></table>
<h2>Right-to-Know Requests</h2><p>Requests under Act 3 of 2008 must be made on form RTK-1 and may take 5 business days. Resolution 2019-14 sets copying at $0.25 per page.</p></div>
<div id="footer">&copy; 2026 Pine Hollow Township | <a href="/privacy">Privacy</a> | <a href="/ada">Accessibility</a> | Powered by MuniSite CMS 4.2.1</div></body></html>
`,
  },
  {
    id: 'us-team-realty',
    url: 'https://www.harborlinehomes-example.com/agents',
    people: [
      ['Tasha Greenfield', 'Broker Associate, GRI', '+12062834471', 'tasha@harborlinehomes-example.com'],
      ['Kevin O’Malley', 'REALTOR®', '+12069536208', 'kevin.omalley@harborlinehomes-example.com'],
      ['Priya Raghunathan', 'Listing Specialist', '+14254589912', 'priya@harborlinehomes-example.com'],
      ['Linda Truett', 'Transaction Coordinator', '+12062834400;6', 'linda@harborlinehomes-example.com'],
    ],
    shared: ['+12062834400'],
    orgs: ['Harborline Homes'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Meet Our Agents | Harborline Homes | Seattle, WA</title></head><body data-page="agents">
<div class="css-1x8ahty"><div class="css-9vjq2a"><a href="/" aria-label="Home">HARBORLINE</a><ul class="css-k3ms1"><li><a href="/buy">Buy</a></li><li><a href="/sell">Sell</a></li><li><a href="/neighborhoods">Neighborhoods</a></li><li><a href="/agents" aria-current="page">Agents</a></li><li><a href="/login">Sign in</a></li></ul></div></div>
<main class="css-0"><h1 class="css-17gd">Meet our agents</h1><p class="css-p2">214 homes sold in 2025. Average list-to-sale ratio 101.3%.</p><div class="css-grid7">
<article class="css-card9"><img src="/img/agents/tasha-greenfield.webp" alt="Tasha Greenfield" loading="lazy"/><div class="css-b1"><h3>Tasha Greenfield</h3><p class="css-role">Broker Associate, GRI</p><p class="css-lic">Lic. 2110447</p><div class="css-links"><a href="tel:+12062834471">206.283.4471</a><a href="mailto:tasha@harborlinehomes-example.com">tasha@harborlinehomes-example.com</a></div></div></article>
<article class="css-card9"><img src="/img/agents/kevin-omalley.webp" alt="Kevin O’Malley" loading="lazy"/><div class="css-b1"><h3>Kevin O’Malley</h3><p class="css-role">REALTOR®</p><p class="css-lic">Lic. 21032985</p><div class="css-links"><a href="tel:+12069536208">206.953.6208</a><a href="mailto:kevin.omalley@harborlinehomes-example.com">Email</a></div></div></article>
<article class="css-card9"><img src="/img/agents/priya.webp" alt="Priya Raghunathan" loading="lazy"/><div class="css-b1"><h3>Priya Raghunathan</h3><p class="css-role">Listing Specialist</p><p class="css-lic">Lic. 22008164 · Speaks Tamil, Hindi</p><div class="css-links"><a href="tel:+14254589912">425.458.9912</a><a href="mailto:priya@harborlinehomes-example.com">Email</a></div></div></article>
<article class="css-card9"><div class="css-ph">LT</div><div class="css-b1"><h3>Linda Truett</h3><p class="css-role">Transaction Coordinator</p><div class="css-links"><a href="tel:+12062834400,6">206.283.4400 ext 6</a><a href="mailto:linda@harborlinehomes-example.com">Email</a></div></div></article></div>
<section class="css-quote"><blockquote>Tasha found us a house in a weekend!</blockquote><p>— Marcus &amp; Jen Albright, Ballard</p></section>
<section class="css-feat"><h2>Featured</h2><a href="/l/98117-3319-nw-70th">3319 NW 70th St · $1,149,000 · MLS# 2284190</a></section></main>
<footer class="css-ft">Harborline Homes · 5401 Leary Ave NW, Seattle, WA 98107 · 206.283.4400 · Equal Housing Opportunity</footer></body></html>
`,
  },
  {
    id: 'us-team-school',
    url: 'https://www.stbrendanacademy-example.org/about/faculty-staff',
    people: [
      ['Joan Kowalczyk', 'Principal', '+17738892016', 'jkowalczyk@stbrendanacademy-example.org'],
      ['Michael Reyes', 'Assistant Principal', '+17738892018', 'mreyes@stbrendanacademy-example.org'],
      ['Angela Dimitriou', 'Kindergarten', 'adimitriou@stbrendanacademy-example.org'],
      ['Patrick Flynn', 'Grade 3', 'pflynn@stbrendanacademy-example.org'],
      ['Shanice Booker', 'School Nurse', '+17738892010;14', 'sbooker@stbrendanacademy-example.org'],
      ['Tomasz Wrona', 'Facilities'],
    ],
    shared: ['+17738892010'],
    orgs: ['St. Brendan Academy'],
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Faculty & Staff | St. Brendan Academy</title></head><body class="interior">
<div id="alertbar">Picture retake day is Thursday, November 12. <a href="/calendar">Calendar</a></div><nav class="utility"><a href="/give">Give</a> <a href="/portal">Parent Portal</a> <a href="/employment">Employment</a></nav><nav class="primary"><a href="/about">About</a> <a href="/admissions">Admissions</a> <a href="/academics">Academics</a> <a href="/athletics">Athletics</a></nav>
<div class="content"><ol class="breadcrumb"><li>Home</li><li>About</li><li>Faculty &amp; Staff</li></ol><h1>Faculty &amp; Staff</h1>
<p>To reach a teacher, please e-mail or leave a message with the office at (773) 889-2010 between 7:45 AM and 3:30 PM.</p>
<h3>Administration</h3>
<div class="staff-row"><div class="n">Kowalczyk, Joan</div><div class="t">Principal</div><div class="p">(773) 889-2016</div><div class="e"><script type="text/javascript">document.write("Show email")</script>jkowalczyk@stbrendanacademy-example.org</div></div>
<div class="staff-row"><div class="n">Reyes, Michael</div><div class="t">Assistant Principal</div><div class="p">(773) 889-2018</div><div class="e">mreyes@stbrendanacademy-example.org</div></div>
<h3>Teachers</h3>
<div class="staff-row"><div class="n">Dimitriou, Angela</div><div class="t">Kindergarten</div><div class="p"></div><div class="e">adimitriou@stbrendanacademy-example.org</div></div>
<div class="staff-row"><div class="n">Flynn, Patrick</div><div class="t">Grade 3</div><div class="p"></div><div class="e">pflynn@stbrendanacademy-example.org</div></div>
<h3>Support Staff</h3>
<div class="staff-row"><div class="n">Booker, Shanice</div><div class="t">School Nurse</div><div class="p">(773) 889-2010 x14</div><div class="e">sbooker@stbrendanacademy-example.org</div></div>
<div class="staff-row"><div class="n">Wrona, Tomasz</div><div class="t">Facilities</div><div class="p"></div><div class="e"></div></div></div>
<footer><p>St. Brendan Academy<br>2945 N. Mango Ave., Chicago, IL 60634</p><p>Accredited by the Illinois State Board of Education. Tax ID 36-2170933.</p></footer></body></html>
`,
  },
  {
    id: 'us-home-dental',
    url: 'https://www.mesaverdesmiles.com/',
    people: [['Anjali Mehta', '']],
    shared: ['+15054716630', 'hello@mesaverdesmiles.com'],
    orgs: ['Mesa Verde Family Dentistry'],
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mesa Verde Family Dentistry | Santa Fe Dentist</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Dentist","name":"Mesa Verde Family Dentistry","telephone":"+1-505-471-6630","address":{"@type":"PostalAddress","streetAddress":"2074 Galisteo St, Suite B3","addressLocality":"Santa Fe","addressRegion":"NM","postalCode":"87505"},"openingHours":"Mo-Th 08:00-17:00"}</script></head>
<body><div class="et_pb_section et_pb_section_0"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_text et_pb_text_0"><div class="et_pb_text_inner"><h1>Gentle dentistry in the heart of Santa Fe</h1></div></div><div class="et_pb_button_module_wrapper"><a class="et_pb_button" href="tel:5054716630">Call 505-471-6630</a></div></div></div></div>
<div class="et_pb_menu"><ul><li><a href="/new-patients">New Patients</a></li><li><a href="/services">Services</a></li><li><a href="/invisalign">Invisalign&reg;</a></li><li><a href="/blog">Blog</a></li></ul></div>
<div class="et_pb_section et_pb_section_2"><div class="et_pb_row"><div class="et_pb_column_1_2"><img src="/wp-content/uploads/dr-mehta-scaled.jpg" alt=""></div><div class="et_pb_column_1_2"><h2>Meet Dr. Mehta</h2><p>Dr. Anjali Mehta, DDS, grew up in Albuquerque and earned her degree at the University of the Pacific in 2009. When she is not in the office you will find her on the Dale Ball trails with her dog Biscuit.</p><a href="/about">Learn more</a></div></div></div>
<div class="et_pb_section reviews"><h2>5.0 &#9733; from 312 reviews</h2><div class="et_pb_slide"><p>Best dentist I have ever had.</p><span>Carlos M.</span></div><div class="et_pb_slide"><p>They saw my son the same day.</p><span>Heather Lindqvist</span></div></div>
<div class="et_pb_section footer_sec"><div class="et_pb_blurb"><h4>Call</h4><div>505-471-6630</div></div><div class="et_pb_blurb"><h4>Email</h4><div><a href="/cdn-cgi/l/email-protection#3c54595050537c51594f5d4a594e58594f515550594f125f5351"><span class="__cf_email__" data-cfemail="3c54595050537c51594f5d4a594e58594f515550594f125f5351">[email&#160;protected]</span></a></div></div><div class="et_pb_blurb"><h4>Visit</h4><div>2074 Galisteo St, Suite B3<br>Santa Fe, NM 87505</div></div></div>
<p id="footer-info">&copy; 2026 All Rights Reserved | Dental Marketing by <a href="https://www.brightbite-example.agency">BrightBite</a></p></body></html>
`,
  },
  {
    id: 'ca-contact-mfg',
    url: 'https://www.laurentide-valves-example.ca/en/contact',
    people: [
      [
        'Sylvain Boutin',
        'Sales Director – Eastern Canada',
        '+15144214410;225',
        '+15148033197',
        'sboutin@laurentide-valves-example.ca',
      ],
      ['Heather McKinnon', 'Regional Manager – Prairies', '+17809442216', 'hmckinnon@laurentide-valves-example.ca'],
      ['Jas Dhillon', 'Parts & Service', '+15144214410;231', 'parts@laurentide-valves-example.ca'],
    ],
    shared: ['+15144214410', '+18664214410', '+15144214419', 'info@laurentide-valves-example.ca'],
    orgs: ['Laurentide Valves Inc.'],
    html: `<!DOCTYPE html><html lang="en-CA"><head><meta charset="utf-8"><title>Contact – Laurentide Valves Inc.</title></head><body>
<header><a href="/en"><img src="/assets/lv.svg" alt="Laurentide Valves"></a><a href="/fr/contact" hreflang="fr">FR</a><nav><a href="/en/products">Products</a><a href="/en/industries">Industries</a><a href="/en/certifications">CRN &amp; ISO 9001:2015</a><a href="/en/contact" class="on">Contact</a></nav></header>
<section><h1>Contact us</h1><div class="two"><div><h2>Head office &amp; plant</h2><address>Laurentide Valves Inc.<br>3850 rue Jean-Talon Ouest, bureau 110<br>Saint-Laurent (Québec)&nbsp; H3R 2G9</address>
<dl><dt>Telephone</dt><dd>514 421-4410</dd><dt>Toll free</dt><dd>1 866 421-4410</dd><dt>Fax</dt><dd>514 421-4419</dd><dt>E-mail</dt><dd><a href="mailto:info@laurentide-valves-example.ca">info@laurentide-valves-example.ca</a></dd></dl></div>
<div><form method="post" action="/en/contact#form"><label>Your name <input name="name" placeholder="Jane Smith"></label><label>Your e-mail <input name="email" placeholder="you@company-example.com"></label><label>Message <textarea></textarea></label><button>Send</button></form></div></div></section>
<section class="reps"><h2>Your contacts</h2>
<p><strong>Sylvain Boutin</strong>, Sales Director – Eastern Canada<br>514 421-4410, ext. 225 | Cell 514 803-3197<br><a href="mailto:sboutin@laurentide-valves-example.ca">sboutin@laurentide-valves-example.ca</a></p>
<p><strong>Heather McKinnon</strong>, Regional Manager – Prairies<br>780 944-2216 (Edmonton)<br><a href="mailto:hmckinnon@laurentide-valves-example.ca">hmckinnon@laurentide-valves-example.ca</a></p>
<p><strong>Jas Dhillon</strong>, Parts &amp; Service<br>514 421-4410, ext. 231<br><a href="mailto:parts@laurentide-valves-example.ca">parts@laurentide-valves-example.ca</a></p></section>
<section class="terms"><p>Warranty claims must quote the heat number (e.g. HN 448-210-3377) stamped on the body. Minimum order $250 CAD.</p></section>
<footer>© Laurentide Valves Inc. 2026 – NEQ 1143920875 – <a href="/en/terms">Terms of sale</a></footer></body></html>
`,
  },
  {
    id: 'ca-team-clinic',
    url: 'https://www.fraserlanephysio-example.ca/our-team/',
    people: [
      ['Nadia Petrov', 'Registered Physiotherapist, Clinic Director', 'nadia@fraserlanephysio-example.ca'],
      ['Simon Tse', 'Registered Massage Therapist', 'simon@fraserlanephysio-example.ca'],
      ['Erin Gallagher-Wood', 'Kinesiologist'],
      ['Marlene Baptiste', 'Office Coordinator', '+16048740926', 'marlene@fraserlanephysio-example.ca'],
    ],
    shared: ['+16048740920', '+16048740921'],
    orgs: ['Fraser Lane Physiotherapy'],
    html: `<!DOCTYPE html><html lang="en-CA"><head><meta charset="UTF-8"><title>Our Team - Fraser Lane Physiotherapy</title></head><body class="page wp-theme-kadence">
<div id="wrapper" class="site wp-site-blocks"><header class="site-header"><div class="site-branding"><a class="brand" href="/">Fraser Lane Physiotherapy</a></div><nav><ul><li><a href="/services">Services</a></li><li><a href="/our-team">Our Team</a></li><li><a href="/rates">Rates</a></li><li><a href="https://fraserlane.janeapp-example.com">Book Online</a></li></ul></nav></header>
<div class="entry-content"><h1>Our Team</h1>
<div class="kt-row-column-wrap kt-has-3-columns"><div class="wp-block-kadence-column kadence-column_9f21"><div class="kt-inside-inner-col"><figure><img src="nadia.jpg" alt="Nadia Petrov physio Vancouver"></figure><h3 class="kt-adv-heading_31c">Nadia Petrov, MPT, CAFCI</h3><p><em>Registered Physiotherapist, Clinic Director</em></p><p>Nadia graduated from UBC in 2006 and has worked with the Canadian rowing team. She is an IMS practitioner under Dr. Chan Gunn's method. Write to her at nadia (at) fraserlanephysio-example.ca.</p></div></div>
<div class="wp-block-kadence-column kadence-column_a044"><div class="kt-inside-inner-col"><figure><img src="simon.jpg" alt="Simon"></figure><h3 class="kt-adv-heading_77e">Simon Tse, RMT</h3><p><em>Registered Massage Therapist</em></p><p>Simon speaks Cantonese and English and treats sports injuries and TMJ pain. simon (at) fraserlanephysio-example.ca</p></div></div>
<div class="wp-block-kadence-column kadence-column_b810"><div class="kt-inside-inner-col"><figure><img src="erin.jpg" alt=""></figure><h3 class="kt-adv-heading_02a">Erin Gallagher-Wood, BSc</h3><p><em>Kinesiologist</em></p><p>Erin leads our ICBC active rehab program. On leave until March 2027.</p></div></div></div>
<h2>Front desk</h2><p><strong>Marlene Baptiste</strong> – Office Coordinator<br>Billing questions: <a href="tel:+16048740926">604-874-0926</a>, marlene (at) fraserlanephysio-example.ca</p></div>
<footer class="site-footer"><div>4123 Fraser St, Vancouver BC V5V 4E9</div><div>T 604-874-0920 &nbsp; F 604-874-0921</div><div>&copy; 2026 Fraser Lane Physiotherapy - WordPress Theme by Kadence WP</div></footer></div></body></html>
`,
  },
  {
    id: 'uk-home-joinery',
    url: 'https://www.hartwellandson-example.co.uk/',
    people: [['Mark Hartwell', '', '+447801442916']],
    shared: ['+441604843127', 'enquiries@hartwellandson-example.co.uk'],
    orgs: ['Hartwell & Son Joinery Ltd'],
    html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Bespoke Joinery Northampton - Hartwell &amp; Son</title></head><body>
<div id="SITE_CONTAINER"><div id="comp-kx1a" class="wixui-header"><div data-testid="richTextElement" class="wixui-rich-text"><p class="font_8">Call us today: 01604 843127</p></div><nav aria-label="Site"><ul><li><a href="/">Home</a></li><li><a href="/staircases">Staircases</a></li><li><a href="/sash-windows">Sash Windows</a></li><li><a href="/gallery">Gallery</a></li></ul></nav></div>
<div id="comp-kx2b"><div data-testid="richTextElement"><h1 class="font_0">Bespoke joinery, made in Northamptonshire</h1><p class="font_8">Third-generation joiners. Oak staircases, sash windows, orangeries and kitchens for period homes. FENSA registered 38211. Every job surveyed free of charge within 30 miles of NN6.</p></div></div>
<div id="comp-kx3c"><div class="wixui-rich-text"><h2>Kind words</h2><p class="font_8">&ldquo;The staircase is a work of art.&rdquo; <br><span>Mrs P. Abbot, Oundle</span></p><p class="font_8">&ldquo;Mark and the lads were brilliant from start to finish.&rdquo; <br><span>David &amp; Sue Ling, Towcester</span></p></div></div>
<div id="comp-kx4d"><div class="wixui-rich-text"><h2 class="font_2">Get in touch</h2><p class="font_8">Workshop: 01604 843127</p><p class="font_8">Mark Hartwell: 07801 442916</p><p class="font_8"><a href="mailto:enquiries@hartwellandson-example.co.uk" data-auto-recognition="true"><span>enquiries@hartwellandson-example.co.uk</span></a></p><p class="font_8">Unit 4 Brixworth Industrial Estate</p><p class="font_8">Northampton NN6 9UA</p></div></div>
<footer id="SITE_FOOTER"><p class="font_9">&copy; 2026 Hartwell &amp; Son Joinery Ltd. Registered in England No. 04418836. VAT No. GB 792 4418 03. Proudly created with Wix.com</p></footer></div></body></html>
`,
  },
  {
    id: 'uk-contact-solicitors',
    url: 'https://www.pembertonlisle-example.co.uk/contact-us',
    people: [
      ['Rosalind Pemberton', 'Senior Partner', 'rp@pembertonlisle-example.co.uk'],
      ['Adeel Qureshi', 'Conveyancing', '+441823660241', 'aq@pembertonlisle-example.co.uk'],
      ['Fiona Strachan', 'Wills & Probate', '+441884798052', 'fs@pembertonlisle-example.co.uk'],
    ],
    shared: ['+441823660240', '+441823660249', '+441884798050', 'reception@pembertonlisle-example.co.uk'],
    orgs: ['Pemberton Lisle LLP', 'Pemberton Lisle Solicitors'],
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Contact Us | Pemberton Lisle Solicitors | Wellington &amp; Tiverton</title><meta charset="utf-8"></head><body>
<div class="topstrip"><span>SRA regulated</span> <span>Lexcel accredited</span></div><nav class="navbar"><a class="navbar-brand" href="/">Pemberton Lisle Solicitors</a> <a href="/people">Our people</a> <a href="/for-you">For you</a> <a href="/for-business">For business</a> <a href="/fees">Our fees</a> <a href="/contact-us">Contact us</a></nav>
<div class="container"><h1>Contact us</h1><p>Beware of fraud: we will never change our bank details by email. Client account sort codes begin 20-; please telephone to verify before transferring money.</p>
<div class="row"><div class="col-md-6"><h2>Wellington</h2><p>8 Fore Street<br/>Wellington<br/>Somerset TA21 8AQ<br/>DX 32113 Wellington</p><p>t: +44 (0)1823 660240<br/>f: +44 (0)1823 660249<br/>e: reception@pembertonlisle-example.co.uk</p></div>
<div class="col-md-6"><h2>Tiverton</h2><p>27 Gold Street<br/>Tiverton<br/>Devon EX16 6QB</p><p>t: +44 (0)1884 798050</p></div></div>
<h2>Who to speak to</h2><ul class="who">
<li>Complaints and client care: <b>Rosalind Pemberton</b>, Senior Partner &ndash; <a href="mailto:rp@pembertonlisle-example.co.uk">rp@pembertonlisle-example.co.uk</a></li>
<li>Conveyancing: <b>Adeel Qureshi</b> &ndash; direct dial 01823 660241, <a href="mailto:aq@pembertonlisle-example.co.uk">aq@pembertonlisle-example.co.uk</a></li>
<li>Wills &amp; Probate: <b>Fiona Strachan</b> (Tiverton) &ndash; direct dial 01884 798052, <a href="mailto:fs@pembertonlisle-example.co.uk">fs@pembertonlisle-example.co.uk</a></li></ul>
<h3>Parking</h3><p>The nearest car park is in Longforth Road (TA21 8QP), 3 minutes' walk. Free for 2 hours.</p></div>
<footer class="small"><p>Pemberton Lisle LLP is a limited liability partnership registered in England and Wales (OC337714), authorised and regulated by the Solicitors Regulation Authority (SRA no. 490122). A list of members is available at the registered office.</p><p>Website: <a href="#">Moorland Digital</a></p></footer></body></html>
`,
  },
  {
    id: 'uk-team-charity',
    url: 'https://www.tweedriverstrust-example.org.uk/who-we-are',
    people: [
      ['Isla Rutherford', 'Director', '+441896849710', 'isla.rutherford@tweedriverstrust-example.org.uk'],
      ['Callum Bain', 'Senior Biologist', '+447938216640', 'callum.bain@tweedriverstrust-example.org.uk'],
      ['Morag Tait', 'Education Officer', 'morag.tait@tweedriverstrust-example.org.uk'],
      ['James Hepburn-Scott', 'Chair'],
      ['Elspeth Nairn', 'Treasurer'],
      ['Ranald Orr', 'Trustee'],
    ],
    shared: ['+441896849700', 'office@tweedriverstrust-example.org.uk'],
    orgs: ['Tweed Rivers Trust'],
    html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Who we are - Tweed Rivers Trust</title></head><body class="node-type-page">
<header role="banner"><a href="/" title="Home">Tweed Rivers Trust</a><ul class="menu"><li class="leaf"><a href="/what-we-do">What we do</a></li><li class="leaf"><a href="/fishing">Fishing</a></li><li class="leaf active-trail"><a href="/who-we-are">Who we are</a></li><li class="leaf"><a href="/donate">Donate</a></li></ul></header>
<div class="region region-content"><h1 class="page-title">Who we are</h1><div class="field-item even" property="content:encoded">
<p>We are a small team looking after 5,000 square kilometres of catchment. Fish counts for 2025: 14,226 salmon; 6,019 sea trout.</p>
<h2>Staff</h2>
<dl class="people"><dt>Isla Rutherford</dt><dd class="role">Director</dd><dd>Tel: 01896 849710</dd><dd>isla.rutherford@tweedriverstrust-example.org.uk</dd>
<dt>Dr Callum Bain</dt><dd class="role">Senior Biologist</dd><dd>Mob: 07938 216640</dd><dd>callum.bain@tweedriverstrust-example.org.uk</dd>
<dt>Morag Tait</dt><dd class="role">Education Officer</dd><dd>morag.tait@tweedriverstrust-example.org.uk</dd></dl>
<h2>Trustees</h2><table class="trustees"><tr><td>James Hepburn-Scott</td><td>Chair</td></tr><tr><td>Elspeth Nairn</td><td>Treasurer</td></tr><tr><td>Ranald Orr</td><td>Trustee</td></tr></table>
<p>Trustees can be contacted through the office.</p></div></div>
<div class="field-item odd"><h2>Our history</h2><p>The Trust was founded in 1996 after a run of poor springs, with a first grant of &pound;18,500 from the Countryside Premium Scheme. Sir Walter Scott, a keen if unlucky angler, wrote of the river from Abbotsford; we like to think he would approve of the 214 km of fenced bank and the 380,000 trees planted since.</p><p>In 2005 the last serious barrier on the Gala Water was bypassed and the redd count doubled in four seasons. Our 2025 annual review (PDF, 4.2 MB) lists all projects by sub-catchment.</p>
<h2>Projects running now</h2><table class="views-table"><thead><tr><th>Project</th><th>Years</th><th>Budget</th></tr></thead><tbody><tr><td>Eddleston Water</td><td>2010&ndash;2030</td><td>&pound;2,140,000</td></tr><tr><td>Invasive plants: giant hogweed</td><td>2022&ndash;2027</td><td>&pound;312,750</td></tr><tr><td>Tweed Smolt Tracking</td><td>2024&ndash;2027</td><td>&pound;188,406</td></tr></tbody></table>
<h2>Fishing season</h2><p>Salmon 1 February to 30 November. Trout 15 March to 6 October. Spring catch-and-release until 30 June. Codes and by-laws are on the Commission's website.</p></div>
<aside><h2>Latest news</h2><ul><li><a href="/news/smolts">Smolt run begins early</a> <time>12 May 2026</time></li><li><a href="/news/beaver">Beaver survey results</a></li></ul></aside>
<footer><div>Drygrange Steading, Melrose TD6 9DJ &bull; 01896 849700 &bull; office@tweedriverstrust-example.org.uk</div><div>Scottish Charity No. SC026114. Photographs by Sandy Kerr.</div></footer></body></html>
`,
  },
  {
    id: 'au-home-plumber',
    url: 'https://www.bayside-plumbing-example.com.au/',
    people: [['Craig', '', '+61418337209']],
    shared: ['+61395984412', '+611300642118', 'jobs@bayside-plumbing-example.com.au'],
    orgs: ['Bayside Plumbing & Gas Pty Ltd'],
    html: `<!DOCTYPE html><html lang="en-AU"><head><meta charset="utf-8"><title>Plumber Sandringham, Brighton, Hampton | Bayside Plumbing &amp; Gas</title></head><body>
<div class="w-nav" data-collapse="medium"><a class="w-nav-brand" href="/">BP&amp;G</a><nav class="w-nav-menu"><a class="w-nav-link" href="#services">Services</a><a class="w-nav-link" href="#areas">Areas</a><a class="w-nav-link" href="#reviews">Reviews</a><a class="w-button cta" href="tel:1300642118">1300 642 118</a></nav></div>
<div class="hero-section"><h1 class="heading-3">Blocked drain? We'll be there today.</h1><p class="paragraph-2">Hot water, gas fitting, roof and stormwater. VBA Lic 47216. No call-out fee, and $50 off for pensioners. Over 3,400 jobs since 2011.</p></div>
<div id="areas" class="w-layout-grid grid-6"><div>Sandringham 3191</div><div>Brighton 3186</div><div>Hampton 3188</div><div>Black Rock 3193</div><div>Beaumaris 3193</div></div>
<div id="services" class="w-dyn-list"><div class="w-dyn-items"><div class="w-dyn-item"><h3>Blocked drains</h3><p>CCTV camera and 5,000 psi jetting. From $149 if you're within 15 km.</p></div><div class="w-dyn-item"><h3>Hot water</h3><p>Rheem, Rinnai, Dux and Bosch. Same-day swap of 125 to 315 L units; Rinnai B26 supplied and fitted $1,890.</p></div><div class="w-dyn-item"><h3>Gas fitting</h3><p>Cooktops, heaters, BBQ points and leak detection to AS/NZS 5601.1:2022.</p></div><div class="w-dyn-item"><h3>Roof &amp; gutters</h3><p>Box gutters, downpipes, leaf guard. Working-at-heights insured to $20,000,000.</p></div></div></div>
<div class="blog-strip"><h2>From the blog</h2><a href="/post/tree-roots">Tree roots: who pays, you or the council?</a><span>March 14, 2026</span><a href="/post/tap-washers">How to change a tap washer in 8 steps</a><span>January 30, 2026</span><p>"The humble S-bend, patented by Alexander Cumming in 1775, still keeps the smell out of your bathroom..."</p></div>
<div id="reviews" class="w-slider"><div class="w-slide"><p>Craig fixed what two other plumbers couldn't.</p><div class="author">Noelene P.</div></div><div class="w-slide"><p>On time, tidy. Recommend.</p><div class="author">Vince Caruso &mdash; Hampton East</div></div></div>
<div class="contact-section"><div class="w-row"><div class="w-col w-col-6"><h2>Talk to a plumber</h2><p>Office <a href="tel:+61395984412">(03) 9598 4412</a><br>After hours &ndash; Craig <a href="tel:0418337209">0418 337 209</a><br>Free call <strong>1300 642 118</strong><br>jobs@bayside-plumbing-example.com.au</p><p>Factory 9, 61 Bay Road<br>Sandringham VIC 3191</p></div><div class="w-col w-col-6"><div class="w-form"><form><input placeholder="Name" class="w-input"><input placeholder="04xx xxx xxx" class="w-input"><input type="submit" value="Get a quote"></form></div></div></div></div>
<div class="footer-2"><div>Bayside Plumbing &amp; Gas Pty Ltd ABN 53 146 220 871</div><div>Made in Webflow by Little Fox Studio</div></div></body></html>
`,
  },
  {
    id: 'au-team-agri',
    url: 'https://www.mallee-agronomy-example.com.au/our-people',
    people: [
      ['Bec Hartigan', 'Managing Director & Senior Agronomist', '+61427551806', 'bec@mallee-agronomy-example.com.au'],
      ['Tim Schulz', 'Agronomist – Southern Mallee', '+61488230417', 'tim@mallee-agronomy-example.com.au'],
      ['Lachie Doolan', 'Precision Ag Specialist', '+61409664083', 'lachie@mallee-agronomy-example.com.au'],
      ['Sharon Noske', 'Accounts', '+61885722639', 'accounts@mallee-agronomy-example.com.au'],
    ],
    shared: ['+61885722630', '+61885722631'],
    orgs: ['Mallee Agronomy Services'],
    html: `<!DOCTYPE html><html lang="en-AU"><head><meta charset="utf-8"><title>Our People — Mallee Agronomy Services</title></head><body id="collection-5d1" class="sqs-block-body"><header><h1 class="site-title"><a href="/">Mallee Agronomy Services</a></h1><nav><a href="/agronomy">Agronomy</a><a href="/soil-testing">Soil Testing</a><a href="/our-people">Our People</a><a href="/field-notes">Field Notes</a></nav></header>
<div class="sqs-layout sqs-grid-12"><div class="row"><div class="col sqs-col-12"><div class="sqs-block html-block"><h2>Our People</h2><p>Between us we walk about 62,000 hectares of crop each season.</p></div></div></div>
<div class="row"><div class="col sqs-col-3"><div class="sqs-block image-block"><img data-src="Bec+2024.jpg" alt="Bec+2024.jpg"></div><div class="sqs-block html-block"><p><strong>Bec Hartigan</strong></p><p>Managing Director &amp; Senior Agronomist</p><p>M 0427 551 806</p><p>E bec@mallee-agronomy-example.com.au</p></div></div>
<div class="col sqs-col-3"><div class="sqs-block image-block"><img data-src="tim.jpg" alt=""></div><div class="sqs-block html-block"><p><strong>Tim Schulz</strong></p><p>Agronomist – Southern Mallee</p><p>M 0488 230 417</p><p>E tim@mallee-agronomy-example.com.au</p></div></div>
<div class="col sqs-col-3"><div class="sqs-block image-block"><img data-src="IMG_4471.jpg" alt=""></div><div class="sqs-block html-block"><p><strong>Lachie Doolan</strong></p><p>Precision Ag Specialist</p><p>M 0409 664 083</p><p>E lachie@mallee-agronomy-example.com.au</p></div></div>
<div class="col sqs-col-3"><div class="sqs-block html-block"><p><strong>Sharon Noske</strong></p><p>Accounts</p><p>P 08 8572 2639</p><p>E accounts@mallee-agronomy-example.com.au</p></div></div></div>
<div class="row"><div class="sqs-block html-block"><h3>Work with us</h3><p>We take on a graduate agronomist every second year. Applications for 2027 close 30 September.</p></div></div></div>
<footer><p>14 Railway Tce, Karoonda SA 5307 | P 08 8572 2630 | F 08 8572 2631</p><p>Field Notes is sent fortnightly. <a href="/subscribe">Subscribe</a></p></footer></body></html>
`,
  },
  {
    id: 'ie-contact-hotel',
    url: 'https://www.dunmorestrandhotel-example.ie/contact/',
    people: [
      ['Aoife Ní Bhriain', 'Weddings & Events Manager', '+353872419036', 'weddings@dunmorestrandhotel-example.ie'],
      ['Declan Power', 'General Manager', 'declan.power@dunmorestrandhotel-example.ie'],
    ],
    shared: [
      '+35351383160',
      '+35351383169',
      'reservations@dunmorestrandhotel-example.ie',
      'careers@dunmorestrandhotel-example.ie',
    ],
    orgs: ['Dunmore Strand Hotel'],
    html: `<!DOCTYPE html><html lang="en-IE"><head><meta charset="utf-8"><title>Contact &amp; Directions - Dunmore Strand Hotel, Co. Waterford</title></head><body>
<div class="booking-bar"><form action="https://secure.netaffinity.example/"><input type="date" name="arrive"><input type="date" name="depart"><button>Check availability</button></form></div>
<header><a href="/"><img src="/img/crest.png" alt="Dunmore Strand Hotel ****"></a><nav><a href="/rooms/">Rooms</a><a href="/dining/">Dining</a><a href="/weddings/">Weddings</a><a href="/offers/">Offers</a><a href="/gift-vouchers/">Gift Vouchers</a><a href="/contact/">Contact</a></nav></header>
<main><h1>Contact &amp; Directions</h1>
<table class="contact-tbl" cellspacing="0"><tr><th>Telephone</th><td>+353 51 383 160</td></tr><tr><th>Fax</th><td>+353 51 383 169</td></tr><tr><th>Reservations</th><td>reservations@dunmorestrandhotel-example.ie</td></tr><tr><th>Eircode</th><td>X91 KT73</td></tr><tr><th>GPS</th><td>52.15120, -6.99410</td></tr></table>
<h2>Weddings</h2><p>Aoife N&iacute; Bhriain, our Weddings &amp; Events Manager, would love to show you around. Call or WhatsApp her on 087 241 9036 or write to her at weddings@dunmorestrandhotel-example.ie.</p>
<h2>Feedback</h2><p>If anything about your stay fell short please write to our General Manager, Declan Power, at declan.power@dunmorestrandhotel-example.ie.</p>
<h2>Careers</h2><p>Send your CV to careers@dunmorestrandhotel-example.ie. We are hiring chefs de partie and accommodation assistants.</p>
<h2>By car</h2><p>From Dublin take the M9 to Waterford (165 km), then the R684 for 16 km. From Rosslare allow 1 hr 25 min by the Passage East ferry.</p></main>
<section class="ta"><p>&ldquo;A little gem by the sea&rdquo;</p><p>TripAdvisor review, GeraldineK, Cork</p></section>
<footer>Dunmore Strand Hotel, Dock Road, Dunmore East, Co. Waterford | Winner, Irish Hotel Awards 2024 | <a href="/privacy/">Privacy</a></footer></body></html>
`,
  },
  {
    id: 'nz-home-boats',
    url: 'https://www.akaroaboatworks.co.nz/',
    people: [
      ['Hemi Tautahi', 'Boatbuilder', '+64275163380', 'hemi@akaroaboatworks.co.nz'],
      ['Jo Venning', 'Rigging & hire', '+64212849107', 'jo@akaroaboatworks.co.nz'],
    ],
    shared: ['+6433045518'],
    orgs: ['Akaroa Boatworks'],
    html: `<!DOCTYPE html><html lang="en-NZ"><head><meta charset="utf-8"><title>Akaroa Boatworks | Wooden boat building, repair and hire</title></head><body>
<div class="page"><div class="masthead"><h1>Akaroa Boatworks</h1><p>Wooden boats built &amp; mended on Banks Peninsula</p></div>
<ul class="tabs"><li class="on">Home</li><li><a href="/builds.html">Builds</a></li><li><a href="/hire.html">Hire</a></li><li><a href="/blog.html">The Log</a></li></ul>
<div class="left"><p>Kia ora! We build clinker dinghies from 9 to 16 feet, look after kauri launches and hire out our two Paper Jet sailing dinghies from November to April ($45 per hour, $160 per day).</p>
<p>Our latest launch is <i>Kōtuku</i>, a 14 ft lug sloop designed by Iain Oughtred for a customer in Lyttelton. Read about her in The Log.</p>
<p>Slipway slots for winter 2027 are filling up. A haul-out costs $12 per foot.</p></div>
<div class="right"><div class="box"><h3>Get hold of us</h3>
<p>Shed: 03 304 5518<br />
Hemi Tautahi (Boatbuilder)<br />
027 516 3380<br />
hemi [at] akaroaboatworks [dot] co [dot] nz<br />
<br />
Jo Venning (Rigging &amp; hire)<br />
021 284 9107<br />
jo [at] akaroaboatworks [dot] co [dot] nz</p>
<p>Beach Road, Akaroa 7520<br />Open most days 9&ndash;5, or when the lights are on</p></div>
<div class="box"><h3>Weather</h3><p>Akaroa Harbour: NE 15 kn, 1014 hPa</p></div></div>
<div class="foot">&copy; 2009&ndash;2026 Akaroa Boatworks &middot; Photos thanks to Bruce Maunder &middot; <a href="/privacy.html">Privacy</a></div></div></body></html>
`,
  },
  {
    id: 'de-impressum',
    url: 'https://www.kuehltechnik-brinkmann.de/impressum.html',
    people: [
      ['Hartmut Brinkmann', 'Geschäftsführer'],
      ['Silke Brinkmann-Otte', 'Geschäftsführer'],
      ['Jens Falkenrath', 'Datenschutzbeauftragter', '+4952123380417', 'datenschutz@kuehltechnik-brinkmann.de'],
    ],
    shared: ['+495212338040', '+4952123380444', 'info@kuehltechnik-brinkmann.de'],
    orgs: ['Brinkmann Kühltechnik GmbH & Co. KG', 'Brinkmann Verwaltungs GmbH'],
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Impressum | Brinkmann Kühltechnik Bielefeld</title></head><body>
<div id="cookie" role="dialog"><p>Wir verwenden Cookies. <button>Alle akzeptieren</button> <button>Nur notwendige</button></p></div>
<header><a href="/"><img src="/files/logo.svg" alt="Brinkmann Kühltechnik"></a><nav class="mod_navigation"><ul class="level_1"><li><a href="/leistungen.html">Leistungen</a></li><li><a href="/referenzen.html">Referenzen</a></li><li><a href="/karriere.html">Karriere</a></li><li><a href="/kontakt.html">Kontakt</a></li></ul></nav></header>
<div class="mod_article"><div class="ce_text block"><h1>Impressum</h1><h2>Angaben gemäß § 5 DDG</h2>
<p>Brinkmann Kühltechnik GmbH &amp; Co. KG<br>Eckendorfer Straße 114<br>33609 Bielefeld</p>
<p>Telefon: +49 (0) 521 / 23 38 04 - 0<br>Telefax: +49 (0) 521 / 23 38 04 - 44<br>E-Mail: <a href="&#109;&#97;&#105;&#108;&#116;&#111;&#58;&#105;&#110;&#102;&#111;&#64;&#107;&#117;&#101;&#104;&#108;&#116;&#101;&#99;&#104;&#110;&#105;&#107;&#45;&#98;&#114;&#105;&#110;&#107;&#109;&#97;&#110;&#110;&#46;&#100;&#101;">&#105;&#110;&#102;&#111;&#64;&#107;&#117;&#101;&#104;&#108;&#116;&#101;&#99;&#104;&#110;&#105;&#107;&#45;&#98;&#114;&#105;&#110;&#107;&#109;&#97;&#110;&#110;&#46;&#100;&#101;</a></p>
<p>Persönlich haftende Gesellschafterin: Brinkmann Verwaltungs GmbH, Bielefeld, Amtsgericht Bielefeld HRB 38217<br>Geschäftsführer: Hartmut Brinkmann, Silke Brinkmann-Otte</p>
<p>Registergericht: Amtsgericht Bielefeld, HRA 14662<br>USt-IdNr. gemäß § 27a UStG: DE 124 019 337<br>Steuernummer: 305/5802/0417</p>
<h3>Datenschutzbeauftragter</h3><p>Jens Falkenrath<br>Tel. 0521 233804-17<br>datenschutz(at)kuehltechnik-brinkmann.de</p>
<h3>Zuständige Kammer</h3><p>Handwerkskammer Ostwestfalen-Lippe zu Bielefeld, Betriebsnummer 0094412</p>
<h3>Streitschlichtung</h3><p>Wir sind nicht bereit oder verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.</p>
<h3>Haftung für Inhalte</h3><p>Als Diensteanbieter sind wir gemäß § 7 Abs. 1 DDG für eigene Inhalte auf diesen Seiten nach den allgemeinen Gesetzen verantwortlich. Nach §§ 8 bis 10 DDG sind wir als Diensteanbieter jedoch nicht verpflichtet, übermittelte oder gespeicherte fremde Informationen zu überwachen oder nach Umständen zu forschen, die auf eine rechtswidrige Tätigkeit hinweisen. Verpflichtungen zur Entfernung oder Sperrung der Nutzung von Informationen nach den allgemeinen Gesetzen bleiben hiervon unberührt.</p>
<h3>Haftung für Links</h3><p>Unser Angebot enthält Links zu externen Websites Dritter, auf deren Inhalte wir keinen Einfluss haben. Für die Inhalte der verlinkten Seiten ist stets der jeweilige Anbieter oder Betreiber der Seiten verantwortlich. Bei Bekanntwerden von Rechtsverletzungen werden wir derartige Links umgehend entfernen.</p>
<h3>Urheberrecht</h3><p>Die durch die Seitenbetreiber erstellten Inhalte und Werke auf diesen Seiten unterliegen dem deutschen Urheberrecht. Die Vervielfältigung, Bearbeitung, Verbreitung und jede Art der Verwertung außerhalb der Grenzen des Urheberrechtes bedürfen der schriftlichen Zustimmung des jeweiligen Autors bzw. Erstellers.</p>
<h3>Berufshaftpflicht</h3><p>Gothaer Allgemeine Versicherung AG, Gothaer Allee 1, 50969 Köln. Räumlicher Geltungsbereich: EU. Vers.-Nr. 38.114.902277</p>
<h3>Bildnachweis</h3><p>© Robert Kneschke / Adobe Stock #184472210; Fotostudio Anna Weiß, Gütersloh</p></div></div>
<footer>Bankverbindung: Sparkasse Bielefeld, IBAN DE44 4805 0161 0000 2217 30 · Konzept &amp; Umsetzung: <a href="https://teuto-web.example">teutoweb Medienagentur</a></footer></body></html>
`,
  },
  {
    id: 'at-home-weingut',
    url: 'https://www.weingut-pfandlsteiner-example.at/',
    people: [['Johannes Pfandlsteiner', 'Winzer', '+436764418273']],
    shared: ['+43273262157', '+432732621574', 'wein@weingut-pfandlsteiner-example.at'],
    orgs: ['Weingut Pfandlsteiner'],
    html: `<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>Weingut Pfandlsteiner – Grüner Veltliner &amp; Riesling aus dem Kremstal</title></head><body class="home">
<div class="tm-header uk-visible"><a href="/" class="uk-logo">Weingut Pfandlsteiner</a><ul class="uk-navbar-nav"><li><a href="/weine">Weine</a></li><li><a href="/lagen">Lagen</a></li><li><a href="/heuriger">Heuriger</a></li><li><a href="/shop">Onlineshop <span class="uk-badge">0</span></a></li></ul></div>
<div class="uk-section"><h1>Steine, Zeit und Geduld.</h1><p>Winzer Johannes Pfandlsteiner und seine Familie bewirtschaften 14 Hektar Terrassen rund um Senftenberg. Seit 2016 biologisch zertifiziert (AT-BIO-402).</p></div>
<div class="uk-section uk-section-muted"><h2>Unsere Weine</h2><div class="uk-grid"><div><h3>Ried Pellingen 1. ÖTW 2023</h3><p>94 Falstaff-Punkte &middot; 0,75 l &middot; € 24,90</p></div><div><h3>Kremstal DAC 2025</h3><p>12,5 % vol. &middot; € 10,50</p></div></div></div>
<div class="uk-section"><h2>Aus&rsquo;gsteckt is&rsquo;</h2><p>27.11. bis 13.12.2026, täglich ab 15:00 Uhr. Reservierung erbeten unter 02732 / 621 57.</p><blockquote>„Ein Veltliner, der nach mehr schmeckt.“ <cite>Peter Moser, Falstaff</cite></blockquote></div>
<footer class="uk-section-small"><div class="uk-grid"><div><strong>Weingut Pfandlsteiner</strong><br>Unterer Markt 23<br>A-3541 Senftenberg</div><div>Tel.: +43 2732 62157<br>Fax: +43 2732 62157-4<br>Mobil Johannes: +43 676 44 18 273<br>wein@weingut-pfandlsteiner-example.at</div><div>Ab-Hof-Verkauf<br>Mo–Sa 9–12 und 13–17 Uhr</div></div><p>ATU 41882906 | <a href="/impressum">Impressum</a> | <a href="/datenschutz">Datenschutz</a> | Fotos: Lukas Grabner</p></footer></body></html>
`,
  },
  {
    id: 'ch-team-treuhand',
    url: 'https://www.zellwegertreuhand-example.ch/team',
    people: [
      [
        'Reto Zellweger',
        'Inhaber, dipl. Wirtschaftsprüfer',
        '+41712234011',
        'reto.zellweger@zellwegertreuhand-example.ch',
      ],
      [
        'Claudia Frischknecht',
        'Mandatsleiterin Steuern',
        '+41712234013',
        'claudia.frischknecht@zellwegertreuhand-example.ch',
      ],
      ['Besnik Gashi', 'Sachbearbeiter Rechnungswesen', '+41712234016', 'besnik.gashi@zellwegertreuhand-example.ch'],
      ['Lea Tobler', 'Lernende Kauffrau EFZ'],
    ],
    shared: ['+41712234010', 'mail@zellwegertreuhand-example.ch'],
    orgs: ['Zellweger Treuhand AG'],
    html: `<!doctype html><html lang="de-CH"><head><meta charset="utf-8"><title>Team – Zellweger Treuhand AG, St. Gallen</title></head><body>
<div class="nc-app"><div class="nc-header"><div class="nc-logo">Zellweger Treuhand AG</div><div class="nc-nav"><a href="/">Start</a><a href="/dienstleistungen">Dienstleistungen</a><a class="is-active" href="/team">Team</a><a href="/downloads">Downloads</a><a href="/kontakt">Kontakt</a></div></div>
<div class="nc-body"><h1>Ihre Ansprechpersonen</h1><p>Kurze Wege, klare Zuständigkeiten: Bei uns wissen Sie immer, mit wem Sie sprechen.</p>
<ul class="nc-people">
<li><div class="pic" style="background-image:url(/i/rz.jpg)"></div><div class="nm">Reto Zellweger</div><div class="fn">Inhaber, dipl. Wirtschaftsprüfer</div><div class="tl">Direkt 071 223 40 11</div><div class="ml"><a href="mailto:reto.zellweger@zellwegertreuhand-example.ch">E-Mail</a></div></li>
<li><div class="pic" style="background-image:url(/i/cf.jpg)"></div><div class="nm">Claudia Frischknecht</div><div class="fn">Mandatsleiterin Steuern</div><div class="tl">Direkt 071 223 40 13</div><div class="ml"><a href="mailto:claudia.frischknecht@zellwegertreuhand-example.ch">E-Mail</a></div></li>
<li><div class="pic" style="background-image:url(/i/bg.jpg)"></div><div class="nm">Besnik Gashi</div><div class="fn">Sachbearbeiter Rechnungswesen</div><div class="tl">Direkt 071 223 40 16</div><div class="ml"><a href="mailto:besnik.gashi@zellwegertreuhand-example.ch">E-Mail</a></div></li>
<li><div class="pic" style="background-image:url(/i/lt.jpg)"></div><div class="nm">Lea Tobler</div><div class="fn">Lernende Kauffrau EFZ</div></li></ul>
<p>Abgabefrist Steuererklärung 2025 im Kanton St. Gallen: 31. März 2026 (natürliche Personen).</p></div>
<div class="nc-foot"><span>Vadianstrasse 40, 9000 St. Gallen</span> <span>Telefon 071 223 40 10</span> <span>mail@zellwegertreuhand-example.ch</span> <span>CHE-108.774.215 MWST</span> <span>Mitglied von EXPERTsuisse</span></div></div></body></html>
`,
  },
  {
    id: 'fr-contact-transport',
    url: 'https://www.transports-barrault-example.fr/contact',
    people: [
      ['Nathalie Barrault', 'Directrice d’exploitation', '+33549771264', 'n.barrault@transports-barrault-example.fr'],
      ['Mickaël Jousseaume', 'Responsable affrètement', '+33680942715', 'affretement@transports-barrault-example.fr'],
      ['Philippe Barrault', 'Directeur de la publication'],
    ],
    shared: ['+33549771260', '+33549771269', 'contact@transports-barrault-example.fr'],
    orgs: ['Transports Barrault SAS'],
    html: `<!DOCTYPE html><html lang="fr-FR"><head><meta charset="UTF-8"><title>Contact - Transports Barrault - Niort (79)</title></head><body class="page-id-58 wp-custom-logo">
<header id="masthead"><a href="https://www.transports-barrault-example.fr/" rel="home"><img class="custom-logo" src="logo-barrault.png" alt="Transports Barrault"></a><nav><ul><li><a href="/lentreprise">L’entreprise</a></li><li><a href="/nos-metiers">Nos métiers</a></li><li><a href="/flotte">La flotte</a></li><li><a href="/recrutement">Recrutement</a></li><li class="current-menu-item"><a href="/contact">Contact</a></li></ul></nav></header>
<div class="vc_row wpb_row"><div class="vc_col-sm-6"><div class="wpb_wrapper"><h1>Nous contacter</h1><p>Une demande de devis ? Réponse sous 2 heures ouvrées du lundi au vendredi de 7h30 à 19h.</p>
<div class="wpcf7"><form action="/contact#wpcf7-f12"><p>Votre nom (obligatoire)<br><input type="text" name="your-name"></p><p>Votre e-mail<br><input type="email" placeholder="nom@exemple-example.fr"></p><p>J’accepte la politique de confidentialité <input type="checkbox"></p><input type="submit" value="Envoyer"></form></div></div></div>
<div class="vc_col-sm-6"><div class="wpb_wrapper"><h2>Siège</h2><p>Transports Barrault SAS<br>ZI Saint-Florent – 42 rue des Grands Champs<br>79000 Niort</p><p>Tél. : 05 49 77 12 60<br>Fax : 05 49 77 12 69<br><a href="mailto:contact@transports-barrault-example.fr">contact@transports-barrault-example.fr</a></p>
<h2>Vos interlocuteurs</h2><p><strong>Nathalie Barrault</strong><br>Directrice d’exploitation<br>Ligne directe : 05 49 77 12 64<br>n.barrault@transports-barrault-example.fr</p>
<p><strong>Mickaël Jousseaume</strong><br>Responsable affrètement<br>Port. 06 80 94 27 15<br><a href="mailto:affretement@transports-barrault-example.fr">affretement@transports-barrault-example.fr</a></p></div></div></div>
<div class="vc_row wpb_row"><h2>Plan d’accès</h2><iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2757.4120833!2d-0.4418205!3d46.3120917" width="100%" height="320"></iframe><p>Depuis l’A10, sortie 32 ; depuis l’A83, sortie 10, puis suivre ZI Saint-Florent (6 km). Quais 1 à 14 : messagerie. Quais 15 à 22 : lots complets. Hauteur limitée à 4,20 m au pont SNCF.</p></div>
<div class="vc_row wpb_row"><h2>Actualités</h2><article class="post-2184"><h3>12 nouveaux tracteurs au gaz</h3><p class="date">18/03/2026</p><p>La flotte compte désormais 86 moteurs, dont 31 fonctionnant au bioGNV. Objectif CO2 : –24 % d’ici à 2028.</p></article><article class="post-2107"><h3>Journée portes ouvertes</h3><p class="date">02/10/2025</p><p>Plus de 640 visiteurs ont découvert l’entrepôt de 18 000 m² et le simulateur de conduite.</p></article><article class="post-2066"><h3>Trophée Bernard Moreau</h3><p class="date">11/06/2025</p><p>Notre équipe cycliste termine 4e sur 38 entreprises au challenge inter-entreprises Bernard-Moreau.</p></article></div>
<div class="vc_row wpb_row clients"><h2>Ils nous font confiance</h2><img alt="client 1" src="c1.png"><img alt="client 2" src="c2.png"><p>« Un partenaire fiable sur nos flux Espagne depuis 2009. » <br><em>Laurent Chaigneau, directeur logistique d’un groupe agroalimentaire</em></p></div>
<div id="mentions"><h3>Mentions légales</h3><p>SAS au capital de 152 450 € – RCS Niort 324 118 907 – TVA FR 41 324118907 – Licence de transport n° 2021/54/0000381. Directeur de la publication : Philippe Barrault. Hébergement : OVH SAS, 2 rue Kellermann, 59100 Roubaix.</p></div>
<footer>© 2026 – Création <a href="https://agence-marais.example">Agence Marais Com’</a></footer></body></html>
`,
  },
  {
    id: 'be-home-drukkerij',
    url: 'https://www.drukkerijvanhecke-example.be/',
    people: [
      ['Bart Vanhecke', 'zaakvoerder', '+32475381962', 'bart@drukkerijvanhecke-example.be'],
      ['Els Dhaenens', 'offertes & planning', '+3292254182', 'els@drukkerijvanhecke-example.be'],
    ],
    shared: ['+3292254180', '+3292254189', 'info@drukkerijvanhecke-example.be'],
    orgs: ['Drukkerij Vanhecke bv'],
    html: `<!DOCTYPE html><html lang="nl-BE"><head><meta charset="utf-8"><title>Drukkerij Vanhecke Gent | Drukwerk op maat sinds 1954</title></head><body>
<div id="top-bar"><span>NL</span> | <a href="/fr">FR</a></div><div id="nav"><a href="/">Home</a> <a href="/drukwerk">Drukwerk</a> <a href="/afwerking">Afwerking</a> <a href="/duurzaam">Duurzaam</a> <a href="/aanleveren">Aanleveren</a></div>
<div class="slider"><div class="slide"><h2>Van visitekaartje tot jaarboek</h2><p>Offset tot 72 x 102 cm, digitaal vanaf 1 exemplaar. FSC® C117204.</p></div></div>
<div class="blocks"><div class="block b-1"><h3>Magazine</h3><p>250 ex. – 32 blz. – A4 vanaf € 689 excl. btw</p></div><div class="block b-2"><h3>Affiches</h3><p>A2, 135 g – 100 ex. € 118</p></div><div class="block b-3"><h3>Klanten aan het woord</h3><p>"Altijd op tijd en nooit gezeur over kleuren." <em>Katrien Mortier, S.M.A.K.</em></p></div></div>
<div class="cta"><a href="/offerte">Vraag uw offerte</a></div>
<footer><div class="f1"><b>Drukkerij Vanhecke bv</b><br>Nieuwewandeling 86<br>9000 Gent<br>BE 0421.883.506 RPR Gent<br>KBC BE62 4459 6214 5161</div><div class="f2">T 09 225 41 80<br>F 09 225 41 89<br>info@drukkerijvanhecke-example.be</div><div class="f3"><b>Bart Vanhecke</b>, zaakvoerder<br>gsm 0475 38 19 62 - bart@drukkerijvanhecke-example.be<br><b>Els Dhaenens</b>, offertes &amp; planning<br>T 09 225 41 82 - els@drukkerijvanhecke-example.be</div><div class="f4">ma–do 8u–12u en 13u–17u30, vr tot 16u<br><small>Webdesign: Studio Kwast</small></div></footer></body></html>
`,
  },
  {
    id: 'nl-team-notaris',
    url: 'https://www.notarisvdvelde-amersfoort-example.nl/medewerkers',
    people: [
      ['Marijke van der Velde', 'notaris', 'm.vandervelde@vdveldenotariaat-example.nl'],
      ['Sander ten Brinke', 'kandidaat-notaris', '+31334619084', 's.tenbrinke@vdveldenotariaat-example.nl'],
      [
        'Yasmina el Khattabi',
        'notarieel medewerker vastgoed',
        '+31334619086',
        'y.elkhattabi@vdveldenotariaat-example.nl',
      ],
      ['Trudy Hoogland', 'office manager', 't.hoogland@vdveldenotariaat-example.nl'],
    ],
    shared: ['+31334619080', '+31334619089'],
    orgs: ['Van der Velde Notariaat'],
    html: `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Medewerkers - Van der Velde Notariaat Amersfoort</title></head><body>
<nav class="navigatie"><a href="/">Home</a><a href="/huis">Huis &amp; hypotheek</a><a href="/familie">Familie</a><a href="/onderneming">Onderneming</a><a href="/tarieven">Tarieven</a><a class="actief" href="/medewerkers">Medewerkers</a></nav>
<div class="inhoud"><h1>Medewerkers</h1><p class="intro">Ons kantoor telt vier medewerkers. Een afspraak maken kan ook buiten kantooruren.</p>
<table class="medewerkers"><tr><td><img src="foto/mvdv.jpg" width="120" alt=""></td><td><strong>mr. Marijke van der Velde</strong><br><i>notaris</i><br>Studeerde notarieel recht in Utrecht (1998) en is lid van de EPN.<br>E: m.vandervelde@vdveldenotariaat-example.nl</td></tr>
<tr><td><img src="foto/stb.jpg" width="120" alt=""></td><td><strong>mr. Sander ten Brinke</strong><br><i>kandidaat-notaris</i><br>T: 033 - 461 90 84<br>E: s.tenbrinke@vdveldenotariaat-example.nl</td></tr>
<tr><td><img src="foto/yek.jpg" width="120" alt=""></td><td><strong>Yasmina el Khattabi</strong><br><i>notarieel medewerker vastgoed</i><br>T: 033 - 461 90 86<br>E: y.elkhattabi@vdveldenotariaat-example.nl</td></tr>
<tr><td><img src="foto/th.jpg" width="120" alt=""></td><td><strong>Trudy Hoogland</strong><br><i>office manager</i><br>E: t.hoogland@vdveldenotariaat-example.nl</td></tr></table>
<p>Derdengeldenrekening: NL18 ABNA 0461 2207 93. Controleer altijd het rekeningnummer telefonisch.</p></div>
<div class="voet"><span>Van der Velde Notariaat</span><span>Utrechtseweg 31, 3811 NA Amersfoort</span><span>T 033 - 461 90 80</span><span>F 033 - 461 90 89</span><span>KvK 32104417</span></div></body></html>
`,
  },
  {
    id: 'es-home-asesoria',
    url: 'https://www.asesoriallorente-example.es/',
    people: [['Carmen Llorente Gil', '', '+34609418723']],
    shared: ['+34976238155', '+34976238156', 'asesoria@asesoriallorente-example.es'],
    orgs: ['Asesoría Llorente S.L.P.'],
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Asesoría fiscal y laboral en Zaragoza | Asesoría Llorente</title></head><body>
<!--[if lt IE 9]><p>Actualice su navegador</p><![endif]--><div id="cabecera"><h1><a href="/">Asesoría Llorente</a></h1><ul id="menu"><li><a href="/fiscal.php">Fiscal</a></li><li><a href="/laboral.php">Laboral</a></li><li><a href="/autonomos.php">Autónomos</a></li><li><a href="/blog">Blog</a></li><li><a href="/contacto.php">Contacto</a></li></ul></div>
<div id="portada"><h2>Tu tranquilidad empieza por tus cuentas</h2><p>Más de 30 años acompañando a pymes y autónomos aragoneses. Renta 2025: cita previa desde el 2 de abril. Tarifa plana para autónomos: 49&nbsp;€/mes + IVA.</p></div>
<div class="opiniones"><h3>Opiniones</h3><p>«Muy profesionales, resolvieron mi inspección de Hacienda.»<br>— Javier Mainar, Bar El Ebro</p><p>«Llevo con Carmen desde 2003.»<br>— M.ª Ángeles Royo</p></div>
<div class="noticias"><h3>Últimas noticias</h3><ul><li>Modelo 347: plazo hasta el 28 de febrero</li><li>Verifactu: lo que debes saber (RD 1007/2023)</li></ul></div>
<div id="pie"><div class="caja"><h4>Dónde estamos</h4>Asesoría Llorente S.L.P.<br>Paseo de Sagasta, 27, entlo. B<br>50008 Zaragoza</div><div class="caja"><h4>Contacto</h4>Tfno. 976 23 81 55<br>Fax 976 23 81 56<br>asesoria<img src="/img/arroba.gif" alt="@">asesoriallorente-example.es<br><a href="mailto:asesoria@asesoriallorente-example.es">Escríbenos</a></div><div class="caja"><h4>Urgencias laborales</h4>Carmen Llorente Gil<br>Móvil y WhatsApp: <a href="https://wa.me/34609418723">609 418 723</a></div><div class="caja">Horario: L-J 9:00-14:00 y 16:30-19:00, V 8:00-15:00<br>Colegiado n.º 2.117 · CIF B-50774218</div></div></body></html>
`,
  },
]
