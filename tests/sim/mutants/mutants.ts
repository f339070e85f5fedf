/** A defect of the engine, as a change of its text: the place, found once in its file, and what stands there instead. */
export type Mutant = { readonly id: string; readonly file: string; readonly find: string; readonly put: string }

export const mutants: readonly Mutant[] = []
