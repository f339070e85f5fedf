import { elementsOf } from '#shared/fields/element-key.ts'
import type { ActionRow, Edit } from '../../store/action.ts'
import type { SidecardDatabase } from '../../store/database.ts'
import type { Titled } from './with-titles.ts'
import { titlesOf } from './title-of.ts'

const MAX_SHOWN = 50

/** What a person did that has not reached the server, newest first, with whom or what it was about. */
export async function waitingActions(db: SidecardDatabase): Promise<Titled<ActionRow>[]> {
  const waiting = new Set((await db.outbox.toArray()).map(({ op }) => op))
  if (waiting.size === 0) return []
  const actions = await db.actions
    .orderBy('rev')
    .reverse()
    .filter(({ ops }) => ops.some((op) => waiting.has(op)))
    .limit(MAX_SHOWN)
    .toArray()
  const titles = await titlesOf(db, actions.flatMap(aboutOf))
  return actions.map((row) => {
    const [about] = aboutOf(row)
    return { row, title: (about && titles.get(`${about.entity}/${about.record}`)) ?? '' }
  })
}

type About = { readonly entity: string; readonly record: string }

/** People think of whom it was about: a person that was changed, or met in what was written down; else the record itself. */
function aboutOf({ edits }: ActionRow): readonly About[] {
  const changed = edits.find(({ entity }) => entity === 'contact')
  const met = edits.flatMap(({ patch }: Edit) => elementsOf(patch, 'people'))
  if (changed) return [{ entity: 'contact', record: changed.id }]
  if (met[0] !== undefined) return [{ entity: 'contact', record: met[0] }]
  return edits.slice(0, 1).map(({ entity, id }) => ({ entity, record: id }))
}
