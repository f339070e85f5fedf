import { describe, expect, test } from 'vitest'
import { namesOfLine } from './person-line.ts'

const read = (line: string, lang: string): string[] =>
  namesOfLine(line, lang).map(({ name, title = '' }) => `${name.full} · ${title}`)

test('a board in one line: officers say their office in brackets, the others stand among them', () => {
  expect(read('Ciara Heffernan (Chair), Dónal Mulvey (Treasurer), Dr Una Garvey, Kevin Moran', 'en')).toEqual([
    'Ciara Heffernan · Chair',
    'Dónal Mulvey · Treasurer',
    'Dr Una Garvey · ',
    'Kevin Moran · ',
  ])
  expect(read('Hans Müller (Vorsitzender), Karin Schmidt (Schriftführerin), Emil Rothenbach', 'de')).toEqual([
    'Hans Müller · Vorsitzender',
    'Karin Schmidt · Schriftführerin',
    'Emil Rothenbach · ',
  ])
  expect(read('Jane Smith (Chair), John Carter (Treasurer), the parish clerk', 'en')).toEqual([
    'Jane Smith · Chair',
    'John Carter · Treasurer',
  ])
  expect(read('Galway (Ireland), Limerick (Ireland)', 'en')).toEqual([])
  const films = namesOfLine('Mary Hopkins (Producer), Peter Hale (Director)', 'en')
  expect(films.some(({ labelled }) => labelled)).toBe(false)
})

test('behind an emphasised name the job is what stands before the next sentence', () => {
  const told = (line: string, lead: string, lang: string) =>
    namesOfLine(line, lang, lead).map(({ name, title, aside }) => [name.full, title ?? aside])
  expect(
    told(
      'Martin Oakley – Payroll Manager. Martin has run the payroll of some ninety employers and never missed a deadline.',
      'Martin Oakley',
      'en',
    ),
  ).toEqual([['Martin Oakley', 'Payroll Manager']])
  expect(
    told(
      'Petra Lang – Leiterin Einkauf. Sie kam vor zwölf Jahren zu uns und kennt jeden Lieferanten beim Vornamen.',
      'Petra Lang',
      'de',
    ),
  ).toEqual([['Petra Lang', 'Leiterin Einkauf']])
  const jobOf = (job: string) =>
    told(
      `Anna Price – ${job}. Anna has been with us since 2004 and speaks five languages.`,
      'Anna Price',
      'en',
    ).flat()[1]
  for (const job of ['Notary Public', 'Executive Director', 'Pastry Chef']) expect(jobOf(job)).toBe(job)
  const left = 'Martin Oakley – former Payroll Manager. He left us in 2010 and lives in Spain, where he grows olives.'
  expect(told(left, 'Martin Oakley', 'en').flat()).not.toContain('former Payroll Manager')
})

test.each(['Cellar Door', 'Mechanical Engg.', 'İstanbul Satış Ofisi', 'Co. Roscommon', 'Co Antrim'])(
  'a desk, an office, a county: %s',
  (line) => expect(read(line, 'en')).toEqual([]),
)

