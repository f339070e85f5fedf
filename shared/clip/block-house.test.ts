import { describe, expect, test } from 'vitest'
import { readBlock } from './block.ts'
import { isLikelyTitle } from './title.ts'

type Read = { title: string; dept: string; org: string }

function read(lines: readonly string[], address = ''): Read {
  const sender = address === '' ? {} : { sender: { name: '', address } }
  const { person, company } = readBlock(lines, { source: 'signature', region: 'FR', ...sender })
  return {
    title: person?.title?.value ?? '',
    dept: person?.dept?.value ?? '',
    org: person?.org?.value ?? company?.name.value ?? '',
  }
}

describe('right below the name a house without a legal form', () => {
  test.each([
    ['Ramonage Delmotte', 'Ramonage Delmotte'],
    ['Delmotte et Fils', 'Delmotte et Fils'],
    ['Delmotte Hoveniers, Sluis', 'Delmotte Hoveniers'],
    ['Voilerie Ancre Bleue, Brest', 'Voilerie Ancre Bleue'],
    ['Boulangerie Maurin', 'Boulangerie Maurin'],
    ['Bodegas Luna', 'Bodegas Luna'],
    ['Falegnameria Conti', 'Falegnameria Conti'],
    ['Bakkerij De Korenaar', 'Bakkerij De Korenaar'],
    ['Kestrel Joinery', 'Kestrel Joinery'],
    ['The Copper Kettle', 'The Copper Kettle'],
    ['De Gouden Leeuw', 'De Gouden Leeuw'],
  ])('%s', (line, org) => {
    expect(read(['Fabrice Delmotte', line, '03 20 57 84 29']).org).toBe(org)
  })

  test.each([
    'Famille Delmotte',
    'The Delmotte Family',
    'Née Delmotte',
    'Dr. Delmotte',
    'Reverend Delmotte',
    'Marie Delmotte',
    'Fabrice & Marie Delmotte',
    'Coach Delmotte',
    'The Hague',
    'Los Angeles, California',
    'Rotterdam, The Netherlands',
    'La Chaux-de-Fonds',
    'Le Président du Conseil',
    'La vie est belle',
    'The Best Is Yet To Come',
    'Boulangerie Pâtisserie',
    'Restaurant Manager',
    'Certified Arborist',
    'Proud Dad of Three',
    'The Reservations Desk',
  ])('%s is none', (line) => {
    expect(read(['Fabrice Delmotte', line, '03 20 57 84 29']).org).toBe('')
  })

  test.each([
    [['Owner', 'Copper Kettle'], 'Copper Kettle'],
    [['Inhaberin', 'Haus am See'], 'Haus am See'],
    [['Chargé de clientèle', 'Les Ateliers du Lin'], 'Les Ateliers du Lin'],
    [['Owner', 'Grand Rapids'], ''],
    [['Professor', 'Physical Chemistry'], ''],
    [['Sales Manager', 'Northern Europe'], ''],
    [['Product Manager', 'Payments Platform'], ''],
  ])('below a post: %j', (lines, org) => {
    expect(read(['Fabrice Delmotte', ...lines, '03 20 57 84 29']).org).toBe(org)
  })
})

test('families that are words make no house of a region or a desk', () => {
  expect(read(['Amy London', 'Greater London', '020 7946 0123']).org).toBe('')
  expect(read(['Amy North', 'North America Sales', '212 555 0142']).org).toBe('')
  expect(read(['Amy Holm', 'Holm Ceramics', '212 555 0142']).org).toBe('Holm Ceramics')
})

