import * as z from 'zod/mini'
import { findEntity } from '#shared/entities/registry.ts'
import type { Entity } from '#shared/fields/define-entity.ts'
import { findPatchFault } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import { MAX_CLOCK_AHEAD, MAX_PATCH_BYTES, MAX_RECORD_GROWTH, MAX_SQL_BYTES } from '#shared/lib/limits.ts'
import { type Clock, deviceMark, FIRST_STAMPED, packClock, unpackClock } from '#shared/merge/clock.ts'
import { changeSchema } from '#shared/protocol/change.ts'
import type { Rejection } from '#shared/protocol/push.ts'
import type { PushChange } from './push.ts'
import { scopeOf } from './scope.ts'

/** Why a change is refused, told to its device as it stands. */
export type Refused = { readonly ok: false; readonly op: string; readonly code: Rejection; readonly key?: string }
export type Admitted = { readonly ok: true; readonly change: PushChange }

const headSchema = z.omit(changeSchema, { patch: true })
const opSchema = z.object({ op: changeSchema.shape.op })

/**
 * Checks one change as it came over the wire. Nothing of it is trusted: what the server knows itself (workspace, actor,
 * device, scope, number) is not even read, and keys of a newer release pass untouched.
 */
export function admitChange(raw: unknown, member: string): Admitted | Refused {
  const op = opSchema.safeParse(raw)
  const refuse = (code: Rejection, key?: string): Refused => ({
    ok: false,
    op: op.success ? op.data.op : '',
    code,
    ...(key !== undefined && { key }),
  })
  const head = headSchema.safeParse(raw)
  if (!head.success) return refuse('bad-shape')
  const entity = findEntity(head.data.entity)
  if (!entity) return refuse('unknown-entity')
  const { patch } = raw as { patch?: unknown }
  const fault = findPatchFault(entity, patch)
  if (fault) return refuse(fault.code, fault.key)
  const text = JSON.stringify(patch)
  if (bytesOf(text) > MAX_PATCH_BYTES) return refuse('too-large')
  // Half a surrogate pair is no character: SQLite would store other bytes than it was given.
  if (!isWellFormed(patch as Fields)) return refuse('bad-value')
  return { ok: true, change: toPushChange(head.data, entity, patch as Fields, member) }
}

function toPushChange(head: z.infer<typeof headSchema>, entity: Entity, patch: Fields, member: string): PushChange {
  const { op, n, record, hlc } = head
  return { op, n, entity: entity.name, record, hlc, patch, scope: scopeOf(entity, member) }
}

function isWellFormed(patch: Fields): boolean {
  return Object.entries(patch).every(
    ([key, value]) =>
      key.isWellFormed() && [value].flat().every((item) => typeof item !== 'string' || item.isWellFormed()),
  )
}

/**
 * Clocks that run too far ahead of the server are stamped anew, or they would win over everyone until the world catches up.
 * Never refused: a device whose clock is wrong keeps its work. They get the latest time that is let in, and a counter above its own, so
 * that what a device wrote later stays above what it wrote before and was let in as it was, and below what it wrote later still. Its
 * numbers tell changes of one millisecond apart, those of two pushes too, and keep their order. `now` is epoch milliseconds.
 */
export function clampClocks(changes: readonly PushChange[], now: number, device: string): readonly PushChange[] {
  const mark = deviceMark(device)
  const latest = now + MAX_CLOCK_AHEAD
  return changes.map((change) =>
    isAhead(change.hlc, latest)
      ? {
          ...change,
          hlc: packClock({ time: latest, counter: FIRST_STAMPED + (change.n % FIRST_STAMPED), device: mark }),
        }
      : change,
  )
}

function isAhead(hlc: Clock, latest: number): boolean {
  const { time, counter } = unpackClock(hlc)
  return time > latest || (time === latest && counter >= FIRST_STAMPED)
}

/** Whether a push fits what the database holds in one parameter and one row. One that does not is split by its device. */
export function fitsOnePush(changes: readonly PushChange[]): boolean {
  const growthByRecord = new Map<string, number>()
  let total = 0
  for (const { entity, record, patch, hlc } of changes) {
    const bytes = bytesOf(JSON.stringify(patch))
    const key = `${entity}/${record}`
    // A key stands in the document and, with its clock, among the clocks.
    const growth = (growthByRecord.get(key) ?? 0) + 2 * bytes + (hlc.length + 8) * Object.keys(patch).length
    growthByRecord.set(key, growth)
    total += bytes + ENVELOPE_BYTES
    if (growth > MAX_RECORD_GROWTH || total > MAX_SQL_BYTES) return false
  }
  return true
}

/** A change without its patch: ids of at most 64 characters, a clock, names. */
const ENVELOPE_BYTES = 500

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
