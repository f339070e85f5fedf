import { foldWord } from './fold-word.ts'

/** Given names of languages that the other lists hold few of, in the scripts they are written with on pages. */
const WORLD = `
  abebe abena abiodun adaobi adebola adesola adjoa afia aisha aisyah akinyi alemayehu amina aminata amma anthonia atieno awa ayodele ayo baraka bashir bello
  bola bolanle bukola chiamaka chibuzor chidera chika chinedu chinelo chinwe chioma chukwuemeka chukwudi desta dikeledi ebele ebuka edith efosa ekene emmanuel
  fatima fatou fatoumata femi fikile fisayo folasade funke funmilayo godfrey hadiza halima hassana ibironke ifeanyi ikenna jabulani jelani joyce juma kagiso
  kamande kelechi kwabena kwaku kwasi lindiwe lerato lungile makena mamadou mandla mariama moussa mpho mumbi mwangi nakato nana ndidi ngugi nkechi nneka nomvula nonso
  nosipho obinna ogechi olamide oluwole omolara onyeka osagie ousmane paballo palesa refilwe samuel segun seyi sibusiso siphiwe tariro tendai thandi thandiwe themba
  tinashe tolu tunde uche uchenna wairimu wambui wanjiku yaa yakubu yemi zainab zodwa zanele
  aarav abhishek aditi aditya ajit akash alok ananya anjali ankit anita anjana anuradha aparna archana aravind arvind asha ashwini bhavna chandra chetan deepa deepika dhruv divya
  gaurav geeta girish gopi harsh hemant himanshu indira jagdish jyoti kajal kamal kapil karthik kavita kavitha kishore lakshmi lalit latha lavanya madhav madhuri manish
  manisha meena meera megha mohan mohit nandini neeraj neha nikhil nilesh nisha nishant nitin padma pankaj parth payal pooja prabhakar pradip prachi praveen preeti prem prerna
  priti priya priyanka radha raghu raj raja rajan rajat rajendra rajiv raju rakhi ramya rani rashmi ravindra reena rekha renu ritu rohan sachin sadhana sagar sangeeta santosh
  sarita satish seema shalini shankar shanti sharad shilpa shivani shreya shubham shweta smita sneha sonal srinivas subhash suchitra sudha sudhir sujata suman sumit sunita
  surendra sushil sushma swati tanvi tarun uday uma umesh usha vaishali vandana varun vasudha venkatesh vidya vikas vinay vineet vinod vishal yash yogesh
  adnan aamir amna asif asma ayesha azhar bushra faisal farah farhan farooq fawad hamid hina imran irfan javed junaid kashif khurram laila maryam mehwish naila nadeem nasir
  nasreen noreen rabia rizwan rukhsana saad sadia saima saira salman sana shabana shahid shazia sohail tahir talha uzma waqar yasir zahid zara zeeshan
  abdulrahman abdulaziz adel alaa amal amira anas asmaa ashraf aya ayman bassam dalia dina eman essam fadi fahad faris farouk fouad ghada ghassan habib haitham hala hani hanan hatem
  hesham hoda iman jamila jihad kamel khaled laith lamia leila lina lubna maha maged majed manal mansour marwan mayada mazen mona mounir nabil nada nadia nader najwa nasser
  nawal noha noor nour ola osama rabab ramadan rami ramzi rana rania rasha reem ruba sabah safaa salah saleh sally salma samar sameh samia sawsan shadi sherif suhail tamer tarek
  wael walid wafaa yahya yara yasmin yasmine zaid zeina ziad
  adi agus agung ahmadi andi anggraini arif asep astuti ayu bambang budi cahyo citra darmawan dedi dewi dian dwi edi endang eko fajar fitri gita gunawan hadi hendra heru indah
  indra intan iwan joko kartika kartini lestari lukman mega mulyadi ningsih nurul nyoman putra putri putu rahayu rahmat ratna reza rini riska rizki sari setiawan
  siti slamet sri sugeng suharto sulastri supriyadi surya susanti suwandi taufik teguh umi utami wahyu wawan wayan widodo wulan yanti yudi yuliana yusril
  aznan azlan azmi faizal farhana hafiz haslina hazlina izzat khairul mohd noraini norazlina rosnah roslan rozita shahrul siti suhaila syed zainal zulkifli
  althea angelito arnel benigno crisanto danilo edgardo efren ernesto florencio imelda jericho jocelyn joselito jovita leandro ligaya lourdes marilou marites
  melchor mylene nenita noemi renato reynaldo rizalina rodel rodrigo rommel rosalinda rowena ruel teodoro virgilio wilfredo
  anchalee apichat arthit boonmee chaiwat chalerm jirayu kanya kittipong malee nattapong nattaya niran nong orathai panya pattara phichai pim pornthip prasert prayut preecha
  rattana sakchai sirikit sirinat siriporn somchai somporn somsak suchart sukanya sunisa suphaporn surachai surasak thaksin thanakorn thanapat thongchai wanchai waraporn wichai wirat
  anh bao bich chau cuong dao diep giang hien hoang huyen khoa kien loan nga ngoc nguyet nhung oanh phat phung quoc quyen tam thao thinh tho thu
  thuy toan tram tu tuyen tuyet vy xuan yen
  akihiko akiko asuka atsushi ayaka ayumi chieko daiki eiji eriko fumiko goro hajime haru hideki hideo hikaru hiromi hisashi isamu jiro kazuhiro kazuya keisuke kenichi koichi
  koji kota kyoko maki mami manabu mariko masaki masako mayumi megumi michiko midori mika minoru misaki mitsuru miyuki momoko naoki natsumi nobuo nobuyuki noriko osamu
  reiko rie rika ryo ryota sachiko saori shigeru shin shinichi shinji shinobu sho shoji shun susumu tadashi takahiro takuya tatsuya tetsuya tomohiro toru toshio tsutomu yasuko yoshiko
  yosuke yuichi yuji yukiko yuko yusuke yuta yutaka
  byung chang eun gyu hae hyun jae jeong jihoon jin jiwon joon jung kyung minho minji minjun seo seong seung soo soyeon sung sunghoon woo yeon yong youngho yuna
  anahit ani aram armen arpine artak ashot davit gagik garik gayane gevorg hakob hasmik hayk hovhannes lilit lusine mher narek nune ruzanna satenik tigran vahagn vardan vartan
  avtandil dato eteri giorgi guram ilia irakli keti ketevan koba lasha levan mamuka manana mariam merab nana natia nino nodar nona otar revaz
  salome shota tamar tea temur tengiz tinatin vakhtang vazha zaza zurab
  aibek aigerim ainur akmal alibek almas anara askar aziz azamat bakyt bekzat botir dilnoza dilshod eldar elnur elvin erlan farkhod feruza gulnara gulnora gulshan ilgar jahongir
  kanat kamran leyla marat murad nargiza nigar nurlan nursultan orkhan otabek ramil rashad rauf ravshan rovshan ruslan rustam sabina sevara shahin sherzod timur togrul ulugbek vugar zarina zaur
  agim albana alban altin arben ardian arta besa besnik blerim blerta bujar drita edlira elira endrit ermal fatmir fatos genc gjergji ilir kujtim lirije luan merita mimoza
  nexhmije pjeter shpresa skender valon vjosa
  aleksandar ana andjela biljana bojan boris branka branko dejan dragana dragan dubravka goran gordana igor iva ivana ivica jasmina jelena jovan jovana katarina krunoslav ljiljana luka
  marija marijana marina marko matija mateja milan milica milos miodrag mirjana mirko miroslav mladen natasa nebojsa nenad nevena nikola nina novak ognjen petar petra predrag radmila
  ratko sanja sasa slavica slavko slobodan snezana srdjan stevan svetlana tamara tanja tatjana tihomir tomislav uros valentina vedran vesna vladan vladimir vlado zdravko zeljka zeljko
  zlatko zoran zorana zrinka alenka ales andrej anze ales barbara bostjan darja ales domen gasper gregor irena janez jernej joze jure klemen lojze manca marjeta mojca nejc polona
  primoz rok simona spela tadej tina tjasa uros urska ziga
  aivars andris anita arturs baiba dace daiga dainis edgars elina evita guntis ilze inese ineta inga ivars janis juris kaspars kristaps laila lauma liene normunds
  raimonds rihards sandis sanita santa sintija uldis valdis vija zane ainars algirdas antanas arunas audrius ausra birute dainius daiva dalia darius edita egle gediminas giedre gintaras
  indre ingrida jolanta jonas jurgita juozas kestutis kazys laima linas loreta mantas mindaugas neringa nerijus ramunas rasa remigijus rimantas rita ruta saulius simonas sigita
  tomas vaida valdas vidas vilma virginija vytautas zita aare aivar aleksander anneli ants eha enn hannes heiki helen helju indrek jaak jaan juri kadi kadri kaja kalev karin kersti
  kristi leelo liina maarika madis mari margus marju mart meelis merike merle mihkel oleg peeter piret priit raivo rein riina sirje siim tarmo tiina tiit toomas triin urmas urve ulle vello viive
  aino aki anneli anni anssi antero antti ari arja arto arttu asko eeva eero eija eila elina emmi erja erkki esa eveliina hanna hannele hannu harri heidi heikki henna henri
  hilkka iina ilkka ilona inka iris irja irma jaakko jaana jani janne jari jarkko jarmo jenni joonas jorma jouko jouni juha juhani jukka jussi juuso kaarina kaisa kalle kari kati katja
  katri kimmo kirsi kirsti krista kristiina lauri leena lotta maarit maija marika marita marjaana marjatta marjo marjut markku mauri merja mervi mia miia mika mikko minna mirja mirva
  niina niko noora olli outi paivi pasi paula pauliina pekka pentti perttu petri pia piia pirjo pirkko raija raimo reijo riikka riitta risto ritva saara saija sakari salla sami samuli
  sanna sari satu seija seppo sini sinikka sirkka sirpa suvi taina taneli tapani tapio tarja taru teemu teija teppo terhi tero terttu tiina timo tomi tommi toni topi tuija tuire tuomas
  tuomo tuula ulla vappu veera veijo veikko vesa viivi ville virpi
  arnar asgeir birna bjarki bjork brynja dagur eirikur einar gisli gudmundur gudrun gunnar halla halldor haukur helga hildur hrafn inga ingibjorg jon kjartan kolbrun kristjan lilja
  magnus olafur palmi pall petur ragnheidur runa sigridur sigrun sigurdur snorri solveig sunna svava sveinn thorbjorn thordis valgerdur vigdis
  ailbhe aine aisling aodhan bairbre blathnaid brid cathal caoimhe caoimhin clodagh cliona colm conall diarmuid donnacha eadaoin eamonn eilis eimear eoghan eoin fearghal feargal
  fiachra fintan fionnuala gearoid grainne iarla labhras lasairfhiona mairead maire michael micheal muireann murchadh nuala odhran oisin orlaith padraic padraig ronan ruairi
  sadhbh seamas sean seoirse sorcha tadhg tomas treasa alasdair angus callum catriona eilidh euan ewan fergus fiona fraser gillian hamish iain isla kirsty lachlan mairi malcolm
  morag rhona rory ruaridh shona struan angharad alun aled bethan carwyn catrin ceri dafydd dewi dylan eirian eleri emyr ffion gareth geraint glyn gruffydd gwenllian gwilym haf
  huw hywel ieuan ifan iestyn ioan iolo iwan lowri llinos llyr mair mari meinir meirion menna mererid meurig nia olwen owen rhian rhiannon rhodri rhun rhydian sioned tegwen tomos wyn
  achille adelin alizee ambre amandine anaelle anais arnaud armel armelle aymeric bastien benoit berengere bertrand blandine cedric chantal christophe clemence clement corentin
  cyril cyrille delphine denis didier dimitri dominique edouard eleonore eloise elodie emeric emmanuelle enora erwan estelle etienne fabien fabienne fabrice flavie florence florent gael
  gaelle gaetan gaspard gauthier gerald geraldine ghislain ghislaine gilles gregory gwenael gwenaelle gwendal herve hugues ines jacky jacqueline jeremie jeremy jerome joel joelle jonathan
  josette josiane jocelyne karine kevin laurence leonie lilian loic lucie ludivine ludovic lydie maelle magali manon marc margaux marion marjorie marlene mathieu mathilde maud maryse
  maxence melanie mireille morgane muriel nadege nadine noemie odile olivia pascal pascale patrice perrine pierrick raphael regine regis remi remy renaud roland romain romane roselyne
  sabrina samantha sebastien segolene serge severine solene solenne stephane tanguy thibaud thibault thierry tiphaine tristan vanessa vincent viviane xavier yann yannick yoann yohan yolande yvan yves yvette yvonne
`

