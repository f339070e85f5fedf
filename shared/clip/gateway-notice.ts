import { isNoticeElsewhere } from './gateway-words.ts'
import { seldomNoticeEnd } from './seldom-notice.ts'

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
/** "【外部邮件】": the same in brackets, in scripts that leave no space between words. */
const BRACKETED_HEADING =
  /^[[【(<] ?(?:外部(?:邮件|郵件|来信|來信|电邮|電郵|メール)|社外(?:メール|から)?|외부 ?(?:메일|이메일|발신))[^\]】)>]{0,8}[\]】)>]/u
/** A heading ends in a sign of its own: "External sender.", "CAUTION:", "【外部メール】". */
const HEADING_END = /^[^,，、]{2,40}?[:：!！.。)\]】>–—-]/u
/** What readers are told to leave alone. */
const ADVICE =
  /(?<!\p{L})(?:click|links?|attachments?|anhänge|anhang|klicken|liens?|cliquez|pièces jointes|enlaces|adjuntos|allegati|anexos|koppelingen|bijlagen|länkar|bilagor|linkk|liitte|załącznik|ссыл|вложени|eklentileri|bağlantılara)|点击|點擊|點選|链接|連結|附件|リンク|添付|링크|첨부/iu

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
    const seldom = seldomNoticeEnd(folded, index, text)
    if (seldom !== null) return seldom
    const next = folded[index + 1] ?? ''
    if (isNotice(text) && (next === '' || /[.!:)>\]】。！]$/u.test(line))) return overAdvice(folded, index + 1)
  }
  return at
}

function isNotice(text: string): boolean {
  if (/^\W{0,3}external\W{0,3}$/i.test(text)) return true
  if (isNoticeElsewhere(text)) return true
  if (!OUTSIDE.test(text) || !MAIL.test(text) || SOMEBODY.test(text)) return false
  // "This mail went to externals too, take care with the attachment" is what people say: care alone counts under a heading.
  const isHeaded = (HEADING.test(text) && HEADING_END.test(text)) || BRACKETED_HEADING.test(text)
  const asksCare = CARE.test(text) && isHeaded
  return (ADVICE.test(text) && (DO_NOT.test(text) || asksCare)) || (HEADING.test(text) && text.length < 90)
}

/** Further sentences of the notice, on lines of their own. */
function overAdvice(folded: readonly string[], at: number): number {
  let end = at
  while (end - at < 2 && isAdvice(folded[end] ?? '')) end++
  return end
}

function isAdvice(line: string): boolean {
  return ADVICE.test(line) && (DO_NOT.test(line) || CARE.test(line)) && !SOMEBODY.test(line)
}

const DO_NOT =
  /(?<!\p{L})(?:do not|don['’]t|never|unless|nicht|keine|n(?:e |['’])\p{L}+ pas|no (?:haga|abra)|non (?:cliccare|aprire)|não|niet|inte|ikke|nie|не)(?!\p{L})|请勿|請勿|勿|ないで|마십시오/iu

/** Readers are asked to take care; to take note of an attachment ("请注意查收附件") is what writers ask. */
const CARE =
  /(?<!\p{L})(?:(?:exercise|use|take|with|apply) (?:\p{L}+ )?(?:caution|care)|cautious|(?:be|stay|remain) (?:\p{L}+ )?(?:careful|vigilant|wary)|beware|vorsicht(?! ?[:!])|vorsichtig|prudence(?! ?[:!])|prudente?s?|vigilan\p{L}+|méfiez|precaución(?! ?[:!])|cautela|cuidado(?! ?[:!])|prudencia|prudenza|(?:prestare|prestate|presti|fare|fate|faccia) (?:\p{L}+ )?(?:\p{L}+ )?attenzione|precaução|prudência|voorzichtig|försiktig|forsigtig|forsiktig|varov|ostrożn|осторожн\p{L}+(?! ?[:!])|бдительн|dikkatli)|谨慎|謹慎|小心|慎重|警惕|警覺|当心|當心|[时時][请請]?(?:务必|務必)?注意|注意(?:安全|防范|防範|风险|風險|辨别|辨別|识别|識別|甄别|甄別|核实|核實)|注意(?:して|を払)|ご注意|주의하|주의해|조심|유의하/iu

/** A server never says "I". */
const SOMEBODY =
  /(?<![\p{L}.])(?:I(?:['’](?:ve|m|ll|d)| (?:have|am|was|will|would|can|cannot|could|did|do|think|know|got|sent|received|asked|checked|already|just|need|want))(?!\p{L})|(?:my|me|[Ii]ch|mir|mich|[Mm]eine?[mnrs]?|[Jj]e|[Jj]['’]ai|moi|[Mm]on|[Mm]es|[Yy]o|[Mm]is?|[Ii]o|[Ee]u|[Mm]eus?|[Ii]k|[Mm]ijn|[Jj]ag|[Jj]eg|я|мне|мой|моего)(?!\p{L}))|我(?![们們司校院行局方])|私(?![信人])|저는|제가/u
