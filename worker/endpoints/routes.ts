import type { Route } from '../http/route.ts'
import { blobGetRoute } from './blob-get.ts'
import { blobPutRoute } from './blob-put.ts'
import { blobStateRoute } from './blob-state.ts'
import { challengeRoute } from './challenge.ts'
import { chunksRoute } from './chunks.ts'
import { deviceRemoveRoute } from './device-remove.ts'
import { devicesRoute } from './devices.ts'
import { pairJoinRoute } from './pair-join.ts'
import { pairStartRoute } from './pair-start.ts'
import { pullRoute } from './pull.ts'
import { pushRoute } from './push.ts'
import { refreshRoute } from './refresh.ts'
import { rekeyRoute } from './rekey.ts'
import { setupRoute } from './setup.ts'
import { snapshotRoute } from './snapshot.ts'

/** Every endpoint there is. Adding one is its file and its line here. */
export const ROUTES: readonly Route[] = [
  setupRoute,
  challengeRoute,
  refreshRoute,
  rekeyRoute,
  pairStartRoute,
  pairJoinRoute,
  devicesRoute,
  deviceRemoveRoute,
  pushRoute,
  pullRoute,
  snapshotRoute,
  chunksRoute,
  blobStateRoute,
  blobPutRoute,
  blobGetRoute,
]
