import { chromium } from '@playwright/test'
import { bundlePage } from '../lib/bundle-page.ts'
import { findChromium } from '../lib/find-chromium.ts'
import { plantedPage } from './.pages-prof.ts'
const script = await bundlePage(new URL('../../extension/sites/.prof-page.ts', import.meta.url).pathname)
const b = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox','--disable-gpu'] })
const p = await b.newPage(); await p.setContent('<!doctype html>'); await p.addScriptTag({ content: script })
for (let i=0;i<2;i++) console.log(JSON.stringify(await p.evaluate((h) => (globalThis as any).prof(h), plantedPage())))
await b.close(); process.exit(0)
