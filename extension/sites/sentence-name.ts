import { personNameScore } from '#shared/clip/name-likely.ts'
import { isLikelyTitle } from '#shared/clip/title.ts'
import { hostsIn } from './host-sentence.ts'
import { REACHED } from './labelled-name.ts'
import { hit, type NameHit } from './name-hit.ts'
import { nameLooks, type NameLooks } from './name-shape.ts'

// What asks the reader to turn to somebody, in front of the name: "please write in confidence to", "appelez directement".
const TURN_TO = [
  '[Cc]ontact|[Cc]all|[Ee]-?mail|[Aa]sk for|[Ss]peak (?:to|with)|[Rr]each|[Ww]rite (?:\\p{Ll}+ ){0,3}to|[Tt]alk to|[Gg]et in touch with',
  "[Ww]enden Sie sich an|[Kk]ontaktieren Sie|[Cc]ontactez|[Aa]ppelez|[Jj]oignez|[Éé]crivez à|[Ss]['’]adresser à|[Hh]ablar con|[Cc]ontactar con",
  "[Aa]os cuidados d[aeo]|[Aa]tt(?:entio)?n\\.?:?|[Ff]or the attention of|[Zz]u Händen(?: von)?|z\\. ?Hd\\.(?: von)?|à l[’']attention de|[Aa] la atención de|[Aa]ll[’']attenzione di|[Tt]\\.a\\.v\\.",
  '[Ff]alar com|[Rr]ivolgersi a|[Cc]ontattare|[Kk]ontakta|[Nn]eem contact op met',
].join('|')
// Words of prose too: only where the sentence says how to reach whom it names.
const MAY_TURN_TO =
  '[Rr]ing|[Tt]ext|[Pp]hone|[Aa]sk|[Ll]lam(?:e|ar|en) a|[Ee]scrib(?:a|ir|an) a|[Cc]ontact(?:e|ar)|[Ll]igue (?:a|para)|[Cc]hiamare|[Ss]crivere a|[Bb]el(?:len)?(?: met)?'
const DIRECTLY = '(?: (?:directly|direct|direkt|directement|directamente|diretamente|direttamente|rechtstreeks))?'
const OURS = '(?:our|the|unsere[nrm]?|notre|nuestr[oa]|noss[oa]|il nostro|la nostra)'
const WORD = "(?:(?:\\p{Lu}\\p{L}?|Mrs|Prof|Revd?|Smt|Sra|Dott|Capt|Engr)\\.|\\p{Lu}[\\p{L}'’-]*)"

/** The job that may stand before a comma, in small letters or capitals, and the words with capitals of which the last are the name. */
function asking(verbs: string): RegExp {
  const job = `(?:${OURS} (\\p{Ll}[\\p{L}-]{1,30}(?: \\p{Ll}[\\p{L}-]{1,30}){0,3}), )?((?:\\p{Lu}[\\p{L}-]{1,30} ){0,3}\\p{Lu}[\\p{L}-]{1,30}, (?=\\p{Lu}))?`
  return new RegExp(
    `(?<!\\p{L})(?:${verbs})${DIRECTLY}\\s+(?:${OURS} (?:\\p{Ll}[\\p{L}-]* ){0,3}(?=\\p{Lu}))?${job}(${WORD}(?: ${WORD}(?=[\\s,(:;.]|$)){1,5})`,
    'gu',
  )
}

const ASK = asking(TURN_TO)
const MAY_ASK = asking(MAY_TURN_TO)

