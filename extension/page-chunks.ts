import type { Rolldown } from 'vite'

/** Its index imports every icon there is, so it says nothing about which a page draws; what is unused falls away later. */
const ICON_LIBRARY = /[\\/]lucide[\\/]/u

/**
 * One chunk for what every page reads before its first frame. Left alone, each part that is fetched later splits these
 * modules further, into fifty files of a few hundred bytes, which compress badly. `scripts` are those that the pages' HTML names.
 */
export function joinFirstFrames(scripts: readonly string[]): Rolldown.CodeSplittingOptions {
  let readByPage: readonly ReadonlySet<string>[] | null = null
  return {
    // All that is needed is in the sets already; more would come along than every page reads.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'first frames',
        name: (id, graph) => {
          readByPage ??= scripts.map((script) => withImports(script, graph))
          return readByPage.every((read) => read.has(id)) ? 'start' : null
        },
      },
    ],
  }
}

/** A script and all that it imports without waiting. */
function withImports(script: string, graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const seen = new Set([script])
  for (const id of seen)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? [])
      if (!ICON_LIBRARY.test(imported)) seen.add(imported)
  return seen
}
