/** A task as it was said: `due` is `YYYY-MM-DD`, `dueTime` is `HH:MM`. */
export type ParsedTask = { readonly title: string; readonly due?: string; readonly dueTime?: string; readonly priority?: 'high' | 'normal' | 'low' }

export function parseTask(text: string, _locale: string, _now: number): ParsedTask {
  return { title: text.trim() }
}
