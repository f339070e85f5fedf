import { packClock, unpackClock, type Clock } from '#shared/merge/clock.ts'
import { must } from '#shared/lib/must.ts'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'

/**
 * The clocks of a chunk, each once, in their order. Devices are named once, milliseconds and counters are written as steps: the
 * clocks of an import are neighbours and take next to nothing.
 */
export function packClocks(clocks: readonly Clock[]): Uint8Array {
  const parts = clocks.map((clock) => unpackClock(clock))
  const devices = [...new Set(parts.map(({ device }) => device))]
  const writer = new ByteWriter()
  writer.number(devices.length)
  for (const device of devices) writer.text(device)
  writer.number(parts.length)
  parts.forEach(({ time }, i) => writer.number(time - (parts[i - 1]?.time ?? 0)))
  parts.forEach(({ time, counter }, i) => writer.number(counter - baseOf(parts[i - 1], time)))
  parts.forEach(({ device }) => writer.number(devices.indexOf(device)))
  return writer.done()
}

/** Clocks of a chunk by their place, each put together when it is asked for. */
export type ClockList = { readonly length: number; at(place: number): Clock }

/** Opens what `packClocks` wrote; null when these bytes are none. */
export function openClocks(bytes: Uint8Array): ClockList | null {
  const reader = new ByteReader(bytes)
  const devices = Array.from({ length: reader.count() }, () => reader.text())
  const length = reader.count(3)
  const [times, counters, owners] = [reader.numbers(length), reader.numbers(length), reader.numbers(length)]
  let isWhole = devices.every((device) => DEVICE.test(device))
  for (let i = 0; i < length; i += 1) {
    const step = times[i] ?? 0
    if (i > 0) times[i] = (times[i - 1] ?? 0) + step
    const counter = (counters[i] ?? 0) + (i > 0 && step === 0 ? (counters[i - 1] ?? 0) : 0)
    counters[i] = counter
    if (counter >= 2 ** 24 || (owners[i] ?? 0) >= devices.length) isWhole = false
  }
  // Times rise, so the last is the highest.
  if ((times[length - 1] ?? 0) >= 2 ** 42) isWhole = false
  if (reader.isBroken || reader.left > 0 || !isWhole) return null
  return {
    length,
    at: (i) =>
      packClock({ time: times[i] ?? 0, counter: counters[i] ?? 0, device: must(devices[owners[i] ?? 0], 'device') }),
  }
}

const DEVICE = /^[-0-9A-Z_a-z]{5}$/u

/** Within one millisecond counters go up, so the step from the clock before says it. */
function baseOf(previous: { readonly time: number; readonly counter: number } | undefined, time: number): number {
  return previous?.time === time ? previous.counter : 0
}
