/**
 * The results of some work in the order of its items: the work of up to `atOnce` items is under way while whoever takes the results
 * is busy with one.
 */
export async function* workAhead<Item, Value>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<Value, void, void> {
  const begun: Promise<Value>[] = []
  const begin = (): void => {
    const item = items[begun.length]
    if (item === undefined) return
    const result = work(item)
    // Nobody may be there any more for what fails behind a failure.
    result.catch(() => {})
    begun.push(result)
  }
  for (let i = 0; i < atOnce; i += 1) begin()
  for (let i = 0; i < begun.length; i += 1) {
    const value = await (begun[i] as Promise<Value>)
    begin()
    yield value
  }
}
