import { fileURLToPath } from 'node:url'

/** The repository, ending in a slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
