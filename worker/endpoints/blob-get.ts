import { fail, ok } from '#shared/lib/result.ts'
import { partsOf } from '#shared/protocol/blob.ts'
import { blobGet } from '#shared/protocol/blob-get.ts'
import { findBlobOf, noteLost } from '../db/blobs.ts'
import { scopesOf } from '../db/scope.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { readPart } from '../files/blob-files.ts'
import { r2Files } from '../files/r2-files.ts'
import { deviceRoute } from '../http/route.ts'

export const blobGetRoute = deviceRoute(blobGet, async ({ workspace, attachment, part }, { env, principal }) => {
  const db = workspaceDb(env, workspace)
  const blob = await findBlobOf(db, { attachment, scopes: scopesOf(principal.member) })
  if (!blob || part >= partsOf(blob.size)) return fail('not-found')
  const piece = await readPart(r2Files(env.FILES), { workspace, ...blob }, part)
  if (piece) return ok(piece)
  await noteLost(db, blob.hash)
  return fail('not-found')
})
