// Invented names. "|" stands between the parts; the text that is read has a space there, or what the list says.

/** Given name | family name, in this order. */
export const GIVEN_FIRST = `
Anna|Berg
Lars|Lindström
Siobhán|O'Connor
Seán|Mac Giolla Phádraig
Ludwig|van der Berg
Pieter|de Wit
Karel|van den Broeck
Sophie|von Hohenfeld
Jean-Luc|Moreau
Marie|de La Tour
Luc|d'Aubigny
Carlos|Fernández Ruiz
María del Carmen|Ortega
João|da Silva
Ana|dos Santos
Inês|Ferreira Lopes
Giulia|De Luca
Paolo|Della Rovere
Giovanni|Di Matteo
Jürgen|Müller-Lüdenscheidt
Karl-Heinz|Brandt
Åsa|Öberg
Søren|Kjærgaard
Øystein|Bråthen
Matti|Virtanen
Kaisa|Mäkelä
Agnieszka|Zielińska
Krzysztof|Wójcik
Jiří|Novotný
Kateřina|Svobodová
Zoltán|Szabó
Ion|Popescu
Elena|Dumitrescu
Ivan|Petrov
Olga|Sidorova
Dmytro|Kovalenko
Nikola|Jovanović
Maja|Horvat
Dimitris|Papadopoulos
Eleni|Georgiou
Mehmet|Yılmaz
Ayşe|Demir
Ahmed|Hassan
Fatima|Al-Sayed
Omar|bin Khalid
Khalid|Al Maktab
Yael|Ben-David
Moshe|Levi
Priya|Sharma
Rajesh|Kumar
Sunita|Deshpande
Arjun|Venkataraman
Mohammad|Rahman
Ayesha|Siddiqui
Chukwuemeka|Okafor
Ngozi|Adeyemi
Kwame|Mensah
Thabo|Mokoena
Wanjiru|Kamau
Tesfaye|Bekele
Siti|Nurhaliza
Budi|Santoso
Jose|Reyes
Maricel|Dela Cruz
Somchai|Srisai
Aung|Kyaw
Kenji|Tanaka
Yuki|Sato
Min-jun|Park
Seo-yeon|Lee
Xiaoming|Wang
Wei|Zhang
Mei-ling|Chen
David|Chan
Grace|Wong
Robert|Hale
Emily|Carter
William|Ashworth
Kate|St. John
Patrick|McAllister
Fiona|MacDonald
Gareth|Llewellyn-Jones
Dafydd|ap Rhys
Ewa|Nowak-Kowalska
Lucía|García Márquez
Pedro|Álvares
Beatriz|Sousa
Camille|Lefèvre
Élodie|Garnier
Noémie|Le Goff
Yann|Le Bihan
Luca|Rossi
Chiara|Bianchi
Francesca|Lo Russo
Tomáš|Dvořák
Petra|Kučerová
Marek|Kowalczyk
Bence|Tóth
Andrei|Ionescu
Georgi|Dimitrov
Vasil|Stoyanov
Liam|Fitzgerald
Aoife|Ní Bhriain
Hugo|Vandenberghe
Elif|Öztürk
Hamza|El Idrissi
Nadia|Ben Salah
Youssef|El-Masry
Reza|Hosseini
Shirin|Ahmadi
Tigran|Harutyunyan
Nino|Beridze
Aigerim|Nurlanova
Rustam|Karimov
Bilal|Qureshi
Deepika|Iyer
Harpreet|Singh
Anjali|Nair
Tuan|Nguyen
Linh|Tran
Lerato|Dlamini
Amara|Diallo
Ousmane|Traoré
Fatou|Ndiaye
Joseph|Mwangi
Grace|Achieng
Malia|Kealoha
Tane|Parata
Ana|Tuilagi
Ricardo|Montoya
Valentina|Rojas
Diego|Quispe
Gabriela|Mamani
Thiago|Oliveira
Camila|Nascimento
Felipe|de Souza
Joaquín|de la Vega
Nils|af Klint
Erik|Lagerkvist
Freja|Mortensen
Bjarni|Jónsson
Guðrún|Sigurðardóttir
Janis|Bērziņš
Ieva|Kazlauskienė
Kristjan|Tamm
Anže|Zupančič
Luka|Marković
Blerim|Krasniqi
Arta|Hoxha
Stelian|Munteanu
Oleksandra|Shevchuk
Natalia|Kuznetsova
Sergei|Volkov
Hans|Meier
Ursula|Zimmermann
Wolfgang|von der Heide
Annegret|zu Löwenberg
Bart|'t Hooft
Joost|ter Horst
Inge|ten Brink
Marc|Vanderstraeten
Thérèse|Dubois
Hélène|du Plessis
`
  .trim()
  .split('\n')

/** Family name | given name; the comma or the capitals say so. */
export const FAMILY_FIRST = `
Berg,| Anna
BERG| Anna
van der Berg,| Ludwig
DE WIT| Pieter
MÜLLER| Hans
Fernández Ruiz,| Carlos
O'CONNOR| Siobhán
DUBOIS| Jean-Pierre
Rossi,| Luca
KOWALSKI| Jan
Popescu,| Ion
YILMAZ| Mehmet
Al-Sayed,| Fatima
SHARMA| Priya
Nguyen,| Tuan
DA SILVA| João
Papadopoulos,| Dimitris
Novák,| Jiří
LEFÈVRE| Camille
MacDonald,| Fiona
Okafor,| Ngozi
LINDSTRÖM| Lars
García Márquez,| Lucía
VON HOHENFELD| Sophie
Szabó,| Zoltán
ZHANG| Wei
WANG| Xiaoming
TANAKA| Kenji
KIM| Min-jun
PARK| Seo-yeon
`
  .trim()
  .split('\n')

