/** Most lines of one mail that are looked at; what follows is dropped. */
export const MAX_LINES = 50_000

/** One line of a mail body with what its place in the markup says. Plain text has no such marks. */
export type MailLine = {
  text: string
  /** Number of the container that clients put around history; 0 outside. */
  quote: number
  /** Depth of plain blockquotes, which may be the writer's own indentation. */
  indent: number
  /** Inside a container that clients put around the signature. */
  signature: boolean
  /** A drawn line (hr), its text is empty. */
  rule: boolean
  /** An element before this line says that history begins here and runs to the end. */
  start: boolean
  /** The CSS colour of all of the line's text, where the text has one of its own. */
  colour?: string
  /** The address behind the first link of the line when the line does not show it. */
  mailto?: string
}

/** Cuts plain text into lines: NFC, any line end, no marks. */
export function textLines(text: string): MailLine[] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/, MAX_LINES)
    .map((line) => ({ text: line, quote: 0, indent: 0, signature: false, rule: false, start: false }))
}
