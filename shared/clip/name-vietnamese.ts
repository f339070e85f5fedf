import { GIVEN_NAMES } from './given-names.ts'
import type { LatinSplit } from './name-split.ts'
import { VIETNAMESE_FAMILIES, VIETNAMESE_MIDDLES } from './name-tables.ts'

// Vietnamese names, known by their marks.

// Letters and tones that no other language of Latin script puts together.
const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu

// Families whose common accents, shared with French and Portuguese, make no word there.
const VIETNAMESE_SPELLED = /^(?:lê|ngô|võ|bùi|hoàng|lý|đào|hà|cù|lã)$/iu

// Families that hardly serve as given names: behind one of those above that does (Hoàng, Hà), they are the family.
const VIETNAMESE_LAST =
  /^(?:nguyen|tran|le|pham|huynh|phan|vu|vo|dang|bui|do|ho|ngo|truong|dinh|doan|trinh|quach|nghiem)$/

/** `Nguyễn Văn An`: the family first, its given name last; without the marks only where nothing else can be meant. */
export function splitVietnamese(words: readonly string[], keys: readonly string[], lang?: string): LatinSplit | null {
  const [first = '', second = ''] = keys
  // The families of the old court have two words.
  if (first === 'ton' && /^(?:nu|that)$/.test(second) && words.length > 2)
    return {
      family: words.slice(0, 2).join(' '),
      given: words.at(-1) ?? '',
      ...(words.length > 3 && { middle: words.slice(2, -1).join(' ') }),
      order: 'family-first',
    }
  const written = words.join('').normalize('NFC')
  const marked =
    VIETNAMESE_LETTERS.test(written) ||
    lang === 'vi' ||
    (VIETNAMESE_SPELLED.test(words[0]?.normalize('NFC') ?? '') && !VIETNAMESE_LAST.test(keys.at(-1) ?? ''))
  const plain =
    first === 'nguyen' ||
    (words.length > 2 &&
      VIETNAMESE_MIDDLES.has(second) &&
      ['tran', 'le', 'pham', 'huynh', 'hoang', 'vo', 'dang', 'bui'].includes(first))
  if (!VIETNAMESE_FAMILIES.has(first) || (!marked && !plain) || words.length > 5) return null
  if (
    !marked &&
    GIVEN_NAMES.has(keys.at(-1) ?? '') &&
    !VIETNAMESE_FAMILIES.has(keys.at(-1) ?? '') &&
    words.length === 2
  )
    return null
  const middle = words.slice(1, -1).join(' ')
  return { family: words[0] ?? '', given: words.at(-1) ?? '', ...(middle !== '' && { middle }), order: 'family-first' }
}
