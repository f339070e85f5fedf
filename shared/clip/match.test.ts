import { expect, test } from 'vitest'
import { blockingKeys, comparePeople, matchPerson } from './match.ts'
import type { KnownPerson, MatchInput } from './match.ts'

const known = (person: Partial<KnownPerson>): KnownPerson => ({
  id: 'k',
  name: '',
  emails: [],
  phones: [],
  urls: [],
  ...person,
})
const draft = (person: Partial<MatchInput>): MatchInput => ({ emails: [], phones: [], urls: [], ...person })
const level = (a: Partial<MatchInput>, b: Partial<KnownPerson>): string => comparePeople(draft(a), known(b)).level

test('the same personal address, profile or mobile is the same person', () => {
  expect(
    level(
      { name: 'A. Berg', emails: ['Anna.Berg@nordlys.example'] },
      { name: 'Anna Berg', emails: ['anna.berg@nordlys.example'] },
    ),
  ).toBe('same')
  expect(
    level(
      { name: 'Anna', urls: ['https://www.linkedin.com/in/annaberg?trk=x'] },
      { name: 'Anna Berg', urls: ['http://no.linkedin.com/in/annaberg/'] },
    ),
  ).toBe('same')
  expect(level({ name: '小明 王', phones: ['138 0013 8000'] }, { name: '王小明', phones: ['+8613800138000'] })).toBe(
    'same',
  )
  expect(
    level(
      { name: 'Anna Berg', phones: ['+862158886600;ext=812'] },
      { name: 'Anna Berg', phones: ['+862158886600;ext=812'] },
    ),
  ).toBe('same')
})

test('a shared mailbox, a switchboard, free mail or a team page prove nothing', () => {
  expect(
    level(
      { name: 'Anna Berg', emails: ['info@nordlys.example'] },
      { name: 'Ola Dahl', emails: ['info@nordlys.example'] },
    ),
  ).toBe('none')
  expect(level({ name: 'Anna Berg', phones: ['+4722123456'] }, { name: 'Ola Dahl', phones: ['+4722123456'] })).toBe(
    'none',
  )
  expect(level({ name: '李娜', emails: ['lina1@qq.com'] }, { name: '李强', emails: ['liqiang@qq.com'] })).toBe('none')
  expect(
    level(
      { name: 'Anna Berg', urls: ['https://nordlys.example/team'] },
      { name: 'Ola Dahl', urls: ['https://nordlys.example/team'] },
    ),
  ).toBe('none')
  expect(level({ name: 'Anna Berg', company: 'Nordlys AS' }, { name: 'Ola Dahl', company: 'Nordlys' })).toBe('none')
})

test('a shared landline never makes a match weaker than the names and the company alone', () => {
  const office = { company: 'Norwell Water', phones: ['+441614960330'] }
  expect(
    comparePeople(draft({ ...office, name: 'Dan Whitlock' }), known({ ...office, name: 'Daniel Whitlock' })),
  ).toMatchObject({
    level: 'likely',
    reasons: ['same-phone', 'same-company', 'similar-name'],
  })
  expect(level({ ...office, name: 'Dan Witlock' }, { ...office, name: 'Dan Whitlock' })).toBe('suggestion')
  expect(level({ ...office, name: 'Ann Berg' }, { ...office, name: 'Dan Whitlock' })).toBe('none')
})

test('a landline proves a name that agrees, a household is not one person', () => {
  expect(level({ name: 'Anna Berg', phones: ['+4722123456'] }, { name: 'Berg, Anna', phones: ['+4722123456'] })).toBe(
    'same',
  )
  expect(level({ name: 'A. Berg', phones: ['+4722123456'] }, { name: 'Anna Berg', phones: ['+4722123456'] })).toBe(
    'likely',
  )
  expect(level({ name: '王总', phones: ['+862158886600'] }, { name: '王小明', phones: ['+862158886600'] })).toBe(
    'suggestion',
  )
})

