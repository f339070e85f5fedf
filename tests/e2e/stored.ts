import type { Page } from '@playwright/test'

/** Of the device itself and made or renewed without any change of a person: not part of what is stored. */
const OWN_FACTS = ['keyPair', 'sync', 'clockOffset']

/** Everything that a device keeps, as text: every row of every table of the extension's database. */
export async function exportAll(page: Page): Promise<string> {
  return page.evaluate(async (ownFacts) => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const db = await answer(indexedDB.open('sidecard'))
    const tables: Record<string, unknown[]> = {}
    for (const name of db.objectStoreNames) {
      const rows = await answer(db.transaction(name).objectStore(name).getAll())
      tables[name] = rows.filter(({ key }) => name !== 'meta' || !ownFacts.includes(key))
    }
    db.close()
    return JSON.stringify(tables, (_key, value: unknown) => (value instanceof Map ? [...value] : value), 1)
  }, OWN_FACTS)
}

/** Number of rows of a kind of record. */
export function countRecords(exported: string, entity: string): number {
  const { records } = JSON.parse(exported) as { records: { entity: string }[] }
  return records.filter((row) => row.entity === entity).length
}
