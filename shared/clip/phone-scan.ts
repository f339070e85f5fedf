/** A stretch of digits and the marks between them. */
export type Run = { text: string; start: number; end: number }

const MAX_RUN = 120
const MAX_RUNS = 2_000

/** Full-width digits and marks, dashes and spaces of all kinds as ASCII, one for one, so that places stay. */
export function toPlain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\u30fc\u2500]/g, '-')
    .replace(/[\u0660-\u0669]/g, (char) => String(char.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (char) => String(char.charCodeAt(0) - 0x6f0))
    .replace(/[【〔［]/g, '[')
    .replace(/[】〕］]/g, ']')
    .replace(VANITY, (word) => word.replace(/[A-Z]/g, (letter) => keypadDigit(letter)))
}

// Words dialled by letters (ITU E.161): 1-800-FLOWERS, 1-877-SOV-BANK, 1-800-GO-PLUMB, (520) 494-STAR.
const VANITY =
  /(?<![\dA-Z])(?:1[ .-])?[(]?8(?:00|33|44|55|66|77|88)[)]?[ .-](?=[A-Z\d.-]*[A-Z])(?:[A-Z\d]{3}[ .-]?[A-Z\d]{4}|[A-Z\d]{2}[.-][A-Z\d]{5}|[A-Z\d]{4}[.-][A-Z\d]{3})(?![A-Z\d])|(?<=\d{3}[)]?[ .-]\d{3}[ .-])[A-Z]{4}(?![\p{L}\d])/gu

function keypadDigit(letter: string): string {
  return '22233344455566677778889999'.charAt(letter.charCodeAt(0) - 65)
}

/** Runs of one line that could hold phone numbers: at least 6 digits, no date, no address of the network. Linear. */
export function scanRuns(line: string): Run[] {
  const runs: Run[] = []
  for (const match of line.matchAll(RUN)) {
    for (const part of splitRun(
      { text: match[0], start: match.index, end: match.index + match[0].length },
      NEXT_AREA,
    )) {
      const own = afterExtension(part, line)
      const run = trimRun(own.text, own.start)
      if (!run || runs.length >= MAX_RUNS || isPartOfWord(line, run)) continue
      if (!isNumberOfElse(run.text) && !isFile(line, run)) runs.push(run)
    }
  }
  return runs
}

