import { MAX_NAME } from '../lib/limits.ts'
import { foldText } from '../lib/text-fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { SHARED_LOCAL_PARTS } from './mailbox-desks.ts'
import { DEPARTMENT_WORDS } from './title-tables.ts'
import { isLikelyDepartment } from './title.ts'

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u

/** A role and nothing else: "Sales Team", "Customer service", 售前咨询. */
export function isRole(text: string): boolean {
  // Nobody calls a desk by a text, and to take one of 200 kB apart costs more than its length.
  if (text.length > MAX_NAME) return false
  // "采购部/周敏" is a person of a department.
  if (CJK.test(text))
    return (
      HAN_ROLE.test(text.replace(/\s/g, '')) || text.split(/[\s/|_,，、-]+/u).every((part) => isLikelyDepartment(part))
    )
  // Given names end in 부 and 실 too (최진실), so only what no name ends in.
  if (HANGUL.test(text))
    return text
      .split(/[/|_,-]+/u)
      .every((part) => /(?:센터|센타|부서|담당자|관리자|그룹|본부|팀|\p{Script=Hangul}{2}과)$/u.test(part))
  const words = foldText(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  if (/^(?:please )?(?:do not|no|dont) reply$/.test(words.join(' '))) return true
  if (/^(?:out of (?:the )?office|undisclosed recipients?)$/.test(words.join(' '))) return true
  if (words.length === 1) return ROLE_ALONE.has(words[0] ?? '')
  // Bo and Ban are names too; Vietnamese says behind them of what they are the section.
  if (/^(?:bo phan|ban (?:giam|quan|lanh|bien|to|tong)|cham soc)(?: |$)/.test(words.join(' '))) return true
  if (words.length <= 5 && GROUPS.has(words[0] ?? '') && !words.some((word) => GIVEN_NAMES.has(word))) return true
  if (
    words.length > 1 &&
    words.length <= 4 &&
    LISTS.has(words.at(-1) ?? '') &&
    // "Gaines, Tyrone (Sales)" is somebody of that desk.
    !hasBracketBehind(text) &&
    !words.some((word) => GIVEN_NAMES.has(word))
  )
    return true
  const filler =
    /^(and|und|et|y|e|the|for|of|de|des|du|our|team|teams|desk|dept|department|center|centre|line|general|all)$/
  const named = words.filter((word) => !filler.test(word))
  // "Office Manager", "Export Assistant": who holds the post today.
  if (named.length > 1 && POST.test(named.at(-1) ?? '')) named.pop()
  return (
    words.length <= 6 &&
    named.every((word) => SHARED_LOCAL_PARTS.has(word) || DEPARTMENT_WORDS.has(word)) &&
    !words.some((word) => GIVEN_NAMES.has(word))
  )
}

/** Two words of letters, and a bracket opened behind them. */
function hasBracketBehind(text: string): boolean {
  const words = /\p{L}[ ,]+\p{L}/u.exec(text)
  return words !== null && / [([]/.test(text.slice(words.index + words[0].length))
}

const POST =
  /^(?:managers?|directors?|coordinators?|assistants?|administrators?|officers?|secretary|executive|representative|leiter(?:in)?|leitung|assistenz)$/

/** What desks and lists are called behind the name of their company: "Okoye Support", "Daily Digest". */
const LISTS = new Set(
  'support team desk helpdesk newsletter digest notifications notification alerts updates careers customercare sales billing office invoicing dispatch accounting purchasing department abteilung oddeleni oddelenie osztaly osasto afdeling bolumu departmani'.split(
    ' ',
  ),
)

/** What groups of people are called, as first word: "Service client", "Отдел продаж", "Mail Delivery Subsystem". */
const GROUPS = new Set(
  (
    'service services servicio servicios servizio servico ufficio bureau direction direccion direzione direcao departement departamento departemen dipartimento atencion abteilung afdeling avdeling avdelning osasto ' +
    'oddeleni oddelenie osztaly dzial biuro sekretariat secretariat secretaria segreteria equipe equipo отдел служба бухгалтерия администрация відділ phong bagian tim jabatan bahagian τμημα ' +
    'mail order booking delivery account accounts human customer front system team setor relatii rezervari εξυπηρετηση خدمة قسم שירות מחלקת ' +
    'innendienst aussendienst vertrieb verkauf einkauf buchhaltung verwaltung zentrale reklamation reklamationen retouren werkstatt empfang rezeption disposition kundenservice kundendienst redaktion ' +
    'comptabilite accueil standard achats ventes dpto depto ventas compras administracion contabilidad recepcion almacen acquisti vendite amministrazione contabilita magazzino vendas financeiro administrativo recepcao ' +
    'inkoop verkoop boekhouding administratie klantenservice receptie inkop forsaljning ekonomi kundtjanst salg innkjop kundeservice myynti talous asiakaspalvelu ' +
    'sprzedaz zakupy ksiegowosc obsluga recepcja obchod nakup podpora zakaznicka zakaznicky ertekesites beszerzes konyveles ugyfelszolgalat vanzari achizitii contabilitate satis muhasebe продажи закупки поддержка канцелярия приемная'
  ).split(' '),
)

const HAN_ROLE =
  /^(?:在线|线上|線上|(?:华东|华南|华北|华中|华西|西南|西北|东北|東北|華東|華南|華北|華中|全国|全國|国内|國內|国际|國際|海外|亚太|亞太)(?:大?区域?|大?區域?|地区|地區)?)?(?:售前|售后|售後|客户|客戶|客服|技术|技術|人工|官方|网站|網站|商务|商務|市场|市場|销售|銷售|业务|業務|财务|財務|人事|招聘|媒体|媒體|采购|採購|系统|系統|服务|服務)+(?:咨询|諮詢|中心|热线|熱線|支持|支援|部门|部門|部|团队|團隊|小组|小組|合作|服务|服務|客服|专线|專線|邮箱|信箱|电话|電話|通知|管理员|管理員|管理|助手|小秘书)*$/u

// Words that are a mailbox or a page part and hardly a name ("May", "Mark" and "Grace" are names and not here).
const ROLE_ALONE = new Set(
  'info information sales office contact support service services admin administrator administration hr jobs press billing accounts accounting marketing export noreply webmaster postmaster team mail email help helpdesk reception newsletter news kontakt vertrieb verkauf einkauf buchhaltung contacto ventas contatti vendite accueil everyone all staff unknown anonymous customer customers member members user users guest'.split(
    ' ',
  ),
)