// Who is named for a purpose: "Your coordinator is Ann Lee", "Ihre Ansprechpartnerin ist Eva Klein".
const IS_YOURS =
  /(?:^|[.!]\s)(?:Your|Our|Ihre?|Unsere?|Votre|Notre|Su|Nuestr[oa]|Tu|Il (?:suo|vostro|nostro)|La (?:sua|vostra|nostra)|Seu|Sua|Nosso|Nossa|Uw|Onze|Jouw) (\p{L}[\p{L}-]{2,30}(?: \p{L}[\p{L}-]{1,30}){0,3}) (?:is|ist|est|es|è|é) ((?:(?:Mrs?|Ms|Dr|Frau|Herr|M|Mme|Sra?|Dott)\.?(?:ssa)? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})(?=[\s,.!(]|$)/u

/** The post has to be one: "Our name is Green Valley" presents nobody. */
function presented(text: string, lang: string): NameHit[] {
  const [, title = '', name = ''] = IS_YOURS.exec(text) ?? []
  const looks = isLikelyTitle(title) || CONTACT.test(title) ? nameLooks(name, lang) : null
  return looks && looks.belief >= 0.5
    ? [hit(looks, { labelled: true, ...(isLikelyTitle(title) && !CONTACT.test(title) && { title }) })]
    : []
}

const CONTACT =
  /^(?:(?:\p{L}+ )?(?:contact|contact person|point of contact)|ansprechpartner(?:in)?|kontakt|interlocut(?:eur|rice)|contacto|referente|contato|aanspreekpunt|contactpersoon)$/iu

// Who presents the house in the first person: "Hi, I’m Molly Petersen, owner and groomer".
const INTRO =
  /(?:^|[.!,]\s)(?:I['’]m|I am|[Mm]y name is|[Ii]ch bin|[Mm]ein Name ist|[Jj]e m['’]appelle|[Jj]e suis|[Mm]e llamo|[Ss]oy|[Mm]i chiamo|[Ss]ono|[Mm]eu nome é|[Ii]k ben|[Jj]ag heter|[Nn]azywam się)\s(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})(?:,\s([^,.!]{3,40}))?(?=[\s,.!])/u

const ROLE_BEFORE =
  /\b(?:owner|founder|co-founder|president|principal|director|manager|chairman|broker|attorney|partner|ceo|coordinator)s?(?:,?\s+|\s+of\s+(?=\p{Lu}|the\s)[^,.;:]{2,50},\s+)((?:Dr\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})\b/giu

const VERB =
  'is|was|has|had|joined|founded|co-founded|started|began|worked|works|leads|led|brings|brought|serves|served|received|earned|graduated|grew|holds|held|specializes|specialises|manages|oversees|attended|completed|studied|obtained|moved|became|enjoys|loves|lives'

const BIO = new RegExp(
  `^((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?: (?:["“(]?\\p{Lu}[\\p{L}'’.-]*[")”]?)){1,3})(?:, [^,.]{2,60},?)? (?:(?:also|currently|first|originally) )?(?:${VERB})\\b`,
  'u',
)

const BIO_OF_TWO =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+) (?:and|&) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+) (?:are|were|have|founded|co-founded|started|own|run|lead|bring|opened)\b/u

/** `Hugh Stearns worked his way through college`: a paragraph about somebody begins with the name, or with the names of two. */
function fromBiography(text: string, lang: string): NameHit[] {
  const both = (BIO_OF_TWO.exec(text)?.slice(1) ?? []).map((name) => nameLooks(name, lang))
  if (both.length > 0 && both.every((looks) => looks && looks.belief >= 0.5))
    return both.filter((looks) => looks !== null).map((looks) => hit(looks, { about: true }))
  const match = BIO.exec(text)
  const looks = match ? nameLooks(match[1] ?? '', lang) : null
  return looks && looks.belief >= 0.5 ? [hit(looks, { about: true })] : []
}

// Who began or leads the house, told on a page about it.
const FOUNDED =
  /\b(?:(?:co-)?founded(?: in (?:19[6-9]|20)\d\d)?|(?<=\b(?:is|are) )handled(?: [^.,]{1,40})?|owned(?: and (?:operated|run|managed))?|led|run|headed|gegründet(?: (?:19[6-9]|20)\d\d)?|geleitet|geführt|fondée?(?: en (?:19[6-9]|20)\d\d)?|dirigée?|fundad[ao](?: en (?:19[6-9]|20)\d\d)?|dirigid[ao]|fondat[ao](?: nel (?:19[6-9]|20)\d\d)?|guidat[ao])\s+(?:by|von|par|por|da)\s+((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2})(?:\s+(?:and|und|et|y|e)\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}))?/gu

