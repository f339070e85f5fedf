// Every extension test gets an IndexedDB of its own process; the browser API is WXT's fake one.
import 'fake-indexeddb/auto'
