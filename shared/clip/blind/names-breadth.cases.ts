// Further invented names. "|" stands between the parts; formats as in names.cases.ts.

/** Given name(s) | family name. */
export const MORE_GIVEN_FIRST = `
Rosalind|Pemberton
Jeremiah|O'Sullivan
Caoimhe|Ó Dálaigh
Niamh|Nic Dhonncha
Angus|MacIntyre
Rhiannon|ferch Owain
Hamish|McKenzie-Brown
Tyrone|Washington
Shanice|St. Clair
LaToya|Jefferson
D'Angelo|Brooks
Mary Ann|Whitfield
John Paul|Kessler
J. R.|Holloway
Sarah J.|Mitchell
Gustav|von und zu Adelsheim
Friederike|Freifrau von Stein
Annemarie|Schmidt-Hoffmann
Heiko|Maaßen
Birgit|vom Berge
Ruth|zur Mühlen
Eberhard|Graf von Hardenfels
Walburga|Huber
Urs|Zürcher
Beat|Ammann
Jean-Baptiste|de La Fontaine
Anne-Sophie|Le Gall
Mathilde|du Bois
Cyril|des Roches
Gaëtan|L'Hermite
Pierre-Yves|d'Arcy
Océane|Bourgeois
Thibault|Saint-Martin
José Luis|Gómez Ortega
María José|Pérez de la Fuente
Iñaki|Etxeberria
Jordi|Puig i Ferrer
Xoán|Castro
Ramón|y Cajal
Juan Carlos|del Río
Guadalupe|Hernández Ibarra
Ximena|Aguirre
Facundo|Di Stéfano
Luz Marina|Quintero
Álvaro|de los Santos
João Pedro|Ribeiro dos Santos
Maria Eduarda|Cavalcanti
Vinícius|da Costa e Silva
Leonor|Vaz de Carvalho
Rui|Sá
Gianluca|D'Amico
Maria Grazia|Lo Cascio
Beatrice|dell'Acqua
Pier Paolo|Degli Esposti
Niccolò|Del Vecchio
Ornella|La Rocca
Maarten|van 't Hof
Saskia|van der Meulen
Jeroen|in 't Veld
Willemijn|de Jong-Bakker
Sjoerd|Hoekstra
Hilde|Op de Beeck
Filip|Vanden Abeele
Gunnar|Björkqvist
Märta|von Essen
Nils-Erik|Sandström
Jörgen|af Ugglas
Malene|Østergaard
Hallvard|Skjelbred
Ragnhild|Aas
Þórunn|Einarsdóttir
Sigurður|Helgason
Eeva-Liisa|Korhonen
Ilkka|Hyvönen
Mirja|af Hällström
Kadri|Põld
Andris|Ozoliņš
Rūta|Petrauskaitė
Wojciech|Brzęczyszczykiewicz
Małgorzata|Kowalska-Nowicka
Stanisław|Żak
Zdeněk|Říha
Ľubica|Štefánková
Matej|Kováč
Gergely|Nagy
Ágnes|Horváth
Dragoș|Ștefănescu
Ileana|Popa
Bogdan|Ciobanu
Svetlana|Ivanova
Ksenia|Tikhonova
Yaroslav|Ostapenko
Zlatko|Đurić
Snežana|Petrović
Goran|Hadžić
Boris|Zajc
Aleksandar|Trajkovski
Desislava|Georgieva
Ilir|Shehu
Katerina|Papanikolaou
Stavros|Theodoridis
Zeynep|Kılıç
İbrahim|Çelik
Elçin|Məmmədov
Anahit|Grigoryan
Levan|Kvaratskhelia
Yerlan|Suleimenov
Gulnara|Abdullayeva
Farhad|Mohammadi
Niloufar|Karimi
Abdul Rahman|Al-Rashid
Mariam|Al Mazrouei
Tarek|El Sharkawy
Hussein|Abu Zaid
Noura|bint Saleh
Yasmine|Ben Youssef
Rachid|Ait Ahmed
Karim|Ould Mohamed
Avraham|Ben Ami
Shira|Bar-Lev
Vikram|Chatterjee
Lakshmi|Narayanan
Meenakshi|Sundaram
Nusrat|Jahan
Imran|Khan
Tharindu|Wickramasinghe
Dilani|de Alwis
Pema|Tshering
Bishnu|Adhikari
Maria Clara|Santos
Juan Miguel|de los Reyes
Dewi|Lestari
Agus|Setiawan
Nattapong|Chaiyaporn
Kanya|Rattanakosin
Sophea|Chann
Khin|Myint
Haruto|Yamashita
Ayaka|Inoue
Tatsuya|Kuroda
Ji-woo|Kang
Hye-jin|Yoon
Xiaoli|Guo
Jianhua|Zhou
Chia-hui|Tsai
Wing|Cheung
Olumide|Ogunleye
Chiamaka|Nwosu
Kofi|Boateng
Akosua|Owusu-Ansah
Sipho|Nkosi
Nomvula|van Wyk
Pieter|du Toit
Hailemariam|Desta
Njeri|Wambui
Abena|Asante
Mamadou|Cissé
Aïssatou|Ba
Jean-Claude|Mbarga
Tendai|Moyo
Kiri|Te Rangi
Sione|Tupou
Leilani|Kahananui
Ottilie|Brandt
Severin|Achleitner
Ruben|van der Veen
Katrijn|De Backer
Amandine|de Saint-Aubin
Loïc|Le Floch
Rocío|del Valle
Emiliano|Zapatero
Graça|Teixeira
Duarte|de Mello
Nicoletta|Dalla Costa
Sabrina|D'Onofrio
Séamus|Mac Cárthaigh
Bronagh|Ní Cheallaigh
Isla|MacPherson
Llewelyn|Vaughan
Elsebeth|Nørgaard
Håkon|Lie
Ylva|Ström
Kolbrún|Pálsdóttir
Timo|Ylönen
Liisa|Tamme
Edgars|Kalniņš
Gintaras|Jankauskas
Bożena|Wiśniewska
Vladimír|Šťastný
Attila|Molnár
Sorin|Dumitru
Hristo|Vasilev
Tamara|Nikolić
Blaž|Oblak
Erion|Dervishi
Panagiota|Katsarou
Oğuz|Yıldırım
Nargiz|Aliyeva
Vakhtang|Gelashvili
Armen|Sargsyan
Aliya|Seitkali
Mahnaz|Shirazi
Ghassan|Abu Khalil
Salma|El Amrani
Nasser|bin Hamad
Idit|Ben Dor
Suresh|Pillai
Manpreet|Dhillon
Tasnim|Akter
Owais|Siddiqi
Chaminda|Jayawardena
Precious|Ndlovu
Babajide|Okonkwo
Efua|Ansah
Zodwa|Mabaso
Hendrik|Botha
Selam|Gebremedhin
Wanjiku|Kariuki
Ibrahima|Diop
Chipo|Mutasa
Aroha|Ngata
Semisi|Fonua
Kalani|Akana
Marisol|Quezada
Efraín|Huamán
Ignacio|Urrutia
Larissa|Moura
Renato|Sampaio
Trinh|Huynh
Arif|Nugroho
Putu|Wijaya
Somsak|Boonmee
Rithy|Sok
Thida|Aung
Noboru|Ishiguro
Chinatsu|Kurosawa
Sang-woo|Ahn
Eun-bi|Jo
Jiahui|Xu
Ruoxi|Feng
Pei-shan|Lu
Ka-wai|Leung
Hunter|Brooks
Tobias|Brandner
Hannelore|Freytag
Ludovica|Marchetti
Egon|von der Leyden
Cosima|von Arnsberg
Jorge|Valdivia
Esteban|de la Peña
Soledad|Montenegro
Ruy|Barbosa
Inácio|da Cunha
Fernanda|d'Ávila
Matthijs|van Dijk
Anneke|'t Jong
Floor|van der Zee
Rik|ten Have
Dries|Van Hoof
Lieve|De Smet
Corentin|Le Bris
Apolline|de Rochebrune
Gwenaël|Kerviel
Mathis|L'Heureux
Oisín|Ó Flaithearta
Sorcha|Ní Mhurchú
Declan|O'Rourke
Eilidh|MacLeod
Rhys|ap Gruffydd
Cerys|Bowen
Torbjörn|Åkesson
Sigrid|Øyen
Vibeke|Krogh
Anders|Thygesen
Ásta|Kristjánsdóttir
Einar|Björnsson
Riitta|Mäkinen
Tõnu|Saar
Zane|Liepiņa
Vytautas|Kazlauskas
Grzegorz|Szczepański
Żaneta|Wróbel
Ondřej|Černý
Božena|Vlčková
Mátyás|Kiss
Răzvan|Țurcanu
Simona|Nistor
Iva|Todorova
Dragan|Stojković
Milena|Ćosić
Vesna|Kranjc
Lejla|Begović
Artan|Gashi
Yiannis|Kazantzis
Despina|Vlachou
Burak|Şahin
Gökçe|Arslan
Rashad|Əliyev
Giorgi|Tsiklauri
Hasmik|Petrosyan
Azamat|Beketov
Laleh|Bakhtiar
Siamak|Rezaei
Dalal|Al-Kuwari
Faisal|bin Abdulaziz
Rania|Abou Jaoude
Walid|El Khoury
Zineb|Bennani
Abdelkader|Ould Kaddour
Tzipora|Ben Shimon
Uri|Goldfarb
Devendra|Joshi
Kavya|Ramaswamy
Balwinder|Sandhu
Farzana|Chowdhury
Zulfiqar|Bhutta
Nimal|Perera
Ashen|de Zoysa
Tenzin|Dorjee
Rosario|Macaraeg
Bayani|Dimaculangan
Ketut|Wirawan
Chalerm|Phromsiri
Sokha|Meas
Ryohei|Katsuragi
Misaki|Hirabayashi
Chukwudi|Eze
Folasade|Adebayo
Yaw|Asamoah
Lindiwe|Khumalo
Johan|van der Merwe
Almaz|Tadesse
Wairimu|Ngugi
Moussa|Coulibaly
Aminata|Touré
Farai|Chikore
Hinewai|Te Kanawa
Tomasi|Vainikolo
Keola|Nakamura
Dakota|Yellowhorse
Marcus|Whitehead
Savannah|Applegate
`
  .trim()
  .split('\n')

