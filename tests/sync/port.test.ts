import { afterAll } from 'vitest'
import { nodeSqlite } from '../harness/node-sqlite.ts'
import { portContract } from '../harness/port-contract.ts'

const sqlite = nodeSqlite()
afterAll(() => sqlite.close())

portContract('node:sqlite', () => sqlite)
