// `npm run score`: how accurate capture is on the development corpora beside a clone: by set, by language, against what is
// to be reached, and in a JSON file. `-- --failed` names everything that came out wrong, without it only what is disputed.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './lib/root.ts'
import { reachAims } from './score/aims.ts'
import { byLanguage, inAllLanguages, rowsOf } from './score/rows.ts'
import { aimTable, failureList, languageTable, setTable } from './score/print.ts'
import { measureSets } from './score/sets.ts'

const { values } = parseArgs({ options: { failed: { type: 'boolean', default: false } } })
const corpora = join(root, '../shared/corpora')
if (!existsSync(corpora)) {
  console.error('The corpora are not here: a clone is scored only beside a folder shared/corpora.')
  process.exit(2)
}

const measures = await measureSets(corpora)
const parts = [
  setTable(measures),
  languageTable(measures),
  aimTable(reachAims(measures)),
  failureList(measures, values.failed),
]
console.log(parts.join('\n\n'))
const rows = [
  ...inAllLanguages(measures).flatMap(rowsOf),
  ...byLanguage(measures).flatMap((measure) =>
    rowsOf(measure).map((row) => ({ ...row, set: 'all', language: measure.language })),
  ),
]
mkdirSync(join(root, 'artifacts'), { recursive: true })
writeFileSync(join(root, 'artifacts/score.json'), `${JSON.stringify(rows, null, 2)}\n`)
