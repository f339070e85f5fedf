import { readFileSync } from 'node:fs'
import { readPage } from '../extension/sites/reader.ts'
import { pageDocument } from './lib/page-document.ts'
const key=(n:string)=>n.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu,' ').trim()
for (const part of ['business','contact']) {
const gold = JSON.parse(readFileSync(`/work/shared/corpora/webstruct/${part}.gold.json`, 'utf8'))
for (const f of Object.keys(gold)) {
  const g = gold[f]
  const doc = pageDocument(new TextDecoder(g.encoding).decode(readFileSync(`/work/shared/corpora/webstruct/${part}/${f}`)))
  for (const mark of [...doc.querySelectorAll('[wa-id]')]) mark.replaceWith(...mark.childNodes)
  const clip = readPage(doc, { url: g.base ?? 'https://unknown.example/' })
  const per = new Set(g.entities.filter((e: any) => e.type==='PER').map((e: any) => key(e.text)))
  const fp = clip.people.filter((p)=>![...per].some((x:any)=>x.includes(key(p.name?.value.full??'?'))||key(p.name?.value.full??'?').includes(x)))
  const got = clip.people.map((p)=>key(p.name?.value.full??''))
  const miss = [...per].filter((x:any)=>x.includes(' ')&&!got.some((y)=>y.includes(x)||x.includes(y)))
  if (fp.length||miss.length) console.log(f, (g.title).slice(0,50),'\n  FP', fp.map((p)=>`${p.name?.value.full}(${p.confidence})[${p.title?.value??''}]`).join('; ').slice(0,500), '\n  MISS', miss.join('; ').slice(0,400))
  const orgs = new Set(g.entities.filter((e: any) => e.type==='ORG').map((e: any) => key(e.text)))
  if (process.argv[2]) { const o=clip.companies.map(c=>key(c.name.value)); console.log(f,'  OFP', clip.companies.filter(c=>!orgs.has(key(c.name.value))).map(c=>c.name.value+c.name.confidence).slice(0,14).join('; '),'\n   OMISS', [...orgs].filter(x=>!o.includes(x as string)).slice(0,12).join('; ')) }
}}
