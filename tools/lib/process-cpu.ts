import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks of /proc are hundredths of a second on every Linux that runs browsers. */
const TICK = 10

/** Milliseconds of processor time that the workerd processes of this one have used; null where the system does not tell. */
export function workerdCpu(): number | null {
  try {
    const own = readdirSync('/proc').filter((pid) => /^\d+$/u.test(pid) && isOwnWorkerd(pid))
    return own.length === 0 ? null : own.reduce((total, pid) => total + cpuOf(pid), 0)
  } catch {
    return null
  }
}

function isOwnWorkerd(pid: string): boolean {
  const { name, fields } = statOf(pid)
  return name === 'workerd' && Number(fields[1]) === process.pid
}

function cpuOf(pid: string): number {
  const { fields } = statOf(pid)
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

/** The name in brackets, and what follows it: state, parent, …. A process that ended meanwhile is nobody's. */
function statOf(pid: string): { readonly name: string; readonly fields: readonly string[] } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = stat.lastIndexOf(')')
    return { name: stat.slice(stat.indexOf('(') + 1, end), fields: stat.slice(end + 2).split(' ') }
  } catch {
    return { name: '', fields: [] }
  }
}
