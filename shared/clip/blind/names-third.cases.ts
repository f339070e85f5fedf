// A third list of invented names: rare surnames, other scripts, what stands around names in mails and on cards.

/** The text | family | given; a middle name may go with the given one. */
export const THIRD_PARTS = `
Ferreira José|Ferreira|José
Kowalski Jan|Kowalski|Jan
Müller Thomas|Müller|Thomas
Мельник Олена|Мельник|Олена
Коваль Ирина|Коваль|Ирина
Ткач Андрей|Ткач|Андрей
Dña. Nuria Prat|Prat|Nuria
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
Ottoline Fairweather-Quist|Fairweather-Quist|Ottoline
Mungo Cholmondeley|Cholmondeley|Mungo
Siôn Llywelyn|Llywelyn|Siôn
Ruairí Ó hUiginn|Ó hUiginn|Ruairí
Björg Eiríksdóttir|Eiríksdóttir|Björg
Lioba Gräfin zu Tannberg|Gräfin zu Tannberg|Lioba
Dietmar von der Heydt|von der Heydt|Dietmar
Corneel Vanhoutte|Vanhoutte|Corneel
Liesbeth Van Den Bossche|Van Den Bossche|Liesbeth
Gwenaëlle Le Bihan|Le Bihan|Gwenaëlle
Aurélien de Saint-Exupère|de Saint-Exupère|Aurélien
Estibaliz Goikoetxea|Goikoetxea|Estibaliz
Juan Carlos de la Vega Ruiz|de la Vega Ruiz|Juan Carlos
Raimundo Nonato dos Anjos|dos Anjos|Raimundo Nonato
Ermenegildo Zanovello|Zanovello|Ermenegildo
Iolanda Di Benedetto|Di Benedetto|Iolanda
Stanimira Petkova-Ilieva|Petkova-Ilieva|Stanimira
Přemysl Šťastný|Šťastný|Přemysl
Szczepan Źrebiec|Źrebiec|Szczepan
Horatiu Văcărescu|Văcărescu|Horatiu
Xhevdet Bajrami|Bajrami|Xhevdet
Ljubica Đorđević|Đorđević|Ljubica
Ieva Kalniņa|Kalniņa|Ieva
Guðrún Ósk Jónsdóttir|Jónsdóttir|Guðrún Ósk
Nnamdi Chukwuemeka Obi|Obi|Nnamdi Chukwuemeka
Sipho kaMagwaza|kaMagwaza|Sipho
Fatoumata Binta Diallo|Diallo|Fatoumata Binta
Abdulrahman Al Mutairi|Al Mutairi|Abdulrahman
Zeynep Su Demirtaş|Demirtaş|Zeynep Su
Padma Venkataraghavan|Venkataraghavan|Padma
Gurpreet Kaur Sandhu|Sandhu|Gurpreet Kaur
Ananda K. Wickramasinghe|Wickramasinghe|Ananda K.
MÜLLER-THURGAU, Regula|MÜLLER-THURGAU|Regula
O'DONOGHUE Aisling|O'DONOGHUE|Aisling
Dr. rer. nat. Wiebke Harms|Harms|Wiebke
Univ.-Prof. Dr. Leopold Kainz|Kainz|Leopold
Mag. (FH) Verena Stocker|Stocker|Verena
dr hab. Elżbieta Nowicka|Nowicka|Elżbieta
Pfr. Jochen Ulbricht|Ulbricht|Jochen
Ing. arch. Klára Benešová|Benešová|Klára
Sr. Ximena Robles|Robles|Ximena
Mme Solange Mbaye|Mbaye|Solange
Hon. Terence Blackwood KC|Blackwood|Terence
Lt. Col. Jean-Marc Roussel (ret.)|Roussel|Jean-Marc
Rev. Dr. Obadiah Quaye|Quaye|Obadiah
`
  .trim()
  .split('\n')

/** The text | family | given | what else, as key=value. */
export const THIRD_ASIAN = `
冯局|冯||title=局
赵队|赵||title=队
阿明||
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
褚时雨|褚|时雨
芮小丹|芮|小丹
蒯大富|蒯|大富
鄢颇|鄢|颇
濮阳玉|濮阳|玉
东郭磊|东郭|磊
独孤信|独孤|信
公冶长青|公冶|长青
慕容雪|慕容|雪
漆雕明|漆雕|明
鍾離春|鍾離|春
諸葛孔明|諸葛|孔明
葉劉淑儀|葉劉|淑儀
陳方安生|陳方|安生
冼麗婷|冼|麗婷
邱垂正|邱|垂正
粘清豪|粘|清豪
阿依古丽·买买提||
迪丽热巴||
欧阳主任|欧阳||title=主任
上官老师|上官||title=老师
孙副总|孙||
赵工程师|赵||title=工程师
李总监|李||title=总监
曾宪梓博士|曾|宪梓|title=博士
销售部-林晓|林|晓
林晓｜华东区|林|晓
David Leung 梁大衛|Leung|David|alias=梁大衛
梁大衛 David Leung|梁|大衛|alias=David Leung
小笠原 道大|小笠原|道大
御手洗 潤|御手洗|潤
一 直人|一|直人
東海林 太郎|東海林|太郎
渡邉 恵美子|渡邉|恵美子
久保 さやか|久保|さやか
독고영재|독고|영재
황보인|황보|인
서문탁|서문|탁
Nguyễn Hoàng Phương Anh|Nguyễn|Anh
Trần Đại Nghĩa|Trần|Nghĩa
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
