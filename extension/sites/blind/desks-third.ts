import type { PageCase } from './page-case.ts'

/** A third round: what small houses of North America put on their contact pages. */
export const desksThird: readonly PageCase[] = [
  {
    id: 'us-bakery-2014',
    url: 'http://www.sugarmaplebakery.com/contact.php',
    people: [['Denise Fortunato', 'Owner']],
    shared: ['+18025550133', 'orders@sugarmaplebakery.com'],
    orgs: ['Sugar Maple Bakery'],
    html: `<html><head><title>Sugar Maple Bakery, Burlington Vermont - Contact Us</title></head><body><div id="wrapper"><div id="banner"><h1><a href="index.php"><span>Sugar Maple Bakery</span></a></h1></div><div id="nav"><ul><li><a>Home</a></li><li><a>Breads</a></li><li><a>Wedding Cakes</a></li><li><a>Contact</a></li></ul></div><div id="main"><h2>Contact Us</h2><p>Sugar Maple Bakery<br>88 Pine Street<br>Burlington, VT 05401<br>Phone: (802) 555-0133<br>Email: <a href="mailto:orders@sugarmaplebakery.com">orders@sugarmaplebakery.com</a></p><p>Denise Fortunato, Owner</p><p>Hours: Tues-Sat 7am - 5pm, Sunday 8am - 1pm, Closed Monday</p></div><div id="footer">Copyright 2014 Sugar Maple Bakery. All Rights Reserved. Site by Green Mountain Web</div></div></body></html>`,
  },
  {
    id: 'us-city-hall-rows',
    url: 'https://www.cityofbrenthaven.example.gov/contacts',
    people: [
      ['Theresa Lindgren', 'City Manager', '+13605550111', 'tlindgren@brenthaven.example.gov'],
      ['Omar Castellanos', 'Public Works Director', '+13605550114', 'ocastellanos@brenthaven.example.gov'],
      ['Dan Whitlock', 'Police Chief', '+13605550117'],
    ],
    shared: ['+13605550100', '+13605550119'],
    orgs: ['City of Brenthaven'],
    html: `<html lang="en"><head><title>City Contacts • Brenthaven, WA • CivicEngage</title></head><body><header><a href="/"><img alt="Brenthaven WA Homepage" src="x.png"></a></header><h1>City Contacts</h1><div class="widget"><h3>Administration</h3><p>Theresa Lindgren<br>City Manager<br><a href="mailto:tlindgren@brenthaven.example.gov">Email Theresa Lindgren</a><br>Ph: 360-555-0111</p></div><div class="widget"><h3>Public Works</h3><p>Omar Castellanos<br>Public Works Director<br><a href="mailto:ocastellanos@brenthaven.example.gov">Email Omar Castellanos</a><br>Ph: 360-555-0114<br>After hours: 360-555-0119</p></div><div class="widget"><h3>Police</h3><p>Chief Dan Whitlock<br>Police Chief<br>Ph: 360-555-0117</p></div><footer><h4>City of Brenthaven</h4><p>700 Harbor Ave, Brenthaven, WA 98221<br>Phone: 360-555-0100</p></footer></body></html>`,
  },
  {
    id: 'us-mfg-reps',
    url: 'http://www.precisiongasket.com/reps.html',
    people: [
      ['Bob Fenstermacher', '', '+12165550181', 'bob@fenstermachersales.com'],
      ['Gail Oyler', '', '+17045550182', 'goyler@carolinaseal.com'],
    ],
    shared: ['+17145550183', 'sales@pacificfluid.com'],
    orgs: [
      'Precision Gasket Company',
      'Fenstermacher Sales, Inc.',
      'Carolina Seal & Packing',
      'Pacific Fluid Products',
    ],
    html: `<html><head><title>Precision Gasket Company - Sales Representatives</title></head><body><h1>Sales Representatives</h1><table><tr><td><b>Ohio, Michigan, Indiana</b></td></tr><tr><td>Fenstermacher Sales, Inc.<br>Bob Fenstermacher<br>3400 Detroit Ave<br>Cleveland, OH 44113<br>Phone: 216-555-0181<br><a href="mailto:bob@fenstermachersales.com">bob@fenstermachersales.com</a></td></tr><tr><td><b>North &amp; South Carolina</b></td></tr><tr><td>Carolina Seal &amp; Packing<br>Gail Oyler<br>PO Box 220<br>Charlotte, NC 28202<br>Phone: 704-555-0182<br><a href="mailto:goyler@carolinaseal.com">goyler@carolinaseal.com</a></td></tr><tr><td><b>California</b></td></tr><tr><td>Pacific Fluid Products<br>1212 Katella Ave<br>Anaheim, CA 92805<br>Phone: 714-555-0183<br><a href="mailto:sales@pacificfluid.com">sales@pacificfluid.com</a></td></tr></table></body></html>`,
  },
  {
    id: 'us-consulting-about',
    url: 'https://www.harborpointadvisors.com/about',
    people: [
      ['Steven Rothman', 'Founding Partner'],
      ['Lydia Chen-Ramos', 'Partner'],
    ],
    shared: ['+16175550199', 'info@harborpointadvisors.com'],
    orgs: ['Harbor Point Advisors LLC'],
    html: `<html><head><title>About — Harbor Point Advisors</title></head><body><nav><a href="/">Harbor Point Advisors</a></nav><h1>About Us</h1><p>Harbor Point Advisors LLC is a Boston-based advisory firm founded in 2006. We help family-owned businesses plan what comes next.</p><p><strong>Steven Rothman, Founding Partner.</strong> Steven has 30 years of experience in corporate finance. Prior to Harbor Point he was a managing director at Wexler Brothers. He holds an MBA from Tuck.</p><p><strong>Lydia Chen-Ramos, Partner.</strong> Lydia leads our valuation practice. She previously worked at Deloitte.</p><p>Reach us at 617.555.0199 or info@harborpointadvisors.com</p></body></html>`,
  },
  {
    id: 'us-ranch-broker',
    url: 'https://www.highplainsland.com/agents',
    people: [
      ['Cody Barrientos', 'Broker/Owner', '+19705550141', 'cody@highplainsland.com'],
      ['Tess McKittrick', 'Associate Broker', '+19705550142', 'tess@highplainsland.com'],
      ['J.T. Sundquist', 'Farm & Ranch Specialist', '+13085550143', 'jt@highplainsland.com'],
    ],
    shared: ['+19705550140'],
    orgs: ['High Plains Land Company'],
    html: `<html><head><title>Our Agents | High Plains Land Company</title></head><body><div id="head"><a href="/"><img src="logo.gif" alt="High Plains Land Company"></a> <span>Office 970-555-0140</span></div><h1>Our Agents</h1><div class="agent"><img src="cody.jpg"><strong>Cody Barrientos</strong><br>Broker/Owner – Licensed in CO, KS<br>Cell: 970-555-0141<br><a href="mailto:cody@highplainsland.com">Email Cody</a></div><div class="agent"><strong>Tess McKittrick</strong><br>Associate Broker<br>Cell: 970-555-0142<br><a href="mailto:tess@highplainsland.com">Email Tess</a></div><div class="agent"><strong>J.T. Sundquist</strong><br>Farm &amp; Ranch Specialist<br>Cell: 308-555-0143<br><a href="mailto:jt@highplainsland.com">Email J.T.</a></div><div class="listings"><h3>Featured</h3><a>Johnson County Irrigated Quarter</a><a>Smoky Hill River Ranch</a></div></body></html>`,
  },
]
