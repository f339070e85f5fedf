import { expect, test } from 'vitest'
import type { MailView, ViewMessage } from '#shared/clip/mail-view.ts'
import { readMail } from '#shared/clip/mime.ts'
import type { Message, Person } from '#shared/clip/types.ts'
import { must } from '#shared/lib/must.ts'
import type { Result } from '#shared/lib/result.ts'
import { openDatabase } from '../store/database.ts'
import { candidatesFor } from '../store/candidates.ts'
import { findReferring, lookupEmail } from '../store/lookup.ts'
import { pulseOf, situationOf } from '../store/situation.ts'
import { recordStore } from '../store/record-store.ts'
import { memoryStore } from '../store/small-store.ts'
import { conversationOf, lastContactOf, openTasksOf, timelineOf } from '../store/timeline.ts'
import { undo } from '../store/write.ts'
import { addNote } from './add-note.ts'
import { addTask } from './add-task.ts'
import { archiveContact } from './archive-contact.ts'
import { attachFile } from './attach-file.ts'
import type { CommandContext } from './command.ts'
import { completeTask } from './complete-task.ts'
import { confirmField } from './confirm-field.ts'
import { logCall } from './log-call.ts'
import { mergeContacts } from './merge-contacts.ts'
import { isNeverCaptured, neverCapture } from './never-capture.ts'
import { personToDraft, type PersonDraft } from './person-draft.ts'
import { restore } from './restore.ts'
import { saveContacts } from './save-contacts.ts'
import { saveConversation } from './save-conversation.ts'
import { updateField } from './update-field.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const DAY = 86_400_000
let made = 0

async function freshContext(): Promise<CommandContext> {
  made += 1
  return { db: await openDatabase(`commands-${made}`, { certificates: memoryStore() }), now: () => NOON }
}

function value<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`${result.kind} ${result.detail ?? ''}`)
  return result.value
}

const captured = <T>(text: T, confidence = 0.9) => ({
  value: text,
  confidence,
  evidence: [{ source: 'signature' as const, quote: String(text) }],
})

const ANNA: Person = {
  confidence: 0.9,
  name: captured({ full: 'Anna Holm', order: 'given-first' as const }),
  title: captured('Buyer'),
  org: captured('Holm Tools GmbH'),
  emails: [captured('info@holm-tools.example'), captured('anna@holm-tools.example')],
  phones: [captured({ e164: '+4915112345678', kind: 'mobile' as const, raw: '0151 12345678' })],
  urls: [captured('https://holm-tools.example/anna')],
  handles: [captured({ kind: 'wechat' as const, id: 'annaholm' })],
}

async function saveAnna(context: CommandContext, draft: Partial<PersonDraft> = {}) {
  const action = value(
    await saveContacts.run(context, { people: [{ ...personToDraft(ANNA, NOON, 'https://mail.example/'), ...draft }] }),
  )
  return {
    action,
    contact: must(
      (await lookupEmail(context.db, 'anna@holm-tools.example')).find(({ entity }) => entity === 'contact'),
    ),
  }
}

test('a captured person becomes a draft with the personal address in front and a source for every value', () => {
  const { fields, origin, company } = personToDraft(ANNA, NOON, 'https://mail.example/')
  expect(fields).toMatchObject({
    name: 'Anna Holm',
    title: 'Buyer',
    email: 'anna@holm-tools.example',
    'emails/info@holm-tools.example': true,
    phone: '+4915112345678',
    'urls/https://holm-tools.example/anna': true,
    'handles/wechat:annaholm': true,
  })
  expect(origin['origin/title']).toEqual(['signature', 0.9, 'Buyer', 'https://mail.example/', NOON])
  expect(company).toMatchObject({ name: 'Holm Tools GmbH', domain: 'holm-tools.example' })
})

test("a name that header and signature both say is the header's; one that the header shortens is the signature's", () => {
  const sourceOf = (header: string): unknown => {
    const signed = captured({ full: 'Anna Holm', order: 'given-first' as const })
    const name = {
      ...signed,
      evidence: [
        { source: 'signature' as const, quote: 'Anna Holm' },
        { source: 'header' as const, quote: header },
      ],
    }
    const kept = personToDraft({ ...ANNA, name }, NOON, '').origin['origin/name']
    return Array.isArray(kept) ? kept[0] : kept
  }
  expect(sourceOf('Anna Holm')).toBe('header')
  expect(sourceOf('Anna')).toBe('signature')
})

