import { measurePages } from './pages.ts'
for (const f of await measurePages()) console.log(f.name, f.value)
process.exit(0)
