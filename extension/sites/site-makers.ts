import type { Line } from './page-lines.ts'

// Who made the site is not whom it is about: "Site by …", "Webdesign: …", "Réalisation : …", 技术支持.
const MAKER =
  /^[^\p{L}]{0,3}(?:(?:web ?)?site (?:by|design(?:ed)?)|website (?:by|design)|web ?design(?:ed)?(?: by)?|designed (?:and (?:developed|hosted|built) )?by|powered by|hosted by|umsetzung|technische umsetzung|réalisation(?: du site)?|création (?:du )?site|hébergeur(?: du site)?|hébergé par|hébergement\s?:|webhosting\s?:|hosting\s?:|hosting provider|diseño web|desarrollado por|alojado (?:en|por)|realizzazione(?: sito)?|sviluppato da|desenvolvido por|projekt i realizacja|tvorba webu|создание сайта|разработка сайта|技术支持|網頁設計|网站建设|制作)(?!\p{L})/iu
/** The same as a heading of a legal notice, with the maker's address under it. */
const MAKER_HEAD_WORDS = [
  String.raw`h[ée]bergement|h[ée]bergeur|hosting|host|webhosting|web ?hosting provider|hosting provider|provider`,
  String.raw`web ?design|konzept(?:ion)?(?:,? (?:und|&|design).*)?|gestaltung(?: und .*)?|programmierung`,
  String.raw`(?:technische )?(?:umsetzung|realisierung)|r[ée]alisation|cr[ée]ation(?: et r[ée]alisation)?`,
  String.raw`conception(?: et .*)?|d[ée]veloppement|cr[ée]dits?|credits|diseño(?: web)?|desarrollo(?: web)?`,
  String.raw`alojamiento(?: web)?|hospedaje|sviluppo(?: sito)?|realizzazione(?: sito)?|vormgeving|ontwerp(?: en .*)?`,
  String.raw`realisatie|wykonanie|bildnachweise?|fotonachweis|fotos|photos|cr[ée]dits? photos?`,
].join('|')
const MAKER_HEAD = new RegExp(
  String.raw`^(?:${MAKER_HEAD_WORDS})(?: (?:du site|der (?:web)?seite|del sito|del sitio|van de website))?\s*[:：]?$`,
  'iu',
)
const NOTICE =
  /impressum|imprint|mentions? l[ée]gales|legal notice|aviso legal|note legali|colofon|colophon|rechtliche hinweise|credits/iu
const MAX_LINES = 8

export function isMakerLine(text: string): boolean {
  return MAKER.test(text)
}

/** The lines of a legal notice that tell who made the site, where it is kept and whose the pictures are. */
export function makerLines(title: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  const isNotice = NOTICE.test(title) || lines.some(({ heading, text }) => heading > 0 && NOTICE.test(text))
  if (!isNotice) return found
  for (const [index, head] of lines.entries()) {
    if (head.text.length > 60 || !MAKER_HEAD.test(head.text) || !isHead(head)) continue
    for (let at = index; at < lines.length && at <= index + MAX_LINES; at++) {
      const line = lines[at]
      if (!line || (at > index && (line.zone !== head.zone || isHead(line)))) break
      found.add(at)
    }
  }
  return found
}

function isHead({ heading, strong, text, links }: Line): boolean {
  return heading > 0 || (strong && links.length === 0) || /[:：]$/u.test(text)
}