/** Family name | given name, the comma or the capitals say which. */
export const MORE_FAMILY_FIRST = `
Pemberton,| Rosalind
PEMBERTON| Rosalind
MACINTYRE| Angus
McKENZIE| Hamish
d'Arcy,| Pierre-Yves
D'ARCY| Pierre-Yves
Pérez de la Fuente,| María José
PÉREZ GÓMEZ| José Luis
dos Santos,| João Pedro
VAN DER MEULEN| Saskia
van 't Hof,| Maarten
SCHMIDT-HOFFMANN| Annemarie
Björkqvist,| Gunnar
ØSTERGAARD| Malene
BRZĘCZYSZCZYKIEWICZ| Wojciech
ŘÍHA| Zdeněk
IVANOVA| Svetlana
Al-Rashid,| Abdul Rahman
KILIÇ| Zeynep
CHATTERJEE| Vikram
YAMASHITA| Haruto
INOUE| Ayaka
GUO| Xiaoli
ZHOU| Jianhua
Te Rangi,| Kiri
DE LOS REYES| Juan Miguel
`
  .trim()
  .split('\n')

/** Text, family, given, and more fields as "key=value". */
export const MORE_DECORATED: readonly string[] = [
  'Dr. Rosalind Pemberton|Pemberton|Rosalind',
  'Prof. Dr. med. Eberhard Kessler|Kessler|Eberhard',
  'Dipl.-Ing. (FH) Heiko Maaßen|Maaßen|Heiko',
  'Mag. Walburga Huber, MBA|Huber|Walburga',
  'Ing. Zdeněk Říha, Ph.D.|Říha|Zdeněk',
  'Mgr. Ľubica Štefánková|Štefánková|Ľubica',
  'mgr inż. Stanisław Żak|Żak|Stanisław',
  'dr hab. Małgorzata Nowicka|Nowicka|Małgorzata',
  'Dott. Gianluca Rinaldi|Rinaldi|Gianluca',
  'Avv. Ornella Vitale|Vitale|Ornella',
  'Sr. Juan Morales|Morales|Juan',
  'Sra. Guadalupe Ibarra|Ibarra|Guadalupe',
  'Lic. Ximena Aguirre|Aguirre|Ximena',
  'M. Cyril Roche|Roche|Cyril',
  'Mme Océane Bourgeois|Bourgeois|Océane',
  'Herr Urs Zürcher|Zürcher|Urs',
  'Frau Dr. Birgit Lang|Lang|Birgit',
  'dhr. Sjoerd Hoekstra|Hoekstra|Sjoerd',
  'mevr. Saskia Mulder|Mulder|Saskia',
  'Ir. Budi Hartono|Hartono|Budi',
  'Capt. Tyrone Washington (Ret.)|Washington|Tyrone',
  'Rev. Jeremiah Stone|Stone|Jeremiah',
  'Hon. Shanice Brooks|Brooks|Shanice',
  'Robert Downing Jr.|Downing|Robert|suffix=Jr.',
  'Henry Ashford III|Ashford|Henry|suffix=III',
  'Sarah Mitchell, CPA|Mitchell|Sarah',
  'Sarah Mitchell, M.D., Ph.D.|Mitchell|Sarah',
  'Mitchell, Sarah, PhD|Mitchell|Sarah',
  'William "Bill" Harker|Harker|William|alias=Bill',
  'Elizabeth (Liz) Harker|Harker|Elizabeth|alias=Liz',
  'Priya Raman (she/her)|Raman|Priya',
  'Daniel Osei - Lakeshore Tools|Osei|Daniel',
  'Daniel Osei (Lakeshore)|Osei|Daniel',
  'Daniel Osei via Forum|Osei|Daniel',
  'Eng. Tarek Mansour|Mansour|Tarek',
  'Er. Sanjay Mishra|Mishra|Sanjay',
  'Shri Vikram Chatterjee|Chatterjee|Vikram',
  'Smt. Lakshmi Rao|Rao|Lakshmi',
  'Datuk Ahmad Fauzi|Fauzi|Ahmad',
  'Khun Nattapong Chaiyaporn|Chaiyaporn|Nattapong',
]

