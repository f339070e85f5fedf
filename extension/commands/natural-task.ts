import { readDue, type Due } from './natural-due.ts'

/** A task as it was said: `due` is `YYYY-MM-DD`, `dueTime` is `HH:MM`. */
export type ParsedTask = {
  readonly title: string
  readonly due?: string
  readonly dueTime?: string
  readonly priority?: 'high' | 'normal' | 'low'
}

const PRIORITIES: readonly (readonly [RegExp, NonNullable<ParsedTask['priority']>])[] = [
  [
    /(?:^|\s)!(?:high|高|1)(?=\s|$)|(?:^|\s)!!+(?=\s|$)|(?:高优先级|高優先級|紧急|緊急|urgent)(?=[\s,，:：]|$)/iu,
    'high',
  ],
  [/(?:^|\s)!(?:normal|普通|2)(?=\s|$)/iu, 'normal'],
  [/(?:^|\s)!(?:low|低|3)(?=\s|$)|(?:低优先级|低優先級)(?=[\s,，:：]|$)/iu, 'low'],
]

/**
 * Reads what a person typed into one line: a day, a time and a priority in English or Chinese, wherever they stand; the rest
 * is the title. `12/3` is the third of December, in British locales the twelfth of March. Days lie ahead of `now`.
 */
export function parseTask(text: string, locale: string, now: number): ParsedTask {
  const priority = PRIORITIES.find(([pattern]) => pattern.test(text))
  const rest = priority ? text.replace(priority[0], ' ') : text
  const { due, dueTime, left }: Due = readDue(rest, locale, now)
  const title = tidy(left)
  return {
    title: title === '' ? tidy(rest) : title,
    ...(due && { due }),
    ...(dueTime && { dueTime }),
    ...(priority && { priority: priority[1] }),
  }
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/^[\s,，:：;；]+|[\s,，:：;；]+$/gu, '')
}