describe('a line that tells somebody and what the person does', () => {
  test.each([
    ['Name: Agnieszka Wrona   Position: Events Officer   Tel: 091 564418', 'en', 'Agnieszka Wrona · Events Officer'],
    ['Contact Person : Mr. Rajesh Kumar (Area Manager)', 'en', 'Mr. Rajesh Kumar · Area Manager'],
    ['Dr. Brandt, Peter', 'de', 'Dr. Brandt, Peter · '],
    ['Wolf, Peter, Dipl.-Ing. (FH)', 'de', 'Wolf, Peter · '],
    ['課長 上條 直樹（かみじょう なおき） 内線 21 携帯 090-4417-2268', 'ja', '上條 直樹 · 課長'],
    ['所長 塩原 さくら TEL 03-3734-4417 / FAX 03-3734-4419', 'ja', '塩原 さくら · 所長'],
    ['黃柏翰 先生 分機 217 行動 0912-447-305', 'zh-TW', '黃柏翰 · '],
    ['廠長：吳國棟（分機 100）', 'zh-TW', '吳國棟 · 廠長'],
    ['溫秀琴 行政組員 校內分機 7621 業務：系務會議、公文', 'zh-TW', '溫秀琴 · 行政組員'],
    ['원장 명수진 신경외과 전문의', 'ko', '명수진 · 원장'],
    ['大石 浩平おおいし こうへい', 'ja', '大石 浩平 · '],
    ['監査役 五十嵐 俊介（税理士）', 'ja', '五十嵐 俊介 · 監査役'],
    ['グエン・ティ・ラン', 'ja', 'グエン・ティ・ラン · '],
    ['古丽娜尔·艾合买提', 'zh-CN', '古丽娜尔·艾合买提 · '],
    ['κ. Στέλιος Καραβασίλης', 'el', 'κ. Στέλιος Καραβασίλης · '],
    ["Renée d'Entremont", 'en', "Renée d'Entremont · "],
    ['Doutora Isabel Carriço', 'pt', 'Doutora Isabel Carriço · '],
    ['山田 太郎（マネージャー）', 'ja', '山田 太郎 · マネージャー'],
    ['Juan Pérez anexo 204', 'es', 'Juan Pérez · '],
    ['최은영 박사', 'ko', '최은영 · '],
    ['The Revd Canon Margaret Ashdown', 'en', 'Revd Canon Margaret Ashdown · '],
    ['RAMESH K', 'en', 'RAMESH K · '],
    ['报名电话：王芳 13812345678', 'zh-CN', '王芳 · '],
    ['Leiter – Vertrieb Hans Meier', 'de', 'Hans Meier · Leiter – Vertrieb'],
    ['Ing. Manfred Grubmair, Personalverrechner, DW 32', 'de', 'Ing. Manfred Grubmair · Personalverrechner'],
    ['Dr méd. Olivier Schaller', 'fr', 'Dr méd. Olivier Schaller · '],
    ['Damien ‘Damo’ Crichton', 'en', 'Damien ‘Damo’ Crichton · '],
    ['Juf Nathalie Meirlaen', 'nl', 'Juf Nathalie Meirlaen · '],
    ['ifj. Bognár Sándor', 'hu', 'ifj. Bognár Sándor · '],
    [
      'Prezes Zarządu – mgr inż. Bogusław Krzeptowicz (dyżur: wtorek 12.00–14.00)',
      'pl',
      'mgr inż. Bogusław Krzeptowicz · Prezes Zarządu',
    ],
    ['易红英 党组成员、副局长 分管财务、种植业。联系电话：0730-8411269', 'zh-CN', '易红英 · 党组成员、副局长'],
    ['招生老师：李老师 电 话：15264602187', 'zh-CN', '李老师 · '],
    ['Hassan Id Lahcen', 'fr', 'Hassan Id Lahcen · '],
    ['CA. (Mrs.) Neha Mathur FCA, LL.B.', 'en', 'CA. Neha Mathur · '],
    ['Dr. (Maj.) Farhan Qureshi (Retd.)', 'en', 'Dr. Farhan Qureshi · '],
    ['Ciaran O’Shaughnessy MSCSI', 'en', 'Ciaran O’Shaughnessy · '],
    ['Mak. Yük. Müh. İsmail Çetinkaya', 'tr', 'İsmail Çetinkaya · '],
    ['к.мед.н. Заяць Юрій Миколайович', 'uk', 'Заяць Юрій Миколайович · '],
    ['Herr Bichler, Florian', 'de', 'Herr Bichler, Florian · '],
    ['Herr Graf von Trotha, Benedikt', 'de', 'Herr Graf von Trotha, Benedikt · '],
    ['Michał Wdowiak – Wiceprezes Zarządu', 'pl', 'Michał Wdowiak · Wiceprezes Zarządu'],
    ['Ms. Trần Thị Mỹ Hạnh – Kinh doanh miền Bắc', 'vi', 'Ms. Trần Thị Mỹ Hạnh · Kinh doanh miền Bắc'],
    ['국내영업 1팀 이동현 과장 010-3847-2615', 'ko', '이동현 · 과장'],
    ['2공장 생산관리 허 철 부장', 'ko', '허 철 · 부장'],
    ['招展联系：徐亮 18627904153（微信同步）', 'zh-CN', '徐亮 · '],
    ['司徒美玲姑娘', 'zh-HK', '司徒美玲 · '],
    ['רו"ח (עו"ד) שירה לוין-אשכנזי', 'he', 'רו"ח (עו"ד) שירה לוין-אשכנזי · '],
    ['מנהל מחסן: יוסי עמר, שלוחה 130', 'he', 'יוסי עמר · מנהל מחסן'],
    ['ผศ.ดร.ปิยะพงษ์ เลิศวิริยะ', 'th', 'ผศ.ดร.ปิยะพงษ์ เลิศวิริยะ · '],
    ['अध्यक्ष : श्रीमती शकुंतला बाई चौहान', 'hi', 'श्रीमती शकुंतला बाई चौहान · अध्यक्ष'],
    ['مدير الفرع: م. وليد الزهراني - جوال 055 381 7264', 'ar', 'م. وليد الزهراني · مدير الفرع'],
    ['ნინო ქავთარაძე-ლომიძე – გაყიდვების მენეჯერი', 'ka', 'ნინო ქავთარაძე-ლომიძე · გაყიდვების მენეჯერი'],
    [
      'Director Pedagógico: D. Íñigo Argüelles — Esta dirección de correo electrónico está siendo protegida contra los robots.',
      'es',
      'D. Íñigo Argüelles · Director Pedagógico',
    ],
  ])('%s', (line, lang, wanted) => {
    expect(read(line, lang)).toEqual([wanted])
  })
})

