import { chownSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Our own invented mails: English, simplified and traditional Chinese, HTML with an attachment, a thread, a newsletter. */
export const practiceMails = fileURLToPath(new URL('../../tools/practice/mails', import.meta.url))

/**
 * Writes every .eml file of the folders into a Maildir for each user, in order of name; returns how many there are.
 * The sequence in the file name gives the order of arrival.
 */
export function fillInboxes(boxes: string, users: readonly string[], folders: readonly string[]): number {
  const mails = folders.flatMap((folder) => mailFiles(folder))
  for (const user of users) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(boxes, user, part), { recursive: true })
    mails.forEach((file, index) =>
      cpSync(file, join(boxes, user, 'cur', `${1_763_000_000 + index}.M${index}.practice:2,`)),
    )
  }
  return mails.length
}

/** Gives a folder and all below it to a user of the system. */
export function giveTo(dir: string, { uid, gid }: { uid: number; gid: number }) {
  chownSync(dir, uid, gid)
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) chownSync(join(dir, name), uid, gid)
}

function mailFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => join(folder, name))
}
