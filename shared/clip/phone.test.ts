import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regionMostNamed, regionOf, regionOfLabel, regionOfText } from './phone-context.ts'
import { findPhones, locatePhones, parsePhone } from './phone.ts'
import type { PhoneContext } from './phone.ts'

const show = (text: string, context: PhoneContext): string =>
  findPhones(text, context)
    .map(({ e164, ext }) => (ext === undefined ? e164 : `${e164};${ext}`))
    .join()

const CASES: readonly [string, PhoneContext, string][] = [
  // A register's number is none, whatever letter stands before it.
  ['Vergi Dairesi: Konak V.D. 3241234567', { region: 'TR' }, ''],
  ['MST: 0312345678', { region: 'VN' }, ''],
  ['BE 0456.789.123, RPR Leuven', { region: 'BE' }, ''],
  // The word in front of the stroke has had its number.
  ['PO Box 1127, Hood River, OR 97031 · 541-555-0188', { region: 'US' }, '+15415550188'],
  ['Sími: 512 3456', { region: 'IS' }, '+3545123456'],
  ['Tālr. 67123456', { region: 'LV' }, '+37167123456'],
  ['tel. 0-17 860 25 10', { region: 'PL' }, '+48178602510'],
  ['Tel: 089 / 636 480-18', { region: 'DE' }, '+498963648018'],
  ['Tel. 0711/2345-678, Fax 0711/2345-679', { region: 'DE' }, '+497112345678,+497112345679'],
  ['Telefon +49 (0) 711 / 23 45 - 0 | Telefax +49 (0) 711 / 23 45 - 99', { region: 'DE' }, '+4971123450,+49711234599'],
  ['Tél. : 01 42 68 53 00 / 06 12 34 56 78', { region: 'FR' }, '+33142685300,+33612345678'],
  ['0033 1 42 68 53 00', { region: 'DE' }, '+33142685300'],
  ['+33 (0)1.42.68.53.00', {}, '+33142685300'],
  ['Tel 91 123 45 67 ext 204', { region: 'ES' }, '+34911234567;204'],
  ['02 9374 4000', { region: 'AU' }, '+61293744000'],
  ['Ph: (03) 9123 4567 Mob: 0412 345 678', { region: 'AU' }, '+61391234567,+61412345678'],
  ['03-1234-5678 (内線 210)', { region: 'JP' }, '+81312345678;210'],
  ['本社 TEL：03-1234-5678 内線：210　FAX：03-1234-5679', { region: 'JP' }, '+81312345678;210,+81312345679'],
  ['전화 02-1234-5678 내선 12', { region: 'KR' }, '+82212345678;12'],
  ['电话：010-65529988转8012/8013', { region: 'CN' }, '+861065529988;8012'],
  ['电话:86-755-82660001', { region: 'CN' }, '+8675582660001'],
  ['电话：（0755）82660001、82660002', { region: 'CN' }, '+8675582660001,+8675582660002'],
  ['手机：13800138000，13900139000', { region: 'CN' }, '+8613800138000,+8613900139000'],
  ['13800138000 13900139000', { region: 'CN' }, '+8613800138000,+8613900139000'],
  ['电话：0571-87905566 13800138000', { region: 'CN' }, '+8657187905566,+8613800138000'],
  ['联系电话：+86 0571 8790 5566', { region: 'CN' }, '+8657187905566'],
  ['TEL:(86)21-58886600', { region: 'CN' }, '+862158886600'],
  ['T 021 5888 6600 x812', { region: 'CN' }, '+862158886600;812'],
  ['聯絡電話：02-2720-8889#1234', { region: 'TW' }, '+886227208889;1234'],
  ['(02) 2720 8889 ＃ 1234', { region: 'TW' }, '+886227208889;1234'],
  ['+886-912-345-678', { region: 'US' }, '+886912345678'],
  ['886-2-27208889', { region: 'TW' }, '+886227208889'],
  ['电话 2345 6789', { region: 'HK' }, '+85223456789'],
  ['Tel: 2345 6789 / 9123 4567', { region: 'HK' }, '+85223456789,+85291234567'],
  ['+1-212-555-2368 ext 45', {}, '+12125552368;45'],
  ['212.555.2368', { region: 'US' }, '+12125552368'],
  ['Call 1-800-FLOWERS today', { region: 'US' }, '+18003569377'],
  ['Call (415) 555-0134 or 415-555-0135.', { region: 'US' }, '+14155550134,+14155550135'],
  ['Office 415.555.0134 x 12 | Cell 415.555.0199', { region: 'US' }, '+14155550134;12,+14155550199'],
  ['+44 20 7946 0018 / 19', { region: 'GB' }, '+442079460018,+442079460019'],
  ['Tel: +39 02 1234 5678', { region: 'IT' }, '+390212345678'],
  ['Tel +41 44 123 45 67', { region: 'CH' }, '+41441234567'],
  ['+7 (495) 123-45-67', { region: 'RU' }, '+74951234567'],
  ['тел. 8 (495) 123-45-67 доб. 123', { region: 'RU' }, '+74951234567;123'],
  ['+55 (11) 98765-4321', { region: 'BR' }, '+5511987654321'],
  ['(11) 3456-7890 ramal 22', { region: 'BR' }, '+551134567890;22'],
  ['+91 98765 43210', { region: 'IN' }, '+919876543210'],
  ['Tel: 022-2345 6789', { region: 'IN' }, '+912223456789'],
  ['040 123 4567', { region: 'FI' }, '+358401234567'],
  ['08-123 456 78', { region: 'SE' }, '+46812345678'],
  ['+65 6123 4567', { region: 'US' }, '+6561234567'],
  ['028 3823 4567', { region: 'VN' }, '+842838234567'],
  ['Tel: 12 34 56 78', { region: 'DK' }, ''],
  ['Tlf. 33 12 34 56', { region: 'DK' }, '+4533123456'],
  ['Order no. 4155550134', { region: 'US' }, ''],
  ['Invoice 2024-0012345', { region: 'US' }, ''],
  ['IBAN DE89 3704 0044 0532 0130 00', { region: 'DE' }, ''],
  ['USt-IdNr. DE123456789', { region: 'DE' }, ''],
  ['HRB 123456 Amtsgericht München', { region: 'DE' }, ''],
  ['ISBN 978-3-16-148410-0', { region: 'DE' }, ''],
  ['192.168.100.200', { region: 'DE' }, ''],
  ['Version 10.0.19045.3693', { region: 'US' }, ''],
  ['2024-03-05 – 2024-04-06', { region: 'CN' }, ''],
  ['05.03.2024 14:30', { region: 'DE' }, ''],
  ['价格 13,800,138 元', { region: 'CN' }, ''],
  ['$1,234,567.89', { region: 'US' }, ''],
  ['身份证 310101199001011234', { region: 'CN' }, ''],
  ['银行账号：6222 0200 1234 5678 901', { region: 'CN' }, ''],
  ['京ICP备12345678号', { region: 'CN' }, ''],
  ['沪公网安备 31010102001234号', { region: 'CN' }, ''],
  ['QQ群：123456789', { region: 'CN' }, ''],
  ['SKU 0123456789', { region: 'US' }, ''],
  ['Lat 40.712776, Long -74.005974', { region: 'US' }, ''],
  ['© 1998-2024 Acme', { region: 'US' }, ''],
  ['SIRET 123 456 789 00012', { region: 'FR' }, ''],
  ['GST 12-345-678', { region: 'NZ' }, ''],
  ['ABN 12 345 678 901', { region: 'AU' }, ''],
  ['邮政编码：518000 电话：0755-82660001', { region: 'CN' }, '+8675582660001'],
  ['税号 91310000MA1K35XX1X 电话 021-58886600', { region: 'CN' }, '+862158886600'],
  ['发票号 12345678901', { region: 'CN' }, ''],
  ['单号：SF1234567890123', { region: 'CN' }, ''],
  ['Article 1234567890', { region: 'US' }, ''],
  ['tracking 1Z 999 AA1 01 2345 6784', { region: 'US' }, ''],
  ['Open 9:00-17:00 Mon-Fri', { region: 'US' }, ''],
  ['Fax: 415-555-0134', { region: 'US' }, '+14155550134'],
  ['Tel/Fax: 415-555-0134', { region: 'US' }, '+14155550134'],
  ['400 820 8820', { region: 'CN' }, '+864008208820'],
  ['800-820-8820', { region: 'CN' }, '+868008208820'],
  ['热线：95588', { region: 'CN' }, ''],
  ['电话：5888 6600', { region: 'CN' }, ''],
  ['M: 07700 900123', { region: 'GB' }, '+447700900123'],
  ['Telephone: 0800 123 4567', { region: 'GB' }, '+448001234567'],
  ['Tel. 06-12345678', { region: 'NL' }, '+31612345678'],
  ['Tel.: 01/234 56 78-90', { region: 'AT' }, '+431234567890'],
  ['직통 031.123.4567', { region: 'KR' }, '+82311234567'],
  ['010-1234-5678', { region: 'KR' }, '+821012345678'],
  ['Whatsapp +52 1 55 1234 5678', {}, '+525512345678'],
  ['Tel:+86-10-6552 9988 Ext.8012 Fax:+86-10-6552 9989', {}, '+861065529988;8012,+861065529989'],
  ['电话：021-5888 6600-812', { region: 'CN' }, '+862158886600;812'],
  ['(+86) 138 0013 8000', {}, '+8613800138000'],
  ['＋８６　１３８　００１３　８０００', {}, '+8613800138000'],
  ['tel:+8613800138000', {}, '+8613800138000'],
  ['USA: (302) 391-4066 UK: 020 7946 0018', {}, '+13023914066,+442079460018'],
  ['🇩🇪 0711 2345678', {}, '+497112345678'],
]

