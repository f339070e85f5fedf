import { browser } from 'wxt/browser'

/** A few values outside the database, one by one. */
export type SmallStore = {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
}

/** An area of the browser's extension storage. `session` lives in memory and ends with the browser. */
export function browserArea(area: 'local' | 'session'): SmallStore {
  return {
    get: async (key) => (await browser.storage[area].get(key))[key],
    set: (key, value) => browser.storage[area].set({ [key]: value }),
    remove: (key) => browser.storage[area].remove(key),
  }
}

/** A store that lives as long as the page, for runtimes without extension storage. */
export function memoryStore(): SmallStore {
  const values = new Map<string, unknown>()
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
  }
}
