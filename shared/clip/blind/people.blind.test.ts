import { expect, test } from 'vitest'
import { splitCompany } from '../company.ts'
import { comparePeople } from '../match.ts'
import { parseName } from '../name.ts'
import { findPhones } from '../phone.ts'
import { COMPANIES } from './companies.cases.ts'
import { EXTENSION_PHONES } from './phones-extensions.cases.ts'
import { SECOND_COMPANIES } from './companies-second.cases.ts'
import { THIRD_COMPANIES } from './companies-third.cases.ts'
import { ADDRESS_BOOK, ADDRESS_BOOK_CHINESE } from './names-address-book.cases.ts'
import { MORE_ASIAN_NAMES } from './names-asian.cases.ts'
import { MORE_DECORATED, MORE_FAMILY_FIRST, MORE_NO_NAMES } from './names-decorated.cases.ts'
import { STILL_MORE_GIVEN_FIRST } from './names-given-first-more.cases.ts'
import { MORE_GIVEN_FIRST } from './names-given-first.cases.ts'
import { MAILER_ASIAN } from './names-mailers-asian.cases.ts'
import { MAILER_NAMES, MAILER_NOBODY } from './names-mailers.cases.ts'
import { MORE_PARTS } from './names-rare.cases.ts'
import { ADDRESS_BOOK_PHONES } from './phones-address-book.cases.ts'
import { FIFTH_PHONES } from './phones-fifth.cases.ts'
import { FOURTH_PHONES } from './phones-fourth.cases.ts'
import { ASIAN_NAMES, CAPITALS_LAST, FAMILY_FIRST, GIVEN_FIRST, NO_NAMES } from './names.cases.ts'
import { THIRD_ASIAN, THIRD_NOBODY, THIRD_PARTS } from './names-third.cases.ts'
import { ORDINARY_CHINESE, ORDINARY_NAMES, ORDINARY_NOBODY } from './names-ordinary.cases.ts'
import { PAIRS } from './pairs.cases.ts'
import { SECOND_PAIRS } from './pairs-second.cases.ts'
import { PHONES } from './phones.cases.ts'
import { THIRD_PHONES } from './phones-third.cases.ts'
import { countField, FIELDS, readFields, readSignatureCases } from './read-signatures.ts'
import { SECOND_SIGNATURES } from './signatures-second.cases.ts'
import { THIRD_SIGNATURES } from './signatures-third.cases.ts'
import { FIFTH_SIGNATURES } from './signatures-fifth.cases.ts'
import { FOURTH_SIGNATURES } from './signatures-fourth.cases.ts'
import { SIGNATURES } from './signatures.cases.ts'
import { TRADES_OFFICES_SIGNATURES } from './signatures-trades-offices.cases.ts'

/** What was wrong; a share of 1 − `least` of the cases may be. */
function expectShare<Case>(cases: readonly Case[], least: number, wrong: (one: Case) => string | null): void {
  const missed = cases.map(wrong).filter((each) => each !== null)
  expect(missed.length / cases.length, missed.join('\n')).toBeLessThanOrEqual(1 - least)
}

function differs(text: string, got: string, want: string): string | null {
  return got === want ? null : `${text}: ${got} instead of ${want}`
}

const parts = (text: string): string => {
  const { family = '', given = '' } = parseName(text)
  return `${family}|${given}`
}

/** Of "María José" readers make one given name or two: both are right. */
function differsInParts(text: string, family: string, given: string): string | null {
  const name = parseName(text)
  const whole = `${name.family ?? ''}|${[name.given, name.middle].filter(Boolean).join(' ')}`
  const want = `${family}|${given}`
  return differs(text, parts(text) === want ? want : whole, want)
}

test('Latin names of many countries come apart', () => {
  expectShare([...GIVEN_FIRST, ...MORE_GIVEN_FIRST, ...STILL_MORE_GIVEN_FIRST], 0.97, (line) => {
    const [given = '', family = ''] = line.split('|')
    return differsInParts(`${given} ${family}`, family, given)
  })
  expectShare(CAPITALS_LAST, 0.97, (line) => {
    const [given = '', family = ''] = line.split('|')
    return differs(line, parts(`${given} ${family}`), `${family}|${given}`)
  })
  expectShare([...FAMILY_FIRST, ...MORE_FAMILY_FIRST], 0.97, (line) => {
    const [family = '', given = ''] = line.split('|')
    return differsInParts(family + given, family.replace(',', ''), given.trim())
  })
})

