import { configure } from '@testing-library/preact'
import { signal, type Signal } from '@preact/signals'
import type { PageClip } from '#shared/clip/drafts.ts'
import type { MailView, ViewMessage } from '#shared/clip/mail-view.ts'
import type { Address, Person } from '#shared/clip/types.ts'
import type { Fields } from '#shared/fields/value.ts'
import { openDatabase, type SidecardDatabase } from '../../../store/database.ts'
import { setMeta } from '../../../store/meta.ts'
import { memoryStore } from '../../../store/small-store.ts'
import { write, type Edit } from '../../../store/write.ts'
import { saveConversation } from '../../../commands/save-conversation.ts'
import type { SyncStatus } from '../../../sync/status.ts'
import type { PanelIntent, PanelServices } from './services.ts'

// Invented people for tests and for looking at the panel: the cast of the drawings.

// A busy machine takes longer than the second that is waited for otherwise.
configure({ asyncUtilTimeout: 5_000 })

/** Thursday 19 November 2026, 10:42. */
export const NOW = new Date(2026, 10, 19, 10, 42).getTime()
const DAY = 86_400_000
const OWN: Address = { name: 'Lena Ortiz', address: 'lena@fieldlight.example' }
export const HANNAH: Address = { name: 'Hannah Brandt', address: 'hannah.brandt@kestrel-robotics.example' }
export const JONAS: Address = { name: 'Jonas Weber', address: 'jonas.weber@kestrel-robotics.example' }
export const DANIEL: Address = { name: 'Daniel Okafor', address: 'd.okafor@meridian-grid.example' }
export const PETRA: Address = { name: 'Petra Vogel', address: 'petra.vogel@kestrel-robotics.example' }
export const EMRE: Address = { name: 'Emre Yildiz', address: 'emre@zollwerk.example' }
const TOM: Address = { name: 'Tom Becker', address: 'tom@fieldlight.example' }
export const DAN: Address = { name: 'Dan Whitlock', address: 'dan@norwell.example' }

type MailInput = {
  readonly from: Address
  readonly cc?: readonly Address[]
  readonly subject?: string
  readonly text?: string
  readonly key?: string
  readonly count?: number
}

/** An open thread as an adapter hands it over. */
export function mailView({
  from,
  cc = [],
  subject = 'Re: Quote 2291, delivery terms',
  text = '',
  key = from.address,
  count = 1,
}: MailInput): MailView {
  const message = (n: number): ViewMessage => ({
    via: 'dom',
    confidence: 1,
    messageId: `${key}-${n}`,
    from: [from],
    to: [OWN],
    cc: [...cc],
    bcc: [],
    date: new Date(NOW - 2 * DAY - n * 3_600_000).toISOString(),
    text,
    html: '',
    attachments: [],
  })
  const messages = Array.from({ length: count }, (_, n) => message(n)).toReversed()
  return {
    provider: 'story',
    adapterVersion: 1,
    key,
    url: 'https://mail.example/inbox/2291',
    threadId: `thread ${key}`,
    subject,
    own: OWN.address,
    messages,
    missed: [],
  }
}

export const VIEWS = {
  known: () =>
    mailView({
      from: HANNAH,
      cc: [JONAS],
      text: 'Hi Lena,\n\nthanks for the quick call. Could you split the delivery in two lots and hold the price?\n\nBest,\nHannah',
      count: 2,
    }),
  unknown: () =>
    mailView({
      from: DANIEL,
      subject: 'Site visit next week',
      text: 'Hello Lena,\n\nTuesday works for us. Gate 3, ask for me.\n\nBest regards,\n\nDaniel Okafor\nChief Technology Officer\nMeridian Grid Ltd\nTel: +44 20 7946 0187',
      count: 2,
    }),
  several: () => mailView({ from: HANNAH, cc: [JONAS, PETRA, EMRE, TOM], key: 'several' }),
  duplicate: () =>
    mailView({
      from: DAN,
      subject: 'Valve 7',
      text: 'Please send the drawing.\n\nRegards,\n\nDan Whitlock\nHead of plant\nNorwell Water',
    }),
  automatic: () =>
    mailView({ from: { name: 'Parcel service', address: 'no-reply@parcel.example' }, subject: 'Your parcel' }),
  unreadable: (): MailView => ({ ...mailView({ from: HANNAH, key: 'unreadable' }), messages: [] }),
}

export type FixtureServices = PanelServices & {
  readonly view: Signal<MailView | null>
  readonly status: Signal<SyncStatus>
  readonly intent: Signal<PanelIntent | null>
  /** What the panel asked of the browser. */
  readonly asked: string[]
}

/** Services without a browser. */
export function fixtureServices(db: SidecardDatabase, view: MailView | null = null): FixtureServices {
  const asked: string[] = []
  return {
    db,
    view: signal(view),
    clip: signal(null),
    intent: signal(null),
    asked,
    readPage: async () => void asked.push('read page'),
    selectArea: async () => void asked.push('select area'),
    fetchRaw: async () => ({}),
    openApp: ({ screen }) => void asked.push(`open ${screen}`),
    nudge: () => void asked.push('nudge'),
    status: signal({ state: 'synced', waiting: 0, refused: 0, lastSyncAt: NOW - 60_000 }),
    now: () => NOW,
    locale: { languages: ['en'], read: async () => undefined, write: async () => undefined },
  }
}