test.each(CASES)('reads "%s" %o', (text, context, expected) => {
  expect(show(text, context)).toBe(expected)
})

test.each([
  ['传真：021-58886601', 'fax'],
  ['Tel. e Fax 02 1234 5678', 'work'],
  ['手机：13800138000', 'mobile'],
  ['直线：021-58886601', 'direct'],
  ['总机：021-58886600', 'main'],
  ['Tel: 13800138000', 'mobile'],
  ['Fax +49 711 2345679', 'fax'],
  ['(415) 555-0134 (fax)', 'fax'],
  ['Direct: (415) 555-0134', 'direct'],
  ['D +44 20 7946 0018', 'direct'],
  ['400-820-8820', 'main'],
  ['Home: (415) 555-0134', 'home'],
  ['(415) 555-0134', 'work'],
])('%s is a number of kind %s', (text, kind) => {
  expect(findPhones(text, { region: text.includes('415') ? 'US' : 'CN' })[0]?.kind).toBe(kind)
})

test('the country comes from the region, the site, then the language', () => {
  expect(regionOf({ region: 'uk', domain: 'a.de' })).toBe('GB')
  expect(regionOf({ domain: 'www.acme.co.uk', lang: 'de' })).toBe('GB')
  expect(regionOf({ domain: 'acme.io', lang: 'zh-Hant' })).toBe('TW')
  expect(regionOf({ lang: 'en-AU' })).toBe('AU')
  expect(regionOf({ lang: 'en' })).toBeUndefined()
  expect(regionOfText('佛山市南海区桂澜路18号')).toBe('CN')
  expect(regionOfText('Suite 4, San Francisco, CA 94105')).toBe('US')
  expect(regionOfText('Berlin and Paris')).toBeUndefined()
  expect(regionOfText('Hong Kong and Singapore')).toBeUndefined()
  expect(regionOfLabel('UK: ')).toBe('GB')
  expect(regionOfLabel('PH: ')).toBeUndefined()
})

