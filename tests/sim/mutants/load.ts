import { registerHooks } from 'node:module'
import { must } from '#shared/lib/must.ts'
import { applyMutant } from './apply.ts'
import { mutants } from './mutants.ts'

/** From here on this thread loads the mutant's file with its defect. Before anything of the engine is imported. */
export function useMutant(id: string): void {
  const mutant = must(
    mutants.find((one) => one.id === id),
    `mutant ${id}`,
  )
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context)
      if (!url.endsWith(`/${mutant.file}`)) return loaded
      return { ...loaded, source: applyMutant(mutant, String(loaded.source)) }
    },
  })
}
