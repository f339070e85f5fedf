import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '#shared/lib/result.ts'

export type ServeOptions = {
  /** Where rows, the set-up code and the practice browser's profile are kept. */
  readonly dataDir: string
  /** The server's port; the practice pages take the next one. */
  readonly port: number
  readonly browser: boolean
}

export const usage = `npm start -- [--port 8787] [--data .sidecard] [--no-browser]`

/** Reads the arguments of `npm start`; the detail of a failure is a sentence for the person. */
export function readServeOptions(args: readonly string[]): Result<ServeOptions, 'bad-argument'> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        data: { type: 'string', default: '.sidecard' },
        'no-browser': { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65_534) {
      return fail('bad-argument', `--port must be a whole number from 1 to 65534, not "${values.port}".`)
    }
    return ok({ dataDir: values.data, port, browser: !values['no-browser'] })
  } catch (error) {
    // parseArgs throws a sentence that names the argument.
    return fail('bad-argument', error instanceof Error ? error.message : undefined)
  }
}
