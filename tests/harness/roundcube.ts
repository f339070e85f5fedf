import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { must } from '#shared/lib/must.ts'
import { freePort, portIsFree } from '../../tools/lib/ports.ts'
import { answerOf, roundcubePages, roundcubeSettings } from '../../tools/lib/roundcube-packages.ts'
import { supervise, type Supervised } from '../../tools/lib/supervise.ts'
import { fillInboxes, giveTo } from './inboxes.ts'

const templates = new URL('./roundcube/', import.meta.url)
const password = 'practice'
const users = ['sam', 'mei'] as const
const domain = 'fernhill.example'

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
    const messages = fillInboxes(join(dir, 'boxes'), users, mails)
    running.push(await startMailStore(dir, imapPort))
    const webPort = await freePort()
    running.push(await startWebmail(dir, { imapPort, webPort, language }))
    const [user, otherUser] = [`${users[0]}@${domain}`, `${users[1]}@${domain}`]
    return { url: `http://127.0.0.1:${webPort}/`, user, otherUser, password, messages, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts the mail store over the inboxes in `dir`, on one loopback port; one password for everybody. */
export async function startMailStore(dir: string, imapPort: number): Promise<Supervised> {
  for (const name of ['run', 'state']) mkdirSync(join(dir, name))
  const owner = mailOwner()
  writeFileSync(join(dir, 'dovecot.conf'), fill('dovecot.conf', { dir, imapPort, password, ...owner }))
  if (userInfo().uid === 0) giveTo(join(dir, 'boxes'), owner)
  const service = supervise('dovecot', ['-F', '-c', join(dir, 'dovecot.conf')])
  return listening(service, imapPort, join(dir, 'dovecot.log'))
}

type WebmailOptions = { readonly imapPort: number; readonly webPort: number; readonly language: string }

async function startWebmail(dir: string, { imapPort, webPort, language }: WebmailOptions): Promise<Supervised> {
  const config = join(dir, 'config')
  for (const name of ['config', 'temp', 'logs']) mkdirSync(join(dir, name))
  for (const name of ['defaults.inc.php', 'mimetypes.php']) cpSync(join(roundcubeSettings, name), join(config, name))
  writeFileSync(join(config, 'config.inc.php'), fill('config.inc.php', { dir, imapPort, language }))
  // Without workers PHP answers one request at a time and the page waits for its own frames.
  const service = supervise('php', ['-S', `127.0.0.1:${webPort}`, '-t', roundcubePages], {
    env: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '3' },
  })
  return listening(service, webPort, join(dir, 'logs/errors.log'))
}

/** As root the store drops to the system's mail users; anyone else runs it as themselves. */
function mailOwner() {
  const { uid, gid, username } = userInfo()
  if (uid === 0) return { uid: 8, gid: 8, login: 'dovenull', internal: 'dovecot', internalGroup: 'dovecot' }
  const group = answerOf('id', ['-gn'])?.trim() ?? username
  return { uid, gid, login: username, internal: username, internalGroup: group }
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  const text = readFileSync(new URL(template, templates), 'utf8')
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(must(values[name], name)))
}

/** Resolves when the service listens; when it ends or stays silent, stops it and throws what it and its log said. */
export async function listening(service: Supervised, port: number, log: string): Promise<Supervised> {
  let ended = false
  void service.exited.then(() => (ended = true))
  for (let attempt = 0; attempt < 200 && !ended; attempt += 1) {
    if (!(await portIsFree(port))) return service
    await delay(50)
  }
  await service.stop()
  throw new Error(
    `nothing listens on port ${port}\n${service.output()}\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`,
  )
}
