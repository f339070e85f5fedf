import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { lookupKeys } from '#shared/find/lookup-keys.ts'
import { loadReader } from '#shared/find/pinyin.ts'
import { searchFields, tokensOf } from '#shared/find/tokens.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { INDEX_VERSION } from './index-format.ts'

// Keys and tokens lie in the chunks of every device, made by the rules of the day. Whoever changes how names, companies, numbers or
// words are read changes them here too, and has to raise INDEX_VERSION, or those devices no longer find what they hold.
const KNOWN = { version: 5, rules: 'e497db4303b20096' }

const NAMES = `
Hannah Whitlock|Brannigan, Oliver J.|Dr. Joan Prescott, PhD|Warren Teasdale Jr.|Katherine "Kate" Dunmore|Mary-Ellen O'Donnell|Siân ap Rhys
Jan van der Meer|Ludwig von Thun|María José García Luna|Esteban Rojas Villanueva|João Pedro Ribeiro dos Santos|Jean-Luc d'Hondt|Groß, Thorsten
Łukasz Wójcik|Ľubomír Šťastný|Kovács Zoltán|Øyvind Bråten|İpek Yılmaz|Nguyễn Văn An|Abd El-Aziz Mansouri|Mohammed bin Rashed Al Hashemi
Иван Петров|Ольга Ивановна Сидорова|Γιώργος Παπαδόπουλος|王小明|王凯文 Kevin|Kevin Wang 王凯文|欧阳娜娜|張陳淑芬|CHAN Tai Man, David|Zhang, San
佐藤 健|Satō Kenji|김민준|Kim Min-jun|晏紫涵|Sue|Springfield Dental Care|Dr. med. dent. Insa Hollmann|Mag.a Theresa Kirchebner|Rosalind Penhale BA (Hons) NPQH|Δρ. Ελένη Παπαδάκη`
const COMPANIES = `
Holm Tools GmbH|Holm Tools GmbH & Co. KG|深圳海星科技有限公司|雲頂茶業股份有限公司|北斗精器株式会社|Brightwater Family Dental PLLC|Delta Kranen B.V.
Puerto Aysén Mar SpA|Les Ateliers du Lin|ООО «Вектор»|Sabor de Minas Alimentos Ltda|Hurtownia Drewna Klon sp. z o.o.|The Harbour Bookshop|(주)한빛`
const PHONES = ['+8613800138000', '+494055512345;ext=12', '+12025550123']
const ADDRESSES = ['a.lofgren@holm-tools.example', 'Zhou.Min@mail.haixing.co.example', 'ann@gmail.com']

function records(): StoredRecord[] {
  const list = (text: string): string[] => text.trim().split(/[|\n]/u)
  const record = (entity: string, name: string, at: number): StoredRecord => ({
    entity,
    id: `${entity}${at}`,
    clocks: {},
    fields: {
      name,
      email: ADDRESSES[at % ADDRESSES.length] ?? '',
      phone: PHONES[at % PHONES.length] ?? '',
      [`urls/https://www.linkedin.com/in/p${at}`]: true,
    },
  })
  return [
    ...list(NAMES).map((name, at) => record('contact', name, at)),
    ...list(COMPANIES).map((name, at) => record('company', name, at)),
  ]
}

test('a change of what people are found by raises the version of the index', async () => {
  const read = await loadReader()
  const found = records().map((record) => [
    lookupKeys(record).toSorted(),
    searchFields(record).flatMap((field) => tokensOf(field, read)),
  ])
  const rules = createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 16)
  expect({ version: INDEX_VERSION, rules }, 'raise INDEX_VERSION, then tell its rules here').toEqual(KNOWN)
})
