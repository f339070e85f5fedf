// Ordinary replies from desktop programs, newer apps, help desks and lists. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_DESKTOP_SERVICES = `
### thunderbird plain en bottom | GB | Alasdair Munro <alasdair@munro.example>
@Q
On 03/03/2026 10:14, Fiona Geddes wrote:
> Is the hall booked for the 20th?
@R

Yes, from 6 until 10.
@S

-- 
Alasdair Munro
Hall Secretary
=name Alasdair Munro
### thunderbird html de | DE | Volker Heidemann <v.heidemann@heidemann-it.example>
@H
<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><p>Hallo Tanja,</p><p>das Update ist eingespielt, bitte einmal testen.<br></p><pre class="moz-signature" cols="72">-- 
Volker Heidemann
Heidemann IT-Service
Tel. 05251 555014-0</pre><div class="moz-cite-prefix">Am 03.03.26 um 10:14 schrieb Tanja Wiegand:<br></div><blockquote type="cite" cite="mid:4711@kanzlei.example"><p>Der Drucker spinnt wieder.</p></blockquote><br></body></html>
@R
Hallo Tanja,

das Update ist eingespielt, bitte einmal testen.
@S
Volker Heidemann
Heidemann IT-Service
Tel. 05251 555014-0
=name Volker Heidemann
=phone +4952515550140
### thunderbird interleaved en | GB | Alasdair Munro <alasdair@munro.example>
Hi Fiona,
@Q fiona@geddes.example

On 03/03/2026 10:14, Fiona Geddes <fiona@geddes.example> wrote:
> Is there a piano?
@R

Yes, but it needs tuning.
@Q

> And a kitchen?
@R

A small one with a kettle.
@S

Alasdair
### thunderbird fr plain | FR | Yves Trémintin <yves@tremintin.example>
Bonjour,

Merci pour l'info, je transmets au bureau.
@S

Yves
@Q
Le 03/03/2026 à 10:14, Martine Allio a écrit :
> L'assemblée est reportée au 14.
### thunderbird forward en | GB | Alasdair Munro <alasdair@munro.example>
See below.
@F fiona@geddes.example


-------- Forwarded Message --------
Subject: Hall booking
Date: Tue, 3 Mar 2026 10:14:33 +0000
From: Fiona Geddes <fiona@geddes.example>
To: Alasdair Munro <alasdair@munro.example>

Could we move to the 21st?
### thunderbird levels en | GB | Alasdair Munro <alasdair@munro.example>
Agreed with both of you.
@Q
On 03/03/2026 10:14, Fiona Geddes wrote:
> I think so too.
>
> On 02/03/2026 18:00, Ewan Laird wrote:
>> Shall we cancel?
>>
>>> earlier text
### lotus notes en | US | Rosalind Achterberg <rachterberg@meridianins.example>
Greg,

Claim 88-1420 was approved this morning.
@V

Regards,
@S

Rosalind Achterberg
Senior Claims Adjuster
Meridian Insurance
Phone: 317-555-0142 ext. 77
@Q




From:        Greg Tolliver <gtolliver@bodyshop.example>
To:        Rosalind Achterberg <rachterberg@meridianins.example>
Date:        03/03/2026 10:14 AM
Subject:        Claim 88-1420




Any decision yet?
=name Rosalind Achterberg
=title Senior Claims Adjuster
=org Meridian Insurance
=phone +13175550142;77
### em client en html | CZ | Libor Hanousek <libor@hanousek.example>
@H
<html><head></head><body><div>Hello Jess,</div><div><br></div><div>the invoice is attached.</div><div><br></div><div id="signature_old"><div>Libor Hanousek</div></div><div><br></div><div>------ Original Message ------</div><div>From "Jess Ralston" &lt;<a href="mailto:jess@ralston.example">jess@ralston.example</a>&gt;</div><div>To "Libor Hanousek" &lt;<a href="mailto:libor@hanousek.example">libor@hanousek.example</a>&gt;</div><div>Date 3/3/2026 10:14:33 AM</div><div>Subject Invoice</div><div><br></div><div id="x1"><blockquote cite="4711@ralston.example" type="cite" class="cite2"><div>Please send the invoice.</div></blockquote></div></body></html>
@R
Hello Jess,

