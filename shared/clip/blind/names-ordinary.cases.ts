// Invented names as address books, mail headers and lists of names ordinarily hold them; no puzzles.

/** The text | family | given | what else, as key=value. A middle name may go with the given one. */
export const ORDINARY_NAMES = `
Hannah Whitlock|Whitlock|Hannah
Oliver J. Brannigan|Brannigan|Oliver J.
J. Oliver Brannigan|Brannigan|J. Oliver
O. J. Brannigan|Brannigan|O. J.
O.J. Brannigan|Brannigan|O.J.
Brannigan, Oliver J.|Brannigan|Oliver J.
Brannigan, O. J.|Brannigan|O. J.
BRANNIGAN, OLIVER|BRANNIGAN|OLIVER
Brannigan Oliver J|Brannigan|Oliver J
hannah whitlock|whitlock|hannah
HANNAH WHITLOCK|WHITLOCK|HANNAH
Hannah WHITLOCK|WHITLOCK|Hannah
WHITLOCK Hannah|WHITLOCK|Hannah
William "Billy" Thackeray|Thackeray|William|alias=Billy
William 'Billy' Thackeray|Thackeray|William|alias=Billy
William “Billy” Thackeray|Thackeray|William|alias=Billy
William (Billy) Thackeray|Thackeray|William|alias=Billy
William Thackeray (Billy)|Thackeray|William|alias=Billy
Thackeray, William (Billy)|Thackeray|William|alias=Billy
Thackeray, William "Billy"|Thackeray|William|alias=Billy
Katherine [Kate] Dunmore|Dunmore|Katherine|alias=Kate
Warren Teasdale Jr.|Teasdale|Warren|suffix=Jr.
Warren Teasdale, Jr.|Teasdale|Warren|suffix=Jr.
Warren Teasdale Jr|Teasdale|Warren|suffix=Jr
Teasdale, Warren, Jr.|Teasdale|Warren|suffix=Jr.
Teasdale, Warren Jr.|Teasdale|Warren|suffix=Jr.
Teasdale Jr., Warren|Teasdale|Warren|suffix=Jr.
Warren Teasdale Sr.|Teasdale|Warren|suffix=Sr.
Warren Teasdale II|Teasdale|Warren|suffix=II
Warren Teasdale III|Teasdale|Warren|suffix=III
Warren B. Teasdale IV|Teasdale|Warren B.|suffix=IV
Teasdale III, Warren|Teasdale|Warren|suffix=III
Joan Prescott, PhD|Prescott|Joan|suffix=PhD
Joan Prescott, Ph.D.|Prescott|Joan|suffix=Ph.D.
Joan Prescott PhD|Prescott|Joan|suffix=PhD
Joan Prescott, MD|Prescott|Joan|suffix=MD
Joan Prescott, M.D.|Prescott|Joan|suffix=M.D.
Joan Prescott, CPA|Prescott|Joan|suffix=CPA
Joan Prescott, Esq.|Prescott|Joan|suffix=Esq.
Joan Prescott, RN|Prescott|Joan|suffix=RN
Joan Prescott, P.E.|Prescott|Joan|suffix=P.E.
Joan Prescott, PMP|Prescott|Joan|suffix=PMP
Joan Prescott, DDS|Prescott|Joan|suffix=DDS
Joan Prescott, MBA, PMP|Prescott|Joan
Joan Prescott, JD, LLM|Prescott|Joan
Joan Prescott FCA|Prescott|Joan
Joan Prescott OBE|Prescott|Joan
Joan Prescott CEng MIMechE|Prescott|Joan
Prescott, Joan MD|Prescott|Joan
Dr Joan Prescott|Prescott|Joan|prefix=Dr
Dr. Joan M. Prescott|Prescott|Joan M.|prefix=Dr.
Mr. Gordon Lathbury|Lathbury|Gordon|prefix=Mr.
Mr Gordon Lathbury|Lathbury|Gordon|prefix=Mr
MR GORDON LATHBURY|LATHBURY|GORDON
Mrs. Beryl Lathbury|Lathbury|Beryl|prefix=Mrs.
Ms. Beryl Lathbury|Lathbury|Beryl|prefix=Ms.
Miss Beryl Lathbury|Lathbury|Beryl|prefix=Miss
Mx. Robin Lathbury|Lathbury|Robin
Sir Gordon Lathbury|Lathbury|Gordon|prefix=Sir
Prof. Gordon Lathbury|Lathbury|Gordon|prefix=Prof.
Professor Gordon Lathbury|Lathbury|Gordon|prefix=Professor
Rev. Gordon Lathbury|Lathbury|Gordon
Judge Gordon Lathbury|Lathbury|Gordon
Lt. Col. Gordon Lathbury|Lathbury|Gordon
Mr. Lathbury|Lathbury|
Dr. Lathbury|Lathbury|
Lathbury, Mr. Gordon|Lathbury|Gordon
Mary Ann Fothergill|Fothergill|Mary Ann
Mary-Ann Fothergill|Fothergill|Mary-Ann
Mary Jane O'Hanlon|O'Hanlon|Mary Jane
Seamus O’Driscoll|O’Driscoll|Seamus
Fiona McAllister|McAllister|Fiona
Angus MacPhail|MacPhail|Angus
Rory FitzGerald|FitzGerald|Rory
Sarah Pemberton-Clarke|Pemberton-Clarke|Sarah
Sarah St. Clair|St. Clair|Sarah
Sarah St Clair|St Clair|Sarah
Helen van Buskirk|van Buskirk|Helen
Peter De Lacey|De Lacey|Peter
A. Teasdale|Teasdale|A.
Teasdale, A.|Teasdale|A.
A Teasdale|Teasdale|A
Teasdale A|A|Teasdale
Lathbury, Gordon (Finance)|Lathbury|Gordon
Lathbury, Gordon [External]|Lathbury|Gordon
Gordon Lathbury (he/him)|Lathbury|Gordon
Gordon Lathbury - Finance|Lathbury|Gordon
Gordon Lathbury – Harlow Ltd|Lathbury|Gordon
Gordon Lathbury, Harlow Ltd|Lathbury|Gordon
Gordon Lathbury via DocuSign|Lathbury|Gordon
Gordon at Harlow||
Gordon||
gordon.lathbury|lathbury|gordon
Gordon_Lathbury|Lathbury|Gordon
"Lathbury, Gordon"|Lathbury|Gordon
'Gordon Lathbury'|Lathbury|Gordon
Gordon Lathbury <gordon@harlow.example>|Lathbury|Gordon
Jesús Antonio Belmonte Carrasco|Belmonte Carrasco|Jesús Antonio
Lucía Belmonte Carrasco|Belmonte Carrasco|Lucía
Belmonte Carrasco, Lucía|Belmonte Carrasco|Lucía
BELMONTE CARRASCO, LUCIA|BELMONTE CARRASCO|LUCIA
Juan Carlos Belmonte|Belmonte|Juan Carlos
Maria del Carmen Belmonte Carrasco|Belmonte Carrasco|Maria del Carmen
Rosa María de la Torre Belmonte|de la Torre Belmonte|Rosa María
Diego de la Vega|de la Vega|Diego
Pilar del Olmo|del Olmo|Pilar
Belmonte y Carrasco, Diego|Belmonte y Carrasco|Diego
Jordi Puig i Ferrer|Puig i Ferrer|Jordi
Dª Lucía Belmonte|Belmonte|Lucía
Ing. Diego Belmonte|Belmonte|Diego
C.P. Lucía Belmonte|Belmonte|Lucía
João Pedro Figueira|Figueira|João Pedro
Joana Figueira dos Reis|Figueira dos Reis|Joana
Ana Paula da Costa Figueira|da Costa Figueira|Ana Paula
Luiz Carlos de Oliveira|de Oliveira|Luiz Carlos
José Figueira Júnior|Figueira|José|suffix=Júnior
José Figueira Filho|Figueira|José|suffix=Filho
José Figueira Neto|Figueira|José|suffix=Neto
Dra. Joana Figueira|Figueira|Joana
Eng.º Rui Figueira|Figueira|Rui
Sra. Joana Figueira|Figueira|Joana
Willem van Rijsbergen|van Rijsbergen|Willem
Willem van der Heijdenrijk|van der Heijdenrijk|Willem
Rijsbergen, Willem van|van Rijsbergen|Willem
van Rijsbergen, Willem|van Rijsbergen|Willem
Van Rijsbergen, Willem|Van Rijsbergen|Willem
W. van Rijsbergen|van Rijsbergen|W.
W.J. van Rijsbergen|van Rijsbergen|W.J.
ir. W.J. van Rijsbergen|van Rijsbergen|W.J.
drs. Femke de Boomsma|de Boomsma|Femke
Femke Boomsma-de Wit|Boomsma-de Wit|Femke
Jan Peter Boomsma|Boomsma|Jan Peter
Jan-Peter Boomsma|Boomsma|Jan-Peter
An Vandersteen|Vandersteen|An
Luc De Keersmaeker|De Keersmaeker|Luc
Dirk Van den Bossche|Van den Bossche|Dirk
Friedrich von Lohenstein|von Lohenstein|Friedrich
Friedrich Graf von Lohenstein|Graf von Lohenstein|Friedrich
Lohenstein, Friedrich von|von Lohenstein|Friedrich
Dr. Friedrich von Lohenstein|von Lohenstein|Friedrich
Anna-Lena Kirchbauer|Kirchbauer|Anna-Lena
Hans Peter Kirchbauer|Kirchbauer|Hans Peter
Karl-Heinz Müller-Lüdenwald|Müller-Lüdenwald|Karl-Heinz
Kirchbauer, Anna-Lena|Kirchbauer|Anna-Lena
Kirchbauer, Anna-Lena Dr.|Kirchbauer|Anna-Lena
Kirchbauer Anna|Kirchbauer|Anna
Herr Jens Kirchbauer|Kirchbauer|Jens
Frau Kirchbauer|Kirchbauer|
Prof. Dr.-Ing. Jens Kirchbauer|Kirchbauer|Jens
Dipl.-Kfm. Jens Kirchbauer|Kirchbauer|Jens
Jens Kirchbauer M.Sc.|Kirchbauer|Jens
Jens Kirchbauer, LL.M.|Kirchbauer|Jens
RA Jens Kirchbauer|Kirchbauer|Jens
Jean-Baptiste Delacourt|Delacourt|Jean-Baptiste
Jean Baptiste Delacourt|Delacourt|Jean Baptiste
DELACOURT Jean-Baptiste|DELACOURT|Jean-Baptiste
Jean-Baptiste DELACOURT|DELACOURT|Jean-Baptiste
Mme Sylvie Delacourt|Delacourt|Sylvie
M. DELACOURT|DELACOURT|
Me Sylvie Delacourt|Delacourt|Sylvie
Maître Sylvie Delacourt|Delacourt|Sylvie
Sylvie Delacourt-Morin|Delacourt-Morin|Sylvie
Sylvie Le Goffic|Le Goffic|Sylvie
LE GOFFIC Sylvie|LE GOFFIC|Sylvie
Hubert de La Rochebrune|de La Rochebrune|Hubert
Hubert d'Aubremont|d'Aubremont|Hubert
Claire du Tertre|du Tertre|Claire
Alessandro Di Benvenuto|Di Benvenuto|Alessandro
Chiara De Luchi|De Luchi|Chiara
Chiara Della Valentina|Della Valentina|Chiara
Maria Grazia Tornabuoni|Tornabuoni|Maria Grazia
Tornabuoni Chiara|Tornabuoni|Chiara
TORNABUONI CHIARA|TORNABUONI|CHIARA
Ing. Alessandro Tornabuoni|Tornabuoni|Alessandro
Dott.ssa Chiara Tornabuoni|Tornabuoni|Chiara
Geom. Alessandro Tornabuoni|Tornabuoni|Alessandro
Rag. Alessandro Tornabuoni|Tornabuoni|Alessandro
Lars Erik Hedlundsson|Hedlundsson|Lars Erik
Lars-Erik Hedlundsson|Hedlundsson|Lars-Erik
Åsa af Ekenstam|af Ekenstam|Åsa
Ingrid Solbakken Moe|Moe|Ingrid Solbakken
Søren Bjerregård|Bjerregård|Søren
Mette Bjerregård Holm|Holm|Mette Bjerregård
Guðrún Einarsdóttir|Einarsdóttir|Guðrún
Aleksi Koskimäki|Koskimäki|Aleksi
Koskimäki Aleksi|Koskimäki|Aleksi
Anna-Maija Koskimäki|Koskimäki|Anna-Maija
Kristjan Rebasemägi|Rebasemägi|Kristjan
Jānis Ozolkalns|Ozolkalns|Jānis
Rasa Vilkaitienė|Vilkaitienė|Rasa
Дмитрий Сергеевич Вершинин|Вершинин|Дмитрий Сергеевич
Вершинин Дмитрий Сергеевич|Вершинин|Дмитрий Сергеевич
Вершинин Дмитрий|Вершинин|Дмитрий
Дмитрий Вершинин|Вершинин|Дмитрий
Вершинин Д.С.|Вершинин|Д.С.
Д.С. Вершинин|Вершинин|Д.С.
Вершинин Д. С.|Вершинин|Д. С.
ВЕРШИНИНА ОЛЬГА ИВАНОВНА|ВЕРШИНИНА|ОЛЬГА ИВАНОВНА
Ольга Ивановна||Ольга Ивановна
Dmitry Vershinin|Vershinin|Dmitry
Dmitry Sergeevich Vershinin|Vershinin|Dmitry Sergeevich
Vershinin Dmitry Sergeevich|Vershinin|Dmitry Sergeevich
Vershinin Dmitry|Vershinin|Dmitry
Олександр Гриценченко|Гриценченко|Олександр
Гриценченко Олександр Петрович|Гриценченко|Олександр Петрович
Oleksandr Hrytsenchenko|Hrytsenchenko|Oleksandr
Agnieszka Wiśniowiecka-Zając|Wiśniowiecka-Zając|Agnieszka
Jan Maria Wiśniowiecki|Wiśniowiecki|Jan Maria
Wiśniowiecki Jan|Wiśniowiecki|Jan
inż. Jan Wiśniowiecki|Wiśniowiecki|Jan
Ing. Petr Havlíčka, CSc.|Havlíčka|Petr
Bc. Jana Havlíčková|Havlíčková|Jana
Havlíčková Jana|Havlíčková|Jana
Goran Perišević|Perišević|Goran
Георги Иванов Стоянчев|Стоянчев|Георги Иванов
Ion Popescovici|Popescovici|Ion
Popescovici Ion|Popescovici|Ion
Szabolcsi Bence|Szabolcsi|Bence
Szabolcsi-Tóth Eszter|Szabolcsi-Tóth|Eszter
Dr. Szabolcsi Bence|Szabolcsi|Bence
Kovács János Péter|Kovács|János Péter
Bence Szabolcsi|Szabolcsi|Bence
Horváth Eszter|Horváth|Eszter
Γιώργος Παπαδημητρόπουλος|Παπαδημητρόπουλος|Γιώργος
Giorgos Papadimitropoulos|Papadimitropoulos|Giorgos
Mehmet Ali Karahanoğlu|Karahanoğlu|Mehmet Ali
Ayşe Nur Karahanoğlu|Karahanoğlu|Ayşe Nur
Ayşe Demirkol Yılmaz|Yılmaz|Ayşe Demirkol
AYŞE KARAHANOĞLU|KARAHANOĞLU|AYŞE
Ahmet Bey||Ahmet
Sayın Ahmet Karahanoğlu|Karahanoğlu|Ahmet
Mohammed Al Hashemi|Al Hashemi|Mohammed
Mohammed Al-Hashemi|Al-Hashemi|Mohammed
Mohammed bin Rashed Al Hashemi|Al Hashemi|Mohammed bin Rashed
Abdul Rahman Al Hashemi|Al Hashemi|Abdul Rahman
Abdulrahman Hashemi|Hashemi|Abdulrahman
Abd El-Aziz Mansouri|Mansouri|Abd El-Aziz
Fatima Zahra El Mansouri|El Mansouri|Fatima Zahra
Youssef Ben Slimane|Ben Slimane|Youssef
Dr. Mohammed Al-Hashemi|Al-Hashemi|Mohammed
Eng. Khaled Abu Zaid|Abu Zaid|Khaled
محمد الهاشمي|الهاشمي|محمد
فاطمة المنصوري|المنصوري|فاطمة
Rahul Deshmukhwar|Deshmukhwar|Rahul
Rahul K. Deshmukhwar|Deshmukhwar|Rahul K.
Rahul Kumar Deshmukhwar|Deshmukhwar|Rahul Kumar
R. K. Deshmukhwar|Deshmukhwar|R. K.
Mr. Rahul Deshmukhwar|Deshmukhwar|Rahul
CA Rahul Deshmukhwar|Deshmukhwar|Rahul
Adv. Rahul Deshmukhwar|Deshmukhwar|Rahul
Lakshmi Venkatesan|Venkatesan|Lakshmi
Gurpreet Singh Dhillonwal|Dhillonwal|Gurpreet Singh
Gurpreet Kaur|Kaur|Gurpreet
Amit Kumar|Kumar|Amit
राहुल शर्मा|शर्मा|राहुल
Muhammad Usman Qureshiwala|Qureshiwala|Muhammad Usman
Md. Rafiqul Islam|Islam|Md. Rafiqul
Nimal Perera|Perera|Nimal
Nguyễn Minh Khoa|Nguyễn|Khoa|middle=Minh
Trần Thị Bích Ngọc|Trần|Ngọc|middle=Thị Bích
Lê Hoàng|Lê|Hoàng
Minh Khoa Nguyen|Nguyen|Minh Khoa
Khoa Nguyen|Nguyen|Khoa
Nguyen Minh Khoa|Nguyen|Khoa|middle=Minh
Anh Tuấn Phạm|Phạm|Anh Tuấn
Tony Tran|Tran|Tony
Sukarmadi||
Budi Santosoputra|Santosoputra|Budi
Bapak Budi Santosoputra|Santosoputra|Budi
Ibu Dewi Lestariani|Lestariani|Dewi
Bpk. Budi Santosoputra|Santosoputra|Budi
I Made Wirawanta|Wirawanta|I Made
Nur Aisyah binti Abdullah|binti Abdullah|Nur Aisyah
Ahmad Faizal bin Ismail|bin Ismail|Ahmad Faizal
Somchai Rattanakosol|Rattanakosol|Somchai
คุณสมชาย รัตนโกศล|รัตนโกศล|สมชาย
สมชาย รัตนโกศล|รัตนโกศล|สมชาย
Maria Cristina D. Santillan|Santillan|Maria Cristina D.
Juan Miguel dela Paz|dela Paz|Juan Miguel
김도윤|김|도윤
김도윤 대리|김|도윤|title=대리
김도윤 팀장|김|도윤|title=팀장
김 도윤|김|도윤
남궁민서|남궁|민서
김도윤(Doyun Kim)|김|도윤|alias=Doyun Kim
Doyun Kim (김도윤)|Kim|Doyun|alias=김도윤
Kim Do-yun|Kim|Do-yun
Kim Do Yun|Kim|Do Yun
Do-yun Kim|Kim|Do-yun
Do Yun Kim|Kim|Do Yun
KIM DOYUN|KIM|DOYUN
Park, Ji Woo|Park|Ji Woo
Lee Ji-woo|Lee|Ji-woo
David Kim|Kim|David
佐々木 拓海|佐々木|拓海
佐々木拓海|佐々木|拓海
中村 美咲|中村|美咲
中村美咲様|中村|美咲|title=様
林 健一|林|健一
小林 さくら|小林|さくら
中村 美咲（なかむら みさき）|中村|美咲
Takumi Sasaki|Sasaki|Takumi
Sasaki Takumi|Sasaki|Takumi
SASAKI Takumi|SASAKI|Takumi
Takumi SASAKI|SASAKI|Takumi
Sasaki, Takumi|Sasaki|Takumi
Takumi Sasaki (佐々木拓海)|Sasaki|Takumi|alias=佐々木拓海
佐々木拓海 / Takumi Sasaki|佐々木|拓海|alias=Takumi Sasaki
Nakamura-san|Nakamura|
Oluwaseun Adebayowale|Adebayowale|Oluwaseun
Chinedu C. Okonkwobi|Okonkwobi|Chinedu C.
Kwame Osei-Mensahwa|Osei-Mensahwa|Kwame
Thabo Mokoenane|Mokoenane|Thabo
Pieter van der Westhuizen|van der Westhuizen|Pieter
Tewodros Bekele Haileab|Haileab|Tewodros Bekele
Yossi Ben-Harush|Ben-Harush|Yossi
יוסי בן הרוש|בן הרוש|יוסי
דנה לוינסקי|לוינסקי|דנה
Reza Hosseinzadeh|Hosseinzadeh|Reza
Keoni Kahananui|Kahananui|Keoni
Hone Te Wharau|Te Wharau|Hone
`
  .trim()
  .split('\n')

