// Every extension test gets an IndexedDB of its own process; the browser API is WXT's fake one.
import 'fake-indexeddb/auto'
import { afterEach } from 'vitest'

// What a test rendered goes before the next one. Loaded only where something was: most tests never render.
afterEach(async () => {
  if (!globalThis.document?.body.childElementCount) return
  const { cleanup } = await import('@testing-library/preact')
  cleanup()
})
