import fc from 'fast-check'
import { packClock } from '#shared/merge/clock.ts'

/** Texts that have broken something somewhere. */
const NASTY = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '../../etc',
  "'; DROP TABLE changes; --",
  '" OR 1=1',
  '$',
  '$.name',
  '$."',
  '[0]',
  '\u0000',
  '\u202e',
  '\ud800',
  '\udfff',
  'null',
  '🧨',
  '﹡',
  'x'.repeat(70),
  'x'.repeat(5_000),
  '%00',
  '{{7*7}}',
  '<script>',
  'tags/',
  '/',
  'tags//',
  'tags/"',
  'tags/\\',
  'tags/a"."b',
  'cf:',
  '_del',
  '_shared',
  '-',
  '--AAAA',
]
const CLOCKS = [
  '',
  '-'.repeat(16),
  'z'.repeat(16),
  packClock({ time: Date.UTC(2099, 0), counter: 0, device: 'AAAAA' }),
  'z'.repeat(17),
  'ＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡＡ',
]

const nasty = fc.constantFrom(...NASTY)
const scalar = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, 1e300, 1e20, -0, Number.MAX_SAFE_INTEGER),
)
const anything = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.object({ key: nasty, maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }).map((size) => 'x'.repeat(60_000 * size)) },
)
const key = fc.oneof(
  fc.constantFrom('name', 'email', 'tags/vip', 'cf:size', '_del', 'owner', 'role', 'scope'),
  nasty,
  fc.string(),
)
/** Values that pass, so that the SQL is tried too. */
const plausible = fc.dictionary(
  fc.constantFrom(
    'name',
    'text',
    'owner',
    'city',
    'cf:size',
    'cf:x/[0]',
    "tags/it's",
    'tags/$.a',
    'tags/b].c',
    'role',
    'scope',
  ),
  fc.oneof(fc.string({ unit: 'grapheme' }), nasty, fc.constant(null)),
  { minKeys: 1, maxKeys: 5, noNullPrototype: true },
)
const patch = fc.oneof(
  { weight: 9, arbitrary: plausible },
  { weight: 6, arbitrary: fc.array(fc.tuple(key, anything), { maxLength: 6 }).map(fromEntries) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 190, max: 210 })
      .map((size) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`f${index}`, index]))),
  },
  { weight: 1, arbitrary: anything },
)

/** What a forger may know of others: record ids, operation ids, members. */
export type Known = {
  readonly records: readonly string[]
  readonly ops: readonly string[]
  readonly members: readonly string[]
}

/** Changes by someone with a valid session and bad intent: some nearly right, some nonsense, some with parts the server alone decides. */
export function forgedChange({ records, ops, members }: Known): fc.Arbitrary<unknown> {
  const id = fc.oneof(fc.stringMatching(/^[\w-]{1,20}$/u), fc.constantFrom(...records, ...ops, ...members), nasty)
  const near = fc.record(
    {
      op: fc.oneof(
        { weight: 5, arbitrary: fc.uuid() },
        { weight: 1, arbitrary: id },
        { weight: 1, arbitrary: anything },
      ),
      n: fc.oneof({ weight: 5, arbitrary: fc.nat() }, { weight: 1, arbitrary: anything }),
      entity: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('contact', 'task', 'message-body') },
        { weight: 1, arbitrary: anything },
        { weight: 1, arbitrary: fc.constantFrom('members', 'changes', 'workspace', 'v_contact') },
      ),
      record: fc.oneof({ weight: 5, arbitrary: id }, { weight: 1, arbitrary: anything }),
      hlc: fc.oneof(
        { weight: 5, arbitrary: fc.stringMatching(/^[-0-9A-Z_a-z]{16}$/u) },
        { weight: 2, arbitrary: fc.constantFrom(...CLOCKS) },
        { weight: 1, arbitrary: anything },
      ),
      patch,
      ws: id,
      actor: fc.constantFrom(...members),
      device: id,
      scope: fc.constantFrom('t', ...members.map((member) => `u:${member}`)),
      seq: fc.integer(),
      mark: nasty,
      at: fc.integer(),
      deleted: fc.boolean(),
    },
    { requiredKeys: ['op', 'n', 'entity', 'record', 'hlc', 'patch'] },
  )
  return fc.oneof({ weight: 12, arbitrary: near }, { weight: 1, arbitrary: anything })
}

/** Also `__proto__` becomes a key, as JSON.parse makes it one. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): object {
  const object: object = {}
  for (const [name, value] of entries)
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
  return object
}
