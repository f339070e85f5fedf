import { comparePeople, type MatchInput } from '#shared/clip/match.ts'
import { readJson } from '../corpus.ts'
import { type Measure, share } from '../measure.ts'

type Side = { name: string; email?: string; phone?: string; url?: string; org?: string | null }

/** Two records: how sure it is that they are one person. */
export function measurePairs(folder: string): readonly Measure[] {
  type Gold = { level: string; why: string; a: Side; b: Side }
  const cases = readJson<Gold[]>(folder, 'pairs.json').map(({ level, why, a, b }) => {
    const match = comparePeople(toInput(a), { id: 'b', ...toInput(b) })
    return { id: why, ok: (match.level === 'none' ? 'different' : match.level) === level, language: 'zh' }
  })
  return share('zh-mail/pairs', 'level', cases)
}

function toInput({ name, email, phone, url, org }: Side): MatchInput & { name: string } {
  const list = (value: string | undefined) => (value === undefined ? [] : [value])
  return { name, emails: list(email), phones: list(phone), urls: list(url), ...(org != null && { company: org }) }
}
