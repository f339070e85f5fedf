import * as z from 'zod/mini'

const nameSchema = z.string().check(z.minLength(1), z.maxLength(100))

/** A P-256 public key as JWK coordinates; its private half never leaves the device. */
export const publicKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().check(z.maxLength(64)),
  y: z.string().check(z.maxLength(64)),
})
export type PublicKey = z.infer<typeof publicKeySchema>

/** What a device says of itself when it joins. */
export const newDeviceSchema = z.object({ name: nameSchema, key: publicKeySchema })
export type NewDevice = z.infer<typeof newDeviceSchema>

/** An access token and when it ends, epoch milliseconds by the server's clock. */
export const accessSchema = z.object({ token: z.string(), expiresAt: z.number(), serverTime: z.number() })
export type Access = z.infer<typeof accessSchema>

export const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['owner', 'admin', 'manager', 'member', 'viewer']),
})
export type Member = z.infer<typeof memberSchema>

/** What a device needs to know after it joined. */
export const joinedSchema = z.object({
  workspace: z.string(),
  workspaceName: z.string(),
  member: memberSchema,
  device: z.string(),
  access: accessSchema,
})
export type Joined = z.infer<typeof joinedSchema>
