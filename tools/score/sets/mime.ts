import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMail } from '#shared/clip/mime.ts'
import type { Address } from '#shared/clip/types.ts'
import { readJson } from '../corpus.ts'
import { type Case, type Measure, share } from '../measure.ts'
import { fold } from '../text.ts'

export async function measureMime(folder: string): Promise<readonly Measure[]> {
  const cases: Case[] = []
  for (const [file, gold] of Object.entries(
    readJson<Record<string, Record<string, unknown>>>(folder, 'expected.json'),
  )) {
    const read = await readMail(readFileSync(join(folder, file)))
    for (const [key, want] of Object.entries(gold)) {
      const ok = read.ok && isSameField(read.value.message, key, want)
      cases.push({ id: `${file} ${read.ok ? key : read.kind}`, ok })
    }
  }
  return share('mime', 'fields exact', cases)
}

/** Mails in the charsets of Chinese and Japanese mailers. */
export async function measureCharsets(folder: string): Promise<readonly Measure[]> {
  type Gold = { subject: string; from: Address; text: string }
  const cases: Case[] = []
  for (const [file, gold] of Object.entries(readJson<Record<string, Gold>>(folder, 'expected.json'))) {
    const read = await readMail(readFileSync(join(folder, file)))
    const message = read.ok ? read.value.message : null
    const ok =
      message?.subject === gold.subject &&
      message.from[0]?.name === gold.from.name &&
      fold(message.text) === fold(gold.text)
    cases.push({ id: file, ok, language: languageOfFile(file) })
  }
  return share('zh-mail/charset', 'all exact', cases)
}

function languageOfFile(file: string): string {
  if (/iso-?2022-?jp|jis/i.test(file)) return 'ja'
  return /big5|hant|tw/i.test(file) ? 'zh-Hant' : 'zh-Hans'
}

function isSameField(message: object, key: string, want: unknown): boolean {
  const got: unknown = Reflect.get(message, key === 'textStartsWith' ? 'text' : key)
  if (Array.isArray(want)) return mailboxes(got) === mailboxes(want)
  const [value, wanted] = [got, want].map((text) => fold(typeof text === 'string' ? text : '')) as [string, string]
  return key === 'textStartsWith' ? value.startsWith(wanted) : value === wanted
}

function mailboxes(list: unknown): string {
  if (!Array.isArray(list)) return ''
  return (list as Address[]).map(({ name, address }) => `${fold(name)} <${address.toLowerCase()}>`).join(', ')
}
