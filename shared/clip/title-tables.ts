import { foldText } from '../lib/text-fold.ts'

/** Forms of address after a Chinese name, simplified. */
export const HAN_HONORIFICS: readonly string[] =
  '先生 女士 小姐 太平绅士 太平紳士 太太 夫人 阁下 同志 老师 博士 教授 律师 医生 医师 大夫 师傅 师父 同学 师兄 师姐 师弟 师妹 学长 学姐 学弟 学妹 大哥 大姐 阿姨 叔叔 伯伯 姑娘'.split(
    ' ',
  )

/** Jobs as they end a Chinese or Japanese title, simplified. */
export const HAN_TITLES: readonly string[] = (
  '創辦人 合夥人 薬剤師 课长补佐 係长补佐 教育长 村长 主事 监事 议员 国会议员 社会保险劳务士 建筑士 设计士 施工管理技士 责任者 料理长 现场监督 相谈役 校监 店东 公关 资材员 ' +
  '创办人 联合创办人 共同创办人 律师 实习律师 教授 医师 专科医师 主治医师 主治医生 兽医师 实验员 辅导员 教导主任 董事长 副董事长 执行董事 独立董事 董事 总裁 副总裁 总经理 副总经理 经理 副经理 总监 副总监 主任 副主任 主管 主席 副主席 会长 副会长 理事长 理事 秘书长 秘书 助理 专员 顾问 代表 首席代表 合伙人 创始人 联合创始人 ' +
  '课长代理 部长代理 次长 主査 主查 参事 支配人 店长代理 所长代理 处长 副处长 科长 副科长 局长 厅长 部长 副部长 厂长 副厂长 店长 院长 副院长 校长 园长 所长 组长 班长 队长 行长 馆长 站长 社长 课长 系长 室长 组长 市长 县长 镇长 书记 ' +
  '工程师 总工程师 高级工程师 设计师 架构师 建筑师 会计师 会计 出纳 审计师 分析师 咨询师 培训师 讲师 教师 研究员 副研究员 副教授 助教 护士 护士长 药师 技师 技术员 业务员 销售员 采购员 客服 销售 业务 采购 ' +
  '编辑 总编 主编 记者 翻译 司机 法务 人事 文员 前台 店员 导演 制片人 产品经理 项目经理 负责人 联系人 发言人 协理 襄理 副理 副总 总工 特助 特别助理 干事 干部 代表取缔役 塾长 讲师 准教授 教务主任 学科主任 代表社员 业务执行社员 代表理事 专务 常务 主任研究员 担当 担当者 营业 ' +
  '村支书 单证员 报关员 公证员 公证人 摄影师 教练 导师 护理长 里长 主任委员 船务 译者 翻译者 教头 看护师长 住职 町长 工场长 通关士 担任 货代操作 ' +
  '係長 组员 补佐员 补助员 办事员 事务员 技佐 技士 调研员 巡视员 科员 书记 副书记 研究生 博士生 硕士生 博士后 运营 总编辑 经纪人 经济师 检验员 质检员 程序员 开发 文案 策划 买手 跟单 跟单员 投资经理 客户经理 取締役 常務取締役 専務取締役 監査役 受付 助手 卫生士 歯科卫生士 疗法士 看护师 药剂师 弁护士 税理士 书士 保育士 营养士 社労士 司书 事务长 事务员 首席执行官 首席财务官 首席技术官 首席运营官 执行长 财务长 技术长 营运长 资讯长 总召 召集人 创办人 负责人 代理人 总助 老板 掌柜'
).split(' ')

/** What parts of a house are called: with one of these a single word of trade is enough, folded. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  'department dept division team unit abteilung bereich service departamento dpto ufficio reparto direzione setor afdeling avdeling osasto osztaly dzial oddeleni oddelenie departament departamentul departmani desk office pole area bagian divisi отдел відділ τμημα מחלקת قسم'.split(
    ' ',
  ),
)

/** Departments by themselves, simplified: "张三(采购)". */
export const HAN_DEPARTMENTS: ReadonlySet<string> = new Set(
  '单证 総务 総務 項目办 项目办 综合办 党办 党政办 校办 院办 总经办 督查办 教务办 采购 销售 财务 人事 行政 市场 技术 研发 售后 售前 客服 外贸 法务 仓库 物流 品质 质检 质量 生产 工程 商务 运营 产品 设计 业务 会计 人力资源 总务 营业 企划 开发 审计 投资 信息 资讯 公关 媒体 国际 海外 管理 法律 品管 资材 制造 设备 安全 后勤 内贸 电商 渠道 客户服务 技术支持'.split(
    ' ',
  ),
)

