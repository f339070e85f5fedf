import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areNamesCompatible, compareNames, nameKey, nameVariants } from './name-key.ts'
import { isLikelyPersonName } from './name-likely.ts'
import { parseName } from './name.ts'

/** `family | given | order` and what else is stated. */
function show(text: string, lang?: string): string {
  const { full, order, family = '', given = '', ...rest } = parseName(text, lang === undefined ? {} : { lang })
  void full
  const more = Object.entries(rest).map(([key, value]) => ` ${key}=${value}`)
  return `${family} | ${given} | ${order}${more.join('')}`
}

test.each([
  ['林志明', '林 | 志明 | family-first'],
  ['諸葛亮', '諸葛 | 亮 | family-first'],
  ['皇甫嵩', '皇甫 | 嵩 | family-first'],
  ['慕容小姐', '慕容 |  | family-first title=小姐'],
  ['郑董', '郑 |  | family-first title=董'],
  ['老张', '张 |  | family-first'],
  ['张伟总', '张 | 伟 | family-first title=总'],
  ['李开发', '李 | 开发 | family-first'],
  ['孙丽 销售部经理', '孙 | 丽 | family-first title=销售部经理'],
  ['韩梅（市场部）', '韩 | 梅 | family-first dept=市场部'],
  ['黄晓明(客户经理)', '黄 | 晓明 | family-first title=客户经理'],
  ['刘洋_技术部', '刘 | 洋 | family-first dept=技术部'],
  ['上海分公司 王磊', '王 | 磊 | family-first'],
  ['陈方安生', '陈方 | 安生 | family-first'],
  ['小明 王', '王 | 小明 | given-first'],
  ['王 小 明', '王 | 小明 | family-first'],
  ['赵敏 (Amy)', '赵 | 敏 | family-first alias=Amy'],
  ['Amy陈', '陈 |  | family-first alias=Amy'],
  ['周杰 Jay Chou', '周 | 杰 | family-first alias=Jay Chou'],
  ['Jay Chou 周杰', 'Chou | Jay | given-first alias=周杰'],
  ['Wang Xiaoming (王小明)', 'Wang | Xiaoming | family-first alias=王小明'],
  ['艾力·买买提', ' |  | unknown'],
  ['售后服务中心', ' |  | none'],
])('Chinese: %s', (text, expected) => {
  expect(show(text)).toBe(expected)
})

test.each([
  ['CPN Silvina Pereyra', 'es', 'Pereyra | Silvina | given-first title=CPN prefix=CPN'],
  ['Dre Lucie Gagnon', 'fr-CA', 'Gagnon | Lucie | given-first title=Dre prefix=Dre'],
  ['Dre Van Dyke', 'en', 'Van Dyke | Dre | given-first'],
  ['D. Antonio Jiménez Porras', 'es', 'Jiménez Porras | Antonio | given-first title=D. prefix=D.'],
  ['D. Antonio Porras', 'en', 'Porras | D. | given-first middle=Antonio'],
  ['Dª. Rosario Campos', 'es', 'Campos | Rosario | given-first prefix=Dª. title=Dª.'],
  ['Uzm. Dr. Emre Doğan', 'tr', 'Doğan | Emre | given-first prefix=Uzm. Dr. title=Uzm. Dr.'],
  ['Ông Nguyễn Văn Thành', 'vi', 'Nguyễn | Thành | family-first prefix=Ông title=Ông middle=Văn'],
  ['Lam Chi Keung, Stephen', 'en', 'Lam | Chi Keung | family-first alias=Stephen'],
])('with a form of address: %s', (text, lang, expected) => {
  expect(show(text, lang)).toBe(expected)
})

test.each([
  ['鈴木一郎 様', '鈴木 | 一郎 | family-first title=様'],
  ['佐々木 健', '佐々木 | 健 | family-first'],
  ['田中部長', '田中 |  | family-first title=部長'],
  ['山本さん', '山本 |  | family-first title=さん'],
  ['伊藤健太郎', '伊藤 | 健太郎 | family-first'],
  ['남궁민', '남궁 | 민 | family-first'],
  ['김철수 과장', '김 | 철수 | family-first title=과장'],
  ['Kim Min-jun', 'Kim | Min-jun | family-first'],
  ['Min-jun Kim', 'Kim | Min-jun | given-first'],
  ['Tanaka Hiroshi', 'Tanaka | Hiroshi | family-first'],
])('Japanese and Korean: %s', (text, expected) => {
  expect(show(text)).toBe(expected)
})