test('saving a person makes the company, links both, and one undo takes all of it back', async () => {
  const context = await freshContext()
  const { action, contact } = await saveAnna(context)
  const company = must(await context.db.records.get(['company', String(contact.fields['company'])]))
  expect(company.fields).toMatchObject({ name: 'Holm Tools GmbH', domain: 'holm-tools.example' })
  expect(action).toMatchObject({ label: 'toast.saved', slots: { n: 1 } })
  value(await undo(context.db, action.id))
  expect(await lookupEmail(context.db, 'anna@holm-tools.example')).toEqual([])
  await saveAnna(context)
  expect(await context.db.records.count()).toBe(2)
})

test('saving twice changes nothing, and what a person typed is never overwritten by a capture', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  expect((await saveAnna(context)).action.edits).toEqual([])
  value(
    await updateField.run(context, { entity: 'contact', id: contact.id, key: 'title', value: 'Head of purchasing' }),
  )
  value(await confirmField.run(context, { entity: 'contact', id: contact.id, key: 'name' }))
  const again = {
    fields: {
      name: 'A. Holm',
      title: 'Buyer',
      email: 'anna@holm-tools.example',
      phone: '+4915199999999',
      city: 'Kiel',
    },
    origin: {
      'origin/name': ['header', 1, '', '', 1],
      'origin/title': ['signature', 1, '', '', 1],
      'origin/phone': ['signature', 0.5, '', '', 1],
      'origin/city': ['signature', 1, '', '', 1],
    },
  }
  value(await saveContacts.run(context, { people: [again] }))
  const { fields } = must(await context.db.records.get(['contact', contact.id]))
  expect(fields).toMatchObject({
    name: 'Anna Holm',
    title: 'Head of purchasing',
    phone: '+4915112345678',
    'phones/+4915199999999': true,
    city: 'Kiel',
  })
  expect(fields['origin/title']).toBeUndefined()
})

test('a free mail address makes no company, and a shared mailbox is nobody', async () => {
  const context = await freshContext()
  const draft = personToDraft({ ...ANNA, emails: [captured('anna.holm@gmail.com')], phones: [] }, NOON, '')
  expect(draft.company).toEqual({ name: 'Holm Tools GmbH', origin: expect.anything() })
  const shared = { fields: { name: 'Ben Ode', email: 'info@ode.example' }, origin: {} }
  value(await saveContacts.run(context, { people: [shared] }))
  value(await saveContacts.run(context, { people: [{ ...shared, fields: { ...shared.fields, name: 'Cleo Park' } }] }))
  expect(await lookupEmail(context.db, 'info@ode.example')).toHaveLength(2)
})

test('two people of one company share it, however its name is spelled', async () => {
  const context = await freshContext()
  await saveAnna(context)
  const ben = { fields: { name: 'Ben Ode', email: 'ben.ode@gmail.com' }, origin: {}, company: { name: 'HOLM TOOLS' } }
  value(await saveContacts.run(context, { people: [ben], tag: 'fair', owner: 'M1' }))
  const contacts = (await context.db.records.toArray()).filter(({ entity }) => entity === 'contact')
  expect(new Set(contacts.map(({ fields }) => fields['company'])).size).toBe(1)
  expect(contacts.find(({ fields }) => fields['name'] === 'Ben Ode')?.fields).toMatchObject({
    'tags/fair': true,
    owner: 'M1',
  })
})

test('somebody captured again is offered the contact that is there', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  expect((await candidatesFor(context.db, ANNA)).map(({ id }) => id)).toEqual([contact.id])
})

const MAIL: ViewMessage = {
  via: 'dom',
  confidence: 1,
  messageId: '17',
  from: [{ name: 'Anna Holm', address: 'anna@holm-tools.example' }],
  to: [{ name: '', address: 'me@crm.example' }],
  cc: [],
  bcc: [],
  date: '2026-11-22 09:30',
  text: 'Could you send the offer?',
  html: '',
  attachments: [],
}
const VIEW: MailView = {
  provider: 'roundcube',
  adapterVersion: 1,
  key: 'k',
  url: 'https://mail.example/?id=17',
  threadId: 'T17',
  subject: 'Offer',
  own: 'me@crm.example',
  messages: [MAIL],
  missed: [],
}

