import { fail, ok } from '#shared/lib/result.ts'
import { blobGet } from '#shared/protocol/blob-get.ts'
import { findBlobOf } from '../db/blobs.ts'
import { scopesOf } from '../db/scope.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { readPart } from '../files/blob-files.ts'
import { r2Files } from '../files/r2-files.ts'
import { deviceRoute } from '../http/route.ts'

export const blobGetRoute = deviceRoute(blobGet, async ({ workspace, attachment, part }, { env, principal }) => {
  const db = workspaceDb(env, workspace)
  const blob = await findBlobOf(db, { attachment, scopes: scopesOf(principal.member) })
  const piece = blob && (await readPart(r2Files(env.FILES), { workspace, ...blob }, part))
  return piece ? ok(piece) : fail('not-found')
})
