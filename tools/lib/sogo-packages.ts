import { existsSync } from 'node:fs'
import { answerOf } from './roundcube-packages.ts'

/** Where Debian's packages put SOGo's pages, and PostgreSQL's own programs. */
export const sogoPages = '/usr/lib/GNUstep/SOGo'
export const postgresPrograms = '/usr/lib/postgresql/15/bin'

/** Debian packages that a live SOGo needs and this machine lacks; empty when it can run. Only root can: it runs as users of their own. */
export function sogoMissing(): readonly string[] {
  if (process.getuid?.() !== 0) return ['the rights of root']
  const needs: readonly (readonly [name: string, present: boolean])[] = [
    ['sogo', existsSync('/usr/sbin/sogod')],
    ['sogo-common', existsSync(`${sogoPages}/WebServerResources`)],
    ['memcached', answerOf('memcached', ['--version']) !== null],
    ['nginx-light', existsSync('/usr/sbin/nginx')],
    ['postgresql', existsSync(`${postgresPrograms}/initdb`)],
    ['dovecot-imapd', answerOf('dovecot', ['--version']) !== null],
  ]
  return needs.filter(([, present]) => !present).map(([name]) => name)
}