describe('streets, homes and sayings right below the name are no house', () => {
  test.each([
    'Orchard Road',
    'Cottages Road',
    'Nursery Lane',
    'Finch Close',
    'Finch Avenue West',
    'Rue du Moulin',
    'Stables Cottage',
    'Mill Farm House',
    'Finch House',
    'Das Leben Lieben',
    'La Vida Es Bella',
    'Happy Farm Days',
    'Der Elternbeirat Klasse',
    'El Paso Texas',
  ])('%s', (line) => {
    expect(read(['Anna Finch', line, '03 20 57 84 29']).org).toBe('')
    expect(read(['Anna Finch', line]).org).toBe('')
  })

  test('a post before a street stays as it was written', () => {
    expect(read(['Anna Finch', 'Manager, Finch Lane', '03 20 57 84 29']).org).toBe('')
  })

  test('an article alone tells no house: a number or a site stands right below it', () => {
    expect(read(['Anna Finch', 'The Quick Brown Fox']).org).toBe('')
    expect(read(['Anna Finch', 'The Copper Kettle', 'www.kettle.example']).org).toBe('The Copper Kettle')
    expect(read(['Anna Finch', 'The Old Mill', 'High Street', '03 20 57 84 29']).org).toBe('')
    expect(read(['Anna Finch', 'Orchard Cottages', 'High Street', '03 20 57 84 29']).org).toBe('')
  })

  test('families are called Day and Love, and a coffee house is no home', () => {
    expect(read(['Anna Hill', 'Hill Joinery', '03 20 57 84 29']).org).toBe('Hill Joinery')
    expect(read(['Anna Day', 'Day Ceramics', '03 20 57 84 29']).org).toBe('Day Ceramics')
    expect(read(['Anna Finch', 'The Copper Coffee House', '03 20 57 84 29']).org).toBe('The Copper Coffee House')
  })

  test.each([
    'Physical Chemistry',
    'Northern Europe',
    'Maternity Cover',
    'Sent With Love',
    'Klasse Sieben',
    'Neue Adresse',
    'Buen Viaje',
  ])('%s below a post of owners', (line) => {
    for (const post of ['Owner', 'Founder', 'Treasurer'])
      expect(read(['Anna Finch', post, line, '03 20 57 84 29']).org).toBe('')
  })
})

test('a line of many hyphens is read at once', () => {
  const line = `Finch, A${'-a'.repeat(450)}!`
  expect(read(['Anna Finch', line], 'anna@finch.example').org).toBe('')
})

describe('a house of a trade or of the family keeps its name', () => {
  test.each([
    ['Boulangerie Maurin', 'Rue du Moulin', '03 20 57 84 29'],
    ['Finch Joinery', 'The Square', 'Leeds'],
    ['Finch Joinery', 'Market Place'],
    ['Finch Ceramics', 'London', '03 20 57 84 29'],
    ['Finch Ceramics', 'Paris', '03 20 57 84 29'],
    ['Finch Ceramics', 'Berlin, Germany', '03 20 57 84 29'],
  ])('above its address: %s, %s', (house, ...below) => {
    expect(read(['Anna Finch', house, ...below]).org).toBe(house)
  })

  test('whoever writes', () => {
    expect(read(['Tom Hill', 'Hill Joinery', 'The Square', 'Leeds']).org).toBe('Hill Joinery')
    expect(read(['Hans Weber', 'Weber Holzbau', 'München']).org).toBe('Weber Holzbau')
  })

  test.each([
    'Good Life Bakery',
    'Love Cakes Bakery',
    'Sunny Days Nursery',
    'Finch Day Nursery',
    'Happy Hounds Kennels',
    'La Vida Yoga',
    'Trattoria Bella Vita',
    'Finch Phone Repairs',
    'My Little Bakery',
    'Bäckerei am Marktplatz',
    'Tischlerei am Marktplatz',
    'Schreinerei Sonnenweg',
    'Boulangerie de la Place',
  ])('with words of sayings and streets: %s', (house) => {
    expect(read(['Anna Finch', house, '03 20 57 84 29']).org).toBe(house)
  })

  test.each([
    'Place du Moulin',
    'Bakery Square',
    'Nursery Class',
    'Farm Life',
    'Garage Days',
    'Quinta Class',
    'I Love My Bakery',
    'Happy Days on the Farm',
  ])('%s is called after one', (line) => {
    expect(read(['Anna Finch', line, '03 20 57 84 29']).org).toBe('')
  })
})

test('a house told by its article may have its town or its numbered address above its number', () => {
  for (const place of ['Lowfield', '12 High Street, Lowfield, LF1 2AB'])
    expect(read(['Anna Finch', 'The Copper Kettle', place, '03 20 57 84 29']).org).toBe('The Copper Kettle')
  expect(read(['Anna Finch', 'The Plough Inn', 'Lowfield', 'www.plough.example']).org).toBe('The Plough Inn')
  for (const below of [['High Street', '03 20 57 84 29'], ['Lowfield'], ['Director', '03 20 57 84 29']])
    expect(read(['Anna Finch', 'The Copper Kettle', ...below]).org).toBe('')
  const address = ['High Street, Lowfield, LF1 2AB', '03 20 57 84 29']
  expect(read(['Anna Finch', 'The Old Mill', ...address]).org).toBe('')
})

