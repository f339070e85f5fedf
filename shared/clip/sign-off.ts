import { CLOSINGS } from './closing-words.ts'
import { foldPhrase } from './line-fold.ts'
import { MARKERS } from './reply-markers.ts'

/** A line that closes a letter: whether it thanks, the name behind it ('' when alone), whether a mark parts the two, and whether nothing but a name can stand there. */
export type SignOff = { thanks: boolean; name: string; marked: boolean; certain?: boolean }

const PHRASES = new Set([...MARKERS.flatMap((row) => row.signOff), ...CLOSINGS].map(foldPhrase))
const LONGEST = 48

/** Reads "Best regards," alone, or before a name as in "Cheers, Bob". Sentences that begin with the same words are none. */
export function signOffParts(line: string): SignOff | null {
  if (line.length <= MAX_FORMULA && (FORMULA.test(line) || ENDS_IN_GREETING.test(line) || BEHALF.test(line)))
    return { thanks: false, name: '', marked: false }
  if (line.length > LONGEST + 30) return null
  const greeting = FOR_WHOM.exec(line)?.[1] ?? ''
  // Thanks are for something, not on behalf of somebody.
  if (isSignOff(greeting) && !isThanks(greeting) && !THANKING.test(foldPhrase(greeting)))
    return { thanks: false, name: '', marked: false }
  const bare = line
    .replace(/\p{Extended_Pictographic}|\ufe0f/gu, '')
    .replace(/^[-–—/~\s¡]+/, '')
    .replace(/[\s,.!～，،。！～、;:：…^/-]+$/u, '')
    .trim()
  if (isSignOff(bare)) return { thanks: isThanks(bare), name: '', marked: false }
  const behind = SIGNED_BEHIND.exec(bare)
  if (behind) return { thanks: false, name: (behind[1] ?? '').trim(), marked: true, certain: true }
  const parts =
    /^(.{2,48}?)\s*[,，،.!！。~、:\n/–—-]+\s*(.{1,40})$/u.exec(bare) ??
    /^(.{2,40}?) (\p{Lu}.{1,40}|[\p{Script=Han}]{2,4})$/u.exec(bare)
  const [, words = '', name = ''] = parts ?? []
  if (!isSignOff(words) || (UNTIL.test(words) && WEEKDAY.test(name))) return null
  if (isSignOff(name)) return { thanks: isThanks(name), name: '', marked: false }
  return { thanks: isThanks(words), name, marked: !/[,，!.]/.test(bare) }
}

// "See you Monday." says when, and who says it goes on to sign or not. "Regards, Sunday Adeyemi" is signed: West Africa names children
// after the day they were born.
const UNTIL = /^(?:see|talk|speak|catch|until|till|meet)\b/i
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** The long closings of formal letters: "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées." */
const FORMULA =
  /^(?:.{0,60}, )?(?:je vous prie|nous vous prions|veuillez|recevez|agréez)\b.{5,110}(?:salutations?|sentiments|considération|hommages|respects)\b[^,;:?]{0,30}[.,]?$|^(?:sin otro particular|in erwartung|in attesa|nell.attesa|na expectativa|dans l.attente)\b.{5,90}(?:saluda|saludos?|grüßen|grüßt|saluti|cumprimentos|salutations)[^,;:?]{0,30}[.,]?$/iu
const MAX_FORMULA = 180

/** "Namens het bestuur,", "Im Namen des Vorstands": on a line of its own, for whom the name below signs. */
const BEHALF =
  /^(?:namens|im namen|im auftrag|(?:for and )?on behalf of|au nom d|en nombre de|en representación de|per conto d|a nome d|em nome d|på vegne a[fv]|på uppdrag av|w imieniu|за дорученням|от имени|от лица)\b[^.:?!]{0,40}[,，]?$/iu

/** "Met vriendelijke groet, namens dokter Van Aalst,": a greeting and for whom it is sent. */
const FOR_WHOM =
  /^([^,]{2,40}),? (?:namens|im namen|im auftrag|für|for|on behalf of|au nom d|pour|en nombre de|per conto d|em nome d|på vegne a[fv]|på uppdrag av|w imieniu|от имени|i\.? ?a\.|i\.? ?v\.|p\.? ?p\.|p\.? ?o\.) ?[^.:?!]{0,40}[,，]?$/iu

