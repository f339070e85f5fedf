import { activity } from '#shared/entities/activity/activity.ts'
import { optionLabel } from '../../field/field-words.ts'
import { t } from '../../i18n/t.ts'
import '../../i18n/words/composer.ts'
import { Field } from '../../kit/field.tsx'
import { Segmented } from '../../kit/segmented.tsx'
import { TextArea } from '../../kit/text-area.tsx'
import { settle } from '../act.ts'
import { addTask, logCall } from '../actions.ts'
import { aboutOf, type ComposerProps } from './composer.tsx'
import { ComposerBox } from './composer-box.tsx'
import { TaskChips, useTask } from './task-chips.tsx'
import { useEnds } from './use-ends.ts'
import { useTyped } from './use-typed.ts'

const OUTCOMES = activity.fields.outcome.options
const DIRECTIONS = [
  { value: 'out', icon: 'call-out' },
  { value: 'in', icon: 'call-in' },
] as const

/** L, Enter logs a call; what was said and the next step are optional. */
export function CallComposer(props: ComposerProps) {
  const { context, onClose } = props
  const { typed, saving, cancel } = useEnds(props, 'call')
  const [direction, setDirection] = useTyped<'in' | 'out'>(typed, 'direction', 'out')
  const [outcome, setOutcome] = useTyped<(typeof OUTCOMES)[number]>(typed, 'outcome', 'reached')
  const [minutes, setMinutes] = useTyped<string>(typed, 'minutes', '')
  const [text, setText] = useTyped<string>(typed, 'text', '')
  const [next, setNext] = useTyped<string>(typed, 'next', '')
  const task = useTask(next, context.now)

  const save = saving(async () => {
    const about = aboutOf(props)
    const length = Number.parseInt(minutes, 10)
    const call = { ...about, direction, outcome, text: text.trim(), ...(length > 0 && { minutes: length }) }
    const planned =
      next.trim() === ''
        ? null
        : await settle(context, addTask(context, { ...about, ...task.parsed }), { icon: 'task' })
    return settle(context, logCall(context, { ...call, ...(planned && { deed: planned.id }) }), { icon: 'call' })
  })

  const label = t('composer.call')
  return (
    <ComposerBox label={label} saveLabel={label} saveKeys="enter" onSave={save} onClose={onClose} onCancel={cancel}>
      <div class="r-composer-row">
        <span class="r-composer-direction">
          <Segmented
            label={activityLabel('direction')}
            value={direction}
            options={DIRECTIONS.map(({ value, icon }) => ({
              value,
              icon,
              label: optionLabel(activity.labels, 'direction', value),
            }))}
            onChange={setDirection}
          />
        </span>
        <Segmented
          label={activityLabel('outcome')}
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: optionLabel(activity.labels, 'outcome', value) }))}
          onChange={setOutcome}
        />
      </div>
      <TextArea
        label={t('composer.said')}
        hideLabel
        placeholder={t('composer.said')}
        value={text}
        onInput={setText}
        onSave={save}
        onCancel={onClose}
        oneLine
        rows={2}
        autoFocus
      />
      <div class="r-composer-row">
        <span class="r-composer-grow">
          <Field
            label={t('composer.nextstep')}
            labelPlace="hidden"
            placeholder={t('composer.nextstep')}
            icon="task"
            value={next}
            onInput={setNext}
            onEnter={save}
          />
        </span>
        <span class="r-composer-minutes">
          <Field
            label={t('composer.minutes')}
            labelPlace="hidden"
            placeholder={t('composer.min')}
            inputMode="numeric"
            value={minutes}
            onInput={setMinutes}
            onEnter={save}
          />
        </span>
      </div>
      <TaskChips task={task} now={context.now()} />
    </ComposerBox>
  )
}

function activityLabel(name: 'direction' | 'outcome'): string {
  return t(name === 'direction' ? 'composer.direction' : 'composer.outcome')
}
