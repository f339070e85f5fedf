import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { snapshotPage } from '../sites/snapshot.ts'

/** Runs once in a tab that a person asked to read (`activeTab`); its answer goes back through `executeScript`. */
export default defineUnlistedScript(() => snapshotPage(document, AbortSignal.timeout(10_000)))
