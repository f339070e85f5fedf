import { write } from '../store/write.ts'
import type { Command } from './command.ts'

export type NotSamePersonInput = { readonly a: string; readonly b: string }

/** Two contacts are two people: never asked again about this pair. */
export const notSamePerson: Command<NotSamePersonInput> = {
  id: 'not-same-person',
  label: 'command.notSamePerson',
  icon: 'users',
  run: ({ db, now }, { a, b }) =>
    write(
      db,
      [
        { entity: 'contact', id: a, patch: { [`notSame/${b}`]: true } },
        { entity: 'contact', id: b, patch: { [`notSame/${a}`]: true } },
      ],
      { label: 'toast.notSame', now },
    ),
}
