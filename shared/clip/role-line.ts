import { isLikelyCompany, splitCompany } from './company.ts'
import { isLikelyTitle } from './title.ts'

// Lines of a card that say what somebody does or for whom, and the sentences that look like one.

/** Words of posts, departments and houses. */
const ROLE_WORDS = [
  String.raw`manager|director|engineer|president|ceo|cto|cfo|coo|founder|officer|sales|marketing|head of|lead`,
  String.raw`assistant|consultant|analyst|developer|partner|secretary|coordinator|specialist|executive|professor`,
  String.raw`prof\.|dr\.|department|dept|division|team|group|desk|helpdesk|reception|inc\.?|llc|ltd\.?|limited`,
  String.raw`corp\.?|corporation|company|co\.|gmbh|ag|kg|sarl|sas|s\.a\.|s\.l\.|s\.r\.l|srl|spa|bv|b\.v\.|ab|oy|a\/s`,
  String.raw`plc|llp|university|institute|leiter|leiterin|geschäftsführer|geschäftsführerin|vertrieb|einkauf`,
  String.raw`directeur|directrice|responsable|commercial|gerente|jefe|ventas|direttore|directora|key account|account`,
  String.raw`technologies|solutions|industries|software|bank|holding|associate|vice|senior|junior|chief|supervisor`,
  String.raw`administrator|architect|designer|representative|agent|advisor|counsel|attorney|editor|producer|trader`,
  String.raw`trading|accountant|controller|purchasing|procurement|logistics|services|systems|networks?|energy`,
  String.raw`marketing`,
].join('|')
export const ROLE = new RegExp(
  String.raw`\b(?:${ROLE_WORDS})\b|(?:经理|經理|总监|總監|主任|工程师|工程師|总经理|總經理|董事|主管|助理|专员|專員|顾问|顧問|销售|銷售|采购|採購|业务|業務|部|课|課|处|處|科|公司|集团|集團|厂|廠|事务所|事務所|学院|大学|大學|研究所|中心|株式会社|有限会社|部長|課長|係長|担当|営業|主任|대표|과장|부장|팀장|차장|이사|사원|주식회사)(?:$|[\s|/(（,，])|株式会社`,
  'iu',
)

/** A line that names a post, a department or a house. */
export function isRoleLine(line: string): boolean {
  if (line.length > 90 || isSentence(line)) return false
  return (
    ROLE.test(line) ||
    isCompanyLine(line) ||
    // "Stadt Bergen", "Amt für Jugend und Familie".
    (!/[.,!?;:。！？，]$/.test(line) &&
      line.split(' ').length < 7 &&
      /^[\p{Lu}\p{Script=Han}]/u.test(line) &&
      isLikelyCompany(line)) ||
    (!/[.!?。！？]$/.test(line) && line.split(' ').length < 6 && isLikelyTitle(line))
  )
}

/** A line that is a company's name with its legal form. */
export function isCompanyLine(line: string): boolean {
  return line.length <= 80 && splitCompany(line.split(/ ?[|｜•·] ?/)[0] ?? '').suffix !== '' && !isSentence(line)
}

/** A line of running text. */
export function isSentence(line: string): boolean {
  const words = line.split(' ').length
  // "Ege Plast San. ve Tic. A.Ş.": the stop belongs to the legal form.
  if (words <= 8 && /\p{Lu}\.?\p{Lu}\.$/u.test(line) && splitCompany(line).suffix !== '') return false
  // 'Biuro "Liczydło" Sp. z o.o.'
  if (words <= 8 && line.endsWith('.') && isHouseOnly(line)) return false
  if (/[?？!！。]$/.test(line) && words > 3 && !ROLE.test(line)) return true
  if (line.endsWith('.') && words > 5 && !/\b(?:inc|ltd|co|corp|s\.a|llc)\.$/i.test(line)) return true
  if (/[，。！？；]/.test(line) && /[\p{Script=Han}]{8}/u.test(line) && !/[:：]/.test(line.slice(0, 6))) return true
  const lower = line.match(/(?:^| )\p{Ll}+(?=[ ,.]|$)/gu)?.length ?? 0
  return words >= 8 && lower >= words * 0.6
}

/** A legal form at the end, and before it no word in small letters. */
function isHouseOnly(line: string): boolean {
  const { core, suffix } = splitCompany(line)
  return suffix !== '' && core.split(' ').every((word) => !/^\p{Ll}{3}/u.test(word))
}
