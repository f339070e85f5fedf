import type { Rejection } from '#shared/protocol/push.ts'
import { t, type PlainKey } from '../i18n/t.ts'

const REASONS = {
  'bad-shape': 'refused.bad-shape',
  'bad-key': 'refused.bad-key',
  'bad-value': 'refused.bad-value',
  'unknown-entity': 'refused.unknown-entity',
  'too-large': 'refused.too-large',
  'too-many-fields': 'refused.too-many-fields',
  'not-allowed': 'refused.not-allowed',
} as const satisfies { readonly [Code in Rejection]: PlainKey }

/** Why the server refused a change, in words. */
export function refusalText(code: Rejection): string {
  return t(REASONS[code])
}