const CYRILLIC = `
  александр александра алексей алена алина алла анастасия анатолий андрей анна антон арсений артём артур богдан борис вадим валентин валентина валерий валерия василий вера вероника виктор
  виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий глеб григорий дарья денис диана дмитрий евгений евгения егор екатерина елена елизавета ефим жанна зинаида зоя
  иван игорь илья инна ирина кирилл константин кристина ксения лариса лев леонид лидия лилия любовь людмила максим маргарита марина мария марк матвей михаил надежда наталия наталья никита
  николай нина оксана олег олеся ольга павел пётр полина раиса регина римма роман руслан светлана семён сергей софия станислав степан тамара таня татьяна тимофей тимур ульяна фёдор филипп
  эдуард элла эльвира эмма юлия юрий яков яна ярослав
  олена олександр олександра андрій антоніна богдана василь віктор вікторія віталій володимир вячеслав ганна григорій дмитро євген євгенія ігор ілля ірина катерина лариса леся любов людмила
  максим марія марта микола михайло надія наталія оксана олег олексій остап павло петро роман руслан світлана сергій соломія степан тарас тетяна юлія юрій ярослава
  ангел антоанета асен биляна благовест божидар бойко ваня васил весела веселин владимира галя георги гергана данаил даниела десислава димитър добромир елица емил живко здравко златка
  ивайло ивелина йордан калина калоян камен красимир красимира любомир магдалена мариела мартин милен милена мирослав невена недялко николета огнян пенка петко пламен радка радослав
  райна росен росица румен румяна силвия симеон снежана станимир стефан стоян теодора тодор христо цветан цветелина цветомир явор
  александар бојан бранко весна владан горан дејан драган драгана душан зоран иван ивана јелена јован јована катарина љиљана марија марко милан милица милош мирјана младен наташа немања
  никола новак предраг радмила саша слободан снежана срђан стефан тамара тијана урош
  азамат айгуль айдар алмас альберт амир асель асхат бауыржан гульнара данияр динара ербол ерлан жанар ильдар камила марат наиль нурлан равиль ринат рустам тимур фарид эльдар
`

