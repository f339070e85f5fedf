// Letters of clubs, parishes and house managers. Format: see ../read-replies.ts. All people are invented.

export const NEIGHBOURS_CLUBS = `
### parish en | Fr Dominic Leary <parish@stoswin.example>
Dear all,

The 10.30 Mass on Sunday will be followed by coffee in the hall. If you can spare an hour to help put out chairs please tell Bernadette.

@S
God bless
Fr Dominic
@R

PS - the boiler is working again!
### choir fr | Odile Marchais <odile.marchais@chorale.example>
Bonjour à toutes et à tous,

La répétition de jeudi est avancée à 19h30, salle des fêtes. Merci d'apporter les partitions de Fauré.

@S
A jeudi !
Odile
Pour le bureau de la chorale
### it condominio | Studio Bellandi <studio@bellandi-amministrazioni.example>
Gentili condomini,

l'assemblea è convocata in seconda convocazione per lunedì 18 maggio alle ore 18.30 presso lo studio.

L'avviso con l'ordine del giorno è allegato.

@S
L'amministratore
Geom. Ivo Bellandi
@N

Le informazioni contenute in questo messaggio sono riservate. Se lo avete ricevuto per errore vi preghiamo di cancellarlo e di avvisare il mittente.
### pl wspolnota | Krystyna Wąsik <k.wasik@adm-lipowa.example>
Szanowni Państwo,

w czwartek w godz. 8-12 nie będzie ciepłej wody z powodu wymiany zaworu.

Przepraszamy za utrudnienia.

@S
Administracja budynku
Krystyna Wąsik
tel. 22 555 01 42
### no borettslag | Styret <styret@solbakken-brl.example>
Kjære beboere,

Dugnaden er lørdag 23. mai klokka 11. Vi griller etterpå!

@S
Hilsen styret i Solbakken borettslag
v/ Turid Haugland
### tr muhtar | Site Yönetimi <yonetim@cinarsitesi.example>
Değerli komşularımız,

Perşembe günü saat 10.00-13.00 arasında su kesintisi olacaktır. Anlayışınız için teşekkür ederiz.

@S
Çınar Sitesi Yönetimi
Hüseyin Alkan
0216 555 01 42
### uk ОСББ | Правління ОСББ <osbb@kashtanova12.example>
Доброго дня, шановні сусіди!

Загальні збори відбудуться у неділю о 12:00 біля другого під'їзду. Явка обов'язкова.

@S
Голова правління
Мельничук Тарас Іванович
### he ועד בית | רונית אלמוג <ronit@vaadbait.example>
שלום לכולם,

ביום ראשון יגיע הגנן לגזום את העצים. נא לא לחנות מתחת לעץ הגדול.

@S
תודה ושבוע טוב
רונית
ועד הבית
### th condo | นิติบุคคล <juristic@riverview.example>
เรียน ท่านเจ้าของร่วม

วันเสาร์นี้จะมีการล้างถังน้ำ น้ำจะหยุดไหลเวลา 9.00-12.00 น. ขออภัยในความไม่สะดวก

@S
ด้วยความเคารพ
ฝ่ายนิติบุคคลอาคารชุดริเวอร์วิว
โทร 02-555-0142
### id RT | Pak Bambang <bambang@rt05.example>
Assalamualaikum bapak ibu warga RT 05,

Kerja bakti hari Minggu jam 7 pagi. Mohon membawa alat kebersihan masing-masing.

@S
Wassalam,
Ketua RT 05
Bambang Suryadi
### ro bloc | Asociația de proprietari <asociatia@bloc14.example>
Stimați vecini,

Luni se citesc apometrele. Vă rugăm să lăsați indexul pe ușă dacă nu sunteți acasă.

@S
Cu respect,
Administrator,
Ion Dumitrache
### ja 町内会
佐藤様

回覧板の件、承知しました。
土曜日にお届けします。

@S
町内会　会計　山口
@Q
2026年5月12日(火) 20:14 佐藤 健 <sato.ken@mail.example>:

> 回覧板はまだでしょうか。
### zh 物业 | 物业服务中心 <wuye@jinxiu.example>
尊敬的业主：

因设备检修，5月14日9:00-16:00地下车库将暂停照明，请慢行注意安全。给您带来不便，敬请谅解！

@S
锦绣花园物业服务中心
服务热线：0571-8555 0142
### zht 管委會 | 管理中心 <mgr@yuanlin.example>
親愛的住戶您好：

本週六進行水塔清洗，上午九點至下午一點停水，請提前儲水。

@S
圓林社區管理委員會 敬上
聯絡電話：(02)2555-0142 分機 12
### hk 義工 | 阿May <may@ngo.example>
大家好，

星期日探訪老人院嘅集合時間改咗做下晝兩點，地鐵站C出口等。

@S
辛苦大家！
May
### en scouts | Jacko <jacko@1stharbury.example>
Evening all,

Kit list for camp attached. Please label EVERYTHING. Coach leaves the hut at 6 sharp, and no phones this year (sorry not sorry).

@S
Yours in Scouting
Jacko
@N

--
You received this message because you are subscribed to the Google Groups "1st Harbury parents" group.
To unsubscribe from this group and stop receiving emails from it, send an email to harbury+unsubscribe@groups.example.
To view this discussion visit https://groups.example/d/msgid/harbury/abc123.
### en za club | Thandi Mokoena <thandi@bowls.example>
Hi everyone

The green is closed till Friday because of the rain, sorry! We will play the pairs final next week instead, same teams.

@S
Stay warm
Thandi (Club Secretary)
@Q

From: bowls-list@bowls.example On Behalf Of Gerrie
Sent: 11 May 2026 08:00
To: bowls-list@bowls.example
Subject: [bowls] Saturday?

Are we on?
### at verein | Obmann FF Reith <ff.reith@feuerwehr.example>
Kameraden!

Die Übung am Freitag entfällt, dafür treffen wir uns am Samstag um 14 Uhr beim Gerätehaus zum Aufräumen nach dem Fest.

@S
Gut Wehr!
HBI Leopold Gruber
### es peña | Pepe Carmona <pepe@pena.example>
Buenas peñistas,

el autobús sale a las 9 de la plaza. El que llegue tarde se queda en tierra, que luego pasa lo que pasa.

@S
¡Aúpa!
Pepe
### theatre group nl | Toneel De Vonk <bestuur@devonk.example>
Lieve spelers,

De generale is verplaatst naar woensdag. Neem je eigen schoenen mee!

@S
Toi toi toi,
Bas en Willemijn
### sports cz | Výbor TJ Sokol <vybor@sokol-lhota.example>
Zdravím všechny,

brigáda na hřišti je v sobotu od devíti. Nářadí s sebou, guláš zajištěn.

@S
Za výbor
Pepa Kadlec
### parish pl | Ks. Marek <parafia@swanna.example>
Drodzy rodzice,

próba przed Pierwszą Komunią odbędzie się w piątek o 17.00 w kościele.

@S
Szczęść Boże
ks. Marek Gołąb
proboszcz
### fi taloyhtiö | Isännöinti Rauhala <toimisto@rauhala-isannointi.example>
Hyvä asukas,

putkiremontti alkaa B-rapussa maanantaina 1.6. Vesi on poikki klo 8-16.

@S
Ystävällisin terveisin
Isännöinti Rauhala Oy
Timo Rauhala, isännöitsijä
### sv kyrka
Kära körsångare!

Vi ses på torsdag en halvtimme tidigare än vanligt. Noter finns på plats.

@S
Allt gott
Kerstin
### da spejder | Troppen <trop@spejder.example>
Hej alle

Vi mødes ved hytten fredag kl. 17. Husk regntøj og noget til bålet.

@S
Spejderhilsen
Troppen
v/ Mads og Line
### hi society | सचिव <sachiv@shantikunj.example>
सभी सदस्यों को नमस्कार,

रविवार को सुबह 11 बजे सोसायटी की वार्षिक बैठक होगी। कृपया समय पर पधारें।

@S
भवदीय,
राकेश शर्मा
सचिव, शांति कुंज सोसायटी
### ko 교회 | 이승민 집사 <sm.lee@church.example>
성도 여러분께

이번 주일 예배 후 바자회가 있습니다. 많은 참여 부탁드립니다.

@S
청년부 회장 이승민
### hk church
各位弟兄姊妹：

主日崇拜改於十時半舉行，地點不變。

@S
主內
陳牧師
`
