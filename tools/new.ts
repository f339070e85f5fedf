// `npm run new -- webmail NAME`, `npm run new -- site NAME`, `npm run new -- entity NAME`.
import { root } from './lib/root.ts'
import { scaffold } from './new/scaffold.ts'

const [kind = '', name = '', ...rest] = process.argv.slice(2)
if (name === '' || rest.length > 0) {
  console.error('npm run new -- webmail|site|entity NAME')
  process.exit(2)
}
const made = scaffold(root, kind, name, new Date().toISOString().slice(0, 7))
if (!made.ok) {
  console.error(
    { 'bad-kind': 'No such kind.', 'bad-name': 'No such name.', exists: 'It exists already.' }[made.kind],
    made.detail ?? '',
  )
  process.exit(2)
}
console.log(
  [
    `Made ${made.value.folder}. Its tests fail until it is filled in:`,
    ...made.value.next.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n'),
)