/** "Sin más, reciba un cordial saludo.", "L'occasione è gradita per porgere cordiali saluti.": a sentence that ends in the greeting. */
const ENDS_IN_GREETING =
  /^[^:?@\d]{4,90}[ ’'](?:cordial(?:es)? saludos?|saludos? cordial(?:es)?|atento saludo|afectuoso saludo|(?:cordiali|distinti|migliori|sentiti) saluti|saluti cordiali|(?:freundlichen|besten|herzlichen) gr(?:üßen?|uß|üssen)|salutations (?:distinguées|cordiales|respectueuses|les meilleures)|(?:melhores|cordiais) cumprimentos|vriendelijke groet(?:en)?|(?:kind|best|warm|kindest) regards|vänliga hälsningar|вежливые приветствия|saygılarımı sunarım|saygılar sunarım)[.,!]?$/iu

/** Korean, Chinese and Japanese letters close with the name and a word that offers it: "박서준 드림", "张伟 敬上", "高田 拝". */
const SIGNED_BEHIND =
  /^([\p{Script=Han}\p{Script=Hangul}][\p{Script=Han}\p{Script=Hangul} ]{1,11}?) ?(?:드림|올림|배상|拜上|敬上|谨上|謹上|(?<= )上|(?<= )拜|敬启|敬啟|谨启|謹啟|顿首|頓首|敬具|拝)$/u

function isSignOff(text: string): boolean {
  const folded = foldPhrase(text)
  if (PHRASES.has(folded) || LOVE.test(folded) || YOURS.test(folded)) return true
  // "M.f.G", "V.G."
  if (folded.length < 8 && /^(?:\p{L}\.){1,3}\p{L}$/u.test(folded)) return PHRASES.has(folded.replaceAll('.', ''))
  if (text.length > LONGEST || /\d/.test(text)) return false
  // "LG von drüben", "VG aus Kiel"
  const bare = folded.replace(/ (?:aus|von|vom|uit|fra|från) [\p{L}’' ]{2,24}$/u, '')
  if (bare !== folded && PHRASES.has(bare) && !isThanks(bare)) return true
  if (GREETS.test(folded) || THANKING.test(folded) || isWish(text, folded)) return true
  // "Děkuji a přeji hezký den", "Merci et bonne journée": thanks and a wish in one breath.
  const [one, other, ...more] = folded.split(AND)
  return (
    other !== undefined &&
    more.length === 0 &&
    (closesAlone(one ?? '') ? closesAlone(other) || goesOn(one ?? '', other) : false)
  )
}

/** True for a form that letters close in and sentences and lists begin with: what stands around it decides. */
export function isGoingOn(line: string): boolean {
  return THANKING.test(foldPhrase(line.replace(/[\s,.!，…-]+$/u, '')))
}

function closesAlone(half: string): boolean {
  return PHRASES.has(half) || GREETS.test(half) || isWish(half, half)
}

/** "Bonne journée à vous et caresses à Filou": behind a wish a few words more; behind thanks they may ask for something. */
function goesOn(one: string, other: string): boolean {
  // "Quedo atento a la factura" says what is waited for.
  return (
    (one.includes(' ') || GREETS.test(one)) &&
    !isThanks(one) &&
    (!/\batent[oa]s?$/.test(one) || /^(?:sus?|tus?|cualquier|vuestr[oa]s?) /.test(other)) &&
    other.split(' ').length <= 4
  )
}

const AND = / (?:and|und|et|y|e|en|i|a|og|och|ja|és|și|si|и|та|ve|&|\+) /u
/** "Yours in service of children", "Yours in faith": houses close with what they stand for. */
const YOURS =
  /^yours in (?:service|solidarity|faith|christ|hope|peace|health|partnership|friendship|fellowship|sport|education|music|scouting|conservation|anticipation|haste|love|learning|safety|unity)(?: (?:of|to|with|and|for) [\p{L} ’']{3,30})?$/u
/** "With love from all of us". */
const LOVE =
  /^(?:(?:with|lots of|much|all (?:my|our)) )?(?:love|hugs|greetings)(?: from (?:all|everyone|everybody|the)\b[\p{L} ’']{0,24})$/u

/**
 * "Thanking you in advance", "Awaiting your kind reply", "Assuring you of our best services": letters of South Asia close in a form
 * that goes on into the name.
 */
const THANKING =
  /^(?:thanking (?:you|u|all)(?: (?:all|sir|madam|once again|again|very much|so much|in (?:advance|anticipation)|for (?:your|the same|all your)\b[\p{L} ’']{0,30})){0,3}|(?:awaiting|await|anticipating|expecting) (?:for )?(?:your|an?|the) (?:\p{L}+ ){0,3}(?:reply|response|confirmation|feedback|orders?|answer)|assuring you (?:of )?our (?:best|prompt) [\p{L} ]{4,30})$/u

/**
 * Letters close with greetings of many colours ("Un caro saluto", "Liebe Grüße aus Kiel", "Warmest regards"): a word for
 * greetings with few others before it, and after it nothing but from whom or where. A verb makes a sentence of it.
 */
const GREETS = new RegExp(
  "^(?:(?!(?:please|give|send|say|sent|bitte|pass|convey|richte|veuillez|dale|danos)\\b)[\\p{L}\\p{M}’'.]{1,14}[ ,&/]{1,2}){0,4}" +
    '(?:regards|greetings|wishes|gr(?:ü|ue)(?:ß|ss)(?:e|en)?|gru(?:ß|ss)|salut(?:i|o|ations)|saludos?|cumprimentos|sauda(?:ções|coes)|abra(?:ços?|zos?)|' +
    'groet(?:en|jes)?|h(?:ä|a|æ)lsning(?:ar|en)?|hils(?:en|ner|ener)|terveis(?:in|et)|terveisiä|pozdrav(?:em|y|om|i)?|pozdrow(?:ienia|ieniami)|pozdrawiam(?:y)?|' +
    'üdvözlet(?:tel)?|tisztelettel|sayg(?:ılar(?:ımla|ımızla)?|ıyla)|selamlar|salut(?:ări|ari)|stim(?:ă|a)|respeto|respect|' +
    'уважением|пожеланиями|приветом|повагою|побажаннями|поздрави|ברכה|בברכה|בכבוד|تحية|التحية|تحياتي|التحيات|احترام|εκτίμηση|χαιρετισμούς|salam|hormat)' +
    "(?: (?:aus|from|desde|de|da|do|uit|fra|från|z|ze|из|von|vom|distinguées|distinti|cordiales|cordiais|cordiali|sincères|רב|חמה|serdeczne|serdecznie|saya|kami|drüben|hier|nebenan|daheim|zuhause|uns|allen|all|everyone|us|tous|todos|tutti|\\p{Lu}[\\p{L}’'-]{1,20})){0,3}$",
  'iu',
)

/** Wishes for the reader's day, week or business, which letters of most languages close with. */
const WISHES: readonly RegExp[] = [
  /^(?:(?:i )?(?:wish(?:ing)? you|hope you have|enjoy|have) )(?:all )?(?:a |an |the |your )?(?:\p{L}+ ){0,3}(?:day|days|week|weekend|evening|afternoon|morning|holidays?|rest|one|time)(?: ahead)?$/iu,
  /^(?:(?:ich |wir )?(?:wünschen?|noch)(?: (?:ihnen|dir|euch))?(?: noch)? )?(?:einen? |noch einen? )?(?:schöne[nsr]?|angenehme[nsr]?|gute[nsr]?|erholsame[nsr]?) (?:\p{L}+ )?(?:tag|woche|wochenende|abend|feierabend|feiertage|zeit|start in die woche|rest)$/iu,
  /^(?:je vous souhaite )?(?:une? )?(?:très |excellente?s? |agréable |belle |bonne?s? ){1,2}(?:fin de |et )?(?:\p{L}+ )?(?:journée|soirée|semaine|après-midi|week-end|fêtes|continuation|lecture|année)(?: à (?:vous|toi|tous|toutes)(?: et à tous)?)?$/iu,
  /^(?:que (?:tengas?|tengan?|pase[sn]?) )?(?:un |una )?(?:muy |buen[ao]?s? |feliz |excelente |lindo |bonit[ao] |ótim[ao] |bo[am] ){1,2}(?:día|tarde|noche|semana|fin de semana|finde|jornada|dia|noite|fim de semana|trabalho|final de semana)$/iu,
  /^(?:(?:le |ti |vi )?augur(?:o|iamo|andole|andovi) )?(?:una? )?(?:buon[ao]?|felice|ottima|splendida) (?:\p{L}+ )?(?:giornata|serata|settimana|weekend|fine settimana|lavoro|proseguimento|domenica|notte)$/iu,
  /^(?:(?:ik )?wens(?:en)? (?:u|je|jullie) )?(?:nog )?(?:een )?(?:heel |hele )?(?:fijne?|prettige?|goede|mooie) (?:\p{L}+ )?(?:dag|avond|weekend|week|werkweek|middag|feestdagen)(?: verder| gewenst)?$/iu,
  /^(?:życz(?:ę|ymy) )?(?:miłego|udanego|dobrego|spokojnego) (?:\p{L}+ )?(?:dnia|weekendu|tygodnia|popołudnia|wieczoru)$/iu,
  /^(?:s )?(?:přáním |přeji |přejeme |prajem |prajeme )?(?:\p{L}+ ){0,2}(?:hezk\p{L}+|pěkn\p{L}+|krásn\p{L}+|pekn\p{L}+|příjemn\p{L}+) (?:\p{L}+ )?(?:dne|den|deň|dňa|víkend\p{L}*|večer|zbytek dne|týden)$/iu,
  /^(?:желаю )?(?:хорошего|приятного|удачного|доброго|гарного|чудового) (?:\p{L}+ )?(?:дня|вечера|вечора|выходных|недели|тижня)$/iu,
  /^(?:iyi|keyifli|güzel) (?:çalışmalar|günler|haftalar|akşamlar|hafta sonları|tatiller)(?: dilerim| dileriz)?$/iu,
  /^(?:további )?(?:szép|kellemes|jó) (?:\p{L}+ )?(?:napot|hetet|hétvégét|estét|munkát)(?: kívánok| kívánva)?$/iu,
  /^(?:vă doresc )?(?:o zi|o săptămână|un weekend|o seară) (?:\p{L}+)(?: în continuare)?$/iu,
  /^(?:(?:ha|ønsker|önskar)(?: (?:deg|dig|dere))?(?: en)?|trevlig|fortsatt|god|fin|riktig god) (?:\p{L}+ )?(?:dag|helg|kväll|weekend|aften|kveld|vecka|uge|uke|sommar|sommer|jul|påske|påsk)$/iu,
  /^(?:kính )?chúc (?:\p{L}+ ){1,5}(?:lành|vẻ|khỏe|công|đẹp|ơn)$/iu,
  /^(?:hyvää|mukavaa|oikein hyvää) (?:\p{L}+ )?(?:päivää|päivänjatkoa|viikonloppua|viikkoa|iltaa|kesää|joulua)$/iu,
]

/** A Chinese wish names what is wished last: "祝您工作顺利", "順頌 商祺"; "祝好消息早日到来" goes on as a sentence. */
const CHINESE_WISH =
  /^(?:恭|敬|谨|謹|预|預|并|並)?(?:祝[:：]?|祝愿|祝願|顺祝|順祝|顺颂|順頌|敬颂|敬頌|即颂|即頌|此颂|此頌|顺致|順致|专此|專此|致以)(?:您|你|贵司|貴司|大家|各位)? ?\p{Script=Han}{0,8}(?:愉快|顺利|順利|安康|健康|平安|快乐|快樂|如意|兴隆|興隆|昌隆|顺心|順心|进步|進步|大吉|发财|發財|幸福|祺|绥|綏|安|好|敬意|问候|問候|祉)(?:[ ，,]?\p{Script=Han}{2,6}(?:愉快|顺利|順利|安康|健康|平安|如意|兴隆|興隆|昌隆))?$/u

/** The second line of an old wish, and its first: "敬請" / "鈞安". */
const CHINESE_PEACE =
  /^(?:[耑专專肃肅谨謹]此(?:[奉布函敬申拜][\p{Script=Han}])?[，,]? ?(?:即|顺|順|敬|并|並|恭)?(?:颂|頌|请|請|候|致)?|(?:敬|即|恭|顺|順|并|並)(?:请|請|候)|[耑肃肅]此|[钧鈞台大近時时文公撰教道勋勛崇暑冬春秋夏晚早午金旅商日](?:安|祺|绥|綏|祉))$/u

/** "좋은 하루 되세요", "즐거운 주말 보내세요". */
const KOREAN_WISH =
  /^(?:즐거운|좋은|행복한|편안한|건강한) (?:\p{L}+ )?(?:하루|주말|저녁|오후|한 주|연휴|명절)(?:를|을)? ?(?:되세요|보내세요|되시길 바랍니다|보내시기 바랍니다)$/u

/** "谢谢大家", "感谢您的支持", "多谢配合". */
const CHINESE_THANKS =
  /^(?:以上[，,]? ?)?(?:再次|非常|十分|衷心)?(?:谢谢|謝謝|多谢|多謝|感谢|感謝)(?:您|你|大家|各位|贵司|貴司)?的?(?:支持|配合|理解|关注|關注|信任|帮助|幫助|协助|協助|合作)?$/u

function isWish(text: string, folded: string): boolean {
  return (
    CHINESE_WISH.test(text) ||
    CHINESE_PEACE.test(text) ||
    CHINESE_THANKS.test(text) ||
    KOREAN_WISH.test(text) ||
    WISHES.some((wish) => wish.test(folded))
  )
}

/** Thanks end many mails that nobody signs; other sign-offs come with a signature. */
function isThanks(line: string): boolean {
  return (
    /^(?:many |much )?(?:thanks?(?!ing)|thx|tks|danke|vielen dank|besten dank|merci|gracias|muchas gracias|grazie|obrigad|bedankt|tack|tak|takk|kiitos|dzięk|спасибо|дякую|谢谢|謝謝|多谢|多謝|感谢|感謝|非常感|ありがと|감사|cảm ơn|teşekk|děkuj|díky|mulțumesc|köszön|cheers|ευχαριστώ|תודה|شكرا|ขอบคุณ|terima kasih)/i.test(
      line,
    ) && !/regards|grüße|gruß/i.test(line)
  )
}
