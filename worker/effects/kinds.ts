import { buildSnapshotEffect } from './build-snapshot.ts'
import type { EffectKinds } from './effect.ts'

/** Every kind of effect there is. */
export const EFFECT_KINDS: EffectKinds = { 'build-snapshot': buildSnapshotEffect }
