import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether this machine lets us install Debian packages without asking anyone. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * Installs Debian packages, quietly and without their daemons' questions.
 * @param {readonly string[]} packages
 * @returns {boolean} whether apt succeeded
 */
export function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  // The lists of a fresh machine are empty or stale; a warm one saves the half minute.
  return install() || (apt('update', '-qq') && install())
}
