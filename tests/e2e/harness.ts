import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { freePort } from '../../tools/lib/ports.ts'
import { root } from '../../tools/lib/root.ts'
import { roundcubeMissing } from '../../tools/lib/roundcube-packages.ts'
import { type Server, startServer } from '../../tools/lib/server.ts'
import { type PracticeSite, servePractice } from '../../tools/practice/serve-practice.ts'
import { practiceMails } from '../harness/inboxes.ts'
import { type Roundcube, startRoundcube } from '../harness/roundcube.ts'
import { type Device, type DeviceOptions, launchDevice } from './device.ts'

/** A server that a test can stop and start again on the same port and data. */
export type RestartableServer = {
  readonly url: string
  readonly setupCode: string
  /** The one that runs now. */
  current(): Server
  stop(): Promise<void>
  start(): Promise<void>
}

type TestFixtures = {
  /** Starts a browser with the extension; all are closed when the test ends. */
  launch: (options?: DeviceOptions) => Promise<Device>
  /** An empty server of this test's own. */
  server: RestartableServer
}

type WorkerFixtures = {
  /** The practice mailbox and people page. */
  practice: PracticeSite
  /** A live Roundcube, filled with our own mails and, where present, those of the corpora. */
  roundcube: Roundcube
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // Playwright reads the fixtures that a fixture needs from this pattern, so it must be there when there are none.
  // oxlint-disable-next-line no-empty-pattern -- see above
  launch: async ({}, use) => {
    const devices: Device[] = []
    await use(async (options) => {
      const device = await launchDevice(options)
      devices.push(device)
      return device
    })
    await Promise.all(devices.map((device) => device.close()))
  },

  // oxlint-disable-next-line no-empty-pattern -- see above
  server: async ({}, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sidecard-server-'))
    const stopping = new AbortController()
    const options = { dataDir, port: await freePort(), setupCode: 'TEST-CODE', signal: stopping.signal }
    let running = await startServer(options)
    await use({
      url: running.url,
      setupCode: options.setupCode,
      current: () => running,
      stop: () => running.stop(),
      start: async () => void (running = await startServer(options)),
    })
    await running.stop()
    stopping.abort()
    rmSync(dataDir, { recursive: true, force: true })
  },

  practice: [
    // oxlint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const site = await servePractice({ port: 0, signal: new AbortController().signal })
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],

  roundcube: [
    // oxlint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const roundcube = await startRoundcube({ mails: allMails(), signal: new AbortController().signal })
      await use(roundcube)
      await roundcube.stop()
    },
    { scope: 'worker' },
  ],
})

/**
 * Put first into a file whose tests need the live webmail: skips them, naming the packages, where they are missing;
 * where `CI` is set, missing packages fail them instead.
 */
export function needsRoundcube(): void {
  const missing = roundcubeMissing()
  test.skip(missing.length > 0 && !process.env['CI'], `missing packages: ${missing.join(' ')}`)
}

/** Our own mails first, so that a test finds them at the same place everywhere; then real ones, where they lie beside the clone. */
function allMails(): readonly string[] {
  const corpora = ['mime', 'zh-mail'].map((name) => join(root, '../shared/corpora', name))
  return [practiceMails, ...corpora.filter(existsSync)]
}
