// How English mails close, whatever program wrote them. Format: see ../read-replies.ts. All people are invented.

export const LETTERS_ENGLISH = `
### enclosed english history under chinese
@Q tom@acme.example
On Mar 5, 2026, at 2:02 PM, Tom Bell <tom@acme.example> wrote:

> Could you confirm the price?
@R

确认，每件 8.8 美元。
@S
刘洋
### forwarded within reply
Hi Tom, see the customer's mail below, can you quote this by Monday?
@S

Priya
@F buyer@orchardmills.example
---------- Forwarded message ---------
From: Hannah Brandt <buyer@orchardmills.example>
Date: Wed, Feb 4, 2026 at 9:17 AM
Subject: Request for quote
To: <sales@northgatelabs.example>


We need 400 filters.
### thanks in middle
Thanks

I'll send the rest tomorrow once the scans are done.
### pronouns and calendly
Happy to talk this week.
@S

Priya Raman (she/her)
Product Lead, Northgate Labs
Book time with me: https://cal.example/priya
@Q d.osei@lakeshoretools.example
On Wed, Feb 4, 2026 at 9:17 AM Daniel Osei <d.osei@lakeshoretools.example>
wrote:

> Free this week?
### hk
Hi Ronald, pls see my reply in red below. Thx!
@S

Rgds,
Ivy Mok
@Q ronald@seaview.example
----- Original Message -----
From: Ronald Yip <ronald@seaview.example>
To: Ivy Mok
Cc: shipping@seaview.example
Sent: Sunday, 9 August 2026, 15:31
Subject: B/L

Pls advise.
### en 1
That's settled then. I'll book the hall.
@S

See you on the 20th,
Bridget
@Q owen@tallgrass.example
On Sun, Aug 9, 2026 at 3:31 PM Owen Pratt <owen@tallgrass.example> wrote:

> Shall we book it?
### en 2
Hello Owen,

I've asked legal and they have no objection.

Let me know if you need anything else.
@S

Bridget Kane
Senior Counsel | Tallgrass Foundation
direct 312.555.0144
@Q owen@tallgrass.example
From: Owen Pratt <owen@tallgrass.example>
Sent: Sunday, August 9, 2026 3:31 PM
To: Bridget Kane <bridget@kane.example>
Subject: Re: Clause 7

Any objections?
### en 3
Nope, all clear.
@S
Sent from my Verizon, Samsung Galaxy smartphone
@Q owen@tallgrass.example
-------- Original message --------
From: Owen Pratt <owen@tallgrass.example>
Date: 8/9/26 3:31 PM (GMT-06:00)
To: Bridget <bridget@kane.example>
Subject: Issues?

Issues?
### en 4
Yes, noon works for everyone here.
@S

Warmly,
B.

Bridget Kane, Esq.
she/her
Kane & Pratt LLP
@Q owen@tallgrass.example
On Aug 9, 2026, at 3:31 PM, Owen Pratt <owen@tallgrass.example> wrote:

﻿Noon?
### en 5
The attached is what I have. From what I can tell, the date on page two is wrong: it should be 12 August.
@S

Regards
Owen Pratt
@Q bridget@kane.example
From: Bridget Kane <bridget@kane.example>
To: Owen Pratt <owen@tallgrass.example>
Date: Sun, 9 Aug 2026 15:31:20 +0000
Subject: Page two

Please check.
### en 6
Please ignore my last mail.
@S

--
Owen Pratt | Tallgrass Foundation | +1 312 555 0199
@N

This email has been scanned by an antivirus program.
### en 7
I'd rather not.
@S

O.
@Q bridget@kane.example
On Sun, 9 Aug 2026, 15:31 Bridget Kane, <bridget@kane.example> wrote:
> Could you host?
### en 8
Two things:

> the heading stays
> the footer goes

Otherwise fine.
@S

Owen
@Q
On Sunday, August 9, 2026 at 3:31:20 PM UTC-5, Bridget Kane wrote:
> Comments?
### en 9
Hi both,

Owen, can you send the deck?
Bridget, please book the room.
@S

Thank you both,
Marguerite
### en 10
Received in good order. 2 cartons damaged, photos follow.
@S

Marguerite Dunn
Warehouse Supervisor
Tallgrass Foundation
(312) 555-0123 ext. 9
@N
________________________________
The information transmitted is intended only for the person or entity to which it is addressed and may contain confidential material.
### en 1
Hi Yachi,

Both dates work. Let's take the first.
@S

Cheers,
Rosalie Venn
Events & Hospitality
+61 2 5550 4411 ext 7
@Q yachi@yongsheng.example
On 12 Oct 2026, at 9:02 am, Yachi Lien <yachi@yongsheng.example> wrote:

> 3 or 5 November?
### en 2
Yes please, go ahead and order.
@S

Rosalie
@Q yachi@yongsheng.example
________________________________
From: Yachi Lien <yachi@yongsheng.example>
Sent: Monday, 12 October 2026 9:02:17 AM
To: Rosalie Venn <rosalie@venn.example>
Subject: Flowers

Shall I order?
### en 3
Done and dusted.
@S
Sent from Outlook for Mac
@Q yachi@yongsheng.example

From: Yachi Lien <yachi@yongsheng.example>
Date: Monday, 12 October 2026 at 9:02 am
To: Rosalie Venn <rosalie@venn.example>
Subject: Seating plan
Did you finish it?
### en 4
Team,

The venue asked for the final count by noon. We are at 46, with 3 vegetarians.
@S

Thanks for your patience,
Rosalie
### en 5
No objection from my side.
@S

Kind regards,
Dr Amos Wendell
Reader in Hydrology
School of Geography
@N

Working hours: I work part time, Mon to Wed. Please do not feel obliged to reply outside your own hours.
@Q rosalie@venn.example
From: Rosalie Venn <rosalie@venn.example>
Sent: 12 October 2026 09:02
To: Amos Wendell <amos@wendell.example>
Subject: Photo consent

Any objection?
### en 6
Comments inline.
@Q rosalie@venn.example

On Mon, Oct 12, 2026 at 9:02 AM Rosalie Venn <rosalie@venn.example> wrote:
> Can we use the hall?
@R
Yes, until 6.
@Q
> Is there parking?
@R
Only for coaches.
### closing onwards
Second draft is up. Comments welcome until noon.
@S

Onwards and upwards,
Priyanka Nair
Head of Content, Lantern & Co
@Q pat@millrace.example
On 3 Sep 2026, at 10:12, Pat Orr <pat@millrace.example> wrote:

> Is the second draft ready?
### closing with love
Dear Pat,

We would be delighted to come on the 12th.
@S

With love from all of us,
Margit and Sven
@Q pat@millrace.example
On Thu, 3 Sep 2026 at 10:12, Pat Orr <pat@millrace.example> wrote:
> Will you join us?
### initials with dash
ok, booked
@S
-w
@Q pat@millrace.example
On 9/3/26 10:12 AM, Pat Orr <pat@millrace.example> wrote:
> please book the hall
### confidentiality note below
The audit is set for October.
@S

Kind regards
Odile Vasseur
Compliance Manager
Vasseur & Fils SARL
@N
This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it and notify the sender.
@Q pat@millrace.example
From: Pat Orr <pat@millrace.example> 
Date: Thursday, 3 September 2026 at 10:12
To: Odile Vasseur <odile@vasseur.example>
Subject: Audit

When is the audit?
### reply of one word
Yes.
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12 AM Pat Orr <pat@millrace.example> wrote:
> Shall I order?
### thanks only
Received, all good here.
Thanks!
@Q tom@acme.example
On 3/5/26 2:02 PM, Tom Bell <tom@acme.example> wrote:
> Package shipped.
### prices colon lines
Unit price: 12.40 EUR
MOQ: 500
Lead time: 35 days

Let me know if that works.
### url answer
https://files.example/d/8812
@Q ben@okoye.example
On Mon, Apr 13, 2026 at 4:40 PM Ben Okoye <ben@okoye.example> wrote:
> Where is the file?
### thanks only
Thanks!
@Q ben@okoye.example
On Mon, Apr 13, 2026 at 4:40 PM Ben Okoye <ben@okoye.example> wrote:
> Done.
### zh english history
会议改到三点。
@Q d.fenn@coppercreek.example
From: Dana Fenn <d.fenn@coppercreek.example>
Date: Monday, June 1, 2026 at 08:05
To: 何岩 <heyan@taihe.example>
Subject: Re: Call

Can we move it to 3?
### bare
OK
@Q d.fenn@coppercreek.example
From: Dana Fenn
<d.fenn@coppercreek.example>
Sent: Monday, June 1, 2026 8:05 AM
To: He Yan <heyan@taihe.example>; Shen Jia
<shenjia@ruitong.example>
Cc: Ops
<ops@coppercreek.example>
Subject: Re: Plan

ok?
### only quote
@Q d.fenn@coppercreek.example
On Mon, Jun 1, 2026 at 8:05 AM Dana Fenn <d.fenn@coppercreek.example> wrote:

> Anything?
### en initials
Looks fine to me.
@S

-dm
@Q qinlang@taihe.example
On Tue, Jul 7, 2026 at 11:20 AM Lang Qin <qinlang@taihe.example> wrote:
> ok?
### en reply with greeting name only
Dora,

yes.

@S
Lang
@Q d.moss@greyfield.example
On Tue, Jul 7, 2026 at 11:20 AM Dora Moss <d.moss@greyfield.example> wrote:
> Can you?
### one word en
Yes.
@Q tom@acme.example
On 5 Mar 2026, at 14:02, Tom Bell <tom@acme.example> wrote:

Shall we?
### three levels en
Agreed.
@Q ann@acme.example
On Thu, Mar 5, 2026 at 4:10 PM Ann Lee <ann@acme.example> wrote:

> I prefer B.
>
> On Thu, Mar 5, 2026 at 2:02 PM Tom Bell <tom@acme.example> wrote:
>
>> A or B?
### reply with date and time labels en
Date: Wednesday 11 March
Time: 7am
Place: Gate 4

Bring your badge.
### two thanks en | Ann Lee <ann@acme.example>
Thanks for the quick turnaround!

I have two small comments on page 3, see attached.
@S
Thanks again,
Ann
@Q maria@brightwell.example
On Mar 5, 2026, at 2:02 PM, Maria Novak <maria@brightwell.example> wrote:

Draft attached.
### scheduled quote of customer words en
The client said:

"We will not accept a delay beyond April."

So we need a new plan.
### en thx dash | Nadia Brandt <nadia@brandt.example>
Could you forward me the minutes from Tuesday?
@S

Thx
-n
### name and verb before the date en
Agreed.
@Q
Owen Price wrote on 02/06/2026 16:12:

Shall we move it to Friday?
### hotmail en line above quoted labels
ok see u there
@Q noor@mail.example



________________________________
> From: noor@mail.example
> To: jules@mail.example
> Subject: movie
> Date: Tue, 2 Jun 2026 16:12:07 +0000
>
> 8 pm?
### en long text then initials | Quentin Ashe <q.ashe@asheantiques.example>
I have looked at the photographs of the bureau with some care. The feet are later, the handles are of the period, and the veneer on the fall has been replaced at least once. I would put it at 1790 to 1800.

@S
Q.A.
### en grandma
Dear Lily

The cake arrived and it was delicious we had it with tea. Grandpa says thank you too. The roses are out.

@S
Lots of love
Nana and Grandpa xx
### en quoted twice old
Agree with both.
@S

Cheers, Ines
@Q
Lena Sorrel wrote:
> Owen Price wrote:
>> Shall we drop support for the old format?
> Yes please.
### en neighbours
Hi all,

Bins are Wednesday this week because of the holiday.

@S
Jo (no. 14)
### en receipt confirm auto | Lantern Hill <shop@lanternhill.example>
Hi Marge,

Thanks for your order! We'll let you know when it ships.

Order 55014
2 x Lantern, brass
Total $84.00

@S
The Lantern Hill crew
`
