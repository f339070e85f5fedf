/** A second blind set: what ordinary people and offices send, in languages that write with Latin letters. */
export const ORDINARY_SECOND_LATIN = `
### Gmail web, English, top posted, wrapped attribution, card | US | Marjorie Tolliver <mtolliver@hickorycabinetworks.example>
Hi Deshawn,

The walnut doors are ready, but two of the drawer fronts came back with a
split near the handle hole. We are cutting new ones today and they will be
finished by Thursday noon.

Would Friday morning between 8 and 10 suit your installer?
@V

Thanks so much,
@S

*Marjorie Tolliver*
Production Coordinator | Hickory Cabinet Works
812-339-4178 ext. 26
www.hickorycabinetworks.example
@Q dfontaine.residential@ridgelinebuilders.example


On Mon, Feb 2, 2026 at 4:52 PM Deshawn Fontaine <
dfontaine.residential@ridgelinebuilders.example> wrote:

> Marjorie, where are we on the kitchen for lot 14? The tile crew is done on
> Wednesday and I would like to keep moving.
>
> Deshawn
>
=name Marjorie Tolliver
=title Production Coordinator
=org Hickory Cabinet Works
=phone +18123394178;26
=url hickorycabinetworks.example
### Gmail Android, English, one line, no signature | IE | Aoife Brannigan <aoife.brannigan@mailbox-eire.example>
Perfect, see you at ten past six outside the station.
@Q c.mulqueen@mailbox-eire.example

On Sat, 11 Apr 2026, 14:27 Cathal Mulqueen, <c.mulqueen@mailbox-eire.example> wrote:

> Train gets in at 18:04 if it is on time. Will you collect me?
>
### Gmail iOS, English, HTML, top posted, bare first name | AU | Priscilla Vuong <priscilla@vuongphysio.example>
@H
<html><head></head><body><div dir="auto">Hi Graham,</div><div dir="auto"><br></div><div dir="auto">Tuesday at 4.15 has just come free, shall I put you in there instead? Bring the scan report if you have it by then.</div><div dir="auto"><br></div><div dir="auto">Cheers</div><div dir="auto">Priscilla</div><div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Thu, 7 May 2026 at 9:41 am, Graham Setchell &lt;<a href="mailto:graham@setchell.example">graham@setchell.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left-width:1px;border-left-style:solid;padding-left:1ex;border-left-color:rgb(204,204,204)"><div dir="auto">Morning, I cannot make my Monday slot any more. Anything later in the week?</div><div dir="auto">Graham</div></blockquote></div></div></body></html>
@R
Hi Graham,
Tuesday at 4.15 has just come free, shall I put you in there instead? Bring the scan report if you have it by then.
@V
Cheers
@S
Priscilla
@Q graham@setchell.example
### Gmail web, English, interleaved answers | GB | Rowan Pettifer <rowan.pettifer@saltmarshtrust.example>
Dear Imogen,

My answers are below.
@Q imogen@larchandlime.example

On Wed, 14 Jan 2026 at 11:03, Imogen Askew <imogen@larchandlime.example> wrote:

> How many people are you expecting at the opening?
>
@R
Around sixty, of whom ten will be children.

@Q
> Do you have power on the site, or should we bring the generator?
>
@R
There is a 16 amp socket in the bird hide, which has been enough so far.

@Q
> And is the track passable for a Transit van?
> It looked rather soft on Sunday.
>
@R
Yes, the contractor laid fresh stone yesterday.
@V

All the best,
@S
Rowan
### Gmail web, English, forward with a note | NZ | Te Ariki Waaka <teariki@kowhaiplumbing.example>
Jo, can you price this one up? Looks like a straight swap of the cylinder to me.
@V

Cheers,
@S
Te Ariki
@F leilani.fonoti@harbourrentals.example

---------- Forwarded message ---------
From: Leilani Fonoti <leilani.fonoti@harbourrentals.example>
Date: Tue, 9 Jun 2026 at 08:12
Subject: Hot water at 22 Tamaki Rise
To: Te Ariki Waaka <teariki@kowhaiplumbing.example>


Hi Te Ariki,

The tenant at number 22 has had no hot water since Sunday. The cylinder is from 1998. Could you quote for a replacement?

Leilani
Property Manager
### Gmail web, English, HTML, no quote, signature with logo and disclaimer | US | Everett Quimby <equimby@bluffcountylegal.example>
@H
<div dir="ltr"><div>Good afternoon Ms. Hargrove,</div><div><br></div><div>The county recorder accepted the corrected deed this morning. I will drop the stamped copy in the mail tomorrow; there is nothing further for you to sign.</div><div><br></div><div>Please call if the lender asks for anything else.</div><div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><div><b>Everett Quimby</b></div><div>Paralegal, Real Estate Group</div><div>Bluff County Legal, P.C.</div><div>118 Court Street, Suite 3, Red Wing, MN 55066</div><div>Office: (651) 388-2947</div><div>Fax: (651) 388-2951</div><div><a href="mailto:equimby@bluffcountylegal.example" target="_blank">equimby@bluffcountylegal.example</a></div><div><img src="https://bluffcountylegal.example/logo.png" alt="Bluff County Legal logo" width="96" height="40"></div><div><font size="1" color="#888888">This message may contain privileged information. If you received it by mistake, please delete it and notify the sender. Nothing in this message creates an attorney-client relationship.</font></div></div></div></div>
@R
Good afternoon Ms. Hargrove,
The county recorder accepted the corrected deed this morning. I will drop the stamped copy in the mail tomorrow; there is nothing further for you to sign.
Please call if the lender asks for anything else.
@N
-- 
@S
Everett Quimby
Paralegal, Real Estate Group
Bluff County Legal, P.C.
118 Court Street, Suite 3, Red Wing, MN 55066
Office: (651) 388-2947
Fax: (651) 388-2951
equimby@bluffcountylegal.example
@N
Bluff County Legal logo
This message may contain privileged information. If you received it by mistake, please delete it and notify the sender. Nothing in this message creates an attorney-client relationship.
=name Everett Quimby
=title Paralegal
=dept Real Estate Group
=org Bluff County Legal, P.C.
=phone +16513882947
=phone +16513882951
=email equimby@bluffcountylegal.example
### Gmail web, English, bottom posted | CA | Solange Whitford <solange.whitford@peakmapping.example>
@Q odalys@northtrail.example
On Fri, Oct 9, 2026 at 8:30 AM Odalys Brisebois <odalys@northtrail.example> wrote:

> Did the drone survey of the upper valley include the second bridge? I only
> see the first one in the tiles you shared.
>
@R

It did, but those tiles were uploaded under flight 7 because of the battery
change. I have moved them next to the others now; reload the folder and you
should see 48 instead of 31.
@V

Best wishes,
@S
Solange
### Outlook desktop plain, English, top posted, card with switchboard | GB | Dervla Hatch <d.hatch@penninefasteners.example>
Tony

Works order 4471 left us on the 14.00 van. The balance of 600 pieces follows on Monday, no extra carriage.
@V

Kind regards
@S

Dervla Hatch
Despatch Supervisor
Pennine Fasteners Ltd
Unit 9, Aire Mill Trading Estate, Keighley BD21 4NQ
Tel: 01535 664218
Direct: 01535 664233
Email: d.hatch@penninefasteners.example
@Q tony.garside@millomengineering.example

-----Original Message-----
From: Tony Garside <tony.garside@millomengineering.example> 
Sent: 12 May 2026 09:16
To: Dervla Hatch <d.hatch@penninefasteners.example>
Subject: RE: Order 4471

Any news on the M10 studs? The lads are stood waiting.

Tony Garside
Buyer
=name Dervla Hatch
=title Despatch Supervisor
=org Pennine Fasteners Ltd
=phone +441535664218
=phone +441535664233
=email d.hatch@penninefasteners.example
### Outlook desktop Word markup, English, HTML, card | ZA | Nomvula Dlamini <nomvula.dlamini@kariegafreight.example>
@H
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head><body lang="EN-ZA" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"><div class="WordSection1"><p class="MsoNormal"><span style="mso-fareast-language:EN-US">Good day Pieter,<o:p></o:p></span></p><p class="MsoNormal"><span style="mso-fareast-language:EN-US"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="mso-fareast-language:EN-US">Customs released both containers at 07:40. Please have your truck at gate 3 before 16:00, otherwise storage is charged for a further day.<o:p></o:p></span></p><p class="MsoNormal"><span style="mso-fareast-language:EN-US"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="mso-fareast-language:EN-US">Kind regards,<o:p></o:p></span></p><p class="MsoNormal"><b><span style="font-size:12.0pt;color:#1F497D">Nomvula Dlamini<o:p></o:p></span></b></p><p class="MsoNormal"><span style="color:#1F497D">Imports Controller<o:p></o:p></span></p><p class="MsoNormal"><span style="color:#1F497D">Kariega Freight (Pty) Ltd<o:p></o:p></span></p><p class="MsoNormal"><span style="color:#1F497D">T: +27 41 992 3718 | C: +27 82 447 1963<o:p></o:p></span></p><p class="MsoNormal"><span style="color:#1F497D">W: <a href="https://www.kariegafreight.example/">www.kariegafreight.example</a><o:p></o:p></span></p><p class="MsoNormal"><span style="mso-fareast-language:EN-US"><o:p>&nbsp;</o:p></span></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> Pieter Lourens &lt;pieter@lourenstyres.example&gt; <br><b>Sent:</b> Monday, 02 November 2026 15:22<br><b>To:</b> Nomvula Dlamini &lt;nomvula.dlamini@kariegafreight.example&gt;<br><b>Subject:</b> Containers<o:p></o:p></span></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Hi Nomvula, are they out yet?<o:p></o:p></p></div></body></html>
@R
Good day Pieter,
Customs released both containers at 07:40. Please have your truck at gate 3 before 16:00, otherwise storage is charged for a further day.
@V
Kind regards,
@S
Nomvula Dlamini
Imports Controller
Kariega Freight (Pty) Ltd
T: +27 41 992 3718 | C: +27 82 447 1963
W: www.kariegafreight.example
@Q pieter@lourenstyres.example
=name Nomvula Dlamini
=title Imports Controller
=org Kariega Freight (Pty) Ltd
=phone +27419923718
=phone +27824471963
=url kariegafreight.example
### Outlook desktop, English, HTML, three levels, initials | US | Gretchen Oyelaran <goyelaran@summitdentallab.example>
@H
<html><body lang="EN-US"><div class="WordSection1"><p class="MsoNormal">Remake approved, no charge. Ship the old crown back with the next case please.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">GO</p><p class="MsoNormal">&nbsp;</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Malik Stroud &lt;malik@stroudfamilydental.example&gt; <br><b>Sent:</b> Tuesday, October 13, 2026 2:41 PM<br><b>To:</b> Gretchen Oyelaran &lt;goyelaran@summitdentallab.example&gt;<br><b>Subject:</b> RE: RE: Case 20871</p></div><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Margin is open on the distal, photo attached.</p><p class="MsoNormal">Malik Stroud, DDS</p><p class="MsoNormal">Stroud Family Dental | 970-482-3316</p><p class="MsoNormal">&nbsp;</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Gretchen Oyelaran &lt;goyelaran@summitdentallab.example&gt; <br><b>Sent:</b> Monday, October 12, 2026 9:02 AM<br><b>To:</b> Malik Stroud &lt;malik@stroudfamilydental.example&gt;<br><b>Subject:</b> RE: Case 20871</p></div><p class="MsoNormal">What seems to be wrong with it?</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Malik Stroud &lt;malik@stroudfamilydental.example&gt; <br><b>Sent:</b> Monday, October 12, 2026 8:40 AM<br><b>To:</b> Gretchen Oyelaran &lt;goyelaran@summitdentallab.example&gt;<br><b>Subject:</b> Case 20871</p></div><p class="MsoNormal">Number 19 does not seat. Help?</p></div></body></html>
@R
Remake approved, no charge. Ship the old crown back with the next case please.
@S
GO
@Q malik@stroudfamilydental.example
### Outlook web, English, rule above the header, card | IE | Padraig Keohane <padraig.keohane@corkglassworks.example>
Hi Sinead,

The replacement pane is 6 mm toughened, same as the one that broke. We can fit it on the 15th in the afternoon, weather allowing.

Can you make sure the scaffolders leave the lower board in place?
@V

Many thanks,

@S
Padraig Keohane
Site Manager
Cork Glassworks DAC
M: 086 254 7713
T: 021 431 5802
@Q sinead@tierneyarchitects.example

________________________________
From: Sinead Tierney <sinead@tierneyarchitects.example>
Sent: Thursday 8 October 2026 16:37
To: Padraig Keohane <padraig.keohane@corkglassworks.example>
Subject: Broken pane, stairwell

Hi Padraig, somebody put a ladder through the stairwell glazing. When can you replace it?
=name Padraig Keohane
=title Site Manager
=org Cork Glassworks DAC
=phone +353862547713
=phone +353214315802
### Outlook web, English, HTML, Signature container | PH | Maricel Bantayan <maricel.bantayan@visayashealthlines.example>
@H
<html><body dir="ltr"><div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">Hello Mr. Teves,</div><div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;"><br></div><div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">Your reimbursement for the May check-up was approved at PHP 3,450. It will reach your account within five banking days.</div><div class="elementToProof"><br></div><div id="Signature" class="elementToProof"><p style="margin:0">Respectfully,</p><p style="margin:0"><b>Maricel Bantayan</b></p><p style="margin:0">Claims Officer II</p><p style="margin:0">Visayas Healthlines, Inc.</p><p style="margin:0">Mobile: 0917 842 6135</p><p style="margin:0">Landline: (032) 412 7786 local 118</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> Rodel Teves &lt;rodel.teves@mactanboats.example&gt;<br><b>Sent:</b> Monday, June 1, 2026 10:05 AM<br><b>To:</b> Maricel Bantayan &lt;maricel.bantayan@visayashealthlines.example&gt;<br><b>Subject:</b> Reimbursement</font><div>&nbsp;</div></div><div>Good morning ma'am, may I ask the status of my claim?</div></body></html>
@R
Hello Mr. Teves,
Your reimbursement for the May check-up was approved at PHP 3,450. It will reach your account within five banking days.
@V
Respectfully,
@S
Maricel Bantayan
Claims Officer II
Visayas Healthlines, Inc.
Mobile: 0917 842 6135
Landline: (032) 412 7786 local 118
@Q rodel.teves@mactanboats.example
=name Maricel Bantayan
=title Claims Officer II
=org Visayas Healthlines, Inc.
=phone +639178426135
=phone +63324127786;118
### Outlook iOS, English, app footer, one line | US | Trent Abernathy <trent.abernathy@gulfstatescranes.example>
Yes go ahead and book the 90 ton, same rate as last time.
@N

Get Outlook for iOS<https://aka.ms/o0ukef>
@Q lupe@coastalrigging.example
________________________________
From: Lupe Arredondo <lupe@coastalrigging.example>
Sent: Wednesday, September 16, 2026 7:55:12 AM
To: Trent Abernathy <trent.abernathy@gulfstatescranes.example>
Subject: Crane for Saturday

I can get the 90 ton from the yard in Mobile. OK to book?
### Outlook Android, English, HTML, app footer | AU | Callum Drysdale <callum@drysdalefencing.example>
@H
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div dir="auto" style="font-size: 11pt;">Can do Thursday arvo. I will need the gate code and somewhere to leave the trailer overnight.</div><div dir="auto" style="font-size: 11pt;"><br></div><div dir="auto">Callum</div><div id="ms-outlook-mobile-signature" dir="auto"><div><br></div>Get <a href="https://aka.ms/AAb9ysg">Outlook for Android</a></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt"><b>From:</b> Wendy Prout &lt;wendy@proutvineyards.example&gt;<br><b>Sent:</b> Tuesday, August 4, 2026 6:21:40 PM<br><b>To:</b> Callum Drysdale &lt;callum@drysdalefencing.example&gt;<br><b>Subject:</b> East boundary</font><div>&nbsp;</div></div><div dir="ltr">When could you start on the east boundary, Callum?</div></body></html>
@R
Can do Thursday arvo. I will need the gate code and somewhere to leave the trailer overnight.
@S
Callum
@N
Get Outlook for Android
@Q wendy@proutvineyards.example
### Outlook for Mac, English, card in capitals, disclaimer | GB | Anwen Gethin <anwen.gethin@teifisurveyors.example>
Dear Mr Lockyer

The survey of Pen-y-bont Barn is booked for 9.30 on Tuesday. Access to the roof void would help; a stepladder is enough.
@V

Yours sincerely
@S

ANWEN GETHIN MRICS
Associate Director
TEIFI SURVEYORS LLP
Office 01239 614 782  |  Mobile 07974 316 228
anwen.gethin@teifisurveyors.example
@N

Teifi Surveyors LLP is registered in Wales OC398114. This email is intended solely for the addressee; please do not copy or distribute it.
@Q lockyer.h@barnowl.example

From: Hugh Lockyer <lockyer.h@barnowl.example>
Date: Friday, 16 January 2026 at 17:20
To: Anwen Gethin <anwen.gethin@teifisurveyors.example>
Subject: Survey

Dear Ms Gethin, when could you come and look at the barn?
=name ANWEN GETHIN
=title Associate Director
=org TEIFI SURVEYORS LLP
=phone +441239614782
=phone +447974316228
=email anwen.gethin@teifisurveyors.example
### Outlook desktop, English, forward with note and card | SG | Farhana Iskandar <farhana.iskandar@kallangprecision.example>
Hi Wei Liang,

Please see the customer's complaint below. Can QA look at the retained samples from lot 0618 and tell me the hardness readings by tomorrow noon?
@V

Regards
@S

Farhana Iskandar (Ms)
Key Account Executive
Kallang Precision Pte Ltd
DID: +65 6748 3195
HP: +65 9127 6640
@Q gunter.hollweg@hollweg-pumps.example

From: Gunter Hollweg <gunter.hollweg@hollweg-pumps.example>
Sent: Tuesday, 13 October 2026 4:48 PM
To: Farhana Iskandar <farhana.iskandar@kallangprecision.example>
Subject: FW: Shaft sleeves lot 0618

Dear Farhana, three sleeves out of the last lot show wear after two weeks. Please check the heat treatment.

Best regards
Gunter Hollweg
Purchasing Manager
=name Farhana Iskandar
=title Key Account Executive
=org Kallang Precision Pte Ltd
=phone +6567483195
=phone +6591276640
### Apple Mail macOS, English, attribution inside the quote | GB | Felix Ormerod <felix@ormerodandvine.example>
Got them, thank you. The second version with the wider crop is the one. Could I have it at 300 dpi as well?
@S

Felix
@Q nadia@khalilphoto.example

> On 14 Apr 2026, at 18:55, Nadia Khalil <nadia@khalilphoto.example> wrote:
> 
> Hi Felix,
> 
> Three options in the folder. Tell me which you like best.
> 
> N x
> 
### Apple Mail iOS, English, one line, phone footer | US | Bernadette Sykora <bsykora@prairieviewschools.example>
Approved. Thanks for staying under budget.
@N

Sent from my iPhone
@Q cwhitlock@prairieviewschools.example

> On Sep 15, 2026, at 7:12 AM, Curtis Whitlock <cwhitlock@prairieviewschools.example> wrote:
> 
> Purchase request for 24 microscopes attached, $6,912 total. OK?
### Apple Mail macOS, English, HTML, blockquote cite, card | CA | Yannick Theriault-Moss <ytm@fundybayecology.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">Hi Marguerite,<div><br></div><div>We counted 1,140 sandpipers on the east flat, a third more than last August. The raw sheets are in the shared folder under “2026-08”.</div><div><br></div><div>I will write the summary over the weekend.<br><div><br></div><div>Warmly,</div><br id="lineBreakAtBeginningOfMessage"><div><div dir="auto" style="caret-color: rgb(0, 0, 0);"><div>Yannick Theriault-Moss</div><div>Field Lead, Shorebird Programme</div><div>Fundy Bay Ecology Society</div><div>506-874-2291</div></div></div><div><br><blockquote type="cite"><div>On Aug 3, 2026, at 9:05 PM, Marguerite Hale &lt;marguerite@hale.example&gt; wrote:</div><br class="Apple-interchange-newline"><div><div>How was the count? Dying to know.</div></div></blockquote></div><br></div></body></html>
@R
Hi Marguerite,
We counted 1,140 sandpipers on the east flat, a third more than last August. The raw sheets are in the shared folder under “2026-08”.
I will write the summary over the weekend.
@V
Warmly,
@S
Yannick Theriault-Moss
Field Lead, Shorebird Programme
Fundy Bay Ecology Society
506-874-2291
@Q marguerite@hale.example
=name Yannick Theriault-Moss
=title Field Lead, Shorebird Programme
=org Fundy Bay Ecology Society
=phone +15068742291
### Apple Mail iPad, English, forwarded message, no signature | GB | Harriet Loveday <harriet@lovedaygarden.example>
Is this the one you meant? Looks rather steep for second hand.
@N

Sent from my iPad
@F sales@mowermarket.example

Begin forwarded message:

From: Mower Market <sales@mowermarket.example>
Date: 2 March 2026 at 12:31:08 GMT
To: Harriet Loveday <harriet@lovedaygarden.example>
Subject: Your quotation 5528

Dear Mrs Loveday, the ride-on mower you asked about is £2,150 including delivery.
### Thunderbird, English, bottom posted, dash signature | NZ | Hamish Renwick <hamish@renwickbees.example>
@Q
On 9/06/26 7:40 pm, Carys Probert wrote:
> Hello Hamish,
> do you still sell nucleus colonies, and if so at what price?
> Carys

@R
Hi Carys,

Yes, five-frame nucs from late September at $290 each. You would need to bring
your own box, and I ask for a deposit of $50 to hold one.

@N
-- 
@S
Hamish Renwick
Renwick Bees, Motueka
027 448 6192
=name Hamish Renwick
=org Renwick Bees
=phone +64274486192
### Thunderbird, English, HTML, top posted | IN | Anjali Deshpande <anjali@deshpandetextiles.example>
@H
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><p>Dear Mr. Whitcombe,</p><p>The lab dips for shades 14 and 22 were despatched by courier today. Kindly confirm the shades at the earliest so that we may block the yarn.</p><p>Thanking you,<br></p><div class="moz-signature">-- <br>Anjali Deshpande<br>Merchandiser - Exports<br>Deshpande Textiles Pvt. Ltd.<br>Plot 47, MIDC, Solapur 413006<br>Mob: +91 98223 41607<br></div><div class="moz-cite-prefix">On 07-05-2026 16:12, Giles Whitcombe wrote:<br></div><blockquote type="cite" cite="mid:a81@whitcombelinens.example"><p>Any news on the lab dips?</p></blockquote></body></html>
@R
Dear Mr. Whitcombe,
The lab dips for shades 14 and 22 were despatched by courier today. Kindly confirm the shades at the earliest so that we may block the yarn.
@V
Thanking you,
@N
-- 
@S
Anjali Deshpande
Merchandiser - Exports
Deshpande Textiles Pvt. Ltd.
Plot 47, MIDC, Solapur 413006
Mob: +91 98223 41607
@Q
=name Anjali Deshpande
=org Deshpande Textiles Pvt. Ltd.
=phone +919822341607
### Thunderbird, English, forward with note | US | Odell Kirschner <odell@kirschnerorgans.example>
Liesl,

Fyi, the parish has decided. They want the 8' flute left as it is, which saves us a week in the shop.
@S

Odell
@F secretary@staldate.example

-------- Forwarded Message --------
Subject: 	Organ restoration
Date: 	Mon, 6 Jul 2026 13:20:51 -0500
From: 	Lorna Fitch <secretary@staldate.example>
To: 	Odell Kirschner <odell@kirschnerorgans.example>


Dear Mr. Kirschner,

the council voted last night to leave the flute stop untouched.

Lorna Fitch
### Yahoo web, English, top posted, indented attribution | US | Ramona Esquivel <ramona.esquivel@valleypostbox.example>
 Hi Tammy,
The bake sale made $418 and we still have eleven jars of salsa left. Want me to bring them to the game on Saturday?
I owe you for the tablecloths too.
@S

Ramona
@Q tammy.oconnell@valleypostbox.example

    On Monday, October 5, 2026 at 08:44:19 PM CDT, Tammy O'Connell <tammy.oconnell@valleypostbox.example> wrote:  
 
  How did we do?? Did you count it yet?
   
### Yahoo web, English, HTML, yahoo_quoted | US | Clifford Banks <cliffbanks@lakesidecharters.example>
@H
<html><head></head><body><div class="ydp3f1c9a2eyahoo-style-wrap" style="font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:16px;"><div></div><div dir="ltr" data-setdir="false">Two adults and three kids is fine on the pontoon. Bring sunscreen, the canopy only covers the back half.</div><div dir="ltr" data-setdir="false"><br></div><div dir="ltr" data-setdir="false">See you at the dock at 9.</div><div><br></div><div class="ydp3f1c9a2esignature"><div>Capt. Cliff Banks</div><div>Lakeside Charters</div><div>903-641-8827</div></div></div><div id="ydp77b0yahoo_quoted_4410" class="ydp77b0yahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;"><div>On Tuesday, May 12, 2026 at 06:03:55 PM CDT, Jolene Haggerty &lt;jolene@haggerty.example&gt; wrote:</div><div><br></div><div><br></div><div><div>Can five of us come on Saturday? The kids are 6, 8 and 11.</div></div></div></div></body></html>
@R
Two adults and three kids is fine on the pontoon. Bring sunscreen, the canopy only covers the back half.
See you at the dock at 9.
@S
Capt. Cliff Banks
Lakeside Charters
903-641-8827
@Q jolene@haggerty.example
=name Cliff Banks
=org Lakeside Charters
=phone +19036418827
### AOL app, English, phone footer | US | Norbert Pulaski <norbert.pulaski@oldtimers-mail.example>
No need to bring anything Dolores, just yourselves. Fish fry starts at five.
@N

Sent from the all new AOL app for Android
@Q dolores.wick@oldtimers-mail.example

  On Fri, Jun 5, 2026 at 3:17 PM, Dolores Wick<dolores.wick@oldtimers-mail.example> wrote:   What should we bring on Sunday?
  
Dolores
  
### Proton Mail, English, top posted, product footer | IE | Tadhg Concannon <tadhg@concannonresearch.example>
Hello,

I would rather not share the raw interviews, the consent forms do not cover it. The coded table without names is attached and should be enough for your replication.
@V

Regards,
@S
Tadhg Concannon
@N

Sent with Proton Mail secure email.
@Q e.vasile@openmethods.example

On Monday, February 2nd, 2026 at 15:26, Elena Vasile <e.vasile@openmethods.example> wrote:

> Dear Dr Concannon,
> 
> would you be willing to share the transcripts behind your 2024 paper?
> 
> Elena Vasile
=name Tadhg Concannon
### Proton Mail, English, HTML, signature block and quote | GB | Leander Osei <leander@oseisecurity.example>
@H
<div style="font-family: Arial, sans-serif; font-size: 14px;">Hi Beth,</div><div style="font-family: Arial, sans-serif; font-size: 14px;"><br></div><div style="font-family: Arial, sans-serif; font-size: 14px;">The key rotation is finished on all four hosts. The old key stops working on Friday at noon.</div><div style="font-family: Arial, sans-serif; font-size: 14px;"><br></div><div class="protonmail_signature_block" style="font-family: Arial, sans-serif; font-size: 14px;"><div class="protonmail_signature_block-user"><div><b>Leander Osei</b></div><div>Penetration Tester</div><div>Osei Security</div><div>0113 487 6021</div></div><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/mail/home">Proton Mail</a> secure email.</div></div><div style="font-family: Arial, sans-serif; font-size: 14px;"><br></div><div class="protonmail_quote">On Wednesday, January 14th, 2026 at 9:58 AM, Beth Ridout &lt;beth@ridout.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite"><div>Morning Leander, have you rotated the keys yet?</div></blockquote><br></div>
@R
Hi Beth,
The key rotation is finished on all four hosts. The old key stops working on Friday at noon.
@S
Leander Osei
Penetration Tester
Osei Security
0113 487 6021
@N
Sent with Proton Mail secure email.
@Q beth@ridout.example
=name Leander Osei
=title Penetration Tester
=org Osei Security
=phone +441134876021
### Fastmail, English, interleaved, attribution without address | AU | Magnus Thistleton <magnus@thistletonmaps.example>
@Q
On Wed, 13 May 2026, at 3:14 PM, Saoirse Wynn wrote:
> Do the contour files come in metres or in feet?

@R
Metres, always. The 1962 sheets were in feet but I converted them.

@Q
> And which datum?

@R
GDA2020.

@Q
> I can send a USB stick if the files are too big for mail.

@R
No need, there is a download link at the bottom of the invoice.
@S

Magnus
### Zoho Mail, English, top posted, zone offset in the attribution | IN | Karthik Subramanian <karthik@nilgiriteas.example>
Dear Ms. Lindqvist,

Sample lots 7, 9 and 12 were sent by EMS this morning, tracking EE418270935IN.
Price for lot 9 remains USD 5.40 per kg FOB Cochin, valid until month end.

@V
Warm Regards,

@S
Karthik Subramanian
Assistant Manager - Exports
Nilgiri Teas & Estates
Coonoor, Tamil Nadu
Ph: +91 423 223 6814
Cell: +91 94431 70256
@Q maj@lindqvist-te.example


---- On Tue, 03 Nov 2026 14:52:07 +0530 Maj Lindqvist <maj@lindqvist-te.example> wrote ---

 > Dear Karthik,
 > may I have samples of the three lots and your best price for lot 9?
 > Maj
=name Karthik Subramanian
=org Nilgiri Teas & Estates
=phone +914232236814
=phone +919443170256
### Roundcube, English, interleaved with signature at the end | IE | Eithne Gallogly <eithne@atlanticchoirs.example>
Hi Ronan, see inline.
@Q ronan@kilbrickhall.example

On 2026-03-09 19:45, Ronan Devane <ronan@kilbrickhall.example> wrote:
> We can give you the hall from two o'clock, is that early enough?

@R
Two is grand, the risers take an hour.

@Q
> Piano needs tuning, do you want us to arrange it?

@R
Please do, to 442 if your man does not mind.

@Q
> Tea for how many?

@R
Forty-four singers plus six of us.

@N
-- 
@S
Eithne Gallogly
Secretary, Atlantic Choirs
eithne@atlanticchoirs.example
=name Eithne Gallogly
=title Secretary
=org Atlantic Choirs
=email eithne@atlanticchoirs.example
### SOGo, English, top posted | KE | Wanjiru Kamande <wanjiru.kamande@rifthydro.example>
Dear Otieno,

The pump test at borehole 3 is postponed to Thursday because the generator is still in Nakuru. Yield at borehole 2 was 4.2 cubic metres per hour.

@V
Best regards,
@S
Wanjiru Kamande
Hydrogeologist, Rift Hydro Consultants
+254 722 618 374
@Q otieno@lakewaterboard.example

On Monday, April 06, 2026 11:20 EAT, Otieno Achieng <otieno@lakewaterboard.example> wrote:
 
> Dear Wanjiru, is the pump test tomorrow as planned?
=name Wanjiru Kamande
=title Hydrogeologist
=org Rift Hydro Consultants
=phone +254722618374
### Spark, English, HTML, reply section | US | Paloma Reyes-Whitaker <paloma@studiowhitaker.example>
@H
<html><head><title></title></head><body><div name="messageBodySection"><div dir="auto">Love it! Just swap the serif on the back label for the one on the front, then send to print.</div></div><div name="messageSignatureSection"><br><div class="matchFont">Paloma Reyes-Whitaker<br>Creative Director, Studio Whitaker<br>+1 505 792 6418</div></div><div name="messageReplySection">On Sep 14, 2026 at 5:26 PM -0600, Dmitri Falk &lt;dmitri@falkpress.example&gt;, wrote:<br><blockquote type="cite" style="border-left-color: grey; border-left-width: thin; border-left-style: solid; margin: 5px 5px;padding-left: 10px;"><div>Label proofs, round three. Ok to print?</div></blockquote></div></body></html>
@R
Love it! Just swap the serif on the back label for the one on the front, then send to print.
@S
Paloma Reyes-Whitaker
Creative Director, Studio Whitaker
+1 505 792 6418
@Q dmitri@falkpress.example
=name Paloma Reyes-Whitaker
=title Creative Director
=org Studio Whitaker
=phone +15057926418
### Superhuman, English, short with product footer | US | Jarrett Kimball <jarrett@fernwoodcapital.example>
Works on our side. Counsel will turn the side letter tonight; please hold 11am PT tomorrow for a page flip.
@V

Best,
@S
Jarrett
@N

Sent via Superhuman
@Q shirin@novoterra.example


On Tue, Nov 10, 2026 at 6:32 PM, Shirin Amani <shirin@novoterra.example> wrote:

> Jarrett, we are fine with the 1x non-participating preference. Can we close on Friday?
> 
> Shirin
### eM Client, English, header lines without colons | GB | Gideon Farrow <gideon@farrowlifts.example>
Dear Mrs Bhatt

The lift was inspected today and has been put back in service. The report will
follow by post; there is one advisory about the pit light.

@V
Regards

@S
Gideon Farrow
Service Engineer, Farrow Lifts
24 h desk 01226 738 514
@Q p.bhatt@millraceflats.example

------ Original Message ------
From "Pushpa Bhatt" <p.bhatt@millraceflats.example>
To "Gideon Farrow" <gideon@farrowlifts.example>
Date 09/06/2026 08:51:33
Subject Lift out of order

Good morning, the lift has stopped at the second floor again.
=name Gideon Farrow
=title Service Engineer
=org Farrow Lifts
=phone +441226738514
### HCL Notes, English, labels in columns | US | Theodora Lindgren <tlindgren@midwestgrainbank.example>
Bob,

The wire went out at 11:06 this morning, reference 260914-0331. Let me know if it has not posted by close of business.

@S
Theodora Lindgren
AVP, Treasury Services
Midwest Grain Bank
Phone 319-728-5046
@Q bob.hess@hessseed.example



From:   "Bob Hess" <bob.hess@hessseed.example>
To:     "Theodora Lindgren" <tlindgren@midwestgrainbank.example>
Date:   09/14/2026 09:48 AM
Subject:        Wire to Prairie Seed



Morning Theodora, has the wire gone yet?
=name Theodora Lindgren
=title AVP
=dept Treasury Services
=org Midwest Grain Bank
=phone +13197285046
### Mailbird, English, HTML, card with links | ZA | Thandeka Maseko <thandeka@masekotours.example>
@H
<div id="__MailbirdStyleContent" style="font-size: 12pt;font-family: Arial;color: #000000;text-align: left" dir="ltr">Hello Birgit,<div><br></div><div>Your group of eight is confirmed for the Cederberg trail, 14 to 18 September. The deposit of R 9 600 is due by the end of July.</div><div><br></div><div>Kind regards,</div><div><br></div><div class="mb_sig"><div>Thandeka Maseko</div><div>Owner and guide</div><div>Maseko Tours</div><div>WhatsApp +27 73 581 4406</div><div><a href="https://masekotours.example">masekotours.example</a></div></div><blockquote class="history_container" type="cite" style="border-left-style: solid;border-width: 1px;margin-top: 20px;margin-left: 0px;padding-left: 10px"><p style="color: #AAAAAA; margin-top: 10px;">On 2026/07/06 17:03:12, Birgit Aasen &lt;birgit@aasenreiser.example&gt; wrote:</p><div>Hi Thandeka, can we bring eight people in September?</div></blockquote></div>
@R
Hello Birgit,
Your group of eight is confirmed for the Cederberg trail, 14 to 18 September. The deposit of R 9 600 is due by the end of July.
@V
Kind regards,
@S
Thandeka Maseko
Owner and guide
Maseko Tours
WhatsApp +27 73 581 4406
masekotours.example
@Q birgit@aasenreiser.example
=name Thandeka Maseko
=title Owner and guide
=org Maseko Tours
=phone +27735814406
=url masekotours.example
### K-9 Mail, English, bottom posted, footer with dashes | CA | Barnaby Lachance <barnaby@lachanceboats.example>
@Q quill@eastshorecoop.example
On October 5, 2026 6:18:44 PM EDT, Quill Eastman <quill@eastshorecoop.example> wrote:
>Barnaby, did you find the leak in the dinghy?
>
>Quill

@R
Hairline crack by the transom bolt, sealed it this afternoon. Give it a day before you put weight on it.
@N
-- 
Sent from my Android device with K-9 Mail. Please excuse my brevity.
### Samsung Mail, English, original message block | GB | Zainab Rashid <zainab@rashidcatering.example>
Hi Colin, yes we can do 45 vegetarian and 30 chicken for the 21st. Are there any nut allergies?
@S

Zainab
@N


Sent from my Galaxy
@Q colin.tansley@tansleyevents.example


-------- Original message --------
From: Colin Tansley <colin.tansley@tansleyevents.example> 
Date: 04/08/2026  11:32  (GMT+00:00) 
To: Zainab Rashid <zainab@rashidcatering.example> 
Subject: Catering 21 August 

Hello Zainab, 75 covers on the 21st, mixed menu. Possible?
### BlackBerry, English, sender named without address | CA | Conrad Eastlake <ceastlake@boreallumber.example>
Tell him we hold at 612 per thousand and no freight allowance. I am in the air until four.
@N

Sent from my BlackBerry 10 smartphone on the Rogers network.
@Q
  Original Message  
From: Rosalie Nadeau
Sent: Thursday, January 15, 2026 11:19 AM
To: Conrad Eastlake
Subject: Re: Spruce studs

He is asking for 595 delivered. What do I say?
### Front, English, HTML, shared desk | US | Wendell Achterberg <wendell@cedarloopbikes.example>
@H
<div>Hi Monique,</div><div><br></div><div>Your frame passed inspection and ships tomorrow. Because the first box was damaged in transit we upgraded you to two-day delivery at no cost.</div><div><br></div><div>Ride safe,</div><div><br></div><div class="front-signature"><div>Wendell Achterberg</div><div>Customer Care Lead</div><div>Cedar Loop Bikes | <a href="https://cedarloopbikes.example/help">cedarloopbikes.example/help</a></div></div><br><blockquote type="cite" class="front-blockquote"><div>On October 12, 2026 at 8:15 AM PDT <a href="mailto:monique@dupree.example">monique@dupree.example</a> wrote:</div><br><div><div>Any update on the warranty frame? It has been three weeks.</div></div></blockquote>
@R
Hi Monique,
Your frame passed inspection and ships tomorrow. Because the first box was damaged in transit we upgraded you to two-day delivery at no cost.
@V
Ride safe,
@S
Wendell Achterberg
Customer Care Lead
Cedar Loop Bikes | cedarloopbikes.example/help
@Q monique@dupree.example
=name Wendell Achterberg
=title Customer Care Lead
=org Cedar Loop Bikes
=url cedarloopbikes.example/help
### Zendesk, English, customer answers above the marker | US | Luella Prentice <luella@prenticequilts.example>
I tried both steps and the label printer is still offline. The light on the front blinks orange three times, then stops.
@S

Luella
@Q support@parcelpilot.example

On Wed, Sep 16, 2026 at 2:20 PM Parcel Pilot Support <support@parcelpilot.example>
wrote:

> ##- Please type your reply above this line -##
>
> Your request (48213) has been updated. To add additional comments, reply to
> this email.
>
> *Ingrid* (Parcel Pilot)
>
> Sep 16, 2026, 2:20 PM EDT
>
> Please restart the printer and reinstall the driver.
>
### Freshdesk, English, HTML, agent reply with card | IN | Meenakshi Raghunathan <support@looprouter.example>
@H
<div style="font-size: 13px; font-family: Helvetica Neue, Helvetica, Arial, sans-serif;"><div dir="ltr">Hi Bartholomew,</div><div dir="ltr"><br></div><div dir="ltr">Greetings from Looprouter!</div><div dir="ltr"><br></div><div dir="ltr">The webhook failed because the certificate of your endpoint expired on 30 April. Please renew it and press “Retry all” in the dashboard.</div><div dir="ltr"><br></div><div class="freshdesk_signature"><div dir="ltr"><p>Regards,<br>Meenakshi Raghunathan<br>Product Specialist<br>Looprouter Technologies<br></p></div></div><div class="freshdesk_quote"><blockquote class="freshdesk_quote">On Mon, 4 May at 6:33 PM , Bartholomew Ince &lt;bart@incegoods.example&gt; wrote:<br><div>None of our webhooks came through since Friday.</div></blockquote></div></div>
@R
Hi Bartholomew,
Greetings from Looprouter!
The webhook failed because the certificate of your endpoint expired on 30 April. Please renew it and press “Retry all” in the dashboard.
@V
Regards,
@S
Meenakshi Raghunathan
Product Specialist
Looprouter Technologies
@Q bart@incegoods.example
=name Meenakshi Raghunathan
=title Product Specialist
=org Looprouter Technologies
### Intercom, English, customer reply to a product message | AU | Dov Lazarus <dov@lazarusjoinery.example>
Hi Priya

The export is fine now, thanks for the quick fix. One more thing: can the invoice date follow the Australian order, day first?
@S

Dov
@Q notifications@ledgerlark.example

On Fri, 5 Jun 2026 at 11:06, Priya from Ledgerlark <notifications@ledgerlark.example> wrote:

> Hi Dov, we have fixed the CSV export. Could you try again?
>
> Priya
> Customer Support at Ledgerlark
### HubSpot, English, HTML, sales mail without history | US | Kendrick Osborne <kosborne@palisaderoofing.example>
@H
<div dir="ltr"><div>Hi Mrs. Talavera,</div><div><br></div><div>The revised estimate is attached. Ice shield on both valleys is included, gutters are priced separately on page two.</div><div><br></div><div>If you sign this week we can start on the 26th.</div><div><br></div><div>Thank you,</div><div><br></div></div><div class="hs_signature"><table cellpadding="0" cellspacing="0" style="font-family:Arial"><tbody><tr><td><div style="font-weight:bold">Kendrick Osborne</div><div>Estimator</div><div>Palisade Roofing &amp; Exteriors</div><div>c: <a href="tel:+12017743962">201.774.3962</a></div><div>o: <a href="tel:+12014839100">201.483.9100</a> x14</div><div><a href="https://www.palisaderoofing.example">palisaderoofing.example</a></div></td></tr></tbody></table></div><img src="https://track.hubmail.example/o.gif" alt="" width="1" height="1">
@R
Hi Mrs. Talavera,
The revised estimate is attached. Ice shield on both valleys is included, gutters are priced separately on page two.
If you sign this week we can start on the 26th.
@V
Thank you,
@S
Kendrick Osborne
Estimator
Palisade Roofing & Exteriors
c: 201.774.3962
o: 201.483.9100 x14
palisaderoofing.example
=name Kendrick Osborne
=title Estimator
=org Palisade Roofing & Exteriors
=phone +12017743962
=phone +12014839100;14
=url palisaderoofing.example
### Gmail web, German, top posted, wrapped attribution, card | DE | Henrike Wagenknecht <h.wagenknecht@moorlandstiftung.example>
Guten Tag Herr Dr. Sauerbier,

die Begehung im Torfstich verschieben wir auf den 19. Mai, weil der Pegel noch
zu hoch steht. Treffpunkt bleibt der Parkplatz am Schöpfwerk, 9 Uhr.

Bitte denken Sie an Gummistiefel.
@V

Freundliche Grüße
@S

Henrike Wagenknecht
Projektleitung Wiedervernässung

Moorlandstiftung Niederelbe
Am Deich 12 | 21762 Otterndorf
Telefon 04751 918 42-17
h.wagenknecht@moorlandstiftung.example
@Q k.sauerbier@institut-bodenkunde.example

Am Di., 12. Mai 2026 um 08:33 Uhr schrieb Dr. Konrad Sauerbier <
k.sauerbier@institut-bodenkunde.example>:

> Liebe Frau Wagenknecht,
> bleibt es bei Donnerstag? Die Wettervorhersage sieht nicht gut aus.
> Beste Grüße
> Konrad Sauerbier
>
=name Henrike Wagenknecht
=org Moorlandstiftung Niederelbe
=phone +4947519184217
=email h.wagenknecht@moorlandstiftung.example
### Gmail Android, German, one line | AT | Valentin Grubhofer <valentin@grubhofer-holzbau.example>
Passt, ich bring die Leiter mit.
@Q lisi@pichlwirt.example

Lisi Pichler <lisi@pichlwirt.example> schrieb am Sa., 11. Apr. 2026, 07:52:

> Kannst du heute noch wegen der Dachrinne vorbeischauen?
>
### Outlook desktop plain, German, top posted, card with legal footer | DE | Torben Kalkhoff <t.kalkhoff@kalkhoff-foerdertechnik.example>
Sehr geehrte Frau Neidhardt,

die Antriebsrollen sind seit heute wieder ab Lager lieferbar, Ihr Rückstand von 24 Stück geht am Freitag raus.
@V

Mit freundlichen Grüßen

@S
i. A. Torben Kalkhoff
Vertriebsinnendienst

Kalkhoff Fördertechnik GmbH & Co. KG
Siemensring 44, 47877 Willich
Tel. +49 2154 4718-33
Fax +49 2154 4718-50
www.kalkhoff-foerdertechnik.example
@N

Sitz der Gesellschaft: Willich, Amtsgericht Krefeld HRA 40718, Geschäftsführer: Dipl.-Ing. Ulf Kalkhoff
@Q a.neidhardt@neidhardt-getraenke.example

-----Ursprüngliche Nachricht-----
Von: Annegret Neidhardt <a.neidhardt@neidhardt-getraenke.example> 
Gesendet: Montag, 2. November 2026 10:41
An: Torben Kalkhoff <t.kalkhoff@kalkhoff-foerdertechnik.example>
Betreff: AW: Rückstand Bestellung 88130

Guten Morgen, wann kommen die restlichen Rollen?
=name Torben Kalkhoff
=org Kalkhoff Fördertechnik GmbH & Co. KG
=phone +492154471833
=phone +492154471850
=url kalkhoff-foerdertechnik.example
### Outlook desktop Word markup, German, HTML, card | CH | Regula Zgraggen <regula.zgraggen@urnersaege.example>
@H
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"></head><body lang="DE-CH" link="#0563C1" vlink="#954F72"><div class="WordSection1"><p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">Grüezi Herr Bissig<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt">Die Lärchenbretter liegen ab Mittwoch zum Abholen bereit. 38 Stück, Länge 4.20 m, sägeroh.<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt">Bitte melden Sie sich vorher kurz beim Stapelfahrer.<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="font-size:11.0pt">Freundliche Grüsse<o:p></o:p></span></p><p class="MsoNormal"><b><span style="font-size:10.0pt;color:#4F6228">Regula Zgraggen<o:p></o:p></span></b></p><p class="MsoNormal"><span style="font-size:10.0pt;color:#4F6228">Leiterin Verkauf<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:10.0pt;color:#4F6228">Urner Säge AG<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:10.0pt;color:#4F6228">Reussstrasse 71, 6460 Altdorf<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:10.0pt;color:#4F6228">Direkt: 041 871 36 24<o:p></o:p></span></p><p class="MsoNormal"><span style="font-size:10.0pt;color:#4F6228">Natel: 079 418 27 60<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="DE">Von:</span></b><span lang="DE"> Alois Bissig &lt;alois@bissig-schreinerei.example&gt; <br><b>Gesendet:</b> Freitag, 5. Juni 2026 16:09<br><b>An:</b> Regula Zgraggen &lt;regula.zgraggen@urnersaege.example&gt;<br><b>Betreff:</b> Lärche<o:p></o:p></span></p></div></div><p class="MsoNormal">Sind die Bretter schon trocken?<o:p></o:p></p></div></body></html>
@R
Grüezi Herr Bissig
Die Lärchenbretter liegen ab Mittwoch zum Abholen bereit. 38 Stück, Länge 4.20 m, sägeroh.
Bitte melden Sie sich vorher kurz beim Stapelfahrer.
@V
Freundliche Grüsse
@S
Regula Zgraggen
Leiterin Verkauf
Urner Säge AG
Reussstrasse 71, 6460 Altdorf
Direkt: 041 871 36 24
Natel: 079 418 27 60
@Q alois@bissig-schreinerei.example
=name Regula Zgraggen
=title Leiterin Verkauf
=org Urner Säge AG
=phone +41418713624
=phone +41794182760
### Outlook web, German, HTML, three levels | DE | Cem Aksoy <cem.aksoy@lichthof-architekten.example>
@H
<html><body dir="ltr"><div style="font-family:Calibri;font-size:12pt">Hallo Wiebke,</div><div><br></div><div style="font-family:Calibri;font-size:12pt">die Brandschutztür bleibt bei T30, das Amt hat nachgegeben. Ich ändere den Plan heute Abend.</div><div><br></div><div style="font-family:Calibri;font-size:12pt">VG Cem</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>Von:</b> Wiebke Lüders &lt;lueders@lueders-brandschutz.example&gt;<br><b>Gesendet:</b> Donnerstag, 15. Januar 2026 13:20<br><b>An:</b> Cem Aksoy &lt;cem.aksoy@lichthof-architekten.example&gt;<br><b>Betreff:</b> AW: AW: Tür 2.14</font><div>&nbsp;</div></div><div>Hast du das Amt erreicht?<br><br>Wiebke</div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="x_divRplyFwdMsg" dir="ltr"><b>Von:</b> Cem Aksoy &lt;cem.aksoy@lichthof-architekten.example&gt;<br><b>Gesendet:</b> Mittwoch, 14. Januar 2026 17:02<br><b>An:</b> Wiebke Lüders &lt;lueders@lueders-brandschutz.example&gt;<br><b>Betreff:</b> AW: Tür 2.14</div><div>Ich rufe dort morgen an.</div><hr><div><b>Von:</b> Wiebke Lüders &lt;lueders@lueders-brandschutz.example&gt;<br><b>Gesendet:</b> Mittwoch, 14. Januar 2026 15:45<br><b>An:</b> Cem Aksoy &lt;cem.aksoy@lichthof-architekten.example&gt;<br><b>Betreff:</b> Tür 2.14</div><div>T30 oder T90?</div></body></html>
@R
Hallo Wiebke,
die Brandschutztür bleibt bei T30, das Amt hat nachgegeben. Ich ändere den Plan heute Abend.
@V
VG Cem
@Q lueders@lueders-brandschutz.example
### Apple Mail macOS, German, interleaved | DE | Ottilie Brandhorst <ottilie@brandhorst-reisen.example>
Hallo Jens,
@Q jens.tiedemann@tiedemann-bus.example

> Am 09.06.2026 um 17:48 schrieb Jens Tiedemann <jens.tiedemann@tiedemann-bus.example>:
> 
> brauchst du den 50er oder reicht der 30er?

@R
der 30er reicht, wir sind nur 26 Personen.

@Q
> Abfahrt um sechs oder um sieben?

@R
Um sechs, sonst verpassen wir die Fähre.
@V

Liebe Grüße
@S
Ottilie
### Apple Mail iPhone, German, phone footer | DE | Friedhelm Oster <f.oster@oster-kaminbau.example>
Das Rohr ist da. Ich komme morgen gegen halb acht, bitte den Ofen heute Abend nicht mehr anheizen.
@V

Gruß
@S
F. Oster
@N

Von meinem iPhone gesendet
@Q familie.bruehl@postfach-kassel.example

> Am 05.10.2026 um 18:22 schrieb Familie Brühl <familie.bruehl@postfach-kassel.example>:
> 
> Guten Abend Herr Oster, wann geht es weiter?
### Thunderbird, German, bottom posted, dash signature | DE | Malte Quandt <malte@quandt-orgelbau.example>
@Q
Am 03.08.26 um 21:14 schrieb Roswitha Engel:
> Guten Tag Herr Quandt,
>
> in der Kapelle hängt seit Sonntag ein Ton, vermutlich das g im Pedal.
>
> R. Engel

@R
Guten Tag Frau Engel,

ziehen Sie bitte vorerst den Subbass ab, dann ist Ruhe. Am Mittwoch bin ich
ohnehin in der Nähe und schaue nach dem Ventil.

@V
Viele Grüße
@S
Malte Quandt

@N
-- 
@S
Quandt Orgelbau · Werkstatt Lauenburg
Mobil 0171 6482390
=name Malte Quandt
=org Quandt Orgelbau
=phone +491716482390
### GMX, German, HTML, header block in a quote | DE | Jolanda Reiff <jolanda.reiff@postwolke.example>
@H
<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Liebe Nachbarn,</div><div>&nbsp;</div><div>der Termin am 12. geht klar, ich bringe Nudelsalat und zwei B&auml;nke mit.</div><div>&nbsp;</div><div>Herzliche Gr&uuml;&szlig;e</div><div>Jolanda</div><div>&nbsp;<div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap: break-word;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Montag, 01. Juni 2026 um 19:12 Uhr<br><b>Von:</b>&nbsp;&quot;Detlef Hornig&quot; &lt;detlef.hornig@postwolke.example&gt;<br><b>An:</b>&nbsp;&quot;Jolanda Reiff&quot; &lt;jolanda.reiff@postwolke.example&gt;<br><b>Betreff:</b>&nbsp;Hoffest</div><div name="quoted-content">Wer kommt am 12. und bringt was mit?</div></div></div></div></div></body></html>
@R
Liebe Nachbarn,
der Termin am 12. geht klar, ich bringe Nudelsalat und zwei Bänke mit.
@V
Herzliche Grüße
@S
Jolanda
@Q detlef.hornig@postwolke.example
### web.de app, German, app footer | DE | Gisbert Nolte <gisbert.nolte@netzpost.example>
Hallo Frau Siebert, das Fahrrad ist noch zu haben. 180 Euro sind Festpreis, abholen können Sie es ab Samstag in Hamm.
@N
-- 
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
@Q c.siebert@netzpost.example
Am 07.05.26, 20:31 schrieb Carola Siebert <c.siebert@netzpost.example>:

> Ist das blaue Trekkingrad noch da? Würde 150 geben.
### Thunderbird, German, HTML, forward with note and card | AT | Leonie Haselsteiner <l.haselsteiner@tauernlab.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><p>Servus Markus,</p><p>das ist die Anfrage, von der ich gesprochen habe. Kannst du bis Mittwoch einen Preis für die 40 Proben machen?</p><p>LG<br></p><div class="moz-signature">-- <br>Mag. Leonie Haselsteiner<br>Probenannahme<br>Tauernlab GmbH, 5700 Zell am See<br>T +43 6542 732 18-12<br></div><div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody><tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">Betreff: </th><td>Wasserproben Almen</td></tr><tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">Datum: </th><td>Mon, 6 Jul 2026 08:02:44 +0200</td></tr><tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">Von: </th><td>Sepp Unterrainer <a class="moz-txt-link-rfc2396E" href="mailto:sepp@almgenossen.example">&lt;sepp@almgenossen.example&gt;</a></td></tr><tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">An: </th><td><a class="moz-txt-link-abbreviated" href="mailto:l.haselsteiner@tauernlab.example">l.haselsteiner@tauernlab.example</a></td></tr></tbody></table><br><p>Grüß Gott, was kosten 40 Wasserproben?</p></div></body></html>
@R
Servus Markus,
das ist die Anfrage, von der ich gesprochen habe. Kannst du bis Mittwoch einen Preis für die 40 Proben machen?
@V
LG
@N
-- 
@S
Mag. Leonie Haselsteiner
Probenannahme
Tauernlab GmbH, 5700 Zell am See
T +43 6542 732 18-12
@F sepp@almgenossen.example
=name Leonie Haselsteiner
=org Tauernlab GmbH
=phone +4365427321812
### Roundcube, German, no quote, card | CH | Flavio Candrian <flavio.candrian@surselva-energie.example>
Guten Tag Frau Walder

Der Zähler an der Via Nova 8 wird am Dienstag zwischen 13 und 15 Uhr ausgewechselt. Der Strom ist dann etwa zwanzig Minuten weg.

Es muss niemand zu Hause sein.

@V
Freundliche Grüsse

@S
Flavio Candrian
Netzmonteur
Surselva Energie AG
Tel. 081 926 34 18
=name Flavio Candrian
=title Netzmonteur
=org Surselva Energie AG
=phone +41819263418
### Gmail web, French, top posted, wrapped attribution | FR | Apolline Garnaud <apolline.garnaud@ateliers-du-lin.example>
Bonjour Monsieur Le Tallec,

Le coloris ardoise est de nouveau disponible, 42 mètres en stock. Je vous
réserve la pièce jusqu'à vendredi.

@V
Bien cordialement,

@S
*Apolline Garnaud*
Chargée de clientèle
Les Ateliers du Lin
02 35 97 48 16 / 06 71 28 54 93
@Q yves.le-tallec@tapisserie-le-tallec.example


Le mar. 10 nov. 2026 à 15:44, Yves Le Tallec <
yves.le-tallec@tapisserie-le-tallec.example> a écrit :

> Bonjour,
> avez-vous encore du lin ardoise, une trentaine de mètres ?
> Merci
> Y. Le Tallec
>
=name Apolline Garnaud
=title Chargée de clientèle
=org Les Ateliers du Lin
=phone +33235974816
=phone +33671285493
### Gmail Android, French, one line | FR | Ludovic Bastide <ludovic.bastide@courrielsud.example>
Ok pour 19h devant la mairie, j'apporte les clés.
@Q noemie.carle@courrielsud.example

Le ven. 5 juin 2026, 12:18, Noémie Carle <noemie.carle@courrielsud.example> a
écrit :

> On se retrouve où ce soir ?
>
### Outlook desktop plain, French, Message d'origine, card | FR | Gaëtan Rousselin <g.rousselin@menuiserie-rousselin.example>
Bonjour Mme Hoarau,

Le volet du séjour est réparé en atelier. Notre équipe passera le reposer jeudi matin, comptez une heure.

@V
Cordialement,

@S
Gaëtan Rousselin
Conducteur de travaux
Menuiserie Rousselin SARL
14 rue des Tanneurs - 14500 Vire
Tél. : 02 31 68 27 45
Port. : 06 84 19 73 02
@Q b.hoarau@cabinet-hoarau.example

-----Message d'origine-----
De : Béatrice Hoarau <b.hoarau@cabinet-hoarau.example> 
Envoyé : lundi 6 avril 2026 09:27
À : Gaëtan Rousselin <g.rousselin@menuiserie-rousselin.example>
Objet : Volet roulant

Bonjour, avez-vous une date pour la repose ?
=name Gaëtan Rousselin
=title Conducteur de travaux
=org Menuiserie Rousselin SARL
=phone +33231682745
=phone +33684197302
### Outlook desktop Word markup, French, HTML, green footer line | BE | Marie-Astrid Vandeputte <ma.vandeputte@brasserie-senne.example>
@H
<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="FR-BE" link="blue" vlink="purple"><div class="WordSection1"><p class="MsoNormal">Bonjour Quentin,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Les 60 fûts seront chargés mercredi à 5 h, quai 2. Merci de prévenir le chauffeur que la rue est barrée côté canal.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Bien à vous,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><b>Marie-Astrid Vandeputte</b><o:p></o:p></p><p class="MsoNormal">Responsable logistique<o:p></o:p></p><p class="MsoNormal">Brasserie de la Senne Haute SRL<o:p></o:p></p><p class="MsoNormal">T +32 2 527 48 61 – G +32 478 36 92 15<o:p></o:p></p><p class="MsoNormal"><span style="font-size:8.0pt;color:green">Pensez à l'environnement avant d'imprimer ce message.<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span style="font-size:10.0pt;font-family:&quot;Tahoma&quot;">De&nbsp;:</span></b><span style="font-size:10.0pt;font-family:&quot;Tahoma&quot;"> Quentin Meurisse [mailto:quentin@meurisse-transports.example] <br><b>Envoyé&nbsp;:</b> mardi 15 septembre 2026 16:31<br><b>À&nbsp;:</b> Marie-Astrid Vandeputte<br><b>Objet&nbsp;:</b> Chargement Lille<o:p></o:p></span></p></div><p class="MsoNormal">Bonjour, combien de fûts cette semaine ?<o:p></o:p></p></div></body></html>
@R
Bonjour Quentin,
Les 60 fûts seront chargés mercredi à 5 h, quai 2. Merci de prévenir le chauffeur que la rue est barrée côté canal.
@V
Bien à vous,
@S
Marie-Astrid Vandeputte
Responsable logistique
Brasserie de la Senne Haute SRL
T +32 2 527 48 61 – G +32 478 36 92 15
@N
Pensez à l'environnement avant d'imprimer ce message.
@Q quentin@meurisse-transports.example
=name Marie-Astrid Vandeputte
=title Responsable logistique
=org Brasserie de la Senne Haute SRL
=phone +3225274861
=phone +32478369215
### Outlook iOS, French, app footer, bare first name | CA | Mathurin Lavergne <mathurin.lavergne@erablieres-lotbiniere.example>
Salut Josée,

Oui, il reste 30 barils de l'ambré. Je te garde les prix de la semaine passée.
@S

Mathurin
@N

Télécharger Outlook pour iOS<https://aka.ms/o0ukef>
@Q josee.brunelle@epicerie-brunelle.example
________________________________
De : Josée Brunelle <josee.brunelle@epicerie-brunelle.example>
Envoyé : jeudi 8 octobre 2026 06:58
À : Mathurin Lavergne <mathurin.lavergne@erablieres-lotbiniere.example>
Objet : Sirop

Allo Mathurin, as-tu encore du sirop ambré en baril ?
### Apple Mail macOS, French, interleaved | FR | Clémence Haudry <clemence@haudry-edition.example>
Bonjour Basile, mes réponses dans le texte.
@Q basile@imprimerie-corvec.example

> Le 14 janv. 2026 à 17:09, Basile Corvec <basile@imprimerie-corvec.example> a écrit :
> 
> Quel grammage pour la couverture ?

@R
300 g, pelliculage mat.

@Q
> Dos carré collé ou cousu ?

@R
Cousu, le livre sera souvent ouvert à plat.

@Q
> Livraison chez vous ou chez le diffuseur ?

@R
1 200 chez le diffuseur et le reste au bureau.
@V

Amitiés
@S
Clémence
### Apple Mail iPhone, French, HTML, phone footer | CH | Gilles Chappuis <gilles@chappuis-vins.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">Bonjour Madame,<div><br></div><div>Les 24 bouteilles de chasselas partent demain par la poste. La facture suit avec le colis.</div><div><br></div><div>Meilleures salutations<br><div>Gilles Chappuis</div><br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Envoyé de mon iPhone</div><div dir="ltr"><br><blockquote type="cite">Le 3 août 2026 à 20:41, Thérèse Monod &lt;therese.monod@monod.example&gt; a écrit :<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">Bonsoir, je prends finalement deux cartons de chasselas.</div></blockquote></div></body></html>
@R
Bonjour Madame,
Les 24 bouteilles de chasselas partent demain par la poste. La facture suit avec le colis.
@V
Meilleures salutations
@S
Gilles Chappuis
@N
Envoyé de mon iPhone
@Q therese.monod@monod.example
=name Gilles Chappuis
### Thunderbird, French, bottom posted | FR | Erwan Pichavant <erwan@pichavant-voiles.example>
@Q
Le 09/03/2026 à 18:52, Solène Arzel a écrit :
> Bonjour Erwan,
> la grand-voile est déchirée le long du troisième ris, est-ce réparable ?
> Solène

@R
Bonjour Solène,

Oui, à condition que la chute ne soit pas touchée. Déposez-la à l'atelier avant
jeudi et vous l'aurez pour la régate.

@V
À bientôt
@N
-- 
@S
Erwan Pichavant
Voilerie Pichavant, Douarnenez
02 98 74 61 38
=name Erwan Pichavant
=org Voilerie Pichavant
=phone +33298746138
### Orange webmail, French, quoted header with marks | FR | Odette Vimeux <odette.vimeux@boite-cevenole.example>
Bonjour Roger,
j'ai bien reçu les photos de la réunion, merci beaucoup. Tu as l'air d'avoir froid sur la troisième !
Bises à Simone.
@S
Odette
@Q roger.castan@boite-cevenole.example




> Message du 02/02/26 18:05
> De : "Roger Castan" <roger.castan@boite-cevenole.example>
> A : "Odette Vimeux" <odette.vimeux@boite-cevenole.example>
> Copie à : 
> Objet : Photos
> 
> Voici les photos de dimanche.
> Roger
### Orange webmail, French, HTML, new header block | FR | Fabrice Delmotte <fabrice.delmotte@delmotte-ramonage.example>
@H
<html><body><div style="font-family:Arial,sans-serif;font-size:14px"><p>Bonjour Mme Wallaert,</p><p>Votre ramonage est fixé au mercredi 23 septembre entre 8 h et 10 h. Le certificat vous sera remis sur place.</p><p>Sincères salutations</p><p>Fabrice Delmotte<br>Ramonage Delmotte<br>03 20 57 84 29</p></div><div style="border-top:1px solid #ccc"><p>envoyé : 14 septembre 2026 à 21:16<br>de : Sylvie Wallaert &lt;sylvie.wallaert@wallaert.example&gt;<br>à : fabrice.delmotte@delmotte-ramonage.example<br>objet : Ramonage annuel</p><p>Bonsoir, auriez-vous une date en septembre ?</p></div></body></html>
@R
Bonjour Mme Wallaert,
Votre ramonage est fixé au mercredi 23 septembre entre 8 h et 10 h. Le certificat vous sera remis sur place.
@V
Sincères salutations
@S
Fabrice Delmotte
Ramonage Delmotte
03 20 57 84 29
@Q sylvie.wallaert@wallaert.example
=name Fabrice Delmotte
=org Ramonage Delmotte
=phone +33320578429
### Gmail web, French, forward with note and signature | FR | Anouk Peyrissac <a.peyrissac@ludotheque-albine.example>
Bonjour à toutes et à tous,

Pour information, la mairie nous donne la salle le 20. Qui peut venir installer les tables la veille ?
@V

Merci d'avance,
@S
Anouk
@F culture@mairie-albine.example

---------- Forwarded message ---------
De : Service culturel <culture@mairie-albine.example>
Date: lun. 1 juin 2026 à 10:02
Subject: Réservation salle des fêtes
To: <a.peyrissac@ludotheque-albine.example>


Madame, votre demande pour le samedi 20 juin est acceptée.
### Roundcube, French, long thread of three levels | FR | Driss Belkacem <driss@belkacem-elec.example>
C'est noté, je commande le tableau aujourd'hui et je pose mardi.
@S

Driss
@Q s.marchand@copro-verdun.example

Le 2026-04-14 10:36, Syndic Marchand <s.marchand@copro-verdun.example> a écrit :
> Devis accepté par le conseil syndical.
>
> Le 2026-04-13 18:10, Driss Belkacem a écrit :
>> Le devis corrigé est en pièce jointe, 1 480 € TTC.
>>
>> Le 2026-04-10 09:00, Syndic Marchand a écrit :
>>> Merci de chiffrer le remplacement du tableau de l'escalier B.
### Gmail web, Spanish, top posted, wrapped attribution, card | ES | Leocadia Barrientos <l.barrientos@viverosdelguadiela.example>
Buenos días, don Anselmo:

Los olivos llegan el miércoles en dos camiones. Necesitamos que alguien nos abra
la puerta norte a las siete.

Si llueve lo dejamos para el lunes siguiente.
@V

Un cordial saludo,

@S
*Leocadia Barrientos*
Responsable de pedidos
Viveros del Guadiela, S.L.
Tel. 969 318 247
Móvil 638 417 205
@Q anselmo.pedraza@fincalospedrazas.example

El mar, 3 nov 2026 a las 9:14, Anselmo Pedraza (<
anselmo.pedraza@fincalospedrazas.example>) escribió:

> ¿Cuándo me traen los olivos?
> Un saludo
>
=name Leocadia Barrientos
=title Responsable de pedidos
=org Viveros del Guadiela, S.L.
=phone +34969318247
=phone +34638417205
### Gmail Android, Spanish, one line | MX | Rigoberto Zamudio <rigo.zamudio@talleres-zamudio.example>
Ya quedó, puede pasar por la camioneta después de las 5.
@Q eloisa@floreria-eloisa.example

El jue, 7 de may de 2026, 11:26 a.m., Eloísa Cantú <eloisa@floreria-eloisa.example> escribió:

> Buen día, ¿ya está lista la camioneta?
>
### Outlook desktop plain, Spanish, Mensaje original | AR | Mirta Scaglione <mscaglione@lacteosdelsalado.example>
Hernán, buen día.

El camión cisterna salió de planta a las 5.40, con remito 0004-00018273. Calculá que está por allá cerca del mediodía.

@V
Saludos,

@S
Mirta Scaglione
Logística
Lácteos del Salado S.A.
Tel.: (03496) 42-7183 int. 214
Cel.: +54 9 3496 51-8264
@Q hernan.bossi@heladosbossi.example

-----Mensaje original-----
De: Hernán Bossi <hernan.bossi@heladosbossi.example> 
Enviado el: martes, 13 de octubre de 2026 07:02
Para: Mirta Scaglione <mscaglione@lacteosdelsalado.example>
Asunto: RE: Entrega

Hola Mirta, ¿salió la cisterna?
=name Mirta Scaglione
=org Lácteos del Salado S.A.
=phone +543496427183;214
=phone +5493496518264
### Outlook web, Spanish, HTML, disclaimer | CL | Jacinta Huenchullán <j.huenchullan@puertoaysenmar.example>
@H
<html><body dir="ltr"><div style="font-family: Calibri; font-size: 12pt;">Estimado Sr. Undurraga:</div><div><br></div><div style="font-family: Calibri; font-size: 12pt;">Adjunto el certificado sanitario del lote 311. El original viaja con la carga.</div><div><br></div><div id="Signature"><div>Atentamente,</div><div><br></div><div><b>Jacinta Huenchullán</b></div><div>Jefa de Calidad</div><div>Puerto Aysén Mar SpA</div><div>Fono: +56 67 233 4718</div><div>Celular: +56 9 6184 2735</div><div><a href="http://www.puertoaysenmar.example/">www.puertoaysenmar.example</a></div><div style="font-size:8pt">La información contenida en este correo es confidencial y está dirigida únicamente a su destinatario.</div></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>De:</b> Patricio Undurraga &lt;pundurraga@importadoraunion.example&gt;<br><b>Enviado:</b> lunes, 6 de abril de 2026 12:40<br><b>Para:</b> Jacinta Huenchullán &lt;j.huenchullan@puertoaysenmar.example&gt;<br><b>Asunto:</b> Certificado lote 311</font></div><div>Por favor enviar el certificado antes del zarpe.</div></body></html>
@R
Estimado Sr. Undurraga:
Adjunto el certificado sanitario del lote 311. El original viaja con la carga.
@V
Atentamente,
@S
Jacinta Huenchullán
Jefa de Calidad
Puerto Aysén Mar SpA
Fono: +56 67 233 4718
Celular: +56 9 6184 2735
www.puertoaysenmar.example
@N
La información contenida en este correo es confidencial y está dirigida únicamente a su destinatario.
@Q pundurraga@importadoraunion.example
=name Jacinta Huenchullán
=title Jefa de Calidad
=org Puerto Aysén Mar SpA
=phone +56672334718
=phone +56961842735
=url puertoaysenmar.example
### Outlook Android, Spanish, app footer, no quote | CO | Yamile Ospina <yamile.ospina@cafeteralaaurora.example>
Doña Graciela, el pago quedó programado para mañana viernes. Le mando el soporte apenas salga.
@S

Yamile
@N

Obtener Outlook para Android<https://aka.ms/AAb9ysg>
### Apple Mail iPhone, Spanish, phone footer | ES | Iker Olabarria <iker@olabarria-surf.example>
Sí, quedan dos plazas el sábado. Neopreno incluido.
@N

Enviado desde mi iPhone
@Q marta.fdez@correoplaya.example

> El 3 ago 2026, a las 13:05, Marta Fernández <marta.fdez@correoplaya.example> escribió:
> 
> Hola, ¿hay sitio para dos en el curso del sábado?
### Thunderbird, Spanish, interleaved | ES | Remedios Tascón <remedios@archivotascon.example>
Hola, Julián:
@Q
El 9/6/26 a las 18:37, Julián Prieto escribió:
> ¿El legajo 114 se puede fotografiar?

@R
Sí, sin flash y con trípode pequeño.

@Q
> ¿Cuántos folios son?

@R
212, los últimos treinta muy dañados.

@Q
> ¿Abrís por la tarde?

@R
Solo los martes y los jueves.
@V

Un abrazo,
@S
Reme
### Yahoo web, Spanish, HTML, top posted | MX | Fidel Arriaga <fidel.arriaga@buzonbajio.example>
@H
<html><head></head><body><div class="yahoo-style-wrap" style="font-family:Helvetica;font-size:13px;"><div dir="ltr">Maestra, le confirmo que mi hija Ximena sí va a la excursión del viernes. El permiso firmado va en su mochila.</div><div dir="ltr"><br></div><div dir="ltr">Gracias y saludos,</div><div dir="ltr">Fidel Arriaga</div></div><div id="yahoo_quoted_2281" class="yahoo_quoted"><div style="font-family:'Helvetica Neue';font-size:13px;color:#26282a;"><div>El lunes, 1 de junio de 2026, 17:22:10 GMT-6, Tere Buenrostro &lt;tere@primariabuenrostro.example&gt; escribió:</div><div><br></div><div>Papás, falta el permiso de algunos niños para la excursión.</div></div></div></body></html>
@R
Maestra, le confirmo que mi hija Ximena sí va a la excursión del viernes. El permiso firmado va en su mochila.
@V
Gracias y saludos,
@S
Fidel Arriaga
@Q tere@primariabuenrostro.example
=name Fidel Arriaga
### Help Scout, Spanish, agent reply with thread below | ES | Nerea Lizarazu <hola@cestaviva.example>
Hola, Tomás:

Hemos cambiado la calabaza por acelgas en tu cesta de esta semana. Te llegará el jueves, como siempre.

¡Que aproveche!

@V
Un saludo,
@S
Nerea Lizarazu
Atención al cliente, Cesta Viva
@N
--
@Q tomas@olmedilla.example
----------------------------------------
On Tue, Oct 13, 2026 at 9:48 AM CEST, Tomás Olmedilla <tomas@olmedilla.example> wrote:

Buenos días, ¿podéis cambiarme la calabaza por otra verdura?
=name Nerea Lizarazu
=org Cesta Viva
### Gmail web, Spanish, HTML, forward with note | PE | Celinda Quispe <celinda.quispe@tejidoscolca.example>
@H
<div dir="ltr"><div>Edwin, ¿alcanza la lana para este pedido? Respóndeme antes de las cuatro, por favor.</div><div><br></div><div>Celinda</div><div><br></div><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>De: <b class="gmail_sendername" dir="auto">Ursula Brandt</b> <span dir="auto">&lt;<a href="mailto:ursula@strickladen-brandt.example">ursula@strickladen-brandt.example</a>&gt;</span><br>Date: lun, 2 feb 2026 a las 10:11<br>Subject: Order of ponchos<br>To: Celinda Quispe &lt;<a href="mailto:celinda.quispe@tejidoscolca.example">celinda.quispe@tejidoscolca.example</a>&gt;<br></div><br><br><div dir="ltr">Dear Celinda, we would like 80 ponchos by June.</div></div></div>
@R
Edwin, ¿alcanza la lana para este pedido? Respóndeme antes de las cuatro, por favor.
@S
Celinda
@F ursula@strickladen-brandt.example
### Gmail web, Portuguese, top posted, card | BR | Iracema Vasconcelos <iracema@marcenariavasconcelos.example>
Olá, Seu Valdir, tudo bem?

O guarda-roupa fica pronto na sexta. O montador vai com o entregador, então já
deixe o quarto vazio, por favor.

@V
Abraços,
@S

*Iracema Vasconcelos*
Gerente de Produção
Marcenaria Vasconcelos Ltda.
(31) 3374-2618 | (31) 98846-1573
@Q valdir.pimenta@caixapostalmg.example

Em ter., 12 de mai. de 2026 às 19:25, Valdir Pimenta <
valdir.pimenta@caixapostalmg.example> escreveu:

> Boa noite, o guarda-roupa sai esta semana?
>
=name Iracema Vasconcelos
=title Gerente de Produção
=org Marcenaria Vasconcelos Ltda.
=phone +553133742618
=phone +5531988461573
### UOL webmail, Portuguese, header block | BR | Nelson Takahashi <nelson.takahashi@granjatakahashi.example>
Boa tarde Dona Lourdes,

São 40 dúzias por semana, entrega toda terça cedo. O preço fica o mesmo até agosto.

@V
Atenciosamente,
@S
Nelson Takahashi
Granja Takahashi
@Q lourdes.brito@padariabrito.example

De: "Lourdes Brito" <lourdes.brito@padariabrito.example>
Enviada: 2026/06/01 10:17:45
Para: nelson.takahashi@granjatakahashi.example
Assunto: Ovos caipiras
 
Quantas dúzias o senhor consegue por semana?
=name Nelson Takahashi
=org Granja Takahashi
### Outlook desktop, Portuguese, HTML, card with extension | PT | Graça Valadares <g.valadares@corticaalentejana.example>
@H
<html><body lang="PT" link="blue" vlink="purple"><div class="WordSection1"><p class="MsoNormal">Bom dia Eng.º Sequeira,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Segue o mapa de cargas revisto. O camião das 14h passa para as 16h por causa das obras na ponte.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Com os melhores cumprimentos,</p><p class="MsoNormal"><b>Graça Valadares</b></p><p class="MsoNormal">Diretora de Expedição</p><p class="MsoNormal">Cortiça Alentejana, Lda.</p><p class="MsoNormal">Tel: +351 268 417 932, ext. 31</p><p class="MsoNormal">Tlm: +351 936 184 270</p><p class="MsoNormal">&nbsp;</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>De:</b> Rui Sequeira &lt;rui.sequeira@rolhasdodouro.example&gt; <br><b>Enviado:</b> 8 de outubro de 2026 08:55<br><b>Para:</b> Graça Valadares &lt;g.valadares@corticaalentejana.example&gt;<br><b>Assunto:</b> Cargas de amanhã</p></div><p class="MsoNormal">Bom dia, pode enviar-me o mapa de cargas?</p></div></body></html>
@R
Bom dia Eng.º Sequeira,
Segue o mapa de cargas revisto. O camião das 14h passa para as 16h por causa das obras na ponte.
@V
Com os melhores cumprimentos,
@S
Graça Valadares
Diretora de Expedição
Cortiça Alentejana, Lda.
Tel: +351 268 417 932, ext. 31
Tlm: +351 936 184 270
@Q rui.sequeira@rolhasdodouro.example
=name Graça Valadares
=title Diretora de Expedição
=org Cortiça Alentejana, Lda.
=phone +351268417932;31
=phone +351936184270
### Apple Mail iPhone, Portuguese, phone footer, one line | BR | Tainá Mascarenhas <taina@mascarenhas-fotos.example>
Recebi sim! Ficaram lindas, pode imprimir.
@N

Enviado do meu iPhone
@Q studio@papelfino.example

> Em 14 de abr. de 2026, à(s) 16:33, Papel Fino Studio <studio@papelfino.example> escreveu:
> 
> Oi Tainá, recebeu as provas do álbum?
### Thunderbird, Portuguese, bottom posted | PT | Bartolomeu Falcato <bartolomeu@falcato-guitarras.example>
@Q
Às 21:10 de 02/02/2026, Inês Ramalhete escreveu:
> Boa noite, o braço da guitarra empenou. Há remédio?
> Inês

@R
Boa noite Inês,

Há sim, mas preciso de ver se o tensor ainda dá volta. Passe pela oficina num
dia útil depois das três.

@V
Cumprimentos
@S
Bartolomeu Falcato
@N
-- 
@S
Falcato, Guitarras e Cavaquinhos
Rua da Oliveirinha 27, Braga
tel. 253 618 427
=name Bartolomeu Falcato
=phone +351253618427
### Outlook web, Portuguese, HTML, three levels, no card | BR | Dandara Nogueira <dandara.nogueira@institutorestinga.example>
@H
<html><body dir="ltr"><div style="font-family:Calibri">Fechado, então dia 15 às 9h no viveiro.</div><div><br></div><div>Dandara</div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>De:</b> Otto Klabunde &lt;otto@mudasklabunde.example&gt;<br><b>Enviado:</b> quinta-feira, 3 de setembro de 2026 18:01<br><b>Para:</b> Dandara Nogueira &lt;dandara.nogueira@institutorestinga.example&gt;<br><b>Assunto:</b> RES: RES: Mudas</div><div>Dia 15 eu posso de manhã.<hr><b>De:</b> Dandara Nogueira &lt;dandara.nogueira@institutorestinga.example&gt;<br><b>Enviado:</b> quinta-feira, 3 de setembro de 2026 17:20<br><b>Para:</b> Otto Klabunde &lt;otto@mudasklabunde.example&gt;<br><b>Assunto:</b> RES: Mudas<br>Dia 14 ou 15?<hr><b>De:</b> Otto Klabunde &lt;otto@mudasklabunde.example&gt;<br><b>Enviado:</b> quarta-feira, 2 de setembro de 2026 08:00<br><b>Assunto:</b> Mudas<br>As pitangueiras estão prontas.</div></body></html>
@R
Fechado, então dia 15 às 9h no viveiro.
@S
Dandara
@Q otto@mudasklabunde.example
### Gmail web, Italian, top posted, wrapped attribution, card | IT | Fiorenza Bragadin <fiorenza.bragadin@vetreriabragadin.example>
Gentile dott. Marangoni,

le lastre fumé sono arrivate ieri, una è scheggiata in un angolo. La
sostituzione arriva giovedì e non cambia la data di posa.

@V
Cordiali saluti

@S
Fiorenza Bragadin
Ufficio Commerciale
Vetreria Bragadin S.r.l.
Via delle Fornaci 8, 30141 Venezia VE
Tel. 041 527 3846 - Cell. 347 618 2095
@Q segreteria.marangoni@studiomarangoni.example

Il giorno mar 10 nov 2026 alle ore 11:36 Studio Marangoni <
segreteria.marangoni@studiomarangoni.example> ha scritto:

> Buongiorno, ci conferma l'arrivo delle lastre?
>
=name Fiorenza Bragadin
=org Vetreria Bragadin S.r.l.
=phone +390415273846
=phone +393476182095
### Libero webmail, Italian, quoted with marks | IT | Ermete Casagrande <ermete.casagrande@postadolomiti.example>
Ciao Tiziana, la baita è libera dal 3 al 9. La caldaia l'ho già accesa.
@S

Ermete
@Q tiziana.lorenzi@postadolomiti.example


> Il 12/01/2026 20:14 Tiziana Lorenzi <tiziana.lorenzi@postadolomiti.example> ha scritto:
> 
>  
> Ciao zio, possiamo venire su la prima settimana di febbraio?
### Outlook desktop plain, Italian, Messaggio originale, privacy notice | IT | Loredana Spinazzola <l.spinazzola@pastificiomurge.example>
Buongiorno Domenico,

il lotto L0926 è stato sbloccato dal laboratorio. Potete caricare da oggi.

@V
Distinti saluti,

@S
Loredana Spinazzola
Responsabile Qualità
Pastificio Murge S.p.A.
Tel. +39 080 316 4728 int. 22
@N

Ai sensi del Regolamento UE 2016/679 le informazioni contenute in questo messaggio sono riservate e a uso esclusivo del destinatario.
@Q domenico.amati@amatilogistica.example

-----Messaggio originale-----
Da: Domenico Amati <domenico.amati@amatilogistica.example> 
Inviato: lunedì 7 settembre 2026 08:12
A: Loredana Spinazzola <l.spinazzola@pastificiomurge.example>
Oggetto: R: Lotto L0926

Buongiorno, il lotto è sempre fermo?
=name Loredana Spinazzola
=title Responsabile Qualità
=org Pastificio Murge S.p.A.
=phone +390803164728;22
### Outlook desktop, Italian, HTML, card | CH | Moreno Pedrazzini <moreno.pedrazzini@granitiriviera.example>
@H
<html><body lang="IT-CH"><div class="WordSection1"><p class="MsoNormal">Buongiorno signora Beffa,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">i gradini sono tagliati e fiammati, 22 pezzi. Possiamo consegnarli venerdì con la gru.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Cordiali saluti</p><p class="MsoNormal"><b>Moreno Pedrazzini</b></p><p class="MsoNormal">Capo cava</p><p class="MsoNormal">Graniti Riviera SA</p><p class="MsoNormal">+41 91 863 47 12</p><p class="MsoNormal"><a href="mailto:moreno.pedrazzini@granitiriviera.example">moreno.pedrazzini@granitiriviera.example</a></p><p class="MsoNormal">&nbsp;</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Da:</b> Nives Beffa &lt;nives.beffa@beffa-giardini.example&gt; <br><b>Inviato:</b> martedì, 9 giugno 2026 14:08<br><b>A:</b> Moreno Pedrazzini &lt;moreno.pedrazzini@granitiriviera.example&gt;<br><b>Oggetto:</b> Gradini scala nord</p></div><p class="MsoNormal">Buongiorno, a che punto siamo con i gradini?</p></div></body></html>
@R
Buongiorno signora Beffa,
i gradini sono tagliati e fiammati, 22 pezzi. Possiamo consegnarli venerdì con la gru.
@V
Cordiali saluti
@S
Moreno Pedrazzini
Capo cava
Graniti Riviera SA
+41 91 863 47 12
moreno.pedrazzini@granitiriviera.example
@Q nives.beffa@beffa-giardini.example
=name Moreno Pedrazzini
=title Capo cava
=org Graniti Riviera SA
=phone +41918634712
=email moreno.pedrazzini@granitiriviera.example
### Apple Mail iPhone, Italian, HTML, phone footer | IT | Beppe Ravasio <beppe@ravasiocicli.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">La bici è pronta, 85 euro con i freni nuovi. Siamo aperti fino alle 19.<div><br></div><div dir="ltr">Inviato da iPhone</div><div dir="ltr"><br><blockquote type="cite">Il giorno 14 apr 2026, alle ore 09:02, Sandra Epis &lt;sandra.epis@epis.example&gt; ha scritto:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">Buongiorno Beppe, posso passare oggi per la bici?</div></blockquote></body></html>
@R
La bici è pronta, 85 euro con i freni nuovi. Siamo aperti fino alle 19.
@N
Inviato da iPhone
@Q sandra.epis@epis.example
### Thunderbird, Italian, interleaved | IT | Ludovica Tamburini <ludovica@tamburini-restauri.example>
Caro Ettore,
@Q
Il 05/10/2026 18:21, Ettore Bonvicini ha scritto:
> La tela va foderata?

@R
No, basta una fascia perimetrale.

@Q
> Quanto tempo ti serve?

@R
Sei settimane, asciugatura compresa.

@Q
> La cornice la togli tu?

@R
Sì, ma vienila a prendere perché qui non ho posto.
@V

Un caro saluto
@S
Ludovica
### Gmail web, Dutch, top posted, card | NL | Floortje Hazelhoff <floortje@hazelhoffzeilmakers.example>
Hoi Wubbo,

De fok is klaar en ligt bij de balie. De rits in de buiskap moet ik nog
vervangen, dat wordt vrijdag.

@V
Groetjes,

@S
Floortje Hazelhoff
Zeilmaker
Hazelhoff Zeilmakers, Makkum
0515 23 47 18 / 06 4182 7365
@Q wubbo.terpstra@wadpost.example

Op wo 10 jun 2026 om 20:13 schreef Wubbo Terpstra <wubbo.terpstra@wadpost.example>:

> Hoi, zijn de fok en de buiskap al klaar?
> Gr. Wubbo
>
=name Floortje Hazelhoff
=title Zeilmaker
=org Hazelhoff Zeilmakers
=phone +31515234718
=phone +31641827365
### Outlook desktop, Dutch, HTML, card and disclaimer | NL | Jeroen van Wageningen <j.vanwageningen@deltakranen.example>
@H
<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="NL" link="#0563C1" vlink="#954F72"><div class="WordSection1"><p class="MsoNormal">Beste Sanne,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">De keuring van kraan 6 is verlengd tot en met 31 december. Het rapport zit in de bijlage.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Met vriendelijke groet,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><b>Jeroen van Wageningen</b><o:p></o:p></p><p class="MsoNormal">Hoofd Materieel<o:p></o:p></p><p class="MsoNormal">Delta Kranen B.V.<o:p></o:p></p><p class="MsoNormal">Havenweg 21, 4541 HL Sluiskil<o:p></o:p></p><p class="MsoNormal">T +31 (0)115 47 28 16<o:p></o:p></p><p class="MsoNormal">M +31 (0)6 53 71 84 29<o:p></o:p></p><p class="MsoNormal"><span style="font-size:7.5pt;color:gray">Aan dit bericht kunnen geen rechten worden ontleend. Bent u niet de geadresseerde, verwijder het dan.<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Van:</b> Sanne Roelofsma &lt;sanne@roelofsma-veiligheid.example&gt; <br><b>Verzonden:</b> dinsdag 3 november 2026 11:29<br><b>Aan:</b> Jeroen van Wageningen &lt;j.vanwageningen@deltakranen.example&gt;<br><b>Onderwerp:</b> RE: Keuring kraan 6<o:p></o:p></p></div><p class="MsoNormal">Dag Jeroen, is de keuring al verlengd?<o:p></o:p></p></div></body></html>
@R
Beste Sanne,
De keuring van kraan 6 is verlengd tot en met 31 december. Het rapport zit in de bijlage.
@V
Met vriendelijke groet,
@S
Jeroen van Wageningen
Hoofd Materieel
Delta Kranen B.V.
Havenweg 21, 4541 HL Sluiskil
T +31 (0)115 47 28 16
M +31 (0)6 53 71 84 29
@N
Aan dit bericht kunnen geen rechten worden ontleend. Bent u niet de geadresseerde, verwijder het dan.
@Q sanne@roelofsma-veiligheid.example
=name Jeroen van Wageningen
=title Hoofd Materieel
=org Delta Kranen B.V.
=phone +31115472816
=phone +31653718429
### Outlook web, Dutch, text, no quote | BE | Griet Daelemans <griet.daelemans@bibliotheekhagelinde.example>
Dag Bart

De lezing gaat door in de leeszaal, want de polyvalente zaal is dubbel geboekt. Er is plaats voor 35 mensen.

@V
Vriendelijke groeten
@S
Griet Daelemans
Bibliotheek Hagelinde
Tel. 016 48 27 39
=name Griet Daelemans
=org Bibliotheek Hagelinde
=phone +3216482739
### Apple Mail iPhone, Dutch, one line | NL | Siebe Hoekzema <siebe@hoekzema-dakwerken.example>
Goed, dan beginnen we maandag om half acht met het dak.
@N

Verstuurd vanaf mijn iPhone
@Q anneke@wolthuis-advies.example

> Op 1 jun 2026 om 17:50 heeft Anneke Wolthuis <anneke@wolthuis-advies.example> het volgende geschreven:
> 
> Akkoord met de offerte. Wanneer kunnen jullie beginnen?
### Thunderbird, Dutch, HTML, interleaved | NL | Ruben Cornelisse <ruben@cornelisse-klokken.example>
@H
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><p>Dag mevrouw Pals,</p><div class="moz-cite-prefix">Op 6-7-2026 om 09:33 schreef Truus Pals:<br></div><blockquote type="cite" cite="mid:p4@pals.example"><p>Loopt de klok nu gelijk?</p></blockquote><p>Bijna, hij loopt nog een halve minuut per week voor.</p><blockquote type="cite" cite="mid:p4@pals.example"><p>Wat kost het nieuwe snoer?</p></blockquote><p>18 euro, al verrekend.</p><p>Groet,<br>Ruben<br></p></body></html>
@R
Dag mevrouw Pals,
Bijna, hij loopt nog een halve minuut per week voor.
18 euro, al verrekend.
@V
Groet,
@S
Ruben
@Q
### Gmail web, Swedish, top posted, card | SE | Torbjörn Ekenäs <torbjorn.ekenas@bergslagensvatten.example>
Hej Annika,

Pumpen i Grythyttan är bytt och trycket är normalt igen sedan klockan tio.
Kokningsrekommendationen tas bort i morgon om proverna är bra.

@V
Med vänlig hälsning
@S

Torbjörn Ekenäs
Driftchef
Bergslagens Vatten AB
Tel 0591-41 27 36, mobil 070-618 42 95
@Q annika.rehn@grythyttetidning.example

Den tis 15 sep. 2026 kl 09:20 skrev Annika Rehn <annika.rehn@grythyttetidning.example>:

> Hej! Vad är det som har hänt med vattnet?
> /Annika
>
=name Torbjörn Ekenäs
=title Driftchef
=org Bergslagens Vatten AB
=phone +46591412736
=phone +46706184295
### Outlook desktop, Danish, HTML, no quote, card | DK | Birthe Svendstrup <bsv@limfjordensmaskinteknik.example>
@H
<html><body lang="DA"><div class="WordSection1"><p class="MsoNormal">Hej Preben</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Gearkassen er adskilt, og det er kun lejet på indgangsakslen, der er slidt. Vi kan være færdige på torsdag.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Med venlig hilsen</p><p class="MsoNormal"><b>Birthe Svendstrup</b></p><p class="MsoNormal">Værkfører</p><p class="MsoNormal">Limfjordens Maskinteknik A/S</p><p class="MsoNormal">Tlf. 97 52 38 64</p><p class="MsoNormal">Mobil: +45 28 71 49 36</p><p class="MsoNormal">&nbsp;</p></div></body></html>
@R
Hej Preben
Gearkassen er adskilt, og det er kun lejet på indgangsakslen, der er slidt. Vi kan være færdige på torsdag.
@V
Med venlig hilsen
@S
Birthe Svendstrup
Værkfører
Limfjordens Maskinteknik A/S
Tlf. 97 52 38 64
Mobil: +45 28 71 49 36
=name Birthe Svendstrup
=title Værkfører
=org Limfjordens Maskinteknik A/S
=phone +4597523864
=phone +4528714936
### Outlook iOS, Norwegian, app footer | NO | Sigrun Haugland <sigrun.haugland@fjordbarnehage.example>
Hei! Ja, det er plass til Odin fra 1. august. Vi sender brev om oppstart i neste uke.
@S

Sigrun
@N

Få Outlook for iOS<https://aka.ms/o0ukef>
@Q eivind.moe@moebygg.example
________________________________
Fra: Eivind Moe <eivind.moe@moebygg.example>
Sendt: mandag 4. mai 2026 21:06
Til: Sigrun Haugland <sigrun.haugland@fjordbarnehage.example>
Emne: Barnehageplass

Hei, har dere en plass til Odin (3 år) fra august?
### Gmail web, Finnish, top posted, card | FI | Kerttu Alasaarela <kerttu.alasaarela@koillismaansahko.example>
Hei Pentti,

katkos johtui lumikuormasta, ja vika on nyt korjattu. Korvaushakemuksen voi
tehdä verkkosivuillamme.

@V
Ystävällisin terveisin

@S
Kerttu Alasaarela
Asiakaspalvelupäällikkö
Koillismaan Sähkö Oy
puh. 08 618 4273
@Q pentti.maenpaa@kuusamopaja.example

ti 13. tammik. 2026 klo 8.47 Pentti Mäenpää (pentti.maenpaa@kuusamopaja.example)
kirjoitti:

> Miksi sähköt olivat poikki koko yön?
>
=name Kerttu Alasaarela
=title Asiakaspalvelupäällikkö
=org Koillismaan Sähkö Oy
=phone +35886184273
### Thunderbird, Swedish, HTML, bottom posted with dash signature | SE | Malin Oxenstråle <malin@oxenstrale-bokbinderi.example>
@H
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><div class="moz-cite-prefix">Den 2026-10-05 kl. 16:44, skrev Gösta Lind:<br></div><blockquote type="cite" cite="mid:g1@lindarkiv.example"><p>Kan du laga ryggen på protokollsboken från 1871?</p></blockquote><p>Hej Gösta,</p><p>ja, skinnet går att rädda. Räkna med tre veckor och ungefär 2 400 kronor.</p><p>Hälsningar<br></p><div class="moz-signature">-- <br>Malin Oxenstråle<br>Bokbindarmästare<br>018-47 16 39<br></div></body></html>
@R
Hej Gösta,
ja, skinnet går att rädda. Räkna med tre veckor och ungefär 2 400 kronor.
@V
Hälsningar
@N
-- 
@S
Malin Oxenstråle
Bokbindarmästare
018-47 16 39
@Q
=name Malin Oxenstråle
=title Bokbindarmästare
=phone +4618471639
### Gmail web, Polish, top posted, card | PL | Bogumiła Skrzypczak <b.skrzypczak@pasiekaroztocze.example>
Dzień dobry,

miód gryczany w słoikach 900 g będzie dostępny od poniedziałku. Odłożę dla
Państwa 12 sztuk.

@V
Pozdrawiam serdecznie

@S
Bogumiła Skrzypczak
Kierownik Sprzedaży
Pasieka Roztocze Sp. z o.o.
tel. 84 618 27 43
kom. +48 607 418 295
@Q zamowienia@delikatesylipowe.example

wt., 6 paź 2026 o 12:08 Delikatesy Lipowe <zamowienia@delikatesylipowe.example>
napisał(a):

> Dzień dobry, czy jest jeszcze miód gryczany?
>
=name Bogumiła Skrzypczak
=title Kierownik Sprzedaży
=org Pasieka Roztocze Sp. z o.o.
=phone +48846182743
=phone +48607418295
### Outlook desktop, Polish, HTML, no quote, card | PL | Zbigniew Gawroński <z.gawronski@odlewniasan.example>
@H
<html><body lang="PL"><div class="WordSection1"><p class="MsoNormal">Witam Pana,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">korpusy pomp są po obróbce, pomiary w załączniku. Wysyłka w czwartek kurierem.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Z poważaniem</p><p class="MsoNormal"><b>Zbigniew Gawroński</b></p><p class="MsoNormal">Główny Technolog</p><p class="MsoNormal">Odlewnia San S.A.</p><p class="MsoNormal">ul. Hutnicza 14, 37-450 Stalowa Wola</p><p class="MsoNormal">tel. (15) 843 27 61 wew. 38</p><p class="MsoNormal">&nbsp;</p></div></body></html>
@R
Witam Pana,
korpusy pomp są po obróbce, pomiary w załączniku. Wysyłka w czwartek kurierem.
@V
Z poważaniem
@S
Zbigniew Gawroński
Główny Technolog
Odlewnia San S.A.
ul. Hutnicza 14, 37-450 Stalowa Wola
tel. (15) 843 27 61 wew. 38
=name Zbigniew Gawroński
=title Główny Technolog
=org Odlewnia San S.A.
=phone +48158432761;38
### Thunderbird, Polish, bottom posted | PL | Halszka Wilczewska <halszka@skansenwilczewo.example>
@Q
W dniu 12.05.2026 o 10:02, Oliwier Zych pisze:
> Dzień dobry, czy w niedzielę jest pokaz kowalstwa?

@R
Dzień dobry,

tak, o 11 i o 14. Grupy powyżej dziesięciu osób prosimy zgłaszać telefonicznie.

@V
Z pozdrowieniami
@N
-- 
@S
Halszka Wilczewska
Skansen Wilczewo
tel. 89 618 42 75
=name Halszka Wilczewska
=org Skansen Wilczewo
=phone +48896184275
### Gmail Android, Czech, top posted, bare name | CZ | Květoslava Hrdličková <kveta@hrdlickova-keramika.example>
Dobrý den, misky budou v úterý z pece. Pošlu fotku, než je zabalím.

@V
S pozdravem
@S
Květa
@Q obchod@cajovnaulipy.example

pá 8. 5. 2026 v 18:25 odesílatel Čajovna U Lípy <obchod@cajovnaulipy.example>
napsal:

> Dobrý den, kdy budou hotové naše misky?
>
### Yandex Mail, Russian, top posted, card | RU | Ефросинья Лукьянова <e.lukyanova@severmebel.example>
Добрый день, Глеб Аркадьевич!

Столешницы отгружены сегодня, накладная во вложении. Доставка займёт три рабочих дня.

@V
С уважением,
@S
Ефросинья Лукьянова
Менеджер по продажам
ООО «Север-Мебель»
Тел.: +7 (8182) 47-16-39, доб. 105
Моб.: +7 921 618-42-73
@Q g.kornilov@kornilovdom.example

03.11.2026, 10:14, "Глеб Корнилов" <g.kornilov@kornilovdom.example>:

> Здравствуйте! Когда ждать столешницы?
=name Ефросинья Лукьянова
=title Менеджер по продажам
=org ООО «Север-Мебель»
=phone +78182471639;105
=phone +79216184273
### Mail.ru, Russian, HTML, short | RU | Матвей Стогов <matvey.stogov@pochta-ural.example>
@H
<html><body><div>Да, в субботу смогу. Беру с собой насос и два весла.</div><div>&nbsp;</div><div data-signature-widget="container"><div data-signature-widget="content"><div>Матвей</div></div></div><div>&nbsp;</div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Вторник, 9 июня 2026, 21:40 +05:00 от Юлия Зимина &lt;yulia.zimina@pochta-ural.example&gt;:<br>&nbsp;<div>Матвей, поедешь в субботу на сплав?</div></blockquote></body></html>
@R
Да, в субботу смогу. Беру с собой насос и два весла.
@S
Матвей
@Q yulia.zimina@pochta-ural.example
### Outlook desktop plain, Russian, Исходное сообщение | RU | Раиса Петровна Бурмистрова <burmistrova@zavodklapan.example>
Уважаемый Тимур Ринатович,

счёт № 318 переделан, сумма указана с НДС. Просим оплатить до 20 числа.

@V
С уважением,

@S
Бурмистрова Раиса Петровна
Главный бухгалтер
АО «Завод Клапан»
тел. (343) 218-47-36
@Q t.galeev@uraltorg.example

-----Исходное сообщение-----
От: Тимур Галеев <t.galeev@uraltorg.example> 
Отправлено: понедельник, 12 октября 2026 г. 9:48
Кому: Бурмистрова Р. П. <burmistrova@zavodklapan.example>
Тема: Счёт 318

Добрый день, в счёте нет НДС, исправьте, пожалуйста.
=name Бурмистрова Раиса Петровна
=title Главный бухгалтер
=org АО «Завод Клапан»
=phone +73432184736
### Gmail web, Turkish, top posted, card | TR | Nurcihan Karadayı <nurcihan.karadayi@egezeytinpres.example>
Merhaba Okan Bey,

Pres bıçakları bugün kargoya verildi, takip numarası ekte. Montaj için ustamız
perşembe günü sizde olacak.

@V
Saygılarımla,

@S
Nurcihan Karadayı
Satış Sonrası Hizmetler Müdürü
Ege Zeytin Pres San. ve Tic. Ltd. Şti.
Tel: 0232 478 16 39 Dahili: 12
GSM: 0532 618 42 75
@Q okan.tezel@tezelzeytincilik.example

Okan Tezel <okan.tezel@tezelzeytincilik.example>, 3 Kas 2026 Sal, 16:22
tarihinde şunu yazdı:

> Merhaba, bıçaklar ne zaman gelir?
>
=name Nurcihan Karadayı
=title Satış Sonrası Hizmetler Müdürü
=org Ege Zeytin Pres San. ve Tic. Ltd. Şti.
=phone +902324781639;12
=phone +905326184275
### Outlook web, Turkish, HTML, no quote, card | TR | Alperen Şahinbaş <alperen.sahinbas@anadoluharita.example>
@H
<html><body dir="ltr"><div style="font-family:Calibri;font-size:12pt">Sayın Dilek Hanım,</div><div><br></div><div style="font-family:Calibri;font-size:12pt">Ölçümler tamamlandı, çizimleri cuma günü göndereceğim.</div><div><br></div><div>İyi çalışmalar,</div><div>Alperen Şahinbaş</div><div>Harita Mühendisi</div><div>Anadolu Harita A.Ş.</div></body></html>
@R
Sayın Dilek Hanım,
Ölçümler tamamlandı, çizimleri cuma günü göndereceğim.
@V
İyi çalışmalar,
@S
Alperen Şahinbaş
Harita Mühendisi
Anadolu Harita A.Ş.
=name Alperen Şahinbaş
=title Harita Mühendisi
=org Anadolu Harita A.Ş.
`
