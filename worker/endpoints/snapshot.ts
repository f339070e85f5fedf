import { ok } from '#shared/lib/result.ts'
import { snapshot } from '#shared/protocol/snapshot.ts'
import { scopesOf } from '../db/scope.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { deviceRoute } from '../http/route.ts'
import { buildLater } from '../snapshot/build-later.ts'
import { listChunks } from '../snapshot/list-chunks.ts'

/** Answers what there is; when there is none yet, the next caller finds the beginning of one. */
export const snapshotRoute = deviceRoute(snapshot, async ({ workspace, after }, call) => {
  const listed = await listChunks(workspaceDb(call.env, workspace), scopesOf(call.principal.member), after)
  if (listed.position.seq === 0) buildLater(call.env, workspace, call)
  return ok({ ...listed, epoch: call.principal.epoch, serverTime: call.now })
})
