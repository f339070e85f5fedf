import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.ts'

const onWindows = process.platform === 'win32'

export type CommandOptions = {
  readonly env?: Readonly<Record<string, string>>
  /** Shows the output while it runs instead of keeping it for a failure. */
  readonly live?: boolean
  readonly signal?: AbortSignal
}

export type CommandResult = { readonly ok: boolean; readonly output: string }

/** Runs a tool of node_modules or of the system in the repository, on the project's own Node. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const child = spawn(command, args, {
    cwd: root,
    env: {
      ...process.env,
      ...options.env,
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    },
    stdio: ['ignore', options.live ? 'inherit' : 'pipe', options.live ? 'inherit' : 'pipe'],
    shell: onWindows,
    ...(options.signal && { signal: options.signal }),
  })
  let output = ''
  const keep = (chunk: Buffer) => void (output += chunk.toString())
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}