export async function emptyDatabase(name: string): Promise<SidecardDatabase> {
  return openDatabase(name, { certificates: memoryStore(), now: () => NOW })
}

/** A device on which the cast of the drawings is known. */
export async function seededDatabase(name: string): Promise<SidecardDatabase> {
  const db = await emptyDatabase(name)
  const member = { id: 'M1', name: 'Lena Ortiz', role: 'owner' } as const
  await setMeta(db, 'session', {
    server: 'https://crm.example',
    device: 'D1',
    deviceName: 'Laptop',
    workspaceName: 'Fieldlight',
    member,
    ended: null,
  })
  const long = NOW - 400 * DAY
  await write(db, [...people(), ...pastActivities()], { label: 'toast.saved', slots: { n: 4 }, now: () => long })
  const view = VIEWS.known()
  await saveConversation.run({ db, now: () => NOW - DAY }, { view, contactIds: ['C-HANNAH'] })
  await db.outbox.clear()
  return db
}

function edit(entity: Edit['entity'], id: string, patch: Fields): Edit {
  return { entity, id, patch }
}

function people(): Edit[] {
  const kestrel = { company: 'K-KESTREL', owner: 'Lena Ortiz' }
  return [
    edit('company', 'K-KESTREL', { name: 'Kestrel Robotics', domain: 'kestrel-robotics.example' }),
    edit('company', 'K-NORWELL', { name: 'Norwell Water', domain: 'norwell.example' }),
    edit('contact', 'C-HANNAH', {
      ...kestrel,
      name: HANNAH.name,
      email: HANNAH.address,
      title: 'Head of Procurement',
      tier: 'A',
      phone: '+49405550142',
      city: 'Hamburg',
    }),
    edit('contact', 'C-JONAS', {
      ...kestrel,
      owner: 'Tom Becker',
      name: JONAS.name,
      email: JONAS.address,
      title: 'Managing Director',
      tier: 'VIP',
    }),
    edit('contact', 'C-WHITLOCK', {
      name: 'Daniel Whitlock',
      email: 'd.whitlock@norwell.example',
      phone: '+447700900133',
      company: 'K-NORWELL',
      title: 'Plant manager',
      city: 'Leeds',
    }),
    edit('contact', 'C-HAN', { name: '韩磊', email: 'han.lei@beifang.example', title: '自动化工程师', tier: 'B' }),
    edit('task', 'T-QUOTE', {
      title: 'Send revised quote',
      due: '2026-11-20',
      'people/C-HANNAH': true,
      owner: 'Lena Ortiz',
    }),
  ]
}

const PAST = [
  2, 8, 9, 10, 15, 16, 22, 30, 31, 38, 44, 58, 63, 70, 78, 83, 150, 180, 205, 212, 219, 233, 240, 255, 262, 290, 300,
]

function pastActivities(): Edit[] {
  const about = { 'people/C-HANNAH': true, owner: 'Lena Ortiz' }
  return PAST.map((days, index) =>
    edit('activity', `A-${String(index).padStart(2, '0')}`, {
      ...about,
      type: index % 4 === 3 ? 'meeting' : 'call',
      at: NOW - (days + 1) * DAY,
      direction: index % 3 === 0 ? 'out' : 'in',
      ...(index === 0 && {
        minutes: 4,
        outcome: 'reached',
        text: 'Budget approved. Wants two lots, first one before Christmas.',
      }),
    }),
  )
}

function pagePerson(name: string, title: string, email?: string): Person {
  const field = <T>(value: T, quote: string) => ({
    value,
    confidence: 0.95,
    evidence: [{ source: 'jsonld' as const, quote }],
  })
  return {
    confidence: 0.9,
    name: field({ full: name, order: 'given-first' as const }, name),
    title: field(title, title),
    org: field('Meridian Grid', 'Meridian Grid'),
    phones: [],
    emails: email === undefined ? [] : [field(email, email)],
    urls: [],
    handles: [],
  }
}

/** A team page with one person who is known already. */
export function teamPage(): PageClip {
  return {
    url: 'https://meridian-grid.example/team',
    title: 'Meridian Grid, Team',
    lang: 'en',
    selection: false,
    companies: [],
    warnings: [],
    leftOut: [{ text: 'Press office', reason: 'clip.reason.unsure' }],
    people: [
      pagePerson('Ruth Castellano', 'Head of Grid Operations'),
      pagePerson('Wei Zhang', 'Director of Procurement', 'w.zhang@meridian-grid.example'),
      pagePerson('Amara Diallo', 'Field Service Lead'),
      pagePerson('Tobias Frey', 'Purchasing Manager'),
      pagePerson('Hannah Brandt', 'Chief Procurement Officer', HANNAH.address),
    ],
  }
}
