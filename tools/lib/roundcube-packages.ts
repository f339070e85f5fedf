import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where Debian's package puts the pages and the settings of Roundcube. */
export const roundcubePages = '/var/lib/roundcube/public_html'
export const roundcubeSettings = '/etc/roundcube'

/** Debian packages that a live webmail needs and this machine lacks; empty when it can run. */
export function roundcubeMissing(): readonly string[] {
  const extensions = answerOf('php', ['-m'])?.toLowerCase().split('\n') ?? null
  const needs: readonly (readonly [name: string, present: boolean])[] = [
    ['roundcube-core', existsSync(roundcubePages) && existsSync(`${roundcubeSettings}/defaults.inc.php`)],
    ['php-cli', extensions !== null],
    ['php-sqlite3', extensions?.includes('pdo_sqlite') ?? false],
    ['php-mbstring', extensions?.includes('mbstring') ?? false],
    ['php-intl', extensions?.includes('intl') ?? false],
    ['php-xml', extensions?.includes('dom') ?? false],
    ['dovecot-imapd', answerOf('dovecot', ['--version']) !== null],
  ]
  return needs.filter(([, present]) => !present).map(([name]) => name)
}

/** What a command prints, or null when it is not there or fails. */
export function answerOf(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    // Not installed: the caller names the package.
    return null
  }
}
