import type { Files } from '../../worker/files/port.ts'

/** The server's files in memory. */
export type MemoryFiles = Files & { readonly all: Map<string, Uint8Array<ArrayBuffer>> }

/** `now` is when files are put, epoch milliseconds. */
export function memoryFiles(now: () => number = () => 0): MemoryFiles {
  const times = new Map<string, number>()
  const all = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    all,
    put: async (name, bytes) => {
      all.set(name, Uint8Array.from(bytes))
      times.set(name, now())
    },
    get: async (name, { offset, length } = { offset: 0, length: Infinity }) =>
      all.get(name)?.slice(offset, offset + length) ?? null,
    remove: async (names) => names.forEach((name) => all.delete(name)),
    list: async (prefix) =>
      [...all.keys()]
        .filter((name) => name.startsWith(prefix))
        .toSorted()
        .slice(0, 1_000)
        .map((name) => ({ name, at: times.get(name) ?? 0 })),
  }
}

/** As much of R2 as the server uses. */
export function memoryBucket({ put, get, remove }: MemoryFiles) {
  return {
    put,
    get: async (name: string) => {
      const bytes = await get(name)
      return bytes && { arrayBuffer: async () => bytes.buffer }
    },
    delete: remove,
  }
}