test('a conversation is kept once, shows in the timeline, and says that an answer is owed', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  expect((await conversationOf(context.db, 'roundcube', 'T17', ['17'])).state).toBe('not-saved')
  value(await saveConversation.run(context, { view: VIEW, contactIds: [contact.id] }))
  expect(value(await saveConversation.run(context, { view: VIEW, contactIds: [contact.id] })).edits).toEqual([])
  expect(await conversationOf(context.db, 'roundcube', 'T17', ['17'])).toMatchObject({
    state: 'saved',
    people: [contact.id],
  })
  expect((await conversationOf(context.db, 'roundcube', 'T17', ['17', '18'])).state).toBe('partly')
  const [created, conversation] = await timelineOf(context.db, contact.id)
  expect(conversation).toMatchObject({
    kind: 'conversation',
    snippet: 'Could you send the offer?',
    record: { fields: { subject: 'Offer', messages: 1, lastDirection: 'in' } },
  })
  expect(created).toMatchObject({ kind: 'created' })
  expect(await situationOf(context.db, contact.id, NOON)).toMatchObject({ kind: 'you-owe', days: 2 })
})

test('answers between the lines are kept with what they answer, and the timeline shows the answers', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  const text = '> Does Monday work?\n\nYes.\n\n> And the price?\n\nEUR 420.'
  const read = await readMail(
    new TextEncoder().encode(
      `From: anna@bergwerk.example\nTo: me@crm.example\nSubject: Offer\nMessage-ID: <1@x>\n\n${text}\n`,
    ),
  )
  if (!read.ok) throw new Error(read.kind)
  value(
    await saveConversation.run(context, { view: VIEW, contactIds: [contact.id], raw: { '17': read.value.message } }),
  )
  const [body] = await recordStore(context.db).scan('message-body')
  expect(body?.fields['reply']).toBe(text)
  const conversation = (await timelineOf(context.db, contact.id)).find(({ kind }) => kind === 'conversation')
  expect(conversation?.snippet).toBe('Yes. EUR 420.')
})

test('an answer of ours settles the debt, and later the answer is theirs to give', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  const answer: ViewMessage = {
    ...MAIL,
    messageId: '18',
    from: [{ name: '', address: 'me@crm.example' }],
    date: '2026-11-23 08:00',
  }
  value(await saveConversation.run(context, { view: { ...VIEW, messages: [MAIL, answer] }, contactIds: [contact.id] }))
  expect((await situationOf(context.db, contact.id, NOON)).kind).toBe('nothing-planned')
  expect(await situationOf(context.db, contact.id, NOON + 5 * DAY)).toMatchObject({ kind: 'they-owe', days: 6 })
  expect((await situationOf(context.db, contact.id, NOON + 60 * DAY)).kind).toBe('quiet')
  const pulse = await pulseOf(context.db, contact.id, NOON)
  expect([pulse.theirs.at(-1), pulse.ours.at(-1), pulse.theirs.length]).toEqual([1, 1, 52])
})

test('a message saved from its source keeps its exact instant and its own words apart', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  const raw: Message = {
    ...MAIL,
    via: 'raw',
    messageId: '<1@holm-tools.example>',
    subject: 'Offer',
    date: '2026-11-22T08:30:05Z',
    replyTo: [],
    automatic: null,
    text: 'Could you?\n> old',
    body: { reply: 'Could you?', signature: [], valediction: [], device: [], quoted: '> old', visible: 'Could you?' },
  }
  value(await saveConversation.run(context, { view: VIEW, contactIds: [contact.id], raw: { 17: raw } }))
  expect(await lastContactOf(context.db, contact.id)).toBe(Date.parse('2026-11-22T08:30:05Z'))
  const bodies = (await context.db.records.toArray()).filter(({ entity }) => entity === 'message-body')
  expect(bodies.map(({ fields }) => fields['reply'])).toEqual(['Could you?'])
  expect(value(await saveConversation.run(context, { view: [raw], contactIds: [contact.id] })).edits).toEqual([])
})