test.each([
  ['Camille Vasseur Quartet', 'fr'],
  ['St. Joseph Hall', 'en'],
  ['Martin Luther Haus', 'de'],
  ['Professor Emeritus', 'en'],
  ['연구소장', 'ko'],
  ['계약담당', 'ko'],
  ['カスタマー・サポート', 'ja'],
  ['云南·丽江', 'zh-CN'],
  ["Club d'Échecs", 'fr'],
  ['정회원', 'ko'],
  ['税理士・行政書士', 'ja'],
  ['厦门觅家·瑞景店', 'zh-CN'],
  ['Referat Finansowy', 'pl'],
  ["Grandma Ruth's Rhubarb Bars", 'en'],
  ['Name: Vacant Position: Policy Officer Tel: 091 564419', 'en'],
  ['Interventional Cardiology', 'en'],
  ['咨询热线：龙岗 0755-27946081', 'zh-CN'],
  ['售后服务：石家庄 0311-86201234', 'zh-CN'],
  ['联系人：待 定', 'zh-CN'],
  ['负责人：空缺', 'zh-CN'],
  ['Pembantu Tadbir', 'ms'],
  ['Fjällnära Fastigheter', 'sv'],
  ['安徽姑娘', 'zh-CN'],
  ['Członek Zarządu', 'pl'],
  ['אביגדור שמש', 'he'],
  ['בני ברק', 'he'],
  ['दिनेश नगर', 'hi'],
  ['मो. नंबर', 'hi'],
  ['อ.เมือง จ.เชียงใหม่', 'th'],
  ['อาจารย์ที่ปรึกษา วิทยานิพนธ์', 'th'],
  ['استاد القاهرة', 'ar'],
  ['Consultant – Joint Replacement', 'en'],
  ['Harlan Ogilvie Scholarship', 'en'],
  ['Line ID', 'en'],
  ['Rock ‘N’ Roll', 'en'],
  ['Markt Oberweilbach', 'de'],
  ['副教授', 'zh-CN'],
  ['展品：恩施玉露', 'zh-CN'],
  ['국내영업', 'ko'],
  ['구성원', 'ko'],
  ['نویسنده: نیلوفر رستگار', 'fa'],
])('%s names nobody to write to', (line, lang) => {
  expect(read(line, lang)).toEqual([])
})

