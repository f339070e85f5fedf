import { locale, type Locale } from './locale.ts'
import { t } from './t.ts'

/** An instant in epoch milliseconds, or a day as `YYYY-MM-DD` (midnight where the person is). */
export type When = number | string

type DateParts = { readonly year: number; readonly month: number; readonly day: number; readonly at: Date }

const DAY = 86_400_000
// British English gives what the drawings show: day before month, 24 hours.
const languageOf: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** `Tue 17 Nov`, `11月17日 周二`, `11月17日（二）`; with the year when it is not this year's. */
export function formatDate(when: When, now: number): string {
  const parts = dateParts(when)
  const date = formatDayMonth(when, now)
  if (locale.value === 'en') return `${weekday(parts.at, 'short')} ${date}`
  return locale.value === 'zh-Hans'
    ? `${date} ${weekday(parts.at, 'short')}`
    : `${date}（${weekday(parts.at, 'narrow')}）`
}

/** `17 Nov`, `11月17日`; with the year when it is not this year's. */
export function formatDayMonth(when: When, now: number): string {
  const { year, month, day, at } = dateParts(when)
  const sameYear = year === new Date(now).getFullYear()
  if (locale.value === 'en') return `${day} ${monthName(at)}${sameYear ? '' : ` ${year}`}`
  return `${sameYear ? '' : `${year}年`}${month}月${day}日`
}

/** The shortest that is clear: the time today, the weekday within 7 days either way, else the day and month. */
export function formatWhen(when: When, now: number): string {
  const days = daysBetween(now, when)
  if (days === 0) return typeof when === 'number' ? formatTime(when) : t('time.today')
  return Math.abs(days) < 7 ? weekday(dateParts(when).at, 'short') : formatDayMonth(when, now)
}

/** A due day as people say it: `2 d late`, `Today`, `Tomorrow`, `Mon`, `1 Dec`. */
export function formatDue(when: When, now: number): string {
  const days = daysBetween(now, when)
  if (days < 0) return t('time.late', { n: -days })
  if (days === 0) return t('time.today')
  return days === 1 ? t('time.tomorrow') : formatWhen(when, now)
}

/** `November 2026`, `2026年11月`; without the year `November`, `11月`. */
export function formatMonth(at: number, withYear = true): string {
  if (locale.value !== 'en')
    return `${withYear ? `${new Date(at).getFullYear()}年` : ''}${new Date(at).getMonth() + 1}月`
  return dateFormat({ month: 'long', ...(withYear && { year: 'numeric' }) }).format(at)
}

/** `09:12`, 24 hours in every language. */
export function formatTime(at: number): string {
  return dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** How long ago or how long, from milliseconds: `5 min`, `3 h`, `2 d`; under a minute `now`. */
export function formatAge(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 1) return t('time.now')
  if (minutes < 60) return t('time.minutes', { n: minutes })
  return minutes < 24 * 60
    ? t('time.hours', { n: Math.floor(minutes / 60) })
    : t('time.days', { n: Math.floor(minutes / 1440) })
}

/** A length in minutes: `4 min`, `2 h`, `1 h 20 min`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  if (hours === 0) return t('time.minutes', { n: rest })
  return rest === 0
    ? t('time.hours', { n: hours })
    : `${t('time.hours', { n: hours })} ${t('time.minutes', { n: rest })}`
}

/** Whole calendar days from one moment to another, where the person is: yesterday is -1. */
export function daysBetween(from: When, to: When): number {
  const start = dateParts(from)
  const end = dateParts(to)
  return Math.round(
    (Date.UTC(end.year, end.month - 1, end.day) - Date.UTC(start.year, start.month - 1, start.day)) / DAY,
  )
}

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(options).format(value)
}

/** `12.4k`, `1.2M`; 万 and 亿, 萬 and 億 in Chinese. */
export function formatCompact(value: number): string {
  return numberFormat({ notation: 'compact', maximumFractionDigits: 1 })
    .format(value)
    .replace(/K$/, 'k')
    .replace(/(\d)m$/, '$1M')
}

/** A share of 1: `0.6` gives `60%`. */
export function formatPercent(share: number): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** Money in minor units and its own currency (ISO 4217): `€48,000`, `€12.50`. Cents show only when there are some. */
export function formatMoney(minor: number, currency: string): string {
  const perUnit = 10 ** minorDigits(currency)
  const whole = minor % perUnit === 0
  const digits = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}
  return numberFormat({ style: 'currency', currency, ...digits }).format(minor / perUnit)
}

/** A name for reading: family name first and without a space when either part is Han, else given name first. */
export function formatName({ family = '', given = '' }: { readonly family?: string; readonly given?: string }): string {
  if (/\p{Script=Han}/u.test(family + given)) return family + given
  return [given, family].filter(Boolean).join(' ')
}

function dateParts(when: When): DateParts {
  const at = typeof when === 'number' ? new Date(when) : dayToDate(when)
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate(), at }
}

function dayToDate(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

function weekday(at: Date, width: 'short' | 'narrow'): string {
  const name = dateFormat({ weekday: width === 'narrow' && locale.value === 'en' ? 'short' : width }).format(at)
  return locale.value === 'zh-Hant' && width === 'short' ? name.replace(/^周/, '週') : name
}

function monthName(at: Date): string {
  // British English abbreviates September to four letters; three keep columns even.
  return dateFormat({ month: 'short' }).format(at).slice(0, 3)
}

function minorDigits(currency: string): number {
  return numberFormat({ style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale.value + JSON.stringify(options)
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(languageOf[locale.value], options)
  dateFormats.set(key, format)
  return format
}

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale.value + JSON.stringify(options)
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(languageOf[locale.value], options)
  numberFormats.set(key, format)
  return format
}
