import { ok } from '#shared/lib/result.ts'
import { chunks, frameFiles } from '#shared/protocol/chunks.ts'
import { scopesOf } from '../db/scope.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { r2Files } from '../files/r2-files.ts'
import { deviceRoute } from '../http/route.ts'
import { fetchChunks, remakeChunks } from '../snapshot/fetch-chunks.ts'

export const chunksRoute = deviceRoute(chunks, async ({ workspace, names }, { env, principal, waitUntil }) => {
  const db = workspaceDb(env, workspace)
  const fetched = await fetchChunks(db, r2Files(env.FILES), { names, scopes: scopesOf(principal.member) })
  if (!fetched.ok) return fetched
  const { files, lost } = fetched.value
  if (lost.length > 0) waitUntil(remakeChunks(db, lost))
  return ok(frameFiles(files))
})