test('a found number says where it stands', () => {
  const text = 'Sales\n电话：０２１－５８８８６６００转８１２；'
  const [found] = locatePhones(text, { region: 'CN' })
  expect(text.slice(found?.start, found?.end)).toBe('０２１－５８８８６６００转８１２')
  expect(found).toMatchObject({
    labelled: true,
    phone: { e164: '+862158886600', ext: '812', raw: '０２１－５８８８６６００转８１２' },
  })
})

test('a field that is a number needs no label', () => {
  expect(parsePhone('4155550134', { region: 'US' })?.e164).toBe('+14155550134')
  expect(parsePhone('tel:+86-21-5888%206600', {})?.e164).toBe('+862158886600')
  expect(parsePhone('call me', {})).toBeNull()
})

test('every number written in international form is found in a sentence', () => {
  const number = fc.constantFrom(
    '+862158886600',
    '+8613800138000',
    '+886227208889',
    '+442079460018',
    '+14155550134',
    '+498963648018',
    '+33142685300',
    '+81312345678',
  )
  const word = fc.stringMatching(/^[a-z]{2,8}$/)
  fc.assert(
    fc.property(number, word, word, (e164, before, after) => {
      fc.pre(!/^(ext|extn|int|dw|poste|x)/.test(after))
      expect(findPhones(`${before} ${e164} ${after}`, {}).map((phone) => phone.e164)).toEqual([e164])
    }),
  )
})

