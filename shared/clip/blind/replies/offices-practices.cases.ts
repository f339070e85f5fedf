// Letters of authorities, doctors and lawyers. Format: see ../read-replies.ts. All people are invented.

export const OFFICES_PRACTICES = `
### mairie fr | Accueil <accueil@mairie-valbrune.example>
Madame,

Votre dossier est complet. Vous pouvez retirer votre carte d'identité sur rendez-vous du mardi au samedi matin.

@S
Restant à votre disposition,

Le service état civil
Mairie de Valbrune
Tél. : 04 90 55 01 42
@N
Pensez à l'environnement avant d'imprimer ce message.
### prefecture es | Registro Civil <registro@ayto-villalba.example>
Buenos días:

Le informamos de que su certificado de empadronamiento ya está disponible en la sede electrónica.

@S
Un saludo.

Negociado de Estadística
Ayuntamiento de Villalba del Río
C/ Mayor, 1
Tlf. 925 55 01 42
### br dentist | Clínica Sorriso <recepcao@clinicasorriso.example>
Oi, Juliana! Tudo bem?

Seu horário ficou para quinta às 15h20 com a Dra. Renata. Se precisar remarcar é só chamar aqui ou no zap.

@S
Abração,
Carlinha
Recepção | Clínica Sorriso
WhatsApp (11) 95550-0142
### nl huisarts | Huisartsenpraktijk De Linde <info@delinde-huisarts.example>
Geachte mevrouw Hoekstra,

De uitslag van uw bloedonderzoek is binnen en ziet er goed uit. U hoeft geen afspraak te maken.

@S
Met vriendelijke groet, namens dokter Van Aalst,

Irma Boonstra
doktersassistente
@N

Dit is een beveiligd bericht. U kunt op deze e-mail niet reageren.
### el γιατρός | Ιατρείο <iatreio@nikolaou.example>
Καλησπέρα σας,

το ραντεβού σας μεταφέρεται την Τετάρτη στις 17:00. Αν δεν σας βολεύει, τηλεφωνήστε μας.

@S
Φιλικά,
Ελένη
Γραμματεία ιατρείου
210 555 0142
### zh 医院 | 预约中心 <yuyue@renji-hospital.example>
张女士您好：

您的胃镜检查已预约在5月20日上午8:30，请空腹并携带医保卡，由家属陪同。

@S
祝您早日康复！
仁济门诊部内镜中心
电话：021-5555 0142转3306
### en embassy | Consular Section <consular@embassy.example>
Dear Ms Okafor,

Your passport is ready for collection. Please bring your receipt and the old passport. We are open Monday to Thursday, 09:00 to 12:30.

@S
Consular Section
Embassy of Norwell
12 Park Crescent
### en ie solicitor | Aoife Ní Bhriain <aoife@nibhriain-law.example>
Dear Mr Keane,

I refer to the above and confirm that contracts were exchanged this morning. The deposit is held in our client account.

I will revert once I hear from the vendor's side.

@S
Yours sincerely,


Aoife Ní Bhriain
NÍ BHRIAIN & CO. SOLICITORS
@N
This email and any attachments are confidential and may be privileged.
### ch gemeinde | Einwohnerkontrolle <ewk@gemeinde-obermatt.example>
Guten Tag Herr Brunner

Für die Anmeldung benötigen wir den Heimatschein und den Mietvertrag. Sie können die Unterlagen am Schalter abgeben oder per Post senden.

@S
Freundliche Grüsse

Gemeinde Obermatt
Einwohnerkontrolle

Nadja Zurbriggen
Sachbearbeiterin
Direkt +41 31 555 01 42
### vet fr | Clinique <contact@vet-des-pins.example>
Bonjour,

Les résultats de Filou sont bons, vous pouvez arrêter le traitement. Pensez au rappel de vaccin en septembre.

@S
Bonne journée à vous et caresses à Filou
Dr Maëlle Kerbrat
Vétérinaire
### aerzte ohne sign en initials | Dr K. Lindqvist <k.lindqvist@ward.example>
Bloods back, CRP down to 12. OK to discharge tomorrow if he eats.

@S
KL
@Q

________________________________
From: Ward 7 <ward7@ward.example>
Sent: 12 May 2026 22:40
To: Lindqvist, K
Subject: bed 14

Any news on bed 14?
`