test('who plays is hardly whom to write to, and a teacher is no less one', () => {
  const beliefs = ['Théo Lambrecht', 'Théo Lambrecht (piano)', 'Théo Lambrecht (professeur)'].map(
    (line) => namesOfLine(line, 'fr')[0]?.belief ?? 0,
  )
  expect(beliefs[1]).toBeLessThan(0.25)
  expect(beliefs[0]).toBeGreaterThan(0.5)
  expect(beliefs[2]).toBeGreaterThan(0.4)
})

test.each([
  ['Marie Dupont – Direction', 'fr'],
  ['Max Müller (Sprecher)', 'de'],
  ['Jane Roe, Conductor', 'en'],
])('%s works there', (line, lang) => {
  expect(namesOfLine(line, lang)[0]?.belief).toBeGreaterThan(0.35)
})

test.each([
  ['ja', '阿部 さやかあべ さやか', '阿部 さやか · '],
  ['ja', '産業課 課長補佐 田淵 聡 電話:0857-00-2117', '田淵 聡 · 産業課 課長補佐'],
  ['ja', '教育長 遠藤 昌子', '遠藤 昌子 · 教育長'],
  ['ja', '営業部 担当:小林 大輔(課長)', '小林 大輔 · 課長'],
  ['ko', '하태균 소장', '하태균 · 소장'],
  ['ja', 'ファム・ティ・ランPham Thi Lan', 'ファム・ティ・ラン · '],
  ['pt-BR', 'Envie seu currículo para rh@house.example aos cuidados da Sra. Fabiana Werner.', 'Sra. Fabiana Werner · '],
  [
    'zh-Hant',
    '冷氣及通風工程: 陳大文先生 Mr. Raymond Chan (項目經理) 2300 4406 raymond@house.example',
    '陳大文 · 項目經理',
  ],
  ['zh-Hant', '保養合約: 黃小姐 Ms. Wong 2300 7106 內線 18', '黃小姐 · '],
  ['zh-Hant', '會員服務：陳小姐 2344 0017', '陳小姐 · '],
  ['zh-Hant', 'Vicky 游 宴會專員', 'Vicky 游 · 宴會專員'],
  ['zh-Hant', '請來信行銷公關 許庭瑜 pr@house.example', '許庭瑜 · 行銷公關'],
  ['en', 'Your coordinator is Sinéad Moriarty.', 'Sinéad Moriarty · coordinator'],
  ['de', 'Ihre Ansprechpartnerin ist Eva Klein.', 'Eva Klein · '],
  [
    'en',
    'For copies of papers please contact Mrs. Shobha Rani, Office Superintendent, Extn. 2200',
    'Mrs. Shobha Rani · Office Superintendent',
  ],
  [
    'de',
    'Yvonne Fässler, Leiterin Finanzen und Personal, Direktwahl 071 788 00 14',
    'Yvonne Fässler · Leiterin Finanzen und Personal',
  ],
  ['fr', 'Gérant : M. Thierry Garrigou.', 'M. Thierry Garrigou · Gérant'],
])('what a line says of whom (%s): %s', (lang, line, wanted) => {
  expect(read(line, lang)).toEqual([wanted])
})

test.each([
  ['ko', '오시는 길'],
  ['zh-Hans', '执业领域：行政法、政府法律顾问'],
  ['en', 'Costa Rica'],
  ['en', 'Czech Republic'],
  ['es', 'Arabia Saudita'],
  ['en', 'Classroom Teachers'],
  ['en', 'Your password is Red Dragon.'],
  ['en', 'Our name is Green Valley.'],
  ['en', 'Our plumber is Gas Safe Registered. Call 020 7946 0011'],
  ['de', 'Unser Partner ist Deutsche Bahn. Tel. 030 123456'],
  ['zh-Hans', '顾客：王先生 2024-03-15 12:30'],
  ['zh-Hans', '顾客：王先生 13800138000'],
  ['zh-Hans', '网友：李女士 2024-03-16 09:10'],
  ['zh-Hans', '中奖用户：陈小姐 138****8000 2024-03-16'],
])('nobody (%s): %s', (lang, line) => expect(read(line, lang)).toEqual([]))
