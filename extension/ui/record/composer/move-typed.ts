import type { SidecardDatabase } from '../../../store/database.ts'
import { typedAbout, typedFor } from './typed.ts'

/** What waits about one contact waits about another from now on, unless something waits there too: the two were made one. */
export function moveTyped(db: SidecardDatabase, from: string, to: string): void {
  for (const [kind, texts] of typedAbout(db, from)) {
    const other = typedFor(db, to, kind)
    if (texts.size === 0 || other.size > 0) continue
    for (const [name, text] of texts) other.set(name, text)
    texts.clear()
  }
}
