import { isLikelyTitle } from '#shared/clip/title.ts'
import { textOf } from './dom-text.ts'
import type { Line } from './page-lines.ts'
import { columnKind } from './table-column.ts'
import type { TextContext } from './text-context.ts'

// Whom a page tells of, shows on a stage or counts in a list: people one reads about, and reaches nowhere there.

// Whom a page tells of under such a heading is played, has won, is quoted or is gone.
const TOLD_WORDS = [
  String.raw`(?:full |main |guest |top |supporting )?cast(?: (?:and|&) crew| list)?|starring|characters?`,
  String.raw`(?:key|notable|famous|important) (?:people|persons|figures|executives)|(?:series )?regulars`,
  String.raw`recurring(?: cast)?|guest stars?|(?:the )?creatives|(?:film |stage |production )?crew`,
  String.raw`(?:production )?credits|(?:first|second|third) (?:xv|xi) squads?|dramatis personae`,
  String.raw`(?:(?:our|meet the|featured|keynote|guest|invited|all) )?(?:speakers?|panell?ists?|performers)|keynotes?`,
  String.raw`(?:the )?jury|referenten|referentinnen|intervenants|jurado|jury|ponentes|relatori|palestrantes|sprekers`,
  String.raw`prelegenci|spíkeři|спикеры|докладчики|lo que dicen .{2,30}`,
  String.raw`(?:das|was) (?:sagen )?unsere kunden(?: sagen)?|kundenstimmen|avis clients|ils parlent de nous`,
  String.raw`ils nous font confiance|ce que disent nos clients|testimonials?`,
  String.raw`what (?:our )?(?:customers|clients|patients|guests|students|members|parents|people|others) (?:are saying|say)(?: about us)?`,
  String.raw`references|bibliography|works cited|literature|(?:past |previous )?winners(?: (?:19|20)\d\d)?`,
  String.raw`(?:race |final |election )?results(?: (?:19|20)\d\d)?|(?:prize|award)[- ]?winners(?: (?:19|20)\d\d)?`,
  String.raw`lauréats|preisträger(?:innen)?|premiados|premiati|laureaci|line-?ups?`,
  String.raw`(?:(?:our|the|featured|popular|top) )?brands(?: we (?:carry|stock|sell|service|love|work with))?`,
  String.raw`(?:unsere )?marken|(?:nos |les )?marques|(?:nuestras |nossas )?marcas|(?:i nostri )?marchi`,
  String.raw`(?:onze )?merken|(?:nasze )?marki`,
  String.raw`(?:(?:first|second|senior|full|current|playing|our)[ -])?(?:(?:first|second)[ -])?(?:team[ -])?squads?(?: (?:19|20)\d\d(?:[/-]\d{2,4})?)?`,
  String.raw`(?:team |player )?rosters?|(?:our |the )?players|kader|(?:unsere )?spieler(?:innen)?|effectif|joueurs`,
  String.raw`joueuses|jugadores|giocatori|jogadores|zawodnicy|игроки|состав|選手(?:一覧|紹介)?|선수단|in memoriam`,
  String.raw`(?:recent )?obituaries|death notices|traueranzeigen|avis de décès|esquelas|necrologi|nekrologi|osmrtnice`,
  String.raw`smútočné oznámenia|parte|gyászhírek|decese|dödsannonser|dødsannonser|besetzung|darsteller(?:innen)?`,
  String.raw`literatur|ergebnisse|distribution|bibliographie|résultats|palmarès|reparto|bibliografía|resultados`,
  String.raw`ganadores|interpreti|bibliografia|risultati|elenco|obsada|wyniki|в ролях|литература|результаты|出演者?|キャスト`,
  String.raw`参考文献|演员表?|演員表?|获奖名单|獲獎名單|참고문헌|출연진?`,
].join('|')
const TOLD = new RegExp(String.raw`^(?:${TOLD_WORDS})\s*[:：]?$`, 'iu')

/** The nearest heading above says that these are people of a story, a game or a list of books. */
export function isTold(index: number, lines: readonly Line[]): boolean {
  // Names set as headings stand below the one of their part, and that below the one of the page.
  let level = lines[index]?.heading || 7
  for (let at = index - 1; at >= Math.max(0, index - 60) && level > 1; at--) {
    const { heading = 0, block, text = '' } = lines[at] ?? {}
    if (heading === 0 || heading >= level || block === lines[index]?.block) continue
    if (TOLD.test(text.slice(0, 60).replace(/\s*[(（]?\d{1,4}[)）]?$/u, ''))) return true
    level = heading
  }
  return false
}

// In front of a job: an award of that name.
const AWARD = /^(?:best|mejor|meilleure?|miglior[ei]?|melhor|beste[rs]?|najleps\p{L}|nejlepší) \p{L}/iu

// What somebody plays: "as Dr Anders Falk, pathologist", 饰 程默, "Rôle : le père".
const PLAYED = /^(?:[Aa]s \p{Lu}|饰|飾|(?:[Rr]ôle|[Rr]ole|[Rr]olle|[Pp]apel|[Rr]uolo|[Rr]ola)\s?:)/u

// In front of who made a book, a play or a film: one reads about them, and reaches them elsewhere.
const CREDIT =
  /^(?:(?:alt(?:ernative)? |other |co-?)?authors?|screenplay|film directors?|directed by|written by|created by|produced by|stars?|starring|cast|music by|cinematography|autor(?:es|in|en)?|auteurs?|otros autores|regie|regisseur(?:in)?|drehbuch|réalis(?:ateur|atrice|ation)|scénario|avec|director(?:a)? de cine|guion|guión|reparto|regia|sceneggiatura|interpreti|scenariusz|reżyseria|导演|導演|编剧|編劇|主演|监制|監製|作者|原著|演员|演員|脚本|出演|著者|감독|각본|출연|저자|режиссёр|в ролях|автор(?:ы)?)$/iu