test('one mobile under two names is only a suggestion', () => {
  expect(
    level({ name: 'Anna Berg', phones: ['+8613800138000'] }, { name: 'Ola Dahl', phones: ['+8613800138000'] }),
  ).toBe('suggestion')
})

test('the same name at one company is likely, alone it is a suggestion', () => {
  expect(level({ name: '陈建国', company: '上海云桥科技有限公司' }, { name: '陳建國', company: '雲橋科技' })).toBe(
    'likely',
  )
  expect(
    level(
      { name: 'Bob Harris', emails: ['bob@acme.example'] },
      { name: 'Robert Harris', emails: ['rharris@acme.example'] },
    ),
  ).toBe('likely')
  expect(level({ name: 'Wang Xiaoming', company: 'Nova GmbH' }, { name: '王小明', company: 'Nova' })).toBe('likely')
  expect(level({ name: '王伟' }, { name: '王伟' })).toBe('suggestion')
  expect(level({ name: '刘洋', company: '甲公司' }, { name: '刘洋', company: '乙公司' })).toBe('suggestion')
})

test('family and title against a full name at one company is a suggestion with its reason', () => {
  const match = comparePeople(
    draft({ name: '王总', company: '云桥科技' }),
    known({ name: '王小明', company: '云桥科技有限公司' }),
  )
  expect(match).toMatchObject({ level: 'suggestion', reasons: ['same-company', 'family-name'] })
  expect(level({ name: '王总' }, { name: '王小明' })).toBe('none')
})

test('a name one letter off at one company is a suggestion, with two addresses it is nobody', () => {
  expect(level({ name: 'Martin Meyer', company: 'Acme' }, { name: 'Martin Meier', company: 'Acme Inc.' })).toBe(
    'suggestion',
  )
  expect(
    level(
      { name: 'Martin Meyer', emails: ['meyer@acme.example'] },
      { name: 'Martin Meier', emails: ['meier@acme.example'] },
    ),
  ).toBe('none')
})

test('extensions and generations speak against', () => {
  expect(
    level({ name: '何平', phones: ['010-65529988 转 8012'] }, { name: '何芳', phones: ['010-65529988 转 8013'] }),
  ).toBe('none')
  expect(
    level({ name: 'John Smith Sr.', phones: ['+12125552368'] }, { name: 'John Smith Jr.', phones: ['+12125552368'] }),
  ).toBe('none')
})

test('matches come surest first, at most ten, with scores that fit their level', () => {
  const book = [
    known({ id: 'name', name: 'Anna Berg' }),
    known({ id: 'mail', name: 'Anna Berg', emails: ['anna@nordlys.example'] }),
    known({ id: 'company', name: 'Anna Berg', company: 'Nordlys' }),
    known({ id: 'other', name: 'Ola Dahl' }),
  ]
  const found = matchPerson(draft({ name: 'Anna Berg', emails: ['anna@nordlys.example'], company: 'Nordlys AS' }), book)
  expect(found.map((match) => match.id)).toEqual(['mail', 'company', 'name'])
  expect(found.map((match) => match.score >= 0.95)).toEqual([true, false, false])
  expect(
    matchPerson(
      draft({ name: 'Anna Berg' }),
      Array.from({ length: 30 }, (_, i) => known({ id: `${i}`, name: 'Anna Berg' })),
    ),
  ).toHaveLength(10)
})

test('blocking keys hold what can prove something', () => {
  expect(
    blockingKeys(
      draft({
        name: '陳大文',
        emails: ['DW@harbour.example', 'info@harbour.example', 'x@qq.com'],
        phones: ['+86 21 5888 6600 转 812'],
        urls: [],
      }),
    ),
  ).toEqual(['e:dw@harbour.example', 'e:x@qq.com', 'p:+862158886600;812', 'n:陈大文', 'd:harbour.example'])
  expect(blockingKeys(draft({ name: 'Wei Li' }))).toContain('n:li wei')
})
