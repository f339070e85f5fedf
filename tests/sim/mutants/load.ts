import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { must } from '#shared/lib/must.ts'
import { type Mutant, mutants } from './mutants.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** From here on this thread loads the mutant's file with its defect. Before anything of the engine is imported. */
export function useMutant(id: string): void {
  const mutant = must(mutants.find((one) => one.id === id), `mutant ${id}`)
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context)
      if (!url.endsWith(`/${mutant.file}`)) return loaded
      return { ...loaded, source: applyMutant(mutant, String(loaded.source)) }
    },
  })
}

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
