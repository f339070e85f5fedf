// `npm run check`: the quick part of `npm test`.
import { ensureInstalled, handOver } from './lib/bootstrap.mjs'

ensureInstalled()
handOver('tools/run-stages.ts', ['--quick', ...process.argv.slice(2)])
