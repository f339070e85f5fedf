/**
 * How the notices open that companies put below their mails: `of` speaks of the mail or of what it holds, `says` is said of it in the
 * same sentence, `whole` says enough by itself;
 * OF_IT there keeps out the addressee of something else. What people write of a mail by hand ("this mail is for Bob too") is none of them.
 */
type Opening = { of: string; says: string; whole: string }

const OPENINGS: Record<string, Opening> = {
  en: {
    of: '(?:the |any |all )?information (?:contained |included |transmitted )?(?:in|with|by) this (?:e-?mail|message|communication|transmission)|(?:the contents? of )?this (?:e-?mail|message|communication|transmission)',
    says: 'confidential|privileged|proprietary|intended (?:only|solely|exclusively)|intended for the (?:addressee|recipient|named|person|individual|entity|use|sole|exclusive)|for the (?:sole|exclusive) use',
    whole:
      'if you (?:are not|are no) the (?:intended |named )?(?:recipient|addressee)OF_IT|if you (?:have )?received? this (?:e-?mail|message|communication|transmission) (?:in error|by mistake)|(?:any|the) (?:views|opinions)[^.]{0,40} expressed|nothing in this (?:e-?mail|message) (?:creates?|constitutes?|shall)|any unauthori[sz]ed (?:use|disclosure|copying|review|distribution)|(?:strictly )?(?:private|privileged) (?:and|&) confidential|confidential: (?:for|if|this)|(?:we|the (?:sender|company)) accepts? no (?:liability|responsibility)|no (?:liability|responsibility) is accepted|(?:e-?mail|internet)[^.]{0,30} cannot be guaranteed',
  },
  de: {
    of: '(?:(?:der inhalt|die informationen) (?:in )?)?diese[rs]? (?:e-?mail|mail|nachricht|mitteilung)|die in dieser (?:e-?mail|mail|nachricht|mitteilung) (?:enthaltenen|übermittelten) (?:informationen|inhalte|daten)',
    says: 'vertraulich|(?:ausschließlich|ausschliesslich|nur|allein) für (?:den|die|das)[^.]{0,30}(?:adressat|empfänger|person)|rechtlich geschützt',
    whole:
      '(?:wenn|falls|sollten|sind) sie (?:nicht|kein)[^.]{0,30}(?:adressat|empfänger)OF_IT|(?:wenn|falls|sollten|haben) sie diese (?:e-?mail|mail|nachricht)[^.]{0,30}(?:irrtümlich|versehentlich)|(?:das|die|jede) (?:unerlaubte|unbefugte)|aus dieser (?:e-?mail|nachricht) können keine rechte|bitte prüfen sie, ob diese[^.]{0,40}(?:ausgedruckt|ausdruck)|(?:informationen|hinweise|angaben)[^.]{0,20} zum (?:datenschutz|umgang mit ihren daten)[^.]{0,30}(?:finden|erhalten|unter|siehe|:)',
  },
  fr: {
    of: '(?:les informations (?:contenues|figurant|transmises) (?:dans|par) |le contenu de )?c(?:e|et) (?:message|courriel|e-?mail|mail|courrier électronique)|cette (?:communication|transmission)',
    says: 'confidentiel|(?:exclusivement|uniquement) (?:destinée?s?|réservée?s?|à (?:l.|son|ses|votre))|destinée?s? (?:exclusivement|uniquement|à l.usage|au seul|aux seuls)|établie?s? à l.(?:intention|attention)|l.(?:intention|attention) exclusive',
    whole:
      'si vous n.êtes pas (?:le |la |l.un des )?(?:bon |véritable )?destinataires?OF_IT|si vous (?:avez reçu|recevez) ce (?:message|courriel|mail)[^.]{0,20}par erreur|toute (?:utilisation|diffusion|publication|reproduction|divulgation|modification)[^.]{0,80}(?:interdite|prohibée|autorisée)|l.intégrité de ce message|n.imprimez ce (?:message|courriel|mail)',
  },
  es: {
    of: '(?:la información (?:contenida|incluida|transmitida|que contiene|adjunta)[^.]{0,20}|el contenido de )?(?:en )?(?:este|el presente) (?:correo|mensaje|e-?mail)|esta comunicación',
    says: 'confidencial|privilegiad|(?:únicamente|exclusivamente|sólo|solo) (?:a|al|para|por)(?: su| el| la| los)? (?:destinatari|persona|uso)|dirigid[oa]s? (?:únicamente|exclusivamente)|uso exclusivo',
    whole:
      'si (?:usted )?no es (?:usted )?el (?:verdadero |legítimo )?destinatarioOF_IT|si (?:usted )?(?:ha recibido|recibe|recibió) este (?:correo|mensaje|e-?mail)[^.]{0,20} por error|(?:de conformidad con|en cumplimiento de|de acuerdo con)[^.]{0,60}(?:protección de datos|reglamento general|rgpd|lopd)|(?:le|les) informamos (?:de )?que sus datos (?:personales|serán)|antes de imprimir,? (?:este|el (?:correo|mensaje)|piense?a?)',
  },
  pt: {
    of: '(?:as informações|a informação) (?:contid|constante|inclu)[^.]{0,30}|(?:o conteúdo d)?(?:esta (?:mensagem|comunicação)|este (?:e-?mail|correio|email))',
    says: 'confidencia|privilegiad|(?:exclusivamente|unicamente|apenas|somente) (?:ao|à|aos|para)[^.]{0,20}(?:destinatári|pessoa|uso)|destinad[ao]s? (?:exclusiva|unica)mente|uso exclusivo',
    whole:
      '(?:se|caso) (?:você |v\\. ?exa\\.? )?não (?:é|for|seja) o (?:legítimo |correto )?destinatário|(?:se|caso) (?:você |a? ?tenha )?receb(?:eu|ido|a|er) (?:esta|este) (?:mensagem|e-?mail)[^.]{0,20} por (?:engano|erro)|antes de imprimir,? (?:este|esta|o e-?mail|pense)',
  },
  it: {
    of: '(?:le informazioni (?:contenute|trasmesse|riportate)[^.]{0,10} |il contenuto di )?(?:in )?(?:questo (?:messaggio|documento)|questa (?:e-?mail|mail|comunicazione)|(?:il|la) presente (?:messaggio|e-?mail|comunicazione))',
    says: 'riservat|confidenzial|(?:esclusivamente|unicamente|soltanto) (?:al|alla|ai|alle|per)[^.]{0,20}(?:destinatari|person|uso)|destinat[oaei] (?:esclusiva|unica)mente|uso esclusivo',
    whole:
      '(?:qualora|se) non (?:foste|siete|fosse|sei|è)[^.]{0,30}destinatari[oi]?OF_IT|(?:qualora|se|chiunque)[^.]{0,30}ric[ei]v\\p{L}+ (?:questo|questa|la presente|il presente)[^.]{0,40}(?:per errore|per sbaglio|erroneamente)|ai sensi (?:del|dell)[^.]{0,60}(?:gdpr|2016/679|196/2003|privacy)|prima di stampare,? (?:questa|questo|la (?:presente )?e?-?mail|pens)',
  },
  nl: {
    of: '(?:de (?:informatie|inhoud) (?:in|van|verzonden met) )?(?:dit (?:e-?mail)?bericht|deze (?:e-?mail|mail|boodschap))',
    says: 'vertrouwelijk|(?:uitsluitend|alleen|enkel|slechts) (?:bestemd|bedoeld)|bestemd voor de (?:geadresseerde|beoogde ontvanger)',
    whole:
      '(?:aan|uit) (?:dit|deze|de)[^.]{0,60}geen rechten|(?:indien|als|bent|mocht) u niet (?:de |het )?(?:bedoelde |beoogde )?(?:geadresseerde|ontvanger)OF_IT|(?:indien|als|heeft|mocht) u dit (?:e-?mail)?bericht[^.]{0,30}(?:ten onrechte|per abuis|abusievelijk|per vergissing)|openbaarmaking, vermenigvuldiging|print (?:deze|dit) (?:e-?mail|mail|bericht) alleen',
  },
  sv: {
    of: '(?:informationen|innehållet) i (?:detta|denna|det här)[^.]{0,20}|detta (?:e-?post|mejl|mail)?meddelande|detta (?:mejl|mail)|denna e-?post|det här meddelandet',
    says: 'konfidentiell|sekretess|(?:endast|enbart|uteslutande) avse[dt]|avse[dt]{1,2} (?:endast|enbart|uteslutande)',
    whole:
      'om du inte är (?:den )?(?:avsedda?|rätte?a?) mottagare|om du (?:har )?(?:fått|mottagit) (?:detta|det här|denna)[^.]{0,30}av misstag|så (?:här )?behandlar vi (?:dina )?personuppgifter',
  },
  da: {
    of: '(?:indholdet (?:af|i)|oplysningerne i) (?:denne|dette)[^.]{0,20}|denne (?:e-?mail|mail|meddelelse|besked)',
    says: 'fortrolig|tavshedspligt|(?:kun|udelukkende|alene) (?:beregnet|bestemt|tiltænkt)|(?:beregnet|bestemt|tiltænkt) (?:kun|udelukkende|alene)',
    whole:
      '(?:(?:hvis|såfremt) du ikke er|er du ikke) (?:den )?(?:rette|tiltænkte|tilsigtede) modtager|(?:sådan|her) behandler vi (?:dine )?personoplysninger|(?:hvis|såfremt) du (?:fejlagtigt |ved en fejl )?har modtaget denne[^.]{0,40}(?:fejl|fejlagtigt|ved en fejltagelse)',
  },
  no: {
    of: '(?:innholdet|informasjonen) i denne[^.]{0,20}|denne (?:e-?posten?|meldingen)',
    says: 'konfidensiel|fortrolig|taushets|(?:kun|bare|utelukkende) (?:ment|beregnet|tiltenkt)|(?:ment|beregnet|tiltenkt) (?:kun|bare|utelukkende)',
    whole:
      '(?:(?:hvis|dersom|om) du ikke er|er du ikke) (?:den )?(?:rette?|tiltenkte|rettmessige) mottaker|(?:hvis|dersom|om) du (?:ved en feil )?har (?:mottatt|fått) denne[^.]{0,40}(?:feil|feilaktig)',
  },
  fi: {
    of: 'tämän? (?:sähköposti(?:viesti)?n?|viesti(?:n)?)',
    says: 'luottamuksell|(?:vain|ainoastaan|yksinomaan) (?:vastaanottaj|sen vastaanottaj|tarkoitetu)|tarkoitettu (?:vain|ainoastaan|yksinomaan)',
    whole:
      '(?:jos|mikäli) (?:et ole|ette ole)[^.]{0,30}vastaanottaja|(?:jos|mikäli) (?:olet|olette) (?:saanut|vastaanottanut)[^.]{0,40}(?:vahingossa|erehdyksessä|virheellisesti)',
  },
  pl: {
    of: '(?:treść |informacje zawarte w )?(?:niniejsz|t[aeą]j? )\\p{L}* ?(?:wiadomoś|e-?mail|korespondencj)\\p{L}*',
    says: 'poufn|przeznaczon\\p{L}+ (?:jest )?(?:wyłącznie|jedynie|tylko)|(?:wyłącznie|jedynie) (?:dla|do)',
    whole:
      '(?:jeżeli|jeśli) nie (?:są|jest|jesteś)[^.]{0,30}(?:adresatem|odbiorcą)|(?:jeżeli|jeśli) (?:\\p{L}+ )?otrzyma\\p{L}+[^.]{0,50}(?:omyłk|pomyłk|przypadk)|administratorem (?:\\p{L}+[ /]){0,3}danych osobowych',
  },
  cs: {
    of: 'tento (?:e-?mail|mail)|tato (?:e-?mailová )?zpráva|(?:obsah|informace (?:obsažené|uvedené) v) (?:této|tohoto|tomto)',
    says: 'důvěrn|určen\\p{L}* (?:výhradně|výlučně|pouze|jen)|(?:výhradně|výlučně|pouze) (?:pro )?adresát|(?:není|nepředstavuje) (?:návrh|nabídk|závazn)',
    whole:
      '(?:pokud|jestliže) nejste[^.]{0,40}(?:adresát|příjemc)|(?:pokud|jestliže) jste[^.]{0,30}obdrže[^.]{0,40}(?:omylem|nedopatřením)|(?:pokud|jestliže) jste[^.]{0,30}(?:omylem|nedopatřením)[^.]{0,20}obdrže',
  },
  ru: {
    of: '(?:это|данное|настоящее) (?:электронное )?(?:сообщение|письмо)|(?:информация|сведения),? содержащ\\p{L}+ в[^.]{0,30}(?:сообщени|письм)\\p{L}+|содержание (?:этого|данного|настоящего) (?:сообщения|письма)',
    says: 'конфиденциальн|предназначен\\p{L}* (?:исключительно|только)|исключительно для',
    whole:
      'если вы не являетесь[^.]{0,30}(?:адресатом|получателем)|если вы получили (?:это|данное|настоящее)[^.]{0,40}(?:по ошибке|ошибочно)|если (?:это|данное|настоящее)[^.]{0,60}по ошибке',
  },
  tr: {
    of: '(?:işbu|bu) (?:e-?posta|elektronik posta|mesaj|ileti|e-?mail)\\p{L}*',
    says: 'gizli|(?:yalnızca|sadece|yalnız)[^.]{0,60}(?:alıcı|kişi|kurum)|kişi (?:ya da|veya|ve) kurum|(?:hukuken|kanunen) korun',
    whole:
      '(?:eğer )?(?:bu |işbu )?(?:mesajın|iletinin|e-?postanın)[^.]{0,30}alıcısı değil|(?:eğer )?(?:bu|işbu) (?:mesajı|iletiyi|e-?postayı)[^.]{0,20}(?:yanlışlıkla|sehven|hata)',
  },
  zh: {
    of: '(?:本|此|该|該|这封|這封)(?:封)?(?:电子|電子)?(?:邮件|郵件|信件|电邮|電郵|讯息|訊息)',
    says: '保密|机密|機密|(?:仅|僅|只|专|專)(?:供|限|为|為|发送|發送)[^。]{0,16}(?:收件|接收|收信|指定|特定|所列|本人)|法律(?:特权|特權|保护|保護)',
    whole:
      '(?:如果?|若|倘若|假如)(?:您|你|阁下|閣下|台端)?(?:并|並)?(?:非|不是)[^。]{0,20}(?:收件|接收|收信|受件)|(?:如果?|若|倘若)[^。]{0,10}(?:误收|誤收|错收|錯收|错误地?收到|錯誤地?收到)[^。]{0,12}(?:邮件|郵件|信)|未经(?:授权|发件人|本公司)[^。]{0,30}(?:禁止|不得)|未經(?:授權|寄件人|本公司)[^。]{0,30}(?:禁止|不得)',
  },
  ja: {
    of: '(?:この|本)(?:電子|E)?メール',
    says: '機密|秘密情報|(?:宛先|名宛|受信者|受取人)[^。]{0,30}(?:のみ|限|だけ)',
    whole:
      '(?:万が?一)?[、,]?(?:誤って(?:この|本)?(?:電子)?メールを?(?:受信|受け取)|(?:この|本)(?:電子)?メールを?誤って(?:受信|受け取)|お?心当たりの?ない(?:方|場合)|誤って受信(?:された|した))',
  },
}

/** "the recipient of the parcel" is somebody else's. */
const OF_IT =
  '(?!\\p{L}* (?:\\p{L}+ )?(?:of the|of your|der|des|del|de la|de l.|du|de votre|de su|della|van de|van het) (?!(?:presente |présent )?(?:e-?mail|mail|message|courriel|mensaje|correo|nachricht|messaggio|bericht|comuni)))'

const NOTICE = new RegExp(
  `^(?:${Object.values(OPENINGS)
    .map(({ of, says, whole }) => `(?:${of})[^.。!?]{0,140}(?:${says})|${whole}`)
    .join('|')
    .replaceAll('OF_IT', OF_IT)})`,
  'iu',
)

/** True for a text that opens as a notice does. */
export function opensNotice(text: string): boolean {
  return NOTICE.test(text)
}