the invoice is attached.
@S
Libor Hanousek
@Q jess@ralston.example
### em client plain en | CZ | Libor Hanousek <libor@hanousek.example>
Paid this morning.
@Q jess@ralston.example

------ Original Message ------
From "Jess Ralston" <jess@ralston.example>
To "Libor Hanousek" <libor@hanousek.example>
Date 3/3/2026 10:14:33 AM
Subject Re: Invoice

>Did you pay?
### spark html en | US | Nadine Ferro <nadine@ferrostudio.example>
@H
<html><head></head><body><div name="messageBodySection"><div dir="auto">Love the second one!</div></div><div name="messageSignatureSection"><br /><div class="matchFont">Nadine Ferro<br />Ferro Studio</div></div><div name="messageReplySection">On Mar 3, 2026 at 10:14 AM -0500, Theo Bianchi &lt;theo@bianchi.example&gt;, wrote:<br /><blockquote type="cite" class="spark_quote" style="margin: 5px 5px; padding-left: 10px; border-left: thin solid #1abc9c">Which logo do you like?</blockquote></div></body></html>
@R
Love the second one!
@S
Nadine Ferro
Ferro Studio
@Q theo@bianchi.example
### superhuman html en | US | Nadine Ferro <nadine@ferrostudio.example>
@H
<html><head></head><body><div><div>Booked for 3pm.</div><div><br></div><div class="sh-signature"><div class="gmail_signature"><div>Nadine Ferro</div><div>Founder, Ferro Studio</div><div><br></div><div>Sent via <a href="https://sprh.example/?vip=nadine">Superhuman</a></div></div></div><br><div class="gmail_quote"><p>On Tue, Mar 03, 2026 at 10:14 AM, Theo Bianchi &lt;<a href="mailto:theo@bianchi.example">theo@bianchi.example</a>&gt; wrote:<br></p><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>3 or 4?</div></blockquote></div></div></body></html>
@R
Booked for 3pm.
@S
Nadine Ferro
Founder, Ferro Studio
@N
Sent via Superhuman
@Q theo@bianchi.example
=name Nadine Ferro
=title Founder
=org Ferro Studio
### front html en | US | Kendra Bowles <kendra@parcelly.example>
@H
<div>Hi Theo,</div><div><br></div><div>Your refund has been issued.</div><div><br></div><div class="front-signature"><div>Kendra Bowles</div><div>Customer Happiness, Parcelly</div></div><div class="front-quote"><br>On March 3, 2026 at 10:14 AM EST <a href="mailto:theo@bianchi.example" target="_blank">theo@bianchi.example</a> wrote:<br><blockquote type="cite" class="front-blockquote">I want a refund.</blockquote></div>
@R
Hi Theo,

Your refund has been issued.
@S
Kendra Bowles
Customer Happiness, Parcelly
@Q theo@bianchi.example
### zendesk reply in gmail | US | Theo Bianchi <theo@bianchi.example>
Yes, that solved it. You can close the ticket.
@Q

On Tue, Mar 3, 2026 at 10:14 AM Parcelly Support <support@parcelly.example>
wrote:

> ##- Please type your reply above this line -##
>
> Your request (99812) has been updated.
>
> Kendra (Parcelly)
> Did the new link work?
### freshdesk notification reply | US | Theo Bianchi <theo@bianchi.example>
The order number is 44-1029.
@Q

On Tue, 3 Mar 2026 at 10:14, Parcelly <help@parcelly.example> wrote:

