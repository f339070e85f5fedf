import { namesOfLine } from '../person-line.ts'
import { pageDocument } from '../../../tools/lib/page-document.ts'
import { readPage } from '../reader.ts'
import { european } from './european.ts'
for (const [x,l] of [['Öttl, Franz','de'],['Geschäftsführer Matthias Rieger','de'],['Renee LaCroix','en'],['Treasurer - Renee LaCroix, LaCroix & Co.','en'],['WONG Mei Ling, Grace','en'],['創辦人 吳雅婷','zh-TW'],['Erin Clark and Jerry Dever','en']] as const) console.log(x, JSON.stringify(namesOfLine(x,l)))
const p=european.find(x=>x.id==='de-impressum')!
const c=readPage(pageDocument(p.html),{url:p.url}); console.log(JSON.stringify(c.people), c.leftOut)
