import { isLikelyDepartment } from '#shared/clip/title.ts'
import { labelKind, splitLabel } from './labels.ts'
import type { TextContext } from './text-context.ts'

/** Offices and departments that stand where names stand: said to be left out, so that nobody wonders. */
export function* rolesOf({ lines, contacts }: TextContext): Generator<void, { text: string; reason: string }[]> {
  const found: { text: string; reason: string }[] = []
  for (const [index, line] of lines.entries()) {
    if (index % 200 === 199) yield
    if (line.zone === 'nav' || line.text.length > 60 || found.length >= 20 || labelKind(line.text)) continue
    const text = splitLabel(line.text)?.label ?? line.text
    const near =
      (contacts[index]?.emails.length ?? 0) +
      (contacts[index]?.phones.length ?? 0) +
      (contacts[index + 1]?.emails.length ?? 0) +
      (contacts[index + 1]?.phones.length ?? 0)
    if (near > 0 && isLikelyDepartment(text)) found.push({ text, reason: 'clip.leftOut.department' })
  }
  return found
}
