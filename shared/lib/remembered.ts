/** Longer texts are rarely asked for twice. */
const LONGEST = 200

/**
 * A pure function of a text that keeps its answers: the readers of a page ask the same of the same words again and again, from many
 * places. Whoever gets an answer must leave it as it is. Forgets all of them once it holds `most`.
 */
export function remembered<Value>(read: (text: string) => Value, most = 2_000): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const held = known.get(text)
    if (held !== undefined || known.has(text)) return held as Value
    const value = read(text)
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
