/** The entities that search finds. */
export const INDEXED: ReadonlySet<string> = new Set(['contact', 'company', 'conversation', 'task', 'activity'])
