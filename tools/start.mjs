// `npm start`: from a bare clone to a running product. Only Node 20 built-ins until the packages are there.
import { ensureInstalled, handOver } from './lib/bootstrap.mjs'

ensureInstalled()
handOver('tools/serve.ts', process.argv.slice(2))
