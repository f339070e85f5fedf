import type { MailView } from '#shared/clip/mail-view.ts'
import type { Via } from '#shared/clip/types.ts'
import type { SidecardDatabase } from './database.ts'

/** How reading one webmail went with one version of its adapter: counts and names of landmarks, nothing of any mail. */
export type ProviderHealth = {
  readonly provider: string
  readonly adapterVersion: number
  /** Threads by the rung of the ladder that answered; `none` when no rung did. */
  readonly rungs: Readonly<Record<Rung, number>>
  /** Threads in which a required landmark was not found, by its name. */
  readonly missed: Readonly<Record<string, number>>
  readonly lastSeenAt: number
}

export type Rung = Via | 'none'
export const RUNGS = ['raw', 'dom', 'header-block', 'selection', 'none'] as const satisfies readonly Rung[]

/** The last threads that were counted, as numbers nobody can turn back into a thread. */
type Counted = ProviderHealth & { readonly seen: readonly number[] }

const PREFIX = 'capture-health:'
/** Threads remembered, so that looking at one again counts once. */
const MAX_SEEN = 100
const MAX_MISSED = 50

/** Counts an opened thread once, under the rung that answered, with the landmarks it missed. */
export async function countView(db: SidecardDatabase, view: MailView, now: number): Promise<void> {
  const rung = view.messages.at(-1)?.via ?? 'none'
  await change(db, view, now, `${view.key}\n${rung}`, (health) => ({
    ...health,
    rungs: plusOne(health.rungs, rung),
    missed: plusMissed(health.missed, view.missed),
  }))
}

/** Counts a rung that answered later for a thread already opened: its raw source, or the person's selection. */
export async function countRung(db: SidecardDatabase, view: MailView, rung: Rung, now: number): Promise<void> {
  await change(db, view, now, `${view.key}\n${rung}`, (health) => ({ ...health, rungs: plusOne(health.rungs, rung) }))
}

/** Every webmail that was ever read, by name. */
export async function listHealth(db: SidecardDatabase): Promise<ProviderHealth[]> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray()
  return rows.map(({ value }) => value as Counted).map(({ seen: _seen, ...health }) => health)
}

async function change(
  db: SidecardDatabase,
  view: MailView,
  now: number,
  mark: string,
  count: (health: ProviderHealth) => ProviderHealth,
): Promise<void> {
  const key = PREFIX + view.provider
  const hash = hashOf(mark)
  await db.transaction('rw', db.settings, async () => {
    const stored = (await db.settings.get(key))?.value as Counted | undefined
    // Another version is another reader: its figures begin anew.
    const health = stored?.adapterVersion === view.adapterVersion ? stored : fresh(view)
    if (health.seen.includes(hash)) return
    const value = { ...count(health), lastSeenAt: now, seen: [...health.seen, hash].slice(-MAX_SEEN) }
    await db.settings.put({ key, value })
  })
}

function fresh({ provider, adapterVersion }: MailView): Counted {
  return {
    provider,
    adapterVersion,
    rungs: { raw: 0, dom: 0, 'header-block': 0, selection: 0, none: 0 },
    missed: {},
    lastSeenAt: 0,
    seen: [],
  }
}

function plusOne(rungs: ProviderHealth['rungs'], rung: Rung): ProviderHealth['rungs'] {
  return { ...rungs, [rung]: rungs[rung] + 1 }
}

function plusMissed(missed: ProviderHealth['missed'], names: readonly string[]): ProviderHealth['missed'] {
  const counts = new Map(Object.entries(missed))
  for (const name of new Set(names))
    if (counts.has(name) || counts.size < MAX_MISSED) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/** FNV-1a: short, and good enough to tell a hundred threads apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
