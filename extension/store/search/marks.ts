/** A set of places, each with a rank above zero: used again for the next word, for fresh memory costs more than the work. */
export class Marks {
  private ranks = new Uint8Array(0)
  private touched = new Uint32Array(0)
  private length = 0

  /** Forgets all marks, and makes room for places below `places`. */
  clear(places: number): void {
    for (let i = 0; i < this.length; i += 1) this.ranks[this.touched[i] ?? 0] = 0
    this.length = 0
    if (this.ranks.length >= places) return
    this.ranks = new Uint8Array(places)
    this.touched = new Uint32Array(places)
  }

  /** The rank of a place, zero for one that is not marked. */
  rank(place: number): number {
    return this.ranks[place] ?? 0
  }

  /** The highest rank that a place was marked with stays. */
  mark(place: number, rank: number): void {
    const before = this.ranks[place] ?? 0
    if (before >= rank) return
    if (before === 0) this.touched[this.length++] = place
    this.ranks[place] = rank
  }

  /** Every marked place in ascending order. */
  forEach(work: (place: number, rank: number) => void): void {
    // Of many it is quicker to look at every place there is than to sort them.
    if (this.length * FEW > this.ranks.length) {
      this.ranks.forEach((rank, place) => {
        if (rank > 0) work(place, rank)
      })
      return
    }
    for (const place of this.touched.subarray(0, this.length).toSorted()) work(place, this.rank(place))
  }
}

/** One place in so many is few. */
const FEW = 16