const GREEK = `
  αγγελική αθανάσιος αικατερίνη αλέξανδρος αλεξάνδρα αναστασία αναστάσιος ανδρέας άννα αντώνης αντώνιος απόστολος αργύρης αριστείδης ασπασία βαγγέλης βασίλης βασίλειος βασιλική
  γεωργία γεώργιος γιάννης γιώργος γρηγόρης δέσποινα δημήτρης δημήτριος διονύσης ειρήνη ελένη ελευθερία ελευθέριος ελισάβετ εμμανουήλ ευάγγελος ευαγγελία ευτυχία ζωή ηλίας θανάσης
  θεοδώρα θεόδωρος θωμάς ιωάννα ιωάννης κατερίνα κυριακή κυριάκος κώστας κωνσταντίνα κωνσταντίνος λάμπρος λευτέρης λεωνίδας μάνος μανώλης μαρία μαρίνα μάριος μιχάλης μιχαήλ νίκη
  νίκος νικόλαος ξένια όλγα παναγιώτα παναγιώτης παντελής παρασκευή παύλος πέτρος ράνια σάββας σοφία σπύρος σπυρίδων σταύρος σταυρούλα στέλιος στέφανος στυλιανός σωτήρης σωτηρία
  τάσος φωτεινή φώτης χαράλαμπος χάρης χρήστος χριστίνα χρυσούλα
`

