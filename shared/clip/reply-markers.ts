import { MORE_ROWS } from './reply-markers-more.ts'
// Words by which mail clients and people mark the parts of a mail, by language. Clients write them, so they are few and
// stable; a language is one row, words are separated by bars. Labels are compared without spaces inside CJK words, in
// lower case, without the colon.

export type Row = {
  lang: string
  /** Header labels of a quoted or forwarded mail, and other labels that may stand between them. */
  from: string
  date: string
  to: string
  cc: string
  subject: string
  other?: string
  /** Words that begin an attribution line ("On …, Ann wrote:"), and the verbs in it. */
  lead: string
  verb: string
  /** Words between runs of dashes, above a quoted and above a forwarded mail. */
  original: string
  forward: string
  /** Sign-offs that stand alone on a line or before a name. */
  signOff: string
  /** How a line that a device or an app adds begins. */
  device: string
}

const ROWS: readonly Row[] = [
  {
    lang: 'en',
    from: 'from',
    date: 'sent|date|sent at|sent on',
    to: 'to',
    cc: 'cc|bcc',
    subject: 'subject|subj|re',
    other:
      'reply-to|reply to|attachments|attachment|importance|priority|sender|organization|resent-from|' +
      'message-id|mailed-by|signed-by|when|where',
    lead: 'on|at',
    verb: 'wrote|writes|sent|has written',
    original:
      'original message|original email|original e-mail|original mail|reply message|replied message|' +
      'previous message|original appointment|reply separator',
    forward:
      'forwarded message|forwarded mail|forwarded email|begin forwarded message|forwarded by|' +
      'forwarded letter|start of forwarded message',
    signOff:
      'best|best regards|kind regards|warm regards|kindest regards|warmest regards|regards|with regards|' +
      'with best regards|with kind regards|many regards|rgds|best wishes|warm wishes|all the best|my best|' +
      'br|kr|thanks|thank you|many thanks|thanks a lot|thanks so much|thank you so much|thank you very much|' +
      'thanks very much|thanks again|thanks in advance|thank you in advance|thanks and regards|' +
      'thanks & regards|thanks and best regards|thanks and kind regards|thanks & best regards|with thanks|' +
      'thx|tks|ta|cheers|sincerely|sincerely yours|yours sincerely|yours truly|very truly yours|' +
      'yours faithfully|yours|respectfully|respectfully yours|cordially|take care|love|greetings|' +
      'have a great day|have a nice day|have a good day|have a nice weekend|have a great weekend|' +
      'your friend|your pal|talk soon|speak soon|see you|warmly|faithfully',
    device:
      'sent from|sent wirelessly|sent via|sent using|sent with|sent by|sent on my|get outlook for|get the|' +
      'typed on|posted from|shared via',
  },
  {
    lang: 'zh-Hans',
    from: '发件人|寄件人|发信人|发送人|发送者|来自',
    date: '发送时间|发件时间|发送日期|发信时间|日期|时间|发送于',
    to: '收件人|收信人|发送至',
    cc: '抄送|抄送人|密送',
    subject: '主题|标题',
    other: '附件|回复|重要性|发件人邮箱',
    lead: '在|于',
    verb: '写道|来信|撰写|编写|写信说|来信道',
    original:
      '原始邮件|原始信息|邮件原件|邮件原文|回复的原邮件|原邮件|原始消息|原文|来信原文|回复的邮件|回复的邮件信息',
    forward:
      '邮件转发|邮件转寄|转发邮件信息|转发的邮件|被转发的邮件|转发邮件|转发信息|转发消息|已转发邮件|转发的信息|已转发的邮件|开始转发邮件|以下是转发的邮件|开始转发的邮件',
    signOff:
      '祝好|顺祝商祺|顺颂商祺|顺颂时祺|即颂近安|此致|敬礼|此致敬礼|谢谢|谢谢您|多谢|感谢|非常感谢|祝商祺|商祺|敬祝商祺|祝工作顺利|祝您工作顺利|祝顺利|祝一切顺利|祝生意兴隆|祝您生活愉快|' +
      '祝周末愉快|敬上|敬启|顺颂春祺|顺颂夏祺|顺颂秋祺|顺颂冬祺|顺祝|顺致问候|致礼|此致问候|祝安|以上|辛苦了|盼复|敬请回复|顺颂近祺|顺颂台祺|致以问候|祝福',
    device: '发自我的|来自我的|发送自|从我的|发自|获取|下载 outlook|签名由|来自|通过',
  },
  {
    lang: 'zh-Hant',
    from: '寄件者|寄件人|自|發件人|發信人|從',
    date: '寄件日期|傳送時間|日期|寄件時間|發送時間|時間|傳送日期|已傳送',
    to: '收件者|收件人|至',
    cc: '副本|副本抄送|密件副本|抄送',
    subject: '主旨|標題|主題',
    other: '附件|回覆|重要性',
    lead: '在|於',
    verb: '寫道|來信|撰寫|写道|編寫|寫了',
    original: '原始郵件|原始訊息|原始信件|原始郵件訊息|原郵件|原信件|原始內容|原文',
    forward:
      '郵件轉寄|郵件轉發|轉寄的郵件|開始轉寄郵件|轉寄郵件|轉寄訊息|轉寄的訊息|轉寄信件|轉發的郵件|已轉寄郵件|已轉寄的郵件|轉發郵件|開始轉寄訊息|以下為轉寄郵件',
    signOff:
      '敬祝|商祺|敬祝商祺|順頌|順頌時祺|順頌商祺|順頌商安|敬頌|敬頌時祺|時祺|敬上|謹啟|謹上|敬啟|謝謝|謝謝您|感謝|感謝您|多謝|非常感謝|祝好|祝順心|祝商祺|此致|敬禮|此致敬禮|' +
      '祝工作順利|祝您工作順利|順祝商祺|祝一切順利|敬請鑒察|敬祝順心|祝 安|平安|順祝|祝福|專此|敬祝平安',
    device: '下載 outlook|從我的|從我|傳送自我的|傳送自|取得|寄自我的|發自我的|寄自|發自|透過|使用',
  },
  {
    lang: 'ja',
    from: '差出人|送信者|送信元|発信者|発信元',
    date: '送信日時|日時|日付|送信日|送信時刻',
    to: '宛先|受信者|送信先|宛て先',
    cc: 'cc|ccの宛先|同報',
    subject: '件名|題名|タイトル',
    other: '添付ファイル|重要度|返信先',
    lead: '',
    verb: 'のメール|書きました|書いた|書き込み|のメッセージ|wrote|書かれました|送信',
    original:
      '元のメッセージ|元のメール|original message|オリジナルメッセージ|返信元メッセージ|返信元のメッセージ|元メッセージ',
    forward: '転送されたメッセージ|転送メッセージ|転送メール|転送されたメール|転送開始|転送されたメッセージの開始',
    signOff:
      'よろしくお願いいたします|よろしくお願い致します|宜しくお願いいたします|宜しくお願い致します|よろしくお願いします|宜しくお願いします|よろしくお願い申し上げます|宜しくお願い申し上げます|' +
      '何卒よろしくお願いいたします|何卒よろしくお願い申し上げます|何卒宜しくお願い致します|何卒宜しくお願い申し上げます|引き続きよろしくお願いいたします|引き続きよろしくお願いします|' +
      '今後ともよろしくお願いいたします|以上|以上です|敬具|草々|以上、よろしくお願いいたします|以上、よろしくお願いします|ありがとうございます|ありがとうございました|どうぞよろしくお願いいたします',
    device:
      'iphoneから送信|ipadから送信|私のiphoneから送信|iosから送信|androidから送信|スマートフォンから送信|outlook for ios を入手|outlook を入手',
  },
  {
    lang: 'ko',
    from: '보낸 사람|보낸사람|발신|발신자|발신인|보내는 사람',
    date: '보낸 날짜|날짜|보낸 시간|발신일|일시|보낸날짜',
    to: '받는 사람|받는사람|수신|수신자|수신인',
    cc: '참조|참조인',
    subject: '제목',
    lead: '',
    verb: '작성|님이 작성|씀|님이 작성한 메시지|썼습니다',
    original: '원본 메시지|원본메시지|원본 메일|원문|원본 이메일',
    forward: '전달된 메시지|전달된 메일|전달된 이메일|전달된 메세지',
    signOff: '감사합니다|고맙습니다|잘 부탁드립니다|잘 부탁드리겠습니다|안녕히 계세요|드림|올림|수고하세요',
    device: '나의 iphone에서 보냄|내 iphone에서 보냄|iphone에서 보냄|galaxy에서 보냄|나의 ipad에서 보냄',
  },
  {
    lang: 'de',
    from: 'von|absender',
    date: 'gesendet|datum|gesendet am|gesendet um',
    to: 'an|empfänger',
    cc: 'cc|kopie|kopie an',
    subject: 'betreff|betr',
    other: 'antwort an|anlagen|anhang|wichtigkeit|priorität',
    lead: 'am',
    verb: 'schrieb|hat geschrieben|geschrieben|schrieben',
    original:
      'ursprüngliche nachricht|originalnachricht|original nachricht|antwort nachricht|originalmail|' +
      'urspruengliche nachricht|original-nachricht|ursprüngliche mail',
    forward:
      'weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete mail|' +
      'weitergeleitete e-mail',
    signOff:
      'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|' +
      'freundliche grüße|freundliche grüsse|freundlichen gruß|freundlicher gruß|mit besten grüßen|' +
      'beste grüße|beste grüsse|besten gruß|viele grüße|viele grüsse|vielen gruß|liebe grüße|liebe grüsse|' +
      'mit lieben grüßen|herzliche grüße|herzliche grüsse|mit herzlichen grüßen|schöne grüße|schönen gruß|' +
      'grüße|grüsse|gruß|gruss|mfg|vg|lg|bg|hochachtungsvoll|vielen dank|danke|danke und gruß|besten dank|' +
      'vielen dank und viele grüße|vielen dank und beste grüße|vielen dank im voraus|' +
      'mit besten empfehlungen|mit vorzüglicher hochachtung|mit kollegialem gruß|es grüßt sie|es grüßt|servus|tschüss|bis bald|ihr|ihre|euer|dein',
    device:
      'von meinem|gesendet von|von meiner|gesendet mit|diese nachricht wurde von meinem|' +
      'holen sie sich outlook|outlook für|gesendet über|versendet mit',
  },
  {
    lang: 'fr',
    from: 'de|expéditeur|from',
    date: "envoyé|date|envoyé le|date d’envoi|date d'envoi",
    to: 'à|a|pour|destinataire',
    cc: 'cc|copie|copie à|cci',
    subject: 'objet|sujet',
    other: 'répondre à|pièces jointes|pièce jointe|importance',
    lead: 'le',
    verb: 'a écrit|a ecrit|écrivait|écrit|a envoyé',
    original:
      "message d'origine|message d’origine|message original|message d'original|courriel original|" +
      'e-mail d’origine|mail original',
    forward:
      'message transféré|début du message transféré|début du message réexpédié|message transmis|' +
      'courriel transféré|début du message|message réexpédié|transféré par',
    signOff:
      'cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincèrement|salutations|' +
      'meilleures salutations|salutations distinguées|sincères salutations|respectueusement|amicalement|' +
      "bonne journée|bonne soirée|bonne réception|merci|merci beaucoup|merci d'avance|merci d’avance|" +
      'merci par avance|en vous remerciant|cdt|cdlt|bonne fin de journée|bon week-end|à bientôt|bises|' +
      'avec mes remerciements|belle journée|veuillez agréer mes salutations distinguées|' +
      'cordiales salutations|mes salutations',
    device:
      'envoyé de mon|envoyé depuis|envoyé à partir de|envoyé sans fil|envoyé par|envoyé avec|envoyé de ma|' +
      'télécharger outlook|téléchargez outlook|obtenir outlook|provenance',
  },
  {
    lang: 'es',
    from: 'de|remitente|desde',
    date: 'enviado|enviado el|fecha|enviada|enviado a las|fecha de envío',
    to: 'para|a|destinatario',
    cc: 'cc|cco|con copia',
    subject: 'asunto',
    other: 'responder a|adjuntos|datos adjuntos|importancia',
    lead: 'el|en',
    verb: 'escribió|escribio|ha escrito|escribía',
    original: 'mensaje original|mensaje de origen|correo original|mensaje inicial',
    forward:
      'mensaje reenviado|inicio del mensaje reenviado|mensajes reenviados|correo reenviado|' +
      'forwarded message|comienzo del mensaje reenviado',
    signOff:
      'saludos|un saludo|saludos cordiales|cordiales saludos|un cordial saludo|cordial saludo|atentamente|' +
      'atte|atentos saludos|un abrazo|abrazos|gracias|muchas gracias|mil gracias|gracias y saludos|' +
      'gracias de antemano|muchas gracias y saludos|cordialmente|saludos y gracias|quedo atento|' +
      'quedo atenta|quedo a la espera|quedamos atentos|sinceramente|reciba un cordial saludo|' +
      'reciban un cordial saludo|muy atentamente|le saluda atentamente|que tenga un buen día|buen día|' +
      'hasta pronto',
    device: 'enviado desde|enviado de|enviado con|obtener outlook|descarga outlook|enviado por',
  },
  {
    lang: 'it',
    from: 'da|mittente',
    date: 'inviato|data|inviata|inviato il|data invio',
    to: 'a|per|destinatario',
    cc: 'cc|ccn|c',
    subject: 'oggetto',
    other: 'rispondi a|allegati',
    lead: 'il|in data|nel|alle',
    verb: 'ha scritto|scrive|scrisse|scriveva',
    original: 'messaggio originale|messaggio di origine|messaggio originario',
    forward: 'messaggio inoltrato|inizio messaggio inoltrato|messaggio inoltrato da|inizio del messaggio inoltrato',
    signOff:
      'cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|cari saluti|grazie|grazie mille|' +
      'molte grazie|grazie e saluti|cordialmente|a presto|buona giornata|buon lavoro|buona serata|in fede|' +
      'grazie in anticipo|grazie e cordiali saluti|ringraziando porgo cordiali saluti|con i migliori saluti|' +
      'migliori saluti|i migliori saluti',
    device: 'inviato da|inviato dal|inviata da|ottieni outlook|scarica outlook|inviato con|inviato tramite',
  },
  {
    lang: 'pt',
    from: 'de|remetente',
    date: 'enviado|data|enviada em|enviado em|enviada|date',
    to: 'para|destinatário',
    cc: 'cc|cco|c/c',
    subject: 'assunto',
    other: 'responder para|responder a|anexos',
    lead: 'em|no|na|a|às',
    verb: 'escreveu|escreveu o seguinte',
    original: 'mensagem original|mensagem de origem|e-mail original',
    forward:
      'mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|' +
      'início da mensagem reencaminhada|e-mail encaminhado|forwarded message',
    signOff:
      'atenciosamente|att|atte|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|' +
      'os melhores cumprimentos|abraços|abraço|um abraço|obrigado|obrigada|muito obrigado|muito obrigada|' +
      'cordialmente|saudações|saudações cordiais|grato|grata|agradeço desde já|obrigado desde já|' +
      'bom trabalho|sds|cordiais saudações|respeitosamente',
    device:
      'enviado do|enviado a partir|enviado via|enviado pelo|obter o outlook|obtenha o outlook|enviado de|' +
      'enviado com',
  },
  {
    lang: 'nl',
    from: 'van|afzender',
    date: 'verzonden|datum|verzonden op|verstuurd',
    to: 'aan|naar',
    cc: 'cc|kopie',
    subject: 'onderwerp',
    other: 'beantwoorden|antwoord aan|bijlagen',
    lead: 'op',
    verb: 'schreef|het volgende geschreven|geschreven',
    original: 'oorspronkelijk bericht|oorspronkelijke bericht|origineel bericht|originele bericht|orginal bericht',
    forward: 'doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurde bericht|doorgestuurde e-mail',
    signOff:
      'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|' +
      'hartelijke groet|hartelijke groeten|groeten|groet|groetjes|mvg|hoogachtend|bedankt|dank je wel|' +
      'dank u wel|alvast bedankt|met hartelijke groet|met groet|beste groeten|gr|met dank|fijne dag|' +
      'hartelijk dank|dank',
    device: 'verstuurd vanaf|verzonden vanaf|verstuurd met|verzonden met|verzonden via|outlook voor|download outlook',
  },
  {
    lang: 'sv',
    from: 'från|avsändare',
    date: 'skickat|datum|skickades|date',
    to: 'till',
    cc: 'kopia|cc',
    subject: 'ämne|angående|rubrik',
    lead: 'den|på|kl',
    verb: 'skrev|har skrivit|följande',
    original: 'ursprungligt meddelande|originalmeddelande|ursprungligt mail',
    forward:
      'vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mejl|vidarebefordrat mail|' +
      'början på vidarebefordrat meddelande',
    signOff:
      'med vänliga hälsningar|vänliga hälsningar|med vänlig hälsning|vänlig hälsning|hälsningar|' +
      'bästa hälsningar|mvh|vänligen|tack|tack på förhand|tack så mycket|varma hälsningar|hälsning|' +
      'ha det bra|allt gott|mvh /',
    device: 'skickat från|skickades från|hämta outlook|skickat med|skickat via|skaffa outlook',
  },
  {
    lang: 'da',
    from: 'fra|afsender',
    date: 'sendt|dato|sendt den',
    to: 'til',
    cc: 'cc|kopi',
    subject: 'emne',
    lead: 'den|d|på',
    verb: 'skrev|har skrevet',
    original: 'oprindelig meddelelse|original besked|oprindelig besked|oprindelig mail',
    forward:
      'videresendt meddelelse|videresendt besked|start på videresendt besked|begynd videresendt besked|' +
      'videresendt mail',
    signOff:
      'med venlig hilsen|med venlige hilsner|venlig hilsen|venlige hilsner|hilsen|mange hilsner|' +
      'bedste hilsner|de bedste hilsner|mvh|vh|tak|på forhånd tak|mange tak|kærlig hilsen|kh|god dag|' +
      'god weekend|tak på forhånd',
    device: 'sendt fra|hent outlook|sendt med|sendt via|få outlook',
  },
  {
    lang: 'no',
    from: 'fra|avsender',
    date: 'sendt|dato',
    to: 'til',
    cc: 'kopi|cc',
    subject: 'emne',
    lead: 'den|på',
    verb: 'skrev|har skrevet|følgende',
    original: 'opprinnelig melding|original melding|opprinnelig e-post|originalmelding',
    forward: 'videresendt melding|videresendt e-post|start på videresendt melding|begynnelse på videresendt melding',
    signOff:
      'med vennlig hilsen|vennlig hilsen|hilsen|beste hilsen|mvh|takk|på forhånd takk|med hilsen|' +
      'takk på forhånd|tusen takk|ha en fin dag|vennlige hilsener|mange hilsener',
    device: 'sendt fra|hent outlook|sendt med|få outlook',
  },
  {
    lang: 'fi',
    from: 'lähettäjä|keneltä',
    date: 'lähetetty|päivämäärä|lähetysaika|pvm|päiväys',
    to: 'vastaanottaja|kenelle|vastaanottajat',
    cc: 'kopio|cc|kopio (cc)',
    subject: 'aihe|otsikko',
    lead: '',
    verb: 'kirjoitti|kirjoitti seuraavaa|kirjoitti näin',
    original: 'alkuperäinen viesti|alkuperäinen sähköposti',
    forward: 'välitetty viesti|edelleenlähetetty viesti|välitetty viesti alkaa|lähetetty edelleen',
    signOff:
      'ystävällisin terveisin|terveisin|parhain terveisin|yt|t|kiitos|kiitoksia|kiittäen|kiitos etukäteen|' +
      'hyvää päivänjatkoa|yst. terv|terv|kunnioittavasti|kiitos ja terveisin',
    device: 'lähetetty laitteesta|lähetetty iphonesta|lähetetty |hanki outlook',
  },
  {
    lang: 'pl',
    from: 'od|nadawca',
    date: 'wysłano|data|wysłane|data wysłania|wysłany',
    to: 'do|adresat|odbiorca',
    cc: 'dw|do wiadomości|cc|kopia|udw',
    subject: 'temat',
    lead: 'w dniu|dnia|w|dn|wiadomość napisana przez',
    verb: 'napisał|napisała|napisał(a)|napisał/a|pisze|napisali|napisał:',
    original:
      'wiadomość oryginalna|oryginalna wiadomość|wiadomość pierwotna|treść oryginalnej wiadomości|' +
      'original message',
    forward:
      'przekazana wiadomość|przesłana wiadomość|wiadomość przekazana|wiadomość przesłana dalej|wiadomość przekazana dalej|' +
      'treść przekazanej wiadomości|początek przekazywanej wiadomości|początek przekazanej wiadomości',
    signOff:
      'pozdrawiam|z poważaniem|pozdrawiam serdecznie|serdecznie pozdrawiam|z wyrazami szacunku|' +
      'serdeczne pozdrowienia|pozdrowienia|dziękuję|dziękuję i pozdrawiam|z pozdrowieniami|' +
      'łączę pozdrowienia|dzięki|z góry dziękuję|pozdr|miłego dnia|dziękuję z góry',
    device: 'wysłane z|wysłano z|pobierz program outlook|pobierz outlook',
  },
  {
    lang: 'ru',
    from: 'от|от кого|отправитель',
    date: 'отправлено|дата|когда|дата отправки|послано',
    to: 'кому|получатель',
    cc: 'копия|скрытая копия',
    subject: 'тема',
    other: 'ответить|вложения',
    lead: 'в',
    verb: 'написал|написала|написал(а)|написал (-а)|написал(-а)|пишет|писал|писала|писали|писал(а)|написали|пользователь',
    original: 'исходное сообщение|оригинальное сообщение|исходное письмо|первоначальное сообщение',
    forward:
      'пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|' +
      'начало пересылаемого сообщения|перенаправленное сообщение|переадресованное сообщение|' +
      'конец пересылаемого сообщения|пересланное письмо|пересылаемое письмо|начало пересылаемого письма|' +
      'начало пересланного сообщения',
    signOff:
      'с уважением|с наилучшими пожеланиями|с наилучшими|всего доброго|всего наилучшего|спасибо|' +
      'большое спасибо|заранее спасибо|с приветом|искренне ваш|благодарю|с благодарностью|хорошего дня|' +
      'до свидания|спасибо заранее|заранее благодарю|искренне ваша|доброго дня',
    device: 'отправлено с|отправлено из|отправлено через|скачать outlook|получить outlook|послано с',
  },
  {
    lang: 'uk',
    from: 'від|від кого|відправник',
    date: 'надіслано|дата|відправлено',
    to: 'кому|до|одержувач',
    cc: 'копія',
    subject: 'тема',
    lead: 'в|у',
    verb: 'написав|написала|писав|писала|писали|пише|написав(ла)|написав(-ла)|написав/ла|користувач',
    original: 'вихідне повідомлення|оригінальне повідомлення|початкове повідомлення|оригінал повідомлення',
    forward:
      'переслане повідомлення|пересланий лист|початок пересланого повідомлення|пересилане повідомлення|' +
      'перенаправлене повідомлення',
    signOff:
      'з повагою|з найкращими побажаннями|дякую|щиро дякую|всього найкращого|заздалегідь дякую|гарного дня|' +
      'щиро ваш|з вдячністю',
    device: 'надіслано з|відправлено з|завантажити outlook|отримати outlook',
  },
  {
    lang: 'cs',
    from: 'od|odesílatel',
    date: 'odesláno|datum|odeslané',
    to: 'komu|pro|příjemce',
    cc: 'kopie|cc',
    subject: 'předmět',
    lead: 'dne|v|po|út|st|čt|pá|so|ne',
    verb: 'napsal|napsala|napsal(a)|napsal/a|odeslal|napísal|napísala|napísal(a)',
    original: 'původní zpráva|původní e-mail|originální zpráva|pôvodná správa',
    forward: 'přeposlaná zpráva|předaná zpráva|přeposlaný e-mail|začátek přeposlané zprávy|preposlaná správa',
    signOff:
      's pozdravem|s úctou|děkuji|děkuji a s pozdravem|díky|hezký den|zdraví|s přátelským pozdravem|' +
      's pozdravom|ďakujem|předem děkuji|pěkný den|mějte se',
    device: 'odesláno z|odoslané z|získejte outlook|stáhnout outlook',
  },
  {
    lang: 'hu',
    from: 'feladó|küldő',
    date: 'dátum|elküldve|küldve|küldés dátuma',
    to: 'címzett|címzettek',
    cc: 'másolatot kap|másolat|cc',
    subject: 'tárgy',
    lead: '',
    verb: 'írta|ezt írta|a következőt írta|ezt írta (időpont',
    original: 'eredeti üzenet|eredeti levél',
    forward: 'továbbított üzenet|továbbított levél|továbbított üzenet eleje',
    signOff:
      'üdvözlettel|tisztelettel|köszönettel|köszönöm|üdv|szép napot|előre is köszönöm|szívélyes üdvözlettel|' +
      'barátsággal|maradok tisztelettel',
    device: 'küldve az iphone|iphone-omról küldve|elküldve innen|küldve',
  },
  {
    lang: 'tr',
    from: 'kimden|gönderen',
    date: 'gönderildi|tarih|gönderme tarihi|gönderim tarihi|gönderilme tarihi',
    to: 'kime|alıcı',
    cc: 'bilgi|cc|kopya',
    subject: 'konu',
    lead: '',
    verb: 'yazdı|şunu yazdı|şunları yazdı|tarihinde şunu yazdı|tarihinde şunları yazdı',
    original: 'orijinal mesaj|özgün ileti|orijinal ileti|asıl mesaj|orjinal mesaj',
    forward:
      'yönlendirilmiş mesaj|iletilen mesaj|iletilen ileti|yönlendirilen ileti|i̇letilen mesaj|' +
      'forwarded message|yönlendirilen mesaj',
    signOff:
      'saygılarımla|saygılarımızla|iyi çalışmalar|teşekkürler|teşekkür ederim|sevgiler|selamlar|iyi günler|' +
      'kolay gelsin|saygılar|i̇yi çalışmalar|i̇yi günler|şimdiden teşekkürler',
    device: "iphone'umdan gönderildi|iphone’umdan gönderildi|ipad’imden gönderildi|ipad'imden gönderildi",
  },
  {
    lang: 'vi',
    from: 'từ|người gửi',
    date: 'ngày|đã gửi|ngày gửi|gửi|đã gửi lúc',
    to: 'đến|tới|người nhận|gửi đến',
    cc: 'cc|đồng kính gửi',
    subject: 'chủ đề|tiêu đề',
    lead: 'vào',
    verb: 'đã viết|viết',
    original: 'thư gốc|tin nhắn gốc|thư ban đầu',
    forward:
      'thư được chuyển tiếp|thư đã chuyển tiếp|thư chuyển tiếp|tin nhắn được chuyển tiếp|' +
      'bắt đầu thư được chuyển tiếp',
    signOff: 'trân trọng|thân mến|cảm ơn|xin cảm ơn|thân ái|trân trọng cảm ơn|kính thư|kính chào|xin chân thành cảm ơn',
    device: 'đã gửi từ|gửi từ|được gửi từ|tải outlook',
  },
  {
    lang: 'ro',
    from: 'de la|expeditor',
    date: 'trimis|data|trimis la',
    to: 'către|catre|destinatar',
    cc: 'cc',
    subject: 'subiect|subiectul',
    lead: 'pe|în|in|la',
    verb: 'a scris',
    original: 'mesaj original|mesajul original|mesaj inițial',
    forward: 'mesaj redirecționat|mesaj redirectionat|începutul mesajului redirecționat',
    signOff:
      'cu stimă|cu respect|toate cele bune|mulțumesc|multumesc|o zi bună|o zi buna|cu stima|salutări|' +
      'cu considerație|vă mulțumesc',
    device: 'trimis de pe|trimis din|obțineți outlook',
  },
  {
    lang: 'el',
    from: 'από|αποστολέας',
    date: 'ημερομηνία|στάλθηκε|αποστολή|εστάλη',
    to: 'προς|παραλήπτης',
    cc: 'κοιν|κοινοποίηση|κοιν.',
    subject: 'θέμα',
    lead: 'στις|την',
    verb: 'έγραψε|έγραψαν',
    original: 'αρχικό μήνυμα|πρωτότυπο μήνυμα',
    forward: 'προωθημένο μήνυμα|αρχή προωθημένου μηνύματος|προωθούμενο μήνυμα',
    signOff: 'με εκτίμηση|φιλικά|ευχαριστώ|ευχαριστώ πολύ|χαιρετισμούς|με φιλικούς χαιρετισμούς',
    device: 'στάλθηκε από|εστάλη από',
  },
]

type Markers = { readonly [Key in Exclude<keyof Row, 'lang'>]-?: readonly string[] } & { readonly lang: string }

/** One row of words for each language. */
export const MARKERS: readonly Markers[] = [...ROWS, ...MORE_ROWS].map((row) => ({
  lang: row.lang,
  from: words(row.from),
  date: words(row.date),
  to: words(row.to),
  cc: words(row.cc),
  subject: words(row.subject),
  other: words(row.other ?? ''),
  lead: words(row.lead),
  verb: words(row.verb),
  original: words(row.original),
  forward: words(row.forward),
  signOff: words(row.signOff),
  device: words(row.device),
}))

function words(list: string): readonly string[] {
  return list === '' ? [] : list.split('|')
}
