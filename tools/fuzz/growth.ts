/** The power of its length that the time of a reader grows with, and its time for the longer text. */
export type Growth = { readonly exponent: number; readonly milliseconds: number }

/**
 * How the time of a reader grows with its text: 1 is linear, 2 quadratic. How often the characters of a text are looked
 * at cannot be counted from outside, but time can be compared with itself: a text against as many characters in eight
 * pieces, which a linear reader reads in the same time and a quadratic one in an eighth of it. It is processor time, of
 * which a machine that is busy elsewhere takes nothing.
 */
export function growthOf(run: (text: string) => unknown, make: (length: number) => string, length: number): Growth {
  const [piece, whole] = [make(length / PIECES), make(length)]
  // What runs for the first time is compiled meanwhile.
  run(piece)
  let [inPieces, atOnce] = [timeOf(run, piece, PIECES), timeOf(run, whole, 1)]
  for (let attempt = 1; attempt < MOST && isSteep(exponentOf(inPieces, atOnce)); attempt += 1) {
    inPieces = Math.min(inPieces, timeOf(run, piece, PIECES))
    atOnce = Math.min(atOnce, timeOf(run, whole, 1))
  }
  return { exponent: exponentOf(inPieces, atOnce), milliseconds: atOnce }
}

/** Between n log n and n², where neither is met. */
export function isSteep(exponent: number): boolean {
  return exponent >= 1.5
}

const PIECES = 8
/** Tries where a reader seems steep: what is steep stays so however often it is asked. */
const MOST = 4
/** Less cannot be judged, for the processor's clock goes in steps of some milliseconds, and is fast enough. */
const LEAST_MS = 50

function exponentOf(inPieces: number, atOnce: number): number {
  return atOnce < LEAST_MS ? 1 : 1 + Math.log(atOnce / Math.max(inPieces, 1)) / Math.log(PIECES)
}

function timeOf(run: (text: string) => unknown, text: string, times: number): number {
  const before = process.threadCpuUsage()
  for (let time = 0; time < times; time += 1) run(text)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
