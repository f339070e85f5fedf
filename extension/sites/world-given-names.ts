import { foldWord } from './fold-word.ts'

/** Given names of languages that the other lists hold few of, in the scripts they are written with on pages. */
const WORLD = `
  lyudmila ludmila dmitri dmitry dmitriy sergei sergey aleksei alexei alexey andrei andrey nikolai nikolay mikhail yuri yury natalya nataliya tatyana ekaterina evgeny evgeniy yevgeny evgenia oleksandr
  olena iryna oksana ihor volodymyr mykola kateryna yulia yuliya iuliia svitlana viktoriya pavlo taras bohdan anastasiya anatoly anatoliy arkady boris fyodor galina gennady grigory ilya inna kirill
  konstantin ksenia larisa leonid lev lyubov maksim maxim marina nadezhda nikita oleg pavel pyotr roman ruslan stanislav svetlana timofey vadim valery vasily veronika viktor vitaly vyacheslav yana
  yaroslav zoya oleksiy dmytro yevhen mariya sofiya halyna nadiya vasyl petro hanna olha
  celia cecily clara delia alistair amelia annabel archibald athena augustus barnaby becca benedict bessie beverley bonita bryn carly carmel clare clarence clarissa clayton
  clifford clinton clyde cordelia dana daphne darlene delores doreen earnest effie eleanor elsa elsie enid esme esther ethel eunice ezekiel garret georgina germaine gertrude gideon
  gladys griffin gwyneth harriet hayden hayley hilda isobel janine jemima juanita kaitlyn kelsey kylie lara leona leonora leopold lila lillian liza lois lorna louisa lynda
  mackenzie madeline madeleine marcella margery margot marian matilda meghan millicent millie minnie moira mollie myra natasha nellie octavia odette oswald philippa phillip phyllis
  polly portia priscilla rachael reginald renee reuben rhoda robyn rosalie rosalind rosamund rosemary rosie roxanne sadie sasha selena selina seymour sonya stella susanna susannah
  susie suzette sybil tabitha tasha thelma tiffany tracey trudy velma vicki vivian vivien wanda wilfrid wilhelmina winifred woodrow alana alisa alyson antonia briony bryony carlene
  cedric clarke darius deidre delbert denis diego dominique elsbeth emile emmet errol esteban everly fabian farrah freya gaynor georgie gerry giles gerda glynis greer gregor
  griselda gwenda hartley heidi imran ingrid isla jarrett jayne jerrod jocelyn jolie josefina joslyn julianne kaye kerstin keiran kieran kiera kirsten lachlan lauryn leanna lizzie
  lorelei lucinda lyndon maddie malachi marguerite marietta marva maryann maryanne maryellen marylou merrill merrily mimi nanette natalia nathalie nessa nevin noelle orlando pippa
  priya quentin raelene ramsay rhys rodger romy ronda roz rupert sabine saskia seamus shauna sheena sibyl simone sloane stacie suki tamsin tatiana tessa tilda tobias tori tracie
  trudi ulrika valeria wilma xanthe yasmine zelda adelheid alwin ansgar anneliese annemarie antje arne arndt astrid axel benno bernhard berthold burkhard carsten christa christine
  claus cordula corinna detlef detlev dietmar dietrich dorit eberhard eckhard edeltraud egon ekkehard elfriede elke ellen elmar elvira ernst erwin eugen ewald falk felix finja
  fiona franz franziska frauke friederike friedhelm friedrich fritz gabi georg gerd gerhild gernot gero gertrud gesa gesine gisela gudrun gundula hannelore hanno hannes harald
  hartmut hedwig heidrun heike heiko heiner heinrich heinz helene helga henrike herbert hermann hilde hildegard hiltrud holger hubertus ines inge ingeborg ingo irmgard irmtraud
  isolde jana janina jannik jochen joachim johann johanna johannes jonas josef josefine jost judith julius jutta karl kai karlheinz karlotta kathrin katja kilian klara konstantin
  konstanze korbinian kornelia kurt lars lena lennart lieselotte linus lisbeth lothar ludwig luise luisa lukas lutz magdalena malte manuela marcel mareike margarete margit margrit
  marlies marlis maximilian mechthild meike melanie merle mirjam moritz nadine nadja niklas nils norbert olaf oskar ottmar patrick paula philipp quirin ralf reinhard reinhold rieke
  roland rolf rosemarie rosi roswitha rudi rudiger rudolf ruth sabrina samira sibylle siegfried siegrid sieglinde sigmar sigrid silke solveig sonja stefanie steffen steffi sven
  svenja swantje tanja thorsten till tilman timo tina torsten traudl traute ulf ulla ulrich ulrike urs uta valentin vera verena veit viktoria volker volkmar waltraud wendelin
  wenzel werner wilfried wilhelm wiebke wolf wolfram xaver yvonne zita adriana agostino alessia alessio alfio alfonso alfredo alice ambrogio amedeo anastasia angela annalisa
  annamaria annarita antonella arianna arnaldo arturo attilio augusto aurelio barbara beatrice benedetta benedetto bernardo biagio bianca brunella bruna camilla carla carlotta
  carmela carmelo carmine caterina cecilia cesare chiara cinzia claudia claudio corrado cosimo cristiana cristiano cristina damiano daniela daniele danilo dario davide debora
  donatella donato edoardo elena eleonora elisa elisabetta emanuela emanuele emilio enrica enrico enza enzo erica ermanno ernesto ettore eugenia eugenio eva fabio fabiana fabrizio
  fausto federica federico fernanda filippo fiorella flavia flavio franca francesca gabriele gabriella gaetano gaia gennaro giacomo giada giancarlo gianfranco gianluca gianluigi
  gianmarco gianna gianni gianpaolo gilberto ginevra gioacchino gino giordano giorgia giovanna giuliana giuliano giulia giulio giuseppina graziella graziano guglielmo guido ida
  ignazio ilaria ilario irma isabella ivan ivana ivano jacopo katia laura leonardo letizia lia lidia liliana lino livia livio loredana lorenza loretta luana luca lucia luciana
  lucio ludovica luigia maddalena marcello mariangela marianna mariella marilena marina marisa martina massimiliano massimo matilde maura maurizia maurizio mauro melissa milena
  mirco mirella miriam mirko monica nadia nazzareno nello nicla nicola nicoletta nicolo noemi nunzia nunzio oreste ornella oscar osvaldo ottavio palmira paola pasquale patrizia
  piera pierangelo pierluigi piero pierpaolo piergiorgio pina pino raffaele raffaella raimondo remo renata renato renzo riccardo rino rita roberta rocco rodolfo romeo romina
  rosalba rosanna rosario rossana rossella ruggero sabina samuele sandro sara saverio sebastiano serena sergio severino silvana silvano silvia silvio simona sofia sonia stefania
  stefano tamara tania teodoro teresa tiziana tiziano tommaso tullio ubaldo ugo umberto valentina valerio vanessa veronica vincenza virginia virgilio vito vittoria vittorio viviana
  walter abel adelaida adela agustin agustina aitana alfonsa alicia amparo ana andrea andres anibal araceli ariadna arantxa armando arnulfo artemio ascension asuncion aurelia
  azucena belen benito benjamin bernarda berta blanca borja camilo candela carlota carolina catalina cayetana celestino cesar clemente clotilde conrado consuelo cristian cristobal
  delfina desiree domingo edgardo edmundo eduardo efrain eloisa eloy emilia emiliano encarnacion encarna enriqueta esperanza estela eulalia eusebio evaristo ezequiel facundo felipe
  felisa fermin fidel florencia francisca gabriel gema genoveva gerardo german gertrudis gines gonzalo graciela gregorio guadalupe guillermo gustavo hector herminia hilario
  hipolito horacio humberto ignacia ignacio ildefonso iratxe isaac isabel isidro ismael izaskun jacinto jacobo jaime javier jeronimo jesica jimena joaquin joaquina jonatan josefa
  josue juana juanjo julian juliana julieta julio leandro leire leocadia leonor leticia lorena lorenzo luciano lucrecia macarena maialen maite marcela marcelino marcelo marcial
  marcos margarita mariana mariano maribel maricarmen marisol mateo matias mauricio maximiliano melisa mercedes micaela miguelangel milagros mireia moises narciso nestor nicanor
  nicolas nieves noelia norberto nuria octavio ofelia olegario olga oliver pascual patricio petra primitivo purificacion quim ramiro ramona raul rebeca regina ricardo rigoberto
  rodrigo rogelio roque rosalia rosaura roxana ruben rufino sabino salvador samuel santiago saul sebastian serafin silvestre simon teofilo tomas tomasa ursula valeriano vanesa
  vicenta victor virtudes wenceslao ximena yaiza yesica yolanda zacarias zoraida adalberto adriano afonso aline amadeu ananias anderson anselmo aparecida arlindo armindo artur
  aurea belmiro benedito bernardete caetano carina cassio catia celina celso cintia clarice claudete cleide conceicao cristiane cristovao daiane davi denilson deolinda diogo edite
  edilson edson eduarda elaine eliane elis elisabete elza emerson estevao etelvina evandro everaldo fabricio fatima felisberto filipa filipe gabriela geraldo gerson gilmar gilson
  giovana gisele glaucia guilherme helder helena heloisa henrique hugo iara igor inocencio iracema isabela isaura isilda ivone jacinta jaqueline jefferson joana joao joaquim jorge
  josiane jucara julia jurandir karina laercio larissa ligia lilian lourdes lucilia luiz madalena mafalda maicon manoel marcia margarida marilia marlene marli marta mateus mayara
  miguel mirian moacir murilo nelson neusa nilson nilton odair odete olavo olivia osmar otavio patricia paulo priscila quiteria rafaela raimundo raissa raquel regiane reinaldo
  renan romeu ronaldo rosana rosangela rui samanta sebastiao simao solange sueli susana tadeu tais telma thais thiago tiago valdir vanda vasco vicente vilma vitoria viviane wagner
  wellington wesley wilson xavier zeferino zelia zilda adriaan aleida anneke annelies anouk antoon arend arie arjan beatrijs bert boudewijn bram caspar chantal coen conny corrie
  daan danielle dieter diederik dorien eline els emma eveline evert femke ferdinand floris fokke fred frits gerard gerben gijs godelieve gretel guus hanneke harm hendrika herman
  huub ilse ineke irene iris jacoba jacqueline janneke jasper jelle jenny jessica jet jeannette joke jolanda joop joris josien joyce jurgen jurriaan karel karen karin kasper
  katelijne katrien klaas koenraad kris laurens lieke lieve lieven linda lisette loes lotte ludo luc maaike machteld marco margriet marieke marijke marije marjan marja marjolein
  marleen marloes martine mathijs matthijs maud meindert merel mieke miranda monique nele nicole nienke noortje onno paulien peggy quinten reinier remco rianne rick riet rik rob
  roel roeland roelof rogier ronald rutger seppe sietse sjaak sjoerd steven stijn suzanne theo thijs tineke tjeerd toon veerle vincent wendy wietse wim wouter yannick anders anette
  anita ann annelie annika arvid asa asbjorn barbro bengt berit birger birgitta bjorn bo borje christer dagny eivind elin erling eskil evald fredrik frida frode geir gosta greger
  gudmund gunilla gunnar gustaf gustav hakon halvor hanna hans hedda hege helge hjalmar inga inger ingmar ingvar jarl jens jesper joakim johan jorgen jorn karoline kjell kjersti
  klas knut kristian kristin kristoffer lasse leif linn linnea liv lotta ludvig magnus maj malin margareta marit markus mats mette mikael morten odd ola olav olof ove pelle per
  pernilla petter ragnar ragnhild randi ronny roar sigbritt sigurd silje siv staffan stig sture sune svein sverre synnove terje thomas tom torbjorn tore torgeir torill torleif
  tormod trond tove trude tuva ulrik vidar viktor viveka yngve ylva asger bodil birthe christen connie dorte dorthe ebbe ejnar esben finn flemming gitte grethe hanne helle henning
  henrik ib jakob jeppe jette jytte kaj karsten keld kim lis lone mads mogens niels ole palle peder pia poul preben rikke soren steen susanne svend thorkild troels vagn verner
  vibeke villy adrianna agata agnieszka aleksandra alicja aneta angelika beata blanka bogumila bozena czeslaw danuta dariusz dominik dominika dorota edward eliza elzbieta ewa
  feliks franciszek grazyna halina henryk hubert ignacy iga irena iwona izabela izabella jadwiga janusz jaroslaw joanna jolanta jozef juliusz justyna kaja kajetan kalina karolina
  kazimierz kinga klaudia krystian krystyna leokadia leszek lucja lucyna magda malgorzata marcelina mariola marlena martyna maryla marzena michalina mieczyslaw mikolaj milosz
  miroslawa monika nina oliwia patrycja paulina radoslaw remigiusz robert roksana roman romuald ryszard sandra seweryn slawomir stanislawa stefan sylwester szczepan tadeusz teodor
  tymon tymoteusz urszula wactaw weronika wieslawa wiktor wiktoria wincenty wladyslaw wlodzimierz zdzislaw zenon zofia zuzanna zygmunt alena alzbeta andrej anezka barbora bohdana
  bohuslav branislav dagmar dalibor denisa drahomira dusana emil filip frantisek hana ilona jarmila jaromir jaroslav jaroslava jindrich jindriska jirina jiri jitka juraj kamila
  katerina kristyna kveta lenka libuse lubomir lucie ludek ludmila marek marie matej michaela michal milada milan milos miloslava miroslav miroslava nadezda natalie nela oldrich
  ondrej otakar pavel pavlina petr premysl radek radka radomir romana ruzena sarka sona stanislav stanislava stepan stepanka svatopluk sylva tereza vaclav vendula veronika viera
  vit vladimir vladimira vlastimil vojtech vratislav zdenek zdenka zbynek zora zuzana agnesa adelina adina alexandru alina anca andreea aurel bogdan carmen catalin cezar ciprian
  claudiu constantin corina cornel cornelia cosmin costel dan dorel doina dragos dumitru felicia flavius florentina george georgeta georgiana gheorghe horatiu iacob ileana ilie ion
  ionel ionela ionut irina iulia iulian iuliana laurentiu lavinia liviu lucian luminita madalina maria marin marinela marius mihaela mihail mircea mirela nicoleta nicolae octavian
  oana oliviu otilia ovidiu paul petre petru radu raluca razvan rodica sanda sergiu silviu sorina stelian teodora tiberiu traian vasile victoria violeta viorel viorica vlad zoltan
  abdullah adem ahmet akin ali alperen arzu asli asuman atilla aydin ayhan ayla aylin ayse ayten aziz banu baran baris batuhan begum belgin berk berna betul beyza birol bulent
  burak burcu busra canan cansu celal cem cemal cemil cengiz cevdet cigdem cihan dilek dogan duygu ebru ece ekrem elif emel emin emine emrah emre enes engin ercan erdal erdogan
  erhan erkan erol ersin esin eylem faruk fatma ferhat ferit fikret filiz funda gizem gokce gonul gulay gulcan gulsen gulten guven hakan hakki haluk harun hasan hatice hayri hikmet
  hulya huseyin ibrahim ilhan ilker ilknur irem ismet isil kadir kamil kemal kenan koray kubra kursat levent mehmet meltem merve mert mesut mete metin mine muge muhammet murat
  mustafa muzaffer nalan necati nejat nermin nese nihat nilgun nilufer nuray nurcan nurettin nuri oguz okan omer ozcan ozgur ozkan pelin rabia ramazan recep remzi ridvan sabri
  sadik salih sait sami seda selcuk selin sema semih semra serap serdar serhat serkan serpil sevda sevgi sevil sevim sezen sibel sinan songul suat suleyman sule tahir tamer taner
  tarik tayfun tolga tugce tulay tuncay turgut tulin umit veysel volkan yakup yalcin yasemin yavuz yeliz yesim yilmaz yucel yunus yurdagul zehra zeki zeliha zerrin zeynep ziya
  zubeyde zuhal abebe abena abiodun adaobi adebola adesola adjoa afia aisha aisyah akinyi alemayehu amina aminata amma anthonia atieno awa ayodele ayo baraka bashir bello bola
  bolanle bukola chiamaka chibuzor chidera chika chinedu chinelo chinwe chioma chukwuemeka chukwudi desta dikeledi ebele ebuka edith efosa ekene emmanuel fatou fatoumata femi
  fikile fisayo folasade funke funmilayo godfrey hadiza halima hassana ibironke ifeanyi ikenna jabulani jelani juma kagiso kamande kelechi kwabena kwaku kwasi lindiwe lerato
  lungile makena mamadou mandla mariama moussa mpho mumbi mwangi nakato nana ndidi ngugi nkechi nneka nomvula nonso nosipho obinna ogechi olamide oluwole omolara onyeka osagie
  ousmane paballo palesa refilwe segun seyi sibusiso siphiwe tariro tendai thandi thandiwe themba tinashe tolu tunde uche uchenna wairimu wambui wanjiku yaa yakubu yemi zainab
  zodwa zanele aarav abhishek aditi aditya ajit akash alok ananya anjali ankit anjana anuradha aparna archana aravind arvind asha ashwini bhavna chandra chetan deepa deepika dhruv
  divya gaurav geeta girish gopi harsh hemant himanshu indira jagdish jyoti kajal kamal kapil karthik kavita kavitha kishore lakshmi lalit latha lavanya madhav madhuri manish
  manisha meena meera megha mohan mohit nandini neeraj neha nikhil nilesh nisha nishant nitin padma pankaj parth payal pooja prabhakar pradip prachi praveen preeti prem prerna
  priti priyanka radha raghu raj raja rajan rajat rajendra rajiv raju rakhi ramya rani rashmi ravindra reena rekha renu ritu rohan sachin sadhana sagar sangeeta santosh sarita
  satish seema shalini shankar shanti sharad shilpa shivani shreya shubham shweta smita sneha sonal srinivas subhash suchitra sudha sudhir sujata suman sumit sunita surendra sushil
  sushma swati tanvi tarun uday uma umesh usha vaishali vandana varun vasudha venkatesh vidya vikas vinay vineet vinod vishal yash yogesh adnan aamir amna asif asma ayesha azhar
  bushra faisal farah farhan farooq fawad hamid hina irfan javed junaid kashif khurram laila maryam mehwish naila nadeem nasir nasreen noreen rizwan rukhsana saad sadia saima saira
  salman sana shabana shahid shazia sohail talha uzma waqar yasir zahid zara zeeshan abdulrahman abdulaziz adel alaa amal amira anas asmaa ashraf aya ayman bassam dalia dina eman
  essam fadi fahad faris farouk fouad ghada ghassan habib haitham hala hani hanan hatem hesham hoda iman jamila jihad kamel khaled laith lamia leila lina lubna maha maged majed
  manal mansour marwan mayada mazen mona mounir nabil nada nader najwa nasser nawal noha noor nour osama rabab ramadan rami ramzi rana rania rasha reem ruba sabah safaa salah saleh
  sally salma samar sameh samia sawsan shadi sherif suhail tarek wael walid wafaa yahya yara yasmin zaid zeina ziad adi agus agung ahmadi andi anggraini arif asep astuti ayu
  bambang budi cahyo citra darmawan dedi dewi dian dwi edi endang eko fajar fitri gita gunawan hadi hendra heru indah indra intan iwan joko kartika kartini lestari lukman mega
  mulyadi ningsih nurul nyoman putra putri putu rahayu rahmat ratna reza rini riska rizki sari setiawan siti slamet sri sugeng suharto sulastri supriyadi surya susanti suwandi
  taufik teguh umi utami wahyu wawan wayan widodo wulan yanti yudi yuliana yusril aznan azlan azmi faizal farhana hafiz haslina hazlina izzat khairul mohd noraini norazlina rosnah
  roslan rozita shahrul suhaila syed zainal zulkifli althea angelito arnel benigno crisanto efren florencio imelda jericho joselito jovita ligaya marilou marites melchor mylene
  nenita reynaldo rizalina rodel rommel rosalinda rowena ruel wilfredo anchalee apichat arthit boonmee chaiwat chalerm jirayu kanya kittipong malee nattapong nattaya niran nong
  orathai panya pattara phichai pim pornthip prasert prayut preecha rattana sakchai sirikit sirinat siriporn somchai somporn somsak suchart sukanya sunisa suphaporn surachai
  surasak thaksin thanakorn thanapat thongchai wanchai waraporn wichai wirat anh bao bich chau cuong dao diep giang hien hoang huyen khoa kien loan nga ngoc nguyet nhung oanh phat
  phung quoc quyen tam thao thinh tho thu thuy toan tram tu tuyen tuyet vy xuan yen akihiko akiko asuka atsushi ayaka ayumi chieko daiki eiji eriko fumiko goro hajime haru hideki
  hideo hikaru hiromi hisashi isamu jiro kazuhiro kazuya keisuke kenichi koichi koji kota kyoko maki mami manabu mariko masaki masako mayumi megumi michiko midori mika minoru
  misaki mitsuru miyuki momoko naoki natsumi nobuo nobuyuki noriko osamu reiko rie rika ryo ryota sachiko saori shigeru shin shinichi shinji shinobu sho shoji shun susumu tadashi
  takahiro takuya tatsuya tetsuya tomohiro toru toshio tsutomu yasuko yoshiko yosuke yuichi yuji yukiko yuko yusuke yuta yutaka byung chang eun gyu hae hyun jae jeong jihoon jin
  jiwon joon jung kyung minho minji minjun seo seong seung soo soyeon sung sunghoon woo yeon yong youngho yuna anahit ani aram armen arpine artak ashot davit gagik garik gayane
  gevorg hakob hasmik hayk hovhannes lilit lusine mher narek nune ruzanna satenik tigran vahagn vardan vartan avtandil dato eteri giorgi guram ilia irakli keti ketevan koba lasha
  levan mamuka manana mariam merab natia nino nodar nona otar revaz salome shota tamar tea temur tengiz tinatin vakhtang vazha zaza zurab aibek aigerim ainur akmal alibek almas
  anara askar azamat bakyt bekzat botir dilnoza dilshod eldar elnur elvin erlan farkhod feruza gulnara gulnora gulshan ilgar jahongir kanat kamran leyla marat murad nargiza nigar
  nurlan nursultan orkhan otabek ramil rashad rauf ravshan rovshan ruslan rustam sevara shahin sherzod timur togrul ulugbek vugar zarina zaur agim albana alban altin arben ardian
  arta besa besnik blerim blerta bujar drita edlira elira endrit ermal fatmir fatos genc gjergji ilir kujtim lirije luan merita mimoza nexhmije pjeter shpresa skender valon vjosa
  aleksandar andjela biljana bojan boris branka branko dejan dragana dragan dubravka goran gordana iva ivica jasmina jelena jovan jovana katarina krunoslav ljiljana luka marija
  marijana marko matija mateja milica miodrag mirjana mladen natasa nebojsa nenad nevena nikola novak ognjen petar predrag radmila ratko sanja sasa slavica slavko slobodan snezana
  srdjan stevan svetlana tatjana tihomir tomislav uros vedran vesna vladan vlado zdravko zeljka zeljko zlatko zoran zorana zrinka alenka ales anze bostjan darja domen gasper janez
  jernej joze jure klemen lojze manca marjeta mojca nejc polona primoz rok spela tadej tjasa urska ziga aivars andris arturs baiba dace daiga dainis edgars elina evita guntis ilze
  inese ineta ivars janis juris kaspars kristaps lauma liene normunds raimonds rihards sandis sanita santa sintija uldis valdis vija zane ainars algirdas antanas arunas audrius
  ausra birute dainius daiva edita egle gediminas giedre gintaras indre ingrida jurgita juozas kestutis kazys laima linas loreta mantas mindaugas neringa nerijus ramunas rasa
  remigijus rimantas ruta saulius simonas sigita vaida valdas vidas virginija vytautas aare aivar aleksander anneli ants eha enn heiki helen helju indrek jaak jaan juri kadi kadri
  kalev kersti kristi leelo liina maarika madis mari margus marju mart meelis merike mihkel oleg peeter piret priit raivo riina sirje siim tarmo tiina tiit toomas triin urmas urve
  ulle vello viive aino aki anni anssi antero antti ari arja arto arttu asko eeva eero eija eila emmi erja erkki esa eveliina hannele hannu harri heikki henna henri hilkka iina
  ilkka inka irja jaakko jaana jani janne jari jarkko jarmo jenni joonas jorma jouko jouni juha juhani jukka jussi juuso kaarina kaisa kalle kari kati katri kimmo kirsi kirsti
  krista kristiina lauri leena maarit maija marika marita marjaana marjatta marjo marjut markku mauri merja mervi mia miia mikko minna mirja mirva niina niko noora olli outi paivi
  pasi pauliina pekka pentti perttu petri piia pirjo pirkko raija raimo reijo riikka riitta risto ritva saara saija sakari salla samuli sanna satu seija seppo sini sinikka sirkka
  sirpa suvi taina taneli tapani tapio tarja taru teemu teija teppo terhi tero terttu tomi tommi toni topi tuija tuire tuomas tuomo tuula vappu veera veijo veikko vesa viivi ville
  virpi arnar asgeir birna bjarki bjork brynja dagur eirikur einar gisli gudmundur halla halldor haukur hildur hrafn ingibjorg jon kjartan kolbrun kristjan lilja olafur palmi pall
  petur ragnheidur runa sigridur sigrun sigurdur snorri sunna svava sveinn thorbjorn thordis valgerdur vigdis ailbhe aine aisling aodhan bairbre blathnaid brid cathal caoimhe
  caoimhin clodagh cliona colm conall diarmuid donnacha eadaoin eamonn eilis eimear eoghan eoin fearghal feargal fiachra fintan fionnuala gearoid grainne iarla labhras lasairfhiona
  mairead maire michael micheal muireann murchadh nuala odhran oisin orlaith padraic padraig ronan ruairi sadhbh seamas sean seoirse sorcha tadhg treasa alasdair angus callum
  catriona eilidh euan ewan fergus fraser gillian hamish iain kirsty mairi malcolm morag rhona rory ruaridh shona struan angharad alun aled bethan carwyn catrin ceri dafydd dylan
  eirian eleri emyr ffion gareth geraint glyn gruffydd gwenllian gwilym haf huw hywel ieuan ifan iestyn ioan iolo lowri llinos llyr mair meinir meirion menna mererid meurig nia
  olwen owen rhian rhiannon rhodri rhun rhydian sioned tegwen tomos wyn achille adelin alizee ambre amandine anaelle anais arnaud armel armelle aymeric bastien benoit berengere
  bertrand blandine christophe clemence clement corentin cyril cyrille delphine didier dimitri edouard eleonore eloise elodie emeric emmanuelle enora erwan estelle etienne fabien
  fabienne fabrice flavie florence florent gael gaelle gaetan gaspard gauthier gerald geraldine ghislain ghislaine gilles gregory gwenael gwenaelle gwendal herve hugues jacky
  jeremie jeremy jerome joel joelle jonathan josette jocelyne karine kevin laurence leonie loic ludivine ludovic lydie maelle magali manon marc margaux marion marjorie mathieu
  mathilde maryse maxence mireille morgane muriel nadege noemie odile pascal pascale patrice perrine pierrick raphael regine regis remi remy renaud romain romane roselyne samantha
  sebastien segolene serge severine solene solenne stephane tanguy thibaud thibault thierry tiphaine tristan yann yoann yohan yolande yvan yves yvette
  benedikt berend yasmina yasmine imane hanane salma youssef khadija soukaina zineb mehdi othmane anass abdelilah meryem ghizlane nawal driss teunis gerrit willemijn geertruida anneke hilde
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
  назар богдан мар'яна ростислав остап юрій любомир зоряна ярина роксолана
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
  كوثر لبنى لمياء مها ميساء نجلاء نوال هالة هبة وفاء ياسمين
  رضا محمدرضا عليرضا حميدرضا اميرحسين محمدحسين امير حميد مهدي هادي بهروز بهرام بهنام فرهاد فريدون كاوه كامران كيوان نيما پويا پيمان سينا سهراب سيامك شهرام شاهين عباس غلامرضا مجتبي مسعود مرتضي مصطفي نادر هوشنگ ياشار جواد داود رسول
  زهرا فرشته فريبا شيرين شهرزاد نسرين نرگس نيلوفر مهسا مينا مژگان پريسا پروين سپيده سيما ليلا معصومه الهه الهام آزاده بهاره ياسمن شبنم طاهره اعظم
  سلطان جنى لیلا مریم ماجده رانية فادية هالة كريم نهال شريف راجيش فاطمه
  عمران عثمانی بلال شاہد ندیم نعیم وسیم عائشہ فاطمہ`.split(/\s+/),
)

