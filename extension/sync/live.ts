import { LIVE_PATH, LIVE_PROTOCOL, pokeSchema } from '#shared/protocol/live.ts'
import { getMeta } from '../store/meta.ts'
import { accessToken } from './access.ts'
import { backoff } from './backoff.ts'
import type { SyncContext } from './context.ts'

/** A service worker lives while its socket speaks: Chromium ends it after 30 silent seconds. */
const PING = 20_000

/** Keeps a socket to the server open until the signal aborts and calls `onPoke` whenever there is something to read. */
export async function listenForPokes(context: SyncContext, onPoke: () => void, signal: AbortSignal): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    const wasOpen = await listenOnce(context, onPoke, signal)
    failures = wasOpen ? 0 : failures + 1
    // Rejects only when the signal ends the wait, and then the loop ends too.
    await context.sleep(backoff(failures, context.random), signal).catch(() => {})
  }
}

/** One connection, from opening to its end. The value says whether it ever opened. */
async function listenOnce(context: SyncContext, onPoke: () => void, signal: AbortSignal): Promise<boolean> {
  const [session, workspace, token] = await Promise.all([
    getMeta(context.db, 'session'),
    getMeta(context.db, 'workspace'),
    accessToken(context, signal).catch(() => null),
  ])
  if (!session || !workspace || token === null || signal.aborted) return false
  const socket = context.openSocket(`${session.server.replace(/^http/u, 'ws')}${LIVE_PATH}/${workspace}`, [
    LIVE_PROTOCOL,
    token,
  ])
  return new Promise((resolve) => {
    let wasOpen = false
    let pinging: ReturnType<typeof setInterval> | undefined
    const close = () => socket.close()
    const end = () => {
      clearInterval(pinging)
      signal.removeEventListener('abort', close)
      resolve(wasOpen)
    }
    signal.addEventListener('abort', close, { once: true })
    socket.addEventListener('open', () => {
      wasOpen = true
      pinging = setInterval(() => socket.send('ping'), PING)
      // What was said while nobody listened is unknown: read once.
      onPoke()
    })
    socket.addEventListener('message', ({ data }) => {
      if (isPoke(data)) onPoke()
    })
    socket.addEventListener('close', end, { once: true })
  })
}

function isPoke(data: unknown): boolean {
  if (typeof data !== 'string' || data === 'pong') return false
  try {
    return pokeSchema.safeParse(JSON.parse(data)).success
  } catch {
    // Not JSON: nothing of ours.
    return false
  }
}