export const MORE_ASIAN_NAMES: readonly string[] = [
  '周敏|周|敏',
  '刘洋|刘|洋',
  '何珊|何|珊',
  '上官云珠|上官|云珠',
  '司徒美堂|司徒|美堂',
  '夏侯远|夏侯|远',
  '公孙策之|公孙|策之',
  '慕容晓晓|慕容|晓晓',
  '令狐明|令狐|明',
  '端木蕻良|端木|蕻良',
  '东方明|东方|明',
  '百里屠苏|百里|屠苏',
  '歐陽明德|歐陽|明德',
  '諸葛文|諸葛|文',
  '淳于意|淳于|意',
  '独孤信|独孤|信',
  '钟离秋|钟离|秋',
  '宇文成|宇文|成',
  '赫连云|赫连|云',
  '呼延庆|呼延|庆',
  '缪晓春|缪|晓春',
  '区晓霞|区|晓霞',
  '冼星|冼|星',
  '逄增玉|逄|增玉',
  '亓官明|亓官|明',
  '佘丽娟|佘|丽娟',
  '麦家明|麦|家明',
  '敖红|敖|红',
  '仝小林|仝|小林',
  '笪远|笪|远',
  '占文|占|文',
  '揭建国|揭|建国',
  '晏子轩|晏|子轩',
  '阚清子|阚|清子',
  '禤国维|禤|国维',
  '闫妮|闫|妮',
  '肖肖|肖|肖',
  '付笛|付|笛',
  '代云飞|代|云飞',
  '时小军|时|小军',
  '明晓溪|明|晓溪',
  '全智|全|智',
  '安心|安|心',
  '乐嘉|乐|嘉',
  '那英|那|英',
  '水均益|水|均益',
  '丛飞|丛|飞',
  '从维熙|从|维熙',
  '覃海燕|覃|海燕',
  '隗明|隗|明',
  '宓子贱|宓|子贱',
  '郗鉴|郗|鉴',
  '訾小伟|訾|小伟',
  '尤勇智|尤|勇智',
  '鲜于晓|鲜于|晓',
  '巫马期|巫马|期',
  '拓跋宏|拓跋|宏',
  '陈李济民|陈李|济民',
  '张王丽华|张王|丽华',
  '李黄淑芬女士|李黄|淑芬|title=女士',
  '范姜明珠|范姜|明珠',
  '張廖家豪|張廖|家豪',
  '歐陽小姐|歐陽||title=小姐',
  '欧阳总|欧阳||title=总',
  '司马老师|司马||title=老师',
  '上官经理|上官||title=经理',
  '陈总|陈||title=总',
  '刘总监|刘||title=总监',
  '赵副总|赵||title=副总',
  '周副经理|周||title=副经理',
  '郑院长|郑||title=院长',
  '孙局长|孙||title=局长',
  '冯处长|冯||title=处长',
  '秦律师|秦||title=律师',
  '邓医生|邓||title=医生',
  '傅教授|傅||title=教授',
  '程师傅|程||title=师傅',
  '康秘书|康||title=秘书',
  '黃協理|黃||title=協理',
  '林襄理|林||title=襄理',
  '蔡副理|蔡||title=副理',
  '許課長|許||title=課長',
  '張特助|張||title=特助',
  '老周|周|',
  '小欧阳|欧阳|',
  '周敏 副总经理|周|敏|title=副总经理',
  '刘洋（销售总监）|刘|洋|title=销售总监',
  '采购部-周敏|周|敏',
  '周敏/采购部|周|敏',
  '【金陵精密】周敏|周|敏',
  '周敏@金陵精密|周|敏',
  '周敏 (Mina Zhou)|周|敏|alias=Mina Zhou',
  'Mina Zhou 周敏|Zhou|Mina|alias=周敏',
  'Mina 周敏|周|敏|alias=Mina',
  '周敏Mina|周|敏|alias=Mina',
  'Zhou Min 周敏|Zhou|Min|alias=周敏',
  'Zhou, Min (周敏)|Zhou|Min|alias=周敏',
  '周 敏|周|敏',
  '周  敏|周|敏',
  '張 書 豪|張|書豪',
  '"周敏"|周|敏',
  '周敏女士|周|敏|title=女士',
  '周敏同志|周|敏|title=同志',
  '周敏博士|周|敏|title=博士',
  '陳太|陳||title=太',
  '李太太|李||title=太太',
  '張書豪 Shu-Hao Chang|張|書豪|alias=Shu-Hao Chang',
  '林米娜 Mina Lin|林|米娜|alias=Mina Lin',
  '黎智明 (Lai Chi Ming)|黎|智明|alias=Lai Chi Ming',
  'LAI Chi Ming|LAI|Chi Ming',
  'Lai Chi Ming, Peter|Lai|Chi Ming|alias=Peter',
  'Peter LAI Chi Ming|LAI|Chi Ming|alias=Peter',
  'Kwok Wai Yee|Kwok|Wai Yee',
  'Ng Ka Ho|Ng|Ka Ho',
  'Yeung Suk Fan|Yeung|Suk Fan',
  'Tsang Wing Yan, Winnie|Tsang|Wing Yan|alias=Winnie',
  'Chang Shu-Hao|Chang|Shu-Hao',
  'Huang Shih-Chieh|Huang|Shih-Chieh',
  'Hsieh Ya-ting|Hsieh|Ya-ting',
  'Tan Wei Ming|Tan|Wei Ming',
  'Lim Siew Ling|Lim|Siew Ling',
  'Ouyang Ming|Ouyang|Ming',
  'Zhuge Qingyun|Zhuge|Qingyun',
  'ZHOU Min|ZHOU|Min',
  'Min ZHOU|ZHOU|Min',
  '買買提·艾力||',
  '小鳥遊 六花|小鳥遊|六花',
  '四月一日 尋|四月一日|尋',
  '薬袋 聡|薬袋|聡',
  '一 太郎|一|太郎',
  '勅使河原 蒼|勅使河原|蒼',
  '喜屋武 豊|喜屋武|豊',
  '五十嵐 奈々|五十嵐|奈々',
  '五十嵐奈々|五十嵐|奈々',
  '小川真理|小川|真理',
  '木村拓也|木村|拓也',
  '渡邊 由美子|渡邊|由美子',
  '齋藤　学|齋藤|学',
  '高田 翔（たかだ しょう）|高田|翔',
  '高田様|高田||title=様',
  '小川部長|小川||title=部長',
  '井上 ひろし|井上|ひろし',
  'さくら ももこ|さくら|ももこ',
  'タナカ タロウ|タナカ|タロウ',
  '山本 K. 太郎|山本|太郎',
  'Takada Sho|Takada|Sho',
  'TAKADA Sho|TAKADA|Sho',
  'Sho TAKADA|TAKADA|Sho',
  '김지현|김|지현',
  '박서준 과장|박|서준|title=과장',
  '황보경|황보|경',
  '제갈공명|제갈|공명',
  '독고영재|독고|영재',
  '사공민|사공|민',
  '강 호동|강|호동',
  '한나 차장|한|나|title=차장',
  '이준 부장님|이|준|title=부장님',
  '김지현 (Jihyun Kim)|김|지현|alias=Jihyun Kim',
  '최 대표|최||title=대표',
  'Kim Ji-hyun|Kim|Ji-hyun',
  'Park Seojun|Park|Seojun',
  'Jihyun Kim|Kim|Jihyun',
  'Nguyễn Thị Thu Trang|Nguyễn|Trang|middle=Thị Thu',
  'Phạm Hùng|Phạm|Hùng',
  'Đặng Quốc Bảo|Đặng|Bảo|middle=Quốc',
  'Vũ Minh|Vũ|Minh',
  'Fekete Gábor|Fekete|Gábor',
  'Dr. Varga Réka|Varga|Réka',
  'Nagy-Kovács Zsófia|Nagy-Kovács|Zsófia',
  'Kissné Tóth Mária|Kissné Tóth|Mária',
]

