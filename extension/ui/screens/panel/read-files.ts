import type { PageClip } from '#shared/clip/drafts.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import { readMail, type MailFile } from '#shared/clip/mime.ts'
import type { ClipError, Person } from '#shared/clip/types.ts'
import { readVcards } from '#shared/clip/vcard.ts'
import { bytesOfFile } from '#shared/lib/bytes-of-file.ts'
import { MAX_MAIL } from '#shared/lib/limits.ts'
import type { Thread } from './desk.ts'

export type FileFault = { readonly name: string; readonly kind: ClipError }
export type ReadFiles = {
  readonly clip: PageClip | null
  readonly thread: Thread | null
  readonly faults: readonly FileFault[]
}

/** Reads mails and cards. One mail alone opens as a mail; everything else becomes one list of people. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const faults: FileFault[] = []
  const mails: MailFile[] = []
  const people: Person[] = []
  const warnings = new Set<string>()
  for (const file of files) {
    const kind = await readFile(file, { mails, people, warnings })
    if (kind) faults.push({ name: file.name, kind })
  }
  const [mail] = mails
  if (mail && mails.length === 1 && people.length === 0) return { clip: null, thread: fileThread(mail), faults }
  const all = [...people, ...mails.flatMap((one) => one.people)]
  return { clip: all.length > 0 ? clipOf(all, files, [...warnings]) : null, thread: null, faults }
}

type Found = { mails: MailFile[]; people: Person[]; warnings: Set<string> }

async function readFile(file: File, { mails, people, warnings }: Found): Promise<ClipError | null> {
  if (file.size > MAX_MAIL) return 'too-large'
  const bytes = await bytesOfFile(file)
  if (!bytes) return 'unreadable'
  if (/\.(?:vcf|vcard)$/iu.test(file.name) || /vcard/iu.test(file.type)) {
    const read = readVcards(bytes)
    if (!read.ok) return read.kind
    if (read.value.people.length === 0) return 'empty'
    people.push(...read.value.people)
    for (const warning of read.value.warnings) warnings.add(warning)
    return null
  }
  if (!/\.(?:eml|mbox|txt)$/iu.test(file.name) && !/rfc822/iu.test(file.type)) return 'unsupported'
  const read = await readMail(bytes)
  if (!read.ok) return read.kind
  mails.push(read.value)
  return null
}

/** A mail from a file in the form in which a webmail shows one. */
function fileThread({ message }: MailFile): Thread {
  const id = message.messageId ?? `${message.date ?? ''} ${message.subject}`
  const { from, to, cc, bcc, text, attachments, subject, via, confidence } = message
  const view: MailView = {
    provider: 'mail',
    adapterVersion: 1,
    key: `file ${id}`,
    url: '',
    threadId: message.threadId ?? id,
    subject,
    missed: [],
    messages: [
      { via, confidence, messageId: id, from, to, cc, bcc, date: message.date ?? '', text, html: '', attachments },
    ],
  }
  return { view, origin: 'file', messages: [message] }
}

function clipOf(people: Person[], files: readonly File[], warnings: string[]): PageClip {
  return {
    url: '',
    title: files.map(({ name }) => name).join(', '),
    lang: '',
    selection: false,
    leftOut: [],
    companies: [],
    warnings,
    people,
  }
}
