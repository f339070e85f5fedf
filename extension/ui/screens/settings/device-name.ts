const BROWSERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Edg\//u, 'Edge'],
  [/OPR\//u, 'Opera'],
  [/Firefox\//u, 'Firefox'],
  [/Chrom(?:e|ium)\//u, 'Chrome'],
]
const SYSTEMS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Windows/u, 'Windows'],
  [/Mac OS/u, 'macOS'],
  [/CrOS/u, 'ChromeOS'],
  [/Android/u, 'Android'],
  [/Linux/u, 'Linux'],
]

/** A first name for this device, which the person may change: "Chrome on Linux". */
export function deviceName(agent: string = navigator.userAgent): string {
  const find = (names: typeof BROWSERS): string | undefined => names.find(([pattern]) => pattern.test(agent))?.[1]
  return [find(BROWSERS) ?? 'Browser', find(SYSTEMS)].filter((part) => part !== undefined).join(' on ')
}
