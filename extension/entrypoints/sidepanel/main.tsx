import { render } from 'preact'
import { must } from '#shared/lib/must.ts'
import { panelServices } from '../../page/panel-services.ts'
import { startPage } from '../../page/start-page.ts'
import { showStorageFault } from '../../page/storage-fault.tsx'
import { warmLookup } from '../../store/lookup.ts'
import { Panel } from '../../ui/screens/panel/panel.tsx'
import '../../ui/theme.css'

const root = must(document.getElementById('root'), 'root')
const stop = new AbortController()
/** In browsers without a side panel the same page stands in a tab of its own, beside the tab that `?tab=` names. */
const fixed = new URLSearchParams(location.search).get('tab')

// Who is in the mail is looked up first of all: what does it comes while the database opens.
void warmLookup()

startPage(stop.signal).then(
  (page) => render(<Panel services={panelServices(page, stop.signal, fixed === null ? null : Number(fixed))} />, root),
  () => showStorageFault(root),
)
