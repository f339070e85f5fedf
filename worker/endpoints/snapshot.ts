import { ok } from '#shared/lib/result.ts'
import { snapshot } from '#shared/protocol/snapshot.ts'
import { scopesOf } from '../db/scope.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { deviceRoute } from '../http/route.ts'
import { listChunks } from '../snapshot/list-chunks.ts'

/** Answers what there is. None yet means a log of few changes, or a young one: the device reads that. */
export const snapshotRoute = deviceRoute(snapshot, async ({ workspace, after }, call) => {
  const listed = await listChunks(workspaceDb(call.env, workspace), scopesOf(call.principal.member), after)
  return ok({ ...listed, epoch: call.principal.epoch, serverTime: call.now })
})
