/** Legal forms that follow a name, without dots, slashes, spaces and case: what commercial registers of each country use. */
export const LATIN_FORMS: ReadonlySet<string> = new Set(
  [
    // English-speaking countries and Asia
    'inc incorporated corp corporation llc llp lllp lp limitedpartnership pllc plc pc pa clg unltd bsc senc asbl vzw sc ltd limited cic co coltd coinc pte pteltd pty ptyltd pvt pvtltd privatelimited',
    'dac teoranta ulc opc npc cc sencrl sencr pltd sdnbhd bhd berhad jsc ojsc cjsc pjsc kk gk fze fzc fzco fzllc dmcc wll ksc kscc sae sal tbk persero publ jv',
    // German, Dutch and Nordic
    'gmbh ggmbh mbh mbb partg partgmbb partnerschaft partnerschaftsgesellschaft gesmbh ag kg kgaa ohg og keg gbr egbr ug ughaftungsbeschrankt haftungsbeschrankt ek ekfm ekfr ev eg se bv nv cv vof bvba cvba ab hb kb oy oyj oyab ky tmi as asa aps is ps ivs ans da ehf hf egen eu ua aktiebolag aktiengesellschaft aktieselskab aksjeselskap anpartsselskab osakeyhtio',
    // Romance
    'sa sas sasu sarl eurl snc sca scop sl slu sll scl sau spa srl srls sapa scarl sprl ltda lda ltee me epp eireli slp slne scp aie selarl selas eirl sagl scrl srlu sgps crl unipessoallda sadecv sapidecv sderldecv srldecv cia sapi sac ca cb suarl unipessoal unipersonale unipersonal coop',
    // Central and eastern Europe, Baltic, Turkey
    'spzoo spj spk zoo sro spolsro doo dd kft zrt nyrt bt ood eood ad ead oao ooo zao pao оод еоод еад оао ооо зао пао тов уаб доо дооел ххк тоо чуп одо αε επε ικε οε εε αβεε αεβε בעמ ذمم شمم uab sia ou asi ltdsti sti ic ticltdsti shpk vos ks jdoo sp ад',
  ]
    .join(' ')
    .split(' '),
)

/** Forms in words, without the spaces between them. */
export const SPELLED_FORMS: ReadonlySet<string> = new Set(
  (
    'limitedpartnership privatelimited companylimited publiccompanylimited publiclimitedcompany unlimitedcompany communityinterestcompany limitedliabilitycompany scoop soccoop spolkazoo spolsro ' +
    'gesellschaftmitbeschrankterhaftung beslotenvennootschap naamlozevennootschap societaperazioni societaaresponsabilitalimitata sociedadanonima sociedadlimitada sociedadelimitada societeanonyme ' +
    'limitedliabilitypartnership kommanditgesellschaft offenehandelsgesellschaft unternehmergesellschaft sociedadeanonima sociedadporacciones sociedadderesponsabilidadlimitada societeparactionssimplifiee societearesponsabilitelimitee ' +
    'korlatoltfelelossegutarsasag betetitarsasag zartkoruenmukodoreszvenytarsasag nyilvanosanmukodoreszvenytarsasag spolecnostsrucenimomezenym spolocnostsrucenimobmedzenym akciovaspolecnost akciovaspolocnost drustvosogranicenomodgovornoscu ' +
    'societatecuraspunderelimitata osauhing aktsiaselts uzdarojiakcinebendrove handelsbolag kommanditbolag einkahlutafelag hlutafelag julkinenosakeyhtio kommandiittiyhtio kabushikikaisha godokaisha ' +
    'spolkaakcyjna spolkazograniczonaodpowiedzialnoscia anonimsirketi limitedsirketi'
  ).split(' '),
)

/** Weak forms as registers print them: mixed letters and dots are no accident. */
export const EXACT_FORMS: ReadonlySet<string> = new Set(
  'eG eK eV eU eGen SpA Ky Tmi Bt. hf. Co. CO. Ab B.S.C.'.split(' '),
)

