/** What was read, and the text without it. */
export type Due = { readonly due?: string; readonly dueTime?: string; readonly left: string }

type Read = { readonly day: Date; readonly match: RegExpExecArray }
type DayRule = {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, today: Date, isDayFirst: boolean) => Date | null
}

/** Days from Sunday, as JavaScript counts them. */
const ENGLISH_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const HAN_DAYS = '日一二三四五六'
const HAN_DIGITS = '零一二三四五六七八九十'

const WEEKDAY =
  '(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday|(?!\\s+(?:down|with|through)\\b)))'
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** Where the day stands before the month in figures. The United States write the month first, as do people who type ISO dates. */
const DAY_FIRST = /^(?:en-(?:GB|AU|NZ|IE|IN|ZA|SG)|de|fr|es|it|nl|pt)\b/u

const word = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:on|by|due)\\s+)?${pattern}(?![\\p{L}\\p{N}])`, 'iu')

const DAY_RULES: readonly DayRule[] = [
  { pattern: word('(\\d{4})-(\\d{1,2})-(\\d{1,2})'), read: ([, y, m, d]) => dateOf(Number(y), Number(m), Number(d)) },
  {
    pattern: /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号號]?/u,
    read: ([, y, m, d], today) => ahead(today, Number(m), Number(d), y ? Number(y) : null),
  },
  { pattern: word('the day after tomorrow'), read: (_, today) => plus(today, 2) },
  { pattern: /大后天|大後天/u, read: (_, today) => plus(today, 3) },
  { pattern: /[后後]天(?:早上|晚上)?/u, read: (_, today) => plus(today, 2) },
  { pattern: word('(?:today|tonight)'), read: (_, today) => today },
  { pattern: /今[天日](?:早上|晚上)?/u, read: (_, today) => today },
  { pattern: word('(?:tomorrow|tmrw?|tmr)'), read: (_, today) => plus(today, 1) },
  { pattern: /明[天日](?:早上|晚上)?/u, read: (_, today) => plus(today, 1) },
  {
    pattern: word('in\\s+(\\d{1,3})\\s+(days?|weeks?|months?)'),
    read: ([, n, unit], today) => later(today, Number(n), unit ?? ''),
  },
  {
    pattern: /(\d{1,3}|[一二两兩三四五六七八九十]{1,3})(?:个|個)?(天|日|周|週|星期|月)(?:之?后|之?後|以后|以後)/u,
    read: ([, n, unit], today) => later(today, figure(n ?? ''), unit ?? ''),
  },
  { pattern: word(`next\\s+${WEEKDAY}`), read: ([, day], today) => weekdayOf(today, dayIndex(day), 1) },
  { pattern: word(`(?:this\\s+)?${WEEKDAY}`), read: ([, day], today) => nextWeekday(today, dayIndex(day)) },
  {
    pattern: /(?<!上(?:个|個)?)(下下|下|这|這|本)?(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])/u,
    read: ([, which, day], today) => hanWeekday(today, which, day ?? ''),
  },
  { pattern: word('next\\s+week'), read: (_, today) => weekdayOf(today, 1, 1) },
  {
    pattern: /下(?:个|個)?(?:周|週|星期|礼拜|禮拜)(?![一二三四五六日天])/u,
    read: (_, today) => weekdayOf(today, 1, 1),
  },
  { pattern: word('next\\s+month'), read: (_, today) => new Date(today.getFullYear(), today.getMonth() + 1, 1) },
  {
    pattern: /(下|这|這|本)(?:个|個)?月(\d{1,2})[日号號]/u,
    read: ([, which, d], today) => dateOf(today.getFullYear(), today.getMonth() + (which === '下' ? 2 : 1), Number(d)),
  },
  {
    pattern: /(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末)/u,
    read: ([, month], today) => endOfMonth(today, figure(month ?? '') - 1),
  },
  {
    pattern: /(下(?:个|個)?|(?:这|這|本)(?:个|個)?)?月(?:底|末)/u,
    read: ([, which = ''], today) => endOfMonth(today, today.getMonth() + (which.startsWith('下') ? 1 : 0)),
  },
  { pattern: /下(?:个|個)?月(?:初)?/u, read: (_, today) => new Date(today.getFullYear(), today.getMonth() + 1, 1) },
  {
    pattern: word(`${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?`),
    read: ([, month, d], today) => ahead(today, monthIndex(month), Number(d), null),
  },
  {
    pattern: word(`(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}`),
    read: ([, d, month], today) => ahead(today, monthIndex(month), Number(d), null),
  },
  {
    pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/u,
    read: ([, a, b, y], today, isDayFirst) => slashed(today, Number(a), Number(b), y ? Number(y) : null, isDayFirst),
  },
]

const TIME_RULES: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => string | null }[] = [
  {
    pattern:
      /(凌晨|早上|清晨|上午|中午|下午|傍晚|晚上)?\s*(\d{1,2}|[一二两兩三四五六七八九十]{1,3})(?:点|點|(?<=\d)[时時])(?:(半)|(一刻)|(三刻)|(\d{1,2})分?|[钟鐘整])?/u,
    read: ([whole, part, hour, half, quarter, three, minute]) => {
      // "早一点", "两点建议": a little, two points. Without anything else that speaks of a time it is none.
      if (!part && /^\s*[一-龥]+[点點]$/u.test(whole)) return null
      const at = figure(hour ?? '')
      // Midnight ends the day that was named: as a time of that day it is the last minute.
      if (at === 12 && part?.startsWith('晚')) return '23:59'
      return timeOf(hanHour(at, part), half ? 30 : quarter ? 15 : three ? 45 : Number(minute ?? 0))
    },
  },
  {
    pattern: /(凌晨|早上|清晨|上午|中午|下午|傍晚|晚上)\s*(\d{1,2})[:：](\d{2})/u,
    read: ([, part, hour, minute]) => timeOf(hanHour(Number(hour), part), Number(minute)),
  },
  {
    pattern: word('(?:at\\s+)?(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)'),
    read: ([, hour, minute, half]) => timeOf(halfDay(Number(hour), half ?? ''), Number(minute ?? 0)),
  },
  {
    pattern: word('(?:at\\s+)?(\\d{1,2})[:：](\\d{2})'),
    read: ([, hour, minute]) => timeOf(Number(hour), Number(minute)),
  },
  {
    pattern: word('at\\s+(\\d{1,2})'),
    read: ([, hour]) => timeOf(Number(hour) < 8 ? Number(hour) + 12 : Number(hour), 0),
  },
  { pattern: word('(?:at\\s+)?noon'), read: () => '12:00' },
]

/** Takes a day and a time out of a text. A time alone means today, or tomorrow when it has passed. */
export function readDue(text: string, locale: string, now: number): Due {
  const today = midnight(new Date(now))
  // "明早" is short for "明天早上".
  const whole = text.replaceAll(/([今明后後])([早晚])上?/gu, '$1天$2上')
  const time = firstTime(whole)
  const withoutTime = time ? cut(whole, time.match) : whole
  const day = firstDay(withoutTime, today, DAY_FIRST.test(locale))
  const left = day ? cut(withoutTime, day.match) : withoutTime
  if (!day && !time) return { left: text }
  const due = day?.day ?? (time && isPast(time.at, now) ? plus(today, 1) : today)
  return { due: dayText(due), ...(time && { dueTime: time.at }), left }
}

function firstDay(text: string, today: Date, isDayFirst: boolean): Read | null {
  for (const { pattern, read } of DAY_RULES) {
    const match = pattern.exec(text)
    const day = match && read(match, today, isDayFirst)
    if (match && day) return { day, match }
  }
  return null
}

function firstTime(text: string): { at: string; match: RegExpExecArray } | null {
  for (const { pattern, read } of TIME_RULES) {
    const match = pattern.exec(text)
    const at = match && read(match)
    if (match && at) return { at, match }
  }
  return null
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
}

function isPast(time: string, now: number): boolean {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Date(now).setHours(hour, minute, 0, 0) < now
}

function midnight(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate())
}

function plus(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days)
}

/** A day of the calendar, or null for one that does not exist. A month past December is one of the next year. */
function dateOf(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month - 1, day)
  return date.getMonth() === (month - 1) % 12 && date.getDate() === day ? date : null
}

/** The last day of a month, counted from 0 and from this year; of the next year's when this year's is over. */
function endOfMonth(today: Date, month: number): Date {
  const end = new Date(today.getFullYear(), month + 1, 0)
  return end < today ? new Date(today.getFullYear() + 1, month + 1, 0) : end
}

/** A day without a year lies in the next twelve months. */
function ahead(today: Date, month: number, day: number, year: number | null): Date | null {
  const date = dateOf(year ?? today.getFullYear(), month, day)
  return date && year === null && date < today ? dateOf(today.getFullYear() + 1, month, day) : date
}

function slashed(today: Date, first: number, second: number, year: number | null, isDayFirst: boolean): Date | null {
  const isSwapped = isDayFirst ? second <= 12 : first > 12
  return isSwapped ? ahead(today, second, first, year) : ahead(today, first, second, year)
}

function later(today: Date, count: number, unit: string): Date {
  if (/^(?:week|周|週|星期)/iu.test(unit)) return plus(today, 7 * count)
  if (/^(?:month|月)/iu.test(unit)) {
    // A month after the 31st ends with its own last day.
    const end = new Date(today.getFullYear(), today.getMonth() + count + 1, 0)
    return new Date(end.getFullYear(), end.getMonth(), Math.min(today.getDate(), end.getDate()))
  }
  return plus(today, count)
}

/** The coming day of that name, never today. */
function nextWeekday(today: Date, weekday: number): Date {
  return plus(today, ((weekday - today.getDay() + 6) % 7) + 1)
}

/** A day of this week or a later one. Weeks begin on Monday. */
function weekdayOf(today: Date, weekday: number, weeks: number): Date {
  const monday = plus(today, -((today.getDay() + 6) % 7))
  return plus(monday, ((weekday + 6) % 7) + 7 * weeks)
}

function hanWeekday(today: Date, which: string | undefined, day: string): Date {
  const weekday = day === '天' ? 0 : HAN_DAYS.indexOf(day)
  if (which === '下') return weekdayOf(today, weekday, 1)
  if (which === '下下') return weekdayOf(today, weekday, 2)
  const thisWeek = weekdayOf(today, weekday, 0)
  return thisWeek < today ? plus(thisWeek, 7) : thisWeek
}

function dayIndex(name = ''): number {
  return ENGLISH_DAYS.indexOf(name.slice(0, 3).toLowerCase())
}

function monthIndex(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** A figure up to 99 in digits or Han. */
function figure(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  const plain = text.replaceAll(/[两兩]/gu, '二')
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain]
  const tenfold = plain.includes('十') ? (tens === '' ? 10 : HAN_DIGITS.indexOf(tens ?? '') * 10) : 0
  return tenfold + (ones ? HAN_DIGITS.indexOf(ones) : 0)
}

function hanHour(hour: number, part = ''): number {
  // Nobody plans work for three in the night.
  if (part === '' && hour < 7) return hour + 12
  if (/下午|傍晚|晚/u.test(part) && hour < 12) return hour + 12
  if (part === '中午' && hour < 3) return hour + 12
  if (/凌晨/u.test(part) && hour === 12) return 0
  return hour
}

function halfDay(hour: number, half: string): number {
  const isAfternoon = half.toLowerCase().startsWith('p')
  if (hour > 12) return Number.NaN
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

function timeOf(hour: number, minute: number): string | null {
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function dayText(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}
