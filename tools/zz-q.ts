import { readFileSync } from 'node:fs'
import { readPage } from '../extension/sites/reader.ts'
import { pageDocument } from './lib/page-document.ts'
const f = process.argv[2]!
readPage(pageDocument(readFileSync(f,'utf8')),{url:'https://consult.example/offices'})
