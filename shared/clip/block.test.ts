import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlock } from './block.ts'
import type { Block, BlockContext } from './block.ts'

/** A block as one reads it: only values. */
function show({ person, company }: Block): Record<string, unknown> {
  const phones = (of: { phones: { value: { e164: string; ext?: string; kind: string } }[] } | null): string[] =>
    of?.phones.map(({ value }) => `${value.kind} ${value.e164}${value.ext === undefined ? '' : `;${value.ext}`}`) ?? []
  return {
    name: person?.name?.value.full,
    title: person?.title?.value,
    dept: person?.dept?.value,
    org: person?.org?.value,
    phones: phones(person),
    emails: person?.emails.map((email) => email.value),
    address: person?.address?.value ?? company?.address?.value,
    company: company?.name.value,
    shared: company?.emails.map((email) => email.value),
  }
}

test('a German signature: branch after the dash, register numbers are no phones', () => {
  const context: BlockContext = {
    source: 'signature',
    lang: 'de',
    sender: { name: 'Brandt, Hannah', address: 'hannah.brandt@kestrel-robotics.example' },
  }
  const block = readBlock(
    [
      'Mit freundlichen Grüßen',
      'Hannah Brandt',
      'Leiterin Einkauf',
      'Kestrel Robotics GmbH | Industriestraße 12 | 70565 Stuttgart',
      'Tel.: +49 711 2345-678 | Fax: -679 | Mobil: 0171 2345678',
      'hannah.brandt@kestrel-robotics.example',
      'Geschäftsführer: Dr. Max Muster · HRB 12345 Amtsgericht Stuttgart · USt-IdNr. DE123456789',
    ],
    context,
  )
  expect(show(block)).toMatchObject({
    name: 'Hannah Brandt',
    title: 'Leiterin Einkauf',
    org: 'Kestrel Robotics GmbH',
    phones: ['work +497112345678', 'fax +497112345679', 'mobile +491712345678'],
    emails: ['hannah.brandt@kestrel-robotics.example'],
    address: 'Industriestraße 12, 70565 Stuttgart',
  })
  expect(block.person?.name?.evidence[0]).toEqual({ source: 'signature', quote: 'Hannah Brandt' })
})

test('a Taiwanese signature: department and job, other script as alias', () => {
  const block = readBlock(
    [
      '林怡安 Lin, Yi-An',
      '業務部 專案經理',
      '北辰精密工業股份有限公司',
      'TEL：(02)2720-8889 分機 1234',
      'FAX：(02)2720-8890',
      '行動：0912-345-678',
      '統一編號：12345675',
      '110 台北市信義區市府路1號',
    ],
    { source: 'signature', lang: 'zh-Hant' },
  )
  expect(show(block)).toMatchObject({
    name: '林怡安',
    title: '專案經理',
    dept: '業務部',
    org: '北辰精密工業股份有限公司',
    phones: ['work +886227208889;1234', 'fax +886227208890', 'mobile +886912345678'],
    address: '110 台北市信義區市府路1號',
  })
  expect(block.person?.name?.value.alias).toBe('Lin, Yi-An')
})

test('a mainland contact block with spaced labels', () => {
  const block = readBlock(
    [
      '公司名称：海川五金制品有限公司',
      '联系人：郭先生',
      '电　话：0757-8888 1234',
      '传　真：0757-8888 1235',
      '手 机：13812345678（微信同号）',
      'QQ：123456789',
      '地　址：广东省佛山市南海区桂澜路18号',
      '邮编：528200',
    ],
    { source: 'text', lang: 'zh-Hans' },
  )
  expect(show(block)).toMatchObject({
    name: '郭先生',
    org: '海川五金制品有限公司',
    phones: ['work +8675788881234', 'fax +8675788881235', 'mobile +8613812345678'],
  })
  expect(block.person?.title).toBeUndefined()
  expect(block.person?.handles.map((handle) => handle.value)).toEqual([{ kind: 'qq', id: '123456789' }])
})

test('a Japanese signature', () => {
  const block = readBlock(
    [
      '株式会社山川製作所',
      '営業部 部長',
      '田中 太郎（たなか たろう）',
      '〒105-0011 東京都港区芝公園4-2-8',
      'TEL: 03-1234-5678 / FAX: 03-1234-5679',
      '携帯: 090-1234-5678',
      'E-mail: tanaka@yamakawa.example',
    ],
    {
      source: 'signature',
      lang: 'ja',
    },
  )
  expect(show(block)).toMatchObject({
    name: '田中 太郎',
    title: '部長',
    dept: '営業部',
    org: '株式会社山川製作所',
    phones: ['work +81312345678', 'fax +81312345679', 'mobile +819012345678'],
  })
})

test('an American signature: company named by its domain, words behind the numbers', () => {
  const block = readBlock(
    [
      'Tom',
      'Tom Reyes, DDS',
      'Office Manager',
      'Harbor Dental',
      '(415) 555-0134 office',
      '(415) 555-0199 fax',
      '123 Main Street, Suite 4, San Francisco, CA 94105',
    ],
    {
      source: 'signature',
      sender: { name: 'Tom Reyes', address: 'tom@harbordental.example' },
    },
  )
  expect(show(block)).toMatchObject({
    title: 'Office Manager',
    org: 'Harbor Dental',
    phones: ['work +14155550134', 'fax +14155550199'],
    emails: ['tom@harbordental.example'],
  })
})

