import { expect, test } from 'vitest'
import { readPage } from './reader.ts'

function namesOf(lang: string, body: string): string[] {
  const html = `<html lang="${lang}"><body><h1>Team</h1>${body}</body></html>`
  const doc = new DOMParser().parseFromString(html, 'text/html')
  return readPage(doc, { url: 'https://house.example/team' }).people.map(
    ({ name, phones }) => `${name?.value.full} · ${name?.value.alias ?? ''} · ${phones.length}`,
  )
}

const card = (one: string, other: string, phone: string): string =>
  `<div class="agent"><h3>${one}</h3><h4>${other}</h4><p>Manager</p><p>${phone}</p></div>`

test('one name in two scripts on lines of their own is one person, called by the first', () => {
  expect(
    namesOf('zh-HK', card('麥健豐', 'Kelvin Mak', '+852 9182 7734') + card('甄綺婷', 'Yvonne Yan', '+852 6412 7095')),
  ).toEqual(['麥健豐 · Kelvin Mak · 1', '甄綺婷 · Yvonne Yan · 1'])
  expect(namesOf('th', card('คุณณัฐวุฒิ ศรีสุวรรณ (ต้น)', 'Natthawut Srisuwan', '+66 81 648 2740'))).toEqual([
    'คุณณัฐวุฒิ ศรีสุวรรณ · Natthawut Srisuwan · 1',
  ])
})

test('two names of one make are two people, whatever their scripts', () => {
  const member = (name: string, phone: string): string => `<p class="member">${name}<br>Manager, ${phone}</p>`
  expect(
    namesOf('zh-HK', member('王小明', '+852 2391 6608') + member('Kelvin Mak', '+852 9182 7734')).toSorted(),
  ).toEqual(['Kelvin Mak ·  · 1', '王小明 ·  · 1'])
  const list = '<h3>王小明</h3><h3>Kelvin Mak</h3><p>Manager</p><p>+852 9182 7734</p>'
  expect(namesOf('zh-HK', list)).not.toContain('王小明 · Kelvin Mak · 1')
})