> Hi Theo,
>
> What is your order number?
>
> Regards,
> Kendra
> Ticket: https://parcelly.example/helpdesk/tickets/8812
### zendesk line above de | DE | Heiko Strunk <heiko@strunk.example>
Das Paket ist heute angekommen. Danke!
@Q

##- Bitte geben Sie Ihre Antwort über dieser Zeile ein. -##

Ihre Anfrage (99812) wurde aktualisiert.
### reply above line fr | FR | Gwenaëlle Prigent <gwen@prigent.example>
Le colis est bien arrivé, merci.
@Q

##- Veuillez saisir votre réponse au-dessus de cette ligne -##

Votre demande (99812) a été mise à jour.
### jira reply above | US | Theo Bianchi <theo@bianchi.example>
I can reproduce it on the staging server.
@Q

—-—-—-—
Reply above this line.

Kendra Bowles commented:

Can you reproduce it?

View request · Turn off this request's notifications
### intercom reply | US | Theo Bianchi <theo@bianchi.example>
Still the same error, see screenshot.
@Q

## Write ABOVE THIS LINE to post a reply ##

Kendra from Parcelly: Did you try another browser?
### github notification | US | Sam Ito <notifications@forge.example>
I think we should keep the old flag for one more release.

What do the others say?
@N

—
Reply to this email directly, view it on GitHub, or unsubscribe.
You are receiving this because you were mentioned.Message ID: <org/tool/issues/219/99@forge.example>
### mailing list en | US | Maren Oduya <maren@oduya.example>
@Q
On Tue, Mar 03, 2026 at 10:14:33AM +0000, Piotr Lis wrote:
> +	if (len > max)
> +		return -EINVAL;
@R

This should be >=, otherwise the last byte is lost.
@Q

> +	memcpy(dst, src, len);
@R

Looks fine.
@S

-- 
Maren
@N
_______________________________________________
tool-devel mailing list
tool-devel@lists.example
https://lists.example/mailman/listinfo/tool-devel
### google groups footer en | US | Maren Oduya <maren@oduya.example>
I'll bring the slides.
@V

Thanks,
@S
Maren
@N

-- 
You received this message because you are subscribed to the Google Groups "Garden Club" group.
To unsubscribe from this group and stop receiving emails from it, send an email to garden-club+unsubscribe@groups.example.
To view this discussion visit https://groups.example/d/msgid/garden-club/4711.
### hey html en | US | Nadine Ferro <nadine@ferrostudio.example>
@H
<div class="trix-content"><div>Works for me!</div></div><br><div><br>On March 3, 2026, Theo Bianchi &lt;theo@bianchi.example&gt; wrote:<br></div><blockquote><div class="trix-content"><div>Lunch on Friday?</div></div></blockquote>
@R
Works for me!
@Q theo@bianchi.example
### the bat ru | RU | Фёдор Лыков <lykov@zavod.example>
Здравствуйте, Нина.

Детали отгружены сегодня.
@S

-- 
С уважением,
 Фёдор                          mailto:lykov@zavod.example
@Q

Вы писали 3 марта 2026 г., 10:14:33:

> Когда отгрузите детали?
### evolution en | CA | Renaud Thibodeau <renaud@thibodeau.example>
@Q
On Tue, 2026-03-03 at 10:14 -0500, Julie Lapointe wrote:
> Can you review the draft?
@R

Reviewed, two small comments in the margin.
@S

Renaud
### kmail de | DE | Volker Heidemann <v.heidemann@heidemann-it.example>
@Q
Am Dienstag, 3. März 2026, 10:14:33 CET schrieb Tanja Wiegand:
> Geht das auch am Montag?
@R

Ja, Montag um 9.
@S

Volker
### mutt pt-BR | BR | Davi Falcão <davi@falcao.example>
@Q
Em ter, 3 de mar de 2026, às 10:14, Lia Porto escreveu:
> Você vem amanhã?
@R

Vou sim, chego às 9h.
`
