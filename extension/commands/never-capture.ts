import { ok } from '#shared/lib/result.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { storageFault } from '../store/storage-fault.ts'
import type { Command } from './command.ts'

/** One of both: an address, or a domain with everything under it. */
export type NeverCaptureInput = { readonly address: string } | { readonly domain: string }

/** What is never captured, as it is listed in the settings. */
export type NeverCaptured = { readonly pattern: string; readonly at: number }

const PREFIX = 'never:'

/** Never again proposes to save this sender or domain. Kept on the device; taken back with `allowCapture`. */
export const neverCapture: Command<NeverCaptureInput, NeverCaptured> = {
  id: 'never-capture',
  label: 'command.neverCapture',
  icon: 'eye-off',
  run: async ({ db, now }, input) => {
    const pattern = ('address' in input ? input.address : `@${input.domain}`).trim().toLowerCase()
    const entry: NeverCaptured = { pattern, at: now() }
    try {
      await db.settings.put({ key: PREFIX + pattern, value: entry })
      return ok(entry)
    } catch (error) {
      return storageFault(error)
    }
  },
}

export async function allowCapture(db: SidecardDatabase, pattern: string): Promise<void> {
  await db.settings.delete(PREFIX + pattern)
}

export async function listNeverCaptured(db: SidecardDatabase): Promise<NeverCaptured[]> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray()
  return rows.map(({ value }) => value as NeverCaptured)
}

/** Whether a person said never to propose this address, by itself or by its domain or one above. */
export async function isNeverCaptured(db: SidecardDatabase, address: string): Promise<boolean> {
  const whole = address.trim().toLowerCase()
  const labels = (whole.split('@')[1] ?? '').split('.')
  const patterns = [whole, ...labels.map((_, i) => `@${labels.slice(i).join('.')}`)]
  const found = await db.settings.bulkGet(patterns.map((pattern) => PREFIX + pattern))
  return found.some((row) => row !== undefined)
}
