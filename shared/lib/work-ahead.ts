/**
 * The results of some work in the order of its items: the work of up to `atOnce` items is under way while whoever takes the results
 * is busy with one.
 */
export async function* workAhead<Item, Value>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<Value, void, void> {
  // What was taken is let go of: all results together may be large.
  const underWay: Promise<Value>[] = []
  const left = items.values()
  const begin = (): void => {
    const { done, value: item } = left.next()
    if (done === true) return
    const result = work(item)
    // Nobody may be there any more for what fails behind a failure.
    result.catch(() => {})
    underWay.push(result)
  }
  for (let i = 0; i < atOnce; i += 1) begin()
  for (let first = underWay.shift(); first; first = underWay.shift()) {
    const value = await first
    begin()
    yield value
  }
}