test.each([
  [
    'of Chinese, Japanese, Korean and Vietnamese people',
    [...ASIAN_NAMES, ...MORE_ASIAN_NAMES, ...THIRD_ASIAN, ...MAILER_ASIAN],
  ],
  ['with degrees, forms of address and places', MORE_DECORATED],
])('names %s come apart', (_, list) => {
  expectShare(list, 0.98, (line) => {
    const [text = '', family = '', given = '', more = ''] = line.split('|')
    const [key = '', value = ''] = more.split('=')
    const name: Record<string, unknown> = parseName(text)
    return differs(
      text,
      `${parts(text)}|${key === '' ? '' : String(name[key])}`,
      `${family}|${given}|${key === '' ? '' : value}`,
    )
  })
})

test('rare families, romanised names and names beside companies come apart', () => {
  expectShare([...MORE_PARTS, ...THIRD_PARTS, ...MAILER_NAMES], 0.98, (line) => {
    const [text = '', family = '', given = ''] = line.split('|')
    return differsInParts(text, family, given)
  })
})

test.each([
  ['of many countries', ORDINARY_NAMES, 0.97],
  ['of Chinese people', ORDINARY_CHINESE, 0.98],
  ['of address books', ADDRESS_BOOK, 0.98],
  ['of Chinese address books', ADDRESS_BOOK_CHINESE, 0.98],
])('ordinary names %s come apart', (_, list, least) => {
  expectShare(list, least, (line) => {
    const [text = '', family = '', given = '', more = ''] = line.split('|')
    const [key = '', value = ''] = more.split('=')
    const name: Record<string, unknown> = parseName(text)
    return (
      differsInParts(text, family, given) ??
      (key === '' || key === 'middle' ? null : differs(`${text} ${key}`, String(name[key] ?? ''), value))
    )
  })
})

test('departments and companies are nobody', () => {
  expectShare([...NO_NAMES, ...MORE_NO_NAMES, ...THIRD_NOBODY, ...MAILER_NOBODY, ...ORDINARY_NOBODY], 0.95, (text) =>
    differs(text, parts(text), '|'),
  )
})

test('phones of many countries are read, other numbers are not', () => {
  expectShare(
    [...PHONES, ...EXTENSION_PHONES, ...THIRD_PHONES, ...FOURTH_PHONES, ...FIFTH_PHONES, ...ADDRESS_BOOK_PHONES],
    0.97,
    ([text, region, want]) => {
      const found = findPhones(text, region === '' ? {} : { region })
      return differs(text, found.map(({ e164, ext }) => (ext === undefined ? e164 : `${e164};${ext}`)).join(), want)
    },
  )
  for (const [text, region, want] of [
    ...PHONES,
    ...EXTENSION_PHONES,
    ...THIRD_PHONES,
    ...FOURTH_PHONES,
    ...FIFTH_PHONES,
    ...ADDRESS_BOOK_PHONES,
  ])
    if (want === '') expect(findPhones(text, { region }), text).toEqual([])
})

test('legal forms of many countries come off', () => {
  expectShare([...COMPANIES, ...SECOND_COMPANIES, ...THIRD_COMPANIES], 0.97, (line) => {
    const [text = '', core = '', suffix = ''] = line.split('|')
    const got = splitCompany(text)
    return differs(text, `${got.core}|${got.suffix}`, `${core}|${suffix}`)
  })
})

test('pairs of records get the level their evidence allows', () => {
  const empty = { emails: [], phones: [], urls: [] }
  const check = ([draft, known, want]: (typeof PAIRS)[number]): string | null =>
    differs(
      `${draft.name ?? ''} / ${known.name ?? ''}`,
      comparePeople({ ...empty, ...draft }, { id: 'k', name: '', ...empty, ...known }).level,
      want,
    )
  const all = [...PAIRS, ...SECOND_PAIRS]
  expectShare(all, 0.95, check)
  expectShare(
    all.filter(([, , want]) => want === 'none'),
    1,
    check,
  )
})

test.each(FIELDS)('signatures of many countries give their %s', (field) => {
  const cases = readSignatureCases(
    [
      SIGNATURES,
      SECOND_SIGNATURES,
      THIRD_SIGNATURES,
      FOURTH_SIGNATURES,
      FIFTH_SIGNATURES,
      TRADES_OFFICES_SIGNATURES,
    ].join('\n'),
  )
  let [right, found, wanted] = [0, 0, 0]
  const missed: string[] = []
  for (const one of cases) {
    const got = readFields(one).fields[field] ?? []
    const want = one.want[field] ?? []
    const counts = countField(field, got, want, one.sender?.address)
    right += counts[0]
    found += counts[1]
    wanted += counts[2]
    if (counts[0] !== counts[1] || counts[0] !== counts[2])
      missed.push(`${one.sender?.name ?? ''}: ${got.join()} / ${want.join()}`)
  }
  expect((2 * right) / (found + wanted), missed.join('\n')).toBeGreaterThanOrEqual(0.95)
})
