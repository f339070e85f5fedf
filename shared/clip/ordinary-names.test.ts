import { expect, test } from 'vitest'
import { readBlock } from './block.ts'
import { isLikelyCompany, splitCompany } from './company.ts'
import { comparePeople } from './match.ts'
import { withoutDegrees } from './name-affixes.ts'
import { compareNames } from './name-key.ts'
import { isNameLike } from './name-line.ts'
import { parseName } from './name.ts'

// Names of everyday people that rules for rarer ones once took apart.

/** `family | given | order`, the given name with what stands in the middle. */
function show(text: string): string {
  const { family = '', given, middle, order } = parseName(text)
  return `${family} | ${[given, middle].filter(Boolean).join(' ')} | ${order}`
}

test.each([
  // An initial behind a given name is of the family.
  ['Khloe K.', 'K. | Khloe | given-first'],
  ['Kylie J', 'J | Kylie | given-first'],
  ['Priyanka C', 'C | Priyanka | given-first'],
  ['Hakim A.', 'A. | Hakim | given-first'],
  ['Petrov I. I.', 'Petrov | I. I. | family-first'],
  ['Petrov I.', 'Petrov | I. | family-first'],
  ['Вершинин Д. С.', 'Вершинин | Д. С. | family-first'],
  ['Карина К.', 'К. | Карина | given-first'],
  // Romanian given names end like Russian families.
  ['Catalin Ivan', 'Ivan | Catalin | given-first'],
  ['Sorin Ivan', 'Ivan | Sorin | given-first'],
  ['Cosmin Ivan', 'Ivan | Cosmin | given-first'],
  ['Dorin Marina', 'Marina | Dorin | given-first'],
  ['Petrov Ivan', 'Petrov | Ivan | family-first'],
  ['Brennen James', 'James | Brennen | given-first'],
  ['Shannen Scott', 'Scott | Shannen | given-first'],
  ['Hermann Josef', 'Josef | Hermann | given-first'],
  ['Ylönen Timo', 'Ylönen | Timo | family-first'],
  ['Neumann Klaus', 'Neumann | Klaus | family-first'],
  // Wing Lam is a given name of many women of Hong Kong.
  ['Tang Wing Lam', 'Tang | Wing Lam | family-first'],
  ['Siu Wing Lam', 'Siu | Wing Lam | family-first'],
  ['Wing Sze Lam', 'Lam | Wing Sze | given-first'],
  // Two families in a row are no compound one.
  ['Zhang Sun Li', ' |  | unknown'],
  ['Zhong Li Wei', ' |  | unknown'],
  ['Dong Fang Ying', ' |  | unknown'],
  ['Mu Rong Wei', ' |  | unknown'],
  ['Au Yeung Ka Wai', 'Au Yeung | Ka Wai | family-first'],
  ['Ou Yang Na', 'Ou Yang | Na | family-first'],
  ['Sze To Wah', 'Sze To | Wah | family-first'],
  ['Si Tu Hao', 'Si Tu | Hao | family-first'],
  ['Hoàng Nguyen', 'Nguyen | Hoàng | given-first'],
  ['Hà Nguyen', 'Nguyen | Hà | given-first'],
  ['Hà Pham', 'Pham | Hà | given-first'],
  ['Lê Minh', 'Lê | Minh | family-first'],
  ['Lê Hoàng', 'Lê | Hoàng | family-first'],
  // Sites and words with a dot in them.
  ['Max.com', ' |  | unknown'],
  ['Grace.org', ' |  | unknown'],
  ['Hope.net', ' |  | unknown'],
  ['Anna.de', ' |  | unknown'],
  ['mark.down', ' |  | unknown'],
  ['will.power', ' |  | unknown'],
  ['ann.lee', 'lee | ann | given-first'],
  ['Ann_Lee', 'Lee | Ann | given-first'],
  ['Juan Luis Segundo', 'Segundo | Juan Luis | given-first'],
  ['Maria Clara Sobrinho', 'Sobrinho | Maria Clara | given-first'],
  ['Pastor Maldonado', 'Maldonado | Pastor | given-first'],
  ['Pastor García', 'García | Pastor | given-first'],
  ['Pastor John Smith', 'Smith | John | given-first'],
  ['Ban Tony', 'Tony | Ban | given-first'],
  ['Ban Tổng Giám đốc', ' |  | none'],
  ['张建工', '张 | 建工 | family-first'],
  ['李学工', '李 | 学工 | family-first'],
  ['王建国工', '王 | 建国 | family-first'],
  ['余生', '余 | 生 | family-first'],
  ['陳生', '陳 |  | family-first'],
  ['Ann Lee, CEO', 'Lee | Ann | given-first'],
  ['PAN Maria Lim', 'PAN | Maria Lim | family-first'],
  ['John Smith, IBM', 'Smith | John | given-first'],
  ['Jan Kos, SAP', 'Kos | Jan | given-first'],
])('%s comes apart as %s', (text, parts) => {
  expect(show(text)).toBe(parts)
})