function fromFounding(text: string, lang: string): NameHit[] {
  return [...text.matchAll(FOUNDED)].flatMap((match) =>
    [match[1], match[2]].flatMap((name) => {
      const looks = name ? nameLooks(name, lang) : null
      return looks && looks.belief >= 0.5 ? [hit(looks, { about: true })] : []
    }),
  )
}

/** "Events Manager Imogen Farrar": of several words with capitals the last that make a name, and what stands before them. */
function namedAtEnd(text: string, lang: string, least = 0.5): { looks: NameLooks; before: string } | undefined {
  const words = text.replace(/\.$/, '').split(' ')
  for (let from = 0; from < words.length - 1; from++) {
    const looks = nameLooks(words.slice(from).join(' '), lang)
    if (looks && looks.belief >= least) return { looks, before: words.slice(0, from).join(' ') }
  }
  return undefined
}

/** `批發、團購請洽 曾淑華 小姐（分機 12）`: behind the words that ask to turn to somebody a name with its form of address. */
function askedInHan(text: string, lang: string): NameHit[] {
  const [, name = '', called = ''] =
    /(?:[请請](?:联系|聯絡|聯繫|洽詢|洽询|洽|找|致电|致電)|[联聯][系絡繫络]|洽詢|洽询)\s?[:：]?\s?(\p{Script=Han}{2,4}?)\s?(先生|小姐|女士|老师|老師|经理|經理|主任|[组組][长長]|[专專][员員])/u.exec(
      text,
    ) ?? []
  const looks = name === '' || personNameScore(name) === 0 ? null : nameLooks(`${name}${called}`, lang)
  return looks ? [hit(looks, { labelled: true })] : []
}

/** `For tenders please contact Ruth Castellano at …`: in running text only somebody whom the text tells you to ask for. */
export function fromSentence(text: string, lang: string): NameHit[] {
  const found: NameHit[] = []
  for (const match of [...text.matchAll(ASK), ...(REACHED.test(text) ? text.matchAll(MAY_ASK) : [])]) {
    // "contact our Bookings Secretary, Margaret Ellwood, on …": the job stands before the comma.
    const office = (match[2] ?? '').slice(0, -2)
    // Whom the text calls its coordinator is somebody, however rare the name.
    const named = namedAtEnd(match[3] ?? '', lang, isLikelyTitle(office || (match[1] ?? '')) ? 0.25 : 0.5)
    if (!named || (office && !isLikelyTitle(office))) continue
    const after = /^\s*(?:\(([^()]{2,50})\)|,\s*([^,.()]{2,60})(?=[,.]))/u.exec(
      text.slice(match.index + match[0].length),
    )
    const titles = [office, match[1] ?? '', after?.[1] ?? after?.[2] ?? '', named.before]
    const title = titles.find((each) => isLikelyTitle(each))
    found.push(hit(named.looks, { labelled: true, ...(title && { title }) }))
  }
  found.push(...askedInHan(text, lang), ...presented(text, lang))
  if (found.length > 0) return found
  const hosts = hostsIn(text).map((name) => nameLooks(name, lang))
  if (hosts.length > 0 && hosts.every((looks) => looks && looks.belief >= 0.5))
    return hosts.filter((looks) => looks !== null).map((looks) => hit(looks, { labelled: true }))
  const intro = INTRO.exec(text)
  const self = intro ? nameLooks(intro[1] ?? '', lang) : null
  if (intro && self && self.belief >= 0.5)
    return [hit(self, { about: true, ...(isLikelyTitle(intro[2] ?? '') && { title: intro[2] ?? '' }) })]
  for (const match of text.matchAll(ROLE_BEFORE)) {
    const looks = nameLooks(match[1] ?? '', lang)
    if (looks && looks.belief >= 0.5)
      found.push(
        hit(looks, { title: match[0].slice(0, match[0].indexOf(match[1] ?? '')).replace(/(?<![,\s])[,\s]+$/, '') }),
      )
  }
  if (found.length === 0) found.push(...fromFounding(text, lang))
  return found.length > 0 ? found.slice(0, 3) : fromBiography(text, lang)
}
