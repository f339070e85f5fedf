import { foldText } from '#shared/lib/text-fold.ts'

/** What people play and sing, in brackets behind their names in programmes: nobody writes to them by that. Folded. */
const PERFORMANCES: ReadonlySet<string> = new Set(
  [
    'saxophone piano keyboards double bass drums drumset percussion violin viola cello guitar vocals vocal trumpet trombone tuba clarinet oboe bassoon flute harp harpsichord organ accordion banjo mandolin lute soprano mezzo alto tenor baritone countertenor dj',
    'saxofon klavier kontrabass schlagzeug geige bratsche gitarre gesang trompete posaune klarinette fagott flote querflote blockflote harfe cembalo orgel akkordeon sopran mezzosopran bariton',
    'contrebasse batterie percussions violon alto violoncelle guitare chant trompette clarinette hautbois basson flute harpe clavecin orgue accordeon kora oud baryton',
    'saxofon contrabajo bateria percusion violin violonchelo guitarra trompeta trombon clarinete flauta arpa organo acordeon tenor baritono',
    'sassofono pianoforte contrabbasso batteria percussioni violino violoncello chitarra canto tromba clarinetto flauto arpa clavicembalo organo fisarmonica',
  ]
    .join(' ')
    .split(' '),
)

/** "saxophone", "kora et voix": nothing but what is played. */
function isPerformance(text: string): boolean {
  const words = foldText(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:and|und|et|y|e|lead|bass|acoustic|electric)$/.test(word))
  return words.length > 0 && words.every((word) => PERFORMANCES.has(word))
}

/** What is left of the belief in a name behind which an instrument stands: a teacher of it is reached by what the card says. */
export function lessIfPlayed<Looks extends { readonly belief: number }>(looks: Looks, said: string): Looks {
  return isPerformance(said) ? { ...looks, belief: looks.belief * 0.3 } : looks
}