test.each([
  ['Ann Lee, CEO', 'Ann Lee', 'CEO', undefined],
  ['Ann Lee, CTO', 'Ann Lee', 'CTO', undefined],
  ['John Smith, IBM', 'John Smith', undefined, undefined],
  ['Jan Kos, SAP', 'Jan Kos', undefined, undefined],
  ['Ann Lee, MD, FACP', 'Ann Lee, MD, FACP', undefined, 'MD, FACP'],
  ['Ann Lee, FACP, MD', 'Ann Lee, FACP, MD', undefined, 'FACP, MD'],
  ['Ann Lee, CFPX®, FACP', 'Ann Lee, CFPX®, FACP', undefined, 'CFPX®, FACP'],
])('%s: capitals behind a comma are a job, a degree or nothing', (text, full, title, suffix) => {
  const name = parseName(text)
  expect([name.full, name.title, name.suffix]).toEqual([full, title, suffix])
})

test.each(['Message from John Smith', 'Greetings from Paris', 'Notes from Ann', 'Looking at You'])(
  '%s is not cut to its first word',
  (text) => {
    expect(parseName(text).full).toBe(text)
  },
)

test('a given name is cut off where somebody is from', () => {
  expect(parseName('Anna from Acme').full).toBe('Anna')
})

test.each([
  [['Ann Lee, CEO', 'Acme Inc', '212-555-0142'], 'Ann Lee', 'CEO', 'Acme Inc'],
  [['John Smith, B.Sc.', 'Engineer', 'Acme Ltd', '020 7946 0123'], 'John Smith', 'Engineer', 'Acme Ltd'],
])('%j is a card', (lines, name, title, org) => {
  const { person } = readBlock(lines, { source: 'signature' })
  expect(person?.name?.value.full.replace(/, B\.Sc\.$/, '')).toBe(name)
  expect(person?.title?.value).toBe(title)
  expect(person?.org?.value).toBe(org)
})

test.each(['John Smith, B.Sc.', 'Anna Berg B.Sc.', 'Jane Doe Rt.'])('%s is no company', (text) => {
  expect(isLikelyCompany(text)).toBe(false)
})

test('a house of Bahrain writes its form in capitals', () => {
  expect(splitCompany('Harlow B.S.C.')).toEqual({ core: 'Harlow', suffix: 'B.S.C.' })
})

test.each([
  ['New Bedford, MA', false],
  ['West Chester, PA', false],
  ['San Juan, PR', false],
  ['Anjali Deol, PT, DPT', true],
])('%s reads as a name: %s', (text, expected) => {
  expect(isNameLike(text)).toBe(expected)
})

test.each([
  ['김민수', 'Minseo Kim', 'none'],
  ['김유진', 'Jin Kim', 'none'],
  ['김민재', 'Kim Minji', 'none'],
  ['김민수', 'Minsoo Kim', 'likely'],
  ['김민재', 'Kim Min-jae', 'likely'],
  ['김유진', 'Yoojin Kim', 'likely'],
  ['박지영', 'Jiyoung Park', 'likely'],
  ['이서현', 'Lee Seo-hyun', 'likely'],
  ['최성우', 'Sungwoo Choi', 'likely'],
  ['정은희', 'Eunhee Jung', 'likely'],
  ['Joel Müller', 'Jol Müller', 'suggestion'],
  ['Noel Müller', 'Nol Müller', 'suggestion'],
  ['Manuel Müller', 'Manul Müller', 'suggestion'],
  ['Claes Åberg', 'Cls Åberg', 'none'],
  ['박학규', 'Hakkyu Park', 'likely'],
  ['안소희', 'Sohee Ahn', 'likely'],
  ['Björn Åberg', 'Bjoern Aaberg', 'likely'],
  ['Alexander Petrov', 'Александр Петров', 'likely'],
  ['Alexey Petrov', 'Алексей Петров', 'likely'],
  ['Sophia Ivanova', 'София Иванова', 'likely'],
  ['Yury Orlov', 'Юрий Орлов', 'likely'],
  ['Julia Orlova', 'Юлия Орлова', 'likely'],
  ['Xenia Orlova', 'Ксения Орлова', 'likely'],
  ['Serhii Hnatenko', 'Сергій Гнатенко', 'likely'],
  ['Yevhen Hrytsenko', 'Євген Гриценко', 'likely'],
  ['Michael Petrov', 'Александр Петров', 'none'],
])('%s and %s at one company: %s', (a, b, level) => {
  const person = { emails: [], phones: [], urls: [], company: 'Acme' }
  expect(comparePeople({ ...person, name: a }, { ...person, id: '1', name: b }).level).toBe(level)
})

test.each([
  ['Ana Lee', 'An A. Lee', 'partial'],
  ['Wang Jian Guo', 'Jianguo Wang', 'same'],
  ['Claes Åberg', 'Cls Åberg', 'different'],
])('%s and %s: %s', (a, b, likeness) => {
  expect(compareNames(a, b)).toBe(likeness)
})

test.each([
  ['Director, BCom CA', 'Director'],
  ['Partner, LL.M, MBA', 'Partner'],
  ['Head of Sales, EMEA', 'Head of Sales, EMEA'],
  ['Office Manager, San Jose, CA', 'Office Manager, San Jose, CA'],
])('"%s" without degrees is "%s"', (text, bare) => {
  expect(withoutDegrees(text)).toBe(bare)
})