/** Given name | FAMILY NAME in capitals. */
export const CAPITALS_LAST = `
Jean|DUPONT
Marie-Claire|LE ROUX
Luca|ROSSI
Kenji|TANAKA
Wei|ZHANG
Élodie|GARNIER
Carlos|FERNÁNDEZ
Anna|DE WIT
Jan|KOWALSKI
Min-ho|CHOI
`
  .trim()
  .split('\n')

/** Text, family, given, and order; more fields as "key=value". Sets with titles, brackets, other scripts. */
export const ASIAN_NAMES: readonly string[] = `
王磊|王|磊
陈静|陈|静
李敏|李|敏
赵志强|赵|志强
欧阳娜|欧阳|娜
司马光明|司马|光明
上官婉清|上官|婉清
诸葛青云|诸葛|青云
東方朔雲|東方|朔雲
張簡志明|張簡|志明
刘洋 先生|刘|洋|title=先生
孙丽女士|孙|丽|title=女士
周建国老师|周|建国|title=老师
吴总|吴||title=总
徐工|徐||title=工
林經理|林||title=經理
黃董事長|黃||title=董事長
何主任|何||title=主任
小王|王|
老赵|赵|
张三(采购)|张|三|dept=采购
王芳（财务部）|王|芳|dept=财务部
财务部 王芳|王|芳
【技术部】李强|李|强
郑浩-销售部|郑|浩
冯雪 总经理|冯|雪|title=总经理
陳大文 David|陳|大文|alias=David
David 陳大文|陳|大文|alias=David
陳大文（David Chan）|陳|大文|alias=David Chan
王小明 Wang Xiaoming|王|小明|alias=Wang Xiaoming
林美玲|林|美玲
陳建宏 先生|陳|建宏|title=先生
蔡依珊 小姐|蔡|依珊|title=小姐
許 志 豪|許|志豪
张　伟|张|伟
曾国强|曾|国强
单晓燕|单|晓燕
仇英杰|仇|英杰
解小东|解|小东
万俟雅|万俟|雅
尉迟恭明|尉迟|恭明
皇甫静|皇甫|静
范徐麗泰|范徐|麗泰
区志明|区|志明
盖永福|盖|永福
佐藤 健太|佐藤|健太
鈴木一郎|鈴木|一郎
高橋 美咲 様|高橋|美咲|title=様
田中課長|田中||title=課長
渡辺さん|渡辺||title=さん
山田　太郎|山田|太郎
伊藤 花子|伊藤|花子
小林 さくら|小林|さくら
長谷川 翔|長谷川|翔
佐々木希|佐々木|希
中村部長|中村||title=部長
김민준|김|민준
이서연 과장|이|서연|title=과장
박지훈 대리|박|지훈|title=대리
최 수빈|최|수빈
남궁민수|남궁|민수
정우성 님|정|우성|title=님
선우은숙|선우|은숙
Chan Tai Man, David|Chan|Tai Man|alias=David
David CHAN Tai Man|CHAN|Tai Man|alias=David
CHAN Tai Man|CHAN|Tai Man
Wong Siu Ming|Wong|Siu Ming
LEE Ka Yan|LEE|Ka Yan
Lin Mei-ling|Lin|Mei-ling
Chen Chih-hao|Chen|Chih-hao
Hsu Chih-Ming|Hsu|Chih-Ming
Mei-ling Lin|Lin|Mei-ling
Wang Xiaoming (王小明)|Wang|Xiaoming|alias=王小明
Nguyễn Văn An|Nguyễn|An|middle=Văn
Trần Thị Mai|Trần|Mai|middle=Thị
Lê Minh Hoàng|Lê|Hoàng|middle=Minh
Phạm Thu Hà|Phạm|Hà|middle=Thu
Kim Min-jun|Kim|Min-jun
Park Ji-hoon|Park|Ji-hoon
Tanaka Hiroshi|Tanaka|Hiroshi
Hiroshi Tanaka|Tanaka|Hiroshi
田雨|田|雨
于谦和|于|谦和
江南|江|南
马云飞|马|云飞
白雪|白|雪
高兴旺|高|兴旺
方圆|方|圆
常乐|常|乐
黄河清|黄|河清
牛大力|牛|大力
石磊|石|磊
龙飞|龙|飞
安宁|安|宁
游鸿明|游|鸿明
簡佳穎|簡|佳穎
塗明哲|塗|明哲
溫雅婷 經理|溫|雅婷|title=經理
游董|游||title=董
谢工程师|谢||title=工程师
姚博士|姚||title=博士
`
  .trim()
  .split('\n')

/** Not one person, or a name that nobody can split: no family and no given name. */
export const NO_NAMES: readonly string[] = [
  '售前咨询',
  '采购部',
  '客服中心',
  '云桥科技有限公司',
  'Sales Team',
  'info',
  'Customer Support',
  'Nordtec GmbH',
  '人力资源部',
  '業務部',
  '総務部',
  '고객센터',
  'Accounts Payable',
  'no-reply',
  'Office Berlin',
  '阿依古丽·买买提',
  '营业时间',
  '東京支店',
]
