import type { Files } from './port.ts'

/** The port over R2. */
export function r2Files(bucket: R2Bucket): Files {
  return {
    put: async (name, bytes) => void (await bucket.put(name, bytes)),
    get: async (name, range) => {
      const object = await bucket.get(name, range && { range })
      return object === null ? null : new Uint8Array(await object.arrayBuffer())
    },
    remove: (names) => bucket.delete([...names]),
    list: async (prefix) =>
      (await bucket.list({ prefix })).objects.map(({ key, uploaded }) => ({ name: key, at: uploaded.getTime() })),
  }
}
