import { join } from 'node:path'
import { splitReply } from '#shared/clip/reply.ts'
import type { Reply } from '#shared/clip/types.ts'
import { readJson, readText } from '../corpus.ts'
import { languageOfName } from '../languages.ts'
import { type Case, type Measure, share } from '../measure.ts'
import { sameReply } from '../same-reply.ts'

type CrispCase = {
  test: string
  fixture?: string
  input?: string
  reply_equals?: string
  visible_equals?: string
  reply_matches?: string[]
  visible_matches?: string[]
  visible_lacks?: string[]
  quoted_matches?: string[]
  quoted_lacks?: string[]
}

export function measureCrisp(folder: string): readonly Measure[] {
  const [exact, matching]: [Case[], Case[]] = [[], []]
  for (const one of readJson<CrispCase[]>(folder, 'cases.json')) {
    const reply = splitReply({ text: one.input ?? readText(join(folder, 'mails'), one.fixture ?? '') })
    const id = one.fixture ?? one.test
    const language = languageOfName(id)
    if (one.reply_equals !== undefined) exact.push({ id, ok: sameReply(reply, one.reply_equals), language })
    if (one.visible_equals !== undefined)
      exact.push({ id: `${id} visible`, ok: sameReply(reply, one.visible_equals), language })
    const checks = patternsOf(one, reply)
    if (checks.length > 0) matching.push({ id, ok: checks.every(Boolean), language })
  }
  return [...share('crisp-replies', 'reply exact', exact), ...share('crisp-replies', 'pattern holds', matching)]
}

function patternsOf(one: CrispCase, { reply, visible, quoted }: Reply): readonly boolean[] {
  const has = (text: string, sources: readonly string[] = []) =>
    sources.map((source) => new RegExp(source, 'm').test(text))
  const lacks = (text: string, sources: readonly string[] = []) => has(text, sources).map((isThere) => !isThere)
  return [
    ...has(reply, one.reply_matches),
    ...has(visible, one.visible_matches),
    ...lacks(visible, one.visible_lacks),
    ...has(quoted, one.quoted_matches),
    ...lacks(quoted, one.quoted_lacks),
  ]
}
