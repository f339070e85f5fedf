import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { must } from '#shared/lib/must.ts'

export type Supervised = {
  readonly pid: number
  /** What it has written so far, both streams, for the message when it does not come up. */
  output(): string
  /** Resolves with the exit code, or null when a signal ended it. */
  readonly exited: Promise<number | null>
  /** Ends the whole process group and resolves when it is gone. */
  stop(): Promise<void>
}

export type SuperviseOptions = {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds between the polite and the final signal. */
  readonly grace?: number
}

// The shell holds the read end of a pipe from us. When we end, however we end, the pipe closes and the group is
// told to go: no daemon can outlive the run that started it.
// The shell itself outwaits the signal, so that it collects the command instead of leaving a zombie.
const guard = `exec 3<&0; (cat <&3 >/dev/null; kill -TERM 0) & trap : TERM
"$@" </dev/null 3<&-; code=$?
trap "" TERM; kill -TERM 0; exit $code`

/** Starts a command in a process group of its own that cannot outlive this process. */
export function supervise(command: string, args: readonly string[], options: SuperviseOptions = {}): Supervised {
  const child = spawn('sh', ['-c', guard, 'sh', command, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const pid = must(child.pid, 'process id')
  let text = ''
  const keep = (chunk: Buffer) => void (text = (text + chunk.toString()).slice(-20_000))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  // A group that is already gone closes the pipe under us.
  child.stdin.on('error', () => undefined)
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => resolve(code))
    child.on('error', () => resolve(null))
  })
  return { pid, output: () => text, exited, stop: () => stopGroup(pid, exited, options.grace ?? 5000) }
}

async function stopGroup(pid: number, exited: Promise<unknown>, grace: number) {
  signalGroup(pid, 'SIGTERM')
  await Promise.race([exited, delay(grace, undefined, { ref: false })])
  // Whatever has not gone by now (a worker of the command, or the command itself) goes without being asked.
  signalGroup(pid, 'SIGKILL')
  await exited
}

function signalGroup(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(-pid, signal)
  } catch {
    // ESRCH: everyone has gone, which is what we want.
  }
}