/** Folded, so that accents and case do not matter. */
export const WORLD_GIVEN_NAMES: ReadonlySet<string> = new Set(
  [WORLD, CYRILLIC, GREEK].flatMap((names) => names.trim().split(/\s+/).map(foldWord)),
)

/** Given names in Arabic script: it has no capitals, so that only a known name tells a name from words. */
export const ARABIC_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `أحمد احمد محمد محمود مصطفى علي عمر عمرو عثمان خالد سعيد سعد سعود سلمان سليمان سامي سامر سمير سالم صالح صلاح طارق طه عادل عاصم عامر عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالملك
  عبد عدنان عصام عماد غسان فادي فارس فهد فؤاد فيصل قاسم كريم كمال ماجد مازن مالك محسن مروان منصور منير مهند موسى نادر ناصر نبيل نايف هاني هشام وائل وليد ياسر ياسين يحيى يوسف إبراهيم ابراهيم
  إسماعيل اسماعيل أنس أيمن أسامة أشرف باسم بدر بلال بندر تركي جابر جاسم جمال حاتم حسام حسن حسين حمد حمزة راشد رامي رائد ربيع رشيد زياد زيد سلطان شريف ضياء طلال
  فاطمة عائشة خديجة مريم زينب سارة ليلى منى هدى هند نورة نور نادية سلمى سعاد سميرة رانيا ريم رنا دعاء دينا إيمان ايمان أمل امل أميرة آمنة أسماء بسمة جميلة حنان خلود داليا رحاب سحر شيماء عبير غادة
  كوثر لبنى لمياء مها ميساء نجلاء نوال هالة هبة وفاء ياسمين`.split(/\s+/),
)
