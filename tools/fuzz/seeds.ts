import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/root.ts'

/** Material that lies beside the repository on machines that score capture; a clean clone does without. */
const CORPORA = join(root, '../shared/corpora')
/** Larger files slow the run down and hold nothing that smaller ones lack. */
const MAX_SEED = 60_000
const MAX_FILES = 400

/** Texts of files below a folder of the repository or of the corpora, as `latin1` when bytes are wanted. */
export function seedsOf(folders: readonly string[], ends: RegExp, encoding: 'utf8' | 'latin1' = 'utf8'): string[] {
  const places = folders.flatMap((folder) => [join(root, folder), join(CORPORA, folder)])
  return places.flatMap((place) => filesBelow(place, ends)).map((file) => readFileSync(file, encoding))
}

function filesBelow(place: string, ends: RegExp): string[] {
  if (!existsSync(place)) return []
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .toSorted()
    .map((name) => join(place, name))
    .filter((file) => statSync(file).size <= MAX_SEED)
    .slice(0, MAX_FILES)
}
