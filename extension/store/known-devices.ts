import { deviceMark } from '#shared/merge/clock.ts'
import type { SidecardDatabase } from './database.ts'

/** A device of the team and whose it is. */
export type KnownDevice = { readonly id: string; readonly name: string; readonly memberName: string }

const KEY = 'devices'

/** Remembers the team's devices, so that the history can name people without a network. Devices that are gone stay known. */
export async function rememberDevices(db: SidecardDatabase, devices: readonly KnownDevice[]): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const known = new Map((await readDevices(db)).map((device) => [device.id, device]))
    for (const { id, name, memberName } of devices) known.set(id, { id, name, memberName })
    await db.settings.put({ key: KEY, value: [...known.values()] })
  })
}

/** The devices that were ever seen, by the mark that their clocks carry. */
export async function knownDevices(db: SidecardDatabase): Promise<ReadonlyMap<string, KnownDevice>> {
  return new Map((await readDevices(db)).map((device) => [deviceMark(device.id), device]))
}

async function readDevices(db: SidecardDatabase): Promise<readonly KnownDevice[]> {
  return ((await db.settings.get(KEY))?.value as readonly KnownDevice[] | undefined) ?? []
}
