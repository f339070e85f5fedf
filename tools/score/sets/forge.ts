import { parseMailbox } from '#shared/clip/address-list.ts'
import { readSignature } from '#shared/clip/signature.ts'
import { filesOf, readText } from '../corpus.ts'
import { type Case, type Finding, found, type Measure, share } from '../measure.ts'

const MARK = '#sig#'

export function measureForge(folder: string): readonly Measure[] {
  const detection: Case[] = []
  const lines: Finding[] = []
  for (const file of filesOf(folder, '_body.txt')) {
    const raw = readText(folder, file).split(/\r?\n/)
    const isSigned = (line: string): boolean => line.startsWith(MARK) && line.slice(MARK.length).trim() !== ''
    const gold = raw.flatMap((line, index) => (isSigned(line) ? [String(index)] : []))
    const text = raw.map((line) => (line.startsWith(MARK) ? line.slice(MARK.length) : line)).join('\n')
    const sender = parseMailbox(readText(folder, file.replace('_body', '_sender')))
    const shown = readSignature({ text }, sender ? { sender } : {}).signatureLines.map(String)
    detection.push({ id: file, ok: shown.length > 0 === gold.length > 0 })
    lines.push({ file, language: 'en', fields: { 'signature line': { shown, gold } } })
  }
  return [...share('forge', 'signature found', detection), ...found('forge', lines)]
}
