// What mail clients write around history and signatures. Each name is a client's own, in use for years, and stands in no
// text that people write by hand.

/** Containers that hold history and nothing else. */
const QUOTE_CLASSES = new Set([
  'gmail_quote_container', // Gmail since 2024
  'protonmail_quote', // Proton
  'zmail_extra', // Zoho
  'ntes-mailmaster-quote', // NetEase Mail Master
  'iosymail', // Yahoo on iOS
  'yahoo_quoted', // Yahoo web and apps
  'tutanota_quote', // Tuta
  'mailru-quote', // Mail.ru
  'moz-cite-prefix', // Thunderbird: the attribution line before its blockquote
])

const QUOTE_IDS = new Set([
  'isReplyContent', // NetEase web
  'isForwardContent', // NetEase web
  'reply139content', // China Mobile 139
  'origbody', // Sina
  'oriMsgHtmlSeperator', // Outlook-like clients; the client's own spelling
  'OLK_SRC_BODY_SECTION', // Outlook for Mac
  'mail-editor-reference-message-container', // Outlook for iOS and Android
])

/** True when the element holds history: everything in it was written before. */
export function quoteStart(tag: string, attributes: Record<string, string>): boolean {
  const classes = classList(attributes)
  // A blockquote of this class is also what Gmail's own "quote" button makes: only the div is history for sure.
  if (tag === 'div' && classes.includes('gmail_quote')) return true
  if (tag === 'blockquote' && (attributes['type'] ?? '').toLowerCase() === 'cite') return true // Apple, Thunderbird, Roundcube
  if ((attributes['name'] ?? '').toLowerCase() === 'quote' && tag !== 'a' && tag !== 'input') return true
  if (QUOTE_IDS.has(idOf(attributes))) return true
  return classes.some((name) => QUOTE_CLASSES.has(name) || name.endsWith('yahoo_quoted'))
}

const START_IDS = new Set([
  'appendonsend', // Outlook on the web
  'divRplyFwdMsg', // Outlook on the web
  'stopSpelling', // Hotmail
  'replySplit', // web.de, GMX
  'zwchr', // Zimbra
])

/** True when an element says that history begins here and runs to the end, without holding it. */
export function writesHistory(tag: string, attributes: Record<string, string>): boolean {
  if (START_IDS.has(idOf(attributes))) return true
  return tag === 'div' && classList(attributes).includes('OutlookMessageHeader')
}

const SIGNATURE_CLASSES = new Set([
  'gmail_signature',
  'protonmail_signature_block',
  'moz-signature',
  'tutanota_signature',
  'gmail_signature_prefix',
])

const SIGNATURE_IDS = new Set([
  'Signature', // Outlook on the web
  'ms-outlook-mobile-signature', // Outlook on phones
  'ntes-pcmac-signature', // NetEase for Mac
  'ntes-pcmail-signature', // NetEase for Windows
])

/** True when the element holds the writer's signature. */
export function signatureStart(tag: string, attributes: Record<string, string>): boolean {
  const id = idOf(attributes)
  if (tag === 'sign' || NAMED.test(id)) return true // QQ Mail; eM Client, and others whose names say it
  if ('data-signatureblock' in attributes || attributes['data-smartmail'] === 'gmail_signature') return true
  if (SIGNATURE_IDS.has(id) || id.startsWith('Zm-_Id_-Sgn')) return true
  return classList(attributes).some((name) => SIGNATURE_CLASSES.has(name) || NAMED.test(name))
}

/** "xmail-signature", "signature_old": the word by itself in a name. */
const NAMED = /^(?:[\w-]{1,24}[-_])?signature(?:[-_][\w-]{1,24})?$/i

/** Outlook on the web puts `x_` before ids and classes of the mails it shows. */
function idOf(attributes: Record<string, string>): string {
  return (attributes['id'] ?? '').replace(/^(?:x_)+/, '')
}

function classList(attributes: Record<string, string>): string[] {
  const text = attributes['class'] ?? ''
  return text === '' ? [] : text.split(/\s+/, 20).map((name) => name.replace(/^(?:x_)+/, ''))
}
