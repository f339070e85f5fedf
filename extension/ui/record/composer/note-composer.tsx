import { t } from '../../i18n/t.ts'
import '../../i18n/words/composer.ts'
import { TextArea } from '../../kit/text-area.tsx'
import { Icon } from '../../kit/icon.tsx'
import { settle } from '../act.ts'
import { addNote } from '../actions.ts'
import { aboutOf, type ComposerProps } from './composer.tsx'
import { ComposerBox } from './composer-box.tsx'
import { useEnds } from './use-ends.ts'
import { useTyped } from './use-typed.ts'

/** Several lines; Ctrl or Cmd Enter saves. */
export function NoteComposer(props: ComposerProps) {
  const { context, onClose } = props
  const { typed, saving, cancel } = useEnds(props, 'note')
  const [text, setText] = useTyped<string>(typed, 'text', '')
  const isEmpty = text.trim() === ''
  const save = saving(async () =>
    isEmpty ? null : settle(context, addNote(context, { ...aboutOf(props), text: text.trim() }), { icon: 'note' }),
  )
  const label = t('composer.note')
  return (
    <ComposerBox
      label={label}
      saveLabel={t('do.save')}
      saveKeys="mod+enter"
      onSave={save}
      onClose={onClose}
      onCancel={cancel}
      missing={isEmpty ? t('composer.empty') : undefined}
    >
      <TextArea
        label={label}
        hideLabel
        value={text}
        onInput={setText}
        onSave={save}
        onCancel={onClose}
        rows={4}
        autoFocus
      />
      {props.owner !== '' && (
        <p class="r-composer-hint">
          <Icon name="shown" size={14} />
          {t('composer.team')}
        </p>
      )}
    </ComposerBox>
  )
}