test('calls, notes and tasks are kept with the people they are about', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  const contactIds = [contact.id]
  expect((await situationOf(context.db, contact.id, NOON)).kind).toBe('new')
  value(await logCall.run(context, { contactIds, minutes: 5, text: 'Wants a sample' }))
  value(await addNote.run(context, { contactIds, text: 'Prefers mornings' }))
  const later = value(await addTask.run(context, { contactIds, title: 'Ring back', due: '2026-12-03' }))
  const sooner = value(await addTask.run(context, { contactIds, title: 'Send sample', due: '2026-11-26' }))
  expect((await openTasksOf(context.db, contact.id)).map(({ id }) => id)).toEqual(
    [sooner, later].map(({ edits }) => edits[0]?.id),
  )
  expect(await situationOf(context.db, contact.id, NOON)).toMatchObject({ kind: 'planned', days: 2 })
  value(await completeTask.run(context, { id: must(sooner.edits[0]).id }))
  expect((await timelineOf(context.db, contact.id)).map(({ kind }) => kind).toSorted()).toEqual([
    'activity',
    'activity',
    'created',
    'task',
  ])
  expect(await addTask.run(context, { contactIds, title: '  ' })).toMatchObject({ ok: false, kind: 'invalid' })
})

test('merging keeps everything of both, moves what spoke of the other, and is one undo', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  const other = value(
    await saveContacts.run(context, {
      people: [
        { fields: { name: 'A. Holm', email: 'anna.holm@gmail.com', city: 'Kiel', phone: '+4940123456' }, origin: {} },
      ],
    }),
  )
  const drop = must(other.edits[0]).id
  value(await addNote.run(context, { contactIds: [drop], text: 'Met in Kiel' }))
  value(await attachFile(context, { file: new File(['Twelve arms'], 'offer.txt'), contactIds: [drop] }))
  const filesOf = async (id: string) =>
    (await findReferring(context.db, id, 'attachment')).map(({ fields }) => fields['name'])
  const merged = value(await mergeContacts.run(context, { keep: contact.id, drop, chosen: { name: 'Anna Holm' } }))
  const kept = must(await context.db.records.get(['contact', contact.id]))
  expect(kept.fields).toMatchObject({
    name: 'Anna Holm',
    city: 'Kiel',
    email: 'anna@holm-tools.example',
    'emails/anna.holm@gmail.com': true,
    'phones/+4940123456': true,
  })
  expect((await lookupEmail(context.db, 'anna.holm@gmail.com')).map(({ id }) => id)).toEqual([contact.id])
  expect((await timelineOf(context.db, contact.id)).some(({ kind }) => kind === 'activity')).toBe(true)
  expect([await filesOf(contact.id), await filesOf(drop)]).toEqual([['offer.txt'], []])
  value(await undo(context.db, merged.id))
  expect([await filesOf(contact.id), await filesOf(drop)]).toEqual([[], ['offer.txt']])
  expect((await lookupEmail(context.db, 'anna.holm@gmail.com')).map(({ id }) => id)).toEqual([drop])
  expect((await timelineOf(context.db, drop)).some(({ kind }) => kind === 'activity')).toBe(true)
})

test('a value chosen of the other one comes with where it was read, and loses the mark of the one it replaces', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  const other = value(
    await saveContacts.run(context, { people: [{ fields: { name: 'A. Holm', title: 'Director' }, origin: {} }] }),
  )
  const [drop = ''] = other.ids
  value(await mergeContacts.run(context, { keep: contact.id, drop, chosen: { title: 'Director' } }))
  const kept = must(await context.db.records.get(['contact', contact.id]))
  expect(kept.fields['title']).toBe('Director')
  expect(kept.fields['origin/title']).toBeUndefined()
})

test('archiving and restoring lose nothing', async () => {
  const context = await freshContext()
  const { contact } = await saveAnna(context)
  value(await archiveContact.run(context, { ids: [contact.id] }))
  expect(await lookupEmail(context.db, 'anna@holm-tools.example')).toEqual([])
  value(await restore.run(context, { ids: [contact.id] }))
  expect((await lookupEmail(context.db, 'anna@holm-tools.example'))[0]?.fields).toEqual(contact.fields)
})

test('what is never captured is told by address, domain and the domains under it', async () => {
  const context = await freshContext()
  value(await neverCapture.run(context, { address: 'News@Shop.example' }))
  value(await neverCapture.run(context, { domain: 'bank.example' }))
  expect(await isNeverCaptured(context.db, 'news@shop.example')).toBe(true)
  expect(await isNeverCaptured(context.db, 'anna@shop.example')).toBe(false)
  expect(await isNeverCaptured(context.db, 'no@mail.bank.example')).toBe(true)
  expect(await isNeverCaptured(context.db, 'no@otherbank.example')).toBe(false)
})
