import type { z } from 'zod/mini'
import { fail, type Result } from '#shared/lib/result.ts'
import type { ErrorKind } from '#shared/protocol/error-kind.ts'
import type { Joined } from '#shared/protocol/session.ts'
import { setup } from '#shared/protocol/setup.ts'
import { guardGuess } from '../auth/attempts.ts'
import { normaliseCode } from '../auth/codes.ts'
import { admitDevice } from '../auth/devices.ts'
import { isSameText } from '../auth/digest.ts'
import { foundWorkspace } from '../auth/owner.ts'
import { d1Port } from '../db/d1-port.ts'
import type { Call } from '../http/call.ts'
import { openRoute } from '../http/route.ts'

export const setupRoute = openRoute(setup, answerSetup)

/** A server without a set-up code refuses every code: it cannot be taken over before its operator chose one. */
async function answerSetup(
  input: z.output<typeof setup.input>,
  { env, now, random, network }: Call,
): Promise<Result<Joined, ErrorKind>> {
  const port = d1Port(env.DB)
  const device = await admitDevice(input.device, now, random)
  if (!device.ok) return device
  return guardGuess(port, { kind: 'setup', network, now }, async () => {
    const isRight = await isSameText(normaliseCode(input.code), normaliseCode(env.SETUP_CODE ?? ''))
    if (!isRight || !env.SETUP_CODE) return fail('wrong-code')
    return foundWorkspace(port, { ...input, device: device.value }, now, random)
  })
}
