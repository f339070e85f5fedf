import { pageDocument } from '../../../tools/lib/page-document.ts'
import { readPage } from '../reader.ts'
import { english } from './english.ts'
import { european } from './european.ts'
import { asian } from './asian.ts'
import { ordinary } from './ordinary.ts'
import { tallyOf, f1, nameOfPerson } from './scored.ts'
const read = (html: string, url: string) => readPage(pageDocument(html), { url })
for (const [name, set] of Object.entries({ english, european, asian, all: [...english, ...european, ...asian] })) {
  const t = tallyOf(set, read)
  console.log('##', name, set.length)
  for (const [m, each] of Object.entries(t)) {
    console.log(m.padEnd(8), 'P', (each.right / Math.max(1, each.shown)).toFixed(3), 'R', (each.right / Math.max(1, each.gold)).toFixed(3), 'F1', f1(each).toFixed(3), each.gold)
    if (name !== 'all' && process.argv[2] !== 'q') { for (const x of each.missing) console.log('   -', x); for (const x of each.wrong) console.log('   +', x) }
  }
}
let fp = 0, ph = 0
for (const { id, url, html, authors = [] } of ordinary) {
  const clip = read(html, url)
  for (const p of clip.people) if (!authors.some((a) => nameOfPerson(a) === nameOfPerson(p.name?.value.full ?? ''))) { fp++; console.log('FP', id, p.name?.value.full, p.confidence) }
  for (const c of [...clip.people, ...clip.companies]) if (c.phones.length + c.emails.length) { ph++; console.log('CONTACT', id, JSON.stringify(c.phones.map((x) => x.value.raw))) }
}
console.log('false people', fp, 'of', ordinary.length, 'contacts', ph)
