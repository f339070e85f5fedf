// What capture yields. These shapes are also the output of the `clip` command, so they are a public contract.

/** Where a value was read, best first. */
export type Source =
  | 'header'
  | 'signature'
  | 'jsonld'
  | 'microdata'
  | 'rdfa'
  | 'mf2'
  | 'vcard'
  | 'link'
  | 'meta'
  | 'text'
  | 'selection'
  | 'derived'
  | 'typed'

/** Text that proves a value, as it stands in the material; `where` is a place a person can find (a selector, a line). */
export type Evidence = { source: Source; quote: string; where?: string }

/** A captured value with what supports it. `confidence` is 0 to 1. */
export type Field<T> = { value: T; confidence: number; evidence: Evidence[] }

export type NameOrder = 'family-first' | 'given-first' | 'unknown' | 'none'

/** A person's name; `full` is always as written. */
export type Name = {
  full: string
  family?: string
  given?: string
  middle?: string
  prefix?: string
  suffix?: string
  alias?: string
  order: NameOrder
}

export type PhoneKind = 'mobile' | 'work' | 'direct' | 'main' | 'home' | 'fax' | 'other'

/** A phone number; `e164` without extension, `raw` as written. */
export type Phone = { e164: string; ext?: string; kind: PhoneKind; raw: string }

export type HandleKind = 'wechat' | 'line' | 'qq' | 'skype' | 'whatsapp'
export type Handle = { kind: HandleKind; id: string }

export type Person = {
  confidence: number
  name?: Field<Name>
  title?: Field<string>
  dept?: Field<string>
  org?: Field<string>
  phones: Field<Phone>[]
  emails: Field<string>[]
  urls: Field<string>[]
  address?: Field<string>
  handles: Field<Handle>[]
}

export type Company = {
  confidence: number
  name: Field<string>
  phones: Field<Phone>[]
  emails: Field<string>[]
  urls: Field<string>[]
  address?: Field<string>
}

/** A mailbox: display name (may be empty) and address (lower-cased). */
export type Address = { name: string; address: string }

export type Forwarded = { from?: Address; to: Address[]; date?: string; subject?: string; text: string }

/**
 * A mail body told apart. `visible` is all that is not quoted. `inContext` is the reply with the passages that it answers, each above its
 * answer behind "> "; absent when the reply answers none of them in place.
 */
export type Reply = {
  reply: string
  signature: string[]
  valediction: string[]
  device: string[]
  quoted: string
  visible: string
  inContext?: string
  quotedFrom?: Address
  forwarded?: Forwarded
}

export type Automatic = null | 'newsletter' | 'no-reply' | 'bounce' | 'calendar' | 'auto-reply'
export type Via = 'raw' | 'dom' | 'header-block' | 'selection'
export type Attachment = { name: string; type: string; size?: number }

/** One mail, however it was read. `date` is ISO 8601 in UTC when the zone is known, else the text as shown. */
export type Message = {
  via: Via
  confidence: number
  messageId?: string
  threadId?: string
  subject: string
  date?: string
  own?: string
  from: Address[]
  to: Address[]
  cc: Address[]
  bcc: Address[]
  replyTo: Address[]
  automatic: Automatic
  text: string
  attachments: Attachment[]
  body: Reply
}

/** Why something could not be read. */
export type ClipError = 'unreadable' | 'too-large' | 'unsupported' | 'empty'
