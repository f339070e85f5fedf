import { MAX_PATCH_FIELDS } from '#shared/lib/limits.ts'
import type { Entity } from './define-entity.ts'
import { splitKey } from './element-key.ts'
import { ELEMENT_KINDS, KIND_CHECKS, type ElementKind, type ValueFault } from './kinds.ts'
import type { Value } from './value.ts'

/** Why a patch is refused. `key` names the field, for the sentence a person reads. */
export type PatchFault = {
  readonly code: 'bad-shape' | 'bad-key' | 'bad-value' | 'too-many-fields'
  readonly key?: string
  readonly fault?: ValueFault
}

/** Register of deletion: true deletes, null restores. Field edits never touch it. */
export const DELETED = '_del'

/** Register of sharing, of records that are private to who made them: true shows one to the team, null takes it back. */
export const SHARED = '_shared'

/**
 * Keys that this release does not know are kept untouched (a newer client wrote them), but never names that objects have, and
 * never a character that could leave a quoted JSON path or hide in a log.
 */
const KEY = /^[a-zA-Z][\w:-]{0,63}(?:\/[^\p{Cc}"\\]{1,300})?$/u

/** Checks a patch of one entity: keys, kinds, sizes. Returns the first fault, or null when every value may be stored. */
export function findPatchFault(entity: Entity, patch: unknown): PatchFault | null {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return { code: 'bad-shape' }
  const keys = Object.keys(patch)
  if (keys.length === 0) return { code: 'bad-shape' }
  if (keys.length > MAX_PATCH_FIELDS) return { code: 'too-many-fields' }
  for (const key of keys) {
    const fault = findFieldFault(entity, key, (patch as Record<string, unknown>)[key])
    if (fault) return fault
  }
  return null
}

/** Checks one key and value of an entity. */
export function findFieldFault(entity: Entity, key: string, value: unknown): PatchFault | null {
  if (key === DELETED) return value === true || value === null ? null : { code: 'bad-value', key, fault: 'wrong-type' }
  if (key === SHARED && entity.visibility === 'private')
    return value === true || value === null ? null : { code: 'bad-value', key, fault: 'wrong-type' }
  const { field: name, element } = splitKey(key)
  if (!KEY.test(key) || isReserved(name)) return { code: 'bad-key', key: key.slice(0, 64) }
  if (!isValue(value)) return { code: 'bad-value', key, fault: 'wrong-type' }
  const field = Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined
  if (!field) return null
  const hasElements = ELEMENT_KINDS.includes(field.kind as ElementKind)
  if (hasElements !== (element !== null)) return { code: 'bad-key', key }
  if (value === null) return null
  const fault = KIND_CHECKS[field.kind](value, field, element ?? '')
  return fault && { code: 'bad-value', key, fault }
}

/** Every object has a value of such a name by itself: code that looks it up would find what nobody set. */
function isReserved(name: string): boolean {
  return name === 'prototype' || name in {}
}

function isValue(value: unknown): value is Value {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value)
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  )
}
