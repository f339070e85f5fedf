import { browser } from 'wxt/browser'
import { LOOKING_PORT } from '../bridge/calls.ts'
import { openDatabase } from '../store/database.ts'
import { browserSyncContext, type SyncContext } from '../sync/context.ts'
import { listenForPokes } from '../sync/live.ts'
import { startSync } from '../sync/start.ts'

const ALARM = 'sync'
const ALARM_MINUTES = 1
/** Between two tries to open the database, milliseconds. */
const OPEN_AGAIN = 2_000

/**
 * Carries changes to and from the server while the service worker lives; an alarm brings it back each minute. The socket
 * for pokes, which would keep the worker alive for ever, is held only while a page of ours is open.
 */
export function carrySync(): { nudge(isUrgent: boolean): void } {
  const world = openContext()
  let loop = startLoop(world)
  const restart = (): void => {
    loop.stop.abort()
    loop = startLoop(world)
  }
  const nudge = (isUrgent: boolean): void => (isUrgent ? restart() : loop.nudge())

  void browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES })
  browser.alarms.onAlarm.addListener(() => nudge(false))
  // Back on the network: whatever the back-off says, now is the time.
  addEventListener('online', restart)
  listenWhileLooking(world, () => nudge(false))
  return { nudge }
}

/** A browser may fail to open the database, as while it throws another away: the worker tries on as long as it lives. */
async function openContext(): Promise<SyncContext> {
  for (;;) {
    try {
      return browserSyncContext(await openDatabase())
    } catch {
      await new Promise((resolve) => setTimeout(resolve, OPEN_AGAIN))
    }
  }
}

function startLoop(world: Promise<SyncContext>): { readonly stop: AbortController; nudge(): void } {
  const stop = new AbortController()
  const started = world.then((context) => startSync(context, stop.signal))
  return { stop, nudge: () => void started.then(({ nudge }) => nudge()) }
}

function listenWhileLooking(world: Promise<SyncContext>, onPoke: () => void): void {
  let lookers = 0
  let stop = new AbortController()
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LOOKING_PORT) return
    lookers += 1
    if (lookers === 1) {
      stop = new AbortController()
      const { signal } = stop
      void world.then((context) => listenForPokes(context, onPoke, signal))
    }
    port.onDisconnect.addListener(() => {
      lookers -= 1
      if (lookers === 0) stop.abort()
    })
  })
}
