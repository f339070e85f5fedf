// Replies of help desks, mailing lists and newer apps. Format: see ../read-replies.ts. All people are invented.

export const SERVICES = `
### zh price list own
价格如下：
> 100件：9折
> 500件：8折
含税含运费。
@Q wuhao@linshi.example
在 2026-08-12 16:05:22，"吴昊" <wuhao@linshi.example> 写道：
>请报价
### quoted list with numbers zh
第2项改为10月，其他同意。
@Q wanglei@haichuan.example
在 2026年3月5日星期四，王磊 <wanglei@haichuan.example> 写道：
> 1）6月立项
> 2）9月验收
> 3）12月结项
### spark
Booked, see you there.
@S

Priya
@Q d.osei@lakeshoretools.example
On Feb 4, 2026 at 9:17 AM +0100, Daniel Osei <d.osei@lakeshoretools.example>, wrote:
> Can you book the room?
### superhuman
Thanks for the quick turnaround!
@S

Sent via Superhuman ( https://sprh.example/?vip=priya )
@Q d.osei@lakeshoretools.example
On Wed, Feb 04, 2026 at 9:17 AM, Daniel Osei < d.osei@lakeshoretools.example > wrote:

> Here is v2.
### front
Shipping today, tracking to follow.
@S

Priya Raman
Customer Care, Northgate Labs
@Q d.osei@lakeshoretools.example
On February 4, 2026 at 9:17 AM GMT+1 d.osei@lakeshoretools.example wrote:

Where is my parcel?
### zendesk reply above
The parcel arrived broken, photos attached.
@Q
##- Please type your reply above this line -##

Your request (48213) has been updated. To add additional comments, reply to this email.

Priya Raman (Northgate Labs)
Feb 4, 2026, 9:17 AM

Did it arrive?
### help scout
It works now, thank you.
@Q
On Wed, Feb 4, 2026 at 9:17 AM Northgate Support wrote:
> Please try clearing the cache.
> 
> {#HS:2231-881#}
### freshdesk
I restarted it twice, same error.
@Q support@northgatelabs.example
On Wed, 4 Feb at 9:17 AM , Northgate Support <support@northgatelabs.example> wrote:
Hi Daniel, please restart the device.
### github mail reply
Reverting fixes it on my machine too.
@Q
On Wed, Feb 4, 2026 at 9:17 AM Sam Ito ***@***.***> wrote:

> *samito* left a comment (org/tool#219)
>
> —
> Reply to this email directly, or view it on the forge.
### discourse reply
Same here, on the beta channel.
@Q
On Wed, Feb 4, 2026 at 9:17 AM Sam Ito via Forum <
incoming+af31@forum.example> wrote:

> samito
> February 4
>
> Does anybody else see this?
> ------------------------------
> Visit Topic or reply to this email to respond.
### bluemail
Will do tomorrow.
@S
Get BlueMail for Android
@Q d.osei@lakeshoretools.example
On Feb 4, 2026, at 9:17 AM, Daniel Osei <d.osei@lakeshoretools.example> wrote:
Please water the plants.
### superhuman en | Glenn Pryor <glenn@pryor.example>
Let's do 4pm then.
@S

Glenn Pryor
Partner, Pryor & Hale
@N
Sent via Superhuman
@Q ruth@alderbrook.example
On Thu, Sep 03, 2026 at 10:12 AM, Ruth Alder <ruth@alderbrook.example> wrote:
> 3pm or 4pm?
### list in reply then quote
Three points:

1. price stays
2. delivery in week 38
3. we need the certificate

Let me know by Friday.
@S

Thx
Bea
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12, Pat Orr <pat@millrace.example> wrote:
> Anything open?
### helpdesk marker
The printer works now, thanks!
@Q
##- Please type your reply above this line -##

Support (Millrace) replied:

Does the printer work?
### spark en | Glenn Pryor <glenn@pryor.example>
Approved. Please go ahead.
@S

Glenn
@N
Sent via Spark
@Q ruth@alderbrook.example
On Sep 3, 2026 at 10:12 AM +0200, Ruth Alder <ruth@alderbrook.example>, wrote:
> Could you approve the draft?
### bluemail en
Sure, the gate code is 4417.
@N
Get BlueMail for Android
@Q ruth@alderbrook.example
On Sep 3, 2026, at 10:12 AM, Ruth Alder <ruth@alderbrook.example> wrote:
What's the gate code?
### list footer
@Q
On Mon, Apr 13, 2026 at 04:40:12PM +0200, Ute Brandl wrote:
> v3 of the series.
@R
Applied to next, thanks.
@S

-- 
Jens
@Q

_______________________________________________
devel mailing list -- devel@lists.example
To unsubscribe send an email to devel-leave@lists.example
### jira style
The label is wrong on my phone as well, see screenshot.
@Q
On Mon, 13 Apr 2026 at 16:40, Ben Okoye (JIRA) <jira@okoye.example> wrote:

>     [ https://tracker.example/browse/OPS-88?page=comment ]
>
> Ben Okoye commented on OPS-88:
### intercom
Still broken after the update.
@Q
On Mon, Apr 13, 2026 at 4:40 PM, "Marta from Okoye" <marta@okoye.example> wrote:

Hi Carla, could you try again?
### hubspot tracking
Happy to join, send the invite.
@S

Carla Diaz
Head of Operations, Pinnacle Parts
503-555-0164
@Q ben@okoye.example
On Apr 13, 2026, at 4:40 PM, Ben Okoye <ben@okoye.example> wrote:

Can you join on Friday?
### missive
On my list for tomorrow.
@Q ben@okoye.example
On April 13, 2026 at 4:40 PM, Ben Okoye (ben@okoye.example) wrote:

Please review.
### en front | Nadia Osei <nadia@brightpath.example>
Hi Tom,

I've refunded the order; it should show within five days.
@S

Nadia Osei
Support, Brightpath
@Q tom@krane.example
On Aug 12, 2026, 4:05 PM +0100, Tom Kranich <tom@krane.example>, wrote:
Can I get a refund?
### en notion of two quotes
+1
@Q lia@krane.example
On Wed, Aug 12, 2026 at 5:10 PM Lia <lia@krane.example> wrote:
> Works for me.
>
> On Wed, Aug 12, 2026 at 4:05 PM Tom Kranich <tom@krane.example> wrote:
>> Noon?
### en unsubscribe footer list
I think the patch is fine, please merge.
@S

-- 
Hae-won
@N
_______________________________________________
dev mailing list -- dev@lists.example
To unsubscribe send an email to dev-leave@lists.example
### nothing but the line of a help desk
@Q
##- Please type your reply above this line -##
`