/** Forms that are common words or initials elsewhere: they count only when written as a form. */
export const WEAK_FORMS: ReadonlySet<string> = new Set(
  'ад sc bsc ps ivs ans da ky tmi eu ua ksc ca cb sac sapi coop cc npc opc dac ks vos sp οε εε co pa spa is as me ad bt dd sal se jv ek eg ev hb kb hf sia ou cia ic sti zoo ab bv cv nv sl kk gk'.split(
    ' ',
  ),
)

/** Words that only organisations carry, folded. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  [
    'isd advogados advocacia waterschap university college institute academy school faculty department ministry council committee commission association society foundation federation chamber union',
    'company corporation bank insurance hospital clinic pharmacy hotel museum library church group holding holdings consulting consultants consultancy solutions technologies technology systems logistics',
    'industries partners studio studios labs laboratory laboratories agency trading ventures capital enterprises enterprise services software networks robotics motors electronics',
    'pharmaceuticals energy media publishing publishers press works associates international global realty properties construction builders contractors',
    'universitat hochschule institut klinik krankenhaus stiftung verein verband verlag gesellschaft werke versicherung kanzlei handwerkskammer ministerium',
    'universite ecole societe cabinet agence ministere fondation hopital groupe mairie',
    'universidad instituto fundacion ayuntamiento empresa grupo banco ministerio sociedad asociacion despacho universidade fundacao associacao prefeitura',
    'inmobiliaria immobiliare immobilien imobiliaria agenzia clinica clinique kliniken taller talleres officina officine imprenta gestoria colegio escuela escola scuola gymnasium grundschule realschule lycee collège paroisse notariskantoor makelaardij makelaars advocaten huisartsenpraktijk tandartspraktijk apotheke pharmacie farmacia farmacie szkola szpital urzad gmina kancelaria biuro przychodnia skole kommune kommun legesenter koulu kunta praxis gasthof gasthaus weingut autohaus district borough township county parish diocese cooperative cooperativa kooperative genossenschaft parafia parroquia parrocchia pfarrei pfarramt farnost iroda zvaz spolek stowarzyszenie osp comune commune ville prefecture provincia regione gemeinde gemeente stadt stadtverwaltung rathaus amt landratsamt landkreis bezirksamt finanzamt polizei feuerwehr kanton concello theatre theater orchestra stadium arena',
    'embassy consulate botschaft konsulat ambassade consulat embajada consulado ambasciata consolato embaixada ambassad ambassaden',
    'universita istituto fondazione azienda gruppo banca universiteit stichting universitet stiftelse uniwersytet fundacja',
  ]
    .join(' ')
    .split(' '),
)

/** Places that lead Chinese company names: provinces, regions and large cities, simplified. */
export const HAN_PLACES: ReadonlySet<string> = new Set(
  (
    '中国 北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 内蒙古 ' +
    '香港 澳门 台湾 深圳 广州 东莞 佛山 珠海 中山 惠州 汕头 厦门 福州 泉州 杭州 宁波 温州 绍兴 嘉兴 金华 义乌 台州 湖州 南京 苏州 无锡 常州 南通 扬州 镇江 徐州 昆山 合肥 芜湖 ' +
    '济南 青岛 烟台 潍坊 威海 临沂 郑州 洛阳 武汉 长沙 株洲 成都 绵阳 西安 昆明 贵阳 南宁 桂林 柳州 海口 三亚 南昌 沈阳 大连 长春 哈尔滨 石家庄 保定 唐山 太原 呼和浩特 兰州 ' +
    '西宁 银川 乌鲁木齐 拉萨 台北 新北 桃园 台中 台南 高雄 新竹 浦东 华东 华南 华北 东京 日本 韩国 新加坡'
  ).split(' '),
)
