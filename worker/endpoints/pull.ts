import { MAX_PULL_CHANGES } from '#shared/lib/limits.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { pull, type PullInput, type PullOutput } from '#shared/protocol/pull.ts'
import { isArchived } from '../archive/is-archived.ts'
import { pullChanges } from '../db/pull.ts'
import { scopesOf } from '../db/scope.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { r2Files } from '../files/r2-files.ts'
import type { DeviceCall } from '../http/call.ts'
import { deviceRoute } from '../http/route.ts'

export const pullRoute = deviceRoute(pull, answerPull)

async function answerPull(
  { workspace, cursor, seen, limit, epoch }: PullInput,
  { env, now, principal, protocol }: DeviceCall,
): Promise<Result<PullOutput, 'history-changed' | 'below-floor' | 'upgrade'>> {
  const scopes = scopesOf(principal.member)
  const db = workspaceDb(env, workspace)
  const page = await pullChanges(db, {
    cursor,
    seen,
    scopes,
    reader: { device: principal.device, at: now },
    hearsShared: epoch !== undefined,
    limit: Math.min(limit ?? MAX_PULL_CHANGES, MAX_PULL_CHANGES),
  })
  if (!page.ok && page.kind === 'below-floor') {
    // The log was another before the server went back in time, and has been archived since.
    const files = r2Files(env.FILES)
    for (const position of [cursor, seen]) if (!(await isArchived(db, files, position))) return fail('history-changed')
  }
  // The first protocol knows no snapshot, and reads the log or nothing.
  if (!page.ok && page.kind === 'below-floor' && protocol < 2) return fail('upgrade')
  return page.ok
    ? ok({ ...page.value, changes: [...page.value.changes], epoch: principal.epoch, serverTime: now })
    : page
}
