import { chromium } from '@playwright/test'
import { startSogo } from './harness/sogo.ts'
import { practiceMails } from './harness/inboxes.ts'
const s = await startSogo({ mails: [practiceMails], signal: new AbortController().signal })
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const p = await b.newPage()
try {
await p.goto(s.url)
await p.fill('[ng-model="app.creds.username"]', s.user, { timeout: 9000 })
await p.fill('#passwordField', s.password, { timeout: 5000 })
await p.press('#passwordField', 'Enter')
await p.getByText('Samples for the spring catalogue').first().click({ timeout: 15000 })
console.log(p.url())
await p.waitForSelector('.msg-body', { timeout: 8000 })
await p.waitForTimeout(1500)
console.log(p.url())
await p.screenshot({ path: '/tmp/s3.png' })
const html = await p.evaluate(() => { const d = document.querySelector('.msg-body')!.closest('md-card, [ui-view], md-content')!.parentElement!; for (const e of d.querySelectorAll('svg,style,script')) e.remove(); return [...document.querySelectorAll('[ui-view]')].map(e=>e.getAttribute('ui-view')).join() + d.outerHTML.replace(/<!--.*?-->/gs,'').replace(/\s+/g,' ') })
console.log(html?.slice(0, 9000))
} catch (e) { console.log(String(e).slice(0, 600)); await p.screenshot({ path: '/tmp/s4.png' }); }
await b.close(); await s.stop(); process.exit(0)
