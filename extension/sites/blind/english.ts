import type { PageCase } from './page-case.ts'

export const english: readonly PageCase[] = [
  {
    id: 'us-law-cards',
    url: 'https://www.harlowpike.example/attorneys',
    people: [
      ['Denise R. Harlow', 'Managing Partner', '+15035550141', 'dharlow@harlowpike.example'],
      ['Marcus T. Pike, Jr.', 'Partner', '+15035550142', 'mpike@harlowpike.example'],
      ['Anjali Deshpande', 'Of Counsel', '+15035550143', 'adeshpande@harlowpike.example'],
    ],
    shared: ['+15035550140', '+15035550149'],
    orgs: ['Harlow & Pike LLP'],
    html: `<html lang="en"><head><title>Attorneys | Harlow &amp; Pike LLP</title></head><body><nav><a href="/">Home</a><a href="/practice">Practice Areas</a><a href="/attorneys">Attorneys</a></nav>
<h1>Our Attorneys</h1><div class="row"><div class="col-4"><img src="a.jpg" alt="Denise Harlow"><h3>Denise R. Harlow</h3><p class="lead">Managing Partner</p><p>(503) 555-0141<br><a href="mailto:dharlow@harlowpike.example">dharlow@harlowpike.example</a></p></div>
<div class="col-4"><img src="b.jpg" alt="Marcus Pike"><h3>Marcus T. Pike, Jr.</h3><p class="lead">Partner</p><p>(503) 555-0142<br><a href="mailto:mpike@harlowpike.example">mpike@harlowpike.example</a></p></div>
<div class="col-4"><img src="c.jpg" alt="Anjali Deshpande"><h3>Anjali Deshpande</h3><p class="lead">Of Counsel</p><p>(503) 555-0143<br><a href="mailto:adeshpande@harlowpike.example">adeshpande@harlowpike.example</a></p></div></div>
<footer>Harlow &amp; Pike LLP &middot; 1200 SW Alder Street, Suite 900, Portland, OR 97205 &middot; Phone 503.555.0140 &middot; Fax 503.555.0149</footer></body></html>`,
  },
  {
    id: 'us-old-table-contact',
    url: 'http://www.bridgerwindows.example/contact.htm',
    people: [
      ['Jim Tolliver', 'Sales Manager', 'jim@bridgerwindows.example'],
      ['Lorraine Beck', 'Office Manager', 'lorraine@bridgerwindows.example'],
    ],
    shared: ['+14065550110', '+14065550111', '+18005550199', 'info@bridgerwindows.example'],
    orgs: ['Bridger Windows & Doors, Inc.'],
    html: `<html><head><title>Bridger Windows and Doors - Contact Us</title></head><body bgcolor="#ffffff"><table width="760"><tr><td width="140"><a href="index.htm">Home</a><br><a href="products.htm">Products</a><br><a href="contact.htm">Contact Us</a></td><td>
<font size="4"><b>Contact Us</b></font><p><b>Bridger Windows &amp; Doors, Inc.</b><br>418 East Main Street<br>Bozeman, MT 59715</p><p>Phone: (406) 555-0110<br>Fax: (406) 555-0111<br>Toll Free: 1-800-555-0199</p>
<p>Jim Tolliver, Sales Manager<br>E-mail: <a href="mailto:jim@bridgerwindows.example">jim@bridgerwindows.example</a></p><p>Lorraine Beck, Office Manager<br>E-mail: <a href="mailto:lorraine@bridgerwindows.example">lorraine@bridgerwindows.example</a></p>
<p>General Inquiries: <a href="mailto:info@bridgerwindows.example">info@bridgerwindows.example</a></p></td></tr></table><center>Copyright 2004 Bridger Windows &amp; Doors, Inc. All rights reserved.</center></body></html>`,
  },
  {
    id: 'us-school-staff-table',
    url: 'https://willowcreekes.example/staff-directory',
    people: [
      ['Patricia Nguyen', 'Principal', '+15125550161', 'pnguyen@willowcreekes.example'],
      ['Terrence Oduya', 'Assistant Principal', '+15125550162', 'toduya@willowcreekes.example'],
      ['Carla Mendoza', 'School Nurse', '+15125550163', 'cmendoza@willowcreekes.example'],
      ['Beth Ann Kowalczyk', 'Counselor', '+15125550164', 'bkowalczyk@willowcreekes.example'],
    ],
    shared: ['+15125550160'],
    orgs: ['Willow Creek Elementary School'],
    html: `<html lang="en-US"><head><title>Staff Directory - Willow Creek Elementary School</title></head><body><div id="header"><a href="/">Willow Creek Elementary School</a></div><h1>Staff Directory</h1>
<table class="table"><thead><tr><th>Name</th><th>Position</th><th>Phone</th><th>Email</th></tr></thead><tbody><tr><td>Nguyen, Patricia</td><td>Principal</td><td>512-555-0161</td><td><a href="mailto:pnguyen@willowcreekes.example">Email</a></td></tr>
<tr><td>Oduya, Terrence</td><td>Assistant Principal</td><td>512-555-0162</td><td><a href="mailto:toduya@willowcreekes.example">Email</a></td></tr><tr><td>Mendoza, Carla</td><td>School Nurse</td><td>512-555-0163</td><td><a href="mailto:cmendoza@willowcreekes.example">Email</a></td></tr>
<tr><td>Kowalczyk, Beth Ann</td><td>Counselor</td><td>512-555-0164</td><td><a href="mailto:bkowalczyk@willowcreekes.example">Email</a></td></tr></tbody></table><footer><p>Willow Creek Elementary School</p><p>2200 Creekside Dr, Austin, TX 78745</p><p>Main Office: 512-555-0160</p></footer></body></html>`,
  },
  {
    id: 'us-city-departments',
    url: 'https://www.cityofmarlow.example/government/departments',
    people: [
      ['Ronald Espinoza', 'City Manager', '+16185550122', 'respinoza@cityofmarlow.example'],
      ['Sheila Vandermolen', 'City Clerk', '+16185550123', 'svandermolen@cityofmarlow.example'],
      ['Dwayne Foster', 'Chief of Police', '+16185550124', 'dfoster@cityofmarlow.example'],
    ],
    shared: ['publicworks@cityofmarlow.example', '+16185550125'],
    orgs: ['City of Marlow'],
    html: `<html lang="en"><head><title>Departments | City of Marlow, Illinois</title><meta property="og:site_name" content="City of Marlow"></head><body><h1>Departments</h1>
<h2>Administration</h2><p><strong>Ronald Espinoza</strong><br>City Manager<br>618-555-0122<br><a href="mailto:respinoza@cityofmarlow.example">respinoza@cityofmarlow.example</a></p>
<h2>City Clerk</h2><p><strong>Sheila Vandermolen</strong><br>City Clerk<br>618-555-0123<br><a href="mailto:svandermolen@cityofmarlow.example">svandermolen@cityofmarlow.example</a></p>
<h2>Police</h2><p><strong>Dwayne Foster</strong><br>Chief of Police<br>618-555-0124<br><a href="mailto:dfoster@cityofmarlow.example">dfoster@cityofmarlow.example</a></p>
<h2>Public Works</h2><p>618-555-0125<br><a href="mailto:publicworks@cityofmarlow.example">publicworks@cityofmarlow.example</a></p><footer>&copy; 2026 City of Marlow</footer></body></html>`,
  },
  {
    id: 'us-realtor-agents',
    url: 'https://lakeshorehomes.example/agents',
    people: [
      ['Tiffany Brandt', 'Broker/Owner', '+12315550151', 'tiffany@lakeshorehomes.example'],
      ['Bob Schuler', 'REALTOR®', '+12315550152', 'bob@lakeshorehomes.example'],
      ['Dave Hollis', '', '+12315550153', 'hollisteam@lakeshorehomes.example'],
    ],
    shared: ['+12315550150'],
    orgs: ['Lakeshore Homes Realty'],
    html: `<html><head><title>Our Agents - Lakeshore Homes Realty</title></head><body><header><a class="logo" href="/">Lakeshore Homes Realty</a> Call us: 231-555-0150</header><section class="agents"><div class="agent-card"><div class="agent-name"><a href="/agents/tiffany">Tiffany Brandt</a></div><div class="agent-role">Broker/Owner</div><div><i class="fa fa-mobile"></i> 231-555-0151</div><div><i class="fa fa-envelope"></i> tiffany@lakeshorehomes.example</div></div>
<div class="agent-card"><div class="agent-name"><a href="/agents/bob">Bob Schuler</a></div><div class="agent-role">REALTOR&reg;</div><div><i class="fa fa-mobile"></i> 231-555-0152</div><div><i class="fa fa-envelope"></i> bob@lakeshorehomes.example</div></div>
<div class="agent-card"><div class="agent-name"><a href="/agents/hollis">Kim &amp; Dave Hollis</a></div><div><i class="fa fa-mobile"></i> 231-555-0153</div><div><i class="fa fa-envelope"></i> hollisteam@lakeshorehomes.example</div></div></section></body></html>`,
  },
  {
    id: 'us-clinic-providers',
    url: 'https://cedarvalleyfamily.example/providers/',
    people: [
      ['Samuel Okafor, MD', ''],
      ['Rachel Lindqvist, DO', ''],
      ['Maria Santos, PA-C', ''],
    ],
    shared: ['+13195550133', '+13195550134'],
    orgs: ['Cedar Valley Family Medicine'],
    html: `<html lang="en-US"><head><title>Providers – Cedar Valley Family Medicine</title></head><body><main><h1>Meet our providers</h1><ul class="providers"><li><h2>Samuel Okafor, MD</h2><p>Dr. Okafor completed his residency in family medicine at a large teaching hospital and enjoys fishing with his kids.</p></li><li><h2>Rachel Lindqvist, DO</h2><p>Dr. Lindqvist practices osteopathic medicine and sees patients of all ages.</p></li><li><h2>Maria Santos, PA-C</h2><p>Maria joined our practice in 2015. She speaks Spanish and Portuguese.</p></li></ul><h3>Make an appointment</h3><p>Call <a href="tel:3195550133">(319) 555-0133</a> or fax (319) 555-0134.</p></main><footer>Cedar Valley Family Medicine, 88 Orchard Rd, Cedar Falls, IA 50613</footer></body></html>`,
  },
  {
    id: 'us-restaurant',
    url: 'https://thecopperpot.example/',
    people: [],
    shared: ['+12075550118', 'reservations@thecopperpot.example'],
    orgs: ['The Copper Pot'],
    html: `<html lang="en"><head><title>The Copper Pot | Farm to table in Portland, Maine</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Restaurant","name":"The Copper Pot","telephone":"+1 207-555-0118","address":{"@type":"PostalAddress","streetAddress":"14 Wharf St","addressLocality":"Portland","addressRegion":"ME","postalCode":"04101"}}</script></head><body><h1>The Copper Pot</h1><p>14 Wharf St, Portland, ME 04101</p><p><a href="tel:+12075550118">207.555.0118</a></p><h2>Menu</h2><p>Roast Chicken 24</p><p>Lobster Roll 31</p><p>Eggs Benedict 18</p><h2>Hours</h2><p>Tue-Sun 5-10pm</p><p>For parties of eight or more write to reservations@thecopperpot.example</p></body></html>`,
  },
  {
    id: 'us-dealers',
    url: 'https://www.trailmastertrailers.example/dealers/colorado',
    people: [],
    shared: ['+13035550171', '+19705550172', '+17195550173'],
    orgs: ['Front Range Trailer Supply', 'Grand Mesa Equipment Co.', 'Peak Haulers LLC'],
    html: `<html><head><title>Colorado Dealers - TrailMaster Trailers</title></head><body><h1>Dealers in Colorado</h1><div class="dealer"><h3>Front Range Trailer Supply</h3><p>5510 Brighton Blvd<br>Denver, CO 80216<br>Phone: 303-555-0171</p></div><div class="dealer"><h3>Grand Mesa Equipment Co.</h3><p>2901 I-70 Business Loop<br>Grand Junction, CO 81504<br>Phone: 970-555-0172</p></div><div class="dealer"><h3>Peak Haulers LLC</h3><p>77 Tejon St<br>Colorado Springs, CO 80903<br>Phone: 719-555-0173</p></div></body></html>`,
  },
  {
    id: 'us-university-faculty',
    url: 'https://geology.northernplains.example/people/faculty',
    people: [
      ['Hiroshi Tanabe', 'Associate Professor', '+17015550181', 'h.tanabe@northernplains.example'],
      ['Elena Markovic', 'Professor and Chair', '+17015550182', 'e.markovic@northernplains.example'],
      ['Jonathan D. Whitfield', 'Assistant Professor', '+17015550183', 'j.whitfield@northernplains.example'],
    ],
    shared: ['+17015550180', 'geology@northernplains.example'],
    orgs: ['Northern Plains University'],
    html: `<html lang="en"><head><title>Faculty | Department of Geology | Northern Plains University</title></head><body><h1>Faculty</h1><div class="views-row"><div class="views-field"><span class="field-content"><a href="/people/tanabe">Hiroshi Tanabe</a></span></div><div class="views-field"><div class="field-content">Associate Professor</div></div><div class="views-field">Office: Leonard Hall 214</div><div class="views-field"><span>Phone: </span><span>701-555-0181</span></div><div class="views-field"><a href="mailto:h.tanabe@northernplains.example">h.tanabe@northernplains.example</a></div></div>
<div class="views-row"><div class="views-field"><span class="field-content"><a href="/people/markovic">Elena Markovic</a></span></div><div class="views-field"><div class="field-content">Professor and Chair</div></div><div class="views-field">Office: Leonard Hall 201</div><div class="views-field"><span>Phone: </span><span>701-555-0182</span></div><div class="views-field"><a href="mailto:e.markovic@northernplains.example">e.markovic@northernplains.example</a></div></div>
<div class="views-row"><div class="views-field"><span class="field-content"><a href="/people/whitfield">Jonathan D. Whitfield</a></span></div><div class="views-field"><div class="field-content">Assistant Professor</div></div><div class="views-field">Office: Leonard Hall 117</div><div class="views-field"><span>Phone: </span><span>701-555-0183</span></div><div class="views-field"><a href="mailto:j.whitfield@northernplains.example">j.whitfield@northernplains.example</a></div></div>
<div class="footer">Department of Geology, Northern Plains University, Grand Forks, ND 58202 | 701-555-0180 | geology@northernplains.example</div></body></html>`,
  },
  {
    id: 'us-personal-page',
    url: 'https://people.ridgeview.example/~gsorensen/',
    people: [['Gretchen Sorensen', 'Postdoctoral Researcher', 'gsorensen@ridgeview.example', '+16085550187']],
    shared: [],
    orgs: ['Ridgeview Institute'],
    html: `<html><head><title>Gretchen Sorensen</title></head><body><h1>Gretchen Sorensen</h1><p>Postdoctoral Researcher<br>Ridgeview Institute<br>Room 4-112<br>Madison, WI 53706</p><p>Email: gsorensen [at] ridgeview [dot] example<br>Phone: (608) 555-0187</p><h2>Publications</h2><ul><li>G. Sorensen and P. Ellery. Sparse recovery on graphs. 2024.</li><li>A. Whitlock, G. Sorensen. Bounds for random walks. 2023.</li></ul></body></html>`,
  },
  {
    id: 'us-chamber-members',
    url: 'https://stillwaterchamber.example/board-of-directors',
    people: [
      ['Angela Prescott', 'President'],
      ['Doug Imhoff', 'Vice President'],
      ['Renee LaCroix', 'Treasurer'],
      ['Tom Vang', 'Secretary'],
    ],
    shared: ['+16515550190', 'info@stillwaterchamber.example'],
    orgs: ['Stillwater Area Chamber of Commerce'],
    html: `<html><head><title>Board of Directors - Stillwater Area Chamber of Commerce</title></head><body><h2>2026 Board of Directors</h2><p><b>President</b> - Angela Prescott, First Valley Bank</p><p><b>Vice President</b> - Doug Imhoff, Imhoff Plumbing</p><p><b>Treasurer</b> - Renee LaCroix, LaCroix &amp; Co.</p><p><b>Secretary</b> - Tom Vang, Vang Insurance</p><hr><p>Stillwater Area Chamber of Commerce<br>200 Chestnut St E, Stillwater, MN 55082<br>651-555-0190<br>info@stillwaterchamber.example</p></body></html>`,
  },
  {
    id: 'ca-offices',
    url: 'https://www.norwindengineering.example/contact',
    people: [],
    shared: ['+16045550131', '+14035550132', '+15145550133', 'hello@norwindengineering.example'],
    orgs: ['Norwind Engineering Ltd.'],
    html: `<html lang="en-CA"><head><title>Contact — Norwind Engineering Ltd.</title></head><body><h1>Contact</h1><div class="office"><h3>Vancouver</h3><address>1055 W Hastings St<br>Vancouver, BC V6E 2E9</address><p>T 604 555 0131</p></div><div class="office"><h3>Calgary</h3><address>240 4 Ave SW<br>Calgary, AB T2P 4H4</address><p>T 403 555 0132</p></div><div class="office"><h3>Montréal</h3><address>1000 rue Sherbrooke O<br>Montréal, QC H3A 3G4</address><p>T 514 555 0133</p></div><p>hello@norwindengineering.example</p></body></html>`,
  },
  {
    id: 'gb-solicitors',
    url: 'https://www.fenwickgrey.co.uk/our-people',
    people: [
      ['Alistair Fenwick', 'Senior Partner', '+442079460151', 'alistair.fenwick@fenwickgrey.co.uk'],
      ['Priya Chaudhary', 'Solicitor', '+442079460152', 'priya.chaudhary@fenwickgrey.co.uk'],
      ['Gareth Llewellyn', 'Conveyancing Executive', '+442079460153', 'gareth.llewellyn@fenwickgrey.co.uk'],
    ],
    shared: ['+442079460150'],
    orgs: ['Fenwick Grey Solicitors'],
    html: `<html lang="en-GB"><head><title>Our people - Fenwick Grey Solicitors</title></head><body><div class="grid"><article class="person"><h4>Alistair Fenwick</h4><h5>Senior Partner</h5><p>DDI: 020 7946 0151</p><p><a href="mailto:alistair.fenwick@fenwickgrey.co.uk">Email Alistair</a></p></article><article class="person"><h4>Priya Chaudhary</h4><h5>Solicitor</h5><p>DDI: 020 7946 0152</p><p><a href="mailto:priya.chaudhary@fenwickgrey.co.uk">Email Priya</a></p></article><article class="person"><h4>Gareth Llewellyn</h4><h5>Conveyancing Executive</h5><p>DDI: 020 7946 0153</p><p><a href="mailto:gareth.llewellyn@fenwickgrey.co.uk">Email Gareth</a></p></article></div><footer><p>Fenwick Grey Solicitors, 9 Gray's Inn Square, London WC1R 5JD</p><p>Tel: 020 7946 0150</p><p>Fenwick Grey Solicitors is authorised and regulated. SRA No. 612345</p></footer></body></html>`,
  },
  {
    id: 'gb-surgery',
    url: 'https://www.millbrooksurgery.example/practice-team',
    people: [
      ['Dr Helen Ashworth', ''],
      ['Dr Imran Qureshi', ''],
      ['Sister Joan Petty', 'Practice Nurse'],
      ['Karen Dobbs', 'Practice Manager'],
    ],
    shared: ['+441614960180'],
    orgs: ['Millbrook Surgery'],
    html: `<html lang="en-GB"><head><title>Practice team - Millbrook Surgery</title></head><body><h1>Millbrook Surgery</h1><h2>Doctors</h2><ul><li><strong>Dr Helen Ashworth</strong> MBBS MRCGP (female)</li><li><strong>Dr Imran Qureshi</strong> MBChB DRCOG (male)</li></ul><h2>Nurses</h2><ul><li>Sister Joan Petty &ndash; Practice Nurse</li></ul><h2>Administration</h2><ul><li>Karen Dobbs &ndash; Practice Manager</li></ul><p>Telephone: 0161 496 0180</p><p>Mill Lane, Millbrook, SO16 4AB</p></body></html>`,
  },
  {
    id: 'gb-parish-council',
    url: 'https://www.upperwellowparish.example/councillors',
    people: [
      ['Cllr Rosemary Tring', 'Chairman', '+441614960121', 'rosemary.tring@upperwellowparish.example'],
      ['Cllr Nigel Baverstock', 'Vice Chairman', '+441614960122', 'nigel.baverstock@upperwellowparish.example'],
      ['Cllr Anne-Marie Stubbs', '', '+441614960123', 'annemarie.stubbs@upperwellowparish.example'],
      ['Philip Yarrow', 'Clerk', '+447911123145', 'clerk@upperwellowparish.example'],
    ],
    shared: [],
    orgs: ['Upper Wellow Parish Council'],
    html: `<html lang="en-GB"><head><title>Councillors | Upper Wellow Parish Council</title></head><body><h1>Councillors</h1><p><strong>Cllr Rosemary Tring (Chairman)</strong><br>0161 496 0121<br>rosemary.tring@upperwellowparish.example</p><p><strong>Cllr Nigel Baverstock (Vice Chairman)</strong><br>0161 496 0122<br>nigel.baverstock@upperwellowparish.example</p><p><strong>Cllr Anne-Marie Stubbs</strong><br>0161 496 0123<br>annemarie.stubbs@upperwellowparish.example</p><h2>Clerk</h2><p><strong>Philip Yarrow</strong><br>07911 123145<br>clerk@upperwellowparish.example</p></body></html>`,
  },
  {
    id: 'gb-charity-contact',
    url: 'https://harbourlighttrust.org.example/contact-us',
    people: [['Fiona MacAskill', 'Fundraising Manager', '+441614960144', 'fiona@harbourlighttrust.org.example']],
    shared: ['+441614960140', 'info@harbourlighttrust.org.example', 'press@harbourlighttrust.org.example'],
    orgs: ['Harbour Light Trust'],
    html: `<html lang="en-GB"><head><title>Contact us | Harbour Light Trust</title></head><body><header><h1>Contact us</h1></header><p>Our office is open Monday to Friday, 9am–5pm.</p><dl><dt>Telephone</dt><dd>0161 496 0140</dd><dt>Email</dt><dd>info@harbourlighttrust.org.example</dd><dt>Press</dt><dd>press@harbourlighttrust.org.example</dd></dl><p>To talk about fundraising for us, contact Fiona MacAskill, Fundraising Manager, on 0161 496 0144 or at fiona@harbourlighttrust.org.example.</p><footer>Harbour Light Trust is a registered charity in England and Wales (No. 1098765). Registered office: 3 Quay Road, Hull HU1 2AB.</footer></body></html>`,
  },
  {
    id: 'ie-hotel',
    url: 'https://www.slievemorehotel.ie/contact/',
    people: [['Aoife Ní Dhomhnaill', 'General Manager']],
    shared: ['+353987654321', 'reception@slievemorehotel.ie'],
    orgs: ['Slievemore Hotel'],
    html: `<html lang="en"><head><title>Contact | Slievemore Hotel</title></head><body><h1>Get in touch</h1><p>Slievemore Hotel, Keel, Co. Mayo</p><p><svg aria-label="Phone"></svg> 098 765 4321</p><p><svg aria-label="Email"></svg> <a href="mailto:reception@slievemorehotel.ie">reception@slievemorehotel.ie</a></p><p>General Manager: Aoife Ní Dhomhnaill</p></body></html>`,
  },
  {
    id: 'au-accountants',
    url: 'https://www.banksiaaccounting.com.au/team',
    people: [
      ['Shane Purcell', 'Director', '+61491570006', 'shane@banksiaaccounting.com.au'],
      ['Mei-Ling Chong', 'Senior Accountant', '+61491570156', 'meiling@banksiaaccounting.com.au'],
      ['Kylie Drummond', 'Receptionist', 'reception@banksiaaccounting.com.au'],
    ],
    shared: ['+61370105501'],
    orgs: ['Banksia Accounting Pty Ltd'],
    html: `<html lang="en-AU"><head><title>The team - Banksia Accounting</title></head><body><div class="wp-block-columns"><div class="wp-block-column"><h3>Shane Purcell</h3><p><em>Director</em></p><p>M 0491 570 006<br>E shane@banksiaaccounting.com.au</p></div><div class="wp-block-column"><h3>Mei-Ling Chong</h3><p><em>Senior Accountant</em></p><p>M 0491 570 156<br>E meiling@banksiaaccounting.com.au</p></div><div class="wp-block-column"><h3>Kylie Drummond</h3><p><em>Receptionist</em></p><p>E reception@banksiaaccounting.com.au</p></div></div><footer>Banksia Accounting Pty Ltd ABN 51 824 753 556 | 12 Sturt Street, Ballarat VIC 3350 | (03) 7010 5501</footer></body></html>`,
  },
  {
    id: 'in-college',
    url: 'https://www.vidyasagartech.ac.in/contact',
    people: [
      ['Dr. K. Venkataraman', 'Principal', '+914422501234', 'principal@vidyasagartech.ac.in'],
      ['Smt. Lakshmi Priya', 'Registrar', '+914422501236', 'registrar@vidyasagartech.ac.in'],
      ['Mr. Rajesh Kumar Sharma', 'Training and Placement Officer', '+919884012345', 'placement@vidyasagartech.ac.in'],
    ],
    shared: [],
    orgs: ['Vidyasagar Institute of Technology'],
    html: `<html><head><title>Contact Us | Vidyasagar Institute of Technology</title></head><body><h2>Vidyasagar Institute of Technology</h2><p>Old Mahabalipuram Road, Chennai 600119, Tamil Nadu</p><table border="1"><tr><th>Name</th><th>Designation</th><th>Phone</th><th>E-mail</th></tr><tr><td>Dr. K. Venkataraman</td><td>Principal</td><td>044-2250 1234</td><td>principal@vidyasagartech.ac.in</td></tr><tr><td>Smt. Lakshmi Priya</td><td>Registrar</td><td>044-2250 1236</td><td>registrar@vidyasagartech.ac.in</td></tr><tr><td>Mr. Rajesh Kumar Sharma</td><td>Training and Placement Officer</td><td>98840 12345</td><td>placement@vidyasagartech.ac.in</td></tr></table></body></html>`,
  },
  {
    id: 'us-press-contacts',
    url: 'https://solanapower.example/news/media-contacts',
    people: [
      ['Whitney Caldwell', 'Director of Communications', '+14155550126', 'wcaldwell@solanapower.example'],
      ['Derek Nakamura', 'Investor Relations', '+14155550127', 'ir@solanapower.example'],
    ],
    shared: [],
    orgs: ['Solana Power Corporation'],
    html: `<html lang="en"><head><title>Media Contacts | Solana Power Corporation</title></head><body><h1>Media Contacts</h1><div><h3>Press</h3><p>Whitney Caldwell<br>Director of Communications<br>Office: 415-555-0126<br><a href="mailto:wcaldwell@solanapower.example">wcaldwell@solanapower.example</a></p></div><div><h3>Investors</h3><p>Derek Nakamura<br>Investor Relations<br>415-555-0127<br><a href="mailto:ir@solanapower.example">ir@solanapower.example</a></p></div><footer>© 2026 Solana Power Corporation. All rights reserved.</footer></body></html>`,
  },
  {
    id: 'us-startup-div-soup',
    url: 'https://tallyfox.example/about',
    people: [
      ['Noor Haddad', 'Co-founder & CEO'],
      ['Ben Ostrowski', 'Co-founder & CTO'],
      ['Chloe Vega', 'Head of Design'],
      ['Ifeanyi Eze', 'Engineering'],
    ],
    shared: ['hi@tallyfox.example'],
    orgs: ['Tallyfox'],
    html: `<html lang="en"><head><title>About — Tallyfox</title><meta property="og:site_name" content="Tallyfox"></head><body><div class="css-1x"><div class="css-9k"><div class="css-t1">We make receipts disappear</div></div><div class="css-7q"><div class="css-8r"><div class="css-n1">Noor Haddad</div><div class="css-r1">Co-founder &amp; CEO</div></div><div class="css-8r"><div class="css-n1">Ben Ostrowski</div><div class="css-r1">Co-founder &amp; CTO</div></div><div class="css-8r"><div class="css-n1">Chloe Vega</div><div class="css-r1">Head of Design</div></div><div class="css-8r"><div class="css-n1">Ifeanyi Eze</div><div class="css-r1">Engineering</div></div></div><div class="css-ft"><span>hi@tallyfox.example</span><span>© Tallyfox 2026</span></div></div></body></html>`,
  },
  {
    id: 'us-insurance-agent-footer',
    url: 'https://www.raymundiinsurance.example/',
    people: [['Frank Raymundi', 'Agent', '+19085550155', '+19085550156', 'frank@raymundiinsurance.example']],
    shared: [],
    orgs: ['Raymundi Insurance Agency'],
    html: `<html><head><title>Raymundi Insurance Agency | Auto, Home, Life</title></head><body><h1>Raymundi Insurance Agency</h1><p>Protecting New Jersey families since 1981.</p><h2>Get a quote</h2><p>Auto Insurance</p><p>Homeowners Insurance</p><p>Life Insurance</p><div class="footer-contact"><p>Frank Raymundi, Agent</p><p>31 Main Street, Flemington, NJ 08822</p><p>P: 908.555.0155 F: 908.555.0156</p><p>frank@raymundiinsurance.example</p></div></body></html>`,
  },
  {
    id: 'gb-club-committee',
    url: 'https://www.thornburycc.example/committee.html',
    people: [
      ['Mike Rudge', 'Chairman', '+447911123161'],
      ['Sue Pocock', 'Secretary', '+447911123162'],
      ['Dave "Chalky" White', 'Treasurer', '+447911123163'],
      ['Jo Tandy', 'Fixtures', '+447911123164'],
    ],
    shared: [],
    orgs: ['Thornbury Cricket Club'],
    html: `<html lang="en-GB"><head><title>Thornbury Cricket Club</title></head><body><h1>Thornbury Cricket Club</h1><h2>Club Officers 2026</h2><p>Chairman: Mike Rudge 07911 123161</p><p>Secretary: Sue Pocock 07911 123162</p><p>Treasurer: Dave "Chalky" White 07911 123163</p><p>Fixtures: Jo Tandy 07911 123164</p></body></html>`,
  },
  {
    id: 'nz-winery',
    url: 'https://stonyford.co.nz/visit',
    people: [['Hemi Parata', 'Cellar Door Manager', 'hemi@stonyford.co.nz']],
    shared: ['+6435781234'],
    orgs: ['Stonyford Estate'],
    html: `<html lang="en-NZ"><head><title>Visit | Stonyford Estate</title></head><body><h1>Visit us</h1><p>Stonyford Estate<br>88 Rapaura Road, Blenheim 7273</p><p>Ph 03 578 1234</p><h3>Group bookings</h3><p>Hemi Parata<br>Cellar Door Manager<br>hemi@stonyford.co.nz</p></body></html>`,
  },
]
