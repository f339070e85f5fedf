import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from '#shared/lib/must.ts'
import { freePort } from '../../tools/lib/ports.ts'
import { postgresPrograms, sogoPages } from '../../tools/lib/sogo-packages.ts'
import { supervise, type Supervised } from '../../tools/lib/supervise.ts'
import { fillInboxes } from './inboxes.ts'
import { listening, startMailStore } from './roundcube.ts'

const templates = new URL('./sogo/', import.meta.url)
const users = ['sam', 'mei'] as const
/** The mail store's own. */
const password = 'practice'

export type Sogo = {
  /** Address of the login page, ending in a slash. */
  readonly url: string
  readonly user: string
  readonly password: string
  /** Number of messages in each inbox. */
  readonly messages: number
  stop(): Promise<void>
}

export type SogoOptions = {
  /** Folders whose .eml files fill the inboxes, in order of name. */
  readonly mails: readonly string[]
  /** Aborting it stops everything. */
  readonly signal: AbortSignal
}

type Ports = {
  readonly imap: number
  readonly database: number
  readonly cache: number
  readonly sogo: number
  readonly web: number
}

/** Starts a mail store, a database, a cache, SOGo and its web server on free loopback ports, in a folder that goes with them. */
export async function startSogo({ mails, signal }: SogoOptions): Promise<Sogo> {
  signal.throwIfAborted()
  const dir = mkdtempSync(join(tmpdir(), 'sidecard-sogo-'))
  // Each service runs as its own user and must reach its part below it.
  chmodSync(dir, 0o755)
  const running: Supervised[] = []
  const stop = async () => {
    await Promise.all(running.splice(0).map((service) => service.stop()))
    rmSync(dir, { recursive: true, force: true })
  }
  signal.addEventListener('abort', () => void stop(), { once: true })
  try {
    const ports: Ports = {
      imap: await freePort(),
      database: await freePort(),
      cache: await freePort(),
      sogo: await freePort(),
      web: await freePort(),
    }
    const messages = fillInboxes(join(dir, 'boxes'), users, mails)
    running.push(await startMailStore(dir, ports.imap))
    running.push(await startDatabase(dir, ports.database))
    running.push(
      await listening(
        supervise('memcached', ['-u', 'memcache', '-l', '127.0.0.1', '-p', String(ports.cache)]),
        ports.cache,
        '',
      ),
    )
    running.push(await startGroupware(dir, ports))
    running.push(await startWebServer(dir, ports))
    return { url: `http://127.0.0.1:${ports.web}/SOGo/`, user: users[0], password, messages, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startDatabase(dir: string, port: number): Promise<Supervised> {
  const data = folderOf('postgres', dir, 'database')
  const programs = must(postgresPrograms(), 'PostgreSQL')
  const asPostgres = ['--reuid=postgres', '--regid=postgres', '--init-groups']
  const run = (program: string, ...args: string[]) =>
    execFileSync('setpriv', [...asPostgres, join(programs, program), ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: data,
    })
  run('initdb', '-D', data, '-A', 'trust', '-U', 'sogo', '--no-sync', '-E', 'UTF8', '--locale=C')
  // What is thrown away in a minute needs no safety on disk.
  const service = supervise('setpriv', [
    ...asPostgres,
    join(programs, 'postgres'),
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    data,
    '-c',
    'fsync=off',
    '-c',
    'listen_addresses=127.0.0.1',
  ])
  await listening(service, port, '')
  await ready(() => run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'sogo', 'sogo'))
  writeFileSync(join(dir, 'users.sql'), fill('users.sql', { password }))
  run('psql', '-q', '-h', '127.0.0.1', '-p', String(port), '-U', 'sogo', '-d', 'sogo', '-f', join(dir, 'users.sql'))
  return service
}

/** A server listens a moment before it answers. */
async function ready(attempt: () => void): Promise<void> {
  for (let left = 50; ; left -= 1) {
    try {
      return attempt()
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** SOGo takes every setting on its command line, as property lists, so that the system's own file stays as it is. */
async function startGroupware(dir: string, ports: Ports): Promise<Supervised> {
  const home = folderOf('sogo', dir, 'sogo')
  const table = (name: string) => `postgresql://sogo@127.0.0.1:${ports.database}/sogo/${name}`
  const settings: Readonly<Record<string, string>> = {
    WOPort: `127.0.0.1:${ports.sogo}`,
    WOUseWatchDog: 'NO',
    WONoDetach: 'YES',
    WOLogFile: '-',
    WOPidFile: join(home, 'sogo.pid'),
    SOGoMemcachedHost: `127.0.0.1:${ports.cache}`,
    SOGoProfileURL: table('sogo_user_profile'),
    OCSFolderInfoURL: table('sogo_folder_info'),
    OCSSessionsFolderURL: table('sogo_sessions_folder'),
    OCSEMailAlarmsFolderURL: table('sogo_alarms_folder'),
    OCSStoreURL: table('sogo_store'),
    OCSAclURL: table('sogo_acl'),
    OCSCacheFolderURL: table('sogo_cache_folder'),
    OCSAdminURL: table('sogo_admin'),
    SOGoUserSources: `({type = sql; id = directory; viewURL = "${table('sogo_users')}"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = plain;})`,
    SOGoIMAPServer: `imap://127.0.0.1:${ports.imap}`,
    SOGoMailDomain: 'fernhill.example',
    SOGoLoginModule: 'Mail',
    SOGoTimeZone: 'UTC',
    SOGoPageTitle: 'SOGo',
    // With it, only SOGo's own pages are given the source of a mail; the rest of what we read is the same.
    SOGoXSRFValidationEnabled: 'NO',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value])
  const service = supervise('setpriv', ['--reuid=sogo', '--regid=sogo', '--init-groups', '/usr/sbin/sogod', ...args], {
    cwd: home,
    env: { HOME: home },
  })
  return listening(service, ports.sogo, '')
}

async function startWebServer(dir: string, ports: Ports): Promise<Supervised> {
  writeFileSync(
    join(dir, 'nginx.conf'),
    fill('nginx.conf', { dir, pages: sogoPages, webPort: ports.web, sogoPort: ports.sogo }),
  )
  return listening(supervise('/usr/sbin/nginx', ['-c', join(dir, 'nginx.conf')]), ports.web, join(dir, 'nginx.log'))
}

/** A folder that belongs to a user of the system. */
function folderOf(user: string, dir: string, name: string): string {
  const folder = join(dir, name)
  mkdirSync(folder, { mode: 0o700 })
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' })))
  chownSync(folder, must(uid), must(gid))
  return folder
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  const text = readFileSync(new URL(template, templates), 'utf8')
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(must(values[name], name)))
}
