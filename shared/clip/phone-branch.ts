/** The end of a number that stands for a branch of the one before it: where it stands, and its digits. */
export type Branch = { digits: string; start: number; end: number }

/**
 * German, Austrian and Swiss letterheads tell a fax by its branch alone: "Fon 07141.12345-0, Fax -55", "Tel. 0851/12345-0 · Fax: DW -9".
 * A dash behind the word, one to four digits at once behind the dash, and no word behind them ("kein Fax - 24 Stunden"); what it
 * branches from is for the caller to know.
 */
export function branchAfter(line: string, from: number): Branch | undefined {
  const match = /^[^\d]{0,12}?(?:tele)?fax[.:]{0,2}\s?(?:DW\.?\s?)?-(\d{1,4})(?![\d./-]|\s*\p{L})/iu.exec(
    line.slice(from, from + 40),
  )
  const digits = match?.[1]
  return match && digits
    ? { digits, start: from + match[0].length - digits.length, end: from + match[0].length }
    : undefined
}

/** The countries whose letterheads write so. */
export function hasBranches(region: string | undefined): boolean {
  return region === 'DE' || region === 'AT' || region === 'CH'
}

/** The number that a branch makes of the one before it: its own branch behind the last dash is replaced. */
export function withBranch(text: string, digits: string): string | undefined {
  const stem = /^(.{5,30}\d)\s?-\s?\d{1,4}$/.exec(text)?.[1]
  return stem === undefined ? undefined : `${stem}-${digits}`
}