test('reading never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789+()-./ ;#xＸ转電話:'), maxLength: 120 }), (text) => {
      for (const { start, end } of locatePhones(text, { region: 'CN' })) expect(end).toBeGreaterThan(start)
    }),
  )
})

test('a text that names one country far more often than the others is read by that one', () => {
  expect(regionMostNamed('Quezon City, Philippines. Cebu City, Philippines. China Bank')).toBe('PH')
  expect(regionMostNamed('Our offices: London, Paris, London, Paris')).toBeUndefined()
  expect(regionOfText('East London, Eastern Cape')).toBeUndefined()
  expect(regionOfText('Centro, Blumenau, SC, 89010-001')).toBeUndefined()
  expect(regionOfText('Columbia, SC 29201-1234')).toBe('US')
})

test('two years with points are no number, and numbers without a trunk zero are', () => {
  expect(show('1938. – 2026.', { region: 'HR' })).toBe('')
  expect(show('Rendez-vous : 71 855 121', { region: 'TN' })).toBe('+21671855121')
  expect(show('Утас: 7011-5120', { region: 'MN' })).toBe('+97670115120')
})

test('an address names its country, a street called after one does not', () => {
  expect(regionOfText('12 rue du Lac, 1053 Tunis, Tunisie')).toBe('TN')
  expect(regionOfText('Plot 120 Cairo Road, Lusaka, Zambia')).toBe('ZM')
  expect(regionOfText('Av. 18 de Julio 1200, Montevideo, Uruguay')).toBe('UY')
  expect(regionOfText('Uruguay 1200, piso 3')).toBeUndefined()
  expect(regionOfText('Via Colombo 12, Genova')).toBe('IT')
  expect(regionOfText('Via Colombo 12')).toBeUndefined()
})

test('two subscriber numbers with nothing but room between them share the code of the first', () => {
  const read = (text: string, region: string) => findPhones(text, { region }).map(({ e164 }) => e164)
  expect(read('电话:0574-87250410\u00a0 87250411', 'CN')).toEqual(['+8657487250410', '+8657487250411'])
  expect(read('TEL (04)2358-7716', 'TW')).toEqual(['+886423587716'])
  expect(read('电话:0315-7771234 7771235', 'CN')).toEqual(['+863157771234', '+863157771235'])
  expect(read('电话 0574-87250410 87250411 87250412', 'CN')).toEqual(
    ['0', '1', '2'].map((end) => `+865748725041${end}`),
  )
  expect(read('电话：0574-87250410 20261201', 'CN')).toEqual(['+8657487250410'])
  expect(read('Tel. 2345 6789 2345 6780', 'HK')).toHaveLength(2)
})

test('a label of two characters that typography spreads says its kind; the letter of a French register is no label', () => {
  const read = (text: string, region: string) =>
    findPhones(text, { region }).map(({ e164, kind }) => `${e164} ${kind ?? ''}`)
  expect(read('电 话：0411-3962 8107　　传 真：0411-3962 8109', 'CN')).toEqual([
    '+8641139628107 work',
    '+8641139628109 fax',
  ])
  expect(read('手 機：0912-345-678', 'TW')).toEqual(['+886912345678 mobile'])
  expect(read('RCS Saint-Brieuc B 514 847 392', 'FR')).toEqual([])
  expect(read('SARL au capital de 8 000 € – RCS Lyon B 514 847 392 – Tél. 04 72 31 48 27', 'FR')).toEqual([
    '+33472314827 work',
  ])
})
