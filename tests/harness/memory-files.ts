import type { Files } from '../../worker/files/port.ts'

/** The server's files in memory. */
export type MemoryFiles = Files & { readonly all: Map<string, Uint8Array<ArrayBuffer>> }

export function memoryFiles(): MemoryFiles {
  const all = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    all,
    put: async (name, bytes) => void all.set(name, Uint8Array.from(bytes)),
    get: async (name, { offset, length } = { offset: 0, length: Infinity }) =>
      all.get(name)?.slice(offset, offset + length) ?? null,
    remove: async (names) => names.forEach((name) => all.delete(name)),
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
