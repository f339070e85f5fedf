import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the corpora as text. */
export function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

/** A JSON file of the corpora; its README says what shape it has. */
export function readJson<Value>(folder: string, name: string): Value {
  return JSON.parse(readText(folder, name)) as Value
}

/** The files of a folder with an ending, in order. */
export function filesOf(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .toSorted()
}
