import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { must } from '#shared/lib/must.ts'
import { freePort } from '../../tools/lib/ports.ts'
import { supervise, type Supervised } from '../../tools/lib/supervise.ts'

/** Our own invented mails: English, simplified and traditional Chinese, HTML with an attachment, a thread, a newsletter. */
export const practiceMails = fileURLToPath(new URL('../../tools/practice/mails', import.meta.url))

const webRoot = '/var/lib/roundcube/public_html'
const webDefaults = '/etc/roundcube'
const templates = new URL('./roundcube/', import.meta.url)
const password = 'practice'
const users = ['sam@fernhill.example', 'mei@fernhill.example'] as const

export type Roundcube = {
  /** Address of the login page, ending in a slash. */
  readonly url: string
  readonly user: string
  readonly otherUser: string
  /** The same for both users. */
  readonly password: string
  /** Number of messages in each inbox. */
  readonly messages: number
  stop(): Promise<void>
}

export type RoundcubeOptions = {
  /** Folders whose .eml files, sub-folders included, fill both inboxes, in order of name. */
  readonly mails: readonly string[]
  /** Aborting it stops everything. */
  readonly signal: AbortSignal
  /** Language of the webmail, as Roundcube names it: en_US, zh_CN, zh_TW. */
  readonly language?: string
}

/** Debian packages that a live webmail needs and this machine lacks; empty when it can run. */
export function roundcubeMissing(): string[] {
  const extensions = phpExtensions()
  const needs: readonly (readonly [name: string, present: boolean])[] = [
    ['roundcube-core', existsSync(webRoot) && existsSync(join(webDefaults, 'defaults.inc.php'))],
    ['php-cli', extensions !== null],
    ['php-sqlite3', extensions?.includes('pdo_sqlite') ?? false],
    ['php-mbstring', extensions?.includes('mbstring') ?? false],
    ['php-intl', extensions?.includes('intl') ?? false],
    ['php-xml', extensions?.includes('dom') ?? false],
    ['dovecot-imapd', answers('dovecot', ['--version']) !== null],
  ]
  return needs.filter(([, present]) => !present).map(([name]) => name)
}

/** Starts a mail store and a Roundcube on free loopback ports, with both inboxes filled, in a folder that goes with it. */
export async function startRoundcube({ mails, signal, language = 'en_US' }: RoundcubeOptions): Promise<Roundcube> {
  signal.throwIfAborted()
  const dir = mkdtempSync(join(tmpdir(), 'sidecard-roundcube-'))
  // The store's own users must reach their sockets below it.
  chmodSync(dir, 0o755)
  const running: Supervised[] = []
  const stop = async () => {
    await Promise.all(running.splice(0).map((service) => service.stop()))
    rmSync(dir, { recursive: true, force: true })
  }
  signal.addEventListener('abort', () => void stop(), { once: true })
  try {
    const imapPort = await freePort()
    const messages = fillInboxes(join(dir, 'boxes'), mails)
    running.push(await startMailStore(dir, imapPort))
    const webPort = await freePort()
    running.push(await startWebmail(dir, { imapPort, webPort, language }))
    return { url: `http://127.0.0.1:${webPort}/`, user: users[0], otherUser: users[1], password, messages, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startMailStore(dir: string, imapPort: number): Promise<Supervised> {
  for (const name of ['run', 'state']) mkdirSync(join(dir, name), { recursive: true })
  const owner = mailOwner()
  writeFileSync(join(dir, 'dovecot.conf'), fill('dovecot.conf', { dir, imapPort, password, ...owner }))
  if (owner.chown) chownTree(join(dir, 'boxes'), owner.uid, owner.gid)
  const service = supervise('dovecot', ['-F', '-c', join(dir, 'dovecot.conf')])
  await listening(imapPort, service, () => readIfAny(join(dir, 'dovecot.log')))
  return service
}

async function startWebmail(
  dir: string,
  { imapPort, webPort, language }: { imapPort: number; webPort: number; language: string },
): Promise<Supervised> {
  const config = join(dir, 'config')
  for (const name of ['config', 'temp', 'logs']) mkdirSync(join(dir, name), { recursive: true })
  for (const name of ['defaults.inc.php', 'mimetypes.php']) cpSync(join(webDefaults, name), join(config, name))
  writeFileSync(join(config, 'config.inc.php'), fill('config.inc.php', { dir, imapPort, language }))
  // Without workers PHP answers one request at a time and the page waits for its own frames.
  const service = supervise('php', ['-S', `127.0.0.1:${webPort}`, '-t', webRoot], {
    env: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '3' },
  })
  await listening(webPort, service, () => readIfAny(join(dir, 'logs', 'errors.log')))
  return service
}

/** Writes every mail into both inboxes; the sequence in the file name gives the order of arrival. */
function fillInboxes(boxes: string, folders: readonly string[]): number {
  const mails = folders.flatMap((folder) => mailFiles(folder))
  for (const user of users) {
    const box = join(boxes, user.split('@')[0] ?? user)
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(box, part), { recursive: true })
    mails.forEach((file, index) => cpSync(file, join(box, 'cur', `${1_763_000_000 + index}.M${index}.practice:2,`)))
  }
  return mails.length
}

function mailFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => join(folder, name))
}

/** As root the store drops to the system's mail user; anyone else runs it as themselves. */
function mailOwner() {
  const { uid, gid, username } = userInfo()
  if (uid !== 0) return { uid, gid, login: username, internal: username, internalGroup: groupName(gid), chown: false }
  return { uid: 8, gid: 8, login: 'dovenull', internal: 'dovecot', internalGroup: 'dovecot', chown: true }
}

function groupName(gid: number): string {
  return answers('id', ['-gn'])?.trim() ?? String(gid)
}

function phpExtensions(): readonly string[] | null {
  return answers('php', ['-m'])?.toLowerCase().split('\n') ?? null
}

/** What a command prints, or null when it is not there or fails. */
function answers(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    // Not installed: the caller names the package.
    return null
  }
}

function fill(template: string, values: Readonly<Record<string, string | number | boolean>>): string {
  const text = readFileSync(new URL(template, templates), 'utf8')
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(must(values[name], name)))
}

function chownTree(dir: string, uid: number, gid: number) {
  chownSync(dir, uid, gid)
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) chownSync(join(dir, name), uid, gid)
}

/** Waits until the port takes connections; names what the service and its log said when it does not. */
async function listening(port: number, service: Supervised, log: () => string): Promise<void> {
  const ended = service.exited.then(() => 'ended' as const)
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await connects(port)) return
    const next = await Promise.race([ended, delay(50).then(() => 'wait' as const)])
    if (next === 'ended') break
  }
  throw new Error(`nothing listens on port ${port}\n${service.output()}\n${log()}`)
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

function readIfAny(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
