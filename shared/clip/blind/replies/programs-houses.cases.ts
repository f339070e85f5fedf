// Replies of the programs of houses: OX, Notes, GroupWise, Horde, Zimbra, Outlook and others. Format: see ../read-replies.ts. All people are invented.

export const PROGRAMS_HOUSES = `
### ox de | Maren Tiedemann <m.tiedemann@tiedemann-elektro.example>
Moin Herr Voss,

der Zählerschrank ist bestellt, Lieferung KW 22. Ich melde mich wegen des Termins.

@S
MfG
Maren Tiedemann

Tiedemann Elektro GmbH & Co. KG
Notdienst 0171 5550142
@Q voss@hausverwaltung-voss.example

> Ingo Voss <voss@hausverwaltung-voss.example> hat am 12.05.2026 10:31 CEST geschrieben:
> 
> 
> Guten Tag,
> wann kommt der Zählerschrank?
### ox en
Sure, the keys are with the neighbour at no. 9.

@S
Sent from Open-Xchange Mobile
@Q desmond@fairlet.example

> On 12/05/2026 10:31 BST Desmond Fair <desmond@fairlet.example> wrote:
> 
> Who has the keys?
### notes fr hcl | Sylvie Andrieux <sylvie.andrieux@transit-andrieux.example>
Bonjour,

Le conteneur est sorti hier soir, livraison prévue vendredi matin entre 8h et 10h.

@S
Cordialement

Sylvie Andrieux
Transit import
Ligne directe : +33 2 35 55 01 42
@Q

De :	"Wang Fei" <wangfei@hengda.example>
A :	"Sylvie Andrieux" <sylvie.andrieux@transit-andrieux.example>
Cc :	"Compta" <compta@transit-andrieux.example>
Date :	12/05/2026 09:14
Objet :	Re: conteneur TGHU 555014-2

Any news of the container?
### notes it | Davide Serra <davide.serra@fonderia-serra.example>
Buongiorno Marta,
confermo la consegna dei getti per il 28/05. Il certificato 3.1 segue con la merce.

@S
Saluti
Davide Serra
Ufficio Spedizioni
@Q

Da:        Marta Fumagalli <m.fumagalli@pompe.example>
Per:       Davide Serra/FS@FONDERIA
Data:      12/05/2026 11:40
Oggetto:        getti

A che punto siamo?
### groupwise en | Ellen Prather <eprather@county.example>
The variance hearing has been moved to June 3 at 6:00 p.m. in Room 210. You do not need to resubmit.

@S
Ellen Prather
Zoning Clerk
Wexmoor County
(555) 555-0142 ext 31
@Q rjohal@johalbuild.example

>>> Ranjit Johal <rjohal@johalbuild.example> 5/12/2026 9:14 AM >>>
Is the hearing still on for May 27?
### groupwise de
Guten Morgen,

die Akte liegt bei mir im Vorzimmer, Sie können sie jederzeit holen lassen.

@S
Gruß
Wendt
@Q

>>> "Kühl, Renate" <renate.kuehl@kreis.example> 12.05.2026 07:58 >>>
Wo ist die Akte 14/3?
### horde es | Inés Barreiro <ines.barreiro@univ.example>
Hola, Xoán:

La defensa es el 8 de junio a las 11 en el salón de grados. Avisa tú al tribunal, por favor.

@S
Saludos,
Inés
@Q

Xoán Lema <xoan.lema@univ.example> escribió:

> ¿Hay ya fecha para la defensa?
### horde pt
Bom dia,

As atas já estão no servidor, pasta Conselho.

@S
Teresa
@Q

Citando Rui Paiva <rui.paiva@instituto.example>:

> Onde estão as atas?
### roundcube pl | Biuro Rachunkowe <biuro@liczydlo.example>
Dzień dobry,

deklaracja została wysłana, UPO w załączniku.

@S
Pozdrawiam
Jolanta Maj
Biuro Rachunkowe Liczydło
tel. 501 555 014
@Q

W dniu 2026-05-12 10:31, Adam Zawada napisał(a):
> Czy VAT poszedł?
### roundcube nl
Hoi,

Doe ik, rond vijven bel ik je.

@S
Groetjes,
Mieke
@Q

Wout Dekker schreef op 2026-05-12 10:31:
> Bel je nog?
### zimbra it | Segreteria IC Manzoni <segreteria@icmanzoni.example>
Gentile signora,

il certificato di frequenza è pronto e può essere ritirato allo sportello dalle 10 alle 12.

@S
La segreteria didattica
I.C. Manzoni
@Q lucia.ferri@posta.example

----- Messaggio originale -----
Da: "Lucia Ferri" <lucia.ferri@posta.example>
A: "Segreteria IC Manzoni" <segreteria@icmanzoni.example>
Inviato: Martedì, 12 maggio 2026 9:14:54
Oggetto: certificato

Buongiorno, quando posso ritirarlo?
### outlook new en mac | Devika Rao <devika.rao@cascade.example>
Hi Grant,

The assay failed QC twice so we are re-running it with a fresh lot. New ETA is Monday. Nothing needed from your side for now.

@S
Best,
Devika

Devika Rao, PhD | Senior Scientist II, Analytical Development
Cascade Biologics | 1400 Elm Way, Suite 210, Tualin, OR 97062
O: 503.555.0142 | M: 503.555.0177
@Q grant.liu@solon.example

From: Grant Liu <grant.liu@solon.example>
Date: Tuesday, May 12, 2026 at 10:14 AM
To: Devika Rao <devika.rao@cascade.example>
Subject: Assay status

Any update?
### he outlook
היי דנה,

החוזה חתום ונמצא אצלי במשרד. אפשר לאסוף עד ארבע.

@S
בברכה,
עו"ד יואב כץ
@Q
מאת: דנה לוי <dana@levy.example>
נשלח: יום שלישי 12 מאי 2026 10:14
אל: יואב כץ <yoav@katzlaw.example>
נושא: החוזה

החוזה חתום?
### sv outlook webb | Lars Nyström <lars.nystrom@kommunen.example>
Hej Amira!

Bygglovet är beviljat, beslutet kommer med post. Överklagandetiden är tre veckor.

@S
Med vänlig hälsning
Lars Nyström
Bygglovshandläggare
Samhällsbyggnadsförvaltningen
0555-501 42
@N
Så här behandlar kommunen dina personuppgifter: www.kommunen.example/gdpr
@Q
________________________________
Från: Amira Haddad <amira@haddad.example>
Skickat: den 12 maj 2026 10:14
Till: Lars Nyström
Ämne: Bygglov

Hur går det?
### da outlook
Hej Søren

Vi leverer fredag før kl. 12. Husk at der skal være plads til lastbilen.

@S
Med venlig hilsen / Best regards

Pia Lund
Disponent

NORDTRÆ A/S
Direkte: +45 96 55 01 42
@Q
Fra: Søren Ravn <soren@ravnbyg.example>
Sendt: 12. maj 2026 10:14
Til: Pia Lund <pl@nordtrae.example>
Emne: SV: Levering

Hvornår kommer I?
### tr outlook | Elif Şahin <elif.sahin@anadolugumruk.example>
Merhaba Can Bey,

Beyanname tescil edildi, vergi tahakkukunu ekte iletiyorum. Ödeme yapılınca mal çekilecek.

@S
İyi çalışmalar dilerim,
Elif Şahin
Gümrük Müşavir Yrd.
Tel: 0212 555 01 42 (Dahili: 118)
@Q
Gönderen: Can Öztürk <can@ozturk.example>
Gönderildi: 12 Mayıs 2026 Salı 10:14
Kime: Elif Şahin <elif.sahin@anadolugumruk.example>
Konu: beyanname

Durum nedir?
### inline en blue
Hi Rob, answers below.

@Q rob@kestrel.example
On Tue, May 12, 2026 at 10:14 AM Rob Kestrel <rob@kestrel.example> wrote:

> Which room?

@R
The big one on the first floor.

@Q
> How many people?

@R
Eleven, plus the two from Leeds.

@S
Cheers
Sal
### ticket otrs de | Jörg Pahl <pahl@stadtwerke.example>
Der Zähler wurde am 11.05. getauscht, Stand alt 55014.

@S
J. Pahl
@Q

12.05.2026 10:14 - Kundenservice Stadtwerke schrieb:

> Bitte teilen Sie uns den Stand mit. [Ticket#2026051255501428]
`
