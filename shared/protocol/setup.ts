import * as z from 'zod/mini'
import { idSchema } from './change.ts'
import { defineEndpoint } from './endpoint.ts'
import { joinedSchema, newDeviceSchema } from './session.ts'

/** The first person of an empty server becomes its owner, with the set-up code that the server's operator was shown. */
export const setup = defineEndpoint({
  path: '/session/setup',
  access: 'anyone',
  input: z.object({
    code: z.string().check(z.maxLength(64)),
    workspace: idSchema,
    workspaceName: z.string().check(z.minLength(1), z.maxLength(100)),
    memberName: z.string().check(z.minLength(1), z.maxLength(100)),
    device: newDeviceSchema,
  }),
  output: joinedSchema,
})
