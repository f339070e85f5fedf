/** Given names that pages show often and that the shared list, made for splitting names, does not hold; folded. */
export const MORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aarti aatu aayush abbas abbie abby abdel abdelaziz abdelhak abdelilah abdelkader abdelkarim abdellah abderrahim abderrahmane abdessamad abdi
  abdirahman abdou abdoul abdoulaye abdulhamid abdulkadir abdulkarim abdulla abdullahi abdulmajid abdulmalik abdur abe abeba abebech abeer abel abelardo
  abhay abhijeet abhijit abhilash abhinav abilio abir abraham abram achieng adaeze addis ade adebayo adeel adekunle adele adeline adelino adelmo ademar
  ademir adeola adewale adeyemi adham adhi adil adilson adolfo adrienne adunni afaf afshin aftab agatha agathe agathi aggeliki agne agnese agneta
  agostinho agris agueda ahmadreza ahsan aicha aida aidan aigars aigul aija aila aileen ailsa ailton aimo ainhoa aishah aishwarya aiste aisulu aitor
  aiza akane akanksha akbar ake akhil akihiro akinola akio akito akosua akram akshay akua akwasi al alana alar alastair albane albertina albin albina
  albino alcides aldair alden alec alejo aleksandr alemu alena alexa alexandra alexandria alexandros alexia alfonsina alfred alia alin alina alireza
  alisha alison alisson alix aliya alka alketa alkis allan allen allison allyson alma almaz almudena alojz alonzo alper alphonse altan alton alvis
  alvydas alyona alyssa alzira amador amadou amaia amalia amane amani amar amara amarjit amaro amaya ambika ambroise ameen ameer amelita amena americo
  ameyo amie aminah aminu amirhossein amita amjad amos amr amrita amruta ana-maria ana-marija ana-paula anabel anabela anael anahi analia analyn anamika
  anastasio anastasios anatole anatolii anchal ander andika andis andree andreea andreia andreja andressa andri andrii andrius anelia aneliya anestis
  anete angelica angeliki angelina angga anggi angie anh aniceto aniela aniket anila anindita anirban anirudh anis anisa anisoara anju ankita ankur
  ann-kathrin ann-marie ann-sofie anna-karin anna-lena anna-maria annabelle anne-kathrin anne-laure anne-marie anne-mette anne-sophie annick annie
  annisa annmarie annukka anoop ansel ansh anshul anshuman antoaneta antoinette anton antonieta antonin antonino antonios antonis antra antun anuj anup
  anupam anupama anurag anusha anushka anushri anwar anzhela aoi aoife aparecido apolline apolonia apoorva apostolos aqeel aracely arantza ararat arash
  arata arber archie arda ardeshir ardi arevik arezou argyris ariana ariane arief ariel arijit arild aris arisa aristea aristidis arkadiusz arkadiy
  arlene arlete arlo arman armand armando armands armend armine armita arnau arnis arnold arpi arpit arpita arsalan arsenio arshak artan artashes
  artemii artis artur arturas artyom aruna arup arvin arvis aryan asad asahi asami asem asen asfaw asghar asher ashfaq ashiq ashish ashlee ashraful
  ashton ashwin asim asimina aslaug aslihan asmita asnake aspasia assia assunta aster astghik astrit asya atanas ateeq atef atefeh athanasia athanasios
  athina atif atiqur atle atsuko atul aubrey aud audra auguste auli aune aurelian aurelien aurimas ava avi avinash avni awatif awino axel axelle ayaan
  ayako ayame ayanda ayano ayat aykut aymane aymen aynalem aynur ayomide ayotunde ayoub aysegul aysel aysen aysu aytac aytekin ayush azadeh azeb azeem
  azita aziza azizah azizan azman azura azusa azza babajide babak babatunde babita badr badreddine bahaa bahareh bahman bahram bakhtiyor bakr balaji
  balakrishnan baldomero baltasar balwinder bamidele bardhyl baris barnabe barney barrett bartholomew bartlomiej bartolome bartosz barun basant basem
  bashar bashkim basil basile basilio basim basma bassel batoul baudilio bauyrzhan bayani bayu becky bedrich begona behnam behnaz behrouz behzad bekele
  bekim bekir belay belaynesh belinda benedicte benedita bengt-ake beniamino benita benny bente berangere beren berenice berhane berk berkay bernabe
  bernadette bernardino berndt bernice bernie bert bertha bertil bertram besik besiki betania bethany betsy bharati bhargav bhaskar bhavana bhavesh
  bhavin bhupendra bhupinder bianca bibek bieke bijan bikash bikram billie billy bilquis bilyana bindu binh biniyam binod binta bipin birgitte birgul
  birhanu birtukan biser biserka bishnu bistra biswajit bjarne blagoj blagovest blaine blaise blanche blas blaz blazej bo-ram bobbie boel bogdan bogdana
  bogomil boguslaw boguslawa bohumil bohumila bojana bolat bolek boleslaw bongani bongbong bonifacio bonnie bora borek borge borghild borislav borislava
  borivoj borka boryana borys bosko boubacar bouchra boyan boyd boyko bozena bozidar brady brahim branca brandi brandie brandy branimir breanna brecht
  brendan brendon brennan breno brent brenton bret bretislav brett briana brianna brice bridget bridgette brieuc brigida brijesh britt brittney brock
  brody bronislaw bronwen bruna bryant bryce bryson budiman bugra buket burcin burhan burim burt busisiwe byron byung-ho cagla cahya caio caitlin caleb
  calixto callie calum cameron camila camilla camillo candace candan candra caner carine carissa carla carlito carlos-eduardo carlton carme carmela
  carmelita carminda carmine carole carroll cary carys casandra casey casimiro cassandra cassia cassie cataldo catalin catharina cayetano cecil cecile
  cecilia cecilio celeste cemre cenek cenk ceren cerys cesareo cetin ceyda ceyhun cezary chadi chafik chaima chaitanya chamari chaminda chandan
  chandrakant chandrasekhar chara charalampos charlene charley charlie charu chathura cheikh chelsey cherie cherrylyn chester chet chetna chiaki
  chibuike chidi chidinma chidozie chie chigozie chihiro chikako chike chima chimamanda chinatsu chinaza chinenye chinonso chintan chinua chirag chisato
  chisom chitra chiyo christi christoffer christos christy chrysa chrysanthi chrysoula chuck chukwuma chul-soo cian ciara ciaran cibele cicero cihan
  cillian cira ciro citlali clarisa clarisse claudemir claudette claudine claudinei cleber clelia clemencia clementine cleo cleusa clint clovis codrut
  cody colby colette coline colleen colton concetta conor conrad constance constanta constantino cora coralie corey corina cormac cornelius cory coskun
  costin courtney cristino ctibor curt curtis custodio cyprien cyrus czeslawa dadang dafne dagmawi daichi daigo daina dalal dalibor dalila daljit dalton
  damaris damian damir damla damon danai danang danette dani dania danica danijel danijela daniyar dante danut danylo darek daria darin darina dariush
  darko darnell darragh darrel darrell darren darrin darryl darshan darshana darya daryl dashamir davis davood davor dawid dawit deanna deb debashish
  debbi debi declan deepali deepti defne deirdre deise deividas delfin demba demeke demet demetrio dena denny dereje derrick derya desi desiderio
  desislava desmond despina devansh devendra devika devin devon dewa dewey dexter deyan dhananjay dharmendra dhaval dhimiter dhiraj diaa diann dianne
  diarra dick didem dijana dilani dilara dilip dillon dilma dilshan dimas dimitar dimitra dimitrinka dimitrios dimitris dimos dina dinara dindo dinesh
  dinis dino dinuka dionisio dionysios dionysis diosdado dipak dipali dipankar dipendra dipika dipti dirce ditte dixie djalma djeneba djoko djordje
  dlamini do-yoon doaa dobri dobromir doga dogukan domagoj domenica domingas domingo domingos domna donal donatas dong-hyun dong-wook donghyun doni
  donnie donny donovan dorde dorian dorin dorina dorine dorota dorothea dorothee doug dragica drago dragomir dragos dragoslav drahoslav drazen drazenka
  driss driton duane dubravko duc dumisani dumitra dunja duro durval dusan dusanka dustin dwayne dyah dzenan dzintars dzintra eamon ebere ebrahim eddy
  edelmira eder edgar edilene edimilson edin edinaldo edith edmar edmilson edmund edna eduard edvins edwige edy edyta eetu eevi efe efi efisio efrain
  efstathios efthymia efthymios eftychia efua egidijus egidio egil egils eglantine egor ehsan eiichi eiko eileen eilert eimantas eino eira eirin eirini
  eita eivor eka ekaterini ekin ekow ekta ela eladio elaheh elaine elang eldbjorg eldon eldrid elea eleni elettra eleuterio elham eli elia eliana elias
  elida elin elinor elio eliott elisabet elisabeth elisangela elisavet elise elisenda eliseu eliska elita elizabete elizaveta elizeu ella elli elliott
  ellis elma elmer elnaz eloa elona elpida elsy elton eluned elvir elvis elwira elwood emad emanuel emeka emelie emeline emelita emery emeterio emiko
  emil emilia emilien emina emir emmett endah ender eni enis enitan enkeleda enoch ensio enver epifanio erasmo erdem erdinc eren eri erica erick erion
  erlina erlinda ermelinda ermin ermira erna ernestina ernie ernst-august ersin ersoy ertan ertugrul ervin erwann erwin eryk eseosa esi eskinder esko
  esma esmaeil esmeralda esra essi essie estanislao estefania estelle ester estevam etsuko euclides eugenie eugeniusz eulalio eun-ji eun-jung eun-kyung
  eun-young eunji eunjung eunyoung eva-maria evaldas evan evangelia evangeline evangelos evelin evelyne everett everton evgeniya evija evren ewelina
  eyerusalem eylul eyup ezra fabiana fabiano fabiola fabrizia fadhil fadia fadli faduma fadwa faezeh fahd faheem fahmida fahri fahrudin faiza fajri
  fakhri fallon fani farhad farhiya fariba farid farida faridah farideh farnaz farrokh farrukh farshad farshid faruque farzad farzana farzaneh fasil
  fatemeh fathi fathia fatih fatiha fatin fatjon fatuma faustine faustino fauzan fauzi fawaz fawzi fawzia faycal faye fayez febri fedor felice felicia
  feliciano felicidad felicie felicitas felipa fenna ferdinando ferdous fereshteh fergus feride fernand fernao ferruccio feyza fidel fidelina figen
  fikadu fikirte filip filippos filomena finn firas firat firmin firoz fitria flamur flavien flemming fletcher flora florante florbela florentin
  florentino floriana florica florim florin florinda floro flurin folake folke fortunato fotini fotis fozia fran francine francis franck franjo franklin
  frantisek frantiska franz-josef freda freddie freddy frederica frederick frederico frederique froilan froukje fryderyk fulgencio fulvia fulvio fulya
  fumie fumio furaha furkan fuyuki gabe gabin gabino gabriella gabrielle galih galin galini galip gamze ganjar gargi garrett garry garth gaspar gaston
  gatien gatis gatot gaurang gauri gautam gautham gavin gayan gayatri gayle gazmend gbenga gebre gede geertje gejza gela gemma genadi genaro gene
  generoso genet genivaldo gennadiy genowefa genta geoffrey georges georgette georgi georgia georgios georgiy geovana gerard gerasimos gergana germain
  germano gerome geronimo gervasio getachew gethin getulio gezim ghazi gheorghe ghita gholam gholamreza ghulam giampaolo giampiero gianmaria giannis
  gica gigi gil gilang gilbert gildardo gildo gimena gina ginny gino gintare gints giorgos girma girts gislaine gitte gizem gjergj gladis gleb glenda
  gokcen gokhan gokmen golnar golnaz gopinath gor goranka gorazd gordan gordie gorm gourav govind gozde graca grady graeme grainne grayson graziela
  grazyna greet gregg gregoria gretchen grete griet grigore grigoriy grover gualterio gudni guillermina guiomar gul gulbahar gulden guler gulizar gulnaz
  gulnur gulsah gulsum gumersindo guna gunars gunay guney gunhild gunjan gunn gunnel gunta guntars guntur gunvor gurdeep gurkan gurmeet gurpreet
  gursharan gus gustave gwen gwendoline gwendolyn ha-eun ha-yoon habiba habibollah habibur hadrien hae-won haeun hafeez hafizah hafsa haider haifa haile
  hailey hailu hajar hajdar haley halide halil halim halimah halime halina halit hamad hamada hamdan hamdi hamed hamidreza hammad hanaa hanae hanane
  handan hande hanif hanifah hanin hank hanne hans-erik hans-jurgen hans-peter hansjorg hansruedi haresh harini haris harlan harley haroldo haroon
  haroun harpreet harrison harsha harshad harshal harshit harshita haruki haruko harumi haruna haruo haruto harutyun harvey haryanto hasna hasnah hatice
  hatim hattie hawa hayat hayato haydar haydee haytham hazal hazem heath heba hedieh hedvig hedvika hee-jin heena heine heini heinke heinz-peter heitor
  helgi heli helio heljo helle heloise hema hemal hemanth hendri hendro henning henrietta henriette henrique henryka herb herculano heriberto hermano
  hermelinda hermenegildo herminio hernan hernando herschel hesti hetal hibo hicham hidde hideaki hidehiko hidekazu hideko hideto hideyuki hieu hikmat
  hilary hillar hillary hillevi hinata hiral hiram hiroaki hiroe hirofumi hirohito hirokazu hiroki hiromitsu hironori hirotaka hiroto hiroyuki hirut
  hisako hisham hitesh hitomi hitoshi hjordis hoa hodan hollie homayoun homer honoka honorato honorio hooman horace horia hortensia houda houria
  houshang howie hrachya hripsime hristina hristo hrvoje hubert huguette humaira humphrey hung huong huriye husam husamettin huseyin husna hussain
  hussam hye-jin hyejin hylke hynek hyun-jin hyun-joo hyun-soo hyun-woo hyunjoo iancu ibon ibtisam ibtissam ida idalina idil idoia idris ieva ifeoma
  ifeyinwa ifrah ignas ignat ignatius ihab iida iin iiro ika ike iker ikhsan ikram ikuko ikuo ilga ilham iliana ilias ilinca iliya ilkay ilke ilko ilmar
  ilmari ilmars ilva ilvars imad imane imani imanol imants imen imke imogen imrich imtiaz in-ho inacio inaki inci indalecio indrajit indri inez
  inga-lill ingalill ingebjorg ingela ingemar inger-marie inggit inguna ingunn ingus ingvild inkeri innokenty inta intisar ioana ioanna ioannis iolanda
  ion iosif iqbal ira iraj irawan ireneusz irfana iria irineu irini irma irmantas irvin irving irwan irwin isaac isabelino isadora isagani isaiah isaias
  isaline isao isatou ishaan ishan ishita isidora isidoro ismahan ismail ismo isra israel issam istiqomah isuru italo itamar itsuki itzel iuri iustin
  iva ivailo ivani ivanka ivar ivaylo ivelina iveta ivete ivette ivo ivona ivonne iwona iza izabel izzati jaafar jaanus jaber jabir jace jacira jackson
  jaclyn jacquelyn jada jaden jadir jadranka jadranko jadwiga jae-hyun jae-min jae-woo jaehyun jaewon jafar jagjit jagoda jagruti jahangir jahanzeb
  jaideep jair jairo jajang jake jalal jalpa jama jamal jamie jamil jan-erik jan-olof jan-peter jan-willem janae janaina janaka janaki jandira janek
  janelle janete janeth janhvi janja jannie jared jarmila jaroslaw jaroslawa jarrod jarvis jasleen jasna jasper jaspreet jasur jasvinder jaswinder jatin
  jaume javad javon jawad jaya jayant jayanta jayanti jayashree jayesh jayson jazmin jean-baptiste jean-claude jean-francois jean-jacques jean-louis
  jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanette jeannie jed jedidiah jeevan jef jeffery jeffry jelka
  jenalyn jenifer jenna jennie jennylyn jeppe jerald jeremiah jerker jermaine jess jessa jesusa jethro jeton jhon jhun ji-ah ji-eun ji-hoon ji-hye
  ji-hyun ji-min ji-won ji-woo ji-young jide jieun jigar jigna jignesh jihan jihye jihyun jillian jimin jimmie jin-ho jin-woo jindra jinwoo jitendra
  jitka jiyoung joann joao-paulo joao-pedro joaquim jodi jodie jody johana johnathan johnnie jolana jolanta jolene jomar jonah jonatas jonathon jong-ho
  jong-hyun joni jonna jonny joo-won joon-ho joonho jordi jorgina jorunn josefin joselyn josep josh josiah josie josip josipa josselin joud jovelina
  jovelyn jozefina jozica juanito juarez jucelino jud judson juhana juho jules juliana juliano juliet juliette julita jun-ho jun-seo junaidi jung-ho
  junghoon junichi junji junjun juraci jurate jurg jurica justas justina justine justino justus justyna juvenal jyothi kaan kaare kacper kadek kaede
  kaido kaie kaija kailash kairat kairi kaito kajsa kalevi kalin kalju kallia kalliopi kaloyan kalpana kalpesh kalyan kalyani kamau kamelia kamilia
  kamlesh kamrul kanae kanako kanata kanchan kanika kaoru kara karam karan karapet kareem karianne karima kariuki karl-erik karl-friedrich karl-heinz
  karla karlis karol karolis karthikeyan kartik karuna karyn kasia kasper kassahun kastriot kasumi kasun katayoun katelyn katharine kathie katica
  katrina katsuhiko katsuhiro katsumi katsuya katy katya kauko kaushal kaushik kaveh kavya kawtar kaylee kazem kazim kazimiera kazuhiko kazuki kazuko
  kazuma kazumi kazunori kazushi kazuyuki kebede keegan keenan keerthi keigo keiichi keiji keijo keisha keita keivan kelley kelli kellie kemi kendall
  kendra kendrick kengo kennet kent kentaro kenzo keoni kerem keri kerim kerri kerry ketaki ketan ketut keyla keyur khadijah khadim khadra khairunnisa
  khairy khalifa khalil khanh khatuna khawla khethiwe khosrow khouloud khrystyna khushbu khushi kiara kiarash kicki kidist killian kimia kimiko kinga
  kinjal kip kipchumba kipkemboi kiprono kiprotich kirby kiril kirk kirti kiyomi kiyoshi kjeld kjerstin klara klaudia klaus-dieter klavdija klavdiya
  kleber klodian knud kobina koffi kofi koharu kojo koldo komal komang konrad konstantina konstantinos koray kordian korhan kornel kostas kosuke kotaro
  kouadio kouame kouhei kouji kouta krasen krasimir krasimira kreshnik kresimir kris krishnan krista kristel krister kristi kristie kristijan kristine
  kristiyan kristopher kristy krum krunal krupa krystal ksawery ksenija kseniya kshitij kuldeep kulli kulliki kumi kunal kunihiko kurnia kusal kusum
  kusuma kutay kveta kvetoslava kwadwo kwame kyla kyohei kyosti kyosuke kyriaki kyriakos kyrylo kyung-hee kyung-soo labros lacey lachezar ladan ladina
  ladislav ladislava laerte lahiru laimis lais lakshman laksmi laleh lalitha lamberto lambros lamine lamis lana lance landon larissa lars-ake lars-erik
  lars-goran lasantha lasma latasha latifa latife latisha latoya laureano laurel laurie laurinda lauris laurits lautaro lavar lavdrim laxman laxmi layan
  lazaro leandra leandre leandro leanne lech leela lefteris leif leigh leilani leke lelde leman lembit lemlem lene leni lenny lenora lenuta leonel
  leonidas leopoldo leos leovigildo lerato leroy lesbia lesedi lesia lesley leslie lester leszek lettie levent levi levon lewis liana liaqat libor licia
  lidia lidiya lidya liesbeth liga liis liisa liivi lilia liliane lilianna liliia lilis lilyana lindsay lindsey linh linn linwood liridon lisandra
  lisandro lisbet lise lisen lito litsa liudmila lizbeth lizeth ljerka ljubica ljubomir lokesh lokman lola lonnie lora lorcan loren loretta lorraine
  louane loubna louella louie loukas loukia lourenco lovisa lowell lubica lubomira lubos luciana lucien lucienne lucila lucille lucinda lucius lucjan
  lucrezia lucyna ludovico ludwik luella luh luisina luiza luke luljeta lulzim luong lupita luther luuk luzia luzviminda lwazi lyle lylou lyman lyndsey
  lynette lynne lyubomir lyubomyr maarja mabel madan madara maddison madhavi madhawa madhu madhusudan madina madlen mads mael maeve magdalini magne
  mahbub mahdi maheen mahendra maher mahfuz mahin mahlet mahmood mahmud mahmudul mahnaz maho mahsa mahtab mahyar maia maiara maie maike maimunah mait
  maite maive maj-britt maja majbritt majd majda majid majida majlinda makayla makeda makiko maksym malak malcolm malena malika malin malini malith
  malle mallory mamiko mamoru mamta manami manas mandana mandeep mandi mangesh manik maninder manjeet manju manjula manjunath manmohan manny manoel
  manolis manolo mansi mara maram marc-antoine marceau marcia marcilio marcio marco-antonio marcy margret maria-magdalena mariagrazia marianne maricar
  maricel maricela marie-christine marie-claude marie-france marie-helene marie-laure marie-luise marie-pierre marie-therese mariela marielle mariia
  marijan marilene marilza marinko marino marioara marios maris marisela marissa maristela maritza marius marivic mariyan mariyana marja-leena marjetka
  marjorie mark-anthony marketa marketta markos marla marlen marlene marlin marlina marlon marsha marte martim martta marty martynas marwa mary-ann
  mary-grace mary-jane maryem maryline maryvonne masaaki masafumi masaharu masahiko masahito masami masamichi masanori masao masaru masashi masataka
  masato masatoshi masaya masayo masayoshi masayuki masoud masoumeh massoud masumi matea matheus mathew mathias mathis mathurin mati matina matjaz mato
  matous mattia mattias matus matvey matyas maude maura maureen maurycy mavis maximiano maximino maximo maxine maxwell may-britt mayank mayra maysa
  maysaa mayu mayuko mayur mayuri mckenna meenakshi meghana mehdi mehran mehrdad mehri mehrnaz mehtap mehul meiliana mekdes mekonnen melaku melati melek
  melih melike melina melinda melis melody melquiades menekse meral merce merete merethe meriem merle mert mervat mervyn meryem meseret mesfin messaoud
  metka mi-kyung mi-ra mi-sook micah michaela michail michalis michela micheline michio mickey mieko migena migle miguelina miha mihael mihaela mihai
  mihret miika mijo mikaela mikako mikayel mikel mikhaylo miki mikiko mikkel mikolaj miku mikus mila milan mildred milen milena milenko milija milind
  miljenko milo milorad miloslav miltiadis miluse milutin mimi min-ho min-jae min-ji min-jun min-jung min-kyu min-seo min-seok min-soo mina minako minal
  minami mincho mindy minh minjae minjung minkyu minoo minseok minsoo miral mirel miren mireya mirjami mirjeta mirka miro miroslaw misako mitch mitchell
  mitesh mithun mitra mitsuhiro mitsuko mitsuo miu miwa miyako miyoko miyu mizanur mizuki mkrtich modou moeka mohamad mohammadreza mohamud mohini mohsen
  mojgan mojtaba momchil momcilo momoka monali moncef monia monirul monroe monte montse montserrat monty moonika morris morteza moses mosharraf mostafa
  motoko mounia mourad mozhgan mridul mthunzi muath mubarak mubashir mucahit mudassar muhamad muharrem mukhtar mukta mukul mulugeta mulyono muna muneeb
  munir munira murali muralidharan murray musa mustapha mutaz muthoni muthu mutsumi mutua mwajuma mykhailo mykolas mykyta myles myriam myrna myron myrto
  nabila nabin naciye nadeesha nadiia nadir naeem naga nagarajan nagehan nagesh nagi nagisa naguib nagwa nahed nahid nahla naho nahuel naima naina nair
  najat naji najib najla naledi nami namita namrata nanako nanami nanang nandita nani nanna naoto naoya narayan narayanan nardos narendra naresh narges
  narine narjes nashwa nasim nasima nasrin natalino natalka nate nathaniel natsuki natsuko nauris naveed navin navneet navya nawaf nazan nazanin nazario
  nazia nazih nazim nazli nazmul ndricim neal necla necmettin ned neda nedeljka nedeljko nedyalko neelam neelesh neema neeru neetu neftali negar negin
  neide neiva nektarios nelia nelida nelli nelly nelma nemanja nemesio nerea nertila nerys neslihan nesrin nesrine nestor nettie neuza nevenka nevzat
  ngozi niamh nicasio niclas nicolasa nicu nidal nidhi nighat nihad nihal nihan nihar niilo nijole nika nikica nikitas nikki nikodem nikol nikolaos
  nikoleta nikoletta nikolina nikos nikunj nilay nilda niloufar nils-erik nima nimal nimco nimfa nimisha nining niraj niranjan nirav nirmal nirmala
  nishi nisreen nita nitesh nitish nitya nivaldo nivedita niyazi nizar njeri njoki nkem nkosana nnamdi nobuaki nobuhiro nobuko nodira noe noel noemia
  nokuthula nolan noli nolwenn noman nomfundo nomsa nonhlanhla nooshin norhayati norihiko norio noriyuki norliza norm norma norris nouha noura
  noureddine novita nozomi nthabiseng ntombi nubia nugroho nugzar nuha numan nuraini nuran nurdan nurgul nurhayati nurjanah nurlela nursel nurten nuwan
  nyambura nyokabi oana obioma ochieng odalys oddny oddrun odhiambo odysseas ognyan oili oisin okechukwu oktay olanrewaju olavi olayinka olcay oleh
  oleksii olesya olev olimpia olivera oliwier olle ollie olufemi olumide oluwadamilola oluwaseun oluwatobi omid omkar omotola ondina ondrej onni onofre
  onur oona ophelia orest orestis orhan oriane orietta oriol orjan orla orlin orville oseane oskari oskars osmo ostap oswaldo otavio othman othmane
  otieno otis otoha ottavia otto oumaima oumar ovidio owain oyinkansola oyvind ozan ozge ozlem paavo pacita padmaja padmavathi padraig paige pallavi
  panagiota panagiotis panji pantelis parag paramjit paras paraschiva paraskevi parasuram parisa partha parul parvaneh parvathi parvati parviz paschalis
  patrik patrizio patryk patsy patti patty pau paule paulette pauli paulina pauline paulino paulius pavla pavlos pavol paxton payam peep pejman pelagia
  penelope penka pepijn per-olof percy perihan periklis perlita pernille perry persefoni pertti peteris petko petras petrisor petrit petrona petronela
  petros petteri petya peyman philibert phuc phumzile phuong pier-paolo pierce pierre-alain pierre-yves pille pinar piyush plamen plamena poliana polina
  polyxeni pontus poonam pooya porfirio pouria pouya povilas prabha prabhat prabhu prabin prabowo pradeepa prafulla prajakta prakriti pramod pramudya
  pranab pranav pranay prasad prasanna prasanth prasetyo prashant prateek pratibha pratik pratima pravin preben preethi preston prisha pritam pritha
  priyantha prodromos prudencio przemyslaw puji puneet punit purnomo pushkar pushpa puskar qais qaiser qamar qasim qemal quang quincy quinn quintin
  quinton quirino rabah rabih rabindra rachana rachid rachida rachmat rachna rade radek radenko radhika radim radko radojka radoslav radoslaw radostina
  radovan radu raed rafik rafiqul raghad raghav raghavendra raghda raghunath ragna rahat raheel rahel rahim rahma rahman rahmawati rahmi raili raimondas
  raimunda raisa raitis rajaa rajani rajeev rajinder rajko rajni ralfs raluca ramadhan ramakrishna ramana ramanathan ramchandra rameshwar ramin ramiro
  ramona ramsey ramtin ramune randal randall randi randolph ranjan ranjana ranjit ranjith ranko ranveer raouf raphaelle rashed rasheed rasoul ratan
  ratih ratri rauno raveena rayan raymonde raymund rayna razan razvan rebecka rebekah recep reda redouane reema reet regimantas reginaldo reham rehan
  rehema reidun reika reino remigio renan renata renuka reshma retno rex rexhep reyhan reyna rezaul rhea rhett rhonda rhys riad rian richa richie rick
  rickey rico riddhi rieko rifat rigmor rihab riham riho rikako rikard rikke riko riku rikuto riley rima rimma rina riri risa risako rishabh rishi
  ritesh ritika ritsuko riya riyad riza rizal rizky roald robbie robby roberts rocco rod roderick rodger rodolfo rodolphe rodrick rodrigue rogelia
  rogelio rogeria rogerio rohini rohith roisin rokas rokeya rola rolando rolands rolland romario romas romualdo romulo ronalds ronnie roopa roope
  roozbeh rory rosane rosangela rosaria roscoe roseli rosella rosendo roser roshan roshni rosilene rosimeire rosina rosinha rositsa rosmah rosmarie
  rostislav rotimi rowan roxane roya royce rubens rubina ruchi ruchika rudina rudolph rudy ruedi rufus ruhi rukmini rula rumen rumiko rumyana rupa rupal
  rupali ruperto rupesh rupinder rusli russ rusty ruwan ruya ryohei ryoichi ryoji ryoko ryosuke ryotaro ryszard ryuichi ryuji ryunosuke ryuta saadia
  saba sabin sacha sachi sachini sadaf sadao sadek sadiq saeid safa safak safia safitri safwan saghar sagun sahar sahil sahra saida saif saiful saim
  sajid sajjad saki sakiko sakina sakine sakis saku sakurako saleem salif salim salima salmah salomao salomon saloni salum salwa samah saman samaneh
  samara samarth sameer samer samet samih samiksha sammy sampath samson samvel sanaa sanath sanaz sandhya sandun sanela sanem sanford sang-hoon
  sang-hyun sang-min sangita sangwoo sanjana sanjeev sanjiv sanjukta santanu santeri santhosh santino santos santoso santtu sanziana saoirse sapna sapto
  saqib sarala sarang saraswati sargis sarika sarka sarmite saroj sarojini sarvenaz saso sathish satoko satomi satoru satrio saturnino satya satyajit
  satyam saul saule sauli saurabh saurav savina savino savio savita savitri savvas sayaka sayed sayoko sayuri sead seamus sebastiana seble seda sedat
  sedef seetha sefa seigo seiichi seiji seiko seiya sekou selahattin selamawit selami selda selene selim sello selma semhal semyon senad senait senem
  senka senthil seo-yeon seo-yun seoyeon sepehr sepideh septian serafim serafina seray serban sercan serdar serhii serhiy serife serik sertac setareh
  seth seun seung-ho seung-hyun seung-woo sevcan severiano severin sevgi sevilay sevinc sevtap seyda seydou seyfi seyhan sezgin shabani shabbir shabnam
  shad shadia shafiqul shafqat shaghayegh shahab shahbaz shahd shahida shahira shahla shahnaz shahram shahriar shahrokh shahrzad shahzad shailaja
  shailendra shailesh shaima shaimaa shaista shakil shakuntala shamim shamima shana shannon shanthi shapour sharif sharlene sharmila sharmin shashank
  shashi shaun shawna shayla sheetal shehan shehzad sheida shekhar sheldon shelley shelly shelton shereen sheri sherine sherman sherri sherrie sherry
  shervin sherwood sheryl shideh shigeki shigeko shigeo shiho shikha shilpi shima shingo shinichiro shinsuke shintaro shinya shiori shirani shirin
  shirlene shiv shivam shivkumar shizuka shizuko shkelqim shoaib shobha shobhana shogo shohei shohreh shoichi shoko shotaro shpetim shraddha shreyas
  shridhar shrikant shruti shubha shubhangi shuhei shuichi shuji shunichi shunsuke shunya shushanik shyamala siamak sian siavash sibel sibongile sid
  siddharth siddhartha sidharth sidnei sidonie sidra sidsel sietske sigit signe sigvard siham siiri silas silvania silveira silverio silvi silvija
  silvina silvino simas simen simeon simin simion simo simonetta simphiwe simran sinan sindhu sinead sinem sinisa sinta siobhan sipho sirak sirkku sisay
  sissel sivert sixten sixto siyabonga sizwe skaiste slaven slavi slavoljub slavomir slavomira slobodanka smiljana smitha smriti snehal snezhana sniedze
  snjezana so-hee so-young sobia sobieslaw sofie sofiia sogol soha sohan soheil sohrab soili sokha sokol solbjorg soleh soline solmaz solomiya solomon
  solvita somayeh somnath sonali sonam sonke soo-hyun soo-jin soo-min soo-young soomin soraia soraya sorin soroush sosuke sota sotiria sotirios sotiris
  souad soufiane soukaina soumen soumya soumyajit sourav soyoung spencer spomenka spyridon spyros srdan srecko sreedevi sreedhar sreekanth sreekumar
  sreenivas sridevi sridhar srikanth srinivasa srinivasan sriram srividya stacey staci stamatis stan stana stanimir stanko stasys stathis stavros
  stavroula stefaan stefania stefanos stefka steinar stela steliana stelios stellan stepan stepaniya stephon stewart stina stine stjepan stojan stoyan
  stoyanka stratos stu stylianos su-bin suada subagyo subhadra subhankar subhasis subin subodh subramaniam subramanian subrata sucheta sudeep sudhakar
  sudhanshu sudipta sugandha sugiarto suha suhair suhas suhasini suheyla sujan sujatha sujit sukhdeep sukhwinder sukma sukran sukru sulaiman sulayman
  sulev sumana sumanth sumarni sumathi sumeet sumiko sumitra sunanda sundar sundeep suneel suneeta sung-ho sung-hoon sung-jin sung-min sungmin suparman
  supri supriya surabhi suraj surbhi surekha suren surender sureyya surinder surjit suryani susann sushant sushila susilo sutrisno suvarna suvi-tuuli
  suwarno suyash suzan suzana suzete suzie suzuka svante sven-erik sven-olof svetla svetlin svetoslav svetoslava swapna swapnil swaroop swarup swathi
  swenja sweta syafiq syahrul syamsul syarif sylvester sylvestre sylviane sylwester sylwia szymon taavet taavi tabassum tad tadao tadas tadeas tadeo
  tadesse tadhg tae-hyun tae-woo taehyun tafadzwa taha tahar taher tahmina taichi taiki taisto taisuke takaaki takafumi takahiko takako takamasa
  takanori takao takato takaya takayoshi takayuki takis takuma takumi takuro takuto talal talis tamaki tami tamiko tamim tammy tamotsu tanel tanmay
  tansu tanuja tanushree tanveer tanvir tanya tanzina taoufik tapan tapiwa taraneh tarcisio tarekegn taryn tasos tatenda tatev tatiane tatsuki tatsuo
  tatsuro taufiq tauno tawfiq taylan taylor tayyab tebogo teddy tehmina tejal tejas tejaswini tekle telmo telse temesgen temitayo temitope teo teona
  teppei teresinha teresita terezinha teri terrell terrence terri terrie teruko teruo tesfaye tetiana tetsuo tetsuro tetyana teun teuta tevfik tevin
  tewodros thabo thad thaddeus thaisa thales thalita thamer thanasis thandeka thanh thanos tharindu thea theano themba themis theodora theodore
  theodoros theodosis theofilos theophile thibaut thilina thirumal thomais thomaz thora thorsteinn thulani thurman thuy tibor tiburcio tien tigist
  tihana tiia tilahun tilen timmy timoteo timothee tine tirunesh titik titilayo titouan titus tobenna tobiasz toby tod todor todorka toivo tokiko tola
  tomaz tommie tomoaki tomoe tomohiko tomoka tomokazu tomoki tomomi tomonori tomoya tomoyo tomoyuki toni tonis tono tonu tonya torben tord tordis torgny
  toribio toril torkel tornike torstein torunn toshiaki toshihiko toshihiro toshiki toshiko toshimitsu toshiya toshiyuki tosin touraj traci trang travis
  trent trenton trey tricia trina trine trish tristan triyono trung trupti trygve tsanko tsegaye tsehay tsepo tshepo tsubasa tsukasa tsuyoshi tsveta
  tsvetan tsvetana tsvetelina tuan tucker tugba tulasi tumelo tuncay turan turgay turi turid turki tushar tuti tuukka tuulikki tvrtko twan tyrone tyson
  tytti ubirajara ueli uffe ugne ugochi ugochukwu ugur ujang uku ulises ulku ulla-maija ulvi ulyana ulysse ulysses umakant umran umut unathi unni
  upendra upul urbano urho uriel urmila urszula urvashi utkarsh uttam uzoma vaclava vadym vagelis vaggelis vahan vahe vahid vahit vahur vaibhav vaidas
  vaidehi vaike vaino vaishnavi valbona valdemar valdirene valdur valentim valentino valentyna valeri valerii valeriu valeriy valmir valter valters
  vance vanderlei vangelis vania vanita vanitha vanja vanni vanya varduhi varsha varvara vasant vasanth vasantha vasil vasile vasileios vasilica
  vasiliki vasilis vasiliy vasilka vassiliki vassilis vasudev vasudevan vasundhara vasylyna vaughn vazgen vedat veena vehbi veiko veli velibor velimir
  velin velislava velko venancio venkata venkataraman venkatesan venkateswara ventsislav vern verna vernon veselin veselina veton viacheslav vibha
  vibhor vick vickie victoriano victorine vidhi vidyut viesturs viggo vignesh vijaya vijayalakshmi vijayan vikash vikrant viktorie viktoriia vildan
  vilem vilija vilim vilius viljami villu vilnis vimal vimala vinayak vince vineeth vinh vinicius vinita vinko vinoth violaine vipin vipul virendra
  virgil virgile viriato virve visar vishakha vishnu vishwanath visnja vitalii vitalijs vitalijus vitaliy vitezslav vito vitor vivienne vjekoslav
  vjollca vladislav vladislava vladut vlassis vlasta vlatka vlatko voicu voitto vojislav vojo vojtech volkan vreni vrinda vrushali vsevolod vuk vytas
  waad waclaw wade wafa wafula wahid wahyudi waithera wakana waldemar waleed wallace wally walt wanderley wangari wanjiru waqas warner warsame wasantha
  waseem wassim wataru wati wekesa weldon wenche wencke wendell weronika wes wesley wessam wibowo widad widi widya wieslaw wijdan wilbert wilbur wiley
  wilfred willard willem-jan willis wilmer winfred wioletta wira wissam witold wiwik wladyslawa won-jun wondimu woo-jin woojin worku wyatt xander xanthi
  xavi xenia xenofon xhevdet xiomara xolani xose yaghoub yagmur yago yahia yahir yalda yamila yamileth yamini yanet yaneth yanina yanka yannis yared
  yaroslava yaryna yasaman yasar yaser yashika yashoda yashwant yasin yasser yassin yassine yasuhiko yasuhiro yasunori yasuo yasushi yasuyuki yatin
  yavor yaw yayan yayuk yazan yazid yazmin ye-jin yefim yegor yejin yekaterina yelena yenny yeon-hee yerlan yesenia yetunde yevgeniya yiannis yigit
  yildiray yiorgos ylli yngvild yoana yogendra yogita yohann yohannes yoichi yoji yonas yonca yong-ho yoo-jin yoojin yordan yordanka yoshiaki yoshie
  yoshihiko yoshihiro yoshihisa yoshimi yoshinori yoshio yoshito yoshiyuki younes young-hee young-ho young-jin young-mi young-min young-soo youngmi
  younis yousef yousra yua yudai yudha yui yuichiro yuina yuka yukari yukie yukihiro yukina yukio yuli yulianti yuliia yumika yuni yunita yurii yurika
  yuriko yuriy yusaku yusniza yusof yusra yuto yuuki yuvraj yuya yuzuki yvon zach zachariah zacharias zafar zahari zaharia zahida zahra zain zainabu
  zaineb zainuddin zaira zakaria zakhar zaki zakia zakir zala zamir zana zandile zane zanele zarko zaruhi zaven zawadi zayed zdena zdenka zdenko
  zdislava zdravka zdzislawa zeenat zehra zeinab zeke zekeriya zelalem zelie zenaida zewdu zeyad zhanar zhanna zhivko zigmas zigurds zinaida zineb zinta
  zivile zivko zlata zlatan zlatica zoey zofie zohreh zoi zoila zola zoriana zorica zornitsa zoubida zouhair zubair zubin zuhura zulaikha zuleica zulema
  zuleyha zulfiye zulma zulmira zuzana zuzanna zuzka zvjezdana zvonimir zvonko zydrunas zygmunt`.split(/\s+/),
)
