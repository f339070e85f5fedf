// What Outlook puts above a mail from somebody who seldom writes, in the reader's language: one line, "You don't often get email from
// ann@x.example. Learn why this is important", whose last words are a link.

/** It is said of the reader's own mailbox. */
const SELDOM =
  /don['’]t often get e-?mails? from|nicht (?:oft|häufig) (?:eine )?e-?mails? von|häufig keine e-?mails? von|n['’](?:obtenez|obtiennent) pas souvent d['’]e-?mails?|ne (?:recevez|reçoivent) pas souvent (?:de |d['’])(?:courriels?|courriers?|messages?|e-?mails?)|no suele[ns]? (?:recibir|obtener) (?:correos?|mensajes?)|non si ricevono spesso|não costuma(?:m)? receber e-?mails?|não (?:recebe|obtém)m? (?:frequentemente e-?mails?|e-?mails? com frequência)|niet vaak e-?mails? van|inte ofta e-post från|ikke (?:ofte|tit) (?:mails?|e-?mails?|e-?post)|et saa usein sähköposti|nie otrzymujesz często|(?:nieczęsto|rzadko) otrzymujesz|často nedostáváte e-?maily|nem gyakran kap e-?mail|нечасто получаете|не часто получаете|нечасто отримуєте|sık sık e-posta almıyorsunuz|(?:通常不会|不经常|不常)收到来自|(?:通常不會|不常)收到來自|からの?(?:電子)?メールを(?:頻繁に)?受け取ることは|(?:전자 ?메일|이메일)을 자주 받지 않/iu

/** The page behind its last words, which people who ask about the notice name too. */
const LINK = /aka\.ms\/LearnAboutSender/i

/** Its last words, which say that it matters. */
const MATTERS =
  /(?:important[ei]?s?|wichtig(?: ist)?|importância|belangrijk(?: is)?|viktigt?|vigtigt|tärkeää|ważne|důležité|fontos|важно|важливо|önemli(?: olduğunu öğrenin)?|重要|중요한? ?\S{0,4}|理由(?:の詳細)?|이유 ?\S{0,4}) ?(?:at|unter|auf|sur|en|em|su|op|på|om)?[\s.。\])>]*(?:[<([]? ?https?:.*)?$/iu

/** The line behind such a notice when it ends in the given line, `text` being all of it so far; null when it is none. */
export function seldomNoticeEnd(folded: readonly string[], at: number, text: string): number | null {
  // Two of three, for people speak of the page, of rare mail and of addresses.
  const signs = [LINK, SELDOM, /\S@\S/].filter((sign) => sign.test(text))
  if (signs.length < 2) return null
  let end = at + 1
  let isWhole = LINK.test(text) || MATTERS.test(text)
  while (end - at <= MAX_WRAPPED && (isLinkLine(folded[end] ?? '') || (!isWhole && goesOnIn(folded, end)))) {
    isWhole ||= MATTERS.test(folded[end] ?? '')
    end++
  }
  return end
}

const MAX_WRAPPED = 3

/** "<https://aka.ms/LearnAboutSenderIdentification>", with the last words before it or not, and the bracket that closes it all. */
function isLinkLine(line: string): boolean {
  return (LINK.test(line) && line.length < 120) || /^[\])>]{1,2}$/.test(line)
}

/** The last words of the notice stand in this line or the next, for the line above was too long for one more word. */
function goesOnIn(folded: readonly string[], at: number): boolean {
  const isNext = (index: number): boolean => isBroken(folded[index - 1] ?? '', folded[index] ?? '')
  if (!isNext(at)) return false
  return MATTERS.test(folded[at] ?? '') || (isNext(at + 1) && MATTERS.test(folded[at + 1] ?? ''))
}

function isBroken(line: string, below: string): boolean {
  return below !== '' && line.length + 1 + (below.split(' ')[0] ?? '').length >= SHORTEST_WIDTH
}

/** Programs that break the lines of plain text leave at least this many characters in one. */
const SHORTEST_WIDTH = 60
