import * as z from 'zod/mini'
import type { MailView } from '#shared/clip/mail-view.ts'
import { MAX_NAME, MAX_PEOPLE } from '#shared/lib/limits.ts'

// What content scripts hand over is a hostile page's text: counts and lengths are capped at the door.
const MAX_BODY = 2_000_000
const MAX_MESSAGES = 200
const MAX_LINE = 2_000
/** Addresses hold searches and state, and a key holds two ids: each longer than a line. */
const MAX_LONG = 16_000

const line = z.string().check(z.maxLength(MAX_LINE))
const long = z.string().check(z.maxLength(MAX_LONG))
const addressSchema = z.object({
  name: z.string().check(z.maxLength(MAX_NAME)),
  address: z.string().check(z.maxLength(320)),
})
const addressesSchema = z.array(addressSchema).check(z.maxLength(MAX_PEOPLE))

const messageSchema = z.object({
  via: z.enum(['raw', 'dom', 'header-block', 'selection']),
  confidence: z.number(),
  messageId: line,
  from: addressesSchema,
  to: addressesSchema,
  cc: addressesSchema,
  bcc: addressesSchema,
  date: line,
  text: z.string().check(z.maxLength(MAX_BODY)),
  html: z.string().check(z.maxLength(MAX_BODY)),
  attachments: z
    .array(z.object({ name: line, type: line, size: z.optional(z.number()) }))
    .check(z.maxLength(MAX_PEOPLE)),
  isClipped: z.optional(z.literal(true)),
  rawUrl: z.optional(long),
})

export const mailViewSchema = z.object({
  provider: z.string().check(z.maxLength(64)),
  adapterVersion: z.number(),
  key: long,
  url: long,
  threadId: line,
  subject: line,
  own: z.optional(line),
  messages: z.array(messageSchema).check(z.maxLength(MAX_MESSAGES)),
  missed: z.array(line).check(z.maxLength(50)),
})

export const captureSchema = z.nullable(mailViewSchema) as unknown as z.ZodMiniType<MailView | null>
export const nothingSchema = z.null()
export const nudgeSchema = z.object({ isUrgent: z.boolean() })
export const snapshotRequestSchema = z.object({ tabId: z.number() })
