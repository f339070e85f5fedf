// What mail servers put above the text of a mail that comes from elsewhere: no word of it is the writer's.

/** The mail is from outside; one of these is enough beside a heading or an advice. */
const OUTSIDE =
  /(?:from|sent by|is) (?:an? )?(?:outside|external)|external (?:e-?mail|sender|message)|von (?:außerhalb|extern|einem externen)|extern\p{L}{0,2} (?:e-?mail|absender|nachricht|afzender|avsändare|e-post|mejl|afsender)|(?:de l['’]|à l['’])extérieur|(?:courriel|e-?mail|message|expéditeur) externe|(?:correo|remitente|mensaje|e-?mail|mensagem|externo) externo|fuera de|fora da|dall['’]esterno|(?:mittente|mail) estern\p{L}|van buiten|spoza|zewnętrzn|внешн|извне|dışından|(?:来自|來自|源自).{0,6}(?:外部|以外|之外)|外部(?:邮件|郵件|发件人|寄件者|寄件人|来信|メール|送信者)|社外|외부/iu
/** It speaks of the mail itself, not of a guest or a supplier. */
const MAIL =
  /e-?mails?|messages?|sender|courriel|expéditeur|correo|mensaje|mensagem|remitente|remetente|mittente|nachricht|absender|bericht|afzender|mejl|e-post|avsändare|wiadomoś|nadawc|письм|сообщени|отправител|posta|gönderen|邮件|郵件|发件|寄件|来信|メール|送信|메일|발신/iu
/** Headings of such a notice. */
const HEADING =
  /^[^\p{L}\p{N}]{0,6}(?:caution|warning|attention|notice|external|extern|externe|achtung|vorsicht|hinweis|prudence|avertissement|atención|precaución|advertencia|attenzione|avviso|atenção|aviso|let op|waarschuwing|varning|advarsel|uwaga|внимание|осторожно|dikkat|uyarı|注意|警告|提醒|提示|安全提示|外部|주의|경고)(?!\p{L})/iu
/** What readers are told to leave alone. */
const ADVICE =
  /\b(?:click|links?|attachments?|anhänge|anhang|klicken|liens?|cliquez|pièces jointes|enlaces|adjuntos|allegati|anexos|koppelingen|bijlagen|länkar|bilagor|załącznik|ссылк|вложени|eklentileri|bağlantılara)|点击|點擊|點選|链接|連結|附件|リンク|添付|링크|첨부/iu
/** Outlook says this of first letters, in the reader's language. */
const SELDOM =
  /don['’]t often get e-?mail from|nicht (?:oft|häufig) (?:eine )?e-?mails? von|n['’](?:obtenez|recevez) pas souvent d['’]e-?mails?|no suele(?:s)? recibir correos?|non si ricevono spesso|não costuma receber e-?mails?|niet vaak e-?mail van|inte ofta e-post från|ikke (?:ofte|tit) (?:mails?|e-?post)|nie otrzymujesz często|нечасто получаете|(?:通常不会|不经常|不常)收到来自|(?:通常不會|不常)收到來自|からのメールを受け取ることは/iu

/** Such a notice is this long at most, and takes this many lines of text. */
const MAX_NOTICE = 500
const MAX_NOTICE_LINES = 6

/** The end of the notice that begins at a line, `at` without one. `folded` holds lines by `foldLine`. */
export function gatewayNoticeEnd(folded: readonly string[], at: number): number {
  let text = ''
  for (let index = at; index < Math.min(folded.length, at + MAX_NOTICE_LINES); index++) {
    const line = folded[index] ?? ''
    if (line === '') break
    text = text === '' ? line : `${text} ${line}`
    if (text.length > MAX_NOTICE) break
    const next = folded[index + 1] ?? ''
    if (isNotice(text) && (next === '' || /[.!:)>\]】。！]$/u.test(line))) return overAdvice(folded, index + 1)
  }
  return at
}

function isNotice(text: string): boolean {
  if (SELDOM.test(text) || /^\W{0,3}external\W{0,3}$/i.test(text)) return true
  if (!OUTSIDE.test(text) || !MAIL.test(text)) return false
  return (ADVICE.test(text) && DO_NOT.test(text)) || (HEADING.test(text) && text.length < 90)
}

/** Further sentences of the notice, on lines of their own. */
function overAdvice(folded: readonly string[], at: number): number {
  let end = at
  while (end - at < 2 && ADVICE.test(folded[end] ?? '') && DO_NOT.test(folded[end] ?? '')) end++
  return end
}

const DO_NOT =
  /\b(?:do not|don['’]t|never|unless|nicht|keine|n(?:e |['’])\p{L}+ pas|no (?:haga|abra)|non (?:cliccare|aprire)|não|niet|inte|ikke|nie|не)\b|请勿|請勿|勿|ないで|마십시오/iu
