import { readFileSync } from 'node:fs'
import { readPage } from '../extension/sites/reader.ts'
import { pageDocument } from './lib/page-document.ts'
for (const { file, author='' } of JSON.parse(readFileSync('/work/shared/corpora/ordinary-pages/cases.json','utf8'))) {
  const clip = readPage(pageDocument(readFileSync('/work/shared/corpora/ordinary-pages/'+file,'utf8')), { url: 'https://unknown.example/' })
  const c=[...clip.people,...clip.companies].flatMap(x=>[...x.phones.map(p=>p.value.raw+'|'+p.evidence[0]?.quote.slice(0,80)),...x.emails.map(e=>e.value+'|'+e.evidence[0]?.quote.slice(0,80))])
  const fp=clip.people.filter(p=>!author.includes(p.name?.value.full??'?'))
  if(c.length||fp.length) console.log(file,author,'|',fp.map(p=>`${p.name?.value.full}(${p.confidence},${p.name?.evidence.map(e=>e.source+':'+e.quote.slice(0,40))})`).join('; '),'|',c.join(' ;; '))
}
