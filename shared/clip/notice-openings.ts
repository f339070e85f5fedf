/**
 * How the notices open that companies put below their mails. People write most of these openings about other things as well ("If you are
 * not the recipient of this parcel", "Any unauthorised use of the car park"), so each needs a second sign behind it.
 */
type Notices = {
  /** Speaks of the mail or of what it holds. */
  of: readonly string[]
  /** Is said of it in the same sentence. */
  says: readonly string[]
  /** Begins a condition or a warning; OF_IT keeps out the addressee of something else. */
  opens: readonly string[]
  /** Begins one that speaks of the mail and of the error by which it came: enough with a comma behind it. */
  errs?: readonly string[]
  /** What is asked of the reader then, in any sentence behind it. */
  asks: readonly string[]
  /** Other openings, each with what must follow in the same sentence. */
  pairs?: readonly (readonly [string, string])[]
}

const NOTICES: readonly Notices[] = [
  {
    of: [
      '(?:the |any |all )?information (?:contained |included |transmitted )?(?:in|with|by) this (?:e-?mail|message|communication|transmission)',
      '(?:the contents? of )?this (?:e-?mail|message|communication|transmission)',
    ],
    says: [
      'confidential|privileged|proprietary|for the (?:sole|exclusive) use',
      'intended (?:only |solely |exclusively )?for (?:the |its )?(?:sole |exclusive |intended |named )?(?:addressee|recipient|use (?:of|by)|(?:person|individual|entity)\\w*(?:\\(s\\))? (?:or|and|named|to wh|it is|addressed))',
    ],
    opens: [
      'if you (?:are not|are no|aren.t) (?:the|an) (?:intended |named )?(?:recipient|addressee)OF_IT',
      '(?:strictly )?(?:private|privileged) (?:and|&) confidential',
      'confidential: (?:for|if|this)',
    ],
    errs: ['if you (?:have )?received? this (?:e-?mail|message|communication|transmission) (?:in error|by mistake)'],
    asks: [
      'delet|destroy|notify|prohibit|unlawful|disclos|disseminat',
      '(?:inform|advise|alert|tell|contact) (?:us|the sender)|the (?:intended|named) (?:recipient|addressee)|addressed to|not (?:read|copy|use|forward|distribute)',
    ],
    pairs: [
      [
        '(?:any|the) (?:views|opinions)[^.]{0,40} (?:expressed|presented)',
        '(?:in|within) this (?:e-?mail|message|communication)|those of the (?:author|sender|individual)|necessarily',
      ],
      ['nothing in this (?:e-?mail|message)', 'contract|binding|agreement|an offer|legal'],
      [
        'any unauthori[sz]ed (?:use|disclosure|copying|review|distribution)',
        'this (?:e-?mail|message|communication|information)|disclos|copying|distribution|dissemination',
      ],
      [
        '(?:we|the (?:sender|company)) accepts? no (?:liability|responsibility)|no (?:liability|responsibility) is accepted',
        'e-?mail|message|virus|transmission|attachment',
      ],
      ['(?:e-?mail|internet)[^.]{0,30} cannot be guaranteed', 'secure|error|virus|intercept|corrupt'],
    ],
  },
  {
    of: [
      '(?:(?:der inhalt|die informationen) (?:in )?)?diese[rs]? (?:e-?mail|mail|nachricht|mitteilung)',
      'die in dieser (?:e-?mail|mail|nachricht|mitteilung) (?:enthaltenen|übermittelten) (?:informationen|inhalte|daten)',
    ],
    says: [
      'vertraulich|rechtlich geschützt',
      '(?:ausschließlich|ausschliesslich|nur|allein) für (?:den|die|das)[^.]{0,30}(?:adressat|empfänger|(?:genannte|bezeichnete|adressierte)n? person)',
      '(?:ausschließlich|ausschliesslich|nur|allein) für (?:den|die|das)[^.,]{0,40}(?:bestimmt|gedacht), an (?:den|die|das|welche)',
    ],
    opens: ['(?:wenn|falls|sollten|sind) sie (?:nicht|kein)[^.]{0,30}(?:adressat|empfänger)OF_IT'],
    errs: [
      '(?:wenn|falls|sollten|haben) sie diese (?:e-?mail|mail|nachricht)[^.]{0,30}(?:irrtümlich|versehentlich|fälschlich)\\p{L}* (?:erhalten|bekommen|empfangen|zugegangen)',
    ],
    asks: [
      'lösch|vernicht|benachrichtig|absender|unzulässig|nicht gestattet|untersagt|verboten|informieren sie|um (?:nachricht|mitteilung)',
    ],
    pairs: [
      [
        '(?:das|die|jede|jegliche) (?:unerlaubte|unbefugte)',
        'diese[rs]? (?:e-?mail|mail|nachricht)|kopieren[^.]{0,40}weitergabe|weitergabe[^.]{0,40}kopieren',
      ],
      ['aus dieser (?:e-?mail|mail|nachricht)', 'keine rechte'],
      ['bitte prüfen sie, ob diese (?:e-?mail|mail|nachricht)', 'ausgedruckt|ausdruck'],
      [
        '(?:informationen|hinweise|angaben)[^.]{0,20} zum (?:datenschutz|umgang mit ihren daten)',
        'webseite|website|homepage|internetseite|datenschutzerklärung|datenschutzhinweis|https?:|www|unter',
      ],
    ],
  },
  {
    of: [
      '(?:les informations (?:contenues|figurant|transmises) (?:dans|par) |le contenu de )?c(?:e|et) (?:message|courriel|e-?mail|mail|courrier électronique)',
      'cette (?:communication|transmission)',
    ],
    says: [
      'confidentiel|destinée?s? (?:à l.usage|au seul|aux seuls)|établie?s? à l.(?:intention|attention)|l.(?:intention|attention) exclusive',
      '(?:exclusivement|uniquement) (?:destinée?s? |réservée?s? )?(?:à|au|aux)[^.]{0,30}(?:destinataire|personne|usage|intention)',
    ],
    opens: ['si vous n.êtes pas (?:le |la |l.un des )?(?:bon |véritable )?destinataires?OF_IT'],
    errs: ['si vous (?:avez reçu|recevez) ce (?:message|courriel|mail)[^.]{0,20}par erreur'],
    asks: [
      'supprim|détrui|effac|interdit|divulg|expéditeur|émetteur|(?:avertir|avertissez|informer|informez)[^.]{0,20}immédiatement',
    ],
    pairs: [
      [
        'toute (?:utilisation|diffusion|publication|reproduction|divulgation|modification)[^.]{0,60}(?:utilisation|diffusion|reproduction|divulgation|message|courriel|e-?mail)',
        'interdite|prohibée',
      ],
      ['l.intégrité de ce (?:message|courriel)', 'assur|garanti|responsab|internet'],
      ['n.imprimez ce (?:message|courriel|mail)', 'nécessaire|environnement|besoin'],
    ],
  },
  {
    of: [
      '(?:la información (?:contenida|incluida|transmitida|que contiene|adjunta)[^.]{0,20}|el contenido de )?(?:en )?(?:este|el presente) (?:correo|mensaje|e-?mail)',
      'esta comunicación',
    ],
    says: [
      'confidencial|privilegiad|uso exclusivo',
      '(?:únicamente|exclusivamente|sólo|solo) (?:a|al|para|por)(?: su| el| la| los| las)? (?:destinatari|personas? (?:a|indicad|arriba)|uso de)',
    ],
    opens: ['si (?:usted )?no es (?:usted )?el (?:verdadero |legítimo )?destinatarioOF_IT'],
    errs: ['si (?:usted )?(?:ha recibido|recibe|recibió) este (?:correo|mensaje|e-?mail)[^.]{0,20} por error'],
    asks: [
      'elimin|borr|destru|notifi|remitente|prohibid|divulg|(?:avis|inform|comuni)\\p{L}+[^.]{0,12} (?:al|inmediat)',
    ],
    pairs: [
      [
        '(?:de conformidad con|en cumplimiento de|de acuerdo con)[^.]{0,60}(?:protección de datos|reglamento general|rgpd|lopd)',
        'informamos|tratad|tratamiento|responsable|fichero',
      ],
      [
        '(?:le|les) informamos (?:de )?que sus datos',
        'tratad|tratamiento|fichero|incorporad|responsable del|finalidad',
      ],
      [
        'antes de imprimir,? (?:(?:este|el) (?:correo|mensaje|e-?mail)|piens[ae])',
        'medio ?ambiente|necesari|planeta|naturaleza',
      ],
    ],
  },
  {
    of: [
      '(?:as informações|a informação) (?:contid|constante|inclu)[^.]{0,30}',
      '(?:o conteúdo d)?(?:esta (?:mensagem|comunicação)|este (?:e-?mail|correio))',
    ],
    says: [
      'confidencia|privilegiad|uso exclusivo',
      '(?:exclusivamente|unicamente|apenas|somente) (?:ao|à|aos|para)[^.]{0,20}(?:destinatári|pessoa\\p{L}* (?:a quem|indicad|acima)|uso d)',
    ],
    opens: ['(?:se|caso) (?:você |v\\. ?exa\\.? )?não (?:é|for|seja) o (?:legítimo |correto )?destinatárioOF_IT'],
    errs: [
      '(?:se|caso) (?:você |a? ?tenha )?receb(?:eu|ido|a|er) (?:esta|este) (?:mensagem|e-?mail)[^.]{0,20} por (?:engano|erro)',
    ],
    asks: [
      'elimin|apag|exclu(?:a|ir)|destru|notifi|remetente|proibid|divulg|(?:avis|inform|comuni)\\p{L}+[^.]{0,12} (?:ao|o emit|imediat)',
    ],
    pairs: [
      ['antes de imprimir,? (?:est[ea] (?:mensagem|e-?mail)|o e-?mail|pense)', 'ambiente|necessári|planeta|natureza'],
    ],
  },
  {
    of: [
      '(?:le informazioni (?:contenute|trasmesse|riportate)[^.]{0,10} |il contenuto di )?(?:in )?(?:questo (?:messaggio|documento)|questa (?:e-?mail|mail|comunicazione))',
      '(?:il|la) presente (?:messaggio|e-?mail|comunicazione)',
    ],
    says: [
      'riservat|confidenzial|uso esclusivo',
      '(?:esclusivamente|unicamente|soltanto) (?:al|alla|ai|alle|per)[^.]{0,20}(?:destinatari|person[ae] (?:a cui|cui|sopra|indicat)|uso d)',
    ],
    opens: ['(?:qualora|se) non (?:foste|siete|fosse|sei|è)[^.]{0,30}destinatari[oi]?OF_IT'],
    errs: [
      '(?:qualora|se|chiunque)[^.]{0,30}ric[ei]v\\p{L}+ (?:questo|questa|la presente|il presente)[^.]{0,40}(?:per errore|per sbaglio|erroneamente)',
    ],
    asks: ['cancell|distrugg|elimin|mittente|vietat|proibit|divulg|darne (?:comunicazione|avviso)|avvisar|avvertir'],
    pairs: [
      [
        'ai sensi (?:del|dell)[^.]{0,60}(?:gdpr|2016/679|196/2003|privacy)',
        'messaggio|e-?mail|informazioni (?:contenute|riservate)|destinatari|tratta(?:mento|ti)|si informa',
      ],
      [
        'prima di stampare,? (?:questa (?:e-?mail|mail)|questo messaggio|la (?:presente )?e?-?mail|pens)',
        'ambiente|necessario|natura|pianeta',
      ],
    ],
  },
  {
    of: [
      '(?:de (?:informatie|inhoud) (?:in|van|verzonden met) )?(?:dit (?:e-?mail)?bericht|deze (?:e-?mail|mail|boodschap))',
    ],
    says: [
      'vertrouwelijk',
      '(?:bestemd|bedoeld)(?: voor)?[^.]{0,40}(?:geadresseerde|(?:beoogde )?ontvanger|persoon aan)',
    ],
    opens: ['(?:indien|als|bent|mocht) u niet (?:de |het )?(?:bedoelde |beoogde )?(?:geadresseerde|ontvanger)OF_IT'],
    errs: [
      '(?:indien|als|heeft|mocht) u dit (?:e-?mail)?bericht[^.]{0,30}(?:ten onrechte|per abuis|abusievelijk|per vergissing)',
    ],
    asks: [
      'verwijder|vernietig|afzender|verboden|niet toegestaan|openbaar|verspreid|op de hoogte|te informeren|te melden',
    ],
    pairs: [
      ['(?:aan|uit) (?:dit|deze|de)[^.]{0,30}(?:bericht|e-?mail|mail|inhoud|informatie)', 'geen rechten'],
      ['openbaarmaking, vermenigvuldiging', 'verspreiding|verstrekking|niet toegestaan'],
      ['print (?:deze|dit) (?:e-?mail|mail|bericht) alleen', 'nodig|noodzakelijk|milieu'],
    ],
  },
  {
    of: [
      '(?:informationen|innehållet) i (?:detta|denna|det här)[^.]{0,20}|denna e-?post|det här meddelandet',
      'detta (?:e-?post|mejl|mail)?meddelande|detta (?:mejl|mail)',
      'så (?:här )?behandlar vi (?:dina )?personuppgifter',
    ],
    says: [
      'konfidentiell|sekretess|https?:|www\\.',
      '(?:endast|enbart|uteslutande)[^.]{0,12} (?:för|till) (?:adressat|(?:den |de )?(?:avsedd\\p{L} |angiv\\p{L} )?mottagar|den person)',
    ],
    opens: [
      'om du inte är (?:den )?(?:avsedda?|rätte?a?) mottagare\\p{L}*OF_IT',
      'om du (?:har )?(?:fått|mottagit) (?:detta|det här|denna) (?:e-?post|mejl|mail|meddelande)[^.]{0,30}av misstag',
    ],
    asks: [
      'radera|ta bort|förstör|avsändare|underrätta|meddela (?:oss|genast)|otillåt|förbjud|inte tillåt|sprid|kopier',
    ],
  },
  {
    of: [
      '(?:indholdet (?:af|i)|oplysningerne i) (?:denne|dette)[^.]{0,20}|denne (?:e-?mail|mail|meddelelse|besked)',
      '(?:sådan|her) behandler vi (?:dine )?personoplysninger',
    ],
    says: [
      'fortrolig|tavshedspligt|https?:|www\\.',
      '(?:kun|udelukkende|alene)[^.]{0,12} (?:til|for) (?:adressat|(?:den |de )?(?:rette |angivne |tilsigtede )?modtager|den person)',
    ],
    opens: [
      '(?:(?:hvis|såfremt) du ikke er|er du ikke) (?:den )?(?:rette|tiltænkte|tilsigtede) modtagerOF_IT',
      '(?:hvis|såfremt) du (?:fejlagtigt |ved en fejl )?har modtaget denne (?:e-?mail|mail|meddelelse)[^.]{0,40}(?:fejl|fejlagtigt|ved en fejltagelse)',
    ],
    asks: ['slet(?!\\p{L}* ikke)|destruer|makuler|afsender|forbudt|ulovlig|ikke tilladt|underret|videregiv|kopier'],
  },
  {
    of: ['(?:innholdet|informasjonen) i denne[^.]{0,20}|denne (?:e-?posten?|meldingen)'],
    says: [
      'konfidensiel|fortrolig|taushets',
      '(?:kun|bare|utelukkende)[^.]{0,12} (?:for|til)? ?(?:adressat|(?:den |de )?(?:rette |angitte )?mottaker|den person)',
    ],
    opens: [
      '(?:(?:hvis|dersom|om) du ikke er|er du ikke) (?:den )?(?:rette?|tiltenkte|rettmessige) mottakerOF_IT',
      '(?:hvis|dersom|om) du (?:ved en feil )?har (?:mottatt|fått) denne (?:e-?post|meldingen)[^.]{0,40}feil',
    ],
    asks: ['slett|destruer|makuler|avsender|forbudt|ulovlig|ikke tillatt|underrett|videreformidl|kopier'],
  },
  {
    of: ['tämän? (?:sähköposti(?:viesti)?n?|viesti(?:n)?)'],
    says: ['luottamuksell', '(?:vain|ainoastaan|yksinomaan) [^.]{0,30}(?:vastaanottaj|saaja)'],
    opens: [
      '(?:jos|mikäli) (?:et ole|ette ole)[^.]{0,30}vastaanottaja',
      '(?:jos|mikäli) (?:olet|olette) (?:saanut|vastaanottanut)[^.]{0,20}(?:viesti|posti)[^.]{0,30}(?:vahingossa|erehdyksessä|virheellisesti)',
    ],
    asks: ['poista|tuho|hävit|lähettäjä|kielletty|levit|kopioi|luvaton'],
  },
  {
    of: ['(?:treść |informacje zawarte w )?(?:niniejsz|t[aeą]j? )\\p{L}* ?(?:wiadomoś|e-?mail|korespondencj)\\p{L}*'],
    says: ['poufn', '(?:wyłącznie|jedynie|tylko)[^.]{0,24}(?:adresat|odbiorc|użytku)'],
    opens: [
      '(?:jeżeli|jeśli) nie (?:są|jest|jesteś)[^.]{0,30}(?:adresatem|odbiorcą)OF_IT',
      '(?:jeżeli|jeśli) (?:\\p{L}+ )?otrzyma\\p{L}+(?=[^.]{0,50}(?:wiadomo|mail|korespondenc))[^.]{0,50}(?:omyłk|pomyłk|przypadk)',
    ],
    asks: ['usun|skasow|zniszcz|nadawc|powiadom|zabronion|niedozwolon|rozpowszechn|kopiow|ujawni'],
    pairs: [
      ['administratorem (?:\\p{L}+[ /]){0,3}danych osobowych', 'siedzib|spół|sp\\. ?z|rodo|przetwarz|https?:|www'],
    ],
  },
  {
    of: [
      'tento (?:e-?mail|mail)|tato (?:e-?mailová )?zpráva|(?:obsah|informace (?:obsažené|uvedené) v) (?:této|tohoto|tomto) (?:e-?mail|zpráv)',
    ],
    says: [
      'důvěrn|(?:výhradně|výlučně|pouze|jen) (?:pro )?(?:\\p{L}+ )?(?:adresát|příjemc)',
      '(?:není|nepředstavuje) (?:návrh|nabídk|závazn)[^.]{0,60}(?:smlouv|zákoník|právn)',
    ],
    opens: [
      '(?:pokud|jestliže) nejste[^.]{0,40}(?:adresát|příjemc)',
      '(?:pokud|jestliže) jste[^.]{0,30}(?:zpráv|mail)[^.]{0,30}obdrže[^.]{0,40}(?:omylem|nedopatřením)',
      '(?:pokud|jestliže) jste[^.]{0,30}obdrže[^.]{0,30}(?:zpráv|mail)[^.]{0,30}(?:omylem|nedopatřením)',
      '(?:pokud|jestliže) jste[^.]{0,30}(?:omylem|nedopatřením)[^.]{0,20}obdrže',
    ],
    asks: ['smaž|vymaž|odstraň|znič|odesílatel|zakázán|neoprávněn|upozorn|šíř|kopír'],
  },
  {
    of: [
      '(?:это|данное|настоящее) (?:электронное )?(?:сообщение|письмо)|содержание (?:этого|данного|настоящего) (?:сообщения|письма)',
      '(?:информация|сведения),? содержащ\\p{L}+ в[^.]{0,30}(?:сообщени|письм)\\p{L}+',
    ],
    says: ['конфиденциальн', '(?:исключительно|только) (?:для|тому)[^.]{0,30}(?:адресат|получател|лиц)'],
    opens: [
      'если вы не являетесь[^.]{0,30}(?:адресатом|получателем)',
      'если вы получили (?:это|данное|настоящее) (?:электронное )?(?:сообщение|письмо)[^.]{0,40}(?:по ошибке|ошибочно)',
      'если (?:это|данное|настоящее) (?:электронное )?(?:сообщение|письмо)[^.]{0,60}по ошибке',
    ],
    asks: ['удал|уничтож|отправител|уведом|запрещ|копиров|распростран|разглаш'],
  },
  {
    of: ['(?:işbu|bu) (?:e-?posta|elektronik posta|mesaj|ileti|e-?mail)\\p{L}*'],
    says: [
      'gizli|kişi (?:ya da|veya|ve) kurum|(?:hukuken|kanunen) korun',
      '(?:yalnızca|sadece|yalnız)[^.]{0,60}(?:alıcı|gönderildiği)',
    ],
    opens: [
      '(?:eğer )?(?:bu |işbu )?(?:mesajın|iletinin|e-?postanın)[^.]{0,30}alıcısı değil',
      '(?:eğer )?(?:bu|işbu) (?:mesajı|iletiyi|e-?postayı)[^.]{0,20}(?:yanlışlıkla|sehven|hata)',
    ],
    asks: ['(?<!\\p{L})sil(?:in|ip|me)|imha|göndere[nı]|bildir|yasak|kopyala|ifşa'],
  },
  {
    of: ['(?:本|此|该|該|这封|這封)(?:封)?(?:电子|電子)?(?:邮件|郵件|信件|电邮|電郵|讯息|訊息)'],
    says: [
      '(?:含有?|属于?|屬於?|载有|載有|涉及|系|係)[^。]{0,20}(?:保密|机密|機密)|(?:保密|机密|機密)(?:信息|資訊|资讯|资料|資料|文件|性)',
      '(?:仅|僅|只|专|專)(?:供|限|为|為|发送|發送)[^。]{0,16}(?:收件|接收|收信|(?:指定|特定|所列)(?:的)?(?:人|对象|對象|个人|個人|机构|機構))',
      '法律(?:特权|特權|保护|保護)',
    ],
    opens: [
      '(?:如果?|若|倘若|假如)(?:您|你|阁下|閣下|台端)?(?:并|並)?(?:非|不是)[^。]{0,20}(?:收件|接收|收信|受件)',
      '(?:如果?|若|倘若)[^。]{0,10}(?:误收|誤收|错收|錯收|错误地?收到|錯誤地?收到)[^。]{0,12}(?:邮件|郵件|信)',
    ],
    asks: [
      '删除|刪除|销毁|銷毀|发件人|發件人|寄件人|寄件者|严禁|嚴禁|禁止|不得',
      '(?:请勿|請勿)(?:使用|阅读|閱讀|复制|複製|转发|轉發|散|传播|傳播|披露)',
    ],
    pairs: [
      [
        '未[经經](?:授权|授權|发件人|寄件人|本公司)',
        '(?:禁止|不得)[^。]{0,30}(?:邮件|郵件|传播|傳播|披露|揭露|散[发布發佈])',
      ],
    ],
  },
  {
    of: ['(?:この|本)(?:電子|E)?メール'],
    says: ['機密|秘密情報|(?:宛先|名宛|受信者|受取人)[^。]{0,30}(?:のみ|限|だけ)'],
    opens: ['(?:万が?一)?[、,]?お?心当たりの?ない(?:方|場合)', '誤って受信(?:された|した)'],
    asks: ['削除|破棄|開示|複製|転送|転載|禁じ|禁止|送信者|発信者'],
    pairs: [
      [
        '(?:万が?一)?[、,]?(?:誤って(?:この|本)?(?:電子)?メールを?(?:受信|受け取)|(?:この|本)(?:電子)?メールを?誤って(?:受信|受け取))',
        '削除|破棄|連絡|通知|禁',
      ],
    ],
  },
]

