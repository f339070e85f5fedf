import { parseMailbox } from '../address-list.ts'
import { readSignature } from '../signature.ts'
import type { Address } from '../types.ts'

/** One signature and what it says, each field as a sorted list of values. */
export type SignatureCase = { region: string; sender?: Address; lines: string[]; want: Record<string, string[]> }

export const FIELDS = ['name', 'title', 'org', 'phone', 'email'] as const

/** Reads a list of cases. */
export function readSignatureCases(list: string): SignatureCase[] {
  return list
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.trimEnd().split('\n')
      const [region = '', mailbox = ''] = head.split(' | ')
      const sender = parseMailbox(mailbox)
      const want: Record<string, string[]> = {}
      for (const line of rest) {
        const found = /^=(\w+) (.+)$/.exec(line)
        if (found) (want[found[1] ?? ''] ??= []).push(found[2] ?? '')
      }
      return { region, lines: rest.filter((line) => !/^=\w/.test(line)), want, ...(sender && { sender }) }
    })
}

/** The fields that the engine reads below a reply of one line. */
export function readFields(one: SignatureCase): { fields: Record<string, string[]>; lines: number } {
  const text = `${'The files are attached, please have a look.'}\n\n${one.lines.join('\n')}`
  const { person, company, signatureLines } = readSignature(
    { text },
    { region: one.region, ...(one.sender && { sender: one.sender }) },
  )
  const org = person?.org?.value ?? company?.name.value
  const given = person === null ? [] : person.phones.map(({ value }) => value)
  const phones = [...given, ...(company?.phones.map(({ value }) => value) ?? [])]
  return {
    fields: {
      name: person?.name ? [person.name.value.full] : [],
      title: person?.title ? [person.title.value] : [],
      org: org === undefined ? [] : [org],
      phone: [...new Set(phones.map(({ e164, ext }) => (ext === undefined ? e164 : `${e164};${ext}`)))],
      email: person?.emails.map(({ value }) => value) ?? [],
    },
    lines: signatureLines.length,
  }
}

/** Degrees and forms of address may stand in the full name as written. Of one field: right, found and wanted. A mail address that only the header gives is neither right nor wrong. */
export function countField(
  field: string,
  got: readonly string[],
  want: readonly string[],
  sender = '',
): [number, number, number] {
  const found = field === 'email' ? got.filter((value) => want.includes(value) || value !== sender) : got
  const isRight = (value: string): boolean =>
    want.includes(value) || (field === 'name' && want.some((name) => value.includes(name)))
  return [found.filter(isRight).length, found.length, want.length]
}
