import { foldText } from '#shared/lib/text-fold.ts'

/** What people play and sing, in brackets behind their names in programmes: nobody writes to them by that. Folded. */
const PERFORMANCES: ReadonlySet<string> = new Set(
  [
    'saxophone piano keyboards double bass drums drumset percussion violin viola cello guitar vocals vocal voice trumpet trombone tuba clarinet oboe bassoon flute recorder harp harpsichord organ accordion banjo mandolin lute soprano mezzo alto tenor baritone countertenor conductor narrator dj',
    'saxofon klavier kontrabass schlagzeug geige bratsche gitarre gesang stimme trompete posaune klarinette fagott flote querflote blockflote harfe cembalo orgel akkordeon sopran mezzosopran bariton dirigent dirigentin sprecher sprecherin',
    'contrebasse batterie percussions violon alto violoncelle guitare chant voix trompette clarinette hautbois basson flute harpe clavecin orgue accordeon kora oud baryton direction soliste recitant recitante',
    'saxofon contrabajo bateria percusion violin violonchelo guitarra voz trompeta trombon clarinete flauta arpa organo acordeon tenor baritono',
    'sassofono pianoforte contrabbasso batteria percussioni violino violoncello chitarra canto voce tromba clarinetto flauto arpa clavicembalo organo fisarmonica',
  ]
    .join(' ')
    .split(' '),
)

/** "saxophone", "kora et voix": nothing but what is played. */
export function isPerformance(text: string): boolean {
  const words = foldText(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:and|und|et|y|e|lead|bass|acoustic|electric)$/.test(word))
  return words.length > 0 && words.every((word) => PERFORMANCES.has(word))
}
