import { contact as contactEntity } from '#shared/entities/contact/contact.ts'
import type { StoredRecord } from '../../../store/record-store.ts'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { settle, type ActContext } from '../../record/act.ts'
import { updateField } from '../../record/actions.ts'
import { COMPOSERS, type ComposerKind } from '../../record/composer/composer.tsx'
import { copyText } from '../../record/copy-button.tsx'
import { textOf } from '../../record/record-text.ts'
import { redoLast, undoLast } from '../../record/undo-redo.ts'
import type { AppServices } from '../app/services.ts'

export const COMPOSER_KEYS = { call: 'l', note: 'n', task: 't' } as const satisfies {
  readonly [Kind in ComposerKind]: string
}

type ContactKeys = {
  readonly act: ActContext
  readonly contact: StoredRecord
  readonly onCompose: (kind: ComposerKind) => void
  readonly onFields: () => void
}

/** One key for each thing that can be done with a person: the same ones as in the panel, and those of the page. */
export function useContactKeys({ route }: AppServices, { act, contact, onCompose, onFields }: ContactKeys): void {
  const { id, fields } = contact
  const setTier = (value: string): void =>
    void settle(act, updateField(act, { entity: 'contact', id, key: 'tier', value }))
  useShortcuts(() => [
    ...COMPOSERS.map((kind) => ({ keys: COMPOSER_KEYS[kind], run: () => onCompose(kind) })),
    ...contactEntity.fields.tier.options.map((tier, index) => ({ keys: String(index + 1), run: () => setTier(tier) })),
    { keys: 'm', run: () => writeMail(textOf(fields, 'email')) },
    { keys: 'y', run: () => copyShown(textOf(fields, 'email')) },
    { keys: 'shift+y', run: () => copyShown(textOf(fields, 'phone')) },
    { keys: 'e', run: onFields },
    { keys: 'mod+z', run: () => void undoLast(act) },
    { keys: 'mod+shift+z', run: () => void redoLast(act) },
    { keys: 'h', run: () => (route.value = { screen: 'history', entity: 'contact', id }) },
    { keys: 'escape', run: () => (route.value = { screen: 'contacts' }) },
  ])
}

/** Opens the mail program with a new mail to an address. */
export function writeMail(address: string): void {
  if (address !== '') window.open(`mailto:${encodeURI(address)}`, '_self')
}

function copyShown(text: string): void {
  if (text !== '') void copyText(text)
}