/** Only family and given name are stated; what stands beside them may be read or not. */
export const MORE_PARTS: readonly string[] = [
  '丁一|丁|一',
  '于谦|于|谦',
  '余秋水|余|秋水',
  '晋明|晋|明',
  '栾云平|栾|云平',
  '申公明|申|公明',
  '查良金|查|良金',
  '柯景腾|柯|景腾',
  '尚雯婕|尚|雯婕',
  '左小青|左|小青',
  '岳云鹏|岳|云鹏',
  '靳东方|靳|东方',
  '薄瓜瓜|薄|瓜瓜',
  '瞿颖|瞿|颖',
  '冷锋|冷|锋',
  '虞书欣|虞|书欣',
  '郁文|郁|文',
  '贝思远|贝|思远',
  '闵洁|闵|洁',
  '毕小云|毕|小云',
  '卫东|卫|东',
  '颜如玉|颜|如玉',
  '秦朗|秦|朗',
  '沈佳|沈|佳',
  '何岩|何|岩',
  '蓝心湄|蓝|心湄',
  '夏侯惇|夏侯|惇',
  '令狐冲|令狐|冲',
  '东方不败|东方|不败',
  '钟离权|钟离|权',
  '太史慈|太史|慈',
  '公孙瓒|公孙|瓒',
  '段干木|段干|木',
  '呼延灼|呼延|灼',
  '羊舌赤|羊舌|赤',
  '歐陽詢|歐陽|詢',
  '司馬光|司馬|光',
  '張簡婉婷|張簡|婉婷',
  '葉劉淑儀|葉劉|淑儀',
  '鄧邵美|鄧|邵美',
  '連雅琪|連|雅琪',
  '邱雅雯|邱|雅雯',
  '郑工|郑|',
  '卢老师|卢|',
  '万总|万|',
  '彭董|彭|',
  '蔡經理|蔡|',
  '鄒小姐|鄒|',
  '曹先生|曹|',
  '唐副总|唐|',
  '邵主任|邵|',
  '小贺|贺|',
  '老邢|邢|',
  '闵洁 Jessie|闵|洁',
  '闵洁（市场部）|闵|洁',
  '闵洁_联合桥梁|闵|洁',
  '联合桥梁-闵洁|闵|洁',
  '闵洁 女士|闵|洁',
  '闵洁总经理|闵|洁',
  '闵 洁|闵|洁',
  '周立新|周|立新',
  '韩雪松|韩|雪松',
  '童大宝|童|大宝',
  '骆宾|骆|宾',
  '邓晓燕|邓|晓燕',
  '孟涛|孟|涛',
  '卓慧敏|卓|慧敏',
  '庄子墨|庄|子墨',
  '洪七|洪|七',
  '裴度|裴|度',
  '桑晓|桑|晓',
  '戚薇薇|戚|薇薇',
  '邬君梅|邬|君梅',
  '谷大白|谷|大白',
  '涂山|涂|山',
  '辜鸿|辜|鸿',
  '粟裕民|粟|裕民',
  '蒙恬|蒙|恬',
  '阳小明|阳|小明',
  '商天宇|商|天宇',
  '佟丽|佟|丽',
  '苗侨伟|苗|侨伟',
  '钮承泽|钮|承泽',
  '练海棠|练|海棠',
  '祁发宝|祁|发宝',
  '习远|习|远',
  '初晓|初|晓',
  '展鹏飞|展|鹏飞',
  '扈三娘|扈|三娘',
  '库尔班|库|尔班',
  '欧阳修文|欧阳|修文',
  '司空见明|司空|见明',
  '南宫雪|南宫|雪',
  '西门吹雪|西门|吹雪',
  '尉遲恭|尉遲|恭',
  '長孫無忌|長孫|無忌',
  '司馬懿德|司馬|懿德',
  '万俟洛|万俟|洛',
  '濮阳珊|濮阳|珊',
  '申屠刚|申屠|刚',
  '闻人美|闻人|美',
  '單國強|單|國強',
  '蘇怡萱|蘇|怡萱',
  '鍾佳玲|鍾|佳玲',
  '龔鑫|龔|鑫',
  '藍心湄|藍|心湄',
  '葉陳淑|葉|陳淑',
  '郭李美鳳|郭李|美鳳',
  '曾瑞麟 副總經理|曾|瑞麟',
  '詹董|詹|',
  '賴副理|賴|',
  '褚总|褚|',
  '蔺经理|蔺|',
  '皇甫主任|皇甫|',
  '令狐教授|令狐|',
  '莫老师|莫|',
  '殷律师|殷|',
  '祝医生|祝|',
  '管总监|管|',
  '候先生|候|',
  '梅小姐|梅|',
  '劳太太|劳|',
  '小孟|孟|',
  '老韩|韩|',
  '孟涛（华北区）|孟|涛',
  '[销售]孟涛|孟|涛',
  '孟涛-绿洲重工|孟|涛',
  '绿洲重工 孟涛|孟|涛',
  '绿洲重工-孟涛|孟|涛',
  '孟  涛|孟|涛',
  '孟涛（先生）|孟|涛',
  '孟涛 Tony|孟|涛',
  'Tony 孟|孟|',
  'Tony Meng (孟涛)|Meng|Tony',
  '孟涛经理|孟|涛',
  '孟涛项目经理|孟|涛',
  '孟涛区域销售总监|孟|涛',
  '林大文太平紳士|林|大文',
  'CHEUK Lok Yin|CHEUK|Lok Yin',
  'Cheuk Lok Yin|Cheuk|Lok Yin',
  'Lam Tsz Ching|Lam|Tsz Ching',
  'Wong Hiu Tung, Ada|Wong|Hiu Tung',
  'Ada WONG Hiu Tung|WONG|Hiu Tung',
  'Chow Man Kit|Chow|Man Kit',
  'Tseng Kuo-Hao|Tseng|Kuo-Hao',
  'Chang Ya-Wen|Chang|Ya-Wen',
  'Kuo Hsin-Yi|Kuo|Hsin-Yi',
  'Yeh Tzu-Hsuan|Yeh|Tzu-Hsuan',
  'Hsin-Yi Kuo|Kuo|Hsin-Yi',
  'Goh Siew Hoon|Goh|Siew Hoon',
  'Shangguan Yun|Shangguan|Yun',
  'LIU Yifei|LIU|Yifei',
  'Yifei LIU|LIU|Yifei',
  'Bae Suji|Bae|Suji',
  'Choi Yoo-jin|Choi|Yoo-jin',
  'Yoo-jin Choi|Choi|Yoo-jin',
  'Lee Seunghyun|Lee|Seunghyun',
  'Kajiwara Makoto|Kajiwara|Makoto',
  'Makoto Kajiwara|Kajiwara|Makoto',
  'HORIE Yui|HORIE|Yui',
  'Nishiyama Eri|Nishiyama|Eri',
  'Lê Thị Bích Ngọc|Lê|Ngọc',
  'Đỗ Hoàng Nam|Đỗ|Nam',
  'Trương Vĩnh Ký|Trương|Ký',
  'Pap István|Pap|István',
  'Kovács Eszter|Kovács|Eszter',
  '梶原 誠|梶原|誠',
  '堀江 由衣|堀江|由衣',
  '鬼塚 ちひろ|鬼塚|ちひろ',
  '百目鬼 亮|百目鬼|亮',
  '榎並 大介|榎並|大介',
  '目黒 蓮|目黒|蓮',
  '梶原誠|梶原|誠',
  '堀江由衣|堀江|由衣',
  '최유진|최|유진',
  '오세훈 부장|오|세훈',
  '선우진|선우|진',
  '류 현진|류|현진',
  '피터|피|터',
]

