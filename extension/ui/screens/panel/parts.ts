import { lazyPart } from './lazy-part.tsx'

// What the first frame of a known person does not show.

export const Composer = lazyPart(async () => (await import('../../record/composer/composer.tsx')).Composer)
export const RecordFields = lazyPart(async () => (await import('../../record/record-fields.tsx')).RecordFields)
export const UnknownPerson = lazyPart(async () => (await import('./unknown-person.tsx')).UnknownPerson)
export const PeopleList = lazyPart(async () => (await import('./people-list.tsx')).PeopleList)
export const Duplicate = lazyPart(async () => (await import('./duplicate.tsx')).Duplicate)
export const ConflictNotice = lazyPart(async () => (await import('./conflict-notice.tsx')).ConflictNotice)
export const ClipScreen = lazyPart(async () => (await import('./clip-screen.tsx')).ClipScreen)
export const WaitingList = lazyPart(async () => (await import('./waiting-list.tsx')).WaitingList)
export const FirstRun = lazyPart(async () => (await import('./first-run.tsx')).FirstRun)
export const NothingOpen = lazyPart(async () => (await import('./nothing-open.tsx')).NothingOpen)

/** Fetches all of them, and then what reads an unknown sender's signature and looks for doubles, once the panel is quiet. */
export async function warmParts(): Promise<void> {
  const parts = [Composer, RecordFields, UnknownPerson, PeopleList, Duplicate, ConflictNotice, WaitingList, ClipScreen]
  await Promise.all(parts.map((part) => part.warm()))
  await Promise.all([
    import('#shared/clip/mail-view-people.ts'),
    import('../../../commands/person-draft.ts'),
    import('../../record/find-suspects.ts'),
  ])
}
