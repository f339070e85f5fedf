import { t, type PlainKey } from '../../i18n/t.ts'
import type { JoinFault } from '../app/services.ts'

const SENTENCES = {
  network: 'settings.fault.network',
  'not-let-through': 'settings.fault.network',
  stranger: 'settings.fault.not-a-server',
  'bad-address': 'settings.fault.not-a-server',
  'not-found': 'settings.fault.not-a-server',
  'wrong-code': 'settings.fault.wrong-code',
  'expired-code': 'settings.fault.expired-code',
  'already-set-up': 'settings.fault.already-set-up',
  'other-workspace': 'settings.fault.other-workspace',
  'rate-limited': 'settings.fault.rate-limited',
  upgrade: 'settings.fault.upgrade',
  busy: 'settings.fault.busy',
  'signed-out': 'settings.fault.signed-out',
  unauthorised: 'settings.fault.signed-out',
  'bad-request': 'settings.fault.internal',
  'too-large': 'settings.fault.internal',
  'history-changed': 'settings.fault.internal',
  'below-floor': 'settings.fault.internal',
  internal: 'settings.fault.internal',
} as const satisfies { readonly [Kind in JoinFault]: PlainKey }

/** Why this device could not be connected, in words that say what to do. */
export function joinFaultText(kind: JoinFault): string {
  return t(SENTENCES[kind])
}
