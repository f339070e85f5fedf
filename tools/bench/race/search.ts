import { contactRow } from '../people.ts'
import type { SearchPeer } from './peer-calls.ts'
import { freshProfile } from './browser.ts'
import { median, quantile } from './figures.ts'
import { compareLine, ownLine } from './line.ts'
import type { Pair } from './loaded.ts'
import type { Ours } from './our-page.ts'
import type { Site } from './site.ts'

declare const ours: Ours
declare const peer: SearchPeer

/** What a person types, letter by letter: Latin names, Han names, their pinyin and its initials, addresses, numbers. */
const TYPED = [
  'hannah brandt',
  'lofgren',
  'strauss',
  '周敏',
  '王志',
  '陈',
  'zhoumin',
  'wangzhi',
  'zm',
  'procure',
  'company12',
  '5000123',
]
/** Names, whole or begun, other ones in each round: nobody is measured at what has just been asked. */
const TWO_WORDS = [
  ['hannah brandt', 'petra weber', 'elena nov', 'luc mor', 'priya sh', 'pierre dubois', 'oscar walsh', 'clara haddad'],
  ['jonas vogel', 'emre yil', 'grace mur', 'rahul mehta', 'leila farouk', 'felix huber', 'ingrid lind', 'paolo rossi'],
  [
    'sofia gar',
    'anders hansen',
    'freya jen',
    'mateo silva',
    'nadia petrov',
    'viktor kow',
    'tomas wil',
    'julia fischer',
  ],
  [
    'henrik olsen',
    'astrid niel',
    'camille cos',
    'amira demir',
    'yusuf kaya',
    'aylin ev',
    'deniz gruber',
    'arjun patel',
  ],
  ['ananya gup', 'kenji sato', 'haruka nak', 'minh tran', 'linh nguy', 'daniel keller', 'laura bau', 'nina papad'],
]

/** Somebody is looked for by name, among 100,000, with every index in memory. */
export async function raceSearch({ mine }: Pair, site: Site, total: number): Promise<string[]> {
  const profile = freshProfile()
  const typing = `search as you type, ${total.toLocaleString('en')} contacts, 20 rows drawn`
  const lines = await mine.visit((page) =>
    profile.visit(site.url, async (other) => {
      const typed = await page.evaluate((texts) => ours.type(texts), TYPED)
      const built = await other.evaluate((count) => peer.build(count), total)
      const asked = roundsFor(total)
      for (const query of asked.flat()) {
        const found = await other.evaluate((wanted) => peer.found(wanted), query)
        if (!found.mini || !found.flex) throw new Error(`a peer finds nothing: ${query}`)
      }
      const rounds = { whole: [] as number[], mine: [] as number[], mini: [] as number[], flex: [] as number[] }
      for (const round of asked) {
        rounds.mine.push(median(await page.evaluate((queries) => ours.ask(queries), round)))
        rounds.mini.push(median(await other.evaluate((queries) => peer.mini(queries), round)))
        rounds.flex.push(median(await other.evaluate((queries) => peer.flex(queries), round)))
        rounds.whole.push(median(await page.evaluate((queries) => ours.query(queries), round)))
      }
      const best = median(rounds.mini) < median(rounds.flex) ? 'mini' : 'flex'
      const names = { mini: 'MiniSearch', flex: 'FlexSearch' } as const
      const against = (name: 'mini' | 'flex') =>
        compareLine(`query of two words, ${total.toLocaleString('en')} contacts`, {
          ours: { name: 'ours', values: rounds.mine },
          peer: { name: `${names[name]} (built in ${Math.round(built[name])} ms)`, values: rounds[name] },
          ...(name === best && { aim: { atMost: 0.5 } }),
        })
      return [
        ownLine(`${typing}, p50`, quantile(typed, 0.5), 'ms'),
        ownLine(`${typing}, p95`, quantile(typed, 0.95), 'ms', 16.7),
        against('mini'),
        against('flex'),
        ownLine('the same, ours, with the records read and the words found in them', median(rounds.whole), 'ms'),
      ]
    }),
  )
  profile.remove()
  return lines
}

/** The queries that find somebody: of fewer people not every name is there. */
function roundsFor(total: number): string[][] {
  const names = Array.from({ length: total }, (_, n) => contactRow(n).name.toLowerCase())
  return TWO_WORDS.map((round) => round.filter((query) => names.some((name) => name.startsWith(query)))).filter(
    ({ length }) => length > 0,
  )
}
