const GIVEN = [
  'Hannah',
  'Jonas',
  'Petra',
  'Emre',
  'Grace',
  'Rahul',
  'Yuki',
  '伟',
  '敏',
  '志强',
  '雅婷',
  'Clara',
  'Omar',
  'Leila',
]
const FAMILY = [
  'Brandt',
  'Weber',
  'Vogel',
  'Yildiz',
  'Liu',
  'Mehta',
  'Tanabe',
  '王',
  '周',
  '陳',
  '林',
  'Dubois',
  'Haddad',
  'Farouk',
]

/** The n-th made-up contact of a bench, the same in every run. */
export function contactFields(n: number): { readonly [key: string]: string | boolean } {
  const given = GIVEN[n % GIVEN.length] ?? ''
  const family = FAMILY[Math.floor(n / GIVEN.length) % FAMILY.length] ?? ''
  const name = /\p{Script=Han}/u.test(family) ? family + given : `${given} ${family}`
  return {
    name: `${name} ${n}`,
    email: `person${n}@company${n % 997}.example`,
    phone: `+4940555${String(n).padStart(5, '0')}`,
    title: n % 2 === 0 ? 'Head of Procurement' : 'Plant manager',
    city: n % 3 === 0 ? 'Hamburg' : '上海',
    'tags/fair': true,
  }
}
