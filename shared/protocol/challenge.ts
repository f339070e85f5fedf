import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'

/** A device asks for something to sign. An unknown device gets a challenge too: nothing tells them apart here. */
export const challenge = defineEndpoint({
  path: '/session/challenge',
  access: 'anyone',
  input: z.object({ device: idSchema }),
  output: z.object({ challenge: z.string(), serverTime: z.number() }),
})
