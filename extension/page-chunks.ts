import type { Rolldown } from 'vite'

/**
 * One chunk for what every page reads before its first frame. Left alone, each part that is fetched later splits these
 * modules further, into fifty files of a few hundred bytes, which compress badly. `scripts` are those that the pages' HTML names.
 */
export function joinFirstFrames(scripts: readonly string[]): Rolldown.CodeSplittingOptions {
  let shared: ReadonlySet<string> | null = null
  return {
    // Dependencies are in the set already; more would come along than all pages need.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'first frames',
        name: (id, graph) => {
          shared ??= scripts.map((script) => withImports(script, graph)).reduce((all, one) => all.intersection(one))
          return shared.has(id) ? 'start' : null
        },
      },
    ],
  }
}

/** A script and all that it imports without waiting. */
function withImports(script: string, graph: Rolldown.ChunkingContext): Set<string> {
  const seen = new Set([script])
  for (const id of seen) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(imported)
  return seen
}
