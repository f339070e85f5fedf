// Installs the live webmail that the end-to-end tests drive: `node tools/install-roundcube.mjs`.
import { spawnSync } from 'node:child_process'
import { canInstallPackages, installPackages } from './lib/apt.mjs'

const packages = [
  'roundcube-core',
  'roundcube-sqlite3',
  'php-cli',
  'php-sqlite3',
  'php-intl',
  'php-mbstring',
  'php-xml',
  'dovecot-imapd',
]

if (!canInstallPackages()) {
  console.error(`Needs root on Debian or a system like it. The packages are: ${packages.join(' ')}`)
  process.exit(1)
}
// Without this answer the package sets up PostgreSQL where it finds one.
spawnSync('debconf-set-selections', { input: 'roundcube-core roundcube/dbconfig-install boolean false\n' })
process.exit(installPackages(packages) ? 0 : 1)
