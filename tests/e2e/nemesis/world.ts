import { cpSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import { freePort } from '../../../tools/lib/ports.ts'
import { type Server, startServer } from '../../../tools/lib/server.ts'
import { type Device, launchDevice } from '../device.ts'
import { expectSynced, pair, setUpOwner, showPairingCode } from '../server-steps.ts'
import { sayIn } from '../say.ts'
import { type Front, startFront } from './front.ts'

const say = sayIn('en')
const SETUP_CODE = 'TEST-CODE'
/** A call that nobody answers is given up after half a minute. */
const PATIENCE = 45_000
/** Whose page the tasks are written on. */
const PERSON = 'Hannah Brandt'

/** Two devices of one member, a server that can be stopped, restored and spoken over, and the network between. */
export class World {
  readonly profileDir = mkdtempSync(join(tmpdir(), 'sidecard-nemesis-profile-'))
  readonly dataDir = mkdtempSync(join(tmpdir(), 'sidecard-nemesis-server-'))
  readonly #kept = mkdtempSync(join(tmpdir(), 'sidecard-nemesis-kept-'))
  readonly #twinDir = mkdtempSync(join(tmpdir(), 'sidecard-nemesis-twin-'))
  readonly #ending = new AbortController()
  #port = 0
  server!: Server
  front!: Front
  /** Where edits are made and faults strike. */
  laptop!: Device
  laptopApp!: Page
  /** The colleague who must see everything. */
  office!: Device
  officeApp!: Page

  static async create(): Promise<World> {
    const world = new World()
    world.#port = await freePort()
    await world.startServer()
    world.front = await startFront(() => `http://127.0.0.1:${world.#port}`)
    world.laptop = await launchDevice({ profileDir: world.profileDir })
    world.laptopApp = await setUpOwner(world.laptop, { url: world.front.url, setupCode: SETUP_CODE })
    await addPerson(world.laptopApp)
    await expectSynced(world.laptopApp)
    world.office = await launchDevice()
    world.officeApp = await pair(world.office, world.front.url, await showPairingCode(world.laptopApp))
    await openPerson(world.laptopApp)
    return world
  }

  async startServer(): Promise<void> {
    const { dataDir } = this
    this.server = await startServer({ dataDir, port: this.#port, setupCode: SETUP_CODE, signal: this.#ending.signal })
  }

  /** Keeps the server's data as it is now, to go back to. The server must be stopped. */
  keepServer(): void {
    rmSync(this.#kept, { recursive: true, force: true })
    cpSync(this.dataDir, this.#kept, { recursive: true })
  }

  restoreServer(): void {
    rmSync(this.dataDir, { recursive: true, force: true })
    cpSync(this.#kept, this.dataDir, { recursive: true })
  }

  /** The operating system ends the laptop's browser, as a flat battery would. */
  async killLaptop(): Promise<void> {
    // Chromium names its main process in the profile's lock.
    const pid = Number(must(readlinkSync(join(this.profileDir, 'SingletonLock')).split('-').at(-1)))
    process.kill(pid, 'SIGKILL')
    await this.laptop.close().catch(() => {})
  }

  async relaunchLaptop(): Promise<void> {
    this.laptop = await launchDevice({ profileDir: this.profileDir })
    await this.reopenLaptopApp()
  }

  /** The whole profile is copied, as a disk image or a cautious person does, and both are started. */
  async cloneLaptop(): Promise<Device> {
    await this.laptop.close()
    rmSync(this.#twinDir, { recursive: true, force: true })
    cpSync(this.profileDir, this.#twinDir, { recursive: true, verbatimSymlinks: true })
    await this.relaunchLaptop()
    return launchDevice({ profileDir: this.#twinDir })
  }

  async reopenLaptopApp(): Promise<void> {
    this.laptopApp = await this.laptop.openApp('#/contacts')
    await openPerson(this.laptopApp)
  }

  /** Nothing is in the way any more: both devices sync until nothing waits and each has read the other. */
  async settle(): Promise<void> {
    this.front.trouble(null)
    for (const app of [this.laptopApp, this.officeApp, this.laptopApp]) await expectSynced(app, say, PATIENCE)
  }

  async stop(): Promise<void> {
    await Promise.all([this.laptop.close().catch(() => {}), this.office.close().catch(() => {})])
    await this.front.stop()
    await this.server.stop()
    this.#ending.abort()
    for (const dir of [this.profileDir, this.dataDir, this.#kept, this.#twinDir])
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
  }
}

export async function addPerson(app: Page): Promise<void> {
  await app.goto(`${app.url().split('#')[0]}#/contacts`)
  await app
    .getByRole('button', { name: say('contacts.new') })
    .first()
    .click()
  await app.getByLabel('Name', { exact: true }).fill(PERSON)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('row', { name: new RegExp(PERSON, 'u') })).toBeVisible()
}

export async function openPerson(app: Page): Promise<void> {
  await app.goto(`${app.url().split('#')[0]}#/contacts`)
  await app.getByRole('row', { name: new RegExp(PERSON, 'u') }).click()
  await expect(app.getByRole('heading', { name: PERSON })).toBeVisible()
}
