import { isNoReply } from './mailbox.ts'
import type { Address, Automatic } from './types.ts'

/** What tells that a program wrote a mail. Header names are lower case; a webmail's view has none. */
type AutomaticInput = {
  from: readonly Address[]
  subject: string
  headers?: readonly { key: string; value: string }[]
  /** Media types of all parts, lower case. */
  types?: readonly string[]
}

/**
 * Recognises mail that no person wrote by hand, by headers (RFC 3834 Auto-Submitted, RFC 2369 and 2919 lists, RFC 3464
 * bounces), by parts and by the sender's address. `null` means: as far as can be seen, a person.
 */
export function automaticKind(input: AutomaticInput): Automatic {
  const headers = headerReader(input.headers ?? [])
  const types = input.types ?? []
  if (isBounce(input, headers, types)) return 'bounce'
  if (types.some((type) => type.startsWith('text/calendar') || type === 'application/ics')) return 'calendar'
  if (isAutoReply(input, headers)) return 'auto-reply'
  if (input.from.some((one) => isSenderOnly(one.address)))
    return headers('list-unsubscribe') !== '' ? 'newsletter' : 'no-reply'
  if (isBulk(headers)) return 'newsletter'
  return null
}

/** Mailboxes that send in bulk, beside those that say they cannot be answered. */
function isSenderOnly(address: string): boolean {
  const local = (address.split('@')[0] ?? '').toLowerCase().replace(/[^a-z]/g, '')
  return (
    isNoReply(address) ||
    /^(?:newsletters?|news|updates|digest|mailer|daemon|automailer|noreplies|keineantwort\w*|nicetantworten|neodgovarjaj|nieodpowiadaj|neodpovidejte)$/.test(
      local,
    )
  )
}

type Headers = (key: string) => string

function headerReader(headers: readonly { key: string; value: string }[]): Headers {
  const values = new Map<string, string>()
  for (const { key, value } of headers) if (!values.has(key)) values.set(key, value.trim())
  return (key) => values.get(key) ?? ''
}

function isBounce(input: AutomaticInput, headers: Headers, types: readonly string[]): boolean {
  if (types.includes('message/delivery-status') || headers('x-failed-recipients') !== '') return true
  if (/report-type="?delivery-status/i.test(headers('content-type'))) return true
  const daemon = input.from.some((one) =>
    /^(?:mailer-daemon|postmaster|mail-daemon|bounces?)(?:@|$|[+-])/i.test(one.address),
  )
  return daemon && (headers('return-path') === '<>' || BOUNCE_SUBJECT.test(input.subject))
}

const BOUNCE_SUBJECT =
  /undeliver|undelivered|delivery (?:status|failure|has failed)|mail delivery (?:failed|system)|failure notice|returned (?:mail|to sender)|unzustellbar|non[- ]remis|no se (?:ha )?(?:podido|pudo) entregar|mancato recapito|退信|系统退信|無法傳遞|無法寄出|无法送达|投递失败|配信不能|не доставлено|반송/i

function isAutoReply(input: AutomaticInput, headers: Headers): boolean {
  if (/report-type="?disposition-notification/i.test(headers('content-type'))) return true // RFC 8098 receipts
  const submitted = headers('auto-submitted').toLowerCase()
  if (submitted.startsWith('auto-replied')) return true
  if (headers('x-autoreply') !== '' || headers('x-autorespond') !== '' || /auto_?reply/i.test(headers('precedence')))
    return true
  if (/^(?:oof|all)$/i.test(headers('x-auto-response-suppress')) && AUTO_SUBJECT.test(input.subject)) return true
  return AUTO_SUBJECT.test(input.subject)
}

/** Prefixes that mail servers put before the subject of an absence note. */
const AUTO_SUBJECT =
  /^\s*(?:auto(?:matic)?[- ]?reply|out of (?:the )?office|automatische antwort|abwesenheits|réponse automatique|respuesta automática|risposta automatica|resposta automática|automatisch antwoord|automatiskt svar|autosvar|automatisk svar|automaattinen vastaus|odpowiedź automatyczna|автоответ|автоматический ответ|自动回复|自動回覆|自动答复|自動応答|自動返信|자동 회신|부재중)/i

function isBulk(headers: Headers): boolean {
  if (/^(?:bulk|list|junk)$/i.test(headers('precedence'))) return true
  if (headers('list-id') !== '' || headers('list-unsubscribe') !== '' || headers('feedback-id') !== '') return true
  return headers('auto-submitted').toLowerCase().startsWith('auto-generated')
}
