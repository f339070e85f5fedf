/** Words that webmails show for the reader ("to me") in the languages most used there. */
const READER = new Set('me i 我 moi mich mir ich yo mí io eu mim mig mij mnie mně мне 自分 나'.split(' '))

export function isReader(name: string): boolean {
  return READER.has(name.trim().toLowerCase())
}
