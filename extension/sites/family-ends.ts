/**
 * What families end or begin with in languages that build them: a word so written is hardly anything else, whatever given name stands
 * beside it. Adjectives and plurals that end alike ("Gdański", "Кадров") are no such sign.
 */
const ENDS = [
  // South Slavic, Macedonian; women of Bulgaria and Russia
  'ić|вић|ић|ovski|evski|ovska|evska|овски|евски|овска|евска|[ое]ва',
  // Ukrainian, Georgian, Armenian, Azeri, Turkish, Persian
  'enko|енко|dze|дзе|shvili|швили|[bdgklmnrstz]yan|[бдгклмнрстз]ян|оглы|oğlu|zad[əe]h?|nejad',
  // Baltic
  'auskas|evičius|avičius|auskienė|ienė|aitė|ytė|utė|iņš|iņa',
  // Icelandic and Swedish, Greek, Romanian, Sinhala, Indian
  'dóttir|[^e]sson|opoulos|opoulou|akis|iadis|ιάδης|ίδης|ίδου|άκης|όπουλος|οπούλου|escu|singhe|wardena|sekara|nayake|krishnan|erjee',
]
const FAMILY_END = new RegExp(`^\\p{Lu}.{2,}(?:${ENDS.join('|')})$`, 'u')

// Scottish and Irish, Malagasy, Yoruba and Igbo.
const FAMILY_START =
  /^(?:Mc|Mac(?=\p{Lu})|O['’])\p{Lu}\p{Ll}{2,}|^(?:Andria|Rakoto|Rasoa|Randria|Ratsi|Razafi|Ravelo|Oluwa|Ogun|Chukwu)\p{Ll}{3,}/u

/** True where a word is by its end or its beginning a family of some language. */
export function endsLikeFamily(word: string): boolean {
  return FAMILY_END.test(word) || FAMILY_START.test(word)
}
