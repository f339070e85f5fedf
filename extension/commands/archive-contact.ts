import { DELETED } from '#shared/fields/validate.ts'
import { write } from '../store/write.ts'
import type { Command } from './command.ts'

export type ArchiveContactInput = { readonly ids: readonly string[] }

/** Takes contacts out of sight. Nothing of them is lost: undo or restore brings them back whole. */
export const archiveContact: Command<ArchiveContactInput> = {
  id: 'archive-contact',
  label: 'command.archiveContact',
  icon: 'archive',
  run: ({ db, now }, { ids }) =>
    write(
      db,
      ids.map((id) => ({ entity: 'contact', id, patch: { [DELETED]: true } })),
      { label: 'toast.archived', slots: { n: ids.length }, now },
    ),
}
