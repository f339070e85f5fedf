import { setTimeout as sleep } from 'node:timers/promises'
import { LIVE_PATH, LIVE_PROTOCOL } from '#shared/protocol/live.ts'
import type { Connection } from './connection.ts'
import { type LoadDevice, pullAll } from './devices.ts'

/** A device that pulls when it is poked and whenever its socket opened anew, as the extension does. */
export type Listener = {
  readonly device: LoadDevice
  pokes: number
  resets: number
  /** Cuts the socket; a new one follows at once. */
  reset(): void
  /** Resolves when no pull runs. */
  settled(): Promise<void>
  stop(): void
}

/** Opens the socket of a device and resolves once it is open. `onPull` runs after each pull. */
export async function listen(
  url: string,
  connection: Connection,
  device: LoadDevice,
  onPull: () => void = () => {},
): Promise<Listener> {
  let socket: WebSocket | null = null
  let isStopped = false
  let isAsked = false
  let pulling: Promise<void> | null = null

  const pullSoon = () => {
    isAsked = true
    pulling ??= pullWhileAsked().finally(() => (pulling = null))
  }
  const pullWhileAsked = async () => {
    while (isAsked) {
      isAsked = false
      await pullAll(connection, device)
      onPull()
    }
  }
  const open = () =>
    new Promise<void>((resolve) => {
      socket = new WebSocket(`${url.replace('http', 'ws')}${LIVE_PATH}/${device.ws}`, [LIVE_PROTOCOL, device.token])
      socket.addEventListener('open', () => {
        pullSoon()
        resolve()
      })
      socket.addEventListener('message', () => {
        listener.pokes += 1
        pullSoon()
      })
      socket.addEventListener('close', () => void again().then(resolve))
      socket.addEventListener('error', () => socket?.close())
    })
  const again = async () => {
    if (isStopped) return
    listener.resets += 1
    await sleep(100)
    if (!isStopped) await open()
  }

  const listener: Listener = {
    device,
    pokes: 0,
    resets: 0,
    reset: () => socket?.close(),
    settled: async () => {
      while (pulling !== null) await pulling
    },
    stop: () => {
      isStopped = true
      socket?.close()
    },
  }
  await open()
  await listener.settled()
  return listener
}
