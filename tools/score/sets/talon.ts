import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMailbox } from '#shared/clip/address-list.ts'
import { readMail } from '#shared/clip/mime.ts'
import { splitReply } from '#shared/clip/reply.ts'
import { readSignature } from '#shared/clip/signature.ts'
import { readJson, readText } from '../corpus.ts'
import { languageOfName } from '../languages.ts'
import { type Case, type Measure, share } from '../measure.ts'
import { textOfHtml } from '../same-reply.ts'
import { fold, lineSet, squeeze } from '../text.ts'

type TalonCase = {
  test: string
  kind: string
  input: string
  sender?: string | null
  expected?: string
  expected_signature?: string | null
}

export async function measureTalon(folder: string): Promise<readonly Measure[]> {
  const cases = readJson<TalonCase[]>(folder, 'cases.json')
  const casesOf = (kind: string, isRight: (one: TalonCase) => boolean): Case[] =>
    cases
      .filter((one) => one.kind === kind)
      .map((one) => ({ id: one.test, ok: isRight(one), language: languageOfName(one.test) }))
  const plain = casesOf(
    'plain',
    ({ input, expected = '' }) => fold(splitReply({ text: input }).visible) === fold(expected),
  )
  const html = casesOf('html', ({ input, expected = '' }) => isSameHtml(input, textOfHtml(expected)))
  const signatures = casesOf('signature', ({ input, sender, expected_signature }) =>
    hasSignature(input, sender ?? '', expected_signature ?? ''),
  )
  const files = await wholeFiles(folder)
  return [
    ...share('talon', 'plain visible exact', plain),
    ...share('talon', 'eml visible exact', files.eml),
    ...share('talon', 'html visible exact', [...html, ...files.html]),
    ...share('talon', 'signature lines exact', [...signatures, ...signedFiles(join(folder, 'signatures/stripped'))]),
  ]
}

async function wholeFiles(folder: string): Promise<{ readonly eml: readonly Case[]; readonly html: readonly Case[] }> {
  const [eml, html]: [Case[], Case[]] = [[], []]
  for (const [file, gold] of Object.entries(
    readJson<Record<string, string | { reply?: string }>>(folder, 'expected.json'),
  )) {
    const want = typeof gold === 'string' ? gold : (gold.reply ?? '')
    if (!file.endsWith('.eml')) {
      html.push({ id: file, ok: isSameHtml(readText(folder, file), want) })
      continue
    }
    const read = await readMail(readFileSync(join(folder, file)))
    const text = read.ok ? read.value.message.text : ''
    eml.push({ id: file, ok: read.ok && fold(splitReply({ text }).visible) === fold(want) })
  }
  return { eml, html }
}

function signedFiles(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('_body'))
    .map((id) => {
      const stem = id.replace(/_body$/, '')
      const gold = existsSync(join(folder, `${stem}_signature`)) ? readText(folder, `${stem}_signature`) : ''
      return { id, ok: hasSignature(readText(folder, id), readText(folder, `${stem}_sender`), gold) }
    })
}

function hasSignature(text: string, from: string, gold: string): boolean {
  const sender = from.trim() === '' ? null : parseMailbox(from)
  const lines = text.split(/\r\n|\r|\n/)
  const { signatureLines } = readSignature({ text }, sender ? { sender } : {})
  return lineSet(signatureLines.map((index) => lines[index] ?? '').join('\n')) === lineSet(gold)
}

function isSameHtml(html: string, gold: string): boolean {
  return squeeze(splitReply({ html }).visible) === squeeze(gold)
}
