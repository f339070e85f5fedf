import { useState } from 'preact/hooks'
import { parseTask, type ParsedTask } from '../../../commands/natural-task.ts'
import { task as taskEntity } from '#shared/entities/task/task.ts'
import { optionLabel } from '../../field/field-words.ts'
import { formatDate } from '../../i18n/formats.ts'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/t.ts'
import { Chip } from '../../kit/chip.tsx'

/** A task as typed and as understood. What a person takes away stays words of the title. */
export type TypedTask = { readonly parsed: ParsedTask; readonly drop: () => void }

export function useTask(text: string, now: () => number): TypedTask {
  const [plain, setPlain] = useState<string | null>(null)
  const isPlain = plain !== null && text.startsWith(plain)
  return { parsed: isPlain ? { title: text.trim() } : parseTask(text, locale.value, now()), drop: () => setPlain(text) }
}

/** What was understood of the words: day, time, priority. */
export function TaskChips({ task: { parsed, drop }, now }: { readonly task: TypedTask; readonly now: number }) {
  const { due, dueTime, priority } = parsed
  if (!due && !dueTime && !priority) return null
  const when = [due && formatDate(due, now), dueTime].filter(Boolean).join(t('list.comma'))
  return (
    <div class="r-composer-row">
      {when !== '' && (
        <Chip
          tone="outline"
          icon="meeting"
          label={when}
          onRemove={drop}
          removeLabel={t('field.remove', { value: when })}
        />
      )}
      {priority && (
        <Chip
          tone="outline"
          icon="flag"
          label={optionLabel(taskEntity.labels, 'priority', priority)}
          onRemove={drop}
          removeLabel={t('field.remove', { value: optionLabel(taskEntity.labels, 'priority', priority) })}
        />
      )}
    </div>
  )
}
