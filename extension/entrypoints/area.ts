import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { pickArea } from '../sites/pick-area.ts'
import { snapshotArea } from '../sites/snapshot.ts'

/** Runs once in a tab where a person wants to draw a box; answers with what shows inside, or null when none was drawn. */
export default defineUnlistedScript(async () => {
  const area = await pickArea(document, browser.i18n.getMessage('drawBox'))
  return area && snapshotArea(document, area, AbortSignal.timeout(10_000))
})
