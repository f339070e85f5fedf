import * as z from 'zod/mini'
import { MAX_FIELDS, MAX_NAME, MAX_PEOPLE } from '#shared/lib/limits.ts'

// The shapes of `shared/clip/types.ts` with the caps that capture promises, as a judge of what the readers give.

const SOURCES = [
  'header',
  'signature',
  'jsonld',
  'microdata',
  'rdfa',
  'mf2',
  'vcard',
  'link',
  'meta',
  'text',
  'selection',
  'derived',
  'typed',
] as const

const share = z.number().check(z.minimum(0), z.maximum(1))
const short = z.string().check(z.maxLength(MAX_NAME))
const line = z.string().check(z.maxLength(2_000))
const evidence = z.strictObject({
  source: z.enum(SOURCES),
  quote: z.string().check(z.maxLength(20_000)),
  where: z.optional(z.string()),
})

function field<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({ value, confidence: share, evidence: z.array(evidence).check(z.maxLength(200)) })
}

function fields<Value extends z.ZodMiniType>(value: Value) {
  return z.array(field(value)).check(z.maxLength(MAX_FIELDS))
}

const name = z.strictObject({
  full: short,
  family: z.optional(short),
  given: z.optional(short),
  middle: z.optional(short),
  prefix: z.optional(short),
  suffix: z.optional(short),
  alias: z.optional(short),
  order: z.enum(['family-first', 'given-first', 'unknown', 'none']),
})
export const parsedNameShape = z.extend(name, {
  full: z.string(),
  title: z.optional(z.string()),
  dept: z.optional(z.string()),
})
export const phoneShape = z.strictObject({
  e164: z.string().check(z.regex(/^\+?[\d*#]{2,40}$/u)),
  ext: z.optional(z.string().check(z.maxLength(20))),
  kind: z.enum(['mobile', 'work', 'direct', 'main', 'home', 'fax', 'other']),
  raw: z.string().check(z.maxLength(2_000)),
})
const safeLink = line.check(z.regex(/^(?:https?:\/\/|mailto:|tel:)/iu))
const handle = z.strictObject({ kind: z.enum(['wechat', 'line', 'qq', 'skype', 'whatsapp']), id: short })

export const personShape = z.strictObject({
  confidence: share,
  name: z.optional(field(name)),
  title: z.optional(field(line)),
  dept: z.optional(field(line)),
  org: z.optional(field(line)),
  phones: fields(phoneShape),
  emails: fields(z.string().check(z.maxLength(320))),
  urls: fields(safeLink),
  address: z.optional(field(line)),
  handles: fields(handle),
})
export const companyShape = z.strictObject({
  confidence: share,
  name: field(line),
  phones: fields(phoneShape),
  emails: fields(z.string().check(z.maxLength(320))),
  urls: fields(safeLink),
  address: z.optional(field(line)),
})

export const addressShape = z.strictObject({ name: line, address: z.string().check(z.maxLength(1_000)) })
const forwarded = z.strictObject({
  from: z.optional(addressShape),
  to: z.array(addressShape),
  date: z.optional(z.string()),
  subject: z.optional(z.string()),
  text: z.string(),
})
export const replyShape = z.strictObject({
  reply: z.string(),
  signature: z.array(z.string()),
  valediction: z.array(z.string()),
  device: z.array(z.string()),
  quoted: z.string(),
  visible: z.string(),
  inContext: z.optional(z.string()),
  quotedFrom: z.optional(addressShape),
  forwarded: z.optional(forwarded),
})
const attachment = z.strictObject({ name: z.string(), type: z.string(), size: z.optional(z.number()) })
const addresses = z.array(addressShape)

export const messageShape = z.strictObject({
  via: z.enum(['raw', 'dom', 'header-block', 'selection']),
  confidence: share,
  messageId: z.optional(z.string()),
  threadId: z.optional(z.string()),
  subject: z.string(),
  date: z.optional(z.string()),
  own: z.optional(z.string()),
  from: addresses,
  to: addresses,
  cc: addresses,
  bcc: addresses,
  replyTo: addresses,
  automatic: z.nullable(z.enum(['newsletter', 'no-reply', 'bounce', 'calendar', 'auto-reply'])),
  text: z.string(),
  attachments: z.array(attachment),
  body: replyShape,
})

export const peopleShape = z.object({
  people: z.array(personShape).check(z.maxLength(MAX_PEOPLE)),
  companies: z.array(companyShape).check(z.maxLength(MAX_PEOPLE)),
})
export const pageShape = z.extend(peopleShape, {
  url: z.string(),
  title: z.string(),
  lang: z.string(),
  selection: z.boolean(),
  warnings: z.array(z.string()),
  leftOut: z.array(z.object({ text: z.string(), reason: z.string() })).check(z.maxLength(1_000)),
})
export const signatureShape = z.object({
  person: z.nullable(personShape),
  company: z.nullable(companyShape),
  signatureLines: z.array(z.number()),
})

/** The first way in which a value breaks its shape, or null. */
export function breachOf(shape: z.ZodMiniType, value: unknown): string | null {
  const { success, error } = z.safeParse(shape, value)
  const issue = success ? undefined : error.issues[0]
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.message || issue.code}` : null
}
