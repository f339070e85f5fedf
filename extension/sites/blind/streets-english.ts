import type { PageCase } from './page-case.ts'

/** Small businesses, offices and clubs of English-speaking countries as their own sites show them: home, contact and team pages. Nobody and nothing in them exists. */
export const streetsEnglish: readonly PageCase[] = [
  {
    id: 'us-plumber-elementor-home',
    url: 'https://www.bluewrenchplumbing.example/',
    people: [],
    shared: ['+18015550143', '+18015550144', 'service@bluewrenchplumbing.example'],
    orgs: ['Blue Wrench Plumbing & Heating'],
    html: `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Blue Wrench Plumbing &amp; Heating | 24/7 Plumber in Ogden, UT</title><meta property="og:site_name" content="Blue Wrench Plumbing &amp; Heating"></head><body class="home elementor-page"><header class="elementor-section"><a href="/"><img src="/wp-content/uploads/logo.png" alt="Blue Wrench logo"></a><a class="elementor-button" href="tel:8015550143"><span class="elementor-button-text">Call Now (801) 555-0143</span></a><nav><ul><li><a href="/">Home</a></li><li><a href="/services">Services</a></li><li><a href="/coupons">Coupons</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<section><h1 class="elementor-heading-title">Honest Plumbers. Upfront Prices.</h1><p>Serving Ogden, Layton and Roy since 1994. Licensed, bonded &amp; insured. UT License #4471208-5501.</p><h2>Our Services</h2><div class="elementor-icon-box-wrapper"><h3>Water Heaters</h3><p>Tankless and standard units from $1,299.</p></div><div class="elementor-icon-box-wrapper"><h3>Drain Cleaning</h3><p>$89 special, any drain.</p></div><div class="elementor-icon-box-wrapper"><h3>Sump Pumps</h3></div></section>
<section><h2>What Our Customers Say</h2><div class="elementor-testimonial"><div class="elementor-testimonial-content">They came within the hour on a Sunday!</div><div class="elementor-testimonial-name">Karen Delacroix</div><div class="elementor-testimonial-job">Homeowner, Layton</div></div><div class="elementor-testimonial"><div class="elementor-testimonial-content">Fair price, clean work.</div><div class="elementor-testimonial-name">Doug Pettit</div><div class="elementor-testimonial-job">Roy, UT</div></div></section>
<footer><div class="elementor-widget-text-editor"><p>Blue Wrench Plumbing &amp; Heating<br>2218 Wall Ave<br>Ogden, UT 84401</p><p>Phone: (801) 555-0143<br>Fax: (801) 555-0144<br><a href="mailto:service@bluewrenchplumbing.example">service@bluewrenchplumbing.example</a></p><p>Mon&ndash;Fri 7:00am &ndash; 6:00pm</p></div><p>Copyright &copy; 2026 Blue Wrench Plumbing &amp; Heating. All Rights Reserved.</p></footer></body></html>`,
  },
  {
    id: 'us-dentist-divi-team',
    url: 'https://www.maplegrovesmiles.example/meet-the-team/',
    people: [
      ['Dr. Rachel Okafor', 'Dentist'],
      ['Dr. Steven Lindqvist', 'Orthodontist'],
      ['Tammy Brewer', 'Office Manager'],
      ['Jasmine Ortiz', 'Dental Hygienist'],
    ],
    shared: ['+17635550118', 'smile@maplegrovesmiles.example'],
    orgs: ['Maple Grove Smiles'],
    html: `<html lang="en-US"><head><title>Meet the Team - Maple Grove Smiles</title></head><body class="et_pb_pagebuilder_layout"><div id="top-header"><span id="et-info-phone">763-555-0118</span> <a href="mailto:smile@maplegrovesmiles.example"><span id="et-info-email">smile@maplegrovesmiles.example</span></a></div><div id="et-main-area"><h1>Meet the Team</h1>
<div class="et_pb_team_member"><div class="et_pb_team_member_image"><img src="a.jpg" alt="Dr. Rachel Okafor"></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Dr. Rachel Okafor</h4><p class="et_pb_member_position">Dentist</p><div><p>Dr. Okafor earned her DDS at the University of Minnesota. She enjoys cross-country skiing with her husband and two boys.</p></div></div></div>
<div class="et_pb_team_member"><div class="et_pb_team_member_image"><img src="b.jpg" alt=""></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Dr. Steven Lindqvist</h4><p class="et_pb_member_position">Orthodontist</p><div><p>Dr. Lindqvist joined the practice in 2014.</p></div></div></div>
<div class="et_pb_team_member"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Tammy Brewer</h4><p class="et_pb_member_position">Office Manager</p></div></div>
<div class="et_pb_team_member"><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">Jasmine Ortiz</h4><p class="et_pb_member_position">Dental Hygienist</p></div></div></div>
<footer id="main-footer"><div class="footer-widget"><h4 class="title">Visit Us</h4><p>7880 Main St N, Suite 210<br>Maple Grove, MN 55369</p></div><div id="footer-info">© 2026 Maple Grove Smiles | Designed by Elegant Dental Marketing</div></footer></body></html>`,
  },
  {
    id: 'us-law-firm-tables',
    url: 'https://www.haskellpruett.example/attorneys.htm',
    people: [
      ['Warren T. Haskell', 'Partner', 'whaskell@haskellpruett.example'],
      ['Linda M. Pruett', 'Partner', 'lpruett@haskellpruett.example'],
      ['Gregory Sands', 'Of Counsel', 'gsands@haskellpruett.example'],
    ],
    shared: ['+13375550166', '+13375550167'],
    orgs: ['Haskell & Pruett, LLP'],
    html: `<HTML><HEAD><TITLE>Haskell &amp; Pruett, LLP - Our Attorneys</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><TABLE WIDTH=760 BORDER=0 CELLPADDING=4><TR><TD COLSPAN=2><FONT FACE="Times New Roman" SIZE=6><B>HASKELL &amp; PRUETT, LLP</B></FONT><BR><FONT SIZE=2>Attorneys at Law</FONT></TD></TR>
<TR><TD WIDTH=150 VALIGN=top BGCOLOR="#EEEEDD"><FONT SIZE=2><A HREF="index.htm">Home</A><BR><A HREF="practice.htm">Practice Areas</A><BR><A HREF="attorneys.htm">Attorneys</A><BR><A HREF="directions.htm">Directions</A></FONT></TD>
<TD VALIGN=top><FONT SIZE=3><P><B>Warren T. Haskell</B>, Partner<BR>Admitted to Louisiana Bar 1984. J.D., Tulane Law School.<BR><A HREF="mailto:whaskell@haskellpruett.example">whaskell@haskellpruett.example</A></P><P><B>Linda M. Pruett</B>, Partner<BR>Admitted to Louisiana Bar 1991. Family law and successions.<BR><A HREF="mailto:lpruett@haskellpruett.example">lpruett@haskellpruett.example</A></P><P><B>Gregory Sands</B>, Of Counsel<BR>Oil &amp; gas, maritime.<BR><A HREF="mailto:gsands@haskellpruett.example">gsands@haskellpruett.example</A></P></FONT></TD></TR>
<TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>Haskell &amp; Pruett, LLP &bull; 500 Jefferson Street, Suite 900 &bull; Lafayette, LA 70501 &bull; Tel. 337/555-0166 &bull; Fax 337/555-0167</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`,
  },
  {
    id: 'us-chamber-directory',
    url: 'https://www.pinerivercountychamber.example/members/category/contractors',
    people: [
      ['Bob Kessel', 'Owner'],
      ['Marcy Dunham', ''],
    ],
    shared: ['+12185550101', '+12185550102', '+12185550103', '+12185550100'],
    orgs: [
      'Kessel Roofing',
      'Dunham Excavating, Inc.',
      'North Star Septic Service',
      'Pine River County Chamber of Commerce',
    ],
    html: `<html lang="en"><head><title>Contractors | Pine River County Chamber of Commerce</title></head><body><header><div class="site-title">Pine River County Chamber of Commerce</div></header><h1>Member Directory: Contractors</h1>
<div class="mn-listing"><h3 class="mn-title"><a href="/members/kessel">Kessel Roofing</a></h3><ul><li>14410 County Road 2</li><li>Pine River, MN 56474</li><li>(218) 555-0101</li><li>Contact: Bob Kessel, Owner</li><li><a href="http://www.kesselroofing.example">Visit Website</a></li></ul></div>
<div class="mn-listing"><h3 class="mn-title"><a href="/members/dunham">Dunham Excavating, Inc.</a></h3><ul><li>PO Box 88</li><li>Backus, MN 56435</li><li>(218) 555-0102</li><li>Contact: Marcy Dunham</li></ul></div>
<div class="mn-listing"><h3 class="mn-title"><a href="/members/nstar">North Star Septic Service</a></h3><ul><li>309 Barclay Ave</li><li>Pine River, MN 56474</li><li>(218) 555-0103</li></ul></div>
<footer>Pine River County Chamber of Commerce | PO Box 131, Pine River, MN 56474 | 218-555-0100</footer></body></html>`,
  },
  {
    id: 'us-university-department',
    url: 'https://geography.lakeshorestate.example/people/staff.html',
    people: [
      ['Patricia Holloway', 'Department Administrator', '+14145550171', 'holloway@lakeshorestate.example'],
      ['Jun Watanabe', 'Graduate Coordinator', '+14145550172', 'jwatanabe@lakeshorestate.example'],
      ['Eric Thorsen', 'Lab Manager', '+14145550173', 'thorsen@lakeshorestate.example'],
    ],
    shared: ['+14145550170'],
    orgs: ['Lakeshore State University'],
    html: `<html lang="en"><head><title>Staff | Department of Geography | Lakeshore State University</title></head><body><div id="masthead"><a href="https://www.lakeshorestate.example">Lakeshore State University</a> <span>Department of Geography</span></div><h1>Staff</h1><div class="view-content"><div class="views-row"><div class="field-name-title"><h3><a href="/people/holloway">Patricia Holloway</a></h3></div><div class="field-name-position">Department Administrator</div><div class="field-name-office">Bolton Hall 410</div><div class="field-name-phone">414-555-0171</div><div class="field-name-email"><a href="mailto:holloway@lakeshorestate.example">holloway@lakeshorestate.example</a></div></div><div class="views-row"><div class="field-name-title"><h3><a href="/people/watanabe">Jun Watanabe</a></h3></div><div class="field-name-position">Graduate Coordinator</div><div class="field-name-office">Bolton Hall 412</div><div class="field-name-phone">414-555-0172</div><div class="field-name-email"><a href="mailto:jwatanabe@lakeshorestate.example">jwatanabe@lakeshorestate.example</a></div></div><div class="views-row"><div class="field-name-title"><h3><a href="/people/thorsen">Eric Thorsen</a></h3></div><div class="field-name-position">Lab Manager</div><div class="field-name-office">Bolton Hall B12</div><div class="field-name-phone">414-555-0173</div><div class="field-name-email"><a href="mailto:thorsen@lakeshorestate.example">thorsen@lakeshorestate.example</a></div></div></div><div class="footer">3210 N. Maryland Ave., Milwaukee, WI 53211 | Main office: 414-555-0170</div></body></html>`,
  },
  {
    id: 'us-motel-handmade',
    url: 'http://www.sandpipermotel.example/contact.html',
    people: [['Judy Alder', 'Owner']],
    shared: ['+15415550138', '+18885550139', 'sandpiper@coastnet.example'],
    orgs: ['Sandpiper Motel'],
    html: `<html><head><title>Sandpiper Motel, Yachats Oregon</title></head><body background="sand.gif" text="#000080"><h1 align="center"><font color="navy">Sandpiper Motel</font></h1><p align="center"><i>Your home by the sea</i></p><hr><p align="center"><a href="index.html">Home</a> | <a href="rooms.html">Rooms</a> | <a href="rates.html">Rates</a> | <a href="contact.html">Contact</a></p><p align="center"><b>Your host: Judy Alder, Owner</b></p><p align="center">Sandpiper Motel<br>1480 Highway 101 South<br>Yachats, OR 97498</p><p align="center">Local: 541.555.0138<br>Toll-free reservations: 1-888-555-0139<br>E-mail: <a href="mailto:sandpiper@coastnet.example">sandpiper@coastnet.example</a></p><p align="center"><font size="1">Last updated 5/12/2019. You are visitor number 00041233.</font></p></body></html>`,
  },
  {
    id: 'us-car-dealer-staff',
    url: 'https://www.riverbendford.example/about-us/staff/',
    people: [
      ['Mike Tarrant', 'General Manager', '+15025550122', 'mtarrant@riverbendford.example'],
      ['Ashley Combs', 'Finance Manager', '+15025550123'],
      ['DeShawn Mills', 'Sales Consultant', '+15025550124'],
    ],
    shared: ['+15025550120', '+15025550121'],
    orgs: ['Riverbend Motors'],
    html: `<html lang="en"><head><title>Meet Our Staff | Riverbend Motors | Louisville, KY</title></head><body><header><div class="dealer-name">Riverbend Motors</div><div class="phones">Sales: <a href="tel:+15025550120">(502) 555-0120</a> Service: <a href="tel:+15025550121">(502) 555-0121</a></div></header><h1>Meet Our Staff</h1><h2>Management</h2><div class="row"><div class="col-md-3 staff"><img src="1.jpg"><dl class="vcard"><dt class="fn">Mike Tarrant</dt><dd class="title">General Manager</dd><dd>Phone: 502-555-0122</dd><dd><a href="mailto:mtarrant@riverbendford.example">Email Mike</a></dd></dl></div><div class="col-md-3 staff"><img src="2.jpg"><dl class="vcard"><dt class="fn">Ashley Combs</dt><dd class="title">Finance Manager</dd><dd>Phone: 502-555-0123</dd></dl></div></div><h2>Sales</h2><div class="row"><div class="col-md-3 staff"><img src="3.jpg"><dl class="vcard"><dt class="fn">DeShawn Mills</dt><dd class="title">Sales Consultant</dd><dd>Phone: 502-555-0124</dd></dl></div></div><footer>4400 Dixie Highway, Louisville, KY 40216. Prices exclude tax, title and $499 doc fee.</footer></body></html>`,
  },
  {
    id: 'us-vanity-wix',
    url: 'https://www.goldenacreslandscaping.example/contact',
    people: [],
    shared: ['+18005284536', '+16025550150', 'hello@goldenacres.example'],
    orgs: ['Golden Acres Landscaping LLC'],
    html: `<html lang="en"><head><title>CONTACT | Golden Acres</title><meta name="generator" content="Wix.com Website Builder"></head><body><div id="SITE_CONTAINER"><div data-testid="richTextElement"><p class="font_8"><span>GOLDEN ACRES</span></p></div><div data-testid="richTextElement"><h1 class="font_0">Get a Free Quote</h1></div><div data-testid="richTextElement"><p class="font_8">Golden Acres Landscaping LLC</p><p class="font_8">2901 E Camelback Rd #200</p><p class="font_8">Phoenix, AZ 85016</p><p class="font_8"><span>Toll free 1-800-LAT-GLEN</span></p><p class="font_8">Local 602-555-0150</p><p class="font_8"><a href="mailto:hello@goldenacres.example">hello@goldenacres.example</a></p></div><div data-testid="richTextElement"><p>ROC #298117</p></div><form><label>First Name</label><input><label>Last Name</label><input><label>Phone</label><input placeholder="(555) 555-5555"></form><p>©2026 by Golden Acres. Proudly created with Wix.com</p></div></body></html>`,
  },
  {
    id: 'us-parish-squarespace',
    url: 'https://www.saintbrendanparish.example/staff',
    people: [
      ['Rev. Thomas Kilbride', 'Pastor', '+15085550161', 'frtom@saintbrendanparish.example'],
      ['Paul Moniz', 'Permanent Deacon'],
      [
        'Sister Maureen Doyle',
        'Director of Religious Education',
        '+15085550162',
        'faithformation@saintbrendanparish.example',
      ],
      ['Carla Bettencourt', 'Parish Secretary', 'office@saintbrendanparish.example'],
    ],
    shared: ['+15085550160'],
    orgs: ['Saint Brendan Parish'],
    html: `<html lang="en-US"><head><title>Parish Staff — Saint Brendan Parish</title></head><body><header><a href="/" class="header-title-text">Saint Brendan Parish</a></header><main><div class="sqs-html-content"><h2>Parish Staff</h2><p><strong>Rev. Thomas Kilbride</strong><br>Pastor<br>508-555-0161<br><a href="mailto:frtom@saintbrendanparish.example">frtom@saintbrendanparish.example</a></p><p><strong>Deacon Paul Moniz</strong><br>Permanent Deacon</p><p><strong>Sister Maureen Doyle</strong><br>Director of Religious Education<br>508-555-0162<br><a href="mailto:faithformation@saintbrendanparish.example">faithformation@saintbrendanparish.example</a></p><p><strong>Carla Bettencourt</strong><br>Parish Secretary<br><a href="mailto:office@saintbrendanparish.example">office@saintbrendanparish.example</a></p></div><div class="sqs-html-content"><h3>Mass Schedule</h3><p>Saturday 4:00 PM<br>Sunday 8:00 AM, 10:30 AM</p></div></main><footer><p>52 Rivet Street, New Bedford, MA 02744 · 508-555-0160</p></footer></body></html>`,
  },
  {
    id: 'ca-municipal-departments',
    url: 'https://www.townshipofelmhurst.example/departments',
    people: [
      ['Janice Whitlock', 'CAO/Clerk', '+17055550131;223', 'jwhitlock@elmhurst.example'],
      ['Derek Soucy', 'Director of Public Works', '+17055550131;227', 'dsoucy@elmhurst.example'],
      ['Colleen Frappier', 'Treasurer', '+17055550131;221', 'cfrappier@elmhurst.example'],
    ],
    shared: ['+17055550131', '+17055550132'],
    orgs: ['Township of Elmhurst'],
    html: `<html lang="en-CA"><head><title>Departments - Township of Elmhurst</title></head><body><h1>Staff Directory</h1><table class="directory"><thead><tr><th>Department</th><th>Contact</th><th>Ext.</th><th>Email</th></tr></thead><tbody><tr><td>Administration</td><td>Janice Whitlock, CAO/Clerk</td><td>705-555-0131 ext. 223</td><td><a href="mailto:jwhitlock@elmhurst.example">jwhitlock@elmhurst.example</a></td></tr><tr><td>Public Works</td><td>Derek Soucy, Director of Public Works</td><td>705-555-0131 ext. 227</td><td><a href="mailto:dsoucy@elmhurst.example">dsoucy@elmhurst.example</a></td></tr><tr><td>Finance</td><td>Colleen Frappier, Treasurer</td><td>705-555-0131 ext. 221</td><td><a href="mailto:cfrappier@elmhurst.example">cfrappier@elmhurst.example</a></td></tr></tbody></table><footer><p>Township of Elmhurst<br>4155 County Road 45, Elmhurst, ON K0L 1A0<br>Tel: 705-555-0131 Fax: 705-555-0132</p></footer></body></html>`,
  },
  {
    id: 'ca-quebec-notaire',
    url: 'https://www.notairesrichelieu.example/equipe',
    people: [
      ['Me Geneviève Lacasse', 'Notaire', 'glacasse@notairesrichelieu.example'],
      ['Me Alexandre Thibodeau', 'Notaire', 'athibodeau@notairesrichelieu.example'],
      ['Nathalie Poirier', 'Adjointe juridique'],
    ],
    shared: ['+14505550177', '+18665550178', '+14505550179', 'info@notairesrichelieu.example'],
    orgs: ['Notaires Richelieu inc.'],
    html: `<html lang="fr-CA"><head><title>Notre équipe | Notaires Richelieu inc. | Saint-Jean-sur-Richelieu</title></head><body><div class="topbar"><a href="tel:4505550177">450 555-0177</a></div><h1>Notre équipe</h1><div class="row"><div class="col"><h3>Me Geneviève Lacasse</h3><p>Notaire</p><p><a href="mailto:glacasse@notairesrichelieu.example">Écrire</a></p></div><div class="col"><h3>Me Alexandre Thibodeau</h3><p>Notaire</p><p><a href="mailto:athibodeau@notairesrichelieu.example">Écrire</a></p></div><div class="col"><h3>Nathalie Poirier</h3><p>Adjointe juridique</p></div></div><footer><p><strong>Notaires Richelieu inc.</strong><br>210, rue Jacques-Cartier Nord<br>Saint-Jean-sur-Richelieu (Québec) J3B 6T2</p><p>Tél. : 450 555-0177<br>Sans frais : 1 866 555-0178<br>Téléc. : 450 555-0179<br>info@notairesrichelieu.example</p></footer></body></html>`,
  },
  {
    id: 'gb-estate-agent-branches',
    url: 'https://www.hartleyandcole.example/branches',
    people: [
      ['Simon Hartley', 'Branch Manager', 'simon@hartleyandcole.example'],
      ['Priya Nair', 'Lettings Manager', 'priya@hartleyandcole.example'],
    ],
    shared: ['+441632960201', '+441632960202', 'info@hartleyandcole.example'],
    orgs: ['Hartley & Cole'],
    html: `<html lang="en-GB"><head><title>Our Branches | Hartley &amp; Cole Estate Agents</title></head><body><header><a class="navbar-brand" href="/">Hartley &amp; Cole</a></header><h1>Our Branches</h1><div class="card"><div class="card-body"><h4 class="card-title">Millbrook</h4><p class="card-text">14 High Street, Millbrook ML2 4QQ</p><p>T: 01632 960201</p><p>Branch Manager: Simon Hartley<br><a href="mailto:simon@hartleyandcole.example">simon@hartleyandcole.example</a></p></div></div><div class="card"><div class="card-body"><h4 class="card-title">Ashford Green</h4><p class="card-text">2 Station Parade, Ashford Green</p><p>T: 01632 960202</p><p>Lettings Manager: Priya Nair<br><a href="mailto:priya@hartleyandcole.example">priya@hartleyandcole.example</a></p></div></div><h3>Featured properties</h3><ul><li>3 bed semi, Alexander Close £325,000</li><li>2 bed flat, Victoria Court £1,100 pcm</li></ul><footer>© Hartley &amp; Cole 2026. Registered in England No. 04471289. info@hartleyandcole.example</footer></body></html>`,
  },
  {
    id: 'gb-village-hall-committee',
    url: 'https://www.overtonvillagehall.example/contact-us',
    people: [
      ['Margaret Ellwood', 'Bookings Secretary', '+447700900142', 'bookings@overtonvillagehall.example'],
      ['John Sprake', 'Chairman', '+441632960311'],
      ['Sue Tilling', 'Treasurer'],
    ],
    shared: [],
    orgs: ['Overton Village Hall'],
    html: `<html lang="en-GB"><head><title>Contact Us - Overton Village Hall</title></head><body><h1 class="site-title">Overton Village Hall</h1><p class="site-description">Registered Charity No. 304417</p><div class="entry-content"><h2>Contact Us</h2><p>To hire the hall please contact our Bookings Secretary, Margaret Ellwood, on 07700 900142 or email <a href="mailto:bookings@overtonvillagehall.example">bookings@overtonvillagehall.example</a>.</p><p>Chairman: John Sprake, 01632 960311</p><p>Treasurer: Sue Tilling</p><p>The hall is on Church Lane, Overton, next to St Mary's.</p></div><footer>Powered by WordPress</footer></body></html>`,
  },
  {
    id: 'gb-manufacturer-contact',
    url: 'https://www.pennineseals.example/contact',
    people: [
      ['Graham Ogden', '', '+441632960412', 'g.ogden@pennineseals.example'],
      ['Lisa Marsden', '', '+441632960413', 'accounts@pennineseals.example'],
    ],
    shared: ['+441632960410', '+441632960411', 'sales@pennineseals.example'],
    orgs: ['Pennine Seals Ltd'],
    html: `<html lang="en"><head><title>Contact Pennine Seals Ltd</title></head><body><div id="wrap"><div id="logo"><img src="logo.gif" alt="Pennine Seals Ltd"></div><h1>Contact Us</h1><p>Pennine Seals Ltd<br />Unit 6, Calder Trading Estate<br />Brighouse HD6 0XX<br />United Kingdom</p><p>Tel: +44 (0)1632 960410<br />Fax: +44 (0)1632 960411<br />Email: <a href="mailto:sales@pennineseals.example">sales@pennineseals.example</a></p><h3>Technical Sales</h3><p>Graham Ogden<br />DD: +44 (0)1632 960412<br /><a href="mailto:g.ogden@pennineseals.example">g.ogden@pennineseals.example</a></p><h3>Accounts</h3><p>Lisa Marsden<br />DD: +44 (0)1632 960413<br /><a href="mailto:accounts@pennineseals.example">accounts@pennineseals.example</a></p><p>VAT No. GB 184 2271 09 &nbsp; ISO 9001:2015 Cert. No. 14471</p></div></body></html>`,
  },
  {
    id: 'ie-garden-centre-home',
    url: 'https://www.glenmoregardens.ie/',
    people: [],
    shared: ['+35340461123', 'info@glenmoregardens.ie'],
    orgs: ['Glenmore Garden Centre'],
    html: `<html lang="en-IE"><head><title>Glenmore Garden Centre | Wicklow</title></head><body><header><img src="logo.svg" alt="Glenmore Garden Centre"><nav><a>Shop</a><a>Café</a><a>Gift Vouchers</a><a>Find Us</a></nav></header><h1>Spring has arrived!</h1><p>Pelargoniums 3 for €10. Compost 60L €8.99.</p><h2>This week: talk by Fiona Delahunty</h2><p>Join author and broadcaster Fiona Delahunty for a talk on pruning roses, Saturday 11 April, 2pm.</p><footer><p>Glenmore Garden Centre, Kilpedder Road, Ashford, Co. Wicklow A67 XY12</p><p>T. 0404 61123</p><p>E. info@glenmoregardens.ie</p><p>Open 7 days 9.00 - 18.00</p></footer></body></html>`,
  },
  {
    id: 'ie-gaa-club',
    url: 'https://www.kilbrackengaa.ie/club-officers/',
    people: [
      ['Pádraig Ó Loinsigh', 'Chairperson', '+353871234567'],
      ['Siobhán Mac Namara', 'Secretary', '+353862345678', 'secretary.kilbracken@gaa.example'],
      ['Tommy Heffernan', 'Treasurer'],
    ],
    shared: [],
    orgs: ['Kilbracken GAA'],
    html: `<html lang="en"><head><title>Club Officers – Kilbracken GAA</title></head><body><h1>Club Officers</h1><table><tbody><tr><td><strong>Chairperson</strong></td><td>Pádraig Ó Loinsigh</td><td>087 123 4567</td></tr><tr><td><strong>Secretary</strong></td><td>Siobhán Mac Namara</td><td>086 234 5678<br>secretary.kilbracken@gaa.example</td></tr><tr><td><strong>Treasurer</strong></td><td>Tommy Heffernan</td><td></td></tr></tbody></table><h2>Fixtures</h2><p>Sat 14 March: Kilbracken v Ballyroan, 3pm</p></body></html>`,
  },
  {
    id: 'au-vet-bootstrap',
    url: 'https://www.wattlecreekvet.com.au/our-team',
    people: [
      ['Dr Emily Tran', 'Principal Veterinarian'],
      ['Dr Lachlan Reid', 'Veterinarian'],
      ['Kylie Warner', 'Practice Manager'],
    ],
    shared: ['+61255501234', '+61491570156', 'reception@wattlecreekvet.com.au'],
    orgs: ['Wattle Creek Veterinary Clinic'],
    html: `<html lang="en-AU"><head><title>Our Team | Wattle Creek Veterinary Clinic</title></head><body><h1>Our Team</h1><div class="row"><div class="col-sm-4"><div class="thumbnail"><img src="emily.jpg"><div class="caption"><h3>Dr Emily Tran <small>BVSc (Hons)</small></h3><p><em>Principal Veterinarian</em></p><p>Emily graduated from the University of Sydney in 2006. She has a soft spot for greyhounds.</p></div></div></div><div class="col-sm-4"><div class="thumbnail"><div class="caption"><h3>Dr Lachlan Reid <small>BVBiol/BVetMed</small></h3><p><em>Veterinarian</em></p></div></div></div><div class="col-sm-4"><div class="thumbnail"><div class="caption"><h3>Kylie Warner</h3><p><em>Practice Manager</em></p></div></div></div></div><footer><h4>Wattle Creek Veterinary Clinic</h4><p>12 Bridge St, Dungog NSW 2420</p><p>Ph (02) 5550 1234</p><p>After hours: 0491 570 156</p><p>reception@wattlecreekvet.com.au</p><p>ABN 51 824 753 556</p></footer></body></html>`,
  },
  {
    id: 'au-1300-electrician',
    url: 'https://www.brightsparkelectrical.com.au/contact-us/',
    people: [['Dave Mancini', 'Director', '+61491570157']],
    shared: ['+611300975707', '+61370101111', 'jobs@brightsparkelectrical.com.au'],
    orgs: ['BrightSpark Electrical Pty Ltd'],
    html: `<html lang="en-AU"><head><title>Contact Us - BrightSpark Electrical</title></head><body><div class="top-bar">Call us 1300 975 707</div><h1>Contact Us</h1><p><strong>BrightSpark Electrical Pty Ltd</strong><br>Factory 3/18 Kitson Rd<br>Bayswater VIC 3153</p><ul><li>Phone: 1300 975 707</li><li>Fax: (03) 7010 1111</li><li>Email: jobs@brightsparkelectrical.com.au</li></ul><p>Or speak to our Director Dave Mancini directly on 0491 570 157.</p><p>REC 18842 | ABN 53 004 085 616</p><p>Site by Pixel Paddock</p></body></html>`,
  },
  {
    id: 'nz-accountants',
    url: 'https://www.tasmanledger.co.nz/people',
    people: [
      ['Hemi Parata', 'Director', '+6435550142', 'hemi@tasmanledger.co.nz'],
      ['Catherine Ballantyne', 'Associate', '+6435550143', 'catherine@tasmanledger.co.nz'],
    ],
    shared: ['+6435550140', '+64800123456', 'admin@tasmanledger.co.nz'],
    orgs: ['Tasman Ledger Ltd'],
    html: `<html lang="en-NZ"><head><title>People | Tasman Ledger Chartered Accountants Nelson</title></head><body><h1>Our People</h1><section class="person"><h2>Hemi Parata</h2><p>Director, BCom CA</p><p>DDI 03 555 0142</p><p><a href="mailto:hemi@tasmanledger.co.nz">hemi@tasmanledger.co.nz</a></p></section><section class="person"><h2>Catherine Ballantyne</h2><p>Associate, CA</p><p>DDI 03 555 0143</p><p><a href="mailto:catherine@tasmanledger.co.nz">catherine@tasmanledger.co.nz</a></p></section><footer>Tasman Ledger Ltd, 144 Trafalgar Street, Nelson 7010. Phone 03 555 0140 or 0800 123 456. admin@tasmanledger.co.nz</footer></body></html>`,
  },
  {
    id: 'za-guesthouse',
    url: 'https://www.proteahillguesthouse.co.za/contact.php',
    people: [['Elsabe van Rensburg', 'Owner', '+27825550142']],
    shared: ['+27445551234', '+27865551234', 'stay@proteahillguesthouse.co.za'],
    orgs: ['Protea Hill Guesthouse'],
    html: `<html><head><title>Contact - Protea Hill Guesthouse, Knysna</title></head><body><div id="menu"><a>Home</a><a>Rooms</a><a>Rates</a><a>Contact</a></div><h2>Contact Us</h2><table cellpadding="3"><tr><td>Owner:</td><td>Elsabe van Rensburg</td></tr><tr><td>Cell:</td><td>082 555 0142</td></tr></table><table cellpadding="3"><tr><td>Tel:</td><td>044 555 1234</td></tr><tr><td>Fax to email:</td><td>086 555 1234</td></tr><tr><td>E-mail:</td><td><a href="mailto:stay@proteahillguesthouse.co.za">stay@proteahillguesthouse.co.za</a></td></tr><tr><td>Address:</td><td>17 Loerie Street, Old Place, Knysna, 6571</td></tr><tr><td>GPS:</td><td>34.0363 S, 23.0471 E</td></tr></table><p>Rates 2026: R1 250 pp sharing, single supplement R450</p></body></html>`,
  },
  {
    id: 'ke-ngo',
    url: 'https://www.majisafi.or.ke/contacts',
    people: [
      ['Wanjiku Kamande', 'Country Director', 'wkamande@majisafi.or.ke'],
      ['Otieno Odhiambo', 'Programme Officer', 'oodhiambo@majisafi.or.ke'],
    ],
    shared: ['+254202345678', '+254722345678', 'info@majisafi.or.ke'],
    orgs: ['Maji Safi Initiative'],
    html: `<html lang="en"><head><title>Contacts | Maji Safi Initiative</title></head><body><h1>Contacts</h1><div class="contact-block"><p>Maji Safi Initiative<br>3rd Floor, Jumuia Place, Lenana Road<br>P.O. Box 44712-00100, Nairobi, Kenya</p><p>Tel: 020 2345678 / 0722 345 678</p><p>Email: info@majisafi.or.ke</p></div><div class="team"><p><b>Wanjiku Kamande</b> – Country Director – wkamande@majisafi.or.ke</p><p><b>Otieno Odhiambo</b> – Programme Officer – oodhiambo@majisafi.or.ke</p></div></body></html>`,
  },
  {
    id: 'ng-school-home',
    url: 'https://www.kingsgateschools.com.ng/',
    people: [['Mrs. Folashade Adeyemi', 'Proprietress']],
    shared: ['+2348031234567', '+2348059876543', 'info@kingsgateschools.com.ng'],
    orgs: ['Kingsgate Schools'],
    html: `<html lang="en"><head><title>Kingsgate Schools, Ibadan</title></head><body><div class="topbar"><i class="fa fa-phone"></i> 0803 123 4567, 0805 987 6543 <i class="fa fa-envelope"></i> info@kingsgateschools.com.ng</div><h1>Kingsgate Schools</h1><p>Nursery, Primary and Secondary</p><section class="welcome"><h2>Welcome Address</h2><p>It is with great joy that I welcome you to our website. At Kingsgate we raise total children.</p><p><strong>Mrs. Folashade Adeyemi</strong><br>Proprietress</p></section><section><h2>Latest News</h2><p>Admission into JSS1 for the 2026/2027 session is on. Entrance examination: 14th March, 2026.</p></section><footer>Plot 12, Akobo Estate, Ibadan, Oyo State. © 2026 Kingsgate Schools</footer></body></html>`,
  },
  {
    id: 'in-manufacturer-contact',
    url: 'https://www.shaktivalves.in/contact-us.html',
    people: [
      ['Mr. Rajesh Bhavsar', 'Proprietor', '+919825012345'],
      ['Ms. Hetal Shah', 'Marketing Manager', '+919825067890'],
    ],
    shared: ['+917925831122', '+917925831123', 'sales@shaktivalves.in', 'exports@shaktivalves.in'],
    orgs: ['Shakti Valves & Fittings Pvt. Ltd.'],
    html: `<html lang="en"><head><title>Contact Us - Shakti Valves &amp; Fittings Pvt. Ltd., Ahmedabad, Gujarat, India</title></head><body><h1>Contact Us</h1><table width="100%" border="1"><tr><td>Company</td><td>Shakti Valves &amp; Fittings Pvt. Ltd.</td></tr><tr><td>Contact Person</td><td>Mr. Rajesh Bhavsar (Proprietor)</td></tr><tr><td>Mobile</td><td>+91-98250 12345</td></tr><tr><td>Contact Person</td><td>Ms. Hetal Shah (Marketing Manager)</td></tr><tr><td>Mobile</td><td>+91-98250 67890</td></tr><tr><td>Address</td><td>Plot No. 4407, Phase IV, G.I.D.C. Vatva, Ahmedabad - 382 445, Gujarat, India</td></tr><tr><td>Phone</td><td>+91-79-25831122 / 25831123</td></tr><tr><td>E-mail</td><td>sales@shaktivalves.in, exports@shaktivalves.in</td></tr><tr><td>GSTIN</td><td>24AABCS1429B1Z6</td></tr></table></body></html>`,
  },
  {
    id: 'in-hospital-doctors',
    url: 'https://www.arogyahospital.co.in/doctors',
    people: [
      ['Dr. Meenakshi Sundaram', 'Consultant Cardiologist'],
      ['Dr. Anil Kumar Reddy', 'Consultant Orthopaedic Surgeon'],
      ['Dr. Farah Naaz', 'Consultant Gynaecologist'],
    ],
    shared: ['+914023456789', '+9118001234567', 'care@arogyahospital.co.in'],
    orgs: ['Arogya Hospital'],
    html: `<html lang="en"><head><title>Our Doctors | Arogya Hospital Hyderabad</title></head><body><header><a href="tel:04023456789">040-2345 6789</a> | Toll Free 1800-123-4567</header><h1>Our Doctors</h1><div class="doctor-box"><h4>Dr. Meenakshi Sundaram</h4><p>MBBS, MD, DM (Cardiology)</p><p>Consultant Cardiologist</p><a class="btn">Book Appointment</a></div><div class="doctor-box"><h4>Dr. Anil Kumar Reddy</h4><p>MBBS, MS (Ortho)</p><p>Consultant Orthopaedic Surgeon</p><a class="btn">Book Appointment</a></div><div class="doctor-box"><h4>Dr. Farah Naaz</h4><p>MBBS, DGO</p><p>Consultant Gynaecologist</p><a class="btn">Book Appointment</a></div><footer>Arogya Hospital, Road No. 12, Banjara Hills, Hyderabad 500034. care@arogyahospital.co.in</footer></body></html>`,
  },
]
