/** Longest style looked at; real ones are a line. */
export const MAX_STYLE = 4_000

const COLOUR = /(?<![\w-])color\s*:\s*([^;!]{1,40})/i

/** The text colour that an inline style, or the body of a rule, sets, as it is written there. */
export function styleColour(style: string): string | undefined {
  return COLOUR.exec(style.slice(0, MAX_STYLE))?.[1]
}