test('the language of the text decides what the characters leave open', () => {
  expect(show('林美咲', 'ja')).toBe('林 | 美咲 | family-first')
  expect(show('小林明', 'ja')).toBe('小林 | 明 | family-first')
  expect(show('Szabó Péter', 'hu')).toBe('Szabó | Péter | family-first')
})

test.each([
  ['Nguyễn Thị Minh Khai', 'Nguyễn | Khai | family-first middle=Thị Minh'],
  ['Tran Van Duc', 'Tran | Duc | family-first middle=Van'],
  ['An Nguyen', 'Nguyen | An | given-first'],
  ['Nagy István', 'Nagy | István | family-first'],
  ['István Nagy', 'Nagy | István | given-first'],
  ['Chan Tai Man, David', 'Chan | Tai Man | family-first alias=David'],
  ['David CHAN Tai Man', 'CHAN | Tai Man | family-first alias=David'],
  ['Wong Kar Wai', 'Wong | Kar Wai | family-first'],
  ['Tai Man Chan', 'Chan | Tai Man | given-first'],
  ['Lin, Yi-Chun', 'Lin | Yi-Chun | family-first'],
  ['Lin Yi-chun', 'Lin | Yi-chun | family-first'],
  ['Zhang Yimou', ' |  | unknown'],
  ['นางสาว กมลชนก ทองดี', 'ทองดี | กมลชนก | given-first prefix=นางสาว title=นางสาว'],
  ['นางสาวกมลชนก ทองดี', 'ทองดี | กมลชนก | given-first'],
  ['Yimou Zhang', 'Zhang | Yimou | given-first'],
  ['Zhang, Yimou', 'Zhang | Yimou | family-first'],
  ['Prof. Zhang Min', 'Zhang | Min | unknown prefix=Prof. title=Prof.'],
])('family first or not: %s', (text, expected) => {
  expect(show(text)).toBe(expected)
})

test.each([
  ['Juan de la Cruz', 'de la Cruz | Juan | given-first'],
  ['María del Carmen Ruiz', 'Ruiz | María del Carmen | given-first'],
  ['María García López', 'García López | María | given-first'],
  ['José Ortega y Gasset', 'Ortega y Gasset | José | given-first'],
  ['João da Silva Santos', 'da Silva Santos | João | given-first'],
  ['van der Berg, Mira', 'van der Berg | Mira | family-first'],
  [
    'Prof. Dr. med. Anna von der Lippe',
    'von der Lippe | Anna | given-first prefix=Prof. Dr. med. title=Prof. Dr. med.',
  ],
  ['Dr. med. dent. Insa Hollmann', 'Hollmann | Insa | given-first prefix=Dr. med. dent. title=Dr. med. dent.'],
  ['Mag.a Theresa Kirchebner', 'Kirchebner | Theresa | given-first prefix=Mag.a title=Mag.a'],
  ['Δρ. Ελένη Παπαδάκη', 'Παπαδάκη | Ελένη | given-first prefix=Δρ. title=Δρ.'],
  ['Cr Jane Doyle', 'Doyle | Jane | given-first prefix=Cr title=Cr'],
  ['Rosalind Penhale BA (Hons) NPQH', 'Penhale | Rosalind | given-first suffix=BA (Hons) NPQH'],
  ['Anna Berg BA (Hons) PGCE', 'Berg | Anna | given-first suffix=BA (Hons) PGCE'],
  ['Anna Berg BA (Hons)', 'Berg | Anna | given-first suffix=BA (Hons)'],
  ['Anna Berg MSc B.A. (Oxon)', 'Berg | Anna | given-first suffix=B.A. (Oxon), MSc'],
  ['Peter Holm MA (Oxon), Bursar', 'Holm | Peter | given-first title=Bursar suffix=MA (Oxon)'],
  ['DIEGO LEE (Hon) KIM', 'KIM | DIEGO | given-first middle=LEE alias=Hon'],
  ['Herr Müller', 'Müller |  | given-first prefix=Herr title=Herr'],
  ['Sr. García', 'García |  | given-first prefix=Sr. title=Sr.'],
  ['Jean DUPONT', 'DUPONT | Jean | given-first'],
  ['DUPONT Jean', 'DUPONT | Jean | family-first'],
  ['Ahmad bin Abdullah', 'bin Abdullah | Ahmad | given-first'],
  ['Smith, John Q., Jr.', 'Smith | John | family-first suffix=Jr. middle=Q.'],
  ['John Smith III', 'Smith | John | given-first suffix=III'],
  ['Anna Lee, Ph.D.', 'Lee | Anna | given-first suffix=Ph.D.'],
  ['William "Bill" Harris', 'Harris | William | given-first alias=Bill'],
  ['Anna Smith, Head of Sales', 'Smith | Anna | given-first title=Head of Sales'],
  ['Mr & Mrs Smith', 'Smith |  | given-first prefix=Mr & Mrs title=Mr & Mrs'],
  ['Иванов Иван Иванович', 'Иванов | Иван | family-first middle=Иванович'],
  ['J. R. R. Tolkien', 'Tolkien | J. | given-first middle=R. R.'],
  ['Yo-Yo MA', 'MA | Yo-Yo | given-first'],
])('Latin and Cyrillic: %s', (text, expected) => {
  expect(show(text)).toBe(expected)
})

