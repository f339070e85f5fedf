import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Mutant } from './mutants.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The defect in its place. Throws when the engine has moved on and the place is gone, or is not the only one. */
export function applyMutant({ id, file, find, put }: Mutant, source: string): string {
  const places = source.split(find).length - 1
  if (places !== 1) throw new Error(`mutant ${id}: ${places} places in ${file} for ${find}`)
  return source.replace(find, () => put)
}

/** Why a mutant cannot be planted any more, or null. */
export function findStale(mutant: Mutant): string | null {
  try {
    applyMutant(mutant, readFileSync(ROOT + mutant.file, 'utf8'))
    return null
  } catch (error) {
    return String(error)
  }
}
