/** One call as it went over the wire, and what was answered. `as` is the device that made it, by its place in the recording. */
export type Exchange = {
  readonly path: string
  readonly as?: string
  readonly request: unknown
  readonly status: number
  readonly answer: unknown
}

/** What a run gives anew: these differ from recording to replay and are compared by their type alone. */
const GIVEN_ANEW = new Set([
  'token',
  'expiresAt',
  'serverTime',
  'joinedAt',
  'seenAt',
  'at',
  'mark',
  'challenge',
  'code',
  'requestId',
  'device',
  'id',
  'hlc',
  'actor',
])

/**
 * Where an answer of today would fail whoever learned to read the recorded one: a value that is gone, of another type or of
 * another content. More keys than then are no fault: the messages of a release may only grow.
 */
export function findFaults(recorded: unknown, today: unknown, place = ''): readonly string[] {
  if (Array.isArray(recorded)) {
    if (!Array.isArray(today) || today.length !== recorded.length) return [`${place}: another length`]
    return recorded.flatMap((item, index) => findFaults(item, today[index], `${place}/${index}`))
  }
  if (isObject(recorded)) {
    if (!isObject(today)) return [`${place}: no object`]
    return Object.entries(recorded).flatMap(([key, value]) => findFaults(value, today[key], `${place}/${key}`))
  }
  const key = place.slice(place.lastIndexOf('/') + 1)
  // The code of a refusal is a word of the protocol, the code of a pairing is not.
  const isGiven = GIVEN_ANEW.has(key) && !(key === 'code' && place.includes('/results/'))
  const isSame = isGiven ? typeof today === typeof recorded : today === recorded
  return isSame ? [] : [`${place}: ${JSON.stringify(recorded)} became ${JSON.stringify(today)}`]
}

/** Remembers what stands today in the place of each text that the recording was given. */
export function learn(known: Map<string, string>, recorded: unknown, today: unknown): void {
  if (typeof recorded === 'string' && typeof today === 'string') known.set(recorded, today)
  if (Array.isArray(recorded) && Array.isArray(today))
    for (const [index, item] of recorded.entries()) learn(known, item, today[index])
  if (isObject(recorded) && isObject(today))
    for (const [key, value] of Object.entries(recorded)) learn(known, value, today[key])
}

/** A recorded request with what it was given then replaced by what was given today. */
export function translate(known: ReadonlyMap<string, string>, recorded: unknown): unknown {
  if (typeof recorded === 'string') return known.get(recorded) ?? recorded
  if (Array.isArray(recorded)) return recorded.map((item) => translate(known, item))
  if (!isObject(recorded)) return recorded
  return Object.fromEntries(Object.entries(recorded).map(([key, value]) => [key, translate(known, value)]))
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
