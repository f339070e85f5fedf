import { opensNotice } from './notice-openings.ts'

// Text that companies, scanners and lists put below every mail: it says nothing of the writer and is no reply.

/** One of these is enough: nobody writes them by hand at the end of a mail. */
const SURE: readonly RegExp[] = [
  /BEGIN PGP SIGNATURE/i,
  /^(?:this|the (?:contents? of|information in) this) (?:e-?mail|message|communication|transmission)[^.]{0,80}\b(?:confidential|privileged)/i,
  /^(?:diese (?:e-?mail|nachricht)[^.]{0,80}vertraulich|c(?:e|et) (?:message|courriel|e-?mail)[^.]{0,80}confidentiel|este (?:correo|mensaje|e-?mail)[^.]{0,80}confidencial|esta mensagem[^.]{0,80}confidencia|(?:questo messaggio|le informazioni)[^.]{0,80}riservat|(?:dit bericht|deze e-?mail)[^.]{0,80}vertrouwelijk)/i,
  /^[【[(（]?(?:保密|免责|免責|机密|機密)(?:声明|聲明|提示|通知)|^(?:confidentiality (?:notice|note|warning)|disclaimer|legal notice|haftungsausschluss|avis de confidentialité|aviso legal)\b|【(?:機密保持|免責事項)/i,
  /(?:not|n.t) (?:feel |be )?(?:obliged|obligated|under pressure|expect\w*)[^.]{0,60}(?:outside|hours|respond|reply)|^(?:my )?working (?:hours|days|pattern)\b|(?:mailbox|inbox|e-?mail (?:address|account)|account) is (?:only |not )(?:checked|monitored|read|attended)|(?:postfach|adresse) wird nicht (?:gelesen|überwacht)/i,
  /本(?:邮件|郵件|信)(?:由|为|為|係)?系[统統]自[动動]|(?:请勿|請勿)(?:直接)?回[复覆]|このメールは.{0,12}(?:自動|送信専用)|(?:this is an|this) automat(?:ed|ic) (?:message|e-?mail)|(?:do not|don't) reply to this (?:e-?mail|message)|automatisch (?:erstellt|generiert|versendet)|op deze e-?mail (?:niet|kunt u niet) |nicht auf diese (?:e-?mail|nachricht)|(?:e-?mail|nachricht) nicht antworten|(?:inte|ikke) (?:svara|svare?) på (?:det|denne)|älä vastaa tähän|nie odpowiada(?:ć|j) na t|neodpovídejte na t|ne válaszoljon err|не отвечайте на это|ne pas répondre à ce|no responda a este|non rispondere a questa|não responda (?:a este|esta)/i,
  /consider (?:the|our) environment|think before (?:you )?print|環保|环保.*打印|Bitte denken Sie an die Umwelt|pensez à l.environnement/i,
  /(?:scanned|checked) (?:for viruses )?by|virus-free/i,
  /\backnowledg\w* [^.]{0,120}\b(?:traditional (?:custodians|owners|territor|lands?|keepers)|unceded|ancestral)|independently owned and operated/i,
  /to unsubscribe|unsubscribe from|退订此|退訂此|取消订阅|取消訂閱|abbestellen|se désabonner|darse de baja/i,
]

/** Why a reader has the mail, and how to have no more: below the mails of lists and groups. */
const LISTS_WORDS = [
  String.raw`you (?:receive|received|are receiving|get) (?:all messages sent to|this (?:message|e-?mail|because)|it because)`,
  String.raw`you are subscribed to|(?:view|reply)(?:\/reply)? online \(|mute this topic|mailman\/(?:listinfo|options)`,
  String.raw`^\S.{0,40} mailing list\b.{0,80}(?:@|https?:)`,
  String.raw`(?:sie|du) erh(?:alten|ältst) diese (?:e-?mail|nachricht)[^.]{0,20}(?:weil|da)\b`,
  String.raw`vous recevez ce (?:message|courriel|mail) (?:car|parce)`,
  String.raw`(?:recib(?:e|ió|es|iste)|ha recibido) este (?:mensaje|correo) (?:porque|ya que)`,
  String.raw`(?:hai|ha) ricevuto questo messaggio perch`,
  String.raw`você (?:está recebendo|recebeu) (?:esta mensagem|este e-?mail) porque`,
  String.raw`u ontvangt (?:dit bericht|deze e-?mail) omdat|otrzymujesz tę wiadomość|вы получили это сообщение`,
  String.raw`(?:您|你)(?:之所以)?收到(?:此|这封|這封|本)(?:邮件|郵件|信)`,
].join('|')
const LISTS = new RegExp(LISTS_WORDS, 'i')

/** What a scanner for viruses says it has done. */
const SCANNED =
  /(?:vérifié|analysé|geprüft|überprüft|gescannt|comprobad|analizad|revisad|controllat|verificad|analisad|sprawdzon|przeskanowan|gecontroleerd|gescand|kontrollera|kontrolleret|kontrollert|проверен|перевірен|zkontrolov|ellenőriz|scanat|taran|扫描|掃描|检查|檢查|スキャン)[^.。]{0,60}(?:virus|viren|wirus|вирус|вірус|病毒|avast|ウイルス)|(?:virus|viren|wirus|вирус|вірус|ウイルス)[^.。]{0,40}(?:vérifié|geprüft|überprüft|comprobad|controllat|verificad|sprawdzon|gecontroleerd|проверен|zkontrolov|スキャン)/iu

/** Two different ones in a paragraph make a disclaimer; one may stand in a letter. */
const HINTS: readonly RegExp[] = [
  /confidential|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|poufn|конфиденциальн|konfidentiel|fortrolig|luottamuksell|bizalmas|gizli|保密|机密|機密|기밀/i,
  /privileged|legally|gesetzlich|juridique|protegid|rechtlich|bevoegd|법적|法律/i,
  /intended|addressee|recipient|empfänger|destinat|bestemd|geadresseerde|adressat|odbiorc|адресат|получател|收件人|接收者|受件者|宛先|受信者|수신인|címzett|mottagare/i,
  /in error|by mistake|irrtümlich|par erreur|por error|per errore|per sbaglio|onterecht|abusievelijk|pomyłk|ошибочно|по ошибке|错收|误收|錯誤收|誤收|誤って|잘못|téves|misstag/i,
  /delete|destroy|löschen|vernichten|supprim|détrui|elimin|borr|cancell|verwijder|usun|удал|删除|刪除|銷毀|销毁|削除|삭제/i,
  /notify|inform(?:ing)? (?:the|us)|advise the sender|benachrichtig|informieren sie|avertir|notifi|avis[ea]|verwittig|powiadom|уведом|通知|告知|ご連絡/i,
  /solely|exclusiv|ausschließlich|ausschliesslich|uitsluitend|esclusiv|wyłącznie|исключительно|endast|kizárólag|yalnızca|仅供|僅供|のみを対象/i,
  /unauthori[sz]ed|prohibited|disclos|copying|distribut|unbefugt|nicht gestattet|interdit|prohibid|vietat|zabronion|запрещ|严禁|禁止|不得|無断/i,
]

/** True for a paragraph that is a disclaimer, a scanner's stamp, a list's footer or a signature of bytes, wherever it stands. */
export function isDisclaimer(paragraph: string): boolean {
  const text = paragraph.slice(0, MAX_NOTICE)
  if (SURE.some((sign) => sign.test(text)) || LISTS.test(text) || SCANNED.test(text)) return true
  if (text.length < 40) return false
  return (
    HINTS.filter((hint) => hint.test(text)).length >= 3 ||
    (text.length > 120 && HINTS.filter((hint) => hint.test(text)).length >= 2)
  )
}

/** True for such a paragraph, and below a card for a notice of fewer words too: text of the mail does not stand there. */
export function isNotice(paragraph: string, isBelowCard: boolean): boolean {
  return isDisclaimer(paragraph) || (isBelowCard && opensNotice(paragraph.slice(0, MAX_NOTICE)))
}

/** What a notice is told by stands at its beginning. */
const MAX_NOTICE = 1_500
