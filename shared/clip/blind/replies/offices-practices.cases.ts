// Letters of authorities, doctors, lawyers and hotels. Format: see ../read-replies.ts. All people are invented.

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
### hospital secretary en | Dr S Okonjo <s.okonjo@royal.example>
Dear Dr Pym,

Thank you for referring this pleasant 54 year old gentleman. The MRI is normal. I have not arranged to see him again.

@S
Yours sincerely

Dictated but not signed to avoid delay

Dr S Okonjo MRCP
Consultant Neurologist
Sec: Jan Tully, 01632 960142
### hotel it | Reception <info@hotelmiralago.example>
Gentile Signor Brandt,

La Sua camera doppia vista lago è confermata dal 3 al 7 luglio. Il garage è incluso.

@S
In attesa di darLe il benvenuto, porgiamo i nostri più cordiali saluti

Hotel Miralago
Famiglia Pedrazzini
### police fr | Brigade <bta.valbrune@gendarmerie.example>
Monsieur,

Votre plainte a bien été enregistrée sous le numéro 2026/00142. Une copie vous sera remise sur présentation d'une pièce d'identité.

@S
Le gendarme Mathieu Caron
Brigade de Valbrune
Tél. 04 90 55 01 42
### notary cl | Notaría Paredes <contacto@notariaparedes.example>
Estimada señora Muñoz:

Su escritura está lista para firma. Debe presentarse con cédula vigente de lunes a viernes entre 9:00 y 13:30 horas.

@S
Atte.
Claudio Paredes O.
Notario Público
### ru жкх | УК Уют <uk-uyut@dom.example>
Здравствуйте!

По Вашей заявке № 5550 слесарь придёт 14 мая с 10 до 12. Просим обеспечить доступ в квартиру.

@S
Диспетчерская служба
УК «Уют»
т. 55-01-42
### uk лікарня | Реєстратура <reg@likarnia7.example>
Доброго дня!

Ваш прийом у лікаря-кардіолога перенесено на 15 травня, 11:20, кабінет 305.

@S
З побажанням здоров'я,
реєстратура лікарні № 7
### he מרפאה | מרפאת שיניים <reception@dental.example>
שלום רב,

התור שלך נקבע ליום שלישי בשעה 16:30. נא להגיע עשר דקות לפני.

@S
בתודה מראש
מזכירות המרפאה
03-5550142
### vi clinic | Phòng khám An Tâm <lienhe@antam.example>
Chào anh Dũng,

Kết quả xét nghiệm đã có, anh ghé phòng khám lấy trong giờ hành chính nhé.

@S
Phòng khám An Tâm
Lễ tân: Thu Hà
028 3555 0142
### ja 歯医者 | みどり歯科 <yoyaku@midori-dc.example>
田村様

ご予約の確認です。5月20日（水）15時にお待ちしております。

@S
みどり歯科クリニック
受付　大橋
電話 03-5550-0142
### zh 社区 | 社区居委会 <shequ@dongjie.example>
各位居民：

本周六上午9点在社区广场开展义诊活动，欢迎参加。

@S
东街社区居民委员会
2026年5月12日
### zh 律师 | 孟律师 <meng@zhengda-law.example>
刘总：

起诉状已修改，见附件红字部分。请确认后盖章寄回。

@S
顺颂商祺

孟庆华 律师
正大律师事务所
地址：济南市历下区经十路1号1203
手机13855501423（微信同号）
### zht 診所 | 康寧診所 <service@kangning.example>
王小姐您好：

您的健檢報告已完成，可於週一至週五攜帶健保卡領取。

@S
康寧診所 關心您
電話 02-2555-0142
### zht 里長 | 陳里長 <chief@li.example>
各位鄉親大家好：

本週日早上八點環境清潔日，請踴躍參加，備有早餐。

@S
永安里里長 陳金龍 敬邀
`
