// Names of one person in two scripts: Cyrillic and Hangul say how they sound, so Latin spellings can be held against them.

const CYRILLIC = new Map(
  'аa|бb|вv|гg|ґg|дd|еe|ёe|єe|жzh|зz|иi|йi|іi|їi|кk|лl|мm|нn|оo|пp|рr|сs|тt|уu|ўu|фf|хh|цc|чch|шsh|щshch|ыi|эe|юiu|яia|јi|љli|њni|ћch|ђdj|џdj|ъ|ь'
    .split('|')
    .map((entry) => [entry.charAt(0), entry.slice(1)] as const),
)

/** A word in Cyrillic or Latin letters in the one spelling under which the usual romanisations meet: "Дмитрий", "Dmitry", "Dmitriy". */
export function soundOf(word: string): string {
  return [...word.normalize('NFC').toLowerCase()]
    .map((letter) => CYRILLIC.get(letter) ?? letter)
    .join('')
    .replace(/sch(?=t)/g, 'sh')
    .replace(/[yj]/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/kh/g, 'h')
    .replace(/ts/g, 'c')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'e')
}

const INITIALS = 'k,k,n,t,t,r,m,p,p,s,s,,c,c,c,k,t,p,h'.split(',')
const FINALS = ',k,k,k,n,n,n,t,r,k,m,p,s,t,p,h,m,p,p,s,s,n,c,c,k,t,p,h'.split(',')
// ㅇ at the end is the sound of "song", the rest of the list goes by the order of Unicode.
const NG = 21

/** The consonants of a Hangul name; those that romanisations take for each other (g and k, r and l) are one. */
export function hangulConsonants(text: string): string {
  return [...text]
    .map((syllable) => {
      const at = syllable.charCodeAt(0) - 0xac00
      if (at < 0 || at > 11_171) return ''
      const final = at % 28
      return (INITIALS[Math.floor(at / 588)] ?? '') + (final === NG ? 'nk' : (FINALS[final] ?? ''))
    })
    .join('')
}

/** The same of a Korean name in Latin letters. */
export function latinConsonants(word: string): string {
  return word
    .toLowerCase()
    .replace(/ch|j/g, 'c')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/l/g, 'r')
    .replace(/[^ckntrmpsh]/g, '')
}

/** Korean families whose usual spelling does not follow their sound: 이 is Lee, 박 is Park, 오 is Oh. */
export const KOREAN_SPELLINGS: ReadonlyMap<string, string> = new Map(
  '이 lee rhee yi li|박 park pak bak|오 oh o|유 yoo yu ryu you|노 noh roh no|임 lim im rim|허 heo hur huh|서 seo suh|우 woo wu u|여 yeo yuh|류 ryu yoo yu lyu|나 na ra nah|라 ra na|윤 yoon yun youn|양 yang ryang|하 ha hah|고 ko koh go|구 koo ku gu|염 yeom yum|원 won'
    .split('|')
    .map((entry) => [entry.charAt(0), entry.slice(2)] as const),
)
