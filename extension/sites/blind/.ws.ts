import { readFileSync } from 'node:fs'
import { readPage } from '../reader.ts'
import { pageDocument } from '../../../tools/lib/page-document.ts'
const folder='../shared/corpora/webstruct'
const k=(t:string)=>t.normalize('NFKD').replace(/\p{M}/gu,'').toLowerCase().replace(/[^\p{L}\p{N}]+/gu,' ').trim()
for (const part of ['contact','business']) {
  const gold=JSON.parse(readFileSync(`${folder}/${part}.gold.json`,'utf8'))
  for (const [file,page] of Object.entries(gold) as any) {
    const doc=pageDocument(new TextDecoder(page.encoding).decode(readFileSync(`${folder}/${part}/${file}`)))
    for (const m of [...doc.querySelectorAll('[wa-id]')]) m.replaceWith(...m.childNodes)
    const clip=readPage(doc,{url:page.base??'https://unknown.example/'})
    const of=(...t:string[])=>page.entities.filter((e:any)=>t.includes(e.type)).map((e:any)=>e.text)
    const diff=(n:string,shown:string[],g:string[])=>{const a=new Set(shown.filter(Boolean)),b=new Set(g.filter(Boolean)); const mi=[...b].filter(x=>!a.has(x)),wr=[...a].filter(x=>!b.has(x)); if(mi.length+wr.length) console.log(part,file.slice(0,30),n,'MISS',JSON.stringify(mi),'WRONG',JSON.stringify(wr))}
    const d=(t:string)=>t.replace(/\D/g,'').slice(-7)
    const all=[...clip.people,...clip.companies]
    if(!process.argv[2]||process.argv[2]==='phone')diff('phone',all.flatMap(c=>c.phones.map(p=>d(p.value.e164))),of('TEL','FAX').map(d).filter((x:string)=>x.length>=6))
    if(part==='contact'&&(!process.argv[2]||process.argv[2]==='phone'))diff('email',all.flatMap(c=>c.emails.map(p=>p.value)),of('EMAIL').map((x:string)=>x.toLowerCase().trim()))
    if(!process.argv[2]||process.argv[2]==='person')diff('person',clip.people.map(p=>k(p.name?.value.full??'')),of('PER').map(k).filter((x:string)=>x.includes(' ')))
    if(!process.argv[2]||process.argv[2]==='person')diff('title',clip.people.map(p=>k(p.title?.value??'')),of('FUNC').map(k))
    if(process.argv[2]==='org')diff('org',clip.companies.map(c=>k(c.name.value)),of('ORG').map(k))
  }
}