export const MORE_NO_NAMES: readonly string[] = [
  '海外事业部',
  '质量管理部',
  '绿洲重工有限公司',
  '前台接待',
  '投诉建议',
  '值班室',
  '電腦部',
  'カスタマーサポート',
  'マーケティング部',
  '구매팀',
  'Kundenservice',
  'Service après-vente',
  'Ufficio Vendite',
  'Departamento de Compras',
  'Отдел кадров',
  'Dział Obsługi Klienta',
  'Oddělení prodeje',
  'Accounts Receivable',
  'IT Helpdesk',
  'The Marketing Team',
  'Okoye Support',
  'Daily Digest',
  'Lagoblu S.r.l.',
  '技术支持',
  '财务部',
  '前台',
  '华东区销售',
  '订单中心',
  '系统管理员',
  '金陵精密机械有限公司',
  '人事',
  '业务咨询',
  '會計部',
  '客戶服務',
  '総合受付',
  'お客様センター',
  '人事部',
  '영업팀',
  '주식회사 미래',
  'Einkauf',
  'Buchhaltung',
  'Service client',
  'Atención al cliente',
  'Ufficio Acquisti',
  'Отдел продаж',
  'Dział Sprzedaży',
  'Help Desk',
  'Lakeshore Tools Ltd',
  'Newsletter',
  'Postmaster',
  'Mail Delivery Subsystem',
  'Human Resources',
  'Order Confirmation',
]
