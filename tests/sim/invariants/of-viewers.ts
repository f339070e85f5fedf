import type { World } from '../world.ts'
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
