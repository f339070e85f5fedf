import { newId } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { packClock } from '#shared/merge/clock.ts'
import type { SqlPort, SqlStatement } from '../../worker/db/port.ts'
import { type PushChange, pushChanges } from '../../worker/db/push.ts'
import { openWorkspace } from '../../worker/db/scoped.ts'
import { seedWorkspace } from './seed-workspace.ts'

/** What one push costs by the database's own meters. Only D1 counts rows as it bills them, index entries included. */
export type PushMeter = {
  readonly name: string
  readonly operations: number
  readonly statements: number
  readonly rowsWrittenPerOperation: number
  readonly rowsReadPerOperation: number
}

/** Measures a create, an edit, batches of both, and a repetition, in a workspace of its own. */
export async function pushMeters(portOf: (ws: string) => SqlPort): Promise<readonly PushMeter[]> {
  const ws = newId(Date.now())
  const port = portOf(ws)
  await seedWorkspace(port, ws)
  const create = [toChange(1)]
  const edit = [toChange(2, must(create[0]).record)]
  const creates = range(100).map((index) => toChange(10 + index))
  const edits = creates.map(({ record }, index) => toChange(200 + index, record))
  const pushes = {
    create,
    edit,
    'create in a short log': [toChange(3)],
    'create 100': creates,
    'edit 100': edits,
    'edit 100 again': edits,
    'create 500': range(500).map((index) => toChange(400 + index)),
    'create in a long log': [toChange(1000)],
  }
  const meters: PushMeter[] = []
  for (const [name, changes] of Object.entries(pushes)) meters.push({ name, ...(await meter(port, ws, changes)) })
  return meters
}

async function meter(port: SqlPort, ws: string, changes: readonly PushChange[]): Promise<Omit<PushMeter, 'name'>> {
  const seen = { statements: 0, read: 0, written: 0 }
  const batch = async (statements: readonly SqlStatement[]) => {
    const results = await port.batch(statements)
    seen.statements += statements.length
    seen.read += results.reduce((total, { meta }) => total + meta.rowsRead, 0)
    seen.written += results.reduce((total, { meta }) => total + meta.rowsWritten, 0)
    return results
  }
  await pushChanges(openWorkspace({ batch }, ws), changes, {
    actor: 'm1',
    device: 'd1',
    at: 1,
    mark: newId(Date.now()),
  })
  const operations = changes.length
  return {
    operations,
    statements: seen.statements,
    rowsWrittenPerOperation: seen.written / operations,
    rowsReadPerOperation: seen.read / operations,
  }
}

function toChange(counter: number, record = newId(Date.now())): PushChange {
  const patch = {
    name: `Lin Wei ${counter}`,
    email: `lin${counter}@harbour.example`,
    title: 'Head of purchasing',
    'tags/vip': true,
  }
  const hlc = packClock({ time: 1, counter, device: 'AAAAA' })
  return { op: newId(Date.now()), n: counter, entity: 'contact', record, hlc, patch, scope: 't' }
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}
