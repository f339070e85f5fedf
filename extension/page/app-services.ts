import { effect, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { must } from '#shared/lib/must.ts'
import { ok } from '#shared/lib/result.ts'
import { devices } from '#shared/protocol/devices.ts'
import { call } from '../bridge/call.ts'
import { getMeta } from '../store/meta.ts'
import { callSignedIn } from '../sync/access.ts'
import { browserSyncContext } from '../sync/context.ts'
import { fetchBlob } from '../sync/fetch-blob.ts'
import { removeDevice } from '../sync/remove-device.ts'
import { repair } from '../sync/repair.ts'
import { pairDevice, setUpServer, signOut, startPairing } from '../sync/sign-in.ts'
import { keepFollowing } from '../ui/record/composer/move-typed.ts'
import { restoreTyped } from '../ui/record/composer/typed.ts'
import { parseRoute, routeToHash } from '../ui/screens/app/route.ts'
import type { AppServices } from '../ui/screens/app/services.ts'
import { siteServices } from './site-services.ts'
import { backupFolders } from './backup-folders.ts'
import { captureServices } from './capture-services.ts'
import type { StartedPage } from './start-page.ts'

/** The app page's services over the real browser. */
export function appServices({ db, status, localeSource }: StartedPage, stop: AbortSignal): AppServices {
  const context = browserSyncContext(db)
  keepFollowing(db, stop)
  const nudge = async (): Promise<void> => call('sync.nudge', { isUrgent: true })
  // People may have other ids in a team, and what was typed about them went along.
  const enter = async (): Promise<void> => {
    await restoreTyped(db)
    await nudge()
  }
  return {
    db,
    status,
    localeSource,
    now: Date.now,
    route: hashRoute(stop),
    sync: {
      setUp: (input) => setUpServer(context, input, stop).finally(enter),
      pair: (input) => pairDevice(context, input, stop).finally(enter),
      startPairing: () => startPairing(context, stop),
      devices: async () => {
        const workspace = must(await getMeta(db, 'workspace'), 'workspace')
        const answer = await callSignedIn(context, devices, { workspace }, stop)
        return answer.ok ? ok({ devices: answer.value.devices, gaveUp: answer.value.gaveUp ?? 0 }) : answer
      },
      removeDevice: (device) => removeDevice(context, device, stop),
      nudge,
      signOut: () => signOut(context),
    },
    sites: {
      ...siteServices,
      remove: async (origins) => void (await browser.permissions.remove({ origins: [...origins] })),
    },
    capture: captureServices(),
    fetchFile: (file, signal) => fetchBlob(context, file, signal),
    upkeep: {
      storage,
      repair: () => repair(context, stop).then(nudge),
      saveFile,
      folders: backupFolders(db),
      locks: navigator.locks,
    },
  }
}

/** The route, in step with the address both ways. */
function hashRoute(stop: AbortSignal): AppServices['route'] {
  const route = signal(parseRoute(location.hash))
  addEventListener('hashchange', () => (route.value = parseRoute(location.hash)), { signal: stop })
  effect(() => {
    const hash = routeToHash(route.value)
    // A set-up code came by the address once; it stays in memory and out of the history.
    if (location.hash.split('?')[0] !== hash) location.hash = hash
    else if (location.hash !== hash) history.replaceState(null, '', hash)
  })
  return route
}

async function storage(): Promise<{ usage: number; quota: number } | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {}
  return usage === undefined || quota === undefined ? null : { usage, quota }
}

function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser reads the file after the click: only then may it go.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
