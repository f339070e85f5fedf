import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/composer.ts'
import { Field } from '../../kit/field.tsx'
import { settle } from '../act.ts'
import { addTask } from '../actions.ts'
import { aboutOf, useTyped, type ComposerProps } from './composer.tsx'
import { useSaving } from './use-saving.ts'
import { ComposerBox } from './composer-box.tsx'
import { TaskChips, useTask } from './task-chips.tsx'

/** One line in plain words; a date in it becomes the day it is due. */
export function TaskComposer(props: ComposerProps) {
  const { context, onClose } = props
  const [text, setText] = useTyped(props.onDirty)
  const task = useTask(text, context.now)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const isEmpty = task.parsed.title === ''

  const save = useSaving(
    async () =>
      isEmpty ? null : settle(context, addTask(context, { ...aboutOf(props), ...task.parsed }), { icon: 'task' }),
    onClose,
  )

  const label = t('composer.task')
  return (
    <ComposerBox
      label={label}
      saveLabel={t('composer.addtask')}
      saveKeys="enter"
      onSave={save}
      onClose={onClose}
      missing={isEmpty ? t('composer.empty') : undefined}
    >
      <Field
        label={label}
        labelPlace="hidden"
        size="lg"
        value={text}
        onInput={setText}
        onEnter={save}
        onCancel={onClose}
        inputRef={input}
      />
      <TaskChips task={task} now={context.now()} />
      <p class="r-composer-hint">{t('composer.understands')}</p>
    </ComposerBox>
  )
}
