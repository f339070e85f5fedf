/** What an expression was given while readers ran: its longest text, in characters. */
export type SeenLengths = ReadonlyMap<string, number>

/**
 * Runs something and writes down for every regular expression, those made at run time too, the longest text that it was
 * given. While it runs, expressions are slow: everything goes through `exec`, as the language says.
 */
export async function seenLengths(run: () => Promise<void>): Promise<SeenLengths> {
  const seen = new Map<string, number>()
  // oxlint-disable-next-line typescript/unbound-method -- called with the expression below
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const { source } = this
    if (text.length > (seen.get(source) ?? -1)) seen.set(source, text.length)
    return exec.call(this, text)
  }
  try {
    await run()
  } finally {
    RegExp.prototype.exec = exec
  }
  return seen
}
