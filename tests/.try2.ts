import { startSogo } from './harness/sogo.ts'
import { practiceMails } from './harness/inboxes.ts'
const s = await startSogo({ mails: [practiceMails], signal: new AbortController().signal })
for (let i = 0; i < 2; i++) {
const r = await fetch(s.url + 'connect', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ userName: 'sam', password: 'practice', domain: null, language: 'English', rememberLogin: 0 }) })
console.log(r.status, (await r.text()).slice(0, 300))
const cookie = r.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ')
const m = await fetch(s.url + 'so/sam/Mail/view', { headers: { cookie } }); console.log(m.status)
}
console.log((s as any).log?.().split('====').slice(3).join().slice(-1800))
await s.stop(); process.exit(0)