test.each([
  'Sales Team',
  'info',
  'Customer Service',
  'Acme GmbH',
  '上海云桥科技有限公司',
  'noreply@acme.example',
  '12345',
  '',
  '???',
  '财务部',
])('"%s" names nobody', (text) => {
  expect(parseName(text).order).toBe('none')
})

test('a single word is kept whole', () => {
  for (const text of ['Madonna', 'MURPHY', 'Grace', 'Björk'])
    expect(parseName(text)).toEqual({ full: text, order: 'unknown' })
})

test('reading a name never throws, keeps within its limit and puts nothing into it that was not there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const name = parseName(text)
      expect(name.full.length).toBeLessThanOrEqual(256)
      for (const part of [name.family, name.given, name.middle])
        for (const word of part?.split(' ') ?? []) expect(text.normalize('NFC')).toContain(word)
    }),
  )
})

test('given and family name in either order have one key', () => {
  const word = fc.constantFrom('Anna', 'Éva', 'Smith', 'Zhang', 'Müller', 'Wei', 'Li', "O'Neill")
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(nameKey(`${a} ${b}`)).toBe(nameKey(`${b} ${a}`))
    }),
  )
  expect(nameKey('陳 大文')).toBe(nameKey('陈大文'))
  expect(nameKey('Dr. Zoë Ōta')).toBe(nameKey('ota zoe'))
  expect(nameVariants('陳大文 David Chan')).toContain('chan david')
  expect(nameVariants('小明 王')).toContain('王小明')
})

test('names are the same, near or different', () => {
  expect(compareNames('王小明', '小明 王')).toBe('same')
  expect(compareNames('A. Chen', 'Alice Chen')).toBe('partial')
  expect(compareNames('Bob Harris', 'Robert Harris')).toBe('partial')
  expect(compareNames('王小明', 'Xiaoming Wang')).toBe('partial')
  expect(compareNames('王总', '王小明')).toBe('partial')
  expect(compareNames('Anna Smith', 'Ben Smith')).toBe('different')
  expect(compareNames('张三', 'Li Si')).toBe('different')
  expect(areNamesCompatible('John Smith Sr.', 'John Smith Jr.')).toBe(false)
  expect(areNamesCompatible('John Smith', 'John A. Smith')).toBe(true)
})

test.each([
  'Anna Smith',
  'Will Price',
  'Grace Church',
  'Siobhan O’Neill',
  'Sabine Freifrau von Aich',
  'Mei-Ling Hsu',
  'Chan Tai Man, David',
  'Dr. Smith',
  'Imani Okafor',
  '王小明',
  '欧阳倩',
  '高先生',
  '김철수',
  'Nguyễn Văn An',
  '李明 Alex',
])('%s reads as a person', (text) => {
  expect(isLikelyPersonName(text)).toBe(true)
})

test.each([
  'Contact Us',
  'Privacy Policy',
  'New York',
  'Best Regards',
  'Machine Learning',
  'Data Protection Officer',
  'Kiln & Co',
  'Read More',
  'Mentions Légales',
  'Über Uns',
  '关于我们',
  '安全生产',
  '方案咨询',
  '马上联系',
  '高级工程师',
  '王府井大街',
  'anna',
  'ANNA@ACME.EXAMPLE',
  'Room 12',
])('%s does not read as a person', (text) => {
  expect(isLikelyPersonName(text)).toBe(false)
})

test('degrees without end, written without room, stay within what a record holds', () => {
  const { suffix = '' } = parseName(`Anna Berg${',md'.repeat(80)}`)
  expect(suffix).toMatch(/^md, md, /)
  expect(suffix.length).toBeLessThanOrEqual(256)
})