describe('a post and a house on one line', () => {
  test.each([
    ['Owner, Happy Paws', '', 'Owner', 'Happy Paws'],
    ['Secretary, Atlantic Choirs', 'ana@atlanticchoirs.example', 'Secretary', 'Atlantic Choirs'],
    ['Service Engineer, Ruiz Lifts', '', 'Service Engineer', 'Ruiz Lifts'],
    ['Treasurer, Kilbride Garden Club', '', 'Treasurer', 'Kilbride Garden Club'],
    ['Owner, Grand Rapids', '', 'Owner, Grand Rapids', ''],
    ['Manager, Kestrel Farm', '', 'Manager', 'Kestrel Farm'],
    ['Manager, Farm Operations', '', 'Manager, Farm Operations', ''],
    ['Director, Special Projects', '', 'Director, Special Projects', ''],
    ['Field Lead, Shorebird Programme', '', 'Field Lead, Shorebird Programme', ''],
  ])('%s', (line, address, title, org) => {
    expect(read(['Ana Ruiz', line, '212 555 0142'], address)).toMatchObject({ title, org })
  })

  test('a desk and its house, and a house and its town, are told by the domain', () => {
    const desk = read(['Nerea Lizarazu', 'Atención al cliente, Cesta Viva'], 'hola@cestaviva.example')
    expect(desk).toMatchObject({ dept: 'Atención al cliente', org: 'Cesta Viva' })
    expect(read(['Ana Ruiz', 'Lotus Bees, Motueka', '212 555 0142'], 'ana@lotusbees.example').org).toBe('Lotus Bees')
  })
})

test('of two houses the one behind the post is a part of the other', () => {
  const legal = read(['Ana Ruiz', 'Paralegal, Real Estate Group', 'Bluff County Legal, P.C.', '651 388 2947'])
  expect(legal).toEqual({ title: 'Paralegal', dept: 'Real Estate Group', org: 'Bluff County Legal, P.C.' })
  expect(read(['Ana Ruiz', 'AVP, Treasury Services', 'Midwest Grain Bank'])).toMatchObject({
    dept: 'Treasury Services',
    org: 'Midwest Grain Bank',
  })
  expect(read(['Ana Ruiz', 'Founder, Ferro Studio', 'Chair, Milan Design Association']).org).toBe('Ferro Studio')
})

describe('Chinese houses between a name and a number', () => {
  test.each([
    '云岭茶业',
    '西貢船務',
    '埔里蘭園',
    '洛阳牡丹种苗基地',
    '永康裁縫',
    '莫干山清扬居',
    '清扬馆',
    '老街面馆',
    '李家菜馆',
    '小城咖啡馆',
    '山水摄影馆',
    '静心瑜伽馆',
    '半山茶园',
    '青山石业',
    '兴隆木业',
    '顺发汽修站',
    '义乌饰品批发',
  ])('%s', (line) => {
    expect(read(['窦文博', line, '电话：0379-63182745']).org).toBe(line)
    expect(read(['窦文博', `${line} 0379-63182745`]).org).toBe(line)
  })

  test.each([
    '海运操作',
    '平面设计',
    '自由撰稿人',
    '陶瓷艺术家',
    '钢琴老师',
    '小雅妈妈',
    '三年级二班',
    '浦东新区张江镇',
    '诚信为本',
    '静待花开',
    '周一至周五',
    '欢迎光临',
    '顺颂商祺',
    '微信同号',
    '中共党员',
    '图书馆',
    '篮球场',
    '东门停车场',
    '宿舍三号院',
    '物流园',
    '广州白云机场',
    '幸福小区物业',
    '体育館',
    '上海东站',
    '地铁东门站',
    '人民广场站',
    '幸福家园',
    '诚信敬业',
    '便利店',
  ])('%s is none', (line) => {
    expect(read(['窦文博', line, '电话：0379-63182745']).org).toBe('')
  })

  test('house and department in one word, and a post beside the house', () => {
    expect(read(['张伟', '天山种业有限公司质检部'])).toMatchObject({ org: '天山种业有限公司', dept: '质检部' })
    expect(read(['张伟', '天山种业有限公司上海分公司'])).toMatchObject({ org: '天山种业有限公司上海分公司', dept: '' })
    expect(read(['张伟', '海运操作 | 青岛海擎物流有限公司']).title).toBe('海运操作')
    expect(read(['张伟', '浦东新区 | 青岛海擎物流有限公司']).title).toBe('')
  })

  test('shipping is a post behind another word for trade and a house behind a name', () => {
    expect(['船务', '外贸船务', '西贡船务'].map((text) => isLikelyTitle(text))).toEqual([true, true, false])
  })
})
