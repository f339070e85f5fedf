// A third list of invented names: rare surnames, other scripts, what stands around names in mails and on cards.

/** The text | family | given; a middle name may go with the given one. */
export const THIRD_PARTS = `
Solveig Aasen-Brekke|Aasen-Brekke|Solveig
Gréta Þórðardóttir|Þórðardóttir|Gréta
Bjørn-Erik Østby|Østby|Bjørn-Erik
Katrijn Vandenbroucke|Vandenbroucke|Katrijn
Jan-Willem op 't Hof|op 't Hof|Jan-Willem
Marijke in 't Veld|in 't Veld|Marijke
Ruud van 't Hek|van 't Hek|Ruud
Wout ten Brinke|ten Brinke|Wout
Aloysia Freiin von Rothenfels|Freiin von Rothenfels|Aloysia
Hans-Jörg auf der Maur|auf der Maur|Hans-Jörg
Giuseppina Lo Presti|Lo Presti|Giuseppina
Carmelo La Rosa|La Rosa|Carmelo
Donatella Dell'Acqua|Dell'Acqua|Donatella
Tiziana D'Amico|D'Amico|Tiziana
Nuno de Sá Pinto|de Sá Pinto|Nuno
Beatriz e Silva|e Silva|Beatriz
Rosário Boavida|Boavida|Rosário
Ainhoa Zubizarreta|Zubizarreta|Ainhoa
Yolanda de los Santos|de los Santos|Yolanda
Ramón del Valle|del Valle|Ramón
Sinéad Ní Bhriain|Ní Bhriain|Sinéad
Tadhg Mac an tSaoir|Mac an tSaoir|Tadhg
Gwilym ap Rhys|ap Rhys|Gwilym
Chiamaka Okonjo-Eze|Okonjo-Eze|Chiamaka
Oluwaseun Adébáyò|Adébáyò|Oluwaseun
Thandiwe Mkhize|Mkhize|Thandiwe
Kwabena Asante-Boateng|Asante-Boateng|Kwabena
Abdoulaye N'Diaye|N'Diaye|Abdoulaye
Yetunde O. Balogun|Balogun|Yetunde O.
Hussein bin Talib|bin Talib|Hussein
Layla Al-Sabah|Al-Sabah|Layla
Omar el-Khatib|el-Khatib|Omar
Shahrzad Moghaddam|Moghaddam|Shahrzad
Venkatesh Subramanian|Subramanian|Venkatesh
Harpreet Dhaliwal|Dhaliwal|Harpreet
Zbigniew Brzęczyszczykiewicz|Brzęczyszczykiewicz|Zbigniew
Ludmila Černá|Černá|Ludmila
Žofia Kováčiková|Kováčiková|Žofia
Danutė Jankauskienė|Jankauskienė|Danutė
Jānis Ozoliņš|Ozoliņš|Jānis
Tõnu Kõivsaar|Kõivsaar|Tõnu
Svetlana Gavrilova|Gavrilova|Svetlana
Bogdana Ț. Ionașcu|Ionașcu|Bogdana Ț.
Vjekoslav Šćepanović|Šćepanović|Vjekoslav
Aikaterini Papadimitriou|Papadimitriou|Aikaterini
Gül Yıldız-Kaya|Yıldız-Kaya|Gül
Nino Kvaratskhelia|Kvaratskhelia|Nino
Armine Hovhannisyan|Hovhannisyan|Armine
Kealoha Kahananui|Kahananui|Kealoha
Te Aroha Ngata|Ngata|Te Aroha
DE VRIES, Anneke|DE VRIES|Anneke
Nakamura-Hill, Joy|Nakamura-Hill|Joy
Maria-Luise GRÜNWALD|GRÜNWALD|Maria-Luise
BJÖRKLUND Tuva|BJÖRKLUND|Tuva
Dr. med. Silke Achterberg|Achterberg|Silke
Prof.ssa Ornella Bassani|Bassani|Ornella
Mgr. Hana Dvořáčková, Ph.D.|Dvořáčková|Hana
Ir. Pim Blokzijl|Blokzijl|Pim
Capt. Rory McAllister|McAllister|Rory
Ms. Delphine Oduya (Procurement)|Oduya|Delphine
Benedikt "Ben" Stark|Stark|Benedikt
`
  .trim()
  .split('\n')

/** The text | family | given | what else, as key=value. */
export const THIRD_ASIAN = `
萧敬远|萧|敬远
闫晓彤|闫|晓彤
佘诗曼|佘|诗曼
乜丽娟|乜|丽娟
员小刚|员|小刚
缪可为|缪|可为
逄志国|逄|志国
禤浩然|禤|浩然
尉迟明远|尉迟|明远
澹台静|澹台|静
完颜洪|完颜|洪
南宫雪|南宫|雪
司寇文|司寇|文
呼延建国|呼延|建国
歐陽慧敏|歐陽|慧敏
張廖素珍|張廖|素珍
范姜美玲|范姜|美玲
鄺美儀|鄺|美儀
黎　明|黎|明
单 雄伟|单|雄伟
谭女士|谭|
罗工|罗|
小邓|邓|
老潘|潘|
付经理|付||title=经理
许丽华 总监|许|丽华|title=总监
（行政部）章子言|章|子言|dept=行政部
钟楚曦(销售部)|钟|楚曦|dept=销售部
Vivian Kwok 郭慧兒|Kwok|Vivian|alias=郭慧兒
溫家豪 Henry|溫|家豪|alias=Henry
佐々木 蔵之介|佐々木|蔵之介
長谷川 真理|長谷川|真理
小鳥遊 光|小鳥遊|光
五十嵐 勇人|五十嵐|勇人
勅使河原 剛|勅使河原|剛
林 さくら|林|さくら
남궁 민재|남궁|민재
제갈수연|제갈|수연
황보 라|황보|라
선우은숙|선우|은숙
Đặng Thị Mỹ Linh|Đặng|Linh
`
  .trim()
  .split('\n')

/** No person. */
export const THIRD_NOBODY = `
Zentrale
Innendienst Süd
Reklamationen & Retouren
Service Après-Vente
Comptabilité fournisseurs
Dpto. de Compras
Ufficio Acquisti
Klantenservice
Dział Handlowy
Zákaznická podpora
Отдел продаж
Бухгалтерия
お客様相談室
営業第一課
고객지원팀
采购中心
售后热线
市場行銷處
Front Desk
Accounts Payable
The Harbor Team
Kaveri Textiles Pvt. Ltd.
Newsletter
Do Not Reply
`
  .trim()
  .split('\n')