test('a French, a Spanish and a Korean card', () => {
  expect(
    show(
      readBlock(
        [
          'Claire DUBOIS',
          'Responsable commerciale',
          'Lumière SARL',
          '12 rue de la Paix, 75002 Paris',
          'T 01 42 68 53 00  M 06 12 34 56 78',
        ],
        { source: 'signature', lang: 'fr' },
      ),
    ),
  ).toMatchObject({
    name: 'Claire DUBOIS',
    title: 'Responsable commerciale',
    phones: ['work +33142685300', 'mobile +33612345678'],
    address: '12 rue de la Paix, 75002 Paris',
  })
  expect(
    show(
      readBlock(
        ['Ana Ruiz Soto', 'Directora Comercial', 'Olivos del Sur, S.L.', 'Tel. 91 123 45 67 - Móvil: 612 345 678'],
        { source: 'text', lang: 'es' },
      ),
    ),
  ).toMatchObject({
    name: 'Ana Ruiz Soto',
    org: 'Olivos del Sur, S.L.',
    phones: ['work +34911234567', 'mobile +34612345678'],
  })
  expect(
    show(
      readBlock(['김철수 과장', '한빛전자 주식회사 | 영업팀', '전화: 02-1234-5678', '휴대폰: 010-1234-5678'], {
        source: 'signature',
        lang: 'ko',
      }),
    ),
  ).toMatchObject({
    name: '김철수',
    title: '과장',
    dept: '영업팀',
    org: '한빛전자 주식회사',
    phones: ['work +82212345678', 'mobile +821012345678'],
  })
})

test('name, job and company in one line', () => {
  expect(
    show(
      readBlock(['Anna Berg – Head of Sales – anna@nordlys.example – 0412 345 678'], {
        source: 'text',
        domain: 'a.com.au',
      }),
    ),
  ).toMatchObject({
    name: 'Anna Berg',
    title: 'Head of Sales',
    phones: ['mobile +61412345678'],
  })
  expect(show(readBlock(['Anna Berg', 'Senior Engineer at Nordlys AS'], { source: 'selection' }))).toMatchObject({
    title: 'Senior Engineer',
    org: 'Nordlys AS',
  })
  expect(show(readBlock(['陈经理 138 0013 8000（微信同号）'], { source: 'text', lang: 'zh' }))).toMatchObject({
    name: '陈经理',
    phones: ['mobile +8613800138000'],
  })
})

test('a row of a table is a card', () => {
  expect(
    show(readBlock(['张伟\t销售经理\t13800138000\tzhang.wei@yunqiao.example'], { source: 'text', lang: 'zh' })),
  ).toMatchObject({
    name: '张伟',
    title: '销售经理',
    phones: ['mobile +8613800138000'],
    emails: ['zhang.wei@yunqiao.example'],
  })
})

test('a block of a company without a person yields the company only', () => {
  const block = readBlock(['Kiln & Co Ltd', 'Call us on 020 7946 0018', 'info@kiln.example'], {
    source: 'text',
    domain: 'kiln.co.uk',
  })
  expect(block.person).toBeNull()
  expect(show(block)).toMatchObject({ company: 'Kiln & Co Ltd', shared: ['info@kiln.example'] })
  expect(block.company?.phones[0]?.value.e164).toBe('+442079460018')
})

test('the shared mailbox and the switchboard in a card belong to the company', () => {
  const block = readBlock(
    [
      'Anna Berg',
      'Head of Sales',
      'Nordlys AS',
      'Main: +47 22 12 34 56',
      'Direct: +47 22 12 34 57',
      'info@nordlys.example',
      'anna.berg@nordlys.example',
    ],
    { source: 'selection' },
  )
  expect(show(block)).toMatchObject({
    phones: ['direct +4722123457'],
    emails: ['anna.berg@nordlys.example'],
    shared: ['info@nordlys.example'],
  })
  expect(block.company?.phones.map((phone) => phone.value.e164)).toEqual(['+4722123456'])
})

test('the given name alone is read as the sender', () => {
  expect(
    show(readBlock(['志豪'], { source: 'signature', sender: { name: '黃志豪', address: 'huang@harbour.example' } }))
      .name,
  ).toBe('黃志豪')
  expect(
    show(readBlock(['Anna'], { source: 'signature', sender: { name: 'Anna Berg', address: 'anna@nordlys.example' } }))
      .name,
  ).toBe('Anna Berg')
  expect(
    readBlock(['Thanks'], { source: 'signature', sender: { name: 'Acme Support', address: 'noreply@acme.example' } })
      .person,
  ).toBeNull()
})

test('hidden direction marks do not reach a value', () => {
  expect(show(readBlock(['Anna\u202e Berg', 'anna@nordlys.example'], { source: 'text' })).name).toBe('Anna Berg')
})

test('any lines are read without throwing, and every value quotes a line', () => {
  const piece = fc.constantFrom(
    'Tel:',
    '电话：',
    '王小明',
    'Anna Berg',
    'a@b.example',
    '|',
    '\t',
    '+49 711 2345',
    '经理',
    'GmbH',
    '有限公司',
    ' ',
    'Fax -',
    '100',
    '路',
    '(',
    '微信: abcdef',
    '\u202e',
    '🙂',
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' ')),
        { maxLength: 12 },
      ),
      (lines) => {
        const { person } = readBlock(lines, { source: 'text', lang: 'zh' })
        for (const field of [...(person?.phones ?? []), ...(person?.emails ?? [])])
          expect(field.evidence[0]?.quote).not.toBe('')
      },
    ),
  )
})

test('a job of the board is a job, whatever trade stands in it, and the line below is the company', () => {
  for (const title of ['Chief Technology Officer', 'Chief Information Security Officer']) {
    const block = readBlock(['Daniel Okafor', title, 'Meridian Grid Ltd', 'Tel: +44 117 496 0123'], {
      source: 'signature',
    })
    expect(show(block)).toMatchObject({ name: 'Daniel Okafor', title, org: 'Meridian Grid Ltd' })
  }
})
