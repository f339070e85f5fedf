import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksFor, EMPTY_DIRECTORY, type ChunkRef } from './directory.ts'

const id = fc.constantFrom(...'ABCDEFGHIJ')
const ref = fc
  .record({ entity: fc.constantFrom('company', 'contact'), ends: fc.tuple(id, id) })
  .map(({ entity, ends }): ChunkRef => {
    const [first = '', last = ''] = ends.toSorted()
    return { id: `${entity}${first}${last}`, entity, first, last, count: 1, isIndexed: true }
  })

test('the chunks that may hold a record are those of its entity whose ids lie around its own, however they overlap', () => {
  fc.assert(
    fc.property(fc.array(ref, { maxLength: 8 }), id, (refs, wanted) => {
      const orderOf = ({ entity, first }: ChunkRef) => `${entity} ${first}`
      const chunks = refs.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      const found = chunksFor({ ...EMPTY_DIRECTORY, chunks }, 'contact', wanted)
      expect(found).toEqual(
        chunks.filter(({ entity, first, last }) => entity === 'contact' && first <= wanted && wanted <= last),
      )
    }),
    { numRuns: 500 },
  )
})
