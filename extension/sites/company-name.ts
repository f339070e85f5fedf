import { isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { HAN_PLACES } from '#shared/clip/company-tables.ts'
import { toSimplified } from '#shared/lib/text-fold.ts'
import { fold } from './dom-text.ts'

/** Says of itself that it is a company: a legal form that is no part of a model name ("Sienna Ltd", "PF102 SCL"). */
export function isNamed(text: string): boolean {
  if (
    /\d{3}|\bby\s|[!?]\s|^我[们們]的|^(?:the )?(?:our|your|find|login|submit|more|all|services|designed|web|site|powered)\b/iu.test(
      text,
    ) ||
    text.split(/\s+/).length > 8
  )
    return false
  const { core, suffix } = splitCompany(text)
  // The end of a sentence, not "St." or "San. ve Tic.".
  if (/\p{Ll}{4}[.]\s/u.test(core)) return false
  if (suffix !== '' && core.length > 1 && !/^\d/.test(core))
    return (
      suffix.replace(/[^\p{L}]/gu, '').length > 3 ||
      /[.,«„“]/.test(text) ||
      // Model names are written in Latin capitals.
      /[^\p{Script=Latin}\p{P}\p{Z}]/u.test(suffix)
    )
  return /\p{Script=Han}/u.test(text) && isLikelyCompany(text)
}

const KIND_OF_OFFICE =
  '(?:[總总本新老一二三四]|第[一二三四])?(?:廠區?|厂区?|工廠|工厂)|分行|分店|門市|门市|門店|门店|辦事處|办事处|營業所|营业所|営業所|支店|本社|總部|总部|总公司|總公司'
const OFFICE = new RegExp(`^(\\p{Script=Han}{0,4}?)(${KIND_OF_OFFICE})$`, 'u')

/** 彰化總廠, 太古城分行, 东莞工厂: where a house sits, and not who it is. A works may be called by a word too: 红星厂. */
export function isHanOffice(name: string): boolean {
  return name.split(' ').every((part) => {
    const [, place = '', kind = ''] = OFFICE.exec(part) ?? []
    const isWord = /^(?:廠|厂|工廠|工厂|總公司|总公司)/u.test(kind)
    return kind !== '' && (!isWord || place === '' || HAN_PLACES.has(toSimplified(place)))
  })
}

const HOUSE_OF_OFFICE = new RegExp(
  `^\\p{Script=Han}{0,4}(?:${KIND_OF_OFFICE})[（(](.{4,40}(?:公司|工場|工厂|集团|集團))[)）]$`,
  'u',
)

/** What registers, capital and brackets say behind a name: "Pte Ltd (UEN 2010…)", ", au capital de 45 000 €", "Registered in England". */
const REGISTRY =
  /(?<=[\p{L}.])[\s,]*(?:[(（](?:UEN|ABN|ACN|CIN|GSTIN|NZBN|Reg|Co(?:mpany)?|Company No|CR|RC|NIP|CIF|NIF|CVR|KvK)[\s.:#].*|(?:société )?au capital\s.*|(?:registered|incorporated)\s(?:in|company|office|charity|number|no)\b.*|(?:UEN|ABN|ACN|CIN|NZBN|RCS|SIRET|SIREN|NIT|CNPJ|NIPC|CIF|NIF|CUIT|RUC|RFC|CVR|KvK|HRB)(?=[\s.:])\s*[.:]?\s*(?:\p{Lu}\p{Ll}+\s)?[\p{L}-]?\d.*|(?:company|reg(?:istration|istered)?)\.?\s(?:no|number|nr)\b.*)$/iu

/** A company's name without what stands around it on a page: years, marks, greetings, the place behind the legal form. */
export function tidyName(raw: string): string {
  return (
    fold(raw, 200)
      // Titles that were escaped twice.
      .replace(/&amp;/g, '&')
      // 東莞廠（鼎宏五金製品有限公司）: whose works they are.
      .replace(HOUSE_OF_OFFICE, '$1')
      .replace(REGISTRY, '')
      // "Étude de Maître Kouadio, notaire à Abidjan": what it is, said behind its name.
      .replace(
        /^(.{4,80}\p{L}),\s(?!(?:van|von|de|di|du|da|el|la|le|et|und|and|y|e|i)\s)\p{Ll}.*$/u,
        (whole, name: string) => (splitCompany(whole).suffix === '' ? name : whole),
      )
      // "Clinique des Tilleuls, 12 avenue Rockefeller, 69008 Lyon"
      .replace(/(?<=^.{4,80}\p{L}[.)\s]{0,2}),\s\d.*$/u, '')
      .replace(
        /(?<=.{3})\s*[【(（[-]?\s*(?:官网|官方网站|官網|官方網站|公式(?:サイト|ホームページ)?|공식 ?(?:홈페이지|사이트)|official (?:web)?site)\s*[】)）\]]?$/iu,
        '',
      )
      // "Autofficina Ferri S.n.c. di Ferri Mauro e Luca": whose partnership it is.
      .replace(/(?<=\s(?:s\.?\s?n\.?\s?c|s\.?\s?a\.?\s?s)\.?)\sdi\s\p{Lu}.*$/iu, '')
      // "Autofficina Ferri dal 1978"
      .replace(
        /(?<=\p{L}{3})[\s,–-]+(?:since|seit|depuis|desde|dal|sinds|est\.?|established|fondée? en|od roku|od)\s(?:1[6-9]|20)\d\d$/iu,
        '',
      )
      // МБОУ «Средняя школа № 14» г. Волжска: the quotation marks hold the name.
      .replace(/^(\p{Lu}{2,6}\s?«[^«»]{2,80}»)\s.+$/u, '$1')
      // 三河精機株式会社（Mikawa Seiki Co., Ltd.）
      .replace(
        /^(.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana})）])\s?[(（][\p{Script=Latin}\d\s.,&'’-]+[)）]$/u,
        '$1',
      )
      .replace(/^(?:(?:19|20)\d\d[\s,–-]*)+(?=\p{L})|[\s,–-]+(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?[\s.–-]*$/gu, '')
      .replace(/^[\s"“”'*•·–—|>»©[]+|[\s"“”*•·–—|>,;:：\]-]+$|(?<!«[^«»]{2,80})[\s»]+$/gu, '')
      .replace(/^(.*\p{Script=Latin}[.)]?)\s+(?=\p{Script=Han}).+$/u, (whole: string, name: string) =>
        splitCompany(name).suffix === '' ? whole : name,
      )
      .replace(/^(.+?),\s+(\p{Lu}[^,]{1,30})(?:,.{0,40})?$/u, (whole: string, name: string, place: string) =>
        splitCompany(name).suffix !== '' &&
        splitCompany(place).core === place &&
        splitCompany(`x ${place}`).suffix === ''
          ? name
          : whole,
      )
      .replace(/(?<=\p{Ll}.{3,60})\s\(\p{Lu}{2,8}\)$/u, '')
      .replace(/(?<=\p{L}{3})\s+(?:contact us|about us|home ?page|home|our team)$/iu, '')
      .replace(
        /^(?:[Ww]elcome [Tt]o|[Aa]bout [Uu]s|[Cc]ontact [Uu]s|About|Contact(?:ing)?|Willkommen bei)\s+(?=\p{Lu})(?!Us(?!\p{L}))/u,
        '',
      )
  )
}

const MAX_SENTENCE = 600
const LEGAL_START = /^(\p{Lu}.{2,70}?)\s+(?:is|ist|est|es|è|é|jest|är|er|on)\s/u
const LEGAL_INSIDE_WORDS = [
  String.raw`trading name of|trading style of|registered trade ?mark of|operated by|owned and operated by`,
  String.raw`a division of|provided by|published by|betrieben von(?: der)?|herausgegeben von(?: der)?`,
  String.raw`betreiber(?:in)? (?:dieser|der) (?:web)?(?:site|seite)n? ist(?: die)?`,
  String.raw`édité par(?: la société| l['’](?:entreprise|association))?`,
  String.raw`titular (?:de este|del) (?:sitio|portal|página|dominio)[^,.]{0,30}? es(?: la (?:empresa|mercantil|sociedad|entidad))?`,
  String.raw`titolare del sito[^,.]{0,20}? è|właścicielem (?:serwisu|strony)[^,.]{0,30}? jest`,
  String.raw`propriété de(?: la société)?|exploité par(?: la société)?|titularidad de|propiedad de|marca de`,
  String.raw`proprietà di|marchio di|gestito da|uitgegeven door|wydawcą serwisu jest`,
].join('|')
const LEGAL_INSIDE = new RegExp(String.raw`(?:${LEGAL_INSIDE_WORDS})\s+(?:[ld]['’])?(\p{Lu}.{2,90})`, 'iu')

/** The company that a sentence of small print is about: "Thornbury Pike LLP is a partnership registered in …", "a trading name of Kestrel Ltd". */
export function legalSentence(text: string): string | undefined {
  if (text.length < 20 || text.length > MAX_SENTENCE) return undefined
  const said = LEGAL_START.exec(text)?.[1]
  if (said && isLegal(said)) return said
  const rest = LEGAL_INSIDE.exec(text)?.[1] ?? ''
  // A form in front of the name ends at the comma: "EURL Savonnerie des Alpilles, au capital de …".
  const head = rest.split(/[,;(]\s/)[0] ?? ''
  if (isLegal(head)) return head
  const words = rest.split(/\s+/)
  for (let count = Math.min(words.length, 8); count > 1; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:(]$/, '')
      .replace(/(?<=\p{Ll}{3})\.$/u, '')
    if (isLegal(name)) return name
  }
  return undefined
}

function isLegal(name: string): boolean {
  const { core, suffix } = splitCompany(name)
  return suffix !== '' && core.length > 2 && name.split(' ').length <= 8 && !/[!?:@]|\p{Ll}{4}[.]\s|^\d/u.test(name)
}
