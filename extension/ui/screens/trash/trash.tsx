import { useState } from 'preact/hooks'
import { findEntity, type EntityName } from '#shared/entities/registry.ts'
import { restore } from '../../../commands/restore.ts'
import { archivedRecords, KEEP_ARCHIVED, type Archived } from '../../../store/trash.ts'
import { formatWhen } from '../../i18n/formats.ts'
import { t, tupleText } from '../../i18n/t.ts'
import '../../i18n/words/app.ts'
import '../../i18n/words/history.ts'
import { Avatar } from '../../kit/avatar.tsx'
import { Button, IconButton } from '../../kit/button.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { Loading, SkeletonRows } from '../../kit/skeleton.tsx'
import { VirtualList } from '../../kit/virtual-list.tsx'
import { settle } from '../../record/act.ts'
import { redoLast, undoLast } from '../../record/undo-redo.ts'
import { titleOf } from '../../record/title-of.ts'
import { useLive } from '../../record/use-live.ts'
import type { AppServices } from '../app/services.ts'

const COLUMNS = 'minmax(180px, 2fr) 120px 140px 120px 120px'
const DAY = 86_400_000

/** What was archived in the last 90 days, each with its way back. Enter restores the one the keyboard is on. */
export function Trash({ services }: { readonly services: AppServices }) {
  const { db, route, now } = services
  const [cursor, setCursor] = useState(0)
  const rows = useLive('trash', () => archivedRecords(db, now()))
  const goBack = (): void => void (route.value = { screen: 'contacts' })
  useShortcuts(() => [
    { keys: 'escape', run: goBack },
    { keys: 'mod+z', run: () => void undoLast(services) },
    { keys: 'mod+shift+z', run: () => void redoLast(services) },
  ])
  const bringBack = (row: Archived | undefined): void => {
    if (row)
      void settle(services, restore.run(services, { entity: row.record.entity as EntityName, ids: [row.record.id] }), {
        icon: 'restore',
      })
  }
  return (
    <>
      <header class="sheet-head">
        <IconButton label={t('contact.back')} icon="back" keys="escape" onPress={goBack} />
        <h1>
          {t('trash.title')} {rows && <span class="faint numeric">{rows.length}</span>}
        </h1>
        <p class="quiet">{t('trash.why')}</p>
      </header>
      <Loading loading={rows === undefined} label={t('trash.title')} skeleton={<SkeletonRows rows={8} />}>
        {rows && rows.length > 0 ? (
          <VirtualList
            label={t('trash.title')}
            count={rows.length}
            columns={COLUMNS}
            rowKey={(index) => `${rows[index]?.record.entity} ${rows[index]?.record.id}`}
            renderRow={(index) =>
              rows[index] && <Cells row={rows[index]} now={now()} onRestore={() => bringBack(rows[index])} />
            }
            cursor={cursor}
            onCursor={setCursor}
            onRowKey={(event, index) => {
              if (event.key !== 'Enter' || (event.target instanceof Element && event.target.closest('button'))) return
              event.preventDefault()
              bringBack(rows[index])
            }}
          />
        ) : (
          <EmptyState icon="archive" title={t('trash.empty')}>
            {t('trash.empty.why')}
          </EmptyState>
        )}
      </Loading>
    </>
  )
}

function Cells({
  row: { record, at },
  now,
  onRestore,
}: {
  readonly row: Archived
  readonly now: number
  readonly onRestore: () => void
}) {
  const name = titleOf(record)
  const left = Math.ceil((at + KEEP_ARCHIVED - now) / DAY)
  return (
    <>
      <span role="gridcell" class="cell-name">
        <Avatar name={name} id={record.id} size={24} />
        <span class="ellipsis data">{name}</span>
      </span>
      <span role="gridcell" class="quiet">
        {tupleText(findEntity(record.entity)?.labels.one ?? ['', '', ''])}
      </span>
      <span role="gridcell" class="quiet">
        {t('trash.at', { when: formatWhen(at, now) })}
      </span>
      <span role="gridcell" class="quiet">
        {t('trash.left', { n: left })}
      </span>
      <span role="gridcell" aria-label={t('trash.restore', { name })}>
        <Button size="sm" icon="restore" label={t('do.restore')} onPress={onRestore}>
          <span class="visually-hidden">{name}</span>
        </Button>
      </span>
    </>
  )
}
