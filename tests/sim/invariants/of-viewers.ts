import { SHARED } from '#shared/fields/validate.ts'
import { must } from '#shared/lib/must.ts'
import type { HistoryRow } from '../../../extension/store/rows.ts'
import type { World } from '../world.ts'
import type { LogRow, ServerView } from './server-view.ts'
import { expectThat } from './violation.ts'

/**
 * Watches what those may do who may only read. The check that it returns is for after the step: nothing came into the log of
 * a member who was a viewer before and after it.
 */
export function watchViewers(world: World): () => void {
  if (!world.injected.has('viewer')) return () => {}
  const { server } = world
  const viewers = () => new Set(server.sql(`SELECT id FROM members WHERE role = 'viewer'`).map(({ id }) => String(id)))
  const rowsOf = () =>
    new Map(
      server
        .sql('SELECT actor, count(*) AS count FROM changes GROUP BY actor')
        .map(({ actor, count }) => [String(actor), Number(count)]),
    )
  const [before, rowsBefore] = [viewers(), rowsOf()]
  return () => {
    const [after, rows] = [viewers(), rowsOf()]
    for (const member of before)
      if (after.has(member))
        expectThat((rows.get(member) ?? 0) <= (rowsBefore.get(member) ?? 0), 'I27', `${member} may only read and wrote`)
  }
}

/** No colleague remembers a change that came to the server while its record was private. */
export function checkSecrets(world: World, { workspace, log }: ServerView): void {
  // A restored server hears of changes in another order than that in which it told them.
  if (world.wasServerRestored) return
  const secrets = secretsOf(log)
  for (const device of world.devices) {
    const seat = must(world.seats[device.index])
    if (seat.workspace !== workspace) continue
    for (const { op } of device.rows('history') as unknown as readonly HistoryRow[])
      expectThat(
        (secrets.get(op) ?? seat.member) === seat.member,
        'I36',
        () => `${op} was written while its record was private, and ${seat.member} knows it`,
      )
  }
}

/** Who wrote the operations after which their record was private, as far as the server knew by then. */
function secretsOf(log: readonly LogRow[]): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>()
  const sharing = new Map<string, { readonly hlc: string; readonly isShared: boolean }>()
  for (const { op, actor, entity, record, scope, hlc, patch } of log) {
    if (scope === 't') continue
    const name = `${entity}/${record}`
    const isSharing = Object.hasOwn(patch, SHARED)
    if (isSharing && hlc >= (sharing.get(name)?.hlc ?? '')) sharing.set(name, { hlc, isShared: patch[SHARED] === true })
    if (!isSharing && sharing.get(name)?.isShared !== true) secrets.set(op, actor)
  }
  return secrets
}
