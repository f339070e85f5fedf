import { sha256 } from '#shared/lib/sha256.ts'
import type * as z from 'zod/mini'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import {
  BACKUP_FORMAT,
  footSchema,
  headSchema,
  NO_ROWS,
  PART_NAMES,
  PART_ROWS,
  ROW_SCHEMAS,
  sealSchema,
  type Counts,
  type Head,
  type PartName,
} from './format.ts'
import { type Bytes, GzipFault, linesOf } from './gzip.ts'

/** `foreign`: no backup of ours. `newer`: made by a later release. `damaged`: sums or shapes do not fit. `cut`: it ends too early. */
export type ReadFault = 'foreign' | 'newer' | 'damaged' | 'cut'

/** A part that fits its seal. */
export type Part = {
  readonly [Name in PartName]: { readonly name: Name; readonly rows: z.infer<(typeof ROW_SCHEMAS)[Name]>[] }
}[PartName]

export type ReadOptions = { readonly onProgress?: (share: number) => void; readonly signal: AbortSignal }
export type Checked = { readonly head: Head; readonly counts: Counts }

/** Reads a backup from front to back and compares every count and sum with what the file says of itself. Writes nothing. */
export async function checkBackup(file: Bytes, options: ReadOptions): Promise<Result<Checked, ReadFault>> {
  return readBackup(file, async () => {}, options)
}

/** The same, handing each part on once it fits its seal. The foot comes last: who must not act on half a file checks first. */
export async function readBackup(
  file: Bytes,
  onPart: (part: Part, head: Head) => Promise<void>,
  { onProgress = () => {}, signal }: ReadOptions,
): Promise<Result<Checked, ReadFault>> {
  const lines = linesOf(file, (bytes) => onProgress(Math.min(1, bytes / Math.max(1, file.size))), signal)
  try {
    return await readLines(lines, onPart)
  } catch (error) {
    if (error instanceof GzipFault) return fail(error.kind)
    throw error
  } finally {
    await lines.return(undefined)
  }
}

async function readLines(
  lines: AsyncGenerator<string>,
  onPart: (part: Part, head: Head) => Promise<void>,
): Promise<Result<Checked, ReadFault>> {
  const first = await lines.next()
  const head = readHead(first.value ?? '')
  if (!head.ok) return head
  const sums = [String(first.value)]
  const counts = { ...NO_ROWS }
  let pending: string[] = []
  for await (const line of lines) {
    const foot = line.startsWith('{"end":') ? footSchema.safeParse(parse(line)) : null
    if (foot) {
      const isWhole =
        foot.success &&
        pending.length === 0 &&
        foot.data.sha256 === (await sha256(sums.join('\n'))) &&
        isSame(foot.data.counts, counts)
      if (!isWhole) return fail('damaged')
      // Behind the foot there is nothing.
      return (await lines.next()).done ? ok({ head: head.value, counts }) : fail('damaged')
    }
    if (!line.startsWith('{"part":')) {
      pending.push(line)
      if (pending.length > PART_ROWS) return fail('damaged')
      continue
    }
    const part = await openPart(line, pending)
    if (!part) return fail('damaged')
    sums.push(line)
    counts[part.name] += part.rows.length
    pending = []
    await onPart(part, head.value)
  }
  return fail('cut')
}

function readHead(line: string): Result<Head, ReadFault> {
  const value = parse(line)
  if (typeof value !== 'object' || value === null || (value as { sidecard?: unknown }).sidecard !== 'backup')
    return fail('foreign')
  // Only what never changes is read before the format is known.
  if (Number((value as { format?: unknown }).format) > BACKUP_FORMAT) return fail('newer')
  const head = headSchema.safeParse(value)
  return head.success ? ok(head.data) : fail('damaged')
}

async function openPart(line: string, rows: readonly string[]): Promise<Part | null> {
  const seal = sealSchema.safeParse(parse(line))
  if (!seal.success || seal.data.rows !== rows.length) return null
  if (seal.data.sha256 !== (await sha256(rows.map((row) => `${row}\n`).join('')))) return null
  const schema = ROW_SCHEMAS[seal.data.part]
  const read = rows.map((row) => schema.safeParse(parse(row)))
  if (!read.every((row) => row.success)) return null
  return { name: seal.data.part, rows: read.map((row) => row.data) } as Part
}

function isSame(one: Counts, other: Counts): boolean {
  return PART_NAMES.every((name) => one[name] === other[name])
}

/** Undefined for what is no JSON: the schema then says no. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
