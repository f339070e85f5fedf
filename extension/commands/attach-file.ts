import { bytesOfFile } from '#shared/lib/bytes-of-file.ts'
import { sha256 } from '#shared/lib/sha256.ts'
import type { Fields } from '#shared/fields/value.ts'
import { MAX_BLOB_BYTES } from '#shared/lib/limits.ts'
import { newId } from '#shared/lib/ids.ts'
import { fail, type Result } from '#shared/lib/result.ts'
import type { Action } from '../store/action.ts'
import { keepLocalBlob } from '../store/blobs.ts'
import { storageFault } from '../store/storage-fault.ts'
import { write, type WriteFault } from '../store/write.ts'
import type { CommandContext } from './command.ts'

/** What a person hands over: the browser's own `File` fits. */
export type GivenFile = {
  readonly name: string
  readonly type: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

export type AttachFileInput = {
  readonly file: GivenFile
  readonly contactIds: readonly string[]
  readonly message?: string
  readonly owner?: string
  /** A small picture of it as a data address, where one could be made. */
  readonly thumbnail?: string
}

/**
 * `empty`, `too-large` and `unreadable` (a folder, or a file that was moved away) speak of the file, `not-taken` of its kind: a
 * program that somebody could start by opening it.
 */
export type AttachFault = WriteFault | 'empty' | 'too-large' | 'unreadable' | 'not-taken'

/** What systems run when it is opened. Whoever must pass one on packs it first. */
const PROGRAMS =
  /\.(?:app|bat|cmd|com|cpl|dll|exe|hta|jar|jse?|lnk|msc|msi|msp|pif|ps1|reg|scr|sct|sh|vb[es]?|wsf?|desktop|command)$/iu

/** Keeps a file with people: the bytes first, so that no record ever speaks of bytes that nobody has. */
export async function attachFile(
  { db, now }: CommandContext,
  { file, contactIds, message, owner, thumbnail }: AttachFileInput,
): Promise<Result<Action, AttachFault>> {
  if (file.size === 0) return fail('empty')
  if (file.size > MAX_BLOB_BYTES) return fail('too-large')
  const name = cleanName(file.name)
  if (PROGRAMS.test(name)) return fail('not-taken')
  const bytes = await bytesOfFile(file)
  if (!bytes) return fail('unreadable')
  const hash = await sha256(bytes)
  try {
    await keepLocalBlob(db, { hash, bytes })
  } catch (error) {
    return storageFault(error)
  }
  const patch: Fields = {
    name,
    size: bytes.length,
    blob: hash,
    at: now(),
    ...(file.type !== '' && { type: file.type.slice(0, 200) }),
    ...(thumbnail !== undefined && { thumbnail }),
    ...(message !== undefined && { message }),
    ...(owner !== undefined && { owner }),
    ...Object.fromEntries(contactIds.map((id) => [`people/${id}`, true])),
  }
  return write(db, [{ entity: 'attachment', id: newId(now()), patch }], {
    label: 'toast.attached',
    slots: { name },
    now,
  })
}

/**
 * The last part of a path, without what could turn the end of a name around (bidirectional controls make `gpj.exe` of `exe.jpg`)
 * or hide it.
 */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '')
  return plain === '' ? 'file' : plain.slice(-200)
}
