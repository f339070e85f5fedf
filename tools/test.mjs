// `npm test`: every check there is, installing what is missing. Only Node 20 built-ins until the packages are there.
import { ensureInstalled, handOver } from './lib/bootstrap.mjs'

ensureInstalled()
handOver('tools/run-stages.ts', process.argv.slice(2))
