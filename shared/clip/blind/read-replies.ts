import { splitReply } from '../reply.ts'
import type { Address, Reply } from '../types.ts'
import { parseMailbox } from '../address-list.ts'

/**
 * One case of a list: "### what | sender" opens it; then come the lines of the body, and a line "@R", "@S", "@N", "@Q address"
 * or "@F address" says what follows: reply, signature, noise, history, forwarded mail. A body begins as reply.
 */
export type ReplyCase = {
  what: string
  text: string
  sender?: Address
  reply: string
  signature: string[]
  noise: string[]
  quotedFrom: string
  forwardedFrom: string
}

/** An HTML body: what it is, the markup, the reply, the signature lines, and who is quoted or forwarded ('' = not told). */
export type HtmlReply = readonly [what: string, html: string, reply: string, signature: readonly string[], from: string]

/** Reads a list of cases. */
export function readReplies(list: string): ReplyCase[] {
  return list
    .split(/^### /m)
    .slice(1)
    .map((block) => readCase(block.split('\n')))
}

function readCase([head = '', ...lines]: string[]): ReplyCase {
  const [what = '', mailbox] = head.split(' | ')
  const sender = mailbox === undefined ? null : parseMailbox(mailbox)
  const parts: Record<string, string[]> = { R: [], S: [], N: [], Q: [], F: [] }
  const from: Record<string, string> = {}
  const body: string[] = []
  let part = 'R'
  for (const line of lines) {
    const mark = /^@([RSNQF])(?: (\S+))?$/.exec(line)
    if (mark) {
      part = mark[1] ?? 'R'
      if (mark[2] !== undefined) from[part] ??= mark[2]
      continue
    }
    body.push(line)
    parts[part]?.push(line)
  }
  return {
    what,
    text: body.join('\n'),
    ...(sender && { sender }),
    reply: (parts['R'] ?? []).join('\n'),
    signature: filled(parts['S'] ?? []),
    noise: filled(parts['N'] ?? []),
    quotedFrom: from['Q'] ?? '',
    forwardedFrom: from['F'] ?? '',
  }
}

/** True when the reply is the expected one, with or without the sign-off. */
export function isExactReply(got: Reply, want: string): boolean {
  const reply = squeeze(got.reply)
  return reply === squeeze(want) || reply === squeeze(want + got.valediction.join(''))
}

/** F1 counts of signature lines; noise may be in or out. */
export function signatureCounts(
  got: Reply,
  want: readonly string[],
  noise: readonly string[] = [],
): [number, number, number] {
  const free = new Set(noise.map(squeeze))
  const found = got.signature.map(squeeze).filter((line) => /[\p{L}\p{N}]/u.test(line) && !free.has(line))
  const gold = new Set(want.map(squeeze).filter((line) => /[\p{L}\p{N}]/u.test(line)))
  return [found.filter((line) => gold.has(line)).length, found.length, gold.size]
}

/** What failed, for the reader of a test: wanted against found. */
export function checkReply(one: ReplyCase): { what: string; ok: boolean; from: boolean; got: Reply } {
  const got = splitReply({ text: one.text }, one.sender)
  const from =
    one.forwardedFrom === ''
      ? one.quotedFrom === '' || got.quotedFrom?.address === one.quotedFrom
      : got.forwarded?.from?.address === one.forwardedFrom
  return { what: one.what, ok: isExactReply(got, one.reply), from, got }
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200e\u200f\u202a-\u202e\ufeff]/g, '')
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
