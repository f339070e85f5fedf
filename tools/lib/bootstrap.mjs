// What every command does before anything is installed: Node 20 built-ins only.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const onWindows = process.platform === 'win32'

/** Installs the locked packages when they are missing or are not those of the lockfile. */
export function ensureInstalled() {
  if (installedAsLocked()) return
  console.log('Installing packages (about a minute the first time) …')
  const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: onWindows })
  if (status !== 0) stop('npm ci failed; its message above says why. The package registry must be reachable once.')
}

/**
 * Goes on in TypeScript on the Node that the project installed, and ends as that ends.
 * @param {string} script path below the repository
 * @param {readonly string[]} args
 */
export function handOver(script, args) {
  // A channel beside the streams: when this process is killed, the other one notices and stops too.
  const child = spawn(projectNode(), [script, ...args], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  // The child decides when it is done. A terminal's Ctrl-C reaches it twice, which it must not mind.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  // npm passes a kill on to a shell that does not pass it on: when that is gone, so are we.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
  child.on('exit', (code) => process.exit(code ?? 1))
}

function installedAsLocked() {
  const installed = `${root}node_modules/.package-lock.json`
  if (!existsSync(installed)) return false
  const have = packagesOf(installed)
  // Packages for other platforms are locked but never installed here.
  return Object.entries(packagesOf(`${root}package-lock.json`)).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || have[path]?.version === version,
  )
}

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function projectNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const own = `${root}node_modules/${onWindows ? 'node/bin/node.exe' : '.bin/node'}`
  if (existsSync(own)) return own
  return stop(
    'Node 24 is missing: npm ran with ignore-scripts, which leaves it out. Run "npm ci" without that setting.',
  )
}

/** @returns {never} */
function stop(message) {
  console.error(message)
  process.exit(1)
}