/** Given names in Hebrew, without those that are words of pages: גיל is an age, ישראל a country, סיון a month. */
export const HEBREW_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `משה דוד יוסף יוסי אברהם אבי יצחק יעקב שלמה דניאל דני מיכאל אלי אליהו רונן רוני עמית עידו אורי איתן גלעד גיא נועם נדב עומר תומר אייל יואב יובל יורם ירון צבי זאב מאיר מנחם שמעון שמואל ראובן
  בנימין אהרון אריה אורן אסף אלון ליאור עופר עודד עוזי עמוס פנחס רפי רמי שאול תמיר ולדימיר איגור סרגיי בוריס גיורא ג'ורג' מוחמד אחמד סאלם אבנר אביגדור דרור יאיר יהונתן יונתן ינון נחום
  ניר עמיר עמנואל צחי רועי שגיא מרדכי נפתלי גדעון יהושע ישעיהו אלכסנדר דימיטרי אנדריי
  תמר שירה רחל שרה רבקה לאה מיכל מירב נועה יעל ענת עדי ענבל עינת אורית אורלי אורנה אילנה אירית איריס אסתר אפרת אביטל אתי גלית גילה דנה דפנה דורית דליה הדס הילה זהבה חנה חגית יהודית כרמית לימור
  ליאת מרים נעמה נעמי נורית נילי סיגל סיגלית עליזה פנינה צילה רותי רונית רינה רויטל שולמית שלומית שרית שושנה תהילה תמי סמדר אביגיל לילך ילנה סבטלנה טטיאנה`.split(
    /\s+/,
  ),
)

/** Given names in Hindi, without those that are words and towns: विकास is development, आशा hope, अशोक a quarter. */
export const HINDI_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `मोहम्मद राजीव संजय अमित सुनीता अनिल सुनील राजेश रमेश सुरेश महेश दिनेश मनोज विनोद प्रमोद राकेश मुकेश नरेश दीपक राहुल रोहित आलोक अरुण गोविन्द गोपाल सीता रीता मीना नेहा प्रिया प्रियंका अंजलि संगीता
  अनीता ममता शकुंतला रश्मि इरफान सलमान फातिमा शाहिद योगेश योगेंद्र हरीश गिरीश जगदीश सतीश नीलम सरिता सविता वंदना अर्चना कल्पना भावना मीनाक्षी दीनानाथ रामप्रसाद नरेंद्र राजेंद्र महेंद्र सुरेंद्र धर्मेंद्र जितेंद्र`.split(
    /\s+/,
  ),
)