/** "the recipient of the parcel" is somebody else's. */
const OF_IT =
  '(?!\\p{L}* (?:\\p{L}+ )?(?:of (?:the|this|that|these|your|my|our|a)|der|des|diese[rs]|meine[rs]|del|de la|de l.|de ce|de cette|du|de votre|de su|de este|do|da|deste|desta|della|di questo|van de|van het|van dit) ' +
  '(?!(?:presente |présent )?(?:e-?mail|mail|message|courriel|mensaje|mensagem|correo|nachricht|messaggio|bericht|comuni|communi|transmi)))'

function anyOf(parts: readonly string[]): string {
  return withoutAccents(`(?:${parts.join('|').replaceAll('OF_IT', OF_IT)})`)
}

/** "bórrelo" and "destrúyalo" move the accent of "borre" and "destruya"; many write without any. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

/** Two signs in one sentence that speaks of the mail itself. */
const STATEMENTS = NOTICES.map(({ of, says }) => new RegExp(`^${anyOf(of)}[^.。!?]{0,140}${anyOf(says)}`, 'iu'))

const WARNINGS = NOTICES.flatMap(({ opens, errs = [], asks, pairs = [] }) => [
  new RegExp(`^${anyOf([...opens, ...errs])}[^]{0,400}?${anyOf(asks)}`, 'iu'),
  ...errs.map((err) => new RegExp(`^${anyOf([err])}(?: haben| hat| avez| hebt| heeft| ontvangen){0,2},`, 'iu')),
  ...pairs.map(([opening, more]) => new RegExp(`^${anyOf([opening])}[^.。!?]{0,140}?${anyOf([more])}`, 'iu')),
])

/** Openings without the second sign. */
const DOUBTS = NOTICES.map(({ of, opens, errs = [] }) => new RegExp(`^${anyOf([...of, ...opens, ...errs])}`, 'iu'))

/** A shorter warning is a postscript: nobody's lawyer is that brief. Han says the same in fewer characters. */
const MIN_WARNING = 40
const MIN_HAN_WARNING = 14

/** True for a text that opens as a notice does and goes on as one. It counts below a signature only: people write such sentences too. */
export function opensNotice(text: string): boolean {
  const plain = withoutAccents(text)
  if (STATEMENTS.some((statement) => statement.test(plain))) return true
  const least = /^\P{L}*[\p{Script=Han}\p{Script=Hiragana}]/u.test(plain) ? MIN_HAN_WARNING : MIN_WARNING
  return plain.length >= least && WARNINGS.some((warning) => warning.test(plain))
}

/** True for a text that opens as a notice does, however it goes on: reply or notice, it is no part of a card. */
export function couldBeNotice(text: string): boolean {
  const plain = withoutAccents(text)
  return DOUBTS.some((doubt) => doubt.test(plain))
}
