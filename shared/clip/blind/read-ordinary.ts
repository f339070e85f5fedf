import { parseMailbox } from '../address-list.ts'
import { readSignature } from '../signature.ts'
import { splitReply } from '../reply.ts'
import type { Address } from '../types.ts'
import { countField } from './read-signatures.ts'
import { isExactReply, signatureCounts } from './read-replies.ts'

/**
 * One case: "### what | region | sender" opens it; then come the lines of the body. A line "@R", "@V", "@S", "@N", "@Q address" or
 * "@F address" says what follows: reply, sign-off, signature, noise, history, forwarded mail; a body begins as reply. After "@H"
 * comes the markup of a body in HTML, and the parts below it only say what it holds. Lines "=key value" give the fields.
 */
export type OrdinaryCase = {
  what: string
  region: string
  sender?: Address
  body: { text: string } | { html: string }
  reply: string
  signature: string[]
  free: string[]
  quotedFrom: string
  forwardedFrom: string
  want: Record<string, string[]>
}

/** What one case came to: each part on its own, and the words that tell a reader what was found instead. */
export type OrdinaryOutcome = {
  what: string
  reply: boolean
  lines: readonly [right: number, found: number, wanted: number]
  from: boolean
  fields: string[]
  found: string
}

/** Reads a list of cases. */
export function readOrdinary(list: string): OrdinaryCase[] {
  return list
    .split(/^### /m)
    .slice(1)
    .map((block) => readCase(block.replace(/\n$/, '').split('\n')))
}

/** True when the reply, each line of the signature, the writer of the history and every field came out as wanted. */
export function isWhole({ reply, lines: [right, found, wanted], from, fields }: OrdinaryOutcome): boolean {
  return reply && right === found && right === wanted && from && fields.length === 0
}

/** Reads the body of a case as the product does and holds it against what is wanted. */
export function checkOrdinary(one: OrdinaryCase): OrdinaryOutcome {
  const got = splitReply(one.body, one.sender)
  const lines = signatureCounts(got, one.signature, one.free)
  const from =
    one.forwardedFrom === ''
      ? one.quotedFrom === '' || got.quotedFrom?.address === one.quotedFrom
      : got.forwarded?.from?.address === one.forwardedFrom
  const fields = readFields(one)
  const wrong = Object.entries(one.want).flatMap(([key, want]) => {
    const [right, found, wanted] = countField(key, fields[key] ?? [], want, one.sender?.address)
    return right === found && right === wanted ? [] : [`${key}: ${fields[key]?.join(', ')} for ${want.join(', ')}`]
  })
  const found = [got.reply, got.valediction, got.signature, got.quotedFrom ?? got.forwarded?.from]
  return {
    what: one.what,
    reply: isExactReply(got, one.reply),
    lines,
    from,
    fields: wrong,
    found: JSON.stringify(found),
  }
}

function readCase([head = '', ...lines]: string[]): OrdinaryCase {
  const [what = '', region = '', mailbox = ''] = head.split(' | ')
  const sender = parseMailbox(mailbox)
  const parts: Record<string, string[]> = { R: [], V: [], S: [], N: [], Q: [], F: [], H: [] }
  const from: Record<string, string> = {}
  const want: Record<string, string[]> = {}
  const text: string[] = []
  let part = 'R'
  for (const line of lines) {
    const mark = /^@([RVSNQFH])(?: (\S+))?$/.exec(line)
    const field = /^=([a-z]+) (.+)$/.exec(line)
    if (mark) {
      part = mark[1] ?? 'R'
      if (mark[2] !== undefined) from[part] ??= mark[2]
    } else if (field) (want[field[1] ?? ''] ??= []).push(field[2] ?? '')
    else {
      text.push(line)
      parts[part]?.push(line)
    }
  }
  const html = (parts['H'] ?? []).join('\n')
  return {
    what,
    region,
    ...(sender && { sender }),
    body: html === '' ? { text: text.join('\n') } : { html },
    reply: (parts['R'] ?? []).join('\n'),
    signature: parts['S'] ?? [],
    free: [...(parts['V'] ?? []), ...(parts['N'] ?? [])],
    quotedFrom: from['Q'] ?? '',
    forwardedFrom: from['F'] ?? '',
    want,
  }
}

function readFields(one: OrdinaryCase): Record<string, string[]> {
  const { person, company } = readSignature(one.body, {
    region: one.region,
    ...(one.sender && { sender: one.sender }),
  })
  const phones = [...(person?.phones ?? []), ...(company?.phones ?? [])].map(({ value }) => value)
  const urls = [...(person?.urls ?? []), ...(company?.urls ?? [])].map(({ value }) => bareUrl(value))
  const org = person?.org?.value ?? company?.name.value
  return {
    name: person?.name ? [person.name.value.full] : [],
    title: person?.title ? [person.title.value] : [],
    dept: person?.dept ? [person.dept.value] : [],
    org: org === undefined ? [] : [org],
    phone: [...new Set(phones.map(({ e164, ext }) => (ext === undefined ? e164 : `${e164};${ext}`)))],
    email: person?.emails.map(({ value }) => value) ?? [],
    url: [...new Set(urls)],
    handle: person?.handles.map(({ value }) => `${value.kind}:${value.id}`) ?? [],
  }
}

function bareUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}
