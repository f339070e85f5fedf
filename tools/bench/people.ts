import { newId } from '#shared/lib/ids.ts'

// Names that are common in Europe, Turkey, India and among Chinese: half of the people are written in Han characters.
const GIVEN =
  'Hannah Jonas Petra Emre Grace Rahul Yuki Clara Omar Leila Marta Felix Ingrid Paolo Chiara Luis Sofia Anders Freya Mateo Nadia Viktor Elena Tomas Julia Henrik Astrid Pierre Camille Luc Amira Yusuf Aylin Deniz Priya Arjun Ananya Kenji Haruka Minh Linh Daniel Laura Peter Nina Hugo Alice Oscar Maja Stefan'.split(
    ' ',
  )
const FAMILY =
  'Brandt Weber Vogel Yildiz Mehta Tanabe Dubois Haddad Farouk Lindqvist Hansen Olsen Novak Kowalski Moreau Rossi Ferrari Garcia Lopez Fernandez Silva Costa Petrov Ivanova Schneider Fischer Keller Baumann Huber Gruber Jensen Nielsen Virtanen Korhonen Papadakis Demir Kaya Sharma Patel Gupta Nakamura Sato Nguyen Tran Murphy Walsh Taylor Wilson Evans Löfgren Müller Strauß Bélanger Núñez Çelik Åberg Dvořák Żak Kovács Popescu'.split(
    ' ',
  )
const HAN_FAMILY = [
  ...'王李張刘陳杨黃赵吳周徐孫马朱胡郭何林高羅鄭梁謝宋唐許韓馮鄧曹彭曾肖田董潘袁蔡蒋余于杜葉程魏蘇呂丁任卢',
]
const HAN_GIVEN = [
  ...'伟敏静麗强磊洋艷勇軍傑娟濤明超秀霞平剛桂英華玉萍紅志國建文輝力雅婷佳欣怡晨宇浩然子軒梓涵思琪海嘉俊',
]
const TITLES = [
  'Head of Procurement',
  'Plant manager',
  'Sales director',
  'Buyer',
  'Managing director',
  '采购经理',
  '總經理',
  'Engineer',
]
const CITIES = ['Hamburg', 'Lyon', 'Göteborg', 'İzmir', 'Pune', '上海', '深圳', '臺北', 'Leeds', 'Porto']
const TAGS = ['fair', 'vip', 'supplier', 'newsletter', '老客户']
const COMPANIES = 4_999
const FIRST_AT = 1_763_000_000_000

export type ContactRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly title: string
  readonly city: string
  readonly tags: readonly string[]
}

/** The n-th made-up contact of a bench as a plain row, the same in every run. */
export function contactRow(n: number): ContactRow {
  const given = pick(GIVEN, n, 1)
  const family = pick(FAMILY, n, 2)
  const company = hash(n, 3) % COMPANIES
  return {
    id: contactId(n),
    name: n % 2 === 0 ? `${given} ${family}` : hanName(n),
    email: `${plain(given)}.${plain(family)}.${n}@company${company}.example`,
    phone: `+4940${String(5_000_000 + n)}`,
    title: pick(TITLES, n, 4),
    city: pick(CITIES, n, 5),
    tags: n % 3 === 0 ? [pick(TAGS, n, 6)] : [],
  }
}

/** The same contact as the fields of a record: a tag is a field of its own. */
export function contactFields(n: number): { readonly [key: string]: string | boolean } {
  const { id: _, tags, ...fields } = contactRow(n)
  return { ...fields, ...Object.fromEntries(tags.map((tag) => [`tags/${tag}`, true])) }
}

/** Sorts by n, and otherwise looks as random as a real one. */
export function contactId(n: number): string {
  return newId(FIRST_AT + n * 1_000, (length) => Uint8Array.from({ length }, (_, i) => hash(n, 10 + i)))
}

function hanName(n: number): string {
  const second = hash(n, 7) % 4 === 0 ? '' : pick(HAN_GIVEN, n, 8)
  return pick(HAN_FAMILY, n, 2) + pick(HAN_GIVEN, n, 1) + second
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/gu, '')
    .toLowerCase()
}

function pick<T>(list: readonly T[], n: number, salt: number): T {
  return list[hash(n, salt) % list.length] as T
}

/** A number that looks random, from a number and what it is for (the finaliser of MurmurHash3). */
function hash(n: number, salt: number): number {
  let mixed = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
