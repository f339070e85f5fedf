import { useEffect, useRef } from 'preact/hooks'
import type { StoredRecord } from '../../../store/rows.ts'
import { contact as contactEntity } from '#shared/entities/contact/contact.ts'
import { t } from '../../i18n/t.ts'
import type { IconName } from '../../kit/icons.ts'
import { Keycap, Keycaps } from '../../kit/keycap.tsx'
import { useShortcuts } from '../../kit/use-shortcuts.ts'
import { settle } from '../../record/act.ts'
import { updateField } from '../../record/actions.ts'
import type { ComposerKind } from '../../record/composer/composer.tsx'
import { typedFor, waitingKind } from '../../record/composer/typed.ts'
import { copyText } from '../../record/copy-button.tsx'
import { textOf } from '../../record/record-text.ts'
import { useDesk } from './desk.ts'
import { Composer } from './parts.ts'
import { focusWhenFree } from './use-enter.ts'

const KEYS = [
  { kind: 'call', label: 'composer.call', icon: 'call', keys: 'l' },
  { kind: 'note', label: 'composer.note', icon: 'note', keys: 'n' },
  { kind: 'task', label: 'composer.task', icon: 'task', keys: 't' },
] as const satisfies readonly { kind: ComposerKind; label: string; icon: IconName; keys: string }[]

/** What can be done with the person on screen, one key each, and the composer that a key opens. */
export function QuickActions({ contact }: { readonly contact: StoredRecord }) {
  const desk = useDesk()
  const { composer, act, me, layer } = desk
  const row = useRef<HTMLDivElement>(null)
  const email = textOf(contact.fields, 'email')
  const kind = composer.value

  useEffect(() => {
    if (!desk.wantsFocus.peek()) return
    desk.wantsFocus.value = false
    focusWhenFree(row.current?.querySelector('button') ?? null)
  }, [])
  // What was typed about somebody and not saved is open again when they are on screen again.
  useEffect(() => void (composer.value ??= waitingKind(act.db, contact.id)), [])

  const close = (): void => {
    const open = KEYS.findIndex(({ kind }) => kind === composer.value)
    composer.value = null
    row.current?.querySelectorAll<HTMLElement>('button')[open]?.focus()
  }
  const toggle = (kind: ComposerKind): void => {
    if (composer.value !== kind) composer.value = kind
    else if (typedFor(act.db, contact.id, kind).size === 0) close()
  }
  const mail = (): void => {
    if (email !== '') location.href = `mailto:${encodeURI(email)}`
  }

  useShortcuts(() => {
    if (layer.value !== null) return []
    const tier = (value: string): void =>
      void settle(act, updateField(act, { entity: 'contact', id: contact.id, key: 'tier', value }))
    return [
      ...KEYS.map(({ kind, keys }) => ({ keys, run: () => toggle(kind) })),
      { keys: 'm', run: mail },
      { keys: 'y', run: () => void (email !== '' && copyText(email)) },
      {
        keys: 'shift+y',
        run: () => void (textOf(contact.fields, 'phone') !== '' && copyText(textOf(contact.fields, 'phone'))),
      },
      ...contactEntity.fields.tier.options.map((value, index) => ({
        keys: String(index + 1),
        run: () => tier(value),
      })),
    ]
  })

  return (
    <>
      <div class="p-keys" ref={row}>
        <Keycaps label={t('panel.actions')}>
          {KEYS.map(({ kind, label, icon, keys }) => (
            <Keycap
              key={kind}
              label={t(label)}
              icon={icon}
              keys={keys}
              open={composer.value === kind}
              onPress={() => toggle(kind)}
            />
          ))}
          <Keycap
            label={t('composer.mail')}
            icon="mail"
            keys="m"
            onPress={mail}
            disabledReason={email === '' ? t('panel.nomail') : undefined}
          />
        </Keycaps>
      </div>
      {kind && (
        <Composer
          key={kind}
          kind={kind}
          context={act}
          contact={contact}
          owner={me}
          onClose={close}
          onReopen={() => {
            if (row.current?.isConnected) composer.value = kind
          }}
        />
      )}
    </>
  )
}
