import { foldWord } from './fold-word.ts'

// What a street is called in front of its name, in languages that set the word first. Those that begin a person's name too stand apart.
const STREET_FIRST = new Set(
  `rua avenida avda travessa largo praca calcada alameda rodovia estrada rue boulevard impasse chemin allee quai via viale vicolo corso piazza piazzale largo lungomare
  calle paseo plaza carrer carretera glorieta callejon bulevar ulica ul ulice namesti osiedle aleja aleje plac strada strazii bulevardul calea piata soseaua
  jalan jln jl улица ул вулиця вул проспект просп площадь площа пл переулок провулок шоссе бульвар набережная οδος λεωφορος πλατεια`
    .split(/\s+/)
    .filter(Boolean),
)
// Ronda Rousey, Camino Martínez, Os Guinness: streets only before a particle ("Ronda de Toledo") or with the number of a house.
const STREET_OR_NAME = new Set(['ronda', 'camino', 'os'])
const PARTICLE = /^(?:de|del|la|las|los|el|da|do|das|dos|d['’].*)$/i

// What an office of a town, a district or a region is called: whoever bears such words is no person.
const CIVIC =
  /(?:^|\s)(?:municipal(?:e|idad|idade|ity)?|municipio|municipiului|municipalite|prefeitura|ayuntamiento|ajuntament|rathaus|gemeindeamt|stadtverwaltung|gmina|gminy|urzad|obecni|mestsky|primaria|primariei|onkormanyzat|belediyesi|kelurahan|kecamatan)(?:\s|$)/

/** "Largo do Município", "Rua Barão de Jaguara", "вул. Шкільна": where a house stands. */
export function isStreet(text: string): boolean {
  const [first = '', second] = text.split(/\s+/, 2)
  if (second === undefined) return false
  const word = foldWord(first)
  return STREET_FIRST.has(word) || (STREET_OR_NAME.has(word) && (PARTICLE.test(second) || /\d/.test(text)))
}

/** "Câmara Municipal de Vale Verde": the office of a town. */
export function isCivic(text: string): boolean {
  return CIVIC.test(foldWord(text))
}

/** "Co. Roscommon", "Co Antrim": what Irish addresses end with. */
export function isCounty(text: string): boolean {
  return /^Co\.? (?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow|Durham)(?:$|,| [A-Z]\d)/u.test(
    text,
  )
}

/** "St. Joseph Hall", "Saint Mary Office": a house that is called after a saint. */
export function isCalledAfterSaint(text: string): boolean {
  return /^(?:St\.?|Saint|Sankt|Sint|San|Santa|São|Szent|Święt\p{Ll}+) .{2,30} (?:Hall|Church|Chapel|School|Center|Centre|Office|House|Parish|Campus)$/u.test(
    text,
  )
}
