import { percentDecoded } from '#shared/lib/percent-decoded.ts'
import type { Adapter } from './webmail.ts'

/** Longest address looked at, and longest part of one; real ones are far shorter. */
const MAX_URL = 4_096
const MAX_PART = 1_000

/** The parts of a page's address that an adapter's patterns name, decoded. */
export function routeParts(patterns: readonly string[], url: string): Record<string, string> {
  const parts: Record<string, string> = {}
  for (const pattern of patterns) {
    const groups = new RegExp(pattern).exec(url.slice(0, MAX_URL))?.groups ?? {}
    for (const [name, value] of Object.entries(groups))
      if (value !== undefined) parts[name] = percentDecoded(value.replaceAll('+', ' ')).slice(0, MAX_PART)
  }
  return parts
}

/** Fills `{x}` (escaped) and `{+x}` (slashes kept); `undefined` while a part is missing. */
export function fillTemplate(
  template: string,
  parts: Readonly<Record<string, string>>,
  escape: boolean,
): string | undefined {
  let missing = false
  const filled = template.replace(/\{(\+?)(\w+)\}/g, (_, keep: string, name: string) => {
    const value = parts[name]
    if (!value) missing = true
    return escape && !keep ? encodeURIComponent(value ?? '') : (value ?? '')
  })
  return missing ? undefined : filled
}

/** The raw source's address, only when it stays on the page's own origin. */
export function rawAddress(adapter: Adapter, url: string, parts: Readonly<Record<string, string>>): string | undefined {
  const path = fillTemplate(adapter.raw ?? '', parts, true)
  if (!path) return undefined
  const raw = new URL(path, url)
  return raw.origin === new URL(url).origin ? raw.href : undefined
}

/** Whether an address belongs to a host or to one under it. */
export function isHostOf(host: string, url: string): boolean {
  return `.${new URL(url).hostname}`.endsWith(`.${host}`)
}
