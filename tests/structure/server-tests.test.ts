import { expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import { sourceFiles } from './source-files.ts'

/** The one file that holds the server in the tests of the runtime, behind the limits of production. */
const DOOR = 'tests/worker/team.ts'

const files = sourceFiles().filter(({ path }) => /^tests\/worker\/.*\.ts$|^worker\/.*\.test\.ts$/u.test(path))

test('one file holds the server, and it answers under the limits of production only', () => {
  const isHolder = (file: (typeof files)[number]) =>
    /\bcreateServer\b|\bSELF\b|\bexports\.default\b/u.test(file.text) ||
    importsOf(file).some(({ file: target }) => target === 'worker/index.ts')
  const holders = files.filter(isHolder)
  expect(holders.map(({ path }) => path)).toEqual([DOOR])
  const [door] = holders
  expect(door?.text.match(/\bserver\.\w+\(/gu)).toHaveLength(1)
  expect(door?.text).not.toMatch(/export (?:const server|\{)/u)
  expect(door?.text).toContain('limits = prodLimits(env)')
  expect(door?.text).toContain('server.fetch(request, limits.env, context)')
})

test('no test hands the server’s own functions a database without those limits', () => {
  const unguarded = /(?:d1Port|durablePort|workspacePort|workspaceDb)\(env\b/u
  const breaches = files.filter(({ path, text }) => path !== DOOR && unguarded.test(text))
  expect(breaches.map(({ path }) => path)).toEqual([])
  expect(files.length).toBeGreaterThan(8)
})
