import { CLOCK } from '#shared/lib/clock-shape.ts'
import { assert } from '#shared/lib/must.ts'

/**
 * Hybrid logical clock (Kulkarni et al., 2014) in 16 ASCII characters that sort as they count:
 * 42 bits of milliseconds, 24 of counter, 30 of device hash, six bits a character.
 */
export type Clock = string

/** base64 in the order of ASCII, so that comparing strings compares clocks. */
const DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
const TIME_DIGITS = 7
const COUNTER_DIGITS = 4
const DEVICE_DIGITS = 5
const MAX_TIME = 2 ** 42 - 1
/** The highest counter of a clock. */
export const MAX_COUNTER = 2 ** 24 - 1
/** From here on count the clocks that a server stamped anew: above all that a device counts within a millisecond of its own. */
export const FIRST_STAMPED = 2 ** 23

export type ClockParts = { readonly time: number; readonly counter: number; readonly device: string }

export function isClock(text: unknown): text is Clock {
  return typeof text === 'string' && CLOCK.test(text)
}

/** Packs a clock; `device` is the device's five characters from `deviceMark`. */
export function packClock({ time, counter, device }: ClockParts): Clock {
  assert(
    time >= 0 && time <= MAX_TIME && counter >= 0 && counter <= MAX_COUNTER && device.length === DEVICE_DIGITS,
    'clock in range',
  )
  return digits(time, TIME_DIGITS) + digits(counter, COUNTER_DIGITS) + device
}

export function unpackClock(clock: Clock): ClockParts {
  const time = clock.slice(0, TIME_DIGITS)
  const counter = clock.slice(TIME_DIGITS, TIME_DIGITS + COUNTER_DIGITS)
  return { time: number(time), counter: number(counter), device: clock.slice(TIME_DIGITS + COUNTER_DIGITS) }
}

/** The five characters that stand for a device in its clocks: 30 bits of FNV-1a over its id. */
export function deviceMark(deviceId: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(deviceId)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return digits(((hash >>> 30) ^ hash) & 0x3fffffff, DEVICE_DIGITS)
}

/** The next clock of a device: later than `last` whatever the wall clock does. `now` is epoch milliseconds, server-corrected. */
export function tickClock(last: Clock | null, now: number, device: string): Clock {
  const wall = Math.min(Math.max(Math.floor(now), 0), MAX_TIME)
  if (last === null) return packClock({ time: wall, counter: 0, device })
  const previous = unpackClock(last)
  if (wall > previous.time) return packClock({ time: wall, counter: 0, device })
  return previous.counter < MAX_COUNTER
    ? packClock({ time: previous.time, counter: previous.counter + 1, device })
    : packClock({ time: previous.time + 1, counter: 0, device })
}

/** What a device's clock becomes on seeing another's: its next tick is later than both. */
export function receiveClock(last: Clock | null, seen: Clock): Clock {
  return last === null || seen > last ? seen : last
}

function digits(value: number, length: number): string {
  let text = ''
  for (let rest = value, i = 0; i < length; i += 1, rest = Math.floor(rest / 64)) text = DIGITS.charAt(rest % 64) + text
  return text
}

function number(text: string): number {
  let value = 0
  for (const character of text) value = value * 64 + DIGITS.indexOf(character)
  return value
}
