import type { Files } from '../../worker/files/port.ts'

/** The server's files in memory. */
export type MemoryFiles = Files & { readonly all: Map<string, Uint8Array> }

export function memoryFiles(): MemoryFiles {
  const all = new Map<string, Uint8Array>()
  return {
    all,
    put: async (name, bytes) => void all.set(name, bytes),
    get: async (name) => all.get(name) ?? null,
    remove: async (names) => names.forEach((name) => all.delete(name)),
  }
}