/** "#31 / 0922-550-142": what follows the sign is an extension, and the next number begins behind the stroke. */
function afterExtension(part: Run, line: string): Run {
  const head = /[#＃] ?$/.test(line.slice(Math.max(0, part.start - 2), part.start))
    ? /^\d{1,6} ?[/;,] ?(?=[+(0])/.exec(part.text)
    : null
  return head ? { ...part, text: part.text.slice(head[0].length), start: part.start + head[0].length } : part
}

// After a whole number an area code in brackets begins the next one: "(413) 734-6498(413) 785-1938". Japan sets the exchange in
// brackets behind the area: 0977（22）1234.
const NEXT_AREA = /(?<=\d{3}[ .-]?\d{4}) ?(?=[([]\d{2,5}[)\]] ?\d{3})/g

// Starts at a plus, bracket or digit; between digits stand at most three marks. No two parts can match the same text.
const RUN = /(?:\+[ (]{0,2}|[([]\+?[ ]?)?\d+(?:[ ./()[\]+-]{1,4}\d+)*/g

function trimRun(text: string, start: number): Run | null {
  const digits = text.replace(/\D/g, '').length
  if (digits < 6 || text.length > MAX_RUN) return null
  const open = text.startsWith('(') || text.startsWith('[') ? 0 : text.search(/[([](?=\d+$)/)
  const cut = open > 0 && !/[)\]]/.test(text.slice(open)) ? text.slice(0, open).trimEnd() : text
  return { text: cut, start, end: start + cut.length }
}

/** Digits inside a word, a code, a decimal, a sum of money, a clock time. */
function isPartOfWord(line: string, { start, end }: Run): boolean {
  // "NL18 ABNA 0461 2207 93": the number of an account behind its bank (ISO 13616).
  if (/(?<![A-Z])[A-Z]{2}\d\d ?[A-Z]{4} ?$/.test(line.slice(Math.max(0, start - 12), start))) return true
  const before = line.slice(Math.max(0, start - 3), start)
  const after = line.slice(end, end + 12)
  if (
    /[\p{Script=Latin}_=&%?@~^]$/u.test(before) &&
    !/(?:^|[^\p{L}])(?:[TFMPDCOHW]|tel|fax|ph|mob|cell?|phone|fono?)$/iu.test(line.slice(Math.max(0, start - 6), start))
  )
    return true
  if (
    /[$€£¥￥₩₹#№]\s?$/.test(before) ||
    /\d:$/.test(before) ||
    (/\d,$/.test(before) && /^\d{3}(?!\d)/.test(line.slice(start, end)))
  )
    return true
  if (/^[,:]\d/.test(after) && !/^,\d{7}/.test(after) && !line.startsWith('+', start)) return true
  if (!line.startsWith('+', start) && UNIT.test(after)) return true
  return /^(?!\s*(?:x|ext|poste|dw|durchw|app|int|wew|ramal|anexo|loc|lok|toestel|pes|dahili)\.?[ :]?\d|\s*(?:x|ext))[\p{Script=Latin}_@=]/iu.test(
    after,
  )
}

const UNIT = /^\s?(?:[%‰€£¥$]|元|万|萬|円|원|年|月|日|号楼|號樓|(?:km|kg|mm|cm|px|ml|EUR|USD|CHF|MB|GB)(?!\p{L}))/u

/** Dates, ranges of years, addresses of the network, coordinates, sums with thousands, versions. */
function isNumberOfElse(text: string): boolean {
  if (text.startsWith('+')) return false
  if (/^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])(?:\D|$)/.test(text)) return true
  if (/^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)\d\d(?:\D|$)/.test(text)) return true
  // German and Slavic pages set a point behind a year: 1938. – 2026.
  if (/^(?:1[5-9]|20)\d\d\.? ?[-/] ?(?:1[5-9]|20)\d\d$/.test(text)) return true
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4,6})?$/.test(text)) return true
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256)) return true
  if (/^-?\d{1,3}\.\d{4,}$/.test(text)) return true
  // "627.8(460.28)": a class of the library's, with a place in brackets.
  if (/\d\(\d+\.\d/.test(text)) return true
  return /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(text) || isTimetable(text)
}

/** "Dnr 2025/0417", "Az. 2024/118": what an office has on file, where no word for a phone stands before it. */
function isFile(line: string, { text, start }: Run): boolean {
  return (
    /^(?:19|20)\d\d ?\/ ?\d{2,5}$/.test(text) &&
    !/(?:tel|fon|phone|fax|mob|cel|тел|电话|電話|전화)[^\d]{0,6}$/iu.test(line.slice(Math.max(0, start - 20), start))
  )
}

/** Departures of a bus, as timetables print them: four times of day or more without a colon, each later than the one before; three are a German mobile too. */
function isTimetable(text: string): boolean {
  if (!/^\d{4}(?: \d{4}){3,}$/.test(text)) return false
  const times = text.split(' ')
  return times.every(
    (time, at) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(time) && (at === 0 || time > (times[at - 1] ?? '')),
  )
}

/** The parts of a run that stand apart (`a / b`, or groups that do not make one number), with their places. */
export function splitRun(run: Run, mark: RegExp): Run[] {
  const parts: Run[] = []
  let from = 0
  for (const match of [...run.text.matchAll(mark), null]) {
    const to = match?.index ?? run.text.length
    const text = run.text.slice(from, to)
    const lead = text.length - text.trimStart().length
    if (/\d/.test(text))
      parts.push({ text: text.trim(), start: run.start + from + lead, end: run.start + from + text.trimEnd().length })
    from = match ? match.index + match[0].length : to
  }
  return parts
}
