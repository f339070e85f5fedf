import { readFileSync } from 'node:fs'
import { readPage } from '../extension/sites/reader.ts'
import { pageLines } from '../extension/sites/page-lines.ts'
import { hiddenIn } from '../extension/sites/hidden.ts'
import { pageDocument } from './lib/page-document.ts'
const [part, ...files] = process.argv.slice(2)
const gold = JSON.parse(readFileSync(`/work/shared/corpora/webstruct/${part}.gold.json`, 'utf8'))
for (const f of files.length ? files : Object.keys(gold)) {
  const g = gold[f]
  const doc = pageDocument(new TextDecoder(g.encoding).decode(readFileSync(`/work/shared/corpora/webstruct/${part}/${f}`)))
  for (const mark of [...doc.querySelectorAll('[wa-id]')]) mark.replaceWith(...mark.childNodes)
  if (files.length) { const it = pageLines(doc.documentElement, hiddenIn(doc)); let s = it.next(); while (!s.done) s = it.next(); console.log(s.value.length); for (const l of s.value.slice(0, 150)) console.log(l.zone, l.heading, l.strong, l.hint, '|', l.text.slice(0, 120)) }
  const clip = readPage(doc, { url: g.base ?? 'https://unknown.example/' })
  const E = (t: string[]) => [...new Set(g.entities.filter((e: any) => t.includes(e.type)).map((e: any) => e.text.trim()))]
  console.log('==', f, g.title, clip.warnings, g.base)
  console.log('  PER gold', E(['PER']).join('; '))
  console.log('  PER got ', clip.people.map((p) => `${p.name?.value.full}(${p.confidence})[${p.title?.value ?? ''}]${p.phones.map(x=>x.value.raw)}${p.emails.map(x=>x.value)}`).join('; '))
  console.log('  FUNC gold', E(['FUNC']).join('; '))
  console.log('  left', clip.leftOut.map((x) => x.text).join('; '))
  console.log('  ORG gold', E(['ORG']).join('; '))
  console.log('  ORG got ', clip.companies.map((c) => `${c.name.value}(${c.confidence})`).join('; '))
  console.log('  TEL gold', E(['TEL','FAX']).join('; '), '| got', [...clip.people,...clip.companies].flatMap((c) => c.phones.map((x) => x.value.raw)).join('; '))
}
