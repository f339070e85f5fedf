import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/composer.ts'
import { Field } from '../../kit/field.tsx'
import { settle } from '../act.ts'
import { addTask } from '../actions.ts'
import { aboutOf, type ComposerProps } from './composer.tsx'
import { ComposerBox } from './composer-box.tsx'
import { TaskChips, useTask } from './task-chips.tsx'
import { useEnds } from './use-ends.ts'
import { useTyped } from './use-typed.ts'

/** One line in plain words; a date in it becomes the day it is due. */
export function TaskComposer(props: ComposerProps) {
  const { context, onClose } = props
  const { typed, saving, cancel } = useEnds(props, 'task')
  const [text, setText] = useTyped<string>(typed, 'text', '')
  const task = useTask(text, context.now)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const isEmpty = task.parsed.title === ''

  const save = saving(async () =>
    isEmpty ? null : settle(context, addTask(context, { ...aboutOf(props), ...task.parsed }), { icon: 'task' }),
  )

  const label = t('composer.task')
  return (
    <ComposerBox
      label={label}
      saveLabel={t('composer.addtask')}
      saveKeys="enter"
      onSave={save}
      onClose={onClose}
      onCancel={cancel}
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
