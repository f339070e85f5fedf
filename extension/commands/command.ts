import type { Result } from '#shared/lib/result.ts'
import type { Action } from '../store/action.ts'
import type { SidecardDatabase } from '../store/database.ts'
import type { WriteFault } from '../store/write.ts'

/** What a command works on. `now` is the device's wall clock, epoch milliseconds. */
export type CommandContext = { readonly db: SidecardDatabase; readonly now: () => number }

/** Why a command did nothing: `invalid` the person corrects, `not-found` the thing is gone, the others are the store's. */
export type CommandFault = WriteFault | 'not-found'

/** One thing a person can do. `label` is an i18n key, `icon` a lucide name, `shortcut` as the palette shows it. */
export type Command<Input, Output = Action> = {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly shortcut?: string
  run(context: CommandContext, input: Input): Promise<Result<Output, CommandFault>>
}
