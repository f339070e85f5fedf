// Names of one person in two scripts: Cyrillic and Hangul say how they sound, so Latin spellings can be held against them.

const CYRILLIC = new Map(
  'аa|бb|вv|гg|ґg|дd|еe|ёe|єe|жzh|зz|иi|йi|іi|їi|кk|лl|мm|нn|оo|пp|рr|сs|тt|уu|ўu|фf|хh|цc|чch|шsh|щshch|ыi|эe|юiu|яia|јi|љli|њni|ћch|ђdj|џdj|ъ|ь'
    .split('|')
    .map((entry) => [entry.charAt(0), entry.slice(1)] as const),
)

/** A word in Cyrillic or Latin letters in the spelling under which the usual romanisations meet: "Дмитрий", "Dmitry", "Dmitriy". */
function soundOf(word: string): string {
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

/** All readings of a word under which it may meet its other script: Ukrainian writes Г where its Latin letters have h. */
export function soundsOf(word: string): string[] {
  const readings = [word, word.replace(/[гГ]/gu, 'х')].map(soundOf)
  return [...new Set(readings.map((sound) => SAME_GIVEN.get(sound) ?? sound))]
}

// Given names whose usual Latin form is not the transliteration, by their sound, with the form they meet under.
const SAME_GIVEN: ReadonlyMap<string, string> = new Map(
  [
    'aleksandr aleksander aleksandre oleksandr',
    'aleksandra oleksandra',
    'aleksei aleksi oleksi',
    'dmitri dimitri dmitro',
    'evgeni eugene evgen evhen',
    'sergei serge sergi serhi',
    'andrei andri',
    'sofia sophia',
    'petr piotr',
    'fedor fiodor',
    'artem artiom',
    'semen semion',
  ].flatMap((group) => {
    const [form = '', ...others] = group.split(' ')
    return others.map((other) => [other, form] as const)
  }),
)

// Hangul by its letters, in the order of Unicode: each as the usual romanisations write it, after `koreanSound`.
const INITIALS = 'k,kk?,n,t,tt?,r,m,p,pp?,sh?,ss?h?,,c,cc?,c,k,t,p,h'.split(',')
const VOWELS =
  'ah?,ae|ai|ay|e,ya,yae|ye,eo|uh?,e|ae|ay,yeo|you|yu|yuh,ye|yae|e|ae,oh?,wa|oa|ua,wae|oae,oe|oi|wae|we,yo,u|oo|ou|woo|wu|uh,wo|weo|wu,we|wae,wi|ui|wee,yu|yoo|you,eu|u|oo,ui|eui|ee|i|ue,i|ee|yi|y'.split(
    ',',
  )
// A ㅇ at the end is the sound of "song".
const FINALS = ',k,k,k,n,n,n,t,r,k,m,p,s,t,p,h,m,p,p,s,s,nk,c,c,k,t,p,h'.split(',')

/** What a Hangul name matches once `koreanSound` has been over its Latin spelling: Minsoo and Minsu are 민수, Minseo is not. */
export function hangulPattern(text: string): RegExp {
  const syllables = [...text].map((syllable) => {
    const at = syllable.charCodeAt(0) - 0xac00
    if (at < 0 || at > 11_171) return '(?!)'
    const vowel = VOWELS[Math.floor(at / 28) % 21] ?? ''
    return `${INITIALS[Math.floor(at / 588)] ?? ''}(?:${vowel})${FINALS[at % 28] ?? ''}`
  })
  return new RegExp(`^${syllables.join('')}$`)
}

/** A Korean name in Latin letters; the consonants that romanisations take for each other (g and k, r and l) are one. */
export function koreanSound(word: string): string {
  return word
    .toLowerCase()
    .replace(/ch|j/g, 'c')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/l/g, 'r')
    .replace(/[^a-z]/g, '')
}

/** Korean families whose usual spelling does not follow their sound: 이 is Lee, 박 is Park, 오 is Oh. */
export const KOREAN_SPELLINGS: ReadonlyMap<string, string> = new Map(
  '이 lee rhee yi li|박 park pak bak|오 oh o|유 yoo yu ryu you|노 noh roh no|임 lim im rim|허 heo hur huh|서 seo suh|우 woo wu u|여 yeo yuh|류 ryu yoo yu lyu|나 na ra nah|라 ra na|윤 yoon yun youn|양 yang ryang|하 ha hah|고 ko koh go|구 koo ku gu|염 yeom yum|원 won'
    .split('|')
    .map((entry) => [entry.charAt(0), entry.slice(2)] as const),
)
