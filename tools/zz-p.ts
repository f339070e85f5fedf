import { readFileSync, readdirSync } from 'node:fs'
import { readPage } from '../extension/sites/reader.ts'
import { pageDocument } from './lib/page-document.ts'
const d='/work/shared/corpora/pages/'
for (const f of readdirSync(d).filter(x=>x.endsWith('.html')).sort()) { const g=JSON.parse(readFileSync(d+f.replace('.html','.expected.json'),'utf8')); const c=readPage(pageDocument(readFileSync(d+f,'utf8')),{url:g.url})
 const show=(x:any)=>`${x.name?.value.full??x.name?.value}[${x.title?.value??''}]{${x.org?.value??''}} ${x.phones.map((p:any)=>p.value.e164+(p.value.ext?'x'+p.value.ext:'')+p.value.kind[0])} ${x.emails.map((e:any)=>e.value)} ${x.address?.value??''}`
 console.log('==',f); console.log(' P', c.people.map(show).join(' | ')); console.log(' PG', g.people.map((p:any)=>`${p.name}[${p.title??''}]{${p.org??''}} ${(p.phones??[]).map((x:any)=>x.e164+(x.ext?'x'+x.ext:''))} ${p.emails??''}`).join(' | ')); console.log(' C', c.companies.map(show).join(' | ')); console.log(' CG', g.orgs.map((p:any)=>`${p.name} ${(p.phones??[]).map((x:any)=>x.e164+(x.ext?'x'+x.ext:''))} ${p.emails??''} ${p.address??''}`).join(' | ')) }
