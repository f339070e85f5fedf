// express-pouchdb over databases in memory, in a process of its own. Prints its address.
import express from 'express'
import makeApp from 'express-pouchdb'
import memory from 'pouchdb-adapter-memory'
import PouchDB from 'pouchdb-core'

PouchDB.plugin(memory)
const app = express()
app.use('/db', makeApp(PouchDB.defaults({ adapter: 'memory' }), { mode: 'minimumForPouchDB', inMemoryConfig: true }))
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
// Whoever started it holds its input open: it never outlives them.
process.stdin.on('end', () => process.exit()).resume()
