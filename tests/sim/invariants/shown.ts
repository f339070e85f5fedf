import { DELETED } from '#shared/fields/validate.ts'
import { deviceMark, unpackClock, type Clock } from '#shared/merge/clock.ts'
import type { RecordState } from '#shared/merge/merge.ts'
import type { ActionRow, Edit, Undone } from '../../../extension/store/action.ts'
import type { SimDevice } from '../device.ts'
import { acknowledgedOf, heldOps, recordOf } from './device-records.ts'
import type { World } from '../world.ts'
import { expectThat } from './violation.ts'

/** What a person has just written is what they see. */
export function checkShown(_: World, device: SimDevice, edits: readonly Edit[]): void {
  const last = new Map(
    edits.flatMap(({ entity, id, patch }) =>
      Object.entries(patch).map(([key, value]) => [JSON.stringify([entity, id, key]), value] as const),
    ),
  )
  for (const [name, value] of last) {
    const [entity, id, key] = JSON.parse(name) as [string, string, string]
    const shown = recordOf(device, entity, id)?.fields[key] ?? null
    expectThat(
      JSON.stringify(shown) === JSON.stringify(value),
      'I02',
      () => `${entity}/${id} ${key} was set to ${JSON.stringify(value)} and shows ${JSON.stringify(shown)}`,
    )
  }
}

/** An undo sets what it says, and leaves what it keeps. */
export function checkUndone(
  device: SimDevice,
  action: ActionRow | undefined,
  undone: Undone,
  { newer, before }: { newer: ReadonlySet<string>; before: ReadonlyMap<string, string> | undefined },
): void {
  // What was refused has left the record by itself.
  const held = heldOps(device)
  const isStillThere = (op: string) => held.has(op)
  if (!action?.ops.every(isStillThere)) return
  for (const { entity, id, patch } of action?.inverse ?? []) {
    for (const [key, value] of Object.entries(patch)) {
      const isKept = undone.kept.some((one) => one.entity === entity && one.id === id)
      const shown = recordOf(device, entity, id)?.fields[key] ?? null
      const isTaken = undone.edits.some((one) => one.entity === entity && one.id === id && key in one.patch)
      const was = before?.get(`${entity}/${id} ${key}`)
      expectThat(
        !isTaken || was === undefined || was === JSON.stringify(shown),
        'I16',
        () => `undo of ${entity}/${id} ${key} shows ${JSON.stringify(shown)}, it was ${was}`,
      )
      expectThat(
        isKept || isTaken || action?.inverse.length === 0,
        'I16',
        () => `undo left ${entity}/${id} ${key} out and did not say so`,
      )
      expectThat(
        !isTaken || !newer.has(`${entity}/${id} ${key}`),
        'I16',
        () => `undo overwrote ${entity}/${id} ${key}, which somebody has set since`,
      )
      if (isTaken)
        expectThat(
          JSON.stringify(shown) === JSON.stringify(value),
          'I16',
          () => `undo of ${entity}/${id} ${key} shows ${JSON.stringify(shown)}, not ${JSON.stringify(value)}`,
        )
    }
  }
}

/** What some fields hold now, as text, by record and field. */
export function valuesOf(device: SimDevice, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const { entity, id, patch } of edits) {
    const row = recordOf(device, entity, id)
    if (row)
      for (const key of Object.keys(patch))
        values.set(`${entity}/${id} ${key}`, JSON.stringify(row.fields[key] ?? null))
  }
  return values
}

/** The fields of an action that were set again since, as the clocks say, and the records it made that others wrote as well. */
export function newerFields(device: SimDevice, action: ActionRow | undefined): ReadonlySet<string> {
  const newer = new Set<string>()
  action?.edits.forEach(({ entity, id, patch }, index) => {
    const op = action.ops[index] ?? ''
    const confirmed = acknowledgedOf(device).find((row) => row.op === op)
    // A device that got another id has other clocks on what waits; of what the server had under the former one the history tells.
    const [told, waiting] = [device.rows('history'), device.rows('outbox')].map((rows) =>
      rows.find((row) => row['op'] === op),
    )
    const written = confirmed?.hlc ?? told?.['hlc'] ?? waiting?.['hlc'] ?? action.clocks[index]
    for (const key of Object.keys(patch))
      if ((recordOf(device, entity, id)?.clocks[key] ?? written) !== written) newer.add(`${entity}/${id} ${key}`)
    const isMade = action.inverse.some((one) => one.entity === entity && one.id === id && one.patch[DELETED] === true)
    if (isMade && !(DELETED in patch) && hasOthers(device, recordOf(device, entity, id), String(written)))
      newer.add(`${entity}/${id} ${DELETED}`)
  })
  return newer
}

function hasOthers(device: SimDevice, record: RecordState | undefined, written: Clock): boolean {
  const own = [deviceMark(String(device.meta('device'))), unpackClock(written).device]
  return Object.values(record?.clocks ?? {}).some((clock) => !own.includes(unpackClock(clock).device))
}
