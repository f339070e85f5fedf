import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { root } from '../lib/root.ts'

/** The rooms that read what strangers wrote. */
const ROOMS = ['shared/clip', 'extension/sites', 'extension/webmail']

export type Expression = { readonly where: string; readonly source: string; readonly flags: string }

/** Every regular expression that is written down in those rooms, found in their syntax trees: none can be forgotten. */
export function findExpressions(): Expression[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\/blind\//u.test(path))
      .toSorted()
      .flatMap((path) => expressionsIn(readFileSync(join(root, path), 'utf8'), path)),
  )
}

/** The expressions of one file, in order of place. */
export function expressionsIn(code: string, path: string): Expression[] {
  const found: Expression[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child)
    else if (typeof node === 'object' && node !== null) {
      const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number }
      if (regex) found.push({ where: `${path}:${lineOf(code, start ?? 0)}`, source: regex.pattern, flags: regex.flags })
      for (const child of Object.values(node)) visit(child)
    }
  }
  visit(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }))
  return found
}

function lineOf(code: string, at: number): number {
  return code.slice(0, at).split('\n').length
}
