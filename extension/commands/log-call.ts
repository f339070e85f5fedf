import { addActivity, type ActivityInput } from './add-activity.ts'
import type { Command } from './command.ts'

export type LogCallInput = ActivityInput & {
  readonly minutes?: number
  readonly direction?: 'in' | 'out'
  readonly outcome?: 'reached' | 'no-answer' | 'voicemail'
}

/** Keeps that a call happened. */
export const logCall: Command<LogCallInput> = {
  id: 'log-call',
  label: 'command.logCall',
  icon: 'phone',
  shortcut: 'L',
  run: (context, { minutes, direction = 'out', outcome = 'reached', ...input }) =>
    addActivity(
      context,
      input,
      { type: 'call', direction, outcome, ...(minutes !== undefined && { minutes }) },
      'toast.call',
    ),
}
