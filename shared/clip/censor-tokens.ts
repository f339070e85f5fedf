/** Letters that stand in for those of a script, so that a name stays a name of its language and nothing of it remains. */
const ALPHABETS: readonly (readonly [script: RegExp, letters: string])[] = [
  [/\p{Script=Han}/u, '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃列宿张寒来暑往秋收冬藏'],
  [/\p{Script=Hiragana}/u, 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ'],
  [/\p{Script=Katakana}/u, 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзиклмнопрстуфхцчшэюя'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
  [/\p{Script=Arabic}/u, 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטיכלמנסעפצקרשת'],
  [/\p{Script=Thai}/u, 'กขคงจฉชซดตถทนบปผพฟมยรลวสหอ'],
  [/\p{Script=Devanagari}/u, 'कखगघचछजझटठडढतथदधनपफबभमयरलवशसह'],
]
const CONSONANTS = 'bdfgklmnprstvz'
const VOWELS = 'aeiou'
/** Tries for a stand-in that is no word of the original before its letters are drawn from the whole alphabet. */
const TRIES = 24

/** Replaces letters and digits, the same ones always by the same. `random` gives numbers from 0 up to 1. */
export type Tokens = {
  /** A run of letters and marks: same length, script and case. */
  word(word: string): string
  /** A run of digits: same length and first digit. */
  digits(digits: string): string
}

/** `taken` are the words (lower-cased) and numbers of the original: none of them is ever made, not even by chance. */
export function createTokens(random: () => number, taken: ReadonlySet<string>): Tokens {
  const words = new Map<string, string>()
  const numbers = new Map<string, string>()
  const pick = (letters: readonly string[]): string => letters[Math.floor(random() * letters.length)] ?? ''
  const draw = (word: string, wild: boolean): string =>
    [...word].map((letter, index) => standIn(letter, index, pick, wild)).join('')
  const make = (word: string): string => {
    for (let attempt = 0; ; attempt += 1) {
      const made = draw(word, attempt > TRIES)
      // Short words repeat by chance whatever is drawn; they tell nothing.
      if (attempt > TRIES * 20 || !taken.has(made) || [...word].length < 2) return made
    }
  }
  return {
    word: (word) => withCaseOf(word, remember(words, word.toLowerCase(), make)),
    digits: (digits) => remember(numbers, digits, () => otherDigits(digits, random, taken)),
  }
}

/** The first digit tells the kind of a number in most countries, so it stays; the rest is drawn anew. */
function otherDigits(digits: string, random: () => number, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const made = digits.slice(0, 1) + [...digits.slice(1)].map(() => Math.floor(random() * 10)).join('')
    // One or two digits tell nothing, and all of them may be taken.
    if (digits.length < 3 || attempt > TRIES || !taken.has(made)) return made
  }
}

function standIn(letter: string, index: number, pick: (letters: readonly string[]) => string, wild: boolean): string {
  // Marks belong to the letter before them, which is gone.
  if (/\p{M}/u.test(letter)) return ''
  const alphabet = ALPHABETS.find(([script]) => script.test(letter))?.[1]
  if (alphabet) return pick([...alphabet])
  if (wild) return pick([...CONSONANTS, 'q', 'x', 'w', 'y', 'j'])
  return pick([...(index % 2 === 0 ? CONSONANTS : VOWELS)])
}

function remember(known: Map<string, string>, key: string, make: (key: string) => string): string {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make(key)
  known.set(key, made)
  return made
}

function withCaseOf(word: string, made: string): string {
  const letters = [...word].filter((letter) => !/\p{M}/u.test(letter))
  return [...made]
    .map((letter, index) => (/\p{Lu}/u.test(letters[index] ?? '') ? letter.toUpperCase() : letter))
    .join('')
}