/** What stands in front of a name says that the person made, or is in, what the page is about. */
export function isCredit(label: string): boolean {
  return CREDIT.test(label)
}

/** What stands for a job and is none: an award, a part in a play. */
export function isToldTitle(title: string): boolean {
  return AWARD.test(title) || PLAYED.test(title)
}

// What templates call the boxes of those who act, play, speak and win.
const BOXES =
  /(?:^|[\s_-])(?:cast|actors?|actress|characters?|players?|squad|speakers?|performers?|panell?ists?|contestants?|winners?|nominees?|starring|filmography)(?:$|[\s_-])/u

/** The class of the box, or of the one right around it, says that it shows who is on a stage or a field. */
export function isOnStage({ hint, block }: Line): boolean {
  if (BOXES.test(hint) || isInfobox(block)) return true
  return [block, block.parentElement].some((box) =>
    BOXES.test((box?.getAttribute('class') ?? '').toLowerCase().slice(0, 200)),
  )
}

// "(17 May 1893 – 4 February 1970)", （1907年4月2日—1984年11月30日）: what stands in the bracket, and its two years.
const LIFE =
  /^[^()（）]{0,30}[（(]([^()（）]{0,60}?((?:1[5-9]|20)\d\d)[^()（）]{0,40}?\s?[-–—~至]\s?[^()（）]{0,40}?((?:1[5-9]|20)\d\d)[^()（）]{0,30})[)）]/u

/** Least years between birth and death: of fewer an office tells, "(Chair, 2024–2027)". */
const A_LIFE = 15

/** The page says behind the name when the person was born and died, or tells the life of whom its first heading names. */
export function isGone(full: string, lines: readonly Line[]): boolean {
  if (full === '') return false
  const { told, lives } = gravesOf(lines)
  return (
    told?.startsWith(full) === true ||
    lives.some((text) => text.startsWith(full) && isLife(text.slice(full.length, full.length + 200)))
  )
}

/** The first heading of a page that tells a death, and the lines that may tell a life. */
type Graves = { readonly told: string | undefined; readonly lives: readonly string[] }

const knownGraves = new WeakMap<readonly Line[], Graves>()

// Asked for every name of a page: its lines are read once.
function gravesOf(lines: readonly Line[]): Graves {
  const known = knownGraves.get(lines)
  if (known) return known
  const isDeathTold = lines.some((line, at) => isDeath(line, lines[at + 1]))
  const graves: Graves = {
    told: isDeathTold ? lines.find(({ heading }) => heading === 1)?.text : undefined,
    lives: lines.map(({ text }) => text).filter((text) => /[（(][^()（）]*\d{4}/u.test(text)),
  }
  knownGraves.set(lines, graves)
  return graves
}

// In front of the day or the place.
const DEATH =
  /^(?:died|death|gestorben|verstorben|décès|mort le|fallecimiento|muerte|falecimento|morte|overleden|dödsdatum|逝世(?:日期)?|去世|卒年|没年|死去|смерть|умер(?:ла)?)\s*[:：]?$/iu

// A date begins what stands behind: "4 February 1970, Toronto", "2 Jan 1851", "am 3.5.1902", 1984年11月30日.
const DAY =
  /^(?:(?:am|on|le|el|il|в|c\.|ca\.|um|about) )?(?:\d{1,2}(?:st|nd|rd|th|er)?[.,]? ?(?:de |of )?[\p{L}.]{3,12}[.,]? ?(?:de )?\d{4}|[\p{L}.]{3,12} \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d|\d{4}年(?!.*大学)|\d{4}$)/u

function isDeath({ text }: Line, behind: Line | undefined): boolean {
  return text.length < 20 && DEATH.test(text) && DAY.test(behind?.text ?? '')
}

function isLife(behind: string): boolean {
  const [, said = '', born = '', died = ''] = LIFE.exec(behind) ?? []
  const isLong = Number(died) - Number(born) >= A_LIFE && Number(died) <= new Date().getFullYear()
  return isLong && !isLikelyTitle(said.replace(/\d/g, ''))
}

/** MediaWiki's box of facts, marked as a card: whom an encyclopedia writes about. */
export function isInfobox(element: Element): boolean {
  return element.closest('table.infobox, .mw-parser-output .infobox') !== null
}

// Columns that rank and mark people: who ran, scored, sat an examination.
const RANKED = new Set(
  [
    'bib points pts goals apps caps score finish born dob',
    '成绩 成績 总分 總分 分数 分數 得分 名次 排名 学号 學號 准考证号 准考證號',
    'punkte platz startnummer classement dossard puntos dorsal punti pettorale pontos punten',
  ].flatMap((words) => words.split(' ')),
)

const rankedTables = new WeakMap<Element, boolean>()

/** A table with a column of marks or places, and none of jobs, is a list of those who took part. */
export function isCounted({ block }: Line, { heads }: Pick<TextContext, 'heads'>): boolean {
  const table = block.closest('td')?.closest('table')
  if (!table) return false
  const known = rankedTables.get(table)
  if (known !== undefined) return known
  const cells = [...(table.querySelector('tr')?.children ?? [])].slice(0, 40)
  const isWork = cells.some((cell) => /^(?:title|dept)$/.test(columnKind(cell, heads) ?? ''))
  const isRanked = !isWork && cells.some((cell) => RANKED.has(textOf(cell, 40).trim().toLowerCase().replace(/\.$/, '')))
  rankedTables.set(table, isRanked)
  return isRanked
}
