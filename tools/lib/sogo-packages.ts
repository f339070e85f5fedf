import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf } from './roundcube-packages.ts'

/** Where Debian's package puts SOGo's pages. */
export const sogoPages = '/usr/lib/GNUstep/SOGo'

/** The folder of the newest PostgreSQL's own programs; null when there is none. */
export function postgresPrograms(): string | null {
  const versions = '/usr/lib/postgresql'
  const [newest] = existsSync(versions)
    ? readdirSync(versions).toSorted((one, other) => Number(other) - Number(one))
    : []
  const programs = newest === undefined ? null : join(versions, newest, 'bin')
  return programs !== null && existsSync(join(programs, 'initdb')) ? programs : null
}

/** Debian packages that a live SOGo needs and this machine lacks; empty when it can run. Only root can: it runs as users of their own. */
export function sogoMissing(): readonly string[] {
  if (process.getuid?.() !== 0) return ['the rights of root']
  const needs: readonly (readonly [name: string, present: boolean])[] = [
    ['sogo', existsSync('/usr/sbin/sogod')],
    ['sogo-common', existsSync(`${sogoPages}/WebServerResources`)],
    ['memcached', answerOf('memcached', ['--version']) !== null],
    ['nginx-light', existsSync('/usr/sbin/nginx')],
    ['postgresql', postgresPrograms() !== null],
    ['dovecot-imapd', answerOf('dovecot', ['--version']) !== null],
  ]
  return needs.filter(([, present]) => !present).map(([name]) => name)
}
