import type { Thing } from './microdata.ts'
import { fold } from './dom-text.ts'

const MAX_DEPTH = 12
const MAX_THINGS = 3_000

/** Turns parsed JSON-LD into things: `@graph` and lists opened, `@id` references joined, also across blocks. */
export function thingsOfJsonLd(blocks: readonly unknown[]): Thing[] {
  const roots: Thing[] = []
  const byId = new Map<string, Thing>()
  const references: { owner: Thing; name: string; id: string }[] = []
  let count = 0

  const visit = (value: unknown, depth: number): Thing | undefined => {
    if (!isRecord(value) || depth > MAX_DEPTH || count++ > MAX_THINGS) return undefined
    const thing: Thing = {
      types: listOf(value['@type'] ?? value['type'])
        .filter(isText)
        .map(typeName),
      properties: new Map(),
    }
    const id = value['@id'] ?? value['id']
    if (isText(id)) {
      thing.id = id
      if (Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, thing)
    }
    for (const [name, raw] of Object.entries(value).slice(0, 300)) {
      if (name.startsWith('@')) continue
      const values = listOf(raw)
        .slice(0, 500)
        .flatMap((each) => valueOf(each, thing, typeName(name), depth))
      if (values.length > 0) thing.properties.set(typeName(name), values)
    }
    return thing
  }
  const valueOf = (each: unknown, owner: Thing, name: string, depth: number): (string | Thing)[] => {
    if (isText(each) || typeof each === 'number') return [decodeEntities(String(each))]
    if (!isRecord(each)) return []
    if (isText(each['@value'])) return [decodeEntities(each['@value'])]
    if (isText(each['@id']) && Object.keys(each).length === 1) {
      references.push({ owner, name, id: each['@id'] })
      return []
    }
    const inner = visit(each, depth + 1)
    return inner ? [inner] : []
  }

  const open = (block: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) return
    if (Array.isArray(block)) for (const each of block.slice(0, 1_000)) open(each, depth + 1)
    else if (isRecord(block)) {
      if (Array.isArray(block['@graph'])) open(block['@graph'], depth + 1)
      const thing = visit(block, 0)
      if (thing && (thing.types.length > 0 || thing.properties.size > 0)) roots.push(thing)
    }
  }
  for (const block of blocks) open(block, 0)
  for (const { owner, name, id } of references) {
    const target = byId.get(id)
    if (target && target !== owner) owner.properties.set(name, [...(owner.properties.get(name) ?? []), target])
  }
  return roots
}

/** Every thing once, however often it is referred to; nested ones after the thing they stand in. */
export function allThings(roots: readonly Thing[]): Thing[] {
  const seen = new Set<Thing>()
  const queue = [...roots]
  for (let at = 0; at < queue.length && seen.size < MAX_THINGS; at++) {
    const thing = queue[at]
    if (!thing || seen.has(thing)) continue
    seen.add(thing)
    for (const values of thing.properties.values())
      for (const value of values) if (typeof value !== 'string') queue.push(value)
  }
  return [...seen]
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat(2) : value === null || value === undefined ? [] : [value]
}

function typeName(name: string): string {
  return name.replace(/^.*[/#:]/, '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  copy: '©',
  reg: '®',
}

/** Entities that a template escaped once too often: "Kiln &amp; Co" inside JSON. */
export function decodeEntities(text: string): string {
  const plain = text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, dec: string, hex: string, name: string) => {
      const code = dec ? Number(dec) : hex ? Number.parseInt(hex, 16) : 0
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : (ENTITIES[(name ?? '').toLowerCase()] ?? whole)
    },
  )
  return fold(plain.replace(/<[^<>]{1,200}>/g, ' '), 5_000)
}