/** Trades that are families too, folded: a job alone or in small letters, in "Thomas Schreiner" a name. */
export const FAMILY_TRADES: ReadonlySet<string> = new Set(
  'apotheker cuoco kucharz пасечник повар депутат tailor goldsmith sexton farrier tiler brewer butcher winzer gartner tischler schreiner schlosser zimmerer boulanger carnicero panadero'.split(
    ' ',
  ),
)

/** Words that make a Latin text a job title, folded. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  [
    'pengerusi setiausaha bendahari pengetua penyelia pembantu kerani pegawai pengarah ketua penolong ceo cto cfo coo cmo cio ciso cpo cro chro vp svp evp avp md gm president chairman chairwoman chairperson chair director directors manager managers head chief officer executive lead leader supervisor coordinator administrator administrative',
    'assistant associate analyst engineer developer programmer architect designer consultant specialist technician scientist researcher representative rep agent broker advisor adviser attorney lawyer solicitor barrister paralegal counsel notary',
    'accountant auditor bookkeeper controller treasurer secretary receptionist clerk editor journalist reporter writer author photographer producer publisher professor lecturer teacher instructor trainer coach tutor dean principal postdoc fellow student intern trainee apprentice',
    'doctor physician surgeon dentist nurse pharmacist therapist veterinarian veterinary chef cheffe baker owner coowner proprietress innkeeper founder cofounder partner proprietor trustee governor minister pastor priest rabbi mayor councillor senator superintendent inspector buyer purchaser planner',
    'recruiter strategist evangelist ambassador operator mechanic electrician plumber carpenter foreman builder driver captain pilot curator librarian archivist translator interpreter estimator salesperson salesman saleswoman realtor realtorr marketer copywriter spokesperson liaison fundraiser caretaker custodian',
    'collector commissioner moderator magistrate marshal adjuster cashier dispatcher firefighter lieutenant sergeant paramedic welder machinist landscaper gardener merchandiser scheduler organiser organizer facilitator mediator arbitrator actuary economist statistician physicist chemist biologist geologist ecologist historian illustrator animator composer conductor choreographer',
    'osteopath osteopat chiropodist acupuncturist homeopath naturopath dietician psychologist psychotherapist masseur masseuse beautician hairdresser seamstress silversmith blacksmith upholsterer plasterer decorator cabinetmaker winemaker distiller fishmonger florist beekeeper commodore acupuncteur esteticista peluquera peluquero optician audiologist radiologist anesthesiologist internist dermatologist cardiologist doula sacristan bookseller hotelier restaurateur vigneron viticulteur winzerin gartnerin tischlerin dachdecker friseur friseurin konditor konditorin boulangere coiffeur coiffeuse fleuriste parrucchiere parrucchiera estetista',
    'secretar viceprimar skoolhoof adjunkhoof sekretaresse registrar warden bursar deputy registrars headteacher headmaster headmistress hygienist optometrist physiotherapist midwife counselor counsellor underwriter appraiser stylist barber bartender sommelier housekeeper concierge groundskeeper postdoctoral',
    'kassier kassierer kassiererin kassenwart kassenwartin jugendwart jugendwartin geselle gesellin facharzt facharztin zahnarzt zahnarztin rechtsanwaltsfachangestellte rechtsanwaltsfachangestellter fachangestellte fachangestellter notar notarin steuerfachangestellte makler maklerin lehrer lehrerin rektor rektorin pfarrer pfarrerin dekan dekanin',
    'inkoper inkoopster verkoper verkoopster monteur werkvoorbereider comprador compradora acquirente indkober saelger inkopare innkjoper selger ostaja einkaufer einkauferin verkaufer verkauferin disponent disponentin nakupci prodejce beszerzo ertekesito acheteur acheteuse',
    'maire notaire negociateur negociatrice infirmier infirmiere dentiste pharmacien pharmacienne veterinaire kinesitherapeute proviseur principale tresorier tresoriere vendeur vendeuse agente receptionniste',
    'alcalde alcaldesa concejal concejala notario notaria enfermero enfermera farmaceutico farmaceutica tesorero tesorera maestro maestra corretor corretora proprietario proprietaria dono dona dueno duena propietario propietaria',
    'sindaco assessore notaio geometra dentista farmacista infermiere infermiera docente preside fisioterapista',
    'makelaar notaris burgemeester wethouder tandarts huisarts secretaresse penningmeester voorzitter docent leraar lerares vd verkstallande larare lakare maklare revisor ordforande kassor sekreterare adm borgmester formand kasserer advokat tandlege lege',
    'proboszcz wikariusz ugyved ugyvedjelolt kozjegyzo fogorvos konyvelo ksiegowy sekretarz notariusz burmistrz wojt skarbnik nauczyciel lekarz radca prawny reditelka zastupce zastupkyne ucetni ucitel ucitelka starosta starostka mistostarosta lekar lekarka majitel majitelka predseda mistopredseda pokladni',
    'leiter leiterin leitung inhaber inhaberin vorstand vorstandsvorsitzender vorstandsvorsitzende vorsitzender vorsitzende prokurist prokuristin berater beraterin assistenz assistent assistentin sachbearbeiter sachbearbeiterin referent referentin ingenieur ingenieurin entwickler entwicklerin arzt arztin mitarbeiter mitarbeiterin ansprechpartner ansprechpartnerin sekretarin meister kaufmann kauffrau buchhalter buchhalterin techniker technikerin direktor direktorin grunder grunderin gesellschafter',
    'coordonnateur coordonnatrice directeur directrice gerant gerante responsable chargee charge adjoint adjointe ingenieure avocat avocate comptable conseiller conseillere consultante technicien technicienne secretaire commerciale presidente fondateur fondatrice associee redacteur redactrice enseignant professeur medecin architecte assistante attache attachee delegue deleguee',
    'directora gerente jefe jefa encargado encargada coordinador coordinadora asesor asesora abogado abogada ingeniero ingeniera contador contadora tecnico tecnica vendedor vendedora secretaria administrador administradora ejecutivo ejecutiva presidenta fundador fundadora socio socia profesor profesora medico medica arquitecto arquitecta auxiliar analista especialista consultor consultora diretor diretora coordenador coordenadora engenheiro engenheira advogado advogada supervisora',
    'direttore direttrice responsabile amministratore amministratrice titolare consulente ingegnere avvocato commercialista ragioniere ragioniera impiegato impiegata segretario segretaria architetto addetto addetta fondatore dirigente capo',
    'handlaggare samordnare directie bestuurder zaakvoerder adviseur medewerker medewerkster hoofd eigenaar eigenaresse boekhouder konsult saljare ansvarig utvecklare sjef radgiver leder konsulent daglig johtaja paallikko myyja',
    'dyrektor kierownik prezes specjalista menedzer wlasciciel ksiegowa handlowiec inzynier adwokat doradca reditel jednatel manazer obchodnik vedouci igazgato vezeto muduru mudur yonetici uzman muhendis danisman директор менеджер руководитель начальник инженер специалист бухгалтер генеральный заместитель юрист консультант',
    'заведующий заведующая врач преподаватель доцент секретарь администратор председатель глава представитель архитектор механик технолог логист керівник головний завідувач завідувачка фахівець спеціаліст лікар вчитель заступник голова управител мениджър кмет счетоводител собственик съветник',
    'διευθυντης διευθυντρια διευθυνων προεδρος αντιπροεδρος υπευθυνος υπευθυνη γραμματεας δικηγορος μηχανικος λογιστης λογιστρια ιατρος γιατρος δημαρχος αντιδημαρχος καθηγητης καθηγητρια συμβουλος πωλητης τεχνικος αρχιτεκτονας ιδιοκτητης ιδρυτης',
    'sorumlusu sorumlu sefi baskan baskani temsilcisi asistani sekreter doktor avukat ogretmen hemsire kurucu ortak muhasebeci elemani koordinatoru uzmani muhendisi yoneticisi',
    'manajer direktur kepala staf sekretaris ketua wakil bendahara dokter pemilik pendiri pengarah pengurus pegawai setiausaha penolong pengetua',
    'martillero martillera escribano escribana contralor rectora decano decana vicerrector vicerrectora gestor gestora delegado delegada investigador investigadora vicesindaca assessora rettore rettrice prorettore primario vereador vereadora prefeito prefeita vice-prefeito sindica encarregado encarregada',
    'inspektor regnskapsforer formann tannlege overlege sykepleier forstander forvaltare hoitaja sihteeri asiantuntija insinoori opettaja rehtori laakari esimies vastaava isannoitsija yrittaja',
    'zastepca naczelnik asystent koordynator przedstawiciel radny radna soltys dyrektorka pielegniarka pedagog titkar referens orvos tanar mernok munkatars elnok alelnok jegyzo polgarmester alpolgarmester primar inginer consilier sef asociat ravnatelj ravnateljica direktorica voditelj voditeljica vodja predsednik predsjednik predsjednica tajnik tajnica savjetnik suradnik nacelnica gradonacelnik zupan',
    'responsavel uzemelteto tulajdonos juhataja juhatuse spetsialist raamatupidaja vaditajs vaditaja direktors specialists loceklis locekle priekssedetajs priekssedetaja gramatvede vadovas vadove direktorius direktore vadybininkas vadybininke specialistas specialiste buhaltere',
    'maitre deacon elder chaplain clinician ranger steward scorekeeper taxateur aplikant jurist delagare bitradande doctorant doctorante postdoctorant binnendienst buitendienst negotiator valuer surveyor conveyancer churchwarden rector vicar curate verger organist provost chancellor sheriff assessor comptroller constable alderman alderwoman selectman selectwoman luthier groomer esthetician aesthetician pediatrician paediatrician urologist psychiatrist orthodontist endodontist periodontist podiatrist chiropractor obstetrician anaesthetist neurosurgeon dietitian nutritionist',
    'catedratico catedratica higienista internista chefarztin chefarzt oberarzt oberarztin assistenzarzt assistenzarztin leitender pflegedienstleitung anestesista',
    'tierarzt tierarztin representant representante mandataire',
    'worker sindico roofer janitor landlord landlady caseworker bailiff harbourmaster forwarder umpire choirmaster consul',
    'hausverwalter hausverwalterin schornsteinfeger klempner elektriker elektrikerin erzieher erzieherin pastorin standesbeamter standesbeamtin konsul konsulin spediteur polier fotografin ubersetzer ubersetzerin arzthelferin sprechstundenhilfe',
    'plombier electricien electricienne couvreur macon menuisier ebeniste paysagiste cure gardienne transitaire affreteur contremaitre photographe traducteur traductrice chauffagiste plaquiste',
    'fontanero electricista carpintero albanil parroco transitario traductor traductora portero',
    'idraulico elettricista falegname muratore spedizioniere traduttore traduttrice',
    'canalizador eletricista carpinteiro pedreiro zelador paroco despachante tradutor tradutora',
    'loodgieter elektricien timmerman aannemer advocaat dierenarts verloskundige leerkracht dominee pastoor expediteur fotograaf vertaler',
    'hydraulik elektryk stolarz polozna zarzadca dozorca spedytor brygadzista fotograf tlumacz',
    'instalater elektrikar truhlar veterinar veterinarka pokladnik farar spravce prekladatel prekladatelka',
    'rormokare snickare notarie barnmorska kyrkoherde speditor oversattare',
    'tomrer murer dyrlaege jordmor sognepraest vicevaert rorlegger snekker ordforer',
    'putkimies sahkoasentaja kirvesmies katilo sairaanhoitaja rahastonhoitaja isannoitsija kirkkoherra huoltomies kuvaaja',
    'tesisatci elektrikci ogretmeni musaviri fotografci',
    'сантехник электрик ветеринар управдом экспедитор фотограф переводчик переводчица староста сантехнік електрик перекладач',
    'vizszerelo villanyszerelo allatorvos vedono apolo osztalyfonok ovono penztaros plebanos kepviselo fordito',
    'instalator diriginte diriginta directoare preot traducator invatator invatatoare',
    'υδραυλικος ηλεκτρολογος συμβολαιογραφος κτηνιατρος νοσηλευτρια νοσηλευτης οδοντιατρος δασκαλα δασκαλος ταμιας φωτογραφος',
    'prodekan prodekanin prorektor prorektorin konrektor konrektorin beisitzer beisitzerin obmann obfrau ortsvorsteher ortsvorsteherin vorsteher vorsteherin hebamme logopadin mfa zfa optiker optikerin augenoptiker architekt architektin statiker auszubildende auszubildender azubi lehrling praktikant praktikantin doktorand doktorandin professorin dozent dozentin privatdozent aufsichtsrat gemeinderat gemeinderatin stadtrat stadtratin verwalter verwalterin',
    'administrateur administratrice courtier courtiere syndic gestionnaire juriste huissier greffier greffiere echevin echevine bourgmestre orthophoniste osteopathe sage-femme formateur formatrice animateur animatrice educateur educatrice developpeur developpeuse stagiaire apprenti apprentie alternant alternante standardiste facteur econome intendant intendante chirurgien chirurgienne praticien praticienne',
    'secretario economista periodista procurador procuradora letrado letrada logopeda matrona nutricionista veterinario veterinaria bibliotecario bibliotecaria becario becaria trabajadora trabajador asistente ayudante tesoureiro tesoureira enfermeiro enfermeira pesquisador pesquisadora bolsista estagiario estagiaria professora arquiteto arquiteta jornalista promotor promotora vice-diretor vice-diretora',
    'consigliere consigliera logopedista ostetrica igienista perito revisore tesoriere coordinatore coordinatrice insegnante collaboratore collaboratrice ricercatore ricercatrice dottorando dottoranda assegnista amministrativo amministrativa contabile magazziniere',
    'griffier gemeentesecretaris raadslid bestuurslid secretaris hovenier calculator tekenaar uitvoerder verpleegkundige praktijkondersteuner doktersassistente tandartsassistente mondhygienist mondhygieniste huisartsassistente bestuursvoorzitter oprichter',
    'tandlaege laege sagsbehandler bogholder sygeplejerske jordemoder pedel skolesekretaer byrad saksbehandler vaktmester fysioterapeut tannhelsesekretaer tandhygienist kanslist vaktmastare arkitekt fastighetsmaklare montor ekonom',
    'asianajaja lakimies osakas varatuomari kirjanpitaja hammaslaakari suuhygienisti kiinteistonvalittaja arkkitehti myyntiedustaja toimistosihteeri terveydenhoitaja',
    'specjalistka prezydent sekretarka dentysta stomatolog weterynarz aplikantka asystentka menadzer posrednik rzeczoznawca konsultant konsultantka mechanik kosmetolog kosmetyczka adiunkt wykladowca doktorant nauczycielka kierowniczka opiekun opiekunka wychowawca wychowawczyni',
    'jednatelka konatel konatelka riaditel riaditelka veduci veduca zastupca technik advokatka koncipient maklerka dispecer fakturantka referentka projektant stavbyvedouci stavebny vedouciho hospodarka vychovatelka prednosta igazgatohelyettes asszisztens recepcios logopedus pszichologus szakerto muszaki tulajdonos',
    'asistenta medic avocata profesoara secretara contabila coordonator educatoare administratoare tehnician arhitect reprezentant',
    'hekim hekimi hekimimiz diyetisyen fizyoterapist psikolog stajyer tekniker teknisyen mimar eczaci kaymakam muhtar katibi memuru sekreteri operatoru',
    'учитель учительница воспитатель психолог логопед библиотекарь медсестра профессор лаборант стоматолог терапевт хирург адвокат нотариус оператор мастер прораб дизайнер программист маркетолог экономист кадровик диспетчер декан ректор проректор куратор тренер методист акушер педиатр вихователь вихователька бухгалтерка директорка завідуючий юристка',
    'مدير مديرة رئيس رئيسة طبيب طبيبة مهندس مهندسة محامي محام محاسب محاسبة مسؤول مسؤولة استشاري استشارية أخصائي أخصائية سكرتير سكرتيرة أستاذ أستاذة نائب مستشار مستشارة المدير المديرة الرئيس الطبيب المهندس المحامي المحاسب المسؤول مؤسس شريك مشرف مشرفة عميد עורך עורכת מנהל מנהלת סמנכ״ל מנכ״ל מזכירה ผู้จัดการ กรรมการ หัวหน้า',
    'prasident prasidentin vizeprasident vizeprasidentin kassierin platzwart platzwartin geratewart geratewartin aufsichtsratsvorsitzender aufsichtsratsvorsitzende redakteur redakteurin lagerist lageristin landammann gemeindeschreiber gemeindeschreiberin',
    'associe associee moniteur monitrice massotherapeute physiotherapeute ergotherapeute bibliothecaire conducteur conductrice psychoeducateur psychoeducatrice maraicher maraichere',
    'doctorando doctoranda redactor redactora recepcionista enologo enologa agronomo agronoma consejero consejera capataz cocinero cocinera apoderado apoderada locutor locutora',
    'professoressa venditore venditrice redattore redattrice tabeliao tabelia assistente enfermeira',
    'hoogleraar onderzoeker onderzoekster promovendus promovenda vennoot psycholoog psychologe receptioniste receptionist leerlingbegeleider',
    'farmaceuta zalozyciel zalozycielka wspolnik wspolniczka redaktor redaktorka fizjoterapeuta fizjoterapeutka recepcjonista recepcjonistka',
    'завуч редактор корреспондент агроном мэр владелец владелица основатель основательница координатор продавец кассир шеф-повар снабженец кладовщик соучредитель учредитель',
    'koordinator yetkili yetkilisi isletmeci',
    'agronomist groundsman groundskeeper senco winemaker headmistress',
    // South Slavic and Albanian
    'odvjetnik odvjetnica odvjetnicki advokat advokatica direktor specijalist specijalista specijalistica lijecnik lijecnica ljekar doktorica stomatolog referent referentica vlasnik vlasnica osnivac nacelnik zamjenik zamjenica pomocnik pomocnica racunovoda knjigovoda savetnik savetnica upravnik upravnica sekretar nastavnik nastavnica ucitelj uciteljica docent docentica profesorica asistentica inzenjer inzenjerka komercijalist komercijalista prodavac prodavacica odvetnik odvetnica zdravnik zdravnica svetovalec svetovalka pomocnica racunovodja referentka ravnateljica knjiznicarka vzgojiteljica',
    'директор заменик помошник раководител секретар професор доцент асистент наставник наставница инжењер саветник саветница власник оснивач адвокат лекар лекарка начелник управник одговорен советник инженер градоначелник',
    'drejtor drejtore drejtori drejtoresha menaxher menaxhere kryetar kryetare sekretare avokat avokate mjek mjeke inxhinier inxhiniere pergjegjes pergjegjese pronar pronare agjent specialiste recepsionist asistent mesues mesuese keshilltar keshilltare',
    // Baltic, Icelandic
    'specialistas specialiste vedejas vedeja pavaduotojas pavaduotoja sekretorius sekretore mokytojas mokytoja gydytojas gydytoja advokatas advokate inzinierius inziniere konsultantas konsultante meras mere patarejas pataraja notaras notare savininkas savininke loceklis locekle priekssedetajs priekssedetaja vaditajas skolotajs skolotaja arsts arste jurists juriste inzenieris zverinata lietvede ipasnieks opetaja arst omavalitsus vallavanem linnapea asedirektor oppealajuhataja sotsiaalpedagoog sekretar muugijuht projektijuht tegevjuht vandeadvokaat notar maakler',
    'framkvaemdastjori forstjori skrifstofustjori fjarmalastjori solustjori verkefnastjori solufulltrui fasteignasali logmadur endurskodandi kennari skolastjori laeknir tannlaeknir hjukrunarfraedingur rafvirki eigandi fulltrui formadur sveitarstjori baejarstjori',
    // Catalan, Basque, Galician, Welsh, Irish
    'gerent advocat advocada metge metgessa tecnic tecnica alcaldessa regidor regidora secretari administratiu administrativa zuzendari zuzendaria idazkari idazkaria arduraduna abokatua concelleiro concelleira xerente cyfarwyddwr pennaeth ysgrifennydd rheolwr athrawes stiurthoir runai',
    // Caucasus, Central Asia
    'დირექტორი მენეჯერი უფროსი თავმჯდომარე ბუღალტერი ექიმი იურისტი ადვოკატი ინჟინერი კონსულტანტი სპეციალისტი პროფესორი ასისტენტი მოადგილე ხელმძღვანელი კოორდინატორი რექტორი դեկան տնօրեն մենեջեր նախագահ հաշվապահ բժիշկ իրավաբան ճարտարագետ խորհրդատու տեղակալ համակարգող',
    'direktoru rehber rehberi muavini muhasib hekimi mutexessis mutexessisi menecer meneceri muallim mudir sedri direktori boshligi boshqaruvchi mutaxassis hisobchi oqituvchi shifokor orinbosari басшысы менеджері директоры маманы орынбасары мугалим дарыгер захирал менежер мэргэжилтэн нягтлан эрхлэгч дарга багш эмч хуульч инженер ахлах туслах',
    // Persian and Urdu, India, Swahili, Filipino
    'مدیرعامل مدیر رئیس معاون کارشناس حسابدار پزشک وکیل مهندس منشی مسئول سرپرست مشاور استاد استادیار دانشیار دندانپزشک ڈائریکٹر مینیجر صدر सचिव निदेशक प्रबंधक अध्यक्ष प्राचार्य उपाध्यक्ष कोषाध्यक्ष अधिकारी সচিব পরিচালক ব্যবস্থাপক সভাপতি অধ্যক্ষ',
    'mkurugenzi meneja mwenyekiti katibu mhasibu afisa mratibu mwalimu daktari msaidizi kapitan punong tagapangulo kalihim guro incharge hod lecturer convener convenor tehsildar sarpanch pradhan',
  ]
    .join(' ')
    .split(' ')
    .map(foldText),
)

/** Words that departments are called by, folded. */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  [
    'treasury sales marketing support service services customer finance accounting accounts payable receivable human resources hr procurement purchasing logistics operations engineering research development rd it legal compliance communications communication press pr public relations media production quality assurance export import admissions admission',
    'administration facilities maintenance security design product products business international corporate technical information technology office department dept division team unit desk group investor investors editorial training education warehouse shipping billing reservations membership programs events',
    'administratie boekhouding receptie vertrieb einkauf buchhaltung personal personalabteilung verwaltung technik entwicklung forschung kundendienst kundenservice abteilung bereich produktion lager versand konstruktion',
    'dzial sprzedazy marketingu ksiegowosc kadry serwis zakupow logistyki oddeleni obchodni ekonomicke technicke nakup prodej fakturace servis vyroba expedice oddelenie obchodne odbyt departament departamentul piese vanzari achizitii contabilitate',
    'ekonomi forsaljning inkop kundtjanst verkstad okonomi salg indkob bogholderi regnskap innkjop produksjon verksted myynti talous hallinto osto varasto huolto asiakaspalvelu tuotanto satis pazarlama ihracat ithalat muhasebe uretim musteri hizmetleri kaynaklari',
    'comercial financeiro vendas faturamento suporte atendimento producao facturacion logistica almacen produccion calidad administrativo commerciale produzione magazzino qualita spedizioni',
    'success supply chain disposition rechnungswesen technischer pole exportacion exportaciones importaciones insan departmani bolumu pemasaran keuangan penjualan ertekesitesi penzugyi beszerzesi закупівель המכירות מכירות المبيعات المشتريات المالية التسويق',
    'търговски счетоводство производство финансов логистика маркетинг реклама',
    'отдел продаж снабжения бухгалтерия склад сервис технический логистики маркетинга кадров закупок сбыта коммерческий відділ продажів збуту бухгалтерія τμημα πωλησεων λογιστηριο εξαγωγων',
    'ventes achats comptabilite commercial ressources humaines juridique direction ventas compras contabilidad administracion recursos humanos atencion cliente departamento vendite acquisti contabilita ufficio reparto amministrazione verkoop inkoop afdeling',
  ]
    .join(' ')
    .split(' '),
)