/** Chinese people in every script and spelling. Same format. */
export const ORDINARY_CHINESE = `
王建国|王|建国
李秀英|李|秀英
张伟明|张|伟明
刘芳|刘|芳
陈思远|陈|思远
杨柳|杨|柳
黄河清|黄|河清
赵一鸣|赵|一鸣
吴梓涵|吴|梓涵
周星宇|周|星宇
徐静涵|徐|静涵
孙悦|孙|悦
马晓东|马|晓东
朱红梅|朱|红梅
胡杨林|胡|杨林
郭子明|郭|子明
何雨桐|何|雨桐
高远|高|远
林志豪|林|志豪
罗一帆|罗|一帆
郑州明|郑|州明
梁晓燕|梁|晓燕
谢文博|谢|文博
宋雨晴|宋|雨晴
唐果|唐|果
许诺|许|诺
韩雪梅|韩|雪梅
冯程程|冯|程程
邓丽华|邓|丽华
曹阳|曹|阳
曾志强|曾|志强
单小鹏|单|小鹏
解立军|解|立军
查文斌|查|文斌
盖建民|盖|建民
尹红|尹|红
段誉铭|段|誉铭
龚雪松|龚|雪松
万里明|万|里明
钱多多|钱|多多
陳志明|陳|志明
黃淑芬|黃|淑芬
張雅婷|張|雅婷
劉家豪|劉|家豪
鄭文傑|鄭|文傑
葉佩珊|葉|佩珊
蘇嘉欣|蘇|嘉欣
鍾偉業|鍾|偉業
羅美儀|羅|美儀
欧阳修远|欧阳|修远
歐陽佩珊|歐陽|佩珊
司马光明|司马|光明
上官婉|上官|婉
诸葛明|诸葛|明
皇甫嵩|皇甫|嵩
尉迟敬|尉迟|敬
澹台静|澹台|静
长孙无|长孙|无
司徒志遠|司徒|志遠
東方朔明|東方|朔明
王建国先生|王|建国|title=先生
李秀英女士|李|秀英|title=女士
张小姐|张||title=小姐
刘经理|刘||title=经理
陈总|陈||title=总
杨老师|杨||title=老师
黄工|黄||title=工
赵博士|赵||title=博士
吴医生|吴||title=医生
周律师|周||title=律师
徐教授|徐||title=教授
孙主任|孙||title=主任
马处长|马||title=处长
朱董|朱||title=董
胡助理|胡||title=助理
林太太|林||title=太太
欧阳老师|欧阳||title=老师
司马工|司马||title=工
陳先生|陳||title=先生
黃經理|黃||title=經理
王建国经理|王|建国|title=经理
王建国总经理|王|建国|title=总经理
王建国 销售总监|王|建国|title=销售总监
王建国老师|王|建国|title=老师
王建国博士|王|建国|title=博士
王建国工程师|王|建国|title=工程师
王建国总|王|建国|title=总
李工|李||title=工
小李|李|
老王|王|
王建国（采购）|王|建国
王建国-采购部|王|建国
采购部王建国|王|建国
采购-王建国|王|建国
销售经理王建国|王|建国|title=销售经理
【华东】王建国|王|建国
王 建国|王|建国
王　建国|王|建国
Jackie 王美玲|王|美玲|alias=Jackie
王美玲 Jackie|王|美玲|alias=Jackie
王美玲Jackie|王|美玲|alias=Jackie
Jackie王美玲|王|美玲|alias=Jackie
王美玲（Jackie）|王|美玲|alias=Jackie
Jackie(王美玲)|王|美玲|alias=Jackie
Jackie Wang (王美玲)|Wang|Jackie|alias=王美玲
Jackie Wang 王美玲|Wang|Jackie|alias=王美玲
王美玲 Jackie Wang|王|美玲|alias=Jackie Wang
王美玲/Jackie Wang|王|美玲|alias=Jackie Wang
王美玲 (Wang Meiling)|王|美玲|alias=Wang Meiling
Wang Meiling 王美玲|Wang|Meiling|alias=王美玲
陳大文 David Chan|陳|大文|alias=David Chan
David Chan 陳大文|Chan|David|alias=陳大文
CHAN Tai Man|CHAN|Tai Man
CHAN Tai Man, David|CHAN|Tai Man|alias=David
Chan Tai Man David|Chan|Tai Man|alias=David
David CHAN Tai Man|CHAN|Tai Man|alias=David
CHAN, Tai Man|CHAN|Tai Man
Chan Tai-man|Chan|Tai-man
CHAN TAI MAN|CHAN|TAI MAN
David Chan|Chan|David
Wong Siu Ming|Wong|Siu Ming
Siu Ming Wong|Wong|Siu Ming
Cheung Ka Yan|Cheung|Ka Yan
Leung Chi Keung|Leung|Chi Keung
Lau Mei Ling, Amy|Lau|Mei Ling|alias=Amy
Wang Jianguo||
Jianguo Wang|Wang|Jianguo
WANG Jianguo|WANG|Jianguo
Jianguo WANG|WANG|Jianguo
Wang, Jianguo|Wang|Jianguo
wang jianguo||
WANG JIANGUO||
Wang Jian Guo||
Wang Jian-Guo|Wang|Jian-Guo
Wang Jian-guo|Wang|Jian-guo
Jian-Guo Wang|Wang|Jian-Guo
Jian Guo Wang|Wang|Jian Guo
Li Na||
Zhang San||
Ouyang Jianguo|Ouyang|Jianguo
Jianguo Ouyang|Ouyang|Jianguo
Sima Yan|Sima|Yan
Ou-Yang Chien-kuo|Ou-Yang|Chien-kuo
Wang Chien-kuo|Wang|Chien-kuo
Chien-kuo Wang|Wang|Chien-kuo
Chang Ya-ting|Chang|Ya-ting
Ya-Ting Chang|Chang|Ya-Ting
Tsai Chih-hao|Tsai|Chih-hao
Hsu Shu-fen|Hsu|Shu-fen
Lin Chia-Hao|Lin|Chia-Hao
Lü Xiaoyan||
Lyu Xiaoyan||
Kevin Zhang|Zhang|Kevin
Zhang Kevin|Zhang|Kevin
Kevin Zhang Jianguo|Zhang|Jianguo|alias=Kevin
Dr. Wang Jianguo|Wang|Jianguo
Mr. Wang Jianguo|Wang|Jianguo
Mr. Wang|Wang|
Ms. Li Na|Li|Na
Lim Ah Kow|Lim|Ah Kow
Tan Ah Lian, Karen|Tan|Ah Lian|alias=Karen
Goh Chok Meng|Goh|Chok Meng
Ng Wai Kit|Ng|Wai Kit
Teo Hui Min|Teo|Hui Min
`
  .trim()
  .split('\n')

/** Who writes, and is nobody. */
export const ORDINARY_NOBODY = `
Harlow Ltd
Harlow Support Team
Customer Care
Customer Success
Billing
Accounts Payable
Office Manager
Reception
No Reply
do-not-reply
info@harlow.example
Notifications
Marketing
Sales Department
Zentrale
Vertrieb Innendienst
Rechnungswesen
Service commercial
Comptabilité
Ventas
Administración
Amministrazione
Ufficio Tecnico
Comercial
Financeiro
Klantenservice
Kundtjänst
Бухгалтерия
Отдел закупок
Служба поддержки
销售部
市场部
人力资源部
客户服务中心
上海海岚科技有限公司
行政部
財務部
業務部
営業部
総務課
株式会社みなも
고객센터
인사팀
`
  .trim()
  .split('\n')
