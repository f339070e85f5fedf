import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from './ports.ts'
import { PortInUse, startServer } from './server.ts'

let dataDir: string
beforeAll(() => void (dataDir = mkdtempSync(join(tmpdir(), 'sidecard-server-'))))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('A server keeps its rows and its port when it is stopped and started again', { timeout: 60_000 }, async () => {
  const options = { dataDir, port: await freePort(), setupCode: 'TEST-CODE', signal: new AbortController().signal }
  const first = await startServer(options)
  expect((await fetch(`${first.url}/nowhere`)).status).toBe(404)
  expect(await first.hasOwner()).toBe(false)
  await first.firstRow(
    "INSERT INTO members (ws, id, name, role, joined_at) VALUES ('w', 'm', 'Ada', 'owner', 0) RETURNING id",
  )
  await expect(startServer(options)).rejects.toThrow(PortInUse)
  await first.stop()
  await expect(fetch(first.url)).rejects.toThrow()

  const second = await startServer(options)
  expect(second.url).toBe(first.url)
  expect(await second.firstRow('SELECT name FROM members')).toEqual({ name: 'Ada' })
  expect(await second.hasOwner()).toBe(true)
  await second.stop()
})

test('Aborting its signal stops a server', { timeout: 60_000 }, async () => {
  const controller = new AbortController()
  const port = await freePort()
  const server = await startServer({
    dataDir: join(dataDir, 'other'),
    port,
    setupCode: 'TEST-CODE',
    signal: controller.signal,
  })
  controller.abort()
  await server.stop()
  await expect(fetch(server.url)).rejects.toThrow()
})
