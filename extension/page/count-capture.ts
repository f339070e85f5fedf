import type { MailView } from '#shared/clip/mail-view.ts'
import { countRung, countView, type Rung } from '../store/capture-health.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { generic } from '../webmail/generic/adapter.ts'
import { adapters } from '../webmail/registry.ts'

const KNOWN: ReadonlySet<string> = new Set([...adapters, generic].map(({ id }) => id))

/** Counts how a view was read. A page may claim any provider: only those that exist are counted. */
export async function countCapture(db: SidecardDatabase, view: MailView, now: number, rung?: Rung): Promise<void> {
  if (!KNOWN.has(view.provider)) return
  await (rung === undefined ? countView(db, view, now) : countRung(db, view, rung, now))
}
