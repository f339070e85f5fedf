import { browser } from 'wxt/browser'
import type { Recording } from '#shared/clip/recording.ts'
import { readAdaptersOff, setAdapterOff } from '../bridge/adapters-off.ts'
import { readTabView } from '../bridge/tab-state.ts'
import type { CaptureServices } from '../ui/screens/app/services.ts'
import { knownHosts, landmarkWords } from '../webmail/landmarks.ts'

/** What the capture-health page needs of the browser: which adapters are off, and the webmail tabs whose layout can be recorded. */
export function captureServices(): CaptureServices {
  return {
    version: browser.runtime.getManifest().version,
    off: readAdaptersOff,
    setOff: setAdapterOff,
    tabs: async () => {
      const { origins = [] } = await browser.permissions.getAll()
      if (origins.length === 0) return []
      const tabs = await browser.tabs.query({ url: origins })
      return tabs.flatMap(({ id, url, title }) =>
        id === undefined || url === undefined ? [] : [{ id, host: new URL(url).host, title: title ?? '' }],
      )
    },
    record: async (tabId) => {
      const recording = await recordTab(tabId)
      // Its words for labels in all languages are heavy, and wanted once in a year.
      const { censorRecording } = await import('#shared/clip/censor.ts')
      return (
        recording &&
        censorRecording(recording, { random: randomShare, landmarks: landmarkWords(), hosts: knownHosts() })
      )
    },
  }
}

/** The frame that showed the mail, else the top one; null when the browser does not let us in. */
async function recordTab(tabId: number): Promise<Recording | null> {
  const frameId = (await readTabView(tabId))?.frameId ?? 0
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/record.js'],
    })
    return (answer?.result as Recording | undefined) ?? null
  } catch {
    // The tab was closed, or its permission taken back, between the list and the click.
    return null
  }
}

function randomShare(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
}
