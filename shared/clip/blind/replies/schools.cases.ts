// Letters of schools and nurseries. Format: see ../read-replies.ts. All people are invented.

export const SCHOOLS = `
### school de parents | Tanja Wieczorek <t.wieczorek@grundschule-am-anger.example>
Liebe Eltern der 3b,

am Freitag wandern wir zum Waldlehrpfad. Bitte geben Sie Ihrem Kind festes Schuhwerk und etwas zu trinken mit. Rückkehr gegen 12.30 Uhr.

Wer könnte uns noch begleiten?

@S
Herzliche Grüße aus dem Klassenzimmer
Tanja Wieczorek
(Klassenleitung 3b)
### pt escola | Direção <direcao@ebpinhal.example>
Caros encarregados de educação,

Na próxima quarta-feira não haverá aulas da parte da tarde devido à reunião geral de professores.

@S
Com estima,
A Diretora
Graça Monteiro
### sv förskola | Anneli Bergqvist <anneli.bergqvist@forskolan-blasippan.example>
Hej alla föräldrar!

På måndag har vi planeringsdag och förskolan är stängd. Säg till om ni behöver omsorg så ordnar vi det på Tallen.

@S
Kram från oss på Blåsippan
Anneli, Kicki och Jonas
### fi koulu wilma | Päivi Rautio <paivi.rautio@koulu.example>
Hei!

Aino unohti liikuntavarusteet kouluun. Ne löytyvät opettajanhuoneen edestä.

@S
t. Päivi
3A-luokan ope
### ru школа | Ольга Викторовна <o.panina@school7.example>
Уважаемые родители!

Завтра собрание в 18:30 в кабинете 214. Прошу быть всех, будем решать вопрос с выпускным.

@S
Классный руководитель 9 "Б"
Панина Ольга Викторовна
### ar مدرسة | أ. منى الحربي <mona@alnoor-school.example>
السادة أولياء الأمور الكرام

السلام عليكم ورحمة الله وبركاته

نفيدكم بأن الرحلة المدرسية ستكون يوم الثلاثاء القادم. يرجى إرسال الموافقة مع الطالب.

@S
وتفضلوا بقبول فائق الاحترام
منى الحربي
وكيلة شؤون الطلاب
### hi school | Principal <principal@saraswati-vidya.example>
प्रिय अभिभावक,

कल वर्षा के कारण विद्यालय बंद रहेगा। परीक्षा की नई तिथि शीघ्र बताई जाएगी।

@S
धन्यवाद सहित,
सुनीता मिश्रा
प्रधानाचार्या
### vi trường | Cô Hạnh <hanh.gv@tieuhoc.example>
Kính gửi quý phụ huynh,

Thứ Sáu tuần này các con được nghỉ buổi chiều. Phụ huynh vui lòng đón con lúc 11 giờ.

@S
Trân trọng cảm ơn
GVCN: Nguyễn Thị Hạnh
### hu iskola | Kissné Varga Edit <edit.kissne@altisk.example>
Kedves Szülők!

A szülői értekezletet csütörtökön 17 órakor tartjuk a tornateremben. Kérem, hozzák magukkal a kitöltött nyilatkozatot.

@S
Köszönettel:
Kissné Varga Edit
osztályfőnök
### ja school | 三浦 恵子 <miura@hoikuen.example>
保護者の皆様

いつもお世話になっております。
来週の遠足ですが、雨天の場合は水曜日に延期いたします。お弁当のご用意をお願いします。

@S
ひまわり保育園
担任　三浦
### ko 학부모 | 김은정 <ej.kim@school.example>
학부모님께

안녕하세요. 3학년 2반 담임입니다.
이번 주 금요일 체험학습이 우천으로 연기되었습니다. 도시락은 준비하지 않으셔도 됩니다.

@S
담임 김은정 드림
### zh 家长会 | 周老师 <zhou@yuying.example>
各位家长：

期中家长会定于本周五下午四点在阶梯教室举行，请准时参加。不能到会的家长请提前请假。

@S
三年级二班班主任
周敏
2026年5月12日
### zht 學校 | 林淑芬 <shufen@hs.example>
各位家長您好：

校外教學通知單請於週四前簽名繳回，費用兩百元。

@S
導師 林淑芬 敬啟
### hk school | Mrs. Lau <lau@sksps.example>
Dear Parents,

Kindly be informed that the Sports Day will be held on 22 May (Fri). Students should wear PE uniform.

@S
Yours faithfully,

Lau Mei Ling (Ms)
Class Teacher of 4C
### kita de | Kita Sonnenkäfer <kita@sonnenkaefer.example>
Liebe Familien,

am Freitag schließen wir bereits um 13 Uhr. Bitte denken Sie an die Gummistiefel.

@S
Ihr Team der Kita Sonnenkäfer
### ro school | Prof. Ileana Stan <ileana.stan@scoala5.example>
Dragi părinți,

Excursia de vineri se amână din cauza vremii. Banii rămân pentru săptămâna viitoare.

@S
Vă mulțumesc pentru înțelegere,
Prof. diriginte Ileana Stan
### no skole | Kontaktlærer 4A <marte.lie@skole.example>
Hei!

Emil har glemt gymtøyet i dag også. Kan dere snakke med ham hjemme?

@S
Mvh Marte
kontaktlærer 4A
### el σχολείο | Δημοτικό Σχολείο <mail@12dim.example>
Αγαπητοί γονείς,

την Παρασκευή το σχολείο θα κλείσει στις 12:00 λόγω εκλογών.

@S
Η διευθύντρια
Σοφία Λαμπράκη
### th school
เรียนผู้ปกครอง

วันศุกร์นี้โรงเรียนหยุดครึ่งวันบ่าย กรุณามารับนักเรียนเวลา 11.30 น.

@S
ครูสมศรี
### id sekolah | Bu Ratna <ratna@sdnmelati.example>
Yth. Bapak/Ibu wali murid,

Besok anak-anak memakai baju olahraga dan membawa bekal. Terima kasih atas perhatiannya.

@S
Hormat saya,
Wali kelas 2A
Ratna Dewi, S.Pd.
### zh 大学老师 | 郑晓东 <zhengxd@univ.example>
同学们：

期末论文截止日期延到6月20日，请发到助教邮箱，不要直接发给我。

@S
郑老师
`
