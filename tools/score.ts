// `npm run score`: how accurate capture is on the development corpora beside a clone, in one table and one JSON file.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/root.ts'
import { scoreMail } from './score-mail.ts'
import { scorePages } from './score-pages.ts'
import { scorePeople } from './score-people.ts'

const corpora = join(root, '../shared/corpora')
if (!existsSync(corpora)) {
  console.error('The corpora are not here: a clone is scored only beside a folder shared/corpora.')
  process.exit(2)
}

const rows = [...(await scoreMail(corpora)), ...scorePages(corpora), ...scorePeople(corpora)]
for (const { set, metric, value, n } of rows)
  console.log(`${set.padEnd(28)} ${metric.padEnd(44)} ${value.toFixed(3).padStart(8)} ${String(n).padStart(7)}`)
mkdirSync(join(root, 'artifacts'), { recursive: true })
writeFileSync(join(root, 'artifacts/score.json'), `${JSON.stringify(rows, null, 2)}\n`)
