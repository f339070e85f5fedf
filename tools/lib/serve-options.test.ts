import { expect, test } from 'vitest'
import { readServeOptions } from './serve-options.ts'

test('Without arguments the server takes its usual port and folder and opens a browser', () => {
  expect(readServeOptions([])).toEqual({ ok: true, value: { dataDir: '.sidecard', port: 8787, browser: true } })
})

test('Port, data folder and browser can be chosen', () => {
  const options = readServeOptions(['--port', '9000', '--data', 'here', '--no-browser'])
  expect(options).toEqual({ ok: true, value: { dataDir: 'here', port: 9000, browser: false } })
})

test.each([
  [['--port', 'many'], '--port must be a whole number'],
  [['--port', '0'], '--port must be a whole number'],
  [['--port', '65535'], '--port must be a whole number'],
  [['--prot', '1'], "'--prot'"],
  [['--data'], "'--data"],
])('A wrong argument is named: %j', (args, words) => {
  const options = readServeOptions(args)
  expect(options.ok).toBe(false)
  if (!options.ok) expect(options.detail).toContain(words)
})
