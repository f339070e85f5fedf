/** How many of a list, all in front, are so: found by halving. */
export function countUpTo<One>(list: ArrayLike<One>, isSo: (one: One) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(list[middle] as One)) low = middle + 1
    else high = middle
  }
  return low
}
