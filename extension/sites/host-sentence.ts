const CAPITAL = "\\p{Lu}[\\p{L}'’-]+"
/** "Your hosts Robyn and Neil Tucker welcome you", "Your host: Judy Alder", „Ihre Gastgeber Anna und Jens Petersen“. */
const HOSTS = new RegExp(
  `(?:^|[^\\p{L}])(?:[Yy]our (?:hosts?|innkeepers?)|[Ii]hre? Gastgeber(?:in|familie)?|[Vv](?:os|otre) hôtes?|[Vv]uestros anfitriones|[Uu]w gast(?:heer|vrouw)|[Dd]eres vertskap)(?: are| is| sind| sont|,|:)? (${CAPITAL})(?: (${CAPITAL}))?(?: (?:and|und|et|y|en|og|&) (${CAPITAL})(?: (${CAPITAL}))?)?`,
  'u',
)

/** Who keeps a guest house, as its page introduces them: full names, the family told once for two of one name. */
export function hostsIn(text: string): string[] {
  const [, given = '', family, second, secondFamily] = HOSTS.exec(text.slice(0, 400)) ?? []
  const shared = family ?? secondFamily
  if (given === '' || shared === undefined) return []
  return [`${given} ${shared}`, ...(second ? [`${second} ${secondFamily ?? shared}`] : [])]
}
