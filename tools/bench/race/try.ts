import { loadDexie, loadRxdb, loadPouch, loadOurs } from './first-load.ts'
import { freshProfile } from './browser.ts'
import { servePouch, serveRowsPeer } from './peers.ts'
import { serveOurs } from './our-server.ts'
const which=process.argv[2], n=Number(process.argv[3]??100000)
const p=freshProfile()
if(which==='dexie'||which==='dexies'){const s=await serveRowsPeer('dexie-page',100000); console.log(await loadDexie(p,s,which==='dexies'))}
if(which==='rxdb'){const s=await serveRowsPeer('rxdb-page',100000); console.log(await loadRxdb(p,s))}
if(which==='pouch'){const s=await servePouch(n); console.log(await loadPouch(p,s))}
if(which==='ours'){const t=performance.now();const s=await serveOurs(n);console.log('seeded',performance.now()-t); console.log(await loadOurs(p,s,n)); await s.stop()}
console.log(p.storedBytes()/1e6); p.remove(); process.exit(0)
