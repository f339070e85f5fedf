import { splitReply } from '#shared/clip/reply.ts'
import { readSignature } from '#shared/clip/signature.ts'
import type { Address, Person } from '#shared/clip/types.ts'
import { readJson } from '../corpus.ts'
import { type Case, type Finding, found, type Measure, share } from '../measure.ts'
import { lineSet, squeeze } from '../text.ts'

type ChineseMail = {
  id: string
  lang: string
  type: string
  sender: { name: string; email: string }
  body: string
  expected: {
    reply: string
    signature: string[]
    valediction: string[]
    quoted: boolean
    quotedFrom?: { name: string; email: string }
    card: Card | null
  }
}

type Card = {
  name?: { full: string }
  title?: string
  dept?: string
  org?: string
  phones?: { e164: string; ext?: string }[]
  emails?: string[]
  address?: string
  url?: string
  wechat?: string
}

export function measureChineseMails(folder: string): readonly Measure[] {
  const [replies, lines, from]: [Case[], Case[], Case[]] = [[], [], []]
  const cards: Finding[] = []
  for (const { id, lang: language, type, sender: writer, body: text, expected } of readJson<ChineseMail[]>(
    folder,
    'mails.json',
  )) {
    const sender: Address = { name: writer.name, address: writer.email }
    const body = type === 'html' ? { html: text } : { text }
    const reply = splitReply(body, sender)
    const golds = [expected.reply, expected.reply + expected.valediction.join('')].map(squeeze)
    replies.push({ id, language, ok: golds.includes(squeeze(reply.reply)) })
    lines.push({ id, language, ok: lineSet(reply.signature.join('\n')) === lineSet(expected.signature.join('\n')) })
    const isWriter =
      (reply.quotedFrom?.address ?? '') === (expected.quotedFrom?.email ?? '') &&
      (reply.quotedFrom?.name ?? '') === (expected.quotedFrom?.name ?? '')
    from.push({ id, language, ok: isWriter && (reply.quoted !== '') === expected.quoted })
    cards.push({ file: id, language, fields: { 'card fields': cardFields(body, sender, expected.card) } })
  }
  return [
    ...share('zh-mail', 'reply exact', replies),
    ...share('zh-mail', 'signature lines exact', lines),
    ...share('zh-mail', 'quoted sender', from),
    ...found('zh-mail', cards),
  ]
}

function cardFields(
  body: { html: string } | { text: string },
  sender: Address,
  card: Card | null,
): Finding['fields'][string] {
  const { person } = readSignature(body, { sender })
  const gold = card ? fieldsOfCard(card) : []
  // The header gives the address when the signature has none: only addresses beyond the sender's count as read.
  const shown = (person ? fieldsOfPerson(person) : []).filter(
    (field) => field !== `email ${sender.address}` || gold.includes(field),
  )
  return { shown, gold }
}

function fieldsOfCard(card: Card): readonly string[] {
  const single = { ...card, name: card.name?.full, url: card.url?.replace(/^https?:\/\//, '') }
  return [
    ...singleFields(single),
    ...(single.url ? [`url ${single.url}`] : []),
    ...(card.wechat ? [`wechat ${card.wechat}`] : []),
    ...(card.phones ?? []).map(phoneField),
    ...(card.emails ?? []).map((email) => `email ${email}`),
  ]
}

function fieldsOfPerson(person: Person): readonly string[] {
  return [
    ...singleFields({
      name: person.name?.value.full,
      title: person.title?.value,
      dept: person.dept?.value,
      org: person.org?.value,
      address: person.address?.value,
    }),
    ...person.urls.map(({ value }) => `url ${value.replace(/^https?:\/\//, '').replace(/\/$/, '')}`),
    ...person.handles.filter(({ value }) => value.kind === 'wechat').map(({ value }) => `wechat ${value.id}`),
    ...person.phones.map(({ value }) => phoneField(value)),
    ...person.emails.map(({ value }) => `email ${value}`),
  ]
}

type SingleFields = { readonly [field in 'name' | 'title' | 'dept' | 'org' | 'address']?: string | undefined }

function singleFields(card: SingleFields): readonly string[] {
  const names = ['name', 'title', 'dept', 'org', 'address'] as const
  return names.flatMap((name) => (card[name] ? [`${name} ${squeeze(card[name])}`] : []))
}

function phoneField({ e164, ext }: { readonly e164: string; readonly ext?: string | undefined }): string {
  return `phone ${e164}${ext ? `;${ext}` : ''}`
}
