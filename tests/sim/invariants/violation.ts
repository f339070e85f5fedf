/** A promise of the engine that was broken. `id` is its number in the list. */
export class Violation extends Error {
  readonly id: string

  constructor(id: string, message: string) {
    super(message)
    this.id = id
  }
}

export function expectThat(holds: boolean, id: string, message: string | (() => string)): asserts holds {
  if (!holds) throw new Violation(id, typeof message === 'string' ? message : message())
}
