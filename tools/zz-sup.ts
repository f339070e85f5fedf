import { readFileSync } from 'node:fs'
import { pageLines } from '../extension/sites/page-lines.ts'
import { hiddenIn } from '../extension/sites/hidden.ts'
import { pageDocument } from './lib/page-document.ts'
import { namesOfLine } from '../extension/sites/person-line.ts'
import { pageKind } from '../extension/sites/page-kind.ts'
const [part, f, re] = process.argv.slice(2)
const g = JSON.parse(readFileSync(`/work/shared/corpora/webstruct/${part}.gold.json`, 'utf8'))[f!]
const doc = pageDocument(new TextDecoder(g.encoding).decode(readFileSync(`/work/shared/corpora/webstruct/${part}/${f}`)))
for (const mark of [...doc.querySelectorAll('[wa-id]')]) mark.replaceWith(...mark.childNodes)
const it = pageLines(doc.documentElement, hiddenIn(doc)); let s = it.next(); while (!s.done) s = it.next()
console.log(pageKind(doc, g.base ?? '', s.value), g.base)
for (const l of s.value) if (new RegExp(re!, 'i').test(l.text)) console.log(l.zone, l.heading, l.strong, l.hint, '|', l.text.slice(0, 100), JSON.stringify(namesOfLine(l.text, 'en').map((h) => [h.name.full, h.belief, h.title, h.labelled, h.alone, h.about])))
