import { join } from 'node:path'
import { parseMailbox } from '#shared/clip/address-list.ts'
import { splitReply } from '#shared/clip/reply.ts'
import type { Reply } from '#shared/clip/types.ts'
import { readJson, readText } from '../corpus.ts'
import { languageOfName } from '../languages.ts'
import { type Case, type Measure, share } from '../measure.ts'
import { ownText, textOfHtml } from '../same-reply.ts'
import { fold, squeeze } from '../text.ts'

type Unwrapped = { type?: string; from?: string; subject?: string; text?: string }

type QuotequailCase = {
  test: string
  fn: string
  input?: string
  input_file?: string
  options?: { quote_intro_line?: boolean }
  expected: { shown: boolean; content: string }[] | Unwrapped | boolean | null
}

export function measureQuotequail(folder: string): readonly Measure[] {
  const [quotes, unwraps]: [Case[], Case[]] = [[], []]
  const seen = new Map<string, number>()
  for (const one of readJson<QuotequailCase[]>(folder, 'cases.json')) {
    const count = (seen.get(one.test) ?? 0) + 1
    seen.set(one.test, count)
    const id = `${one.test} ${count}`
    const language = languageOfName(one.input_file ?? '')
    const input = one.input ?? readText(join(folder, 'files'), one.input_file ?? '')
    const isHtml = one.fn.endsWith('_html')
    const reply = splitReply(isHtml ? { html: input } : { text: input })
    if (one.fn.startsWith('quote') && Array.isArray(one.expected) && one.options?.quote_intro_line === true) {
      const shown = one.expected
        .filter((part) => part.shown)
        .map((part) => (isHtml ? textOfHtml(part.content) : part.content))
        .join('\n')
      quotes.push({ id, ok: squeeze(reply.forwarded ? ownText(reply) : reply.visible) === squeeze(shown), language })
    }
    if (one.fn.startsWith('unwrap') && !Array.isArray(one.expected) && typeof one.expected !== 'boolean')
      unwraps.push({ id, ok: isSameUnwrap(reply, one.expected), language })
  }
  return [...share('quotequail', 'shown exact', quotes), ...share('quotequail', 'forward and quote headers', unwraps)]
}

function isSameUnwrap(reply: Reply, gold: Unwrapped | null): boolean {
  if (gold === null) return !reply.forwarded && !reply.quotedFrom
  const from = reply.forwarded?.from ?? reply.quotedFrom
  const want = parseMailbox(gold.from ?? '')
  if (gold.from !== undefined && (from?.address !== want?.address || from?.name !== want?.name)) return false
  // Without words that announce a forward, a header block below a text is a reply's history to us.
  if (gold.type !== 'forward' || (!reply.forwarded && reply.quoted !== '')) return true
  if (gold.subject !== undefined && reply.forwarded && reply.forwarded.subject !== gold.subject) return false
  if (gold.text !== undefined && reply.forwarded) return fold(reply.forwarded.text) === fold(gold.text)
  return reply.forwarded !== undefined
}
