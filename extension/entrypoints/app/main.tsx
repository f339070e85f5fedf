import { render } from 'preact'
import { must } from '#shared/lib/must.ts'
import { appServices } from '../../page/app-services.ts'
import { startBackups } from '../../page/start-backups.ts'
import { startPage } from '../../page/start-page.ts'
import { showStorageFault } from '../../page/storage-fault.tsx'
import { App } from '../../ui/screens/app/app.tsx'
import '../../ui/theme.css'

const root = must(document.getElementById('root'), 'root')
const stop = new AbortController()

startPage(stop.signal).then(
  (page) => {
    const services = appServices(page, stop.signal)
    render(<App services={services} />, root)
    const { db, now, upkeep } = services
    startBackups({ db, now, folders: upkeep.folders, locks: upkeep.locks, signal: stop.signal })
  },
  () => showStorageFault(root),
)
