// Replies of Outlook, Exchange and Notes in English, and of more than one language. Format: see ../read-replies.ts. All people are invented.

export const OUTLOOK = `
### outlook new mac reply
Looks right to me.
@S

Best,
Priya
@Q d.osei@lakeshoretools.example
From: Daniel Osei <d.osei@lakeshoretools.example>
Date: Wednesday, February 4, 2026 at 9:17 AM
To: Priya Raman <priya@northgatelabs.example>
Cc: Ops <ops@northgatelabs.example>
Subject: Re: Draft

Have a look?
### outlook bold stars
Approved from my side, go ahead.
@Q d.osei@lakeshoretools.example
*From:* Daniel Osei <d.osei@lakeshoretools.example>
*Sent:* Wednesday, February 4, 2026 9:17 AM
*To:* Priya Raman <priya@northgatelabs.example>
*Subject:* Budget

Please approve.
### notes en
I'm fine with that.
@S

Kind regards / Mit freundlichen Grüßen

Priya Raman
@Q
From:	Daniel Osei/Lakeshore
To:	Priya Raman/Northgate@Northgate
Date:	04.02.2026 09:17
Subject:	Re: Change request

Please comment.
### outlook en old mailto
Fine with us. Ship it.
@Q carla.diaz@pinnacle-parts.example
-----Original Message-----
From: Diaz, Carla [mailto:carla.diaz@pinnacle-parts.example] 
Sent: 13 April 2026 16:40
To: Okoye, Ben
Subject: RE: Shipment

OK to ship?
### exchange external banner
Attached is the signed copy.
@S

Ben Okoye
Pinnacle Parts
@Q carla.diaz@pinnacle-parts.example
From: Carla Diaz <carla.diaz@pinnacle-parts.example>
Sent: Monday, April 13, 2026 4:40 PM
To: Ben Okoye <ben@okoye.example>
Subject: [EXTERNAL] Contract

CAUTION: This email originated from outside of the organization.

Please sign.
### outlook com web reply divider
I'll bring the samples.
@Q ben@okoye.example
________________________________
From: Ben Okoye <ben@okoye.example>
Sent: 13 April 2026 16:40
To: Carla Diaz <carla.diaz@pinnacle-parts.example>
Subject: Samples

Bring samples please.
### notes en style
Approved.
@Q
Dana Fenn---06/01/2026 08:05:44 AM---Please approve the budget.

From:	Dana Fenn/Copper
To:	He Yan/Taihe@Taihe
Date:	06/01/2026 08:05 AM
Subject:	Budget
### windows mail
Looks good.
@S

Sent from Mail for Windows
@Q
From: Dana Fenn
Sent: Monday, June 1, 2026 8:05 AM
To: He Yan
Subject: Draft d.fenn@coppercreek.example

Draft.
### en lotus notes | Karin Wolff <karin@northport.example>
Tom, the shipment clears customs tomorrow.
@S

Regards
Karin Wolff
Northport Freight
@Q
Inactive hide details for Tom Kranich ---12/08/2026 16:05:22---When will it clear?Tom Kranich ---12/08/2026 16:05:22---When will it clear?

From: Tom Kranich/HQ/Krane
To: Karin Wolff/NP/Northport@Northport
Date: 12/08/2026 16:05
Subject: customs
### outlook desktop en | Maria Novak <maria.novak@brightwell.example>
Hi Tom,

That works for us. I will send the contract tomorrow.
@S
Kind regards,

Maria Novak, PMP
Head of Procurement | Brightwell Industries Ltd
T +44 20 7946 0018 ext. 204 | M +44 7700 900123
www.brightwell.example
@Q tom@acme.example
From: Tom Bell <tom@acme.example> 
Sent: Thursday, March 5, 2026 2:02 PM
To: Maria Novak <maria.novak@brightwell.example>
Cc: Ann Lee <ann@acme.example>
Subject: RE: Contract

Can you confirm?
### outlook for mac en
Approved.
@Q tom@acme.example
From: Tom Bell <tom@acme.example>
Date: Thursday, 5 March 2026 at 14:02
To: Maria Novak <maria.novak@brightwell.example>
Subject: Leave request

Please approve.
### hotmail en old
sure thing
@Q tom@acme.example
Date: Thu, 5 Mar 2026 14:02:11 +0100
From: tom@acme.example
To: maria@brightwell.example
Subject: Lunch

Lunch at one?
### original message en
See below, all clear.
@Q tom@acme.example
-----Original Message-----
From: Tom Bell [mailto:tom@acme.example]
Sent: 05 March 2026 14:02
To: Maria Novak
Subject: Status

Status?
`
