import { expect, test } from 'vitest'
import { hiddenIn } from './hidden.ts'
import { decodeCfEmail } from './guarded-address.ts'
import { pageLines, type Line } from './page-lines.ts'

function linesOf(html: string): Line[] {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const steps = pageLines(doc.documentElement, hiddenIn(doc))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

test('blocks and breaks make lines, inline elements do not', () => {
  expect(linesOf('<p>Ruth <b>Castellano</b><br>Head of Grid</p><div>Lagos</div>').map(({ text }) => text)).toEqual([
    'Ruth Castellano',
    'Head of Grid',
    'Lagos',
  ])
})

test('an icon is read as the label it stands for', () => {
  const [first] = linesOf('<div><svg><title>Phone</title></svg><span>+61 2 5550 1234</span></div>')
  expect(first?.text).toBe('Phone: +61 2 5550 1234')
})

test('digits of other scripts are read as 0 to 9, and the joiners of Persian words stay', () => {
  const html = '<p>٠١١ ٤٦٢ ٨٣٩٠</p><p>۰۲۱-۴۴۸۲</p><p>๐๘๑</p><p>नं ०५२२</p><p>نوروزی\u200cفر</p><p>Zero\u200cwidth</p>'
  expect(linesOf(html).map(({ text }) => text)).toEqual([
    '011 462 8390',
    '021-4482',
    '081',
    'नं 0522',
    'نوروزی\u200cفر',
    'Zerowidth',
  ])
})

test('a sign that is a picture makes an address', () => {
  const [line] = linesOf('<p>ada.roe<img src="/at.gif" alt="@">x.example</p>')
  expect(line?.text).toBe('ada.roe@x.example')
  const [name] = linesOf('<p>Anna Holm <img src="/mail.gif" alt="@"></p>')
  expect(name?.text).toBe('Anna Holm')
})

test('a menu is told from what only has the word in its class', () => {
  const menu = linesOf('<div class="main-menu"><a href="/a">Home</a><br><a href="/b">Grace Church</a></div>')
  const page = linesOf(
    `<div class="menu-page"><h1>Team</h1><p>${'We build bridges. '.repeat(20)}</p><a href="/x">More</a></div>`,
  )
  expect(menu.every(({ zone }) => zone === 'nav')).toBe(true)
  expect(page.every(({ zone }) => zone === 'main')).toBe(true)
})

test('an address hidden from robots is read', () => {
  const key = 0x5a
  const cipher = [key, ...[...'ada@x.example'].map((char) => char.charCodeAt(0) ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  expect(decodeCfEmail(cipher)).toBe('ada@x.example')
  expect(
    linesOf(`<p>Write: <a href="/cdn-cgi/l/email-protection#${cipher}">[email&#160;protected]</a></p>`)[0]?.text,
  ).toBe('Write: ada@x.example')
})

test('inline elements with nothing between them are lines of their own, pieces of a word are not', () => {
  const texts = (html: string) => linesOf(html).map(({ text }) => text)
  expect(
    texts('<div><span>Jane Roe</span><span>Branch Manager</span><a href="tel:01353660141">01353 660141</a></div>'),
  ).toEqual(['Jane Roe', 'Branch Manager', '01353 660141'])
  expect(texts('<p><b>W</b><span>ord</span> and <em>Mac</em><em>intosh</em></p>')).toEqual(['Word and Macintosh'])
})

test('what a heading sets small or gives a class is a line of its own, and a bold label has its colon', () => {
  const textsOf = (html: string) => linesOf(html).map(({ text }) => text)
  expect(textsOf('<h3>欧阳蕙<small>高级合伙人</small></h3>')).toEqual(['欧阳蕙', '高级合伙人'])
  expect(textsOf('<h3>Jane Roe<small>Partner</small></h3>')).toEqual(['Jane Roe', 'Partner'])
  expect(textsOf('<h2>大石　浩平<span class="kana">おおいし こうへい</span></h2>')).toEqual([
    '大石 浩平',
    'おおいし こうへい',
  ])
  expect(textsOf('<h2>Mac<span class="x">Donald</span></h2>')).toEqual(['MacDonald'])
  expect(textsOf('<h3>山田<span class="mei">太郎</span></h3>')).toEqual(['山田太郎'])
  expect(textsOf('<h3>J<small>ANE</small> R<small>OE</small></h3>')).toEqual(['JANE ROE'])
  expect(textsOf('<p><strong>公司</strong>成立于1998年，位于北京。</p>')).toEqual(['公司成立于1998年，位于北京。'])
  expect(textsOf('<dd><strong>직위</strong>교수</dd><dd><b>職稱：</b>教授</dd>')).toEqual(['직위: 교수', '職稱：教授'])
})

test('two links side by side, and a job beside a name, are two', () => {
  const html = `<header><a href="/fr">FR</a><a href="/">Atelier Bois Rond</a></header>
    <li><span class="navn">Mette Lund</span> <span class="titel">Tandlæge</span></li>
    <p><span class="first-name">Jane</span> <span class="last-name">Roe</span></p>`
  expect(linesOf(html).map(({ text }) => text)).toEqual([
    'FR',
    'Atelier Bois Rond',
    'Mette Lund',
    'Tandlæge',
    'Jane Roe',
  ])
})
